import type pg from "pg";
import { literal } from "../../src/database/literal.js";
import { withClient } from "./postgres.js";

/** What a database holds, as sorted lines of text without oids and times. */
export interface Look {
  /** Two databases that were made the same way have the same one. */
  readonly catalogue: readonly string[];
  /** Every row of every table that a reset may touch, and where every sequence stands. */
  readonly rows: readonly string[];
}

/** Looks at the whole catalogue and all rows. Log in as a superuser, who sees all. */
export async function lookAt(adminUrl: string): Promise<Look> {
  return withClient(adminUrl, async (client) => ({
    rows: await contents(client),
    catalogue: await fingerprint(client),
  }));
}

async function fingerprint(client: pg.Client): Promise<readonly string[]> {
  await client.query("set search_path = pg_catalog; set datestyle = iso; set quote_all_identifiers = off");
  // Without parameters many statements are one message; pg's types know of one result only.
  const answers = (await client.query({
    text: Object.values(QUESTIONS).join(";"),
    rowMode: "array",
  })) as unknown as pg.QueryArrayResult<unknown[]>[];
  const names = Object.keys(QUESTIONS);
  return answers
    .flatMap(({ rows }, index) => rows.map((row) => `${names[index]}: ${row.map(show).join(" | ")}`))
    .sort();
}

async function contents(client: pg.Client): Promise<readonly string[]> {
  const { rows: relations } = await client.query<{ name: string; kind: string }>(
    `select c.oid::regclass::text as name, c.relkind as kind from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where (c.relkind in ('r', 'm') or c.relkind = 'S' and n.nspname not in ('cron', 'net', 'supabase_functions')) and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'extensions')
        and (n.nspname <> 'supabase_migrations' or c.relname in ('schema_migrations', 'seed_files')) and c.relispopulated`,
  );
  const each = relations.map(
    ({ name, kind }) =>
      `select ${literal(`${name}: `)} || ${lineOf(kind)} as line from ${kind === "r" ? "only " : ""}${name} t`,
  );
  const { rows } = await client.query<{ line: string }>(each.join(" union all "));
  return rows.map(({ line }) => line).sort();
}

const lineOf = (kind: string): string =>
  kind === "S" ? "last_value || ' ' || is_called" : "to_jsonb(t)::text";

/**
 * Which version of which row stands where, in the catalogue and in all tables, and where sequences stand: what a rolled
 * back transaction leaves exactly as it was. Stricter than `lookAt`, and ten times as fast; of no use to compare databases.
 */
export async function rowVersions(client: pg.Client): Promise<unknown> {
  const { rows } = await client.query(VERSIONS);
  return rows;
}

/** The run's own entries are committed before it begins, and after it has failed. */
const VERSIONS = `select c.oid::regclass::text as name, query_to_xml(case c.relkind
    when 'S' then format('select last_value, is_called from %s', c.oid::regclass)
    else format('select count(*), sum(hashtid(ctid)::bigint), sum(hashtext(xmin::text)::bigint) from only %s', c.oid::regclass) end, true, false, '')::text as versions
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where (c.relkind in ('r', 'm') and c.relispopulated or c.relkind = 'S' and n.nspname not in ('cron', 'net', 'supabase_functions'))
   and not c.relisshared and n.nspname <> 'pg_toast' and c.relname <> 'sabotage'
   and not (n.nspname = 'supabase_migrations' and c.relname ~ '^db_ops_(runs|migrations|seeds)')
 order by 1`;

const show = (value: unknown): string =>
  value === null || value === undefined
    ? "-"
    : Array.isArray(value)
      ? value.map(show).join(",")
      : String(value);

/** Grants in an order of their own; who granted belongs to it. */
const acl = (column: string): string =>
  `(select string_agg(x::text, ' ' order by x::text) from unnest(${column}) x)`;
const user = (schema: string): string => `${schema} !~ '^pg_' and ${schema} <> 'information_schema'`;
const comment = (oid: string, catalog: string): string => `obj_description(${oid}, '${catalog}')`;

const QUESTIONS: Readonly<Record<string, string>> = {
  schema: `select n.nspname, n.nspowner::regrole, ${acl("n.nspacl")}, ${comment("n.oid", "pg_namespace")} from pg_namespace n where ${user("n.nspname")}`,
  relation: `select c.oid::regclass, c.relkind, c.relpersistence, c.relowner::regrole, ${acl("c.relacl")}, c.reloptions, c.relrowsecurity, c.relforcerowsecurity,
      c.relreplident, c.relispartition, pg_get_expr(c.relpartbound, c.oid), pg_get_partkeydef(c.oid), c.reloftype::regtype, a.amname,
      (select string_agg(inhparent::regclass::text, ',' order by inhseqno) from pg_inherits where inhrelid = c.oid), ${comment("c.oid", "pg_class")}
    from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_am a on a.oid = c.relam where ${user("n.nspname")}`,
  column: `select c.oid::regclass, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
      pg_get_expr(d.adbin, d.adrelid), a.attcollation::regcollation, a.attstorage, a.attcompression, a.attstattarget, ${acl("a.attacl")}, a.attoptions, a.attfdwoptions,
      a.attislocal, a.attinhcount, col_description(c.oid, a.attnum)
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where ${user("n.nspname")} and a.attnum > 0 and c.relkind <> 'i'`,
  constraint: `select coalesce(c.conrelid::regclass::text, c.contypid::regtype::text), c.conname, c.contype, pg_get_constraintdef(c.oid), c.condeferrable, c.condeferred, c.convalidated,
      c.conislocal, c.coninhcount, c.connoinherit, ${comment("c.oid", "pg_constraint")}
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace where ${user("n.nspname")}`,
  index: `select pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisready, i.indisclustered, i.indisreplident, c.reloptions
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace where ${user("n.nspname")}`,
  view: `select c.oid::regclass, pg_get_viewdef(c.oid) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and ${user("n.nspname")}`,
  populated: `select c.oid::regclass, c.relispopulated from pg_class c where c.relkind = 'm'`,
  rule: `select pg_get_ruledef(r.oid), r.ev_enabled from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace where ${user("n.nspname")} and r.rulename <> '_RETURN'`,
  trigger: `select pg_get_triggerdef(t.oid), t.tgenabled from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where not t.tgisinternal and ${user("n.nspname")}`,
  policy: `select schemaname, tablename, policyname, permissive, array_to_string(array(select unnest(roles)::text order by 1), ','), cmd, qual, with_check from pg_policies`,
  function: `select case when p.prokind = 'a' then p.oid::regprocedure::text else pg_get_functiondef(p.oid) end, p.proowner::regrole, ${acl("p.proacl")}, ${comment("p.oid", "pg_proc")}
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${user("n.nspname")}`,
  aggregate: `select a.aggfnoid::regprocedure, a.aggkind, a.aggtransfn, a.aggfinalfn, a.aggcombinefn, a.aggsortop::regoperator, a.aggtranstype::regtype, a.agginitval
    from pg_aggregate a join pg_proc p on p.oid = a.aggfnoid join pg_namespace n on n.oid = p.pronamespace where ${user("n.nspname")}`,
  type: `select t.oid::regtype, t.typtype, t.typowner::regrole, ${acl("t.typacl")}, t.typnotnull, t.typdefault, format_type(t.typbasetype, t.typtypmod), t.typcollation::regcollation, ${comment("t.oid", "pg_type")}
    from pg_type t join pg_namespace n on n.oid = t.typnamespace where ${user("n.nspname")}`,
  enum: `select e.enumtypid::regtype, string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_enum e group by 1`,
  range: `select r.rngtypid::regtype, r.rngsubtype::regtype, r.rngmultitypid::regtype, r.rngcollation::regcollation, r.rngcanonical, r.rngsubdiff from pg_range r where r.rngtypid >= 16384`,
  operator: `select o.oid::regoperator, o.oprowner::regrole, o.oprcode, o.oprcom::regoperator, o.oprnegate::regoperator, o.oprrest, o.oprjoin, o.oprcanhash, o.oprcanmerge from pg_operator o where o.oid >= 16384`,
  opclass: `select n.nspname, o.opcname, a.amname, o.opcintype::regtype, o.opcdefault, o.opcowner::regrole, f.opfname from pg_opclass o join pg_namespace n on n.oid = o.opcnamespace join pg_am a on a.oid = o.opcmethod join pg_opfamily f on f.oid = o.opcfamily where ${user("n.nspname")}`,
  opfamily: `select n.nspname, o.opfname, a.amname, o.opfowner::regrole,
      (select string_agg(x.amopstrategy || x.amopopr::regoperator::text, ',' order by x.amopstrategy, x.amopopr::regoperator::text) from pg_amop x where x.amopfamily = o.oid),
      (select string_agg(x.amprocnum || x.amproc::text, ',' order by x.amprocnum, x.amproc::text) from pg_amproc x where x.amprocfamily = o.oid)
    from pg_opfamily o join pg_namespace n on n.oid = o.opfnamespace join pg_am a on a.oid = o.opfmethod where ${user("n.nspname")}`,
  cast: `select c.castsource::regtype, c.casttarget::regtype, c.castfunc::regprocedure, c.castcontext, c.castmethod from pg_cast c where c.oid >= 16384`,
  collation: `select n.nspname, c.collname, c.collprovider, c.collisdeterministic, c.collcollate, c.collctype, c.collowner::regrole from pg_collation c join pg_namespace n on n.oid = c.collnamespace where ${user("n.nspname")}`,
  conversion: `select n.nspname, c.conname, c.conforencoding, c.contoencoding, c.conproc, c.condefault, c.conowner::regrole from pg_conversion c join pg_namespace n on n.oid = c.connamespace where ${user("n.nspname")}`,
  "text search configuration": `select n.nspname, c.cfgname, c.cfgowner::regrole, c.cfgparser::text::int < 16384, (select string_agg(m.maptokentype || ':' || m.mapseqno || ':' || m.mapdict::regdictionary, ',' order by m.maptokentype, m.mapseqno) from pg_ts_config_map m where m.mapcfg = c.oid)
    from pg_ts_config c join pg_namespace n on n.oid = c.cfgnamespace where ${user("n.nspname")}`,
  "text search dictionary": `select n.nspname, d.dictname, d.dictowner::regrole, d.dictinitoption from pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace where ${user("n.nspname")}`,
  statistics: `select pg_get_statisticsobjdef(s.oid), s.stxowner::regrole, s.stxstattarget from pg_statistic_ext s`,
  sequence: `select s.seqrelid::regclass, s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmax, s.seqmin, s.seqcache, s.seqcycle,
      (select d.refobjid::regclass || '.' || d.refobjsubid || d.deptype::text from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = s.seqrelid and d.deptype in ('a', 'i'))
    from pg_sequence s`,
  extension: `select e.extname, e.extversion, e.extnamespace::regnamespace, e.extowner::regrole from pg_extension e`,
  "event trigger": `select t.evtname, t.evtevent, t.evtowner::regrole, t.evtfoid::regproc, t.evtenabled, t.evttags from pg_event_trigger t`,
  publication: `select p.pubname, p.pubowner::regrole, p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate, p.pubviaroot,
      (select string_agg(r.prrelid::regclass || coalesce(pg_get_expr(r.prqual, r.prrelid), '') || coalesce(r.prattrs::text, ''), ',' order by 1) from pg_publication_rel r where r.prpubid = p.oid),
      (select string_agg(s.pnnspid::regnamespace::text, ',' order by 1) from pg_publication_namespace s where s.pnpubid = p.oid)
    from pg_publication p`,
  server: `select s.srvname, s.srvowner::regrole, s.srvtype, s.srvversion, s.srvoptions, ${acl("s.srvacl")}, w.fdwname from pg_foreign_server s join pg_foreign_data_wrapper w on w.oid = s.srvfdw`,
  wrapper: `select w.fdwname, w.fdwowner::regrole, w.fdwhandler::regproc, w.fdwvalidator::regproc, w.fdwoptions, ${acl("w.fdwacl")} from pg_foreign_data_wrapper w`,
  "user mapping": `select s.srvname, m.umuser::regrole, m.umoptions from pg_user_mapping m join pg_foreign_server s on s.oid = m.umserver`,
  "foreign table": `select t.ftrelid::regclass, s.srvname, t.ftoptions from pg_foreign_table t join pg_foreign_server s on s.oid = t.ftserver`,
  "default privileges": `select d.defaclrole::regrole, d.defaclnamespace::regnamespace, d.defaclobjtype, ${acl("d.defaclacl")} from pg_default_acl d`,
  setting: `select coalesce(r.rolname, 'all'), s.setconfig from pg_db_role_setting s left join pg_roles r on r.oid = s.setrole where s.setdatabase in (0, (select oid from pg_database where datname = current_database()))`,
  language: `select l.lanname, l.lanowner::regrole, ${acl("l.lanacl")} from pg_language l where l.oid >= 16384`,
  transform: `select t.trftype::regtype, l.lanname, t.trffromsql, t.trftosql from pg_transform t join pg_language l on l.oid = t.trflang`,
  subscription: `select subname from pg_subscription where subdbid = (select oid from pg_database where datname = current_database())`,
  "security label": `select objtype, objname, provider, label from pg_seclabels`,
  bucket: `select id, name, public, file_size_limit, allowed_mime_types from storage.buckets`,
  "dependency of": `select regexp_replace(pg_describe_object(d.classid, d.objid, d.objsubid), '[0-9]{4,}', 'N', 'g'), d.deptype, regexp_replace(pg_describe_object(d.refclassid, d.refobjid, d.refobjsubid), '[0-9]{4,}', 'N', 'g'), count(*)
    from pg_depend d where d.objid >= 16384 and d.deptype <> 'p' group by 1, 2, 3`,
  "cron job": `select * from query_to_xml('select jobname, schedule, command, username, active from ' || coalesce(to_regclass('cron.job')::text, '(select null::text as jobname, null::text as schedule, null::text as command, null::text as username, null::boolean as active where false) j') || ' order by 1', false, false, '')`,
};
