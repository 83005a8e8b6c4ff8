exports.id = 780, exports.ids = [780], exports.modules = {
	7336: ((e) => {
		let t = process || {}, n = t.argv || [], r = t.env || {}, i = !(r.NO_COLOR || n.includes("--no-color")) && (!!r.FORCE_COLOR || n.includes("--color") || t.platform === "win32" || (t.stdout || {}).isTTY && r.TERM !== "dumb" || !!r.CI), formatter = (e, t, n = e) => (r) => {
			let i = "" + r, a = i.indexOf(t, e.length);
			return ~a ? e + replaceClose(i, t, n, a) + t : e + i + t;
		}, replaceClose = (e, t, n, r) => {
			let i = "", a = 0;
			do
				i += e.substring(a, r) + n, a = r + t.length, r = e.indexOf(t, a);
			while (~r);
			return i + e.substring(a);
		}, createColors = (e = i) => {
			let t = e ? formatter : () => String;
			return {
				isColorSupported: e,
				reset: t("\x1B[0m", "\x1B[0m"),
				bold: t("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
				dim: t("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
				italic: t("\x1B[3m", "\x1B[23m"),
				underline: t("\x1B[4m", "\x1B[24m"),
				inverse: t("\x1B[7m", "\x1B[27m"),
				hidden: t("\x1B[8m", "\x1B[28m"),
				strikethrough: t("\x1B[9m", "\x1B[29m"),
				black: t("\x1B[30m", "\x1B[39m"),
				red: t("\x1B[31m", "\x1B[39m"),
				green: t("\x1B[32m", "\x1B[39m"),
				yellow: t("\x1B[33m", "\x1B[39m"),
				blue: t("\x1B[34m", "\x1B[39m"),
				magenta: t("\x1B[35m", "\x1B[39m"),
				cyan: t("\x1B[36m", "\x1B[39m"),
				white: t("\x1B[37m", "\x1B[39m"),
				gray: t("\x1B[90m", "\x1B[39m"),
				bgBlack: t("\x1B[40m", "\x1B[49m"),
				bgRed: t("\x1B[41m", "\x1B[49m"),
				bgGreen: t("\x1B[42m", "\x1B[49m"),
				bgYellow: t("\x1B[43m", "\x1B[49m"),
				bgBlue: t("\x1B[44m", "\x1B[49m"),
				bgMagenta: t("\x1B[45m", "\x1B[49m"),
				bgCyan: t("\x1B[46m", "\x1B[49m"),
				bgWhite: t("\x1B[47m", "\x1B[49m"),
				blackBright: t("\x1B[90m", "\x1B[39m"),
				redBright: t("\x1B[91m", "\x1B[39m"),
				greenBright: t("\x1B[92m", "\x1B[39m"),
				yellowBright: t("\x1B[93m", "\x1B[39m"),
				blueBright: t("\x1B[94m", "\x1B[39m"),
				magentaBright: t("\x1B[95m", "\x1B[39m"),
				cyanBright: t("\x1B[96m", "\x1B[39m"),
				whiteBright: t("\x1B[97m", "\x1B[39m"),
				bgBlackBright: t("\x1B[100m", "\x1B[49m"),
				bgRedBright: t("\x1B[101m", "\x1B[49m"),
				bgGreenBright: t("\x1B[102m", "\x1B[49m"),
				bgYellowBright: t("\x1B[103m", "\x1B[49m"),
				bgBlueBright: t("\x1B[104m", "\x1B[49m"),
				bgMagentaBright: t("\x1B[105m", "\x1B[49m"),
				bgCyanBright: t("\x1B[106m", "\x1B[49m"),
				bgWhiteBright: t("\x1B[107m", "\x1B[49m")
			};
		};
		e.exports = createColors(), e.exports.createColors = createColors;
	}),
	9357: ((e, t, n) => {
		"use strict";
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
	5810: ((e, t, n) => {
		"use strict";
		n.d(t, { g: () => rulePage });
		let r = /^(?:not-examined$|allow-)/;
		function rulePage(e) {
			return r.test(e) ? "README.md" : `${e}.md`;
		}
	}),
	3470: ((e, t, n) => {
		"use strict";
		n.d(t, {
			R6: () => bySize,
			Vs: () => listedSize,
			pG: () => sizeWords,
			yJ: () => blockedBy
		});
		let r = {
			rows: 1e4,
			bytes: 10 * 1024 ** 2
		}, i = {
			rows: 1e7,
			bytes: 1024 ** 3
		};
		function bySize(e) {
			let { rows: t, bytes: n } = e?.facts ?? {};
			return t === void 0 && n === void 0 ? "warning" : (t ?? 0) >= i.rows || (n ?? 0) >= i.bytes ? "danger" : (t ?? 0) <= r.rows && (n === void 0 || n <= r.bytes) ? "note" : "warning";
		}
		function blockedBy(e) {
			switch (e) {
				case "ACCESS EXCLUSIVE": return "reads and writes";
				case "EXCLUSIVE":
				case "SHARE ROW EXCLUSIVE":
				case "SHARE": return "writes";
				case "SHARE UPDATE EXCLUSIVE": return "schema changes and VACUUM";
				case "ROW EXCLUSIVE":
				case "ROW SHARE":
				case "ACCESS SHARE":
				case void 0: return null;
			}
		}
		function listedSize({ rows: e, bytes: t }) {
			return [...t === null ? [] : [formatBytes(t)], ...e === null ? [] : [aboutRows(e)]].join(", ");
		}
		function sizeWords({ rows: e, bytes: t }) {
			let n = e === void 0 ? "" : aboutRows(e);
			return t === void 0 ? n : `${formatBytes(t)}${n === "" ? "" : ` (${n})`}`;
		}
		function aboutRows(e) {
			return `about ${count(e, "row")}`;
		}
		function count(e, t) {
			return `${e.toLocaleString("en-US")} ${t}${e === 1 ? "" : "s"}`;
		}
		function formatBytes(e) {
			let t = [
				"bytes",
				"kB",
				"MB",
				"GB",
				"TB"
			], n = Math.min(t.length - 1, Math.floor(Math.log2(Math.max(e, 1)) / 10)), r = e / 1024 ** n;
			return `${n > 0 && r < 10 ? r.toFixed(1) : Math.round(r)} ${t[n]}`;
		}
	}),
	323: ((e, t, n) => {
		"use strict";
		n.d(t, { b: () => r });
		let r = (0, n(7336).createColors)(!1);
	}),
	2269: ((e, t, n) => {
		"use strict";
		n.d(t, {
			F: () => displayWidth,
			R: () => alignColumns
		});
		function alignColumns(e) {
			let t = [];
			for (let n of e) n.forEach((e, n) => {
				t[n] = Math.max(t[n] ?? 0, displayWidth(e));
			});
			return e.map((e) => e.map((e, n) => e + " ".repeat((t[n] ?? 0) - displayWidth(e))).join("  ").trimEnd());
		}
		function displayWidth(e) {
			let t = e.replace(r, "");
			if (/^[ -~]*$/.test(t)) return t.length;
			let n = 0;
			for (let e of t) i.test(e) || (n += a.test(e) ? 2 : 1);
			return n;
		}
		let r = /\x1b\[\d*m/g, i = /[\p{Mn}\p{Me}]/u, a = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
	}),
	8387: ((e, t, n) => {
		"use strict";
		n.d(t, {
			S: () => looksAhead,
			t: () => foldApplied
		});
		function foldApplied(e, t) {
			let n = e.filter(isOldNews), r = new Set(n.slice(0, Math.max(0, n.length - t)));
			return {
				shown: e.filter((e) => !r.has(e)),
				hidden: r.size
			};
		}
		function isOldNews({ state: e, outcome: t }) {
			return e === "applied" && t === null;
		}
		function looksAhead({ operation: e }) {
			return e === "migrate" || e === "plan";
		}
	}),
	5707: ((e, t, n) => {
		"use strict";
		n.d(t, {
			W: () => renderHazards,
			v: () => l
		});
		var r = n(2284), i = n(3470), a = n(323), o = n(2527), s = n(5102), c = n(9903);
		function renderHazards(e, t = a.b, n = new Map()) {
			if (e.operation !== "plan") return "";
			let i = (0, s.lc)(e), o = groupByFile(e.hazards), isQuiet = ({ file: e, state: t }) => t !== "invalid" && !o.has(e ?? ""), c = i.filter(isQuiet).length, l = i.flatMap((e) => {
				let r = o.get(e.file ?? "") ?? [];
				if (isQuiet(e) && c > u) return [];
				let i = r.map((e) => hazardLines(e, t, n).join("\n"));
				return [[groupHead(e, r, t), ...i].join("\n\n")];
			}), d = c > u ? [t.dim(`${(0, r.U)(c, "migration")} without hazards`)] : [];
			return [...l, ...d].join("\n\n");
		}
		let l = "not looked through: see the errors", u = 10;
		function groupByFile(e) {
			let t = new Map();
			for (let n of e) {
				let e = t.get(n.file);
				e === void 0 ? t.set(n.file, [n]) : e.push(n);
			}
			return t;
		}
		function groupHead({ file: e, version: t, state: n, segments: i }, a, s) {
			let c = i !== null && i.total > 1 ? `, ${(0, r.U)(i.total, "transaction")}` : "", u = n === "invalid" ? l : "no hazards", d = a.length === 0 ? u : (0, r.U)(a.length, "hazard");
			return `${s.bold((0, o.SV)(e ?? t))}  ${s.dim(`${d}${c}`)}`;
		}
		function hazardLines(e, t, n) {
			let { id: r, line: a, column: s, reason: c, rewrite: l, acknowledged: u } = e, d = colourOf(e, t), f = u ? `${e.severity}, acknowledged` : e.severity, p = [lockWords(e), (0, i.Vs)(e)].filter((e) => e !== "");
			return [
				`  ${d(`${f}:`)} ${(0, o.SV)(c)} ${t.dim(`[${(0, o.SV)(r)}]`)}`,
				...source(n.get(`${e.file}:${a}`), a, s, d, t),
				...p.length === 0 ? [] : [`    ${t.cyan("lock:")} ${p.join("; ")}`],
				...l === null || u ? [] : [`    ${t.cyan("safer:")}`, ...indent(l, "      ")]
			];
		}
		function source(e, t, n, r, i) {
			let a = String(t);
			if (e === void 0) return [`    ${i.dim(`line ${a}`)}`];
			let [o = "", s = ""] = (0, c.ds)(e, n), l = " ".repeat(a.length);
			return [`    ${i.dim(`${a} |`)} ${o}`, `    ${i.dim(`${l} |`)} ${s.replace("^", r("^"))}`];
		}
		function colourOf({ severity: e, acknowledged: t }, n) {
			return t ? n.green : {
				danger: n.red,
				warning: n.yellow,
				note: n.cyan
			}[e];
		}
		function lockWords({ lock: e, blocks: t, object: n }) {
			return e === null ? "" : `${e}${n === null ? "" : ` for ${(0, o.SV)(n)}`}${t === null ? "" : `, blocks ${t}`}`;
		}
		function indent(e, t) {
			return (0, o.Qf)(e).split("\n").map((e) => `${t}${e}`);
		}
	}),
	2407: ((e, t, n) => {
		"use strict";
		n.d(t, {
			C: () => approvalList,
			Q: () => recoveryList
		});
		var r = n(9357), i = n(2527), a = n(3357), o = n(6421);
		function approvalList({ approval: e }) {
			if (e === null) return;
			let t = (0, a.p)(e).map((e) => `- ${(0, i.wp)(e)}`);
			return (0, o.o)("approval", 3, ["**Approval**\n", ...t].join("\n"));
		}
		function recoveryList({ recovery: e }) {
			if (e === null) return;
			let t = [(0, r.T)(new Date(e.target)), (0, r.e)(verdictOf(e), Date.parse(e.target))];
			return (0, o.o)("recovery", 3, ["**Way back**\n", ...t.map((e) => `- ${(0, i.wp)(e)}`)].join("\n"));
		}
		function verdictOf({ backup: e, takenAt: t }) {
			return e === "not-checked" ? { status: "not-checked" } : {
				status: "recoverable",
				by: e,
				takenAt: e === "backup" ? t === null ? void 0 : Date.parse(t) : void 0
			};
		}
	}),
	6149: ((e, t, n) => {
		"use strict";
		n.d(t, {
			Y: () => driftList,
			q: () => runInProgress
		});
		var r = n(2284), i = n(1999), a = n(2527), o = n(6421);
		function driftList({ drift: e, problems: t }) {
			let n = e.filter(({ message: e }) => !t.some((t) => t.message.endsWith(e)));
			if (n.length === 0) return;
			let i = n.length - 50;
			return {
				name: "drift",
				rank: 3,
				head: "**Drift: files and database disagree**\n",
				items: n.slice(0, 50).map(({ kind: e, message: t, remedy: n }) => `- **${e}:** ${(0, a.wp)(t)}.<br>→ ${(0, a.wp)(n)}`),
				joint: "\n",
				tail: i > 0 ? `- … and ${(0, r.U)(i, "warning")} more.` : ""
			};
		}
		function runInProgress({ runInProgress: e }) {
			if (e === null) return;
			let t = e.since === null ? "" : ` since ${(0, i.K9)(e.since)} UTC`;
			return (0, o.o)("run in progress", 2, `A run by ${(0, a.Ed)(e.holder)} is in progress${t}.`);
		}
	}),
	7147: ((e, t, n) => {
		"use strict";
		n.d(t, { F: () => hazardSections });
		var r = n(2284), i = n(3470), a = n(2527), o = n(8797), s = n(3019), c = n(9153);
		let l = {
			danger: 3,
			warning: 5,
			note: 8
		};
		function hazardSections({ hazards: e }, t, n) {
			let i = e.filter(({ acknowledged: e }) => !e), a = e.filter((e) => e.acknowledged), list = (e, r, i, a) => hazardList({
				title: e,
				rank: r,
				hazards: i,
				page: t,
				most: n,
				folded: a
			}), s = o.oC.map((t) => {
				let n = (0, o.Wp)(e, t);
				return list((0, r.U)(n.length, t), l[t], n, t === "note");
			}), c = list(`${a.length} acknowledged`, 8, a, !0);
			return [
				...s,
				saferWays(i, t, n),
				c
			];
		}
		function hazardList({ title: e, rank: t, hazards: n, page: r, most: i, folded: a }) {
			if (n.length === 0) return;
			let o = n.length - i;
			return {
				name: e,
				rank: t,
				head: a ? `<details><summary>${e}</summary>\n` : `**${e}**\n`,
				items: n.slice(0, i).map((e) => hazardItem(e, r)),
				joint: "\n",
				tail: `${o > 0 ? `- … and ${o} more.` : ""}${a ? "\n</details>" : ""}`
			};
		}
		function hazardItem(e, t) {
			let { id: n, file: r, line: o, reason: l, blocks: u, object: d } = e, f = [
				u === null ? "" : `blocks ${u}`,
				d === null ? "" : (0, a.Ed)(d),
				(0, i.Vs)(e),
				(0, c.o)(n, t)
			].filter((e) => e !== "");
			return `- ${(0, a.RU)(place(e), (0, s.i)(t, r, o))}: ${(0, a.wp)(l)}<br><sub>${f.join(" · ")}</sub>`;
		}
		function saferWays(e, t, n) {
			let i = e.flatMap((e) => e.rewrite === null ? [] : [{
				hazard: e,
				rewrite: e.rewrite
			}]).slice(0, n).map(({ hazard: e, rewrite: n }) => `${(0, c.o)(e.id, t)} at ${(0, a.Ed)(place(e))}\n\n${(0, a.qt)(n, "sql")}`);
			if (i.length !== 0) return {
				name: "safer ways",
				rank: 7,
				head: `<details><summary>${(0, r.U)(i.length, "safer way")} to write it</summary>`,
				items: i,
				joint: "\n\n",
				tail: "</details>"
			};
		}
		function place({ file: e, line: t }) {
			return `${e.slice(e.lastIndexOf("/") + 1)}:${t}`;
		}
	}),
	8732: ((e, t, n) => {
		"use strict";
		n.d(t, {
			P: () => headline,
			e: () => whatHappened
		});
		var r = n(2284), i = n(2527), a = n(8797), o = n(5102), s = n(6328);
		function headline(e) {
			let { sign: t, words: n } = verdict(e);
			return `### ${t} ${e.operation ?? "db-ops"} on ${(0, i.Ed)(e.environment)}: ${n}`;
		}
		function whatHappened(e) {
			let { operation: t, outcome: n, database: r } = e;
			return n === "done" && (t === "migrate" || t === "status" || t === "plan" && r) || n === "refused" ? "" : (0, o.yz)(e, i.Ed);
		}
		let c = new Set(["drifted", "hazards-found"]);
		function verdict(e) {
			let t = ofOutcome(e);
			return e.problems.some(({ code: e }) => c.has(e)) ? {
				...t,
				sign: "❌"
			} : t;
		}
		function ofOutcome(e) {
			if (e.outcome === "unknown") return {
				sign: "❓",
				words: "the outcome is unknown"
			};
			if (e.outcome === "refused") return {
				sign: "⛔",
				words: `refused${e.operation === "plan" ? "" : ", nothing was changed"}`
			};
			if (e.outcome === "failed") return {
				sign: "❌",
				words: `failed${changed(e)}`
			};
			switch (e.operation) {
				case "plan": return plan(e);
				case "status": return status(e);
				case "migrate": return {
					sign: "✅",
					words: applied(e)
				};
				case "seed": return {
					sign: "✅",
					words: seeded(e)
				};
				case "reset": return {
					sign: "✅",
					words: "dropped and made anew"
				};
				case "stamp":
				case null: return {
					sign: "✅",
					words: "done"
				};
			}
		}
		function plan(e) {
			let t = (0, o.lc)(e).length, n = e.database === null ? lookedAt(t) : toApply(t);
			if (e.database !== null && e.problems.some(({ code: e }) => !c.has(e))) return {
				sign: "⛔",
				words: `${n}, but migrate would refuse`
			};
			let i = (0, a.Wp)(e.hazards, "danger").length, s = [
				n,
				...i > 0 ? [(0, r.U)(i, "danger")] : [],
				...e.drift.length > 0 ? [`${(0, r.U)(e.drift.length, "warning")} of drift`] : []
			];
			return {
				sign: i + (0, a.Wp)(e.hazards, "warning").length + e.drift.length > 0 ? "⚠️" : "✅",
				words: s.join(", ")
			};
		}
		function toApply(e) {
			return e === 0 ? "nothing to apply" : `${(0, r.U)(e, "migration")} to apply`;
		}
		function lookedAt(e) {
			return e === 0 ? "no migrations to look at" : `${(0, r.U)(e, "migration")} looked at, without a database`;
		}
		function status(e) {
			let t = (0, o.lc)(e).length, n = e.drift.length, i = (0, s.Ei)(e).length, a = [
				...t > 0 ? [`${(0, r.U)(t, "migration")} pending`] : [],
				...n > 0 ? [`${(0, r.U)(n, "warning")} of drift`] : [],
				...i > 0 ? [`${(0, r.U)(i, "seed file")} to run`] : []
			];
			return a.length > 0 ? {
				sign: n > 0 ? "⚠️" : "✅",
				words: a.join(", ")
			} : e.upToDate === !0 ? {
				sign: "✅",
				words: "up to date"
			} : {
				sign: "⚠️",
				words: "not in order"
			};
		}
		function applied(e) {
			let t = (0, o.pZ)(e), n = t.filter(({ outcome: e }) => e === "adopted").length, i = [...t.length > n ? [`${(0, r.U)(t.length - n, "migration")} applied`] : [], ...n > 0 ? [`${(0, r.U)(n, "migration")} adopted`] : []];
			return i.length === 0 ? "nothing to apply" : i.join(", ");
		}
		function seeded({ seeds: e }) {
			let t = e.filter(({ outcome: e }) => e === "applied").length;
			return t === 0 ? "nothing to seed" : `${(0, r.U)(t, "file")} seeded`;
		}
		function changed(e) {
			let { operation: t, migrations: n, seeds: i, reset: a, problems: s } = e;
			if (t === "plan" || t === "status" || t === null) return "";
			if (t === "reset") return s.some(({ code: e }) => e === "reset-in-progress") ? " on the way: run it again to finish it" : `, ${a === null ? "nothing was changed" : "the database is as it was"}`;
			let c = (0, o.pZ)(e).length + i.filter(({ outcome: e }) => e === "applied").length;
			return c > 0 ? `, ${(0, r.U)(c, t === "seed" ? "file" : "migration")} applied before it` : n.some(({ outcome: e, segments: t }) => e !== null && (t?.done ?? 0) > 0) ? ", a part of one migration stayed" : ", nothing was changed";
		}
	}),
	5065: ((e, t, n) => {
		"use strict";
		n.d(t, {
			G: () => pendingTable,
			d: () => migrationTable
		});
		var r = n(2284), i = n(1999), a = n(2527), o = n(8387), s = n(8797), c = n(5707), l = n(5102), u = n(3019), d = n(6421), f = n(3178);
		function migrationTable(e, t) {
			let n = e.operation === "status", { shown: i, hidden: a } = (0, o.t)(e.migrations, n ? 10 : 0), s = (0, f.t)({
				name: "migrations",
				rank: 4,
				columns: [
					"Migration",
					"State",
					"Parts",
					"Took:",
					...n ? ["Applied (UTC)", "By"] : []
				],
				rows: i.map((e) => row(e, t)),
				most: 200,
				noun: "migration"
			}), c = a === 0 ? "" : `${(0, r.U)(a, "earlier migration")}, all applied, ${a === 1 ? "is" : "are"} not listed.`;
			return s === void 0 ? (0, d.o)("migrations", 4, c) : c === "" ? s : {
				...s,
				tail: `${s.tail}\n${c}`
			};
		}
		function pendingTable(e, t) {
			return (0, f.t)({
				name: "pending migrations",
				rank: 4,
				columns: [
					"#:",
					"Migration",
					"State",
					"Hazards",
					"Parts"
				],
				rows: (0, l.lc)(e).map((n, r) => [
					String(r + 1),
					nameOf(n, t),
					n.state === "pending" ? "" : n.state,
					hazardWords(n, e.hazards),
					partsOf(n)
				]),
				most: 200,
				noun: "migration"
			});
		}
		function row(e, t) {
			let { appliedAt: n, appliedBy: r, durationMs: o } = e;
			return [
				nameOf(e, t),
				stateWords(e),
				partsOf(e),
				o === null ? "" : (0, i.a3)(o),
				n === null ? "" : (0, i.K9)(n),
				r === null ? "" : (0, a.Ed)(r)
			];
		}
		function nameOf({ file: e, version: t, name: n }, r) {
			return e === null ? (0, a.Ed)(n === "" ? t : `${t}_${n}`) : (0, a.RU)(e.slice(e.lastIndexOf("/") + 1), (0, u.i)(r, e));
		}
		function stateWords({ state: e, outcome: t }) {
			if (t === null || t === e) return e;
			let n = t === "not-run" ? "not run" : t, r = t === "failed" || t === "unknown" ? `**${n}**` : n;
			return t === "adopted" || e === "applied" ? r : `${r}, ${e}`;
		}
		function partsOf({ segments: e, state: t }) {
			return e === null || e.total < 2 ? "" : t === "partial" ? `${e.done} of ${e.total}` : String(e.total);
		}
		function hazardWords({ file: e, state: t }, n) {
			let r = n.filter((t) => t.file === e), i = (0, s.rH)(r, (e) => `**${e}**`), a = t === "invalid" ? c.v : "none";
			return i.length === 0 ? a : i.join(", ");
		}
	}),
	4208: ((e, t, n) => {
		"use strict";
		n.d(t, { s: () => nextStep });
		var r = n(7748), i = n(5102), a = n(6328), o = n(6421);
		let s = "run the same command again";
		function nextStep(e, t) {
			let n = stepWords(e, t);
			return n === void 0 ? void 0 : (0, o.o)("next step", 2, `**Next step:** ${n}`);
		}
		function stepWords(e, t) {
			let { operation: n, outcome: r } = e;
			if (r === "unknown") return `${s}, it finds out what was committed.`;
			if (n !== "reset" && r !== "failed" && hasUnfinishedReset(t)) return resetWords(e, t);
			if (r === "refused") return `mend what is listed above, then ${s}.`;
			if (r === "failed") return afterFailure(e, t);
			let o = (0, i.lc)(e).length;
			if (n === "plan") return afterPlan(e, t, o);
			if (n === "status" && o > 0) return "run `migrate` to apply what is pending.";
			if (n === "status" && (0, a.Ei)(e).length > 0) return "run `seed` to run the seed files.";
			if (n === "migrate" && o > 0) return "run `migrate` again to apply what is left.";
		}
		let hasUnfinishedReset = (e) => e.some(({ code: e }) => e === "reset-in-progress");
		function resetWords({ runInProgress: e }, t) {
			return e === null ? `${t.some(({ code: e }) => r.h[e] === "input") ? "mend the files, then " : ""}run \`reset\`: it begins anew and finishes.` : "wait for the end of the run in progress, then ask `status` again.";
		}
		function afterFailure({ operation: e }, t) {
			let n = new Set(t.map(({ code: e }) => e));
			return n.has("lock-timeout") ? `${s} when the lock is free; the log names who holds it.` : n.has("cancelled") || n.has("reset-in-progress") ? `${s}.` : !t.some(({ file: e }) => e !== void 0) || e === "plan" || e === "status" ? `mend the cause above, then ${s}.` : e === "migrate" ? "mend the file and run `migrate` again: it goes on with that file." : `mend the file, then ${s}.`;
		}
		function afterPlan({ database: e, hazards: t }, n, i) {
			if (n.some(({ code: e }) => r.h[e] === "guard")) return "mend what is listed above: `migrate` would refuse before it changes anything.";
			if (i === 0) return;
			let a = t.some(({ severity: e, acknowledged: t }) => e !== "note" && !t);
			return e === null ? a ? "look at the hazards, then merge." : void 0 : `${a ? "look at the hazards, then merge. " : ""}\`migrate\` will apply ${i === 1 ? "it" : `these ${i}, in this order`}; what fails is rolled back, and what was applied before it stays.`;
		}
	}),
	3019: ((e, t, n) => {
		"use strict";
		n.d(t, {
			B: () => commitUrl,
			i: () => fileUrl
		});
		var r = n(2527);
		function fileUrl(e, t, n) {
			if (e !== void 0 && e.commit !== "") return `${e.repositoryUrl}/blob/${e.commit}/${(0, r.O0)(t)}${n == null ? "" : `#L${n}`}`;
		}
		function commitUrl(e) {
			return `${e.repositoryUrl}/commit/${e.commit}`;
		}
	}),
	5100: ((e, t, n) => {
		"use strict";
		n.d(t, { g: () => problemList });
		var r = n(2284), i = n(2527), a = n(9903), o = n(3019);
		function problemList(e, t) {
			if (e.length === 0) return;
			let n = e.length - 30;
			return {
				name: "problems",
				rank: 2,
				head: "",
				items: e.slice(0, 30).map((e) => problemItem(e, t)),
				joint: "\n\n",
				tail: n > 0 ? `… and ${(0, r.U)(n, "problem")} more.` : ""
			};
		}
		function problemItem(e, t) {
			let { code: n, sqlstate: r, file: s, line: c, column: l, excerpt: u, message: d, hint: f } = e, p = (0, a.ik)(e);
			return [
				`${[
					`**${n}**`,
					r === void 0 ? "" : ` (SQLSTATE ${(0, i.Ed)(r)})`,
					p === void 0 || s === void 0 ? "" : ` at ${(0, i.RU)(p, (0, o.i)(t, s, c))}`
				].join("")}: ${(0, i.wp)(d)}`,
				...u === void 0 ? [] : [(0, i.qt)((0, a.ds)(u, l).join("\n"))],
				...f === void 0 ? [] : [hintWords(f)]
			].join("\n\n");
		}
		function hintWords(e) {
			return e.trim().includes("\n") ? (0, i.qt)(e.trim()) : `→ ${(0, i.wp)(e)}`;
		}
	}),
	9153: ((e, t, n) => {
		"use strict";
		n.d(t, {
			b: () => ruleAddresses,
			o: () => ruleName
		});
		var r = n(5810), i = n(2527);
		let a = /^[a-z]+(?:-[a-z]+)*$/;
		function ruleName(e, t) {
			return canLink(e, t) ? `[\`${e}\`]` : (0, i.Ed)(e);
		}
		function ruleAddresses({ hazards: e }, t) {
			let n = [...new Set(e.map(({ id: e }) => e))].filter((e) => canLink(e, t)).sort();
			if (n.length !== 0) return {
				name: "links to the rules",
				rank: 1,
				head: "",
				items: n.map((e) => `[\`${e}\`]: ${t?.rulePages}/${(0, r.g)(e)}`),
				joint: "\n",
				tail: ""
			};
		}
		function canLink(e, t) {
			return t?.rulePages !== void 0 && (0, i.Aj)(t.rulePages) && a.test(e);
		}
	}),
	6421: ((e, t, n) => {
		"use strict";
		n.d(t, {
			Z: () => compose,
			o: () => block
		});
		function block(e, t, n) {
			return n === "" ? void 0 : {
				name: e,
				rank: t,
				head: n,
				items: [],
				joint: "\n\n",
				tail: ""
			};
		}
		function compose(e, { limit: t, measure: n, rest: r }) {
			let i = e.filter((e) => e !== void 0), a = `${i.map(renderSection).join("\n\n")}\n`;
			if (n(a) <= t) return a;
			let o = [...new Set(i.map(({ name: e }) => e))], s = t - n(closing(o, r)) - 1, c = new Map(), l = new Set();
			for (let e of [...i].sort((e, t) => e.rank - t.rank)) {
				let t = cut(e, s - 2, n);
				if (t !== e && l.add(e.name), t === void 0) continue;
				let r = renderSection(t);
				c.set(e, r), s -= n(r) + 2;
			}
			let u = i.flatMap((e) => c.get(e) ?? []), d = o.filter((e) => l.has(e));
			return `${[...u, closing(d, r)].join("\n\n")}\n`;
		}
		function renderSection({ head: e, items: t, joint: n, tail: r }) {
			return [
				e,
				...t,
				r
			].filter((e) => e !== "").join(n);
		}
		function cut(e, t, n) {
			if (n(renderSection(e)) <= t) return e;
			let r = t - n(e.head) - n(e.tail) - 2 * e.joint.length, i = [];
			for (let t of e.items) {
				if (r -= n(t) + e.joint.length, r < 0) break;
				i.push(t);
			}
			return i.length === 0 ? void 0 : {
				...e,
				items: i
			};
		}
		function closing(e, t) {
			return `_Not all of it fits here (${e.join(", ")}). ${t}_`;
		}
	}),
	1780: ((e, t, n) => {
		"use strict";
		n.d(t, {
			m: () => renderApproval,
			B: () => renderSummary
		});
		var r = n(2527), i = n(1849), a = n(6421);
		function accessList(e) {
			let t = (0, i.o)(e, (e) => e).map(({ headline: e, lines: t, remedy: n }) => [
				`**Access:** ${e}`,
				(0, r.qt)(t.join("\n")),
				...n === void 0 ? [] : [`→ ${(0, r.wp)(n)}`]
			].join("\n\n"));
			return (0, a.o)("access", 4, t.join("\n\n"));
		}
		var o = n(2407), s = n(6149), c = n(7147), l = n(8732), u = n(5065), d = n(4208), f = n(1999), p = n(3019);
		function overview(e, t) {
			let { environment: n, tier: i, database: o, durationMs: s } = e;
			if (o === null) return;
			let c = [
				["Environment", `${(0, r.Ed)(n)}${i === null ? "" : ` (${i})`}`],
				["Database", databaseWords(o)],
				["Schema version", versionWords(e)],
				["Took", (0, f.a3)(s)],
				...t === void 0 ? [] : pageCells(t)
			].filter(([, e]) => e !== ""), l = [
				c.map(([e]) => e),
				c.map(() => "---"),
				c.map(([, e]) => e)
			];
			return (0, a.o)("overview", 2, l.map((e) => `| ${e.join(" | ")} |`).join("\n"));
		}
		function databaseWords({ name: e, host: t, serverVersion: n }) {
			let i = n === null ? "" : `, ${(0, r.wp)(`Postgres ${n}`)}`;
			return `${(0, r.Ed)(e)} on ${(0, r.Ed)(t)}${i}`;
		}
		function versionWords({ database: e, version: { before: t, after: n } }) {
			if (e?.serverVersion == null) return "unknown";
			if (t === null && n === null) return "none";
			if (t === n) return (0, r.Ed)(n ?? "");
			let show = (e) => e === null ? "none" : (0, r.Ed)(e);
			return `${show(t)} → ${show(n)}`;
		}
		function pageCells(e) {
			return [["Commit", e.commit === "" ? "" : (0, r.RU)(e.commit.slice(0, 7), (0, p.B)(e))], ["By", e.actor === "" ? "" : (0, r.Ed)(e.actor)]];
		}
		var m = n(5100), h = n(9153), g = n(6328), _ = n(3178);
		let v = [
			"Inserted:",
			"Updated:",
			"Deleted:",
			"Skipped:"
		];
		function seedSections(e, t) {
			return [(0, _.t)({
				name: "seeds",
				rank: 5,
				title: "Seeds",
				columns: [
					"Seed",
					"State",
					...v,
					"Took:"
				],
				rows: (0, g.Lq)(e).map((e) => row(e, t)),
				most: 200,
				noun: "seed"
			}), (0, _.t)({
				name: "rows by table",
				rank: 6,
				title: "Rows by table",
				columns: ["Table", ...v],
				rows: (0, g.QX)(e, r.Ed).slice(1),
				most: 200,
				noun: "table"
			})];
		}
		function row(e, t) {
			let { file: n, rows: i, durationMs: a } = e, o = i === null ? [
				"",
				"",
				"",
				""
			] : [
				i.inserted,
				i.updated,
				i.deleted,
				i.skipped
			];
			return [
				(0, r.RU)(n.slice(n.lastIndexOf("/") + 1), (0, p.i)(t, n)),
				(0, g.Y$)(e),
				...o.map(String),
				a === null ? "" : (0, f.a3)(a)
			];
		}
		var y = n(2284);
		function timeline({ migrations: e }) {
			let t = e.flatMap(({ outcome: e, durationMs: t, version: n, name: r }) => e === "applied" && t !== null ? [{
				label: `${n} ${r}`,
				ms: t
			}] : []);
			if (t.length < 2) return;
			let n = new Set([...t].sort((e, t) => t.ms - e.ms).slice(0, 30)), i = [], o = 0;
			for (let e of t) {
				let { label: t, ms: a } = e;
				n.has(e) && i.push(`  ${(0, r.DE)(t)} (${(0, f.a3)(a)}) :${o}, ${o + Math.max(1, a)}`), o += a;
			}
			let s = t.length - n.size, c = [
				"**How long each took**\n",
				"```mermaid",
				"gantt",
				"  dateFormat x",
				`  axisFormat ${axisFormat(o)}`,
				...i,
				"```",
				...s > 0 ? [`\nThe longest 30 only; ${(0, y.U)(s, "other")} took less.`] : []
			];
			return (0, a.o)("time line", 9, c.join("\n"));
		}
		function axisFormat(e) {
			return e < 1e4 ? "%-S.%L s" : e < 6e4 ? "%-S s" : e < 36e5 ? "%-M:%S" : "-";
		}
		function renderSummary(e, t, n, r) {
			return (0, a.Z)([
				(0, a.o)("outcome", 1, (0, l.P)(e)),
				(0, a.o)("what happened", 1, (0, l.e)(e)),
				overview(e, n),
				(0, m.g)(t, n),
				(0, d.s)(e, t),
				(0, s.Y)(e),
				accessList(e),
				(0, s.q)(e),
				e.operation === "plan" ? (0, u.G)(e, n) : (0, u.d)(e, n),
				...(0, c.F)(e, n, 200),
				timeline(e),
				...seedSections(e, n),
				(0, o.C)(e),
				(0, o.Q)(e),
				(0, h.b)(e, n)
			], inBytes(r));
		}
		function renderApproval(e, t) {
			return (0, a.Z)([(0, o.C)({ approval: e })], inBytes(t));
		}
		function inBytes(e) {
			return {
				limit: e,
				measure: Buffer.byteLength,
				rest: "The log has all of it."
			};
		}
	}),
	3178: ((e, t, n) => {
		"use strict";
		n.d(t, { t: () => table });
		var r = n(2284);
		function table({ name: e, rank: t, title: n = "", columns: i, rows: a, most: o, noun: s }) {
			if (a.length === 0) return;
			let c = i.map((e, t) => a.some((e) => (e[t] ?? "") !== "")), line = (e) => `| ${e.filter((e, t) => c[t]).join(" | ")} |`, l = a.length - o;
			return {
				name: e,
				rank: t,
				head: [
					...n === "" ? [] : [`**${n}**\n`],
					line(i.map((e) => e.replace(/:$/, ""))),
					line(i.map((e) => e.endsWith(":") ? "---:" : "---"))
				].join("\n"),
				items: a.slice(0, o).map(line),
				joint: "\n",
				tail: l > 0 ? `\n… and ${(0, r.U)(l, s)} more.` : ""
			};
		}
	}),
	9903: ((e, t, n) => {
		"use strict";
		n.d(t, {
			F4: () => codes,
			ds: () => excerptWithCaret,
			ik: () => place,
			x8: () => renderProblems
		});
		var r = n(323), i = n(2269), a = n(2527);
		function renderProblems(e, t = r.b) {
			return e.map((e) => renderProblem(e, t)).join("\n\n");
		}
		function place(e) {
			if (e.file !== void 0) return [
				e.file,
				e.line,
				e.column
			].filter((e) => e !== void 0).join(":");
		}
		function codes({ code: e, sqlstate: t }) {
			return t === void 0 ? e : `${e} ${(0, a.SV)(t)}`;
		}
		function excerptWithCaret(e, t) {
			let n = [...e], r = t === void 0 ? 0 : Math.min(t - 1, n.length), a = Math.max(0, Math.min(r - 50, n.length - 100)), o = plain(n.slice(a, r), a > 0 ? "…" : ""), s = `${o}${plain(n.slice(r, a + 100), "")}${n.length > a + 100 ? "…" : ""}`;
			return t === void 0 ? [s] : [s, `${" ".repeat((0, i.F)(o))}^`];
		}
		function renderProblem(e, t) {
			let n = place(e), r = [[
				t.red("error:"),
				n === void 0 ? void 0 : t.bold(`${(0, a.SV)(n)}:`),
				(0, a.SV)(e.message),
				t.dim(`[${codes(e)}]`)
			].filter((e) => e !== void 0).join(" "), ...source(e, t)];
			return e.hint !== void 0 && r.push(...labelled("hint:", e.hint, t.cyan)), e.logOnly !== void 0 && r.push(...labelled("detail:", e.logOnly, t.dim)), r.join("\n");
		}
		function source(e, t) {
			if (e.excerpt === void 0) return [];
			let n = e.line === void 0 ? "" : String(e.line), [r = "", i] = excerptWithCaret(e.excerpt, e.column), a = [`  ${t.dim(`${n} |`)} ${r}`];
			return i !== void 0 && a.push(`  ${t.dim(`${" ".repeat(n.length)} |`)} ${t.red(i)}`), a;
		}
		function labelled(e, t, n) {
			let [r = "", ...i] = (0, a.Qf)(t).trimEnd().split("\n");
			return [`  ${n(e)} ${r}`, ...i.map((t) => `  ${" ".repeat(e.length)} ${t}`)];
		}
		function plain(e, t) {
			return t + (0, a.Qf)(e.join("").replace(/\s/g, " "));
		}
	})
};
