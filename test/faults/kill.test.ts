import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { freshDatabase, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { runCli, startCli } from "../support/run.js";

/** Waits until a session of ours runs a statement like this on the server. */
async function atWork(url: string, like: string): Promise<void> {
  await withClient(url, async (client) => {
    for (;;) {
      const { rows } = await client.query(
        "select from pg_stat_activity where datname = current_database() and application_name like 'db-ops migrate (%' and state = 'active' and query like $1",
        [like],
      );
      if (rows.length > 0) return;
      await sleep(20);
    }
  });
}

/** Waits until a session of ours is in the middle of a COMMIT. */
async function committing(url: string): Promise<void> {
  await withClient(url, async (client) => {
    for (;;) {
      const { rows } = await client.query(
        "select from pg_locks l join pg_stat_activity a using (pid) where locktype = 'advisory' and objid = 4711 and granted and a.datname = current_database() and application_name like 'db-ops migrate (%'",
      );
      if (rows.length > 0) return;
      await sleep(10);
    }
  });
}

const flags = (url: string): string[] => ["--database-url", url];

const rowsOf = (url: string, sql: string): Promise<unknown[]> =>
  withClient(url, async (client) => (await client.query(sql)).rows);

describe("kill -9, through the shipped command", () => {
  test("during a migration: the server rolls back by itself, and the next run finishes", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_a.sql": "create table a (id int);\ninsert into a values (1);\nselect pg_sleep(3);",
      "2_b.sql": "create table b (id int);",
    });
    const { child, ended } = startCli(["migrate", ...flags(url)], { workspace: project.root });
    await atWork(url, "%pg_sleep(3)%");
    child.kill("SIGKILL");
    await ended;
    const next = await runCli(["migrate", ...flags(url)], { workspace: project.root });
    expect(next.exitCode, next.stderr).toBe(0);
    expect(await rowsOf(url, "select count(*)::int from a")).toEqual([{ count: 1 }]);
    expect(await rowsOf(url, "select version from supabase_migrations.schema_migrations order by 1")).toEqual(
      [{ version: "1" }, { version: "2" }],
    );
  });

  test("between segments: the next run resumes, and nothing runs twice", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_a.sql":
        "begin;\ncreate table a (id int);\ninsert into a values (1);\ncommit;\nbegin;\nselect pg_sleep(3);\ninsert into a values (2);\ncommit;",
    });
    const { child, ended } = startCli(["migrate", ...flags(url)], { workspace: project.root });
    await atWork(url, "%insert into a values (2)%");
    child.kill("SIGKILL");
    await ended;
    const status = await runCli(["status", ...flags(url), "--json"], { workspace: project.root });
    expect(JSON.parse(status.stdout).migrations).toMatchObject([
      { state: "partial", segments: { done: 1, total: 2 } },
    ]);
    const next = await runCli(["migrate", ...flags(url)], { workspace: project.root });
    expect(next.exitCode, next.stderr).toBe(0);
    expect(await rowsOf(url, "select id from a order by id")).toEqual([{ id: 1 }, { id: 2 }]);
  });

  test("during CREATE INDEX CONCURRENTLY: the half-built index goes, the next run builds it", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_a.sql": "create table a (id int);",
      "2_i.sql": "create index concurrently a_id on a (id);",
    });
    await runCli(["migrate", ...flags(url), "--to", "1"], { workspace: project.root });
    await withClient(url, async (holder) => {
      await holder.query("begin; insert into a values (1)");
      const { child, ended } = startCli(["migrate", ...flags(url)], { workspace: project.root });
      await atWork(url, "create index concurrently%");
      await sleep(200);
      child.kill("SIGKILL");
      await ended;
      // The server has noticed by then that its client is gone.
      await sleep(2_500);
      await holder.query("commit");
    });
    const next = await runCli(["migrate", ...flags(url)], { workspace: project.root });
    expect(next.exitCode, next.stderr).toBe(0);
    expect(
      await rowsOf(
        url,
        "select indisvalid, count(*) over ()::int from pg_index where indrelid = 'a'::regclass",
      ),
    ).toEqual([{ indisvalid: true, count: 1 }]);
  });

  test("in the middle of COMMIT, again and again: every migration is there once, whole", async () => {
    const { url } = await freshDatabase();
    const project = testProject({
      // What it defers, COMMIT does: for 150 ms anybody can see in the locks that one is under way.
      "10_commit.sql": `create table marks (id int);
        create function at_commit() returns trigger language plpgsql as
          $$ begin perform pg_advisory_xact_lock(4711), pg_sleep(0.15); return null; end $$;
        create constraint trigger slow after insert on marks deferrable initially deferred
          for each row execute function at_commit();`,
    });
    for (let n = 11; n < 20; n++) {
      const sql = `create table t${n} (id int);\ninsert into t${n} values (1);\ninsert into marks values (${n});`;
      project.migration(`${n}_t.sql`, sql);
    }
    for (let round = 0; round < 4; round++) {
      const { child, ended } = startCli(["migrate", ...flags(url)], { workspace: project.root });
      await committing(url);
      child.kill("SIGKILL");
      expect((await ended).exitCode).toBeNull();
    }
    const last = await runCli(["migrate", ...flags(url)], { workspace: project.root });
    expect(last.exitCode, last.stderr).toBe(0);
    const all = Array.from({ length: 9 }, (_, index) => `select count(*)::int as n from t${index + 11}`);
    expect(await rowsOf(url, `select distinct n from (${all.join(" union all ")}) x`)).toEqual([{ n: 1 }]);
    expect(await rowsOf(url, "select count(*)::int, count(distinct id)::int as ids from marks")).toEqual([
      { count: 9, ids: 9 },
    ]);
  });
});

describe("signals, through the shipped command", () => {
  test("SIGINT during a long statement: rolled back, reported within 5 s, exit 1", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "create table a (id int); select pg_sleep(60);" });
    const { child, ended } = startCli(["migrate", ...flags(url)], { workspace: project.root });
    await atWork(url, "%pg_sleep(60)%");
    const startedAt = performance.now();
    child.kill("SIGINT");
    const { exitCode, stderr } = await ended;
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/cancel/i);
    expect(await rowsOf(url, "select to_regclass('a') as a")).toEqual([{ a: null }]);
  });

  test("eight at once on an empty database: every migration exactly once, all exit 0", async () => {
    const { url } = await freshDatabase();
    const project = testProject();
    for (let n = 10; n < 30; n++)
      project.migration(`${n}_t.sql`, `create table t${n} (id int);\ninsert into t${n} values (1);`);
    const all = await Promise.all(
      Array.from({ length: 8 }, () => runCli(["migrate", ...flags(url)], { workspace: project.root })),
    );
    expect(all.map(({ exitCode }) => exitCode)).toEqual(Array(8).fill(0));
    const counts = Array.from(
      { length: 20 },
      (_, index) => `select count(*)::int as n from t${index + 10}`,
    ).join(" union all ");
    expect(await rowsOf(url, `select distinct n from (${counts}) x`)).toEqual([{ n: 1 }]);
    expect(
      await rowsOf(
        url,
        "select count(*)::int from supabase_migrations.db_ops_migrations where outcome = 'applied'",
      ),
    ).toEqual([{ count: 20 }]);
  });
});
