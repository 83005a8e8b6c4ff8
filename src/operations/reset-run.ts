import type { Context } from "../context.js";
import type { GrantChanges } from "../database/grants.js";
import type { Job, TimeLimits } from "../database/job.js";
import type { OpenOptions } from "../database/open.js";
import type { Session } from "../database/session.js";
import type { GateEvidence } from "../guard/gate/types.js";
import type { Settings } from "../inputs.js";
import type { Problem } from "../problem.js";
import type { MigrationFile } from "../project/types.js";
import type { Lasting } from "../sql/types.js";
import type { Deed } from "./apply-pending.js";
import type { RunFacts } from "./report.js";
import type { EarlyLook } from "./reset-look.js";
import type { Prepared } from "./reset-prepare.js";
import type { SeedDeed } from "./run-seeds.js";
import type { PreparedSeed } from "./seed-jobs.js";

/** What a reset was asked for, with all that is on disk. */
export interface ResetRequest {
  readonly context: Context;
  readonly settings: Settings;
  readonly facts: RunFacts;
  readonly access: OpenOptions;
  /** Tells which session is to be closed at the end, when another one takes the first one's place. */
  readonly keep: (session: Session | undefined) => void;
  readonly prepared: Prepared;
  /** What the gate proved, where one had to be passed. */
  readonly approval: GateEvidence | undefined;
  readonly early: EarlyLook;
}

/** What a reset is made of, once nothing stands in its way. */
export interface ResetRun {
  readonly context: Context;
  readonly runId: string;
  readonly limits: TimeLimits;
  readonly reopen: OpenOptions;
  readonly files: readonly MigrationFile[];
  readonly seeds: readonly PreparedSeed[];
  readonly truncateAuth: boolean;
  readonly lasting: readonly Lasting[];
  readonly restoreGrants: boolean;
  /** How long to wait, in ms, for a run that took the mutex while our line was broken. */
  readonly waitForRunMs: number;
}

/** How a reset ended. */
export interface ResetEnd {
  /** The session to go on with; `undefined` when the server stays away. */
  readonly session: Session | undefined;
  readonly outcome: "done" | "failed" | "unknown";
  readonly problems: readonly Problem[];
  /** By version. */
  readonly deeds: ReadonlyMap<string, Deed>;
  /** By path. */
  readonly seedDeeds: ReadonlyMap<string, SeedDeed>;
  readonly grants: GrantChanges;
  /** Postgres cannot do this in one transaction, as it turned out: everything was rolled back, and stages are the way. */
  readonly needsStages?: { readonly job: Job };
}
