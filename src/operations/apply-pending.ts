import type { Context } from "../context.js";
import { isVoid, type SentAhead, sendAhead } from "../database/ahead.js";
import { type ApplyOutcome, applyMigration } from "../database/apply.js";
import { applyTogether, type TogetherOutcome } from "../database/apply-together.js";
import { cutOnAbort, LAST_ANSWER_MS } from "../database/cut-on-abort.js";
import { migrationProblem } from "../database/failure.js";
import type { Job, TimeLimits } from "../database/job.js";
import { type OpenOptions, type Waited, waitForMutex } from "../database/open.js";
import { recover } from "../database/recover.js";
import type { Session } from "../database/session.js";
import { type DatabaseState, readState } from "../database/state.js";
import type { Problem } from "../problem.js";
import type { OnProgress } from "../progress.js";
import type { MigrationResult } from "../result.js";
import { waitProblem } from "./run-problems.js";

/** What one run did with one migration. */
export interface Deed {
  readonly outcome: NonNullable<MigrationResult["outcome"]>;
  readonly durationMs: number | undefined;
}

/** How far the pending migrations came. */
export interface Applied {
  /** The session to go on with, another one after a broken line; `undefined` when the server stays away. */
  readonly session: Session | undefined;
  /** By version; who is not in here was not tried. */
  readonly deeds: ReadonlyMap<string, Deed>;
  /** Empty when all went well. */
  readonly problems: readonly Problem[];
}

interface Work {
  readonly context: Context;
  readonly runId: string;
  readonly limits: TimeLimits;
  readonly transaction: "each" | "all";
  /** The next run goes on in the file where this one stops; a reset begins it anew. */
  readonly resumes: boolean;
  readonly reopen: OpenOptions;
  /** How long to wait, in ms, for a run that took the mutex while our line was broken. */
  readonly waitForRunMs: number;
}

/** Applies the migrations in order and stops at the first that fails. */
export async function applyPending(first: Session, jobs: readonly Job[], work: Work): Promise<Applied> {
  const { context, transaction } = work;
  const telling = tellMigrations(jobs, context.onProgress);
  const deeds = new Map<string, Deed>();
  let session = first;
  let rest = jobs;
  let ahead: SentAhead | undefined;

  for (let [job, next] = rest; job !== undefined; [job, next] = rest) {
    // Its turn never came when the one before it had to be tried again.
    if (ahead && isVoid(ahead)) ahead = undefined;
    // What is on its way already is cancelled on the server instead.
    if (context.signal.aborted && !ahead) return { session, deeds, problems: [cancelledBefore(job)] };
    const unit = transaction === "all" ? rest : [job];
    const applied = await applyUnit(session, { unit, sent: ahead, next }, telling.tell, work);
    const { outcome, failing } = applied;
    const note = (of: readonly Job[], deed: Deed["outcome"]): void => {
      for (const { file } of of)
        deeds.set(file.version, { outcome: deed, durationMs: telling.durations.get(file.version) });
    };
    ahead = applied.ahead;
    if (outcome.status === "cancelled") return { session, deeds, problems: [cancelledBefore(failing)] };
    if (outcome.status === "applied") {
      note(unit, "applied");
      rest = rest.slice(unit.length);
      continue;
    }
    // On a broken line the one behind it may have been committed as well.
    const inDoubt = ahead ? [...unit, ahead.job] : unit;
    ahead = undefined;
    // Only the history knows: a lost answer may have been a commit, and a rival may have done what we could not.
    const after = await readAfter(session, outcome, failing, work);
    if (after.status === "away") {
      note(inDoubt, "unknown");
      return { session: undefined, deeds, problems: [after.problem] };
    }
    session = after.session;
    const recorded = new Set(after.state.history.map(({ version }) => version));
    const done = inDoubt.filter(({ file }) => recorded.has(file.version));
    if (outcome.status === "lost") note(done, "applied");
    else for (const { file } of done) context.onProgress({ type: "advice", message: rivalWords(file.file) });
    rest = rest.filter((one) => !done.includes(one));
    if (done.length > 0 && after.waited.status === "ours") continue;
    if (done.length > 0 && after.waited.status !== "ours") {
      return { session, deeds, problems: [waitProblem(after.waited, work.waitForRunMs, context.signal)] };
    }
    note([failing], "failed");
    return { session, deeds, problems: [problemOf(outcome, failing, after, work)] };
  }
  return { session, deeds, problems: [] };
}

/** What is applied at once: one migration, or all in one transaction. */
interface Turn {
  readonly unit: readonly Job[];
  /** The migration of the unit, when it is on its way already. */
  readonly sent: SentAhead | undefined;
  /** The migration after it, which may be sent behind it. */
  readonly next: Job | undefined;
}

interface UnitOutcome extends TogetherOutcome {
  readonly ahead?: SentAhead | undefined;
}

async function applyUnit(
  session: Session,
  { unit, sent, next }: Turn,
  tell: Tell,
  { context, runId, limits, transaction }: Work,
): Promise<UnitOutcome> {
  if (transaction === "all") return applyTogether(session, unit, { runId, limits, tell });
  const [job] = unit;
  if (job === undefined) throw new RangeError("a unit of no migration");
  const options = { runId, limits, transaction: true };
  let ahead: SentAhead | undefined;
  const outcome = await tell(job, () => {
    const applied = applyMigration(session, job, options, sent);
    if (next && !context.signal.aborted) ahead = sendAhead(session, job, next, options);
    return applied;
  });
  return { outcome, failing: job, ahead };
}

type Tell = (job: Job, apply: () => Promise<ApplyOutcome>) => Promise<ApplyOutcome>;

/** Tells and times the work on each migration; `durations`, in ms by version, fills as they run. */
export function tellMigrations(jobs: readonly Job[], onProgress: OnProgress) {
  const durations = new Map<string, number>();
  const places = new Map(jobs.map((job, index) => [job, index + 1]));
  const tell: Tell = async (job, apply) => {
    const { file } = job.file;
    onProgress({ type: "migration-started", file, index: places.get(job) ?? 0, total: jobs.length });
    const startedAt = performance.now();
    const outcome = await apply();
    const durationMs = Math.round(performance.now() - startedAt);
    durations.set(job.file.version, durationMs);
    const word = outcome.status === "lost" ? "unknown" : outcome.status;
    onProgress({ type: "migration-finished", file, outcome: word, durationMs });
    return outcome;
  };
  return { durations: durations as ReadonlyMap<string, number>, tell };
}

/** What stands in the database after a migration that did not end well. */
type After =
  | {
      readonly status: "read";
      readonly session: Session;
      readonly state: DatabaseState;
      /** Whether the run may go on: it has the mutex, or has it again. */
      readonly waited: Waited;
    }
  | { readonly status: "away"; readonly problem: Problem };

async function readAfter(session: Session, outcome: ApplyOutcome, failing: Job, work: Work): Promise<After> {
  if (outcome.status === "failed") {
    const { client, signal } = session;
    const read = await cutOnAbort(client, signal, () => readState(client, { lock: false }), LAST_ANSWER_MS);
    if (read.status === "read")
      return { status: "read", session, state: read.state, waited: { status: "ours", state: read.state } };
  }
  const { context, reopen, waitForRunMs } = work;
  const opened = await recover(context, session, reopen);
  if (opened.status === "failed") return { status: "away", problem: awayProblem(failing, opened.problem) };
  // Another run may have taken the mutex while we were away: it is waited for like at the start.
  const waited = await waitForMutex(opened.session, opened.state, waitForRunMs);
  const state = waited.status === "ours" ? waited.state : opened.state;
  return { status: "read", session: opened.session, state, waited };
}

function problemOf(
  outcome: Exclude<ApplyOutcome, { status: "applied" }>,
  failing: Job,
  after: Extract<After, { status: "read" }>,
  { context: { target }, resumes }: Work,
): Problem {
  if (outcome.status === "failed") {
    const problem = migrationProblem(outcome.failure, failing, target.kind);
    return resumes && problem.code === "statement-failed" && outcome.failure.where === "file"
      ? { ...problem, hint: withKeptParts(problem.hint, failing, outcome.done) }
      : problem;
  }
  const { file, version } = failing.file;
  const stayed = after.state.progress.filter((row) => row.version === version && row.state === "done").length;
  const parts = `${stayed} of its ${failing.segments.length} parts`;
  return {
    code: "connection-lost",
    file,
    message: `The connection broke while ${file} was applied; the server rolled back what was not finished`,
    hint: `${stayed > 0 ? `${parts} are in the database for good` : "Nothing of it stayed"}. Run the same command again.`,
  };
}

/** What came before the failing part ran for good, so that what is missing has to go where no finished part changes. */
function withKeptParts(hint: string | undefined, { segments }: Job, done: number): string | undefined {
  if (done === 0) return hint;
  const kept = done === 1 ? "The part before it is" : `The ${done} parts before it are`;
  const alone = segments[done]?.nonTransactional === undefined ? "" : ", between `begin;` and `commit;`";
  const words = `${kept} in the database for good and must stay as it stands in the file: put what has to run first directly above this statement${alone}, or do it by hand.`;
  return hint === undefined ? words : `${hint} ${words}`;
}

function awayProblem({ file: { file } }: Job, { hint, message, logOnly }: Problem): Problem {
  return {
    code: "outcome-unknown",
    file,
    message: `The connection broke while ${file} was applied, and the server stays away: whether it was committed is not known`,
    hint: `Run \`db-ops status\` when the server is back; then run migrate again. ${hint ?? message}`,
    logOnly,
  };
}

function cancelledBefore({ file: { file } }: Job): Problem {
  return {
    code: "cancelled",
    message: `Cancelled before ${file} was begun`,
    hint: "Run the same command again to apply the rest.",
  };
}

const rivalWords = (file: string): string => `${file} was applied by somebody else in the meantime`;
