import type { Problem } from "../problem.js";
import type { Blocker } from "../progress.js";
import type { ApplyOutcome } from "./apply.js";
import type { GrantChanges } from "./grants.js";
import type { Job } from "./job.js";
import type { ServerErrorFields } from "./server-error.js";

/** How the one transaction of a reset ended. */
export type ResetOutcome =
  | { readonly status: "committed"; readonly grants: GrantChanges }
  | FailedReset
  /** The line broke; the ledger tells whether it was committed. */
  | { readonly status: "lost" };

/** Rolled back: nothing of it stayed. `error` is `undefined` when it was not the server that stopped it. */
export interface FailedReset {
  readonly status: "failed";
  readonly stage: Stage;
  readonly error: ServerErrorFields | undefined;
  readonly blockers: readonly Blocker[];
}

/** Where a reset stopped. */
export type Stage =
  | { readonly at: "drop"; readonly what: string }
  | {
      readonly at: "migration";
      readonly job: Job;
      readonly outcome: Extract<ApplyOutcome, { status: "failed" }>;
    }
  | { readonly at: "seed"; readonly problem: Problem }
  | { readonly at: "grants" }
  | { readonly at: "bookkeeping" }
  /** Between two statements, because a person wished it. */
  | { readonly at: "cancelled" };

/** How the seeds of a reset went, inside its transaction. */
export type SeedStage =
  | { readonly status: "applied" }
  | (Omit<FailedReset, "stage"> & { readonly problem: Problem })
  | { readonly status: "lost" };
