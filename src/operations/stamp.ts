import type { Context } from "../context.js";
import { serverProblem } from "../database/failure.js";
import type { StampEntry } from "../database/guard-ledger.js";
import { closeSession, waitForMutex } from "../database/open.js";
import { beginRun, endRun, releaseMutex } from "../database/run.js";
import type { Session } from "../database/session.js";
import type { DatabaseState } from "../database/state.js";
import type { GateEvidence } from "../guard/gate/types.js";
import { changeStamp, loweringOutsideActions, type StampChange } from "../guard/stamp/change.js";
import type { Settings } from "../inputs.js";
import type { Problem } from "../problem.js";
import type { RunReport } from "../run-report.js";
import { proveApproval } from "./prove-approval.js";
import { type Findings, factsOf, makeReport, type RunFacts } from "./report.js";
import { outcomeOfRefusal, waitedInVain } from "./run-problems.js";
import { adviseOnStamp, judged } from "./stamp-judged.js";

/**
 * Shows the database's stamp, or with a tier gives it another one, on purpose and on record: more care freely, less only
 * with what a reset would take. Nothing else in the database is touched.
 */
export async function stamp(context: Context, settings: Settings): Promise<RunReport> {
  const facts = factsOf("stamp", context, settings);
  const opened = await context.firstSession.take();
  if (opened.status === "failed") return makeReport(facts, { outcome: "failed", problems: [opened.problem] });
  const { session, state } = opened;
  try {
    const run: Run = { context, settings, facts };
    return makeReport(
      facts,
      settings.tier === undefined ? look(state, run) : await change(session, state, run),
    );
  } finally {
    await closeSession(session);
  }
}

interface Run {
  readonly context: Context;
  readonly settings: Settings;
  readonly facts: RunFacts;
}

function look(before: DatabaseState, { context, facts }: Run): Findings {
  adviseOnStamp(context.onProgress, judged(facts, before));
  return { outcome: "done", before };
}

async function change(session: Session, before: DatabaseState, run: Run): Promise<Findings> {
  const { context, settings } = run;
  if (!before.locked) {
    const waited = await waitForMutex(session, before, settings.waitForRunMs);
    if (waited.status === "ours") return change(session, waited.state, run);
    return { ...waitedInVain(waited, settings, context.signal), before };
  }
  const wish = await permitted(before, run);
  if (wish.status === "write") return write(session, before, wish, run);
  await releaseMutex(session);
  return wish.status === "unchanged"
    ? { outcome: "done", before }
    : { outcome: outcomeOfRefusal(wish.problem), before, problems: [wish.problem] };
}

type Permitted =
  | Exclude<StampChange, { readonly status: "write" }>
  | { readonly status: "write"; readonly stamp: StampEntry; readonly approval: GateEvidence | undefined };

async function permitted(before: DatabaseState, { context, settings, facts }: Run): Promise<Permitted> {
  const judgement = judged(facts, before);
  const { tier = judgement.tier, confirm } = settings;
  const wish = changeStamp(judgement, { tier, confirm, by: context.origin.actor });
  if (wish.status !== "write") return wish;
  if (wish.needs === "nothing") return { ...wish, approval: undefined };
  if (!context.openGate) return { status: "refused", problem: loweringOutsideActions(judgement, tier) };
  const permission = await proveApproval(context, context.openGate);
  return permission.status === "refused" ? permission : { ...wish, approval: permission.approval };
}

async function write(
  session: Session,
  before: DatabaseState,
  { stamp: entry, approval }: Extract<Permitted, { readonly status: "write" }>,
  { context }: Run,
): Promise<Findings> {
  const start = {
    operation: "stamp",
    environment: entry.environment,
    tier: entry.tier,
    origin: context.origin,
  };
  const begun = await beginRun(session, before, {
    start,
    verified: [],
    adopted: [],
    idle: false,
    stamp: entry,
    approval,
  });
  const known = { before, approval };
  if (begun.status === "failed") {
    const what = "The stamp could not be written";
    const problem = serverProblem("statement-failed", what, begun.error, context.target.kind);
    return { ...known, outcome: "failed", problems: [problem] };
  }
  if (begun.status === "lost") return { ...known, outcome: "unknown", problems: [unknownStamp] };
  const { runId } = begun;
  const after = await endRun(session, { runId, outcome: "done", errorCode: undefined, failed: undefined });
  return after
    ? { ...known, outcome: "done", after }
    : { ...known, outcome: "unknown", problems: [unknownStamp] };
}

const unknownStamp: Problem = {
  code: "outcome-unknown",
  message: "The connection broke while the stamp was written",
  hint: "Run the same command again, or look with `db-ops stamp`, without a tier.",
};
