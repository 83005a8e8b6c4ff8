import type { DatabaseError } from "pg";
import type { Blocker } from "../progress.js";
import { offsetOfCodePoint } from "../sql/position.js";
import { runAlone } from "./apply-alone.js";
import type { Job, TimeLimits } from "./job.js";
import { claim, claimSegment, forgetSegments, markSegment, writeEntry } from "./ledger.js";
import { workWithRetries } from "./lock-retry.js";
import { BEGIN, type Message, segmentMessage } from "./message.js";
import type { ScriptOutcome } from "./script.js";
import { runScript } from "./script.js";
import type { ServerErrorFields } from "./server-error.js";
import type { Session } from "./session.js";

/** How one migration ended. */
export type ApplyOutcome =
  | { readonly status: "applied" }
  /** The failing segment left nothing; `done` segments are in the database for good. */
  | { readonly status: "failed"; readonly done: number; readonly failure: Failure }
  /** The line broke; the history tells, once the server is back. */
  | { readonly status: "lost"; readonly done: number; readonly error: Error };

/** What is known of a statement that failed. */
export interface Failure {
  readonly error: ServerErrorFields;
  /** Index of the failing statement in the file; `undefined` when it was one of ours or is not known. */
  readonly statement: number | undefined;
  /** The server's position as an index into the file's text. */
  readonly offset: number | undefined;
  /** Where it failed: in the user's text, in our bookkeeping, or when deferred constraints were checked at the end. */
  readonly where: "file" | "bookkeeping" | "commit";
  readonly blockers: readonly Blocker[];
}

interface ApplyOptions {
  readonly runId: string;
  readonly limits: TimeLimits;
  readonly transaction: boolean;
}

/**
 * Applies one migration, segment by segment; almost every file has just one, which is one round trip. With
 * `transaction: false` the caller holds a transaction open around several migrations.
 */
export async function applyMigration(
  session: Session,
  job: Job,
  options: ApplyOptions,
): Promise<ApplyOutcome> {
  const startedAt = performance.now();
  const total = job.segments.length;
  // What came behind the finished part was taken out of the file: only the record is missing.
  if (job.done >= total) return recordOnly(session, job, options);
  for (let index = job.done; index < total; index++) {
    const outcome = await applySegment(session, job, index, { ...options, startedAt });
    if (outcome.status !== "applied") return outcome;
    if (total > 1) {
      session.onProgress({ type: "segment-done", file: job.file.file, done: index + 1, total });
    }
  }
  return { status: "applied" };
}

async function applySegment(
  session: Session,
  job: Job,
  index: number,
  { runId, limits, transaction, startedAt }: ApplyOptions & { startedAt: number },
): Promise<ApplyOutcome> {
  const segment = job.segments[index];
  if (segment === undefined) throw new RangeError(`no segment ${index}`);
  const { version, text, file } = job.file;
  const first = index === job.done;
  const settings = settingsBefore(job, index);
  const elapsedMs = (): number => performance.now() - startedAt;
  const last = index === job.segments.length - 1;

  if (segment.nonTransactional) {
    const records = (): string[] =>
      last
        ? [...claimOf(job), ...recordOf(job, runId, elapsedMs())]
        : [markSegment(runId, version, index, segment.hash, "done")];
    return runAlone(session, job, index, { runId, limits, first, settings, records });
  }
  const claims = last ? claimOf(job) : [claimSegment(runId, version, index, segment.hash)];
  const after = last ? recordOf(job, runId, first ? 0 : elapsedMs()) : [];
  const frame = { first, transaction, before: [...claims, ...settings], after };
  const message = segmentMessage(text, segment, session.server, limits, frame);
  const outcome = await workWithRetries(session, message.text, file, limits, () => rollback(session));
  return toApplyOutcome(outcome, message, job, index);
}

const claimOf = ({ file: { version, name }, recorded }: Job): string[] => [claim(version, name, recorded)];

/** What is written when all of a migration is done. */
function recordOf({ file, segments, done }: Job, runId: string, earlierMs: number): string[] {
  const { version, name, hash } = file;
  const marked = done > 0 || segments.length > 1 || segments[0]?.nonTransactional !== undefined;
  return [
    ...(marked ? [forgetSegments(version)] : []),
    writeEntry({ runId, version, name, hash, outcome: "applied", earlierMs }),
  ];
}

async function recordOnly(
  session: Session,
  job: Job,
  { runId, limits, transaction }: ApplyOptions,
): Promise<ApplyOutcome> {
  const records = [...claimOf(job), ...recordOf(job, runId, 0)];
  const script = transaction ? [`${BEGIN};`, ...records, "commit;"] : records;
  const outcome = await workWithRetries(session, script.join("\n"), job.file.file, limits, () =>
    rollback(session),
  );
  if (outcome.status === "completed") return { status: "applied" };
  if (outcome.status === "lost") return { status: "lost", done: job.done, error: outcome.error };
  const { error, blockers } = outcome;
  return {
    status: "failed",
    done: job.done,
    failure: { error, statement: undefined, offset: undefined, where: "bookkeeping", blockers },
  };
}

/** The settings and roles that earlier segments left for this one: a resumed run and our own bookkeeping lose them. */
function settingsBefore({ file, segments }: Job, index: number): string[] {
  return (
    segments
      .slice(0, index)
      .flatMap((segment) => segment.statements)
      .filter((statement) => statement.setsSession)
      .map((statement) => file.text.slice(statement.start, statement.end))
      // Our messages are UTF-8, whatever a file says that psql should have read it as.
      .filter((words) => !/client_encoding|^set\s+(?:session\s+)?names\b/i.test(words))
  );
}

/** Ends the failed transaction; on a broken line the server does it by itself. */
export async function rollback({ client }: Session): Promise<void> {
  await runScript(client, "rollback");
}

function toApplyOutcome(
  outcome: ScriptOutcome & { blockers: readonly Blocker[] },
  message: Message,
  job: Job,
  index: number,
): ApplyOutcome {
  if (outcome.status === "completed") return { status: "applied" };
  if (outcome.status === "lost") return { status: "lost", done: index, error: outcome.error };
  return {
    status: "failed",
    done: index,
    failure: { ...locate(outcome.completed, outcome.error, message, job, index), blockers: outcome.blockers },
  };
}

/** Which of the user's statements failed: by the count of those that were finished, since not every error has a position. */
function locate(
  completed: number,
  error: DatabaseError,
  message: Message,
  job: Job,
  index: number,
): Omit<Failure, "blockers"> {
  const segment = job.segments[index];
  const earlier = job.segments.slice(0, index).reduce((sum, { statements }) => sum + statements.length, 0);
  const nth = completed - message.statementsBefore;
  if (segment === undefined || nth < 0)
    return { error, statement: undefined, offset: undefined, where: "bookkeeping" };
  if (!job.parsed)
    return {
      error,
      statement: undefined,
      offset: offsetInFile(error, message, segment.start),
      where: "file",
    };
  if (nth < segment.statements.length) {
    return {
      error,
      statement: earlier + nth,
      offset: offsetInFile(error, message, segment.start),
      where: "file",
    };
  }
  const checked = nth - segment.statements.length === message.checkAt;
  return { error, statement: undefined, offset: undefined, where: checked ? "commit" : "bookkeeping" };
}

/** The server counts characters of the whole message from 1. */
function offsetInFile(error: DatabaseError, message: Message, segmentStart: number): number | undefined {
  if (error.position === undefined) return undefined;
  const offset = offsetOfCodePoint(message.text, Number(error.position) - 1) - message.bodyStart;
  return offset < 0 ? undefined : segmentStart + offset;
}
