"use strict";
exports.id = 643, exports.ids = [643, 317], exports.modules = {
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
	420: ((e, t, n) => {
		n.d(t, {
			B: () => foreseenRefusals,
			Vg: () => confirmDestructive,
			j9: () => isAboutLosses
		});
		var r = n(3465), i = n(3470);
		function confirmDestructive(e) {
			let { tier: t, versions: n, allowDestructive: r } = e, i = new Set(r), versionOf = ({ file: e }) => n.get(e) ?? e, a = e.hazards.map((e) => losesData(e) && i.has(versionOf(e)) ? {
				...e,
				acknowledged: !0
			} : e), o = a.filter(losesData), s = o.filter(({ acknowledged: e }) => !e), c = unusedVersions(r, new Set(n.values()), new Set(o.map(versionOf)));
			return {
				hazards: a,
				isDestructive: o.length > 0,
				refusals: t === "open" ? [] : s.map((e) => refusal(e, versionOf(e), directivesAbove(e, a))),
				unused: c,
				warnings: [...a.filter(({ id: e }) => e === "dynamic-sql").map(placed), ...t === "open" ? s.map(placed) : []]
			};
		}
		function foreseenRefusals(e) {
			return [...new Set(e.map(({ file: e }) => e))].flatMap((t) => {
				let [n, ...r] = e.filter((e) => e.file === t);
				if (n === void 0) return [];
				let { code: i } = n, a = r.every((e) => e.hint === n.hint) ? n.hint : n.hint?.replace(/(?<= allow )[a-z-]+(?= <reason>)/, "<rule>"), o = r.length + 1;
				return [{
					code: i,
					file: t,
					message: o === 1 ? "a destructive statement is not confirmed" : `${o} destructive statements are not confirmed`,
					hint: a
				}];
			});
		}
		function isAboutLosses(e) {
			return losesData(e) || e.id === "dynamic-sql" || e.id.startsWith("allow-");
		}
		function losesData(e) {
			return e.id === r.kI || (0, r.TI)(e);
		}
		function directivesAbove({ file: e, line: t }, n) {
			let r = n.find((n) => n.id.startsWith("allow-") && n.file === e && n.endLine === t - 1);
			return r === void 0 ? [] : [...directivesAbove(r, n), r];
		}
		function refusal(e, t, n) {
			let { id: i, file: a, line: o, column: s } = e, c = `pass \`allow-destructive: ${t}\` for this run`;
			return {
				code: "destructive-not-confirmed",
				file: a,
				...i === r.kI ? {} : {
					line: o,
					column: s
				},
				message: [`Not confirmed: ${withSize(e)}`, ...n.map((e) => `Line ${e.line}: ${e.reason}`)].join(" "),
				hint: i === r.kI ? `Read it yourself, then ${c}; or cut it into smaller files.` : `Confirm it: put \`-- db-ops: allow ${i} <reason>\` on the line above the statement, or ${c}.`
			};
		}
		function withSize(e) {
			let { reason: t, object: n } = e;
			return n === null ? t : `${t} (${n}: ${(0, i.Vs)(e) || "size unknown"})`;
		}
		function placed(e) {
			return `${e.file}:${e.line}: ${withSize(e)}`;
		}
		function unusedVersions(e, t, n) {
			return e.flatMap((e) => n.has(e) ? [] : [`allow-destructive: ${e} ${t.has(e) ? "destroys nothing" : "is not among the migrations that would be applied"}, so nothing is confirmed by it`]);
		}
	}),
	1317: ((e, t, n) => {
		n.r(t), n.d(t, {
			permitMigrate: () => permitMigrate,
			versionsOf: () => versionsOf
		});
		var r = n(9357), i = n(420), a = n(5104), o = n(3465), s = n(1360), c = n(6383);
		async function lookForLosses(e, t, n, r) {
			if (!n.some(({ file: e, version: t }) => e !== void 0 && isSuspicious(e.text, r.get(t)))) return {
				status: "examined",
				hazards: [],
				excerpts: new Map()
			};
			let i = (0, s.c)(Math.floor(e.server.versionNumber / 1e4)), a = await (0, c.S)(t.parser, {
				waiting: n,
				parsed: r,
				context: i
			});
			return a.hazards.some(o.TI) ? (0, c.D)(e, t, n, r) : a;
		}
		function isSuspicious(e, t) {
			return u.test(e) ? t?.status !== "parsed" || l.test(e) ? !0 : t.statements.some(({ start: t, end: n, selective: r }) => {
				let i = e.slice(t, n);
				return u.test(r ? i.replace(/^(?:update|delete)\b/i, "") : i);
			}) : !1;
		}
		let l = /db-?ops\s*:/i, u = /\b(?:drop|truncate|execute)\b|\b(?:delete|update)\b(?<!\b(?:on|or|do|for|before|after)[ \t]+\w+)|\\|u&/i;
		var d = n(5087), f = n(9464);
		async function permitMigrate(e, t, { context: n, settings: r, stamp: o }) {
			let s = (0, d.Fz)(t, r, n.project), c = await lookForLosses(e, n, s, t.parsed);
			if (c.status === "lost") return {
				status: "failed",
				problems: [(0, f.bj)("the catalog was read", n.signal)],
				hazards: []
			};
			let { isDestructive: l, refusals: u, warnings: p, unused: m, ...h } = (0, i.Vg)({
				tier: o.tier,
				hazards: c.hazards,
				versions: versionsOf(s),
				allowDestructive: r.allowDestructive
			}), g = h.hazards.filter(i.j9);
			for (let e of [...m, ...p]) n.onProgress({
				type: "advice",
				message: e
			});
			let _ = l ? (0, a.KA)(o) : void 0, v = [..._ ? [_] : [], ...u];
			if (v.length > 0) return {
				status: "refused",
				problems: v,
				hazards: g
			};
			let y = await backupFor({
				context: n,
				settings: r,
				stamp: o
			}, l);
			if (y.status === "refused") {
				let { problem: e } = y;
				return {
					status: (0, f.k6)(e),
					problems: [e],
					hazards: g
				};
			}
			return {
				status: "granted",
				hazards: g,
				backup: knownBackup(y)
			};
		}
		function versionsOf(e) {
			return new Map(e.flatMap(({ file: e, version: t }) => e === void 0 ? [] : [[e.file, t]]));
		}
		async function backupFor({ context: e, settings: t, stamp: n }, i) {
			if (n.tier !== "protected") return { status: "not-checked" };
			let { requireBackup: a } = t, o = a !== void 0 && (i || a.always), s = o ? await e.checkBackup() : { status: "not-checked" };
			return s.status !== "refused" && (o || a === void 0) && e.onProgress({
				type: "advice",
				message: (0, r.e)(s, Date.now())
			}), s;
		}
		function knownBackup(e) {
			if (e.status === "not-checked") return {
				backup: "not-checked",
				takenAt: null
			};
			let { by: t, takenAt: n } = e;
			return {
				backup: t,
				takenAt: n === void 0 ? null : new Date(n).toISOString()
			};
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
	}),
	727: ((e, t, n) => {
		n.d(t, {
			I: () => a,
			F: () => planVerdict
		});
		var r = n(7748), i = n(2284);
		function hazardsFound(e, t) {
			if (t === "never") return [];
			let n = e.filter(({ acknowledged: e }) => !e), r = n.filter(({ severity: e }) => e === "danger").length, a = t === "danger" ? 0 : n.filter(({ severity: e }) => e === "warning").length;
			return r + a === 0 ? [] : [{
				code: "hazards-found",
				message: `${[...r > 0 ? [(0, i.U)(r, "danger")] : [], ...a > 0 ? [(0, i.U)(a, "warning")] : []].join(" and ")} in what is pending`,
				hint: "Asked to fail on that. Take the safer rewrite, or say why it may run, right above the statement: `-- db-ops: allow <rule> <reason>`."
			}];
		}
		function planVerdict(e, t, n, i = "migrate will refuse") {
			let a = e.filter(({ code: e }) => r.h[e] === "input"), o = e.filter(({ code: e }) => r.h[e] !== "input").map((e) => ({
				...e,
				message: `${i}: ${e.message}`
			}));
			return a.length > 0 ? {
				outcome: "refused",
				problems: [...a, ...o],
				hazards: t
			} : {
				outcome: "done",
				problems: [...o, ...hazardsFound(t, n)],
				hazards: t
			};
		}
		let a = "config.toml says `[db.migrations] enabled = false`: migrate would apply nothing";
	}),
	2643: ((e, t, n) => {
		n.r(t), n.d(t, { plan: () => plan });
		var r = n(8500), i = n(5865), a = n(5379), o = n(420), s = n(6982), c = n(6383), l = n(1317), u = n(5087), d = n(727), f = n(5575), p = n(9464), m = n(527), h = n(6677);
		async function plan(e, t) {
			let n = (0, f.xS)("plan", e, t), r = await e.firstSession.take();
			if (r.status === "failed") return (0, f.NU)(n, e.project, r.problem);
			try {
				let i = (0, m.g)(n, r.state);
				return (0, m.V)(e.onProgress, i), (0, f.dO)(n, await planIn(r, e, t, i));
			} finally {
				await (0, i.Vu)(r.session);
			}
		}
		async function planIn({ session: e, state: t }, n, i, f) {
			let { project: m, parser: g, onProgress: _ } = n;
			m.config.migrationsEnabled || _({
				type: "advice",
				message: d.I
			});
			let v = await (0, s.s)(m, t, g, (0, a.b)(e)), { migrations: y, parsed: b } = v, x = (0, u.Fz)(v, i, m), [S, C] = await Promise.all([(0, c.D)(e, n, x, b), (0, r.setImmediate)().then(() => (0, u.dP)(v, i, m))]), w = m.readSeeds(), T = {
				before: t,
				migrations: y,
				segmentCounts: C.segmentCounts,
				seeds: w
			}, E = C.status === "refused" ? C.problems : [], D = (0, u.jA)(y, i.toVersion);
			if (D !== void 0 && _({
				type: "advice",
				message: D
			}), S.status === "lost") {
				let e = (0, p.bj)("the catalog was read", n.signal);
				return {
					...T,
					outcome: "failed",
					problems: [e]
				};
			}
			let { hazards: O, refusals: k, unused: A } = (0, o.Vg)({
				tier: f.tier,
				hazards: S.hazards,
				versions: (0, l.versionsOf)(x),
				allowDestructive: i.allowDestructive
			});
			for (let e of A) _({
				type: "advice",
				message: e
			});
			let j = (0, h.K)((0, h.H)(t), [...E, ...(0, o.B)(k)]);
			return {
				...T,
				...(0, d.F)(j, O, i.failOn),
				excerpts: S.excerpts
			};
		}
	})
};
