(() => {
	var e = {
		770: ((e, t, n) => {
			e.exports = n(218);
		}),
		218: ((e, t, n) => {
			"use strict";
			n(9278);
			var r = n(4756), i = n(8611), a = n(5692), o = n(4434);
			n(2613);
			var s = n(9023);
			t.httpOverHttp = httpOverHttp, t.httpsOverHttp = httpsOverHttp, t.httpOverHttps = httpOverHttps, t.httpsOverHttps = httpsOverHttps;
			function httpOverHttp(e) {
				var t = new TunnelingAgent(e);
				return t.request = i.request, t;
			}
			function httpsOverHttp(e) {
				var t = new TunnelingAgent(e);
				return t.request = i.request, t.createSocket = createSecureSocket, t.defaultPort = 443, t;
			}
			function httpOverHttps(e) {
				var t = new TunnelingAgent(e);
				return t.request = a.request, t;
			}
			function httpsOverHttps(e) {
				var t = new TunnelingAgent(e);
				return t.request = a.request, t.createSocket = createSecureSocket, t.defaultPort = 443, t;
			}
			function TunnelingAgent(e) {
				var t = this;
				t.options = e || {}, t.proxyOptions = t.options.proxy || {}, t.maxSockets = t.options.maxSockets || i.Agent.defaultMaxSockets, t.requests = [], t.sockets = [], t.on("free", function onFree(e, n, r, i) {
					for (var a = toOptions(n, r, i), o = 0, s = t.requests.length; o < s; ++o) {
						var c = t.requests[o];
						if (c.host === a.host && c.port === a.port) {
							t.requests.splice(o, 1), c.request.onSocket(e);
							return;
						}
					}
					e.destroy(), t.removeSocket(e);
				});
			}
			s.inherits(TunnelingAgent, o.EventEmitter), TunnelingAgent.prototype.addRequest = function addRequest(e, t, n, r) {
				var i = this, a = mergeOptions({ request: e }, i.options, toOptions(t, n, r));
				i.sockets.length >= this.maxSockets ? i.requests.push(a) : i.createSocket(a, function(t) {
					t.on("free", onFree), t.on("close", onCloseOrRemove), t.on("agentRemove", onCloseOrRemove), e.onSocket(t);
					function onFree() {
						i.emit("free", t, a);
					}
					function onCloseOrRemove(e) {
						i.removeSocket(t), t.removeListener("free", onFree), t.removeListener("close", onCloseOrRemove), t.removeListener("agentRemove", onCloseOrRemove);
					}
				});
			}, TunnelingAgent.prototype.createSocket = function createSocket(e, t) {
				var n = this, r = {};
				n.sockets.push(r);
				var i = mergeOptions({}, n.proxyOptions, {
					method: "CONNECT",
					path: e.host + ":" + e.port,
					agent: !1,
					headers: { host: e.host + ":" + e.port }
				});
				e.localAddress && (i.localAddress = e.localAddress), i.proxyAuth && (i.headers = i.headers || {}, i.headers["Proxy-Authorization"] = "Basic " + new Buffer(i.proxyAuth).toString("base64")), c("making CONNECT request");
				var a = n.request(i);
				a.useChunkedEncodingByDefault = !1, a.once("response", onResponse), a.once("upgrade", onUpgrade), a.once("connect", onConnect), a.once("error", onError), a.end();
				function onResponse(e) {
					e.upgrade = !0;
				}
				function onUpgrade(e, t, n) {
					process.nextTick(function() {
						onConnect(e, t, n);
					});
				}
				function onConnect(i, o, s) {
					if (a.removeAllListeners(), o.removeAllListeners(), i.statusCode !== 200) {
						c("tunneling socket could not be established, statusCode=%d", i.statusCode), o.destroy();
						var l = Error("tunneling socket could not be established, statusCode=" + i.statusCode);
						l.code = "ECONNRESET", e.request.emit("error", l), n.removeSocket(r);
					} else if (s.length > 0) {
						c("got illegal response body from proxy"), o.destroy();
						var l = Error("got illegal response body from proxy");
						l.code = "ECONNRESET", e.request.emit("error", l), n.removeSocket(r);
					} else return c("tunneling connection has established"), n.sockets[n.sockets.indexOf(r)] = o, t(o);
				}
				function onError(t) {
					a.removeAllListeners(), c("tunneling socket could not be established, cause=%s\n", t.message, t.stack);
					var i = Error("tunneling socket could not be established, cause=" + t.message);
					i.code = "ECONNRESET", e.request.emit("error", i), n.removeSocket(r);
				}
			}, TunnelingAgent.prototype.removeSocket = function removeSocket(e) {
				var t = this.sockets.indexOf(e);
				if (t !== -1) {
					this.sockets.splice(t, 1);
					var n = this.requests.shift();
					n && this.createSocket(n, function(e) {
						n.request.onSocket(e);
					});
				}
			};
			function createSecureSocket(e, t) {
				var n = this;
				TunnelingAgent.prototype.createSocket.call(n, e, function(i) {
					var a = e.request.getHeader("host"), o = mergeOptions({}, n.options, {
						socket: i,
						servername: a ? a.replace(/:.*$/, "") : e.host
					}), s = r.connect(0, o);
					n.sockets[n.sockets.indexOf(i)] = s, t(s);
				});
			}
			function toOptions(e, t, n) {
				return typeof e == "string" ? {
					host: e,
					port: t,
					localAddress: n
				} : e;
			}
			function mergeOptions(e) {
				for (var t = 1, n = arguments.length; t < n; ++t) {
					var r = arguments[t];
					if (typeof r == "object") for (var i = Object.keys(r), a = 0, o = i.length; a < o; ++a) {
						var s = i[a];
						r[s] !== void 0 && (e[s] = r[s]);
					}
				}
				return e;
			}
			var c = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
				var e = Array.prototype.slice.call(arguments);
				typeof e[0] == "string" ? e[0] = "TUNNEL: " + e[0] : e.unshift("TUNNEL:"), console.error.apply(console, e);
			} : function() {};
			t.debug = c;
		}),
		4032: ((e) => {
			"use strict";
			e.exports = require("../undici/index.js");
		}),
		2613: ((e) => {
			"use strict";
			e.exports = require("assert");
		}),
		6982: ((e) => {
			"use strict";
			e.exports = require("crypto");
		}),
		2250: ((e) => {
			"use strict";
			e.exports = require("dns");
		}),
		4434: ((e) => {
			"use strict";
			e.exports = require("events");
		}),
		9896: ((e) => {
			"use strict";
			e.exports = require("fs");
		}),
		8611: ((e) => {
			"use strict";
			e.exports = require("http");
		}),
		5692: ((e) => {
			"use strict";
			e.exports = require("https");
		}),
		9278: ((e) => {
			"use strict";
			e.exports = require("net");
		}),
		4573: ((e) => {
			"use strict";
			e.exports = require("node:buffer");
		}),
		7598: ((e) => {
			"use strict";
			e.exports = require("node:crypto");
		}),
		3024: ((e) => {
			"use strict";
			e.exports = require("node:fs");
		}),
		1455: ((e) => {
			"use strict";
			e.exports = require("node:fs/promises");
		}),
		7030: ((e) => {
			"use strict";
			e.exports = require("node:net");
		}),
		6760: ((e) => {
			"use strict";
			e.exports = require("node:path");
		}),
		8500: ((e) => {
			"use strict";
			e.exports = require("node:timers/promises");
		}),
		1692: ((e) => {
			"use strict";
			e.exports = require("node:tls");
		}),
		3136: ((e) => {
			"use strict";
			e.exports = require("node:url");
		}),
		7975: ((e) => {
			"use strict";
			e.exports = require("node:util");
		}),
		8877: ((e) => {
			"use strict";
			e.exports = require("node:v8");
		}),
		5919: ((e) => {
			"use strict";
			e.exports = require("node:worker_threads");
		}),
		857: ((e) => {
			"use strict";
			e.exports = require("os");
		}),
		6928: ((e) => {
			"use strict";
			e.exports = require("path");
		}),
		2203: ((e) => {
			"use strict";
			e.exports = require("stream");
		}),
		3193: ((e) => {
			"use strict";
			e.exports = require("string_decoder");
		}),
		4756: ((e) => {
			"use strict";
			e.exports = require("tls");
		}),
		9023: ((e) => {
			"use strict";
			e.exports = require("util");
		}),
		8253: ((e) => {
			"use strict";
			e.exports = require("util/types");
		}),
		2284: ((e, t, n) => {
			"use strict";
			n.d(t, { U: () => count });
			function count(e, t) {
				return `${e} ${e === 1 ? t : plural(t)}`;
			}
			function plural(e) {
				return /[^aeiou]y$/.test(e) ? `${e.slice(0, -1)}ies` : e.endsWith("s") ? `${e}es` : `${e}s`;
			}
		}),
		7987: ((e, t, n) => {
			"use strict";
			n.d(t, { I: () => BrokenLine });
			class BrokenLine extends Error {
				name = "BrokenLine";
			}
		}),
		1999: ((e, t, n) => {
			"use strict";
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
			"use strict";
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
		2188: ((e, t, n) => {
			"use strict";
			n.d(t, {
				jo: () => looksLikeASecret,
				_I: () => scrub,
				o0: () => secretsAmong
			});
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
		}),
		4681: ((e, t, n) => {
			"use strict";
			n.d(t, { k: () => tierOf });
			function tierOf(e, t, n) {
				return e.kind === "loopback" ? "open" : n.includes(t) ? "guarded" : "protected";
			}
		}),
		4565: ((e, t, n) => {
			"use strict";
			n.d(t, {
				Q: () => i,
				e: () => describeInput
			});
			let r = {
				operation: {
					description: "What to do: `plan`, `migrate`, `seed`, `reset`, `status` or `stamp`.",
					default: "",
					required: !0
				},
				environment: {
					description: "The environment's name; in a workflow the same as the job's `environment:`.",
					default: "local"
				},
				"database-url": {
					description: "Connection string of the database, from an environment secret. When empty: `DATABASE_URL`, then `SUPABASE_DB_URL`; for `local`, the running stack's.",
					default: "",
					secret: !0
				},
				"supabase-directory": {
					description: "The folder that holds `config.toml` and `migrations/`, relative to the workspace.",
					default: "supabase"
				},
				"guarded-environments": {
					description: "Remote environments whose `reset` needs only `confirm`, such as `staging preview`. Names, separated by commas, spaces or new lines.",
					default: ""
				},
				confirm: {
					description: "For `reset`, typed by a person: `reset` and the environment's name, such as `reset staging`.",
					default: ""
				},
				tier: {
					description: "For `stamp`: how careful to be with the database from now on, `open`, `guarded` or `protected`. Only shown when empty.",
					default: ""
				},
				"allow-destructive": {
					description: "Versions of pending migrations whose destructive statements are confirmed, separated by commas, spaces or new lines.",
					default: ""
				},
				"out-of-order": {
					description: "Pending migrations that are older than the newest applied one: `refuse` them, or `apply` them.",
					default: "refuse"
				},
				"adopt-renumbered": {
					description: "`true`: where a pending file was applied under another version, move its history row to the file's version instead of running it again.",
					default: "false"
				},
				"to-version": {
					description: "Last version that `migrate` applies; all pending ones when empty.",
					default: ""
				},
				transaction: {
					description: "`each`: one transaction for each file. `all`: one for all files of the run, so a failure leaves none of them. When empty, `each` for `migrate` and `all` for `seed`.",
					default: ""
				},
				"lock-timeout": {
					description: "How long a statement waits for a lock before it makes way for the application's queries and is tried again.",
					default: "5s"
				},
				"lock-attempts": {
					description: "How often a migration is tried when it does not get its locks.",
					default: "10"
				},
				"statement-timeout": {
					description: "Longest time for one statement, such as `10m`; `none` for no limit.",
					default: "none"
				},
				"connect-timeout": {
					description: "Longest time for reaching the database.",
					default: "30s"
				},
				"wait-for-run": {
					description: "How long to wait for another run on the same database; `none` to give up at once.",
					default: "10m"
				},
				"fail-on": {
					description: "Hazards that make `plan` fail: `never`, `warning` (and worse) or `danger`.",
					default: "never"
				},
				offline: {
					description: "`true`: `plan` without a database. In a pull request it looks at the migrations that are added or changed there, elsewhere at all of them.",
					default: "false"
				},
				"sarif-file": {
					description: "A file for GitHub's code scanning, such as `plan.sarif`, into which `plan` writes its hazards. Inside the workspace, in a folder that is there.",
					default: ""
				},
				comment: {
					description: "`auto`: keep one comment up to date on the pull request. `never`: only the job's summary.",
					default: "auto"
				},
				"github-token": {
					description: "Token for the comment and for the proof of an approval.",
					default: "",
					secret: !0,
					defaultInAction: "${{ github.token }}"
				},
				"fail-on-drift": {
					description: "`true`: `status` fails when anything is pending or has drifted.",
					default: "false"
				},
				"ssl-root-cert": {
					description: "Path of a PEM file with the CA to trust for the connection.",
					default: ""
				},
				"auth-data": {
					description: "What `reset` does with the rows of the `auth` schema: `keep` or `truncate`. When empty, `truncate` on a local database and `keep` on a remote one.",
					default: ""
				},
				"restore-grants": {
					description: "`true`: `reset` puts back the API roles' grants on tables that were dropped and made again.",
					default: "false"
				},
				"allow-self-approval": {
					description: "`true`: `reset` of a protected environment may be approved by the person who started it. Loosens the gate.",
					default: "false"
				},
				"allow-admin-bypass": {
					description: "`true`: `reset` accepts a protected environment whose rules administrators can bypass. Loosens the gate.",
					default: "false"
				},
				"supabase-access-token": {
					description: "Access token for Supabase's Management API, needed by `require-backup`.",
					default: "",
					secret: !0
				},
				"project-ref": {
					description: "The Supabase project's reference, for `require-backup`; read from the connection string when empty.",
					default: ""
				},
				"require-backup": {
					description: "With `24h`, a destructive `migrate` on a protected environment refuses unless the platform has a backup younger than that, or point-in-time recovery; with `24h always`, every `migrate` that has something to apply. Off when empty.",
					default: ""
				}
			}, i = Object.keys(r);
			function describeInput(e) {
				return r[e];
			}
		}),
		4426: ((e, t, n) => {
			"use strict";
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
			"use strict";
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
			"use strict";
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
			"use strict";
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
			"use strict";
			n.d(t, { T: () => quoted });
			function quoted(e, t = 80) {
				let n = [...e];
				return `"${(n.length > t ? [...n.slice(0, t - 1), "…"] : n).join("").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, asEscape)}"`;
			}
			function asEscape(e) {
				return e === "\n" ? "\\n" : e === "\r" ? "\\r" : e === "	" ? "\\t" : `\\u{${(e.codePointAt(0) ?? 0).toString(16)}}`;
			}
		}),
		8651: ((e, t, n) => {
			"use strict";
			n.d(t, {
				L0: () => cleaned,
				Yt: () => cleanReport,
				aL: () => cleanEvent
			});
			let r = new Set([
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
				return Object.fromEntries(n.map(([e, n]) => [e, r.has(e) ? n : everyText(n, t)]));
			}
		}),
		2527: ((e, t, n) => {
			"use strict";
			n.d(t, {
				Aj: () => isPlainUrl,
				DE: () => forMermaid,
				Ed: () => forMarkdownInline,
				Ig: () => forLog,
				O0: () => encodePath,
				Qf: () => forTerminal,
				RU: () => forMarkdownLink,
				SV: () => forTerminalLine,
				TN: () => oneLine,
				qt: () => forMarkdownBlock,
				wp: () => forMarkdownProse
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
			function forMarkdownInline(e) {
				return `<code>${asEntities(showUnseen(shortened(e, 200)))}</code>`;
			}
			function forMarkdownProse(e) {
				return shortened(oneLine(e), 1500).split(/`([^`]+)`/).map((e, t) => t % 2 == 1 ? asCode([e]) : proseWords(e)).join("");
			}
			function forMarkdownLink(e, t) {
				let n = forMarkdownInline(e);
				return t !== void 0 && isPlainUrl(t) ? `[${n}](${t})` : n;
			}
			function isPlainUrl(e) {
				return o.test(e);
			}
			let o = /^https?:\/\/[\w.~:/?#@&+,;=%-]+$/;
			function encodePath(e) {
				return encodeURIComponent(e.replace(/\p{Cs}/gu, "�")).replaceAll("%2F", "/").replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
			}
			function forMarkdownBlock(e, t = "text") {
				let n = e.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n").map(showUnseenButTab), r = Math.max(2, ...(e.match(/`+/g) ?? []).map((e) => e.length)), i = "`".repeat(r + 1);
				return `${i}${t}\n${n.join("\n")}\n${i}`;
			}
			function forMermaid(e) {
				return [...e.replace(/[^\p{Script=Latin}\p{Nd} _.-]/gu, "_")].slice(0, 60).join("");
			}
			let s = /^(?![\da-f]{7,40}\b)\(?\p{Script=Latin}+(?:[-'’]\p{Script=Latin}+)*[).,:;?]*$/iu, c = /^\(?\d{1,6}(?:,\d{3})*(?:\.\d+)?%?[).,:;]*$|^[().,:;]+$/;
			function proseWords(e) {
				let t = "", n = [];
				for (let r of e.split(/(\s+)/)) n.length > 0 && /^\s+$/.test(r) ? n.push(r) : s.test(r) ? t += asCode(n.splice(0)) + r : c.test(r) ? t += asCode(n.splice(0)) + asEntities(r) : r.trim() === "" ? t += r === "" ? "" : " " : n.push(r);
				return t + asCode(n);
			}
			function asCode(e) {
				let t = e.join("");
				if (t.trim() === "") return t === "" ? "" : " ";
				let [, n = "", r = "", i = "", a = ""] = /^(\(?)(.+?\([^()]*\)|.+?)(\)?[.,:;]?)(\s*)$/s.exec(t) ?? [], o = `<code>${asEntities(showUnseen(r))}</code>`;
				return `${asEntities(n)}${o}${asEntities(i)}${a === "" ? "" : " "}`;
			}
			function shortened(e, t) {
				let n = [...e];
				return n.length > t ? `${n.slice(0, t - 1).join("")}…` : e;
			}
			function asEntities(e) {
				return e.replace(/[!-/:-@[-`{-~]/g, (e) => `&#${e.charCodeAt(0)};`);
			}
			function withoutUnseen(e) {
				return a.test(e) ? e : e.replace(i, "").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(r, "");
			}
			function showUnseen(e) {
				return e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, asEscape);
			}
			function showUnseenButTab(e) {
				return e.replace(r, asEscape);
			}
			function asEscape(e) {
				return e === "\n" ? "\\n" : e === "	" ? "\\t" : `\\u{${(e.codePointAt(0) ?? 0).toString(16)}}`;
			}
		}),
		3357: ((e, t, n) => {
			"use strict";
			n.d(t, { p: () => evidenceLines });
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
		}),
		8797: ((e, t, n) => {
			"use strict";
			n.d(t, {
				Wp: () => openHazards,
				oC: () => i,
				rH: () => hazardCounts
			});
			var r = n(2284);
			let i = [
				"danger",
				"warning",
				"note"
			];
			function openHazards(e, t) {
				return e.filter((e) => e.severity === t && !e.acknowledged);
			}
			function hazardCounts(e, t = (e) => e) {
				let n = i.flatMap((n) => {
					let { length: i } = openHazards(e, n);
					return i === 0 ? [] : n === "danger" ? t((0, r.U)(i, n)) : (0, r.U)(i, n);
				}), a = e.filter((e) => e.acknowledged).length;
				return [...n, ...a > 0 ? [`${a} acknowledged`] : []];
			}
		}),
		5102: ((e, t, n) => {
			"use strict";
			n.d(t, {
				lc: () => pendingOf,
				pZ: () => appliedOf,
				yz: () => outcomeSentence
			});
			var r = n(2284), i = n(1999), a = n(7144), o = n(7748), s = n(8797), c = n(1849), l = n(6328);
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
					...(0, s.rH)(e.hazards),
					...e.drift.length > 0 ? [`${(0, r.U)(e.drift.length, "warning")} of drift`] : []
				].join(", "))} ${versionSentence(e, t)}`;
			}
			function offlineSentence(e, t) {
				let n = e.drift.length > 0 ? [`${(0, r.U)(e.drift.length, "warning")} of drift`] : [];
				if (t === 0) return sentence(["no migrations to look at", ...n].join(", "));
				let i = (0, s.rH)(e.hazards);
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
		1849: ((e, t, n) => {
			"use strict";
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
			"use strict";
			n.d(t, {
				Ei: () => waitingSeeds,
				Lq: () => newsOf,
				QX: () => tableCells,
				Tf: () => seedCells,
				Y$: () => seedWord,
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
			"use strict";
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
			"use strict";
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
		}),
		3411: ((e, t, n) => {
			"use strict";
			n.d(t, { x: () => r });
			let r = "0.1.0";
		}),
		7264: ((e, t, n) => {
			"use strict";
			n.d(t, {
				Yz: () => debug,
				N4: () => endGroup,
				z3: () => error,
				getIDToken: () => getIDToken,
				V4: () => getInput,
				pq: () => info,
				lm: () => notice,
				uH: () => setOutput,
				Pq: () => setSecret,
				Oh: () => startGroup,
				$e: () => warning
			});
			var r = n(857);
			function utils_toCommandValue(e) {
				return e == null ? "" : typeof e == "string" || e instanceof String ? e : JSON.stringify(e);
			}
			function toCommandProperties(e) {
				return Object.keys(e).length ? {
					title: e.title,
					file: e.file,
					line: e.startLine,
					endLine: e.endLine,
					col: e.startColumn,
					endColumn: e.endColumn
				} : {};
			}
			function command_issueCommand(e, t, n) {
				let i = new Command(e, t, n);
				process.stdout.write(i.toString() + r.EOL);
			}
			function command_issue(e, t = "") {
				command_issueCommand(e, {}, t);
			}
			class Command {
				constructor(e, t, n) {
					e ||= "missing.command", this.command = e, this.properties = t, this.message = n;
				}
				toString() {
					let e = "::" + this.command;
					if (this.properties && Object.keys(this.properties).length > 0) {
						e += " ";
						let t = !0;
						for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
							let r = this.properties[n];
							r && (t ? t = !1 : e += ",", e += `${n}=${escapeProperty(r)}`);
						}
					}
					return e += `::${escapeData(this.message)}`, e;
				}
			}
			function escapeData(e) {
				return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
			}
			function escapeProperty(e) {
				return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
			}
			var i = n(6982), a = n(9896);
			function file_command_issueFileCommand(e, t) {
				let n = process.env[`GITHUB_${e}`];
				if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
				if (!a.existsSync(n)) throw Error(`Missing file at path: ${n}`);
				a.appendFileSync(n, `${utils_toCommandValue(t)}${r.EOL}`, { encoding: "utf8" });
			}
			function file_command_prepareKeyValueMessage(e, t) {
				let n = `ghadelimiter_${i.randomUUID()}`, a = utils_toCommandValue(t);
				if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
				if (a.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
				return `${e}<<${n}${r.EOL}${a}${r.EOL}${n}`;
			}
			n(6928);
			function getProxyUrl(e) {
				let t = e.protocol === "https:";
				if (checkBypass(e)) return;
				let n = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
				if (n) try {
					return new DecodedURL(n);
				} catch {
					if (!n.startsWith("http://") && !n.startsWith("https://")) return new DecodedURL(`http://${n}`);
				}
				else return;
			}
			function checkBypass(e) {
				if (!e.hostname) return !1;
				let t = e.hostname;
				if (isLoopbackAddress(t)) return !0;
				let n = process.env.no_proxy || process.env.NO_PROXY || "";
				if (!n) return !1;
				let r;
				e.port ? r = Number(e.port) : e.protocol === "http:" ? r = 80 : e.protocol === "https:" && (r = 443);
				let i = [e.hostname.toUpperCase()];
				typeof r == "number" && i.push(`${i[0]}:${r}`);
				for (let e of n.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === "*" || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return !0;
				return !1;
			}
			function isLoopbackAddress(e) {
				let t = e.toLowerCase();
				return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
			}
			class DecodedURL extends URL {
				constructor(e, t) {
					super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
				}
				get username() {
					return this._decodedUsername;
				}
				get password() {
					return this._decodedPassword;
				}
			}
			var __awaiter = function(e, t, n, r) {
				function adopt(e) {
					return e instanceof n ? e : new n(function(t) {
						t(e);
					});
				}
				return new (n ||= Promise)(function(n, i) {
					function fulfilled(e) {
						try {
							step(r.next(e));
						} catch (e) {
							i(e);
						}
					}
					function rejected(e) {
						try {
							step(r.throw(e));
						} catch (e) {
							i(e);
						}
					}
					function step(e) {
						e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
					}
					step((r = r.apply(e, t || [])).next());
				});
			}, o;
			(function(e) {
				e[e.OK = 200] = "OK", e[e.MultipleChoices = 300] = "MultipleChoices", e[e.MovedPermanently = 301] = "MovedPermanently", e[e.ResourceMoved = 302] = "ResourceMoved", e[e.SeeOther = 303] = "SeeOther", e[e.NotModified = 304] = "NotModified", e[e.UseProxy = 305] = "UseProxy", e[e.SwitchProxy = 306] = "SwitchProxy", e[e.TemporaryRedirect = 307] = "TemporaryRedirect", e[e.PermanentRedirect = 308] = "PermanentRedirect", e[e.BadRequest = 400] = "BadRequest", e[e.Unauthorized = 401] = "Unauthorized", e[e.PaymentRequired = 402] = "PaymentRequired", e[e.Forbidden = 403] = "Forbidden", e[e.NotFound = 404] = "NotFound", e[e.MethodNotAllowed = 405] = "MethodNotAllowed", e[e.NotAcceptable = 406] = "NotAcceptable", e[e.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", e[e.RequestTimeout = 408] = "RequestTimeout", e[e.Conflict = 409] = "Conflict", e[e.Gone = 410] = "Gone", e[e.TooManyRequests = 429] = "TooManyRequests", e[e.InternalServerError = 500] = "InternalServerError", e[e.NotImplemented = 501] = "NotImplemented", e[e.BadGateway = 502] = "BadGateway", e[e.ServiceUnavailable = 503] = "ServiceUnavailable", e[e.GatewayTimeout = 504] = "GatewayTimeout";
			})(o ||= {});
			var s;
			(function(e) {
				e.Accept = "accept", e.ContentType = "content-type";
			})(s ||= {});
			var c;
			(function(e) {
				e.ApplicationJson = "application/json";
			})(c ||= {});
			let l = [
				o.MovedPermanently,
				o.ResourceMoved,
				o.SeeOther,
				o.TemporaryRedirect,
				o.PermanentRedirect
			], u = [
				o.BadGateway,
				o.ServiceUnavailable,
				o.GatewayTimeout
			], d = [
				"OPTIONS",
				"GET",
				"DELETE",
				"HEAD"
			];
			class HttpClientError extends Error {
				constructor(e, t) {
					super(e), this.name = "HttpClientError", this.statusCode = t, Object.setPrototypeOf(this, HttpClientError.prototype);
				}
			}
			class HttpClientResponse {
				constructor(e) {
					this.message = e;
				}
				readBody() {
					return __awaiter(this, void 0, void 0, function* () {
						return new Promise((e) => __awaiter(this, void 0, void 0, function* () {
							let t = Buffer.alloc(0);
							this.message.on("data", (e) => {
								t = Buffer.concat([t, e]);
							}), this.message.on("end", () => {
								e(t.toString());
							});
						}));
					});
				}
				readBodyBuffer() {
					return __awaiter(this, void 0, void 0, function* () {
						return new Promise((e) => __awaiter(this, void 0, void 0, function* () {
							let t = [];
							this.message.on("data", (e) => {
								t.push(e);
							}), this.message.on("end", () => {
								e(Buffer.concat(t));
							});
						}));
					});
				}
			}
			class HttpClient {
				constructor(e, t, n) {
					this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), this.handlers = t || [], this.requestOptions = n, n && (n.ignoreSslError != null && (this._ignoreSslError = n.ignoreSslError), this._socketTimeout = n.socketTimeout, n.allowRedirects != null && (this._allowRedirects = n.allowRedirects), n.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = n.allowRedirectDowngrade), n.maxRedirects != null && (this._maxRedirects = Math.max(n.maxRedirects, 0)), n.keepAlive != null && (this._keepAlive = n.keepAlive), n.allowRetries != null && (this._allowRetries = n.allowRetries), n.maxRetries != null && (this._maxRetries = n.maxRetries));
				}
				options(e, t) {
					return __awaiter(this, void 0, void 0, function* () {
						return this.request("OPTIONS", e, null, t || {});
					});
				}
				get(e, t) {
					return __awaiter(this, void 0, void 0, function* () {
						return this.request("GET", e, null, t || {});
					});
				}
				del(e, t) {
					return __awaiter(this, void 0, void 0, function* () {
						return this.request("DELETE", e, null, t || {});
					});
				}
				post(e, t, n) {
					return __awaiter(this, void 0, void 0, function* () {
						return this.request("POST", e, t, n || {});
					});
				}
				patch(e, t, n) {
					return __awaiter(this, void 0, void 0, function* () {
						return this.request("PATCH", e, t, n || {});
					});
				}
				put(e, t, n) {
					return __awaiter(this, void 0, void 0, function* () {
						return this.request("PUT", e, t, n || {});
					});
				}
				head(e, t) {
					return __awaiter(this, void 0, void 0, function* () {
						return this.request("HEAD", e, null, t || {});
					});
				}
				sendStream(e, t, n, r) {
					return __awaiter(this, void 0, void 0, function* () {
						return this.request(e, t, n, r);
					});
				}
				getJson(e) {
					return __awaiter(this, arguments, void 0, function* (e, t = {}) {
						t[s.Accept] = this._getExistingOrDefaultHeader(t, s.Accept, c.ApplicationJson);
						let n = yield this.get(e, t);
						return this._processResponse(n, this.requestOptions);
					});
				}
				postJson(e, t) {
					return __awaiter(this, arguments, void 0, function* (e, t, n = {}) {
						let r = JSON.stringify(t, null, 2);
						n[s.Accept] = this._getExistingOrDefaultHeader(n, s.Accept, c.ApplicationJson), n[s.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, c.ApplicationJson);
						let i = yield this.post(e, r, n);
						return this._processResponse(i, this.requestOptions);
					});
				}
				putJson(e, t) {
					return __awaiter(this, arguments, void 0, function* (e, t, n = {}) {
						let r = JSON.stringify(t, null, 2);
						n[s.Accept] = this._getExistingOrDefaultHeader(n, s.Accept, c.ApplicationJson), n[s.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, c.ApplicationJson);
						let i = yield this.put(e, r, n);
						return this._processResponse(i, this.requestOptions);
					});
				}
				patchJson(e, t) {
					return __awaiter(this, arguments, void 0, function* (e, t, n = {}) {
						let r = JSON.stringify(t, null, 2);
						n[s.Accept] = this._getExistingOrDefaultHeader(n, s.Accept, c.ApplicationJson), n[s.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, c.ApplicationJson);
						let i = yield this.patch(e, r, n);
						return this._processResponse(i, this.requestOptions);
					});
				}
				request(e, t, n, r) {
					return __awaiter(this, void 0, void 0, function* () {
						if (this._disposed) throw Error("Client has already been disposed.");
						let i = new URL(t), a = this._prepareRequest(e, i, r), s = this._allowRetries && d.includes(e) ? this._maxRetries + 1 : 1, c = 0, f;
						do {
							if (f = yield this.requestRaw(a, n), f && f.message && f.message.statusCode === o.Unauthorized) {
								let e;
								for (let t of this.handlers) if (t.canHandleAuthentication(f)) {
									e = t;
									break;
								}
								return e ? e.handleAuthentication(this, a, n) : f;
							}
							let t = this._maxRedirects;
							for (; f.message.statusCode && l.includes(f.message.statusCode) && this._allowRedirects && t > 0;) {
								let o = f.message.headers.location;
								if (!o) break;
								let s = new URL(o);
								if (i.protocol === "https:" && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
								if (yield f.readBody(), s.hostname !== i.hostname) for (let e in r) e.toLowerCase() === "authorization" && delete r[e];
								a = this._prepareRequest(e, s, r), f = yield this.requestRaw(a, n), t--;
							}
							if (!f.message.statusCode || !u.includes(f.message.statusCode)) return f;
							c += 1, c < s && (yield f.readBody(), yield this._performExponentialBackoff(c));
						} while (c < s);
						return f;
					});
				}
				dispose() {
					this._agent && this._agent.destroy(), this._disposed = !0;
				}
				requestRaw(e, t) {
					return __awaiter(this, void 0, void 0, function* () {
						return new Promise((n, r) => {
							function callbackForResult(e, t) {
								e ? r(e) : t ? n(t) : r(Error("Unknown error"));
							}
							this.requestRawWithCallback(e, t, callbackForResult);
						});
					});
				}
				requestRawWithCallback(e, t, n) {
					typeof t == "string" && (e.options.headers || (e.options.headers = {}), e.options.headers["Content-Length"] = Buffer.byteLength(t, "utf8"));
					let r = !1;
					function handleResult(e, t) {
						r || (r = !0, n(e, t));
					}
					let i = e.httpModule.request(e.options, (e) => {
						handleResult(void 0, new HttpClientResponse(e));
					}), a;
					i.on("socket", (e) => {
						a = e;
					}), i.setTimeout(this._socketTimeout || 18e4, () => {
						a && a.end(), handleResult(Error(`Request timeout: ${e.options.path}`));
					}), i.on("error", function(e) {
						handleResult(e);
					}), t && typeof t == "string" && i.write(t, "utf8"), t && typeof t != "string" ? (t.on("close", function() {
						i.end();
					}), t.pipe(i)) : i.end();
				}
				getAgent(e) {
					let t = new URL(e);
					return this._getAgent(t);
				}
				getAgentDispatcher(e) {
					let t = new URL(e), n = getProxyUrl(t);
					if (n && n.hostname) return this._getProxyAgentDispatcher(t, n);
				}
				_prepareRequest(e, t, r) {
					let i = {};
					i.parsedUrl = t;
					let a = i.parsedUrl.protocol === "https:";
					i.httpModule = a ? n.t(n(5692), 2) : n.t(n(8611), 2);
					let o = a ? 443 : 80;
					if (i.options = {}, i.options.host = i.parsedUrl.hostname, i.options.port = i.parsedUrl.port ? parseInt(i.parsedUrl.port) : o, i.options.path = (i.parsedUrl.pathname || "") + (i.parsedUrl.search || ""), i.options.method = e, i.options.headers = this._mergeHeaders(r), this.userAgent != null && (i.options.headers["user-agent"] = this.userAgent), i.options.agent = this._getAgent(i.parsedUrl), this.handlers) for (let e of this.handlers) e.prepareRequest(i.options);
					return i;
				}
				_mergeHeaders(e) {
					return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e || {})) : lowercaseKeys(e || {});
				}
				_getExistingOrDefaultHeader(e, t, n) {
					let r;
					if (this.requestOptions && this.requestOptions.headers) {
						let e = lowercaseKeys(this.requestOptions.headers)[t];
						e && (r = typeof e == "number" ? e.toString() : e);
					}
					let i = e[t];
					return i === void 0 ? r === void 0 ? n : r : typeof i == "number" ? i.toString() : i;
				}
				_getExistingOrDefaultContentTypeHeader(e, t) {
					let n;
					if (this.requestOptions && this.requestOptions.headers) {
						let e = lowercaseKeys(this.requestOptions.headers)[s.ContentType];
						e && (n = typeof e == "number" ? String(e) : Array.isArray(e) ? e.join(", ") : e);
					}
					let r = e[s.ContentType];
					return r === void 0 ? n === void 0 ? t : n : typeof r == "number" ? String(r) : Array.isArray(r) ? r.join(", ") : r;
				}
				_getAgent(e) {
					let t, r = getProxyUrl(e), i = r && r.hostname;
					if (this._keepAlive && i && (t = this._proxyAgent), i || (t = this._agent), t) return t;
					let a = e.protocol === "https:", o = 100;
					if (this.requestOptions && (o = this.requestOptions.maxSockets || n(8611).globalAgent.maxSockets), r && r.hostname) {
						let e = {
							maxSockets: o,
							keepAlive: this._keepAlive,
							proxy: Object.assign(Object.assign({}, (r.username || r.password) && { proxyAuth: `${r.username}:${r.password}` }), {
								host: r.hostname,
								port: r.port
							})
						}, i, s = r.protocol === "https:";
						i = a ? s ? n(770).httpsOverHttps : n(770).httpsOverHttp : s ? n(770).httpOverHttps : n(770).httpOverHttp, t = i(e), this._proxyAgent = t;
					}
					if (!t) {
						let e = {
							keepAlive: this._keepAlive,
							maxSockets: o
						};
						t = a ? new (n(5692)).Agent(e) : new (n(8611)).Agent(e), this._agent = t;
					}
					return a && this._ignoreSslError && (t.options = Object.assign(t.options || {}, { rejectUnauthorized: !1 })), t;
				}
				_getProxyAgentDispatcher(e, t) {
					let r;
					if (this._keepAlive && (r = this._proxyAgentDispatcher), r) return r;
					let i = e.protocol === "https:";
					return r = new (n(4032)).ProxyAgent(Object.assign({
						uri: t.href,
						pipelining: +!!this._keepAlive
					}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}` })), this._proxyAgentDispatcher = r, i && this._ignoreSslError && (r.options = Object.assign(r.options.requestTls || {}, { rejectUnauthorized: !1 })), r;
				}
				_getUserAgentWithOrchestrationId(e) {
					let t = e || "actions/http-client", n = process.env.ACTIONS_ORCHESTRATION_ID;
					return n ? `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, "_")}` : t;
				}
				_performExponentialBackoff(e) {
					return __awaiter(this, void 0, void 0, function* () {
						e = Math.min(10, e);
						let t = 5 * 2 ** e;
						return new Promise((e) => setTimeout(() => e(), t));
					});
				}
				_processResponse(e, t) {
					return __awaiter(this, void 0, void 0, function* () {
						return new Promise((n, r) => __awaiter(this, void 0, void 0, function* () {
							let i = e.message.statusCode || 0, a = {
								statusCode: i,
								result: null,
								headers: {}
							};
							i === o.NotFound && n(a);
							function dateTimeDeserializer(e, t) {
								if (typeof t == "string") {
									let e = new Date(t);
									if (!isNaN(e.valueOf())) return e;
								}
								return t;
							}
							let s, c;
							try {
								c = yield e.readBody(), c && c.length > 0 && (s = t && t.deserializeDates ? JSON.parse(c, dateTimeDeserializer) : JSON.parse(c), a.result = s), a.headers = e.message.headers;
							} catch {}
							if (i > 299) {
								let e;
								e = s && s.message ? s.message : c && c.length > 0 ? c : `Failed request: (${i})`;
								let t = new HttpClientError(e, i);
								t.result = a.result, r(t);
							} else n(a);
						}));
					});
				}
			}
			let lowercaseKeys = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
			var auth_awaiter = function(e, t, n, r) {
				function adopt(e) {
					return e instanceof n ? e : new n(function(t) {
						t(e);
					});
				}
				return new (n ||= Promise)(function(n, i) {
					function fulfilled(e) {
						try {
							step(r.next(e));
						} catch (e) {
							i(e);
						}
					}
					function rejected(e) {
						try {
							step(r.throw(e));
						} catch (e) {
							i(e);
						}
					}
					function step(e) {
						e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
					}
					step((r = r.apply(e, t || [])).next());
				});
			};
			class BearerCredentialHandler {
				constructor(e) {
					this.token = e;
				}
				prepareRequest(e) {
					if (!e.headers) throw Error("The request has no headers");
					e.headers.Authorization = `Bearer ${this.token}`;
				}
				canHandleAuthentication() {
					return !1;
				}
				handleAuthentication() {
					return auth_awaiter(this, void 0, void 0, function* () {
						throw Error("not implemented");
					});
				}
			}
			var oidc_utils_awaiter = function(e, t, n, r) {
				function adopt(e) {
					return e instanceof n ? e : new n(function(t) {
						t(e);
					});
				}
				return new (n ||= Promise)(function(n, i) {
					function fulfilled(e) {
						try {
							step(r.next(e));
						} catch (e) {
							i(e);
						}
					}
					function rejected(e) {
						try {
							step(r.throw(e));
						} catch (e) {
							i(e);
						}
					}
					function step(e) {
						e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
					}
					step((r = r.apply(e, t || [])).next());
				});
			};
			class OidcClient {
				static createHttpClient(e = !0, t = 10) {
					let n = {
						allowRetries: e,
						maxRetries: t
					};
					return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(OidcClient.getRequestToken())], n);
				}
				static getRequestToken() {
					let e = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
					if (!e) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
					return e;
				}
				static getIDTokenUrl() {
					let e = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
					if (!e) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
					return e;
				}
				static getCall(e) {
					return oidc_utils_awaiter(this, void 0, void 0, function* () {
						let t = (yield OidcClient.createHttpClient().getJson(e).catch((e) => {
							throw Error(`Failed to get ID Token. \n 
        Error Code : ${e.statusCode}\n 
        Error Message: ${e.message}`);
						})).result?.value;
						if (!t) throw Error("Response json body do not have ID Token field");
						return t;
					});
				}
				static getIDToken(e) {
					return oidc_utils_awaiter(this, void 0, void 0, function* () {
						try {
							let t = OidcClient.getIDTokenUrl();
							e && (t = `${t}&audience=${encodeURIComponent(e)}`), debug(`ID token url is ${t}`);
							let n = yield OidcClient.getCall(t);
							return setSecret(n), n;
						} catch (e) {
							throw Error(`Error message: ${e.message}`);
						}
					});
				}
			}
			var summary_awaiter = function(e, t, n, r) {
				function adopt(e) {
					return e instanceof n ? e : new n(function(t) {
						t(e);
					});
				}
				return new (n ||= Promise)(function(n, i) {
					function fulfilled(e) {
						try {
							step(r.next(e));
						} catch (e) {
							i(e);
						}
					}
					function rejected(e) {
						try {
							step(r.throw(e));
						} catch (e) {
							i(e);
						}
					}
					function step(e) {
						e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
					}
					step((r = r.apply(e, t || [])).next());
				});
			};
			let { access: f, appendFile: p, writeFile: m } = a.promises, h = "GITHUB_STEP_SUMMARY";
			class Summary {
				constructor() {
					this._buffer = "";
				}
				filePath() {
					return summary_awaiter(this, void 0, void 0, function* () {
						if (this._filePath) return this._filePath;
						let e = process.env[h];
						if (!e) throw Error(`Unable to find environment variable for $${h}. Check if your runtime environment supports job summaries.`);
						try {
							yield f(e, a.constants.R_OK | a.constants.W_OK);
						} catch {
							throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
						}
						return this._filePath = e, this._filePath;
					});
				}
				wrap(e, t, n = {}) {
					let r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
					return t ? `<${e}${r}>${t}</${e}>` : `<${e}${r}>`;
				}
				write(e) {
					return summary_awaiter(this, void 0, void 0, function* () {
						let t = !!e?.overwrite, n = yield this.filePath();
						return yield (t ? m : p)(n, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
					});
				}
				clear() {
					return summary_awaiter(this, void 0, void 0, function* () {
						return this.emptyBuffer().write({ overwrite: !0 });
					});
				}
				stringify() {
					return this._buffer;
				}
				isEmptyBuffer() {
					return this._buffer.length === 0;
				}
				emptyBuffer() {
					return this._buffer = "", this;
				}
				addRaw(e, t = !1) {
					return this._buffer += e, t ? this.addEOL() : this;
				}
				addEOL() {
					return this.addRaw(r.EOL);
				}
				addCodeBlock(e, t) {
					let n = Object.assign({}, t && { lang: t }), r = this.wrap("pre", this.wrap("code", e), n);
					return this.addRaw(r).addEOL();
				}
				addList(e, t = !1) {
					let n = t ? "ol" : "ul", r = e.map((e) => this.wrap("li", e)).join(""), i = this.wrap(n, r);
					return this.addRaw(i).addEOL();
				}
				addTable(e) {
					let t = e.map((e) => {
						let t = e.map((e) => {
							if (typeof e == "string") return this.wrap("td", e);
							let { header: t, data: n, colspan: r, rowspan: i } = e, a = t ? "th" : "td", o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
							return this.wrap(a, n, o);
						}).join("");
						return this.wrap("tr", t);
					}).join(""), n = this.wrap("table", t);
					return this.addRaw(n).addEOL();
				}
				addDetails(e, t) {
					let n = this.wrap("details", this.wrap("summary", e) + t);
					return this.addRaw(n).addEOL();
				}
				addImage(e, t, n) {
					let { width: r, height: i } = n || {}, a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i }), o = this.wrap("img", null, Object.assign({
						src: e,
						alt: t
					}, a));
					return this.addRaw(o).addEOL();
				}
				addHeading(e, t) {
					let n = `h${t}`, r = [
						"h1",
						"h2",
						"h3",
						"h4",
						"h5",
						"h6"
					].includes(n) ? n : "h1", i = this.wrap(r, e);
					return this.addRaw(i).addEOL();
				}
				addSeparator() {
					let e = this.wrap("hr", null);
					return this.addRaw(e).addEOL();
				}
				addBreak() {
					let e = this.wrap("br", null);
					return this.addRaw(e).addEOL();
				}
				addQuote(e, t) {
					let n = Object.assign({}, t && { cite: t }), r = this.wrap("blockquote", e, n);
					return this.addRaw(r).addEOL();
				}
				addLink(e, t) {
					let n = this.wrap("a", e, { href: t });
					return this.addRaw(n).addEOL();
				}
			}
			new Summary(), r.platform(), r.arch();
			var core_awaiter = function(e, t, n, r) {
				function adopt(e) {
					return e instanceof n ? e : new n(function(t) {
						t(e);
					});
				}
				return new (n ||= Promise)(function(n, i) {
					function fulfilled(e) {
						try {
							step(r.next(e));
						} catch (e) {
							i(e);
						}
					}
					function rejected(e) {
						try {
							step(r.throw(e));
						} catch (e) {
							i(e);
						}
					}
					function step(e) {
						e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
					}
					step((r = r.apply(e, t || [])).next());
				});
			}, g;
			(function(e) {
				e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
			})(g ||= {});
			function setSecret(e) {
				command_issueCommand("add-mask", {}, e);
			}
			function getInput(e, t) {
				let n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
				if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
				return t && t.trimWhitespace === !1 ? n : n.trim();
			}
			function setOutput(e, t) {
				if (process.env.GITHUB_OUTPUT) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(e, t));
				process.stdout.write(r.EOL), command_issueCommand("set-output", { name: e }, utils_toCommandValue(t));
			}
			function debug(e) {
				command_issueCommand("debug", {}, e);
			}
			function error(e, t = {}) {
				command_issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
			}
			function warning(e, t = {}) {
				command_issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
			}
			function notice(e, t = {}) {
				command_issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
			}
			function info(e) {
				process.stdout.write(e + r.EOL);
			}
			function startGroup(e) {
				command_issue("group", e);
			}
			function endGroup() {
				command_issue("endgroup");
			}
			function getIDToken(e) {
				return core_awaiter(this, void 0, void 0, function* () {
					return yield OidcClient.getIDToken(e);
				});
			}
		}),
		2876: ((e, t, n) => {
			"use strict";
			n.d(t, { getExecOutput: () => getExecOutput });
			var r = n(3193), i = n(857), a = n(4434);
			let o = require("child_process");
			var s = n(6928);
			n(2613);
			var c = n(9896), __awaiter = function(e, t, n, r) {
				function adopt(e) {
					return e instanceof n ? e : new n(function(t) {
						t(e);
					});
				}
				return new (n ||= Promise)(function(n, i) {
					function fulfilled(e) {
						try {
							step(r.next(e));
						} catch (e) {
							i(e);
						}
					}
					function rejected(e) {
						try {
							step(r.throw(e));
						} catch (e) {
							i(e);
						}
					}
					function step(e) {
						e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
					}
					step((r = r.apply(e, t || [])).next());
				});
			};
			let { chmod: l, copyFile: u, lstat: d, mkdir: f, open: p, readdir: m, rename: h, rm: g, rmdir: _, stat: v, symlink: y, unlink: b } = c.promises, x = process.platform === "win32";
			c.constants.O_RDONLY;
			function exists(e) {
				return __awaiter(this, void 0, void 0, function* () {
					try {
						yield v(e);
					} catch (e) {
						if (e.code === "ENOENT") return !1;
						throw e;
					}
					return !0;
				});
			}
			function isRooted(e) {
				if (e = normalizeSeparators(e), !e) throw Error("isRooted() parameter \"p\" cannot be empty");
				return x ? e.startsWith("\\") || /^[A-Z]:/i.test(e) : e.startsWith("/");
			}
			function tryGetExecutablePath(e, t) {
				return __awaiter(this, void 0, void 0, function* () {
					let n;
					try {
						n = yield v(e);
					} catch (t) {
						t.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
					}
					if (n && n.isFile()) {
						if (x) {
							let n = s.extname(e).toUpperCase();
							if (t.some((e) => e.toUpperCase() === n)) return e;
						} else if (isUnixExecutable(n)) return e;
					}
					let r = e;
					for (let i of t) {
						e = r + i, n = void 0;
						try {
							n = yield v(e);
						} catch (t) {
							t.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
						}
						if (n && n.isFile()) {
							if (x) {
								try {
									let t = s.dirname(e), n = s.basename(e).toUpperCase();
									for (let r of yield m(t)) if (n === r.toUpperCase()) {
										e = s.join(t, r);
										break;
									}
								} catch (t) {
									console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
								}
								return e;
							}
							if (isUnixExecutable(n)) return e;
						}
					}
					return "";
				});
			}
			function normalizeSeparators(e) {
				return e ||= "", x ? (e = e.replace(/\//g, "\\"), e.replace(/\\\\+/g, "\\")) : e.replace(/\/\/+/g, "/");
			}
			function isUnixExecutable(e) {
				return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== void 0 && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== void 0 && e.uid === process.getuid();
			}
			var io_awaiter = function(e, t, n, r) {
				function adopt(e) {
					return e instanceof n ? e : new n(function(t) {
						t(e);
					});
				}
				return new (n ||= Promise)(function(n, i) {
					function fulfilled(e) {
						try {
							step(r.next(e));
						} catch (e) {
							i(e);
						}
					}
					function rejected(e) {
						try {
							step(r.throw(e));
						} catch (e) {
							i(e);
						}
					}
					function step(e) {
						e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
					}
					step((r = r.apply(e, t || [])).next());
				});
			};
			function which(e, t) {
				return io_awaiter(this, void 0, void 0, function* () {
					if (!e) throw Error("parameter 'tool' is required");
					if (t) {
						let t = yield which(e, !1);
						if (!t) throw Error(x ? `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.` : `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
						return t;
					}
					let n = yield findInPath(e);
					return n && n.length > 0 ? n[0] : "";
				});
			}
			function findInPath(e) {
				return io_awaiter(this, void 0, void 0, function* () {
					if (!e) throw Error("parameter 'tool' is required");
					let t = [];
					if (x && process.env.PATHEXT) for (let e of process.env.PATHEXT.split(s.delimiter)) e && t.push(e);
					if (isRooted(e)) {
						let n = yield tryGetExecutablePath(e, t);
						return n ? [n] : [];
					}
					if (e.includes(s.sep)) return [];
					let n = [];
					if (process.env.PATH) for (let e of process.env.PATH.split(s.delimiter)) e && n.push(e);
					let r = [];
					for (let i of n) {
						let n = yield tryGetExecutablePath(s.join(i, e), t);
						n && r.push(n);
					}
					return r;
				});
			}
			let S = require("timers");
			var toolrunner_awaiter = function(e, t, n, r) {
				function adopt(e) {
					return e instanceof n ? e : new n(function(t) {
						t(e);
					});
				}
				return new (n ||= Promise)(function(n, i) {
					function fulfilled(e) {
						try {
							step(r.next(e));
						} catch (e) {
							i(e);
						}
					}
					function rejected(e) {
						try {
							step(r.throw(e));
						} catch (e) {
							i(e);
						}
					}
					function step(e) {
						e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
					}
					step((r = r.apply(e, t || [])).next());
				});
			};
			let C = process.platform === "win32";
			class ToolRunner extends a.EventEmitter {
				constructor(e, t, n) {
					if (super(), !e) throw Error("Parameter 'toolPath' cannot be null or empty.");
					this.toolPath = e, this.args = t || [], this.options = n || {};
				}
				_debug(e) {
					this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(e);
				}
				_getCommandString(e, t) {
					let n = this._getSpawnFileName(), r = this._getSpawnArgs(e), i = t ? "" : "[command]";
					if (C) {
						if (this._isCmdFile()) {
							i += n;
							for (let e of r) i += ` ${e}`;
						} else if (e.windowsVerbatimArguments) {
							i += `"${n}"`;
							for (let e of r) i += ` ${e}`;
						} else {
							i += this._windowsQuoteCmdArg(n);
							for (let e of r) i += ` ${this._windowsQuoteCmdArg(e)}`;
						}
					} else {
						i += n;
						for (let e of r) i += ` ${e}`;
					}
					return i;
				}
				_processLineBuffer(e, t, n) {
					try {
						let r = t + e.toString(), a = r.indexOf(i.EOL);
						for (; a > -1;) n(r.substring(0, a)), r = r.substring(a + i.EOL.length), a = r.indexOf(i.EOL);
						return r;
					} catch (e) {
						return this._debug(`error processing line. Failed with error ${e}`), "";
					}
				}
				_getSpawnFileName() {
					return C && this._isCmdFile() ? process.env.COMSPEC || "cmd.exe" : this.toolPath;
				}
				_getSpawnArgs(e) {
					if (C && this._isCmdFile()) {
						let t = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
						for (let n of this.args) t += " ", t += e.windowsVerbatimArguments ? n : this._windowsQuoteCmdArg(n);
						return t += "\"", [t];
					}
					return this.args;
				}
				_endsWith(e, t) {
					return e.endsWith(t);
				}
				_isCmdFile() {
					let e = this.toolPath.toUpperCase();
					return this._endsWith(e, ".CMD") || this._endsWith(e, ".BAT");
				}
				_windowsQuoteCmdArg(e) {
					if (!this._isCmdFile()) return this._uvQuoteCmdArg(e);
					if (!e) return "\"\"";
					let t = [
						" ",
						"	",
						"&",
						"(",
						")",
						"[",
						"]",
						"{",
						"}",
						"^",
						"=",
						";",
						"!",
						"'",
						"+",
						",",
						"`",
						"~",
						"|",
						"<",
						">",
						"\""
					], n = !1;
					for (let r of e) if (t.some((e) => e === r)) {
						n = !0;
						break;
					}
					if (!n) return e;
					let r = "\"", i = !0;
					for (let t = e.length; t > 0; t--) r += e[t - 1], i && e[t - 1] === "\\" ? r += "\\" : e[t - 1] === "\"" ? (i = !0, r += "\"") : i = !1;
					return r += "\"", r.split("").reverse().join("");
				}
				_uvQuoteCmdArg(e) {
					if (!e) return "\"\"";
					if (!e.includes(" ") && !e.includes("	") && !e.includes("\"")) return e;
					if (!e.includes("\"") && !e.includes("\\")) return `"${e}"`;
					let t = "\"", n = !0;
					for (let r = e.length; r > 0; r--) t += e[r - 1], n && e[r - 1] === "\\" ? t += "\\" : e[r - 1] === "\"" ? (n = !0, t += "\\") : n = !1;
					return t += "\"", t.split("").reverse().join("");
				}
				_cloneExecOptions(e) {
					e ||= {};
					let t = {
						cwd: e.cwd || process.cwd(),
						env: e.env || process.env,
						silent: e.silent || !1,
						windowsVerbatimArguments: e.windowsVerbatimArguments || !1,
						failOnStdErr: e.failOnStdErr || !1,
						ignoreReturnCode: e.ignoreReturnCode || !1,
						delay: e.delay || 1e4
					};
					return t.outStream = e.outStream || process.stdout, t.errStream = e.errStream || process.stderr, t;
				}
				_getSpawnOptions(e, t) {
					e ||= {};
					let n = {};
					return n.cwd = e.cwd, n.env = e.env, n.windowsVerbatimArguments = e.windowsVerbatimArguments || this._isCmdFile(), e.windowsVerbatimArguments && (n.argv0 = `"${t}"`), n;
				}
				exec() {
					return toolrunner_awaiter(this, void 0, void 0, function* () {
						return !isRooted(this.toolPath) && (this.toolPath.includes("/") || C && this.toolPath.includes("\\")) && (this.toolPath = s.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield which(this.toolPath, !0), new Promise((e, t) => toolrunner_awaiter(this, void 0, void 0, function* () {
							this._debug(`exec tool: ${this.toolPath}`), this._debug("arguments:");
							for (let e of this.args) this._debug(`   ${e}`);
							let n = this._cloneExecOptions(this.options);
							!n.silent && n.outStream && n.outStream.write(this._getCommandString(n) + i.EOL);
							let r = new ExecState(n, this.toolPath);
							if (r.on("debug", (e) => {
								this._debug(e);
							}), this.options.cwd && !(yield exists(this.options.cwd))) return t(Error(`The cwd: ${this.options.cwd} does not exist!`));
							let a = this._getSpawnFileName(), s = o.spawn(a, this._getSpawnArgs(n), this._getSpawnOptions(this.options, a)), c = "";
							s.stdout && s.stdout.on("data", (e) => {
								this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(e), !n.silent && n.outStream && n.outStream.write(e), c = this._processLineBuffer(e, c, (e) => {
									this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(e);
								});
							});
							let l = "";
							if (s.stderr && s.stderr.on("data", (e) => {
								r.processStderr = !0, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(e), !n.silent && n.errStream && n.outStream && (n.failOnStdErr ? n.errStream : n.outStream).write(e), l = this._processLineBuffer(e, l, (e) => {
									this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(e);
								});
							}), s.on("error", (e) => {
								r.processError = e.message, r.processExited = !0, r.processClosed = !0, r.CheckComplete();
							}), s.on("exit", (e) => {
								r.processExitCode = e, r.processExited = !0, this._debug(`Exit code ${e} received from tool '${this.toolPath}'`), r.CheckComplete();
							}), s.on("close", (e) => {
								r.processExitCode = e, r.processExited = !0, r.processClosed = !0, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), r.CheckComplete();
							}), r.on("done", (n, r) => {
								c.length > 0 && this.emit("stdline", c), l.length > 0 && this.emit("errline", l), s.removeAllListeners(), n ? t(n) : e(r);
							}), this.options.input) {
								if (!s.stdin) throw Error("child process missing stdin");
								s.stdin.end(this.options.input);
							}
						}));
					});
				}
			}
			function argStringToArray(e) {
				let t = [], n = !1, r = !1, i = "";
				function append(e) {
					r && e !== "\"" && (i += "\\"), i += e, r = !1;
				}
				for (let a = 0; a < e.length; a++) {
					let o = e.charAt(a);
					o === "\"" ? r ? append(o) : n = !n : o === "\\" && r ? append(o) : o === "\\" && n ? r = !0 : o === " " && !n ? i.length > 0 && (t.push(i), i = "") : append(o);
				}
				return i.length > 0 && t.push(i.trim()), t;
			}
			class ExecState extends a.EventEmitter {
				constructor(e, t) {
					if (super(), this.processClosed = !1, this.processError = "", this.processExitCode = 0, this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, this.timeout = null, !t) throw Error("toolPath must not be empty");
					this.options = e, this.toolPath = t, e.delay && (this.delay = e.delay);
				}
				CheckComplete() {
					this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, S.setTimeout)(ExecState.HandleTimeout, this.delay, this)));
				}
				_debug(e) {
					this.emit("debug", e);
				}
				_setResult() {
					let e;
					this.processExited && (this.processError ? e = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? e = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (e = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))), this.timeout &&= (clearTimeout(this.timeout), null), this.done = !0, this.emit("done", e, this.processExitCode);
				}
				static HandleTimeout(e) {
					if (!e.done) {
						if (!e.processClosed && e.processExited) {
							let t = `The STDIO streams did not close within ${e.delay / 1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
							e._debug(t);
						}
						e._setResult();
					}
				}
			}
			var exec_awaiter = function(e, t, n, r) {
				function adopt(e) {
					return e instanceof n ? e : new n(function(t) {
						t(e);
					});
				}
				return new (n ||= Promise)(function(n, i) {
					function fulfilled(e) {
						try {
							step(r.next(e));
						} catch (e) {
							i(e);
						}
					}
					function rejected(e) {
						try {
							step(r.throw(e));
						} catch (e) {
							i(e);
						}
					}
					function step(e) {
						e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
					}
					step((r = r.apply(e, t || [])).next());
				});
			};
			function exec(e, t, n) {
				return exec_awaiter(this, void 0, void 0, function* () {
					let r = argStringToArray(e);
					if (r.length === 0) throw Error("Parameter 'commandLine' cannot be null or empty.");
					let i = r[0];
					return t = r.slice(1).concat(t || []), new ToolRunner(i, t, n).exec();
				});
			}
			function getExecOutput(e, t, n) {
				return exec_awaiter(this, void 0, void 0, function* () {
					let i = "", a = "", o = new r.StringDecoder("utf8"), s = new r.StringDecoder("utf8"), c = n?.listeners?.stdout, l = n?.listeners?.stderr, stdErrListener = (e) => {
						a += s.write(e), l && l(e);
					}, stdOutListener = (e) => {
						i += o.write(e), c && c(e);
					}, u = Object.assign(Object.assign({}, n?.listeners), {
						stdout: stdOutListener,
						stderr: stdErrListener
					}), d = yield exec(e, t, Object.assign(Object.assign({}, n), { listeners: u }));
					return i += o.end(), a += s.end(), {
						exitCode: d,
						stdout: i,
						stderr: a
					};
				});
			}
		})
	}, t = {};
	function __nccwpck_require__(n) {
		var r = t[n];
		if (r !== void 0) return r.exports;
		var i = t[n] = { exports: {} }, a = !0;
		try {
			e[n].call(i.exports, i, i.exports, __nccwpck_require__), a = !1;
		} finally {
			a && delete t[n];
		}
		return i.exports;
	}
	__nccwpck_require__.m = e, __nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = __dirname + "/"), (() => {
		var e = Object.getPrototypeOf ? (e) => Object.getPrototypeOf(e) : (e) => e.__proto__, t;
		__nccwpck_require__.t = function(n, r) {
			if (r & 1 && (n = this(n)), r & 8 || typeof n == "object" && n && (r & 4 && n.__esModule || r & 16 && typeof n.then == "function")) return n;
			var i = Object.create(null);
			__nccwpck_require__.r(i);
			var a = {};
			t ||= [
				null,
				e({}),
				e([]),
				e(e)
			];
			for (var o = r & 2 && n; typeof o == "object" && !~t.indexOf(o); o = e(o)) Object.getOwnPropertyNames(o).forEach((e) => a[e] = () => n[e]);
			return a.default = () => n, __nccwpck_require__.d(i, a), i;
		};
	})(), __nccwpck_require__.d = (e, t) => {
		for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
			enumerable: !0,
			get: t[n]
		});
	}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => (__nccwpck_require__.f[n](e, t), t), [])), __nccwpck_require__.u = (e) => "" + e + ".index.js", __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), __nccwpck_require__.r = (e) => {
		typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(e, "__esModule", { value: !0 });
	}, (() => {
		var e = { 792: 1 }, installChunk = (t) => {
			var n = t.modules, r = t.ids, i = t.runtime;
			for (var a in n) __nccwpck_require__.o(n, a) && (__nccwpck_require__.m[a] = n[a]);
			i && i(__nccwpck_require__);
			for (var o = 0; o < r.length; o++) e[r[o]] = 1;
		};
		__nccwpck_require__.f.require = (t, n) => {
			e[t] || installChunk(require("./" + __nccwpck_require__.u(t)));
		};
	})();
	var n = {};
	(() => {
		"use strict";
		var e = __nccwpck_require__(7264), t = __nccwpck_require__(8651), n = __nccwpck_require__(2527), r = __nccwpck_require__(1999), i = __nccwpck_require__(3357), a = __nccwpck_require__(2284);
		function inventoryLines(e, t) {
			let { counts: n, schemas: r, extensions: i, buckets: o, cronJobs: s, tables: c, users: l, kept: u, atomic: d } = e, named = (e, n) => n.length === 0 ? [] : [`${(0, a.U)(n.length, e)}: ${shorten(n.map(t), 12)}`], f = new Set([
				"schema",
				"extension",
				"bucket",
				"cron job",
				"table"
			]), p = n.filter((e) => !f.has(e.class)), m = [
				...named("schema", r),
				...c.length === 0 ? [] : [tableLine(c, t)],
				...p.length === 0 ? [] : [p.map((e) => (0, a.U)(e.count, e.class)).join(", ")],
				...named("extension", i),
				...named("bucket", o),
				...named("cron job", s),
				...l === null || l === 0 ? [] : [`the rows of auth, ${(0, a.U)(l, "user")} among them`]
			];
			return [
				m.length === 0 ? "There is nothing to drop." : `This drops${d ? "" : ", in stages"}:`,
				...m.map((e) => `  ${e}`),
				...u.length === 0 ? [] : [`It keeps ${u.map((e) => (0, a.U)(e.count, e.what)).join(", ")}.`]
			];
		}
		function tableLine(e, t) {
			let n = e.reduce((e, t) => e + (t.rows ?? 0), 0), r = e.some(({ rows: e, estimated: t }) => e === null || t), i = [...e].sort((e, t) => (t.rows ?? 0) - (e.rows ?? 0)).map(({ name: e, rows: n, estimated: r }) => n === null ? `${t(e)} (rows unknown)` : `${t(e)} (${r ? "about " : ""}${n})`);
			return `${(0, a.U)(e.length, "table")} with ${r ? "about " : ""}${(0, a.U)(n, "row")}: ${shorten(i, 20)}`;
		}
		function shorten(e, t) {
			let n = e.length - t;
			return n > 1 ? `${e.slice(0, t).join(", ")} and ${n} more` : e.join(", ");
		}
		function progressLine(e) {
			switch (e.type) {
				case "advice": return `note: ${(0, n.SV)(e.message)}`;
				case "connect-retry": return `Not connected (${(0, n.SV)(e.reason)}); attempt ${e.attempt} in ${(0, r.a3)(e.waitMs)}`;
				case "connected": return `Connected to ${(0, n.SV)(e.database)} on ${(0, n.SV)(e.host)}, Postgres ${(0, n.SV)(e.serverVersion)}`;
				case "run-wait": return `Waiting for the run of ${(0, n.SV)(e.holder)}, at most ${(0, r.a3)(e.limitMs)}${soFar(e.waitedMs)}`;
				case "migration-started":
				case "seed-started": return;
				case "segment-done": return e.total > 1 ? `${fileName(e.file)}: part ${e.done} of ${e.total} done` : void 0;
				case "migration-finished": return `${o[e.outcome]} ${fileName(e.file)} ${finishedIn(e)}`;
				case "seed-finished": return `${s[e.outcome]} ${fileName(e.file)} ${finishedIn(e)}`;
				case "notice": return `${fileName(e.file)}: ${(0, n.SV)(e.severity)}: ${(0, n.SV)(e.message)}`;
				case "lock-retry": return `${fileName(e.file)}: a lock is not free${blockedBy(e.blockers)}; attempt ${e.attempt} of ${e.attempts} failed, next in ${(0, r.a3)(e.waitMs)}`;
				case "heartbeat": return `${fileName(e.file)}: running for ${(0, r.a3)(e.elapsedMs)}${heartbeatDetail(e)}`;
				case "approved": return (0, i.p)(e.evidence).map(n.SV).join("\n");
				case "reset-inventory": return inventoryLines(e.inventory, n.SV).join("\n");
				case "reset-dropped": return `Emptied in ${(0, r.a3)(e.durationMs)}`;
				case "cancelling": return "Cancelling: stopping the statement and rolling back";
			}
		}
		function soFar(e) {
			return e < 1e3 ? "" : `, ${(0, r.a3)(e)} so far`;
		}
		function fileName(e) {
			return (0, n.SV)(e.slice(e.lastIndexOf("/") + 1));
		}
		let o = {
			applied: "Applied",
			failed: "Failed",
			unknown: "Unknown outcome:"
		}, s = {
			...o,
			applied: "Ran"
		};
		function finishedIn({ outcome: e, durationMs: t }) {
			return `${e === "applied" ? "in" : "after"} ${(0, r.a3)(t)}`;
		}
		function heartbeatDetail(e) {
			let t = [e.phase === void 0 ? void 0 : (0, n.SV)(e.phase), e.share === void 0 ? void 0 : `${Math.round(e.share * 100)} %`].filter((e) => e !== void 0);
			return `${t.length > 0 ? `, ${t.join(" ")}` : ""}${blockedBy(e.blockers)}`;
		}
		function blockedBy(e) {
			return e.length === 0 ? "" : `, blocked by ${e.map(blocker).join("; ")}`;
		}
		function blocker({ pid: e, application: t, state: i, ageMs: a, query: o }) {
			return `${t === "" ? `pid ${e}` : `pid ${e} ${(0, n.SV)(t)}`} (${(0, n.SV)(i)} for ${(0, r.a3)(a)}: ${(0, n.SV)(o)})`;
		}
		function openActionLog(r) {
			let i = !1, print = (t) => (0, e.pq)((0, n.Ig)(r(t))), close = () => {
				i && (0, e.N4)(), i = !1;
			};
			return {
				print,
				warn: (t) => (0, e.$e)((0, n.TN)((0, n.Ig)(r(t)))),
				close,
				onProgress: (n) => {
					let a = (0, t.aL)(n, r);
					(a.type === "migration-started" || a.type === "seed-started") && (close(), (0, e.Oh)(`${fileName(a.file)} (${a.index} of ${a.total})`), i = !0), (a.type === "migration-finished" || a.type === "seed-finished") && close();
					let o = progressLine(a);
					o !== void 0 && print(o);
				}
			};
		}
		var c = __nccwpck_require__(1455);
		function openSummary(e) {
			let t = {
				start: 0,
				end: 0
			}, write = async (n, r) => {
				if (e) try {
					let i = await sizeOf(e), a = r && t.end === i ? t.start : i, o = 1048575 - a, s = n(o), l = Buffer.byteLength(s);
					if (l > o) return;
					a < i && await (0, c.truncate)(e, a), await (0, c.appendFile)(e, s), t = {
						start: a,
						end: a + l
					};
					return;
				} catch (e) {
					return e instanceof Error ? e.message : String(e);
				}
			};
			return {
				append: (e) => write(e, !1),
				replace: (e) => write(e, !0)
			};
		}
		async function sizeOf(e) {
			return (0, c.stat)(e).then(({ size: e }) => e, () => 0);
		}
		var l = __nccwpck_require__(2188), u = __nccwpck_require__(4565);
		function abortOnSignals(e) {
			let t = new AbortController(), n, onSignal = () => {
				let r = performance.now();
				n === void 0 ? (n = r, t.abort()) : e === "exit" && r - n > 300 && process.exit(130);
			};
			return process.on("SIGINT", onSignal), process.on("SIGTERM", onSignal), t.signal;
		}
		function keepStreams(e, t) {
			process.exitCode = 1;
			let n;
			for (let r of [e, t]) r.on("error", ({ code: e, name: t }) => {
				e !== "EPIPE" && e !== "ERR_STREAM_DESTROYED" && (n ??= e ?? t);
			});
			return async (r) => {
				await Promise.all([e, t].map(flushed)), process.exitCode = r, n !== void 0 && (r === 0 && (process.exitCode = 1), t.write(`error: not all of the output could be written (${n})\n`), await flushed(t)), setTimeout(() => process.exit(), 1e3).unref();
			};
		}
		function flushed(e) {
			return new Promise((t) => {
				e.destroyed || e.writableEnded ? setImmediate(t) : e.write("", () => t());
			});
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
		var d = __nccwpck_require__(7748);
		function exitStatus(e, t) {
			let n = new Set(t.map(({ code: e }) => d.h[e]));
			switch (e.outcome) {
				case "unknown": return 4;
				case "refused": return n.has("input") ? 2 : 3;
				case "failed": return n.has("unknown") ? 4 : n.size === 1 && n.has("input") ? 2 : 1;
				case "done": return +!!t.some(({ code: e }) => e === "drifted" || e === "hazards-found");
			}
		}
		let f = require("node:os");
		var p = __nccwpck_require__(3411);
		function originOf(e, t) {
			let n = e.GITHUB_ACTIONS === "true", { GITHUB_ACTOR: r, GITHUB_SHA: i } = n ? e : {};
			return {
				actor: r || `${t.user ?? "unknown"}@${t.host}`,
				runUrl: n ? runUrl(e) : void 0,
				commit: i || void 0,
				toolVersion: p.x
			};
		}
		function runUrl(e) {
			let { GITHUB_SERVER_URL: t, GITHUB_REPOSITORY: n, GITHUB_RUN_ID: r } = e;
			return t && n && r ? `${t}/${n}/actions/runs/${r}` : void 0;
		}
		function thisMachine() {
			try {
				return {
					user: (0, f.userInfo)().username,
					host: (0, f.hostname)()
				};
			} catch {
				return {
					user: void 0,
					host: (0, f.hostname)()
				};
			}
		}
		var m = __nccwpck_require__(8500), h = __nccwpck_require__(7987), g = __nccwpck_require__(4681), _ = __nccwpck_require__(9464), v = __nccwpck_require__(2710);
		let y = {
			plan: async () => (await Promise.all([
				__nccwpck_require__.e(849),
				__nccwpck_require__.e(865),
				__nccwpck_require__.e(575),
				__nccwpck_require__.e(124),
				__nccwpck_require__.e(383),
				__nccwpck_require__.e(643)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 2643))).plan,
			migrate: async () => (await Promise.all([
				__nccwpck_require__.e(849),
				__nccwpck_require__.e(865),
				__nccwpck_require__.e(575),
				__nccwpck_require__.e(996),
				__nccwpck_require__.e(124),
				__nccwpck_require__.e(599)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 9599))).migrate,
			seed: async () => (await Promise.all([
				__nccwpck_require__.e(395),
				__nccwpck_require__.e(849),
				__nccwpck_require__.e(865),
				__nccwpck_require__.e(575),
				__nccwpck_require__.e(996),
				__nccwpck_require__.e(124),
				__nccwpck_require__.e(289),
				__nccwpck_require__.e(705)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 705))).seed,
			reset: async () => (await Promise.all([
				__nccwpck_require__.e(395),
				__nccwpck_require__.e(849),
				__nccwpck_require__.e(865),
				__nccwpck_require__.e(575),
				__nccwpck_require__.e(996),
				__nccwpck_require__.e(289),
				__nccwpck_require__.e(384),
				__nccwpck_require__.e(799)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 7860))).reset,
			status: async () => (await Promise.all([
				__nccwpck_require__.e(849),
				__nccwpck_require__.e(865),
				__nccwpck_require__.e(575),
				__nccwpck_require__.e(124),
				__nccwpck_require__.e(713)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 8094))).status,
			stamp: async () => (await Promise.all([
				__nccwpck_require__.e(849),
				__nccwpck_require__.e(865),
				__nccwpck_require__.e(575),
				__nccwpck_require__.e(996),
				__nccwpck_require__.e(30)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 3030))).stamp
		};
		function loadOperation(e) {
			return y[e]();
		}
		function isOperation(e) {
			return Object.hasOwn(y, e);
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
				result: (0, v.$)({
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
				result: (0, v.$)({
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
		var b = __nccwpck_require__(4197);
		function scanToCopy(e) {
			let t = 0;
			for (let n of (0, b.b)(e)) {
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
		var x = __nccwpck_require__(5102);
		function withDriftCheck(e) {
			let { result: t, problems: n } = e;
			if (t.operation !== "status" || t.outcome !== "done" || t.upToDate === !0) return e;
			let r = (0, x.lc)(t).length, i = t.drift.length, o = [...r > 0 ? [`${(0, a.U)(r, "migration")} pending`] : [], ...i > 0 ? [`${(0, a.U)(i, "warning")} of drift`] : []], s = n.some(({ code: e }) => e === "reset-in-progress"), c = {
				code: "drifted",
				message: ["database and files differ", o.join(", ")].filter((e) => e !== "").join(": "),
				hint: `Asked to fail on that. ${s ? "The reset has to be finished first." : S}`
			};
			return {
				...e,
				result: {
					...t,
					problems: [...t.problems, (0, v.a)(c)]
				},
				problems: [...n, c]
			};
		}
		let S = "`db-ops migrate` applies what is pending; each warning names its remedy.";
		async function findTarget(e, t) {
			let { settings: n, env: r, workspace: i, onProgress: a, signal: o, pullRequest: s } = e;
			if (n.offline) return { status: "none" };
			let { resolveTarget: c } = await __nccwpck_require__.e(537).then(__nccwpck_require__.bind(__nccwpck_require__, 8537)), l = await c({
				...n,
				env: r,
				workspace: i,
				readText: async (e) => (await Promise.all([
					__nccwpck_require__.e(395),
					__nccwpck_require__.e(292),
					__nccwpck_require__.e(998),
					__nccwpck_require__.e(573)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 5573))).readInside(i, e),
				readPort: t,
				onProgress: a,
				signal: o
			});
			if (l.status === "found" || n.operation !== "plan" || s === void 0) return l;
			let u = l.problems.find(({ code: e }) => e === "no-database-url");
			return u === void 0 ? l : {
				status: "none",
				noAddress: u
			};
		}
		var C = __nccwpck_require__(4426);
		function openFirst({ settings: e, onProgress: t, signal: n, origin: r }, i) {
			let a, begin = async () => {
				let { openEarly: o } = await Promise.all([
					__nccwpck_require__.e(849),
					__nccwpck_require__.e(865),
					__nccwpck_require__.e(255)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 6255));
				return a ??= o({
					target: i,
					onProgress: t,
					signal: n
				}, (0, C.Y)(e, r)), a;
			};
			return {
				begin,
				take: async () => (await begin()).take(),
				giveUp: async () => a?.giveUp()
			};
		}
		async function run(e) {
			let { settings: t, workspace: n, signal: r } = e, i = new Date();
			if (t.operation === "plan" && t.sarifFile !== void 0) {
				let { sarifProblem: e } = await __nccwpck_require__.e(863).then(__nccwpck_require__.bind(__nccwpck_require__, 2863)), r = await e({
					file: t.sarifFile,
					workspace: n
				});
				if (r) return refusal(t, [r], i);
			}
			let a = filesOf(e), o = await findTarget(e, async () => (await a()).config.port);
			if (o.status === "invalid") return refusal(t, [...(await a()).problems, ...o.problems], i);
			let s = o.status === "found" ? databaseOf(e, o.target) : o;
			try {
				return await withParser(e, async (n) => {
					s.status === "found" && mayConnect(e, s) && await loadMeanwhile(e, await s.session.begin());
					let r = await a();
					if (t.operation !== "stamp") {
						if (!r.isReadable) return refusal(t, r.problems, i);
						for (let t of r.advice) e.onProgress({
							type: "advice",
							message: t
						});
					}
					let o = await operate(e, {
						project: r,
						database: s,
						parser: n
					});
					return t.failOnDrift ? withDriftCheck(o) : o;
				});
			} catch (e) {
				let n = whileReading(e, r);
				if (n === void 0) throw e;
				return failure(t, [n], i);
			} finally {
				s.status === "found" && await s.session.giveUp();
			}
		}
		function filesOf({ settings: { supabaseDirectory: e }, workspace: t, env: n }) {
			let r;
			return async () => {
				let { readProject: i } = await Promise.all([
					__nccwpck_require__.e(395),
					__nccwpck_require__.e(292),
					__nccwpck_require__.e(998),
					__nccwpck_require__.e(573)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 5573));
				return r ??= i({
					workspace: t,
					supabaseDirectory: e,
					env: n,
					scanToCopy
				}), r;
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
			return n !== "reset" || (0, g.k)(t, r, i) === "open";
		}
		async function loadMeanwhile({ settings: e }, { asked: t }) {
			await (0, m.setImmediate)(), await Promise.all([
				__nccwpck_require__.e(395),
				__nccwpck_require__.e(292),
				__nccwpck_require__.e(998),
				__nccwpck_require__.e(573)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 5573)), await (0, m.setImmediate)(), await loadOperation(e.operation), await Promise.race([t, (0, m.setTimeout)(w, void 0, { ref: !1 })]);
		}
		let w = 20;
		async function withParser({ settings: e, parser: t, parserSession: n, signal: r }, i) {
			if (t) return i(abortable(t, r));
			let { createParser: a } = await __nccwpck_require__.e(963).then(__nccwpck_require__.bind(__nccwpck_require__, 6963)), o = a({
				keepsTrees: e.operation === "plan",
				session: n
			});
			try {
				return await i(abortable(o, r));
			} finally {
				await o.close();
			}
		}
		async function operate(e, { project: t, database: n, parser: r }) {
			let { settings: i, onProgress: a, signal: o, origin: s, confirmReset: c, openGate: l, pullRequest: u } = e;
			if (n.status === "none") {
				let { planOffline: e } = await Promise.all([
					__nccwpck_require__.e(849),
					__nccwpck_require__.e(575),
					__nccwpck_require__.e(383),
					__nccwpck_require__.e(343)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 9106)), { noAddress: o } = n;
				return e({
					project: t,
					parser: r,
					onProgress: a,
					pullRequest: u,
					noAddress: o
				}, i);
			}
			let { target: d, session: f } = n, p = await loadOperation(i.operation), checkBackup = async () => (await __nccwpck_require__.e(34).then(__nccwpck_require__.bind(__nccwpck_require__, 2034))).checkBackup(e, d);
			return p({
				project: t,
				target: d,
				firstSession: f,
				parser: r,
				onProgress: a,
				signal: o,
				origin: s,
				confirmReset: c,
				openGate: l,
				checkBackup
			}, i);
		}
		function whileReading(e, t) {
			if (e instanceof h.I || e instanceof Cancelled) return t.aborted ? (0, _.dy)("files and database were compared") : e instanceof h.I ? (0, _.kU)(e.message) : void 0;
		}
		let T = new Set(["plan", "reset"]);
		async function startParser(e) {
			if (!T.has(e)) return;
			let { startSession: t } = await __nccwpck_require__.e(480).then(__nccwpck_require__.bind(__nccwpck_require__, 3480));
			return t();
		}
		async function main(r) {
			let i = new Date(), a = abortOnSignals("ignore"), o = keepStreams(process.stdout, process.stderr), s = Object.fromEntries(u.Q.map((t) => [t, (0, e.V4)(t)])), c = secretsOf(s, r);
			for (let t of c) (0, e.Pq)(t);
			let clean = (e) => (0, l._I)(e, c), d = openActionLog(clean);
			d.print((0, n.TN)(`db-ops ${p.x}: ${s.operation || "no operation"} on ${s.environment}`));
			let f = await startParser(s.operation), crash = (e) => crashProblem(e, clean, r.RUNNER_DEBUG === "1"), m = {
				env: r,
				workspace: r.GITHUB_WORKSPACE ?? process.cwd(),
				log: d,
				summary: openSummary(r.GITHUB_STEP_SUMMARY),
				signal: a,
				startedAt: i,
				clean,
				parserSession: f
			}, h = await Promise.race([escapedException(), action_operate(s, m)]).catch((e) => failure(labelsOf(s), [crash(e)], i));
			d.close();
			try {
				await show((0, t.Yt)(h, clean), s, m);
			} catch (e) {
				return d.print(crashText(crash(e))), o(1);
			}
			await o(exitStatus(h.result, h.problems));
		}
		function secretsOf(e, t) {
			return (0, l.o0)({
				url: e["database-url"],
				tokens: [e["github-token"], e["supabase-access-token"]],
				others: Object.values(e),
				env: t
			});
		}
		async function action_operate(e, n) {
			let { env: r, workspace: i, log: a, summary: o, signal: s, startedAt: c, clean: l, parserSession: u } = n, { parseInputs: d } = await Promise.all([__nccwpck_require__.e(395), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9264)), f = d(e);
			if (f.status === "invalid") return refusal(labelsOf(e), f.problems, c);
			let { settings: p } = f;
			if (p.environment === "embedded") return refusal(p, [E], c);
			let openPullRequest = async () => (await Promise.all([
				__nccwpck_require__.e(395),
				__nccwpck_require__.e(998),
				__nccwpck_require__.e(32)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 8032))).openPullRequest({
				settings: p,
				env: r,
				workspace: i,
				signal: s
			});
			return run({
				settings: p,
				env: r,
				workspace: i,
				onProgress: a.onProgress,
				signal: s,
				parserSession: u,
				origin: (0, t.L0)(originOf(r, thisMachine()), l),
				openGate: async () => {
					let { openGateInWorkflow: e } = await Promise.all([
						__nccwpck_require__.e(395),
						__nccwpck_require__.e(780),
						__nccwpck_require__.e(390)
					]).then(__nccwpck_require__.bind(__nccwpck_require__, 3390));
					return e({
						settings: p,
						hasDatabaseUrl: !0,
						env: r,
						signal: s
					}, o, l);
				},
				openFetch: async () => (await __nccwpck_require__.e(187).then(__nccwpck_require__.bind(__nccwpck_require__, 3187))).proxiedFetch(),
				pullRequest: p.operation === "plan" ? await openPullRequest() : void 0
			});
		}
		async function show(e, t, { env: n, workspace: r, log: i, summary: a, signal: o }) {
			let { publish: s } = await Promise.all([
				__nccwpck_require__.e(395),
				__nccwpck_require__.e(780),
				__nccwpck_require__.e(94)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 4094));
			await s({
				report: e,
				log: i,
				summary: a,
				inputs: t,
				env: n,
				signal: o
			});
			let { saveSarif: c } = await __nccwpck_require__.e(863).then(__nccwpck_require__.bind(__nccwpck_require__, 2863)), { rulePages: l } = await __nccwpck_require__.e(216).then(__nccwpck_require__.bind(__nccwpck_require__, 1216)), u = await c(e, {
				file: t["sarif-file"],
				workspace: r,
				pages: l(n)
			});
			u !== void 0 && i.warn(u);
		}
		let E = {
			code: "bad-input",
			message: "environment: `embedded` is for the command line, the action does not contain a Postgres",
			hint: "In a workflow use a service container or the Supabase CLI's local stack with `environment: local`, or run `npx db-ops` in a step."
		};
		main(process.env);
	})(), module.exports = n;
})();
