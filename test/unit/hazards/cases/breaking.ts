import type { RuleCases } from "../../../support/hazards.js";

export const BREAKING: Readonly<Record<string, RuleCases>> = {
  "rename-table": {
    hazards: ["alter table a rename to b", "alter table if exists app.a rename to b"],
    safe: [
      "create table a (id int); alter table a rename to b",
      "alter table a rename to b; create view a with (security_invoker = on) as select * from b",
      "alter index a rename to b",
    ],
  },
  "rename-column": {
    hazards: ["alter table t rename a to b", "alter view v rename column a to b"],
    safe: [
      "alter table t add a int; alter table t rename a to b",
      "create table t (a int); alter table t rename a to b",
      "alter table t rename constraint a to b",
    ],
  },
  "rename-view": {
    hazards: ["alter view a rename to b", "alter materialized view app.a rename to b"],
    safe: [
      "create view a as select 1; alter view a rename to b",
      "alter view a rename to b; create view a with (security_invoker = on) as select * from b",
      "alter policy a on t rename to b",
    ],
  },
  "rename-schema": {
    hazards: ["alter schema app rename to shop", 'alter schema "Old" rename to new'],
    safe: ["create schema app; alter schema app rename to shop", "alter schema app owner to postgres"],
  },
  "rename-enum-value": {
    hazards: ["alter type mood rename value 'ok' to 'fine'", "alter type app.mood rename value 'a' to 'b'"],
    safe: [
      "create type mood as enum ('ok'); alter type mood rename value 'ok' to 'fine'",
      "alter type mood add value 'fine'",
      "alter type mood rename to moods",
    ],
  },
  "set-schema": {
    hazards: [
      "alter table t set schema app",
      "alter function f(int) set schema app",
      "alter view v set schema app",
    ],
    safe: [
      "create table t (a int); alter table t set schema app",
      "alter extension citext set schema extensions",
      "alter table t set schema app; create view t with (security_invoker = on) as select * from app.t",
    ],
  },
  revoke: {
    hazards: [
      "revoke select on t from anon",
      "revoke all on all tables in schema public from authenticated",
      "revoke execute on function f() from public",
      "revoke editors from maria",
    ],
    safe: [
      "create table t (a int); revoke all on t from anon",
      "create or replace function f() returns int language sql as 'select 1'; revoke execute on function f() from public",
      "grant select on t to anon",
      "alter default privileges in schema public revoke all on tables from anon",
    ],
  },
};
