import type { RuleCases } from "../../../support/hazards.js";

const RLS_OFF = { relations: { "public.t": { kind: "table", rls: false } } } as const;
const NO_API = { api: undefined } as const;

export const SECURITY: Readonly<Record<string, RuleCases>> = {
  "rls-disabled": {
    hazards: [
      "alter table t disable row level security",
      "create table t (a int); alter table t enable row level security; alter table t disable row level security",
    ],
    safe: [
      "alter table t enable row level security",
      "alter table t disable row level security; alter table t enable row level security",
      "alter table t no force row level security",
    ],
  },
  "table-without-rls": {
    hazards: [
      "create table t (a int)",
      "create table if not exists public.t (a int); alter table app.t enable row level security",
      "create table public.t as select 1 as a",
      "alter table if exists t enable row level security; create table t (a int)",
      "create table t (a int); alter table t enable row level security; drop table t; create table t (b int)",
      "create table app.t (a int); create table t (a int); alter table app.t enable row level security",
      { sql: "create table t (a int)", known: { api: { schemas: ["public"], grantsByDefault: false } } },
    ],
    safe: [
      ["create table t (a int)", "alter table public.t enable row level security"],
      "alter table t enable row level security; create table if not exists t (a int)",
      "create table app.t (a int)",
      "create temp table t (a int)",
      "create table t (a int); drop table t",
      "create table t (a int); alter table t rename to u; alter table u enable row level security",
      "create table t (a int); do $$ begin execute format('alter table %I enable row level security', 't'); end $$",
      { sql: "create table t (a int)", known: NO_API },
      { sql: "create table t (a int)", known: { api: { schemas: ["public"], rlsByDefault: true } } },
      "set search_path = app; create table t (a int)",
    ],
  },
  "policy-without-rls": {
    hazards: [
      "create table t (a int); create policy p on t for select using (true)",
      { sql: "create policy p on t for select using (a = 1)", known: RLS_OFF },
    ],
    safe: [
      "create policy p on t for select using (true)",
      "create table t (a int); create policy p on t using (a = 1); alter table t enable row level security",
      {
        sql: "create policy p on t using (a = 1)",
        known: { relations: { "public.t": { kind: "table", rls: true } } },
      },
    ],
  },
  "policy-always-true": {
    hazards: [
      "create policy p on t using (true)",
      "create policy p on t for insert to anon with check (true)",
      "create policy p on t for delete to authenticated using ((select true))",
      "create policy p on t for update to authenticated using (a = 1) with check (1 = 1)",
      "alter policy p on t using (true) with check (true)",
      "do $$ begin execute 'create policy p on t using (true)'; end $$",
    ],
    safe: [
      "create policy p on t for select using (true)",
      "create policy p on t to service_role using (true) with check (true)",
      "create policy p on t for update to authenticated using ((select auth.uid()) = owner)",
      "create policy p on t as restrictive for update to authenticated using (true)",
    ],
  },
  "policy-user-metadata": {
    hazards: [
      "create policy p on t for select using ((auth.jwt() -> 'user_metadata' ->> 'role') = 'admin')",
      "alter policy p on t using (exists (select from auth.users u where u.raw_user_meta_data ->> 'admin' = 'yes'))",
    ],
    safe: [
      "create policy p on t for select using ((auth.jwt() -> 'app_metadata' ->> 'role') = 'admin')",
      "create function f() returns text language sql set search_path = '' as $$ select auth.jwt() ->> 'user_metadata' $$",
    ],
  },
  "drop-policy": {
    hazards: [
      "drop policy p on t",
      "drop policy if exists p on app.t; create policy other on app.t for select using (true)",
    ],
    safe: [
      "drop policy if exists p on t; create policy p on t for select using (a = 1)",
      "create table t (a int); create policy p on t using (a = 1); drop policy p on t",
      "alter policy p on t rename to q",
    ],
  },
  "function-search-path": {
    hazards: [
      "create function f() returns int language sql as 'select 1'",
      "create or replace procedure public.p() language plpgsql as $$ begin null; end $$",
      "create function app.f() returns int language sql security definer as 'select 1'",
      { sql: "create function f() returns int language sql security definer as 'select 1'", known: NO_API },
    ],
    safe: [
      "create function f() returns int language sql set search_path = '' as 'select 1'",
      "create function f() returns int language sql as 'select 1'; alter function f() set search_path = ''",
      "create function app.f() returns int language sql as 'select 1'",
      "create function f() returns int return 1",
    ],
  },
  "security-definer-view": {
    hazards: [
      "create view v as select 1",
      "create or replace view public.v with (security_invoker = off) as select 1",
      "alter view v set (security_invoker = false)",
      "alter view v reset (security_invoker)",
    ],
    safe: [
      "create view v with (security_invoker) as select 1",
      "create view v as select 1; alter view v set (security_invoker = true)",
      "create view app.v as select 1",
      "create temp view v as select 1",
      "create view v as select 1; drop view v",
    ],
  },
  "auth-users-exposed": {
    hazards: [
      "create view v with (security_invoker = on) as select id, email from auth.users",
      "create materialized view m as select count(*) from t join auth.users u on u.id = t.owner",
    ],
    safe: [
      "create view app.v as select * from auth.users",
      "create view v as select * from users",
      "create view v as select * from auth.users; drop view v",
    ],
  },
  "matview-in-api": {
    hazards: [
      "create materialized view m as select 1",
      "create materialized view public.m as select 1; revoke all on m from anon",
    ],
    safe: [
      "create materialized view app.m as select 1",
      "create materialized view m as select 1; revoke all on m from anon, authenticated",
      { sql: "create materialized view m as select 1", known: NO_API },
    ],
  },
  "extension-in-public": {
    hazards: [
      "create extension if not exists citext",
      "create extension ltree with schema public",
      "alter extension ltree set schema public",
    ],
    safe: [
      "create extension citext with schema extensions",
      "create extension pg_cron",
      "create extension ltree; alter extension ltree set schema extensions",
      { sql: "create extension citext", known: NO_API },
    ],
  },
  "fk-to-auth-unique": {
    hazards: [
      "create table t (mail text references auth.users (email))",
      "alter table t add foreign key (phone) references auth.users (phone) not valid",
      "create table t (a text, foreign key (a) references auth.users (email))",
    ],
    safe: [
      "create table t (id uuid references auth.users (id))",
      "create table t (id uuid references auth.users)",
      "create table t (mail text references app.users (email))",
    ],
  },
  "grant-broad": {
    hazards: [
      "grant all on all tables in schema public to anon",
      "alter default privileges in schema public grant insert on tables to anon, authenticated",
      "grant service_role to authenticated",
      { sql: "grant insert on t to anon", known: RLS_OFF },
    ],
    safe: [
      "grant select on all tables in schema public to anon",
      "grant all on all tables in schema public to service_role",
      "grant insert on t to anon",
      "create table t (a int); alter table t enable row level security; grant all on t to anon, authenticated",
      "grant usage on schema app to anon",
    ],
  },
  "table-without-grants": {
    hazards: [
      { sql: "create table t (a int)", known: { api: { schemas: ["public"], grantsByDefault: false } } },
      {
        sql: "create table public.t (a int); grant select on public.u to anon",
        known: { api: { schemas: ["public"], grantsByDefault: false } },
      },
    ],
    safe: [
      {
        sql: "create table t (a int); grant select on t to authenticated",
        known: { api: { schemas: ["public"], grantsByDefault: false } },
      },
      {
        sql: "alter default privileges in schema public grant all on tables to anon; create table t (a int)",
        known: { api: { schemas: ["public"], grantsByDefault: false } },
      },
      {
        sql: "create table t (a int); do $$ begin execute format('grant select on %I to anon', 't'); end $$",
        known: { api: { schemas: ["public"], grantsByDefault: false } },
      },
      { sql: "create table app.t (a int)", known: { api: { schemas: ["public"], grantsByDefault: false } } },
      "create table t (a int)",
    ],
  },
};
