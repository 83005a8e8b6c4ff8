import type { RuleCases } from "../../../support/hazards.js";

export const FAILING: Readonly<Record<string, RuleCases>> = {
  "enum-value-same-transaction": {
    hazards: [
      "alter type mood add value 'meh'; insert into t values ('meh')",
      "alter type mood add value 'meh'; insert into t values ('ok'), ('sad'), ('meh')",
      "alter type mood add value 'meh'; alter table t alter m set default 'meh'::mood",
      "alter type mood add value 'meh'; do $$ begin update t set m = 'meh' where id = 1; end $$",
    ],
    safe: [
      ["alter type mood add value 'meh'", "insert into t values ('meh')"],
      "create type mood as enum ('ok'); alter type mood add value 'meh'; insert into t values ('meh')",
      "alter type mood add value 'meh'; insert into t values ('ok')",
      "alter type mood add value 'meh'; comment on type mood is 'meh'",
      "begin; alter type mood add value 'meh'; commit; insert into t values ('meh')",
    ],
  },
  "concurrently-in-transaction": {
    hazards: [
      "begin; create index concurrently on t (a); commit",
      { sql: "select 1; vacuum t", known: { runner: "file" } },
      "begin; alter table t detach partition p concurrently; commit",
    ],
    safe: [
      "create index concurrently on t (a)",
      "select 1; create index concurrently on t (a); select 2",
      "begin; select 1; commit; vacuum t",
      { sql: "commit; vacuum t", known: { runner: "file" } },
    ],
  },
  "transaction-control": {
    hazards: [
      { sql: "select 1; commit", known: { runner: "file" } },
      { sql: "begin; select 1; commit", known: { runner: "file" } },
      "select 1; rollback",
      "select 1; commit",
    ],
    safe: ["begin; select 1; commit", "savepoint s; select 1; rollback to savepoint s", "select 'commit'"],
  },
  "uncommitted-transaction": {
    hazards: ["begin; select 1", "begin; select 1; commit; start transaction; select 2"],
    safe: ["begin; select 1; commit", "select 1", "begin; select 1; end"],
  },
  "syntax-error": {
    hazards: ["alter table t add colum a int int", "select 1; selec 2; select 3"],
    safe: ["create table t (a int, b text[])", "merge into t using u on true when matched then delete"],
  },
  "dynamic-sql": {
    hazards: [
      "do $$ begin execute format('drop table %I', 't'); end $$",
      "do $$ declare r record; begin for r in select 1 loop execute 'alter table ' || r; end loop; end $$",
      "create function f() returns void language plpgsql as $$ begin execute s; end $$; select f()",
    ],
    safe: [
      "do $$ begin execute 'drop table t'; end $$",
      "do $$ begin execute 'insert into t values ($1)' using 1; execute 'select 1 into x' into y; end $$",
      "create function f(s text) returns void language plpgsql as $$ begin execute s; end $$",
      "do $$ begin perform 1; end $$",
    ],
  },
};
