import type { Inventory } from "../database/inventory.js";
import { beginRun, type Ending } from "../database/run.js";
import type { Session } from "../database/session.js";
import type { DatabaseState } from "../database/state.js";
import { firstStamp } from "../guard/stamp/judge.js";
import { finishRun } from "./finish-run.js";
import { notBegun } from "./not-begun.js";
import type { Findings } from "./report.js";
import { findingsAfter, findingsBefore } from "./reset-findings.js";
import type { Prepared } from "./reset-prepare.js";
import { splitAdvice } from "./reset-problems.js";
import type { ResetEnd, ResetRequest, ResetRun } from "./reset-run.js";
import { runStaged } from "./reset-staged.js";
import { truncatesAuth } from "./reset-tell.js";
import { runTogether } from "./reset-together.js";
import { judged } from "./stamp-judged.js";

/** Opens the run's entry in the ledger, resets, closes the entry and looks at what stands in the database then. */
export async function carryOut(
  session: Session,
  before: DatabaseState,
  inventory: Inventory,
  request: ResetRequest,
): Promise<Findings> {
  const { context, settings, facts, access, keep, prepared } = request;
  const { operation, environment } = facts;
  const findings = findingsBefore(before, context, prepared);
  const judgement = judged(facts, before);
  const start = { operation, environment, tier: judgement.tier, origin: context.origin };
  const begun = await beginRun(session, withoutHistory(before), {
    start,
    verified: [],
    adopted: [],
    idle: false,
    stamp: firstStamp(judgement, context.origin.actor),
    approval: request.approval,
  });
  if (begun.status !== "begun")
    return { ...findings, outcome: "failed", problems: [notBegun(begun, "dropped", context)] };
  const { runId } = begun;
  // Nothing waits for its end: the drop is on its way meanwhile.
  void context.parser.rest();
  const { restoreGrants } = settings;
  const end = await execute(session, inventory, prepared.plan, {
    context,
    runId,
    limits: settings,
    reopen: access,
    files: context.project.migrations,
    seeds: prepared.seeds,
    truncateAuth: truncatesAuth(settings, context),
    lasting: prepared.plan.lasting,
    restoreGrants,
    waitForRunMs: settings.waitForRunMs,
  });
  keep(end.session);
  const after = end.session && (await finishRun(end.session, endingOf(end, runId, prepared), request));
  return findingsAfter(findings, end, after, { context, prepared, inventory, restored: restoreGrants });
}

/** The history is the reset's own transaction's business: one that fails leaves even a broken table as it is. */
function withoutHistory(before: DatabaseState): DatabaseState {
  const tables = { ...before.tables, history: true };
  return { ...before, tables, historyColumns: ["version", "name", "statements"] };
}

async function execute(
  session: Session,
  inventory: Inventory,
  { splitters, together, staged }: Prepared["plan"],
  run: ResetRun,
): Promise<ResetEnd & { atomic: boolean }> {
  if (splitters.length > 0) return { ...(await runStaged(session, inventory, staged, run)), atomic: false };
  const end = await runTogether(session, inventory, together, run);
  if (end.needsStages === undefined || end.session === undefined) return { ...end, atomic: true };
  run.context.onProgress({ type: "advice", message: splitAdvice(end.needsStages.job.file.file) });
  return { ...(await runStaged(end.session, inventory, staged, run)), atomic: false };
}

/** What the ledger is to know of the end. */
function endingOf(
  { outcome, problems, deeds, seedDeeds }: ResetEnd,
  runId: string,
  { plan, seedFiles }: Prepared,
): Ending {
  const failed = plan.staged.find(({ file }) => deeds.get(file.version)?.outcome === "failed")?.file;
  const failedSeed = seedFiles.find(({ path }) => seedDeeds.get(path)?.outcome === "failed");
  const [first] = problems;
  return {
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
  };
}
