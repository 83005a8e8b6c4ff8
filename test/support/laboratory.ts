import { execFile } from "node:child_process";
import { mkdir, readdir, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { type Account, serverAccount } from "../../src/embedded/account.js";
import { type Binaries, findBinaries } from "../../src/embedded/binaries.js";
import { ADMIN, baselineHash, ensureCluster } from "../../src/embedded/cluster.js";
import { takeLock } from "../../src/embedded/lock.js";
import { startMark } from "../../src/embedded/processes.js";
import { prepareRuntime, type Runtime, runtimeKey } from "../../src/embedded/runtime.js";
import { type Server, startServer } from "../../src/embedded/server.js";

/** What the tests' servers are made from; plain values, sent to the workers. */
export interface Laboratory {
  readonly runtime: Runtime;
  readonly account: Account | undefined;
  /** A complete data folder that nobody runs: copied for every server. */
  readonly pristine: string;
  readonly adminPassword: string;
  /** Where this run's servers keep their data; removed at its end. */
  readonly runFolder: string;
  /** Of the server that all test files share. */
  readonly port: number;
}

/** On every server of the tests, beside the usual ones. */
export const TABLESPACE = "elsewhere";

/** Cloned by `freshDatabase`; nobody can connect to it, since a template with a session cannot be cloned. */
export const TEMPLATE = "baseline_template";

const copy = promisify(execFile);

/**
 * Makes the shared server of a test run from a data folder that is kept between runs: below the system's temporary
 * folder, since as root the server's account may not reach the repository.
 *
 * @param binaries another Postgres than the embedded one
 */
export async function openLaboratory(
  binaries?: Binaries,
): Promise<{ laboratory: Laboratory; close(): Promise<void> }> {
  const account = await serverAccount();
  const kit = await prepareKit(binaries ?? (await findBinaries(process.cwd())), account);
  const runFolder = await newRunFolder(binaries === undefined ? "" : `${binaries.major}-`);
  const draft = { ...kit, account, runFolder, port: 0 };
  const server = await startCopy(draft, "shared");
  const laboratory = { ...draft, port: server.port };
  await makeTemplate(laboratory);
  const close = async () => {
    await server.stop();
    await rm(runFolder, { recursive: true, force: true });
  };
  return { laboratory, close };
}

/** Its name says what it was made from: another checkout's tests have their own. */
async function keptFolder(binaries: Binaries): Promise<string> {
  const key = runtimeKey(binaries, baselineHash());
  const folder = join(tmpdir(), `db-ops-test-${process.getuid?.() ?? 0}`, key);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  return folder;
}

/** Several runs may go on at once on this machine; the lock keeps them from making the same folder twice. */
async function prepareKit(binaries: Binaries, account: Account | undefined) {
  const folder = await keptFolder(binaries);
  const release = await takeLock(join(folder, "lock"), { waitMs: 60_000, onStep: () => {} });
  try {
    const runtime = await prepareRuntime(binaries, folder, account);
    const cluster = await ensureCluster(runtime, folder, account, () => {});
    return { runtime, pristine: cluster.data, adminPassword: cluster.adminPassword };
  } finally {
    await release();
  }
}

/** In memory where that is roomy: cloning a database there takes 15 ms, on a busy disk 250 ms. */
async function newRunFolder(prefix: string): Promise<string> {
  const memory = await statfs("/dev/shm").catch(() => undefined);
  const roomy = memory !== undefined && memory.bavail * memory.bsize > 4e9;
  const base = join(roomy ? "/dev/shm" : tmpdir(), `db-ops-test-runs-${process.getuid?.() ?? 0}`);
  await mkdir(base, { recursive: true, mode: 0o755 });
  await removeDeadRuns(base);
  const folder = join(base, `${prefix}run-${process.pid}-${await startMark(process.pid)}`);
  await mkdir(folder, { mode: 0o755 });
  return folder;
}

async function removeDeadRuns(base: string): Promise<void> {
  for (const name of await readdir(base)) {
    const [, pid, mark] = /^(?:\d+-)?run-(\d+)-(.+)$/.exec(name) ?? [];
    if (pid === undefined || (await startMark(Number(pid))) === mark) continue;
    await rm(join(base, name), { recursive: true, force: true });
  }
}

/** Starts a server on its own copy of the pristine data folder. */
export async function startCopy(
  laboratory: Laboratory,
  name: string,
  port?: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<Server & { readonly data: string }> {
  const data = join(laboratory.runFolder, name);
  // cp keeps the owner, which Postgres checks; node's own cp does not.
  await copy("cp", ["-Rp", laboratory.pristine, data]);
  const server = await startServer({
    runtime: laboratory.runtime,
    account: laboratory.account,
    data,
    logFile: `${data}.log`,
    settings: { autovacuum: "off", allow_in_place_tablespaces: "on", ...settings },
    ...(port === undefined ? {} : { port }),
  });
  return { ...server, data };
}

async function makeTemplate(laboratory: Laboratory): Promise<void> {
  const client = new pg.Client(adminUrl(laboratory, laboratory.port, "postgres"));
  await client.connect();
  try {
    await client.query(`create tablespace ${TABLESPACE} location ''`);
    await client.query(`grant create on tablespace ${TABLESPACE} to postgres`);
    await client.query(`create database ${TEMPLATE} template postgres`);
    await client.query(`alter database ${TEMPLATE} with is_template true allow_connections false`);
  } finally {
    await client.end();
  }
}

export function adminUrl(laboratory: Laboratory, port: number, database: string): string {
  return `postgresql://${ADMIN}:${laboratory.adminPassword}@127.0.0.1:${port}/${database}`;
}
