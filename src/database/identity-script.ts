import { iso } from "./iso.js";
import { OWN_SCHEMA } from "./platform.js";

/** What `READ_IDENTITY` needs among a DO block's declarations. */
export const IDENTITY_VARIABLES = `
  system text;
  stamp json;`;

/**
 * SQL for a DO block: the newest stamp and the server's own number. Neither may keep the rest of the state from being
 * read, so what fails is left out, or hidden: the guards then take it for the worst.
 */
export const READ_IDENTITY = `
  begin
    system := (select system_identifier::text from pg_catalog.pg_control_system());
  exception when insufficient_privilege then null;
  end;
  if pg_catalog.to_regclass('supabase_migrations.db_ops_stamps') is not null then
    begin
      execute $sql$
        select pg_catalog.json_build_array(environment, tier, system_identifier::text, database_name, stamped_by, ${iso("stamped_at")})
          from supabase_migrations.db_ops_stamps order by id desc limit 1
      $sql$ into stamp;
    exception when others then stamp := '"hidden"';
    end;
  end if;`;

/** SQL for the JSON (`RawIdentity` in identity.ts). */
export const IDENTITY = `pg_catalog.json_build_object('system', system, 'stamp', stamp,
      'hosted', pg_catalog.current_setting('ssl') = 'on' or pg_catalog.current_setting('archive_mode') <> 'off',
      'empty', not exists (
        select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p', 'm', 'f') and ${OWN_SCHEMA}
           and not exists (select from pg_catalog.pg_depend d
             where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')))`;
