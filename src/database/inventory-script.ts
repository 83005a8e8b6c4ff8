import { GRANTS } from "./grants-script.js";
import { objects, PLATFORM_EXTENSIONS } from "./inventory-objects.js";
import { API, OWN_SCHEMA, PLATFORM_OWNER } from "./platform.js";
import { soundness, type TableShape } from "./soundness.js";

/**
 * Tables are counted row by row up to this many bytes in all, smallest first, and up to this many tables, since each holds
 * locks until the end; above, Postgres' own estimate must do.
 */
const COUNTED_BYTES = 64 * 1024 * 1024;
const COUNTED_TABLES = 100;

/** How many files of a bucket are counted: more would change nothing for who reads it. */
const COUNTED_FILES = 1_000;

const HISTORY: TableShape = {
  table: "schema_migrations",
  key: "version",
  columns: { version: "text", name: "text", statements: "text[]" },
};

const SEED_FILES: TableShape = { table: "seed_files", key: "path", columns: { path: "text", hash: "text" } };

/**
 * SQL that answers with one row of JSON (`RawInventory` in inventory.ts): what a reset would drop, what it would keep, and
 * what of it cannot be made again.
 *
 * Tables of the platform may be missing, or hidden from the login: so a DO block asks only for those that are there, and
 * hands its findings over in a setting that ends with the message's own transaction.
 */
export const INVENTORY_SCRIPT = `
select set_config('search_path', 'pg_catalog', true), set_config('lock_timeout', '1s', true);
do $db_ops$
declare
  objects jsonb;
  grants jsonb;
  tables jsonb := '[]';
  jobs jsonb := '[]';
  buckets jsonb := '[]';
  auth jsonb := '[]';
  secrets bigint;
  users bigint;
  leaf record;
  counted bigint;
begin
  ${objects([])} into objects;
  ${GRANTS} into grants;

  for leaf in
    select oid, root, estimate, sum(bytes) over (order by bytes, oid) <= ${COUNTED_BYTES}
           and row_number() over (order by bytes, oid) <= ${COUNTED_TABLES} as few
      from (
        select c.oid, coalesce(pg_partition_root(c.oid), c.oid) as root, pg_relation_size(c.oid) as bytes,
               nullif(c.reltuples, -1)::bigint as estimate
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and ${OWN_SCHEMA}
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
      ) s
  loop
    counted := null;
    if leaf.few then
      begin
        execute format('select count(*) from only %s', leaf.oid::regclass) into counted;
      exception when lock_not_available or insufficient_privilege then null;
      end;
    end if;
    tables := tables || jsonb_build_array(jsonb_build_array(leaf.root::regclass::text, coalesce(counted, leaf.estimate), counted is null));
  end loop;

  if to_regclass('cron.job') is not null and has_table_privilege(to_regclass('cron.job'), 'select') then
    execute 'select coalesce(jsonb_agg(jsonb_build_array(jobid, coalesce(jobname, ''job '' || jobid), schedule) order by jobid), ''[]'')
               from cron.job where username = session_user' into jobs;
  end if;

  if to_regclass('storage.buckets') is not null and has_table_privilege(to_regclass('storage.buckets'), 'select') then
    execute 'select coalesce(jsonb_agg(jsonb_build_array(b.id, ${countUpTo("storage.objects", "o.bucket_id = b.id")}, '
      || case when to_regclass('storage.s3_multipart_uploads') is null then '0' else '${countUpTo("storage.s3_multipart_uploads", "o.bucket_id = b.id")}' end
      || ') order by b.id), ''[]'') from storage.buckets b' into buckets;
  end if;

  select coalesce(jsonb_agg(c.oid::regclass::text order by c.relname), '[]') into auth
    from pg_class c
   where c.relnamespace = to_regnamespace('auth') and c.relkind in ('r', 'p') and not c.relispartition
     and c.relname <> 'schema_migrations' and has_table_privilege(c.oid, 'truncate');
  if to_regclass('auth.users') is not null and has_table_privilege(to_regclass('auth.users'), 'select') then
    execute 'select count(*) from auth.users' into users;
  end if;
  if to_regclass('vault.secrets') is not null and has_table_privilege(to_regclass('vault.secrets'), 'select') then
    execute 'select count(*) from vault.secrets' into secrets;
  end if;

  perform set_config('db_ops.inventory', jsonb_build_object(
    'objects', objects, 'platformExtensions', ${PLATFORM_EXTENSIONS}, 'grants', grants, 'tables', tables, 'jobs', jobs, 'buckets', buckets,
    'authTables', auth, 'authUsers', users,
    'history', ${soundness(HISTORY)},
    'seedFiles', ${soundness(SEED_FILES)},
    'kept', jsonb_build_array(
      jsonb_build_array('vault secret', coalesce(secrets, 0)),
      jsonb_build_array('large object', (select count(*) from pg_largeobject_metadata)),
      jsonb_build_array('role', (select count(*) from pg_roles where oid >= 16384 and rolname <> all (${API})
        and rolname !~ ${PLATFORM_OWNER} and rolname not in ('postgres', 'authenticator', 'dashboard_user', current_user))),
      jsonb_build_array('subscription', (select count(*) from pg_subscription where subdbid = (select oid from pg_database where datname = current_database())))),
    'maxLocks', current_setting('max_locks_per_transaction')::int, 'login', current_user,
    'mayAct', (select jsonb_agg(rolname) from pg_roles where pg_has_role(oid, 'USAGE')),
    'platformDefaults', (select coalesce(jsonb_agg(distinct case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences'
        when 'f' then 'functions' when 'T' then 'types' else 'schemas' end || ' ' || coalesce(r.rolname, 'public')), '[]')
      from pg_default_acl d cross join lateral aclexplode(d.defaclacl) e left join pg_roles r on r.oid = e.grantee
     where d.defaclnamespace = 'public'::regnamespace and d.defaclrole <> current_user::regrole
       and d.defaclrole::regrole::text ~ ${PLATFORM_OWNER}),
    'makesRealtime', to_regnamespace('realtime') is not null
      and coalesce((select pg_has_role(pubowner, 'USAGE') from pg_publication where pubname = 'supabase_realtime'), true))::text, true);
end $db_ops$;
select pg_catalog.current_setting('db_ops.inventory')`;

function countUpTo(table: string, condition: string): string {
  return `(select count(*) from (select from ${table} o where ${condition} limit ${COUNTED_FILES + 1}) f)`;
}
