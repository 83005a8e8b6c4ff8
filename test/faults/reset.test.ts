import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Look, lookAt } from "../support/fingerprint.js";
import { operate } from "../support/operate.js";
import { freshDatabase, once, startServer, type TestDatabase, withClient } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";
import { type ProxiedLine, startProxy } from "../support/proxy.js";

function slow(seconds: number): TestProject {
  const project = testProject({
    "1_a.sql": "create table a (id int primary key);",
    "2_b.sql": `create table b (id int references a); do $$ begin if current_setting('application_name') = 'db-ops reset' then perform pg_sleep(${seconds}); end if; end $$;`,
  });
  project.write("supabase/seed.sql", "insert into a values (1); insert into b values (1);");
  return project;
}

async function used(project: TestProject): Promise<TestDatabase & { before: Look }> {
  const database = await freshDatabase();
  await operate("migrate", database.url, project);
  await once(
    database.url,
    "insert into a values (7); create table by_hand (id int); insert into by_hand values (1)",
  );
  return { ...database, before: await lookAt(database.adminUrl) };
}

async function proxied(url: string): Promise<ProxiedLine> {
  const proxy = await startProxy(url);
  onTestFinished(() => proxy.close());
  return proxy;
}

async function session(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on("error", () => undefined);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

describe("a line that breaks", () => {
  test("in the middle: rolled back, for certain, and the next reset does it", async () => {
    const project = slow(2);
    const database = await used(project);
    const proxy = await proxied(database.url);
    const running = operate("reset", proxy.url, project, {
      onProgress: (event) => {
        if (event.type === "migration-started" && event.index === 2) setTimeout(() => proxy.cut(), 300);
      },
    });
    const { result, codes } = await running;
    expect(result.outcome).toBe("failed");
    expect(codes).toEqual(["connection-lost"]);
    expect(await lookAt(database.adminUrl)).toEqual(database.before);
    expect((await operate("reset", database.url, project)).result.outcome).toBe("done");
  });

  test("with the answer to the commit: committed, for certain", async () => {
    const project = slow(0);
    const database = await used(project);
    const proxy = await proxied(database.url);
    let lost = false;
    proxy.onRequest((bytes) => {
      if (lost || !bytes.includes("reset-in-progress") || !bytes.includes("commit;")) return;
      lost = true;
      proxy.loseNextAnswer();
    });
    const { result, problems } = await operate("reset", proxy.url, project);
    expect(problems).toEqual([]);
    expect(result).toMatchObject({ outcome: "done", upToDate: true, seeds: [{ outcome: "applied" }] });
    expect(lost).toBe(true);
    expect(result.migrations.map(({ outcome }) => outcome)).toEqual(["applied", "applied"]);
  });

  test("with the answer to the run's end: what stands in the database is told all the same", async () => {
    const project = slow(0);
    const database = await used(project);
    project.migration("3_c.sql", "create table c (id int);");
    const proxy = await proxied(database.url);
    let lost = false;
    proxy.onRequest((bytes) => {
      if (lost || !bytes.includes("finished_at") || !bytes.includes("pg_advisory_unlock")) return;
      lost = true;
      proxy.loseNextAnswer();
    });
    const { result, problems } = await operate("reset", proxy.url, project);
    expect(problems).toEqual([]);
    expect(lost).toBe(true);
    expect(result).toMatchObject({ outcome: "done", upToDate: true, version: { before: "2", after: "3" } });
  });

  test("while the server stays away: unknown, never failed", async () => {
    const project = slow(2);
    const database = await used(project);
    const proxy = await proxied(database.url);
    const { result, codes } = await operate("reset", proxy.url, project, {
      inputs: { "connect-timeout": "1s" },
      onProgress: (event) => {
        if (event.type === "migration-started" && event.index === 2)
          setTimeout(() => proxy.cut({ refuse: true }), 300);
      },
    });
    expect(result.outcome).toBe("unknown");
    expect(codes).toEqual(["outcome-unknown"]);
  });
});

describe("cancelling", () => {
  test("in the middle rolls back and reports within 5 s", async () => {
    const project = slow(60);
    const database = await used(project);
    const abort = new AbortController();
    let startedAt = 0;
    const { result, codes } = await operate("reset", database.url, project, {
      signal: abort.signal,
      onProgress: (event) => {
        if (event.type !== "migration-started" || event.index !== 2) return;
        setTimeout(() => {
          startedAt = performance.now();
          abort.abort();
        }, 300);
      },
    });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(result.outcome).toBe("failed");
    expect(codes).toEqual(["cancelled"]);
    expect(await lookAt(database.adminUrl)).toEqual(database.before);
    const left =
      "select count(*)::int from pg_stat_activity where application_name like 'db-ops reset%' and datname = current_database()";
    expect(await withClient(database.url, async (client) => (await client.query(left)).rows)).toEqual([
      { count: 0 },
    ]);
  });

  test("while somebody decides whether to go on changes nothing", async () => {
    const project = slow(0);
    const database = await used(project);
    const abort = new AbortController();
    const { result } = await operate("reset", database.url, project, {
      signal: abort.signal,
      confirmReset: async () => {
        abort.abort();
        return false;
      },
    });
    expect(result.outcome).toBe("refused");
    expect(await lookAt(database.adminUrl)).toEqual(database.before);
  });
});

test("what is made while somebody decides is dropped too", async () => {
  const project = slow(0);
  const database = await used(project);
  const { result } = await operate("reset", database.url, project, {
    confirmReset: async () => {
      await once(
        database.url,
        "create schema late; create type late.kind as enum (); create table late (k late.kind, id int references a)",
      );
      return true;
    },
  });
  expect(result.outcome).toBe("done");
  const left = "select to_regclass('late') as t, to_regnamespace('late') as s";
  expect(await withClient(database.url, async (client) => (await client.query(left)).rows)).toEqual([
    { t: null, s: null },
  ]);
});

describe("locks", () => {
  test("held by another session are waited for in tries, the blocker named, and what came meanwhile is dropped too", async () => {
    const project = slow(0);
    const database = await used(project);
    const holder = await session(`${database.url}?application_name=reporting`);
    await holder.query("begin; select * from a");
    let released = false;
    const { result, events } = await operate("reset", database.url, project, {
      inputs: { "lock-timeout": "1s", "lock-attempts": "20" },
      onProgress: ({ type }) => {
        if (type !== "lock-retry" || released) return;
        released = true;
        const meanwhile = "create table meanwhile (id int); create type a_type as enum ()";
        void once(database.url, meanwhile).then(() => holder.query("commit"));
      },
    });
    expect(result.outcome).toBe("done");
    const retries = events.flatMap((event) => (event.type === "lock-retry" ? [event] : []));
    expect(retries.flatMap(({ blockers }) => blockers)).toContainEqual(
      expect.objectContaining({ application: "reporting", state: "idle in transaction" }),
    );
    const left = "select to_regclass('meanwhile') as t, to_regtype('a_type') as y";
    expect(await withClient(database.url, async (client) => (await client.query(left)).rows)).toEqual([
      { t: null, y: null },
    ]);
  });

  test("held for longer than all tries: it fails with the object and the blocker's name, and nothing is changed", async () => {
    const project = slow(0);
    const database = await used(project);
    const holder = await session(`${database.url}?application_name=reporting`);
    await holder.query("begin; select * from by_hand");
    const { result, problems } = await operate("reset", database.url, project, {
      inputs: { "lock-timeout": "600ms", "lock-attempts": "2" },
    });
    await holder.query("rollback");
    expect(result.outcome).toBe("failed");
    expect(problems).toMatchObject([
      {
        code: "lock-timeout",
        sqlstate: "55P03",
        message: expect.stringContaining("table public.by_hand"),
        hint: expect.stringContaining("reporting"),
      },
    ]);
    expect(await lookAt(database.adminUrl)).toEqual(database.before);
  });

  test("that are more than the server has room for: the setting to change is named, nothing is changed", async () => {
    const server = await startServer({ max_locks_per_transaction: "10", max_connections: "20" });
    onTestFinished(() => server.stop());
    const tables = Array.from(
      { length: 400 },
      (_, index) => `create table t${index} (id int primary key, a int unique);`,
    );
    const project = testProject({ "1_a.sql": "select 1;" });
    await operate("migrate", server.url, project);
    for (let index = 0; index < tables.length; index += 20)
      await once(server.url, tables.slice(index, index + 20).join(""));
    const { result, problems } = await operate("reset", server.url, project);
    expect(result.outcome).toBe("failed");
    expect(problems).toMatchObject([
      { sqlstate: "53200", hint: expect.stringContaining("max_locks_per_transaction is 10, set it to 256") },
    ]);
    const count = "select count(*)::int from pg_tables where schemaname = 'public'";
    expect(await withClient(server.url, async (client) => (await client.query(count)).rows)).toEqual([
      { count: 400 },
    ]);
  });
});

describe("two at once", () => {
  test("resets: one after the other, both done", async () => {
    const project = slow(1);
    const database = await used(project);
    const results = await Promise.all([
      operate("reset", database.url, project),
      operate("reset", database.url, project),
    ]);
    expect(results.map(({ result }) => result.outcome)).toEqual(["done", "done"]);
    expect(results.some(({ events }) => events.some(({ type }) => type === "run-wait"))).toBe(true);
  });

  test("a migrate that waits finds everything applied", async () => {
    const project = slow(1);
    const database = await used(project);
    const resetting = operate("reset", database.url, project);
    await sleep(500);
    const migrated = await operate("migrate", database.url, project);
    expect((await resetting).result.outcome).toBe("done");
    expect(migrated.result).toMatchObject({ outcome: "done", upToDate: true });
  });

  test("a reader sees the old database until the new one is whole", async () => {
    const project = testProject({ "1_a.sql": "create table a (id int); insert into a values (1);" });
    const database = await freshDatabase();
    await operate("migrate", database.url, project);
    project.migration("1_a.sql", "create table b (id int); select pg_sleep(1);");
    const resetting = operate("reset", database.url, project);
    await sleep(700);
    const names = "select relname from pg_class where relnamespace = 'public'::regnamespace";
    const during = await withClient(database.url, async (client) => (await client.query(names)).rows);
    expect((await resetting).result.outcome).toBe("done");
    const after = await withClient(database.url, async (client) => (await client.query(names)).rows);
    expect([during, after]).toEqual([[{ relname: "a" }], [{ relname: "b" }]]);
  });
});
