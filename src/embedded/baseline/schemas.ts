/**
 * Schemas, the extensions that every project has, and who may use what. New tables of `public` are granted to nobody:
 * so it is for new projects since May 2026 and for all since October 2026. `pgmq`, `pgsodium` and `pgtle` stand empty:
 * dumps say `create extension … with schema` for them and leave out the schema.
 */
export const SCHEMAS = `
create schema extensions authorization postgres;
create schema auth;
create schema storage;
create schema realtime;
create schema graphql;
create schema graphql_public;
create schema supabase_functions;
create schema vault;
create schema pgbouncer authorization pgbouncer;
create schema pgmq authorization postgres;
create schema pgsodium;
create schema pgtle;

create extension "uuid-ossp" with schema extensions;
create extension pgcrypto with schema extensions;
create extension pg_stat_statements with schema extensions;
create extension supabase_vault with schema vault;

grant usage on schema public, extensions to postgres, anon, authenticated, service_role;
grant all on schema extensions to dashboard_user;
grant usage on schema auth, storage, realtime, graphql, graphql_public
  to postgres, anon, authenticated, service_role;
grant usage on schema supabase_functions to postgres, anon, authenticated, service_role;

grant all on schema auth to supabase_auth_admin, dashboard_user;
grant all on schema storage to supabase_storage_admin, dashboard_user;
grant all on schema realtime to supabase_realtime_admin;
grant all on schema supabase_functions to supabase_functions_admin;

create publication supabase_realtime;
alter publication supabase_realtime owner to postgres;
`;
