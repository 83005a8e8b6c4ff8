"use strict";
exports.id = 676, exports.ids = [676], exports.modules = { 4676: ((e, t, n) => {
	n.d(t, { requireBackup: () => requireBackup });
	var r = n(8395), i = n(3305);
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
	var a = n(3411), o = n(8500);
	let s = {
		attemptMs: 1e4,
		totalMs: 2e4,
		retries: 3,
		waitMs: 500
	};
	async function persist(e, t, n) {
		let r = performance.now() + t.totalMs;
		for (let i = 0;; i += 1) {
			let a = r - performance.now(), s = await within(e, Math.max(1, Math.min(t.attemptMs, a)), n);
			if (s.status === "ok" || i >= t.retries || !isPassing(s.fault)) return s;
			let c = waitBefore(s.fault, t.waitMs * 2 ** i);
			if (performance.now() + c >= r) return s;
			if (!await (0, o.setTimeout)(c, !0, n === void 0 ? {} : { signal: n }).catch(() => !1)) return failed({ kind: "cancelled" });
		}
	}
	async function within(e, t, n) {
		let r = new AbortController(), { signal: i } = r, onCancel = () => r.abort("cancelled"), a = setTimeout(() => r.abort("timeout"), t);
		n?.addEventListener("abort", onCancel), n?.aborted && onCancel();
		try {
			let t = new Promise((e) => {
				i.aborted && e(abortion(i)), i.addEventListener("abort", () => e(abortion(i)));
			}), n = i.aborted ? t : e(i).catch((e) => failed({
				kind: "connection",
				detail: messageOf(e)
			}));
			return await Promise.race([t, n]);
		} finally {
			clearTimeout(a), n?.removeEventListener("abort", onCancel);
		}
	}
	function abortion(e) {
		return failed({ kind: e.reason === "cancelled" ? "cancelled" : "timeout" });
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
	async function getJson(e) {
		let { url: t, headers: n, patience: r = s, signal: i } = e, o = e.fetch ?? fetch;
		return persist(async (e) => {
			let r = await o(t, {
				headers: {
					accept: "application/json",
					"user-agent": `db-ops/${a.x}`,
					...n
				},
				redirect: "manual",
				signal: e
			}), i = await r.text(), s = faultOf(r.status, Object.fromEntries(r.headers), i.slice(0, 500));
			return s === void 0 ? parsed(i) : failed(s);
		}, r, i);
	}
	function parsed(e) {
		try {
			return answered(JSON.parse(e));
		} catch {
			return failed({ kind: "odd" });
		}
	}
	let c = r.Ikc({ status: r.YjP().check(i.m9(1)) }), l = r.Ikc({
		pitr_enabled: r.zMY(),
		backups: r.YOg(r.Ikc({
			status: r.YjP(),
			inserted_at: r.YjP()
		})),
		physical_backup_data: r.cl6(r.Ikc({ latest_physical_backup_date_unix: r.cl6(r.aig().check(i.UI())) }))
	});
	async function readProjectStatus(e) {
		let t = await ask("", e);
		if (t.status === "failed") return t;
		let n = c.safeParse(t.value);
		return n.success ? answered(n.data.status) : failed({ kind: "odd" });
	}
	async function readBackups(e) {
		let t = await ask("/database/backups", e);
		if (t.status === "failed") return t;
		let n = l.safeParse(t.value);
		if (!n.success) return failed({ kind: "odd" });
		let { pitr_enabled: r, backups: i, physical_backup_data: a } = n.data, o = i.filter(({ status: e }) => e === "COMPLETED").map(({ inserted_at: e }) => moment(e));
		if (o.some(Number.isNaN)) return failed({ kind: "odd" });
		let s = a?.latest_physical_backup_date_unix ?? void 0, c = s === void 0 ? o : [...o, s * 1e3];
		return answered({
			pointInTime: r,
			newest: c.length === 0 ? void 0 : Math.max(...c)
		});
	}
	function moment(e) {
		return Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(e) ? e : `${e.replace(" ", "T")}Z`);
	}
	function ask(e, t) {
		let { accessToken: n, projectRef: r, apiUrl: i = "https://api.supabase.com", fetch: a, patience: o, signal: s } = t;
		return getJson({
			url: `${i}/v1/projects/${encodeURIComponent(r)}${e}`,
			headers: { authorization: `Bearer ${n}` },
			fetch: a,
			patience: o,
			signal: s
		});
	}
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
	var u = n(2767);
	let d = "Turn on point-in-time recovery, wait for the daily backup, or make a dump and set a longer `require-backup` for this run.";
	function backupProblem(e, t = "") {
		switch (e) {
			case "backup-not-checked": return {
				code: e,
				message: "require-backup: not checked, for there is no access token",
				hint: "Pass `supabase-access-token` from a secret of the environment; a secret that does not exist is empty."
			};
			case "backup-no-project": return {
				code: e,
				message: "require-backup: the connection string does not tell which project it belongs to",
				hint: "Set `project-ref`, the part of the dashboard's address after /project/."
			};
			case "backup-other-project": return {
				code: e,
				message: "project-ref: names another project than the connection string leads to",
				hint: "A backup of another project proves nothing. Leave `project-ref` out, or correct the one that is wrong."
			};
			case "backup-project-state": return {
				code: e,
				message: `the project's state is ${(0, u.T)(t)}, not ACTIVE_HEALTHY`,
				hint: t === "INACTIVE" ? "The project is paused: restore it in the dashboard first." : "Wait until the dashboard shows the project as healthy, then run the same again."
			};
			case "backup-missing": return {
				code: e,
				message: "the project has no finished backup",
				hint: d
			};
			case "backup-too-old": return {
				code: e,
				message: `the project's newest backup is dated ${t}, which is not within the required age`,
				hint: d
			};
		}
	}
	function unreadable(e, t) {
		let n = e.detail;
		return e.kind === "cancelled" ? {
			code: "cancelled",
			message: "cancelled while backups were looked up",
			hint: "Nothing was done."
		} : e.kind === "status" && (e.httpStatus === 401 || e.httpStatus === 403) ? {
			code: "backup-token-refused",
			message: `Supabase refuses the access token (HTTP ${e.httpStatus})`,
			hint: "Make a new one in the dashboard, Account, Access Tokens, by somebody who may see the project's backups.",
			logOnly: n
		} : e.kind === "status" && e.httpStatus === 404 ? {
			code: "backup-project-unknown",
			message: `Supabase knows no project ${(0, u.T)(t)} that this access token may see`,
			hint: "Correct `project-ref`, or use a token of a member of the project's organization.",
			logOnly: n
		} : {
			code: "backup-unreadable",
			message: `the project's backups cannot be read: ${wordsOf(e)}`,
			hint: "Nothing was done. Run the same again later; status.supabase.com tells whether there is an incident.",
			logOnly: n
		};
	}
	function wordsOf(e) {
		return e.kind === "rate-limited" ? "too many requests (120 a minute are allowed)" : faultWords(e);
	}
	async function requireBackup(e) {
		let { requiredMs: t, accessToken: n, projectRef: r, targetRef: i, now: a } = e;
		if (t === void 0) return { status: "not-checked" };
		if (n === void 0) return refused("backup-not-checked");
		if (r !== void 0 && i !== void 0 && r !== i) return refused("backup-other-project");
		let o = r ?? i;
		if (o === void 0) return refused("backup-no-project");
		let s = {
			...e,
			accessToken: n,
			projectRef: o
		}, c = await readProjectStatus(s);
		if (c.status === "failed") return {
			status: "refused",
			problem: unreadable(c.fault, o)
		};
		if (c.value !== "ACTIVE_HEALTHY") return refused("backup-project-state", c.value);
		let l = await readBackups(s);
		return l.status === "failed" ? {
			status: "refused",
			problem: unreadable(l.fault, o)
		} : judgeBackups(l.value, t, a);
	}
	function judgeBackups({ pointInTime: e, newest: t }, n, r) {
		if (e) return {
			status: "recoverable",
			by: "point-in-time",
			takenAt: void 0
		};
		if (t === void 0) return refused("backup-missing");
		let i = r - t;
		return i < -3e5 || i > n ? refused("backup-too-old", `${new Date(t).toISOString()}`) : {
			status: "recoverable",
			by: "backup",
			takenAt: t
		};
	}
	function refused(e, t) {
		return {
			status: "refused",
			problem: backupProblem(e, t)
		};
	}
}) };
