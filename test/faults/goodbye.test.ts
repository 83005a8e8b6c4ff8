import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { operate } from "../support/operate.js";
import { freshDatabase, query } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { runCli } from "../support/run.js";

// A run that only looked, or found nothing to do, does not wait for the server to end its session.

/** A client's last word: https://www.postgresql.org/docs/current/protocol-message-formats.html (Terminate). */
const TERMINATE = Buffer.from([0x58, 0, 0, 0, 4]);

/** A line to a server that hears late of a client's end, as behind a pooler. */
async function lateLine(url: string, lateMs: number) {
  const address = new URL(url);
  const { port, hostname } = address;
  let goodbyes = 0;
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect(Number(port), hostname);
    client.on("data", (bytes) => {
      if (bytes.equals(TERMINATE)) goodbyes += 1;
      else upstream.write(bytes);
    });
    client.on("end", () => setTimeout(() => upstream.end(), lateMs).unref());
    upstream.pipe(client);
    for (const socket of [client, upstream]) {
      socket.on("error", () => undefined);
      onTestFinished(() => void socket.destroy());
    }
  });
  onTestFinished(() => void server.close());
  await once(server.listen(0, "127.0.0.1"), "listening");
  address.port = String((server.address() as AddressInfo).port);
  return { url: address.href, goodbyes: () => goodbyes };
}

/** A project whose one migration is applied, and two ways to its database. */
async function upToDate(lateMs: number) {
  const { url } = await freshDatabase();
  const project = testProject({ "1_a.sql": "create table first (id int);" });
  expect((await operate("migrate", url, project)).states).toEqual(["1 applied"]);
  return { url, project, line: await lateLine(url, lateMs) };
}

test.each(["status", "migrate"])("%s: the goodbye is out when the process has ended", async (operation) => {
  const { project, line } = await upToDate(0);
  const env = { DATABASE_URL: line.url };
  const ended = await runCli([operation, "--json"], { workspace: project.root, env });
  expect(ended.exitCode, ended.stderr).toBe(0);
  await expect.poll(line.goodbyes).toBe(1);
});

test("migrate: a session that lives on holds no lock, and the next run needs not wait", async () => {
  const { url, project, line } = await upToDate(60_000);
  expect((await operate("migrate", line.url, project)).result.outcome).toBe("done");
  project.migration("2_b.sql", "create table second (id int);");
  const next = await operate("migrate", url, project, { inputs: { "wait-for-run": "none" } });
  expect(next.states).toEqual(["1 applied", "2 applied"]);
});

test("migrate: a lock that goes only with the session is gone when the run is over", async () => {
  const { url, project, line } = await upToDate(200);
  // As for a login that may only read: the lock is given back where the run is written down.
  await query(url, "alter table supabase_migrations.db_ops_runs add check (false) not valid");
  expect((await operate("migrate", line.url, project)).result.outcome).toBe("done");
  const held = `select count(*)::int from pg_locks
    where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`;
  expect(await query(url, held)).toEqual([{ count: 0 }]);
});
