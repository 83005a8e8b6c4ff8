/**
 * Refuses what the platform refuses. `postgres` is here a member of the roles that own `auth`, `storage` and
 * `realtime` (see `roles.ts`), so Postgres itself would let it alter their tables; these event triggers leave it the
 * policies and the triggers. A refusal undoes the statement and has the server's own words and SQLSTATE.
 *
 * Triggers and policies have no schema of their own in `pg_event_trigger_ddl_commands`, nor has a GRANT: they pass.
 */
export const GUARD = `
create function extensions.guard_platform_ddl() returns event_trigger language plpgsql set search_path = '' as $$
declare
  command record;
begin
  if exists (
    select from pg_catalog.pg_roles where rolname = current_user
      and (rolsuper or rolname in ('supabase_auth_admin', 'supabase_storage_admin', 'supabase_realtime_admin'))
  ) then
    return;
  end if;
  for command in
    select * from pg_catalog.pg_event_trigger_ddl_commands()
    where schema_name in ('auth', 'storage', 'realtime') and not in_extension
  loop
    if command.command_tag like 'CREATE %' and command.command_tag <> 'CREATE INDEX' then
      raise insufficient_privilege using message = 'permission denied for schema ' || command.schema_name;
    end if;
    raise insufficient_privilege using message = pg_catalog.format(
      'must be owner of %s %s', command.object_type,
      pg_catalog.regexp_replace(command.object_identity, '^[^.]*[.]|[(].*$', '', 'g'));
  end loop;
end
$$;

create function extensions.guard_platform_drop() returns event_trigger language plpgsql set search_path = '' as $$
declare
  dropped record;
begin
  if exists (
    select from pg_catalog.pg_roles where rolname = current_user
      and (rolsuper or rolname in ('supabase_auth_admin', 'supabase_storage_admin', 'supabase_realtime_admin'))
  ) then
    return;
  end if;
  for dropped in
    select * from pg_catalog.pg_event_trigger_dropped_objects()
    where original and schema_name in ('auth', 'storage', 'realtime') and object_type not in ('trigger', 'policy', 'rule')
  loop
    raise insufficient_privilege using message = pg_catalog.format(
      'must be owner of %s %s', dropped.object_type,
      pg_catalog.regexp_replace(dropped.object_identity, '^[^.]*[.]|[(].*$', '', 'g'));
  end loop;
end
$$;

create function extensions.issue_fdw_access() returns event_trigger
language plpgsql security definer set search_path = '' as $$
declare
  wrapper name;
begin
  for wrapper in select fdwname from pg_catalog.pg_foreign_data_wrapper loop
    execute pg_catalog.format('grant usage on foreign data wrapper %I to postgres with grant option', wrapper);
  end loop;
end
$$;

create function extensions.pgrst_ddl_watch() returns event_trigger language plpgsql as $$
begin
  notify pgrst, 'reload schema';
end
$$;

create event trigger platform_guard_ddl on ddl_command_end execute function extensions.guard_platform_ddl();
create event trigger platform_guard_drop on sql_drop execute function extensions.guard_platform_drop();
create event trigger issue_fdw_access on ddl_command_end when tag in ('CREATE EXTENSION')
  execute function extensions.issue_fdw_access();
create event trigger pgrst_ddl_watch on ddl_command_end execute function extensions.pgrst_ddl_watch();
create event trigger pgrst_drop_watch on sql_drop execute function extensions.pgrst_ddl_watch();
`;
