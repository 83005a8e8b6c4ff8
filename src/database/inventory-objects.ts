import { textArray } from "./literal.js";
import { PLATFORM_OWNER, PLATFORM_PUBLICATION, PLATFORM_SET, RESERVED } from "./platform.js";

/**
 * SQL that answers with one JSON array: every object that a reset drops, in the order in which it drops them. Each is
 * `[class, name, owner, drop, can]`: `drop` is null for what goes along with another one, `can` is false where the
 * login may not drop it. Members of an extension are left out, they are the extension's.
 *
 * In `public` every object is dropped by itself, since nobody could put the schema's owner and grants back. What is in a
 * schema comes from pg_depend, where Postgres notes the schema of every kind of object, future kinds included.
 * Wants `search_path = pg_catalog`.
 *
 * @param made extensions of the platform's set that the migrations make, so that they were not there before
 */
export const objects = (made: readonly string[]): string => `
with member as materialized (
  select d.classid, d.objid, e.extname from pg_depend d join pg_extension e on e.oid = d.refobjid
   where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'
), home as materialized (
  select n.oid, n.nspname, n.nspowner, n.nspname in ('public', 'pgmq') as stays
    from pg_namespace n
   where n.nspname in ('public', 'pgmq')
      or n.nspname !~ '^pg_' and n.nspname <> all (${RESERVED})
         and not exists (select from member m where m.classid = 'pg_namespace'::regclass and m.objid = n.oid)
         and (n.nspowner = current_user::regrole or n.nspowner::regrole::text !~ ${PLATFORM_OWNER})
), content as materialized (
  select d.classid, d.objid, h.nspname, h.stays, h.nspowner, o.type, o.identity
    from home h
    join pg_depend d on d.refclassid = 'pg_namespace'::regclass and d.refobjid = h.oid and d.deptype = 'n'
   cross join lateral pg_identify_object(d.classid, d.objid, 0) o
   where d.objsubid = 0 and d.classid <> 'pg_extension'::regclass
     and not exists (select from member m where m.classid = d.classid and m.objid = d.objid)
     -- Sequences of columns, multiranges and constructors of ranges cannot be dropped, or need not be, by themselves.
     and not exists (select from pg_depend i where i.classid = d.classid and i.objid = d.objid and i.objsubid = 0
                        and (i.deptype = 'i' or i.deptype = 'a' and o.type = 'sequence'))
), object (rank, class, name, owner, drop, can) as (
  select 1, 'event trigger', quote_ident(t.evtname), t.evtowner,
         format('drop event trigger if exists %I', t.evtname), pg_has_role(t.evtowner, 'USAGE')
    from pg_event_trigger t join pg_proc f on f.oid = t.evtfoid
   where f.pronamespace in (select oid from home)
     and not exists (select from member m where m.objid = t.oid and m.classid = 'pg_event_trigger'::regclass)
  union all
  select 2, 'policy', format('%I on %I.%I', p.polname, n.nspname, c.relname), c.relowner,
         format('drop policy if exists %I on %I.%I', p.polname, n.nspname, c.relname),
         ${mayAlter("policy_grants")}
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
   where n.nspname in ('auth', 'realtime', 'storage')
  union all
  -- A trigger of ours goes with its function, whoever owns the table; one on the platform's functions must be dropped.
  select 3, 'trigger', format('%I on %I.%I', t.tgname, n.nspname, c.relname), c.relowner,
         case when f.pronamespace not in (select oid from home)
              then format('drop trigger if exists %I on %I.%I', t.tgname, n.nspname, c.relname) end,
         f.pronamespace in (select oid from home) or ${mayAlter("drop_trigger_grants")}
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_proc f on f.oid = t.tgfoid
    left join member m on m.classid = 'pg_proc'::regclass and m.objid = f.oid
   where not t.tgisinternal and t.tgparentid = 0 and n.nspname = any (${RESERVED}) and n.nspname <> 'pgmq'
     and (f.pronamespace in (select oid from home) and m.extname is null
          or m.extname <> all (${PLATFORM_SET}) and not exists (select from member x where x.objid = c.oid and x.extname = m.extname)
          or f.oid::regprocedure::text = 'supabase_functions.http_request()')
  union all
  select 4, 'publication', quote_ident(p.pubname), p.pubowner,
         format('drop publication if exists %I', p.pubname), pg_has_role(p.pubowner, 'USAGE')
    from pg_publication p
   where not exists (select from member m where m.classid = 'pg_publication'::regclass and m.objid = p.oid)
     and (p.pubname !~ ${PLATFORM_PUBLICATION}
          -- Made anew below, where more than the project's own tables has been changed in it.
          or p.pubname = 'supabase_realtime' and pg_has_role(p.pubowner, 'USAGE')
             and (p.puballtables or p.pubviaroot or not (p.pubinsert and p.pubupdate and p.pubdelete and p.pubtruncate)
                  or exists (select from pg_publication_namespace s where s.pnpubid = p.oid)
                  or exists (select from pg_publication_rel r join pg_class c on c.oid = r.prrelid
                              where r.prpubid = p.oid and c.relnamespace not in (select oid from home))))
  union all
  select 5, 'schema', quote_ident(h.nspname), h.nspowner,
         format('drop schema if exists %I cascade', h.nspname), pg_has_role(h.nspowner, 'USAGE')
    from home h where not h.stays
  union all
  select 6, 'extension', quote_ident(e.extname), e.extowner,
         case when e.extname <> all (${PLATFORM_SET}) then format('drop extension if exists %I cascade', e.extname) end,
         pg_has_role(e.extowner, 'USAGE') or h.oid is not null
           or e.extname = any (regexp_split_to_array(coalesce(current_setting('supautils.privileged_extensions', true), ''), '[\\s,]+'))
    from pg_extension e left join home h on h.oid = e.extnamespace and not h.stays
   where e.extname <> all (${PLATFORM_SET}) or h.oid is not null
  union all
  select 7, 'foreign server', quote_ident(s.srvname), s.srvowner,
         format('drop server if exists %I cascade', s.srvname), pg_has_role(s.srvowner, 'USAGE')
    from pg_foreign_server s
   where not exists (select from member m where m.classid = 'pg_foreign_server'::regclass and m.objid = s.oid)
  union all
  select 8, 'foreign-data wrapper', quote_ident(w.fdwname), w.fdwowner,
         format('drop foreign data wrapper if exists %I cascade', w.fdwname), pg_has_role(w.fdwowner, 'USAGE')
    from pg_foreign_data_wrapper w
   where not exists (select from member m where m.classid = 'pg_foreign_data_wrapper'::regclass and m.objid = w.oid)
  union all
  select 9 + coalesce(array_position(array['materialized view', 'view', 'table', 'foreign table', 'sequence'], c.type), 6),
         case when c.type = 'type' and t.typtype = 'd' then 'domain' else c.type end, c.identity, o.owner,
         case when c.stays then 'drop ' || case
           when c.type in ('function', 'procedure', 'aggregate') then format('%s if exists %I.%I(%s) cascade', c.type,
             c.nspname, f.proname,
             case when f.prokind = 'a' and f.pronargs = 0 then '*' else pg_get_function_identity_arguments(f.oid) end)
           when c.type = 'statistics object' then 'statistics if exists ' || c.identity
           else c.type || ' if exists ' || c.identity || ' cascade' end end,
         not c.stays or pg_has_role(c.nspowner, 'USAGE') or coalesce(pg_has_role(o.owner, 'USAGE'), false)
    from content c
    left join pg_proc f on c.classid = 'pg_proc'::regclass and f.oid = c.objid
    left join pg_type t on c.classid = 'pg_type'::regclass and t.oid = c.objid
   cross join lateral (select (
     select s.refobjid from pg_shdepend s
      where s.dbid = (select oid from pg_database where datname = current_database())
        and s.classid = c.classid and s.objid = c.objid and s.objsubid = 0 and s.deptype = 'o') as owner) o
  union all
  select 16, ${PLATFORM_EXTENSION}
    from pg_extension e where e.extname = any (${PLATFORM_SET}) and e.extname = any (${textArray(made)})
  union all
  -- Most of them are gone with a type or a function by now.
  select 17, 'cast', i.identity, a.typowner, format('drop cast if exists %s cascade', i.identity),
         pg_has_role(a.typowner, 'USAGE') or pg_has_role(b.typowner, 'USAGE') or f.pronamespace in (select oid from home)
    from pg_cast c join pg_type a on a.oid = c.castsource join pg_type b on b.oid = c.casttarget
    left join pg_proc f on f.oid = c.castfunc
   cross join lateral pg_identify_object('pg_cast'::regclass, c.oid, 0) i
   where c.oid >= 16384 and not exists (select from member m where m.classid = 'pg_cast'::regclass and m.objid = c.oid)
)
select coalesce(jsonb_agg(jsonb_build_array(class, name, coalesce(owner::regrole::text, 'a superuser'), drop, coalesce(can, false))
       order by rank, name collate "C"), '[]')
  from object`;

/** Without CASCADE: nothing of the platform's may go along. */
const PLATFORM_EXTENSION =
  "'extension', quote_ident(e.extname), e.extowner, format('drop extension if exists %I', e.extname), pg_has_role(e.extowner, 'USAGE')";

/** SQL that answers with a JSON object: every extension of the platform's set by its name, as {@link objects} gives those that are made. */
export const PLATFORM_EXTENSIONS = `
(select coalesce(jsonb_object_agg(extname, jsonb_build_array(class, name, owner::regrole::text, drop, can)), '{}')
   from (select e.extname, ${PLATFORM_EXTENSION} from pg_extension e where e.extname = any (${PLATFORM_SET}))
     p (extname, class, name, owner, drop, can))`;

/** On the platform the `supautils` library lets the login alter some tables that it does not own; its settings name them. */
function mayAlter(setting: string): string {
  return `(pg_has_role(c.relowner, 'USAGE')
          or strpos(coalesce(current_setting('supautils.${setting}', true), ''), format('"%s.%s"', n.nspname, c.relname)) > 0)`;
}
