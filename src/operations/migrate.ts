import type { Context } from "../context.js";
import { closeSession, leaveSession, waitForMutex } from "../database/open.js";
import { beginRun, releaseMutex } from "../database/run.js";
import type { Session } from "../database/session.js";
import type { DatabaseState } from "../database/state.js";
import { readStatements } from "../database/statements.js";
import { firstStamp } from "../guard/stamp/judge.js";
import type { Settings } from "../inputs.js";
import type { RunReport } from "../run-report.js";
import { accessOf } from "./access.js";
import { type Examination, examine } from "./examine.js";
import type { MigrateRun } from "./migrate-apply.js";
import { notBegun } from "./not-begun.js";
import { newerStay, planMigrate } from "./plan-migrate.js";
import { type Findings, factsOf, makeReport, notConnected } from "./report.js";
import { waitedInVain } from "./run-problems.js";
import { adviseOnStamp, judged } from "./stamp-judged.js";
import { resetFirst, unfinishedReset } from "./unfinished.js";

/**
 * Applies what is pending: validate everything, claim, apply, record. Nothing runs when anything is wrong, and running
 * it again is the right next step after whatever happened.
 */
export async function migrate(context: Context, settings: Settings): Promise<RunReport> {
  const facts = factsOf("migrate", context, settings);
  const access = accessOf(settings, context.origin);
  const opened = await context.firstSession.take();
  if (opened.status === "failed") return notConnected(facts, context.project, opened.problem);
  let session: Session | undefined = opened.session;
  const keep = (next: Session | undefined): void => {
    session = next;
  };
  try {
    return makeReport(
      facts,
      await migrateIn(opened.session, opened.state, { context, settings, facts, access, keep }),
    );
  } finally {
    if (session) await closeSession(session);
  }
}

async function migrateIn(session: Session, first: DatabaseState, run: MigrateRun): Promise<Findings> {
  const { context, settings } = run;
  adviseOnStamp(context.onProgress, judged(run.facts, first));
  if (!context.project.config.migrationsEnabled) {
    context.onProgress({ type: "advice", message: SWITCHED_OFF });
  }
  // Meanwhile the parser reads; a run that finds nothing to do needs neither.
  if (context.project.migrations.length > first.history.length) void loadApplying();
  let before = first;
  let found = await look(session, before, context);
  let plan = planMigrate(found, settings, context.project);
  // The reset that left its mark may be at work still.
  if (!before.locked && (plan.status === "work" || unfinishedReset(before).length > 0)) {
    const waited = await waitForMutex(session, before, settings.waitForRunMs);
    if (waited.status !== "ours")
      return {
        ...waitedInVain(waited, settings, context.signal),
        before,
        migrations: found.migrations,
      };
    before = waited.state;
    found = await look(session, before, context);
    plan = planMigrate(found, settings, context.project);
  }
  const stays = newerStay(found.migrations, settings.toVersion);
  if (stays !== undefined) context.onProgress({ type: "advice", message: stays });
  const findings: Findings = {
    outcome: "done",
    before,
    migrations: found.migrations,
    segmentCounts: plan.segmentCounts,
  };
  const unfinished = unfinishedReset(before);
  if (unfinished.length > 0 || plan.status === "refused") {
    await releaseMutex(session);
    const problems = resetFirst(unfinished, plan.status === "refused" ? plan.problems : []);
    return { ...findings, outcome: "refused", problems };
  }
  if (plan.status === "nothing") return leave(session, before, found, findings, run);
  const [{ apply }, { permitMigrate }] = await loadApplying();
  if (plan.jobs.length === 0) return apply(session, before, found, plan.jobs, findings, run);
  const permission = await permitMigrate(session, found, {
    context,
    settings,
    stamp: judged(run.facts, before),
  });
  if (permission.status !== "granted") {
    await releaseMutex(session);
    const { status: outcome, problems, hazards } = permission;
    return { ...findings, outcome, problems, hazards };
  }
  const { hazards, backup } = permission;
  return apply(session, before, found, plan.jobs, { ...findings, hazards }, run, backup);
}

const loadApplying = () => Promise.all([import("./migrate-apply.js"), import("./permit-migrate.js")]);

/** Only writes down that there was nothing to do, and what was found to be as it was recorded. */
async function leave(
  session: Session,
  before: DatabaseState,
  { verified }: Examination,
  findings: Findings,
  { context, facts, keep }: MigrateRun,
): Promise<Findings> {
  const { operation, environment } = facts;
  const judgement = judged(facts, before);
  const begun = await beginRun(session, before, {
    start: { operation, environment, tier: judgement.tier, origin: context.origin },
    verified,
    adopted: [],
    idle: true,
    stamp: firstStamp(judgement, context.origin.actor),
  });
  if (begun.status === "begun") {
    // The mutex was given back in the same message; otherwise it goes with the session, which is waited for.
    leaveSession(session);
    keep(undefined);
  }
  // A login that may only read can still learn that there is nothing to do.
  return begun.status === "lost"
    ? { ...findings, outcome: "failed", problems: [notBegun(begun, "applied", context)] }
    : findings;
}

async function look(
  session: Session,
  state: DatabaseState,
  { project, parser }: Context,
): Promise<Examination> {
  return examine(project, state, parser, readStatements(session));
}

const SWITCHED_OFF = "config.toml says `[db.migrations] enabled = false`: nothing is applied";
