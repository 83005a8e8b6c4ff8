export const id = 970;
export const ids = [970];
export const modules = {

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proveApproval)
/* harmony export */ });
/** Opens the gate, and says in the log what it proved. */
async function proveApproval({ onProgress }, openGate) {
    const gate = await openGate();
    if (gate.status === "refused")
        return gate;
    onProgress({ type: "approved", evidence: gate.evidence });
    return { status: "permitted", approval: gate.evidence };
}


/***/ }),

/***/ 6970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reset: () => (/* binding */ reset_reset)
});

// EXTERNAL MODULE: ./lib/database/failure.js
var failure = __webpack_require__(3451);
// EXTERNAL MODULE: ./lib/database/cut-on-abort.js
var cut_on_abort = __webpack_require__(2724);
// EXTERNAL MODULE: ./lib/database/platform.js
var platform = __webpack_require__(302);
;// CONCATENATED MODULE: ./lib/database/grants-script.js

/**
 * SQL that answers with one JSON array of what the API roles may do with the project's own objects: each is
 * `[kind, object, column, access]`, the names as GRANT wants them, `access` an object of privileges by role, with `public`
 * for what everybody may. Every object is there, columns with grants of their own only. Wants `search_path = pg_catalog`.
 */
const GRANTS = `
with home as materialized (
  select n.oid, n.nspname, n.nspacl, n.nspowner from pg_namespace n
   where n.nspname !~ '^pg_' and n.nspname <> all (${platform/* RESERVED */.xW})
     and (n.nspname = 'public' or n.nspowner = current_user::regrole or n.nspowner::regrole::text !~ ${platform/* PLATFORM_OWNER */.YE})
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
    from pg_proc p join home h on h.oid = p.pronamespace where ${notMember("pg_proc", "p.oid")}
  union all
  select 'type', format('%I.%I', h.nspname, t.typname), null, coalesce(t.typacl, acldefault('T', t.typowner))
    from pg_type t join home h on h.oid = t.typnamespace
   where t.typrelid = 0 and t.typelem = 0 and ${notMember("pg_type", "t.oid")}
), entry as (
  select g.kind, g.object, g.col, coalesce(r.rolname, case when e.grantee = 0 then 'public' end) as role,
         jsonb_agg(distinct lower(e.privilege_type)) as privileges
    from thing g left join lateral aclexplode(g.acl) e on true left join pg_roles r on r.oid = e.grantee and r.rolname = any (${platform/* API */.nC})
   group by 1, 2, 3, 4
), access as (
  select kind, object, col, coalesce(jsonb_object_agg(role, privileges) filter (where role is not null), '{}') as access
    from entry group by 1, 2, 3
)
select coalesce(jsonb_agg(jsonb_build_array(kind, object, col, access)), '[]') from access`;
function notMember(catalog, oid) {
    return `not exists (select from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;
}

// EXTERNAL MODULE: ./lib/database/literal.js
var literal = __webpack_require__(8902);
;// CONCATENATED MODULE: ./lib/database/inventory-objects.js


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
const objects = (made) => `
with member as materialized (
  select d.classid, d.objid, e.extname from pg_depend d join pg_extension e on e.oid = d.refobjid
   where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'
), home as materialized (
  select n.oid, n.nspname, n.nspowner, n.nspname in ('public', 'pgmq') as stays
    from pg_namespace n
   where n.nspname in ('public', 'pgmq')
      or n.nspname !~ '^pg_' and n.nspname <> all (${platform/* RESERVED */.xW})
         and not exists (select from member m where m.classid = 'pg_namespace'::regclass and m.objid = n.oid)
         and (n.nspowner = current_user::regrole or n.nspowner::regrole::text !~ ${platform/* PLATFORM_OWNER */.YE})
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
   where not t.tgisinternal and t.tgparentid = 0 and n.nspname = any (${platform/* RESERVED */.xW}) and n.nspname <> 'pgmq'
     and (f.pronamespace in (select oid from home) and m.extname is null
          or m.extname <> all (${platform/* PLATFORM_SET */.TN}) and not exists (select from member x where x.objid = c.oid and x.extname = m.extname)
          or f.oid::regprocedure::text = 'supabase_functions.http_request()')
  union all
  select 4, 'publication', quote_ident(p.pubname), p.pubowner,
         format('drop publication if exists %I', p.pubname), pg_has_role(p.pubowner, 'USAGE')
    from pg_publication p
   where not exists (select from member m where m.classid = 'pg_publication'::regclass and m.objid = p.oid)
     and (p.pubname !~ ${platform/* PLATFORM_PUBLICATION */.re}
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
         case when e.extname <> all (${platform/* PLATFORM_SET */.TN}) then format('drop extension if exists %I cascade', e.extname) end,
         pg_has_role(e.extowner, 'USAGE') or h.oid is not null
           or e.extname = any (regexp_split_to_array(coalesce(current_setting('supautils.privileged_extensions', true), ''), '[\\s,]+'))
    from pg_extension e left join home h on h.oid = e.extnamespace and not h.stays
   where e.extname <> all (${platform/* PLATFORM_SET */.TN}) or h.oid is not null
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
  select 16, 'extension', quote_ident(e.extname), e.extowner, format('drop extension if exists %I', e.extname), pg_has_role(e.extowner, 'USAGE')
    from pg_extension e where e.extname = any (${platform/* PLATFORM_SET */.TN}) and e.extname = any (${(0,literal/* textArray */.T)(made)})
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
/** On the platform the `supautils` library lets the login alter some tables that it does not own; its settings name them. */
function mayAlter(setting) {
    return `(pg_has_role(c.relowner, 'USAGE')
          or strpos(coalesce(current_setting('supautils.${setting}', true), ''), format('"%s.%s"', n.nspname, c.relname)) > 0)`;
}

;// CONCATENATED MODULE: ./lib/database/soundness.js

/**
 * SQL for a JSON object, null where there is no such table: `sound` tells whether nothing in it is wrong, `complete`
 * whether all columns are there, `drop` how to get rid of what stands in its place. Wants `search_path = pg_catalog`.
 */
function soundness({ table, key, columns }) {
    const names = Object.keys(columns);
    return `(select case when c.oid is not null then jsonb_build_object(
      'sound', c.relkind = 'r'
        and exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                     where i.indrelid = c.oid and i.indisunique and i.indisvalid and i.indimmediate
                       and i.indnkeyatts = 1 and i.indpred is null and a.attname = ${(0,literal/* literal */.e)(key)})
        and not exists (
          select from pg_attribute a
           where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             and case when a.attname = any (${(0,literal/* textArray */.T)(names)})
                      then regexp_replace(format_type(a.atttypid, a.atttypmod), '^character varying.*', 'text')
                           <> (${(0,literal/* textArray */.T)(Object.values(columns))})[array_position(${(0,literal/* textArray */.T)(names)}, a.attname::text)]
                      else a.attnotnull and not a.atthasdef and a.attidentity = '' end),
      'complete', (select count(*) from pg_attribute a
                    where a.attrelid = c.oid and not a.attisdropped and a.attname = any (${(0,literal/* textArray */.T)(names)})) = ${names.length},
      'drop', format('drop %s supabase_migrations.%I cascade',
        case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' when 'S' then 'sequence'
                       when 'c' then 'type' when 'i' then 'index' else 'table' end, c.relname)) end
      from (select to_regclass(${(0,literal/* literal */.e)(`supabase_migrations.${table}`)}) as oid) t left join pg_class c on c.oid = t.oid)`;
}

;// CONCATENATED MODULE: ./lib/database/inventory-script.js




/**
 * Tables are counted row by row up to this many bytes in all, smallest first, and up to this many tables, since each holds
 * locks until the end; above, Postgres' own estimate must do.
 */
const COUNTED_BYTES = 64 * 1024 * 1024;
const COUNTED_TABLES = 100;
/** How many files of a bucket are counted: more would change nothing for who reads it. */
const COUNTED_FILES = 1_000;
const HISTORY = {
    table: "schema_migrations",
    key: "version",
    columns: { version: "text", name: "text", statements: "text[]" },
};
const SEED_FILES = { table: "seed_files", key: "path", columns: { path: "text", hash: "text" } };
/**
 * SQL that answers with one row of JSON (`RawInventory` in inventory.ts): what a reset would drop, what it would keep, and
 * what of it cannot be made again.
 *
 * Tables of the platform may be missing, or hidden from the login: so a DO block asks only for those that are there, and
 * hands its findings over in a setting that ends with the message's own transaction.
 */
const inventoryScript = (made) => `
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
  ${objects(made)} into objects;
  ${GRANTS} into grants;

  for leaf in
    select oid, root, estimate, sum(bytes) over (order by bytes, oid) <= ${COUNTED_BYTES}
           and row_number() over (order by bytes, oid) <= ${COUNTED_TABLES} as few
      from (
        select c.oid, coalesce(pg_partition_root(c.oid), c.oid) as root, pg_relation_size(c.oid) as bytes,
               nullif(c.reltuples, -1)::bigint as estimate
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and ${platform/* OWN_SCHEMA */.tT}
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
    'objects', objects, 'grants', grants, 'tables', tables, 'jobs', jobs, 'buckets', buckets,
    'authTables', auth, 'authUsers', users,
    'history', ${soundness(HISTORY)},
    'seedFiles', ${soundness(SEED_FILES)},
    'kept', jsonb_build_array(
      jsonb_build_array('vault secret', coalesce(secrets, 0)),
      jsonb_build_array('large object', (select count(*) from pg_largeobject_metadata)),
      jsonb_build_array('role', (select count(*) from pg_roles where oid >= 16384 and rolname <> all (${platform/* API */.nC})
        and rolname !~ ${platform/* PLATFORM_OWNER */.YE} and rolname not in ('postgres', 'authenticator', 'dashboard_user', current_user))),
      jsonb_build_array('subscription', (select count(*) from pg_subscription where subdbid = (select oid from pg_database where datname = current_database())))),
    'maxLocks', current_setting('max_locks_per_transaction')::int, 'login', current_user,
    'mayAct', (select jsonb_agg(rolname) from pg_roles where pg_has_role(oid, 'USAGE')),
    'platformDefaults', (select coalesce(jsonb_agg(distinct case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences'
        when 'f' then 'functions' when 'T' then 'types' else 'schemas' end || ' ' || coalesce(r.rolname, 'public')), '[]')
      from pg_default_acl d cross join lateral aclexplode(d.defaclacl) e left join pg_roles r on r.oid = e.grantee
     where d.defaclnamespace = 'public'::regnamespace and d.defaclrole <> current_user::regrole
       and d.defaclrole::regrole::text ~ ${platform/* PLATFORM_OWNER */.YE}),
    'makesRealtime', to_regnamespace('realtime') is not null
      and coalesce((select pg_has_role(pubowner, 'USAGE') from pg_publication where pubname = 'supabase_realtime'), true))::text, true);
end $db_ops$;
select pg_catalog.current_setting('db_ops.inventory')`;
function countUpTo(table, condition) {
    return `(select count(*) from (select from ${table} o where ${condition} limit ${COUNTED_FILES + 1}) f)`;
}

// EXTERNAL MODULE: ./lib/database/script.js + 1 modules
var database_script = __webpack_require__(7287);
;// CONCATENATED MODULE: ./lib/database/inventory.js



/**
 * Looks at everything that a reset would drop or change: one round trip, read-only.
 *
 * @param made extensions that the migrations make
 */
async function takeInventory({ client, signal }, made) {
    const outcome = await (0,cut_on_abort/* cutOnAbort */.k)(client, signal, () => (0,database_script/* runScript */.j3)(client, inventoryScript(made), { keepRows: true }));
    if (outcome.status !== "completed")
        return outcome;
    const text = outcome.rows.at(-1)?.[0];
    if (text === undefined)
        throw new Error("the server answered the inventory without a row");
    return { status: "taken", inventory: toInventory(JSON.parse(text)) };
}
/** Reads the answer to `objects` of inventory-objects.ts. */
function toObjects(raw) {
    return raw.map(([kind, name, owner, drop, ours]) => ({
        class: kind,
        name,
        owner,
        drop: drop ?? undefined,
        ours,
    }));
}
function toInventory(raw) {
    return {
        objects: toObjects(raw.objects),
        tables: sumPartitions(raw.tables),
        cronJobs: raw.jobs.map(([id, name, schedule]) => ({ id, name, schedule })),
        buckets: raw.buckets.map(([id, objects, uploads]) => ({ id, files: objects + uploads })),
        authTables: raw.authTables,
        authUsers: raw.authUsers ?? undefined,
        history: raw.history ?? undefined,
        seedFiles: raw.seedFiles ?? undefined,
        kept: raw.kept.flatMap(([what, count]) => (count > 0 ? [{ what, count }] : [])),
        access: raw.grants,
        maxLocks: raw.maxLocks,
        login: raw.login,
        mayAct: raw.mayAct,
        platformDefaults: raw.platformDefaults,
        makesRealtime: raw.makesRealtime,
    };
}
function sumPartitions(leaves) {
    const tables = new Map();
    for (const [name, rows, estimated] of leaves) {
        const sum = tables.get(name) ?? { name, rows: 0, estimated: false };
        tables.set(name, {
            name,
            rows: rows === null || sum.rows === undefined ? undefined : sum.rows + rows,
            estimated: sum.estimated || estimated,
        });
    }
    return [...tables.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/database/open.js + 6 modules
var database_open = __webpack_require__(2365);
// EXTERNAL MODULE: ./lib/database/run.js
var database_run = __webpack_require__(4996);
// EXTERNAL MODULE: ./lib/guard/reset-permission.js + 2 modules
var reset_permission = __webpack_require__(1493);
// EXTERNAL MODULE: ./lib/guard/stamp/problems.js + 1 modules
var problems = __webpack_require__(5104);
// EXTERNAL MODULE: ./lib/operations/prove-approval.js
var prove_approval = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/operations/stamp-judged.js
var stamp_judged = __webpack_require__(527);
;// CONCATENATED MODULE: ./lib/operations/permit-reset.js




/** Whether a reset may begin, before there is a connection: `confirm` on a guarded tier, the gate on a protected one. */
async function permitReset(context, { tier, environment }, { confirm }) {
    if (tier === "protected" && context.openGate)
        return (0,prove_approval/* proveApproval */.K)(context, context.openGate);
    const problem = (0,reset_permission/* resetRefusal */.o)({ tier, environment, confirm });
    return problem ? { status: "refused", problem } : { status: "permitted", approval: undefined };
}
/** Step 12, right after connecting: why the database that was found may not be reset under this name. */
function stampObjection(state, facts, { confirm }) {
    return (0,problems/* resetStampRefusal */.lC)((0,stamp_judged/* judged */.g)(facts, state), confirm);
}

// EXTERNAL MODULE: ./lib/operations/report.js + 3 modules
var report = __webpack_require__(2174);
// EXTERNAL MODULE: ./lib/guard/stamp/judge.js
var judge = __webpack_require__(4250);
// EXTERNAL MODULE: ./lib/operations/finish-run.js
var finish_run = __webpack_require__(9363);
// EXTERNAL MODULE: ./lib/operations/not-begun.js
var not_begun = __webpack_require__(8159);
// EXTERNAL MODULE: ./lib/operations/decide.js
var decide = __webpack_require__(7264);
// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./lib/count.js
var count = __webpack_require__(2284);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(2767);
;// CONCATENATED MODULE: ./lib/operations/reset-summary.js



/** What a reset drops, for whoever watches. `truncateAuth`: the rows of `auth` go as well. */
function summarise(inventory, { truncateAuth, atomic }) {
    const { objects, buckets, cronJobs, tables, authUsers, kept } = inventory;
    const going = objects.filter(({ ours }) => ours);
    const classes = [
        ...going.map((object) => object.class),
        ...buckets.map(() => "bucket"),
        ...cronJobs.map(() => "cron job"),
    ];
    const counts = new Map();
    for (const one of classes)
        counts.set(one, (counts.get(one) ?? 0) + 1);
    const named = (wanted) => going.filter((object) => object.class === wanted).map(({ name }) => name);
    return {
        counts: [...counts].map(([name, number]) => ({ class: name, count: number })),
        schemas: named("schema"),
        extensions: named("extension"),
        buckets: buckets.map(({ id }) => id),
        cronJobs: cronJobs.map(({ name, schedule }) => `${name} (${schedule})`),
        tables: tables.map(({ name, rows, estimated }) => ({ name, rows: rows ?? null, estimated })),
        users: truncateAuth ? (authUsers ?? 0) : null,
        kept,
        atomic,
    };
}
/** Left where they are when they belong to somebody else: the reset can go on without them, and the platform works with them. */
const SPARED = new Set(["extension", "policy", "trigger"]);
/** What stays though it should go, a word on each. */
function sparedAdvice({ objects }) {
    return objects
        .filter((object) => !object.ours && SPARED.has(object.class))
        .map(({ class: kind, name, owner }) => `${kind} ${name} stays: it belongs to ${owner}, and the login may not drop it`);
}
/** What migrations without a file have made goes for good. */
function filelessAdvice(history, files) {
    const known = new Set(files.map(({ version }) => version));
    const gone = history.map(({ version }) => version).filter((version) => !known.has(version));
    if (gone.length === 0)
        return [];
    const names = gone.length > 5 ? `${gone.slice(0, 5).join(", ")} …` : gone.join(", ");
    const what = `${(0,count/* count */.U)(gone.length, "applied migration")} ${gone.length === 1 ? "has" : "have"}`;
    return [`${what} no file, so what they made will not come back: ${names}`];
}
/** Why a reset may not begin: all that the login may not drop, and files that would be orphaned. Each with its way out. */
function obstacles(inventory) {
    const { objects, buckets, login } = inventory;
    return [
        ...objects
            .filter((object) => !object.ours && !SPARED.has(object.class))
            .map((object) => notOurs(object, login)),
        ...buckets.filter(({ files }) => files > 0).map(notEmpty),
    ];
}
/** SQL's word for a class where it is another one than people's. */
const SQL_WORD = {
    "statistics object": "statistics",
    "foreign server": "server",
    "foreign-data wrapper": "foreign data wrapper",
};
function notOurs({ class: kind, name, owner }, login) {
    const heir = /^[a-z_][a-z0-9_]*$/.test(login) ? login : esm/* default.escapeIdentifier */.Ay.escapeIdentifier(login);
    const handOver = `alter ${SQL_WORD[kind] ?? kind} ${name} owner to ${heir};`;
    return {
        code: "not-owner",
        message: `${kind} ${name} belongs to ${owner}, and ${login} may not drop it`,
        hint: kind === "cast"
            ? `Let ${owner} drop it, then run reset again.`
            : `Let ${owner} hand it over (${handOver}) or drop it, then run reset again.`,
    };
}
const COUNTED = 1000;
function notEmpty({ id, files }) {
    return {
        code: "bucket-not-empty",
        message: `Bucket ${(0,quoted/* quoted */.T)(id)} holds ${files > COUNTED ? `more than ${COUNTED}` : files} ${files === 1 ? "file" : "files"}`,
        hint: "A reset makes buckets anew, but a file whose bucket is dropped by SQL stays in the storage, out of reach and paid for. Empty the bucket first (dashboard, Storage, Empty bucket), then run reset again.",
    };
}

;// CONCATENATED MODULE: ./lib/operations/reset-findings.js


/** What is known of a reset before it begins. */
function findingsBefore(before, context, prepared) {
    return {
        outcome: "done",
        before,
        migrations: migrationsIn(before, context),
        segmentCounts: new Map(prepared.plan.staged.map(({ file, segments }) => [file.version, segments.length])),
        seeds: { files: prepared.seedFiles },
    };
}
/** What is known of it at its end. */
function findingsAfter(before, end, after, { context, prepared, inventory, restored, }) {
    const { outcome, problems, deeds, seedDeeds } = end;
    const { plan, seedFiles } = prepared;
    return {
        ...before,
        outcome,
        problems,
        after,
        ...(after && { migrations: migrationsIn(after, context) }),
        deeds,
        planned: new Set(plan.staged.map(({ file }) => file.version)),
        seeds: { files: seedFiles, deeds: seedDeeds, planned: new Set(seedFiles.map(({ path }) => path)) },
        reset: resetResult(end, inventory, restored),
    };
}
function resetResult({ outcome, atomic, grants }, inventory, restored) {
    const { counts } = summarise(inventory, { truncateAuth: false, atomic });
    const listed = (list) => list.map((grant) => ({ ...grant, column: grant.column ?? null, privileges: [...grant.privileges] }));
    return {
        atomic,
        dropped: outcome === "done" ? counts.map((one) => ({ ...one })) : [],
        grantsLost: listed(grants.lost),
        grantsGained: listed(grants.gained),
        grantsRestored: outcome === "done" && restored,
    };
}
/** Whether an applied file was edited is of no interest to a reset. */
function migrationsIn({ history, progress }, { project }) {
    const none = {
        edited: new Set(),
        misnamed: new Set(),
        renumbered: new Map(),
        invalid: new Set(),
        changedParts: new Map(),
    };
    return (0,decide/* decide */.L)({ files: project.migrations, history, progress, ...none });
}

;// CONCATENATED MODULE: ./lib/operations/reset-problems.js

/** A problem for the place where the reset's transaction stopped. Everything in it was rolled back. */
function resetProblem({ stage, error, blockers }, around) {
    if (stage.at === "cancelled")
        return cancelledReset;
    if (error === undefined)
        return stage.at === "seed" ? stage.problem : cancelledReset;
    const found = stage.at === "seed" ? stage.problem : problemOf(stage, error, blockers, around);
    return error.code === "53200" && /shared memory|max_locks/.test(error.message)
        ? { ...found, hint: moreLocks(around.maxLocks) }
        : found;
}
function problemOf(stage, error, blockers, { targetKind, files }) {
    if (stage.at === "migration") {
        const { job, outcome } = stage;
        const file = files.find(({ version }) => version === job.file.version) ?? job.file;
        return (0,failure/* migrationProblem */.AU)(outcome.failure, { ...job, file }, targetKind);
    }
    const what = {
        drop: `The reset stopped at ${stage.at === "drop" ? stage.what : "the drop"}`,
        grants: "The grants of the API roles could not be read or put back",
        bookkeeping: "The reset could not be recorded",
    }[stage.at];
    const problem = (0,failure/* serverProblem */.Vw)((0,failure/* codeOf */.$N)(error, "file"), what, error, targetKind);
    return { ...problem, hint: (0,failure/* blockerHint */.SA)(blockers) ?? problem.hint };
}
/** About 8 locks for every table that is dropped and made; `max_connections` and this setting make the room for them. */
function moreLocks(now) {
    const wanted = Math.max(256, now * 4);
    return `Nothing was changed. Dropping and making everything in one transaction needs more locks than the server has room for: max_locks_per_transaction is ${now}, set it to ${wanted} and restart the server (Supabase: \`supabase postgres-config update --config max_locks_per_transaction=${wanted}\`).`;
}
const cancelledReset = {
    code: "cancelled",
    message: "Cancelled: the reset was rolled back",
    hint: "The database is as it was. Run the same command again.",
};
const declined = {
    code: "not-confirmed",
    message: "Not confirmed: nothing was changed",
};
const lostReset = {
    code: "connection-lost",
    message: "The connection broke during the reset; the server rolled it back",
    hint: "The database is as it was. Run the same command again.",
};
function unknownReset({ hint, message, logOnly }) {
    return {
        code: "outcome-unknown",
        message: "The connection broke during the reset, and the server stays away: whether it was committed is not known",
        hint: `It was one transaction: the database is as it was before, or reset and whole. Run the same command again when the server is back. ${hint ?? message}`,
        logOnly,
    };
}
/** Why one transaction is not enough, said before anything happens. */
function stagedAdvice(splitters) {
    const places = splitters.slice(0, 3).map(({ file, line, command }) => `${command} in ${file}:${line}`);
    const more = splitters.length > 3 ? ` and ${splitters.length - 3} more` : "";
    return `This reset cannot be one transaction (${places.join(", ")}${more}): it drops first, then migrates and seeds. If it stops in between, the database is left unfinished and marked so, and the next reset finishes it`;
}
/** When it turns out on the way; all was rolled back. */
function splitAdvice(file) {
    return `${file} uses a value that was added to an enum in the same transaction, which this server does not allow: nothing was changed so far. The reset now drops first, then migrates and seeds. If it stops in between, the database is left unfinished and marked so, and the next reset finishes it`;
}
/** After a staged reset that did not come to its end. */
const unfinished = {
    code: "reset-in-progress",
    message: "The database is in the middle of a reset: dropped, and not yet whole again",
    hint: "Run `db-ops reset` again: it begins anew and finishes. Until then migrate and seed refuse to run.",
};

// EXTERNAL MODULE: ./lib/database/apply.js + 2 modules
var apply = __webpack_require__(3004);
// EXTERNAL MODULE: ./lib/database/ledger.js
var ledger = __webpack_require__(2132);
// EXTERNAL MODULE: ./lib/database/message.js
var message = __webpack_require__(9998);
// EXTERNAL MODULE: ./lib/database/seed-ledger.js
var seed_ledger = __webpack_require__(5244);
;// CONCATENATED MODULE: ./lib/database/undo-defaults.js

/** What everybody may, unless it is revoked (https://www.postgresql.org/docs/current/ddl-priv.html). */
const BUILT_IN = {
    functions: "execute",
    types: "usage",
};
/**
 * SQL that takes back what the migrations have done to default privileges, so that tables which they make before they
 * change them come out as they did the first time, and not with grants that were meant for later ones.
 *
 * Taken back are grants, and revokes of what is built in. Any other revoke stays, for nobody knows whether it had
 * anything to revoke. Privileges in the project's own schemas went with these.
 */
function undoDefaults(changes, facts) {
    return changes.toReversed().flatMap((change) => {
        if (change.schemas.length > 0 && !change.schemas.includes("public"))
            return [];
        const roles = change.roles.length === 0
            ? [facts.login]
            : change.roles.map((role) => (role === "current_user" ? facts.login : role));
        const action = change.grants ? revoke(change, facts) : grantBuiltIn(change);
        if (action === undefined)
            return [];
        const where = change.schemas.length > 0 ? " in schema public" : "";
        return roles
            .filter((role) => facts.mayAct.includes(role))
            .map((role) => `alter default privileges for role ${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(role)}${where} ${action}`);
    });
}
function revoke({ on, schemas, privileges, grantees }, { platform }) {
    const theirs = grantees.filter((role) => !(schemas.length > 0 && platform.has(`${on} ${role}`)));
    if (theirs.length === 0)
        return undefined;
    const which = privileges.length === 0 ? "all" : privileges.join(", ");
    return `revoke ${which} on ${on} from ${theirs.map(quoteRole).join(", ")}`;
}
function grantBuiltIn({ on, schemas, grantees }) {
    const privilege = BUILT_IN[on];
    if (privilege === undefined || schemas.length > 0 || !grantees.includes("public"))
        return undefined;
    return `grant ${privilege} on ${on} to public`;
}
const quoteRole = (role) => role === "public" || role === "current_user" ? role : esm/* default.escapeIdentifier */.Ay.escapeIdentifier(role);

;// CONCATENATED MODULE: ./lib/database/drop-script.js





/** What is dropped and emptied, one statement each, in an order in which nothing stands in the next one's way. */
function dropSteps(inventory, { truncateAuth, lasting }) {
    const { objects, cronJobs, buckets, authTables } = inventory;
    const drops = objects.filter(({ ours }) => ours);
    // An event trigger may forbid drops; dropping it is the one thing that it is not told of.
    const isFirst = (object) => object.class === "event trigger";
    return [
        ...objectSteps(drops.filter(isFirst)),
        ...cronJobs.map(({ id, name }) => ({
            what: `cron job ${name}`,
            sql: `select cron.unschedule(${id}::bigint)`,
        })),
        ...objectSteps(drops.filter((object) => !isFirst(object))),
        ...buckets.map(({ id }) => ({
            what: `bucket ${id}`,
            sql: `delete from storage.buckets where id = ${(0,literal/* literal */.e)(id)}`,
        })),
        ...(truncateAuth && authTables.length > 0
            ? [{ what: "the rows of auth", sql: `truncate table ${authTables.join(", ")}` }]
            : []),
        ...asBefore(inventory, lasting),
        ...emptyBookkeeping(inventory),
    ];
}
/** What drops these objects, those left out that go along with another one. */
function objectSteps(objects) {
    return objects.flatMap(({ class: kind, name, drop, ours }) => drop !== undefined && ours ? [{ what: `${kind} ${name}`, sql: drop }] : []);
}
/** What stays, as it was before the first migration, as far as that is known. */
function asBefore({ login, mayAct, platformDefaults, makesRealtime }, lasting) {
    const changes = lasting.flatMap((change) => (change.type === "default-privileges" ? [change] : []));
    const facts = { login, mayAct, platform: new Set(platformDefaults) };
    return [
        ...undoDefaults(changes, facts).map((sql) => ({ what: "default privileges", sql })),
        ...(makesRealtime ? [{ what: "publication supabase_realtime", sql: MAKE_REALTIME }] : []),
    ];
}
/** Realtime listens to it; the platform makes it empty, and migrations add their tables. */
const MAKE_REALTIME = `do $db_ops$ begin
  if not exists (select from pg_catalog.pg_publication where pubname = 'supabase_realtime') then
    create publication supabase_realtime;
  end if;
end $db_ops$`;
/** Tables that the bookkeeping works with keep their grants and what other tools added to them. */
function emptyBookkeeping({ history, seedFiles }) {
    const historyDrop = history?.sound ? "delete from supabase_migrations.schema_migrations" : history?.drop;
    const historyMake = history?.sound && history.complete ? [] : ledger/* HISTORY_TABLE */.GQ;
    const keepsSeeds = seedFiles?.sound && seedFiles.complete;
    const seedsDrop = keepsSeeds ? "delete from supabase_migrations.seed_files" : seedFiles?.drop;
    const seedsMake = keepsSeeds ? [] : [seed_ledger/* SEED_FILES_TABLE */.JT];
    const named = (what, statements) => statements.flatMap((sql) => (sql === undefined ? [] : [{ what, sql }]));
    return [
        ...named("the migration history", [historyDrop, ...historyMake]),
        ...named("the list of seed files", [seedsDrop, ...seedsMake]),
        ...named("the marks of unfinished migrations", ["delete from supabase_migrations.db_ops_progress"]),
    ];
}
/** Builds the message that opens the transaction; migrations, seeds and the commit follow. */
function openingDrop(steps, server, limits) {
    return messageOf([
        message/* BEGIN */.Q,
        ...message/* CLEAN_SESSION */.d_,
        ...(0,message/* timeLimits */.ic)(server, limits, true),
        // Each CASCADE tells what it takes along; the platform lets bucket rows go only when told so.
        "select pg_catalog.set_config('client_min_messages', 'warning', true), pg_catalog.set_config('storage.allow_delete_query', 'true', true)",
    ], steps);
}
/** Builds the message that drops more in the transaction that is open. */
function furtherDrop(steps) {
    return messageOf([], steps);
}
function messageOf(before, steps) {
    const statements = [...before, ...steps.map(({ sql }) => sql)].map(message/* ended */.v6);
    return { text: statements.join("\n"), steps, statementsBefore: before.length };
}

// EXTERNAL MODULE: ./lib/database/session.js
var database_session = __webpack_require__(1738);
;// CONCATENATED MODULE: ./lib/database/drop.js







/** Others may go on making things while we wait for a lock, or for a person's answer; so many looks are enough. */
const MOST_LOOKS = 3;
/**
 * Opens the reset's transaction and drops: what the inventory has found, then what has come since. After a failure the
 * transaction is rolled back.
 *
 * @param made extensions that the migrations make
 */
async function drop(session, steps, made, limits) {
    const startedAt = performance.now();
    let outcome = await send(session, openingDrop(steps, session.server, limits), limits);
    for (let look = 1; outcome.status === "dropped" && look <= MOST_LOOKS; look++) {
        const rest = await leftovers(session, made);
        if (rest.status === "found" && rest.steps.length === 0)
            break;
        outcome = rest.status === "found" ? await send(session, furtherDrop(rest.steps), limits) : rest;
    }
    if (outcome.status === "failed")
        await (0,apply/* rollback */.d)(session);
    if (outcome.status === "dropped") {
        session.onProgress({ type: "reset-dropped", durationMs: Math.round(performance.now() - startedAt) });
    }
    return outcome;
}
async function send(session, { text, steps, statementsBefore }, { lockTimeoutMs }) {
    const outcome = await (0,database_session/* work */.oJ)(session, text, "drop", lockTimeoutMs);
    if (outcome.status === "completed")
        return { status: "dropped" };
    return stopped(outcome, steps[outcome.completed - statementsBefore]);
}
async function leftovers({ client }, made) {
    const path = "select pg_catalog.set_config('search_path', 'pg_catalog', true)";
    const outcome = await (0,database_script/* runScript */.j3)(client, [path, objects(made)].map(message/* ended */.v6).join("\n"), { keepRows: true });
    if (outcome.status !== "completed")
        return stopped({ ...outcome, blockers: [] }, undefined);
    const found = toObjects(JSON.parse(outcome.rows.at(-1)?.[0] ?? "[]"));
    return { status: "found", steps: objectSteps(found) };
}
function stopped(outcome, step) {
    if (outcome.status === "lost")
        return { status: "lost" };
    const { error, blockers } = outcome;
    const stage = step ? { at: "drop", what: step.what } : { at: "bookkeeping" };
    return { status: "failed", stage, error, blockers };
}

// EXTERNAL MODULE: ./lib/database/grants.js
var database_grants = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/database/lock-retry.js
var lock_retry = __webpack_require__(2161);
// EXTERNAL MODULE: ./lib/database/recover.js
var recover = __webpack_require__(6701);
// EXTERNAL MODULE: ./lib/database/ahead.js
var database_ahead = __webpack_require__(6496);
;// CONCATENATED MODULE: ./lib/database/reset-together.js









/**
 * Drops, migrates, seeds and records in one transaction: all of it or none. The run's own entry in the ledger is
 * closed in it, so that after a broken line the ledger tells for certain.
 */
async function resetTogether(session, reset) {
    const { limits, steps, made, jobs, runId, tell, seed } = reset;
    const dropped = await drop(session, steps, made, limits);
    if (dropped.status !== "dropped")
        return dropped;
    const options = { runId, limits: { ...limits, lockAttempts: 1 }, transaction: false };
    let ahead;
    for (const [index, job] of jobs.entries()) {
        // What is on its way already is cancelled on the server instead.
        if (session.signal.aborted && !ahead)
            return cancelled(session);
        const outcome = await tell(job, () => {
            const applied = (0,apply/* applyMigration */.r)(session, job, options, ahead);
            const next = session.signal.aborted ? undefined : jobs[index + 1];
            ahead = next && (0,database_ahead/* sendAhead */.o)(session, job, next, options);
            return applied;
        });
        if (outcome.status === "lost")
            return { status: "lost" };
        if (outcome.status === "failed") {
            const { error, blockers } = outcome.failure;
            return { status: "failed", stage: { at: "migration", job, outcome }, error, blockers };
        }
    }
    if (session.signal.aborted)
        return cancelled(session);
    const seeded = await seed();
    if (seeded.status === "lost")
        return seeded;
    if (seeded.status === "failed") {
        await (0,apply/* rollback */.d)(session);
        const { problem, ...failed } = seeded;
        return { ...failed, stage: { at: "seed", problem } };
    }
    return commit(session, reset);
}
async function commit(session, { runId, access, limits, restoreGrants: restore }) {
    const read = await readAccess(session);
    if (read.status === "lost")
        return { status: "lost" };
    if (read.status === "failed") {
        await (0,apply/* rollback */.d)(session);
        return { ...read, stage: { at: "grants" }, blockers: [] };
    }
    const grants = (0,database_grants/* compareGrants */.T_)(access, read.access);
    const restoring = restore ? (0,database_grants/* restoreGrants */.Ot)(grants.lost) : [];
    if (session.signal.aborted)
        return cancelled(session);
    const last = [(0,ledger/* closeRun */.Ql)(runId, "done", undefined), (0,ledger/* clearMark */.jS)("reset-in-progress"), "commit"];
    const outcome = await (0,database_session/* work */.oJ)(session, [...restoring, ...last].map(message/* ended */.v6).join("\n"), "commit", limits.lockTimeoutMs);
    if (outcome.status === "completed")
        return { status: "committed", grants };
    if (outcome.status === "lost")
        return { status: "lost" };
    await (0,apply/* rollback */.d)(session);
    const { completed, error, blockers } = outcome;
    const at = completed < restoring.length ? "grants" : "bookkeeping";
    return { status: "failed", stage: { at }, error, blockers };
}
/** What the API roles may do now, as the session sees it; inside a transaction or outside of one. */
async function readAccess({ client, }) {
    const path = "select pg_catalog.set_config('search_path', 'pg_catalog', true)";
    const script = [...message/* CLEAN_SESSION */.d_, path, GRANTS].map(message/* ended */.v6).join("\n");
    const outcome = await (0,database_script/* runScript */.j3)(client, script, { keepRows: true });
    if (outcome.status !== "completed")
        return outcome;
    const text = outcome.rows.at(-1)?.[0];
    if (text === undefined)
        throw new Error("the server answered the question for grants without a row");
    return { status: "read", access: JSON.parse(text) };
}
async function cancelled(session) {
    await (0,apply/* rollback */.d)(session);
    return { status: "failed", stage: { at: "cancelled" }, error: undefined, blockers: [] };
}

;// CONCATENATED MODULE: ./lib/database/run-trace.js

/** Reads what a run's transaction left in the ledger, which tells for certain whether it was committed. */
async function traceRun({ client }, runId) {
    const question = `select r.outcome = 'done', exists (select from supabase_migrations.db_ops_marks m where m.run_id = r.id)
from supabase_migrations.db_ops_runs r where r.id = ${runId}`;
    const outcome = await (0,database_script/* runScript */.j3)(client, question, { keepRows: true });
    if (outcome.status !== "completed")
        return undefined;
    const [closed, marked] = outcome.rows[0] ?? [];
    return { closed: closed === "t", marked: marked === "t" };
}

// EXTERNAL MODULE: ./lib/operations/apply-pending.js + 1 modules
var apply_pending = __webpack_require__(5384);
// EXTERNAL MODULE: ./lib/sql/position.js
var position = __webpack_require__(5873);
// EXTERNAL MODULE: ./lib/sql/segments.js
var segments = __webpack_require__(1424);
// EXTERNAL MODULE: ./lib/sql/split.js
var split = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/operations/jobs.js
var jobs = __webpack_require__(8344);
;// CONCATENATED MODULE: ./lib/operations/reset-plan.js





/** Reads and parses every migration, whatever the database knows of it. */
async function planReset(files, parser) {
    const parsed = await parser.parse(files.map(({ file, text }) => ({ file, text, compared: false })));
    const problems = parsed.flatMap((one) => (one.status === "parsed" ? one.problems : []));
    if (problems.length > 0)
        return { status: "refused", problems };
    const plans = asNew(files).map((migration, index) => planFile(migration, parsed[index]));
    return {
        status: "ready",
        together: plans.map(({ together }) => together),
        staged: plans.map(({ staged }) => staged),
        splitters: plans.flatMap(({ splitters }) => splitters),
        lasting: parsed
            .flatMap((one) => (one.status === "parsed" ? one.statements : []))
            .flatMap((one) => one.lasting ?? []),
    };
}
/** Extensions that the migrations make and had not found; of one that they drop first, nobody knows. */
function madeExtensions(lasting) {
    const dropped = new Set(lasting.flatMap((one) => (one.type === "drop-extensions" ? one.names : [])));
    return lasting.flatMap((one) => one.type === "create-extension" && !dropped.has(one.name) ? [one.name] : []);
}
/** The migrations as a database knows them that was never migrated. */
function asNew(files) {
    const none = { history: [], progress: [], edited: new Set(), invalid: new Set() };
    return (0,decide/* decide */.L)({ files, ...none, misnamed: new Set(), renumbered: new Map(), changedParts: new Map() });
}
function planFile(migration, parsed) {
    const ready = (0,jobs/* jobFor */.vw)(migration, parsed);
    if (ready.status === "refused")
        throw new Error(`${migration.version} was begun before it was dropped`);
    const { job: staged } = ready;
    if (parsed?.status !== "parsed")
        return { staged, together: staged, splitters: suspects(staged.file) };
    const splitters = parsed.statements.flatMap(({ nonTransactional: found, line }) => found && !found.concurrently ? [{ file: staged.file.file, line, command: found.command }] : []);
    return {
        staged,
        together: splitters.length > 0 ? staged : forOneTransaction(staged, parsed.statements),
        splitters,
    };
}
/**
 * As it runs in a transaction that holds other files as well: without CONCURRENTLY, and without `SET TRANSACTION`, which
 * would come too late for this one. Blanks stand instead, so that the server's positions are the file's.
 */
function forOneTransaction(job, statements) {
    const isCharacteristic = ({ start, end }) => /^set\s+(?:(?:local|session)\s+)?transaction(?:_isolation|_read_only|_deferrable)?\s/i.test(job.file.text.slice(start, end));
    const ranges = [
        ...statements.flatMap(({ nonTransactional: found }) => found?.concurrently ?? []),
        ...statements.filter(isCharacteristic),
    ];
    if (ranges.length === 0)
        return job;
    const text = ranges.reduce(blank, job.file.text);
    const transactional = statements
        .filter((statement) => !isCharacteristic(statement))
        .map((statement) => ({ ...statement, nonTransactional: undefined }));
    return { ...job, file: { ...job.file, text }, segments: (0,segments/* segments */.J)(text, transactional) };
}
const blank = (text, { start, end }) => text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, " ") + text.slice(end);
const TELLING = /^(?:begin|start|commit|end|rollback|abort|prepare|vacuum|cluster|reindex|discard)$|^alter\s+system\b|\bconcurrently\b|\b(?:database|subscription|tablespace)\b/i;
/** A file that the parser gave up on is read by its tokens: one COMMIT in it would end the reset's transaction. */
function suspects({ file, text }) {
    const found = (0,split/* splitSql */.b)(text).find(({ start, end }) => {
        const [word = ""] = text.slice(start, end).split(/\s/, 1);
        return TELLING.test(word) || TELLING.test(text.slice(start, Math.min(end, start + 200)));
    });
    return found
        ? [
            {
                file,
                line: (0,position/* positionAt */.t$)(text, found.start).line,
                command: "a statement that the parser could not read",
            },
        ]
        : [];
}

// EXTERNAL MODULE: ./lib/operations/run-problems.js
var run_problems = __webpack_require__(9464);
// EXTERNAL MODULE: ./lib/operations/run-seeds.js
var run_seeds = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/operations/seed-around.js + 1 modules
var seed_around = __webpack_require__(3821);
;// CONCATENATED MODULE: ./lib/operations/reset-staged.js




















/**
 * Resets in stages, where one transaction cannot hold everything: drops, and marks the database as unfinished in the same
 * transaction; then migrates as migrate does, seeds, and takes the mark away. Wherever it stops, the mark tells, and
 * the next reset begins anew.
 */
async function runStaged(first, inventory, jobs, run) {
    const { context, runId, limits, reopen, seeds } = run;
    const dropped = await dropAndMark(first, inventory, run);
    if ("end" in dropped)
        return dropped.end;
    const common = { context, runId, limits, reopen, waitForRunMs: run.waitForRunMs };
    const applied = await (0,apply_pending/* applyPending */.Y)(dropped.session, jobs, {
        ...common,
        transaction: "each",
        resumes: false,
    });
    const { deeds } = applied;
    if (applied.session === undefined || applied.problems.length > 0) {
        return reset_staged_stopped(applied.session, applied.problems, { deeds });
    }
    const around = await (0,seed_around/* lookAround */.h)(applied.session, seeds);
    const seedJobs = seeds.map(({ job }) => job);
    const seeded = await (0,run_seeds/* runSeeds */.q)(applied.session, seedJobs, { ...common, transaction: "all", around });
    const ran = { deeds, seedDeeds: seeded.deeds };
    if (seeded.session === undefined || seeded.problems.length > 0) {
        return reset_staged_stopped(seeded.session, seeded.problems, ran);
    }
    return finish(seeded.session, inventory, run, ran);
}
/** The mark stands: what is missing is said together with why. */
function reset_staged_stopped(session, problems, ran) {
    const outcome = session === undefined ? "unknown" : "failed";
    return { ...NOTHING, ...ran, session, outcome, problems: [...problems, unfinished] };
}
const NOTHING = { deeds: new Map(), seedDeeds: new Map(), grants: { lost: [], gained: [] } };
/** One transaction, tried again when a lock could not be had. Until it is committed nothing has changed. */
async function dropAndMark(session, inventory, run) {
    const { context, runId, limits, reopen, files, lasting, waitForRunMs } = run;
    const { lockAttempts } = limits;
    const failed = (of, problem) => ({
        end: { ...NOTHING, session: of, outcome: "failed", problems: [problem] },
    });
    let current = inventory;
    for (let attempt = 1;; attempt++) {
        const outcome = await dropOnce(session, current, run);
        if (outcome.status === "dropped")
            return { session };
        if (outcome.status === "lost") {
            const opened = await (0,recover/* recover */.l)(context, session, reopen);
            if (opened.status === "failed") {
                const problems = [unknownReset(opened.problem)];
                return { end: { ...NOTHING, session: undefined, outcome: "unknown", problems } };
            }
            const trace = await traceRun(opened.session, runId);
            if (!trace?.marked)
                return failed(opened.session, lostReset);
            if (opened.state.locked)
                return { session: opened.session };
            const waited = await (0,database_open/* waitForMutex */.ml)(opened.session, opened.state, waitForRunMs);
            if (waited.status === "ours")
                return { session: opened.session };
            return { end: reset_staged_stopped(opened.session, [(0,run_problems/* waitProblem */.Jt)(waited, waitForRunMs, context.signal)], {}) };
        }
        const around = { targetKind: context.target.kind, files, maxLocks: current.maxLocks };
        const problem = resetProblem(outcome, around);
        const { error, blockers } = outcome;
        const again = error && (0,lock_retry/* isPassing */.WG)(error) && attempt < lockAttempts && !context.signal.aborted;
        if (!again || !(await (0,lock_retry/* pauseForLock */.d$)(session, "drop", attempt, lockAttempts, blockers))) {
            return failed(session, problem);
        }
        const retaken = await takeInventory(session, madeExtensions(lasting));
        if (retaken.status === "taken")
            current = retaken.inventory;
    }
}
async function dropOnce(session, inventory, run) {
    const { runId, limits, lasting } = run;
    const outcome = await drop(session, dropSteps(inventory, run), madeExtensions(lasting), limits);
    if (outcome.status !== "dropped")
        return outcome;
    const script = [(0,ledger/* setMark */.ef)("reset-in-progress", runId), "commit"].map(message/* ended */.v6).join("\n");
    const marked = await (0,database_session/* work */.oJ)(session, script, "drop", limits.lockTimeoutMs);
    if (marked.status === "completed")
        return outcome;
    if (marked.status === "lost")
        return { status: "lost" };
    await (0,database_script/* runScript */.j3)(session.client, "rollback");
    const { error, blockers } = marked;
    return { status: "failed", stage: { at: "bookkeeping" }, error, blockers };
}
async function finish(session, inventory, { context, runId, reopen, restoreGrants }, ran) {
    const read = await readAccess(session);
    const grants = read.status === "read" ? (0,database_grants/* compareGrants */.T_)(inventory.access, read.access) : NOTHING.grants;
    const restoring = restoreGrants ? (0,database_grants/* restoreGrants */.Ot)(grants.lost) : [];
    const script = [
        message/* BEGIN */.Q,
        ...restoring,
        (0,ledger/* closeRun */.Ql)(runId, "done", undefined),
        (0,ledger/* clearMark */.jS)("reset-in-progress"),
        "commit",
    ];
    const outcome = await (0,database_script/* runScript */.j3)(session.client, script.map(message/* ended */.v6).join("\n"));
    if (outcome.status === "completed")
        return { ...NOTHING, ...ran, session, outcome: "done", problems: [], grants };
    if (outcome.status === "lost") {
        const opened = await (0,recover/* recover */.l)(context, session, reopen);
        if (opened.status === "failed")
            return reset_staged_stopped(undefined, [unknownReset(opened.problem)], ran);
        const trace = await traceRun(opened.session, runId);
        const next = { ...NOTHING, ...ran, session: opened.session, grants };
        return trace?.closed
            ? { ...next, outcome: "done", problems: [] }
            : reset_staged_stopped(opened.session, [lostReset], ran);
    }
    await (0,database_script/* runScript */.j3)(session.client, "rollback");
    const what = "The end of the reset could not be recorded";
    return reset_staged_stopped(session, [(0,failure/* serverProblem */.Vw)("statement-failed", what, outcome.error, context.target.kind)], ran);
}

;// CONCATENATED MODULE: ./lib/operations/reset-tell.js


/** Says what will go and what will stay, before the first drop. */
function tellReset(inventory, { history }, { context, settings, prepared }) {
    const { onProgress, project } = context;
    const { splitters } = prepared.plan;
    const options = { truncateAuth: truncatesAuth(settings, context), atomic: splitters.length === 0 };
    onProgress({ type: "reset-inventory", inventory: summarise(inventory, options) });
    const advice = [
        ...sparedAdvice(inventory),
        ...filelessAdvice(history, project.migrations),
        ...(splitters.length > 0 ? [stagedAdvice(splitters)] : []),
    ];
    for (const message of advice)
        onProgress({ type: "advice", message });
}
/** On this machine nobody's account is lost; elsewhere it may be somebody's. */
function truncatesAuth({ authData }, { target }) {
    return (authData ?? (target.kind === "loopback" ? "truncate" : "keep")) === "truncate";
}

// EXTERNAL MODULE: ./lib/database/apply-seeds.js + 2 modules
var apply_seeds = __webpack_require__(1962);
// EXTERNAL MODULE: ./lib/database/seed-problem.js
var seed_problem = __webpack_require__(5070);
;// CONCATENATED MODULE: ./lib/operations/reset-seeds.js




/** Runs all seeds inside the reset's open transaction, on tables that were made a moment ago. */
async function seedInside(session, seeds, { runId, limits, targetKind }) {
    if (seeds.length === 0)
        return { stage: { status: "applied" }, deeds: new Map() };
    const jobs = seeds.map(({ job }) => onNewTables(job));
    const around = await (0,seed_around/* lookAround */.h)(session, seeds);
    const { ran, tell } = (0,run_seeds/* tellSeeds */.u)(jobs, session.onProgress);
    const outcome = await (0,apply_seeds/* applySeedsInside */.b)(session, jobs, { runId, limits, tell });
    return { stage: stageOf(outcome, jobs, { ...around, targetKind }), deeds: ran };
}
/**
 * Nothing is left alone in tables that were made a moment ago, but for what the files themselves say twice: to have the
 * server count that would cost a third of the time.
 */
const onNewTables = (job) => ({
    ...job,
    statements: job.statements.map((statement) => statement.leftAlone?.by === "plan" ? { ...statement, leftAlone: undefined } : statement),
});
function stageOf(outcome, jobs, around) {
    switch (outcome.status) {
        case "applied":
        case "lost":
            return { status: outcome.status };
        case "failed": {
            const { error, blockers } = outcome.failure;
            return {
                status: "failed",
                problem: (0,seed_problem/* seedProblem */.n)(outcome.failure, outcome.job, around),
                error,
                blockers,
            };
        }
        case "taken":
            return { status: "failed", problem: takenProblem(jobs), error: undefined, blockers: [] };
        case "cancelled":
            return { status: "failed", problem: cancelledProblem(outcome.next), error: undefined, blockers: [] };
    }
}
const takenProblem = ([job]) => ({
    code: "run-in-progress",
    file: job?.file.file,
    message: "Somebody else has run seeds in the meantime",
    hint: "The reset was rolled back: the database is as it was. Run the same command again.",
});
const cancelledProblem = ({ file: { file } }) => ({
    code: "cancelled",
    message: `Cancelled before ${file} was begun: the reset was rolled back`,
    hint: "The database is as it was. Run the same command again.",
});

;// CONCATENATED MODULE: ./lib/operations/reset-together.js












/** Resets in one transaction, tried again when a lock could not be had; the database is looked at anew for each try. */
async function runTogether(first, inventory, jobs, run) {
    const { limits, context } = run;
    let current = inventory;
    for (let attempt = 1;; attempt++) {
        const { outcome, deeds, seedDeeds } = await tryOnce(first, current, jobs, run);
        const ran = { session: first, deeds, seedDeeds };
        if (outcome.status === "lost")
            return recovered({ ...ran, session: first }, current, run);
        if (outcome.status === "committed")
            return { ...ran, outcome: "done", problems: [], grants: outcome.grants };
        const failed = endOfFailure(ran, outcome, current, run);
        if (!isWorthATry(outcome) || attempt >= limits.lockAttempts || context.signal.aborted)
            return failed;
        const { blockers, stage } = outcome;
        const what = stage.at === "migration" ? stage.job.file.file : "drop";
        if (!(await (0,lock_retry/* pauseForLock */.d$)(first, what, attempt, limits.lockAttempts, blockers)))
            return failed;
        const retaken = await takeInventory(first, madeExtensions(run.lasting));
        if (retaken.status !== "taken")
            return failed;
        current = retaken.inventory;
        const inTheWay = obstacles(current);
        if (inTheWay.length > 0)
            return { ...failed, problems: inTheWay };
    }
}
async function tryOnce(session, inventory, jobs, run) {
    const { context, runId, limits, seeds, restoreGrants } = run;
    const { durations, tell } = (0,apply_pending/* tellMigrations */.F)(jobs, session.onProgress);
    let seedDeeds = new Map();
    const outcome = await resetTogether(session, {
        runId,
        limits,
        steps: dropSteps(inventory, run),
        made: madeExtensions(run.lasting),
        jobs,
        tell,
        seed: async () => {
            const seeded = await seedInside(session, seeds, { runId, limits, targetKind: context.target.kind });
            seedDeeds = seeded.deeds;
            return seeded.stage;
        },
        access: inventory.access,
        restoreGrants,
    });
    const deeds = new Map([...durations].map(([version, durationMs]) => [
        version,
        { outcome: "applied", durationMs },
    ]));
    return { outcome, deeds, seedDeeds };
}
/** Nothing stayed: what ran was rolled back, and only the one that failed is to blame. */
function endOfFailure(ran, failed, inventory, { context, files }) {
    const { stage, error } = failed;
    const around = { targetKind: context.target.kind, files, maxLocks: inventory.maxLocks };
    const culprit = stage.at === "migration" ? stage.job : undefined;
    const durationMs = culprit && ran.deeds.get(culprit.file.version)?.durationMs;
    return {
        session: ran.session,
        outcome: "failed",
        problems: [resetProblem(failed, around)],
        deeds: new Map(culprit ? [[culprit.file.version, { outcome: "failed", durationMs }]] : []),
        seedDeeds: new Map([...ran.seedDeeds].map(([path, deed]) => [path, rolledBack(deed)])),
        grants: NO_CHANGES,
        // A new enum label may be used before the commit only where its type is as new (Postgres 17), or not at all (before).
        ...(culprit && error?.code === "55P04" && { needsStages: { job: culprit } }),
    };
}
const NO_CHANGES = { lost: [], gained: [] };
const rolledBack = (deed) => deed.outcome === "applied" ? { ...deed, outcome: "rolled-back" } : deed;
/** A rival's commit of the same version, or of the same object, in between is as passing as a lock. */
function isWorthATry({ error }) {
    if (error === undefined)
        return false;
    return (0,lock_retry/* isPassing */.WG)(error) || (error.code === "23505" && error.schema === "supabase_migrations");
}
async function recovered(ran, inventory, run) {
    const none = { deeds: new Map(), seedDeeds: new Map(), grants: NO_CHANGES };
    const opened = await (0,recover/* recover */.l)(run.context, ran.session, run.reopen);
    if (opened.status === "failed") {
        return { ...none, session: undefined, outcome: "unknown", problems: [unknownReset(opened.problem)] };
    }
    const { session } = opened;
    const trace = await traceRun(session, run.runId);
    if (trace === undefined) {
        return { ...none, session, outcome: "unknown", problems: [unknownReset(lostReset)] };
    }
    if (!trace.closed)
        return { ...none, session, outcome: "failed", problems: [lostReset] };
    const read = await readAccess(session);
    const grants = read.status === "read" ? (0,database_grants/* compareGrants */.T_)(inventory.access, read.access) : NO_CHANGES;
    return { ...ran, session, outcome: "done", problems: [], grants };
}

;// CONCATENATED MODULE: ./lib/operations/reset-carry-out.js










/** Opens the run's entry in the ledger, resets, closes the entry and looks at what stands in the database then. */
async function carryOut(session, before, inventory, request) {
    const { context, settings, facts, access, keep, prepared } = request;
    const { operation, environment } = facts;
    const findings = findingsBefore(before, context, prepared);
    const judgement = (0,stamp_judged/* judged */.g)(facts, before);
    const start = { operation, environment, tier: judgement.tier, origin: context.origin };
    const begun = await (0,database_run/* beginRun */.Te)(session, withoutHistory(before), {
        start,
        verified: [],
        adopted: [],
        idle: false,
        stamp: (0,judge/* firstStamp */.ms)(judgement, context.origin.actor),
        approval: request.approval,
    });
    if (begun.status !== "begun")
        return { ...findings, outcome: "failed", problems: [(0,not_begun/* notBegun */.d)(begun, "dropped", context)] };
    const { runId } = begun;
    const { restoreGrants } = settings;
    const end = await execute(session, inventory, prepared.plan, {
        context,
        runId,
        limits: settings,
        reopen: access,
        files: context.project.migrations,
        seeds: prepared.seeds,
        truncateAuth: truncatesAuth(settings, context),
        lasting: prepared.plan.lasting,
        restoreGrants,
        waitForRunMs: settings.waitForRunMs,
    });
    keep(end.session);
    const after = end.session && (await (0,finish_run/* finishRun */.J)(end.session, endingOf(end, runId, prepared), request));
    return findingsAfter(findings, end, after, { context, prepared, inventory, restored: restoreGrants });
}
/** The history is the reset's own transaction's business: one that fails leaves even a broken table as it is. */
function withoutHistory(before) {
    const tables = { ...before.tables, history: true };
    return { ...before, tables, historyColumns: ["version", "name", "statements"] };
}
async function execute(session, inventory, { splitters, together, staged }, run) {
    if (splitters.length > 0)
        return { ...(await runStaged(session, inventory, staged, run)), atomic: false };
    const end = await runTogether(session, inventory, together, run);
    if (end.needsStages === undefined || end.session === undefined)
        return { ...end, atomic: true };
    run.context.onProgress({ type: "advice", message: splitAdvice(end.needsStages.job.file.file) });
    return { ...(await runStaged(end.session, inventory, staged, run)), atomic: false };
}
/** What the ledger is to know of the end. */
function endingOf({ outcome, problems, deeds, seedDeeds }, runId, { plan, seedFiles }) {
    const failed = plan.staged.find(({ file }) => deeds.get(file.version)?.outcome === "failed")?.file;
    const failedSeed = seedFiles.find(({ path }) => seedDeeds.get(path)?.outcome === "failed");
    const [first] = problems;
    return {
        runId,
        outcome,
        errorCode: first?.sqlstate ?? first?.code,
        failed: failed && {
            file: failed,
            outcome: "failed",
            durationMs: deeds.get(failed.version)?.durationMs ?? 0,
        },
        failedSeed: failedSeed && {
            file: failedSeed,
            outcome: "failed",
            durationMs: seedDeeds.get(failedSeed.path)?.durationMs ?? 0,
        },
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/operations/seed-jobs.js
var seed_jobs = __webpack_require__(1554);
;// CONCATENATED MODULE: ./lib/operations/reset-prepare.js




/** Reads and parses every migration and the seeds, and tells all that is wrong at once. Needs no database. */
async function prepare({ project, parser, }) {
    const { migrationsEnabled } = project.config;
    const broken = (0,report/* projectProblems */.EK)(project);
    const [plan, { files, problems, advice, rough }] = await Promise.all([
        broken.length > 0 ? undefined : planReset(migrationsEnabled ? project.migrations : [], parser),
        seedsMeanwhile(project),
    ]);
    const unusable = [...broken, ...problems, ...files.flatMap((file) => file.problems)];
    if (plan === undefined || unusable.length > 0)
        return { status: "refused", problems: unusable };
    const isAtomic = plan.status === "ready" && plan.splitters.length === 0;
    const seeds = isAtomic && rough ? rough : (0,seed_jobs/* prepareSeeds */.W)(files, await parseSeeds(files, parser));
    const refused = [...(plan.status === "refused" ? plan.problems : []), ...seeds.problems];
    if (plan.status === "refused" || refused.length > 0)
        return { status: "refused", problems: refused };
    const said = [...(migrationsEnabled ? [] : [SWITCHED_OFF]), ...advice];
    return { status: "ready", prepared: { plan, seedFiles: files, seeds: seeds.seeds, advice: said } };
}
/** In UTF-16 units. The grammar takes as long for a text as the server takes to run it. */
const PARSED_LENGTH = 100_000;
/**
 * Reads the seeds while the parser's thread reads the migrations. Seeds that are mostly rows are read by their tokens, which
 * is enough (`rough`) where the reset is one transaction: a mistake in them, found by the server, leaves the database as
 * it was just as well.
 */
async function seedsMeanwhile(project) {
    // The migrations go out to that thread first.
    await (0,promises_.setImmediate)();
    const seeds = project.readSeeds();
    const length = seeds.files.reduce((sum, { text }) => sum + text.length, 0);
    return { ...seeds, rough: length > PARSED_LENGTH ? await readRoughly(seeds.files) : undefined };
}
/** One file a turn, so that the connection is made in between. */
async function readRoughly(files) {
    const read = [];
    for (const file of files) {
        await (0,promises_.setImmediate)();
        read.push((0,seed_jobs/* prepareSeeds */.W)([file], []));
    }
    return {
        seeds: read.flatMap(({ seeds }) => seeds),
        problems: read.flatMap(({ problems }) => problems),
    };
}
async function parseSeeds(files, parser) {
    if (files.length === 0)
        return [];
    return parser.parse(files.map(({ file, text }) => ({ file, text, copyRows: "allow" })));
}
const SWITCHED_OFF = "config.toml says `[db.migrations] enabled = false`: no migration is applied after the drop";

;// CONCATENATED MODULE: ./lib/operations/reset.js














/**
 * Drops what the project owns, applies all migrations and seeds: in one transaction wherever possible, so that a reset
 * that fails leaves the database as it was. Everything that could stand in the way is looked for first.
 */
async function reset_reset(context, settings) {
    const facts = (0,report/* factsOf */.xS)("reset", context, settings);
    const permission = await permitReset(context, facts, settings);
    if (permission.status === "refused") {
        const { problem } = permission;
        return (0,report/* makeReport */.dO)(facts, { outcome: (0,run_problems/* outcomeOfRefusal */.k6)(problem), problems: [problem] });
    }
    const { approval } = permission;
    const access = {
        applicationName: "db-ops reset",
        connectTimeoutMs: settings.connectTimeoutMs,
        lock: true,
        anyHistory: true,
    };
    // All files are parsed while the connection is made.
    const { opening, giveUp } = beginToOpen(context, access);
    const found = await prepare(context).catch(async (error) => {
        await giveUp();
        throw error;
    });
    if (found.status === "refused") {
        await giveUp();
        return (0,report/* makeReport */.dO)(facts, { outcome: "refused", problems: found.problems, approval });
    }
    const { prepared } = found;
    for (const message of prepared.advice)
        context.onProgress({ type: "advice", message });
    const opened = await opening;
    if (opened.status === "failed")
        return (0,report/* makeReport */.dO)(facts, { outcome: "failed", problems: [opened.problem], approval });
    let session = opened.session;
    const keep = (next) => {
        session = next;
    };
    try {
        const run = { context, settings, facts, access, keep, prepared, approval };
        return (0,report/* makeReport */.dO)(facts, { ...(await resetIn(opened.session, opened.state, run)), approval });
    }
    finally {
        if (session)
            await (0,database_open/* closeSession */.Vu)(session);
    }
}
/** Opens a session that may turn out to be of no use; `giveUp` then stops the attempt, or closes what came of it. */
function beginToOpen(context, access) {
    const stop = new AbortController();
    // By hand: what only AbortSignal.any knows Node 20 may collect, and a cancellation would be lost.
    context.signal.addEventListener("abort", () => stop.abort(context.signal.reason), { once: true });
    if (context.signal.aborted)
        stop.abort(context.signal.reason);
    const opening = (0,database_open/* open */.ho)({ ...context, signal: stop.signal }, access);
    const giveUp = async () => {
        stop.abort();
        const unneeded = await opening;
        if (unneeded.status === "open")
            await (0,database_open/* closeSession */.Vu)(unneeded.session);
    };
    return { opening, giveUp };
}
async function resetIn(session, before, run) {
    const { context, settings, prepared } = run;
    const ended = (outcome, ...problems) => ({
        ...findingsBefore(before, context, prepared),
        outcome,
        problems,
    });
    const objection = stampObjection(before, run.facts, settings);
    if (objection) {
        await (0,database_run/* releaseMutex */.NS)(session);
        return ended("refused", objection);
    }
    if (!before.locked) {
        const waited = await (0,database_open/* waitForMutex */.ml)(session, before, settings.waitForRunMs);
        if (waited.status === "ours")
            return resetIn(session, waited.state, run);
        const { outcome, problems } = (0,run_problems/* waitedInVain */.ao)(waited, settings, context.signal);
        return ended(outcome, ...problems);
    }
    const taken = await takeInventory(session, madeExtensions(prepared.plan.lasting));
    if (taken.status === "lost")
        return ended("failed", (0,run_problems/* brokenLine */.kU)("before anything was dropped"));
    if (taken.status === "failed") {
        const what = "What is in the database could not be listed";
        return ended("failed", (0,failure/* serverProblem */.Vw)("statement-failed", what, taken.error, context.target.kind));
    }
    const inTheWay = obstacles(taken.inventory);
    if (inTheWay.length === 0) {
        tellReset(taken.inventory, before, run);
        const agreed = (await context.confirmReset?.()) ?? true;
        if (agreed)
            return carryOut(session, before, taken.inventory, run);
    }
    await (0,database_run/* releaseMutex */.NS)(session);
    // Whoever says no is told that, and nothing of the migrations.
    return inTheWay.length > 0
        ? ended("refused", ...inTheWay)
        : { outcome: "refused", before, problems: [declined] };
}


/***/ })

};
