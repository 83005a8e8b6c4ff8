"use strict";
exports.id = 836, exports.ids = [836], exports.modules = {
	4836: ((e, t, n) => {
		n.d(t, { runInTerminal: () => runInTerminal });
		var r = n(2767);
		let i = "postgres";
		function secretForms(e, t) {
			let n = [...e ? [e, ...passwordsOf(e)] : [], ...t], r = new Set([...new Set(n)].flatMap(readings).filter(isMaskable));
			return [...new Set([...[...r].flatMap(spellings), ...userinfoOf(e ?? "")].filter(isMaskable))].sort((e, t) => t.length - e.length || (e < t ? -1 : 1));
		}
		function isMaskable(e) {
			return e.length >= 4 && e !== i;
		}
		function passwordsOf(e) {
			return [
				/:\/\/[^:@/]*:([\s\S]*)@/.exec(e)?.[1],
				/:\/\/[^:@/]*:([^/?#]*)@/.exec(e)?.[1],
				/:\/\/[^:@/]*:([^@]*)@/.exec(e)?.[1],
				/[?&]password=([^&#]*)/i.exec(e)?.[1],
				/[?&]password=([\s\S]*)$/i.exec(e)?.[1],
				/\bpassword\s*=\s*'((?:[^'\\]|\\[\s\S])*)'/i.exec(e)?.[1]?.replace(/\\([\s\S])/g, "$1"),
				/\bpassword\s*=\s*((?:[^\s'\\]|\\[\s\S])+)/i.exec(e)?.[1]?.replace(/\\([\s\S])/g, "$1"),
				/\bpassword\s*=\s*([^\s'&]+)/i.exec(e)?.[1]
			].filter((e) => e !== void 0 && e.trim() !== "").map(String);
		}
		function userinfoOf(e) {
			let [, t = "", n = ""] = /:\/\/([^:@/]*:([^@]*)@)/.exec(e) ?? [];
			return n === i ? [] : [t];
		}
		function readings(e) {
			return [e, decoded(e)].flatMap((e) => isPlain(e) ? [e] : waysToRead(e));
		}
		function isPlain(e) {
			return /^[!-~]*$/.test(e);
		}
		function waysToRead(e) {
			return [e, ...e.split(/[\r\n]+/)].flatMap((e) => [e, e.trim()]).flatMap((e) => [
				e,
				e.replace(/[\t\r\n]/g, ""),
				e.replace(/[\p{Cc}\p{Cf}]/gu, "")
			]).flatMap((e) => [
				e,
				e.normalize("NFC"),
				e.normalize("NFD"),
				e.normalize("NFKC")
			]);
		}
		function spellings(e) {
			let t = encodeURIComponent(wellFormed(e)), n = t.replace(/[!'()*]/g, percent), i = JSON.stringify(e).slice(1, -1), a = [
				t,
				n,
				n.replaceAll("%20", "+"),
				encodeURI(wellFormed(e)),
				asUserinfo(e)
			];
			return [
				e,
				...a,
				...a.map((e) => e.replace(/%[0-9A-F]{2}/g, (e) => e.toLowerCase())),
				i,
				i.replace(/[^ -~]/g, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`),
				i.replaceAll("/", "\\/"),
				(0, r.T)(e, Infinity).slice(1, -1),
				e.replaceAll("'", "''"),
				e.replaceAll("\\", "\\\\").replaceAll("'", "''"),
				e.replace(/\s+/g, " "),
				...base64Forms(Buffer.from(e))
			];
		}
		function base64Forms(e) {
			let t = [
				0,
				1,
				2
			].map((t) => {
				let n = Buffer.concat([Buffer.alloc(t), e]), r = Math.floor(n.length * 8 / 6);
				return n.toString("base64").slice(Math.ceil(t * 8 / 6), r);
			});
			return [
				e.toString("base64"),
				e.toString("base64url"),
				...t.filter((e) => e.length >= 8)
			];
		}
		function decoded(e) {
			return e.replace(/(?:%[0-9a-f]{2})+/gi, (e) => {
				try {
					return decodeURIComponent(e);
				} catch {
					return e;
				}
			});
		}
		function percent(e) {
			return `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
		}
		function wellFormed(e) {
			return isPlain(e) ? e : e.replace(/\p{Cs}/gu, "�");
		}
		function asUserinfo(e) {
			let t = new URL("postgres://user@host");
			return t.password = e, t.password;
		}
		let a = /:\/\/|^gh[a-z]_|^github_pat_|^sbp_|^sb_secret_|^eyJ/;
		function looksLikeASecret(e) {
			return a.test(e);
		}
		let o = ["DATABASE_URL", "SUPABASE_DB_URL"], s = [
			"PGPASSWORD",
			"SUPABASE_DB_PASSWORD",
			"SUPABASE_ACCESS_TOKEN",
			"GITHUB_TOKEN",
			"GH_TOKEN"
		];
		function secretsAmong({ url: e, tokens: t, others: n, env: r }) {
			let i = n.filter(looksLikeASecret), a = [
				e,
				...o.map((e) => r[e]),
				...i.filter(hasCredentials)
			], c = [
				...t,
				...s.map((e) => r[e]),
				...i.filter((e) => !e.includes("://"))
			].filter((e) => e !== void 0);
			return [...new Set([...a.flatMap((e) => secretForms(e, [])), ...secretForms(void 0, c)])];
		}
		function hasCredentials(e) {
			return /:\/\/[\s\S]*(?:@|password=)/i.test(e);
		}
		function scrub(e, t) {
			let n = (e.includes("…") ? t : t.filter((t) => e.includes(t))).flatMap((t) => occurrences(e, t)).sort((e, t) => e.start - t.start), r = "", i = 0;
			for (let { start: t, end: a } of n) t >= i && (r += `${e.slice(i, t)}***`), i = Math.max(i, a);
			return r + e.slice(i);
		}
		function occurrences(e, t) {
			let n = [];
			if (t === "") return n;
			for (let r = e.indexOf(t); r !== -1; r = e.indexOf(t, r + 1)) n.push({
				start: r,
				end: r + t.length
			});
			return [...n, ...beginnings(e, t)];
		}
		function beginnings(e, t) {
			let n = [];
			for (let r = e.indexOf("…"); r !== -1; r = e.indexOf("…", r + 1)) for (let i = Math.min(t.length - 1, r); i >= 4; --i) if (e.startsWith(t.slice(0, i), r - i)) {
				n.push({
					start: r - i,
					end: r
				});
				break;
			}
			return n;
		}
		function abortOnSignals(e) {
			let t = new AbortController(), n, onSignal = () => {
				let r = performance.now();
				n === void 0 ? (n = r, t.abort()) : e === "exit" && r - n > 300 && process.exit(130);
			};
			return process.on("SIGINT", onSignal), process.on("SIGTERM", onSignal), t.signal;
		}
		let c = new Set([
			"type",
			"operation",
			"tier",
			"outcome",
			"state",
			"kind",
			"severity",
			"code",
			"id",
			"backup",
			"loosened",
			"startedAt",
			"appliedAt",
			"takenAt",
			"since",
			"target"
		]);
		function cleanReport(e, t) {
			return cleaned(e, t);
		}
		function cleanEvent(e, t) {
			return cleaned(e, t);
		}
		function cleaned(e, t) {
			let n = textsOf(e).join("\n");
			return t(n) === n ? e : everyText(e, t);
		}
		function textsOf(e, t = []) {
			if (typeof e == "string") t.push(e);
			else if (e instanceof Map) for (let n of e.entries()) textsOf(n, t);
			else if (typeof e == "object" && e) for (let n of Object.values(e)) textsOf(n, t);
			return t;
		}
		function everyText(e, t) {
			if (typeof e == "string") return t(e);
			if (Array.isArray(e)) return e.map((e) => everyText(e, t));
			if (e instanceof Map) return new Map([...e].map(([e, n]) => [everyText(e, t), everyText(n, t)]));
			if (typeof e != "object" || !e) return e;
			let n = Object.entries(e);
			return Object.fromEntries(n.map(([e, n]) => [e, c.has(e) ? n : everyText(n, t)]));
		}
		function crashProblem(e, t, n) {
			return {
				code: "crashed",
				message: `db-ops stopped on an error that it did not foresee (${kindOf(e)})`,
				hint: n ? "This is a bug in db-ops: please report it with the log's last lines." : "This is a bug in db-ops: please report it. With RUNNER_DEBUG=1 the log shows where it happened.",
				logOnly: t(wordsOf(e, n))
			};
		}
		function crashText({ code: e, message: t, hint: n = "", logOnly: r = "" }) {
			return `error: ${t} [${e}]\n  hint: ${n}\n  detail: ${r}`;
		}
		function escapedException() {
			return new Promise((e, t) => {
				process.on("uncaughtException", t), process.on("unhandledRejection", t);
			});
		}
		function kindOf(e) {
			if (!(e instanceof Error)) return typeof e;
			let t = "code" in e ? e.code : void 0;
			return typeof t == "string" && /^\w{1,40}$/.test(t) ? `${e.name} ${t}` : e.name;
		}
		function wordsOf(e, t) {
			let n = [];
			for (let r = e, i = 0; r !== void 0 && i < 5; i += 1) {
				if (!(r instanceof Error)) {
					n.push(String(r));
					break;
				}
				n.push((t ? r.stack : void 0) ?? `${r.name}: ${r.message}`), r = r.cause;
			}
			return n.join("\ncaused by ");
		}
		var l = n(7748);
		function exitStatus(e, t) {
			let n = new Set(t.map(({ code: e }) => l.h[e]));
			switch (e.outcome) {
				case "unknown": return 4;
				case "refused": return n.has("input") ? 2 : 3;
				case "failed": return n.has("unknown") ? 4 : n.size === 1 && n.has("input") ? 2 : 1;
				case "done": return +!!t.some(({ code: e }) => e === "drifted" || e === "hazards-found");
			}
		}
		var u = n(8161), d = n(3411);
		function originOf(e, t) {
			let n = e.GITHUB_ACTIONS === "true", { GITHUB_ACTOR: r, GITHUB_SHA: i } = n ? e : {};
			return {
				actor: r || `${t.user ?? "unknown"}@${t.host}`,
				runUrl: n ? runUrl(e) : void 0,
				commit: i || void 0,
				toolVersion: d.x
			};
		}
		function runUrl(e) {
			let { GITHUB_SERVER_URL: t, GITHUB_REPOSITORY: n, GITHUB_RUN_ID: r } = e;
			return t && n && r ? `${t}/${n}/actions/runs/${r}` : void 0;
		}
		function thisMachine() {
			try {
				return {
					user: (0, u.userInfo)().username,
					host: (0, u.hostname)()
				};
			} catch {
				return {
					user: void 0,
					host: (0, u.hostname)()
				};
			}
		}
		var f = n(8500), p = n(7987), m = n(4681), h = n(9464), g = n(2710);
		let _ = {
			plan: async () => (await Promise.all([
				n.e(849),
				n.e(865),
				n.e(575),
				n.e(124),
				n.e(383),
				n.e(643)
			]).then(n.bind(n, 2643))).plan,
			migrate: async () => (await Promise.all([
				n.e(849),
				n.e(865),
				n.e(575),
				n.e(996),
				n.e(124),
				n.e(599)
			]).then(n.bind(n, 9599))).migrate,
			seed: async () => (await Promise.all([
				n.e(849),
				n.e(865),
				n.e(575),
				n.e(996),
				n.e(124),
				n.e(289),
				n.e(705)
			]).then(n.bind(n, 705))).seed,
			reset: async () => (await Promise.all([
				n.e(849),
				n.e(865),
				n.e(575),
				n.e(996),
				n.e(289),
				n.e(384),
				n.e(799)
			]).then(n.bind(n, 7860))).reset,
			status: async () => (await Promise.all([
				n.e(849),
				n.e(865),
				n.e(575),
				n.e(124),
				n.e(94)
			]).then(n.bind(n, 8094))).status,
			stamp: async () => (await Promise.all([
				n.e(849),
				n.e(865),
				n.e(575),
				n.e(996),
				n.e(30)
			]).then(n.bind(n, 3030))).stamp
		};
		function loadOperation(e) {
			return _[e]();
		}
		function isOperation(e) {
			return Object.hasOwn(_, e);
		}
		function labelsOf(e) {
			let t = e.operation ?? "";
			return {
				operation: isOperation(t) ? t : null,
				environment: e.environment || "local"
			};
		}
		function refusal(e, t, n) {
			return {
				result: (0, g.$)({
					...e,
					outcome: "refused",
					problems: t,
					startedAt: n
				}),
				problems: t
			};
		}
		function failure(e, t, n) {
			return {
				result: (0, g.$)({
					...e,
					outcome: "failed",
					problems: t,
					startedAt: n
				}),
				problems: t
			};
		}
		class Cancelled extends Error {
			name = "Cancelled";
		}
		function unlessAborted(e, t) {
			return new Promise((n, r) => {
				let cancel = () => r(new Cancelled());
				if (e.aborted) return cancel();
				e.addEventListener("abort", cancel, { once: !0 }), t().then(n, r).finally(() => e.removeEventListener("abort", cancel));
			});
		}
		function abortable({ parse: e, references: t, examine: n, rest: r, close: i }, a) {
			return {
				parse: (t) => unlessAborted(a, () => e(t)),
				references: (e) => unlessAborted(a, () => t(e)),
				examine: (e, t) => unlessAborted(a, () => n(e, t)),
				rest: r,
				close: i
			};
		}
		var v = n(4197);
		function scanToCopy(e) {
			let t = 0;
			for (let n of (0, v.b)(e)) {
				if (!(n.type === "psql" ? n.end < e.length : n.stop > n.end)) break;
				if (n.copyRows !== void 0) return {
					end: n.stop,
					copies: !0
				};
				t = n.next;
			}
			return {
				end: t,
				copies: !1
			};
		}
		var y = n(2284), b = n(6540);
		function withDriftCheck(e) {
			let { result: t, problems: n } = e;
			if (t.operation !== "status" || t.outcome !== "done" || t.upToDate === !0) return e;
			let r = (0, b.lc)(t).length, i = t.drift.length, a = [...r > 0 ? [`${(0, y.U)(r, "migration")} pending`] : [], ...i > 0 ? [`${(0, y.U)(i, "warning")} of drift`] : []], o = n.some(({ code: e }) => e === "reset-in-progress"), s = {
				code: "drifted",
				message: ["database and files differ", a.join(", ")].filter((e) => e !== "").join(": "),
				hint: `Asked to fail on that. ${o ? "The reset has to be finished first." : x}`
			};
			return {
				...e,
				result: {
					...t,
					problems: [...t.problems, (0, g.a)(s)]
				},
				problems: [...n, s]
			};
		}
		let x = "`db-ops migrate` applies what is pending; each warning names its remedy.";
		async function findTarget(e, t) {
			let { settings: r, env: i, workspace: a, onProgress: o, signal: s, pullRequest: c } = e;
			if (r.offline) return { status: "none" };
			let { resolveTarget: l } = await n.e(537).then(n.bind(n, 8537)), u = await l({
				...r,
				env: i,
				workspace: a,
				readText: async (e) => (await Promise.all([n.e(292), n.e(390)]).then(n.bind(n, 5390))).readInside(a, e),
				readPort: t,
				onProgress: o,
				signal: s
			});
			if (u.status === "found" || r.operation !== "plan" || c === void 0) return u;
			let d = u.problems.find(({ code: e }) => e === "no-database-url");
			return d === void 0 ? u : {
				status: "none",
				noAddress: d
			};
		}
		var S = n(4426);
		function openFirst({ settings: e, onProgress: t, signal: r, origin: i }, a) {
			let o, begin = async () => {
				let { openEarly: s } = await Promise.all([
					n.e(849),
					n.e(865),
					n.e(255)
				]).then(n.bind(n, 6255));
				return o ??= s({
					target: a,
					onProgress: t,
					signal: r
				}, (0, S.Y)(e, i)), o;
			};
			return {
				begin,
				take: async () => (await begin()).take(),
				giveUp: async () => o?.giveUp()
			};
		}
		async function run(e) {
			let { settings: t, workspace: r, signal: i } = e, a = new Date();
			if (t.operation === "plan" && t.sarifFile !== void 0) {
				let { sarifProblem: e } = await n.e(863).then(n.bind(n, 2863)), i = await e({
					file: t.sarifFile,
					workspace: r
				});
				if (i) return refusal(t, [i], a);
			}
			let o = filesOf(e), s = await findTarget(e, async () => (await o()).config.port);
			if (s.status === "invalid") return refusal(t, [...(await o()).problems, ...s.problems], a);
			let c = s.status === "found" ? databaseOf(e, s.target) : s;
			try {
				return await withParser(e, async (n) => {
					c.status === "found" && mayConnect(e, c) && await loadMeanwhile(e, await c.session.begin());
					let r = await o();
					if (t.operation !== "stamp") {
						if (!r.isReadable) return refusal(t, r.problems, a);
						for (let t of r.advice) e.onProgress({
							type: "advice",
							message: t
						});
					}
					let i = await operate(e, {
						project: r,
						database: c,
						parser: n
					});
					return t.failOnDrift ? withDriftCheck(i) : i;
				});
			} catch (e) {
				let n = whileReading(e, i);
				if (n === void 0) throw e;
				return failure(t, [n], a);
			} finally {
				c.status === "found" && await c.session.giveUp();
			}
		}
		function filesOf({ settings: { supabaseDirectory: e }, workspace: t, env: r }) {
			let i;
			return async () => {
				let { readProject: a } = await Promise.all([n.e(292), n.e(390)]).then(n.bind(n, 5390));
				return i ??= a({
					workspace: t,
					supabaseDirectory: e,
					env: r,
					scanToCopy
				}), i;
			};
		}
		function databaseOf(e, t) {
			return {
				status: "found",
				target: t,
				session: openFirst(e, t)
			};
		}
		function mayConnect({ settings: e }, { target: t }) {
			let { operation: n, environment: r, guardedEnvironments: i } = e;
			return n !== "reset" || (0, m.k)(t, r, i) === "open";
		}
		async function loadMeanwhile({ settings: e }, { asked: t }) {
			await (0, f.setImmediate)(), await Promise.all([n.e(292), n.e(390)]).then(n.bind(n, 5390)), await (0, f.setImmediate)(), await loadOperation(e.operation), await Promise.race([t, (0, f.setTimeout)(C, void 0, { ref: !1 })]);
		}
		let C = 20;
		async function withParser({ settings: e, parser: t, parserSession: r, signal: i }, a) {
			if (t) return a(abortable(t, i));
			let { createParser: o } = await n.e(963).then(n.bind(n, 6963)), s = o({
				keepsTrees: e.operation === "plan",
				session: r
			});
			try {
				return await a(abortable(s, i));
			} finally {
				await s.close();
			}
		}
		async function operate(e, { project: t, database: r, parser: i }) {
			let { settings: a, onProgress: o, signal: s, origin: c, confirmReset: l, openGate: u, pullRequest: d } = e;
			if (r.status === "none") {
				let { planOffline: e } = await Promise.all([
					n.e(849),
					n.e(575),
					n.e(383),
					n.e(343)
				]).then(n.bind(n, 9106)), { noAddress: s } = r;
				return e({
					project: t,
					parser: i,
					onProgress: o,
					pullRequest: d,
					noAddress: s
				}, a);
			}
			let { target: f, session: p } = r, m = await loadOperation(a.operation), checkBackup = async () => (await n.e(34).then(n.bind(n, 2034))).checkBackup(e, f);
			return m({
				project: t,
				target: f,
				firstSession: p,
				parser: i,
				onProgress: o,
				signal: s,
				origin: c,
				confirmReset: l,
				openGate: u,
				checkBackup
			}, a);
		}
		function whileReading(e, t) {
			if (e instanceof p.I || e instanceof Cancelled) return t.aborted ? (0, h.dy)("files and database were compared") : e instanceof p.I ? (0, h.kU)(e.message) : void 0;
		}
		var w = n(7495), T = n(1999), E = n(2269), D = n(2527);
		function evidenceLines(e) {
			let { environment: t, approver: n, actor: r, runUrl: i, commit: a, ref: o, tokenId: s, loosened: c } = e, l = [
				`approved by ${n.login} (${n.id}), started by ${r}`,
				`environment ${t.name} (${t.id})`,
				`run ${i}`,
				`commit ${a} of ${o}`,
				`identity token ${s}`
			];
			return c.length === 0 ? l : [...l, `loosened by the inputs: ${c.join(", ")}`];
		}
		function inventoryLines(e, t) {
			let { counts: n, schemas: r, extensions: i, buckets: a, cronJobs: o, tables: s, users: c, kept: l, atomic: u } = e, named = (e, n) => n.length === 0 ? [] : [`${(0, y.U)(n.length, e)}: ${shorten(n.map(t), 12)}`], d = new Set([
				"schema",
				"extension",
				"bucket",
				"cron job",
				"table"
			]), f = n.filter((e) => !d.has(e.class)), p = [
				...named("schema", r),
				...s.length === 0 ? [] : [tableLine(s, t)],
				...f.length === 0 ? [] : [f.map((e) => (0, y.U)(e.count, e.class)).join(", ")],
				...named("extension", i),
				...named("bucket", a),
				...named("cron job", o),
				...c === null || c === 0 ? [] : [`the rows of auth, ${(0, y.U)(c, "user")} among them`]
			];
			return [
				p.length === 0 ? "There is nothing to drop." : `This drops${u ? "" : ", in stages"}:`,
				...p.map((e) => `  ${e}`),
				...l.length === 0 ? [] : [`It keeps ${l.map((e) => (0, y.U)(e.count, e.what)).join(", ")}.`]
			];
		}
		function tableLine(e, t) {
			let n = e.reduce((e, t) => e + (t.rows ?? 0), 0), r = e.some(({ rows: e, estimated: t }) => e === null || t), i = [...e].sort((e, t) => (t.rows ?? 0) - (e.rows ?? 0)).map(({ name: e, rows: n, estimated: r }) => n === null ? `${t(e)} (rows unknown)` : `${t(e)} (${r ? "about " : ""}${n})`);
			return `${(0, y.U)(e.length, "table")} with ${r ? "about " : ""}${(0, y.U)(n, "row")}: ${shorten(i, 20)}`;
		}
		function shorten(e, t) {
			let n = e.length - t;
			return n > 1 ? `${e.slice(0, t).join(", ")} and ${n} more` : e.join(", ");
		}
		function progressLine(e) {
			switch (e.type) {
				case "advice": return `note: ${(0, D.SV)(e.message)}`;
				case "connect-retry": return `Not connected (${(0, D.SV)(e.reason)}); attempt ${e.attempt} in ${(0, T.a3)(e.waitMs)}`;
				case "connected": return `Connected to ${(0, D.SV)(e.database)} on ${(0, D.SV)(e.host)}, Postgres ${(0, D.SV)(e.serverVersion)}`;
				case "run-wait": return `Waiting for the run of ${(0, D.SV)(e.holder)}, at most ${(0, T.a3)(e.limitMs)}${soFar(e.waitedMs)}`;
				case "migration-started":
				case "seed-started": return;
				case "segment-done": return e.total > 1 ? `${fileName(e.file)}: part ${e.done} of ${e.total} done` : void 0;
				case "migration-finished": return `${O[e.outcome]} ${fileName(e.file)} ${finishedIn(e)}`;
				case "seed-finished": return `${k[e.outcome]} ${fileName(e.file)} ${finishedIn(e)}`;
				case "notice": return `${fileName(e.file)}: ${(0, D.SV)(e.severity)}: ${(0, D.SV)(e.message)}`;
				case "lock-retry": return `${fileName(e.file)}: a lock is not free${blockedBy(e.blockers)}; attempt ${e.attempt} of ${e.attempts} failed, next in ${(0, T.a3)(e.waitMs)}`;
				case "heartbeat": return `${fileName(e.file)}: running for ${(0, T.a3)(e.elapsedMs)}${heartbeatDetail(e)}`;
				case "approved": return evidenceLines(e.evidence).map(D.SV).join("\n");
				case "reset-inventory": return inventoryLines(e.inventory, D.SV).join("\n");
				case "reset-dropped": return `Emptied in ${(0, T.a3)(e.durationMs)}`;
				case "cancelling": return "Cancelling: stopping the statement and rolling back";
			}
		}
		function soFar(e) {
			return e < 1e3 ? "" : `, ${(0, T.a3)(e)} so far`;
		}
		function fileName(e) {
			return (0, D.SV)(e.slice(e.lastIndexOf("/") + 1));
		}
		let O = {
			applied: "Applied",
			failed: "Failed",
			unknown: "Unknown outcome:"
		}, k = {
			...O,
			applied: "Ran"
		};
		function finishedIn({ outcome: e, durationMs: t }) {
			return `${e === "applied" ? "in" : "after"} ${(0, T.a3)(t)}`;
		}
		function heartbeatDetail(e) {
			let t = [e.phase === void 0 ? void 0 : (0, D.SV)(e.phase), e.share === void 0 ? void 0 : `${Math.round(e.share * 100)} %`].filter((e) => e !== void 0);
			return `${t.length > 0 ? `, ${t.join(" ")}` : ""}${blockedBy(e.blockers)}`;
		}
		function blockedBy(e) {
			return e.length === 0 ? "" : `, blocked by ${e.map(blocker).join("; ")}`;
		}
		function blocker({ pid: e, application: t, state: n, ageMs: r, query: i }) {
			return `${t === "" ? `pid ${e}` : `pid ${e} ${(0, D.SV)(t)}`} (${(0, D.SV)(n)} for ${(0, T.a3)(r)}: ${(0, D.SV)(i)})`;
		}
		function lineView(e) {
			return {
				onProgress: (t) => {
					let n = progressLine(t);
					n !== void 0 && e(n);
				},
				close: () => void 0
			};
		}
		function liveView(e, t) {
			let n = openLiveLine(t), r = {
				label: "",
				detail: "",
				since: 0
			}, refresh = () => {
				if (r.label === "") return;
				let e = Math.floor((performance.now() - r.since) / 1e3), t = e === 0 ? "" : `  ${(0, T.a3)(e * 1e3)}`;
				n.show(`${r.label}${t}${r.detail}`);
			}, i = setInterval(refresh, 1e3);
			return i.unref(), {
				onProgress: (t) => {
					(t.type === "migration-started" || t.type === "seed-started") && (r = {
						label: `${fileName(t.file)} (${t.index} of ${t.total})`,
						detail: "",
						since: performance.now()
					}), t.type === "heartbeat" && (r = {
						...r,
						detail: heartbeatDetail(t)
					});
					let n = isShownElsewhere(t) ? void 0 : progressLine(t);
					n !== void 0 && e(n), refresh();
				},
				close: () => {
					clearInterval(i), n.close();
				}
			};
		}
		function isShownElsewhere(e) {
			return e.type === "connected" || e.type === "heartbeat" || (e.type === "migration-finished" || e.type === "seed-finished") && e.outcome === "applied";
		}
		function openLiveLine(e) {
			let t = "", r = !1, i, a = !1, load = async () => {
				let { default: a } = await n.e(540).then(n.bind(n, 4159));
				r || (i = a({
					stream: e,
					handleSignals: !1,
					text: t
				}).start());
			};
			return {
				show: (n) => {
					t = cut(n, (e.columns || 80) - 3), i ? i.text = t : a || load(), a = !0;
				},
				close: () => {
					r = !0, i?.stop();
				}
			};
		}
		function cut(e, t) {
			let n = e;
			for (; (0, E.F)(n) > t;) n = [...n].slice(0, -1).join("");
			return n;
		}
		var A = n(8532), j = n(8395), M = n(744);
		function suggestion(e, t) {
			let n = e.toLowerCase(), [r] = t.map((e) => ({
				word: e,
				distance: editDistance(n, e)
			})).sort((e, t) => e.distance - t.distance);
			if (r !== void 0 && r.distance <= Math.min(2, r.word.length / 2)) return r.word;
			let i = t.filter((e) => n.length >= 3 && (e.startsWith(n) || n.startsWith(e)));
			return i.length === 1 ? i[0] : void 0;
		}
		function editDistance(e, t) {
			if (Math.abs(e.length - t.length) > 2) return Infinity;
			let n = [], r = Array.from({ length: t.length + 1 }, (e, t) => t);
			for (let i = 1; i <= e.length; i += 1) {
				let a = [i];
				for (let o = 1; o <= t.length; o += 1) {
					let s = e[i - 1] === t[o - 1], c = e[i - 1] === t[o - 2] && e[i - 2] === t[o - 1];
					a[o] = Math.min((r[o] ?? 0) + 1, (a[o - 1] ?? 0) + 1, (r[o - 1] ?? 0) + +!s, c && i > 1 && o > 1 ? (n[o - 2] ?? 0) + 1 : Infinity);
				}
				n = r, r = a;
			}
			return r[t.length] ?? 0;
		}
		function ok(e) {
			return {
				status: "ok",
				value: e
			};
		}
		function bad(e, t) {
			return {
				status: "bad",
				fault: e,
				allowed: t
			};
		}
		function oneOf(...e) {
			return (t) => {
				let n = e.find((e) => e === t);
				return n === void 0 ? bad("is not one of its values", among(t, e)) : ok(n);
			};
		}
		function among(e, t) {
			let n = suggestion(e, t);
			return `${n === void 0 ? "" : `Did you mean ${n}? `}Allowed: ${t.join(", ")}.`;
		}
		let truth = (e) => /^(true|True|TRUE)$/.test(e) ? ok(!0) : /^(false|False|FALSE)$/.test(e) ? ok(!1) : bad("is neither true nor false", "Allowed: true, false.");
		function wholeNumber(e, t) {
			return (n) => {
				let r = /^[0-9]{1,9}$/.test(n) ? Number(n) : NaN;
				return r >= e && r <= t ? ok(r) : bad("is not a whole number in its range", `Allowed: ${e} to ${t}.`);
			};
		}
		let readers_version = (e) => /^[0-9]+$/.test(e) ? ok(e) : bad("is not a version", "A version is the digits that a migration's file name begins with.");
		function optional(e) {
			return orWord(e, [""], void 0);
		}
		function orWord(e, t, n) {
			return (r) => t.includes(r) ? ok(n) : e(r);
		}
		function listOf(e) {
			return (t) => {
				let n = new Set();
				for (let r of t.split(/[\s,]+/).filter((e) => e !== "")) {
					let t = e(r);
					if (t.status === "bad") return {
						...t,
						item: r
					};
					n.add(t.value);
				}
				return ok([...n]);
			};
		}
		let N = /^[0-9]{1,9}(\.[0-9]{1,3})? ?(ms|s|m|h|d)$/;
		function duration_duration({ least: e, most: t }) {
			return (n) => {
				if (/^[0-9.]+$/.test(n)) return bad("has no unit", "Add ms, s, m, h or d, such as 500ms or 5m.");
				if (!isDuration(n)) return bad("is not a duration", "Write a number and ms, s, m, h or d, such as 500ms or 5m.");
				let r = Math.round(M(n));
				return r < M(e) ? bad("is too short", `At least ${e}.`) : r > M(t) ? bad("is too long", `At most ${t}.`) : ok(r);
			};
		}
		function isDuration(e) {
			return N.test(e);
		}
		let P = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u, environmentName = (e) => P.test(e) ? bad("holds a character that cannot be seen", "Type the name anew.") : e.length > 255 ? bad("is too long for an environment's name", "At most 255 characters.") : looksLikeASecret(e) ? bad("is not an environment's name", "Give its name, such as production.") : /['"`,;\\]/.test(e) ? bad("is not an environment's name", "No quotes, backticks, commas, semicolons or backslashes.") : ok(e), path = (e) => P.test(e) ? bad("holds a character that cannot be seen", "Type the path anew.") : ok(e), sarifFile = (e) => /\.(sarif|json)$/i.test(e) ? path(e) : bad("is not a SARIF file's name", "It ends in .sarif or .json."), projectRef = (e) => /^[a-z]{20}$/.test(e) ? ok(e) : bad("is not a project's reference", "20 small letters: the part of the dashboard's address after /project/.");
		A.$W({ jitless: !0 });
		function field(e) {
			let t = j.pdi((t, { issues: n }) => {
				let r = e(t);
				if (r.status === "ok") return r.value;
				let { fault: i, allowed: a, item: o } = r;
				return n.push({
					code: "custom",
					message: i,
					params: {
						allowed: a,
						item: o
					},
					input: t
				}), A.tm;
			});
			return j.FsL(j.YjP(), t);
		}
		let F = ok, requiredBackup = (e) => {
			let t = e.replace(/\s+always$/, ""), n = duration_duration({
				least: "1m",
				most: "365d"
			})(t);
			return n.status === "bad" ? n : ok({
				ageMs: n.value,
				always: t !== e
			});
		}, I = j.Ikc({
			operation: field(oneOf("plan", "migrate", "seed", "reset", "status", "stamp")),
			environment: field(environmentName),
			"database-url": field(optional(F)),
			"supabase-directory": field(path),
			"guarded-environments": field(listOf(environmentName)),
			confirm: field(optional(F)),
			tier: field(optional(oneOf("open", "guarded", "protected"))),
			"allow-destructive": field(listOf(readers_version)),
			"out-of-order": field(oneOf("refuse", "apply")),
			"adopt-renumbered": field(truth),
			"to-version": field(optional(readers_version)),
			transaction: field(optional(oneOf("each", "all"))),
			"lock-timeout": field(duration_duration({
				least: "10ms",
				most: "24d"
			})),
			"lock-attempts": field(wholeNumber(1, 1e3)),
			"statement-timeout": field(orWord(duration_duration({
				least: "10ms",
				most: "24d"
			}), ["none", "0"], void 0)),
			"connect-timeout": field(duration_duration({
				least: "100ms",
				most: "1h"
			})),
			"wait-for-run": field(orWord(duration_duration({
				least: "0s",
				most: "24d"
			}), ["none", "0"], 0)),
			"fail-on": field(oneOf("never", "warning", "danger")),
			offline: field(truth),
			"sarif-file": field(optional(sarifFile)),
			comment: field(oneOf("auto", "never")),
			"github-token": field(optional(F)),
			"fail-on-drift": field(truth),
			"ssl-root-cert": field(optional(path)),
			"auth-data": field(optional(oneOf("keep", "truncate"))),
			"restore-grants": field(truth),
			"allow-self-approval": field(truth),
			"allow-admin-bypass": field(truth),
			"supabase-access-token": field(optional(F)),
			"project-ref": field(optional(projectRef)),
			"require-backup": field(orWord(requiredBackup, [
				"",
				"none",
				"off"
			], void 0))
		}).check(({ value: { offline: e, operation: t }, issues: n }) => {
			if (!e || t === "plan") return;
			let r = { allowed: `${t} needs the database.` };
			n.push({
				code: "custom",
				path: ["offline"],
				message: "is for plan alone",
				params: r,
				input: e
			});
		}), L = j.FsL(I, j.pdi((e) => ({
			operation: e.operation,
			environment: e.environment,
			databaseUrl: e["database-url"],
			supabaseDirectory: e["supabase-directory"],
			guardedEnvironments: e["guarded-environments"],
			confirm: e.confirm,
			tier: e.tier,
			allowDestructive: e["allow-destructive"],
			outOfOrder: e["out-of-order"],
			adoptRenumbered: e["adopt-renumbered"],
			toVersion: e["to-version"],
			transaction: e.transaction,
			lockTimeoutMs: e["lock-timeout"],
			lockAttempts: e["lock-attempts"],
			statementTimeoutMs: e["statement-timeout"],
			connectTimeoutMs: e["connect-timeout"],
			waitForRunMs: e["wait-for-run"],
			failOn: e["fail-on"],
			offline: e.offline,
			sarifFile: e["sarif-file"],
			comment: e.comment,
			githubToken: e["github-token"],
			failOnDrift: e["fail-on-drift"],
			sslRootCert: e["ssl-root-cert"],
			authData: e["auth-data"],
			restoreGrants: e["restore-grants"],
			allowSelfApproval: e["allow-self-approval"],
			allowAdminBypass: e["allow-admin-bypass"],
			supabaseAccessToken: e["supabase-access-token"],
			projectRef: e["project-ref"],
			requireBackup: e["require-backup"]
		})));
		var R = n(4565);
		function parseInputs(e) {
			let t = new Map(R.Q.map((t) => [t, textOf(e, t)])), n = unknownInputs(e), r = L.safeParse(Object.fromEntries(t));
			if (r.success && n.length === 0) return {
				status: "ok",
				settings: r.data
			};
			let i = shower(t), a = r.error?.issues.map((e) => problemOf(e, t, i)) ?? [];
			return {
				status: "invalid",
				problems: [...n, ...a]
			};
		}
		function textOf(e, t) {
			return e[t]?.trim() || (0, R.e)(t).default;
		}
		function unknownInputs(e) {
			let t = R.Q;
			return Object.keys(e).filter((e) => !t.includes(e)).map((e) => {
				let n = suggestion(e, t), i = n === void 0 ? "The README lists all inputs." : `Did you mean ${n}?`;
				return {
					code: "bad-input",
					message: `There is no input ${(0, r.T)(e)}`,
					hint: i
				};
			});
		}
		function problemOf({ path: e, message: t, ...n }, r, i) {
			let a = String(e[0]), o = r.get(a) ?? "", { allowed: s, item: c } = n.code === "custom" ? n.params ?? {} : {};
			return {
				code: "bad-input",
				message: o === "" ? `The input ${a} is missing` : `${a}: ${i(String(c ?? o))} ${t}`,
				hint: String(s)
			};
		}
		function shower(e) {
			let t = [...e].filter(([e, t]) => (0, R.e)(e).secret && t !== "").map(([, e]) => e), isSecret = (e) => looksLikeASecret(e) || t.some((t) => e.includes(t) || e.length >= 8 && t.includes(e));
			return (e) => isSecret(e) ? "the value (not shown, it may be a secret)" : (0, r.T)(e);
		}
		function settingsOf(e) {
			if (e.status === "mistaken") return e;
			let { asked: t } = e, n = [...e.problems, ...emptyFlags(t.inputs)], r = parseInputs({
				...t.inputs,
				operation: t.operation
			});
			return r.status === "invalid" ? { problems: [...n, ...r.problems] } : n.length > 0 ? { problems: n } : {
				settings: r.settings,
				problems: n
			};
		}
		function emptyFlags(e) {
			return Object.keys(e).filter((t) => e[t]?.trim() === "").map((e) => ({
				code: "bad-input",
				message: `\`${e}\` has no value`,
				hint: "Is a variable not set? Leave the flag out for its default."
			}));
		}
		function labelsOfCommand(e, t) {
			return e.status === "mistaken" ? labelsOf({ operation: t.find((e) => !e.startsWith("-")) }) : labelsOf({
				...e.asked.inputs,
				operation: e.asked.operation
			});
		}
		var z = n(323), B = n(7406), V = n(9903), H = n(2529);
		function withFlags(e) {
			let { result: t, problems: n } = e, named = (e) => ({
				...e,
				message: asFlags(e.message),
				...e.hint == null ? {} : { hint: asFlags(e.hint) }
			});
			return {
				...e,
				result: {
					...t,
					problems: t.problems.map(named),
					drift: t.drift.map((e) => ({
						...e,
						remedy: asFlags(e.remedy)
					}))
				},
				problems: n.map(named)
			};
		}
		let U = new Map(Object.values(H.x).flatMap(({ flags: e }) => e.map((e) => [e.input, e])));
		function asWord(e) {
			return /\s/.test(e) && !e.startsWith("\"") ? `"${e}"` : e;
		}
		function asFlags(e) {
			return e.replace(/`([a-z-]+)(?:: ([^`]+))?`/g, (e, t, n) => {
				let r = U.get(t);
				return r === void 0 ? e : r.value === void 0 || n === void 0 ? `\`--${t}\`` : `\`--${t} ${asWord(n)}\``;
			}).replace(/(?<![-`\w/.])[a-z]+(?:-[a-z]+)+(?![-\w/.]\w|`)/g, (e) => U.has(e) ? `--${e}` : e).replace(/\b([Tt])he input (?=--)/g, "$1he flag ");
		}
		function openTerminal(e, t) {
			let n = e.includes("--json"), r = e.includes("--no-color"), i = t.GITHUB_ACTIONS === "true" ? D.Ig : (e) => e, colours = (e) => r ? z.b : (0, z.d)(e.isTTY === !0, t), write = (e, t) => {
				t !== "" && e.write(`${i(t)}\n`);
			};
			return {
				isLive: process.stderr.isTTY === !0 && t.TERM !== "dumb" && t.CI === void 0,
				print: (e) => write(process.stderr, e),
				getReady: () => void (n || loadTable().catch(() => void 0)),
				show: async ({ result: e, problems: t, excerpts: r }) => {
					if (n) process.stdout.write(`${(0, B.renderJson)(e, 2)}\n`);
					else if (e.outcome !== "refused" || e.migrations.length > 0) {
						let { renderTerminal: t } = await loadTable();
						write(process.stdout, t(e, colours(process.stdout), r, asFlags));
					}
					if (t.length > 0) {
						let e = process.stderr.isTTY ? "\n" : "";
						write(process.stderr, `${e}${(0, V.x8)(t, colours(process.stderr))}`);
					}
				}
			};
		}
		let loadTable = () => n.e(559).then(n.bind(n, 8559));
		async function withEmbedded(e, t, r) {
			let i = new Date();
			if (e.databaseUrl !== void 0) return refusal(e, [W], i);
			let { startEmbedded: a } = await n.e(421).then(n.bind(n, 8421)), o = await a({
				...t,
				waitMs: e.waitForRunMs
			});
			if (o.status === "failed") return (o.problem.code === "cancelled" ? failure : refusal)(e, [o.problem], i);
			try {
				return await r({
					...e,
					databaseUrl: o.url
				});
			} finally {
				await o.stop();
			}
		}
		let W = {
			code: "bad-input",
			message: "database-url: the environment `embedded` has a database of its own",
			hint: "Leave the flag out, or name another environment."
		};
		async function runInTerminal(e, t) {
			let { words: n, env: r } = t, i = cleanerFor(n, r), a = openTerminal(n, r);
			try {
				return await runAndShow(e, {
					...t,
					clean: i,
					terminal: a,
					startedAt: new Date()
				});
			} catch (e) {
				return a.print(crashText(crashProblem(e, i, r.RUNNER_DEBUG === "1"))), 1;
			}
		}
		async function runAndShow(e, t) {
			let { words: r, clean: i, terminal: a, startedAt: o } = t, { settings: s, problems: c } = settingsOf(e), l = s === void 0 ? refusal(labelsOfCommand(e, r), c, o) : await runSettings(s, t), u = cleanReport(withFlags(l), i);
			if (s?.sarifFile !== void 0) {
				let { saveSarif: e } = await n.e(863).then(n.bind(n, 2863)), t = await e(u, {
					file: s.sarifFile,
					workspace: process.cwd()
				});
				t !== void 0 && a.print(i(`warning: ${t}`));
			}
			return await a.show(u), exitStatus(l.result, l.problems);
		}
		function cleanerFor(e, t) {
			let n = e.flatMap(w.z), r = secretsAmong({
				url: n.find((e, t) => n[t - 1] === "--database-url"),
				tokens: [],
				others: n,
				env: t
			});
			return (e) => scrub(e, r);
		}
		async function runSettings(e, { words: t, env: n, parserSession: r, clean: i, terminal: a, startedAt: o }) {
			let print = (e) => a.print(i(e)), s = a.isLive ? liveView(print, process.stderr) : lineView(print), onProgress = (e) => {
				s.onProgress(cleanEvent(e, i)), e.type === "migration-started" && e.index === 1 && setImmediate(a.getReady);
			}, c = process.cwd(), l = abortOnSignals("exit"), u = a.isLive && process.stdin.isTTY === !0 && !t.includes("--yes"), d = {
				env: n,
				workspace: c,
				onProgress,
				signal: l,
				origin: cleaned(originOf(n, thisMachine()), i),
				parserSession: r,
				confirmReset: u ? () => run_in_terminal_confirm(e, l) : void 0
			}, work = (e) => run({
				...d,
				settings: e
			}), f = e.environment === "embedded" && !e.offline ? withEmbedded(e, {
				directory: c,
				onStep: print,
				signal: l
			}, work) : work(e), p = await Promise.race([escapedException(), f]).catch((t) => failure(e, [crashProblem(t, i, n.RUNNER_DEBUG === "1")], o));
			return s.close(), p;
		}
		async function run_in_terminal_confirm({ environment: e }, t) {
			let { askBeforeReset: r } = await n.e(39).then(n.bind(n, 39));
			return r(e, t);
		}
	}),
	2284: ((e, t, n) => {
		n.d(t, { U: () => count });
		function count(e, t) {
			return `${e} ${e === 1 ? t : plural(t)}`;
		}
		function plural(e) {
			return /[^aeiou]y$/.test(e) ? `${e.slice(0, -1)}ies` : e.endsWith("s") ? `${e}es` : `${e}s`;
		}
	}),
	7987: ((e, t, n) => {
		n.d(t, { I: () => BrokenLine });
		class BrokenLine extends Error {
			name = "BrokenLine";
		}
	}),
	1999: ((e, t, n) => {
		n.d(t, {
			K9: () => formatMoment,
			Yi: () => formatMinute,
			a3: () => formatDuration
		});
		let r = 1e3, i = 60 * r;
		function formatDuration(e) {
			return e < r ? `${Math.round(e)} ms` : e < 9.95 * r ? `${(e / r).toFixed(1)} s` : e < i - r / 2 ? `${Math.round(e / r)} s` : e < 36e5 - r / 2 ? pair(Math.round(e / r), 60, "min", "s") : pair(Math.round(e / i), 60, "h", "min");
		}
		function pair(e, t, n, r) {
			let i = e % t, a = `${Math.floor(e / t)} ${n}`;
			return i === 0 ? a : `${a} ${i} ${r}`;
		}
		function formatMoment(e) {
			return e.slice(0, 19).replace("T", " ");
		}
		function formatMinute(e) {
			return `${e.slice(0, 16).replace("T", " ")} UTC`;
		}
	}),
	2710: ((e, t, n) => {
		n.d(t, {
			$: () => emptyResult,
			a: () => publishedProblem
		});
		function emptyResult(e) {
			let { operation: t, environment: n, outcome: r, problems: i, startedAt: a } = e;
			return {
				schemaVersion: 1,
				operation: t,
				environment: n,
				tier: null,
				stamp: null,
				outcome: r,
				startedAt: a.toISOString(),
				durationMs: Math.max(0, Date.now() - a.getTime()),
				database: null,
				version: {
					before: null,
					after: null
				},
				upToDate: null,
				migrations: [],
				seeds: [],
				reset: null,
				approval: null,
				recovery: null,
				hazards: [],
				drift: [],
				problems: i.map(publishedProblem),
				runInProgress: null
			};
		}
		function publishedProblem(e) {
			return {
				code: e.code,
				file: e.file ?? null,
				line: e.line ?? null,
				column: e.column ?? null,
				message: e.message,
				hint: e.hint ?? null,
				sqlstate: e.sqlstate ?? null
			};
		}
	}),
	4681: ((e, t, n) => {
		n.d(t, { k: () => tierOf });
		function tierOf(e, t, n) {
			return e.kind === "loopback" ? "open" : n.includes(t) ? "guarded" : "protected";
		}
	}),
	4426: ((e, t, n) => {
		n.d(t, { Y: () => accessOf });
		function accessOf({ operation: e, connectTimeoutMs: t, tier: n }, { actor: r }) {
			let i = `db-ops ${e}`;
			switch (e) {
				case "status":
				case "plan": return {
					applicationName: i,
					connectTimeoutMs: t,
					lock: !1
				};
				case "migrate": return {
					applicationName: `${i} (${r})`,
					connectTimeoutMs: t,
					lock: !0
				};
				case "seed": return {
					applicationName: i,
					connectTimeoutMs: t,
					lock: !0
				};
				case "stamp": return {
					applicationName: i,
					connectTimeoutMs: t,
					lock: n !== void 0,
					anyHistory: !0
				};
				case "reset": return {
					applicationName: i,
					connectTimeoutMs: t,
					lock: !0,
					anyHistory: !0
				};
			}
		}
	}),
	9464: ((e, t, n) => {
		n.d(t, {
			Jt: () => waitProblem,
			ao: () => waitedInVain,
			bj: () => unanswered,
			dy: () => cancelledWhile,
			k6: () => outcomeOfRefusal,
			kU: () => brokenLine
		});
		function waitProblem(e, t, n) {
			return n.aborted ? cancelledWhile("another run was waited for") : e.status === "lost" ? brokenLine("while another run was waited for") : {
				code: "run-in-progress",
				message: `${e.holder} is at work on this database, and was not done after ${Math.round(t / 1e3)} s`,
				hint: "Nothing was changed. Run the same command again when it is done, or wait longer with `wait-for-run`."
			};
		}
		function waitedInVain(e, { waitForRunMs: t }, n) {
			let r = waitProblem(e, t, n);
			return {
				outcome: r.code === "run-in-progress" ? "refused" : "failed",
				problems: [r]
			};
		}
		function outcomeOfRefusal({ code: e }) {
			return e === "cancelled" ? "failed" : "refused";
		}
		let cancelledWhile = (e) => ({
			code: "cancelled",
			message: `Cancelled while ${e}`,
			hint: "Nothing was changed. Run the same command again."
		}), unanswered = (e, t) => t.aborted ? cancelledWhile(e) : brokenLine(`while ${e}`), brokenLine = (e) => ({
			code: "connection-lost",
			message: `The connection broke ${e}`,
			hint: "Nothing was changed. Run the same command again."
		});
	}),
	7144: ((e, t, n) => {
		n.d(t, { m: () => isPending });
		let r = new Set([
			"pending",
			"out-of-order",
			"partial",
			"invalid"
		]);
		function isPending({ state: e }) {
			return r.has(e);
		}
	}),
	7748: ((e, t, n) => {
		n.d(t, { h: () => r });
		let r = {
			"bad-input": "input",
			"bad-config": "input",
			"bad-database-url": "input",
			"no-database-url": "input",
			"transaction-pooler": "input",
			"embedded-unavailable": "input",
			"bad-name": "input",
			"duplicate-version": "input",
			"unreadable-file": "input",
			symlink: "input",
			"outside-workspace": "input",
			"file-too-large": "input",
			"nul-byte": "input",
			"not-utf8": "input",
			"syntax-error": "input",
			"plpgsql-error": "input",
			"psql-command": "input",
			"copy-data": "input",
			"unclosed-transaction": "input",
			"bare-rollback": "input",
			"stray-commit": "input",
			"not-transactional": "input",
			"unknown-version": "input",
			"drift-missing": "guard",
			"drift-edited": "guard",
			"drift-out-of-order": "guard",
			"drift-renumbered": "guard",
			"drift-partial": "guard",
			"reset-in-progress": "guard",
			"not-confirmed": "guard",
			"not-owner": "guard",
			"bucket-not-empty": "guard",
			"run-in-progress": "guard",
			"destructive-not-confirmed": "guard",
			"pending-migrations": "guard",
			"gate-outside-actions": "guard",
			"gate-no-environment": "guard",
			"gate-no-database-url": "guard",
			"gate-no-github-token": "guard",
			"gate-server": "guard",
			"gate-event": "guard",
			"gate-rerun": "guard",
			"gate-confirm": "guard",
			"gate-event-file": "guard",
			"gate-confirm-hard-coded": "guard",
			"gate-unprotected-ref": "guard",
			"gate-no-id-token": "guard",
			"gate-token-unavailable": "guard",
			"gate-keys-unavailable": "guard",
			"gate-token-malformed": "guard",
			"gate-token-algorithm": "guard",
			"gate-token-key": "guard",
			"gate-token-signature": "guard",
			"gate-token-issuer": "guard",
			"gate-token-audience": "guard",
			"gate-token-expired": "guard",
			"gate-token-early": "guard",
			"gate-claim-repository": "guard",
			"gate-claim-run": "guard",
			"gate-claim-attempt": "guard",
			"gate-claim-event": "guard",
			"gate-claim-ref": "guard",
			"gate-claim-commit": "guard",
			"gate-no-job-environment": "guard",
			"gate-other-environment": "guard",
			"gate-permissions": "guard",
			"gate-environment-unknown": "guard",
			"gate-api-failed": "guard",
			"gate-api-unreachable": "guard",
			"gate-api-rate-limited": "guard",
			"gate-api-redirect": "guard",
			"gate-api-odd": "guard",
			"gate-environment-mismatch": "guard",
			"gate-no-reviewers": "guard",
			"gate-self-review": "guard",
			"gate-admin-bypass": "guard",
			"gate-any-branch": "guard",
			"gate-rejected": "guard",
			"gate-not-approved": "guard",
			"gate-approved-by-app": "guard",
			"gate-self-approved": "guard",
			"gate-approver-not-listed": "guard",
			"stamp-environment": "guard",
			"stamp-tier": "guard",
			"stamp-missing": "guard",
			"stamp-unreadable": "guard",
			"stamp-lowering": "guard",
			"backup-not-checked": "guard",
			"backup-no-project": "guard",
			"backup-other-project": "guard",
			"backup-project-state": "guard",
			"backup-project-unknown": "guard",
			"backup-token-refused": "guard",
			"backup-missing": "guard",
			"backup-too-old": "guard",
			"backup-unreadable": "guard",
			"connect-failed": "failure",
			"statement-failed": "failure",
			"commit-failed": "failure",
			"lock-timeout": "failure",
			cancelled: "failure",
			"connection-lost": "failure",
			"history-malformed": "failure",
			drifted: "failure",
			"hazards-found": "failure",
			crashed: "failure",
			"outcome-unknown": "unknown"
		};
	}),
	2767: ((e, t, n) => {
		n.d(t, { T: () => quoted });
		function quoted(e, t = 80) {
			let n = [...e];
			return `"${(n.length > t ? [...n.slice(0, t - 1), "…"] : n).join("").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, asEscape)}"`;
		}
		function asEscape(e) {
			return e === "\n" ? "\\n" : e === "\r" ? "\\r" : e === "	" ? "\\t" : `\\u{${(e.codePointAt(0) ?? 0).toString(16)}}`;
		}
	}),
	323: ((e, t, n) => {
		n.d(t, {
			b: () => i,
			d: () => coloursFor
		});
		var r = n(7336);
		let i = (0, r.createColors)(!1);
		function coloursFor(e, t) {
			if (t.NO_COLOR) return i;
			let n = t.FORCE_COLOR;
			return n !== void 0 && n !== "" ? (0, r.createColors)(n !== "0" && n !== "false") : (0, r.createColors)(e && t.TERM !== "dumb");
		}
	}),
	2269: ((e, t, n) => {
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
	2527: ((e, t, n) => {
		n.d(t, {
			Ig: () => forLog,
			O0: () => encodePath,
			Qf: () => forTerminal,
			SV: () => forTerminalLine
		});
		let r = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, i = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g, a = /^[\t\n -~]*$/;
		function forLog(e) {
			return withoutUnseen(e).replace(/^([^\S\n]*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
		}
		function forTerminal(e) {
			return withoutUnseen(e);
		}
		function forTerminalLine(e) {
			return oneLine(forTerminal(e));
		}
		function oneLine(e) {
			return e.replace(/\s*[\r\n]+\s*/g, " ").trim();
		}
		function encodePath(e) {
			return encodeURIComponent(e.replace(/\p{Cs}/gu, "�")).replaceAll("%2F", "/").replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
		}
		function withoutUnseen(e) {
			return a.test(e) ? e : e.replace(i, "").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(r, "");
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
	}),
	6540: ((e, t, n) => {
		n.d(t, {
			yz: () => outcomeSentence,
			lc: () => pendingOf
		});
		var r = n(2284), i = n(1999), a = n(7144), o = n(7748);
		let s = [
			"danger",
			"warning",
			"note"
		];
		function openHazards(e, t) {
			return e.filter((e) => e.severity === t && !e.acknowledged);
		}
		function hazardCounts(e, t = (e) => e) {
			let n = s.flatMap((n) => {
				let { length: i } = openHazards(e, n);
				return i === 0 ? [] : n === "danger" ? t((0, r.U)(i, n)) : (0, r.U)(i, n);
			}), i = e.filter((e) => e.acknowledged).length;
			return [...n, ...i > 0 ? [`${i} acknowledged`] : []];
		}
		var c = n(1849), l = n(6328);
		function outcomeSentence(e, t) {
			return e.outcome === "failed" && e.database?.serverVersion === null ? `${e.problems.some(({ code: e }) => e === "cancelled") ? "Cancelled" : "Failed"}: the database could not be read, nothing was changed.` : e.operation === "plan" && e.outcome !== "failed" ? planSentence(e, t) : e.outcome === "refused" ? isMistaken(e) ? "Not run: mend the errors first." : "Refused: nothing was changed." : e.operation === "status" ? statusSentence(e, t) + (0, l.kP)(e) : e.operation === "migrate" ? migrateSentence(e, t) : e.operation === "seed" ? (0, l.zt)(e, t) : e.operation === "reset" ? `${(0, c.v)(e, t)} ${versionSentence(e, t)}` : e.operation === "stamp" ? stampSentence(e, t) : `${e.operation ?? "db-ops"}: ${e.outcome} in ${(0, i.a3)(e.durationMs)}.`;
		}
		function isMistaken({ problems: e }) {
			return e.some(({ code: e }) => u.has(e));
		}
		let u = new Set(Object.entries(o.h).flatMap(([e, t]) => t === "input" ? [e] : []));
		function pendingOf(e) {
			return e.migrations.filter(a.m);
		}
		function appliedOf(e) {
			return e.migrations.filter(({ outcome: e }) => e === "applied" || e === "adopted");
		}
		function statusSentence(e, t) {
			if (e.version.after === null && e.upToDate === null) return "The state could not be read.";
			let n = pendingOf(e).length, i = [n > 0 ? `${(0, r.U)(n, "migration")} pending` : void 0, e.drift.length > 0 ? `${(0, r.U)(e.drift.length, "warning")} of drift` : void 0].filter((e) => e !== void 0);
			return i.length > 0 ? `${sentence(i.join(", "))} ${versionSentence(e, t)}` : e.upToDate === !0 ? `Up to date. ${versionSentence(e, t)}` : versionSentence(e, t);
		}
		function stampSentence({ outcome: e, stamp: t, tier: n }, r) {
			if (e === "failed") return "Failed: the stamp was not changed.";
			if (e === "unknown") return "Unknown: the stamp may have been written.";
			if (t === null) return `No stamp that counts; ${n} as it stands.`;
			let { environment: a, tier: o, was: s, by: c, at: l } = t, u = s === null || s === o ? "" : `Changed from ${s} to ${o}. `, d = o === n ? `${n} as it stands` : `${n} all the same, by its address and \`guarded-environments\``;
			return `${u}Stamped ${r(a)}, ${o}, by ${r(c)} at ${(0, i.K9)(l)} UTC; ${d}.`;
		}
		function planSentence(e, t) {
			if (e.outcome === "refused") return "migrate will refuse: the errors have to be mended first.";
			let n = pendingOf(e).length;
			return e.database === null ? offlineSentence(e, n) : `${sentence([
				n === 0 ? "nothing pending" : `${(0, r.U)(n, "migration")} pending`,
				...hazardCounts(e.hazards),
				...e.drift.length > 0 ? [`${(0, r.U)(e.drift.length, "warning")} of drift`] : []
			].join(", "))} ${versionSentence(e, t)}`;
		}
		function offlineSentence(e, t) {
			let n = e.drift.length > 0 ? [`${(0, r.U)(e.drift.length, "warning")} of drift`] : [];
			if (t === 0) return sentence(["no migrations to look at", ...n].join(", "));
			let i = hazardCounts(e.hazards);
			return `${sentence([
				`${(0, r.U)(t, "migration")} looked at`,
				...i.length === 0 ? ["no hazards"] : i,
				...n
			].join(", "))} Without a database: what is applied, how large the tables are and what depends on what is dropped is unknown.`;
		}
		function migrateSentence(e, t) {
			let n = appliedOf(e).length, a = pendingOf(e).length, o = (0, i.a3)(e.durationMs);
			if (e.outcome === "done") {
				let i = a > 0 ? ` ${(0, r.U)(a, "migration")} left pending.` : "";
				return n === 0 ? `Nothing to apply. ${versionSentence(e, t)}${i}` : `${didWords(appliedOf(e))} in ${o}. ${versionSentence(e, t)}${i}`;
			}
			let s = n > 0 ? ` ${(0, r.U)(n, "migration")} applied before it.` : "";
			if (e.outcome === "unknown") return `Unknown: the server did not answer, ${nameOf(e, "unknown", t)} may have been committed.${s} Running the same command again is the right next step: it finds out.`;
			let c = e.migrations.some(({ outcome: e }) => e === "failed"), l = e.problems.some(({ code: e }) => e === "cancelled") ? "Cancelled" : "Failed";
			return c ? `${l}: ${nameOf(e, "failed", t)}. ${keptSentence(e)}${s} ${versionSentence(e, t)}` : `${l} after ${o}.${s.replace(" before it", "")}`;
		}
		function didWords(e) {
			let t = e.filter(({ outcome: e }) => e === "adopted").length, n = e.length - t;
			return n === 0 ? `Adopted ${(0, r.U)(t, "migration")}` : `Applied ${(0, r.U)(n, "migration")}${t > 0 ? `, adopted ${t}` : ""}`;
		}
		function nameOf(e, t, n) {
			let r = e.migrations.find((e) => e.outcome === t);
			return r === void 0 ? "a migration" : n(r.file ?? r.version);
		}
		function keptSentence(e) {
			let t = e.migrations.find(({ outcome: e }) => e === "failed")?.segments;
			return t == null || t.done === 0 ? "Nothing of it stayed." : `${t.done} of its ${t.total} parts stayed, the next run goes on from there.`;
		}
		function versionSentence({ version: e }, t) {
			if (e.after === null) return "No migration is applied.";
			let n = e.before !== e.after && e.before !== null ? ` (was ${t(e.before)})` : "";
			return `Schema version ${t(e.after)}${n}.`;
		}
		function sentence(e) {
			return `${e.charAt(0).toUpperCase()}${e.slice(1)}.`;
		}
	}),
	9903: ((e, t, n) => {
		n.d(t, {
			ds: () => excerptWithCaret,
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
	}),
	1849: ((e, t, n) => {
		n.d(t, {
			o: () => accessNews,
			v: () => resetSentence
		});
		var r = n(2284), i = n(1999), a = n(6328);
		function resetSentence(e, t) {
			let { outcome: n, durationMs: r, reset: a, problems: o } = e, s = (0, i.a3)(r);
			if (n === "done") return `Reset in ${s}: ${deeds(e)}.`;
			if (o.some(({ code: e }) => e === "reset-in-progress")) return "Failed on the way: the database is dropped and not yet whole again. Running reset again finishes it.";
			if (n === "unknown") return "Unknown: the server did not answer. The database is as it was, or reset and whole: it was one transaction. Running the same command again is the right next step.";
			let c = o.some(({ code: e }) => e === "cancelled") ? "Cancelled" : "Failed", l = failedFile(e), u = l === void 0 ? ` after ${s}` : `: ${t(l)}`;
			return a === null ? `${c}${u}. Nothing was changed.` : `${c}${u}. Everything was rolled back, the database is as it was.`;
		}
		function deeds(e) {
			let t = e.migrations.filter(({ outcome: e }) => e === "applied").length, n = e.seeds.filter(({ outcome: e }) => e === "applied");
			return [
				droppedClause(e.reset?.dropped ?? []),
				`applied ${(0, r.U)(t, "migration")}`,
				n.length > 0 ? `seeded ${(0, r.U)(n.length, "file")}${(0, a.pi)(n)}` : void 0
			].filter((e) => e !== void 0).join(", ");
		}
		function droppedClause(e) {
			let t = e.reduce((e, t) => e + t.count, 0), n = e.find((e) => e.class === "table")?.count ?? 0;
			if (t === 0) return "nothing was there to drop";
			if (n === 0) return `dropped ${(0, r.U)(t, "object")}`;
			let i = t - n;
			return `dropped ${(0, r.U)(n, "table")}${i > 0 ? ` and ${(0, r.U)(i, "other object")}` : ""}`;
		}
		let failedFile = ({ migrations: e, seeds: t }) => e.find(({ outcome: e }) => e === "failed")?.file ?? t.find(({ outcome: e }) => e === "failed")?.file;
		function accessNews({ reset: e }, t) {
			if (e === null) return [];
			let { grantsLost: n, grantsGained: i, grantsRestored: a } = e, o = grouped(n, t), s = grouped(i, t);
			return [...o.length === 0 ? [] : [{
				headline: a ? `${(0, r.U)(o.length, "object")} came back without grants of the API roles, which were given back:` : `The API roles lost access to ${(0, r.U)(o.length, "object")} that came back without the grants of before:`,
				lines: shorten(o),
				remedy: a ? "Write them as GRANT in a migration, so that the next database has them as well." : "Write what is meant as GRANT in a migration; `restore-grants: true` gives back what was there before."
			}], ...s.length === 0 ? [] : [{
				headline: `The API roles gained access to ${(0, r.U)(s.length, "object")}:`,
				lines: shorten(s),
				remedy: "The migrations grant it, or default privileges do that were changed outside of them."
			}]];
		}
		function grouped(e, t) {
			let n = new Map();
			for (let { kind: r, object: i, column: a, role: o, privileges: s } of e) {
				let e = `${r} ${t(i)}${a === null ? "" : `, column ${t(a)}`}`;
				n.set(e, [...n.get(e) ?? [], `${o} (${s.join(", ")})`]);
			}
			return [...n].map(([e, t]) => `${e}: ${t.join(", ")}`);
		}
		function shorten(e) {
			let t = e.length - 20;
			return t > 1 ? [...e.slice(0, 20), `and ${t} more`] : e;
		}
	}),
	6328: ((e, t, n) => {
		n.d(t, {
			Lq: () => newsOf,
			QX: () => tableCells,
			Tf: () => seedCells,
			kP: () => seedsClause,
			pi: () => rowsClause,
			zt: () => seedSentence
		});
		var r = n(2284), i = n(1999);
		let a = {
			inserted: 0,
			updated: 0,
			deleted: 0,
			skipped: 0
		};
		function newsOf({ seeds: e }) {
			let t = e.filter(({ outcome: e }) => e !== null);
			return t.length > 0 ? t : waitingSeeds({ seeds: e });
		}
		function waitingSeeds({ seeds: e }) {
			return e.filter(({ state: e }) => e !== "applied");
		}
		function seedWord({ state: e, outcome: t }) {
			return t === null || t === "not-run" ? e : t;
		}
		function seedCells(e, t) {
			let n = e.some(({ durationMs: e }) => e !== null);
			return [n ? [
				"state",
				"seed",
				...o,
				"took"
			] : ["state", "seed"], ...e.map((e) => {
				let { file: r, rows: a, durationMs: s } = e, c = o.map((e) => a === null ? "" : String(a[e])), l = s === null ? "" : (0, i.a3)(s);
				return n ? [
					seedWord(e),
					t(r),
					...c,
					l
				] : [seedWord(e), t(r)];
			})];
		}
		function tableCells({ seeds: e }, t) {
			let n = new Map(), r = e.filter(({ outcome: e }) => e === "applied");
			for (let { table: e, ...t } of r.flatMap((e) => e.tables)) n.set(e, add(n.get(e) ?? a, t));
			let i = [...n].sort(([e], [t]) => e < t ? -1 : 1).map(([e, n]) => [t(e), ...o.map((e) => String(n[e]))]);
			return i.length === 0 ? [] : [["table", ...o], ...i];
		}
		let o = [
			"inserted",
			"updated",
			"deleted",
			"skipped"
		];
		function seedSentence(e, t) {
			let { seeds: n, outcome: a, durationMs: o } = e, s = n.filter((e) => e.outcome === "applied"), c = (0, i.a3)(o);
			if (a === "done") return n.length === 0 ? "Nothing to seed: no seed files are in use." : s.length === 0 ? `Nothing to seed: ${(0, r.U)(n.length, "file")}, all as they were seeded.` : `Seeded ${(0, r.U)(s.length, "file")} in ${c}${rowsClause(s)}.`;
			let l = s.length > 0 ? ` ${(0, r.U)(s.length, "file")} seeded before it.` : "";
			if (a === "unknown") return `Unknown: the server did not answer, the seeds may have been committed.${l} Running the same command again is the right next step: it finds out.`;
			let u = n.find((e) => e.outcome === "failed");
			if (u === void 0) return `Failed after ${c}.${l.replace(" before it", "")}`;
			let d = n.some((e) => e.outcome === "rolled-back");
			return `Failed: ${t(u.file)}. ${d ? "Nothing of this run stayed" : "Nothing of it stayed"}.${l}`;
		}
		function seedsClause({ seeds: e }) {
			let t = waitingSeeds({ seeds: e }).length;
			return e.length === 0 ? "" : t === 0 ? ` ${(0, r.U)(e.length, "seed file")}, all seeded.` : ` ${t} of ${(0, r.U)(e.length, "seed file")} to run.`;
		}
		function rowsClause(e) {
			let t = e.flatMap(({ rows: e }) => e ?? []);
			if (t.length === 0) return "";
			let { inserted: n, updated: i, deleted: o, skipped: s } = t.reduce(add, a);
			return `: ${[
				`${(0, r.U)(n, "row")} inserted`,
				i > 0 ? `${i} updated` : void 0,
				o > 0 ? `${o} deleted` : void 0,
				s > 0 ? `${s} already there` : void 0
			].filter((e) => e !== void 0).join(", ")}`;
		}
		function add(e, t) {
			return {
				inserted: e.inserted + t.inserted,
				updated: e.updated + t.updated,
				deleted: e.deleted + t.deleted,
				skipped: e.skipped + t.skipped
			};
		}
	}),
	6926: ((e, t, n) => {
		n.d(t, {
			AF: () => endOfMatch,
			Fu: () => nextToken,
			fm: () => nextSignificant,
			he: () => significantPart,
			m1: () => textStart
		});
		let r = /--[^\n\r]*/y, i = /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.(?!\.)\d*(?:_\d+)*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?/y, a = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y, o = /\$\d+/y, s = /[-+*/<>=~!@#%^&|`?]{1,200}/y, c = /:[:=]|\.\.|[\s\S]/y, l = /''?|\\[\s\S]/g, u = /\/\*|\*\//g;
		function textStart(e) {
			return +(e.charCodeAt(0) === 65279);
		}
		function nextToken(e, t, n = e.length) {
			let r = afterSpace(e, t);
			if (r >= n) return;
			let i = tokenAt(e, r);
			return i.end > n ? {
				...i,
				end: n
			} : i;
		}
		function nextSignificant(e, t, n = e.length) {
			let r = nextToken(e, t, n);
			for (; r?.kind === "comment";) r = nextToken(e, r.end, n);
			return r;
		}
		function significantPart(e, t, n) {
			let r = nextSignificant(e, t, n), i = r?.start ?? t;
			for (let t = r; t !== void 0; t = nextSignificant(e, t.end, n)) i = t.end;
			return {
				start: r?.start ?? t,
				end: i
			};
		}
		function tokenAt(e, t) {
			let n = e.charCodeAt(t);
			if (isLetter(n)) return prefixedQuote(e, t) ?? token("word", t, endOfWord(e, t));
			if (isDigit(n)) return token("number", t, endOfMatch(i, e, t));
			let a = e.charAt(t);
			switch (a) {
				case ",": return token("other", t, t + 1);
				case "'": return token("string", t, endOfString(e, t, endOfPlain));
				case "\"": return token("name", t, endOfQuoted(e, t, "\""));
				case "$": return dollarAt(e, t);
				case ";": return token("semicolon", t, t + 1);
				case "(": return token("open", t, t + 1);
				case ")": return token("close", t, t + 1);
				case "\\": return token("backslash", t, t + 1);
			}
			if (a === "." && isDigit(e.charCodeAt(t + 1))) return token("number", t, endOfMatch(i, e, t));
			if (a === "-" && e.startsWith("--", t)) return token("comment", t, endOfMatch(r, e, t));
			if (a === "/" && e.startsWith("/*", t)) return token("comment", t, endOfComment(e, t));
			let o = endOfMatch(s, e, t);
			return o > t ? token("operator", t, endOfOperator(e, t, o)) : token("other", t, endOfMatch(c, e, t));
		}
		function token(e, t, n) {
			return {
				kind: e,
				start: t,
				end: n
			};
		}
		function isLetter(e) {
			let t = e | 32;
			return t >= 97 && t <= 122 || e === 95 || e >= 128;
		}
		function isDigit(e) {
			return e >= 48 && e <= 57;
		}
		function endOfWord(e, t) {
			let n = t + 1;
			for (let t = e.charCodeAt(n); isLetter(t) || isDigit(t) || t === 36;) t = e.charCodeAt(++n);
			return n;
		}
		function prefixedQuote(e, t) {
			let n = e.charAt(t + 1);
			if (n === "'") {
				let n = e.charAt(t).toLowerCase();
				if (n === "e") return token("string", t, endOfString(e, t + 1, endOfEscaped));
				if ("bxn".includes(n)) return token("string", t, endOfString(e, t + 1, endOfPlain));
			}
			if (n === "&" && e.charAt(t).toLowerCase() === "u") {
				let n = e.charAt(t + 2);
				if (n === "'") return token("string", t, endOfString(e, t + 2, endOfPlain));
				if (n === "\"") return token("name", t, endOfQuoted(e, t + 2, "\""));
			}
		}
		function dollarAt(e, t) {
			let n = endOfMatch(a, e, t);
			if (n > t) {
				let r = e.slice(t, n), i = e.indexOf(r, n);
				return token("dollar-string", t, i < 0 ? e.length : i + r.length);
			}
			let r = endOfMatch(o, e, t);
			return r > t ? token("parameter", t, r) : token("other", t, t + 1);
		}
		function afterSpace(e, t) {
			let n = t;
			for (let t = e.charCodeAt(n); t === 32 || t >= 9 && t <= 13; t = e.charCodeAt(n)) n++;
			return n;
		}
		function endOfString(e, t, n) {
			let r = n(e, t);
			for (let t = continuation(e, r); t !== void 0; t = continuation(e, r)) r = n(e, t);
			return r;
		}
		let endOfPlain = (e, t) => endOfQuoted(e, t, "'");
		function endOfQuoted(e, t, n) {
			let r = e.indexOf(n, t + 1);
			for (; r >= 0 && e.charAt(r + 1) === n;) r = e.indexOf(n, r + 2);
			return r < 0 ? e.length : r + 1;
		}
		function endOfEscaped(e, t) {
			l.lastIndex = t + 1;
			for (let t = l.exec(e); t !== null; t = l.exec(e)) if (t[0].length === 1) return l.lastIndex;
			return e.length;
		}
		function continuation(e, t) {
			let n = afterSpace(e, t);
			for (; e.startsWith("--", n);) n = afterSpace(e, endOfMatch(r, e, n));
			return e.charAt(n) === "'" && /[\n\r]/.test(e.slice(t, n)) ? n : void 0;
		}
		function endOfComment(e, t) {
			let n = 0;
			u.lastIndex = t;
			for (let t = u.exec(e); t !== null; t = u.exec(e)) if (n += t[0] === "/*" ? 1 : -1, n === 0) return u.lastIndex;
			return e.length;
		}
		function endOfOperator(e, t, n) {
			let r = e.slice(t, n), i = r.search(/--|\/\*/), a = i > 0 ? r.slice(0, i) : r;
			return t + (/[~!@#^&|`?%]/.test(a) ? a : a.replace(/(?<=.)[-+]+$/, "")).length;
		}
		function endOfMatch(e, t, n) {
			return e.lastIndex = n, e.test(t) ? e.lastIndex : n;
		}
	}),
	4197: ((e, t, n) => {
		n.d(t, { b: () => splitSql });
		var r = n(6926);
		let i = String.raw`[ \t-\r]*(?:'[^']*(?:''[^']*){0,8}'|-?\d+(?:\.\d+)?|null|true|false)[ \t-\r]*`, a = RegExp(`(?:${i},){1,1000}`, "y"), o = new RegExp(String.raw`(?:(?:${i},){0,99}${i}\)[ \t-\r]*,[ \t-\r]*\(){1,1000}`, "y");
		function afterConstants(e, t, n = e.length) {
			let i = (0, r.AF)(a, e, t);
			return i <= n ? i : t;
		}
		function afterRows(e, t, n = e.length) {
			let i = (0, r.AF)(o, e, t);
			return i <= n ? i : t;
		}
		let s = /(?:[ \t-\r]*(?:[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*(?![\w$\u0080-\uffff'&])|[,.=*])){1,1000}/y;
		function afterWords(e, t, n = e.length) {
			let i = (0, r.AF)(s, e, t);
			return i <= n ? i : t;
		}
		function splitSql(e, t = (0, r.m1)(e), n = e.length, i = !1) {
			let a = [], o = e.lastIndexOf("\n\\."), s = t;
			for (;;) {
				let t = nextPiece(e, s, n, i, o);
				if (t === void 0) return a;
				a.push(t), s = t.next;
			}
		}
		function nextPiece(e, t, n, i, a) {
			let o, s = t, c = new Nesting(e, i), l = t;
			for (let t = (0, r.Fu)(e, l, n); t !== void 0; t = (0, r.Fu)(e, l, n)) if (l = t.end, t.kind !== "comment") {
				if (t.kind === "backslash") return o === void 0 ? psqlCommand(e, t.start, n) : statement(o.start, s, s, c);
				if (t.kind === "semicolon" && c.atTop) {
					if (o === void 0) continue;
					let r = statement(o.start, s, t.end, c);
					return c.readsStdin ? {
						...r,
						...rowsAfter(e, t.end, n, a)
					} : r;
				}
				o ??= t, c.see(t), t.kind === "open" && (l = afterConstants(e, afterRows(e, l, n), n)), c.ignoresWords && (l = afterWords(e, l, n)), s = l;
			}
			return o === void 0 ? void 0 : statement(o.start, s, s, c);
		}
		function statement(e, t, n, r) {
			return {
				type: "statement",
				start: e,
				end: t,
				stop: n,
				next: n,
				closed: r.atTop,
				copyRows: void 0
			};
		}
		function psqlCommand(e, t, n) {
			let r = lineEnd(e, t, n);
			return {
				type: "psql",
				start: t,
				end: r,
				stop: r,
				next: r,
				closed: !0,
				copyRows: void 0
			};
		}
		function rowsAfter(e, t, n, r) {
			let i = Math.min(lineEnd(e, t, n) + 1, n), a = /^\\\.[ \t\r]*$/gm;
			a.lastIndex = i;
			let o = r < i - 1 ? null : a.exec(e);
			return o === null || o.index >= n ? {
				copyRows: {
					start: i,
					end: i
				},
				next: t
			} : {
				copyRows: {
					start: i,
					end: o.index
				},
				next: lineEnd(e, o.index, n)
			};
		}
		function lineEnd(e, t, n) {
			let r = e.indexOf("\n", t);
			return r < 0 || r > n ? n : r;
		}
		class Nesting {
			#e;
			#t;
			#n = "";
			#r = "";
			#i = 0;
			#a = 0;
			readsStdin = !1;
			constructor(e, t) {
				this.#e = e, this.#t = t;
			}
			get atTop() {
				return this.#t || this.#i === 0 && this.#a === 0;
			}
			get ignoresWords() {
				return this.#n !== "" && this.#n !== "create" && this.#n !== "copy";
			}
			see(e) {
				if (e.kind === "open" && this.#i++, e.kind === "close" && this.#i > 0 && this.#i--, this.ignoresWords) return;
				let t = e.kind === "word" ? this.#e.slice(e.start, e.end).toLowerCase() : "";
				this.#n ||= t || e.kind, this.#n === "create" && this.#o(t), this.#n === "copy" && t === "stdin" && this.#r === "from" && (this.readsStdin = !0), this.#r = t;
			}
			#o(e) {
				e === "atomic" && this.#r === "begin" && this.#a++, this.#a !== 0 && this.#r !== "as" && (e === "case" && this.#a++, e === "end" && this.#a--);
			}
		}
	})
};
