import type { References } from "../hazards/types.js";
import type { QualifiedName } from "../sql/types.js";
import { ACTIVITY, activityColumns, COUNTED_SINCE } from "./catalog-activity.js";
import {
  COLUMN_DEPENDANTS,
  FUNCTION_DEPENDANTS,
  RELATION_DEPENDANTS,
  TYPE_DEPENDANTS,
} from "./catalog-dependants.js";
import { schemasJson } from "./catalog-schemas.js";
import { literal } from "./literal.js";

export interface CatalogQuestion {
  readonly references: References;
  /** The schemas whose default privileges count. */
  readonly apiSchemas: readonly string[];
  readonly serverMajor: number;
  /** Ask for sizes: that opens each relation, and waits where somebody holds ACCESS EXCLUSIVE on it. */
  readonly exactSizes: boolean;
}

/** Nobody's queries are kept waiting behind ours, and a table under heavy work is not worth more. */
const CATALOG_LOCK_TIMEOUT_MS = 2_000;

/**
 * SQL that answers with one row of JSON (`RawCatalog` in catalog.ts), for any number of names. It reads catalogs that every role may read, and
 * changes nothing. An unqualified name is looked for in the session's search_path and in every schema that the files name: they may set their own.
 */
export function catalogScript({ references, apiSchemas, serverMajor, exactSizes }: CatalogQuestion): string {
  const bytes = exactSizes ? "pg_catalog.pg_total_relation_size(c.oid)" : PAGES;
  return `
select pg_catalog.set_config('lock_timeout', '${CATALOG_LOCK_TIMEOUT_MS}', true), null;
with recursive path (name, place) as (${SEARCH_PATH}),
searched (name) as (
  select p.name from path p union select 'extensions'::name
  union select v::name from pg_catalog.json_array_elements_text(${literal(JSON.stringify(nearby(references, apiSchemas)))}) v),
asked_relations as (${names(references.relations)}), asked_functions as (${names(references.functions)}),
asked_types as (${names(references.types)}),
named as (
  select distinct c.oid, c.relkind from asked_relations w join pg_catalog.pg_class c on c.relname = w.name
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace where ${IN_SCHEMA}),
asked_schemas as (
  select n.oid, n.nspname from pg_catalog.json_array_elements_text(${literal(JSON.stringify(references.schemas))}) v
    join pg_catalog.pg_namespace n on n.nspname = v::name),
-- An index is judged by its table; a new partition costs the default one a look.
found as (
  select oid from named union select i.indrelid from named m join pg_catalog.pg_index i on i.indexrelid = m.oid
  union select p.partdefid from named m join pg_catalog.pg_partitioned_table p on p.partrelid = m.oid and p.partdefid <> 0),
-- Not pg_partition_tree(), which locks what it walks over.
tree (root, oid) as (
  select oid, oid from found union select t.root, i.inhrelid from tree t join pg_catalog.pg_inherits i on i.inhparent = t.oid
    join pg_catalog.pg_class p on p.oid = i.inhparent and p.relkind in ('p', 'I')),
sizes as (
  select t.root, sum(${ROWS}) as rows, sum(${bytes}) as bytes, ${activityColumns(serverMajor)}
    from tree t join pg_catalog.pg_class c on c.oid = t.oid where c.relkind in ('r', 'm', 'p', 'i', 'I', 't') group by t.root)
select 'catalog', pg_catalog.json_build_object(
  'searchPath', (select coalesce(pg_catalog.json_agg(p.name order by p.place), '[]') from path p),
  'timeZone', pg_catalog.current_setting('TimeZone'),
  'hasApi', exists (select from pg_catalog.pg_roles where rolname = 'anon'),
  'hasExtensions', exists (select from pg_catalog.pg_namespace where nspname = 'extensions'),
  'grantsByDefault', ${grantsByDefault(apiSchemas)},
  'rlsByDefault', ${RLS_BY_DEFAULT},
  'since', ${COUNTED_SINCE},
  'schemas', ${schemasJson(ROWS, bytes)},
  'relations', (select coalesce(pg_catalog.json_agg(${RELATION}), '[]')
    from found f join pg_catalog.pg_class c on c.oid = f.oid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    left join sizes z on z.root = c.oid),
  'functions', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(n.nspname, p.proname, p.provolatile, ${FUNCTION_DEPENDANTS})), '[]')
    from (select distinct p.oid from asked_functions w join pg_catalog.pg_proc p on p.proname = w.name
      join pg_catalog.pg_namespace n on n.oid = p.pronamespace where ${IN_SCHEMA}) u
    join pg_catalog.pg_proc p on p.oid = u.oid join pg_catalog.pg_namespace n on n.oid = p.pronamespace),
  'types', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(n.nspname, t.typname, t.typtype, ${CONSTRAINED}, ${TYPE_DEPENDANTS})), '[]')
    from (select distinct t.oid from asked_types w join pg_catalog.pg_type t on t.typname = w.name
      join pg_catalog.pg_namespace n on n.oid = t.typnamespace where ${IN_SCHEMA}) u
    join pg_catalog.pg_type t on t.oid = u.oid join pg_catalog.pg_namespace n on n.oid = t.typnamespace))`;
}

/** Not current_schemas(), which leaves out what a login that only reads has no USAGE of; the one that migrates has. */
const SEARCH_PATH = `select n.nspname, min(m.place)
  from pg_catalog.regexp_matches(pg_catalog.current_setting('search_path'), '"((?:[^"]|"")*)"|([^[:space:],"]+)', 'g')
    with ordinality m (words, place),
    lateral (select coalesce(pg_catalog.replace(m.words[1], '""', '"'), pg_catalog.lower(m.words[2]))) w (word)
  join pg_catalog.pg_namespace n on n.nspname = case w.word when '$user' then current_user else w.word::name end group by 1`;

const IN_SCHEMA =
  "(n.nspname = w.schema or (w.schema is null and n.nspname in (select s.name from searched s)))";

/** Not all schemas of the database: there may be one for each of a thousand tenants, with the same tables in all. */
function nearby(
  { relations, functions, types, schemas }: References,
  apiSchemas: readonly string[],
): string[] {
  const named = [...relations, ...functions, ...types].flatMap(({ schema }) => schema ?? []);
  return [...new Set([...apiSchemas, ...named, ...schemas])];
}

/** As `name`, so that the catalogs' indexes serve. */
function names(all: readonly QualifiedName[]): string {
  const pairs = JSON.stringify(all.map(({ schema, name }) => [schema ?? null, name]));
  return `select (v ->> 0)::name as schema, (v ->> 1)::name as name from pg_catalog.json_array_elements(${literal(pairs)}) v`;
}

/** Unknown before the first ANALYZE (-1; before 14 both are 0), and where "no rows" is older than the table's pages. */
const ROWS = `case when c.relkind in ('p', 'I') or c.reltuples < 0 or (c.reltuples = 0 and c.relpages = 0
    and pg_catalog.current_setting('server_version_num')::int < 140000) then null else c.reltuples::numeric end`;

/** What VACUUM last saw of a relation, its indexes and its TOAST table: opens nothing. */
const PAGES = `pg_catalog.current_setting('block_size')::numeric * (c.relpages
    + coalesce((select sum(x.relpages) from pg_catalog.pg_index i join pg_catalog.pg_class x on x.oid = i.indexrelid
        where i.indrelid in (c.oid, c.reltoastrelid)), 0)
    + coalesce((select x.relpages from pg_catalog.pg_class x where x.oid = c.reltoastrelid), 0))`;

/** 18 marks a column NOT NULL while its constraint is still NOT VALID. */
const NOT_NULL = `a.attnotnull and not exists (select from pg_catalog.pg_constraint k
    where k.conrelid = a.attrelid and k.contype = 'n' and k.conkey = array[a.attnum] and not k.convalidated)`;

const COMPUTED = "(i.indexprs is not null or i.indpred is not null)";

const COLLATION = `(select o.collname from pg_catalog.pg_type y, pg_catalog.pg_collation o
    where y.oid = a.atttypid and o.oid = a.attcollation and a.attcollation <> y.typcollation)`;

/** What makes a change of a column's type or collation build an index anew (`CheckIndexCompatible`). */
const INDEXES = `(select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(x.relname, (select coalesce(pg_catalog.json_agg(a.attname), '[]')
        from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and case when ${COMPUTED}
          then a.attnum = any (i.indkey::int2[]) or exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass
            and d.objid = i.indexrelid and d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = c.oid and d.refobjsubid = a.attnum)
          else exists (select from unnest(i.indkey::int2[], i.indcollation::oid[]) with ordinality k (number, sorted_by, nth)
            where k.number = a.attnum and k.nth <= i.indnkeyatts and k.sorted_by = a.attcollation) end), ${COMPUTED})), '[]')
      from pg_catalog.pg_index i join pg_catalog.pg_class x on x.oid = i.indexrelid where i.indrelid = c.oid)`;

const DEFAULT_PARTITION = `(select dn.nspname || '.' || dc.relname from pg_catalog.pg_partitioned_table p
      join pg_catalog.pg_class dc on dc.oid = p.partdefid join pg_catalog.pg_namespace dn on dn.oid = dc.relnamespace where p.partrelid = c.oid)`;

const RELATION = `pg_catalog.json_build_object(
    'schema', n.nspname, 'name', c.relname, 'kind', c.relkind, 'rls', c.relrowsecurity, 'rows', z.rows, 'bytes', z.bytes, 'activity', ${ACTIVITY},
    'table', (select tn.nspname || '.' || tc.relname from pg_catalog.pg_index i join pg_catalog.pg_class tc on tc.oid = i.indrelid
      join pg_catalog.pg_namespace tn on tn.oid = tc.relnamespace where i.indexrelid = c.oid),
    'columns', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(
        a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), ${NOT_NULL}, ${COLUMN_DEPENDANTS}, ${COLLATION})), '[]')
      from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    'checks', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(
        k.conname, pg_catalog.pg_get_constraintdef(k.oid), k.convalidated)), '[]')
      from pg_catalog.pg_constraint k where k.conrelid = c.oid and k.contype = 'c'),
    'indexes', ${INDEXES}, 'defaultPartition', ${DEFAULT_PARTITION},
    'dependants', ${RELATION_DEPENDANTS})`;

/** A domain inherits the conditions of the one below it; more than one below is not looked for. */
const CONSTRAINED = `(t.typtype = 'd' and (t.typnotnull or exists (select from pg_catalog.pg_constraint k
    where k.contypid in (t.oid, t.typbasetype)) or exists (select from pg_catalog.pg_type b where b.oid = t.typbasetype and b.typnotnull)))`;

/** A login that only reads is not the one that migrates: that is `postgres` on this platform. */
function grantsByDefault(apiSchemas: readonly string[]): string {
  const schemas = literal(JSON.stringify(apiSchemas));
  return `exists (select from pg_catalog.pg_default_acl d left join pg_catalog.pg_namespace n on n.oid = d.defaclnamespace,
    pg_catalog.aclexplode(d.defaclacl) x left join pg_catalog.pg_roles r on r.oid = x.grantee
    where d.defaclobjtype = 'r' and (d.defaclnamespace = 0 or n.nspname in (select pg_catalog.json_array_elements_text(${schemas})))
      and (x.grantee = 0 or r.rolname in ('anon', 'authenticated'))
      and pg_catalog.pg_get_userbyid(d.defaclrole) = case
        when exists (select from pg_catalog.pg_namespace s where s.nspname in (select pg_catalog.json_array_elements_text(${schemas}))
          and pg_catalog.has_schema_privilege(s.oid, 'create')) then current_user else 'postgres' end)`;
}

const RLS_BY_DEFAULT = `exists (select from pg_catalog.pg_event_trigger e join pg_catalog.pg_proc p on p.oid = e.evtfoid
    where e.evtenabled in ('O', 'A') and e.evtevent = 'ddl_command_end' and p.prosrc ~* 'enable\\s+row\\s+level\\s+security')`;
