import type { DatabaseError } from "pg";
import type { Blocker } from "../progress.js";
import { offsetOfCodePoint } from "../sql/position.js";
import type { QualifiedName } from "../sql/types.js";
import type { Deferrable } from "./deferred.js";
import type { TimeLimits } from "./job.js";
import { type SentScript, sendScript } from "./script.js";
import type { SeedJob, SeedStatement, TableRows } from "./seed-job.js";
import { writeSeedEntry } from "./seed-ledger.js";
import { offsetInFile, type SeedMessage, seedMessage } from "./seed-message.js";
import { countRows, leftAloneBy, type RowSnapshot, snapshotScript, toSnapshot } from "./seed-rows.js";
import { attend, type Session } from "./session.js";

/** How one seed file went, in a transaction that goes on. */
export type SeedOutcome =
  | {
      readonly status: "applied";
      /** `undefined` where the server does not count. */
      readonly tables: readonly TableRows[] | undefined;
      readonly snapshot: RowSnapshot;
    }
  /** The transaction is as good as rolled back. */
  | { readonly status: "failed"; readonly failure: SeedFailure }
  | { readonly status: "lost"; readonly error: Error };

/** What is known of a statement of a seed that failed. */
export interface SeedFailure {
  readonly error: DatabaseError;
  /** Where it failed: in the file, in our bookkeeping, or when deferred constraints were checked at the file's end. */
  readonly where: "file" | "bookkeeping" | "deferred";
  /** `undefined` when it was one of ours. */
  readonly statement: SeedStatement | undefined;
  /** The server's position as an index into the file's text. */
  readonly offset: number | undefined;
  readonly blockers: readonly Blocker[];
}

/** A seed file on its way to the server. */
export interface SentSeed {
  readonly job: SeedJob;
  readonly message: SeedMessage;
  /** The tables that its statements may leave rows alone in. */
  readonly names: readonly QualifiedName[];
  readonly script: SentScript;
}

interface SeedOptions {
  readonly runId: string;
  readonly limits: TimeLimits;
  /** The constraints that the server may have to check; `undefined` when files may have made others. */
  readonly deferrable: Deferrable | undefined;
}

/**
 * Sends one file, to be run inside the transaction that is open: one message, one round trip. It may go out while the file
 * before it runs, and fails without a trace when that one fails.
 */
export function sendSeed(
  { client, server }: Session,
  job: SeedJob,
  { runId, limits, deferrable }: SeedOptions,
): SentSeed {
  const names = namesIn(job);
  const snapshot = snapshotScript(names);
  const after = [writeSeedEntry({ runId, file: job.file, outcome: "applied" }), ...snapshot];
  const message = seedMessage(job, server, limits, after, deferrable);
  const end = message.statementCount - snapshot.length;
  const script = sendScript(client, message.text, {
    copies: message.copies,
    keepRows: (index) => index >= end || planned(job, message, index),
  });
  return { job, message, names, script };
}

/** Whether another message may follow a file while it runs: what COPY reads must come first. */
export function mayBeFollowed({ file: { text }, statements }: SeedJob): boolean {
  return statements.every(({ start }) => !/^copy\b/i.test(text.slice(start, start + 5)));
}

/** Waits for a file that was sent, and counts what it did since the snapshot `before`. */
export async function applySeed(
  session: Session,
  { job, message, names, script }: SentSeed,
  before: RowSnapshot,
  { lockTimeoutMs }: TimeLimits,
): Promise<SeedOutcome> {
  const outcome = await attend(session, script, job.file.file, lockTimeoutMs);
  if (outcome.status === "lost") return outcome;
  if (outcome.status === "failed")
    return { status: "failed", failure: { ...locate(outcome, job, message), blockers: outcome.blockers } };

  const plans = job.statements.filter(({ leftAlone }) => leftAlone?.by === "plan").length;
  const snapshot = toSnapshot(outcome.rows.slice(plans), names);
  const answers = outcome.rows.slice(0, plans).map(([first]) => first);
  const leftAlone = job.statements.flatMap((statement, index) => {
    const plan = statement.leftAlone?.by === "plan" ? answers.shift() : undefined;
    return leftAloneBy(statement, outcome.tags[message.statementsBefore + index] ?? "", plan);
  });
  return { status: "applied", tables: countRows(before, snapshot, names, leftAlone), snapshot };
}

/** Whether the message's statement is one that EXPLAIN runs. */
function planned(job: SeedJob, { statementsBefore }: SeedMessage, index: number): boolean {
  return job.statements[index - statementsBefore]?.leftAlone?.by === "plan";
}

function namesIn({ statements }: SeedJob): readonly QualifiedName[] {
  const names = new Map<string, QualifiedName>();
  for (const { leftAlone } of statements) {
    const tables =
      leftAlone === undefined ? [] : leftAlone.by === "tag" ? [leftAlone.table] : leftAlone.tables;
    for (const table of tables) names.set(JSON.stringify([table.schema, table.name]), table);
  }
  return [...names.values()];
}

/** Which of the file's statements failed: by the count of those that were finished, since not every error has a position. */
function locate(
  { completed, error }: { completed: number; error: DatabaseError },
  { statements }: SeedJob,
  message: SeedMessage,
): Omit<SeedFailure, "blockers"> {
  const nth = completed - message.statementsBefore;
  // The server counts characters of the whole message from 1.
  const offset =
    error.position === undefined
      ? undefined
      : offsetInFile(message, offsetOfCodePoint(message.text, Number(error.position) - 1));
  const statement = statements[nth];
  if (statement !== undefined) return { error, where: "file", statement, offset };
  const isDeferred = nth >= statements.length && error.code?.startsWith("23") === true;
  const isOurs = nth < 0 || error.schema === "supabase_migrations";
  // A syntax error anywhere fails the message as a whole, before its first statement.
  if (offset !== undefined) return { error, where: "file", statement: undefined, offset };
  return { error, where: isDeferred && !isOurs ? "deferred" : "bookkeeping", statement: undefined, offset };
}
