import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { signal, waitForExit } from "../../src/embedded/processes.js";
import { adminUrl, type Laboratory, startCopy, TEMPLATE } from "./laboratory.js";

/** A database of one test's own, as a new Supabase project has it. */
export interface TestDatabase {
  readonly name: string;
  /** Logs in as `postgres`, who owns the database and is no superuser. */
  readonly url: string;
  /** Logs in as `supabase_admin`, the superuser. */
  readonly adminUrl: string;
  /** Ends its sessions and removes it; not needed, a file's databases go when its tests are done. */
  drop(): Promise<void>;
}

/** A server of one test's own, to be crashed, stopped or flooded. */
export interface TestServer {
  readonly url: string;
  readonly adminUrl: string;
  readonly port: number;
  /** Of the postmaster. */
  readonly pid: number;
  readonly data: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** The databases of this test file: they may live in memory, so they are not kept until the run ends. */
const made: string[] = [];

afterAll(async () => {
  if (made.length === 0) return;
  await withClient(maintenanceUrl(), async (client) => {
    // One that a test left a session in stays until the run ends: ending that session would fail a test in hindsight.
    for (const name of made.splice(0)) await client.query(`drop database if exists ${name}`).catch(() => {});
  });
});

/** Clones the baseline on the server that all tests share. */
export async function freshDatabase(): Promise<TestDatabase> {
  const database = await cloneBaseline(inject("laboratory"));
  made.push(database.name);
  return database;
}

/** As {@link freshDatabase}, on any laboratory's server. */
export async function cloneBaseline(laboratory: Laboratory): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const maintenance = adminUrl(laboratory, laboratory.port, "postgres");
  await once(maintenance, `create database ${name} template ${TEMPLATE} owner postgres strategy file_copy`);
  return {
    name,
    url: `postgresql://postgres:postgres@127.0.0.1:${laboratory.port}/${name}`,
    adminUrl: adminUrl(laboratory, laboratory.port, name),
    drop: () => once(maintenance, `drop database if exists ${name} with (force)`),
  };
}

function maintenanceUrl(): string {
  const laboratory = inject("laboratory");
  return adminUrl(laboratory, laboratory.port, "postgres");
}

/**
 * Starts a throw-away server with the baseline in its database `postgres`; about 150 ms. Stop it in the end.
 *
 * @param settings over and above the embedded server's own
 */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const laboratory = inject("laboratory");
  const name = `server-${process.pid}-${randomBytes(4).toString("hex")}`;
  const server = await startCopy(laboratory, name, undefined, settings);
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${server.port}/postgres`,
    adminUrl: adminUrl(laboratory, server.port, "postgres"),
    port: server.port,
    pid: server.pid,
    data: server.data,
    stop: () => server.stop(),
    kill: async () => {
      signal(server.pid, "SIGKILL");
      await waitForExit(server.pid, 5_000);
    },
  };
}

/** Opens a session, hands it to `work`, closes it whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs one text, which may hold several statements, in a session of its own. */
export async function once(url: string, sql: string): Promise<void> {
  await withClient(url, (client) => client.query(sql));
}

/** The rows that one statement answers with, over a connection of its own. */
export function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows);
}
