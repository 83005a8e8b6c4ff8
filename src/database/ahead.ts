import type { Job } from "./job.js";
import type { Message } from "./message.js";
import { type MessageOptions, migrationMessage } from "./migration-message.js";
import { type SentScript, sendScript } from "./script.js";
import type { Session } from "./session.js";

/** A migration whose message is on its way behind that of another one. */
export interface SentAhead {
  readonly job: Job;
  readonly message: Message;
  readonly script: SentScript;
}

/**
 * Sends a migration while the one before it still runs, so that the server has it at hand when that one is committed:
 * otherwise it would stand idle for the line's delay after each. It fails without a trace when the one before it failed,
 * which in a transaction of both (`transaction: false`) the server sees to.
 *
 * @param running the migration before it, whose last message was just sent
 * @returns `undefined` when one of the two takes more than one message, or the first was not parsed
 */
export function sendAhead(
  session: Session,
  running: Job,
  next: Job,
  options: Pick<MessageOptions, "runId" | "limits" | "transaction" | "deferrable">,
): SentAhead | undefined {
  // Where a COPY, unread, may ask for rows, it must not find a message.
  if (!running.parsed || !isOneMessage(running) || !isOneMessage(next)) return undefined;
  const behind = options.transaction ? running.file.version : undefined;
  const message = migrationMessage(next, 0, session.server, { ...options, earlierMs: 0, behind });
  return { job: next, message, script: sendScript(session.client, message.text) };
}

/** What runs outside a transaction, or in several, is accompanied by other messages. */
const isOneMessage = ({ segments, done }: Job): boolean =>
  segments.length === 1 && done === 0 && segments[0]?.nonTransactional === undefined;

/** in_failed_sql_transaction, and the NULL for a version with which the claim fails. */
const VOID_CODES: ReadonlySet<string | undefined> = new Set(["25P02", "23502"]);

/** Whether a migration that was sent ahead did not get its turn, since the one before it was not applied just then. */
export function isVoid({ script: { ended }, message }: SentAhead): boolean {
  return (
    ended?.status === "failed" &&
    ended.completed < message.statementsBefore &&
    VOID_CODES.has(ended.error.code)
  );
}
