import type { GateEvidence } from "./guard/gate/types.js";

/**
 * What happens while an operation runs, told as it happens. The rooms only tell; the doors decide how it looks.
 * Texts in here come from the server or from files: whoever prints them escapes them for the medium.
 */
export type ProgressEvent =
  | { readonly type: "advice"; readonly message: string }
  | {
      readonly type: "connect-retry";
      readonly reason: string;
      readonly attempt: number;
      readonly waitMs: number;
    }
  | {
      readonly type: "connected";
      readonly host: string;
      readonly database: string;
      readonly serverVersion: string;
    }
  | {
      readonly type: "run-wait";
      readonly holder: string;
      readonly waitedMs: number;
      readonly limitMs: number;
    }
  | {
      readonly type: "migration-started";
      readonly file: string;
      readonly index: number;
      readonly total: number;
    }
  | { readonly type: "segment-done"; readonly file: string; readonly done: number; readonly total: number }
  | {
      readonly type: "migration-finished";
      readonly file: string;
      readonly outcome: "applied" | "failed" | "unknown";
      readonly durationMs: number;
    }
  | { readonly type: "seed-started"; readonly file: string; readonly index: number; readonly total: number }
  | {
      readonly type: "seed-finished";
      readonly file: string;
      /** `applied` for good only when its transaction is committed. */
      readonly outcome: "applied" | "failed" | "unknown";
      readonly durationMs: number;
    }
  | { readonly type: "notice"; readonly file: string; readonly severity: string; readonly message: string }
  | {
      readonly type: "lock-retry";
      readonly file: string;
      readonly attempt: number;
      readonly attempts: number;
      readonly waitMs: number;
      readonly blockers: readonly Blocker[];
    }
  | {
      readonly type: "heartbeat";
      readonly file: string;
      readonly elapsedMs: number;
      readonly phase: string | undefined;
      readonly share: number | undefined;
      readonly blockers: readonly Blocker[];
    }
  | { readonly type: "approved"; readonly evidence: GateEvidence }
  | { readonly type: "reset-inventory"; readonly inventory: ResetInventory }
  | { readonly type: "reset-dropped"; readonly durationMs: number }
  | { readonly type: "cancelling" };

/** What a reset is about to drop, told before the first drop. Names are the database's. */
export interface ResetInventory {
  /** Everything, by class, such as `table`, `event trigger`. */
  readonly counts: readonly { readonly class: string; readonly count: number }[];
  readonly schemas: readonly string[];
  readonly extensions: readonly string[];
  readonly buckets: readonly string[];
  readonly cronJobs: readonly string[];
  /** `rows` is null where nobody knows; `estimated` where Postgres was not made to count them all. */
  readonly tables: readonly {
    readonly name: string;
    readonly rows: number | null;
    readonly estimated: boolean;
  }[];
  /** Users who lose their accounts; null when `auth` keeps its rows. */
  readonly users: number | null;
  /** What stays though a person may think it goes. */
  readonly kept: readonly { readonly what: string; readonly count: number }[];
  /** Everything in one transaction: a failure leaves the database as it is. */
  readonly atomic: boolean;
}

/** A session that holds what a migration waits for. `query` is the server's text, cut short; it goes to the log only. */
export interface Blocker {
  readonly pid: number;
  readonly application: string;
  readonly state: string;
  readonly ageMs: number;
  readonly query: string;
}

export type OnProgress = (event: ProgressEvent) => void;
