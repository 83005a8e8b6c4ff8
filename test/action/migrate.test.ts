import { expect, it } from "vitest";
import { freshDatabase } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { resultOf, runAction, startAction } from "../support/run.js";

it("applies what is pending, a group for each migration, and tells the workflow", async () => {
  const { url } = await freshDatabase();
  const project = testProject({
    "20240101000000_users.sql": "create table users (id int primary key);",
    "20240102000000_orders.sql": "create table orders (id int references users);",
  });
  const ended = await runAction({ operation: "migrate", "database-url": url }, { workspace: project.root });
  expect(ended.exitCode, ended.log).toBe(0);
  expect(ended.commands.filter(({ command }) => command === "group").map(({ value }) => value)).toEqual([
    "20240101000000_users.sql (1 of 2)",
    "20240102000000_orders.sql (2 of 2)",
  ]);
  expect(ended.commands.filter(({ command }) => command === "endgroup")).toHaveLength(2);
  expect(ended.outputs).toMatchObject({
    applied: '["20240101000000","20240102000000"]',
    "applied-count": "2",
    pending: "[]",
    "schema-version": "20240102000000",
    "up-to-date": "true",
    drift: "[]",
  });
  expect(resultOf(ended)).toMatchObject({ outcome: "done", tier: "open" });
  expect(resultOf(ended).migrations.map(({ appliedBy }) => appliedBy)).toEqual(["octocat", "octocat"]);
  expect(ended.summary).toContain("### ✅ migrate on <code>local</code>: 2 migrations applied");
  expect(ended.log).toContain("Applied 2 migrations in");

  const again = await runAction({ operation: "migrate", "database-url": url }, { workspace: project.root });
  expect(again.exitCode).toBe(0);
  expect(again.outputs).toMatchObject({ "applied-count": "0", "up-to-date": "true" });
  expect(again.log).toContain("Nothing to apply.");
});

it("marks the failing statement, and publishes no row data", async () => {
  const { url } = await freshDatabase();
  const project = testProject({
    "1_a.sql": "create table a (id int);",
    "2_b.sql": "create table b (id int);\ninsert into b values ('jane@example.com');\n",
    "3_c.sql": "create table c (id int);",
  });
  const ended = await runAction({ operation: "migrate", "database-url": url }, { workspace: project.root });
  expect(ended.exitCode, ended.log).toBe(1);
  expect(ended.commands.filter(({ command }) => command === "error")).toMatchObject([
    {
      properties: {
        file: "supabase/migrations/2_b.sql",
        line: "2",
        col: "23",
        title: "db-ops: statement-failed",
      },
    },
  ]);
  expect(ended.outputs).toMatchObject({ applied: '["1"]', pending: '["2","3"]', "schema-version": "1" });
  expect(resultOf(ended).problems).toMatchObject([{ code: "statement-failed", sqlstate: "22P02", line: 2 }]);
  expect(ended.log).toContain("Nothing of it stayed. 1 migration applied before it. Schema version 1.");
  const published = [
    JSON.stringify(ended.outputs),
    // The statement itself stands in the repository; what the server said of it does not.
    ended.summary.replace("insert into b values ('jane@example.com');", ""),
    ...ended.commands.map(({ value }) => value),
  ];
  expect(published.join("\n")).not.toContain("jane@example.com");
});

it("nothing that the database says gives the runner an order", async () => {
  const { url } = await freshDatabase();
  const project = testProject({
    "1_a.sql":
      "do $$ begin raise warning E'x\\n::set-output name=applied-count::99\\n##[add-mask]o'; end $$;",
    "2_b.sql": "do $$ begin raise exception E'y\\n::stop-commands::t\\r##[error]z'; end $$;",
  });
  const ended = await runAction({ operation: "migrate", "database-url": url }, { workspace: project.root });
  expect(ended.exitCode).toBe(1);
  const obeyed = new Set(ended.commands.map(({ command }) => command));
  expect([...obeyed].sort()).toEqual(["add-mask", "endgroup", "error", "group"]);
  expect(ended.commands.filter(({ command, value }) => command === "add-mask" && value === "o")).toEqual([]);
  expect(ended.outputs["applied-count"]).toBe("1");
});

it("status fails on drift only where it is asked to", async () => {
  const { url } = await freshDatabase();
  const workspace = testProject({ "1_a.sql": "select 1;" }).root;
  const inputs = { operation: "status", "database-url": url };
  const relaxed = await runAction(inputs, { workspace });
  expect(relaxed.exitCode, relaxed.log).toBe(0);
  expect(relaxed.outputs).toMatchObject({
    "up-to-date": "false",
    "pending-count": "1",
    "applied-count": "0",
  });
  const strict = await runAction({ ...inputs, "fail-on-drift": "true" }, { workspace });
  expect(strict.exitCode).toBe(1);
  expect(resultOf(strict)).toMatchObject({ outcome: "done", problems: [{ code: "drifted" }] });
});

it("a cancelled run rolls back, and tells so, within 5 s", async () => {
  const { url } = await freshDatabase();
  const { root: workspace } = testProject({
    "1_a.sql": "create table a (id int);\nselect pg_sleep(60);\n",
  });
  const inputs = { operation: "migrate", "database-url": url };
  const running = startAction(inputs, { workspace });
  await running.printed("1_a.sql (1 of 1)");
  await new Promise((resolve) => setTimeout(resolve, 300));
  const since = performance.now();
  running.child.kill("SIGINT");
  const ended = await running.ended;
  expect(performance.now() - since).toBeLessThan(5000);
  expect(ended.exitCode, ended.log).toBe(1);
  expect(ended.log).toContain("[cancelled 57014]");
  expect(ended.outputs).toMatchObject({ "applied-count": "0", pending: '["1"]' });
});
