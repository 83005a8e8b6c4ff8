import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { operate } from "../support/operate.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";

async function session(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on("error", () => undefined);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

describe("a lock held by another session", () => {
  test.each(["each", "all"])(
    "is waited for in tries, the blocker is named, and a reader behind us waits no longer than the time-out (transaction: %s)",
    async (transaction) => {
      const { url } = await freshDatabase();
      await once(url, "create table busy (id int)");
      const holder = await session(`${url}?application_name=reporting`);
      await holder.query("begin; select * from busy");
      const project = testProject({ "1_a.sql": "alter table busy add column note text;" });

      let readerMs = Number.POSITIVE_INFINITY;
      const readBehindUs = async (): Promise<void> => {
        const startedAt = performance.now();
        await withClient(url, (reader) => reader.query("select * from busy"));
        readerMs = performance.now() - startedAt;
      };
      const { result, events } = await operate("migrate", url, project, {
        inputs: { transaction, "lock-timeout": "1s", "lock-attempts": "20" },
        onProgress: (event) => {
          if (event.type === "migration-started") setTimeout(readBehindUs, 200);
          if (event.type === "lock-retry") void holder.query("commit");
        },
      });
      expect(result.outcome).toBe("done");
      expect(readerMs).toBeLessThan(2_000);
      const retries = events.flatMap((event) => (event.type === "lock-retry" ? [event] : []));
      expect(retries.flatMap(({ blockers }) => blockers)).toContainEqual(
        expect.objectContaining({ application: "reporting", state: "idle in transaction" }),
      );
    },
  );

  test("for longer than all tries fails with the blocker's name, and leaves nothing", async () => {
    const { url } = await freshDatabase();
    await once(url, "create table busy (id int)");
    const holder = await session(`${url}?application_name=reporting`);
    await holder.query("begin; select * from busy");
    const project = testProject({
      "1_a.sql": "create table a (id int);\nalter table busy add column note text;",
    });
    const { problems, states } = await operate("migrate", url, project, {
      inputs: { "lock-timeout": "200ms", "lock-attempts": "2" },
    });
    expect(problems).toMatchObject([
      { code: "lock-timeout", sqlstate: "55P03", line: 2, hint: expect.stringContaining("reporting") },
    ]);
    expect(states).toEqual(["1 pending"]);
  });
});

/** A run that is at work on its first migration once `started` is settled. */
function inBackground(
  url: string,
  project: TestProject,
): { first: ReturnType<typeof operate>; started: Promise<void> } {
  let first: ReturnType<typeof operate> | undefined;
  const started = new Promise<void>((resolve) => {
    first = operate("migrate", url, project, {
      onProgress: (event) => {
        if (event.type === "migration-started") resolve();
      },
    });
  });
  return { first: first ?? Promise.reject(new Error("not started")), started };
}

describe("two runs at once", () => {
  test("the second waits for the first, then finds nothing to do", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "select pg_sleep(1);", "2_b.sql": "create table b (id int);" });
    const { first, started } = inBackground(url, project);
    await started;
    const second = await operate("migrate", url, project);
    expect((await first).result.outcome).toBe("done");
    expect(second.result).toMatchObject({ outcome: "done", upToDate: true });
    expect(
      second.events.some((event) => event.type === "run-wait" && event.holder.startsWith("db-ops migrate")),
    ).toBe(true);
    expect(second.result.migrations.map(({ outcome }) => outcome)).toEqual([null, null]);
  });

  test("the second gives up after wait-for-run, and status names the first", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "select pg_sleep(6);" });
    const { first, started } = inBackground(url, project);
    await started;
    const second = await operate("migrate", url, project, { inputs: { "wait-for-run": "500ms" } });
    expect(second.codes).toEqual(["run-in-progress"]);
    expect((await operate("status", url, project)).result.runInProgress).toMatchObject({
      holder: "db-ops migrate (tester@here)",
    });
    expect((await first).result.outcome).toBe("done");
  });

  test("a rival without our lock who claims the same version first: applied, not failed, and once", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_a.sql": "create table a (id int);",
      "2_b.sql": "create table b (id int);",
    });
    await operate("migrate", url, testProject());
    await once(
      url,
      "create schema if not exists supabase_migrations; create table if not exists supabase_migrations.schema_migrations (version text primary key, statements text[], name text)",
    );
    const rival = await session(url);
    await rival.query(
      "begin; create table a (id int); insert into supabase_migrations.schema_migrations values ('1', array['create table a (id int)'], 'a')",
    );
    const running = operate("migrate", url, project, { inputs: { "lock-timeout": "5s" } });
    await sleep(600);
    await rival.query("commit");
    const { result, states } = await running;
    expect(result.outcome).toBe("done");
    expect(result.migrations.map(({ outcome }) => outcome)).toEqual([null, "applied"]);
    expect(states).toEqual(["1 applied", "2 applied"]);
  });
});

test("a rival that claims one of several migrations in one transaction: the others are applied, none is said to be that is not", async () => {
  const { url } = await freshDatabase();
  const project = testProject({
    "1_a.sql": "create table a (id int);",
    "2_b.sql": "create table b (id int);",
    "3_c.sql": "create table c (id int);",
  });
  await operate("migrate", url, testProject());
  const rival = await session(url);
  await rival.query(
    "begin; create table a (id int); insert into supabase_migrations.schema_migrations values ('1', array['create table a (id int)'], 'a')",
  );
  const { result, states } = await operate("migrate", url, project, {
    inputs: { transaction: "all" },
    onProgress: (event) => {
      if (event.type === "migration-started")
        setTimeout(() => void rival.query("commit").catch(() => undefined), 200);
    },
  });
  expect(result.outcome).toBe("done");
  expect(states).toEqual(["1 applied", "2 applied", "3 applied"]);
  expect(result.migrations.map(({ outcome }) => outcome)).toEqual([null, "applied", "applied"]);
});

test("a half-built index that cannot be dropped is not passed over by IF NOT EXISTS", async () => {
  const { url } = await freshDatabase();
  await once(url, "create table t (id int); insert into t values (1), (1)");
  await withClient(url, (client) =>
    client.query("create unique index concurrently t_id on t (id)").catch(() => undefined),
  );
  await once(url, "delete from t");
  const reader = await session(url);
  await reader.query("begin; select * from t");
  const project = testProject({
    "1_i.sql": "create unique index concurrently if not exists t_id on t (id);",
  });
  const stuck = await operate("migrate", url, project, { inputs: { "statement-timeout": "500ms" } });
  expect(stuck.result.outcome).toBe("failed");
  expect(stuck.states).toEqual(["1 pending"]);
  await reader.query("commit");
  expect((await operate("migrate", url, project)).states).toEqual(["1 applied"]);
});

test("an index that a failed CONCURRENTLY left behind is dropped before the next try", async () => {
  const { url } = await freshDatabase();
  await once(url, "create table t (id int); insert into t values (1), (1)");
  await withClient(url, (client) =>
    client.query("create unique index concurrently t_id on t (id)").catch(() => undefined),
  );
  expect(
    await withClient(
      url,
      async (client) => (await client.query("select count(*)::int from pg_index where not indisvalid")).rows,
    ),
  ).toEqual([{ count: 1 }]);
  await once(url, "delete from t");
  const project = testProject({
    "1_i.sql": "create unique index concurrently if not exists t_id on t (id);",
  });
  expect((await operate("migrate", url, project)).result.outcome).toBe("done");
  expect(
    await withClient(
      url,
      async (client) =>
        (await client.query("select indisvalid from pg_index where indexrelid = 't_id'::regclass")).rows,
    ),
  ).toEqual([{ indisvalid: true }]);
});
