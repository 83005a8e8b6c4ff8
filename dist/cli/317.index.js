"use strict";
exports.id = 317, exports.ids = [317], exports.modules = {
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
	})
};
