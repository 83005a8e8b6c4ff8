/**
 * Roles and what `postgres` may do. It is no superuser: it creates roles and databases, reads everything, and may set
 * the few settings that the platform opens to it (`session_replication_role` stands in every dumped seed).
 *
 * Its membership in the owners of `auth`, `storage` and `realtime` is our stand-in for the platform's `supautils`
 * library, which lets it create policies and triggers on their tables; `guard.ts` takes the rest of an owner's rights
 * away again.
 */
export const ROLES = `
create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;
create role authenticator login noinherit password 'postgres';
create role supabase_auth_admin login noinherit createrole password 'postgres';
create role supabase_storage_admin login noinherit createrole password 'postgres';
create role supabase_functions_admin login noinherit createrole password 'postgres';
create role supabase_realtime_admin nologin noinherit;
create role supabase_replication_admin login replication password 'postgres';
create role supabase_read_only_user login bypassrls password 'postgres';
create role supabase_etl_admin login replication password 'postgres';
create role dashboard_user nologin createdb createrole replication;
create role pgbouncer login password 'postgres';
create role postgres login createdb createrole replication bypassrls password 'postgres';

alter database postgres owner to postgres;

grant anon, authenticated, service_role to authenticator;
grant anon, authenticated, service_role to supabase_storage_admin;
grant anon, authenticated, service_role, authenticator to postgres with admin option;
grant pg_monitor, pg_read_all_data, pg_signal_backend to postgres with admin option;
grant pg_read_all_data, pg_monitor to supabase_read_only_user, supabase_etl_admin;

do $$
declare
  owner text;
begin
  foreach owner in array array['supabase_auth_admin', 'supabase_storage_admin', 'supabase_realtime_admin'] loop
    if current_setting('server_version_num')::int >= 160000 then
      execute format('grant %I to postgres with inherit true, set false', owner);
    else
      execute format('grant %I to postgres', owner);
    end if;
  end loop;
  if current_setting('server_version_num')::int >= 160000 then
    grant pg_create_subscription to postgres with admin option;
  end if;
end
$$;

grant set on parameter
  session_replication_role, log_min_duration_statement, log_min_messages, log_statement, log_lock_waits, log_temp_files,
  track_io_timing, wal_compression, pgrst.db_schemas, pgrst.db_extra_search_path, pgrst.db_max_rows,
  pgrst.db_pre_request, pgrst.db_aggregates_enabled, pgrst.db_plan_enabled, pgrst.db_anon_role, pgrst.jwt_secret,
  pgrst.openapi_mode, pgrst.db_root_spec
to postgres;
grant execute on function pg_catalog.pg_reload_conf() to postgres with grant option;

alter role anon set statement_timeout = '3s';
alter role authenticated set statement_timeout = '8s';
alter role authenticator set statement_timeout = '8s';
alter role authenticator set lock_timeout = '8s';
alter role supabase_auth_admin set search_path = 'auth';
alter role supabase_auth_admin set idle_in_transaction_session_timeout = 60000;
alter role supabase_storage_admin set search_path = 'storage';
alter role supabase_functions_admin set search_path = 'supabase_functions';
alter role supabase_read_only_user set default_transaction_read_only = on;
alter role postgres set search_path = "$user", public, extensions;
alter role supabase_admin set search_path = "$user", public, auth, extensions;
`;
