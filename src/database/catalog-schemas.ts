import { SCHEMA_DEPENDANTS } from "./catalog-dependants.js";

/** SQL for what DROP SCHEMA … CASCADE takes along. Parts of something else that goes, such as indexes, go without saying. */

const RELATIONS = `select case o.relkind when 'r' then 'table' when 'p' then 'table' when 'v' then 'view' when 'm' then 'materialized view'
        when 'f' then 'foreign table' else 'sequence' end as kind, o.relname as name, o.relpages as pages
      from pg_catalog.pg_class o where o.relnamespace = s.oid and o.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
       and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = o.oid
         and d.deptype in ('a', 'i') and o.relkind = 'S')`;

const ROUTINES = `select case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, p.proname || '()', 0
      from pg_catalog.pg_proc p where p.pronamespace = s.oid`;

/** A table's row type and the array of a type are part of it. */
const TYPES = `select case y.typtype when 'd' then 'domain' else 'type' end, y.typname, 0
      from pg_catalog.pg_type y left join pg_catalog.pg_class o on o.oid = y.typrelid
     where y.typnamespace = s.oid and y.typtype in ('b', 'c', 'd', 'e', 'r') and (o.oid is null or o.relkind = 'c')
       and not exists (select from pg_catalog.pg_type e where e.typarray = y.oid)`;

/**
 * A JSON array of `RawSchema`, for the schemas in `asked_schemas s`.
 *
 * @param rows of relation `c`, null when unknown
 * @param bytes of relation `c`
 */
export function schemasJson(rows: string, bytes: string): string {
  return `(select coalesce(pg_catalog.json_agg(pg_catalog.json_build_object('name', s.nspname,
      'contents', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(w.kind, s.nspname || '.' || w.name)
          order by ${RANK}, w.pages desc, w.name), '[]')
        from (${RELATIONS} union all ${ROUTINES} union all ${TYPES}) w),
      'dependants', ${SCHEMA_DEPENDANTS},
      'rows', z.rows, 'bytes', z.bytes)), '[]')
    from asked_schemas s left join lateral (
      select case when not pg_catalog.bool_or((${rows}) is null) then sum(${rows}) end as rows, sum(${bytes}) as bytes
        from pg_catalog.pg_class c where c.relnamespace = s.oid and c.relkind in ('r', 'm')) z on true)`;
}

/** What holds rows comes first. */
const RANK = "case when w.kind like '%table' then 0 when w.kind = 'materialized view' then 1 else 2 end";
