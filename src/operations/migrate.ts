import type { Context } from "../context.js";
import type { HistoryRow } from "../database/history.js";
import type { Job, TimeLimits } from "../database/job.js";
import { closeSession, type OpenOptions, waitForMutex } from "../database/open.js";
import { beginRun, type Ending, releaseMutex } from "../database/run.js";
import type { Session } from "../database/session.js";
import type { DatabaseState } from "../database/state.js";
import { readStatements } from "../database/statements.js";
import { recoveryTarget } from "../guard/backup/words.js";
import { firstStamp } from "../guard/stamp/judge.js";
import type { Settings } from "../inputs.js";
import type { RunReport } from "../run-report.js";
import { accessOf } from "./access.js";
import { type Applied, applyPending } from "./apply-pending.js";
import { compareVersions, decide } from "./decide.js";
import { type Examination, examine } from "./examine.js";
import { finishRun } from "./finish-run.js";
import { notBegun } from "./not-begun.js";
import type { KnownBackup } from "./permit-migrate.js";
import { newerStay, planMigrate } from "./plan-migrate.js";
import { type Findings, factsOf, makeReport, notConnected, type RunFacts } from "./report.js";
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

interface Run {
  readonly context: Context;
  readonly settings: Settings;
  readonly facts: RunFacts;
  readonly access: OpenOptions;
  /** Tells which session is to be closed at the end, when another one takes the first one's place. */
  readonly keep: (session: Session | undefined) => void;
}

async function migrateIn(session: Session, first: DatabaseState, run: Run): Promise<Findings> {
  const { context, settings } = run;
  adviseOnStamp(context.onProgress, judged(run.facts, first));
  if (!context.project.config.migrationsEnabled) {
    context.onProgress({ type: "advice", message: SWITCHED_OFF });
  }
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
  if (plan.jobs.length === 0) return apply(session, before, found, plan.jobs, findings, run);
  const { permitMigrate } = await import("./permit-migrate.js");
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

async function apply(
  session: Session,
  before: DatabaseState,
  found: Examination,
  jobs: readonly Job[],
  findings: Findings,
  run: Run,
  backup: KnownBackup = NOT_CHECKED,
): Promise<Findings> {
  const { context, settings, facts, access, keep } = run;
  const { operation, environment } = facts;
  const judgement = judged(facts, before);
  const adopted = found.migrations.flatMap(({ file, recordedAs }) =>
    file && recordedAs !== undefined ? [{ file, recordedAs }] : [],
  );
  const start = { operation, environment, tier: judgement.tier, origin: context.origin };
  const stamp = firstStamp(judgement, context.origin.actor);
  const idle = jobs.length === 0 && adopted.length === 0;
  const begun = await beginRun(session, before, { start, verified: found.verified, adopted, idle, stamp });
  // A login that may only read can still learn that there is nothing to do.
  if (idle && begun.status !== "lost") return findings;
  if (begun.status !== "begun")
    return { ...findings, outcome: "failed", problems: [notBegun(begun, "applied", context)] };
  const { runId, serverClock } = begun;
  await context.parser.rest();
  if (judgement.tier !== "open") context.onProgress({ type: "advice", message: recoveryTarget(serverClock) });
  const recovery = { target: serverClock.toISOString(), ...backup };
  const limits: TimeLimits = settings;
  const {
    session: last,
    deeds,
    problems,
  } = await applyPending(session, jobs, {
    context,
    runId,
    limits,
    transaction: settings.transaction ?? "each",
    resumes: true,
    reopen: access,
    waitForRunMs: settings.waitForRunMs,
  });
  keep(last);
  const known = new Map([
    ...deeds,
    ...adopted.map(({ file }) => [file.version, { outcome: "adopted", durationMs: undefined }] as const),
  ]);
  const planned = new Set(jobs.map(({ file }) => file.version));
  const outcome = last === undefined ? "unknown" : problems.length > 0 ? "failed" : "done";
  const failed = jobs.find(({ file }) =>
    ["failed", "unknown"].includes(deeds.get(file.version)?.outcome ?? ""),
  );
  const ending: Ending = {
    runId,
    outcome,
    errorCode: problems[0]?.sqlstate ?? problems[0]?.code,
    failed: failed && {
      file: failed.file,
      outcome: "failed",
      durationMs: deeds.get(failed.file.version)?.durationMs ?? 0,
    },
  };
  const after = last && (await finishRun(last, ending, run));
  const history = after?.history ?? [...before.history, ...applied(jobs, deeds)].sort(byVersion);
  const migrations = decide({ ...found.facts, history, progress: after?.progress ?? found.facts.progress });
  return {
    ...findings,
    recovery,
    outcome,
    problems,
    after: after ?? { ...before, history },
    migrations,
    deeds: known,
    planned,
  };
}

/** What is known to be in the history when nobody can look any more. */
function applied(jobs: readonly Job[], deeds: Applied["deeds"]): HistoryRow[] {
  return jobs
    .filter(({ file }) => deeds.get(file.version)?.outcome === "applied")
    .map(({ file: { version, name, hash } }) => ({
      version,
      name,
      hash,
      appliedAt: undefined,
      appliedBy: undefined,
      durationMs: undefined,
      statements: undefined,
    }));
}

const byVersion = (one: HistoryRow, other: HistoryRow): number => compareVersions(one.version, other.version);

async function look(
  session: Session,
  state: DatabaseState,
  { project, parser }: Context,
): Promise<Examination> {
  return examine(project, state, parser, readStatements(session));
}

/** Where nothing is applied, nobody looks for a backup. */
const NOT_CHECKED: KnownBackup = { backup: "not-checked", takenAt: null };

const SWITCHED_OFF = "config.toml says `[db.migrations] enabled = false`: nothing is applied";
