"use strict";
exports.id = 155, exports.ids = [155], exports.modules = {
	7671: ((e, t, n) => {
		n.d(t, {
			I: () => openGitHubApi,
			K: () => s
		});
		var r = n(1716), i = n(8896), a = n(3988), o = n(3411);
		let s = 100;
		async function openGitHubApi(e) {
			let { GitHub: t } = await n.e(845).then(n.bind(n, 1845)), s = new t({
				...e.token === void 0 ? {} : { auth: e.token },
				baseUrl: e.apiUrl.replace(/\/+$/, ""),
				userAgent: `db-ops/${o.x}`,
				log: {
					debug: ignore,
					info: ignore,
					warn: ignore,
					error: ignore
				}
			}), { patience: c = i.aZ } = e, l = 0, spare = () => Math.max(0, 6 - l), ask = (t, n, o) => (0, i.Zr)(async (e) => {
				l += 1;
				let { status: i, headers: o, data: c } = await s.request(t, {
					...n,
					headers: { "x-github-api-version": "2022-11-28" },
					request: {
						signal: e,
						redirect: "manual"
					}
				}).catch(asResponse), u = (0, a.K)(i, o, messageOf(c));
				return u === void 0 ? i !== 204 && (typeof c != "object" || c instanceof ArrayBuffer) ? (0, r.g)({ kind: "odd" }) : (0, r.o)({
					body: c,
					headers: o
				}) : (0, r.g)(u);
			}, {
				...o,
				retries: Math.min(o.retries, Math.max(0, spare() - 1))
			}, e.signal), read = async (e, t) => {
				let n = await ask(`GET ${e}`, t, c);
				if (n.status === "failed") return n;
				let { body: i, headers: a } = n.value;
				return (0, r.o)({
					body: i,
					complete: !/\brel="next"/.test(String(a.link ?? ""))
				});
			};
			return {
				read,
				spare,
				readAll: async (e, t, n = 1) => {
					let i = [];
					for (let a = n; a <= 100; a += 1) {
						let n = await read(e, {
							...t,
							per_page: 100,
							page: a
						});
						if (n.status === "failed") return n;
						let { body: o, complete: s } = n.value;
						if (!Array.isArray(o)) return (0, r.g)({ kind: "odd" });
						if (i.push(...o), s) return (0, r.o)(i);
					}
					return (0, r.g)({ kind: "odd" });
				},
				write: async (e, t, n) => {
					let a = await ask(`${e} ${t}`, n, {
						...c,
						...i.ET
					});
					return a.status === "failed" ? a : (0, r.o)(a.value.body);
				}
			};
		}
		function asResponse(e) {
			if (e instanceof Error && "response" in e && isResponse(e.response)) return e.response;
			throw e;
		}
		function isResponse(e) {
			return typeof e == "object" && !!e && "status" in e && "headers" in e;
		}
		function messageOf(e) {
			if (typeof e == "object" && e && "message" in e) return String(e.message).slice(0, 500);
		}
		function ignore() {}
	}),
	2155: ((e, t, n) => {
		n.d(t, { commentOn: () => commentOn });
		var r = n(1716), i = n(8896), a = n(2527), o = n(2407), s = n(6149), c = n(7147), l = n(8732), u = n(5065), d = n(4208), f = n(3019), p = n(5100), m = n(9153), h = n(6421);
		function renderComment(e, t, n, { marker: r, mends: i }) {
			return (0, h.Z)([
				(0, h.o)("outcome", 0, `${r}\n${(0, l.P)(e)}`),
				(0, h.o)("what happened", 1, i ? g : (0, l.e)(e)),
				(0, p.g)(t, n),
				e.operation === "plan" ? (0, u.G)(e, n) : (0, u.d)(e, n),
				...(0, c.F)(e, n, 30),
				(0, s.Y)(e),
				(0, s.q)(e),
				(0, d.s)(e, t),
				(0, o.Q)(e),
				(0, h.o)("where this comes from", 1, footer(e, n)),
				(0, m.b)(e, n)
			], {
				limit: 65e3,
				measure: (e) => e.length,
				rest: `[The run's summary](${n.runUrl}) has more.`
			});
		}
		let g = "An earlier run did not succeed; this one found nothing left to apply.";
		function footer({ version: e }, t) {
			return `<sub>${[
				e.after === null ? "" : `schema version ${(0, a.Ed)(e.after)}`,
				t.commit === "" ? "" : `commit ${(0, a.RU)(t.commit.slice(0, 7), (0, f.B)(t))}`,
				`run ${(0, a.RU)(t.runId, t.runUrl)} by ${(0, a.Ed)(t.actor)}`
			].filter((e) => e !== "").join(" · ")}</sub>`;
		}
		var _ = n(7671), v = n(9607), y = n(2635), b = n(5102);
		let x = {
			planned: {
				"no comment": "forecast",
				forecast: "forecast",
				record: "leave",
				failure: "leave"
			},
			nothing: {
				"no comment": "leave",
				forecast: "forecast",
				record: "leave",
				failure: "mended"
			},
			drift: {
				"no comment": "forecast",
				forecast: "forecast",
				record: "leave",
				failure: "mended"
			},
			hindered: {
				"no comment": "failure",
				forecast: "failure",
				record: "leave",
				failure: "failure"
			},
			applied: {
				"no comment": "record",
				forecast: "record",
				record: "record",
				failure: "record"
			},
			failed: {
				"no comment": "failure",
				forecast: "failure",
				record: "failure",
				failure: "failure"
			}
		};
		function nextForm(e, t) {
			return x[t][e ?? "no comment"];
		}
		function newsOf(e) {
			let { operation: t, outcome: n, migrations: r, drift: i } = e;
			return t === "plan" ? "planned" : n === "done" ? (0, b.pZ)(e).length > 0 ? "applied" : i.length > 0 ? "drift" : "nothing" : r.some(({ outcome: e }) => e !== null && e !== "not-run") ? "failed" : "hindered";
		}
		var S = n(8500), C = n(7598), w = n(6760);
		let T = {
			plan: "migrations",
			migrate: "migrations",
			seed: "seeds",
			reset: "reset",
			status: "status",
			stamp: "stamp"
		};
		function markersOf({ environment: e, databaseIdentity: t, directory: n, operation: r }) {
			let i = w.posix.normalize(`${n.replaceAll("\\", "/")}/`), a = JSON.stringify([
				e,
				t,
				i,
				T[r]
			]), o = `db-ops:${(0, C.createHash)("sha256").update(a).digest("hex").slice(0, 32)}`;
			return {
				forecast: `<!-- ${o} -->`,
				record: `<!-- ${o} record -->`,
				failure: `<!-- ${o} failure -->`
			};
		}
		function holdingOf(e, t) {
			let n = e.split(/\r?\n/, 1)[0];
			return [
				"forecast",
				"record",
				"failure"
			].find((e) => t[e] === n);
		}
		function isMarked(e, t) {
			return e.some(({ body: e }) => holdingOf(e, t) !== void 0);
		}
		function decide(e, t, n) {
			let [r, ...i] = e.filter(({ author: e, body: r }) => e === t && holdingOf(r, n.markers) !== void 0).sort((e, t) => e.id - t.id), a = nextForm(r === void 0 ? void 0 : holdingOf(r.body, n.markers), n.news), o = a === "leave" ? void 0 : n.body(a);
			return r === void 0 ? o === void 0 ? { action: "nothing" } : {
				action: "create",
				body: o
			} : o === void 0 || sameText(r.body, o) ? {
				action: "keep",
				comment: r,
				extra: i
			} : {
				action: "update",
				body: o,
				comment: r,
				extra: i
			};
		}
		function sameText(e, t) {
			let plain = (e) => e.replaceAll("\r\n", "\n").trimEnd();
			return plain(e) === plain(t);
		}
		async function keepComment(e) {
			let { thread: t, wish: n, whoWrites: a, patience: o, signal: s, spare: c } = e, l = performance.now() + o.totalMs, u, d, f = [];
			for (let e = 0;;) {
				let p = await t.list(f);
				if (p.status === "failed") return d === void 0 ? p : (0, r.o)(d.url);
				f = p.value;
				let m = withMade(f, d);
				u === void 0 && isMarked(m, n.markers) && (u = await a());
				let h = decide(m, u ?? "", n);
				if (d !== void 0 && h.action === "create") return (0, r.o)(d.url);
				let g = await carryOut(h, t, c);
				if (g.status === "ok") {
					if (h.action !== "create" || g.value === void 0) return (0, r.o)(g.value?.url);
					if (d = g.value, u = d.author, c() === 0) return (0, r.o)(d.url);
					continue;
				}
				if (d !== void 0) return (0, r.o)(d.url);
				let _ = (0, i.fI)(g.fault, o.waitMs * 2 ** e);
				e += 1;
				let v = h.action === "update" && isNotFound(g.fault), y = v || (0, i.WG)(g.fault), b = e <= o.retries && c() >= 2;
				if (!y || !b || performance.now() + _ >= l) return g;
				if (v && (f = f.filter(({ id: e }) => e !== h.comment.id)), !await slept(_, s)) return (0, r.g)({ kind: "cancelled" });
			}
		}
		function withMade(e, t) {
			return t === void 0 || e.some(({ id: e }) => e === t.id) ? e : [...e, t];
		}
		async function carryOut(e, t, n) {
			switch (e.action) {
				case "nothing": return (0, r.o)(void 0);
				case "create": return t.create(e.body);
				case "keep":
				case "update": {
					let { comment: i, extra: a } = e, o = e.action === "keep" ? (0, r.o)(i) : await t.update(i.id, e.body);
					if (o.status === "ok") for (let { id: e } of a) n() > 0 && await t.remove(e);
					return o;
				}
			}
		}
		function isNotFound(e) {
			return e.kind === "status" && e.httpStatus === 404;
		}
		async function slept(e, t) {
			return (0, S.setTimeout)(e, !0, { signal: t }).catch(() => !1);
		}
		var E = n(8395), D = n(3305);
		let O = E.YOg(E.Ikc({
			number: E.Whr().check(D.NC()),
			merged_at: E.cl6(E.YjP()),
			merge_commit_sha: E.cl6(E.YjP()),
			base: E.Ikc({
				ref: E.YjP(),
				repo: E.Ikc({ full_name: E.YjP() })
			})
		}));
		async function findMergedPull(e, { repository: t, commit: n, branch: i }) {
			let a = await e.read("/repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
				...t,
				commit_sha: n,
				per_page: 100
			});
			if (a.status === "failed") return a;
			let o = O.safeParse(a.value.body);
			if (!o.success) return (0, r.g)({ kind: "odd" });
			let s = `${t.owner}/${t.repo}`.toLowerCase(), c = o.data.filter(({ merged_at: e, base: t }) => e != null && t.ref === i).filter(({ base: e }) => e.repo.full_name.toLowerCase() === s).sort((e, t) => Number(t.merge_commit_sha === n) - Number(e.merge_commit_sha === n) || (t.merged_at ?? "").localeCompare(e.merged_at ?? ""));
			return (0, r.o)(c[0]?.number);
		}
		var k = n(2605);
		function occasionOf(e) {
			let t = ofEvent(e), n = (0, k.w)(e.actor, e.pull);
			return t.status === "none" || n === void 0 ? t : {
				status: "read-only",
				because: A[n]
			};
		}
		let A = {
			fork: "the pull request comes from a fork",
			dependabot: "Dependabot started this run"
		};
		function ofEvent({ operation: e, event: t, ref: n, pull: r }) {
			if (e === "plan" && t === "pull_request" && r !== void 0) return {
				status: "pull-request",
				number: r.number
			};
			let [, i] = /^refs\/heads\/(.+)$/.exec(n) ?? [];
			return e === "migrate" && t === "push" && i !== void 0 ? {
				status: "merged",
				branch: i
			} : { status: "none" };
		}
		let j = "github-actions[bot]", M = E.Ikc({ data: E.Ikc({ viewer: E.Ikc({ login: E.YjP().check(D.m9(1)) }) }) });
		async function whoWrites(e, t) {
			if (!t) return j;
			let n = await e.write("POST", t, { query: "{ viewer { login } }" }), r = n.status === "ok" ? M.safeParse(n.value) : void 0;
			return r?.success === !0 ? r.data.data.viewer.login : j;
		}
		let N = E.Ikc({
			id: E.Whr().check(D.NC()),
			body: E.cl6(E.YjP()),
			html_url: E.YjP(),
			user: E.cl6(E.Ikc({ login: E.YjP() }))
		});
		function openThread(e, t, n) {
			let i = "/repos/{owner}/{repo}/issues/{issue_number}/comments", a = "/repos/{owner}/{repo}/issues/comments/{comment_id}", o = {
				...t,
				issue_number: n
			}, read = async (e) => {
				let t = await e;
				if (t.status === "failed") return t;
				let n = N.safeParse(t.value);
				return n.success ? (0, r.o)(commentOf(n.data)) : (0, r.g)({ kind: "odd" });
			};
			return {
				list: async (t) => {
					let n = Math.max(1, Math.ceil(t.length / _.K)), a = await e.readAll(i, o, n);
					if (a.status === "failed") return a;
					let s = E.YOg(N).safeParse(a.value);
					return s.success ? (0, r.o)([...t.slice(0, (n - 1) * _.K), ...s.data.map(commentOf)]) : (0, r.g)({ kind: "odd" });
				},
				create: (t) => read(e.write("POST", i, {
					...o,
					body: t
				})),
				update: (n, r) => read(e.write("PATCH", a, {
					...t,
					comment_id: n,
					body: r
				})),
				remove: (n) => e.write("DELETE", a, {
					...t,
					comment_id: n
				})
			};
		}
		function commentOf({ id: e, body: t, html_url: n, user: r }) {
			return {
				id: e,
				body: t ?? "",
				url: n,
				author: r?.login ?? ""
			};
		}
		var P = n(8768);
		function warningWords(e) {
			let t = remedyOf(e);
			return [
				`The comment on the pull request could not be written: ${(0, P._)(e)}.`,
				...t === void 0 ? [] : [t],
				"Read the report in the job's summary."
			].join(" ");
		}
		function remedyOf(e) {
			switch (e.kind === "status" ? e.httpStatus : void 0) {
				case 401: return "The input `github-token` has to be a token that is still valid.";
				case 403: return "The job needs the permission `pull-requests: write`; `comment: never` does without.";
				case 404: return "The input `github-token` has to be a token that reaches this repository, such as `github.token`.";
				default: return;
			}
		}
		async function commentOn(e) {
			let { report: t, env: n, token: r, signal: a } = e, { GITHUB_API_URL: o = "", GITHUB_REPOSITORY: s = "" } = n, c = (0, y.a)(s), { operation: l } = t.result;
			if (l === null) return { status: "none" };
			let u = await readOccasion(l, n);
			if (u.status === "none" || c === void 0 || o === "") return { status: "none" };
			if (u.status === "read-only") return {
				status: "notice",
				message: `No comment on the pull request: ${u.because}, so the job's token may only read. The job's summary has the report.`
			};
			if (r === "") return {
				status: "warning",
				message: F
			};
			let d = await (0, _.I)({
				apiUrl: o,
				token: r,
				signal: a
			}), f = await pullNumber(u, d, c, n.GITHUB_SHA ?? "");
			if (f.status === "failed") return {
				status: "warning",
				message: warningWords(f.fault)
			};
			if (f.value === void 0) return { status: "none" };
			let p = await keepComment({
				thread: openThread(d, c, f.value),
				wish: wishOf(e, l),
				whoWrites: () => whoWrites(d, n.GITHUB_GRAPHQL_URL),
				patience: i.aZ,
				signal: a,
				spare: d.spare
			});
			return p.status === "failed" ? {
				status: "warning",
				message: warningWords(p.fault)
			} : p.value === void 0 ? { status: "none" } : {
				status: "kept",
				url: p.value
			};
		}
		async function readOccasion(e, t) {
			let n = t.GITHUB_EVENT_NAME ?? "";
			return occasionOf({
				operation: e,
				event: n,
				ref: t.GITHUB_REF ?? "",
				actor: t.GITHUB_ACTOR ?? "",
				pull: n === "pull_request" ? await (0, v.$)(t.GITHUB_EVENT_PATH) : void 0
			});
		}
		async function pullNumber(e, t, n, i) {
			return e.status === "pull-request" ? (0, r.o)(e.number) : findMergedPull(t, {
				repository: n,
				commit: i,
				branch: e.branch
			});
		}
		function wishOf({ report: e, page: t, directory: n }, r) {
			let { result: i, problems: a, databaseIdentity: o } = e, s = markersOf({
				environment: i.environment,
				databaseIdentity: o,
				directory: n,
				operation: r
			});
			return {
				markers: s,
				news: newsOf(i),
				body: (e) => renderComment(i, a, t, {
					marker: s[e === "mended" ? "record" : e],
					mends: e === "mended"
				})
			};
		}
		let F = "No comment on the pull request: the input `github-token` is empty. `comment: never` says that none is wanted.";
	}),
	2635: ((e, t, n) => {
		n.d(t, { a: () => repositoryName });
		function repositoryName(e) {
			let [, t, n] = /^([\w.-]+)\/([\w.-]+)$/.exec(e) ?? [];
			return t === void 0 || n === void 0 || /^\.+$/.test(t) || /^\.+$/.test(n) ? void 0 : {
				owner: t,
				repo: n
			};
		}
	}),
	2605: ((e, t, n) => {
		n.d(t, { w: () => strangerIn });
		function strangerIn(e, t) {
			return t?.baseRepository.toLowerCase() === t?.headRepository?.toLowerCase() ? e === "dependabot[bot]" ? "dependabot" : void 0 : "fork";
		}
	}),
	8768: ((e, t, n) => {
		n.d(t, { _: () => faultWords });
		function faultWords(e) {
			switch (e.kind) {
				case "timeout": return "no answer in time";
				case "connection": return "the connection failed";
				case "cancelled": return "the run was cancelled";
				case "redirect": return "the answer was a redirect, and those are not followed";
				case "rate-limited": return `too many requests, to be repeated in ${Math.ceil(e.retryAfterMs / 1e3)} s`;
				case "odd": return "the answer makes no sense";
				case "status": return `the answer was HTTP ${e.httpStatus}`;
			}
		}
	}),
	1716: ((e, t, n) => {
		n.d(t, {
			g: () => failed,
			o: () => answered
		});
		function answered(e) {
			return {
				status: "ok",
				value: e
			};
		}
		function failed(e) {
			return {
				status: "failed",
				fault: e
			};
		}
	}),
	8896: ((e, t, n) => {
		n.d(t, {
			ET: () => o,
			WG: () => isPassing,
			Zr: () => persist,
			aZ: () => a,
			fI: () => waitBefore
		});
		var r = n(8500), i = n(1716);
		let a = {
			attemptMs: 1e4,
			totalMs: 2e4,
			retries: 3,
			waitMs: 500
		}, o = { retries: 0 };
		async function persist(e, t, n) {
			let a = performance.now() + t.totalMs;
			for (let o = 0;; o += 1) {
				let s = a - performance.now(), c = await within(e, Math.max(1, Math.min(t.attemptMs, s)), n);
				if (c.status === "ok" || o >= t.retries || !isPassing(c.fault)) return c;
				let l = waitBefore(c.fault, t.waitMs * 2 ** o);
				if (performance.now() + l >= a) return c;
				if (!await (0, r.setTimeout)(l, !0, n === void 0 ? {} : { signal: n }).catch(() => !1)) return (0, i.g)({ kind: "cancelled" });
			}
		}
		async function within(e, t, n) {
			let r = new AbortController(), { signal: a } = r, onCancel = () => r.abort("cancelled"), o = setTimeout(() => r.abort("timeout"), t);
			n?.addEventListener("abort", onCancel), n?.aborted && onCancel();
			try {
				let t = new Promise((e) => {
					a.aborted && e(abortion(a)), a.addEventListener("abort", () => e(abortion(a)));
				}), n = a.aborted ? t : e(a).catch((e) => (0, i.g)({
					kind: "connection",
					detail: messageOf(e)
				}));
				return await Promise.race([t, n]);
			} finally {
				clearTimeout(o), n?.removeEventListener("abort", onCancel);
			}
		}
		function abortion(e) {
			return (0, i.g)({ kind: e.reason === "cancelled" ? "cancelled" : "timeout" });
		}
		function isPassing(e) {
			switch (e.kind) {
				case "timeout":
				case "connection":
				case "rate-limited":
				case "odd": return !0;
				case "status": return e.httpStatus >= 500;
				default: return !1;
			}
		}
		function waitBefore(e, t) {
			return e.kind === "rate-limited" ? Math.max(e.retryAfterMs, t) : t;
		}
		function messageOf(e) {
			return e instanceof Error ? e.message : String(e);
		}
	}),
	3988: ((e, t, n) => {
		n.d(t, { K: () => faultOf });
		function faultOf(e, t, n) {
			if (e >= 200 && e < 300) return;
			if (e === 0 || e >= 300 && e < 400) return {
				kind: "redirect",
				detail: n
			};
			let r = retryAfter(e, t);
			if (r !== void 0) return {
				kind: "rate-limited",
				retryAfterMs: r,
				detail: n
			};
			let i = t["x-accepted-github-permissions"];
			return {
				kind: "status",
				httpStatus: e,
				acceptedPermissions: i === void 0 ? void 0 : String(i),
				detail: n
			};
		}
		function retryAfter(e, t) {
			let n = secondsOf(t["retry-after"]);
			if ([
				403,
				429,
				503
			].includes(e) && n !== void 0) return n * 1e3;
			if ([403, 429].includes(e)) {
				if (String(t["x-ratelimit-remaining"]) === "0") {
					let e = secondsOf(t["x-ratelimit-reset"]);
					return e === void 0 ? 6e4 : Math.max(0, e * 1e3 - Date.now());
				}
				return e === 429 ? 6e4 : void 0;
			}
		}
		function secondsOf(e) {
			return e !== void 0 && /^[0-9]{1,12}$/.test(String(e)) ? Number(e) : void 0;
		}
	})
};
