"use strict";
exports.id = 32, exports.ids = [32], exports.modules = {
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
	8032: ((e, t, n) => {
		n.r(t), n.d(t, { openPullRequest: () => openPullRequest });
		var r = n(3024), i = n(8768), a = n(3465), o = n(1998), s = n(7671), c = n(6760);
		function findCheckout(e, t) {
			for (let n = (0, c.dirname)(t);; n = (0, c.dirname)(n)) {
				let r = kindAt(`${n}${c.sep}.git`);
				if (r === "other") return;
				let i = n === e || n === (0, c.dirname)(n);
				if (r === "folder" || i) return {
					root: n,
					hasGit: r === "folder",
					folder: (0, c.relative)(n, t).split(c.sep).join("/")
				};
			}
		}
		function kindAt(e) {
			let t = (0, r.lstatSync)(e, { throwIfNoEntry: !1 });
			return t === void 0 ? "none" : t.isDirectory() ? "folder" : "other";
		}
		var l = n(9607);
		async function gitChanges({ root: e, folder: t }, { base: n, head: r }, i) {
			let git = (...t) => run(e, t, i), [, a, o] = (await git("rev-list", "--parents", "--max-count=1", "HEAD", "--"))?.trim().split(" ") ?? [], s = await git("diff", "--raw", "-z", "--no-abbrev", "--find-renames=100%", "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative", "--ignore-submodules=dirty", a !== void 0 && o === r ? `${a}..HEAD` : `${n}...HEAD`, "--", t);
			return s === void 0 ? void 0 : readRawDiff(s, t);
		}
		function readRawDiff(e, t) {
			let n = [], r = e.split("\0");
			for (let e = 0; e + 1 < r.length;) {
				let [, , i, a, o = ""] = r[e++]?.split(" ") ?? [], s = /^[RC]/.test(o) ? r[e++] : void 0, c = entryOf(t, r[e++] ?? ""), l = s === void 0 ? void 0 : entryOf(t, s);
				c === void 0 ? l !== void 0 && o.startsWith("R") && n.push({
					kind: "removed",
					name: l
				}) : l !== void 0 && o.startsWith("R") ? n.push({
					kind: "renamed",
					name: c,
					from: l
				}) : /^[ARC]/.test(o) ? n.push({
					kind: "added",
					name: c
				}) : o === "D" ? n.push({
					kind: "removed",
					name: c
				}) : i !== a && n.push({
					kind: "edited",
					name: c
				});
			}
			return n;
		}
		function entryOf(e, t) {
			let n = t.startsWith(`${e}/`) ? t.slice(e.length + 1) : "";
			return n === "" || n.includes("/") ? void 0 : n;
		}
		async function run(e, t, r) {
			let { getExecOutput: i } = await Promise.resolve().then(n.bind(n, 2876)), a = {
				cwd: e,
				silent: !0,
				ignoreReturnCode: !0,
				env: {
					PATH: r ?? "",
					LC_ALL: "C",
					GIT_CONFIG_NOSYSTEM: "1",
					GIT_CONFIG_GLOBAL: "/dev/null",
					GIT_NO_LAZY_FETCH: "1",
					GIT_OPTIONAL_LOCKS: "0",
					GIT_TERMINAL_PROMPT: "0"
				}
			}, o = await i("git", [
				...u,
				`--git-dir=${(0, c.join)(e, ".git")}`,
				...t
			], a).catch(() => void 0);
			return o?.exitCode === 0 ? o.stdout : void 0;
		}
		let u = [
			"--no-pager",
			"--literal-pathspecs",
			"--no-replace-objects",
			"-c",
			"core.fsmonitor=false",
			"-c",
			"core.hooksPath=/dev/null",
			"-c",
			"protocol.allow=never"
		];
		var d = n(8395), f = n(3305), p = n(1716);
		let m = d.YOg(d.Ikc({
			filename: d.YjP().check(f.m9(1)),
			status: d.k5n([
				"added",
				"removed",
				"modified",
				"renamed",
				"copied",
				"changed",
				"unchanged"
			]),
			changes: d.Whr().check(f.UI()),
			previous_filename: d.lqM(d.YjP().check(f.m9(1)))
		}));
		async function listedChanges(e, t, { number: n, count: r, folder: i }) {
			let a = await e.readAll("/repos/{owner}/{repo}/pulls/{pull_number}/files", {
				...t,
				pull_number: n
			});
			if (a.status === "failed") return a;
			let o = m.safeParse(a.value);
			return !o.success || o.data.length < r || o.data.some(({ filename: e }) => `${i}/`.startsWith(`${e}/`)) ? (0, p.g)({ kind: "odd" }) : (0, p.o)(o.data.flatMap((e) => changesIn(i, e)));
		}
		function changesIn(e, { filename: t, status: n, changes: r, previous_filename: i }) {
			let a = entryOf(e, t), o = n === "renamed" && i !== void 0 ? entryOf(e, i) : void 0;
			if (a !== void 0 && o !== void 0 && r === 0) return [{
				kind: "renamed",
				name: a,
				from: o
			}];
			let s = o === void 0 ? [] : [{
				kind: "removed",
				name: o
			}];
			if (a === void 0 || n === "unchanged" || n === "changed" && r === 0) return s;
			if (n === "removed") return [{
				kind: "removed",
				name: a
			}];
			let c = n === "added" || n === "copied" || n === "renamed";
			return [...s, {
				kind: c ? "added" : "edited",
				name: a
			}];
		}
		var h = n(2635), g = n(2605);
		async function openPullRequest(e) {
			let { env: t } = e;
			if (t.GITHUB_EVENT_NAME !== "pull_request") return;
			let n = await (0, l.$)(t.GITHUB_EVENT_PATH);
			return {
				stranger: n === void 0 ? void 0 : (0, g.w)(t.GITHUB_ACTOR, n),
				changes: async () => n === void 0 ? {
					status: "unknown",
					reason: "the event's file could not be read"
				} : readChanges(n, e)
			};
		}
		async function readChanges(e, t) {
			let n = checkoutOf(t);
			if (n === void 0) return {
				status: "unknown",
				reason: "the migrations are in a submodule"
			};
			let r = {
				base: e.baseCommit,
				head: e.headCommit
			}, i = n.hasGit ? await gitChanges(n, r, t.env.PATH) : void 0;
			return i === void 0 ? listFiles(e, n, t) : {
				status: "read",
				changes: i
			};
		}
		function checkoutOf({ workspace: e, settings: t }) {
			let n = (0, o.x)(e, t.supabaseDirectory);
			if (n.status === "not-found") return;
			let i = (0, a.n)(n.supabase, "migrations");
			return findCheckout((0, r.realpathSync)(e), i.path);
		}
		async function listFiles({ number: e, changedFiles: t }, { folder: n }, { settings: r, env: i, signal: a, patience: o }) {
			let c = (0, h.a)(i.GITHUB_REPOSITORY ?? "");
			if (c === void 0) return {
				status: "unknown",
				reason: "git has not got its base"
			};
			let l = i.GITHUB_API_URL ?? "", u = await listedChanges(await (0, s.I)({
				apiUrl: l,
				token: r.githubToken,
				signal: a,
				patience: o
			}), c, {
				number: e,
				count: t,
				folder: n
			});
			return u.status === "ok" ? {
				status: "read",
				changes: u.value
			} : {
				status: "unknown",
				reason: `git has not got its base, and GitHub's list of its files cannot be used: ${wordsOf(u.fault)}; \`fetch-depth: 2\` for actions/checkout is enough`
			};
		}
		function wordsOf(e) {
			switch (e.kind) {
				case "status": return e.acceptedPermissions === void 0 ? `status ${e.httpStatus}` : "the job lacks the permission `pull-requests: read`";
				case "odd": return "it is incomplete, or the folder is a submodule";
				default: return (0, i._)(e);
			}
		}
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
