import type { RuleCases } from "../../../support/hazards.js";

const INDEX = { relations: { "public.t_a": { kind: "index", table: "public.t" } } } as const;

export const TABLES: Readonly<Record<string, RuleCases>> = {
  "cluster-or-vacuum-full": {
    hazards: ["cluster t using t_idx", "vacuum full t, u", "vacuum (full, analyze)", "vacuum (full on) t"],
    safe: [
      "vacuum t",
      "vacuum (full false, analyze) t",
      "create table t (a int); create index i on t (a); cluster t using i",
      "analyze t",
    ],
  },
  "set-persistence": {
    hazards: ["alter table t set unlogged", "alter table t add a int, set logged"],
    safe: ["create table t (a int); alter table t set unlogged", "create unlogged table t (a int)"],
  },
  "set-access-method": {
    hazards: [
      "alter table t set access method columnar",
      "alter table app.t set access method heap, add a int",
    ],
    safe: [
      "create table t (a int); alter table t set access method columnar",
      {
        sql: "alter table t set access method columnar",
        known: { relations: { "public.t": { kind: "partitioned" } } },
      },
      "alter table t set (fillfactor = 70)",
    ],
  },
  "set-tablespace": {
    hazards: [
      "alter table t set tablespace fast",
      "alter index t_a set tablespace fast",
      "alter materialized view app.m set tablespace fast",
    ],
    safe: [
      "create table t (a int); alter table t set tablespace fast",
      "create table t (a int); create index t_a on t (a); alter index t_a set tablespace fast",
      {
        sql: "alter table t set tablespace fast",
        known: { relations: { "public.t": { kind: "partitioned" } } },
      },
      "create index concurrently t_a on t (a) tablespace fast",
      "reindex (concurrently, tablespace fast) index t_a",
    ],
  },
  "refresh-matview": {
    hazards: ["refresh materialized view m", "refresh materialized view app.m with no data"],
    safe: [
      "refresh materialized view concurrently m",
      "create materialized view m as select 1; refresh materialized view m",
    ],
  },
  "lock-table": {
    hazards: [
      "lock t",
      "lock table t, u in share row exclusive mode",
      "do $$ begin lock table t in exclusive mode; end $$",
    ],
    safe: [
      "lock table t in access share mode",
      "lock table t in row exclusive mode",
      "lock table t in share update exclusive mode",
      "create table t (a int); lock table t",
    ],
  },
  "create-trigger": {
    hazards: [
      "create trigger g after insert on t for each row execute function f()",
      "create or replace trigger g before update on auth.users for each row execute function f()",
      "create constraint trigger g after delete on t deferrable for each row execute function f()",
    ],
    safe: [
      "create table t (a int); create trigger g after insert on t for each row execute function f()",
      "create or replace view v with (security_invoker = on) as select 1 as a; create trigger g instead of insert on v for each row execute function f()",
      "drop trigger g on t",
    ],
  },
  "disable-trigger": {
    hazards: [
      "alter table t disable trigger g",
      "alter table t disable trigger all",
      "alter table t disable trigger user, add a int",
    ],
    safe: ["alter table t enable trigger g", "create table t (a int); alter table t disable trigger all"],
  },
  "statement-while-holding-exclusive": {
    hazards: [
      "alter table t add a int; update t set a = 1 where b > 2",
      "alter table t add a int; insert into u select * from big",
      "begin; lock table t; delete from u where created_at < now(); commit",
      "alter table t drop constraint c; alter table u validate constraint d",
      "create policy p on t using (a = 1); update u set a = 1 where b > 2",
      "drop policy p on t; update u set a = 1 where b > 2",
      "drop trigger g on t; update u set a = 1 where b > 2",
      { sql: "drop index t_a; update u set a = 1 where b > 2", known: INDEX },
      "drop trigger g on t; alter table t enable row level security; create table c as select * from t",
    ],
    safe: [
      ["alter table t add a int", "update t set a = 1 where b > 2"],
      "update t set a = 1 where b > 2; alter table t add c int",
      "drop trigger if exists g on t; update u set a = 1 where b > 2",
      { sql: "drop index concurrently t_a; update u set a = 1 where b > 2", known: INDEX },
      "create table t (a int); create policy p on t using (a = 1); update u set a = 1 where b > 2",
      "alter table t add a int; insert into t values (1)",
      "alter table t add a int; update t set a = 1 where id = 7",
      "create table t (a int); alter table t add b int; update t set b = a where a > 1",
      "begin; alter table t add a int; commit; update t set a = 1 where b > 2",
      "alter table t alter a set statistics 500; update t set a = 1 where b > 2",
      { sql: "alter table t add a int; update t set a = 1 where b > 2", known: { runner: "statements" } },
    ],
  },
};
