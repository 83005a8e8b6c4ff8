import type { Client } from "pg";
import { expect, test } from "vitest";
import { freshDatabase, once, withClient } from "../support/postgres.js";

/** Runs `work` as `postgres` in a database of its own. */
async function asPostgres<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const { url } = await freshDatabase();
  return withClient(url, work);
}

/** What the server answers: `done`, or its SQLSTATE and message. */
async function answer(client: Client, sql: string): Promise<string> {
  return client.query(sql).then(
    () => "done",
    (error: { code: string; message: string }) => `${error.code} ${error.message}`,
  );
}

test("postgres is no superuser, owns the database, and has the platform's attributes", async () => {
  const rows = await asPostgres(async (client) => {
    const role = await client.query(
      "select rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls from pg_roles where rolname = current_user",
    );
    const owner = await client.query(
      "select datdba::regrole::text as owner, current_setting('search_path') as path from pg_database where datname = current_database()",
    );
    return [role.rows[0], owner.rows[0]];
  });
  expect(rows).toEqual([
    { rolsuper: false, rolcreatedb: true, rolcreaterole: true, rolreplication: true, rolbypassrls: true },
    { owner: "postgres", path: '"$user", public, extensions' },
  ]);
});

test.each([
  ["alter table auth.users add column x int", "42501 must be owner of table users"],
  ["alter table storage.objects enable row level security", "42501 must be owner of table objects"],
  ["create index on storage.objects (owner)", /^42501 must be owner of/],
  ["drop table auth.users cascade", "42501 must be owner of table users"],
  ["drop function auth.uid() cascade", "42501 must be owner of function uid"],
  ["create table auth.mine (id int)", "42501 permission denied for schema auth"],
  ["create or replace function auth.uid() returns uuid language sql as 'select null::uuid'", /^42501/],
  ["drop schema auth cascade", "42501 must be owner of schema auth"],
  ["set role supabase_auth_admin", /^42501/],
  ["alter system set work_mem = '1GB'", /^42501/],
  ["copy pg_roles to program 'cat'", /^42501/],
  ["delete from storage.objects", /^42501 Direct deletion from storage tables is not allowed/],
  ["create role boss superuser", /^42501/],
])("is refused to postgres: %s", async (sql, expected) => {
  const said = await asPostgres((client) => answer(client, sql));
  if (typeof expected === "string") expect(said).toBe(expected);
  else expect(said).toMatch(expected);
});

test.each([
  "create policy p on storage.objects for select using (true); alter policy p on storage.objects using (false); drop policy p on storage.objects",
  "create policy p on realtime.messages for select to authenticated using (realtime.topic() = 'room')",
  "create policy p on storage.buckets for select to anon using (true)",
  "create function f() returns trigger language plpgsql as 'begin return new; end'; create trigger t after insert on auth.users for each row execute function f(); drop trigger t on auth.users; drop function f()",
  "create function f() returns trigger language plpgsql as 'begin return new; end'; create trigger t after insert on auth.users for each row execute function f(); drop function f() cascade",
  "create table t (id uuid references auth.users on delete cascade)",
  "insert into auth.users (id, email) values (gen_random_uuid(), 'a@b.c'); truncate auth.users cascade",
  "begin; set local storage.allow_delete_query = 'true'; delete from storage.buckets; commit",
  "set session_replication_role = replica; reset session_replication_role",
  "create role app_role nologin; grant app_role to postgres; drop role app_role",
  "alter role authenticator set pgrst.db_schemas = 'public'",
  "alter role anon set statement_timeout = '3s'; alter role authenticated set statement_timeout = '8s'",
  "set role anon; reset role; set role service_role; reset role",
  "select count(*) from pg_stat_statements",
  "alter default privileges in schema public grant select on tables to anon",
  "comment on schema public is 'ours'",
  "grant select on storage.objects to authenticated",
  "create extension postgres_fdw with schema extensions; create server s foreign data wrapper postgres_fdw",
  "select extensions.uuid_generate_v4(), gen_random_uuid(), crypt('a', gen_salt('bf', 4))",
  "create schema app; create table app.t (id int); drop schema app cascade",
  "select pg_terminate_backend(pid) from pg_stat_activity where false",
])("is allowed to postgres: %s", async (sql) => {
  expect(await asPostgres((client) => answer(client, sql))).toBe("done");
});

test("new tables of public are granted to no API role", async () => {
  const said = await asPostgres(async (client) => {
    await client.query("create table notes (id int)");
    await client.query("set role anon");
    return answer(client, "select * from notes");
  });
  expect(said).toBe("42501 permission denied for table notes");
});

test("auth.uid() and its neighbours read the request's claims, in both forms", async () => {
  const row = await asPostgres(async (client) => {
    await client.query(`set request.jwt.claims =
      '{"sub":"7f1c8c5e-0000-4000-8000-000000000001","role":"authenticated","email":"a@b.c"}'`);
    const found = await client.query(
      "select auth.uid() as uid, auth.role() as role, auth.email() as email, auth.jwt() ->> 'sub' as sub",
    );
    return found.rows[0];
  });
  const uid = "7f1c8c5e-0000-4000-8000-000000000001";
  expect(row).toEqual({ uid, role: "authenticated", email: "a@b.c", sub: uid });
});

test("what the platform itself does to its own schemas is not refused", async () => {
  const { adminUrl } = await freshDatabase();
  await once(adminUrl, "set role supabase_auth_admin; alter table auth.users add column x int; reset role");
  await once(adminUrl, "create table auth.y (id int); drop table auth.y");
});

test("storage's path functions split a name as the storage server does", async () => {
  const row = await asPostgres(async (client) => {
    const found = await client.query(
      "select storage.foldername('a/b/c.tar.gz') as folder, storage.filename('a/b/c.tar.gz') as file, storage.extension('a/b/c.tar.gz') as ext",
    );
    return found.rows[0];
  });
  expect(row).toEqual({ folder: ["a", "b"], file: "c.tar.gz", ext: "gz" });
});

test("two databases of two tests do not see each other", async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
  await once(one.url, "create table here (id int)");
  const found = await withClient(two.url, (client) => client.query("select to_regclass('here') as found"));
  expect(found.rows).toEqual([{ found: null }]);
  await one.drop();
});
