import type { LockCase } from "./types.js";

/** Sees what a stranger with the public key sees. */
const AS_ANON = "set local role anon;";

export const SECURITY_CASES: readonly LockCase[] = [
  {
    id: "rls-disabled",
    setup: "alter table t enable row level security",
    sql: "alter table t disable row level security",
  },
  { id: "drop-policy", setup: "create policy p on t using (true)", sql: "drop policy p on t" },
  {
    id: "table-without-rls",
    sql: "create table n (id int); insert into n values (1); grant select on n to anon",
    proof: `${AS_ANON} select count(*) = 1 from n`,
  },
  {
    id: "policy-without-rls",
    sql: "create table n (id int); insert into n values (1); grant select on n to anon; create policy p on n using (false)",
    proof: `${AS_ANON} select count(*) = 1 from n`,
  },
  {
    id: "policy-always-true",
    setup: "alter table t enable row level security; grant select, update on t to anon",
    sql: "create policy p on t using (true)",
    proof: `${AS_ANON} with x as (update t set a = 0 returning 1) select count(*) = 1000 from x`,
  },
  {
    id: "policy-user-metadata",
    setup: "alter table t enable row level security; grant select on t to anon",
    sql: "create policy p on t using ((current_setting('request.jwt.claims', true)::json -> 'user_metadata' ->> 'admin') = 'yes')",
    proof: `set local request.jwt.claims = '{"user_metadata": {"admin": "yes"}}'; ${AS_ANON} select count(*) = 1000 from t`,
  },
  {
    id: "function-search-path",
    setup: "create schema evil; create table evil.t as select 'evil' as name",
    sql: "create function f() returns text language sql security definer as 'select name::text from t limit 1'",
    proof: "set local search_path = evil, public; select public.f() = 'evil'",
  },
  {
    id: "security-definer-view",
    setup: "alter table t enable row level security",
    sql: "create view v as select * from t; grant select on v to anon",
    proof: `${AS_ANON} select count(*) = 1000 from v`,
  },
  {
    id: "matview-in-api",
    setup: "alter table t enable row level security",
    sql: "create materialized view m as select * from t; grant select on m to anon",
    proof: `${AS_ANON} select count(*) = 1000 from m`,
  },
  {
    id: "auth-users-exposed",
    sql: "create view v as select email from auth.users; grant select on v to anon",
    proof: `${AS_ANON} select count(*) >= 0 from v`,
  },
  {
    id: "extension-in-public",
    sql: "create extension pg_trgm with schema public",
    proof: "select to_regproc('public.similarity') is not null",
  },
  {
    id: "fk-to-auth-unique",
    sql: "create table n (phone text references auth.users (phone))",
    proof:
      "select count(*) = 1 from pg_constraint where contype = 'f' and confrelid = 'auth.users'::regclass and conrelid = 'n'::regclass",
  },
  {
    id: "grant-broad",
    sql: "grant all on all tables in schema public to anon",
    proof: "select has_table_privilege('anon', 't', 'delete')",
  },
  {
    id: "table-without-grants",
    setup:
      "alter default privileges in schema public revoke all on tables from anon, authenticated, service_role",
    sql: "create table n (id int)",
    known: { api: { schemas: ["public"], grantsByDefault: false } },
    proof:
      "select not has_table_privilege('anon', 'n', 'select') and not has_table_privilege('service_role', 'n', 'select')",
  },
  {
    id: "dynamic-sql",
    sql: "do $$ begin execute format('drop table %I', 't'); end $$",
    proof: "select to_regclass('t') is null",
  },
];
