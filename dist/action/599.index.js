"use strict";
exports.id = 599, exports.ids = [599], exports.modules = {
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
	9599: ((e, t, n) => {
		n.r(t), n.d(t, { migrate: () => migrate });
		var r = n(5865), i = n(4996), a = n(5379), o = n(4250), s = n(4426), c = n(4601), l = n(8159), u = n(5087), d = n(5575), f = n(9464), p = n(527), m = n(6677);
		async function migrate(e, t) {
			let n = (0, d.xS)("migrate", e, t), i = (0, s.Y)(t, e.origin), a = await e.firstSession.take();
			if (a.status === "failed") return (0, d.NU)(n, e.project, a.problem);
			let o = a.session, keep = (e) => {
				o = e;
			};
			try {
				return (0, d.dO)(n, await migrateIn(a.session, a.state, {
					context: e,
					settings: t,
					facts: n,
					access: i,
					keep
				}));
			} finally {
				o && await (0, r.Vu)(o);
			}
		}
		async function migrateIn(e, t, n) {
			let { context: a, settings: o } = n;
			(0, p.V)(a.onProgress, (0, p.g)(n.facts, t)), a.project.config.migrationsEnabled || a.onProgress({
				type: "advice",
				message: h
			}), a.project.migrations.length > t.history.length && loadApplying();
			let s = t, c = await look(e, s, a), l = (0, u.dP)(c, o, a.project);
			if (!s.locked && (l.status === "work" || (0, m.H)(s).length > 0)) {
				let t = await (0, r.ml)(e, s, o.waitForRunMs);
				if (t.status !== "ours") return {
					...(0, f.ao)(t, o, a.signal),
					before: s,
					migrations: c.migrations
				};
				s = t.state, c = await look(e, s, a), l = (0, u.dP)(c, o, a.project);
			}
			let d = (0, u.jA)(c.migrations, o.toVersion);
			d !== void 0 && a.onProgress({
				type: "advice",
				message: d
			});
			let g = {
				outcome: "done",
				before: s,
				migrations: c.migrations,
				segmentCounts: l.segmentCounts
			}, _ = (0, m.H)(s);
			if (_.length > 0 || l.status === "refused") {
				await (0, i.NS)(e);
				let t = (0, m.K)(_, l.status === "refused" ? l.problems : []);
				return {
					...g,
					outcome: "refused",
					problems: t
				};
			}
			if (l.status === "nothing") return leave(e, s, c, g, n);
			let [{ apply: v }, { permitMigrate: y }] = await loadApplying();
			if (l.jobs.length === 0) return v(e, s, c, l.jobs, g, n);
			let b = await y(e, c, {
				context: a,
				settings: o,
				stamp: (0, p.g)(n.facts, s)
			});
			if (b.status !== "granted") {
				await (0, i.NS)(e);
				let { status: t, problems: n, hazards: r } = b;
				return {
					...g,
					outcome: t,
					problems: n,
					hazards: r
				};
			}
			let { hazards: x, backup: S } = b;
			return v(e, s, c, l.jobs, {
				...g,
				hazards: x
			}, n, S);
		}
		let loadApplying = () => Promise.all([Promise.all([n.e(384), n.e(874)]).then(n.bind(n, 3874)), Promise.all([n.e(383), n.e(317)]).then(n.bind(n, 1317))]);
		async function leave(e, t, { verified: n }, a, { context: s, facts: c, keep: u }) {
			let { operation: d, environment: f } = c, m = (0, p.g)(c, t), h = await (0, i.Te)(e, t, {
				start: {
					operation: d,
					environment: f,
					tier: m.tier,
					origin: s.origin
				},
				verified: n,
				adopted: [],
				idle: !0,
				stamp: (0, o.ms)(m, s.origin.actor)
			});
			return h.status === "begun" && ((0, r.Ky)(e), u(void 0)), h.status === "lost" ? {
				...a,
				outcome: "failed",
				problems: [(0, l.d)(h, "applied", s)]
			} : a;
		}
		async function look(e, t, { project: n, parser: r }) {
			return (0, c.s)(n, t, r, (0, a.b)(e));
		}
		let h = "config.toml says `[db.migrations] enabled = false`: nothing is applied";
	}),
	8159: ((e, t, n) => {
		n.d(t, { d: () => notBegun });
		var r = n(3451), i = n(9464);
		function notBegun(e, t, { target: n, signal: a }) {
			if (e.status === "lost") return a.aborted ? (0, i.dy)("the run was begun") : (0, i.kU)(`before anything was ${t}`);
			let o = `The run could not be written to the ledger, so nothing was ${t}`;
			return (0, r.Vw)("statement-failed", o, e.error, n.kind);
		}
	})
};
