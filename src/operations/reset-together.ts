import { dropSteps } from "../database/drop-script.js";
import { compareGrants, type GrantChanges } from "../database/grants.js";
import { type Inventory, takeInventory } from "../database/inventory.js";
import type { Job } from "../database/job.js";
import { isPassing, pauseForLock } from "../database/lock-retry.js";
import { recover } from "../database/recover.js";
import type { FailedReset, ResetOutcome } from "../database/reset-outcome.js";
import { readAccess, resetTogether } from "../database/reset-together.js";
import { traceRun } from "../database/run-trace.js";
import type { Session } from "../database/session.js";
import { type Deed, tellMigrations } from "./apply-pending.js";
import { madeExtensions } from "./reset-plan.js";
import { lostReset, resetProblem, unknownReset } from "./reset-problems.js";
import type { ResetEnd, ResetRun } from "./reset-run.js";
import { seedInside } from "./reset-seeds.js";
import { obstacles } from "./reset-summary.js";
import type { SeedDeed } from "./run-seeds.js";

/** Resets in one transaction, tried again when a lock could not be had; the database is looked at anew for each try. */
export async function runTogether(
  first: Session,
  inventory: Inventory,
  jobs: readonly Job[],
  run: ResetRun,
): Promise<ResetEnd> {
  const { limits, context } = run;
  let current = inventory;
  for (let attempt = 1; ; attempt++) {
    const { outcome, deeds, seedDeeds } = await tryOnce(first, current, jobs, run);
    const ran = { session: first, deeds, seedDeeds };
    if (outcome.status === "lost") return recovered({ ...ran, session: first }, current, run);
    if (outcome.status === "committed")
      return { ...ran, outcome: "done", problems: [], grants: outcome.grants };
    const failed = endOfFailure(ran, outcome, current, run);
    if (!isWorthATry(outcome) || attempt >= limits.lockAttempts || context.signal.aborted) return failed;
    const { blockers, stage } = outcome;
    const what = stage.at === "migration" ? stage.job.file.file : "drop";
    if (!(await pauseForLock(first, what, attempt, limits.lockAttempts, blockers))) return failed;
    const retaken = await takeInventory(first, madeExtensions(run.lasting));
    if (retaken.status !== "taken") return failed;
    current = retaken.inventory;
    const inTheWay = obstacles(current);
    if (inTheWay.length > 0) return { ...failed, problems: inTheWay };
  }
}

interface Ran {
  readonly session: Session;
  readonly deeds: ReadonlyMap<string, Deed>;
  readonly seedDeeds: ReadonlyMap<string, SeedDeed>;
}

async function tryOnce(
  session: Session,
  inventory: Inventory,
  jobs: readonly Job[],
  run: ResetRun,
): Promise<{ outcome: ResetOutcome; deeds: Map<string, Deed>; seedDeeds: ReadonlyMap<string, SeedDeed> }> {
  const { context, runId, limits, seeds, restoreGrants } = run;
  const { durations, tell } = tellMigrations(jobs, session.onProgress);
  let seedDeeds: ReadonlyMap<string, SeedDeed> = new Map();
  const outcome = await resetTogether(session, {
    runId,
    limits,
    steps: dropSteps(inventory, run),
    made: madeExtensions(run.lasting),
    jobs,
    tell,
    seed: async () => {
      const seeded = await seedInside(session, seeds, { runId, limits, targetKind: context.target.kind });
      seedDeeds = seeded.deeds;
      return seeded.stage;
    },
    access: inventory.access,
    restoreGrants,
  });
  const deeds = new Map(
    [...durations].map(([version, durationMs]): [string, Deed] => [
      version,
      { outcome: "applied", durationMs },
    ]),
  );
  return { outcome, deeds, seedDeeds };
}

/** Nothing stayed: what ran was rolled back, and only the one that failed is to blame. */
function endOfFailure(
  ran: Ran,
  failed: FailedReset,
  inventory: Inventory,
  { context, files }: ResetRun,
): ResetEnd {
  const { stage, error } = failed;
  const around = { targetKind: context.target.kind, files, maxLocks: inventory.maxLocks };
  const culprit = stage.at === "migration" ? stage.job : undefined;
  const durationMs = culprit && ran.deeds.get(culprit.file.version)?.durationMs;
  return {
    session: ran.session,
    outcome: "failed",
    problems: [resetProblem(failed, around)],
    deeds: new Map(culprit ? [[culprit.file.version, { outcome: "failed", durationMs }]] : []),
    seedDeeds: new Map([...ran.seedDeeds].map(([path, deed]) => [path, rolledBack(deed)])),
    grants: NO_CHANGES,
    // A new enum label may be used before the commit only where its type is as new (Postgres 17), or not at all (before).
    ...(culprit && error?.code === "55P04" && { needsStages: { job: culprit } }),
  };
}

const NO_CHANGES: GrantChanges = { lost: [], gained: [] };

const rolledBack = (deed: SeedDeed): SeedDeed =>
  deed.outcome === "applied" ? { ...deed, outcome: "rolled-back" } : deed;

/** A rival's commit of the same version, or of the same object, in between is as passing as a lock. */
function isWorthATry({ error }: FailedReset): boolean {
  if (error === undefined) return false;
  return isPassing(error) || (error.code === "23505" && error.schema === "supabase_migrations");
}

async function recovered(ran: Ran, inventory: Inventory, run: ResetRun): Promise<ResetEnd> {
  const none = { deeds: new Map(), seedDeeds: new Map(), grants: NO_CHANGES };
  const opened = await recover(run.context, ran.session, run.reopen);
  if (opened.status === "failed") {
    return { ...none, session: undefined, outcome: "unknown", problems: [unknownReset(opened.problem)] };
  }
  const { session } = opened;
  const trace = await traceRun(session, run.runId);
  if (trace === undefined) {
    return { ...none, session, outcome: "unknown", problems: [unknownReset(lostReset)] };
  }
  if (!trace.closed) return { ...none, session, outcome: "failed", problems: [lostReset] };
  const read = await readAccess(session);
  const grants = read.status === "read" ? compareGrants(inventory.access, read.access) : NO_CHANGES;
  return { ...ran, session, outcome: "done", problems: [], grants };
}
