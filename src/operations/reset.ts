import type { Context } from "../context.js";
import { serverProblem } from "../database/failure.js";
import { type Inventory, takeInventory } from "../database/inventory.js";
import { closeSession, type OpenOptions, open, waitForMutex } from "../database/open.js";
import { beginRun, endRun, releaseMutex } from "../database/run.js";
import type { Session } from "../database/session.js";
import type { DatabaseState } from "../database/state.js";
import type { GateEvidence } from "../guard/gate/types.js";
import { firstStamp } from "../guard/stamp/judge.js";
import { tierOf } from "../guard/tier.js";
import type { Settings } from "../inputs.js";
import type { Problem } from "../problem.js";
import { type Findings, makeReport, type Report, type RunFacts } from "./report.js";
import { findingsAfter, findingsBefore } from "./reset-findings.js";
import { permitReset, stampObjection } from "./reset-permitted.js";
import { madeExtensions } from "./reset-plan.js";
import { type Prepared, prepare } from "./reset-prepare.js";
import { declined, splitAdvice, stagedAdvice } from "./reset-problems.js";
import { runStaged } from "./reset-staged.js";
import { filelessAdvice, obstacles, sparedAdvice, summarise } from "./reset-summary.js";
import { type ResetEnd, type ResetRun, runTogether } from "./reset-together.js";
import { brokenLine, waitProblem } from "./run-problems.js";
import { judged } from "./stamp-judged.js";

/**
 * Drops what the project owns, applies all migrations and seeds: in one transaction wherever possible, so that a reset
 * that fails leaves the database as it was. Everything that could stand in the way is looked for first.
 */
export async function reset(context: Context, settings: Settings): Promise<Report> {
  const { environment, guardedEnvironments, connectTimeoutMs } = settings;
  const { target, onProgress } = context;
  const tier = tierOf(target, environment, guardedEnvironments);
  const facts: RunFacts = { operation: "reset", environment, tier, startedAt: new Date(), target };
  const permission = await permitReset(context, facts, settings);
  if (permission.status === "refused")
    return makeReport(facts, { outcome: "refused", problems: [permission.problem] });
  const { approval } = permission;

  const access: OpenOptions = {
    applicationName: "db-ops reset",
    connectTimeoutMs,
    lock: true,
    anyHistory: true,
  };
  // All files are parsed while the connection is made.
  const stop = new AbortController();
  // By hand: what only AbortSignal.any knows Node 20 may collect, and a cancellation would be lost.
  context.signal.addEventListener("abort", () => stop.abort(context.signal.reason), { once: true });
  if (context.signal.aborted) stop.abort(context.signal.reason);
  const opening = open({ ...context, signal: stop.signal }, access);
  const found = await prepare(context);
  if (found.status === "refused") {
    stop.abort();
    const unneeded = await opening;
    if (unneeded.status === "open") await closeSession(unneeded.session);
    return makeReport(facts, { outcome: "refused", problems: found.problems, approval });
  }
  const { prepared } = found;
  for (const message of prepared.advice) onProgress({ type: "advice", message });
  const opened = await opening;
  if (opened.status === "failed")
    return makeReport(facts, { outcome: "failed", problems: [opened.problem], approval });
  let session: Session | undefined = opened.session;
  const keep = (next: Session | undefined): void => {
    session = next;
  };
  try {
    const run: Run = { context, settings, facts, access, keep, prepared, approval };
    return makeReport(facts, { ...(await resetIn(opened.session, opened.state, run)), approval });
  } finally {
    if (session) await closeSession(session);
  }
}

interface Run {
  readonly context: Context;
  readonly settings: Settings;
  readonly facts: RunFacts;
  readonly access: OpenOptions;
  /** Tells which session is to be closed at the end, when another one takes the first one's place. */
  readonly keep: (session: Session | undefined) => void;
  readonly prepared: Prepared;
  readonly approval: GateEvidence | undefined;
}

async function resetIn(session: Session, before: DatabaseState, run: Run): Promise<Findings> {
  const { context, settings, prepared } = run;
  const ended = (outcome: "refused" | "failed", ...problems: readonly Problem[]): Findings => ({
    ...findingsBefore(before, context, prepared),
    outcome,
    problems,
  });
  const objection = stampObjection(before, run.facts, settings);
  if (objection) {
    await releaseMutex(session);
    return ended("refused", objection);
  }
  if (!before.locked) {
    const waited = await waitForMutex(session, before, settings.waitForRunMs);
    if (waited.status !== "ours") {
      const outcome = waited.status === "taken" && !context.signal.aborted ? "refused" : "failed";
      return ended(outcome, waitProblem(waited, settings.waitForRunMs, context.signal));
    }
    return resetIn(session, waited.state, run);
  }
  const taken = await takeInventory(session, madeExtensions(prepared.plan.lasting));
  if (taken.status === "lost") return ended("failed", brokenLine("before anything was dropped"));
  if (taken.status === "failed") {
    const what = "What is in the database could not be listed";
    return ended("failed", serverProblem("statement-failed", what, taken.error, context.target.kind));
  }
  const inTheWay = obstacles(taken.inventory);
  if (inTheWay.length === 0) {
    tell(taken.inventory, before, run);
    const agreed = (await context.confirmReset?.()) ?? true;
    if (agreed) return carryOut(session, before, taken.inventory, run);
  }
  await releaseMutex(session);
  return ended("refused", ...(inTheWay.length > 0 ? inTheWay : [declined]));
}

/** Says what will go and what will stay, before the first drop. */
function tell(inventory: Inventory, { history }: DatabaseState, { context, settings, prepared }: Run): void {
  const { onProgress, project } = context;
  const { splitters } = prepared.plan;
  const options = { truncateAuth: truncatesAuth(settings, context), atomic: splitters.length === 0 };
  onProgress({ type: "reset-inventory", inventory: summarise(inventory, options) });
  const advice = [
    ...sparedAdvice(inventory),
    ...filelessAdvice(history, project.migrations),
    ...(splitters.length > 0 ? [stagedAdvice(splitters)] : []),
  ];
  for (const message of advice) onProgress({ type: "advice", message });
}

/** On this machine nobody's account is lost; elsewhere it may be somebody's. */
function truncatesAuth({ authData }: Settings, { target }: Context): boolean {
  return (authData ?? (target.kind === "loopback" ? "truncate" : "keep")) === "truncate";
}

async function carryOut(
  session: Session,
  before: DatabaseState,
  inventory: Inventory,
  run: Run,
): Promise<Findings> {
  const { context, settings, facts, access, keep, prepared } = run;
  const { operation, environment } = facts;
  const findings = findingsBefore(before, context, prepared);
  const judgement = judged(facts, before);
  const start = { operation, environment, tier: judgement.tier, origin: context.origin };
  // The history is the reset's transaction's business: one that fails leaves even a broken table as it is.
  const tables = { ...before.tables, history: true };
  const untouched = { ...before, tables, historyColumns: ["version", "name", "statements"] };
  const begun = await beginRun(session, untouched, {
    start,
    verified: [],
    adopted: [],
    idle: false,
    stamp: firstStamp(judgement, context.origin.actor),
    approval: run.approval,
  });
  if (begun.status === "lost") {
    return { ...findings, outcome: "failed", problems: [brokenLine("before anything was dropped")] };
  }
  if (begun.status === "failed") {
    const what = "The run could not be written to the ledger, so nothing was dropped";
    const problem = serverProblem("statement-failed", what, begun.error, context.target.kind);
    return { ...findings, outcome: "failed", problems: [problem] };
  }
  const work: ResetRun = {
    context,
    runId: begun.runId,
    limits: settings,
    reopen: access,
    files: context.project.migrations,
    seeds: prepared.seeds,
    truncateAuth: truncatesAuth(settings, context),
    lasting: prepared.plan.lasting,
    restoreGrants: settings.restoreGrants,
    waitForRunMs: settings.waitForRunMs,
  };
  const end = await execute(session, inventory, prepared.plan, work);
  keep(end.session);
  const after = await close(end, begun.runId, prepared);
  const restored = settings.restoreGrants;
  return findingsAfter(findings, end, after, { context, prepared, inventory, restored });
}

async function execute(
  session: Session,
  inventory: Inventory,
  { splitters, together, staged }: Prepared["plan"],
  work: ResetRun,
): Promise<ResetEnd & { atomic: boolean }> {
  if (splitters.length > 0) return { ...(await runStaged(session, inventory, staged, work)), atomic: false };
  const end = await runTogether(session, inventory, together, work);
  if (end.needsStages === undefined || end.session === undefined) return { ...end, atomic: true };
  work.context.onProgress({ type: "advice", message: splitAdvice(end.needsStages.job.file.file) });
  return { ...(await runStaged(end.session, inventory, staged, work)), atomic: false };
}

/** Closes the run's entry in the ledger and reads what stands in the database now. */
async function close(
  { session, outcome, problems, deeds, seedDeeds }: ResetEnd,
  runId: string,
  { plan, seedFiles }: Prepared,
): Promise<DatabaseState | undefined> {
  const failed = plan.staged.find(({ file }) => deeds.get(file.version)?.outcome === "failed")?.file;
  const failedSeed = seedFiles.find(({ path }) => seedDeeds.get(path)?.outcome === "failed");
  const [first] = problems;
  return (
    session &&
    endRun(session, {
      runId,
      outcome,
      errorCode: first?.sqlstate ?? first?.code,
      failed: failed && {
        file: failed,
        outcome: "failed",
        durationMs: deeds.get(failed.version)?.durationMs ?? 0,
      },
      failedSeed: failedSeed && {
        file: failedSeed,
        outcome: "failed",
        durationMs: seedDeeds.get(failedSeed.path)?.durationMs ?? 0,
      },
    })
  );
}
