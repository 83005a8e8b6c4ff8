export const id = 487;
export const ids = [487];
export const modules = {
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
	9357: ((e, t, n) => {
		n.d(t, {
			T: () => recoveryTarget,
			e: () => backupWords
		});
		var r = n(1999);
		function backupWords(e, t) {
			return e.status === "not-checked" ? "Backups: not checked (set `require-backup` to have them checked)." : e.takenAt === void 0 ? "Backups: point-in-time recovery is on." : `Backups: the newest is ${(0, r.a3)(Math.max(0, t - e.takenAt))} old (${new Date(e.takenAt).toISOString()}).`;
		}
		function recoveryTarget(e) {
			return `Recovery target: ${e.toISOString()}, the server's clock just before the first statement.`;
		}
	}),
	9363: ((e, t, n) => {
		n.d(t, { J: () => finishRun });
		var r = n(6701), i = n(4996);
		async function finishRun(e, t, { context: n, access: a, keep: o }) {
			let s = await (0, i.lb)(e, t);
			if (s) return s;
			let c = await (0, r.l)(n, e, {
				...a,
				lock: !1
			});
			if (o(c.status === "open" ? c.session : void 0), c.status === "failed") return;
			let { signal: l } = n;
			return await (0, i.lb)({
				...c.session,
				signal: l
			}, t) ?? c.state;
		}
	}),
	9599: ((e, t, n) => {
		n.r(t), n.d(t, { migrate: () => migrate });
		var r = n(5865), i = n(4996), a = n(5379), o = n(9357), s = n(4250), c = n(4426), l = n(5384), u = n(4883), d = n(4601), f = n(9363), p = n(8159), m = n(5087), h = n(5575), g = n(9464), _ = n(527), v = n(6677);
		async function migrate(e, t) {
			let n = (0, h.xS)("migrate", e, t), i = (0, c.Y)(t, e.origin), a = await e.firstSession.take();
			if (a.status === "failed") return (0, h.NU)(n, e.project, a.problem);
			let o = a.session, keep = (e) => {
				o = e;
			};
			try {
				return (0, h.dO)(n, await migrateIn(a.session, a.state, {
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
		async function migrateIn(e, t, a) {
			let { context: o, settings: s } = a;
			(0, _.V)(o.onProgress, (0, _.g)(a.facts, t)), o.project.config.migrationsEnabled || o.onProgress({
				type: "advice",
				message: b
			});
			let c = t, l = await look(e, c, o), u = (0, m.dP)(l, s, o.project);
			if (!c.locked && (u.status === "work" || (0, v.H)(c).length > 0)) {
				let t = await (0, r.ml)(e, c, s.waitForRunMs);
				if (t.status !== "ours") return {
					...(0, g.ao)(t, s, o.signal),
					before: c,
					migrations: l.migrations
				};
				c = t.state, l = await look(e, c, o), u = (0, m.dP)(l, s, o.project);
			}
			let d = (0, m.jA)(l.migrations, s.toVersion);
			d !== void 0 && o.onProgress({
				type: "advice",
				message: d
			});
			let f = {
				outcome: "done",
				before: c,
				migrations: l.migrations,
				segmentCounts: u.segmentCounts
			}, p = (0, v.H)(c);
			if (p.length > 0 || u.status === "refused") {
				await (0, i.NS)(e);
				let t = (0, v.K)(p, u.status === "refused" ? u.problems : []);
				return {
					...f,
					outcome: "refused",
					problems: t
				};
			}
			if (u.jobs.length === 0) return apply(e, c, l, u.jobs, f, a);
			let { permitMigrate: h } = await Promise.all([n.e(383), n.e(317)]).then(n.bind(n, 1317)), y = await h(e, l, {
				context: o,
				settings: s,
				stamp: (0, _.g)(a.facts, c)
			});
			if (y.status !== "granted") {
				await (0, i.NS)(e);
				let { status: t, problems: n, hazards: r } = y;
				return {
					...f,
					outcome: t,
					problems: n,
					hazards: r
				};
			}
			let { hazards: x, backup: S } = y;
			return apply(e, c, l, u.jobs, {
				...f,
				hazards: x
			}, a, S);
		}
		async function apply(e, t, n, r, a, c, d = y) {
			let { context: m, settings: h, facts: g, access: v, keep: b } = c, { operation: x, environment: S } = g, C = (0, _.g)(g, t), w = n.migrations.flatMap(({ file: e, recordedAs: t }) => e && t !== void 0 ? [{
				file: e,
				recordedAs: t
			}] : []), T = {
				operation: x,
				environment: S,
				tier: C.tier,
				origin: m.origin
			}, E = (0, s.ms)(C, m.origin.actor), D = r.length === 0 && w.length === 0, O = await (0, i.Te)(e, t, {
				start: T,
				verified: n.verified,
				adopted: w,
				idle: D,
				stamp: E
			});
			if (D && O.status !== "lost") return a;
			if (O.status !== "begun") return {
				...a,
				outcome: "failed",
				problems: [(0, p.d)(O, "applied", m)]
			};
			let { runId: k, serverClock: A } = O;
			await m.parser.rest(), C.tier !== "open" && m.onProgress({
				type: "advice",
				message: (0, o.T)(A)
			});
			let j = {
				target: A.toISOString(),
				...d
			}, M = h, { session: N, deeds: P, problems: F } = await (0, l.Y)(e, r, {
				context: m,
				runId: k,
				limits: M,
				transaction: h.transaction ?? "each",
				resumes: !0,
				reopen: v,
				waitForRunMs: h.waitForRunMs
			});
			b(N);
			let I = new Map([...P, ...w.map(({ file: e }) => [e.version, {
				outcome: "adopted",
				durationMs: void 0
			}])]), L = new Set(r.map(({ file: e }) => e.version)), R = N === void 0 ? "unknown" : F.length > 0 ? "failed" : "done", z = r.find(({ file: e }) => ["failed", "unknown"].includes(P.get(e.version)?.outcome ?? "")), B = {
				runId: k,
				outcome: R,
				errorCode: F[0]?.sqlstate ?? F[0]?.code,
				failed: z && {
					file: z.file,
					outcome: "failed",
					durationMs: P.get(z.file.version)?.durationMs ?? 0
				}
			}, V = N && await (0, f.J)(N, B, c), H = V?.history ?? [...t.history, ...applied(r, P)].sort(byVersion), U = (0, u.L)({
				...n.facts,
				history: H,
				progress: V?.progress ?? n.facts.progress
			});
			return {
				...a,
				recovery: j,
				outcome: R,
				problems: F,
				after: V ?? {
					...t,
					history: H
				},
				migrations: U,
				deeds: I,
				planned: L
			};
		}
		function applied(e, t) {
			return e.filter(({ file: e }) => t.get(e.version)?.outcome === "applied").map(({ file: { version: e, name: t, hash: n } }) => ({
				version: e,
				name: t,
				hash: n,
				appliedAt: void 0,
				appliedBy: void 0,
				durationMs: void 0,
				statements: void 0
			}));
		}
		let byVersion = (e, t) => (0, u.Z)(e.version, t.version);
		async function look(e, t, { project: n, parser: r }) {
			return (0, d.s)(n, t, r, (0, a.b)(e));
		}
		let y = {
			backup: "not-checked",
			takenAt: null
		}, b = "config.toml says `[db.migrations] enabled = false`: nothing is applied";
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
