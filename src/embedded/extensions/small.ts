import type { ExtensionStub } from "./types.js";

/** Deprecated on the platform; old migrations create it, and keys for column encryption. */
const pgsodium: ExtensionStub = {
  name: "pgsodium",
  version: "3.1.9",
  schema: "pgsodium",
  sql: String.raw`
create table pgsodium.key (
  id uuid primary key default gen_random_uuid(),
  status text default 'valid',
  created timestamptz not null default current_timestamp,
  expires timestamptz,
  key_type text,
  key_id bigserial,
  key_context bytea default '\x7067736f6469756d',
  name text unique,
  associated_data text default 'associated',
  raw_key bytea,
  raw_key_nonce bytea,
  parent_key uuid references pgsodium.key,
  comment text
);
create view pgsodium.valid_key as select id, name, status, key_type, key_id, created, expires from pgsodium.key;
create function pgsodium.create_key(key_type text default 'aead-det', name text default null)
returns pgsodium.valid_key language sql as $$
  insert into pgsodium.key (key_type, name) values ($1, $2)
  returning row(id, name, status, key_type, key_id, created, expires)::pgsodium.valid_key
$$;
grant usage on schema pgsodium to postgres;
grant all on all tables in schema pgsodium to postgres;
grant all on all sequences in schema pgsodium to postgres;
`,
};

/** Trusted language extensions are registered; creating one still needs its files. */
const pgTle: ExtensionStub = {
  name: "pg_tle",
  version: "1.4.0",
  schema: "pgtle",
  sql: `
create table pgtle.installed (name text, version text, description text, source text, primary key (name, version));
create function pgtle.install_extension(
  name text, version text, description text, ext text, requires text[] default null
) returns boolean language sql as
  'insert into pgtle.installed values ($1, $2, $3, $4) returning true';
create function pgtle.uninstall_extension(extname text) returns boolean language sql as
  'with gone as (delete from pgtle.installed where name = $1 returning 1) select exists (select from gone)';
create function pgtle.uninstall_extension_if_exists(extname text) returns boolean language sql as
  'select pgtle.uninstall_extension($1)';
grant all on schema pgtle to postgres;
grant all on all tables in schema pgtle to postgres;
`,
};

const hypopg: ExtensionStub = {
  name: "hypopg",
  version: "1.4.1",
  sql: `
create function hypopg_create_index(sql_order text, out indexrelid oid, out indexname text) returns setof record
language sql as 'select 0::oid, null::text where false';
create function hypopg_reset() returns void language sql as '';
create view hypopg_list_indexes as
  select 0::oid as indexrelid, null::text as index_name, null::name as schema_name where false;
`,
};

const indexAdvisor: ExtensionStub = {
  name: "index_advisor",
  version: "0.2.0",
  requires: ["hypopg"],
  sql: `
create function index_advisor(query text) returns table (
  startup_cost_before jsonb, startup_cost_after jsonb, total_cost_before jsonb, total_cost_after jsonb,
  index_statements text[], errors text[]
) language sql as 'select null::jsonb, null::jsonb, null::jsonb, null::jsonb, ''{}''::text[], ''{}''::text[]';
`,
};

/** Nothing of these is called by migrations, beyond creating them. */
const empty = ["wrappers", "pgaudit", "plpgsql_check", "pg_repack", "pg_stat_monitor"].map(
  (name): ExtensionStub => ({ name, version: "1.0", relocatable: true, sql: "" }),
);

/** Stand-ins too small for a file of their own. */
export const SMALL_STUBS: readonly ExtensionStub[] = [pgsodium, pgTle, hypopg, indexAdvisor, ...empty];
