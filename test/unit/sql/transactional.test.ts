import pg from "pg";
import { describe, expect, test } from "vitest";
import { freshDatabase } from "../../support/postgres.js";
import { read } from "./reading.js";

const verdict = (text: string) => read(text).statements[0]?.nonTransactional;

describe("what is needed to find out whether it took effect", () => {
  test.each([
    [
      "create unique index concurrently if not exists i on only s.t (a)",
      { type: "create-index", schema: "s", table: "t", index: "i", ifNotExists: true },
    ],
    [
      "create /* x */ index /* y */ concurrently on t (a)",
      { type: "create-index", schema: undefined, table: "t", index: undefined, ifNotExists: false },
    ],
    [
      "drop index concurrently if exists s.i",
      { type: "drop-index", names: [{ schema: "s", name: "i" }], ifExists: true },
    ],
    ["reindex index concurrently s.i", { type: "reindex", schema: "s", name: "i", target: "index" }],
    [
      "reindex (verbose, concurrently) table t",
      { type: "reindex", schema: undefined, name: "t", target: "table" },
    ],
    [
      "reindex (concurrently on) schema s",
      { type: "reindex", schema: undefined, name: "s", target: "schema" },
    ],
    ["reindex database", { type: "repeatable" }],
    [
      "alter table s.p detach partition q concurrently",
      {
        type: "detach-partition",
        parent: { schema: "s", name: "p" },
        partition: { schema: undefined, name: "q" },
      },
    ],
    ["create database d", { type: "create-database", name: "d" }],
    ["drop database if exists d", { type: "drop-database", name: "d" }],
    ["create tablespace x location '/x'", { type: "create-tablespace", name: "x" }],
    ["drop tablespace x", { type: "drop-tablespace", name: "x" }],
    ["create subscription s connection 'c' publication p", { type: "create-subscription", name: "s" }],
    ["drop subscription s", { type: "drop-subscription", name: "s" }],
    ["vacuum", { type: "repeatable" }],
  ])("%s", (text, effect) => {
    expect(verdict(text)?.effect).toEqual(effect);
  });
});

/** Each is run inside a transaction by a real server, which must agree. */
const STATEMENTS = `
create index on t (x)
create index concurrently on t (x)
drop index ti
drop index concurrently ti
reindex table t
reindex (concurrently false) table t
reindex (concurrently off, verbose) index ti
reindex (concurrently 1) index ti
reindex table concurrently t
reindex schema public
reindex system
reindex database
vacuum
vacuum (full false, analyze) t
analyze t
cluster
cluster t using t_pkey
alter table parent detach partition part
alter table parent detach partition part concurrently
create database other
drop database if exists other
alter database postgres set work_mem = '4MB'
alter database postgres set tablespace pg_default
create tablespace ts location '/nowhere'
drop tablespace ts
alter system reset all
create subscription b connection 'dbname=x' publication p
create subscription b connection 'dbname=x' publication p with (connect = false)
create subscription b connection 'dbname=x' publication p with (connect = false, create_slot = off, slot_name = none)
drop subscription sub
alter subscription sub set (failover = true)
alter subscription sub set (synchronous_commit = off)
alter subscription sub set publication p with (refresh = false)
alter subscription sub disable
discard all
discard temp
refresh materialized view concurrently mv
alter type mood add value 'c'
checkpoint
lock table t
do $$ begin perform 'commit;'; /* ; commit; */ end $$
create function f() returns void language plpgsql as $$ begin commit; end $$`
  .trim()
  .split("\n");

test("Postgres refuses in a transaction what is said to be refused, and nothing else", async () => {
  const database = await freshDatabase();
  const client = new pg.Client(database.adminUrl);
  await client.connect();
  try {
    await client.query(`create table t (id int primary key, x int); create index ti on t (x);
      create table parent (id int) partition by range (id);
      create table part partition of parent for values from (0) to (10);
      create materialized view mv as select 1 as a; create unique index on mv (a); create type mood as enum ('a')`);
    await client.query("create subscription sub connection 'dbname=x' publication p with (connect = false)");
    for (const statement of STATEMENTS) {
      await client.query("begin");
      const refusal = await client.query(statement).then(
        () => undefined,
        (error: pg.DatabaseError) =>
          ["25001", "2D000"].includes(error.code ?? "") ? error.code : error.message,
      );
      await client.query("rollback");
      expect(refusal === undefined ? "runs" : "refused", `${statement}: ${refusal}`).toBe(
        verdict(statement) === undefined ? "runs" : "refused",
      );
    }
    await client.query("alter subscription sub set (slot_name = none)");
    await client.query("drop subscription sub");
  } finally {
    await client.end();
  }
});
