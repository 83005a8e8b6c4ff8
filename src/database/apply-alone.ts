import { setTimeout as sleep } from "node:timers/promises";
import type { Blocker } from "../progress.js";
import { offsetOfCodePoint } from "../sql/position.js";
import type { NonTransactional } from "../sql/types.js";
import type { ApplyOutcome, Failure } from "./apply.js";
import { dropInvalid, findTrace, listIndexes, type Trace } from "./effects.js";
import type { Job, TimeLimits } from "./job.js";
import { forgetSegments, markSegment } from "./ledger.js";
import { workWithRetries } from "./lock-retry.js";
import { BEGIN, CLEAN_SESSION, ended, STANDARD_STRINGS, timeLimits } from "./message.js";
import { TRY_MUTEX } from "./mutex.js";
import { runScript } from "./script.js";
import type { ServerErrorFields } from "./server-error.js";
import { type Session, work } from "./session.js";

/**
 * `CONCURRENTLY` takes a lock that lets reads and writes pass, and then waits for every older transaction: cutting that
 * short only throws the work away. A limit still stands, so that a forgotten session cannot hold a deploy for ever.
 */
const CONCURRENT_WAIT_MS = 600_000;

const BUSY_PAUSE_MS = 2_000;

/** What stands around a statement that runs outside a transaction. */
interface Surroundings {
  readonly runId: string;
  readonly limits: TimeLimits;
  /** The first segment that this run applies of the file cleans up after the files before it. */
  readonly first: boolean;
  readonly settings: readonly string[];
  /** SQL that records the statement as done, in one transaction; made when it is, since it holds the time that it took. */
  readonly records: () => readonly string[];
}

/**
 * Runs a statement that cannot be in a transaction: a mark that it has begun, the statement, its mark of being done.
 * After a crash in between, the catalogue tells whether it took effect; half-built indexes are dropped first.
 */
export async function runAlone(
  session: Session,
  job: Job,
  index: number,
  around: Surroundings,
): Promise<ApplyOutcome> {
  const segment = job.segments[index];
  const what = segment?.nonTransactional;
  if (segment === undefined || what === undefined)
    throw new RangeError(`segment ${index} may run in a transaction`);
  const { client, server } = session;
  const { version, text, file } = job.file;
  const limits = { ...around.limits, lockTimeoutMs: patience(what, around.limits) };
  const stop = (outcome: Stop): ApplyOutcome => stopped(outcome, job, index);

  const opening = [...(around.first ? CLEAN_SESSION : []), ...timeLimits(server, limits, false)].map(ended);
  const opened = await runScript(client, opening.join("\n"));
  if (opened.status !== "completed") return stop(opened);

  const begun = job.begun?.segment === index ? job.begun : undefined;
  const before = begun?.before ?? (await indexesOf(session, what));
  const clear = (): Promise<Cleared> => clearTraces(session, what, before, file, limits.lockTimeoutMs);
  const cleared = await clear();
  if (cleared.status === "stopped") return stop(cleared.outcome);
  if (!(begun && cleared.status === "done")) {
    const mark = markSegment(around.runId, version, index, segment.hash, "started", before);
    const marked = await runScript(client, [mark, ...around.settings].map(ended).join("\n"));
    if (marked.status !== "completed") return stop(marked);
    const statement = text.slice(segment.start, segment.end);
    const outcome = await workWithRetries(session, statement, file, limits, async () => void (await clear()));
    if (outcome.status !== "completed") {
      // What the server refused left nothing once its traces are cleared; only a broken line leaves the mark.
      if (outcome.status === "failed") await runScript(client, forget(version, index));
      return stop({ ...outcome, inFile: true });
    }
    const unfinished = await leftUnfinished(session, what, before);
    if (unfinished) return stop(unfinished);
  }
  const recorded = await runScript(
    client,
    [BEGIN, ...BACK_TO_US, ...around.records(), "commit"].map(ended).join("\n"),
  );
  if (recorded.status === "failed") await runScript(client, "rollback");
  return recorded.status === "completed" ? { status: "applied" } : stop(recorded);
}

/** `DISCARD ALL` gives the mutex away as well; taking it a second time does no harm. */
const BACK_TO_US: readonly string[] = [
  "reset session authorization",
  "reset role",
  "reset client_encoding",
  STANDARD_STRINGS,
  `select ${TRY_MUTEX}`,
];

const forget = (version: string, index: number): string =>
  [...BACK_TO_US, forgetSegments(version, index)].map(ended).join("\n");

/** How long the statement may wait for a lock, in ms. */
function patience({ command }: NonTransactional, { lockTimeoutMs }: TimeLimits): number {
  return /concurrently/i.test(command) ? Math.max(CONCURRENT_WAIT_MS, lockTimeoutMs) : lockTimeoutMs;
}

type Cleared = Trace | { readonly status: "stopped"; readonly outcome: Stop };

/** Waits until nobody else builds the same index, and drops what a failed build has left. */
async function clearTraces(
  session: Session,
  { effect }: NonTransactional,
  before: readonly string[],
  file: string,
  lockTimeoutMs: number,
): Promise<Cleared> {
  const givenUpAt = performance.now() + CONCURRENT_WAIT_MS;
  for (;;) {
    const trace = await findTrace(session.client, effect, before);
    if (trace.status === "busy" && performance.now() < givenUpAt && !session.signal.aborted) {
      session.onProgress({
        type: "advice",
        message: `Waiting for process ${trace.pid}, which builds the same index`,
      });
      await sleep(BUSY_PAUSE_MS, undefined, { signal: session.signal }).catch(() => undefined);
      continue;
    }
    if (trace.status !== "invalid") return trace;
    for (const drop of dropInvalid(trace.indexes)) {
      const dropped = await work(session, drop, file, lockTimeoutMs);
      if (dropped.status !== "completed") return { status: "stopped", outcome: dropped };
    }
    return { status: "none" };
  }
}

/** `IF NOT EXISTS` passes over a half-built index as if it were there: it is not. */
async function leftUnfinished(
  session: Session,
  { effect }: NonTransactional,
  before: readonly string[],
): Promise<Stop | undefined> {
  if (effect.type !== "create-index") return undefined;
  const trace = await findTrace(session.client, effect, before);
  if (trace.status !== "invalid" && trace.status !== "busy") return undefined;
  const message = "the index is there, but only half-built (INVALID), so it is not used";
  return { status: "failed", error: { code: "55000", message }, inFile: true };
}

/** An index without a name gets one from Postgres; only the list of those before tells which one it is. */
async function indexesOf({ client }: Session, { effect }: NonTransactional): Promise<readonly string[]> {
  if (effect.type !== "create-index" || effect.index !== undefined) return [];
  const outcome = await runScript(client, listIndexes(effect), { keepRows: true });
  return outcome.status === "completed" ? outcome.rows.flat() : [];
}

/** A script that did not come to its end. */
type Stop = (
  | { readonly status: "failed"; readonly error: ServerErrorFields }
  | { readonly status: "lost"; readonly error: Error }
) & {
  readonly blockers?: readonly Blocker[];
  /** It was the file's own statement. */
  readonly inFile?: boolean;
};

function stopped(outcome: Stop, job: Job, index: number): ApplyOutcome {
  if (outcome.status === "lost") return { status: "lost", done: index, error: outcome.error };
  const { error, blockers = [], inFile } = outcome;
  const { start = 0, end } = job.segments[index] ?? {};
  const position = inFile && error.position !== undefined ? Number(error.position) - 1 : undefined;
  const failure: Failure = {
    error,
    statement: inFile
      ? job.segments.slice(0, index).reduce((sum, { statements }) => sum + statements.length, 0)
      : undefined,
    offset:
      position === undefined
        ? undefined
        : start + offsetOfCodePoint(job.file.text.slice(start, end), position),
    where: inFile ? "file" : "bookkeeping",
    blockers,
  };
  return { status: "failed", done: index, failure };
}
