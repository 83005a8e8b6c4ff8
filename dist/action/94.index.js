"use strict";
exports.id = 94, exports.ids = [
	94,
	216,
	406
], exports.modules = {
	9607: ((e, t, n) => {
		n.d(t, { $: () => readPullRequestEvent });
		var r = n(1455), i = n(8395), a = n(3305);
		let o = i.YjP().check(a.Fk(/^[0-9a-f]{40}([0-9a-f]{24})?$/)), s = i.Ikc({ full_name: i.YjP() }), c = i.Ikc({ pull_request: i.Ikc({
			number: i.Whr().check(a.NC()),
			changed_files: i.Whr().check(a.UI()),
			base: i.Ikc({
				sha: o,
				repo: s
			}),
			head: i.Ikc({
				sha: o,
				repo: i.mee(s)
			})
		}) });
		async function readPullRequestEvent(e) {
			if (e) try {
				let { number: t, changed_files: n, base: i, head: a } = c.parse(JSON.parse(await (0, r.readFile)(e, "utf8"))).pull_request;
				return {
					number: t,
					changedFiles: n,
					baseCommit: i.sha,
					baseRepository: i.repo.full_name,
					headCommit: a.sha,
					headRepository: a.repo?.full_name
				};
			} catch {
				return;
			}
		}
	}),
	4094: ((e, t, n) => {
		n.d(t, { publish: () => publish });
		var r = n(7264), i = n(323), a = n(2527), o = n(1780), s = n(7406), c = n(5102);
		function outputsOf(e) {
			let t = (0, c.pZ)(e), n = (0, c.lc)(e);
			return {
				result: (0, s.renderJson)(fitting(e)),
				"up-to-date": e.upToDate === null ? "" : String(e.upToDate),
				"schema-version": e.version.after ?? "",
				"applied-count": String(t.length),
				applied: versions(t),
				"pending-count": String(n.length),
				pending: versions(n),
				"hazard-count": String(e.hazards.length),
				"danger-count": String(e.hazards.filter(({ severity: e }) => e === "danger").length),
				drift: JSON.stringify([...new Set(e.drift.map(({ kind: e }) => e))]),
				"duration-ms": String(e.durationMs),
				"comment-url": ""
			};
		}
		function versions(e) {
			return JSON.stringify(e.map(({ version: e }) => e));
		}
		function fitting(e) {
			let t = size(e) - 122880, isKept = (e) => t <= 0 || e.state !== "applied" || e.outcome !== null || (t -= size(e) + 1, !1), n = {
				...e,
				migrations: e.migrations.filter(isKept),
				seeds: e.seeds.filter(isKept)
			};
			return t <= 0 ? n : {
				...n,
				hazards: worstOf(n.hazards, t)
			};
		}
		function worstOf(e, t) {
			let n = new Set(e), r = 0;
			for (let i of [
				"note",
				"warning",
				"danger"
			]) for (let a of e.filter((e) => e.severity === i).reverse()) {
				if (r >= t) break;
				n.delete(a), r += size(a) + 1;
			}
			return [...n];
		}
		function size(e) {
			return Buffer.byteLength(JSON.stringify(e));
		}
		var l = n(9903), u = n(2284), d = n(1999), f = n(2269), p = n(8387), m = n(5707), h = n(1849), g = n(6328);
		function renderTerminal(e, t = i.b, n = new Map(), r = (e) => e) {
			return [
				databaseLine(e, t),
				migrationTable(e, t),
				(0, m.W)(e, t, n),
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
			let i = r.serverVersion === null ? "" : `, Postgres ${(0, a.SV)(r.serverVersion)}`;
			return `${t.bold(`${(0, a.SV)(n)}:`)} ${t.dim(`${(0, a.SV)(r.name)} on ${(0, a.SV)(r.host)}${i}`)}`;
		}
		function migrationTable(e, t) {
			if (e.operation === "plan" && e.database === null) return "";
			let { shown: n, hidden: r } = (0, p.t)(e.migrations, (0, p.S)(e) ? 0 : 50);
			if (n.length === 0) return "";
			let i = [
				"state",
				"version",
				"name",
				"applied (UTC)",
				"by",
				"took"
			].map((e) => t.dim(e)), a = (0, f.R)([i, ...n.map((e) => migrationRow(e, t))]);
			return r > 0 && !(0, p.S)(e) && a.splice(1, 0, t.dim(`… ${(0, u.U)(r, "older migration")}, all applied (--json lists them)`)), a.map((e) => `  ${e}`).join("\n");
		}
		function migrationRow(e, t) {
			return [
				stateWord(e, t),
				(0, a.SV)(e.version),
				(0, a.SV)(e.name),
				e.appliedAt === null ? "" : (0, d.K9)(e.appliedAt),
				e.appliedBy === null ? "" : (0, a.SV)(e.appliedBy),
				e.durationMs === null ? "" : (0, d.a3)(e.durationMs)
			];
		}
		function stateWord({ state: e, outcome: t, segments: n }, r) {
			return t === "failed" || t === "unknown" ? r.red(t) : t === "adopted" ? r.green(t) : e === "applied" ? r.green(e) : e === "pending" ? r.cyan(e) : e === "partial" && n !== null ? r.yellow(`partial ${n.done}/${n.total}`) : e === "invalid" ? r.red(e) : r.yellow(e);
		}
		function seedTable(e, t) {
			let n = (0, g.Lq)(e);
			if (n.length === 0) return "";
			let [r = [], ...i] = (0, g.Tf)(n, a.SV);
			return table(r, i.map(([e = "", ...n]) => [seedColour(e, t)(e), ...n]), t);
		}
		function rowTable(e, t) {
			let [n, ...r] = (0, g.QX)(e, a.SV);
			return n === void 0 ? "" : table(n, r, t);
		}
		function table(e, t, n) {
			return (0, f.R)([e.map((e) => n.dim(e)), ...t]).map((e) => `  ${e}`).join("\n");
		}
		function seedColour(e, t) {
			return e === "failed" || e === "unknown" ? t.red : e === "applied" ? t.green : e === "pending" ? t.cyan : t.yellow;
		}
		function driftWarnings({ drift: e, problems: t }, n) {
			return e.filter(({ message: e }) => !t.some((t) => t.message.endsWith(e))).map(({ message: e, remedy: t }) => `${n.yellow("warning:")} ${(0, a.SV)(e)}\n  ${n.cyan("→")} ${(0, a.SV)(t)}`).join("\n");
		}
		function accessWarnings(e, t, n) {
			return (0, h.o)(e, a.SV).map(({ headline: e, lines: r, remedy: i }) => [
				`${t.yellow("warning:")} ${e}`,
				...r.map((e) => `  ${e}`),
				...i === void 0 ? [] : [`  ${t.cyan("→")} ${n(i)}`]
			].join("\n")).join("\n");
		}
		function runInProgress({ runInProgress: e }, t) {
			if (e === null) return "";
			let n = e.since === null ? "" : ` since ${(0, d.K9)(e.since)} UTC`;
			return `${t.yellow("in progress:")} a run by ${(0, a.SV)(e.holder)}${n}`;
		}
		function outcomeLine(e, t) {
			let n = (0, c.yz)(e, a.SV);
			return e.outcome === "done" ? e.upToDate === !0 ? t.green(n) : t.bold(n) : t.red(n);
		}
		var _ = n(7748);
		function annotate(e, t) {
			let n = new Set(e.map(({ file: e, line: t }) => `${e}:${t}`)), r = t.filter(({ file: e, line: t, acknowledged: r }) => !r && !n.has(`${e}:${t}`)), i = [
				...e.map(ofProblem),
				...r.filter(({ severity: e }) => e === "danger").map(ofHazard),
				...r.filter(({ severity: e }) => e === "warning").map(ofHazard)
			], a = i.filter(({ level: e }) => e === "error"), o = i.filter(({ level: e }) => e === "warning"), s = [...a.slice(0, 10), ...o.slice(0, 9)];
			for (let e of s) tell(e);
			let c = i.length - s.length;
			return c === 0 ? void 0 : `${(0, u.U)(c, "finding")} more than GitHub shows as annotations.`;
		}
		function ofProblem(e) {
			let { file: t, line: n, column: r, message: i, hint: a, code: o } = e;
			return {
				level: "error",
				words: [`${i} [${(0, l.F4)(e)}]`, a].filter((e) => e !== void 0).join("\n"),
				title: `db-ops: ${_.h[o] === "guard" ? "refused" : o}`,
				file: t,
				startLine: n,
				startColumn: n === void 0 ? void 0 : r
			};
		}
		function ofHazard(e) {
			let { id: t, severity: n, file: r, line: i, column: a, endLine: o, reason: s, rewrite: c } = e;
			return {
				level: n === "danger" ? "error" : "warning",
				words: [`${s} [${t}]`, ...c === null ? [] : ["Safer:", c]].join("\n"),
				title: `db-ops: ${n}`,
				file: r,
				startLine: i,
				endLine: o,
				startColumn: i === o ? a : void 0
			};
		}
		function tell({ level: e, words: t, title: n, file: i, startLine: o, endLine: s, startColumn: c }) {
			let l = (0, a.Ig)(t).slice(0, 4096).replace(/\p{Cs}$/u, ""), u = {
				title: n,
				...i === void 0 ? {} : { file: (0, a.TN)((0, a.Ig)(i)) },
				...o === void 0 ? {} : { startLine: o },
				...s === void 0 ? {} : { endLine: s },
				...c === void 0 ? {} : { startColumn: c }
			};
			e === "error" ? (0, r.z3)(l, u) : (0, r.$e)(l, u);
		}
		var v = n(9607), y = n(1216);
		async function readRunPage(e) {
			let { GITHUB_SERVER_URL: t, GITHUB_REPOSITORY: n, GITHUB_RUN_ID: r } = e;
			if (!t || !n || !r) return;
			let i = e.GITHUB_EVENT_NAME === "pull_request" ? await (0, v.$)(e.GITHUB_EVENT_PATH) : void 0, a = `${t.replace(/\/+$/, "")}/${n}`;
			return {
				repositoryUrl: a,
				commit: i?.headCommit ?? e.GITHUB_SHA ?? "",
				runUrl: `${a}/actions/runs/${r}`,
				runId: r,
				actor: e.GITHUB_TRIGGERING_ACTOR || e.GITHUB_ACTOR || "",
				rulePages: (0, y.rulePages)(e)
			};
		}
		async function publish(e) {
			let { report: t, log: n, summary: s, env: c } = e, { result: u, problems: d, excerpts: f, notice: p } = t, m = [];
			try {
				for (let [e, t] of Object.entries(outputsOf(u))) (0, r.uH)(e, t);
			} catch (e) {
				m.push(messageOf(e));
			}
			n.print(renderTerminal(u, i.b, f)), d.length > 0 && n.print(`\n${(0, l.x8)(d)}`), p !== void 0 && (0, r.lm)((0, a.TN)((0, a.Ig)(p)), { title: "db-ops: no database" });
			let h = annotate(d, u.hazards);
			h !== void 0 && n.print(h);
			let g = await readRunPage(c), _ = await (u.approval === null ? s.append : s.replace)((e) => (0, o.B)(u, d, g, e));
			_ !== void 0 && m.push(_);
			for (let e of m) n.warn(`Not all of the report could be written: ${e}`);
			publish_tell(await comment(e, g), n);
		}
		async function comment({ report: e, inputs: t, env: r, signal: i }, a) {
			let { databaseIdentity: o } = e, { comment: s, "supabase-directory": c = "", "github-token": l = "" } = t, u = e.result.operation === "plan" || e.result.operation === "migrate";
			if (s === "never" || !u || o === void 0 || a === void 0) return { status: "none" };
			try {
				let { commentOn: t } = await n.e(155).then(n.bind(n, 2155));
				return await t({
					report: {
						...e,
						databaseIdentity: o
					},
					page: a,
					directory: c,
					token: l,
					env: r,
					signal: i
				});
			} catch (e) {
				return {
					status: "warning",
					message: `The comment could not be written: ${messageOf(e)}`
				};
			}
		}
		function publish_tell(e, t) {
			switch (e.status) {
				case "none": return;
				case "kept":
					t.print(`Comment: ${e.url}`);
					try {
						(0, r.uH)("comment-url", e.url);
					} catch {}
					return;
				case "notice":
					(0, r.lm)((0, a.TN)((0, a.Ig)(e.message)));
					return;
				case "warning": t.warn(e.message);
			}
		}
		function messageOf(e) {
			return e instanceof Error ? e.message : String(e);
		}
	}),
	1216: ((e, t, n) => {
		n.d(t, { rulePages: () => rulePages });
		var r = n(2527);
		function rulePages(e) {
			let { GITHUB_SERVER_URL: t, GITHUB_ACTION_REPOSITORY: n, GITHUB_ACTION_REF: i } = e;
			return t && n && i ? `${t.replace(/\/+$/, "")}/${n}/blob/${(0, r.O0)(i)}/docs/hazards` : void 0;
		}
	}),
	7406: ((e, t, n) => {
		n.d(t, { renderJson: () => renderJson });
		function renderJson(e, t) {
			return JSON.stringify(e, null, t).replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, asEscapes).replaceAll("##[", "##\\u005b");
		}
		function asEscapes(e) {
			let t = "";
			for (let n = 0; n < e.length; n += 1) t += `\\u${e.charCodeAt(n).toString(16).padStart(4, "0")}`;
			return t;
		}
	})
};
