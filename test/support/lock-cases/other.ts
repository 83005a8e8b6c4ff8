import { LOGS, type LockCase } from "./types.js";

const PARTITIONED = { relations: { "public.logs": { kind: "partitioned" } } } as const;

export const FAILING_CASES: readonly LockCase[] = [
  { id: "add-column-required", sql: "alter table t add c int not null", fails: "23502" },
  {
    id: "concurrently-on-partitioned",
    setup: LOGS,
    sql: "create index concurrently on logs (t)",
    known: PARTITIONED,
    fails: "0A000",
  },
  {
    id: "fk-not-valid-on-partitioned",
    setup: LOGS,
    sql: "alter table logs add foreign key (t) references t (id) not valid",
    known: PARTITIONED,
    fails: "42809",
    until: 18,
  },
  {
    id: "enum-value-same-transaction",
    setup: "create type mood as enum ('ok'); create table m (mood mood)",
    sql: "begin; alter type mood add value 'meh'; insert into m values ('meh'); commit",
    fails: "55P04",
  },
  {
    id: "concurrently-in-transaction",
    sql: "begin; create index concurrently on t (a); commit",
    fails: "25001",
  },
  { id: "syntax-error", sql: "alter tabel t add c int", fails: "42601" },
];

export const DESTRUCTIVE_CASES: readonly LockCase[] = [
  { id: "drop-table", sql: "drop table t" },
  { id: "drop-column", sql: "alter table t drop column a" },
  { id: "drop-view", setup: "create view v as select 1 as a", sql: "drop view v" },
  { id: "truncate", sql: "truncate t", proof: "select count(*) = 0 from t" },
  { id: "delete-without-where", sql: "delete from t where true", proof: "select count(*) = 0 from t" },
  {
    id: "update-without-where",
    sql: "update t set a = 0",
    proof: "select count(*) = 1000 from t where a = 0",
  },
  {
    id: "drop-schema",
    setup: "create schema app; create table app.t (id int)",
    sql: "drop schema app cascade",
    proof: "select to_regclass('app.t') is null",
  },
  {
    id: "drop-type",
    setup: "create type mood as enum ('ok'); alter table t add m mood",
    sql: "drop type mood cascade",
    proof:
      "select count(*) = 0 from pg_attribute where attrelid = 't'::regclass and attname = 'm' and not attisdropped",
  },
  {
    id: "drop-function",
    setup: "create function f() returns int language sql as 'select 1'",
    sql: "drop function f()",
    proof: "select to_regproc('f') is null",
  },
];

export const BREAKING_CASES: readonly LockCase[] = [
  { id: "rename-table", sql: "alter table t rename to t2" },
  { id: "rename-column", sql: "alter table t rename a to c" },
  { id: "rename-view", setup: "create view v as select 1 as a", sql: "alter view v rename to w" },
  {
    id: "rename-schema",
    setup: "create schema app; create table app.t (id int)",
    sql: "alter schema app rename to shop",
    proof: "select to_regclass('app.t') is null",
  },
  {
    id: "rename-enum-value",
    setup: "create type mood as enum ('ok')",
    sql: "alter type mood rename value 'ok' to 'fine'",
    proof: "select enum_range(null::mood)::text = '{fine}'",
  },
  { id: "set-schema", setup: "create schema app", sql: "alter table t set schema app" },
  {
    id: "drop-not-null",
    setup: "alter table t alter a set not null",
    sql: "alter table t alter a drop not null",
  },
  {
    id: "revoke",
    setup: "grant select on t to anon",
    sql: "revoke select on t from anon",
    proof: "select not has_table_privilege('anon', 't', 'select')",
  },
  { id: "json-column", sql: "alter table t add c json" },
];
