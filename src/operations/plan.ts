import { setImmediate as nextTurn } from "node:timers/promises";
import type { Context } from "../context.js";
import { closeSession, type Opened } from "../database/open.js";
import { readStatements } from "../database/statements.js";
import { confirmDestructive, foreseenRefusals } from "../guard/confirm-destructive.js";
import type { Judged } from "../guard/stamp/judge.js";
import type { Settings } from "../inputs.js";
import type { RunReport } from "../run-report.js";
import { examine } from "./examine.js";
import { pendingHazards } from "./pending-hazards.js";
import { versionsOf } from "./permit-migrate.js";
import { newerStay, planMigrate, waitingFor } from "./plan-migrate.js";
import { planVerdict, SWITCHED_OFF } from "./plan-verdict.js";
import { type Findings, factsOf, makeReport, notConnected } from "./report.js";
import { unanswered } from "./run-problems.js";
import { adviseOnStamp, judged } from "./stamp-judged.js";
import { resetFirst, unfinishedReset } from "./unfinished.js";

/**
 * What the next migrate would do, or why it would refuse: every migration with its state, and what the statements of the pending ones lock, lose
 * and break. Read-only: the files are parsed, nothing of them is sent to the server. One round trip more than status, two where a table is locked.
 */
export async function plan(context: Context, settings: Settings): Promise<RunReport> {
  const facts = factsOf("plan", context, settings);
  const opened = await context.firstSession.take();
  if (opened.status === "failed") return notConnected(facts, context.project, opened.problem);
  try {
    const stamped = judged(facts, opened.state);
    adviseOnStamp(context.onProgress, stamped);
    return makeReport(facts, await planIn(opened, context, settings, stamped));
  } finally {
    await closeSession(opened.session);
  }
}

async function planIn(
  { session, state }: Extract<Opened, { readonly status: "open" }>,
  context: Context,
  settings: Settings,
  stamp: Judged,
): Promise<Findings> {
  const { project, parser, onProgress } = context;
  if (!project.config.migrationsEnabled) onProgress({ type: "advice", message: SWITCHED_OFF });
  const found = await examine(project, state, parser, readStatements(session));
  const { migrations, parsed } = found;
  const waiting = waitingFor(found, settings, project);
  // The parser's thread gets its task, and is at work while this one decides.
  const [looked, decided] = await Promise.all([
    pendingHazards(session, context, waiting, parsed),
    nextTurn().then(() => planMigrate(found, settings, project)),
  ]);
  const seeds = project.readSeeds();
  const known = { before: state, migrations, segmentCounts: decided.segmentCounts, seeds };
  const reasons = decided.status === "refused" ? decided.problems : [];
  const stays = newerStay(migrations, settings.toVersion);
  if (stays !== undefined) onProgress({ type: "advice", message: stays });
  if (looked.status === "lost") {
    const problem = unanswered("the catalog was read", context.signal);
    return { ...known, outcome: "failed", problems: [problem] };
  }
  const { hazards, refusals, unused } = confirmDestructive({
    tier: stamp.tier,
    hazards: looked.hazards,
    versions: versionsOf(waiting),
    allowDestructive: settings.allowDestructive,
  });
  for (const message of unused) onProgress({ type: "advice", message });
  const refused = resetFirst(unfinishedReset(state), [...reasons, ...foreseenRefusals(refusals)]);
  return { ...known, ...planVerdict(refused, hazards, settings.failOn), excerpts: looked.excerpts };
}
