"use strict";
exports.id = 599, exports.ids = [599], exports.modules = {
	9599: ((e, t, n) => {
		n.r(t), n.d(t, { migrate: () => migrate });
		var r = n(5865), i = n(4996), a = n(5379), o = n(4250), s = n(4426), c = n(6982), l = n(8159), u = n(5087), d = n(5575), f = n(9464), p = n(527), m = n(6677);
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
	}),
	5087: ((e, t, n) => {
		n.d(t, {
			Fz: () => waitingFor,
			dP: () => planMigrate,
			jA: () => newerStay
		});
		var r = n(2284), i = n(7264), a = n(9585), o = n(8344), s = n(5575);
		function planMigrate(e, t, n) {
			let { migrations: r, parsed: i, problems: c } = e, l = waitingFor(e, t, n).filter(({ state: e }) => e !== "invalid"), u = (0, o.CI)(r, i), d = (0, o.pq)(u), f = l.map((e) => (0, o.vw)(e, i.get(e.version), u.get(e.version))), p = f.flatMap((e) => e.status === "ready" ? [e.job] : []), m = [
				...(0, s.EK)(n),
				...unknownVersion(r, t.toVersion),
				...c,
				...(0, a.K)((0, a.L)(r), r, t),
				...f.flatMap((e) => e.status === "refused" ? [e.problem] : []),
				...t.transaction === "all" ? (0, o.HJ)(p) : []
			];
			if (m.length > 0) return {
				status: "refused",
				problems: m,
				segmentCounts: d
			};
			let h = r.some(({ state: e }) => e === "renumbered");
			return p.length === 0 && !h ? {
				status: "nothing",
				jobs: [],
				segmentCounts: d
			} : {
				status: "work",
				jobs: p,
				segmentCounts: d
			};
		}
		function waitingFor({ migrations: e }, { toVersion: t }, { config: n }) {
			return n.migrationsEnabled ? e.filter(({ state: e, version: n }) => c.has(e) && (t === void 0 || (0, i.Z)(n, t) <= 0)) : [];
		}
		let c = new Set([
			"pending",
			"partial",
			"out-of-order",
			"invalid"
		]);
		function newerStay(e, t) {
			if (t === void 0) return;
			let n = e.filter(({ row: e, version: n }) => e && (0, i.Z)(n, t) > 0);
			if (n.length !== 0) return `${(0, r.U)(n.length, "migration")} newer than ${t} ${n.length === 1 ? "is" : "are"} applied and will stay: migrate never goes back. To undo one, write a new migration.`;
		}
		function unknownVersion(e, t) {
			return t === void 0 || e.some((e) => e.version === t) ? [] : [{
				code: "unknown-version",
				message: `to-version: no migration has the version ${t}`,
				hint: `The newest is ${e.at(-1)?.version ?? "none: the project has no migrations"}.`
			}];
		}
	})
};
