import { API, PLATFORM_OWNER, RESERVED } from "./platform.js";

/**
 * SQL that answers with one JSON array of what the API roles may do with the project's own objects: each is
 * `[kind, object, column, access]`, the names as GRANT wants them, `access` an object of privileges by role, with `public`
 * for what everybody may. Every object is there, columns with grants of their own only. Wants `search_path = pg_catalog`.
 */
export const GRANTS = `
with home as materialized (
  select n.oid, n.nspname, n.nspacl, n.nspowner from pg_namespace n
   where n.nspname !~ '^pg_' and n.nspname <> all (${RESERVED})
     and (n.nspname = 'public' or n.nspowner = current_user::regrole or n.nspowner::regrole::text !~ ${PLATFORM_OWNER})
), thing (kind, object, col, acl) as (
  select 'schema', quote_ident(h.nspname), null, coalesce(h.nspacl, acldefault('n', h.nspowner)) from home h
  union all
  select case c.relkind when 'S' then 'sequence' else 'table' end, format('%I.%I', h.nspname, c.relname), null, c.relacl
    from pg_class c join home h on h.oid = c.relnamespace
   where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and ${notMember("pg_class", "c.oid")}
  union all
  select 'table', format('%I.%I', h.nspname, c.relname), quote_ident(a.attname), a.attacl
    from pg_attribute a join pg_class c on c.oid = a.attrelid join home h on h.oid = c.relnamespace
   where a.attacl is not null and not a.attisdropped
  union all
  select 'routine', format('%I.%I(%s)', h.nspname, p.proname, oidvectortypes(p.proargtypes)), null,
         coalesce(p.proacl, acldefault('f', p.proowner))
    from home h join pg_depend i on i.refclassid = 'pg_namespace'::regclass and i.refobjid = h.oid and i.classid = 'pg_proc'::regclass
    join pg_proc p on p.oid = i.objid
   where ${notMember("pg_proc", "p.oid")}
  union all
  select 'type', format('%I.%I', h.nspname, t.typname), null, coalesce(t.typacl, acldefault('T', t.typowner))
    from pg_type t join home h on h.oid = t.typnamespace
   where t.typrelid = 0 and t.typelem = 0 and ${notMember("pg_type", "t.oid")}
), entry as (
  select g.kind, g.object, g.col, coalesce(r.rolname, case when e.grantee = 0 then 'public' end) as role,
         jsonb_agg(distinct lower(e.privilege_type)) as privileges
    from thing g left join lateral aclexplode(g.acl) e on true left join pg_roles r on r.oid = e.grantee and r.rolname = any (${API})
   group by 1, 2, 3, 4
), access as (
  select kind, object, col, coalesce(jsonb_object_agg(role, privileges) filter (where role is not null), '{}') as access
    from entry group by 1, 2, 3
)
select coalesce(jsonb_agg(jsonb_build_array(kind, object, col, access)), '[]') from access`;

function notMember(catalog: string, oid: string): string {
  return `not exists (select from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;
}
