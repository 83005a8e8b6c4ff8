import type { RuleCases } from "../../../support/hazards.js";

const ABSENT = {
  relations: { "public.old": { kind: "absent" }, "app.u": { kind: "absent" } },
} as const;
const COLUMNS = {
  relations: { "public.t": { kind: "table", columns: { a: { type: "integer", notNull: false } } } },
} as const;

export const DESTRUCTIVE: Readonly<Record<string, RuleCases>> = {
  "drop-table": {
    hazards: [
      "drop table t",
      "drop table if exists app.a, b cascade",
      ["create table if not exists t (a int)", "drop table t"],
      "do $$ begin if true then drop table t; end if; end $$",
      {
        sql: "do $$ begin if true then alter table u rename to old; end if; end $$; drop table if exists old",
        known: ABSENT,
      },
      {
        sql: "do $$ begin if true then alter table u set schema app; end if; end $$; drop table if exists app.u",
        known: ABSENT,
      },
      "do $$ begin execute 'drop table t'; end $$",
      "create function f() returns void language sql as 'drop table t'; select f()",
      "create function f() returns void language sql as 'drop table t'; create function f(a int) returns void language sql as 'select 1'; select f()",
      "create procedure f() language plpgsql as $$ declare x app.unknown_type; begin drop table t; end $$; call f()",
      "create table t (a int); drop table app.t",
      "create table t (a int) partition by range (a); alter table t attach partition old for values from (1) to (2); drop table t",
    ],
    safe: [
      { sql: "drop table if exists old, app.u", known: ABSENT },
      ["create table t (a int)", "drop table public.t"],
      "create temp table t (a int); drop table t",
      "create table t (a int) partition by range (a); create table p (a int); alter table t attach partition p default; drop table t",
      "create function f() returns void language sql as 'drop table t'",
      "create function f(a int) returns void language sql as 'drop table t'; create or replace function f(b int) returns void language sql as 'select 1'; select f(1)",
      "comment on table t is 'drop table t'",
      "drop foreign table t",
    ],
  },
  "drop-column": {
    hazards: [
      "alter table t drop column a",
      "alter table t add b int, drop if exists a cascade",
      { sql: "alter table t drop nope", known: COLUMNS },
      { sql: "alter table t rename a to b; alter table t drop if exists b", known: COLUMNS },
      {
        sql: "do $$ begin if true then alter table t rename a to b; end if; end $$; alter table t drop if exists b",
        known: COLUMNS,
      },
      {
        sql: "do $$ begin if true then alter table u rename to t; end if; end $$; alter table t drop if exists b",
        known: COLUMNS,
      },
      "alter type address drop attribute zip",
    ],
    safe: [
      "create table t (a int, b int); alter table t drop column a",
      "alter table t add a int; alter table t drop column a",
      "alter table t drop constraint a",
      { sql: "alter table t drop if exists nope", known: COLUMNS },
    ],
  },
  "drop-schema": {
    hazards: [
      "drop schema app cascade",
      "drop schema if exists a, b",
      "drop owned by somebody",
      "create schema bin; alter table t set schema bin; drop schema bin cascade",
    ],
    safe: [
      "create schema app; drop schema app cascade",
      "create schema app; create table t (a int); alter table t set schema app; drop schema app cascade",
      "drop table app.t",
    ],
  },
  "drop-type": {
    hazards: ["drop type mood", "drop domain app.email cascade", "drop extension citext cascade"],
    safe: [
      "create type mood as enum ('ok'); drop type mood",
      "drop extension citext",
      "create domain d as int; drop domain d",
    ],
  },
  "drop-view": {
    hazards: [
      "drop view v",
      "drop materialized view if exists a, app.b",
      "drop view v cascade; create view v as select 1",
    ],
    safe: [
      "drop view v; create view v with (security_invoker = on) as select 1",
      "drop view if exists v; create or replace view v with (security_invoker = on) as select 1",
      ["drop materialized view m", "create materialized view m as select 1"],
      "drop materialized view if exists m; create materialized view if not exists m as select 1",
      "create view v as select 1; drop view v",
    ],
  },
  "drop-function": {
    hazards: [
      "drop function f(int)",
      "drop procedure app.p; create procedure p() language sql as 'select 1'",
      "drop function f cascade; create function f() returns int language sql as 'select 1'",
    ],
    safe: [
      "drop function if exists f(int); create function f(int) returns int language sql as 'select 1'",
      "create function f() returns int language sql as 'select 1'; drop function f()",
      "drop trigger f on t",
    ],
  },
  "drop-database": {
    hazards: ["drop database shop", "drop database if exists shop with (force)"],
    safe: ["create database shop", "drop schema shop"],
  },
  truncate: {
    hazards: [
      "truncate t",
      "truncate table a, app.b restart identity cascade",
      "do $$ begin truncate t; end $$",
      "create table t (a int); alter table old inherit t; truncate t",
    ],
    safe: ["create table t (a int); truncate t", "delete from t where a = 1", "select 'truncate t'"],
  },
  "delete-without-where": {
    hazards: [
      "delete from t",
      "delete from t where true",
      "delete from only app.t where 1 = 1 or a = 2",
      "with gone as (delete from t returning *) select count(*) from gone",
      "do $$ declare n int; begin delete from t returning 1 into n; end $$",
      "do $$ begin for i in 1..2 loop delete from t; end loop; end $$",
      "do $$\n#variable_conflict use_column\nbegin delete from t; end $$",
      "delete from t using u",
      "delete from t using u where true",
      "merge into t using (select 1) s on true when matched then delete",
      "create function f() returns int language sql as 'delete from t returning 1'; do $$ declare n int; begin n := f(); end $$",
      "create function f() returns int language sql as 'delete from t returning 1'; do $$ declare a int[]; begin a[1] = 1 + f(); end $$",
      "create function f() returns int language sql as 'delete from t returning 1'; create function g() returns int language plpgsql as 'begin return f(); end'; select g()",
      "create function f() returns int language sql as 'delete from t returning 1'; delete from u where a = f()",
      "create function f() returns int language sql as 'delete from t returning 1'; create table n as select f()",
      "create function f() returns int language sql as 'delete from t returning 1'; merge into u using v on u.a = v.a when matched then update set a = f()",
    ],
    safe: [
      "delete from t where a = 1",
      "delete from t using u where t.id = u.id",
      "merge into t using u on t.id = u.id when matched then delete",
      "merge into t using (select 1) s on true when matched and t.a = 1 then delete",
      "create function f() returns int language sql as 'delete from t returning 1'; do $$ declare n int; begin n := 1; end $$",
      "create table t (a int); delete from t",
      "with gone as (delete from t where a < 5 returning *) insert into u select * from gone",
      "create rule r as on delete to v do instead delete from t",
      "explain delete from t",
    ],
  },
  "update-without-where": {
    hazards: [
      "merge into t using (select 1) s on true when matched then update set a = 1",
      "update t set a = 1",
      "update t set a = 1, b = 2 where true",
      "with x as (update t set a = 1 returning 1) select * from x",
      "alter table t add a int; update t set a = b",
      "update t set a = u.a from u",
    ],
    safe: [
      "merge into t using u on t.id = u.id when matched then update set a = u.a",
      "update t set a = 1 where b = 2",
      "update t set a = u.a from u where u.id = t.id",
      "create table t (a int); update t set a = 1",
      "insert into t values (1) on conflict (id) do update set a = 1",
      "do $$ begin if exists (select 1 from t for update) then update t set a = 1 where b = 2; end if; end $$",
    ],
  },
};
