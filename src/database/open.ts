import { setTimeout as sleep } from "node:timers/promises";
import type { DatabaseError } from "pg";
import type { Context } from "../context.js";
import type { Problem } from "../problem.js";
import { connect } from "./connect.js";
import { cutOnAbort } from "./cut-on-abort.js";
import { serverProblem } from "./failure.js";
import { hangUp } from "./hang-up.js";
import { hintFor } from "./hints.js";
import { TRY_MUTEX } from "./mutex.js";
import { runScript } from "./script.js";
import type { Session } from "./session.js";
import { type DatabaseState, readState } from "./state.js";
import { createWatch } from "./watch.js";

/** A connection with what stands in the database behind it. */
export type Opened =
  | { readonly status: "open"; readonly session: Session; readonly state: DatabaseState }
  | { readonly status: "failed"; readonly problem: Problem };

export interface OpenOptions {
  /** For example `db-ops migrate`: what others see in `pg_stat_activity` and when they wait for us. */
  readonly applicationName: string;
  /** In ms, for all tries together. */
  readonly connectTimeoutMs: number;
  /** Take the run mutex if it is free. */
  readonly lock: boolean;
  /** Go on when the history cannot be read: what is there is about to be dropped. */
  readonly anyHistory?: boolean;
  /** Called when the server is at work on its answer. */
  readonly onAsked?: () => void;
}

/** For whom a session is opened. */
export type Opener = Pick<Context, "target" | "onProgress" | "signal">;

/** Connects and reads the state: the connection and one round trip. */
export async function open(context: Opener, options: OpenOptions): Promise<Opened> {
  const { target, onProgress, signal } = context;
  const connectAs = (applicationName: string, tell: typeof onProgress) =>
    connect(target, {
      connectTimeoutMs: options.connectTimeoutMs,
      applicationName,
      onProgress: tell,
      signal,
    });

  const connected = await connectAs(options.applicationName, onProgress);
  if (connected.status === "failed") return connected;
  const { client } = connected;
  const reading = cutOnAbort(client, signal, () => readState(client, { lock: options.lock }));
  options.onAsked?.();
  const read = await reading;
  if (read.status !== "read") {
    await hangUp(client);
    return { status: "failed", problem: signal.aborted ? cancelledReading : stateProblem(read, context) };
  }
  const { state } = read;
  if (state.fault && !options.anyHistory) {
    await hangUp(client);
    return { status: "failed", problem: malformedProblem(state.fault, context) };
  }
  onProgress({
    type: "connected",
    host: target.host,
    database: state.server.database,
    serverVersion: state.server.version,
  });
  const watch = createWatch(async (until) => {
    const second = await connect(target, {
      connectTimeoutMs: options.connectTimeoutMs,
      applicationName: `${options.applicationName} (watch)`,
      onProgress: () => undefined,
      // Not the run's own signal: the watch is what carries out its abort.
      signal: until,
    });
    return second.status === "connected" ? second.client : undefined;
  });
  return { status: "open", session: { client, server: state.server, watch, signal, onProgress }, state };
}

/** Ends both connections; never rejects. */
export async function closeSession({ client, watch }: Session): Promise<void> {
  await Promise.all([hangUp(client), watch.close()]);
}

/**
 * As `closeSession`, for one that holds no lock and has nothing at work: the server hears of it, and nobody waits for its
 * goodbye, not even the process. What it does with the session by then is of no concern to a next run.
 */
export function leaveSession({ client, watch }: Session): void {
  void hangUp(client, false);
  void watch.close();
}

/** How the wait for the run mutex ended. */
export type Waited =
  | { readonly status: "ours"; readonly state: DatabaseState }
  | { readonly status: "taken"; readonly holder: string }
  | { readonly status: "lost"; readonly error: Error };

const POLL_MS = 250;
const LONGEST_POLL_MS = 2_000;
const TELL_EVERY_MS = 10_000;

/**
 * Polls until the run mutex is ours, then answers with the state as it is from that moment on.
 *
 * @returns `taken` with the holder's label when the time is over or the run was cancelled
 */
export async function waitForMutex(session: Session, state: DatabaseState, waitMs: number): Promise<Waited> {
  const startedAt = performance.now();
  let current = state;
  let toldAt = Number.NEGATIVE_INFINITY;
  for (let pollMs = POLL_MS; !current.locked; pollMs = Math.min(pollMs * 1.5, LONGEST_POLL_MS)) {
    const waitedMs = Math.round(performance.now() - startedAt);
    const holder = current.holder?.label ?? "another run";
    if (waitedMs >= waitMs || session.signal.aborted) return { status: "taken", holder };
    if (waitedMs - toldAt >= TELL_EVERY_MS) {
      session.onProgress({ type: "run-wait", holder, waitedMs, limitMs: waitMs });
      toldAt = waitedMs;
    }
    await sleep(Math.min(pollMs, waitMs - waitedMs), undefined, { signal: session.signal }).catch(
      () => undefined,
    );
    // The lock alone: the whole state, ten thousand rows perhaps, is read once we have it.
    const { client, signal } = session;
    const polled = await cutOnAbort(client, signal, () =>
      runScript(client, `select ${TRY_MUTEX}`, { keepRows: true }),
    );
    if (polled.status !== "completed") return { status: "lost", error: polled.error };
    if (polled.rows[0]?.[0] !== "t") continue;
    const read = await cutOnAbort(client, signal, () => readState(client, { lock: true }));
    if (read.status !== "read") return { status: "lost", error: read.error };
    current = read.state;
  }
  return { status: "ours", state: current };
}

const cancelledReading: Problem = {
  code: "cancelled",
  message: "Cancelled while the state of the database was read",
  hint: "Nothing was changed. Run the same command again.",
};

function stateProblem(
  read: { status: "failed"; error: DatabaseError } | { status: "lost"; error: Error },
  { target }: Opener,
): Problem {
  if (read.status === "failed") {
    const problem = serverProblem(
      "statement-failed",
      "The state of the database could not be read",
      read.error,
      target.kind,
    );
    return read.error.code === "42501" ? { ...problem, hint: readerHint(target.user) } : problem;
  }
  return {
    code: "connection-lost",
    message: `The connection to ${target.host} broke while the migration history was read`,
    hint: "Nothing was changed. Run the same command again.",
  };
}

/** What a login needs at least, for `status`. */
const readerHint = (user: string): string =>
  `Let the login read the history: grant usage on schema supabase_migrations to "${user}"; grant select on all tables in schema supabase_migrations to "${user}";`;

function malformedProblem(
  { code, message }: NonNullable<DatabaseState["fault"]>,
  { target }: Opener,
): Problem {
  return {
    code: "history-malformed",
    message: `The migration history could not be read: ${message}`,
    hint: hintFor({ code, message, targetKind: target.kind }),
    sqlstate: code,
  };
}
