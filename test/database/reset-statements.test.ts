import { describe, expect, test } from "vitest";
import { operate } from "../support/operate.js";
import { freshDatabase, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";

/** What a file may leave behind for the next one in the same session, or the same transaction. */
const PROBE = `create table probe as select current_user::text as who, session_user::text as login,
  current_setting('search_path') as path, current_setting('transaction_isolation') as isolation,
  current_setting('transaction_read_only') as read_only, current_setting('default_transaction_read_only') as default_read_only,
  (select count(*)::int from pg_prepared_statements where from_sql) as prepared, (select count(*)::int from pg_cursors) as cursors,
  to_regclass('pg_temp.scratch')::text as scratch`;

const HARMLESS: readonly (readonly [name: string, sql: string])[] = [
  ["SET TRANSACTION, first", "set transaction isolation level serializable; create table x ();"],
  ["SET SESSION CHARACTERISTICS", "set session characteristics as transaction read only; select 1;"],
  ["BEGIN with options", "begin isolation level serializable read write; create table x (); commit;"],
  ["BEGIN and END twice", "begin; create table x (); end; begin; create table y (); commit;"],
  ["SET LOCAL in a BEGIN", "begin; set local search_path = pg_catalog; select 1; commit; create table x ();"],
  ["SET LOCAL", "set local search_path = ''; create table public.x ();"],
  ["SET ROLE", "set role authenticated; select 1;"],
  ["SET LOCAL ROLE", "set local role anon; select 1;"],
  [
    "SET CONSTRAINTS",
    "set constraints all deferred; insert into child values (2, 2); insert into a values (2);",
  ],
  ["SET CONSTRAINTS by name", "set constraints child_a_fkey immediate; insert into child values (1, 1);"],
  ["LOCK", "lock table a in access exclusive mode; create table x ();"],
  ["SAVEPOINT", "savepoint s; create table x (); rollback to s; release s; create table x ();"],
  ["PREPARE", "prepare p as select 1; execute p;"],
  ["a cursor that is held", "declare c cursor with hold for select * from a;"],
  ["LISTEN and NOTIFY", "listen news; notify news, 'x'; unlisten *; listen news;"],
  ["a temporary table", "create temp table scratch (id int); insert into scratch values (1);"],
  ["DISCARD of parts", "discard plans; discard sequences; discard temp; create table x ();"],
  ["ANALYZE, CLUSTER, REINDEX of a table", "analyze a; cluster a using a_pkey; reindex table a;"],
  [
    "a label that a later file uses",
    "alter type mood add value 'low'; alter type mood rename value 'ok' to 'well';",
  ],
  [
    "CONCURRENTLY",
    "create index concurrently a_id on a (id); reindex index concurrently a_id; drop index concurrently a_id;",
  ],
];

describe("in a reset's one transaction this is as harmless as in a migration of its own", () => {
  test.each(HARMLESS)("%s", async (name, sql) => {
    const { url } = await freshDatabase();
    const project = testProject({
      "1_a.sql":
        "create table a (id int primary key); insert into a values (1); create type mood as enum ('ok'); create table child (id int, a int references a deferrable);",
      "2_statement.sql": sql,
      "3_probe.sql": `${PROBE};${name.includes("label") ? " create table use_it (mood mood default 'low');" : ""}`,
    });
    const probe = () =>
      withClient(
        url,
        async (client) => (await client.query("select * from probe, child right join a on true")).rows,
      );
    expect((await operate("migrate", url, project)).problems).toEqual([]);
    const migrated = await probe();
    const { problems, result } = await operate("reset", url, project);
    expect(problems).toEqual([]);
    expect(result).toMatchObject({ outcome: "done", upToDate: true, reset: { atomic: true } });
    expect(await probe()).toEqual(migrated);
  });
});

/** Found in the text, or by the server on the way: nothing is dropped for good. */
const REFUSED: readonly (readonly [sql: string, outcome: "refused" | "failed", code: string])[] = [
  ["prepare transaction 'x';", "refused", "not-transactional"],
  ["commit prepared 'x';", "refused", "not-transactional"],
  ["rollback;", "refused", "bare-rollback"],
  ["begin; create table x ();", "refused", "unclosed-transaction"],
  ["copy a from stdin;", "refused", "copy-data"],
  ["do $$ begin commit; end $$;", "refused", "not-transactional"],
  [
    "create procedure ends() language plpgsql as $$ begin commit; end $$; call ends();",
    "failed",
    "statement-failed",
  ],
];

test.each(REFUSED)("%s: the reset is %s, and the database as it was", async (sql, outcome, code) => {
  const { url } = await freshDatabase();
  const project = testProject({
    "1_a.sql": "create table a (id int primary key); insert into a values (1);",
  });
  await operate("migrate", url, project);
  project.migration("2_b.sql", sql);
  const { codes, result } = await operate("reset", url, project);
  expect(result).toMatchObject({ outcome });
  expect(codes).toEqual([code]);
  expect(await withClient(url, async (client) => (await client.query("select * from a")).rows)).toEqual([
    { id: 1 },
  ]);
});
