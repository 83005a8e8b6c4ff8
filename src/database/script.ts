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
  readonly copies?: readonly Iterable<Uint8Array>[];
}

/** What the server says beside its answers: a NOTICE, a WARNING. */
export interface Notice {
  readonly severity?: string | undefined;
  readonly message?: string | undefined;
}

/** A script on its way to the server, or at work there. */
export interface SentScript {
  /** Never rejects. */
  readonly outcome: Promise<ScriptOutcome>;
  /** The outcome once it is known. */
  readonly ended: ScriptOutcome | undefined;
  /** Hears every notice of this script, those from before included. */
  onNotice(listener: (notice: Notice) => void): void;
}

/**
 * Sends `text` as one message and counts the statements that the server finished, so that a failing one can be named
 * even when the server gives no position. Never rejects.
 */
export function runScript(client: Client, text: string, options: ScriptOptions = {}): Promise<ScriptOutcome> {
  return sendScript(client, text, options).outcome;
}

/**
 * As `runScript`, for who wants to hear more. The message goes out at once, even while another script runs: the server
 * comes to it when it has answered that one.
 */
export function sendScript(
  client: Client,
  text: string,
  { keepRows = false, copies = [] }: ScriptOptions = {},
): SentScript {
  const keeps = typeof keepRows === "boolean" ? () => keepRows : keepRows;
  const before = newest.get(client);
  const script = new Script(client, text, keeps, copies);
  newest.set(client, script);
  if (before === undefined || before.ended) client.query(script);
  else before.queue(script);
  return script;
}

/** The script that was sent last over each connection. */
const newest = new WeakMap<Client, Script>();

/** A query in node-postgres' own extension point; its callbacks are those that `pg.Client` calls on a Submittable. */
class Script implements Submittable, SentScript {
  readonly outcome: Promise<ScriptOutcome>;
  private readonly tags: string[] = [];
  private readonly rows: string[][] = [];
  private readonly client: Client;
  private readonly text: string;
  private readonly keeps: (statement: number) => boolean;
  private readonly copies: readonly Iterable<Uint8Array>[];
  private readonly resolve: (outcome: ScriptOutcome) => void;
  private notices: Notice[] = [];
  private tellNotice = (notice: Notice): void => void this.notices.push(notice);
  private stopListening: () => void = () => undefined;
  private copied = 0;
  private isSent = false;
  private next: Script | undefined;
  ended: ScriptOutcome | undefined;

  constructor(
    client: Client,
    text: string,
    keeps: (statement: number) => boolean,
    copies: readonly Iterable<Uint8Array>[],
  ) {
    this.client = client;
    this.text = text;
    this.keeps = keeps;
    this.copies = copies;
    let resolve: (outcome: ScriptOutcome) => void = () => undefined;
    this.outcome = new Promise((settle) => {
      resolve = settle;
    });
    this.resolve = resolve;
  }

  send(connection: Connection): void {
    if (this.isSent) return;
    this.isSent = true;
    connection.query(this.text);
    this.next?.send(connection);
  }

  /**
   * Sends a script behind this one. The client, which would rather not keep a queue, hears of it when this one is over.
   * This one may still wait in the client for the last word on the script before it, and must not be overtaken.
   */
  queue(next: Script): void {
    this.next = next;
    if (this.isSent) next.send(this.client.connection);
  }

  onNotice(listener: (notice: Notice) => void): void {
    for (const notice of this.notices) listener(notice);
    this.notices = [];
    this.tellNotice = listener;
  }

  /** Called when the answers to come are this script's. */
  submit(connection: Connection): void {
    const hear = (notice: Notice): void => this.tellNotice(notice);
    connection.on("notice", hear);
    this.stopListening = () => void connection.off("notice", hear);
    this.send(connection);
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
    else void feedCopy(connection, rows, () => this.ended !== undefined);
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
    this.ended = outcome;
    this.stopListening();
    if (this.next) this.client.query(this.next);
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
