import type { Client, Connection, DatabaseError, Submittable } from "pg";
import { type CopyConnection, feedCopy } from "./copy-feed.js";

/** How a script of several statements, sent as one message of the simple protocol, ended. */
export type ScriptOutcome =
  | { readonly status: "completed"; readonly tags: readonly string[]; readonly rows: readonly string[][] }
  /** `completed` statements ran before the one that failed. */
  | { readonly status: "failed"; readonly completed: number; readonly error: DatabaseError }
  /** The line broke: nobody knows what the server did with the rest. */
  | { readonly status: "lost"; readonly completed: number; readonly error: Error };

export interface ScriptOptions {
  /** Whose rows to keep, by the statement's index in the script; by default nobody's, so that memory stays flat. */
  readonly keepRows?: boolean | ((statement: number) => boolean);
  /** What each `COPY … FROM STDIN` of the script reads, in chunks. */
  readonly copies?: readonly Iterable<string>[];
}

/**
 * Sends `text` as one message and counts the statements that the server finished, so that a failing one can be named
 * even when the server gives no position. Never rejects.
 */
export function runScript(
  client: Client,
  text: string,
  { keepRows = false, copies = [] }: ScriptOptions = {},
): Promise<ScriptOutcome> {
  const keeps = typeof keepRows === "boolean" ? () => keepRows : keepRows;
  return new Promise((resolve) => {
    client.query(new Script(text, keeps, copies, resolve));
  });
}

/** A query in node-postgres' own extension point; its callbacks are those that `pg.Client` calls on a Submittable. */
class Script implements Submittable {
  private readonly tags: string[] = [];
  private readonly rows: string[][] = [];
  private readonly text: string;
  private readonly keeps: (statement: number) => boolean;
  private readonly copies: readonly Iterable<string>[];
  private readonly resolve: (outcome: ScriptOutcome) => void;
  private copied = 0;
  private isOver = false;

  constructor(
    text: string,
    keeps: (statement: number) => boolean,
    copies: readonly Iterable<string>[],
    resolve: (outcome: ScriptOutcome) => void,
  ) {
    this.text = text;
    this.keeps = keeps;
    this.copies = copies;
    this.resolve = resolve;
  }

  submit(connection: Connection): void {
    connection.query(this.text);
  }

  handleRowDescription(): void {}

  handleDataRow(message: { fields: string[] }): void {
    if (this.keeps(this.tags.length)) this.rows.push(message.fields);
  }

  handleCommandComplete(message: { text: string }): void {
    this.tags.push(message.text);
  }

  handleEmptyQuery(): void {}

  handleCopyInResponse(connection: CopyConnection): void {
    const rows = this.copies[this.copied++];
    // Migrations that were never parsed can get here: what is parsed of them holds no COPY FROM STDIN.
    if (rows === undefined) connection.sendCopyFail("COPY FROM STDIN has no data here");
    else void feedCopy(connection, rows, () => this.isOver);
  }

  handleCopyData(): void {}

  handlePortalSuspended(): void {}

  handleError(error: Error): void {
    const completed = this.tags.length;
    this.settle(
      isServerError(error) && !endsTheSession(error)
        ? { status: "failed", completed, error }
        : { status: "lost", completed, error },
    );
  }

  handleReadyForQuery(): void {
    this.settle({ status: "completed", tags: this.tags, rows: this.rows });
  }

  private settle(outcome: ScriptOutcome): void {
    this.isOver = true;
    this.resolve(outcome);
  }
}

/** admin_shutdown, crash_shutdown, database_dropped, idle and transaction time-outs: the server says so and hangs up. */
const GOODBYES: ReadonlySet<string> = new Set(["57P01", "57P02", "57P04", "57P05", "25P03", "25P04"]);

/** Also what a pooler says when it lost the server: it does not know either what became of the statement. */
function endsTheSession({ severity, code = "" }: DatabaseError): boolean {
  return severity === "FATAL" || severity === "PANIC" || code.startsWith("08") || GOODBYES.has(code);
}

/** Whether the server itself reported the error, in distinction to a socket that broke. */
export function isServerError(error: unknown): error is DatabaseError {
  return error instanceof Error && "severity" in error && "code" in error;
}
