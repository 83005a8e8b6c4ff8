/**
 * SQL for what the server would have to drop as well (`CASCADE`) or refuses to leave behind: the entries of `pg_depend`
 * that are not the object's own parts (https://www.postgresql.org/docs/current/catalog-pg-depend.html).
 */

/** `schema.name` of the relation that `alias` is. */
const nameOf = (alias: string): string =>
  `(select n.nspname || '.' || ${alias}.relname from pg_catalog.pg_namespace n where n.oid = ${alias}.relnamespace)`;

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
function dependants(on: string, isForeign: string): string {
  return `(select coalesce(pg_catalog.json_agg(w.words order by w.words), '[]') from (
    select distinct coalesce(${WORDS}, pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid)) as words
      from pg_catalog.pg_depend d
     where d.deptype = 'n' and ${on} and ${isForeign}
       -- A CHECK or an index of the column goes with it without a word: it is tied to it twice.
       and not exists (select from pg_catalog.pg_depend e where e.classid = d.classid and e.objid = d.objid
         and e.refclassid = d.refclassid and e.refobjid = d.refobjid and e.refobjsubid = d.refobjsubid and e.deptype in ('a', 'i'))) w)`;
}

const onType = (oid: string): string => `d.refclassid = 'pg_catalog.pg_type'::regclass and d.refobjid in (
  ${oid}, (select y.typarray from pg_catalog.pg_type y where y.oid = ${oid} and y.typarray <> 0))`;

/** Of relation `c`, as a whole and through its row type. */
export const RELATION_DEPENDANTS: string = dependants(
  `((d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = c.oid) or (${onType("c.reltype")}))`,
  `${OWNER} is distinct from c.oid`,
);

/** Of column `a` of relation `c`: what of the table itself uses it, a policy or a trigger, counts too. */
export const COLUMN_DEPENDANTS: string = dependants(
  "d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = a.attrelid and d.refobjsubid = a.attnum",
  // A view's rule names the view's own columns.
  `(c.relkind not in ('v', 'm') or ${OWNER} is distinct from c.oid)`,
);

/** Of function `p`. */
export const FUNCTION_DEPENDANTS: string = dependants(
  "d.refclassid = 'pg_catalog.pg_proc'::regclass and d.refobjid = p.oid",
  "true",
);

/** Of type `t`. */
export const TYPE_DEPENDANTS: string = dependants(onType("t.oid"), "true");

/** The schema in which a dependant, or the relation of which it is a part, stands; null for what has none. */
const SCHEMA = `coalesce(
    (select o.relnamespace from pg_catalog.pg_class o where o.oid = ${OWNER}),
    (select p.pronamespace from pg_catalog.pg_proc p where d.classid = 'pg_catalog.pg_proc'::regclass and p.oid = d.objid),
    (select y.typnamespace from pg_catalog.pg_type y where d.classid = 'pg_catalog.pg_type'::regclass and y.oid = d.objid),
    (select y.typnamespace from pg_catalog.pg_constraint k join pg_catalog.pg_type y on y.oid = k.contypid
      where d.classid = 'pg_catalog.pg_constraint'::regclass and k.oid = d.objid))`;

/** Of what stands in schema `s`, from outside of it. */
export const SCHEMA_DEPENDANTS: string = dependants(
  `(d.refclassid, d.refobjid) in (
       select 'pg_catalog.pg_class'::regclass, o.oid from pg_catalog.pg_class o where o.relnamespace = s.oid
       union all select 'pg_catalog.pg_proc'::regclass, p.oid from pg_catalog.pg_proc p where p.pronamespace = s.oid
       union all select 'pg_catalog.pg_type'::regclass, y.oid from pg_catalog.pg_type y where y.typnamespace = s.oid)`,
  `${SCHEMA} is distinct from s.oid`,
);
