import {
  applySeed,
  mayBeFollowed,
  type SeedFailure,
  type SeedOutcome,
  type SentSeed,
  sendSeed,
} from "./apply-seed.js";
import { DEFERRABLE, type Deferrable, toDeferrable } from "./deferred.js";
import type { TimeLimits } from "./job.js";
import { isPassing, pauseForLock } from "./lock-retry.js";
import { BEGIN, CLEAN_SESSION, ended, timeLimits } from "./message.js";
import { runScript } from "./script.js";
import type { SeedJob } from "./seed-job.js";
import { claimSeed } from "./seed-ledger.js";
import { type RowSnapshot, snapshotScript, toSnapshot } from "./seed-rows.js";
import { type Session, type WorkOutcome, work } from "./session.js";

/** How a transaction of one or more seed files ended. Anything but `applied` and `lost` left nothing. */
export type SeedsOutcome =
  | { readonly status: "applied" }
  /** Somebody else has run some of the files in the meantime. */
  | { readonly status: "taken" }
  | { readonly status: "cancelled"; readonly next: SeedJob }
  | { readonly status: "failed"; readonly job: SeedJob; readonly failure: SeedFailure }
  /** The line broke while `job` ran, or at the commit; `seed_files` tells, once the server is back. */
  | { readonly status: "lost"; readonly job: SeedJob };

interface Together {
  readonly runId: string;
  readonly limits: TimeLimits;
  /** Wraps the work on one file, to tell and time it. */
  readonly tell: (job: SeedJob, apply: () => Promise<SeedOutcome>) => Promise<SeedOutcome>;
}

/**
 * Runs seed files in one transaction together with their rows in `seed_files`: all of them or none. The rows come first,
 * so that a rival waits for us, or is found out. A lock that cannot be had undoes everything before the next try, since
 * nothing may stay locked while we wait.
 */
export async function applySeeds(
  session: Session,
  jobs: readonly SeedJob[],
  options: Together,
): Promise<SeedsOutcome> {
  const { lockAttempts } = options.limits;
  for (let attempt = 1; ; attempt++) {
    const outcome = await applyOnce(session, jobs, options);
    if (outcome.status === "applied" || outcome.status === "lost") return outcome;
    await runScript(session.client, "rollback");
    if (outcome.status !== "failed") return outcome;
    const { job, failure } = outcome;
    if (!isPassing(failure.error) || attempt >= lockAttempts || session.signal.aborted) return outcome;
    if (!(await pauseForLock(session, job.file.file, attempt, lockAttempts, failure.blockers)))
      return outcome;
  }
}

async function applyOnce(
  session: Session,
  jobs: readonly SeedJob[],
  options: Together,
): Promise<SeedsOutcome> {
  const outcome = await applyIn(session, jobs, options, [BEGIN]);
  const last = jobs.at(-1);
  if (outcome.status !== "applied" || last === undefined) return outcome;
  const committed = await work(session, "commit", last.file.file, options.limits.lockTimeoutMs);
  return committed.status === "completed" ? outcome : bookkeepingFailed(committed, last);
}

/** As `applySeeds`, once, inside the transaction that is open: to commit it, or to roll it back, is the caller's. */
export async function applySeedsInside(
  session: Session,
  jobs: readonly SeedJob[],
  options: Together,
): Promise<SeedsOutcome> {
  return applyIn(session, jobs, options, []);
}

async function applyIn(
  session: Session,
  jobs: readonly SeedJob[],
  { tell, ...options }: Together,
  opening: readonly string[],
): Promise<SeedsOutcome> {
  const [first] = jobs;
  if (first === undefined) throw new RangeError("no seed to run");
  const begun = await begin(session, jobs, first, options.limits, opening);
  if (begun.status !== "begun") return begun;
  let { snapshot } = begun;
  const deferrable = jobs.every(isOfRows) ? begun.deferrable : undefined;
  const send = (job: SeedJob): SentSeed => sendSeed(session, job, { ...options, deferrable });
  let ahead: SentSeed | undefined;
  for (const [index, job] of jobs.entries()) {
    // What is on its way already is cancelled on the server instead.
    if (session.signal.aborted && !ahead) return { status: "cancelled", next: job };
    const outcome = await tell(job, () => {
      const sent = ahead ?? send(job);
      // The next one is at hand when the server is done with this one.
      const next = mayBeFollowed(job) && !session.signal.aborted ? jobs[index + 1] : undefined;
      ahead = next && send(next);
      return applySeed(session, sent, snapshot, options.limits);
    });
    if (outcome.status !== "applied") return { ...outcome, job };
    snapshot = outcome.snapshot;
  }
  return { status: "applied" };
}

async function begin(
  session: Session,
  jobs: readonly SeedJob[],
  first: SeedJob,
  limits: TimeLimits,
  transaction: readonly string[],
): Promise<{ status: "begun"; snapshot: RowSnapshot; deferrable: Deferrable } | SeedsOutcome> {
  const opening = [...transaction, ...CLEAN_SESSION, ...timeLimits(session.server, limits, true)];
  const claims = jobs.map(({ file }) => claimSeed(file));
  const questions = [DEFERRABLE, ...snapshotScript([])];
  const statements = [...opening, ...claims, ...questions].map(ended);
  const outcome = await work(session, statements.join("\n"), first.file.file, limits.lockTimeoutMs, {
    keepRows: (index) => index >= statements.length - questions.length,
  });
  if (outcome.status !== "completed") return bookkeepingFailed(outcome, first);
  const claimed = outcome.tags.slice(opening.length, opening.length + claims.length);
  if (claimed.includes("INSERT 0 0")) return { status: "taken" };
  const [constraints, ...counts] = outcome.rows;
  return { status: "begun", snapshot: toSnapshot(counts, []), deferrable: toDeferrable(constraints) };
}

const ROWS = /^(?:insert|update|delete|merge|with|copy|truncate|set|reset)\b/i;

/** Whether a file only puts rows into tables, for all that its words tell, and makes no constraints. */
function isOfRows({ file: { text }, statements }: SeedJob): boolean {
  return statements.every(({ start }) => ROWS.test(text.slice(start, start + 9)));
}

function bookkeepingFailed(
  outcome: Exclude<WorkOutcome, { status: "completed" }>,
  job: SeedJob,
): SeedsOutcome {
  if (outcome.status === "lost") return { status: "lost", job };
  const { error, blockers } = outcome;
  return {
    status: "failed",
    job,
    failure: { error, where: "bookkeeping", statement: undefined, offset: undefined, blockers },
  };
}
