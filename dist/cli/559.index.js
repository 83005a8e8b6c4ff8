"use strict";
exports.id = 559, exports.ids = [559], exports.modules = {
	3470: ((e, t, n) => {
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
	8559: ((e, t, n) => {
		n.r(t), n.d(t, { renderTerminal: () => renderTerminal });
		var r = n(2284), i = n(1999), a = n(323), o = n(2269), s = n(2527);
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
		var c = n(3470), l = n(6540), u = n(9903);
		function renderHazards(e, t = a.b, n = new Map()) {
			if (e.operation !== "plan") return "";
			let i = (0, l.lc)(e), o = groupByFile(e.hazards), isQuiet = ({ file: e, state: t }) => t !== "invalid" && !o.has(e ?? ""), s = i.filter(isQuiet).length, c = i.flatMap((e) => {
				let r = o.get(e.file ?? "") ?? [];
				if (isQuiet(e) && s > d) return [];
				let i = r.map((e) => hazardLines(e, t, n).join("\n"));
				return [[groupHead(e, r, t), ...i].join("\n\n")];
			}), u = s > d ? [t.dim(`${(0, r.U)(s, "migration")} without hazards`)] : [];
			return [...c, ...u].join("\n\n");
		}
		let d = 10;
		function groupByFile(e) {
			let t = new Map();
			for (let n of e) {
				let e = t.get(n.file);
				e === void 0 ? t.set(n.file, [n]) : e.push(n);
			}
			return t;
		}
		function groupHead({ file: e, version: t, state: n, segments: i }, a, o) {
			let c = i !== null && i.total > 1 ? `, ${(0, r.U)(i.total, "transaction")}` : "", l = n === "invalid" ? "not looked through: see the errors" : "no hazards", u = a.length === 0 ? l : (0, r.U)(a.length, "hazard");
			return `${o.bold((0, s.SV)(e ?? t))}  ${o.dim(`${u}${c}`)}`;
		}
		function hazardLines(e, t, n) {
			let { id: r, line: i, column: a, reason: o, rewrite: l, acknowledged: u } = e, d = colourOf(e, t), f = u ? `${e.severity}, acknowledged` : e.severity, p = [lockWords(e), (0, c.Vs)(e)].filter((e) => e !== "");
			return [
				`  ${d(`${f}:`)} ${(0, s.SV)(o)} ${t.dim(`[${(0, s.SV)(r)}]`)}`,
				...source(n.get(`${e.file}:${i}`), i, a, d, t),
				...p.length === 0 ? [] : [`    ${t.cyan("lock:")} ${p.join("; ")}`],
				...l === null || u ? [] : [`    ${t.cyan("safer:")}`, ...indent(l, "      ")]
			];
		}
		function source(e, t, n, r, i) {
			let a = String(t);
			if (e === void 0) return [`    ${i.dim(`line ${a}`)}`];
			let [o = "", s = ""] = (0, u.ds)(e, n), c = " ".repeat(a.length);
			return [`    ${i.dim(`${a} |`)} ${o}`, `    ${i.dim(`${c} |`)} ${s.replace("^", r("^"))}`];
		}
		function colourOf({ severity: e, acknowledged: t }, n) {
			return t ? n.green : {
				danger: n.red,
				warning: n.yellow,
				note: n.cyan
			}[e];
		}
		function lockWords({ lock: e, blocks: t, object: n }) {
			return e === null ? "" : `${e}${n === null ? "" : ` for ${(0, s.SV)(n)}`}${t === null ? "" : `, blocks ${t}`}`;
		}
		function indent(e, t) {
			return (0, s.Qf)(e).split("\n").map((e) => `${t}${e}`);
		}
		var f = n(1849), p = n(6328);
		function renderTerminal(e, t = a.b, n = new Map(), r = (e) => e) {
			return [
				databaseLine(e, t),
				migrationTable(e, t),
				renderHazards(e, t, n),
				seedTable(e, t),
				rowTable(e, t),
				driftWarnings(e, t),
				accessWarnings(e, t, r),
				runInProgress(e, t),
				outcomeLine(e, t)
			].filter((e) => e !== "").join("\n\n");
		}
		function databaseLine(e, t) {
			let { environment: n, database: r } = e;
			if (r === null || e.operation === "plan" && e.upToDate === !0) return "";
			let i = r.serverVersion === null ? "" : `, Postgres ${(0, s.SV)(r.serverVersion)}`;
			return `${t.bold(`${(0, s.SV)(n)}:`)} ${t.dim(`${(0, s.SV)(r.name)} on ${(0, s.SV)(r.host)}${i}`)}`;
		}
		function migrationTable(e, t) {
			if (e.operation === "plan" && e.database === null) return "";
			let { shown: n, hidden: i } = foldApplied(e.migrations, looksAhead(e) ? 0 : 50);
			if (n.length === 0) return "";
			let a = [
				"state",
				"version",
				"name",
				"applied (UTC)",
				"by",
				"took"
			].map((e) => t.dim(e)), s = (0, o.R)([a, ...n.map((e) => migrationRow(e, t))]);
			return i > 0 && !looksAhead(e) && s.splice(1, 0, t.dim(`… ${(0, r.U)(i, "older migration")}, all applied (--json lists them)`)), s.map((e) => `  ${e}`).join("\n");
		}
		function migrationRow(e, t) {
			return [
				stateWord(e, t),
				(0, s.SV)(e.version),
				(0, s.SV)(e.name),
				e.appliedAt === null ? "" : (0, i.K9)(e.appliedAt),
				e.appliedBy === null ? "" : (0, s.SV)(e.appliedBy),
				e.durationMs === null ? "" : (0, i.a3)(e.durationMs)
			];
		}
		function stateWord({ state: e, outcome: t, segments: n }, r) {
			return t === "failed" || t === "unknown" ? r.red(t) : t === "adopted" ? r.green(t) : e === "applied" ? r.green(e) : e === "pending" ? r.cyan(e) : e === "partial" && n !== null ? r.yellow(`partial ${n.done}/${n.total}`) : e === "invalid" ? r.red(e) : r.yellow(e);
		}
		function seedTable(e, t) {
			let n = (0, p.Lq)(e);
			if (n.length === 0) return "";
			let [r = [], ...i] = (0, p.Tf)(n, s.SV);
			return table(r, i.map(([e = "", ...n]) => [seedColour(e, t)(e), ...n]), t);
		}
		function rowTable(e, t) {
			let [n, ...r] = (0, p.QX)(e, s.SV);
			return n === void 0 ? "" : table(n, r, t);
		}
		function table(e, t, n) {
			return (0, o.R)([e.map((e) => n.dim(e)), ...t]).map((e) => `  ${e}`).join("\n");
		}
		function seedColour(e, t) {
			return e === "failed" || e === "unknown" ? t.red : e === "applied" ? t.green : e === "pending" ? t.cyan : t.yellow;
		}
		function driftWarnings({ drift: e, problems: t }, n) {
			return e.filter(({ message: e }) => !t.some((t) => t.message.endsWith(e))).map(({ message: e, remedy: t }) => `${n.yellow("warning:")} ${(0, s.SV)(e)}\n  ${n.cyan("→")} ${(0, s.SV)(t)}`).join("\n");
		}
		function accessWarnings(e, t, n) {
			return (0, f.o)(e, s.SV).map(({ headline: e, lines: r, remedy: i }) => [
				`${t.yellow("warning:")} ${e}`,
				...r.map((e) => `  ${e}`),
				...i === void 0 ? [] : [`  ${t.cyan("→")} ${n(i)}`]
			].join("\n")).join("\n");
		}
		function runInProgress({ runInProgress: e }, t) {
			if (e === null) return "";
			let n = e.since === null ? "" : ` since ${(0, i.K9)(e.since)} UTC`;
			return `${t.yellow("in progress:")} a run by ${(0, s.SV)(e.holder)}${n}`;
		}
		function outcomeLine(e, t) {
			let n = (0, l.yz)(e, s.SV);
			return e.outcome === "done" ? e.upToDate === !0 ? t.green(n) : t.bold(n) : t.red(n);
		}
	})
};
