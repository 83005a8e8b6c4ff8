"use strict";
exports.id = 537, exports.ids = [537], exports.modules = { 8537: ((e, t, n) => {
	n.d(t, { resolveTarget: () => resolveTarget });
	var r = n(7030), i = n(6760), a = n(8500);
	async function localStackUrl(e) {
		let t = `postgresql://postgres:postgres@127.0.0.1:${e.port}/postgres`;
		return await listens(e.port) ? t : await statusUrl(e) ?? t;
	}
	function listens(e) {
		return new Promise((t) => {
			let n = (0, r.connect)({
				host: "127.0.0.1",
				port: e
			}), settle = (e) => {
				n.destroy(), t(e);
			};
			n.setTimeout(300, () => settle(!1)), n.once("connect", () => settle(!0)), n.once("error", () => settle(!1));
		});
	}
	async function statusUrl({ workspace: e, supabaseDirectory: t, env: n, signal: r, exec: o = execSilently }) {
		let s = (0, i.join)(e, t);
		if ((0, i.basename)(s) !== "supabase") return;
		let c = (0, i.dirname)(s), l = firstThere([...n.GITHUB_ACTIONS === "true" ? [] : installedPrograms(e, c), "supabase"], (e) => o(e, [
			"status",
			"-o",
			"env",
			"--workdir",
			c
		], c)), u = (0, a.setTimeout)(1e4, void 0, {
			signal: r,
			ref: !1
		}).catch(() => void 0), d = await Promise.race([l, u]);
		return d?.exitCode === 0 ? databaseUrlOf(d.stdout) : void 0;
	}
	function installedPrograms(e, t) {
		return [...new Set([t, e])].map((e) => (0, i.join)(e, "node_modules", ".bin", "supabase"));
	}
	async function firstThere(e, t) {
		for (let n of e) {
			let e = await t(n).catch(() => void 0);
			if (e !== void 0) return e;
		}
	}
	function databaseUrlOf(e) {
		let t = /^\s*DB_URL\s*=\s*(.*?)\s*$/m.exec(e)?.[1]?.replace(/^(["'])(.*)\1$/, "$2");
		return t?.startsWith("postgres") ? t : void 0;
	}
	let execSilently = async (e, t, r) => {
		let { getExecOutput: i } = await n.e(260).then(n.bind(n, 1260));
		return i(`"${e}"`, [...t], {
			cwd: r,
			silent: !0,
			ignoreReturnCode: !0
		});
	}, o = ["DATABASE_URL", "SUPABASE_DB_URL"];
	async function resolveUrl(e) {
		let { input: t, env: n } = e;
		if (isGiven(t)) return {
			status: "found",
			url: t,
			source: "database-url"
		};
		for (let e of o) {
			let t = n[e];
			if (isGiven(t)) return {
				status: "found",
				url: t,
				source: e
			};
		}
		return e.environment === "local" ? {
			status: "found",
			url: await e.localUrl(),
			source: "local stack"
		} : {
			status: "missing",
			problem: missing(e, await unreadDotEnv(e.readText))
		};
	}
	function isGiven(e) {
		return e !== void 0 && e.trim() !== "";
	}
	function missing({ environment: e, env: t }, n) {
		return {
			code: "no-database-url",
			message: `There is no database URL for the environment ${e}`,
			hint: t.GITHUB_ACTIONS === "true" ? workflowHint(e, t) : terminalHint(e, n)
		};
	}
	function workflowHint(e, t) {
		if (t.GITHUB_ACTOR === "dependabot[bot]") return "Dependabot triggered this run, and GitHub gives it no secrets but Dependabot's own (Settings, Secrets and variables, Dependabot).";
		let n = "GitHub gives no secrets to a pull request from a fork or from Dependabot", r = o.some((e) => t[e] === "") ? `The workflow hands over an empty value: the secret's name may be misspelt, or it belongs to a GitHub environment and the job lacks environment: ${e}` : `Hand it over with database-url: \${{ secrets.DATABASE_URL }}; a secret of a GitHub environment is there only when the job says environment: ${e}`;
		return /^pull_request/.test(t.GITHUB_EVENT_NAME ?? "") ? `${n}. ${r}.` : `${r}. ${n}.`;
	}
	function terminalHint(e, t) {
		let n = "Give it with --database-url or in DATABASE_URL or SUPABASE_DB_URL.";
		return t === void 0 ? e === "embedded" ? n : `${n} For the local stack say --environment local.` : `${n} ${t} is not read, so that a file lying about never decides which database is changed.`;
	}
	let s = [
		".env",
		".env.local",
		"supabase/.env"
	];
	async function unreadDotEnv(e) {
		for (let t of s) {
			let n = /^\s*(?:export\s+)?(\w*(?:DATABASE|DB|POSTGRES)\w*_URL\w*|(?:DATABASE|DB|POSTGRES)_?URL)\s*=/m.exec(await e(t))?.[1];
			if (n !== void 0) return `${n} in ${t}`;
		}
	}
	let c = 6543;
	function hostRules(e) {
		let t = kindOf(e.host), n = missingParts(e, t);
		switch (t) {
			case "supabase-session-pooler": return {
				kind: t,
				...sessionPooler(e),
				problems: [...n, ...poolerUser(e)]
			};
			case "supabase-direct": return {
				kind: t,
				...unchanged(e),
				problems: [...n, ...directAddress(e)],
				notices: []
			};
			case "loopback": return {
				kind: t,
				...unchanged(e),
				problems: n,
				notices: poolerLikely(e)
			};
			case "other": return {
				kind: t,
				...unchanged(e),
				problems: [...n, ...apiHost(e)],
				notices: poolerLikely(e)
			};
		}
	}
	let l = new r.BlockList();
	l.addSubnet("127.0.0.0", 8, "ipv4"), l.addAddress("::1", "ipv6");
	function kindOf(e) {
		if (e.startsWith("/") || e === "localhost") return "loopback";
		let t = (0, r.isIP)(e);
		return t === 0 ? e.endsWith(".pooler.supabase.com") ? "supabase-session-pooler" : /^db\.[a-z0-9-]+\.supabase\.co$/.test(e) ? "supabase-direct" : "other" : l.check(e, t === 4 ? "ipv4" : "ipv6") ? "loopback" : "other";
	}
	function unchanged({ port: e, user: t }) {
		return {
			port: e,
			user: t || "postgres"
		};
	}
	function missingParts({ host: e, user: t, password: n }, r) {
		let i = [], lacks = (e, t) => i.push({
			code: "bad-database-url",
			message: e,
			hint: t
		}), a = "The shape is postgresql://user:password@host:5432/postgres.";
		return e === "" ? [{
			code: "bad-database-url",
			message: "The database URL names no host",
			hint: a
		}] : r === "loopback" ? [] : (t === "" && lacks("The database URL names no user", a), n === "" && lacks("The database URL holds no password", `${a} A password file is not read.`), i);
	}
	function sessionPooler({ port: e, user: t, parameters: n }) {
		let r = referenceOf(n);
		return {
			port: e === c ? 5432 : e,
			user: r !== void 0 && !t.includes(".") ? `${t}.${r}` : t,
			notices: e === c ? ["The transaction pooler (port 6543) keeps no session, so no lock would hold: port 5432 of the same host, the session pooler, is used instead."] : []
		};
	}
	function poolerUser({ user: e, parameters: t }) {
		return e === "" || e.includes(".") || referenceOf(t) !== void 0 ? [] : [{
			code: "bad-database-url",
			message: "The pooler's user lacks the project's reference",
			hint: "Behind the pooler the user is postgres.<ref>: copy the session pooler's URI from the dashboard (Connect)."
		}];
	}
	function referenceOf(e) {
		return /(?:^|[\s-])reference=([a-z0-9]+)/.exec(e.get("options") ?? "")?.[1];
	}
	function directAddress({ host: e, port: t, user: n }) {
		let r = [];
		return t === c && r.push({
			code: "transaction-pooler",
			message: "The database URL leads to the dedicated pooler, which works in transaction mode: no lock would hold there",
			hint: "Use the session pooler's URI (dashboard, Connect), or port 5432 of the same host where IPv6 is available."
		}), n.endsWith(`.${e.split(".")[1]}`) && r.push({
			code: "bad-database-url",
			message: "The database URL mixes the pooler's user with the direct address",
			hint: "Use the session pooler's URI as the dashboard shows it (Connect); at the direct address the user is postgres, without the reference."
		}), r;
	}
	function apiHost({ host: e }) {
		return /^[a-z]{20}\.supabase\.(?:co|in|net)$/.test(e) ? [{
			code: "bad-database-url",
			message: "The database URL leads to the project's API, not to its database",
			hint: "Copy the session pooler's URI from the dashboard (Connect); the direct address begins with db."
		}] : [];
	}
	function poolerLikely({ port: e, parameters: t }) {
		return e !== c && t.get("pgbouncer") !== "true" ? [] : ["The database URL looks like a transaction pooler's (port 6543 or pgbouncer=true), where no session lock holds: use the server's own address if there is one."];
	}
	let u = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g;
	function unwrapPasted(e) {
		let t = e.replace(u, "");
		if (t === "") return {
			url: void 0,
			problems: [d]
		};
		if (/[\r\n]/.test(t)) return {
			url: void 0,
			problems: [wrong(f)]
		};
		let n = [];
		for (let e of g) {
			let r = t.replace(e.pattern, "");
			r !== t && (n.push(wrong(e)), t = r.replace(u, ""));
		}
		if (m.test(t) && n.push(wrong(h)), /^postgres(?:ql)?:\/\//i.test(t)) return {
			url: /\t/.test(t) ? void 0 : t,
			problems: n
		};
		let r = _.find(({ pattern: e }) => e.test(t)) ?? p;
		return {
			url: void 0,
			problems: [...n, wrong(r)]
		};
	}
	function wrong({ message: e, hint: t }) {
		return {
			code: "bad-database-url",
			message: e,
			hint: t
		};
	}
	let d = {
		code: "no-database-url",
		message: "The database URL is empty",
		hint: "GitHub gives a workflow no secrets when a fork or Dependabot triggered it; and a secret of an environment is there only when the job says environment: <name>. Check the secret's name, too: an unknown one is empty."
	}, f = {
		message: "The database URL holds more than one line",
		hint: "Store the URL alone, on one line, without other settings of an .env file."
	}, p = {
		message: "The database URL does not begin with postgresql://",
		hint: "Copy the session pooler's URI from the dashboard (Connect): postgresql://postgres.<ref>:<password>@<pooler>:5432/postgres."
	}, m = /(?:\[|%5B|<|%3C)\s*(?:your|my|db|database|project|password|pass|ref|region|host|user)(?:[\w .-]|%20)*(?:\]|%5D|>|%3E)|:your[-_]?(?:db[-_]?|database[-_]?)?password@/i, h = {
		message: "The database URL still holds a placeholder, such as the dashboard's for the password",
		hint: "Put the real value in its place, brackets included. The password is shown once, when it is set: Project Settings, Database, Reset database password."
	}, g = [
		{
			pattern: /^(?!jdbc:)(?:export\s+|set\s+)?[a-z]\w*\s*[=:]\s*(?=["'`“‘]?(?:psql|jdbc:|postgres))/i,
			message: "The database URL begins with a variable's name",
			hint: "Store what stands behind the = only."
		},
		{
			pattern: /^psql\s+(?:-d\s*|--dbname[=\s]\s*)?/i,
			message: "The database URL begins with psql",
			hint: "Store the URL alone, without the command and without quotes."
		},
		{
			pattern: /^["'`“”‘’«»]+|["'`“”‘’«»]+;?$/g,
			message: "The database URL stands in quotes",
			hint: "GitHub stores a secret as it is typed: leave the quotes out."
		},
		{
			pattern: /^jdbc:/i,
			message: "The database URL is one of JDBC",
			hint: "Leave out jdbc: at its beginning."
		}
	], _ = [
		{
			pattern: /^https?:\/\//i,
			message: "This is a web address, such as the project's API URL, and not the database URL",
			hint: "The database URL begins with postgresql://. In the dashboard: Connect, then Session pooler."
		},
		{
			pattern: /^(?:eyJ[\w-]+\.|sb[a-z]?_)/,
			message: "This is an API key or access token of Supabase, and not the database URL",
			hint: "The database URL begins with postgresql://. In the dashboard: Connect, then Session pooler. If the key was ever shown, make a new one."
		},
		{
			pattern: /^(?:\$|\{\{|%\w+%$|env\()/,
			message: "The database URL is a variable that nothing has put a value into",
			hint: "In a workflow write ${{ secrets.NAME }}; an action's input and an env: entry know no $NAME."
		},
		{
			pattern: /^(?:\*+|x+|todo|changeme|secret|none|null|undefined)$/i,
			message: "The database URL is a stand-in, and not the URL itself",
			hint: "A log shows *** in place of a secret. Copy the URL from the dashboard: Connect, then Session pooler."
		},
		{
			pattern: /^[a-z]{20}$/,
			message: "This looks like a project's reference, and not like the database URL",
			hint: "The database URL begins with postgresql://. In the dashboard: Connect, then Session pooler."
		},
		{
			pattern: /^postgres(?:ql)?:/i,
			message: "The database URL lacks the // behind postgresql:",
			hint: "The shape is postgresql://user:password@host:5432/postgres."
		},
		{
			pattern: /^prisma/i,
			message: "This is a URL of Prisma's own proxy, and not the database URL",
			hint: "Use the address that Prisma calls directUrl."
		},
		{
			pattern: /^(?:\w[\w+.-]*):\/\//,
			message: "This is an address of another kind, and not of a Postgres database",
			hint: "The database URL begins with postgresql://."
		},
		{
			pattern: /^\s*(?:host|hostaddr|port|dbname|user|password|sslmode|service)\s*=/i,
			message: "The database URL is written as libpq's key=value pairs",
			hint: "Write it as a URL: postgresql://user:password@host:5432/dbname, with special characters of the password escaped."
		}
	], v = new Set([
		"disable",
		"allow",
		"prefer",
		"no-verify"
	]), y = new Set([
		"require",
		"verify-ca",
		"verify-full"
	]);
	function tlsNotices(e, t) {
		let n = (e.get("sslmode") ?? "").toLowerCase(), r = (e.get("ssl") ?? "").toLowerCase();
		return t && (v.has(n) || [
			"false",
			"0",
			"off",
			"no-verify"
		].includes(r)) ? ["The database URL asks for no TLS, or for TLS without verification: TLS is always used and verified here."] : !t && (y.has(n) || [
			"true",
			"1",
			"on"
		].includes(r)) ? ["The database URL asks for TLS: on this machine's own address none is used."] : [];
	}
	let b = new Set("host.port.user.password.dbname.ssl.sslmode.sslrootcert.sslnegotiation.application_name.fallback_application_name.connect_timeout.socket_timeout.uselibpqcompat.pgbouncer.connection_limit.pool_timeout.statement_cache_size.supa.workaround.channel_binding.target_session_attrs.gssencmode.krbsrvname.load_balance_hosts.keepalives.keepalives_idle.keepalives_interval.keepalives_count.tcp_user_timeout".split(".")), x = new Set([
		"options",
		"schema",
		"search_path",
		"sslcert",
		"sslkey",
		"sslpassword",
		"hostaddr",
		"service",
		"passfile",
		"replication",
		"client_encoding",
		"encoding",
		"role",
		"statement_timeout",
		"lock_timeout"
	]), S = /^[a-z][a-z0-9_.-]{0,39}$/;
	function unusedNotices(e) {
		let t = [...e].filter(([e, t]) => !b.has(e) && !t.startsWith("reference="));
		if (t.length === 0) return [];
		let tells = (t) => x.has(t) || !e.has("password") && S.test(t), n = t.map(([e]) => e).filter(tells), r = t.length - n.length;
		return [`Parameters of the database URL that are not used: ${[...n, ...r > 0 ? [`${r} unknown`] : []].join(", ")}.`];
	}
	var C = n(3136);
	let w = "no-host.invalid";
	function splitUrl(e) {
		let t = parse(e.replace(/^(\w+:\/\/[^/?#]*@)(?=[:/?#]|$)/, `$1${w}`));
		if (!(t === void 0 || t.hash !== "" || `${t.pathname}${t.search}`.includes("@"))) try {
			let e = parametersOf(t.search), n = hostOf(e.get("host") ?? decodeURIComponent(t.hostname)), r = portOf(e.get("port") ?? t.port), i = e.get("dbname") ?? decodeURIComponent(t.pathname.replace(/^\/|\/$/g, "")), a = e.get("user") ?? decodeURIComponent(t.username), o = e.get("password") ?? decodeURIComponent(t.password);
			return n === void 0 || r === "wrong" || `${a}${o}${i}`.includes("\0") ? void 0 : {
				user: a,
				password: o,
				host: n,
				port: r,
				database: i,
				parameters: e
			};
		} catch {
			return;
		}
	}
	function parse(e) {
		try {
			return new URL(e);
		} catch {
			return;
		}
	}
	function parametersOf(e) {
		let t = e.slice(1).split("&").filter(Boolean);
		return new Map(t.map((e) => {
			let [t = "", ...n] = e.split("=");
			return [decodeURIComponent(t).toLowerCase(), decodeURIComponent(n.join("="))];
		}));
	}
	function hostOf(e) {
		let t = e.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
		return t === "" || t === w ? "" : t.startsWith("/") ? t : (0, r.isIP)(t) === 0 ? /[,\s]/.test(t) ? void 0 : (0, C.domainToASCII)(t) || void 0 : t.toLowerCase();
	}
	function portOf(e) {
		if (e === "") return;
		let t = Number(e);
		return /^\d+$/.test(e) && t >= 1 && t <= 65535 ? t : "wrong";
	}
	function readTarget(e, t = {}) {
		let n = unwrapPasted(e), r = n.url === void 0 ? void 0 : splitUrl(n.url);
		if (r === void 0) return {
			status: "invalid",
			problems: n.problems.length > 0 ? n.problems : [T]
		};
		let i = hostRules({
			...r,
			port: r.port ?? 5432
		}), a = [...n.problems, ...i.problems];
		if (a.length > 0) return {
			status: "invalid",
			problems: a
		};
		let o = i.kind !== "loopback";
		return {
			status: "ok",
			target: {
				host: r.host,
				port: i.port,
				user: i.user,
				password: r.password,
				database: r.database || "postgres",
				kind: i.kind,
				tls: o ? "verify" : "off",
				caFile: certificateFile(t.sslRootCert) ?? certificateFile(r.parameters.get("sslrootcert"))
			},
			notices: [
				...i.notices,
				...tlsNotices(r.parameters, o),
				...unusedNotices(r.parameters)
			]
		};
	}
	function certificateFile(e) {
		return e && e !== "system" ? e : void 0;
	}
	let T = {
		code: "bad-database-url",
		message: "The database URL cannot be read",
		hint: "Most often the password holds a character that means something in a URL. Escape it: # is %23, / is %2F, ? is %3F, @ is %40, : is %3A, % is %25, [ is %5B, ] is %5D, a space is %20. The shape is postgresql://user:password@host:5432/postgres."
	};
	async function resolveTarget(e) {
		let { environment: t, databaseUrl: n, env: r, readText: i, onProgress: a } = e, o = await resolveUrl({
			environment: t,
			input: n,
			env: r,
			readText: i,
			localUrl: async () => localStackUrl({
				...e,
				port: await e.readPort()
			})
		});
		if (o.status === "missing") return {
			status: "invalid",
			problems: [o.problem]
		};
		let s = readTarget(o.url, { sslRootCert: e.sslRootCert || r.PGSSLROOTCERT });
		if (s.status === "invalid") return {
			status: "invalid",
			problems: s.problems.map((e) => ({
				...e,
				hint: `${e.hint ?? ""} (It came from ${E[o.source]}.)`.trim()
			}))
		};
		if (t === "local" && s.target.kind !== "loopback") return {
			status: "invalid",
			problems: [notLocal(s.target.host, E[o.source])]
		};
		for (let e of s.notices) a({
			type: "advice",
			message: e
		});
		let { source: c } = o, l = c === "DATABASE_URL" || c === "SUPABASE_DB_URL";
		return {
			status: "found",
			target: {
				...s.target,
				...l ? { variable: c } : {}
			}
		};
	}
	function notLocal(e, t) {
		return {
			code: "bad-input",
			message: `environment: the environment is \`local\`, but the address is that of ${e}, another machine`,
			hint: `Name the environment (\`environment: production\`), or leave the address out. (It came from ${t}.)`
		};
	}
	let E = {
		"database-url": "the input database-url",
		DATABASE_URL: "the variable DATABASE_URL",
		SUPABASE_DB_URL: "the variable SUPABASE_DB_URL",
		"local stack": "the local stack"
	};
}) };
