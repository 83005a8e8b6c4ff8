export const id = 383;
export const ids = [383];
export const modules = {

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  D: () => (/* binding */ pendingHazards)
});

// EXTERNAL MODULE: ./lib/hazards/types.js
var types = __webpack_require__(1360);
;// CONCATENATED MODULE: ./lib/database/catalog-answer.js
/** `pg_class.relkind`; sequences, composite types and foreign tables are `other`. */
const KINDS = {
    r: "table",
    p: "partitioned",
    i: "index",
    I: "partitioned-index",
    v: "view",
    m: "materialized-view",
};
const VOLATILITIES = { i: "immutable", s: "stable", v: "volatile" };
/** A name stands for all its overloads, so the worst of them counts. */
const WORST = ["immutable", "stable", "volatile"];
/** By `schema.name`; what was asked for and is not there is `absent`. */
function relationFacts({ relations, since }, searchPath, asked) {
    const facts = Object.fromEntries(relations.map((raw) => [`${raw.schema}.${raw.name}`, relationOf(raw, since)]));
    for (const { schema, name } of asked) {
        const keys = (schema === undefined ? searchPath : [schema]).map((candidate) => `${candidate}.${name}`);
        // One that is found further down the path is what the name means.
        if (keys.some((key) => Object.hasOwn(facts, key)))
            continue;
        for (const key of keys)
            facts[key] = { kind: "absent" };
    }
    return facts;
}
function relationOf(raw, since) {
    return {
        kind: KINDS[raw.kind] ?? "other",
        ...sizeOf(raw),
        activity: raw.activity === null ? undefined : { ...raw.activity, since },
        rls: raw.rls,
        columns: Object.fromEntries(raw.columns.map(([name, type, notNull, dependants]) => [name, { type, notNull, dependants }])),
        checks: raw.checks.map(([name, definition, validated]) => ({ name, definition, validated })),
        dependants: raw.dependants,
        table: raw.table ?? undefined,
    };
}
function sizeOf({ rows, bytes }) {
    return {
        rows: rows === null ? undefined : Math.round(rows),
        bytes: bytes === null ? undefined : Math.round(bytes),
    };
}
/** By name; what was asked for and is not there is `absent`. */
function schemaFacts({ schemas }, asked) {
    return Object.fromEntries([
        ...asked.map((name) => [name, "absent"]),
        ...schemas.map((raw) => {
            const contents = raw.contents.map(([kind, name]) => ({ kind, name }));
            return [raw.name, { contents, dependants: raw.dependants, ...sizeOf(raw) }];
        }),
    ]);
}
function functionFacts({ functions }) {
    const facts = {};
    for (const [schema, name, letter, dependants] of functions) {
        const key = `${schema}.${name}`;
        const before = Object.hasOwn(facts, key) ? facts[key] : undefined;
        const found = letter === "i" || letter === "s" ? VOLATILITIES[letter] : VOLATILITIES.v;
        const volatility = WORST.findLast((one) => one === found || one === before?.volatility) ?? found;
        facts[key] = { volatility, dependants: [...new Set([...(before?.dependants ?? []), ...dependants])] };
    }
    return facts;
}
function typeFacts({ types }) {
    return Object.fromEntries(types.map(([schema, name, kind, constrained, dependants]) => [
        `${schema}.${name}`,
        { kind: kind === "d" ? "domain" : kind === "e" ? "enum" : "other", constrained, dependants },
    ]));
}

// EXTERNAL MODULE: ./lib/database/iso.js
var iso = __webpack_require__(8396);
;// CONCATENATED MODULE: ./lib/database/catalog-activity.js

/**
 * SQL for what the cumulative statistics tell of a relation and its partitions (https://www.postgresql.org/docs/current/monitoring-stats.html): by
 * the functions beneath the views, which every role may call.
 */
const INDEX_SCANS = "(select sum(pg_catalog.pg_stat_get_numscans(i.indexrelid)) from pg_catalog.pg_index i where i.indrelid = c.oid)";
/** Columns of the aggregate over the relations `c` of a partition tree. */
function activityColumns(serverMajor) {
    const lastScan = serverMajor >= 16 ? "pg_catalog.pg_stat_get_lastscan(c.oid)" : "null::timestamptz";
    return `sum(pg_catalog.pg_stat_get_numscans(c.oid)) filter (where ${HAS_ROWS}) as sequential_scans,
      sum(${INDEX_SCANS}) filter (where ${HAS_ROWS}) as index_scans,
      sum(pg_catalog.pg_stat_get_tuples_inserted(c.oid)) as inserted,
      sum(pg_catalog.pg_stat_get_tuples_updated(c.oid)) as updated,
      sum(pg_catalog.pg_stat_get_tuples_deleted(c.oid)) as deleted,
      max(${lastScan}) filter (where ${HAS_ROWS}) as last_scan`;
}
const HAS_ROWS = "c.relkind in ('r', 'm')";
/** From these columns of `z`, for relation `c`; null for what keeps no rows. */
const ACTIVITY = `case when c.relkind in ('r', 'm', 'p') then pg_catalog.json_build_object(
      'sequentialScans', coalesce(z.sequential_scans, 0), 'indexScans', coalesce(z.index_scans, 0),
      'rowsInserted', coalesce(z.inserted, 0), 'rowsUpdated', coalesce(z.updated, 0), 'rowsDeleted', coalesce(z.deleted, 0),
      'lastSequentialScan', ${(0,iso/* iso */.K)("z.last_scan")}) end`;
/** When counting began. */
const COUNTED_SINCE = `(select ${(0,iso/* iso */.K)("pg_catalog.pg_stat_get_db_stat_reset_time(d.oid)")}
    from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())`;

;// CONCATENATED MODULE: ./lib/database/catalog-dependants.js
/**
 * SQL for what the server would have to drop as well (`CASCADE`) or refuses to leave behind: the entries of `pg_depend`
 * that are not the object's own parts (https://www.postgresql.org/docs/current/catalog-pg-depend.html).
 */
/** `schema.name` of the relation that `alias` is. */
const nameOf = (alias) => `(select n.nspname || '.' || ${alias}.relname from pg_catalog.pg_namespace n where n.oid = ${alias}.relnamespace)`;
/** A dependant in the words that a hazard shows; what is rare is left to the server's own words. */
const WORDS = `case
    when d.classid = 'pg_catalog.pg_rewrite'::regclass then (
      select case v.relkind when 'v' then 'view ' when 'm' then 'materialized view ' else 'rule on ' end || ${nameOf("v")}
        from pg_catalog.pg_rewrite r join pg_catalog.pg_class v on v.oid = r.ev_class where r.oid = d.objid)
    when d.classid = 'pg_catalog.pg_constraint'::regclass then (
      select case k.contype when 'f' then 'foreign key ' else 'constraint ' end || ${nameOf("t")} || '.' || k.conname
        from pg_catalog.pg_constraint k join pg_catalog.pg_class t on t.oid = k.conrelid where k.oid = d.objid)
    when d.classid = 'pg_catalog.pg_policy'::regclass then (
      select 'policy "' || p.polname || '" on ' || ${nameOf("t")}
        from pg_catalog.pg_policy p join pg_catalog.pg_class t on t.oid = p.polrelid where p.oid = d.objid)
    when d.classid = 'pg_catalog.pg_trigger'::regclass then (
      select 'trigger ' || g.tgname || ' on ' || ${nameOf("t")}
        from pg_catalog.pg_trigger g join pg_catalog.pg_class t on t.oid = g.tgrelid where g.oid = d.objid)
    when d.classid = 'pg_catalog.pg_proc'::regclass then (
      select 'function ' || n.nspname || '.' || p.proname || '()'
        from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace where p.oid = d.objid)
    when d.classid = 'pg_catalog.pg_class'::regclass and d.objsubid > 0 then (
      select 'column ' || ${nameOf("t")} || '.' || a.attname
        from pg_catalog.pg_class t join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum = d.objsubid
       where t.oid = d.objid)
    end`;
/** The relation of which a dependant is a part, so that it goes without saying. */
const OWNER = `coalesce(
    (select r.ev_class from pg_catalog.pg_rewrite r where d.classid = 'pg_catalog.pg_rewrite'::regclass and r.oid = d.objid),
    (select k.conrelid from pg_catalog.pg_constraint k where d.classid = 'pg_catalog.pg_constraint'::regclass and k.oid = d.objid),
    (select p.polrelid from pg_catalog.pg_policy p where d.classid = 'pg_catalog.pg_policy'::regclass and p.oid = d.objid),
    (select g.tgrelid from pg_catalog.pg_trigger g where d.classid = 'pg_catalog.pg_trigger'::regclass and g.oid = d.objid),
    (select a.adrelid from pg_catalog.pg_attrdef a where d.classid = 'pg_catalog.pg_attrdef'::regclass and a.oid = d.objid),
    case when d.classid = 'pg_catalog.pg_class'::regclass then d.objid end)`;
/**
 * A JSON array of sorted texts.
 *
 * @param on which entries of `pg_depend d`
 * @param isForeign what tells a dependant from a part of the thing itself
 */
function dependants(on, isForeign) {
    return `(select coalesce(pg_catalog.json_agg(w.words order by w.words), '[]') from (
    select distinct coalesce(${WORDS}, pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid)) as words
      from pg_catalog.pg_depend d
     where d.deptype = 'n' and ${on} and ${isForeign}
       -- A CHECK or an index of the column goes with it without a word: it is tied to it twice.
       and not exists (select from pg_catalog.pg_depend e where e.classid = d.classid and e.objid = d.objid
         and e.refclassid = d.refclassid and e.refobjid = d.refobjid and e.refobjsubid = d.refobjsubid and e.deptype in ('a', 'i'))) w)`;
}
const onType = (oid) => `d.refclassid = 'pg_catalog.pg_type'::regclass and d.refobjid in (
  ${oid}, (select y.typarray from pg_catalog.pg_type y where y.oid = ${oid} and y.typarray <> 0))`;
/** Of relation `c`, as a whole and through its row type. */
const RELATION_DEPENDANTS = dependants(`((d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = c.oid) or (${onType("c.reltype")}))`, `${OWNER} is distinct from c.oid`);
/** Of column `a` of relation `c`: what of the table itself uses it, a policy or a trigger, counts too. */
const COLUMN_DEPENDANTS = dependants("d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = a.attrelid and d.refobjsubid = a.attnum", 
// A view's rule names the view's own columns.
`(c.relkind not in ('v', 'm') or ${OWNER} is distinct from c.oid)`);
/** Of function `p`. */
const FUNCTION_DEPENDANTS = dependants("d.refclassid = 'pg_catalog.pg_proc'::regclass and d.refobjid = p.oid", "true");
/** Of type `t`. */
const TYPE_DEPENDANTS = dependants(onType("t.oid"), "true");
/** The schema in which a dependant, or the relation of which it is a part, stands; null for what has none. */
const SCHEMA = `coalesce(
    (select o.relnamespace from pg_catalog.pg_class o where o.oid = ${OWNER}),
    (select p.pronamespace from pg_catalog.pg_proc p where d.classid = 'pg_catalog.pg_proc'::regclass and p.oid = d.objid),
    (select y.typnamespace from pg_catalog.pg_type y where d.classid = 'pg_catalog.pg_type'::regclass and y.oid = d.objid),
    (select y.typnamespace from pg_catalog.pg_constraint k join pg_catalog.pg_type y on y.oid = k.contypid
      where d.classid = 'pg_catalog.pg_constraint'::regclass and k.oid = d.objid))`;
/** Of what stands in schema `s`, from outside of it. */
const SCHEMA_DEPENDANTS = dependants(`(d.refclassid, d.refobjid) in (
       select 'pg_catalog.pg_class'::regclass, o.oid from pg_catalog.pg_class o where o.relnamespace = s.oid
       union all select 'pg_catalog.pg_proc'::regclass, p.oid from pg_catalog.pg_proc p where p.pronamespace = s.oid
       union all select 'pg_catalog.pg_type'::regclass, y.oid from pg_catalog.pg_type y where y.typnamespace = s.oid)`, `${SCHEMA} is distinct from s.oid`);

;// CONCATENATED MODULE: ./lib/database/catalog-schemas.js

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
function schemasJson(rows, bytes) {
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

// EXTERNAL MODULE: ./lib/database/literal.js
var literal = __webpack_require__(8902);
;// CONCATENATED MODULE: ./lib/database/catalog-script.js




/** Nobody's queries are kept waiting behind ours, and a table under heavy work is not worth more. */
const CATALOG_LOCK_TIMEOUT_MS = 2_000;
/**
 * SQL that answers with one row of JSON (`RawCatalog` in catalog.ts), for any number of names. It reads catalogs that every role may read, and
 * changes nothing. An unqualified name is looked for in the session's search_path and in every schema that the files name: they may set their own.
 */
function catalogScript({ references, apiSchemas, serverMajor, exactSizes }) {
    const bytes = exactSizes ? "pg_catalog.pg_total_relation_size(c.oid)" : PAGES;
    return `
select pg_catalog.set_config('lock_timeout', '${CATALOG_LOCK_TIMEOUT_MS}', true), null;
with recursive searched (name) as (
  select pg_catalog.unnest(pg_catalog.current_schemas(false)) union select 'extensions'::name
  union select v::name from pg_catalog.json_array_elements_text(${(0,literal/* literal */.e)(JSON.stringify(nearby(references, apiSchemas)))}) v),
asked_relations as (${names(references.relations)}), asked_functions as (${names(references.functions)}),
asked_types as (${names(references.types)}),
named as (
  select distinct c.oid, c.relkind from asked_relations w join pg_catalog.pg_class c on c.relname = w.name
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace where ${IN_SCHEMA}),
asked_schemas as (
  select n.oid, n.nspname from pg_catalog.json_array_elements_text(${(0,literal/* literal */.e)(JSON.stringify(references.schemas))}) v
    join pg_catalog.pg_namespace n on n.nspname = v::name),
-- An index is judged by its table.
found as (
  select oid from named union select i.indrelid from named m join pg_catalog.pg_index i on i.indexrelid = m.oid),
-- Not pg_partition_tree(), which locks what it walks over.
tree (root, oid) as (
  select oid, oid from found union select t.root, i.inhrelid from tree t join pg_catalog.pg_inherits i on i.inhparent = t.oid
    join pg_catalog.pg_class p on p.oid = i.inhparent and p.relkind in ('p', 'I')),
sizes as (
  select t.root, sum(${ROWS}) as rows, sum(${bytes}) as bytes, ${activityColumns(serverMajor)}
    from tree t join pg_catalog.pg_class c on c.oid = t.oid where c.relkind in ('r', 'm', 'p', 'i', 'I', 't') group by t.root)
select 'catalog', pg_catalog.json_build_object(
  'searchPath', pg_catalog.to_json(pg_catalog.current_schemas(false)),
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
const IN_SCHEMA = "(n.nspname = w.schema or (w.schema is null and n.nspname in (select s.name from searched s)))";
/** Not all schemas of the database: there may be one for each of a thousand tenants, with the same tables in all. */
function nearby({ relations, functions, types, schemas }, apiSchemas) {
    const named = [...relations, ...functions, ...types].flatMap(({ schema }) => schema ?? []);
    return [...new Set([...apiSchemas, ...named, ...schemas])];
}
/** As `name`, so that the catalogs' indexes serve. */
function names(all) {
    const pairs = JSON.stringify(all.map(({ schema, name }) => [schema ?? null, name]));
    return `select (v ->> 0)::name as schema, (v ->> 1)::name as name from pg_catalog.json_array_elements(${(0,literal/* literal */.e)(pairs)}) v`;
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
const RELATION = `pg_catalog.json_build_object(
    'schema', n.nspname, 'name', c.relname, 'kind', c.relkind, 'rls', c.relrowsecurity, 'rows', z.rows, 'bytes', z.bytes, 'activity', ${ACTIVITY},
    'table', (select tn.nspname || '.' || tc.relname from pg_catalog.pg_index i join pg_catalog.pg_class tc on tc.oid = i.indrelid
      join pg_catalog.pg_namespace tn on tn.oid = tc.relnamespace where i.indexrelid = c.oid),
    'columns', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(
        a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), ${NOT_NULL}, ${COLUMN_DEPENDANTS})), '[]')
      from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    'checks', (select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(
        k.conname, pg_catalog.pg_get_constraintdef(k.oid), k.convalidated)), '[]')
      from pg_catalog.pg_constraint k where k.conrelid = c.oid and k.contype = 'c'),
    'dependants', ${RELATION_DEPENDANTS})`;
/** A domain inherits the conditions of the one below it; more than one below is not looked for. */
const CONSTRAINED = `(t.typtype = 'd' and (t.typnotnull or exists (select from pg_catalog.pg_constraint k
    where k.contypid in (t.oid, t.typbasetype)) or exists (select from pg_catalog.pg_type b where b.oid = t.typbasetype and b.typnotnull)))`;
/** A login that only reads is not the one that migrates: that is `postgres` on this platform. */
function grantsByDefault(apiSchemas) {
    const schemas = (0,literal/* literal */.e)(JSON.stringify(apiSchemas));
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

// EXTERNAL MODULE: ./lib/database/cut-on-abort.js
var cut_on_abort = __webpack_require__(2724);
// EXTERNAL MODULE: ./lib/database/script.js + 1 modules
var script = __webpack_require__(7287);
;// CONCATENATED MODULE: ./lib/database/catalog.js





/** lock_not_available: somebody holds ACCESS EXCLUSIVE on one of the tables. */
const LOCKED = "55P03";
/**
 * What the target's catalog knows of these names: one round trip for any number of them, a second one without exact sizes when a table is locked.
 * Needs no rights but to connect. Never rejects.
 *
 * @param apiSchemas what the API serves, where there is one: `[api] schemas` of config.toml
 */
async function readCatalog(session, references, apiSchemas) {
    const serverMajor = Math.floor(session.server.versionNumber / 10_000);
    const question = { references, apiSchemas, serverMajor, exactSizes: true };
    let outcome = await ask(session, question);
    if (outcome.status === "failed" && outcome.error.code === LOCKED) {
        outcome = await ask(session, { ...question, exactSizes: false });
    }
    if (outcome.status === "lost")
        return outcome;
    const base = (0,types/* staticContext */.c)(serverMajor);
    if (outcome.status === "failed")
        return { status: "unknown", context: base, error: outcome.error };
    const text = outcome.rows.at(-1)?.[1];
    if (text === undefined)
        throw new Error("the server answered the catalog query without a row");
    const raw = JSON.parse(text);
    return { status: "read", context: contextOf(raw, base, references, apiSchemas) };
}
function ask({ client, signal }, question) {
    return (0,cut_on_abort/* cutOnAbort */.k)(client, signal, () => (0,script/* runScript */.j3)(client, catalogScript(question), { keepRows: true }));
}
function contextOf(raw, base, references, apiSchemas) {
    // A login that only reads may have a shorter path than the one that migrates, which finds `extensions` on this platform.
    const searchPath = [
        ...new Set([...raw.searchPath, ...(raw.hasApi && raw.hasExtensions ? ["extensions"] : [])]),
    ];
    const { grantsByDefault, rlsByDefault } = raw;
    return {
        ...base,
        searchPath,
        api: raw.hasApi ? { schemas: apiSchemas, grantsByDefault, rlsByDefault } : undefined,
        relations: relationFacts(raw, searchPath, references.relations),
        functions: functionFacts(raw),
        types: typeFacts(raw),
        schemas: schemaFacts(raw, references.schemas),
        timeZone: raw.timeZone,
    };
}

// EXTERNAL MODULE: ./lib/hazards/index.js + 86 modules
var hazards = __webpack_require__(2349);
// EXTERNAL MODULE: ./lib/sql/position.js
var position = __webpack_require__(5873);
// EXTERNAL MODULE: ./lib/sql/segments.js
var segments = __webpack_require__(1424);
;// CONCATENATED MODULE: ./lib/operations/pending-hazards.js




/** The key under which a line's text is kept beside a report. */
const lineKey = ({ file, line }) => `${file}:${line}`;
/**
 * Judges what would run, in its order, with the target's catalog: one round trip, two where a table is locked, none when nothing is pending.
 * What the login may not see is unknown, and said so.
 */
async function pendingHazards(session, { parser, project, onProgress }, waiting, parsed) {
    const texts = textsOf(waiting);
    if (texts.length === 0)
        return { status: "examined", hazards: [], excerpts: new Map() };
    const references = await parser.references(texts);
    const catalog = await readCatalog(session, references, project.config.apiSchemas);
    if (catalog.status === "lost")
        return catalog;
    if (catalog.status === "unknown") {
        const message = `The catalog could not be read, so sizes and dependants are unknown: ${catalog.error.message}`;
        onProgress({ type: "advice", message });
    }
    return judge(parser, { waiting, parsed, context: catalog.context });
}
/** Judges what would run by what is known of the target, or of no target at all. */
async function judge(parser, { waiting, parsed, context, applied }) {
    const withFile = waiting.filter(({ file }) => file !== undefined);
    const texts = textsOf(withFile);
    if (texts.length === 0)
        return { status: "examined", hazards: [], excerpts: new Map() };
    const examined = await parser.examine({ texts, applied }, context);
    const judged = withFile.flatMap((migration, index) => hazardsOf(migration, examined[index], parsed));
    return { status: "examined", hazards: judged, excerpts: excerptsOf(judged, texts) };
}
function textsOf(waiting) {
    return waiting.flatMap(({ file }) => (file === undefined ? [] : [{ file: file.file, text: file.text }]));
}
function hazardsOf({ file, version, progress }, examined, parsed) {
    if (file === undefined || examined === undefined)
        return [];
    if (examined.status === "unexamined")
        return [unexaminedHazard(file.file, examined.reason)];
    const done = progress.filter(({ state }) => state === "done").length;
    const from = done === 0 ? 1 : firstLineOfPart(file.text, parsed.get(version), done);
    return examined.hazards.filter(({ id, line }) => line >= from && !hazards/* ALSO_PROBLEMS */.VX.has(id));
}
/** What an earlier run has finished of a migration is not going to happen again. */
function firstLineOfPart(text, parsed, part) {
    const start = (0,segments/* segments */.J)(text, parsed?.status === "parsed" ? parsed.statements : [])[part]?.start;
    return start === undefined ? Number.POSITIVE_INFINITY : (0,position/* lineAt */.mh)((0,position/* lineStarts */._$)(text), start);
}
const UNEXAMINED = {
    "too-large": "is too large to be looked through",
    "timed-out": "took too long to be looked through",
    crashed: "is too much for the parser",
};
function unexaminedHazard(file, reason) {
    return {
        id: hazards/* NOT_EXAMINED */.kI,
        severity: "warning",
        file,
        line: 1,
        column: 1,
        endLine: 1,
        object: null,
        lock: null,
        blocks: null,
        reason: `This file ${UNEXAMINED[reason]}: what it locks and loses is unknown.`,
        rewrite: null,
        rows: null,
        bytes: null,
        activity: null,
        acknowledged: false,
    };
}
function excerptsOf(hazards, texts) {
    const sources = new Map(texts.map(({ file, text }) => [file, { text, starts: (0,position/* lineStarts */._$)(text) }]));
    return new Map(hazards.flatMap((hazard) => {
        const source = sources.get(hazard.file);
        const start = source?.starts[hazard.line - 1];
        return source === undefined || start === undefined
            ? []
            : [[lineKey(hazard), (0,position/* excerptAt */.LA)(source.text, start)]];
    }));
}


/***/ })

};
