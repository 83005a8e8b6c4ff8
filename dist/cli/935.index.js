"use strict";
exports.id = 935, exports.ids = [935], exports.modules = {
	7495: ((e, t, n) => {
		n.d(t, {
			z: () => apart,
			l: () => readArguments
		});
		var r = n(8179), i = n(2529), a = n(1833);
		function readerRoleScript(e) {
			let t = (0, a.hD)(e);
			return `-- Makes the role ${t}: it may read the migration history and the catalogs, and nothing else.
-- Run it as the role that applies the migrations; on Supabase that is postgres.
begin;

do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = ${(0, a.eu)(e)}) then
    create role ${t} login noinherit connection limit 5;
  end if;
  execute pg_catalog.format('grant connect on database %I to %I', pg_catalog.current_database(), ${(0, a.eu)(e)});
end
$$;

alter role ${t} set default_transaction_read_only = on;
alter role ${t} set statement_timeout = '1min';

create schema if not exists supabase_migrations;
grant usage on schema supabase_migrations to ${t};
grant select on all tables in schema supabase_migrations to ${t};
-- Tables that db-ops or the Supabase CLI will make there later.
alter default privileges in schema supabase_migrations grant select on tables to ${t};

commit;

-- It has no password yet, and nobody can log in as it. Give it one, in psql, which sends a hash only:
--   \\password ${t}
-- or in Supabase's SQL editor, which does not know \\password:
--   alter role ${t} password '…';
`;
		}
		let o = { "reader-role": {
			summary: "print the SQL for a role that may read the history and nothing else, for plan and status",
			examples: [["db-ops reader-role --name plan_reader > reader.sql", "to be run once, in psql or the SQL editor"]],
			options: () => [new r.c$("--name <role>", "the role's name.").argParser(roleName).makeOptionMandatory()],
			print: ({ name: e }) => readerRoleScript(String(e))
		} };
		function addPrinted(e, t, { summary: n, options: r, print: i }, a) {
			let o = e.command(t).summary(n).description(`${n}.`);
			for (let e of r()) o.addOption(e);
			return o.action((e) => a(i(e)));
		}
		function roleName(e) {
			if (/^(?!pg_|public$|none$)[a-z_][a-z0-9_]{0,62}$/.test(e)) return e;
			throw new r.Di("It has up to 63 letters a to z, digits and _, and does not begin with pg_.");
		}
		var s = n(4565), c = n(3411);
		function createProgram(e, t, n) {
			let a = new r.uB("db-ops").description("Database operations for Supabase Postgres.").version(c.x, "-v, --version", "print the version").helpOption("-h, --help", "print help, also for one operation: db-ops migrate --help").usage("<operation> [flags]").option("--no-color", "plain text; so does NO_COLOR=1");
			configure(a, n);
			for (let [r, o] of Object.entries(i.x)) {
				let i = addOperation(a, r, o, t);
				e.includes(r) && addFlags(i, r, o), configure(i, n);
			}
			for (let [e, t] of Object.entries(o)) configure(addPrinted(a, e, t, n.out), n).addHelpText("after", `\nExamples:\n${examples([t])}`);
			return a.addHelpText("after", `\nExamples:\n${examples(Object.values(i.x))}`), a.addHelpText("after", `\n${l}`), a;
		}
		let l = "Exit status:\n  0 done   1 failed, and what failed was rolled back   2 usage or configuration\n  3 refused by a guard   4 unknown: run the same command again, it finds out";
		function addOperation(e, t, n, r) {
			return e.command(t).summary(n.summary).description(`${n.summary}.`).usage("[options]").action((e) => r({
				operation: t,
				inputs: inputsOf(n.flags, e)
			}));
		}
		function addFlags(e, t, { flags: n, examples: i }) {
			for (let t of n) e.addOption(optionOf(t));
			e.option("--json", "print the result as JSON");
			let a = new r.c$("--yes", "do not ask. Only on a terminal is anybody asked: elsewhere an open database is reset at once.");
			e.addOption(t === "reset" ? a : a.hideHelp()), e.option("--no-color", "plain text"), e.addHelpText("after", `\nExamples:\n${examples([{ examples: i }])}`);
		}
		function configure(e, t) {
			return e.exitOverride().configureOutput({
				writeOut: t.out,
				writeErr: t.err
			});
		}
		function optionOf({ input: e, alias: t, value: n }) {
			let i = t === void 0 ? `--${e}` : `--${t}, --${e}`, a = new r.c$(n === void 0 ? i : `${i} <${n}>`, helpOf(e));
			return (n === "versions" || n === "names") && a.argParser((e, t) => join(t, e)), a;
		}
		function helpOf(e) {
			let { description: t, default: n } = (0, s.e)(e), r = t.replaceAll("`", "").replace(/^true: /, "");
			return n === "" || n === "false" ? r : `${r} Default: ${n}.`;
		}
		function join(e, t) {
			return e === void 0 ? t : `${e},${t}`;
		}
		function inputsOf(e, t) {
			let n = {};
			for (let r of e) {
				let e = t[optionOf(r).attributeName()];
				e !== void 0 && (n[r.input] = String(e));
			}
			return n;
		}
		function examples(e) {
			let t = e.flatMap((e) => e.examples), n = Math.max(...t.map(([e]) => e.length));
			return t.map(([e, t]) => `  ${e.padEnd(n)}   # ${t}`).join("\n");
		}
		function readArguments(e) {
			let t = [], n = e.flatMap(apart);
			for (;;) {
				let r = readOnce(n);
				if (r.status === "asked") return {
					...r,
					problems: t
				};
				if (r.status !== "mistaken") return t.length > 0 ? {
					status: "mistaken",
					problems: t
				} : r;
				t.push(problemOf(r.error, e));
				let i = without(n, r.error);
				if (i === void 0) return {
					status: "mistaken",
					problems: t
				};
				n = i;
			}
		}
		function apart(e) {
			let t = e.startsWith("--") ? e.indexOf("=") : -1;
			return t === -1 ? [e] : [e.slice(0, t), e.slice(t + 1)];
		}
		function readOnce(e) {
			let t, n = "", i = "", a = createProgram(e, (e) => {
				t = e;
			}, {
				out: (e) => {
					n += e;
				},
				err: (e) => {
					i += e;
				}
			});
			try {
				a.parse(e, { from: "user" });
			} catch (e) {
				if (!(e instanceof r.b7)) throw e;
				return n === "" ? e.code === "commander.help" ? {
					status: "nothing",
					text: i
				} : {
					status: "mistaken",
					error: e
				} : {
					status: "help",
					text: n
				};
			}
			return t === void 0 ? n === "" ? {
				status: "nothing",
				text: i
			} : {
				status: "help",
				text: n
			} : {
				status: "asked",
				asked: t
			};
		}
		function problemOf(e, t) {
			let [n = "", ...r] = e.message.replace(/'[^']*:\/\/[\s\S]*'/, "'…'").split("\n"), i = /^error: unknown (?:command|option) '([^']*)'/.exec(n)?.[1], a = r.join(" ").replace(/^\((.*)\)$/, "$1");
			return {
				code: "bad-input",
				message: n.replace(/^error: /, ""),
				hint: d.get(i ?? "") ?? (a === "" ? helpHint(t) : a)
			};
		}
		let u = "There is no way down but forward, or back to a backup: docs/going-back.md.", d = new Map([
			["push", "`db-ops migrate` applies the pending migrations."],
			["up", "`db-ops migrate` applies the pending migrations."],
			["down", u],
			["rollback", u],
			["revert", u],
			["--dry-run", "`db-ops plan` shows what migrate would do."]
		]);
		function helpHint(e) {
			let t = e.find((e) => Object.hasOwn(i.x, e) || Object.hasOwn(o, e));
			return t === void 0 ? "`db-ops --help` shows the operations and their flags." : `\`db-ops ${t} --help\` shows its flags.`;
		}
		function without(e, t) {
			if (t.code !== "commander.unknownOption") return;
			let n = /'([^']*)'/.exec(t.message)?.[1], r = n === void 0 ? -1 : e.indexOf(n);
			if (r === -1) return;
			let i = e[r + 1], a = i !== void 0 && !i.startsWith("-") && r > 0;
			return e.filter((e, t) => t !== r && !(a && t === r + 1));
		}
	}),
	2529: ((e, t, n) => {
		n.d(t, { x: () => u });
		let r = [
			{
				input: "environment",
				value: "name"
			},
			{
				input: "database-url",
				value: "url"
			},
			{
				input: "supabase-directory",
				value: "path"
			},
			{
				input: "guarded-environments",
				value: "names"
			},
			{
				input: "ssl-root-cert",
				value: "path"
			},
			{
				input: "connect-timeout",
				value: "duration"
			}
		], i = [{
			input: "fail-on-drift",
			alias: "check"
		}], a = [
			{
				input: "to-version",
				alias: "to",
				value: "version"
			},
			{
				input: "out-of-order",
				value: "refuse|apply"
			},
			{ input: "adopt-renumbered" },
			{
				input: "transaction",
				value: "each|all"
			},
			{
				input: "allow-destructive",
				value: "versions"
			},
			{
				input: "lock-timeout",
				value: "duration"
			},
			{
				input: "lock-attempts",
				value: "number"
			},
			{
				input: "statement-timeout",
				value: "duration"
			},
			{
				input: "wait-for-run",
				value: "duration"
			}
		], o = [
			{
				input: "fail-on",
				value: "never|warning|danger"
			},
			{ input: "offline" },
			{
				input: "sarif-file",
				alias: "sarif",
				value: "path"
			},
			...a.filter(({ input: e }) => [
				"to-version",
				"out-of-order",
				"adopt-renumbered",
				"transaction",
				"allow-destructive"
			].includes(e))
		], s = a.filter(({ input: e }) => [
			"transaction",
			"lock-timeout",
			"lock-attempts",
			"statement-timeout",
			"wait-for-run"
		].includes(e)), c = [
			{
				input: "confirm",
				value: "phrase"
			},
			{
				input: "auth-data",
				value: "keep|truncate"
			},
			{ input: "restore-grants" },
			...s.filter(({ input: e }) => e !== "transaction")
		], l = [{
			input: "tier",
			value: "open|guarded|protected"
		}, ...c.filter(({ input: e }) => ["confirm", "wait-for-run"].includes(e))], u = {
			status: {
				summary: "show every migration: applied, pending or drifted, when, by whom",
				flags: [...r, ...i],
				examples: [
					["db-ops status", "the local stack"],
					["db-ops status --environment production --check", "exit 1 when anything is pending or has drifted"],
					["db-ops status --json | jq .version.after", "for programs"]
				]
			},
			plan: {
				summary: "show what migrate would do: what it locks, loses and breaks",
				flags: [...r, ...o],
				examples: [
					["db-ops plan", "the local stack"],
					["db-ops plan --environment production --fail-on danger", "exit 1 on what nobody acknowledged"],
					["db-ops plan --offline", "no database at hand: all migrations as if for an empty one"]
				]
			},
			migrate: {
				summary: "apply the pending migrations, each exactly once",
				flags: [...r, ...a],
				examples: [
					["db-ops migrate", "the local stack"],
					["db-ops migrate --environment embedded", "a Postgres from npm: no Docker, no project"],
					["db-ops migrate --to 20240131120000", "up to and including that version"],
					["db-ops migrate --environment staging", "the database that DATABASE_URL names"]
				]
			},
			seed: {
				summary: "run the seed files that are new or have changed",
				flags: [...r, ...s],
				examples: [["db-ops seed", "the local stack: all files, or none when one fails"], ["db-ops seed --transaction each", "what succeeds stays, file by file"]]
			},
			reset: {
				summary: "drop everything, apply all migrations, seed: in one transaction",
				flags: [...r, ...c],
				examples: [
					["db-ops reset", "the local stack; asks first, but on a terminal only"],
					["db-ops reset --yes --environment embedded", "no question, for scripts"],
					["db-ops reset --environment staging --confirm \"reset staging\"", "one of the guarded-environments"]
				]
			},
			stamp: {
				summary: "show or change whose database it is, and how careful to be",
				flags: [...r, ...l],
				examples: [["db-ops stamp --environment staging", "whose database it is, by its own word"], ["db-ops stamp --environment production --tier protected", "more care is always to be had"]]
			}
		};
	}),
	6935: ((e, t, n) => {
		n.r(t), n.d(t, { main: () => main });
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
		let r = new Set(["plan", "reset"]);
		async function startParser(e) {
			if (!r.has(e)) return;
			let { startSession: t } = await n.e(480).then(n.bind(n, 3480));
			return t();
		}
		var i = n(7495);
		async function main(e, t) {
			let r = keepStreams(process.stdout, process.stderr), a = (0, i.l)(e);
			if (a.status === "help") return process.stdout.write(a.text), r(0);
			if (a.status === "nothing") return process.stderr.write(a.text), r(2);
			let o = a.status === "asked" ? await startParser(a.asked.operation) : void 0, { runInTerminal: s } = await Promise.all([n.e(197), n.e(836)]).then(n.bind(n, 4836));
			return r(await s(a, {
				words: e,
				env: t,
				parserSession: o
			}));
		}
	}),
	1833: ((e, t, n) => {
		n.d(t, {
			$s: () => quoteQualified,
			CI: () => partsOf,
			Hd: () => objectName,
			Ov: () => nameFrom,
			P$: () => strings,
			Vb: () => nameOf,
			YU: () => joinName,
			eu: () => literal,
			hD: () => quote
		});
		let r = new Set("all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation\n  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time\n  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze\n  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit\n  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references\n  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union\n  unique user using variadic verbose when where window with".split(/\s+/));
		function quote(e) {
			return /^[a-z_][a-z0-9_]*$/.test(e) && !r.has(e) ? e : `"${e.replaceAll("\"", "\"\"")}"`;
		}
		function quoteQualified({ schema: e, name: t }) {
			return e === void 0 ? quote(t) : `${quote(e)}.${quote(t)}`;
		}
		function literal(e) {
			return `'${e.replaceAll("'", "''")}'`;
		}
		function joinName(...e) {
			let t = e.join("_");
			return Buffer.byteLength(t) <= 63 ? t : Buffer.from(t).subarray(0, 60).toString().replace("�", "");
		}
		function nameOf(e) {
			return {
				schema: e?.schemaname,
				name: e?.relname ?? ""
			};
		}
		function strings(e) {
			return (e ?? []).flatMap((e) => "String" in e ? [e.String.sval ?? ""] : []);
		}
		function nameFrom(e) {
			let t = strings(e);
			return {
				schema: t.at(-2),
				name: t.at(-1) ?? ""
			};
		}
		function partsOf(e) {
			if ("List" in e) return strings(e.List.items);
			if ("String" in e) return strings([e]);
			if ("TypeName" in e) return strings(e.TypeName.names);
			if ("ObjectWithArgs" in e) return strings(e.ObjectWithArgs.objname);
			if (!("RangeVar" in e)) return [];
			let { schema: t, name: n } = nameOf(e.RangeVar);
			return t === void 0 ? [n] : [t, n];
		}
		function objectName(e) {
			let t = partsOf(e);
			return {
				schema: t.at(-2),
				name: t.at(-1) ?? ""
			};
		}
	}),
	4565: ((e, t, n) => {
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
	3411: ((e, t, n) => {
		n.d(t, { x: () => r });
		let r = "0.1.0";
	})
};
