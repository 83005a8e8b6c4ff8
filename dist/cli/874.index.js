"use strict";
exports.id = 874, exports.ids = [874], exports.modules = {
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
	3874: ((e, t, n) => {
		n.r(t), n.d(t, { apply: () => apply });
		var r = n(4996), i = n(9357), a = n(4250), o = n(5384), s = n(7264), c = n(9363), l = n(8159), u = n(527);
		async function apply(e, t, n, f, p, m, h = d) {
			let { context: g, settings: _, facts: v, access: y, keep: b } = m, { operation: x, environment: S } = v, C = (0, u.g)(v, t), w = n.migrations.flatMap(({ file: e, recordedAs: t }) => e && t !== void 0 ? [{
				file: e,
				recordedAs: t
			}] : []), T = {
				operation: x,
				environment: S,
				tier: C.tier,
				origin: g.origin
			}, E = (0, a.ms)(C, g.origin.actor), D = await (0, r.Te)(e, t, {
				start: T,
				verified: n.verified,
				adopted: w,
				idle: !1,
				stamp: E
			});
			if (D.status !== "begun") return {
				...p,
				outcome: "failed",
				problems: [(0, l.d)(D, "applied", g)]
			};
			let { runId: O, serverClock: k } = D;
			g.parser.rest(), C.tier !== "open" && g.onProgress({
				type: "advice",
				message: (0, i.T)(k)
			});
			let A = {
				target: k.toISOString(),
				...h
			}, j = _, { session: M, deeds: N, problems: P } = await (0, o.Y)(e, f, {
				context: g,
				runId: O,
				limits: j,
				transaction: _.transaction ?? "each",
				resumes: !0,
				reopen: y,
				waitForRunMs: _.waitForRunMs
			});
			b(M);
			let F = new Map([...N, ...w.map(({ file: e }) => [e.version, {
				outcome: "adopted",
				durationMs: void 0
			}])]), I = new Set(f.map(({ file: e }) => e.version)), L = M === void 0 ? "unknown" : P.length > 0 ? "failed" : "done", R = f.find(({ file: e }) => ["failed", "unknown"].includes(N.get(e.version)?.outcome ?? "")), z = {
				runId: O,
				outcome: L,
				errorCode: P[0]?.sqlstate ?? P[0]?.code,
				failed: R && {
					file: R.file,
					outcome: "failed",
					durationMs: N.get(R.file.version)?.durationMs ?? 0
				}
			}, B = M && await (0, c.J)(M, z, m), V = B?.history ?? [...t.history, ...applied(f, N)].sort(byVersion), H = (0, s.L)({
				...n.facts,
				history: V,
				progress: B?.progress ?? n.facts.progress
			});
			return {
				...p,
				recovery: A,
				outcome: L,
				problems: P,
				after: B ?? {
					...t,
					history: V
				},
				migrations: H,
				deeds: F,
				planned: I
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
		let byVersion = (e, t) => (0, s.Z)(e.version, t.version), d = {
			backup: "not-checked",
			takenAt: null
		};
	})
};
