import { expect, test } from "vitest";
import { lookAt } from "../support/fingerprint.js";
import { freshDatabase, once, type TestDatabase } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";
import { type EndedAction, resultOf, runAction } from "../support/run.js";

const TABLES =
  "create table parent (id int primary key); create table child (id int primary key, parent_id int references parent);";

function projectWith(seeds: Readonly<Record<string, string>>): TestProject {
  const project = testProject({ "1_tables.sql": TABLES });
  project.write("supabase/config.toml", '[db.seed]\nsql_paths = ["./seeds/*.sql"]\n');
  for (const [name, sql] of Object.entries(seeds)) project.write(`supabase/seeds/${name}`, sql);
  return project;
}

const act = (operation: string, { url }: TestDatabase, { root }: TestProject): Promise<EndedAction> =>
  runAction({ operation, "database-url": url }, { workspace: root });

const PARENTS = "insert into parent values (1), (2) on conflict do nothing;";

test("seed: refuses while migrations are pending, then says what it wrote, then has nothing to do", async () => {
  const database = await freshDatabase();
  const project = projectWith({
    "1_parent.sql": PARENTS,
    "2_child.sql": "copy child from stdin;\n1\t1\n\\.\n",
  });
  const early = await act("seed", database, project);
  expect(early.exitCode, early.log).toBe(3);
  expect(early.outputs).toMatchObject({ "up-to-date": "false", pending: '["1"]', "schema-version": "" });
  expect(early.summary).toContain("seed on <code>local</code>: refused");

  expect((await act("migrate", database, project)).exitCode).toBe(0);
  const done = await act("seed", database, project);
  expect(done.exitCode, done.log).toBe(0);
  expect(done.log).toMatch(/Seeded 2 files in [^:\n]+: 3 rows inserted/);
  expect(done.summary).toContain("### ✅ seed on <code>local</code>: 2 files seeded");
  expect(done.outputs).toMatchObject({ "up-to-date": "true", "schema-version": "1", "pending-count": "0" });
  expect(resultOf(done).seeds).toMatchObject([
    { file: "supabase/seeds/1_parent.sql", state: "applied", outcome: "applied", rows: { inserted: 2 } },
    { file: "supabase/seeds/2_child.sql", state: "applied", outcome: "applied", rows: { inserted: 1 } },
  ]);

  const again = await act("seed", database, project);
  expect(again.exitCode, again.log).toBe(0);
  expect(resultOf(again).seeds.map(({ outcome }) => outcome)).toEqual([null, null]);
});

test("seed: a file that fails is marked, and nothing of the run stays", async () => {
  const database = await freshDatabase();
  const project = projectWith({
    "1_parent.sql": PARENTS,
    "2_child.sql": "select 1;\ninsert into child values (1, 9);",
  });
  expect((await act("migrate", database, project)).exitCode).toBe(0);
  const before = await lookAt(database.adminUrl);
  const failed = await act("seed", database, project);
  expect(failed.exitCode, failed.log).toBe(1);
  expect(failed.commands.filter(({ command }) => command === "error")).toMatchObject([
    { properties: { file: "supabase/seeds/2_child.sql", line: "2", title: "db-ops: statement-failed" } },
  ]);
  expect(failed.summary).toContain("❌ seed on <code>local</code>");
  expect(resultOf(failed)).toMatchObject({
    outcome: "failed",
    seeds: [{ outcome: "rolled-back" }, { outcome: "failed" }],
    problems: [{ code: "statement-failed", sqlstate: "23503" }],
  });
  expect(await lookAt(database.adminUrl)).toEqual(before);
});

test("reset: says what goes before it goes, and at the end what was done and who lost access", async () => {
  const database = await freshDatabase();
  const project = projectWith({ "1_parent.sql": PARENTS });
  expect((await act("migrate", database, project)).exitCode).toBe(0);
  await once(
    database.url,
    "create table extra (id int); insert into parent values (7); grant select on parent to anon;",
  );
  const ended = await act("reset", database, project);
  expect(ended.exitCode, ended.log).toBe(0);
  expect(ended.log).toMatch(/This drops:\n {2}3 tables with 1 row: [\s\S]*?Emptied in /);
  const closing =
    /Reset in [^:\n]+: dropped 3 tables, applied 1 migration, seeded 1 file: 2 rows inserted\. Schema version (<code>)?1/;
  expect(ended.log).toMatch(closing);
  expect(ended.summary).toMatch(closing);
  expect(ended.summary).toContain("### ✅ reset on <code>local</code>: dropped and made anew");
  expect(ended.summary).toContain("table public.parent: anon (select)");
  expect(ended.summary).toContain("restore&#45;grants&#58; true");
  expect(ended.outputs).toMatchObject({
    applied: '["1"]',
    "applied-count": "1",
    "pending-count": "0",
    "schema-version": "1",
    "up-to-date": "true",
  });
  expect(resultOf(ended)).toMatchObject({
    outcome: "done",
    reset: { atomic: true, dropped: [{ class: "table", count: 3 }] },
  });
});

test("reset: one that fails says so, marks the line, and leaves everything as it was", async () => {
  const database = await freshDatabase();
  const project = projectWith({ "1_parent.sql": PARENTS });
  expect((await act("migrate", database, project)).exitCode).toBe(0);
  await once(database.url, "insert into parent values (7)");
  project.migration("2_wrong.sql", "select 1;\ninsert into child values (1, 9);");
  const before = await lookAt(database.adminUrl);
  const failed = await act("reset", database, project);
  expect(failed.exitCode, failed.log).toBe(1);
  const closing = /Failed: .*wrong.*\. Everything was rolled back, the database is as it was\./;
  expect(failed.log).toMatch(closing);
  expect(failed.summary).toMatch(closing);
  expect(failed.commands.filter(({ command }) => command === "error")).toMatchObject([
    { properties: { file: "supabase/migrations/2_wrong.sql", line: "2" } },
  ]);
  expect(failed.outputs).toMatchObject({ "schema-version": "1", pending: '["2"]', "up-to-date": "false" });
  expect(await lookAt(database.adminUrl)).toEqual(before);
});

test("reset: a staged one that stops on the way says what to run, and that finishes it", async () => {
  const database = await freshDatabase();
  const project = projectWith({ "1_parent.sql": "insert into nowhere values (1);" });
  project.migration("2_vacuum.sql", "vacuum parent;");
  const failed = await act("reset", database, project);
  expect(failed.exitCode, failed.log).toBe(1);
  for (const medium of [failed.log, failed.summary]) {
    expect(medium).toContain("dropped and not yet whole again. Running reset again finishes it.");
  }
  project.write("supabase/seeds/1_parent.sql", PARENTS);
  const refused = await act("seed", database, project);
  expect(refused.exitCode, refused.log).toBe(3);
  expect(refused.log).toContain("begins anew and finishes");
  const done = await act("reset", database, project);
  expect(done.exitCode, done.log).toBe(0);
  expect(resultOf(done)).toMatchObject({ outcome: "done", upToDate: true, reset: { atomic: false } });
});
