import type { MigrationFile } from "../project/types.js";
import type { Segment } from "../sql/segments.js";
import type { ProgressRow } from "./history.js";

/** One migration that is to be applied, and how. */
export interface Job {
  readonly file: MigrationFile;
  /** At least one, in the order of the file. */
  readonly segments: readonly Segment[];
  /** `false` when the text was too large or too hostile for the parser: one segment, its statements unknown. */
  readonly parsed: boolean;
  /** How many segments an earlier run has finished. */
  readonly done: number;
  /** The mark of a statement that an earlier run began outside a transaction, and of which nobody knows how it ended. */
  readonly begun: ProgressRow | undefined;
  /** What the history records as run, split as the Supabase CLI splits. */
  readonly recorded: readonly string[];
}

/** How long the server may wait and work; all in milliseconds. */
export interface TimeLimits {
  readonly lockTimeoutMs: number;
  /** How often a migration that found a lock held is tried in all. */
  readonly lockAttempts: number;
  /** `undefined`: no limit, and the platform's own of two minutes does not count either. */
  readonly statementTimeoutMs: number | undefined;
}
