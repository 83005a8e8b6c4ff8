"use strict";
exports.id = 799, exports.ids = [799], exports.modules = {
	7264: ((e, t, n) => {
		n.d(t, {
			L: () => decide,
			Z: () => compareVersions
		});
		function decide(e) {
			let t = new Map(e.history.map((e) => [e.version, e])), n = new Set(e.files.map((e) => e.version)), i = new Set(e.renumbered.values()), a = newestApplied(e), o = e.files.map((n) => decideFile(n, t.get(n.version), a, e)), s = e.history.filter((e) => !n.has(e.version) && !i.has(e.version)).map((t) => ({
				version: t.version,
				name: t.name ?? "",
				state: e.misnamed.has(t.version) ? "applied" : "missing",
				...r,
				row: t
			})), c = [...new Set(e.progress.map(({ version: e }) => e))].filter((r) => !n.has(r) && !t.has(r) && !e.misnamed.has(r)).map((t) => {
				let n = e.progress.filter((e) => e.version === t);
				return {
					version: t,
					name: "",
					state: "missing",
					...r,
					progress: n
				};
			});
			return [
				...o,
				...s,
				...c
			].sort((e, t) => compareVersions(e.version, t.version));
		}
		let r = {
			file: void 0,
			row: void 0,
			recordedAs: void 0,
			progress: [],
			changedPart: void 0
		};
		function newestApplied({ history: e, renumbered: t }) {
			let n = new Map([...t].map(([e, t]) => [t, e]));
			return e.map(({ version: e }) => n.get(e) ?? e).sort(compareVersions).at(-1);
		}
		function decideFile(e, t, n, r) {
			let i = r.progress.filter(({ version: t }) => t === e.version), a = r.renumbered.get(e.version), o = t ? r.edited.has(e.version) ? "edited" : "applied" : a === void 0 ? r.invalid.has(e.version) ? "invalid" : i.length > 0 ? "partial" : n !== void 0 && compareVersions(e.version, n) < 0 ? "out-of-order" : "pending" : "renumbered", s = r.changedParts.get(e.version);
			return {
				version: e.version,
				name: e.name,
				state: o,
				file: e,
				row: t,
				recordedAs: a,
				progress: i,
				changedPart: s
			};
		}
		function compareVersions(e, t) {
			return e < t ? -1 : +(e > t);
		}
	}),
	9034: ((e, t, n) => {
		n.d(t, { K: () => proveApproval });
		async function proveApproval({ onProgress: e }, t) {
			let n = await t();
			return n.status === "refused" ? n : (e({
				type: "approved",
				evidence: n.evidence
			}), {
				status: "permitted",
				approval: n.evidence
			});
		}
	}),
	7860: ((e, t, n) => {
		n.r(t), n.d(t, { reset: () => reset_reset });
		var r = n(3451), i = n(2724), a = n(302);
		let o = `
with home as materialized (
  select n.oid, n.nspname, n.nspacl, n.nspowner from pg_namespace n
   where n.nspname !~ '^pg_' and n.nspname <> all (${a.xW})
     and (n.nspname = 'public' or n.nspowner = current_user::regrole or n.nspowner::regrole::text !~ ${a.YE})
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
    from thing g left join lateral aclexplode(g.acl) e on true left join pg_roles r on r.oid = e.grantee and r.rolname = any (${a.nC})
   group by 1, 2, 3, 4
), access as (
  select kind, object, col, coalesce(jsonb_object_agg(role, privileges) filter (where role is not null), '{}') as access
    from entry group by 1, 2, 3
)
select coalesce(jsonb_agg(jsonb_build_array(kind, object, col, access)), '[]') from access`;
		function notMember(e, t) {
			return `not exists (select from pg_depend d where d.classid = '${e}'::regclass and d.objid = ${t} and d.deptype = 'e')`;
		}
		var s = n(8902);
		let objects = (e) => `
with member as materialized (
  select d.classid, d.objid, e.extname from pg_depend d join pg_extension e on e.oid = d.refobjid
   where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'
), home as materialized (
  select n.oid, n.nspname, n.nspowner, n.nspname in ('public', 'pgmq') as stays
    from pg_namespace n
   where n.nspname in ('public', 'pgmq')
      or n.nspname !~ '^pg_' and n.nspname <> all (${a.xW})
         and not exists (select from member m where m.classid = 'pg_namespace'::regclass and m.objid = n.oid)
         and (n.nspowner = current_user::regrole or n.nspowner::regrole::text !~ ${a.YE})
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
   where not t.tgisinternal and t.tgparentid = 0 and n.nspname = any (${a.xW}) and n.nspname <> 'pgmq'
     and (f.pronamespace in (select oid from home) and m.extname is null
          or m.extname <> all (${a.TN}) and not exists (select from member x where x.objid = c.oid and x.extname = m.extname)
          or f.oid::regprocedure::text = 'supabase_functions.http_request()')
  union all
  select 4, 'publication', quote_ident(p.pubname), p.pubowner,
         format('drop publication if exists %I', p.pubname), pg_has_role(p.pubowner, 'USAGE')
    from pg_publication p
   where not exists (select from member m where m.classid = 'pg_publication'::regclass and m.objid = p.oid)
     and (p.pubname !~ ${a.re}
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
         case when e.extname <> all (${a.TN}) then format('drop extension if exists %I cascade', e.extname) end,
         pg_has_role(e.extowner, 'USAGE') or h.oid is not null
           or e.extname = any (regexp_split_to_array(coalesce(current_setting('supautils.privileged_extensions', true), ''), '[\\s,]+'))
    from pg_extension e left join home h on h.oid = e.extnamespace and not h.stays
   where e.extname <> all (${a.TN}) or h.oid is not null
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
  select 16, ${c}
    from pg_extension e where e.extname = any (${a.TN}) and e.extname = any (${(0, s.T)(e)})
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
  from object`, c = "'extension', quote_ident(e.extname), e.extowner, format('drop extension if exists %I', e.extname), pg_has_role(e.extowner, 'USAGE')", l = `
(select coalesce(jsonb_object_agg(extname, jsonb_build_array(class, name, owner::regrole::text, drop, can)), '{}')
   from (select e.extname, ${c} from pg_extension e where e.extname = any (${a.TN}))
     p (extname, class, name, owner, drop, can))`;
		function mayAlter(e) {
			return `(pg_has_role(c.relowner, 'USAGE')
          or strpos(coalesce(current_setting('supautils.${e}', true), ''), format('"%s.%s"', n.nspname, c.relname)) > 0)`;
		}
		function soundness({ table: e, key: t, columns: n }) {
			let r = Object.keys(n);
			return `(select case when c.oid is not null then jsonb_build_object(
      'sound', c.relkind = 'r'
        and exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                     where i.indrelid = c.oid and i.indisunique and i.indisvalid and i.indimmediate
                       and i.indnkeyatts = 1 and i.indpred is null and a.attname = ${(0, s.e)(t)})
        and not exists (
          select from pg_attribute a
           where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             and case when a.attname = any (${(0, s.T)(r)})
                      then regexp_replace(format_type(a.atttypid, a.atttypmod), '^character varying.*', 'text')
                           <> (${(0, s.T)(Object.values(n))})[array_position(${(0, s.T)(r)}, a.attname::text)]
                      else a.attnotnull and not a.atthasdef and a.attidentity = '' end),
      'complete', (select count(*) from pg_attribute a
                    where a.attrelid = c.oid and not a.attisdropped and a.attname = any (${(0, s.T)(r)})) = ${r.length},
      'drop', format('drop %s supabase_migrations.%I cascade',
        case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' when 'S' then 'sequence'
                       when 'c' then 'type' when 'i' then 'index' else 'table' end, c.relname)) end
      from (select to_regclass(${(0, s.e)(`supabase_migrations.${e}`)}) as oid) t left join pg_class c on c.oid = t.oid)`;
		}
		let u = `
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
  ${o} into grants;

  for leaf in
    select oid, root, estimate, sum(bytes) over (order by bytes, oid) <= 67108864
           and row_number() over (order by bytes, oid) <= 100 as few
      from (
        select c.oid, coalesce(pg_partition_root(c.oid), c.oid) as root, pg_relation_size(c.oid) as bytes,
               nullif(c.reltuples, -1)::bigint as estimate
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and ${a.tT}
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
    'objects', objects, 'platformExtensions', ${l}, 'grants', grants, 'tables', tables, 'jobs', jobs, 'buckets', buckets,
    'authTables', auth, 'authUsers', users,
    'history', ${soundness({
			table: "schema_migrations",
			key: "version",
			columns: {
				version: "text",
				name: "text",
				statements: "text[]"
			}
		})},
    'seedFiles', ${soundness({
			table: "seed_files",
			key: "path",
			columns: {
				path: "text",
				hash: "text"
			}
		})},
    'kept', jsonb_build_array(
      jsonb_build_array('vault secret', coalesce(secrets, 0)),
      jsonb_build_array('large object', (select count(*) from pg_largeobject_metadata)),
      jsonb_build_array('role', (select count(*) from pg_roles where oid >= 16384 and rolname <> all (${a.nC})
        and rolname !~ ${a.YE} and rolname not in ('postgres', 'authenticator', 'dashboard_user', current_user))),
      jsonb_build_array('subscription', (select count(*) from pg_subscription where subdbid = (select oid from pg_database where datname = current_database())))),
    'maxLocks', current_setting('max_locks_per_transaction')::int, 'login', current_user,
    'mayAct', (select jsonb_agg(rolname) from pg_roles where pg_has_role(oid, 'USAGE')),
    'platformDefaults', (select coalesce(jsonb_agg(distinct case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences'
        when 'f' then 'functions' when 'T' then 'types' else 'schemas' end || ' ' || coalesce(r.rolname, 'public')), '[]')
      from pg_default_acl d cross join lateral aclexplode(d.defaclacl) e left join pg_roles r on r.oid = e.grantee
     where d.defaclnamespace = 'public'::regnamespace and d.defaclrole <> current_user::regrole
       and d.defaclrole::regrole::text ~ ${a.YE}),
    'makesRealtime', to_regnamespace('realtime') is not null
      and coalesce((select pg_has_role(pubowner, 'USAGE') from pg_publication where pubname = 'supabase_realtime'), true))::text, true);
end $db_ops$;
select pg_catalog.current_setting('db_ops.inventory')`;
		function countUpTo(e, t) {
			return `(select count(*) from (select from ${e} o where ${t} limit 1001) f)`;
		}
		var d = n(7287);
		async function look({ client: e, signal: t }) {
			let n = await (0, i.k)(e, t, () => (0, d.j3)(e, u, { keepRows: !0 }));
			if (n.status !== "completed") return n;
			let r = n.rows.at(-1)?.[0];
			if (r === void 0) throw Error("the server answered the inventory without a row");
			let a = JSON.parse(r);
			return {
				status: "seen",
				inventory: (e) => toInventory(a, e)
			};
		}
		async function takeInventory(e, t) {
			let n = await look(e);
			return n.status === "seen" ? {
				status: "taken",
				inventory: n.inventory(t)
			} : n;
		}
		function toObjects(e) {
			return e.map(([e, t, n, r, i]) => ({
				class: e,
				name: t,
				owner: n,
				drop: r ?? void 0,
				ours: i
			}));
		}
		function toInventory(e, t) {
			let n = t.map((t) => e.platformExtensions[t]).filter((e) => e !== void 0);
			return {
				objects: toObjects([...e.objects, ...n]),
				tables: sumPartitions(e.tables),
				cronJobs: e.jobs.map(([e, t, n]) => ({
					id: e,
					name: t,
					schedule: n
				})),
				buckets: e.buckets.map(([e, t, n]) => ({
					id: e,
					files: t + n
				})),
				authTables: e.authTables,
				authUsers: e.authUsers ?? void 0,
				history: e.history ?? void 0,
				seedFiles: e.seedFiles ?? void 0,
				kept: e.kept.flatMap(([e, t]) => t > 0 ? [{
					what: e,
					count: t
				}] : []),
				access: e.grants,
				maxLocks: e.maxLocks,
				login: e.login,
				mayAct: e.mayAct,
				platformDefaults: e.platformDefaults,
				makesRealtime: e.makesRealtime
			};
		}
		function sumPartitions(e) {
			let t = new Map();
			for (let [n, r, i] of e) {
				let e = t.get(n) ?? {
					name: n,
					rows: 0,
					estimated: !1
				};
				t.set(n, {
					name: n,
					rows: r === null || e.rows === void 0 ? void 0 : e.rows + r,
					estimated: e.estimated || i
				});
			}
			return [...t.values()].sort((e, t) => e.name < t.name ? -1 : 1);
		}
		var f = n(5865), p = n(4996), m = n(4426), h = n(1493), g = n(5104), _ = n(9034), v = n(527);
		async function permitReset(e, { tier: t, environment: n }, { confirm: r }) {
			if (t === "protected" && e.openGate) return (0, _.K)(e, e.openGate);
			let i = (0, h.o)({
				tier: t,
				environment: n,
				confirm: r
			});
			return i ? {
				status: "refused",
				problem: i
			} : {
				status: "permitted",
				approval: void 0
			};
		}
		function stampObjection(e, t, { confirm: n }) {
			return (0, g.lC)((0, v.g)(t, e), n);
		}
		var y = n(5575), ee = n(4250), te = n(9363), b = n(8159), x = n(7264), S = n(3849), ne = n(2284), C = n(2767);
		function summarise(e, { truncateAuth: t, atomic: n }) {
			let { objects: r, buckets: i, cronJobs: a, tables: o, authUsers: s, kept: c } = e, l = r.filter(({ ours: e }) => e), u = [
				...l.map((e) => e.class),
				...i.map(() => "bucket"),
				...a.map(() => "cron job")
			], d = new Map();
			for (let e of u) d.set(e, (d.get(e) ?? 0) + 1);
			let named = (e) => l.filter((t) => t.class === e).map(({ name: e }) => e);
			return {
				counts: [...d].map(([e, t]) => ({
					class: e,
					count: t
				})),
				schemas: named("schema"),
				extensions: named("extension"),
				buckets: i.map(({ id: e }) => e),
				cronJobs: a.map(({ name: e, schedule: t }) => `${e} (${t})`),
				tables: o.map(({ name: e, rows: t, estimated: n }) => ({
					name: e,
					rows: t ?? null,
					estimated: n
				})),
				users: t ? s ?? 0 : null,
				kept: c,
				atomic: n
			};
		}
		let w = new Set([
			"extension",
			"policy",
			"trigger"
		]);
		function sparedAdvice({ objects: e }) {
			return e.filter((e) => !e.ours && w.has(e.class)).map(({ class: e, name: t, owner: n }) => `${e} ${t} stays: it belongs to ${n}, and the login may not drop it`);
		}
		function filelessAdvice(e, t) {
			let n = new Set(t.map(({ version: e }) => e)), r = e.map(({ version: e }) => e).filter((e) => !n.has(e));
			if (r.length === 0) return [];
			let i = r.length > 5 ? `${r.slice(0, 5).join(", ")} …` : r.join(", ");
			return [`${`${(0, ne.U)(r.length, "applied migration")} ${r.length === 1 ? "has" : "have"}`} no file, so what they made will not come back: ${i}`];
		}
		function obstacles(e) {
			let { objects: t, buckets: n, login: r } = e;
			return [...t.filter((e) => !e.ours && !w.has(e.class)).map((e) => notOurs(e, r)), ...n.filter(({ files: e }) => e > 0).map(notEmpty)];
		}
		let T = {
			"statistics object": "statistics",
			"foreign server": "server",
			"foreign-data wrapper": "foreign data wrapper"
		};
		function notOurs({ class: e, name: t, owner: n }, r) {
			let i = /^[a-z_][a-z0-9_]*$/.test(r) ? r : S.Ay.escapeIdentifier(r), a = `alter ${T[e] ?? e} ${t} owner to ${i};`;
			return {
				code: "not-owner",
				message: `${e} ${t} belongs to ${n}, and ${r} may not drop it`,
				hint: e === "cast" ? `Let ${n} drop it, then run reset again.` : `Let ${n} hand it over (${a}) or drop it, then run reset again.`
			};
		}
		let E = 1e3;
		function notEmpty({ id: e, files: t }) {
			return {
				code: "bucket-not-empty",
				message: `Bucket ${(0, C.T)(e)} holds ${t > E ? `more than ${E}` : t} ${t === 1 ? "file" : "files"}`,
				hint: "A reset makes buckets anew, but a file whose bucket is dropped by SQL stays in the storage, out of reach and paid for. Empty the bucket first (dashboard, Storage, Empty bucket), then run reset again."
			};
		}
		function findingsBefore(e, t, n) {
			return {
				outcome: "done",
				before: e,
				migrations: migrationsIn(e, t),
				segmentCounts: new Map(n.plan.staged.map(({ file: e, segments: t }) => [e.version, t.length])),
				seeds: { files: n.seedFiles }
			};
		}
		function findingsAfter(e, t, n, { context: r, prepared: i, inventory: a, restored: o }) {
			let { outcome: s, problems: c, deeds: l, seedDeeds: u } = t, { plan: d, seedFiles: f } = i;
			return {
				...e,
				outcome: s,
				problems: c,
				after: n,
				...n && { migrations: migrationsIn(n, r) },
				deeds: l,
				planned: new Set(d.staged.map(({ file: e }) => e.version)),
				seeds: {
					files: f,
					deeds: u,
					planned: new Set(f.map(({ path: e }) => e))
				},
				reset: resetResult(t, a, o)
			};
		}
		function resetResult({ outcome: e, atomic: t, grants: n }, r, i) {
			let { counts: a } = summarise(r, {
				truncateAuth: !1,
				atomic: t
			}), listed = (e) => e.map((e) => ({
				...e,
				column: e.column ?? null,
				privileges: [...e.privileges]
			}));
			return {
				atomic: t,
				dropped: e === "done" ? a.map((e) => ({ ...e })) : [],
				grantsLost: listed(n.lost),
				grantsGained: listed(n.gained),
				grantsRestored: e === "done" && i
			};
		}
		function migrationsIn({ history: e, progress: t }, { project: n }) {
			let r = {
				edited: new Set(),
				misnamed: new Set(),
				renumbered: new Map(),
				invalid: new Set(),
				changedParts: new Map()
			};
			return (0, x.L)({
				files: n.migrations,
				history: e,
				progress: t,
				...r
			});
		}
		function resetProblem({ stage: e, error: t, blockers: n }, r) {
			if (e.at === "cancelled") return D;
			if (t === void 0) return e.at === "seed" ? e.problem : D;
			let i = e.at === "seed" ? e.problem : problemOf(e, t, n, r);
			return t.code === "53200" && /shared memory|max_locks/.test(t.message) ? {
				...i,
				hint: moreLocks(r.maxLocks)
			} : i;
		}
		function problemOf(e, t, n, { targetKind: i, files: a }) {
			if (e.at === "migration") {
				let { job: t, outcome: n } = e, o = a.find(({ version: e }) => e === t.file.version) ?? t.file;
				return (0, r.AU)(n.failure, {
					...t,
					file: o
				}, i);
			}
			let o = {
				drop: `The reset stopped at ${e.at === "drop" ? e.what : "the drop"}`,
				grants: "The grants of the API roles could not be read or put back",
				bookkeeping: "The reset could not be recorded"
			}[e.at], s = (0, r.Vw)((0, r.$N)(t, "file"), o, t, i);
			return {
				...s,
				hint: (0, r.SA)(n) ?? s.hint
			};
		}
		function moreLocks(e) {
			let t = Math.max(256, e * 4);
			return `Nothing was changed. Dropping and making everything in one transaction needs more locks than the server has room for: max_locks_per_transaction is ${e}, set it to ${t} and restart the server (Supabase: \`supabase postgres-config update --config max_locks_per_transaction=${t}\`).`;
		}
		let D = {
			code: "cancelled",
			message: "Cancelled: the reset was rolled back",
			hint: "The database is as it was. Run the same command again."
		}, re = {
			code: "not-confirmed",
			message: "Not confirmed: nothing was changed"
		}, O = {
			code: "connection-lost",
			message: "The connection broke during the reset; the server rolled it back",
			hint: "The database is as it was. Run the same command again."
		};
		function unknownReset({ hint: e, message: t, logOnly: n }) {
			return {
				code: "outcome-unknown",
				message: "The connection broke during the reset, and the server stays away: whether it was committed is not known",
				hint: `It was one transaction: the database is as it was before, or reset and whole. Run the same command again when the server is back. ${e ?? t}`,
				logOnly: n
			};
		}
		function stagedAdvice(e) {
			let t = e.slice(0, 3).map(({ file: e, line: t, command: n }) => `${n} in ${e}:${t}`), n = e.length > 3 ? ` and ${e.length - 3} more` : "";
			return `This reset cannot be one transaction (${t.join(", ")}${n}): it drops first, then migrates and seeds. If it stops in between, the database is left unfinished and marked so, and the next reset finishes it`;
		}
		function splitAdvice(e) {
			return `${e} uses a value that was added to an enum in the same transaction, which this server does not allow: nothing was changed so far. The reset now drops first, then migrates and seeds. If it stops in between, the database is left unfinished and marked so, and the next reset finishes it`;
		}
		let k = {
			code: "reset-in-progress",
			message: "The database is in the middle of a reset: dropped, and not yet whole again",
			hint: "Run `db-ops reset` again: it begins anew and finishes. Until then migrate and seed refuse to run."
		};
		var A = n(3004), j = n(2132), M = n(9998), N = n(5244);
		let P = {
			functions: "execute",
			types: "usage"
		};
		function undoDefaults(e, t) {
			return e.toReversed().flatMap((e) => {
				if (e.schemas.length > 0 && !e.schemas.includes("public")) return [];
				let n = e.roles.length === 0 ? [t.login] : e.roles.map((e) => e === "current_user" ? t.login : e), r = e.grants ? revoke(e, t) : grantBuiltIn(e);
				if (r === void 0) return [];
				let i = e.schemas.length > 0 ? " in schema public" : "";
				return n.filter((e) => t.mayAct.includes(e)).map((e) => `alter default privileges for role ${S.Ay.escapeIdentifier(e)}${i} ${r}`);
			});
		}
		function revoke({ on: e, schemas: t, privileges: n, grantees: r }, { platform: i }) {
			let a = r.filter((n) => !(t.length > 0 && i.has(`${e} ${n}`)));
			return a.length === 0 ? void 0 : `revoke ${n.length === 0 ? "all" : n.join(", ")} on ${e} from ${a.map(quoteRole).join(", ")}`;
		}
		function grantBuiltIn({ on: e, schemas: t, grantees: n }) {
			let r = P[e];
			if (!(r === void 0 || t.length > 0 || !n.includes("public"))) return `grant ${r} on ${e} to public`;
		}
		let quoteRole = (e) => e === "public" || e === "current_user" ? e : S.Ay.escapeIdentifier(e);
		function dropSteps(e, { truncateAuth: t, lasting: n }) {
			let { objects: r, cronJobs: i, buckets: a, authTables: o } = e, c = r.filter(({ ours: e }) => e), isFirst = (e) => e.class === "event trigger";
			return [
				...objectSteps(c.filter(isFirst)),
				...i.map(({ id: e, name: t }) => ({
					what: `cron job ${t}`,
					sql: `select cron.unschedule(${e}::bigint)`
				})),
				...objectSteps(c.filter((e) => !isFirst(e))),
				...a.map(({ id: e }) => ({
					what: `bucket ${e}`,
					sql: `delete from storage.buckets where id = ${(0, s.e)(e)}`
				})),
				...t && o.length > 0 ? [{
					what: "the rows of auth",
					sql: emptyTables(o)
				}] : [],
				...asBefore(e, n),
				...emptyBookkeeping(e)
			];
		}
		function objectSteps(e) {
			return e.flatMap(({ class: e, name: t, drop: n, ours: r }) => n !== void 0 && r ? [{
				what: `${e} ${t}`,
				sql: n
			}] : []);
		}
		let emptyTables = (e) => `do $db_ops$ begin
  if exists (select from pg_catalog.unnest(${(0, s.T)(e)}::pg_catalog.regclass[]) t
              where pg_catalog.pg_relation_size(t) > 0
                 or exists (select from pg_catalog.pg_partition_tree(t) p where pg_catalog.pg_relation_size(p.relid) > 0)) then
    truncate table ${e.join(", ")};
  end if;
end $db_ops$`;
		function asBefore({ login: e, mayAct: t, platformDefaults: n, makesRealtime: r }, i) {
			return [...undoDefaults(i.flatMap((e) => e.type === "default-privileges" ? [e] : []), {
				login: e,
				mayAct: t,
				platform: new Set(n)
			}).map((e) => ({
				what: "default privileges",
				sql: e
			})), ...r ? [{
				what: "publication supabase_realtime",
				sql: ie
			}] : []];
		}
		let ie = "do $db_ops$ begin\n  if not exists (select from pg_catalog.pg_publication where pubname = 'supabase_realtime') then\n    create publication supabase_realtime;\n  end if;\nend $db_ops$";
		function emptyBookkeeping({ history: e, seedFiles: t }) {
			let n = e?.sound ? "delete from supabase_migrations.schema_migrations" : e?.drop, r = e?.sound && e.complete ? [] : j.GQ, i = t?.sound && t.complete, a = i ? "delete from supabase_migrations.seed_files" : t?.drop, o = i ? [] : [N.JT], named = (e, t) => t.flatMap((t) => t === void 0 ? [] : [{
				what: e,
				sql: t
			}]);
			return [
				...named("the migration history", [n, ...r]),
				...named("the list of seed files", [a, ...o]),
				...named("the marks of unfinished migrations", ["delete from supabase_migrations.db_ops_progress"])
			];
		}
		function openingDrop(e, t, n, r) {
			return messageOf([
				M.Q,
				...M.d_,
				...(0, M.ic)(t, n, !0),
				"select pg_catalog.set_config('client_min_messages', 'warning', true), pg_catalog.set_config('storage.allow_delete_query', 'true', true)"
			], e, r);
		}
		function furtherDrop(e, t) {
			return messageOf([], e, t);
		}
		function messageOf(e, t, n) {
			return {
				text: [
					...e,
					...t.map(({ sql: e }) => e),
					...n
				].map(M.v6).join("\n"),
				steps: t,
				statementsBefore: e.length
			};
		}
		var F = n(1738);
		async function drop(e, t, n, r) {
			let i = performance.now(), a = ["select pg_catalog.set_config('search_path', 'pg_catalog', true)", objects(n)], o = await send(e, openingDrop(t, e.server, r, a), r);
			for (let t = 0; o.status === "seen" && o.left.length > 0 && t < 3; t++) o = await send(e, furtherDrop(o.left, a), r);
			return o.status === "failed" && await (0, A.d)(e), o.status === "seen" ? (e.onProgress({
				type: "reset-dropped",
				durationMs: Math.round(performance.now() - i)
			}), { status: "dropped" }) : o;
		}
		async function send(e, { text: t, steps: n, statementsBefore: r }, { lockTimeoutMs: i }) {
			let a = await (0, F.oJ)(e, t, "drop", i, { keepRows: !0 });
			if (a.status === "lost") return { status: "lost" };
			if (a.status === "completed") return {
				status: "seen",
				left: objectSteps(toObjects(JSON.parse(a.rows.at(-1)?.[0] ?? "[]")))
			};
			let { error: o, blockers: s, completed: c } = a, l = n[c - r];
			return {
				status: "failed",
				stage: l ? {
					at: "drop",
					what: l.what
				} : { at: "bookkeeping" },
				error: o,
				blockers: s
			};
		}
		var I = n(5217), L = n(2161), R = n(6701), z = n(9162);
		async function resetTogether(e, t) {
			let { limits: n, steps: r, made: i, jobs: a, runId: o, tell: s, seed: c } = t, l = await drop(e, r, i, n);
			if (l.status !== "dropped") return l;
			let u = await (0, z.X)(e, a, {
				runId: o,
				limits: n,
				tell: s
			});
			if (u.status === "lost") return { status: "lost" };
			if (u.status === "cancelled") return cancelled(e);
			if (u.status === "failed") {
				let { job: e, outcome: t } = u, { error: n, blockers: r } = t.failure;
				return {
					status: "failed",
					stage: {
						at: "migration",
						job: e,
						outcome: t
					},
					error: n,
					blockers: r
				};
			}
			if (e.signal.aborted) return cancelled(e);
			let d = await c();
			if (d.status === "lost") return d;
			if (d.status === "failed") {
				await (0, A.d)(e);
				let { problem: t, ...n } = d;
				return {
					...n,
					stage: {
						at: "seed",
						problem: t
					}
				};
			}
			return commit(e, t);
		}
		async function commit(e, { runId: t, access: n, limits: r, restoreGrants: i }) {
			let a = B, o;
			if (i) {
				let t = await readAccess(e);
				if (t.status === "lost") return { status: "lost" };
				if (t.status === "failed") return await (0, A.d)(e), {
					...t,
					stage: { at: "grants" },
					blockers: []
				};
				o = t.access, a = (0, I.Ot)((0, I.T_)(n, o).lost);
			}
			if (e.signal.aborted) return cancelled(e);
			let s = [
				(0, j.Ql)(t, "done", void 0),
				(0, j.jS)("reset-in-progress"),
				"commit"
			], c = [...a, ...s].map(M.v6).join("\n"), l = await (0, F.oJ)(e, c, "commit", r.lockTimeoutMs, { keepRows: !0 });
			if (l.status === "completed") return {
				status: "committed",
				grants: (0, I.T_)(n, o ?? accessIn(l.rows))
			};
			if (l.status === "lost") return { status: "lost" };
			await (0, A.d)(e);
			let { completed: u, error: d, blockers: f } = l;
			return {
				status: "failed",
				stage: { at: u < a.length ? "grants" : "bookkeeping" },
				error: d,
				blockers: f
			};
		}
		let B = [
			...M.d_,
			"select pg_catalog.set_config('search_path', 'pg_catalog', true)",
			o
		];
		function accessIn(e) {
			let t = e.at(-1)?.[0];
			if (t === void 0) throw Error("the server answered the question for grants without a row");
			return JSON.parse(t);
		}
		async function readAccess({ client: e }) {
			let t = await (0, d.j3)(e, B.map(M.v6).join("\n"), { keepRows: !0 });
			return t.status === "completed" ? {
				status: "read",
				access: accessIn(t.rows)
			} : t;
		}
		async function cancelled(e) {
			return await (0, A.d)(e), {
				status: "failed",
				stage: { at: "cancelled" },
				error: void 0,
				blockers: []
			};
		}
		async function traceRun({ client: e }, t) {
			let n = `select r.outcome = 'done', exists (select from supabase_migrations.db_ops_marks m where m.run_id = r.id)
from supabase_migrations.db_ops_runs r where r.id = ${t}`, r = await (0, d.j3)(e, n, { keepRows: !0 });
			if (r.status !== "completed") return;
			let [i, a] = r.rows[0] ?? [];
			return {
				closed: i === "t",
				marked: a === "t"
			};
		}
		var V = n(5384), H = n(5873), U = n(1424), W = n(4197), G = n(8344);
		async function planReset(e, t, n = []) {
			let r = await t.parse(e.map(({ file: e, text: t }) => ({
				file: e,
				text: t,
				compared: !1
			}))), i = [...n, ...r.flatMap((e) => e.status === "parsed" ? e.problems : [])];
			if (i.length > 0) return {
				status: "refused",
				problems: i
			};
			let a = asNew(e).map((e, t) => planFile(e, r[t]));
			return {
				status: "ready",
				together: a.map(({ together: e }) => e),
				staged: a.map(({ staged: e }) => e),
				splitters: a.flatMap(({ splitters: e }) => e),
				lasting: r.flatMap((e) => e.status === "parsed" ? e.statements : []).flatMap((e) => e.lasting ?? [])
			};
		}
		function madeExtensions(e) {
			let t = new Set(e.flatMap((e) => e.type === "drop-extensions" ? e.names : []));
			return e.flatMap((e) => e.type === "create-extension" && !t.has(e.name) ? [e.name] : []);
		}
		function asNew(e) {
			let t = {
				history: [],
				progress: [],
				edited: new Set(),
				invalid: new Set()
			};
			return (0, x.L)({
				files: e,
				...t,
				misnamed: new Set(),
				renumbered: new Map(),
				changedParts: new Map()
			});
		}
		function planFile(e, t) {
			let n = (0, G.vw)(e, t);
			if (n.status === "refused") throw Error(`${e.version} was begun before it was dropped`);
			let { job: r } = n;
			if (t?.status !== "parsed") return {
				staged: r,
				together: r,
				splitters: suspects(r.file)
			};
			let i = t.statements.flatMap(({ nonTransactional: e, line: t }) => e && !e.concurrently ? [{
				file: r.file.file,
				line: t,
				command: e.command
			}] : []);
			return {
				staged: r,
				together: i.length > 0 ? r : forOneTransaction(r, t.statements),
				splitters: i
			};
		}
		function forOneTransaction(e, t) {
			let isCharacteristic = ({ start: t, end: n }) => /^set\s+(?:(?:local|session)\s+)?transaction(?:_isolation|_read_only|_deferrable)?\s/i.test(e.file.text.slice(t, n)), n = [...t.flatMap(({ nonTransactional: e }) => e?.concurrently ?? []), ...t.filter(isCharacteristic)];
			if (n.length === 0) return e;
			let r = n.reduce(blank, e.file.text), i = t.filter((e) => !isCharacteristic(e)).map((e) => ({
				...e,
				nonTransactional: void 0
			}));
			return {
				...e,
				file: {
					...e.file,
					text: r
				},
				segments: (0, U.J)(r, i)
			};
		}
		let blank = (e, { start: t, end: n }) => e.slice(0, t) + e.slice(t, n).replace(/[^\r\n]/g, " ") + e.slice(n), K = /^(?:begin|start|commit|end|rollback|abort|prepare|vacuum|cluster|reindex|discard)$|^alter\s+system\b|\bconcurrently\b|\b(?:database|subscription|tablespace)\b/i;
		function suspects({ file: e, text: t }) {
			let n = (0, W.b)(t).find(({ start: e, end: n }) => {
				let [r = ""] = t.slice(e, n).split(/\s/, 1);
				return K.test(r) || K.test(t.slice(e, Math.min(n, e + 200)));
			});
			return n ? [{
				file: e,
				line: (0, H.t$)(t, n.start).line,
				command: "a statement that the parser could not read"
			}] : [];
		}
		var q = n(9464), J = n(452), Y = n(3821);
		async function runStaged(e, t, n, r) {
			let { context: i, runId: a, limits: o, reopen: s, seeds: c } = r, l = await dropAndMark(e, t, r);
			if ("end" in l) return l.end;
			let u = {
				context: i,
				runId: a,
				limits: o,
				reopen: s,
				waitForRunMs: r.waitForRunMs
			}, d = await (0, V.Y)(l.session, n, {
				...u,
				transaction: "each",
				resumes: !1
			}), { deeds: f } = d;
			if (d.session === void 0 || d.problems.length > 0) return stopped(d.session, d.problems, { deeds: f });
			let p = await (0, Y.h)(d.session, c), m = c.map(({ job: e }) => e), h = await (0, J.q)(d.session, m, {
				...u,
				transaction: "all",
				around: p
			}), g = {
				deeds: f,
				seedDeeds: h.deeds
			};
			return h.session === void 0 || h.problems.length > 0 ? stopped(h.session, h.problems, g) : finish(h.session, t, r, g);
		}
		function stopped(e, t, n) {
			let r = e === void 0 ? "unknown" : "failed";
			return {
				...X,
				...n,
				session: e,
				outcome: r,
				problems: [...t, k]
			};
		}
		let X = {
			deeds: new Map(),
			seedDeeds: new Map(),
			grants: {
				lost: [],
				gained: []
			}
		};
		async function dropAndMark(e, t, n) {
			let { context: r, runId: i, limits: a, reopen: o, files: s, lasting: c, waitForRunMs: l } = n, { lockAttempts: u } = a, failed = (e, t) => ({ end: {
				...X,
				session: e,
				outcome: "failed",
				problems: [t]
			} }), d = t;
			for (let t = 1;; t++) {
				let a = await dropOnce(e, d, n);
				if (a.status === "dropped") return { session: e };
				if (a.status === "lost") {
					let t = await (0, R.l)(r, e, o);
					if (t.status === "failed") {
						let e = [unknownReset(t.problem)];
						return { end: {
							...X,
							session: void 0,
							outcome: "unknown",
							problems: e
						} };
					}
					if (!(await traceRun(t.session, i))?.marked) return failed(t.session, O);
					if (t.state.locked) return { session: t.session };
					let n = await (0, f.ml)(t.session, t.state, l);
					return n.status === "ours" ? { session: t.session } : { end: stopped(t.session, [(0, q.Jt)(n, l, r.signal)], {}) };
				}
				let p = resetProblem(a, {
					targetKind: r.target.kind,
					files: s,
					maxLocks: d.maxLocks
				}), { error: m, blockers: h } = a;
				if (!(m && (0, L.WG)(m) && t < u && !r.signal.aborted) || !await (0, L.d$)(e, "drop", t, u, h)) return failed(e, p);
				let g = await takeInventory(e, madeExtensions(c));
				g.status === "taken" && (d = g.inventory);
			}
		}
		async function dropOnce(e, t, n) {
			let { runId: r, limits: i, lasting: a } = n, o = await drop(e, dropSteps(t, n), madeExtensions(a), i);
			if (o.status !== "dropped") return o;
			let s = [(0, j.ef)("reset-in-progress", r), "commit"].map(M.v6).join("\n"), c = await (0, F.oJ)(e, s, "drop", i.lockTimeoutMs);
			if (c.status === "completed") return o;
			if (c.status === "lost") return { status: "lost" };
			await (0, d.j3)(e.client, "rollback");
			let { error: l, blockers: u } = c;
			return {
				status: "failed",
				stage: { at: "bookkeeping" },
				error: l,
				blockers: u
			};
		}
		async function finish(e, t, { context: n, runId: i, reopen: a, restoreGrants: o }, s) {
			let c = await readAccess(e), l = c.status === "read" ? (0, I.T_)(t.access, c.access) : X.grants, u = o ? (0, I.Ot)(l.lost) : [], f = [
				M.Q,
				...u,
				(0, j.Ql)(i, "done", void 0),
				(0, j.jS)("reset-in-progress"),
				"commit"
			], p = await (0, d.j3)(e.client, f.map(M.v6).join("\n"));
			if (p.status === "completed") return {
				...X,
				...s,
				session: e,
				outcome: "done",
				problems: [],
				grants: l
			};
			if (p.status === "lost") {
				let t = await (0, R.l)(n, e, a);
				if (t.status === "failed") return stopped(void 0, [unknownReset(t.problem)], s);
				let r = await traceRun(t.session, i), o = {
					...X,
					...s,
					session: t.session,
					grants: l
				};
				return r?.closed ? {
					...o,
					outcome: "done",
					problems: []
				} : stopped(t.session, [O], s);
			}
			return await (0, d.j3)(e.client, "rollback"), stopped(e, [(0, r.Vw)("statement-failed", "The end of the reset could not be recorded", p.error, n.target.kind)], s);
		}
		function tellReset(e, { history: t }, { context: n, settings: r, prepared: i }) {
			let { onProgress: a, project: o } = n, { splitters: s } = i.plan;
			a({
				type: "reset-inventory",
				inventory: summarise(e, {
					truncateAuth: truncatesAuth(r, n),
					atomic: s.length === 0
				})
			});
			let c = [
				...sparedAdvice(e),
				...filelessAdvice(t, o.migrations),
				...s.length > 0 ? [stagedAdvice(s)] : []
			];
			for (let e of c) a({
				type: "advice",
				message: e
			});
		}
		function truncatesAuth({ authData: e }, { target: t }) {
			return (e ?? (t.kind === "loopback" ? "truncate" : "keep")) === "truncate";
		}
		var ae = n(5955), oe = n(5070);
		async function seedInside(e, t, { runId: n, limits: r, targetKind: i }) {
			if (t.length === 0) return {
				stage: { status: "applied" },
				deeds: new Map()
			};
			let a = t.map(({ job: e }) => onNewTables(e)), { ran: o, tell: s } = (0, J.u)(a, e.onProgress), [c, l] = await Promise.all([(0, Y.h)(e, t), (0, ae.b)(e, a, {
				runId: n,
				limits: r,
				tell: s
			})]);
			return {
				stage: stageOf(l, a, {
					...c,
					targetKind: i
				}),
				deeds: o
			};
		}
		let onNewTables = (e) => ({
			...e,
			statements: e.statements.map((e) => e.leftAlone?.by === "plan" ? {
				...e,
				leftAlone: void 0
			} : e)
		});
		function stageOf(e, t, n) {
			switch (e.status) {
				case "applied":
				case "lost": return { status: e.status };
				case "failed": {
					let { error: t, blockers: r } = e.failure;
					return {
						status: "failed",
						problem: (0, oe.n)(e.failure, e.job, n),
						error: t,
						blockers: r
					};
				}
				case "taken": return {
					status: "failed",
					problem: takenProblem(t),
					error: void 0,
					blockers: []
				};
				case "cancelled": return {
					status: "failed",
					problem: cancelledProblem(e.next),
					error: void 0,
					blockers: []
				};
			}
		}
		let takenProblem = ([e]) => ({
			code: "run-in-progress",
			file: e?.file.file,
			message: "Somebody else has run seeds in the meantime",
			hint: "The reset was rolled back: the database is as it was. Run the same command again."
		}), cancelledProblem = ({ file: { file: e } }) => ({
			code: "cancelled",
			message: `Cancelled before ${e} was begun: the reset was rolled back`,
			hint: "The database is as it was. Run the same command again."
		});
		async function runTogether(e, t, n, r) {
			let { limits: i, context: a } = r, o = t;
			for (let t = 1;; t++) {
				let { outcome: s, deeds: c, seedDeeds: l } = await tryOnce(e, o, n, r), u = {
					session: e,
					deeds: c,
					seedDeeds: l
				};
				if (s.status === "lost") return recovered({
					...u,
					session: e
				}, o, r);
				if (s.status === "committed") return {
					...u,
					outcome: "done",
					problems: [],
					grants: s.grants
				};
				let d = endOfFailure(u, s, o, r);
				if (!isWorthATry(s) || t >= i.lockAttempts || a.signal.aborted) return d;
				let { blockers: f, stage: p } = s, m = p.at === "migration" ? p.job.file.file : "drop";
				if (!await (0, L.d$)(e, m, t, i.lockAttempts, f)) return d;
				let h = await takeInventory(e, madeExtensions(r.lasting));
				if (h.status !== "taken") return d;
				o = h.inventory;
				let g = obstacles(o);
				if (g.length > 0) return {
					...d,
					problems: g
				};
			}
		}
		async function tryOnce(e, t, n, r) {
			let { context: i, runId: a, limits: o, seeds: s, restoreGrants: c } = r, { durations: l, tell: u } = (0, V.F)(n, e.onProgress), d = new Map();
			return {
				outcome: await resetTogether(e, {
					runId: a,
					limits: o,
					steps: dropSteps(t, r),
					made: madeExtensions(r.lasting),
					jobs: n,
					tell: u,
					seed: async () => {
						let t = await seedInside(e, s, {
							runId: a,
							limits: o,
							targetKind: i.target.kind
						});
						return d = t.deeds, t.stage;
					},
					access: t.access,
					restoreGrants: c
				}),
				deeds: new Map([...l].map(([e, t]) => [e, {
					outcome: "applied",
					durationMs: t
				}])),
				seedDeeds: d
			};
		}
		function endOfFailure(e, t, n, { context: r, files: i }) {
			let { stage: a, error: o } = t, s = {
				targetKind: r.target.kind,
				files: i,
				maxLocks: n.maxLocks
			}, c = a.at === "migration" ? a.job : void 0, l = c && e.deeds.get(c.file.version)?.durationMs;
			return {
				session: e.session,
				outcome: "failed",
				problems: [resetProblem(t, s)],
				deeds: new Map(c ? [[c.file.version, {
					outcome: "failed",
					durationMs: l
				}]] : []),
				seedDeeds: new Map([...e.seedDeeds].map(([e, t]) => [e, rolledBack(t)])),
				grants: Z,
				...c && o?.code === "55P04" && { needsStages: { job: c } }
			};
		}
		let Z = {
			lost: [],
			gained: []
		}, rolledBack = (e) => e.outcome === "applied" ? {
			...e,
			outcome: "rolled-back"
		} : e;
		function isWorthATry({ error: e }) {
			return e === void 0 ? !1 : (0, L.WG)(e) || e.code === "23505" && e.schema === "supabase_migrations";
		}
		async function recovered(e, t, n) {
			let r = {
				deeds: new Map(),
				seedDeeds: new Map(),
				grants: Z
			}, i = await (0, R.l)(n.context, e.session, n.reopen);
			if (i.status === "failed") return {
				...r,
				session: void 0,
				outcome: "unknown",
				problems: [unknownReset(i.problem)]
			};
			let { session: a } = i, o = await traceRun(a, n.runId);
			if (o === void 0) return {
				...r,
				session: a,
				outcome: "unknown",
				problems: [unknownReset(O)]
			};
			if (!o.closed) return {
				...r,
				session: a,
				outcome: "failed",
				problems: [O]
			};
			let s = await readAccess(a), c = s.status === "read" ? (0, I.T_)(t.access, s.access) : Z;
			return {
				...e,
				session: a,
				outcome: "done",
				problems: [],
				grants: c
			};
		}
		async function carryOut(e, t, n, r) {
			let { context: i, settings: a, facts: o, access: s, keep: c, prepared: l } = r, { operation: u, environment: d } = o, f = findingsBefore(t, i, l), m = (0, v.g)(o, t), h = {
				operation: u,
				environment: d,
				tier: m.tier,
				origin: i.origin
			}, g = await (0, p.Te)(e, withoutHistory(t), {
				start: h,
				verified: [],
				adopted: [],
				idle: !1,
				stamp: (0, ee.ms)(m, i.origin.actor),
				approval: r.approval
			});
			if (g.status !== "begun") return {
				...f,
				outcome: "failed",
				problems: [(0, b.d)(g, "dropped", i)]
			};
			let { runId: _ } = g;
			i.parser.rest();
			let { restoreGrants: y } = a, x = await execute(e, n, l.plan, {
				context: i,
				runId: _,
				limits: a,
				reopen: s,
				files: i.project.migrations,
				seeds: l.seeds,
				truncateAuth: truncatesAuth(a, i),
				lasting: l.plan.lasting,
				restoreGrants: y,
				waitForRunMs: a.waitForRunMs
			});
			return c(x.session), findingsAfter(f, x, x.session && await (0, te.J)(x.session, endingOf(x, _, l), r), {
				context: i,
				prepared: l,
				inventory: n,
				restored: y
			});
		}
		function withoutHistory(e) {
			let t = {
				...e.tables,
				history: !0
			};
			return {
				...e,
				tables: t,
				historyColumns: [
					"version",
					"name",
					"statements"
				]
			};
		}
		async function execute(e, t, { splitters: n, together: r, staged: i }, a) {
			if (n.length > 0) return {
				...await runStaged(e, t, i, a),
				atomic: !1
			};
			let o = await runTogether(e, t, r, a);
			return o.needsStages === void 0 || o.session === void 0 ? {
				...o,
				atomic: !0
			} : (a.context.onProgress({
				type: "advice",
				message: splitAdvice(o.needsStages.job.file.file)
			}), {
				...await runStaged(o.session, t, i, a),
				atomic: !1
			});
		}
		function endingOf({ outcome: e, problems: t, deeds: n, seedDeeds: r }, i, { plan: a, seedFiles: o }) {
			let s = a.staged.find(({ file: e }) => n.get(e.version)?.outcome === "failed")?.file, c = o.find(({ path: e }) => r.get(e)?.outcome === "failed"), [l] = t;
			return {
				runId: i,
				outcome: e,
				errorCode: l?.sqlstate ?? l?.code,
				failed: s && {
					file: s,
					outcome: "failed",
					durationMs: n.get(s.version)?.durationMs ?? 0
				},
				failedSeed: c && {
					file: c,
					outcome: "failed",
					durationMs: r.get(c.path)?.durationMs ?? 0
				}
			};
		}
		function lookEarly(e) {
			let t, begin = (e) => {
				e.status === "open" && e.state.locked && (t = look(e.session), t.catch(() => void 0));
			};
			return e.then(begin, () => void 0), {
				look: () => t,
				end: async () => void await t?.catch(() => void 0)
			};
		}
		var Q = n(8500), $ = n(1554);
		async function prepare({ project: e, parser: t }) {
			let { migrationsEnabled: n } = e.config, [r, { files: i, problems: a, advice: o, rough: s }] = await Promise.all([planReset(n ? e.migrations : [], t, (0, y.EK)(e)), seedsMeanwhile(e)]), c = r.status === "refused" ? r.problems : [], l = [...a, ...i.flatMap((e) => e.problems)];
			if (l.length > 0) return {
				status: "refused",
				problems: [...c, ...l]
			};
			let u = r.status === "ready" && r.splitters.length === 0 && s ? s : (0, $.W)(i, await parseSeeds(i, t)), d = [...c, ...u.problems];
			if (r.status === "refused" || d.length > 0) return {
				status: "refused",
				problems: d
			};
			let f = [...n ? [] : [se], ...o];
			return {
				status: "ready",
				prepared: {
					plan: r,
					seedFiles: i,
					seeds: u.seeds,
					advice: f
				}
			};
		}
		async function seedsMeanwhile(e) {
			await (0, Q.setImmediate)();
			let t = e.readSeeds(), n = t.files.reduce((e, { text: t }) => e + t.length, 0);
			return {
				...t,
				rough: n > 1e5 ? await readRoughly(t.files) : void 0
			};
		}
		async function readRoughly(e) {
			let t = [];
			for (let n of e) await (0, Q.setImmediate)(), t.push((0, $.W)([n], []));
			return {
				seeds: t.flatMap(({ seeds: e }) => e),
				problems: t.flatMap(({ problems: e }) => e)
			};
		}
		async function parseSeeds(e, t) {
			return e.length === 0 ? [] : t.parse(e.map(({ file: e, text: t }) => ({
				file: e,
				text: t,
				copyRows: "allow"
			})));
		}
		let se = "config.toml says `[db.migrations] enabled = false`: no migration is applied after the drop";
		async function reset_reset(e, t) {
			let n = (0, y.xS)("reset", e, t), r = await permitReset(e, n, t);
			if (r.status === "refused") {
				let { problem: e } = r;
				return (0, y.dO)(n, {
					outcome: (0, q.k6)(e),
					problems: [e]
				});
			}
			let { approval: i } = r, { opening: a } = await e.firstSession.begin(), o = lookEarly(a), s = await prepare(e);
			if (s.status === "refused") return await o.end(), (0, y.dO)(n, {
				outcome: "refused",
				problems: s.problems,
				approval: i
			});
			let { prepared: c } = s;
			for (let t of c.advice) e.onProgress({
				type: "advice",
				message: t
			});
			let l = (0, m.Y)(t, e.origin), u = await e.firstSession.take();
			if (u.status === "failed") return (0, y.dO)(n, {
				outcome: "failed",
				problems: [u.problem],
				approval: i
			});
			let d = u.session, keep = (e) => {
				d = e;
			};
			try {
				let r = {
					context: e,
					settings: t,
					facts: n,
					access: l,
					keep,
					prepared: c,
					approval: i,
					early: o
				};
				return (0, y.dO)(n, {
					...await resetIn(u.session, u.state, r),
					approval: i
				});
			} finally {
				d && await (0, f.Vu)(d);
			}
		}
		async function resetIn(e, t, n) {
			let { context: i, settings: a, prepared: o, early: s } = n, ended = (e, ...n) => ({
				...findingsBefore(t, i, o),
				outcome: e,
				problems: n
			}), c = stampObjection(t, n.facts, a);
			if (c) return await s.end(), await (0, p.NS)(e), ended("refused", c);
			if (!t.locked) {
				let r = await (0, f.ml)(e, t, a.waitForRunMs);
				if (r.status === "ours") return resetIn(e, r.state, n);
				let { outcome: o, problems: s } = (0, q.ao)(r, a, i.signal);
				return ended(o, ...s);
			}
			let l = await (s.look() ?? look(e));
			if (l.status === "lost") return ended("failed", (0, q.bj)("what is in the database was listed", i.signal));
			if (l.status === "failed") return ended("failed", (0, r.Vw)("statement-failed", "What is in the database could not be listed", l.error, i.target.kind));
			let u = l.inventory(madeExtensions(o.plan.lasting)), d = obstacles(u);
			return d.length === 0 && (tellReset(u, t, n), await i.confirmReset?.() ?? !0) ? carryOut(e, t, u, n) : (await (0, p.NS)(e), d.length > 0 ? ended("refused", ...d) : {
				outcome: "refused",
				before: t,
				problems: [re]
			});
		}
	}),
	1180: ((e, t, n) => {
		n.d(t, {
			X: () => readRoughly,
			t: () => uncheckedProblems
		});
		var r = n(6926), i = n(5873);
		function openSource(e, t) {
			let n;
			return {
				file: e,
				text: t,
				get lineStarts() {
					return n ??= (0, i._$)(t), n;
				}
			};
		}
		function problemAt(e, t, n, r, a) {
			let { line: o, column: s } = (0, i.t$)(e.text, t, e.lineStarts), c = (0, i.LA)(e.text, t);
			return {
				code: n,
				message: shorten(r),
				hint: a,
				file: e.file,
				line: o,
				column: s,
				excerpt: c
			};
		}
		function shorten(e) {
			let [t = ""] = e.split(/[\r\n]/, 1);
			return t.length === e.length && t.length <= 200 ? e : `${t.slice(0, 200).trimEnd()}…`;
		}
		function copyRowsProblem(e, { start: t, end: n, copyRows: i }) {
			if (i === void 0) return;
			let { text: l } = e, u = l.startsWith("\\.", i.end), d = (0, r.fm)(l, n), f = d && (0, r.fm)(l, d.end, u ? i.start : l.length);
			if (f !== void 0) return u ? problemAt(e, f.start, "copy-data", a, o) : problemAt(e, t, "copy-data", s, c);
		}
		let a = "More SQL stands on the line of COPY … FROM STDIN, whose rows begin on the next", o = "Move it behind the line \\. that ends the rows.", s = "No line \\. ends the rows of this COPY … FROM STDIN", c = "Write \\. alone on a line behind the last row; a dump without it may have been cut off.";
		function psqlHint(e) {
			return /^(?:restrict|unrestrict)$/.test(e) ? "pg_dump writes it for psql: delete the line." : /^(?:c|connect)$/.test(e) ? "Delete it: the connection is chosen by the environment. For another role, use SET ROLE." : /^(?:i|ir|include|include_relative)$/.test(e) ? "Put the included file's statements here, or make it a migration of its own." : e === "." ? "It ends the rows of a COPY … FROM STDIN, and there is none before it: delete it." : e === "copy" ? "Move the rows to a seed file, or write them as INSERT." : /^(?:set|unset|gset|if|elif|else|endif)$/.test(e) ? "Use a DO block for conditions and variables." : /^(?:g|gexec|gx)$/.test(e) ? "End the statement with ; and use EXECUTE in a DO block where needed." : "Only psql knows it: delete the line.";
		}
		function psqlProblem(e, { start: t, end: n }) {
			let r = /^\\(\w+|\S?)/.exec(e.text.slice(t, n))?.[1] ?? "";
			return problemAt(e, t, "psql-command", `\\${r} is a command of psql, not SQL`, psqlHint(r));
		}
		var l = n(4197);
		function readRoughly(e, t) {
			let n = openSource(e, t), r = [], i = [], a = [];
			for (let { type: e, start: o, end: s, copyRows: c } of (0, l.b)(t)) {
				let l = t.slice(o, Math.min(s, o + 64));
				e === "psql" ? a.push(psqlProblem(n, {
					start: o,
					end: s
				})) : /^(?:(?:rollback|abort)\b(?!\s+(?:\w+\s+)?to\b)|(?:prepare\s+transaction|commit\s+prepared)\b)/i.test(l) ? a.push(problemAt(n, o, "bare-rollback", "This would undo, or take away, what the file has done so far", "Delete it.")) : /^(?:begin|start\s+transaction|commit|end)\b/i.test(l) ? i.push({
					start: o,
					end: s
				}) : r.push({
					start: o,
					end: s,
					copyRows: c
				});
				let u = copyRowsProblem(n, {
					start: o,
					end: s,
					copyRows: c
				});
				if (u) return {
					statements: r,
					control: i,
					problems: [...a, u]
				};
			}
			return {
				statements: r,
				control: i,
				problems: a
			};
		}
		function uncheckedProblems(e, t) {
			let { control: n, problems: r } = readRoughly(e, t), i = openSource(e, t);
			return [...r, ...n.map(({ start: e }) => problemAt(i, e, "stray-commit", "This file is too large, or too deeply nested, to be checked, so it may not control transactions", "Delete BEGIN and COMMIT, db-ops wraps the file in a transaction; or cut the file into smaller ones."))];
		}
	})
};
