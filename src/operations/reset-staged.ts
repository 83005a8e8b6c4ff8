import { type DropOutcome, drop } from "../database/drop.js";
import { dropSteps } from "../database/drop-script.js";
import { serverProblem } from "../database/failure.js";
import { compareGrants, restoreGrants as restoringSql } from "../database/grants.js";
import { type Inventory, takeInventory } from "../database/inventory.js";
import type { Job } from "../database/job.js";
import { clearMark, closeRun, setMark } from "../database/ledger.js";
import { isPassing, pauseForLock } from "../database/lock-retry.js";
import { BEGIN, ended } from "../database/message.js";
import { waitForMutex } from "../database/open.js";
import { recover } from "../database/recover.js";
import { readAccess } from "../database/reset-together.js";
import { traceRun } from "../database/run-trace.js";
import { runScript } from "../database/script.js";
import { type Session, work } from "../database/session.js";
import type { Problem } from "../problem.js";
import { applyPending } from "./apply-pending.js";
import { madeExtensions } from "./reset-plan.js";
import { lostReset, resetProblem, unfinished, unknownReset } from "./reset-problems.js";
import type { ResetEnd, ResetRun } from "./reset-run.js";
import { waitProblem } from "./run-problems.js";
import { runSeeds } from "./run-seeds.js";
import { lookAround } from "./seed-around.js";

/**
 * Resets in stages, where one transaction cannot hold everything: drops, and marks the database as unfinished in the same
 * transaction; then migrates as migrate does, seeds, and takes the mark away. Wherever it stops, the mark tells, and
 * the next reset begins anew.
 */
export async function runStaged(
  first: Session,
  inventory: Inventory,
  jobs: readonly Job[],
  run: ResetRun,
): Promise<ResetEnd> {
  const { context, runId, limits, reopen, seeds } = run;
  const dropped = await dropAndMark(first, inventory, run);
  if ("end" in dropped) return dropped.end;

  const common = { context, runId, limits, reopen, waitForRunMs: run.waitForRunMs };
  const applied = await applyPending(dropped.session, jobs, {
    ...common,
    transaction: "each",
    resumes: false,
  });
  const { deeds } = applied;
  if (applied.session === undefined || applied.problems.length > 0) {
    return stopped(applied.session, applied.problems, { deeds });
  }

  const around = await lookAround(applied.session, seeds);
  const seedJobs = seeds.map(({ job }) => job);
  const seeded = await runSeeds(applied.session, seedJobs, { ...common, transaction: "all", around });
  const ran = { deeds, seedDeeds: seeded.deeds };
  if (seeded.session === undefined || seeded.problems.length > 0) {
    return stopped(seeded.session, seeded.problems, ran);
  }
  return finish(seeded.session, inventory, run, ran);
}

type Ran = Partial<Pick<ResetEnd, "deeds" | "seedDeeds">>;

/** The mark stands: what is missing is said together with why. */
function stopped(session: Session | undefined, problems: readonly Problem[], ran: Ran): ResetEnd {
  const outcome = session === undefined ? "unknown" : "failed";
  return { ...NOTHING, ...ran, session, outcome, problems: [...problems, unfinished] };
}

const NOTHING = { deeds: new Map(), seedDeeds: new Map(), grants: { lost: [], gained: [] } } as const;

/** One transaction, tried again when a lock could not be had. Until it is committed nothing has changed. */
async function dropAndMark(
  session: Session,
  inventory: Inventory,
  run: ResetRun,
): Promise<{ session: Session } | { end: ResetEnd }> {
  const { context, runId, limits, reopen, files, lasting, waitForRunMs } = run;
  const { lockAttempts } = limits;
  const failed = (of: Session, problem: Problem): { end: ResetEnd } => ({
    end: { ...NOTHING, session: of, outcome: "failed", problems: [problem] },
  });
  let current = inventory;
  for (let attempt = 1; ; attempt++) {
    const outcome = await dropOnce(session, current, run);
    if (outcome.status === "dropped") return { session };
    if (outcome.status === "lost") {
      const opened = await recover(context, session, reopen);
      if (opened.status === "failed") {
        const problems = [unknownReset(opened.problem)];
        return { end: { ...NOTHING, session: undefined, outcome: "unknown", problems } };
      }
      const trace = await traceRun(opened.session, runId);
      if (!trace?.marked) return failed(opened.session, lostReset);
      if (opened.state.locked) return { session: opened.session };
      const waited = await waitForMutex(opened.session, opened.state, waitForRunMs);
      if (waited.status === "ours") return { session: opened.session };
      return { end: stopped(opened.session, [waitProblem(waited, waitForRunMs, context.signal)], {}) };
    }
    const around = { targetKind: context.target.kind, files, maxLocks: current.maxLocks };
    const problem = resetProblem(outcome, around);
    const { error, blockers } = outcome;
    const again = error && isPassing(error) && attempt < lockAttempts && !context.signal.aborted;
    if (!again || !(await pauseForLock(session, "drop", attempt, lockAttempts, blockers))) {
      return failed(session, problem);
    }
    const retaken = await takeInventory(session, madeExtensions(lasting));
    if (retaken.status === "taken") current = retaken.inventory;
  }
}

async function dropOnce(session: Session, inventory: Inventory, run: ResetRun): Promise<DropOutcome> {
  const { runId, limits, lasting } = run;
  const outcome = await drop(session, dropSteps(inventory, run), madeExtensions(lasting), limits);
  if (outcome.status !== "dropped") return outcome;
  const script = [setMark("reset-in-progress", runId), "commit"].map(ended).join("\n");
  const marked = await work(session, script, "drop", limits.lockTimeoutMs);
  if (marked.status === "completed") return outcome;
  if (marked.status === "lost") return { status: "lost" };
  await runScript(session.client, "rollback");
  const { error, blockers } = marked;
  return { status: "failed", stage: { at: "bookkeeping" }, error, blockers };
}

async function finish(
  session: Session,
  inventory: Inventory,
  { context, runId, reopen, restoreGrants }: ResetRun,
  ran: Ran,
): Promise<ResetEnd> {
  const read = await readAccess(session);
  const grants = read.status === "read" ? compareGrants(inventory.access, read.access) : NOTHING.grants;
  const restoring = restoreGrants ? restoringSql(grants.lost) : [];
  const script = [
    BEGIN,
    ...restoring,
    closeRun(runId, "done", undefined),
    clearMark("reset-in-progress"),
    "commit",
  ];
  const outcome = await runScript(session.client, script.map(ended).join("\n"));
  if (outcome.status === "completed")
    return { ...NOTHING, ...ran, session, outcome: "done", problems: [], grants };
  if (outcome.status === "lost") {
    const opened = await recover(context, session, reopen);
    if (opened.status === "failed") return stopped(undefined, [unknownReset(opened.problem)], ran);
    const trace = await traceRun(opened.session, runId);
    const next = { ...NOTHING, ...ran, session: opened.session, grants };
    return trace?.closed
      ? { ...next, outcome: "done", problems: [] }
      : stopped(opened.session, [lostReset], ran);
  }
  await runScript(session.client, "rollback");
  const what = "The end of the reset could not be recorded";
  return stopped(session, [serverProblem("statement-failed", what, outcome.error, context.target.kind)], ran);
}
