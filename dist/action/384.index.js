"use strict";
exports.id = 384, exports.ids = [384], exports.modules = {
	6496: ((e, t, n) => {
		n.d(t, {
			R: () => isVoid,
			o: () => sendAhead
		});
		var r = n(7119), i = n(7287);
		function sendAhead(e, t, n, a) {
			if (!t.parsed || !isOneMessage(t) || !isOneMessage(n)) return;
			let o = a.transaction ? t.file.version : void 0, s = (0, r.ed)(n, 0, e.server, {
				...a,
				earlierMs: 0,
				behind: o
			});
			return {
				job: n,
				message: s,
				script: (0, i._2)(e.client, s.text)
			};
		}
		let isOneMessage = ({ segments: e, done: t }) => e.length === 1 && t === 0 && e[0]?.nonTransactional === void 0, a = new Set(["25P02", "23502"]);
		function isVoid({ script: { ended: e }, message: t }) {
			return e?.status === "failed" && e.completed < t.statementsBefore && a.has(e.error.code);
		}
	}),
	9162: ((e, t, n) => {
		n.d(t, { X: () => applyInside });
		var r = n(6496), i = n(3004), a = n(1446), o = n(9998), s = n(7287);
		async function applyInside(e, t, { runId: n, limits: c, tell: l }, u = []) {
			let [d] = t;
			if (d === void 0) return { status: "applied" };
			let f = await (0, s.j3)(e.client, [...u, a.DC].map(o.v6).join("\n"), { keepRows: !0 });
			if (f.status === "lost") return {
				status: "lost",
				job: d,
				error: f.error
			};
			if (f.status === "failed") return {
				status: "failed",
				job: d,
				outcome: notOpened(f.error)
			};
			let p = {
				runId: n,
				limits: {
					...c,
					lockAttempts: 1
				},
				transaction: !1,
				deferrable: knownAmong(t, (0, a.aj)(f.rows.at(-1)))
			}, m;
			for (let [n, a] of t.entries()) {
				if (e.signal.aborted && !m) return {
					status: "cancelled",
					next: a
				};
				let o = await l(a, () => {
					let o = (0, i.r)(e, a, p, m), s = e.signal.aborted ? void 0 : t[n + 1];
					return m = s && (0, r.o)(e, a, s, p), o;
				});
				if (o.status === "lost") return {
					status: "lost",
					job: a,
					error: o.error
				};
				if (o.status === "failed") return {
					status: "failed",
					job: a,
					outcome: o
				};
			}
			return { status: "applied" };
		}
		function knownAmong(e, t) {
			return t.late || e.some(({ file: e }) => /deferr/i.test(e.text)) ? void 0 : t;
		}
		function notOpened(e) {
			return {
				status: "failed",
				done: 0,
				failure: {
					error: e,
					statement: void 0,
					offset: void 0,
					where: "bookkeeping",
					blockers: []
				}
			};
		}
	}),
	3004: ((e, t, n) => {
		n.d(t, {
			r: () => applyMigration,
			d: () => rollback
		});
		var r = n(5873), i = n(8500), a = n(8902), o = n(7287);
		async function findTrace(e, t, n) {
			let r = traceQuestion(t, n);
			if (r === void 0) return { status: "none" };
			let i = await (0, o.j3)(e, r, { keepRows: !0 });
			if (i.status !== "completed") return { status: "none" };
			let a = i.rows.map(([e, t]) => ({
				state: e,
				name: t ?? ""
			})), s = a.find((e) => e.state === "busy");
			if (s) return {
				status: "busy",
				pid: Number(s.name)
			};
			let c = a.filter((e) => e.state === "invalid").map((e) => e.name);
			return c.length > 0 ? {
				status: "invalid",
				indexes: c
			} : a.some((e) => e.state === "done") ? { status: "done" } : { status: "none" };
		}
		function dropInvalid(e) {
			return e.map((e) => `drop index concurrently if exists ${e}`);
		}
		function listIndexes(e) {
			return `select i.relname from pg_catalog.pg_index x join pg_catalog.pg_class i on i.oid = x.indexrelid
where x.indrelid = ${regclass(e.schema, e.table)}`;
		}
		function traceQuestion(e, t) {
			switch (e.type) {
				case "create-index": return createIndexQuestion(e, t);
				case "drop-index": return `select 'done' where ${e.names.map(({ schema: e, name: t }) => `${regclass(e, t)} is null`).join(" and ")}`;
				case "reindex": return reindexQuestion(e);
				case "detach-partition": return `select 'done' where not exists (select from pg_catalog.pg_inherits
where inhrelid = ${regclass(e.partition.schema, e.partition.name)} and inhparent = ${regclass(e.parent.schema, e.parent.name)})`;
				case "create-database": return existsIn("pg_database", "datname", e.name, !0);
				case "drop-database": return existsIn("pg_database", "datname", e.name, !1);
				case "create-subscription": return existsIn("pg_subscription", "subname", e.name, !0);
				case "drop-subscription": return existsIn("pg_subscription", "subname", e.name, !1);
				case "create-tablespace": return existsIn("pg_tablespace", "spcname", e.name, !0);
				case "drop-tablespace": return existsIn("pg_tablespace", "spcname", e.name, !1);
				case "repeatable": return;
			}
		}
		function createIndexQuestion(e, t) {
			let n = e.index === void 0 ? `i.relname <> all (array[${t.map(a.e).join(",")}]::text[])` : `i.relname = ${(0, a.e)(e.index)}`;
			return `select case when p.pid is not null then 'busy' when x.indisvalid then 'done' else 'invalid' end,
  coalesce(p.pid::text, x.indexrelid::regclass::text)
from pg_catalog.pg_index x join pg_catalog.pg_class i on i.oid = x.indexrelid
left join pg_catalog.pg_stat_progress_create_index p on p.index_relid = x.indexrelid and p.pid <> pg_catalog.pg_backend_pid()
where x.indrelid = ${regclass(e.schema, e.table)} and ${n}`;
		}
		function reindexQuestion(e) {
			return `select case when p.pid is not null then 'busy' else 'invalid' end, coalesce(p.pid::text, x.indexrelid::regclass::text)
from pg_catalog.pg_index x join pg_catalog.pg_class i on i.oid = x.indexrelid
left join pg_catalog.pg_stat_progress_create_index p on p.index_relid = x.indexrelid and p.pid <> pg_catalog.pg_backend_pid()
where not x.indisvalid and i.relname ~ '_cc(new|old)[0-9]*$' and i.relnamespace <> 'pg_toast'::regnamespace
  and pg_catalog.pg_has_role(i.relowner, 'usage') and ${isWithin(e)}`;
		}
		function isWithin({ schema: e, name: t, target: n }) {
			let r = `pg_catalog.pg_partition_tree(${regclass(e, t)}) part`;
			switch (n) {
				case "index": return `x.indrelid in (select old.indrelid from ${r} join pg_catalog.pg_index old on old.indexrelid = part.relid)`;
				case "table": return `x.indrelid in (select part.relid from ${r})`;
				case "schema": return `i.relnamespace = pg_catalog.to_regnamespace(pg_catalog.quote_ident(${(0, a.e)(t)}))`;
				case "database": return "true";
			}
		}
		function existsIn(e, t, n, r) {
			return `select 'done' where ${r ? "" : "not "}exists (select from pg_catalog.${e} where ${t} = ${(0, a.e)(n)})`;
		}
		let regclass = (e, t) => `pg_catalog.to_regclass(${e === void 0 ? "" : `pg_catalog.quote_ident(${(0, a.e)(e)}) || '.' || `}pg_catalog.quote_ident(${(0, a.e)(t)}))`;
		var s = n(2132), c = n(2161), l = n(9998), u = n(8726), d = n(1738);
		let f = 6e5;
		async function runAlone(e, t, n, r) {
			let i = t.segments[n], a = i?.nonTransactional;
			if (i === void 0 || a === void 0) throw RangeError(`segment ${n} may run in a transaction`);
			let { client: u, server: d } = e, { version: f, text: m, file: h } = t.file, g = {
				...r.limits,
				lockTimeoutMs: patience(a, r.limits)
			}, stop = (e) => stopped(e, t, n), _ = [...r.first ? l.d_ : [], ...(0, l.ic)(d, g, !1)].map(l.v6), v = await (0, o.j3)(u, _.join("\n"));
			if (v.status !== "completed") return stop(v);
			let y = t.begun?.segment === n ? t.begun : void 0, b = y?.before ?? await indexesOf(e, a), clear = () => clearTraces(e, a, b, h, g.lockTimeoutMs), x = await clear();
			if (x.status === "stopped") return stop(x.outcome);
			if (!(y && x.status === "done")) {
				let t = (0, s.nH)(r.runId, f, n, i.hash, "started", b), d = await (0, o.j3)(u, [t, ...r.settings].map(l.v6).join("\n"));
				if (d.status !== "completed") return stop(d);
				let p = m.slice(i.start, i.end), _ = await (0, c.md)(e, p, h, g, async () => void await clear());
				if (_.status !== "completed") return _.status === "failed" && await (0, o.j3)(u, forget(f, n)), stop({
					..._,
					inFile: !0
				});
				let v = await leftUnfinished(e, a, b);
				if (v) return stop(v);
			}
			let S = await (0, o.j3)(u, [
				l.Q,
				...p,
				...r.records(),
				"commit"
			].map(l.v6).join("\n"));
			return S.status === "failed" && await (0, o.j3)(u, "rollback"), S.status === "completed" ? { status: "applied" } : stop(S);
		}
		let p = [
			"reset session authorization",
			"reset role",
			"reset client_encoding",
			l.Dz,
			`select ${u.SH}`
		], forget = (e, t) => [...p, (0, s.gG)(e, t)].map(l.v6).join("\n");
		function patience({ command: e }, { lockTimeoutMs: t }) {
			return /concurrently/i.test(e) ? Math.max(f, t) : t;
		}
		async function clearTraces(e, { effect: t }, n, r, a) {
			let o = performance.now() + f;
			for (;;) {
				let s = await findTrace(e.client, t, n);
				if (s.status === "busy" && performance.now() < o && !e.signal.aborted) e.onProgress({
					type: "advice",
					message: `Waiting for process ${s.pid}, which builds the same index`
				}), await (0, i.setTimeout)(2e3, void 0, { signal: e.signal }).catch(() => void 0);
				else {
					if (s.status !== "invalid") return s;
					for (let t of dropInvalid(s.indexes)) {
						let n = await (0, d.oJ)(e, t, r, a);
						if (n.status !== "completed") return {
							status: "stopped",
							outcome: n
						};
					}
					return { status: "none" };
				}
			}
		}
		async function leftUnfinished(e, { effect: t }, n) {
			if (t.type !== "create-index") return;
			let r = await findTrace(e.client, t, n);
			return r.status !== "invalid" && r.status !== "busy" ? void 0 : {
				status: "failed",
				error: {
					code: "55000",
					message: "the index is there, but only half-built (INVALID), so it is not used"
				},
				inFile: !0
			};
		}
		async function indexesOf({ client: e }, { effect: t }) {
			if (t.type !== "create-index" || t.index !== void 0) return [];
			let n = await (0, o.j3)(e, listIndexes(t), { keepRows: !0 });
			return n.status === "completed" ? n.rows.flat() : [];
		}
		function stopped(e, t, n) {
			if (e.status === "lost") return {
				status: "lost",
				done: n,
				error: e.error
			};
			let { error: i, blockers: a = [], inFile: o } = e, { start: s = 0, end: c } = t.segments[n] ?? {}, l = o && i.position !== void 0 ? Number(i.position) - 1 : void 0;
			return {
				status: "failed",
				done: n,
				failure: {
					error: i,
					statement: o ? t.segments.slice(0, n).reduce((e, { statements: t }) => e + t.length, 0) : void 0,
					offset: l === void 0 ? void 0 : s + (0, r.QJ)(t.file.text.slice(s, c), l),
					where: o ? "file" : "bookkeeping",
					blockers: a
				}
			};
		}
		var m = n(7119);
		async function applyMigration(e, t, n, r) {
			if (r) return applySent(e, r, n);
			let i = performance.now(), a = t.segments.length;
			if (t.done >= a) return recordOnly(e, t, n);
			for (let r = t.done; r < a; r++) {
				let o = await applySegment(e, t, r, {
					...n,
					startedAt: i
				});
				if (o.status !== "applied") return o;
				a > 1 && e.onProgress({
					type: "segment-done",
					file: t.file.file,
					done: r + 1,
					total: a
				});
			}
			return { status: "applied" };
		}
		async function applySent(e, { job: t, message: n, script: r }, { limits: i }) {
			let undo = () => rollback(e);
			return toApplyOutcome(await (0, c.md)(e, n.text, t.file.file, i, undo, r), n, t, 0);
		}
		async function applySegment(e, t, n, { startedAt: r, ...i }) {
			let { runId: a, limits: o } = i, l = t.segments[n];
			if (l === void 0) throw RangeError(`no segment ${n}`);
			let { version: u, file: d } = t.file, f = n === t.done, elapsedMs = () => performance.now() - r;
			if (l.nonTransactional) {
				let records = () => n === t.segments.length - 1 ? [...(0, m._B)(t), ...(0, m.zv)(t, {
					runId: a,
					earlierMs: elapsedMs()
				})] : [(0, s.nH)(a, u, n, l.hash, "done")];
				return runAlone(e, t, n, {
					runId: a,
					limits: o,
					first: f,
					settings: (0, m.lf)(t, n),
					records
				});
			}
			let p = f ? 0 : elapsedMs(), h = (0, m.ed)(t, n, e.server, {
				...i,
				earlierMs: p
			});
			return toApplyOutcome(await (0, c.md)(e, h.text, d, o, () => rollback(e)), h, t, n);
		}
		async function recordOnly(e, t, { runId: n, limits: r, transaction: i }) {
			let a = [...(0, m._B)(t), ...(0, m.zv)(t, {
				runId: n,
				earlierMs: 0
			})], o = i ? [
				`${l.Q};`,
				...a,
				"commit;"
			] : a, s = await (0, c.md)(e, o.join("\n"), t.file.file, r, () => rollback(e));
			if (s.status === "completed") return { status: "applied" };
			if (s.status === "lost") return {
				status: "lost",
				done: t.done,
				error: s.error
			};
			let { error: u, blockers: d } = s;
			return {
				status: "failed",
				done: t.done,
				failure: {
					error: u,
					statement: void 0,
					offset: void 0,
					where: "bookkeeping",
					blockers: d
				}
			};
		}
		async function rollback({ client: e }) {
			await (0, o.j3)(e, "rollback");
		}
		function toApplyOutcome(e, t, n, r) {
			return e.status === "completed" ? { status: "applied" } : e.status === "lost" ? {
				status: "lost",
				done: r,
				error: e.error
			} : {
				status: "failed",
				done: r,
				failure: {
					...locate(e.completed, e.error, t, n, r),
					blockers: e.blockers
				}
			};
		}
		function locate(e, t, n, r, i) {
			let a = r.segments[i], o = r.segments.slice(0, i).reduce((e, { statements: t }) => e + t.length, 0), s = e - n.statementsBefore;
			return a === void 0 || s < 0 ? {
				error: t,
				statement: void 0,
				offset: void 0,
				where: "bookkeeping"
			} : r.parsed ? s < a.statements.length ? {
				error: t,
				statement: o + s,
				offset: offsetInFile(t, n, a.start),
				where: "file"
			} : {
				error: t,
				statement: void 0,
				offset: void 0,
				where: s - a.statements.length === n.checkAt ? "commit" : "bookkeeping"
			} : {
				error: t,
				statement: void 0,
				offset: offsetInFile(t, n, a.start),
				where: "file"
			};
		}
		function offsetInFile(e, t, n) {
			if (e.position === void 0) return;
			let i = (0, r.QJ)(t.text, Number(e.position) - 1) - t.bodyStart;
			return i < 0 ? void 0 : n + i;
		}
	}),
	7119: ((e, t, n) => {
		n.d(t, {
			_B: () => claimOf,
			ed: () => migrationMessage,
			lf: () => settingsBefore,
			zv: () => recordOf
		});
		var r = n(7887), i = n(2132), a = n(9998);
		function migrationMessage(e, t, n, { runId: r, limits: o, transaction: s, deferrable: c, earlierMs: l, behind: u }) {
			let d = e.segments[t];
			if (d === void 0) throw RangeError(`no segment ${t}`);
			let { version: f, text: p } = e.file, m = t === e.segments.length - 1, h = m ? claimOf(e, u) : [(0, i.sf)(r, f, t, d.hash)];
			return (0, a.FO)(p, d, n, o, {
				first: t === e.done,
				transaction: s,
				deferrable: c,
				before: [...h, ...settingsBefore(e, t)],
				after: m ? recordOf(e, {
					runId: r,
					earlierMs: l
				}) : []
			});
		}
		let claimOf = ({ file: { version: e, name: t }, recorded: n }, r) => [(0, i.B7)(e, t, n, r)];
		function recordOf({ file: e, segments: t, done: n }, { runId: a, earlierMs: o }) {
			let { version: s, name: c, hash: l } = e, u = o > 0 ? `${r.q} - interval '${Math.round(o)} ms'` : r.q;
			return [...n > 0 || t.length > 1 || t[0]?.nonTransactional !== void 0 ? [(0, i.gG)(s)] : [], (0, i.cD)({
				runId: a,
				version: s,
				name: c,
				hash: l,
				outcome: "applied",
				since: u
			})];
		}
		function settingsBefore({ file: e, segments: t }, n) {
			return t.slice(0, n).flatMap((e) => e.statements).filter((e) => e.setsSession).map((t) => e.text.slice(t.start, t.end)).filter((e) => !/client_encoding|standard_conforming_strings|^set\s+(?:session\s+)?names\b/i.test(e));
		}
	}),
	5384: ((e, t, n) => {
		n.d(t, {
			Y: () => applyPending,
			F: () => tellMigrations
		});
		var r = n(6496), i = n(3004), a = n(9162), o = n(2161), s = n(9998), c = n(7287);
		async function applyTogether(e, t, n) {
			let r = t.at(-1);
			if (r === void 0) throw RangeError("no migration to apply");
			let { lockAttempts: c } = n.limits;
			for (let l = 1;; l++) {
				let u = await (0, a.X)(e, t, n, [s.Q]);
				if (u.status === "applied") return {
					outcome: await commit(e),
					failing: r
				};
				if (u.status === "lost") return {
					outcome: {
						status: "lost",
						done: 0,
						error: u.error
					},
					failing: u.job
				};
				if (u.status === "cancelled") return await (0, i.d)(e), {
					outcome: { status: "cancelled" },
					failing: u.next
				};
				let { outcome: d, job: f } = u, { error: p, blockers: m } = d.failure;
				if (!(0, o.WG)(p) || l >= c || e.signal.aborted || !await (0, o.d$)(e, f.file.file, l, c, m)) return {
					outcome: d,
					failing: f
				};
			}
		}
		async function commit(e) {
			let t = await (0, c.j3)(e.client, "commit");
			return t.status === "completed" ? { status: "applied" } : t.status === "lost" ? {
				status: "lost",
				done: 0,
				error: t.error
			} : (await (0, i.d)(e), {
				status: "failed",
				done: 0,
				failure: {
					error: t.error,
					statement: void 0,
					offset: void 0,
					where: "commit",
					blockers: []
				}
			});
		}
		var l = n(2724), u = n(3451), d = n(5865), f = n(6701), p = n(3958), m = n(9464);
		async function applyPending(e, t, n) {
			let { context: i, transaction: a } = n, o = tellMigrations(t, i.onProgress), s = new Map(), c = e, l = t, u;
			for (let [e, t] = l; e !== void 0; [e, t] = l) {
				if (u && (0, r.R)(u) && (u = void 0), i.signal.aborted && !u) return {
					session: c,
					deeds: s,
					problems: [cancelledBefore(e)]
				};
				let d = a === "all" ? l : [e], f = await applyUnit(c, {
					unit: d,
					sent: u,
					next: t
				}, o.tell, n), { outcome: p, failing: h } = f, note = (e, t) => {
					for (let { file: n } of e) s.set(n.version, {
						outcome: t,
						durationMs: o.durations.get(n.version)
					});
				};
				if (u = f.ahead, p.status === "cancelled") return {
					session: c,
					deeds: s,
					problems: [cancelledBefore(h)]
				};
				if (p.status === "applied") {
					note(d, "applied"), l = l.slice(d.length);
					continue;
				}
				let g = u ? [...d, u.job] : d;
				u = void 0;
				let _ = await readAfter(c, p, h, n);
				if (_.status === "away") return note(g, "unknown"), {
					session: void 0,
					deeds: s,
					problems: [_.problem]
				};
				c = _.session;
				let v = new Set(_.state.history.map(({ version: e }) => e)), y = g.filter(({ file: e }) => v.has(e.version));
				if (p.status === "lost") note(y, "applied");
				else for (let { file: e } of y) i.onProgress({
					type: "advice",
					message: rivalWords(e.file)
				});
				if (l = l.filter((e) => !y.includes(e)), !(y.length > 0 && _.waited.status === "ours")) return y.length > 0 && _.waited.status !== "ours" ? {
					session: c,
					deeds: s,
					problems: [(0, m.Jt)(_.waited, n.waitForRunMs, i.signal)]
				} : (note([h], "failed"), {
					session: c,
					deeds: s,
					problems: [problemOf(p, h, _, n)]
				});
			}
			return {
				session: c,
				deeds: s,
				problems: []
			};
		}
		async function applyUnit(e, { unit: t, sent: n, next: a }, o, { context: s, runId: c, limits: l, transaction: u }) {
			if (u === "all") return applyTogether(e, t, {
				runId: c,
				limits: l,
				tell: o
			});
			let [d] = t;
			if (d === void 0) throw RangeError("a unit of no migration");
			let f = {
				runId: c,
				limits: l,
				transaction: !0
			}, p;
			return {
				outcome: await o(d, () => {
					let t = (0, i.r)(e, d, f, n);
					return a && !s.signal.aborted && (p = (0, r.o)(e, d, a, f)), t;
				}),
				failing: d,
				ahead: p
			};
		}
		function tellMigrations(e, t) {
			let n = new Map(), r = new Map(e.map((e, t) => [e, t + 1])), tell = async (i, a) => {
				let { file: o } = i.file;
				t({
					type: "migration-started",
					file: o,
					index: r.get(i) ?? 0,
					total: e.length
				});
				let s = performance.now(), c = await a(), l = Math.round(performance.now() - s);
				return n.set(i.file.version, l), t({
					type: "migration-finished",
					file: o,
					outcome: c.status === "lost" ? "unknown" : c.status,
					durationMs: l
				}), c;
			};
			return {
				durations: n,
				tell
			};
		}
		async function readAfter(e, t, n, r) {
			if (t.status === "failed") {
				let { client: t, signal: n } = e, r = await (0, l.k)(t, n, () => (0, p.u)(t, { lock: !1 }), l.r);
				if (r.status === "read") return {
					status: "read",
					session: e,
					state: r.state,
					waited: {
						status: "ours",
						state: r.state
					}
				};
			}
			let { context: i, reopen: a, waitForRunMs: o } = r, s = await (0, f.l)(i, e, a);
			if (s.status === "failed") return {
				status: "away",
				problem: awayProblem(n, s.problem)
			};
			let c = await (0, d.ml)(s.session, s.state, o), u = c.status === "ours" ? c.state : s.state;
			return {
				status: "read",
				session: s.session,
				state: u,
				waited: c
			};
		}
		function problemOf(e, t, n, { context: { target: r }, resumes: i }) {
			if (e.status === "failed") {
				let n = (0, u.AU)(e.failure, t, r.kind);
				return i && n.code === "statement-failed" && e.failure.where === "file" ? {
					...n,
					hint: withKeptParts(n.hint, t, e.done)
				} : n;
			}
			let { file: a, version: o } = t.file, s = n.state.progress.filter((e) => e.version === o && e.state === "done").length, c = `${s} of its ${t.segments.length} parts`;
			return {
				code: "connection-lost",
				file: a,
				message: `The connection broke while ${a} was applied; the server rolled back what was not finished`,
				hint: `${s > 0 ? `${c} are in the database for good` : "Nothing of it stayed"}. Run the same command again.`
			};
		}
		function withKeptParts(e, { segments: t }, n) {
			if (n === 0) return e;
			let r = `${n === 1 ? "The part before it is" : `The ${n} parts before it are`} in the database for good and must stay as it stands in the file: put what has to run first directly above this statement${t[n]?.nonTransactional === void 0 ? "" : ", between `begin;` and `commit;`"}, or do it by hand.`;
			return e === void 0 ? r : `${e} ${r}`;
		}
		function awayProblem({ file: { file: e } }, { hint: t, message: n, logOnly: r }) {
			return {
				code: "outcome-unknown",
				file: e,
				message: `The connection broke while ${e} was applied, and the server stays away: whether it was committed is not known`,
				hint: `Run \`db-ops status\` when the server is back; then run migrate again. ${t ?? n}`,
				logOnly: r
			};
		}
		function cancelledBefore({ file: { file: e } }) {
			return {
				code: "cancelled",
				message: `Cancelled before ${e} was begun`,
				hint: "Run the same command again to apply the rest."
			};
		}
		let rivalWords = (e) => `${e} was applied by somebody else in the meantime`;
	})
};
