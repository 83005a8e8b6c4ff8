exports.id = 264, exports.ids = [264], exports.modules = {
	744: ((e) => {
		var t = 1e3, n = t * 60, r = n * 60, i = r * 24, a = i * 7, o = i * 365.25;
		e.exports = function(e, t) {
			t ||= {};
			var n = typeof e;
			if (n === "string" && e.length > 0) return parse(e);
			if (n === "number" && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
			throw Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(e));
		};
		function parse(e) {
			if (e = String(e), !(e.length > 100)) {
				var s = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
				if (s) {
					var c = parseFloat(s[1]);
					switch ((s[2] || "ms").toLowerCase()) {
						case "years":
						case "year":
						case "yrs":
						case "yr":
						case "y": return c * o;
						case "weeks":
						case "week":
						case "w": return c * a;
						case "days":
						case "day":
						case "d": return c * i;
						case "hours":
						case "hour":
						case "hrs":
						case "hr":
						case "h": return c * r;
						case "minutes":
						case "minute":
						case "mins":
						case "min":
						case "m": return c * n;
						case "seconds":
						case "second":
						case "secs":
						case "sec":
						case "s": return c * t;
						case "milliseconds":
						case "millisecond":
						case "msecs":
						case "msec":
						case "ms": return c;
						default: return;
					}
				}
			}
		}
		function fmtShort(e) {
			var a = Math.abs(e);
			return a >= i ? Math.round(e / i) + "d" : a >= r ? Math.round(e / r) + "h" : a >= n ? Math.round(e / n) + "m" : a >= t ? Math.round(e / t) + "s" : e + "ms";
		}
		function fmtLong(e) {
			var a = Math.abs(e);
			return a >= i ? plural(e, a, i, "day") : a >= r ? plural(e, a, r, "hour") : a >= n ? plural(e, a, n, "minute") : a >= t ? plural(e, a, t, "second") : e + " ms";
		}
		function plural(e, t, n, r) {
			var i = t >= n * 1.5;
			return Math.round(e / n) + " " + r + (i ? "s" : "");
		}
	}),
	9264: ((e, t, n) => {
		"use strict";
		n.d(t, { parseInputs: () => parseInputs });
		var r = n(2188), i = n(8532), a = n(8395), o = n(744);
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
		let version = (e) => /^[0-9]+$/.test(e) ? ok(e) : bad("is not a version", "A version is the digits that a migration's file name begins with.");
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
		let s = /^[0-9]{1,9}(\.[0-9]{1,3})? ?(ms|s|m|h|d)$/;
		function duration({ least: e, most: t }) {
			return (n) => {
				if (/^[0-9.]+$/.test(n)) return bad("has no unit", "Add ms, s, m, h or d, such as 500ms or 5m.");
				if (!isDuration(n)) return bad("is not a duration", "Write a number and ms, s, m, h or d, such as 500ms or 5m.");
				let r = Math.round(o(n));
				return r < o(e) ? bad("is too short", `At least ${e}.`) : r > o(t) ? bad("is too long", `At most ${t}.`) : ok(r);
			};
		}
		function isDuration(e) {
			return s.test(e);
		}
		let c = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u, environmentName = (e) => c.test(e) ? bad("holds a character that cannot be seen", "Type the name anew.") : e.length > 255 ? bad("is too long for an environment's name", "At most 255 characters.") : (0, r.jo)(e) ? bad("is not an environment's name", "Give its name, such as production.") : /['"`,;\\]/.test(e) ? bad("is not an environment's name", "No quotes, backticks, commas, semicolons or backslashes.") : ok(e), path = (e) => c.test(e) ? bad("holds a character that cannot be seen", "Type the path anew.") : ok(e), sarifFile = (e) => /\.(sarif|json)$/i.test(e) ? path(e) : bad("is not a SARIF file's name", "It ends in .sarif or .json."), projectRef = (e) => /^[a-z]{20}$/.test(e) ? ok(e) : bad("is not a project's reference", "20 small letters: the part of the dashboard's address after /project/.");
		i.$W({ jitless: !0 });
		function field(e) {
			let t = a.pdi((t, { issues: n }) => {
				let r = e(t);
				if (r.status === "ok") return r.value;
				let { fault: a, allowed: o, item: s } = r;
				return n.push({
					code: "custom",
					message: a,
					params: {
						allowed: o,
						item: s
					},
					input: t
				}), i.tm;
			});
			return a.FsL(a.YjP(), t);
		}
		let l = ok, requiredBackup = (e) => {
			let t = e.replace(/\s+always$/, ""), n = duration({
				least: "1m",
				most: "365d"
			})(t);
			return n.status === "bad" ? n : ok({
				ageMs: n.value,
				always: t !== e
			});
		}, u = a.Ikc({
			operation: field(oneOf("plan", "migrate", "seed", "reset", "status", "stamp")),
			environment: field(environmentName),
			"database-url": field(optional(l)),
			"supabase-directory": field(path),
			"guarded-environments": field(listOf(environmentName)),
			confirm: field(optional(l)),
			tier: field(optional(oneOf("open", "guarded", "protected"))),
			"allow-destructive": field(listOf(version)),
			"out-of-order": field(oneOf("refuse", "apply")),
			"adopt-renumbered": field(truth),
			"to-version": field(optional(version)),
			transaction: field(optional(oneOf("each", "all"))),
			"lock-timeout": field(duration({
				least: "10ms",
				most: "24d"
			})),
			"lock-attempts": field(wholeNumber(1, 1e3)),
			"statement-timeout": field(orWord(duration({
				least: "10ms",
				most: "24d"
			}), ["none", "0"], void 0)),
			"connect-timeout": field(duration({
				least: "100ms",
				most: "1h"
			})),
			"wait-for-run": field(orWord(duration({
				least: "0s",
				most: "24d"
			}), ["none", "0"], 0)),
			"fail-on": field(oneOf("never", "warning", "danger")),
			offline: field(truth),
			"sarif-file": field(optional(sarifFile)),
			comment: field(oneOf("auto", "never")),
			"github-token": field(optional(l)),
			"fail-on-drift": field(truth),
			"ssl-root-cert": field(optional(path)),
			"auth-data": field(optional(oneOf("keep", "truncate"))),
			"restore-grants": field(truth),
			"allow-self-approval": field(truth),
			"allow-admin-bypass": field(truth),
			"supabase-access-token": field(optional(l)),
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
		}), d = a.FsL(u, a.pdi((e) => ({
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
		var f = n(4565), p = n(2767);
		function parseInputs(e) {
			let t = new Map(f.Q.map((t) => [t, textOf(e, t)])), n = unknownInputs(e), r = d.safeParse(Object.fromEntries(t));
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
			return e[t]?.trim() || (0, f.e)(t).default;
		}
		function unknownInputs(e) {
			let t = f.Q;
			return Object.keys(e).filter((e) => !t.includes(e)).map((e) => {
				let n = suggestion(e, t), r = n === void 0 ? "The README lists all inputs." : `Did you mean ${n}?`;
				return {
					code: "bad-input",
					message: `There is no input ${(0, p.T)(e)}`,
					hint: r
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
			let t = [...e].filter(([e, t]) => (0, f.e)(e).secret && t !== "").map(([, e]) => e), isSecret = (e) => (0, r.jo)(e) || t.some((t) => e.includes(t) || e.length >= 8 && t.includes(e));
			return (e) => isSecret(e) ? "the value (not shown, it may be a secret)" : (0, p.T)(e);
		}
	})
};
