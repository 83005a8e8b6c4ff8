"use strict";
exports.id = 289, exports.ids = [289], exports.modules = {
	5955: ((e, t, n) => {
		n.d(t, {
			B: () => applySeeds,
			b: () => applySeedsInside
		});
		var r = n(5873), i = n(7287), a = n(5244), o = n(1446), s = n(9998);
		function seedMessage({ file: { text: e, rows: t }, statements: n, control: r }, i, a, c, l) {
			let u = [...s.d_, ...(0, s.ic)(i, a, !0)].map(s.v6), d = [
				"reset session authorization",
				"reset role",
				"reset client_encoding",
				s.Dz
			], f = [
				...(0, o.tg)(l),
				...d,
				...c
			].map(s.v6), p = `${u.join("\n")}\n`, { body: m, stretches: h } = cut(e, p.length, edits(e, n, r));
			return {
				text: `${p}${m}\n;\n${f.join("\n")}`,
				statementsBefore: u.length,
				statementCount: u.length + n.length + f.length,
				copies: n.flatMap(({ copyRows: e }) => e ? [e.end > e.start ? chunksAt(t, e.start) : []] : []),
				stretches: h
			};
		}
		function chunksAt(e, t) {
			let n = e.find(({ at: e }) => e === t);
			if (n === void 0) throw Error(`no rows were left at ${t}`);
			return n.chunks;
		}
		function offsetInFile({ stretches: e }, t) {
			let n = e.find(({ inMessage: e, length: n }) => e <= t && t < e + n);
			return n && n.inFile + t - n.inMessage;
		}
		function edits(e, t, n) {
			let r = n.map(({ start: e, end: t }) => ({
				start: e,
				end: t,
				instead: ""
			}));
			for (let { start: n, copyRows: i, leftAlone: a } of t) a?.by === "plan" && r.push({
				start: n,
				end: n,
				instead: "explain (analyze, costs off, timing off, buffers off, summary off, format json) "
			}), i && r.push({
				start: i.start,
				end: pastMark(e, i.end),
				instead: ""
			});
			return r.sort((e, t) => e.start - t.start);
		}
		function pastMark(e, t) {
			return e.startsWith("\\.", t) ? t + 2 : t;
		}
		function cut(e, t, n) {
			let r = [], i = "", a = 0, keep = (n) => {
				n > a && r.push({
					inMessage: t + i.length,
					inFile: a,
					length: n - a
				}), i += e.slice(a, n);
			};
			for (let { start: e, end: t, instead: r } of n) keep(e), i += r, a = t;
			return keep(e.length), {
				body: i,
				stretches: r
			};
		}
		var c = n(8395), l = n(4949);
		function snapshotScript(e) {
			let t = e.map((e) => (0, l.V)((0, l._)(e)));
			return [
				"show track_counts",
				...e.length > 0 ? [`select pg_catalog.to_json(array[${t.join(", ")}])`] : [],
				u
			];
		}
		let u = `select ${(0, l.V)("c.oid")}, c.ins, c.upd, c.del from (
  select oid, pg_catalog.pg_stat_get_xact_tuples_inserted(oid) as ins,
         pg_catalog.pg_stat_get_xact_tuples_updated(oid) as upd, pg_catalog.pg_stat_get_xact_tuples_deleted(oid) as del
    from pg_catalog.pg_class
   where relkind = 'r' and relpersistence <> 't' and oid >= 16384
     and relnamespace is distinct from pg_catalog.to_regnamespace('supabase_migrations')
  offset 0) c
 where c.ins > 0 or c.upd > 0 or c.del > 0`, d = c.YOg(c.mee(c.YjP()));
		function toSnapshot(e, t) {
			let [[n] = [], ...r] = e, [[i = "[]"] = []] = t.length > 0 ? r.splice(0, 1) : [];
			return {
				changed: n === "on" ? sumByTable(r) : void 0,
				names: d.parse(JSON.parse(i)).map((e) => e ?? void 0)
			};
		}
		function sumByTable(e) {
			let t = new Map();
			for (let [n = "", r, i, a] of e) {
				let [e, o, s] = t.get(n) ?? [
					0,
					0,
					0
				];
				t.set(n, [
					e + Number(r),
					o + Number(i),
					s + Number(a)
				]);
			}
			return t;
		}
		function leftAloneBy({ leftAlone: e }, t, n) {
			if (e?.by === "tag") {
				let n = Number(/^INSERT \d+ (\d+)$/.exec(t)?.[1] ?? e.rows);
				return [{
					table: e.table,
					rows: Math.max(0, e.rows - n)
				}];
			}
			return e === void 0 || n === void 0 ? [] : conflictsIn(JSON.parse(n)).map(({ relation: t, rows: n }) => ({
				table: e.tables.find(({ name: e }) => e === t) ?? {
					schema: void 0,
					name: t
				},
				rows: n
			}));
		}
		function conflictsIn(e) {
			if (Array.isArray(e)) return e.flatMap(conflictsIn);
			if (typeof e != "object" || !e) return [];
			let t = new Map(Object.entries(e)), number = (e) => Number(t.get(e) ?? 0), n = t.get("Conflict Resolution") === "NOTHING" ? number("Conflicting Tuples") : number("Rows Removed by Conflict Filter") + number("Tuples Skipped");
			return [...t.get("Node Type") === "ModifyTable" ? [{
				relation: String(t.get("Relation Name")),
				rows: n
			}] : [], ...[...t.values()].flatMap(conflictsIn)];
		}
		function countRows(e, t, n, r) {
			if (e.changed === void 0 || t.changed === void 0) return;
			let i = new Map(), row = (e) => {
				let t = i.get(e) ?? {
					inserted: 0,
					updated: 0,
					deleted: 0,
					skipped: 0
				};
				return i.set(e, t), t;
			};
			for (let [n, [r, i, a]] of t.changed) {
				let [t = 0, o = 0, s = 0] = e.changed.get(n) ?? [], c = r < t || i < o || a < s ? [
					r,
					i,
					a
				] : [
					r - t,
					i - o,
					a - s
				];
				c.every((e) => e === 0) || ([row(n).inserted = 0, row(n).updated = 0, row(n).deleted = 0] = c);
			}
			for (let { table: e, rows: i } of r) {
				if (i === 0) continue;
				let r = n.findIndex(({ schema: t, name: n }) => t === e.schema && n === e.name), a = t.names[r] ?? (e.schema ? `${e.schema}.${e.name}` : e.name);
				row(a).skipped += i;
			}
			return [...i].map(([e, t]) => ({
				table: e,
				...t
			})).sort((e, t) => e.table < t.table ? -1 : 1);
		}
		var f = n(1738);
		function sendSeed({ client: e, server: t }, n, { runId: r, limits: o, deferrable: s }) {
			let c = namesIn(n), l = snapshotScript(c), u = seedMessage(n, t, o, [(0, a.hf)({
				runId: r,
				file: n.file,
				outcome: "applied"
			}), ...l], s), d = u.statementCount - l.length;
			return {
				job: n,
				message: u,
				names: c,
				script: (0, i._2)(e, u.text, {
					copies: u.copies,
					keepRows: (e) => e >= d || planned(n, u, e)
				})
			};
		}
		function mayBeFollowed({ file: { text: e }, statements: t }) {
			return t.every(({ start: t }) => !/^copy\b/i.test(e.slice(t, t + 5)));
		}
		async function applySeed(e, { job: t, message: n, names: r, script: i }, a, { lockTimeoutMs: o }) {
			let s = await (0, f.JK)(e, i, t.file.file, o);
			if (s.status === "lost") return s;
			if (s.status === "failed") return {
				status: "failed",
				failure: {
					...locate(s, t, n),
					blockers: s.blockers
				}
			};
			let c = t.statements.filter(({ leftAlone: e }) => e?.by === "plan").length, l = toSnapshot(s.rows.slice(c), r), u = s.rows.slice(0, c).map(([e]) => e);
			return {
				status: "applied",
				tables: countRows(a, l, r, t.statements.flatMap((e, t) => {
					let r = e.leftAlone?.by === "plan" ? u.shift() : void 0;
					return leftAloneBy(e, s.tags[n.statementsBefore + t] ?? "", r);
				})),
				snapshot: l
			};
		}
		function planned(e, { statementsBefore: t }, n) {
			return e.statements[n - t]?.leftAlone?.by === "plan";
		}
		function namesIn({ statements: e }) {
			let t = new Map();
			for (let { leftAlone: n } of e) {
				let e = n === void 0 ? [] : n.by === "tag" ? [n.table] : n.tables;
				for (let n of e) t.set(JSON.stringify([n.schema, n.name]), n);
			}
			return [...t.values()];
		}
		function locate({ completed: e, error: t }, { statements: n }, i) {
			let a = e - i.statementsBefore, o = t.position === void 0 ? void 0 : offsetInFile(i, (0, r.QJ)(i.text, Number(t.position) - 1)), s = n[a];
			if (s !== void 0) return {
				error: t,
				where: "file",
				statement: s,
				offset: o
			};
			let c = a >= n.length && t.code?.startsWith("23") === !0, l = a < 0 || t.schema === "supabase_migrations";
			return o === void 0 ? {
				error: t,
				where: c && !l ? "deferred" : "bookkeeping",
				statement: void 0,
				offset: o
			} : {
				error: t,
				where: "file",
				statement: void 0,
				offset: o
			};
		}
		var p = n(2161);
		async function applySeeds(e, t, n) {
			let { lockAttempts: r } = n.limits;
			for (let a = 1;; a++) {
				let o = await applyOnce(e, t, n);
				if (o.status === "applied" || o.status === "lost" || (await (0, i.j3)(e.client, "rollback"), o.status !== "failed")) return o;
				let { job: s, failure: c } = o;
				if (!(0, p.WG)(c.error) || a >= r || e.signal.aborted || !await (0, p.d$)(e, s.file.file, a, r, c.blockers)) return o;
			}
		}
		async function applyOnce(e, t, n) {
			let r = await applyIn(e, t, n, [s.Q]), i = t.at(-1);
			if (r.status !== "applied" || i === void 0) return r;
			let a = await (0, f.oJ)(e, "commit", i.file.file, n.limits.lockTimeoutMs);
			return a.status === "completed" ? r : bookkeepingFailed(a, i);
		}
		async function applySeedsInside(e, t, n) {
			return applyIn(e, t, n, []);
		}
		async function applyIn(e, t, { tell: n, ...r }, i) {
			let [a] = t;
			if (a === void 0) throw RangeError("no seed to run");
			let o = await begin(e, t, a, r.limits, i);
			if (o.status !== "begun") return o;
			let { snapshot: s } = o, c = t.every(isOfRows) ? o.deferrable : void 0, send = (t) => sendSeed(e, t, {
				...r,
				deferrable: c
			}), l;
			for (let [i, a] of t.entries()) {
				if (e.signal.aborted && !l) return {
					status: "cancelled",
					next: a
				};
				let o = await n(a, () => {
					let n = l ?? send(a), o = mayBeFollowed(a) && !e.signal.aborted ? t[i + 1] : void 0;
					return l = o && send(o), applySeed(e, n, s, r.limits);
				});
				if (o.status !== "applied") return {
					...o,
					job: a
				};
				s = o.snapshot;
			}
			return { status: "applied" };
		}
		async function begin(e, t, n, r, i) {
			let c = [
				...i,
				...s.d_,
				...(0, s.ic)(e.server, r, !0)
			], l = t.map(({ file: e }) => (0, a.kI)(e)), u = [o.DC, ...snapshotScript([])], d = [
				...c,
				...l,
				...u
			].map(s.v6), p = await (0, f.oJ)(e, d.join("\n"), n.file.file, r.lockTimeoutMs, { keepRows: (e) => e >= d.length - u.length });
			if (p.status !== "completed") return bookkeepingFailed(p, n);
			if (p.tags.slice(c.length, c.length + l.length).includes("INSERT 0 0")) return { status: "taken" };
			let [m, ...h] = p.rows;
			return {
				status: "begun",
				snapshot: toSnapshot(h, []),
				deferrable: (0, o.aj)(m)
			};
		}
		let m = /^(?:insert|update|delete|merge|with|copy|truncate|set|reset)\b/i;
		function isOfRows({ file: { text: e }, statements: t }) {
			return t.every(({ start: t }) => m.test(e.slice(t, t + 9)));
		}
		function bookkeepingFailed(e, t) {
			if (e.status === "lost") return {
				status: "lost",
				job: t
			};
			let { error: n, blockers: r } = e;
			return {
				status: "failed",
				job: t,
				failure: {
					error: n,
					where: "bookkeeping",
					statement: void 0,
					offset: void 0,
					blockers: r
				}
			};
		}
	}),
	2161: ((e, t, n) => {
		n.d(t, {
			WG: () => isPassing,
			d$: () => pauseForLock,
			md: () => workWithRetries
		});
		var r = n(8500), i = n(7287), a = n(1738);
		let o = new Set(["55P03", "40P01"]), isPassing = ({ code: e }) => o.has(e);
		async function workWithRetries(e, t, n, r, o, s) {
			for (let c = 1;; c++) {
				let l = c === 1 && s ? s : (0, i._2)(e.client, t), u = await (0, a.JK)(e, l, n, r.lockTimeoutMs);
				if (u.status !== "failed" || (await o(), !isPassing(u.error) || c >= r.lockAttempts || e.signal.aborted) || !await pauseForLock(e, n, c, r.lockAttempts, u.blockers)) return u;
			}
		}
		async function pauseForLock({ onProgress: e, signal: t }, n, i, a, o) {
			let s = pause(i, Math.random());
			return e({
				type: "lock-retry",
				file: n,
				attempt: i,
				attempts: a,
				waitMs: s,
				blockers: o
			}), (0, r.setTimeout)(s, !0, { signal: t }).catch(() => !1);
		}
		function pause(e, t) {
			return Math.round(Math.min(500 * 2 ** (e - 1), 15e3) * (.5 + t / 2));
		}
	}),
	6701: ((e, t, n) => {
		n.d(t, { l: () => recover });
		var r = n(8500), i = n(2724), a = n(5865), o = n(3958), s = n(2510);
		async function recover(e, t, n) {
			await (0, a.Vu)(t);
			let r = await openAgain(...urgent(e, {
				...n,
				lock: !1
			}));
			if (r.status === "failed") return r;
			let { session: c } = r, { client: l } = c, look = async () => await (0, s.M)(l, t.server.pid, t.server.backendStart) ? (0, o.u)(l, { lock: n.lock }) : void 0, u = await (0, i.k)(l, e.signal, look, i.r);
			return u?.status === "read" ? {
				status: "open",
				session: c,
				state: u.state
			} : (await (0, a.Vu)(c), {
				status: "failed",
				problem: {
					code: "outcome-unknown",
					message: `The connection broke, and what the server still does in process ${t.server.pid} could not be found out`,
					hint: "`db-ops status` shows a run in progress for as long as the server works on it."
				}
			});
		}
		let c = 1200;
		function urgent(e, t) {
			if (!e.signal.aborted) return [e, t];
			let n = new AbortController();
			return setTimeout(() => n.abort(), c + i.r).unref(), [{
				...e,
				signal: n.signal
			}, {
				...t,
				connectTimeoutMs: Math.min(t.connectTimeoutMs, c)
			}];
		}
		async function openAgain(e, t) {
			let n = performance.now();
			for (;;) {
				let i = await (0, a.ho)(e, t);
				if (i.status === "open" || !mayComeBack(i.problem) || performance.now() - n > t.connectTimeoutMs || e.signal.aborted) return i;
				await (0, r.setTimeout)(500, void 0, { signal: e.signal }).catch(() => void 0);
			}
		}
		let mayComeBack = ({ code: e, sqlstate: t }) => e === "connect-failed" && !t?.startsWith("28");
	}),
	4949: ((e, t, n) => {
		n.d(t, {
			V: () => nameOf,
			_: () => oidOf
		});
		var r = n(3849), i = n(8902);
		let nameOf = (e) => `(pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, coalesce(pg_catalog.pg_partition_root(${e}), ${e}), 0)).identity`;
		function oidOf({ schema: e, name: t }) {
			let n = e === void 0 ? "pg_catalog.pg_table_is_visible(c.oid)" : `c.relnamespace = pg_catalog.to_regnamespace(${(0, i.e)(r.Ay.escapeIdentifier(e))})`;
			return `(select c.oid from pg_catalog.pg_class c where c.relname = ${(0, i.e)(t)} and ${n} limit 1)`;
		}
	}),
	5070: ((e, t, n) => {
		n.d(t, { n: () => seedProblem });
		var r = n(5873), i = n(3451), a = n(4379), o = n(1445);
		function seedProblem(e, t, n) {
			let { error: r, where: s, blockers: c } = e, l = (0, o.J)(withoutCopiedRow(r)), u = missingParent(r, n.foreignKeys), d = l.detail ?? (u && `The row that it refers to is missing in ${u}.`), f = copyPlace(r), p = f?.column === void 0 || l.message.includes(`"${f.column}"`) ? "" : ` (column ${f.column})`, m = (0, i.em)({
				...l,
				message: l.message + p,
				...d !== void 0 && { detail: d }
			}), h = placeOf(e, t), g = u && filledLater(u, t.file.file, h.line, n.fills);
			return {
				code: s === "deferred" ? "commit-failed" : (0, i.$N)(r, "file"),
				file: t.file.file,
				...h,
				message: {
					file: m,
					deferred: `A deferred constraint failed when the end of the file was reached: ${m}`,
					bookkeeping: `The seed could not be recorded: ${m}`
				}[s],
				hint: (0, i.SA)(c) ?? (g && `${u} is filled later, in ${g.file}:${g.line}: let that come first.`) ?? (0, a.J)({
					code: r.code,
					message: r.message,
					targetKind: n.targetKind
				}) ?? l.hint,
				sqlstate: r.code,
				logOnly: l.logOnly
			};
		}
		function placeOf({ error: e, statement: t, offset: n }, { file: { text: i } }) {
			let a = copyPlace(e);
			if (a && t?.copyRows) return { line: (0, r.t$)(i, t.copyRows.start).line + a.line - 1 };
			let o = n ?? t?.start;
			if (o === void 0) return {};
			let s = /^(?:22|23|44)/.test(e.code ?? "");
			return {
				...(0, r.t$)(i, o),
				...!s && { excerpt: (0, r.LA)(i, o) }
			};
		}
		let s = /^COPY [^\n]*?, line (\d+)(?:, column ([^\n:]+))?/m;
		function copyPlace({ where: e = "" }) {
			let [, t, n] = s.exec(e) ?? [];
			return t === void 0 ? void 0 : {
				line: Number(t),
				...n !== void 0 && { column: n }
			};
		}
		function withoutCopiedRow(e) {
			let { message: t, code: n, detail: r, hint: i, where: a, internalQuery: o, position: c } = e, { schema: l, table: u, column: d, dataType: f, constraint: p, routine: m } = e, h = s.exec(a ?? "");
			return {
				message: t,
				code: n,
				detail: r,
				hint: i,
				where: h === null ? a : a?.slice(0, h.index + h[0].length),
				internalQuery: o,
				position: c,
				schema: l,
				table: u,
				column: d,
				dataType: f,
				constraint: p,
				routine: m
			};
		}
		function missingParent({ code: e, schema: t, table: n, constraint: r, message: i }, a) {
			if (e !== "23503" || /^update or delete/.test(i)) return;
			let o = a.filter((e) => e.constraint === r);
			return (o.find(({ child: e }) => e === `${t}.${n}`) ?? (o.length === 1 ? o[0] : void 0))?.parent;
		}
		function filledLater(e, t, n, r) {
			let i = r.findIndex((t) => t.table === e);
			return i > r.findLastIndex((e) => e.file === t && (n === void 0 || e.line <= n)) ? r[i] : void 0;
		}
	}),
	9363: ((e, t, n) => {
		n.d(t, { J: () => finishRun });
		var r = n(5865), i = n(6701), a = n(4996);
		async function finishRun(e, t, { context: n, access: o, keep: s }) {
			let c = await (0, a.lb)(e, t);
			if (c) return (0, r.Ky)(e), s(void 0), c;
			let l = await (0, i.l)(n, e, {
				...o,
				lock: !1
			});
			if (s(l.status === "open" ? l.session : void 0), l.status === "failed") return;
			let { signal: u } = n;
			return await (0, a.lb)({
				...l.session,
				signal: u
			}, t) ?? l.state;
		}
	}),
	8159: ((e, t, n) => {
		n.d(t, { d: () => notBegun });
		var r = n(3451), i = n(9464);
		function notBegun(e, t, { target: n, signal: a }) {
			if (e.status === "lost") return a.aborted ? (0, i.dy)("the run was begun") : (0, i.kU)(`before anything was ${t}`);
			let o = `The run could not be written to the ledger, so nothing was ${t}`;
			return (0, r.Vw)("statement-failed", o, e.error, n.kind);
		}
	}),
	452: ((e, t, n) => {
		n.d(t, {
			q: () => runSeeds,
			u: () => tellSeeds
		});
		var r = n(5955), i = n(5865), a = n(6701), o = n(5070), s = n(3958), c = n(5839), l = n(9464), u = n(4690);
		async function runSeeds(e, t, n) {
			let r = new Map(), i = e, a = t;
			for (; a.length > 0;) {
				let e = n.transaction === "all" ? a : a.slice(0, 1), { outcome: o, ran: s } = await applyUnit(i, e, t, n), c = await endOf(o, i, e, n);
				for (let [e, t] of s) r.set(e, {
					...t,
					outcome: finalOutcome(t.outcome, c.word)
				});
				if (c.session === void 0 || c.problem) return {
					session: c.session,
					deeds: r,
					problems: c.problem ? [c.problem] : []
				};
				if (i = c.session, a = c.state ? stillToRun(a, c.state) : a.slice(e.length), a.length > 0 && c.blocked) return {
					session: i,
					deeds: r,
					problems: [c.blocked]
				};
			}
			return {
				session: i,
				deeds: r,
				problems: []
			};
		}
		async function applyUnit(e, t, n, { context: { onProgress: i }, runId: a, limits: o }) {
			let { ran: s, tell: c } = tellSeeds(n, i);
			return {
				outcome: await (0, r.B)(e, t, {
					runId: a,
					limits: o,
					tell: c
				}),
				ran: s
			};
		}
		function tellSeeds(e, t) {
			let n = new Map(), tell = async (r, i) => {
				let { file: a, path: o } = r.file;
				t({
					type: "seed-started",
					file: a,
					index: e.indexOf(r) + 1,
					total: e.length
				});
				let s = performance.now(), c = await i(), l = Math.round(performance.now() - s), u = c.status === "lost" ? "unknown" : c.status;
				return n.set(o, {
					outcome: u,
					tables: c.status === "applied" ? c.tables : void 0,
					durationMs: l
				}), t({
					type: "seed-finished",
					file: a,
					outcome: u,
					durationMs: l
				}), c;
			};
			return {
				ran: n,
				tell
			};
		}
		async function endOf(e, t, n, r) {
			switch (e.status) {
				case "applied": return {
					session: t,
					word: "applied"
				};
				case "taken": {
					let e = await (0, s.u)(t.client, { lock: !1 });
					return e.status === "read" ? {
						session: t,
						word: "rolled-back",
						state: e.state
					} : {
						session: t,
						word: "rolled-back",
						problem: (0, u.yj)(n[0]?.file.file)
					};
				}
				case "cancelled": return {
					session: t,
					word: "rolled-back",
					problem: (0, u.bE)(e.next.file.file)
				};
				case "failed": {
					let n = {
						...r.around,
						targetKind: r.context.target.kind
					};
					return {
						session: t,
						word: "rolled-back",
						problem: (0, o.n)(e.failure, e.job, n)
					};
				}
				case "lost": {
					let { file: o } = e.job.file, s = await (0, a.l)(r.context, t, r.reopen);
					if (s.status === "failed") return {
						session: void 0,
						word: "unknown",
						problem: (0, u.KU)(o, s.problem)
					};
					if (stillToRun(n, s.state).length > 0) return {
						session: s.session,
						word: "rolled-back",
						problem: (0, u.yj)(o)
					};
					let c = await (0, i.ml)(s.session, s.state, r.waitForRunMs), d = {
						session: s.session,
						word: "applied"
					};
					if (c.status === "ours") return {
						...d,
						state: c.state
					};
					let f = (0, l.Jt)(c, r.waitForRunMs, r.context.signal);
					return {
						...d,
						state: s.state,
						blocked: f
					};
				}
			}
		}
		function finalOutcome(e, t) {
			return t === "rolled-back" ? e === "applied" ? "rolled-back" : "failed" : t;
		}
		function stillToRun(e, { seeds: t }) {
			let n = e.map(({ file: e }) => e), r = (0, c.d)(n, t).filter(({ state: e }) => e === "applied"), i = new Set(r.map(({ file: e }) => e));
			return e.filter(({ file: e }) => !i.has(e));
		}
	}),
	5198: ((e, t, n) => {
		n.d(t, {
			ED: () => fillsOf,
			K1: () => unguardedAdvice,
			Rn: () => orderAdvice,
			fo: () => recordedElsewhere,
			tI: () => tablesOf
		});
		function tablesOf(e) {
			let t = new Map();
			for (let { table: n } of e.flatMap(({ parsed: e }) => e).flatMap(insertsOf)) t.set(keyOf(n), n);
			return [...t.values()];
		}
		function recordedElsewhere(e, t) {
			return t.flatMap(({ path: t, hash: n, ranHash: r }) => {
				let i = e.find((e) => e.path === t && e.hash === n);
				return i === void 0 || r === void 0 || r === n ? [] : [`${i.file} was recorded by another tool after its last change, and may not have run: the Supabase CLI only notes a changed seed's hash. To run it, add a comment to the file and seed again.`];
			});
		}
		function fillsOf(e, t, n) {
			let r = new Map(t.map((e, t) => [keyOf(e), n[t]]));
			return e.flatMap(({ job: e, parsed: t }) => t.flatMap((t) => insertsOf(t).flatMap(({ table: n }) => {
				let i = r.get(keyOf(n));
				return i === void 0 ? [] : [{
					table: i,
					file: e.file.file,
					line: t.line
				}];
			})));
		}
		function unguardedAdvice(e) {
			return e.flatMap(({ job: e, parsed: t }) => {
				let n = t.flatMap((e) => insertsOf(e).flatMap(({ guarded: t, table: n }) => t ? [] : [{
					statement: e,
					table: n
				}])), [o] = n;
				if (o === void 0) return [];
				let { line: s, kind: c } = o.statement, l = `${e.file.file}:${s}`, u = c === "CopyStmt" ? "COPY into" : "INSERT into", d = n.length > 1 ? ` (and ${n.length - 1} more in this file)` : "";
				return [`${l}: ${u} ${shown(o.table)} ${c === "CopyStmt" ? i : r}${d}. ${a}`];
			});
		}
		let r = "has no ON CONFLICT, nor NOT EXISTS or the like", i = "cannot pass over rows that are there: copy into a temp table first, or empty the table", a = "A changed file runs again, and this then fails or adds its rows twice.";
		function orderAdvice(e, t, n) {
			let r = new Set(n.filter(isUnchecked).map(({ job: e }) => e.file.file));
			return t.flatMap(({ child: n, parent: i, deferred: a }) => {
				let o = e.find(({ table: e }) => e === n), s = e.find(({ table: e }) => e === i);
				return n === i || o === void 0 || s === void 0 || e.indexOf(s) < e.indexOf(o) || r.has(o.file) || t.some((e) => e.child === i && e.parent === n) || a && s.file === o.file ? [] : [`${o.file}:${o.line}: ${n} refers to ${i}, which is filled later, in ${s.file}:${s.line}. Let ${i} come first: files run in the order of [db.seed] sql_paths, and within a pattern by name.`];
			});
		}
		function isUnchecked({ job: { file: e, statements: t } }) {
			return t.some(({ start: t, end: n }) => /^set\s+(?:session\s+|local\s+)?session_replication_role\b/i.test(e.text.slice(t, Math.min(n, t + 80))));
		}
		let insertsOf = ({ inserts: e = [] }) => e, keyOf = ({ schema: e, name: t }) => JSON.stringify([e, t]), shown = ({ schema: e, name: t }) => e === void 0 ? t : `${e}.${t}`;
	}),
	3821: ((e, t, n) => {
		n.d(t, { h: () => lookAround });
		var r = n(8395), i = n(2724), a = n(4949), o = n(7287);
		let s = {
			names: [],
			foreignKeys: []
		}, c = r.Ikc({
			names: r.YOg(r.mee(r.YjP())),
			foreignKeys: r.YOg(r.PVZ([
				r.YjP(),
				r.YjP(),
				r.YjP(),
				r.zMY()
			]))
		});
		async function readReferences({ client: e, signal: t }, n) {
			if (n.length === 0) return s;
			let r = await (0, i.k)(e, t, () => (0, o.j3)(e, referencesScript(n), { keepRows: !0 })), a = r.status === "completed" ? r.rows[0]?.[0] : void 0;
			if (a === void 0) return s;
			let l = c.parse(JSON.parse(a));
			return {
				names: l.names.map((e) => e ?? void 0),
				foreignKeys: l.foreignKeys.map(([e, t, n, r]) => ({
					child: e,
					parent: t,
					constraint: n,
					deferred: r
				}))
			};
		}
		function referencesScript(e) {
			return `with found as materialized (
  select nth, coalesce(pg_catalog.pg_partition_root(oid), oid) as oid from (values ${e.map((e, t) => `(${t}, ${(0, a._)(e)})`).join(", ")}) a (nth, oid))
select pg_catalog.jsonb_build_object(
  'names', (select pg_catalog.jsonb_agg(${(0, a.V)("oid")} order by nth) from found),
  'foreignKeys', (select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_array(
      ${(0, a.V)("k.conrelid")}, ${(0, a.V)("k.confrelid")}, k.conname, k.condeferred) order by k.oid), '[]')
    from pg_catalog.pg_constraint k where k.contype = 'f' and k.conrelid in (select oid from found)))`;
		}
		var l = n(5198);
		async function lookAround(e, t) {
			let n = (0, l.tI)(t), { names: r, foreignKeys: i } = await readReferences(e, n), a = (0, l.ED)(t, n, r);
			for (let n of (0, l.Rn)(a, i, t)) e.onProgress({
				type: "advice",
				message: n
			});
			return {
				foreignKeys: i,
				fills: a
			};
		}
	}),
	1554: ((e, t, n) => {
		n.d(t, { W: () => prepareSeeds });
		var r = n(5873), i = n(1180);
		function prepareSeeds(e, t) {
			let n = e.map((e, n) => {
				let r = t[n];
				return r?.status === "parsed" ? ofParsed(e, r) : ofUnparsed(e);
			});
			return {
				seeds: n.map(({ seed: e }) => e),
				problems: n.flatMap(({ problems: e }) => e)
			};
		}
		function ofParsed(e, t) {
			let isControl = ({ control: e }) => e === "begin" || e === "commit";
			return {
				seed: {
					job: {
						file: e,
						statements: t.statements.filter((e) => !isControl(e)).map(toSeedStatement),
						control: t.statements.filter(isControl)
					},
					parsed: t.statements
				},
				problems: [...t.problems, ...t.statements.flatMap((t) => notTransactional(e, t))]
			};
		}
		function toSeedStatement({ start: e, end: t, copyRows: n, kind: r, inserts: i = [] }) {
			return {
				start: e,
				end: t,
				copyRows: n,
				leftAlone: leftAloneBy(r, i)
			};
		}
		function leftAloneBy(e, t) {
			let [n, ...r] = t;
			if (n !== void 0 && e !== "CopyStmt") {
				if (e === "InsertStmt" && r.length === 0 && n.rows !== void 0 && n.guarded) return {
					by: "tag",
					table: n.table,
					rows: n.rows
				};
				if (t.some(({ onConflict: e }) => e)) return {
					by: "plan",
					tables: t.map(({ table: e }) => e)
				};
			}
		}
		function notTransactional({ file: e, text: t }, { nonTransactional: n, start: i }) {
			return n === void 0 ? [] : [{
				code: "not-transactional",
				file: e,
				...(0, r.t$)(t, i),
				excerpt: (0, r.LA)(t, i),
				message: `${n.command} cannot run in a seed, which is one transaction with its record`,
				hint: "Move it to a migration."
			}];
		}
		function ofUnparsed(e) {
			let { statements: t, control: n, problems: r } = (0, i.X)(e.file, e.text);
			return {
				seed: {
					job: {
						file: e,
						statements: t.map((t) => {
							let n = e.text.slice(t.start, t.end), r = /^(?:insert|with|merge)\b/i.test(n) && /\bon\s+conflict\b|\bmerge\s+into\b/i.test(n);
							return {
								...t,
								leftAlone: r ? {
									by: "plan",
									tables: targetsIn(n)
								} : void 0
							};
						}),
						control: n
					},
					parsed: []
				},
				problems: r
			};
		}
		let a = String.raw`"(?:[^"]|"")+"|[a-z_][\w$]*`, o = new RegExp(String.raw`\b(?:insert|merge)\s+into\s+(?:(${a})\s*\.\s*)?(${a})`, "gi");
		function targetsIn(e) {
			return [...e.matchAll(o)].map(([, e, t = ""]) => ({
				schema: e && plain(e),
				name: plain(t)
			}));
		}
		function plain(e) {
			return e.startsWith("\"") ? e.slice(1, -1).replaceAll("\"\"", "\"") : e.toLowerCase();
		}
	}),
	4690: ((e, t, n) => {
		n.d(t, {
			KU: () => unknownProblem,
			au: () => pendingProblems,
			bE: () => cancelledBefore,
			yj: () => lostProblem
		});
		var r = n(2284), i = n(7144);
		function pendingProblems(e) {
			let t = e.filter(i.m);
			if (t.length === 0) return [];
			let n = t.slice(0, 3).map(({ version: e, name: t }) => t ? `${e}_${t}` : e), a = t.length > 3 ? ` and ${t.length - 3} more` : "";
			return [{
				code: "pending-migrations",
				message: `${`${(0, r.U)(t.length, "migration")} ${t.length === 1 ? "is" : "are"}`} not applied yet, so nothing is seeded: ${n.join(", ")}${a}`,
				hint: "Run migrate first, then seed again."
			}];
		}
		function lostProblem(e) {
			return {
				code: "connection-lost",
				file: e,
				message: "The connection broke while seeds ran; the server rolled them back",
				hint: "Run the same command again."
			};
		}
		function unknownProblem(e, { hint: t, message: n, logOnly: r }) {
			return {
				code: "outcome-unknown",
				file: e,
				message: "The connection broke while seeds ran, and the server stays away: whether they were committed is not known",
				hint: `Run seed again when the server is back: it finds out, and runs what is missing. ${t ?? n}`,
				logOnly: r
			};
		}
		function cancelledBefore(e) {
			return {
				code: "cancelled",
				message: `Cancelled before ${e} was begun; its transaction was rolled back`,
				hint: "Run the same command again."
			};
		}
	})
};
