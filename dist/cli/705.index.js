"use strict";
exports.id = 705, exports.ids = [705], exports.modules = {
	5379: ((e, t, n) => {
		n.d(t, { b: () => readStatements });
		var r = n(7987), i = n(2724), a = n(8902), o = n(7287);
		let readStatements = ({ client: e, signal: t }) => async (n) => {
			let s = `select h.version, pg_catalog.to_jsonb(h) -> 'statements' from supabase_migrations.schema_migrations h
where h.version = any (${(0, a.T)(n)})`, c = await (0, i.k)(e, t, () => (0, o.j3)(e, s, { keepRows: !0 }));
			if (c.status === "lost") throw new r.I("while the history was read", { cause: c.error });
			if (c.status === "failed") throw c.error;
			return new Map(c.rows.flatMap(([e, t]) => e && t ? [[e, JSON.parse(t)]] : []));
		};
	}),
	6982: ((e, t, n) => {
		n.d(t, { s: () => examine });
		var r = n(3474), i = n(1180);
		function likeness(e, t) {
			return t.hash === e.hash ? "same-file" : t.hash === void 0 ? t.statements === void 0 ? "unknown" : textMatches(e.text, t.statements) ? "same-text" : "differs" : "differs";
		}
		function textMatches(e, t) {
			let n = skipSeparators(e, 0);
			for (let [r, i] of t.entries()) {
				if (!e.startsWith(i, n)) return !1;
				let a = n + i.length;
				if (n = skipSeparators(e, a), r !== t.length - 1 && !e.slice(a, n).includes(";")) return !1;
			}
			return n === e.length;
		}
		function skipSeparators(e, t) {
			let n = /[;\s]*/y;
			return n.lastIndex = t, n.exec(e), n.lastIndex;
		}
		var a = n(7264), o = n(8344);
		function findRenumbered(e, t, n) {
			if (t.length === 0) return new Map();
			let r = new Map();
			for (let [e, i] of [...t.entries()].reverse()) for (let t of keysOf(i.hash, n(`row ${i.version}`))) {
				let n = r.get(t);
				n ? n.push(e) : r.set(t, [e]);
			}
			let i = new Set(), a = new Map();
			for (let o of e) {
				let e = keysOf(o.hash, n(`file ${o.version}`)).flatMap((e) => {
					let t = r.get(e) ?? [];
					for (; i.has(t.at(-1) ?? -1);) t.pop();
					return t.slice(-1);
				}), s = Math.min(...e), c = t[s];
				c !== void 0 && (i.add(s), a.set(o.version, c.version));
			}
			return a;
		}
		function keysOf(e, t) {
			return [...e === void 0 ? [] : [`hash ${e}`], ...t ? [`meaning ${t}`] : []];
		}
		async function examine(e, t, n, r) {
			let i = new Map(t.history.map((e) => [e.version, e])), s = new Set([...e.migrations.map((e) => e.version), ...e.misnamed]), c = e.migrations.filter((e) => !i.has(e.version)), l = c.length === 0 ? [] : t.history.filter((e) => !s.has(e.version)), u = e.migrations.flatMap((e) => {
				let t = i.get(e.version);
				return t ? [{
					file: e,
					row: t,
					likeness: likeness(e, t)
				}] : [];
			}), d = u.filter((e) => e.likeness === "differs"), f = await recordedTexts([...d.map(({ row: e }) => e), ...l], r), p = await parseAll(n, [
				...c.map((e) => ({
					key: `file ${e.version}`,
					file: e.file,
					text: e.text,
					compared: l.length > 0
				})),
				...d.map(({ file: e }) => ({
					key: `file ${e.version}`,
					file: e.file,
					text: e.text
				})),
				...[...f].map(([e, t]) => ({
					key: `row ${e}`,
					file: e,
					text: t
				}))
			]), meaning = (e) => meaningOf(p.get(e)), m = new Map(c.flatMap((e) => entry(e.version, p.get(`file ${e.version}`)))), h = new Map(c.map((e) => [e.version, problemsOf(e, m.get(e.version))])), isEdited = ({ file: e, row: t }) => {
				let n = meaning(`file ${e.version}`);
				return f.has(t.version) && (n === void 0 || n !== meaning(`row ${t.version}`));
			}, g = new Set(d.filter(isEdited).map(({ row: e }) => e.version)), _ = {
				files: e.migrations,
				history: t.history,
				progress: t.progress,
				edited: g,
				misnamed: new Set(e.misnamed),
				renumbered: findRenumbered(c, l, meaning),
				invalid: new Set([...e.migrations.filter((e) => e.problems.length > 0).map((e) => e.version), ...[...h].filter(([, e]) => e.length > 0).map(([e]) => e)]),
				changedParts: new Map(c.flatMap((e) => {
					let n = t.progress.filter(({ version: t }) => t === e.version);
					return entry(e.version, (0, o.e1)(e, n, m.get(e.version)));
				}))
			}, v = u.filter((e) => e.likeness === "same-text" || e.likeness === "differs" && f.has(e.row.version) && !g.has(e.row.version)).map(({ file: e }) => e);
			return {
				migrations: (0, a.L)(_),
				facts: _,
				parsed: m,
				problems: [...h.values()].flat(),
				verified: v
			};
		}
		async function recordedTexts(e, t) {
			let n = e.filter((e) => e.statements === void 0 && e.hash !== void 0).map((e) => e.version), i = n.length === 0 ? new Map() : await t(n);
			return new Map(e.flatMap((e) => {
				let t = e.statements ?? i.get(e.version);
				return entry(e.version, t?.length ? (0, r.r)(t) : void 0);
			}));
		}
		async function parseAll(e, t) {
			if (t.length === 0) return new Map();
			let n = await e.parse(t.map(({ key: e, ...t }) => t));
			return new Map(t.flatMap(({ key: e }, t) => entry(e, n[t])));
		}
		function meaningOf(e) {
			return e?.status === "parsed" ? e.statements.map((e) => e.meaning).join(" ") : void 0;
		}
		function problemsOf({ file: e, text: t }, n) {
			return n?.status === "parsed" ? n.problems : (0, i.t)(e, t);
		}
		let entry = (e, t) => t === void 0 ? [] : [[e, t]];
	}),
	705: ((e, t, n) => {
		n.r(t), n.d(t, { seed: () => seed });
		var r = n(5865), i = n(4996), a = n(5379), o = n(5104), s = n(4426), c = n(5839), l = n(6982), u = n(9363), d = n(8159), f = n(5575), p = n(9464), m = n(452), h = n(5198), g = n(3821), _ = n(1554), v = n(4690), y = n(527), b = n(6677);
		async function seed(e, t) {
			let { project: n, onProgress: i } = e, a = (0, f.xS)("seed", e, t), o = n.readSeeds(), c = [
				...(0, f.EK)(n),
				...o.problems,
				...o.files.flatMap((e) => e.problems)
			];
			if (c.length > 0) return (0, f.dO)(a, {
				outcome: "refused",
				problems: c
			});
			n.config.seed.enabled || i({
				type: "advice",
				message: x
			});
			for (let e of o.advice) i({
				type: "advice",
				message: e
			});
			let l = (0, s.Y)(t, e.origin), u = await e.firstSession.take();
			if (u.status === "failed") return (0, f.dO)(a, {
				outcome: "failed",
				problems: [u.problem]
			});
			let d = u.session, keep = (e) => {
				d = e;
			};
			try {
				let n = {
					context: e,
					settings: t,
					facts: a,
					access: l,
					keep,
					files: o.files
				};
				return (0, f.dO)(a, await seedIn(u.session, u.state, n));
			} finally {
				d && await (0, r.Vu)(d);
			}
		}
		async function seedIn(e, t, n) {
			let { context: a, settings: o } = n, s = await look(e, t, n);
			if (!t.locked && (s.seeds.length > 0 || (0, b.H)(t).length > 0)) {
				let i = await (0, r.ml)(e, t, o.waitForRunMs);
				if (i.status !== "ours") return {
					...s.findings,
					...(0, p.ao)(i, o, a.signal)
				};
				s = await look(e, i.state, n);
			}
			if (s.findings.outcome !== "refused") {
				for (let e of (0, h.fo)(n.files, s.findings.before.seeds)) a.onProgress({
					type: "advice",
					message: e
				});
				return apply(e, s, n);
			}
			return await (0, i.NS)(e), s.findings;
		}
		async function look(e, t, n) {
			let { context: r, facts: i, files: s } = n, { project: u, parser: d } = r, { migrations: f } = await (0, l.s)(u, t, d, (0, a.b)(e)), p = {
				outcome: "done",
				before: t,
				migrations: f,
				seeds: { files: s }
			}, m = (0, o.KA)((0, y.g)(i, t)), h = (0, b.K)((0, b.H)(t), [...m ? [m] : [], ...u.config.migrationsEnabled ? (0, v.au)(f) : []]);
			if (h.length > 0) return {
				findings: {
					...p,
					outcome: "refused",
					problems: h
				},
				seeds: []
			};
			let g = (0, c.d)(s, t.seeds).filter(({ state: e }) => e !== "applied"), x = g.map(({ file: { file: e, text: t } }) => ({
				file: e,
				text: t,
				copyRows: "allow"
			})), S = x.length === 0 ? [] : await d.parse(x), { seeds: C, problems: w } = (0, _.W)(g.map(({ file: e }) => e), S);
			return w.length > 0 ? {
				findings: {
					...p,
					outcome: "refused",
					problems: w
				},
				seeds: []
			} : {
				findings: p,
				seeds: C
			};
		}
		async function apply(e, { findings: t, seeds: n }, r) {
			let { context: a, settings: o, facts: s, access: c, keep: l, files: f } = r, { operation: p, environment: _ } = s, { tier: v } = (0, y.g)(s, t.before), b = n.length === 0, x = {
				operation: p,
				environment: _,
				tier: v,
				origin: a.origin
			}, S = await (0, i.Te)(e, t.before, {
				start: x,
				verified: [],
				adopted: [],
				idle: b
			});
			if (b && S.status !== "lost") return t;
			if (S.status !== "begun") return {
				...t,
				outcome: "failed",
				problems: [(0, d.d)(S, "seeded", a)]
			};
			let { runId: C } = S, w = n.map(({ job: e }) => e);
			for (let e of (0, h.K1)(n)) a.onProgress({
				type: "advice",
				message: e
			});
			let T = await (0, g.h)(e, n), { session: E, deeds: D, problems: O } = await (0, m.q)(e, w, {
				context: a,
				runId: C,
				limits: o,
				transaction: o.transaction ?? "all",
				reopen: c,
				waitForRunMs: o.waitForRunMs,
				around: T
			});
			l(E);
			let k = E === void 0 ? "unknown" : O.length > 0 ? "failed" : "done", A = w.find(({ file: e }) => D.get(e.path)?.outcome === "failed")?.file, j = {
				runId: C,
				outcome: k,
				errorCode: O[0]?.sqlstate ?? O[0]?.code,
				failed: void 0,
				failedSeed: A && {
					file: A,
					outcome: "failed",
					durationMs: D.get(A.path)?.durationMs ?? 0
				}
			}, M = E && await (0, u.J)(E, j, r), N = new Set(w.map(({ file: e }) => e.path));
			return {
				...t,
				outcome: k,
				problems: O,
				after: M,
				seeds: {
					files: f,
					deeds: D,
					planned: N
				}
			};
		}
		let x = "config.toml says `[db.seed] enabled = false`: nothing is seeded";
	})
};
