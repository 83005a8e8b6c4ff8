import type { DatabaseError } from "pg";
import type { Blocker } from "../progress.js";
import { offsetOfCodePoint } from "../sql/position.js";
import type { SentAhead } from "./ahead.js";
import { runAlone } from "./apply-alone.js";
import type { Job } from "./job.js";
import { markSegment } from "./ledger.js";
import { workWithRetries } from "./lock-retry.js";
import { BEGIN, type Message } from "./message.js";
import {
  claimOf,
  type MessageOptions,
  migrationMessage,
  recordOf,
  settingsBefore,
} from "./migration-message.js";
import { runScript, type ScriptOutcome } from "./script.js";
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

type ApplyOptions = Pick<MessageOptions, "runId" | "limits" | "transaction" | "deferrable">;

/**
 * Applies one migration, segment by segment; almost every file has just one, which is one round trip. With
 * `transaction: false` the caller holds a transaction open around several migrations.
 *
 * @param sent the same migration, when it is on its way already
 */
export async function applyMigration(
  session: Session,
  job: Job,
  options: ApplyOptions,
  sent?: SentAhead,
): Promise<ApplyOutcome> {
  if (sent) return applySent(session, sent, options);
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

async function applySent(
  session: Session,
  { job, message, script }: SentAhead,
  { limits }: ApplyOptions,
): Promise<ApplyOutcome> {
  const undo = () => rollback(session);
  const outcome = await workWithRetries(session, message.text, job.file.file, limits, undo, script);
  return toApplyOutcome(outcome, message, job, 0);
}

async function applySegment(
  session: Session,
  job: Job,
  index: number,
  { startedAt, ...options }: ApplyOptions & { startedAt: number },
): Promise<ApplyOutcome> {
  const { runId, limits } = options;
  const segment = job.segments[index];
  if (segment === undefined) throw new RangeError(`no segment ${index}`);
  const { version, file } = job.file;
  const first = index === job.done;
  const elapsedMs = (): number => performance.now() - startedAt;
  if (segment.nonTransactional) {
    const records = (): string[] =>
      index === job.segments.length - 1
        ? [...claimOf(job), ...recordOf(job, { runId, earlierMs: elapsedMs() })]
        : [markSegment(runId, version, index, segment.hash, "done")];
    return runAlone(session, job, index, {
      runId,
      limits,
      first,
      settings: settingsBefore(job, index),
      records,
    });
  }
  const earlierMs = first ? 0 : elapsedMs();
  const message = migrationMessage(job, index, session.server, { ...options, earlierMs });
  const outcome = await workWithRetries(session, message.text, file, limits, () => rollback(session));
  return toApplyOutcome(outcome, message, job, index);
}

async function recordOnly(
  session: Session,
  job: Job,
  { runId, limits, transaction }: ApplyOptions,
): Promise<ApplyOutcome> {
  const records = [...claimOf(job), ...recordOf(job, { runId, earlierMs: 0 })];
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
