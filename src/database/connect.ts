import type { ConnectionOptions } from "node:tls";
import type { Client } from "pg";
import type { Problem } from "../problem.js";
import type { OnProgress } from "../progress.js";
import { connectProblem } from "./connect-problem.js";
import { withRetries } from "./connect-retry.js";
import type { Target } from "./target.js";
import type { TlsPlan } from "./tls.js";

export interface ConnectOptions {
  /** In ms, for all tries together. */
  readonly connectTimeoutMs: number;
  /** What others see in `pg_stat_activity`. */
  readonly applicationName: string;
  readonly onProgress: OnProgress;
  /** Ends the attempt at once; a connection that stands is not touched any more. */
  readonly signal: AbortSignal;
  /** PEM, in place of Supabase's published roots: for tests. */
  readonly supabaseRoots?: readonly string[];
}

export type Connected =
  | { readonly status: "connected"; readonly client: Client }
  | { readonly status: "failed"; readonly problem: Problem };

/** After this long without a word the line is probed; libuv then probes each second and gives up after ten. */
const KEEP_ALIVE_DELAY_MS = 10_000;

/**
 * Connects, once or, while what fails is passing, several times. Never rejects.
 *
 * The client survives a line that breaks while nothing runs: it says so with its next query.
 */
export async function connect(target: Target, options: ConnectOptions): Promise<Connected> {
  const tls = await tlsOf(target, options.supabaseRoots);
  if (tls.status === "invalid") return { status: "failed", problem: tls.problem };

  const { until, release } = deadline(options.signal, options.connectTimeoutMs);
  let lastError: unknown;
  const tryOnce = async (): Promise<Client> => {
    try {
      return await openTrusted(target, tls, options.applicationName, until);
    } catch (error) {
      // What the server said the last time tells more than that the time is over.
      if (!until.aborted) lastError = error;
      throw error;
    }
  };
  try {
    return { status: "connected", client: await withRetries(tryOnce, options.onProgress, until) };
  } catch (error) {
    if (options.signal.aborted) return { status: "failed", problem: cancelled(target) };
    const problem = connectProblem(
      lastError ?? error,
      target,
      until.aborted ? options.connectTimeoutMs : undefined,
    );
    return { status: "failed", problem };
  } finally {
    release();
  }
}

/** Where there is none, what knows of it is not even loaded. */
async function tlsOf(target: Target, supabaseRoots: ConnectOptions["supabaseRoots"]): Promise<TlsPlan> {
  if (target.tls === "off") return { status: "ok", settings: [false], isUntrusted: () => false };
  const { planTls } = await import("./tls.js");
  return planTls(target, supabaseRoots);
}

/**
 * A signal that is aborted with `signal`, or after `ms`. By hand, since Node 20 may collect what only AbortSignal.any or
 * AbortSignal.timeout know, and then it never fires.
 */
function deadline(signal: AbortSignal, ms: number): { until: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const cancel = (): void => controller.abort(signal.reason);
  const timer = setTimeout(() => controller.abort(new DOMException("timed out", "TimeoutError")), ms);
  if (signal.aborted) cancel();
  else signal.addEventListener("abort", cancel, { once: true });
  const release = (): void => {
    clearTimeout(timer);
    signal.removeEventListener("abort", cancel);
  };
  return { until: controller.signal, release };
}

function cancelled(target: Target): Problem {
  return { code: "cancelled", message: `Cancelled while connecting to ${target.host}. Nothing was changed` };
}

/** Connects with the first settings that trust the server. */
async function openTrusted(
  target: Target,
  { settings, isUntrusted }: Extract<TlsPlan, { readonly status: "ok" }>,
  applicationName: string,
  until: AbortSignal,
): Promise<Client> {
  for (const [index, ssl] of settings.entries()) {
    try {
      return await openOnce(target, ssl, applicationName, until);
    } catch (error) {
      if (index === settings.length - 1 || !isUntrusted(error)) throw error;
    }
  }
  throw new Error("No TLS settings to connect with");
}

async function openOnce(
  target: Target,
  ssl: ConnectionOptions | false,
  applicationName: string,
  until: AbortSignal,
): Promise<Client> {
  // Loaded here, for a run that needs no database starts faster without it.
  const { Client } = await import("pg");
  until.throwIfAborted();
  const client = new Client({
    host: target.host,
    port: target.port,
    user: target.user,
    // As a function: an empty string would make pg look into PGPASSWORD and ~/.pgpass.
    password: () => target.password,
    database: target.database,
    ssl,
    sslnegotiation: "postgres",
    application_name: applicationName,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_DELAY_MS,
  });
  // Without a listener, a line that drops between two queries would end the process.
  client.on("error", () => undefined);

  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(error);
      client.connection.stream.destroy();
    };
    const stop = (): void => fail(until.reason);
    until.addEventListener("abort", stop, { once: true });
    client
      .connect()
      .then(() => resolve(client), fail)
      .finally(() => until.removeEventListener("abort", stop));
  });
}
