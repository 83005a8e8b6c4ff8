"use strict";
exports.id = 705, exports.ids = [705], exports.modules = { 705: ((e, t, n) => {
	n.r(t), n.d(t, { seed: () => seed });
	var r = n(5865), i = n(4996), a = n(5379), o = n(4029), s = n(4426), c = n(5839), l = n(4601), u = n(9363), d = n(8159), f = n(5575), p = n(9464), m = n(452), h = n(5198), g = n(3821), _ = n(1554), v = n(4690), y = n(527), b = n(6677);
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
}) };
