import type { Context } from "../context.js";
import { serverProblem } from "../database/failure.js";
import { look } from "../database/inventory.js";
import { closeSession, waitForMutex } from "../database/open.js";
import { releaseMutex } from "../database/run.js";
import type { Session } from "../database/session.js";
import type { DatabaseState } from "../database/state.js";
import type { Settings } from "../inputs.js";
import type { Problem } from "../problem.js";
import type { RunReport } from "../run-report.js";
import { accessOf } from "./access.js";
import { permitReset, stampObjection } from "./permit-reset.js";
import { type Findings, factsOf, makeReport } from "./report.js";
import { carryOut } from "./reset-carry-out.js";
import { findingsBefore } from "./reset-findings.js";
import { lookEarly } from "./reset-look.js";
import { madeExtensions } from "./reset-plan.js";
import { prepare } from "./reset-prepare.js";
import { declined } from "./reset-problems.js";
import type { ResetRequest } from "./reset-run.js";
import { obstacles } from "./reset-summary.js";
import { tellReset } from "./reset-tell.js";
import { outcomeOfRefusal, unanswered, waitedInVain } from "./run-problems.js";

/**
 * Drops what the project owns, applies all migrations and seeds: in one transaction wherever possible, so that a reset
 * that fails leaves the database as it was. Everything that could stand in the way is looked for first.
 */
export async function reset(context: Context, settings: Settings): Promise<RunReport> {
  const facts = factsOf("reset", context, settings);
  const permission = await permitReset(context, facts, settings);
  if (permission.status === "refused") {
    const { problem } = permission;
    return makeReport(facts, { outcome: outcomeOfRefusal(problem), problems: [problem] });
  }
  const { approval } = permission;

  // All files are parsed while the connection is made and the server looks around.
  const { opening } = await context.firstSession.begin();
  const early = lookEarly(opening);
  const found = await prepare(context);
  if (found.status === "refused") {
    await early.end();
    return makeReport(facts, { outcome: "refused", problems: found.problems, approval });
  }
  const { prepared } = found;
  for (const message of prepared.advice) context.onProgress({ type: "advice", message });
  const access = accessOf(settings, context.origin);
  const opened = await context.firstSession.take();
  if (opened.status === "failed")
    return makeReport(facts, { outcome: "failed", problems: [opened.problem], approval });
  let session: Session | undefined = opened.session;
  const keep = (next: Session | undefined): void => {
    session = next;
  };
  try {
    const run: ResetRequest = { context, settings, facts, access, keep, prepared, approval, early };
    return makeReport(facts, { ...(await resetIn(opened.session, opened.state, run)), approval });
  } finally {
    if (session) await closeSession(session);
  }
}

async function resetIn(session: Session, before: DatabaseState, run: ResetRequest): Promise<Findings> {
  const { context, settings, prepared, early } = run;
  const ended = (outcome: "refused" | "failed", ...problems: readonly Problem[]): Findings => ({
    ...findingsBefore(before, context, prepared),
    outcome,
    problems,
  });
  const objection = stampObjection(before, run.facts, settings);
  if (objection) {
    await early.end();
    await releaseMutex(session);
    return ended("refused", objection);
  }
  if (!before.locked) {
    const waited = await waitForMutex(session, before, settings.waitForRunMs);
    if (waited.status === "ours") return resetIn(session, waited.state, run);
    const { outcome, problems } = waitedInVain(waited, settings, context.signal);
    return ended(outcome, ...problems);
  }
  const seen = await (early.look() ?? look(session));
  if (seen.status === "lost")
    return ended("failed", unanswered("what is in the database was listed", context.signal));
  if (seen.status === "failed") {
    const what = "What is in the database could not be listed";
    return ended("failed", serverProblem("statement-failed", what, seen.error, context.target.kind));
  }
  const inventory = seen.inventory(madeExtensions(prepared.plan.lasting));
  const inTheWay = obstacles(inventory);
  if (inTheWay.length === 0) {
    tellReset(inventory, before, run);
    const agreed = (await context.confirmReset?.()) ?? true;
    if (agreed) return carryOut(session, before, inventory, run);
  }
  await releaseMutex(session);
  // Whoever says no is told that, and nothing of the migrations.
  return inTheWay.length > 0
    ? ended("refused", ...inTheWay)
    : { outcome: "refused", before, problems: [declined] };
}
