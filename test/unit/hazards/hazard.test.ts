import { expect, test } from "vitest";
import { isDestructive } from "../../../src/hazards/index.js";
import { referencesIn } from "../../../src/hazards/references.js";
import { resultSchema } from "../../../src/result.js";
import { loadGrammar } from "../../../src/sql/grammar.js";
import { hazardsIn } from "../../support/hazards.js";

const size = (rows: number, bytes: number) =>
  ({ relations: { "public.t": { kind: "table", rows, bytes } } }) as const;

test("a hazard points at its part of the statement, in characters, and says how to do it", async () => {
  const sql = `-- größer 🐘
alter table "Größe" add column a int, alter column "b 🐘"
  type bigint, set schema x;`.replace(", set schema x", "");
  expect(await hazardsIn(sql)).toEqual([
    {
      id: "alter-column-type",
      severity: "warning",
      file: "1.sql",
      line: 2,
      column: 39,
      endLine: 3,
      object: '"Größe"."b 🐘"',
      lock: "ACCESS EXCLUSIVE",
      blocks: "reads and writes",
      reason:
        'Making "b 🐘" bigint rewrites "Größe" and its indexes, unless its old type happens to allow it as it stands.',
      rewrite: expect.stringContaining('ALTER TABLE "Größe" ADD COLUMN "b 🐘_new" bigint;'),
      rows: null,
      bytes: null,
      activity: null,
      acknowledged: false,
    },
  ]);
});

test("a hazard in a DO block points into its body", async () => {
  const [hazard] = await hazardsIn("do $body$\nbegin\n  perform 1; truncate t;\nend $body$");
  expect(hazard).toMatchObject({ id: "truncate", line: 3, column: 14, endLine: 3 });
});

test("a hazard in a function points at the call that runs it", async () => {
  const [hazard] = await hazardsIn([
    "create function clean() returns void language plpgsql set search_path = '' as $$ begin delete from public.t; end $$",
    "select 1;\nselect clean();",
  ]);
  expect(hazard).toMatchObject({ id: "delete-without-where", file: "2.sql", line: 2, column: 1 });
  expect(hazard?.reason).toBe("clean() runs here: Without a condition this deletes every row of public.t.");
});

test("severity follows the size", async () => {
  const severity = async (rows: number, bytes: number) =>
    (await hazardsIn("alter table t alter a set not null", size(rows, bytes)))[0]?.severity;
  expect(await severity(200, 40_000)).toBe("note");
  expect(await severity(200_000, 40_000_000)).toBe("warning");
  expect(await severity(200_000_000, 41 * 1024 ** 3)).toBe("danger");
  expect(await severity(50, 2 * 1024 ** 3)).toBe("danger");
});

test("the size is told, and never a time", async () => {
  const [hazard] = await hazardsIn("alter table t alter a type bigint", size(200_000_000, 41 * 1024 ** 3));
  expect(hazard).toMatchObject({ rows: 200_000_000, bytes: 41 * 1024 ** 3 });
  expect(hazard?.reason).toContain(
    "It rewrites 41 GB (about 200,000,000 rows) and blocks reads and writes meanwhile.",
  );
});

test("what depends on a table that is dropped is named", async () => {
  const known = { relations: { "public.t": { kind: "table", dependants: ["view public.v"] } } } as const;
  const reasons = (await hazardsIn("drop table t; drop table t cascade", known)).map(({ reason }) => reason);
  expect(reasons).toEqual([
    "Dropping t deletes its rows for good, and fails as long as view public.v depends on it.",
    "Dropping t deletes its rows for good, and CASCADE drops view public.v.",
  ]);
});

test("what the set itself has dropped before is in nobody's way", async () => {
  const dependants = [
    "foreign key public.u.u_t_fkey",
    'policy "p" on public.u',
    "view public.v",
    "view public.w",
  ];
  const known = { relations: { "public.t": { kind: "table", dependants } } } as const;
  const reasonAfter = async (sql: string) => (await hazardsIn(`${sql}; drop table t`, known)).at(-1)?.reason;
  expect(await reasonAfter("drop view v, public.w; drop table u")).toBe(
    "Dropping t deletes its rows for good.",
  );
  expect(
    await reasonAfter("drop view v, w; drop policy p on u; alter table u drop constraint u_t_fkey"),
  ).toBe("Dropping t deletes its rows for good.");
  expect(await reasonAfter("drop view v")).toContain("foreign key public.u.u_t_fkey, policy");
});

test("a schema that is not there is not lost, one that took its name is", async () => {
  const known = { schemas: { nope: "absent" } } as const;
  expect(await hazardsIn("drop schema if exists nope cascade", known)).toEqual([]);
  const found = await hazardsIn("alter schema app rename to nope; drop schema nope cascade", known);
  expect(found.map(({ id }) => id)).toEqual(["rename-schema", "drop-schema"]);
  const maybe =
    "do $$ begin if true then alter schema app rename to nope; end if; end $$; drop schema nope cascade";
  expect((await hazardsIn(maybe, known)).at(-1)?.id).toBe("drop-schema");
});

test("only what is lost for good has to be confirmed", async () => {
  const found = await hazardsIn(
    "alter table t add a int; update t set a = 1; delete from t; alter table t rename to u",
  );
  expect(found.map((hazard) => [hazard.id, isDestructive(hazard)])).toEqual([
    ["statement-while-holding-exclusive", false],
    ["update-without-where", false],
    ["delete-without-where", true],
    ["statement-while-holding-exclusive", false],
    ["rename-table", false],
  ]);
});

test("every hazard fits the result", async () => {
  const found = await hazardsIn("drop table t; create index on t (a); select f(;");
  expect(found.length).toBe(3);
  for (const hazard of found) expect(resultSchema.shape.hazards.element.parse(hazard)).toEqual(hazard);
});

test("files are judged in order: what a later one makes does not excuse an earlier one", async () => {
  const files = [
    "drop table t",
    "create table t (id int); alter table t enable row level security",
    "drop table t",
  ];
  expect((await hazardsIn(files)).map(({ file }) => file)).toEqual(["1.sql"]);
});

test("IF NOT EXISTS makes a table where the catalog has none", async () => {
  const sql =
    "create table if not exists public.t (id int); create index on t (id); alter table t enable row level security";
  expect(await hazardsIn(sql, { relations: { "public.t": { kind: "absent" } } })).toEqual([]);
});

test("a function that calls itself is read once", async () => {
  const sql = `create function f() returns void language plpgsql set search_path = '' as $$
    begin perform public.f(); perform public.f(); delete from public.t; end $$; select public.f();`;
  expect((await hazardsIn(sql)).map(({ id }) => id)).toEqual(["delete-without-where"]);
});

test("a table that no role of the API may use yet is not said to be open", async () => {
  const api = { schemas: ["public"], grantsByDefault: false } as const;
  const found = async (sql: string) =>
    (await hazardsIn(sql, { api })).map(({ id, severity }) => `${severity} ${id}`);
  expect(await found("create table t (id int)")).toEqual([
    "note table-without-grants",
    "note table-without-rls",
  ]);
  expect(await found("create table t (id int); grant select on t to anon")).toEqual([
    "warning table-without-rls",
  ]);
});

test.each([
  [
    "alter table t add constraint f foreign key (a) references app.b (id) match full on update cascade on delete set null (a) deferrable",
    "ADD CONSTRAINT f FOREIGN KEY (a) references app.b (id) match full on update cascade on delete set null (a) deferrable NOT VALID;",
  ],
  [
    "alter table t add a int not null default 1 references b on delete cascade deferrable initially deferred",
    "ADD COLUMN a int not null default 1;\nALTER TABLE t ADD CONSTRAINT t_a_fkey FOREIGN KEY (a) references b on delete cascade deferrable initially deferred NOT VALID;",
  ],
  [
    "alter table t add column a text constraint c check (a <> '') not null default 'x'",
    "ADD COLUMN a text not null default 'x';\nALTER TABLE t ADD CONSTRAINT c check (a <> '') NOT VALID;",
  ],
  [
    "alter table t add a text default 'x' unique deferrable not null",
    "ADD COLUMN a text default 'x' not null;",
  ],
  [
    "alter table t add a text unique deferrable",
    "ADD CONSTRAINT t_a_key UNIQUE USING INDEX t_a_key DEFERRABLE;",
  ],
  [
    "alter table t add unique nulls not distinct (a) include (b) initially deferred",
    "CREATE UNIQUE INDEX CONCURRENTLY t_a_key ON t (a) INCLUDE (b) NULLS NOT DISTINCT;\n-- in the next one\nALTER TABLE t ADD CONSTRAINT t_a_key UNIQUE USING INDEX t_a_key DEFERRABLE INITIALLY DEFERRED;",
  ],
  [
    "alter table t add primary key (id)",
    "ALTER COLUMN id SET NOT NULL;\nALTER TABLE t DROP CONSTRAINT t_id_not_null;\n-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY t_pkey ON t (id);",
  ],
  ["alter table t add primary key (id) include (a)", "ON t (id) INCLUDE (a);"],
  ["alter table t add id uuid primary key", "ALTER TABLE t ADD COLUMN id uuid;\n"],
  [
    "alter table t add a uuid -- public\n default gen_random_uuid() -- random\n not null",
    "ADD COLUMN a uuid;",
  ],
  ["alter view app.v rename to w", "CREATE VIEW app.w WITH"],
  ["drop procedure if exists f(int), app.g(text) cascade", "DROP PROCEDURE f(int);"],
  ["alter policy p on t with check (true)", "ALTER POLICY p ON t TO authenticated WITH CHECK"],
])("the rewrite of %s loses nothing", async (sql, part) => {
  const rewrites = (await hazardsIn(sql)).map(({ rewrite }) => rewrite);
  expect(rewrites.filter((rewrite) => rewrite?.includes(part))).toHaveLength(1);
});

test("an index of a partitioned table has no way around its lock", async () => {
  const relations = {
    "public.logs": { kind: "partitioned" },
    "public.logs_at": { kind: "partitioned-index", table: "public.logs" },
  } as const;
  expect(await hazardsIn("drop index logs_at", { relations })).toMatchObject([
    { id: "drop-index-not-concurrent", rewrite: null },
  ]);
});

test("what cannot be detached CONCURRENTLY is not advised to be", async () => {
  const known = {
    relations: { "public.logs": { kind: "partitioned", defaultPartition: "public.rest" } },
  } as const;
  const detach = "alter table logs detach partition l1";
  const rewrites = async (files: string[]) =>
    (await hazardsIn(files, known)).flatMap(({ object, rewrite }) => (object === "logs" ? [rewrite] : []));
  expect(await rewrites([detach])).toEqual([null]);
  expect(await rewrites(["drop table rest", detach])).toEqual([expect.stringContaining("CONCURRENTLY")]);
});

test("a policy that only checks nothing is not said to open every row", async () => {
  const said = async (sql: string) =>
    (await hazardsIn(sql)).map(({ severity, reason }) => `${severity}: ${reason}`);
  expect(await said("create policy p on t for update using (a = 1) with check (true)")).toEqual([
    "warning: The condition of p is always true, so everybody may write anything, another owner too, into what they may change of t.",
  ]);
  expect(await said("create policy p on t using (a = 1) with check (true)")).toEqual([
    "warning: The condition of p is always true, so everybody may insert any row of t.",
  ]);
  expect(await said("create policy p on t for delete using (true)")).toEqual([
    "danger: The condition of p is always true, so everybody may delete any row of t.",
  ]);
});

test("what a constant EXECUTE names is looked up as well", async () => {
  await loadGrammar();
  const text = "do $$ begin execute 'delete from t using u' using 1; end $$";
  expect(referencesIn({ text }).relations.map(({ name }) => name)).toEqual(["t", "u"]);
});
