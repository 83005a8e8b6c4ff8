import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Account } from "./account.js";
import { EmbeddedFailure } from "./failure.js";
import { endServer, signal } from "./processes.js";
import { CLEAN_ENVIRONMENT } from "./run.js";
import type { Runtime } from "./runtime.js";
import { SETTINGS, settingArguments } from "./settings.js";
import { startWatchdog } from "./watchdog.js";

/** A running server; it lives as long as we do. */
export interface Server {
  readonly port: number;
  readonly pid: number;
  /** Ends it, sessions rolled back; may be called twice. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly runtime: Runtime;
  readonly data: string;
  readonly account: Account | undefined;
  /** Where the server's own log goes; begun anew with every start. */
  readonly logFile: string;
  /** Over and above `SETTINGS`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The first port to try; a free one by default. */
  readonly port?: number;
}

const READY_MS = 60_000;

/** What a start may stumble over and another start will not: the port was taken meanwhile, or old sessions still end. */
const PASSING = /could not bind|Address already in use|pre-existing shared memory block/;

/**
 * Starts a server on 127.0.0.1 and waits until it accepts connections.
 *
 * @throws EmbeddedFailure with the end of the server's log
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    const port = attempt === 1 && options.port ? options.port : await freePort();
    const server = await launch(options, port);
    if (server) return server;
    const log = await readFile(options.logFile, "utf8").catch(() => "");
    if (attempt >= 20 || !PASSING.test(log)) throw notStarted(log);
    await sleep(100);
  }
}

async function launch(options: ServerOptions, port: number): Promise<Server | undefined> {
  const { runtime, data, account } = options;
  const log = await open(options.logFile, "w");
  const settings = { ...SETTINGS, ...options.settings, port: String(port) };
  const child = spawn(join(runtime.bin, "postgres"), ["-D", data, ...settingArguments(settings)], {
    ...account,
    cwd: "/",
    env: CLEAN_ENVIRONMENT,
    // A group of its own: Ctrl-C in a terminal is ours to answer; the server must outlive it until we have rolled back.
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", resolve).once("error", () => resolve()));
  await log.close();
  if (child.pid === undefined) return undefined;
  const server = attend(child, child.pid, port, account, gone);
  if (await becomesReady(child, data, gone)) return server;
  await server.stop();
  return undefined;
}

/** The server writes `ready` into the 8th line of its pid file; pg_ctl waits for the same. */
async function becomesReady(child: ChildProcess, data: string, gone: Promise<void>): Promise<boolean> {
  let alive = true;
  void gone.then(() => {
    alive = false;
  });
  const until = performance.now() + READY_MS;
  while (alive && performance.now() < until) {
    const lines = (await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
    if (lines[0] === String(child.pid) && lines[7]?.trim() === "ready") return true;
    await Promise.race([gone, sleep(5)]);
  }
  return false;
}

/** From its first moment the server has somebody to end it, should we die. */
function attend(
  child: ChildProcess,
  pid: number,
  port: number,
  account: Account | undefined,
  gone: Promise<void>,
): Server {
  const watchdog = startWatchdog(pid, account);
  const atExit = () => void signal(pid, "SIGINT");
  process.once("exit", atExit);
  child.unref();
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    child.ref();
    if (child.exitCode === null && child.signalCode === null) await endServer(pid);
    await gone;
    watchdog.dismiss();
    process.removeListener("exit", atExit);
  };
  return { port, pid, stop: () => (stopped ??= stop()) };
}

/** A port that is free now; by the time the server takes it, it may not be. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function notStarted(log: string): EmbeddedFailure {
  return new EmbeddedFailure("The embedded Postgres did not start.", {
    hint: "The log says why; removing the folder `.db-ops/embedded` makes it anew.",
    logOnly: log.slice(-4000),
  });
}
