import type { RuleCases } from "../../../support/hazards.js";

const KNOWN = {
  relations: {
    "public.logs": { kind: "partitioned" },
    "public.logs_at": { kind: "partitioned-index", table: "public.logs" },
    "public.users_email": { kind: "index", table: "public.users" },
  },
} as const;

export const INDEXES: Readonly<Record<string, RuleCases>> = {
  "index-not-concurrent": {
    hazards: [
      "create index on users (email)",
      "create unique index users_email on app.users (lower(email)) where email is not null",
      ["create table if not exists users (id int)", "create index on users (id)"],
      ["create table app.users (id int)", "create index on users (id)"],
      "do $$ begin if not exists (select 1) then create table t (id int); end if; create index on t (id); end $$",
      { sql: "create index on logs (at)", known: KNOWN },
      "set search_path = app; create table t (id int); create index on public.t (id)",
    ],
    safe: [
      "create index concurrently on users (email)",
      ["create table users (id int)", "create index on public.users (id)"],
      "drop table if exists t cascade; create table if not exists t (id int); create index on t (id)",
      "create table a (id int); alter table a rename to b; create index on b (id)",
      "create temp table t (id int); create index on t (id)",
      "create materialized view m as select 1 as n; create unique index on m (n)",
      "set search_path = app; create table t (id int); create index on app.t (id)",
      "create schema app create table t (id int) create index on t (id)",
      { sql: "create index on only logs (at)", known: KNOWN },
      "select 'create index on users (email)'",
    ],
  },
  "drop-index-not-concurrent": {
    hazards: [
      "drop index users_email",
      "drop index if exists app.a, app.b",
      { sql: "drop index users_email", known: KNOWN },
    ],
    safe: [
      "drop index concurrently users_email",
      "create table t (id int); create index t_id on t (id); drop index t_id",
      "drop table users",
    ],
  },
  "reindex-not-concurrent": {
    hazards: [
      "reindex table users",
      "reindex (verbose, concurrently off) index users_email",
      "reindex schema public",
    ],
    safe: [
      "reindex index concurrently users_email",
      "reindex (concurrently) table users",
      "create table t (id int primary key); reindex table t",
    ],
  },
  "concurrently-on-partitioned": {
    hazards: [
      { sql: "create index concurrently on logs (at)", known: KNOWN },
      { sql: "drop index concurrently logs_at", known: KNOWN },
      "create table p (id int) partition by hash (id); create index concurrently on p (id)",
    ],
    safe: [
      { sql: "create index concurrently on users (email)", known: KNOWN },
      { sql: "create index on only logs (at)", known: KNOWN },
      { sql: "drop index concurrently users_email", known: KNOWN },
      "create index concurrently on logs (at)",
    ],
  },
};
