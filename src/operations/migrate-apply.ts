import type { Context } from "../context.js";
import type { HistoryRow } from "../database/history.js";
import type { Job, TimeLimits } from "../database/job.js";
import type { OpenOptions } from "../database/open.js";
import { beginRun, type Ending } from "../database/run.js";
import type { Session } from "../database/session.js";
import type { DatabaseState } from "../database/state.js";
import { recoveryTarget } from "../guard/backup/words.js";
import { firstStamp } from "../guard/stamp/judge.js";
import type { Settings } from "../inputs.js";
import { type Applied, applyPending } from "./apply-pending.js";
import { compareVersions, decide } from "./decide.js";
import type { Examination } from "./examine.js";
import { finishRun } from "./finish-run.js";
import { notBegun } from "./not-begun.js";
import type { KnownBackup } from "./permit-migrate.js";
import type { Findings, RunFacts } from "./report.js";
import { judged } from "./stamp-judged.js";

/** What a migrate was asked, and what it knows of itself. */
export interface MigrateRun {
  readonly context: Context;
  readonly settings: Settings;
  readonly facts: RunFacts;
  readonly access: OpenOptions;
  /** Tells which session is to be closed at the end, when another one takes the first one's place. */
  readonly keep: (session: Session | undefined) => void;
}

/** Begins the run, applies what is pending, or takes over what has another number, and ends it: whatever happens is recorded. */
export async function apply(
  session: Session,
  before: DatabaseState,
  found: Examination,
  jobs: readonly Job[],
  findings: Findings,
  run: MigrateRun,
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
  const begun = await beginRun(session, before, {
    start,
    verified: found.verified,
    adopted,
    idle: false,
    stamp,
  });
  if (begun.status !== "begun")
    return { ...findings, outcome: "failed", problems: [notBegun(begun, "applied", context)] };
  const { runId, serverClock } = begun;
  // Nothing waits for its end: the first migration is on its way meanwhile.
  void context.parser.rest();
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

/** Where nothing is applied, nobody looks for a backup. */
const NOT_CHECKED: KnownBackup = { backup: "not-checked", takenAt: null };
