import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { operate } from "../support/operate.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { startCli } from "../support/run.js";

/** Waits until a session of ours waits for a lock. */
async function waiting(url: string): Promise<void> {
  await withClient(url, async (client) => {
    for (;;) {
      const { rows } = await client.query(
        "select from pg_stat_activity where datname = current_database() and application_name like 'db-ops %' and wait_event_type = 'Lock'",
      );
      if (rows.length > 0) return;
      await sleep(20);
    }
  });
}

/** Waits until a session runs a text with these words. */
async function asleep(url: string, words: string): Promise<void> {
  await withClient(url, async (client) => {
    const running =
      "select from pg_stat_activity where position($1 in query) > 0 and pid <> pg_backend_pid() and state = 'active' and wait_event = 'PgSleep'";
    await expect
      .poll(async () => (await client.query(running, [words])).rowCount, { timeout: 10_000 })
      .toBe(1);
  });
}

const PROJECT = { "1_a.sql": "create table a (id int);" };

describe("SIGINT ends a run within 5 s, whatever it waits for", () => {
  // What is locked, when it is reached, and whether the entry in the ledger was begun.
  test.each([
    ["the state is read", "supabase_migrations.schema_migrations", "status"],
    ["the run is written to the ledger", "supabase_migrations.db_ops_runs_id_seq", "migrate"],
  ])("while %s", async (_, locked, operation) => {
    const { url } = await freshDatabase();
    const project = testProject(PROJECT);
    await operate("migrate", url, project);
    project.migration("2_b.sql", "create table b (id int);");
    await withClient(url, async (holder) => {
      await holder.query(
        locked.endsWith("_seq")
          ? `begin; alter sequence ${locked} increment by 1`
          : `begin; lock table ${locked}`,
      );
      const { child, ended } = startCli([operation, "--json", "--database-url", url], {
        workspace: project.root,
      });
      await waiting(url);
      const startedAt = performance.now();
      child.kill("SIGINT");
      const { exitCode, stdout } = await ended;
      expect(performance.now() - startedAt).toBeLessThan(3_000);
      expect(exitCode, stdout).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({ outcome: "failed", problems: [{ code: "cancelled" }] });
      await holder.query("rollback");
    });
    await once(url, "select from supabase_migrations.schema_migrations where version = '1'");
  });

  // Somebody who locks our tables just then keeps the run from telling how it ended, not from ending.
  test.each([
    ["its end is written to the ledger", "supabase_migrations.db_ops_runs in exclusive mode", "cancelled", 1],
    ["what it left is read", "supabase_migrations.schema_migrations", "outcome-unknown", 4],
  ])("while %s", async (_, locked, code, status) => {
    const { url } = await freshDatabase();
    const project = testProject(PROJECT);
    await operate("migrate", url, project);
    project.migration("2_b.sql", "create table b (id int); select pg_sleep(30);");
    await withClient(url, async (holder) => {
      const { child, ended } = startCli(["migrate", "--json", "--database-url", url], {
        workspace: project.root,
      });
      await asleep(url, "pg_sleep(30)");
      await holder.query("begin");
      const lock = holder.query(`lock table ${locked}`);
      await sleep(100);
      const startedAt = performance.now();
      child.kill("SIGINT");
      const { exitCode, stdout } = await ended;
      expect(performance.now() - startedAt).toBeLessThan(5_000);
      expect(JSON.parse(stdout).problems[0]).toMatchObject({ code });
      expect(exitCode, stdout).toBe(status);
      await lock;
      await holder.query("rollback");
    });
    project.migration("2_b.sql", "create table b (id int);");
    expect((await operate("migrate", url, project)).result.outcome).toBe("done");
  });

  test("while it waits for another run, and while the server says nothing", async () => {
    const { url } = await freshDatabase();
    const project = testProject({ "1_a.sql": "select pg_sleep(20);" });
    const other = startCli(["migrate", "--database-url", url], { workspace: project.root });
    await other.printed("Connected");
    await asleep(url, "pg_sleep(20)");
    const { child, ended, printed } = startCli(["migrate", "--json", "--database-url", url], {
      workspace: project.root,
    });
    await printed("Waiting for the run of");
    const startedAt = performance.now();
    child.kill("SIGINT");
    other.child.kill("SIGINT");
    expect(JSON.parse((await ended).stdout)).toMatchObject({ problems: [{ code: "cancelled" }] });
    await other.ended;
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

test.each(["migrate", "reset"])(
  "a cancelled %s does not wait for the parser, and leaves no session behind",
  async (operation) => {
    const { url } = await freshDatabase();
    const text = "select 1, 2, 3 from (values (1)) as t (n);\n".repeat(90_000);
    const project = testProject({ "1_a.sql": text, "2_b.sql": text, "3_c.sql": text });
    const cancel = new AbortController();
    const ours =
      "select from pg_stat_activity where datname = current_database() and application_name like 'db-ops %'";
    await withClient(url, async (client) => {
      const running = operate(operation, url, project, { signal: cancel.signal, ownParser: true });
      // Seen from outside: a reset tells that it is connected when it has parsed everything.
      await expect.poll(async () => (await client.query(ours)).rowCount, { timeout: 10_000 }).toBe(1);
      await sleep(150);
      const cancelledAt = performance.now();
      cancel.abort();
      const { codes } = await running;
      expect(codes).toEqual(["cancelled"]);
      expect(performance.now() - cancelledAt).toBeLessThan(1_500);
      await expect.poll(async () => (await client.query(ours)).rowCount, { timeout: 3_000 }).toBe(0);
    });
  },
);

test("a reset that is cancelled while it lists what is there says so, and not that the line broke", async () => {
  const { url } = await freshDatabase();
  await once(url, "create table busy (id int)");
  const project = testProject({ "1_a.sql": "create table a (id int);" });
  const cancel = new AbortController();
  await withClient(url, async (holder) => {
    await holder.query("begin; lock table busy");
    const running = operate("reset", url, project, { signal: cancel.signal });
    await waiting(url);
    cancel.abort();
    expect((await running).codes).toEqual(["cancelled"]);
  });
});
