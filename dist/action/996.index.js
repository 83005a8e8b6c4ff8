"use strict";
exports.id = 996, exports.ids = [996], exports.modules = {
	7887: ((e, t, n) => {
		n.d(t, { q: () => r });
		let r = "pg_catalog.statement_timestamp()";
	}),
	1604: ((e, t, n) => {
		n.d(t, {
			$i: () => writeApproval,
			ut: () => i,
			z0: () => writeStamp
		});
		var r = n(8902);
		let i = "\ncreate table if not exists supabase_migrations.db_ops_stamps (\n  id bigint generated always as identity primary key,\n  run_id bigint not null references supabase_migrations.db_ops_runs (id),\n  environment text not null,\n  tier text not null check (tier in ('open', 'guarded', 'protected')),\n  system_identifier bigint,\n  database_name text not null,\n  stamped_by text not null,\n  stamped_at timestamptz not null default pg_catalog.clock_timestamp()\n);\ncreate table if not exists supabase_migrations.db_ops_approvals (\n  run_id bigint primary key references supabase_migrations.db_ops_runs (id),\n  evidence jsonb not null,\n  recorded_at timestamptz not null default pg_catalog.clock_timestamp()\n);";
		function writeStamp(e, { environment: t, tier: n, system: i, database: a, by: o }) {
			return `insert into supabase_migrations.db_ops_stamps (run_id, environment, tier, system_identifier, database_name, stamped_by)
values (${e}, ${[
				t,
				n,
				i,
				a,
				o
			].map(r.e).join(", ")});`;
		}
		function writeApproval(e, t) {
			return `insert into supabase_migrations.db_ops_approvals (run_id, evidence) values (${e}, ${(0, r.e)(JSON.stringify(t))});`;
		}
	}),
	2132: ((e, t, n) => {
		n.d(t, {
			B7: () => claim,
			GQ: () => s,
			Iy: () => openRun,
			Mx: () => c,
			Ql: () => closeRun,
			cD: () => writeEntry,
			ef: () => setMark,
			gG: () => forgetSegments,
			jS: () => clearMark,
			kz: () => bookkeepingScript,
			nH: () => markSegment,
			sf: () => claimSegment,
			wJ: () => writeVerified
		});
		var r = n(1604), i = n(8396), a = n(8902);
		let o = `
create table if not exists supabase_migrations.db_ops_runs (
  id bigint generated always as identity primary key,
  operation text not null,
  environment text not null,
  tier text,
  actor text not null,
  run_url text,
  commit_sha text,
  tool_version text not null,
  started_at timestamptz not null default pg_catalog.clock_timestamp(),
  finished_at timestamptz,
  outcome text,
  error_code text
);
create table if not exists supabase_migrations.db_ops_migrations (
  id bigint generated always as identity primary key,
  run_id bigint not null,
  version text not null,
  name text,
  file_hash text,
  started_at timestamptz,
  finished_at timestamptz not null default pg_catalog.clock_timestamp(),
  duration_ms integer,
  outcome text not null,
  error_code text
);
create index if not exists db_ops_migrations_version on supabase_migrations.db_ops_migrations (version, id desc);
create table if not exists supabase_migrations.db_ops_progress (
  version text not null,
  segment integer not null,
  hash text not null,
  state text not null check (state in ('started', 'done')),
  indexes_before text[],
  run_id bigint not null references supabase_migrations.db_ops_runs (id),
  changed_at timestamptz not null default pg_catalog.clock_timestamp(),
  primary key (version, segment)
);
create table if not exists supabase_migrations.db_ops_marks (
  name text primary key,
  run_id bigint not null references supabase_migrations.db_ops_runs (id),
  made_at timestamptz not null default pg_catalog.clock_timestamp()
);
${n(5244).WO}`, s = [
			"create table if not exists supabase_migrations.schema_migrations (version text not null primary key);",
			"alter table supabase_migrations.schema_migrations add column if not exists statements text[];",
			"alter table supabase_migrations.schema_migrations add column if not exists name text;"
		];
		function bookkeepingScript({ tables: e, historyColumns: t }) {
			let n = e.history && t.includes("statements") && t.includes("name");
			return n && e.ledger && e.guards ? "" : [
				"select pg_catalog.pg_advisory_xact_lock(110372831850612);",
				"create schema if not exists supabase_migrations;",
				...n ? [] : s,
				e.ledger ? "" : o,
				e.guards ? "" : r.ut
			].join("\n");
		}
		function openRun({ operation: e, environment: t, tier: n, origin: r }) {
			return `insert into supabase_migrations.db_ops_runs (operation, environment, tier, actor, run_url, commit_sha, tool_version)
values (${[
				e,
				t,
				n,
				r.actor,
				r.runUrl,
				r.commit,
				r.toolVersion
			].map(a.e).join(", ")})
returning 'run', id, ${(0, i.K)("started_at")};`;
		}
		let c = "update supabase_migrations.db_ops_runs set finished_at = pg_catalog.clock_timestamp(), outcome = 'unknown', error_code = 'crashed' where finished_at is null;";
		function closeRun(e, t, n) {
			return `update supabase_migrations.db_ops_runs set finished_at = pg_catalog.clock_timestamp(), outcome = ${(0, a.e)(t)}, error_code = ${(0, a.e)(n)} where id = ${e};`;
		}
		function writeEntry(e) {
			let { runId: t, version: n, name: r, hash: i, outcome: o, errorCode: s } = e, { started: c, duration: l } = timing(e), u = o === "applied" ? `(select 'applied' from supabase_migrations.schema_migrations where version = ${(0, a.e)(n)})` : (0, a.e)(o);
			return `insert into supabase_migrations.db_ops_migrations (run_id, version, name, file_hash, started_at, duration_ms, outcome, error_code)
values (${t}, ${(0, a.e)(n)}, ${(0, a.e)(r)}, ${(0, a.e)(i)}, ${c}, ${l}, ${u}, ${(0, a.e)(s)});`;
		}
		function writeVerified(e, t) {
			return `insert into supabase_migrations.db_ops_migrations (run_id, version, name, file_hash, outcome) values\n${t.map(({ version: t, name: n, hash: r }) => `(${e}, ${(0, a.e)(t)}, ${(0, a.e)(n)}, ${(0, a.e)(r)}, 'verified')`).join(",\n")};`;
		}
		function timing({ durationMs: e, since: t }) {
			if (e !== void 0) {
				let t = Math.round(e);
				return {
					started: `pg_catalog.clock_timestamp() - interval '${t} ms'`,
					duration: `${t}`
				};
			}
			return t === void 0 ? {
				started: "null",
				duration: "null"
			} : {
				started: t,
				duration: `pg_catalog.date_part('epoch', pg_catalog.clock_timestamp() - (${t})) * 1000`
			};
		}
		function claim(e, t, n, r) {
			return `insert into supabase_migrations.schema_migrations (version, name, statements) values (${r === void 0 ? (0, a.e)(e) : `(select ${(0, a.e)(e)} from supabase_migrations.schema_migrations where version = ${(0, a.e)(r)})`}, ${(0, a.e)(t)}, ${(0, a.T)(n)});`;
		}
		function claimSegment(e, t, n, r) {
			return `insert into supabase_migrations.db_ops_progress (version, segment, hash, state, run_id)
values (${(0, a.e)(t)}, ${n}, ${(0, a.e)(r)}, 'done', ${e});`;
		}
		function markSegment(e, t, n, r, i, o) {
			return `insert into supabase_migrations.db_ops_progress (version, segment, hash, state, indexes_before, run_id)
values (${(0, a.e)(t)}, ${n}, ${(0, a.e)(r)}, ${(0, a.e)(i)}, ${o ? (0, a.T)(o) : "null"}, ${e})
on conflict (version, segment) do update set hash = excluded.hash, state = excluded.state, run_id = excluded.run_id, changed_at = pg_catalog.clock_timestamp();`;
		}
		function forgetSegments(e, t) {
			return `delete from supabase_migrations.db_ops_progress where version = ${(0, a.e)(e)}${t === void 0 ? "" : ` and segment = ${t}`};`;
		}
		function setMark(e, t) {
			return `insert into supabase_migrations.db_ops_marks (name, run_id) values (${(0, a.e)(e)}, ${t})
on conflict (name) do update set run_id = excluded.run_id;`;
		}
		function clearMark(e) {
			return `delete from supabase_migrations.db_ops_marks where name = ${(0, a.e)(e)};`;
		}
	}),
	4996: ((e, t, n) => {
		n.d(t, {
			NS: () => releaseMutex,
			Te: () => beginRun,
			lb: () => endRun
		});
		var r = n(2724), i = n(1604), a = n(2132), o = n(8902), s = n(9998), c = n(8726), l = n(7287), u = n(5244), d = n(1738), f = n(3958), p = n(7764);
		let m = 1e4;
		async function beginRun(e, t, { start: n, verified: r, adopted: u, idle: f, stamp: p, approval: h }) {
			let g = "pg_catalog.currval('supabase_migrations.db_ops_runs_id_seq')", _ = [
				`${s.Q};`,
				...f && !p ? ["set local synchronous_commit = off;"] : [],
				`select pg_catalog.set_config('lock_timeout', '${m}', true);`,
				(0, a.kz)(t),
				...t.locked && t.tables.ledger ? [a.Mx] : [],
				(0, a.Iy)(n),
				...h ? [(0, i.$i)(g, h)] : [],
				...p ? [(0, i.z0)(g, p)] : [],
				...r.length > 0 ? [(0, a.wJ)(g, r)] : [],
				...u.flatMap(({ file: { version: e, name: t, hash: n }, recordedAs: r }) => [
					`update supabase_migrations.schema_migrations set version = ${(0, o.e)(e)}, name = ${(0, o.e)(t)} where version = ${(0, o.e)(r)};`,
					`update supabase_migrations.db_ops_migrations set version = ${(0, o.e)(e)} where version = ${(0, o.e)(r)} and outcome = 'applied';`,
					(0, a.cD)({
						runId: g,
						version: e,
						name: t,
						hash: n,
						outcome: "adopted"
					})
				]),
				...f ? [(0, a.Ql)(g, "done", void 0)] : [],
				"commit;",
				...f && t.locked ? [`${c.Au};`] : []
			].join("\n"), v = await (0, d.o1)(e, _, { keepRows: !0 });
			if (v.status === "failed" && await (0, l.j3)(e.client, "rollback"), v.status !== "completed") return v;
			let [, y, b] = v.rows.find(([e]) => e === "run") ?? [];
			if (y === void 0 || b === void 0) throw Error("the ledger did not answer with the run's id");
			return {
				status: "begun",
				runId: y,
				serverClock: new Date(b)
			};
		}
		async function endRun({ client: e, signal: t }, { runId: n, outcome: i, errorCode: o, failed: d, failedSeed: h }) {
			let g = d && {
				runId: n,
				version: d.file.version,
				name: d.file.name,
				hash: d.file.hash,
				outcome: d.outcome,
				errorCode: o,
				durationMs: d.durationMs
			}, _ = [
				`${s.Q};`,
				...s.d_.map((e) => `${e};`),
				`select pg_catalog.set_config('lock_timeout', '${m}', true);`,
				...g ? [(0, a.cD)(g)] : [],
				...h ? [(0, u.hf)({
					...h,
					runId: n,
					errorCode: o
				})] : [],
				(0, a.Ql)(n, i, o),
				`${c.Au};`,
				`${(0, p.n)(!1)};`,
				"commit"
			].join("\n"), ask = () => (0, l.j3)(e, _, { keepRows: !0 }), v = await (0, r.k)(e, t, ask, r.r);
			return v.status === "completed" ? (0, f.B)(v.rows) : void 0;
		}
		async function releaseMutex({ client: e }) {
			await (0, l.j3)(e, c.Au);
		}
	}),
	5244: ((e, t, n) => {
		n.d(t, {
			JT: () => a,
			WO: () => o,
			hf: () => writeSeedEntry,
			kI: () => claimSeed
		});
		var r = n(7887), i = n(8902);
		let a = "create table if not exists supabase_migrations.seed_files (path text not null primary key, hash text not null);", o = `${a}
create table if not exists supabase_migrations.db_ops_seeds (
  id bigint generated always as identity primary key,
  run_id bigint not null,
  path text not null,
  file_hash text not null,
  finished_at timestamptz not null default pg_catalog.clock_timestamp(),
  duration_ms integer,
  outcome text not null check (outcome in ('applied', 'failed', 'unknown')),
  error_code text
);
create index if not exists db_ops_seeds_path on supabase_migrations.db_ops_seeds (path, id desc);
`;
		function claimSeed({ path: e, hash: t }) {
			return `insert into supabase_migrations.seed_files as f (path, hash) values (${(0, i.e)(e)}, ${(0, i.e)(t)})
on conflict (path) do update set hash = excluded.hash where f.hash is distinct from excluded.hash;`;
		}
		function writeSeedEntry({ runId: e, file: t, outcome: n, errorCode: a, durationMs: o }) {
			let s = o === void 0 ? `(extract(epoch from pg_catalog.clock_timestamp() - ${r.q}) * 1000)::integer` : String(Math.round(o));
			return `insert into supabase_migrations.db_ops_seeds (run_id, path, file_hash, duration_ms, outcome, error_code)
values (${e}, ${(0, i.e)(t.path)}, ${(0, i.e)(t.hash)}, ${s}, ${(0, i.e)(n)}, ${(0, i.e)(a)});`;
		}
	}),
	1738: ((e, t, n) => {
		n.d(t, {
			JK: () => attend,
			o1: () => runCancellable,
			oJ: () => work
		});
		var r = n(8500), i = n(7287);
		async function work(e, t, n, r, a = {}) {
			return attend(e, (0, i._2)(e.client, t, a), n, r);
		}
		async function attend(e, t, n, r) {
			let { client: i, server: a, watch: o, signal: s, onProgress: c } = e, l = performance.now(), u = [], d = 0, look = async (e) => {
				let t = await o.look(a.pid);
				if (t === void 0 && !e || (t && t.blockers.length > 0 && (u = t.blockers), !e)) return;
				d = t && !t.working ? d + 1 : 0, d === 2 && i.connection.stream.destroy();
				let r = Math.round(performance.now() - l);
				c({
					type: "heartbeat",
					file: n,
					elapsedMs: r,
					phase: t?.phase,
					share: t?.share,
					blockers: t?.blockers ?? []
				});
			}, f = passNotices(e, t, n), p = setTimeout(look, Math.min(1e3, r / 2), !1), m = setInterval(look, 1e4, !0), h = onAbort(s, () => cancelUntilAnswered(e));
			try {
				return {
					...await t.outcome,
					blockers: u
				};
			} finally {
				clearTimeout(p), clearInterval(m), f(), await h();
			}
		}
		async function runCancellable(e, t, n = {}) {
			let r = onAbort(e.signal, () => cancelUntilAnswered(e));
			try {
				return await (0, i.j3)(e.client, t, n);
			} finally {
				await r();
			}
		}
		function passNotices({ onProgress: e }, t, n) {
			let r = 0;
			return t.onNotice(({ severity: t = "NOTICE", message: i = "" }) => {
				r += 1, r <= 50 && e({
					type: "notice",
					file: n,
					severity: t,
					message: i
				});
			}), () => {
				let t = r - 50;
				t > 0 && e({
					type: "notice",
					file: n,
					severity: "NOTICE",
					message: `… and ${t} more`
				});
			};
		}
		function cancelUntilAnswered({ server: e, watch: t, client: n, onProgress: i }) {
			i({ type: "cancelling" });
			let a = Promise.resolve(), cancel = () => {
				a = Promise.all([a, t.cancel(e.pid)]);
			};
			cancel();
			let o = setInterval(cancel, 500), s = setTimeout(() => void t.terminate(e.pid, e.backendStart), 3e3), c = setTimeout(() => n.connection.stream.destroy(), 3500);
			return async () => {
				clearInterval(o), clearTimeout(s), clearTimeout(c), await Promise.race([a, (0, r.setTimeout)(500)]);
			};
		}
		function onAbort(e, t) {
			let n, listener = () => {
				n = t();
			};
			return e.aborted ? listener() : e.addEventListener("abort", listener, { once: !0 }), async () => {
				e.removeEventListener("abort", listener), await n?.();
			};
		}
	})
};
