import { beforeAll, describe, expect, test } from "vitest";
import { hintFor } from "../../src/database/hints.js";
import { isServerError } from "../../src/database/script.js";
import { describeServerError } from "../../src/database/server-error.js";
import { freshDatabase, withClient } from "../support/postgres.js";

const CANARY = "canary4711";

/** What stands in the database before each failing script. */
const BEFORE = `
  create type mood as enum ('sad');
  create table parents (id int primary key, name text unique);
  create table children (id int primary key, parent int references parents, note text not null check (note <> 'bad'));
  create view ids as select id from parents;
  insert into parents values (1, '${CANARY}'), (2, '12x${CANARY}');
  create function shout(t text) returns void language plpgsql as $$ begin raise exception 'no: %', t using errcode = 'unique_violation', detail = t, hint = t, schema = t, table = t, column = t, constraint = t, datatype = t; end $$;
`;

/** The script, its SQLSTATE, and whether the server's own words hold the value. */
const FAILING: readonly (readonly [sql: string, sqlstate: string, leaks: boolean])[] = [
  [`insert into parents values (3, '${CANARY}')`, "23505", true],
  [`insert into children values (1, 99, '${CANARY}')`, "23503", false],
  [`insert into children values (1, 1, 'bad'), (2, 1, '${CANARY}')`, "23514", false],
  [`insert into children values (471, 1, null)`, "23502", false],
  [`delete from parents; insert into children values (1, 1, '${CANARY}')`, "23503", false],
  [
    `insert into parents values (7, 'twice'); alter table parents drop constraint parents_name_key; insert into parents values (8, '${CANARY}'); create unique index on parents (name)`,
    "23505",
    true,
  ],
  ["alter table parents alter name type int using name::int", "22P02", true],
  ["alter table parents alter name type mood using name::mood", "22P02", true],
  ["alter table parents alter name type uuid using name::uuid", "22P02", true],
  ["alter table parents alter name type jsonb using name::jsonb", "22P02", true],
  ["alter table parents alter name type timestamptz using name::timestamptz", "22007", true],
  ["alter table parents alter name type int[] using name::int[]", "22P02", true],
  ["update parents set name = to_tsquery(name || ' ' || name)::text", "42601", true],
  ["select make_date(id + 4710, 13, 45) from parents", "22008", false],
  ["alter table parents alter name type varchar(3)", "22001", false],
  ["select shout(name) from parents", "23505", true],
  [
    `do $$ declare n text; begin select name into n from parents where id = 1; raise exception '%', n; end $$`,
    "P0001",
    true,
  ],
  [
    `do $$ declare n text; begin select name into n from parents where id = 1; assert false, n; end $$`,
    "P0004",
    true,
  ],
  [
    `do $$ declare n text; begin select name into n from parents where id = 1; execute 'drop table ' || n; end $$`,
    "42P01",
    true,
  ],
  [
    `do $$ declare n text; begin select name into n from parents where id = 1; execute 'select ' || n; end $$`,
    "42703",
    true,
  ],
  [
    `do $$ declare n text; begin select name into n from parents where id = 1; perform n::int; end $$`,
    "22P02",
    true,
  ],
  ["drop table parents", "2BP01", false],
  ["drop type mood; select 'x'::mood", "42704", false],
  ["create table parents (id int)", "42P07", false],
  ["select nope from parents", "42703", false],
  ["select nope()", "42883", false],
  ["select * from nowhere.at_all", "42P01", false],
  ["create or replace view ids as select name from parents", "42P16", false],
  ["alter table parents alter name type int", "42804", false],
  ["create table x (a int) tablespace nope", "42704", false],
  ["alter table auth.users add column nickname text", "42501", false],
  ["alter table storage.objects disable row level security", "42501", false],
  ["create table auth.mine (a int)", "42501", false],
  ["delete from storage.buckets", "42501", false],
  [
    "create extension dblink; select dblink_connect('no', 'host=localhost port=1 password=canary4711')",
    "08001",
    false,
  ],
  ["do $$ begin commit; end $$; begin; do $$ begin commit; end $$", "2D000", false],
  ["begin; create index concurrently on parents (name)", "25001", false],
  ["set transaction read only; create table y (a int)", "25006", false],
];

describe("what a real server says is published without values", () => {
  let url: string;
  beforeAll(async () => {
    const database = await freshDatabase();
    url = database.url;
    await withClient(url, (client) => client.query(BEFORE));
  });

  test.each(FAILING)("%s", async (sql, sqlstate, leaks) => {
    const error: unknown = await withClient(url, async (client) => {
      await client.query("begin");
      return client.query(sql).catch((thrown: unknown) => thrown);
    });
    if (!isServerError(error)) throw new Error("the server took it");
    expect(error.code).toBe(sqlstate);
    const { message, detail = "", hint = "", logOnly = "" } = describeServerError(error);
    expect(`${message}\n${detail}\n${hint}`).not.toMatch(/canary|471/);
    // The case proves something: the server did quote the value. Only a function's author may show it, to the log.
    if (leaks)
      expect(`${error.message}${error.detail}${error.where}${error.internalQuery}`).toContain(CANARY);
    if (!message.startsWith("a function raised")) expect(logOnly).not.toMatch(/canary|471/);
    expect(hintFor({ code: error.code, message: error.message, targetKind: "loopback" })).toBeDefined();
  });

  test("names stay: table, constraint and column", async () => {
    const error: unknown = await withClient(url, (client) =>
      client.query("insert into children values (1, 99, 'x')").catch((thrown: unknown) => thrown),
    );
    if (!isServerError(error)) throw new Error("the server took it");
    expect(describeServerError(error)).toEqual({
      sqlstate: "23503",
      message: 'insert or update on table "children" violates foreign key constraint "children_parent_fkey"',
      detail: 'Key (parent) is not present in table "parents".',
    });
  });
});
