"use strict";
exports.id = 865, exports.ids = [865], exports.modules = {
	2724: ((e, t, n) => {
		n.d(t, {
			k: () => cutOnAbort,
			r: () => r
		});
		let r = 1e3;
		async function cutOnAbort(e, t, n, r = 0) {
			let i, cut = () => void e.connection.stream.destroy(), begin = () => {
				r === 0 ? cut() : i = setTimeout(cut, r);
			};
			t.aborted ? begin() : t.addEventListener("abort", begin, { once: !0 });
			try {
				return await n();
			} finally {
				t.removeEventListener("abort", begin), clearTimeout(i);
			}
		}
	}),
	1446: ((e, t, n) => {
		n.d(t, {
			DC: () => i,
			aj: () => toDeferrable,
			tg: () => checksOf
		});
		let r = block("", "\n  if not any_deferrable then return; end if;"), i = "select pg_catalog.string_agg(oid::text, ',') filter (where not condeferred), pg_catalog.bool_or(condeferred)\n  from pg_catalog.pg_constraint where condeferrable";
		function toDeferrable([e, t] = []) {
			return {
				prompt: e ? e.split(",") : [],
				late: t === "t"
			};
		}
		let checksOf = (e) => e === void 0 ? [r] : checkKnown(e);
		function checkKnown({ prompt: e, late: t }) {
			return t ? e.length === 0 ? ["set constraints all immediate", "set constraints all deferred"] : [block(` and c.oid = any ('{${e.join(",")}}'::pg_catalog.oid[])`, "")] : e.length > 0 ? ["set constraints all immediate"] : [];
		}
		function block(e, t) {
			return `do $db_ops$
declare
  any_deferrable boolean;
  prompt text;
begin
  select pg_catalog.count(*) > 0,
         pg_catalog.string_agg(distinct pg_catalog.format('%s.%I', c.connamespace::pg_catalog.regnamespace, c.conname), ', ')
           filter (where not c.condeferred and c.connamespace::pg_catalog.regnamespace::text !~ '^"?pg_'
                     and pg_catalog.has_schema_privilege(c.connamespace, 'usage'))
    into any_deferrable, prompt from pg_catalog.pg_constraint c where c.condeferrable${e};${t}
  set constraints all immediate;
  set constraints all deferred;
  if prompt is not null then execute 'set constraints ' || prompt || ' immediate'; end if;
end $db_ops$`;
		}
	}),
	3451: ((e, t, n) => {
		n.d(t, {
			$N: () => codeOf,
			AU: () => migrationProblem,
			SA: () => blockerHint,
			Vw: () => serverProblem,
			em: () => sentence
		});
		var r = n(5873), i = n(4379), a = n(1445);
		function serverProblem(e, t, n, r) {
			let o = (0, a.J)(n);
			return {
				code: isCancelled(n) ? "cancelled" : e,
				message: `${t}: ${sentence(o)}`,
				hint: (0, i.J)({
					code: n.code,
					message: n.message,
					targetKind: r
				}) ?? o.hint,
				sqlstate: n.code,
				logOnly: o.logOnly
			};
		}
		function migrationProblem({ error: e, statement: t, offset: n, where: c, blockers: l }, u, d) {
			let { file: f, text: p } = u.file, m = (0, a.J)(e), h = n ?? placeInBlock(u, t, e) ?? startOf(u, t), g = h === void 0 ? {} : {
				...(0, r.t$)(p, h),
				excerpt: (0, r.LA)(p, h)
			}, _ = e.code === "23502" && e.table === "db_ops_migrations", v = _ ? "The migration took its own row out of the migration history" : sentence(m), y = codeOf(e, c);
			return {
				code: y,
				file: f,
				...g,
				message: c === "commit" ? `A deferred constraint failed when the migration was committed: ${v}` : v,
				hint: (_ ? o : void 0) ?? (y === "lock-timeout" ? blockerHint(l) : s[y]) ?? (0, i.J)({
					code: e.code,
					message: e.message,
					targetKind: d
				}) ?? m.hint,
				sqlstate: e.code,
				logOnly: m.logOnly
			};
		}
		let o = "Nothing may delete from supabase_migrations.schema_migrations: neither the file, nor a trigger on that table that keeps rows out.", sentence = ({ message: e, detail: t }) => t ? `${e}. ${t}` : e;
		function blockerHint([e]) {
			return e && `Process ${e.pid} (${e.application}, ${e.state}) held the lock. Run the same command again when it is done, or end it: select pg_terminate_backend(${e.pid});`;
		}
		let s = {
			cancelled: "Nothing of this migration's unfinished part stayed. Run the same command again.",
			"run-in-progress": "Another run is at work on the same migration. Run the same command again when it is done."
		};
		function placeInBlock(e, t, { where: n = "" }) {
			let r = t === void 0 ? void 0 : allStatements(e)[t], i = /(?:^|\n)PL\/pgSQL function inline_code_block line (\d+) at [^\n]*$/.exec(n)?.[1];
			if (r?.kind !== "DoStmt" || i === void 0) return;
			let { text: a } = e.file, o = /\$\w*\$/g;
			o.lastIndex = r.start;
			let s = o.exec(a)?.index;
			for (let e = Number(i) - 1; e > 0 && s !== void 0; e--) {
				let e = a.indexOf("\n", s);
				s = e < 0 || e > r.end ? void 0 : e + 1;
			}
			if (s !== void 0) return Number(i) === 1 ? s : s + (/[^ \t]/.exec(a.slice(s, r.end))?.index ?? 0);
		}
		let allStatements = ({ segments: e }) => e.flatMap(({ statements: e }) => [...e]), startOf = (e, t) => t === void 0 ? void 0 : allStatements(e)[t]?.start;
		function codeOf(e, t) {
			return e.code === "55P03" || e.code === "40P01" ? "lock-timeout" : e.code === "23505" && e.table === "db_ops_progress" ? "run-in-progress" : isCancelled(e) ? "cancelled" : t === "commit" ? "commit-failed" : "statement-failed";
		}
		function isCancelled({ code: e, message: t }) {
			return e === "57014" && /user request/.test(t);
		}
	}),
	5217: ((e, t, n) => {
		n.d(t, {
			Ot: () => restoreGrants,
			T_: () => compareGrants,
			XZ: () => r
		});
		let r = [
			"anon",
			"authenticated",
			"service_role"
		];
		function compareGrants(e, t) {
			return {
				lost: missing(e, t),
				gained: missing(t, e)
			};
		}
		function missing(e, t) {
			let n = new Map(t.map((e) => [keyOf(e), e]));
			return e.flatMap(([e, t, i, a]) => {
				let o = n.get(keyOf([
					e,
					t,
					null,
					{}
				]));
				if (o === void 0) return [];
				let s = i === null ? void 0 : n.get(keyOf([
					e,
					t,
					i,
					{}
				]));
				return r.flatMap((n) => {
					let r = new Set([...privilegesOf(o, n), ...s ? privilegesOf(s, n) : []]), c = privilegesOf([
						e,
						t,
						i,
						a
					], n).filter((e) => !r.has(e));
					return c.length > 0 ? [{
						kind: e,
						object: t,
						column: i ?? void 0,
						role: n,
						privileges: c
					}] : [];
				});
			});
		}
		function restoreGrants(e) {
			return e.map(({ kind: e, object: t, column: n, role: r, privileges: i }) => {
				let a = n === void 0 ? "" : ` (${n})`;
				return `grant ${i.map((e) => e + a).join(", ")} on ${e} ${t} to ${r}`;
			});
		}
		let keyOf = ([e, t, n]) => JSON.stringify([
			e,
			t,
			n
		]), privilegesOf = ([, , , e], t) => [...new Set([...e[t] ?? [], ...e.public ?? []])];
	}),
	1883: ((e, t, n) => {
		n.d(t, { g: () => hangUp });
		var r = n(7030), i = n(8500);
		async function hangUp(e, t = !0) {
			let { stream: n } = e.connection;
			!t && n instanceof r.Socket && n.unref();
			let a = new AbortController();
			await Promise.race([e.end().catch(() => void 0), (0, i.setTimeout)(500, void 0, {
				signal: a.signal,
				ref: t
			}).catch(() => void 0)]), a.abort(), n.destroy();
		}
	}),
	4379: ((e, t, n) => {
		n.d(t, { J: () => hintFor });
		let r = ["supabase-direct", "supabase-session-pooler"], i = "Use the session pooler's URI (dashboard, Connect): port 5432, user postgres.<ref>.", a = [
			"SELF_SIGNED_CERT_IN_CHAIN",
			"DEPTH_ZERO_SELF_SIGNED_CERT",
			"UNABLE_TO_GET_ISSUER_CERT",
			"INVALID_CA",
			"INVALID_PURPOSE",
			"CERT_UNTRUSTED",
			"CERT_REJECTED",
			"CERT_REVOKED",
			"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
			"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
			"CERT_SIGNATURE_FAILURE"
		], o = [
			{
				codes: [
					"ENETUNREACH",
					"EHOSTUNREACH",
					"EADDRNOTAVAIL",
					"EAFNOSUPPORT"
				],
				kinds: ["supabase-direct"],
				cause: "The direct address has IPv6 only, and this machine (like GitHub's hosted runners) has none.",
				next: i
			},
			{
				codes: [
					"ENETUNREACH",
					"EHOSTUNREACH",
					"EADDRNOTAVAIL",
					"EAFNOSUPPORT"
				],
				cause: "This machine has no route to the host's address.",
				next: "Check the network, a VPN, and whether the host has an IPv4 address."
			},
			{
				codes: ["ENOTFOUND"],
				message: /ENOTFOUND base\b/,
				cause: "The URL was cut off at its quotes.",
				next: "GitHub stores a secret as it is typed: leave the quotes out."
			},
			{
				codes: ["ENOTFOUND"],
				kinds: ["supabase-direct"],
				cause: "The project is paused or deleted, its reference is misspelt, or the name service here knows no IPv6 addresses.",
				next: `Look at the project in the dashboard. If it is up: ${i}`
			},
			{
				codes: ["ENOTFOUND"],
				kinds: ["supabase-session-pooler"],
				cause: "There is no pooler of this name: the number in aws-<N>-<region> cannot be guessed from the region.",
				next: "Copy the session pooler's URI from the dashboard (Connect)."
			},
			{
				codes: ["ENOTFOUND", "EAI_AGAIN"],
				cause: "The name service does not know the host, or does not answer.",
				next: "Check the host's spelling; inside a container another service is known by the service's name only."
			},
			{
				codes: ["ECONNREFUSED"],
				kinds: r,
				cause: "Wrong passwords have banned this machine's address for 30 minutes, or the project's network restrictions keep it out.",
				next: "See Database Settings in the dashboard (Network bans, Network restrictions), and do not try on until the password is right."
			},
			{
				codes: ["ECONNREFUSED", "ENOENT"],
				kinds: ["loopback"],
				cause: "Nothing listens there.",
				next: "Start the database (`supabase start`), or in a terminal use `--environment embedded`, which needs no Docker."
			},
			{
				codes: ["ECONNREFUSED"],
				cause: "Nothing listens on that port, or a firewall refuses this machine.",
				next: "Check host and port, and whether the server listens on more than its own loopback address."
			},
			{
				codes: ["ETIMEDOUT"],
				kinds: ["supabase-direct"],
				cause: "The direct address has IPv6 only, which may lead nowhere from here, or the project is paused.",
				next: i
			},
			{
				codes: ["ETIMEDOUT"],
				cause: "A firewall drops the packets, or the server is paused or overloaded.",
				next: "Check that this machine may reach the host (network restrictions, allow lists), or raise connect-timeout."
			},
			{
				message: /Tenant or user not found|^\(ENOTFOUND\)|^\(ENOIDENTIFIER\)|no tenant identifier/i,
				cause: "This pooler does not know the project: its host is another region's or number's, or the user lacks .<ref>.",
				next: "Copy the session pooler's URI from the dashboard (Connect), with aws-<N>-<region> and postgres.<ref> as they stand there."
			},
			{
				message: /^\(ECIRCUITBREAKER\)/,
				cause: "The pooler has shut this project's door for some minutes, mostly after several failed log-ins.",
				next: "Put the password right in every place that uses it, wait, and run the same command again."
			},
			{
				message: /^\(EADDRNOTALLOWED\)/,
				cause: "The project's network restrictions do not list this machine's address.",
				next: "Allow it in Database Settings, or use a self-hosted runner with a fixed address."
			},
			{
				message: /^\(EBANNED\)/,
				cause: "Supabase has suspended the project at its pooler.",
				next: "See the project and its billing in the dashboard."
			},
			{
				message: /^\(EAUTHQUERY\)|^\(EAUTHSECRETS\)/,
				cause: "The pooler could not look the user up: the role does not exist, or the database does not answer.",
				next: "Check the user's name, and in the dashboard that the project is healthy."
			},
			{
				message: /^\((?:EMAXCONN|EMAXCONNSESSION|ECHECKOUTTIMEOUT|EMAXPOOLSREACHED)\)/,
				cause: "All connections of the pooler are taken.",
				next: "Wait until other jobs and clients are done, or raise the pool size (Database Settings, Connection pooling)."
			},
			{
				codes: ["53300"],
				cause: "All connections of the server are taken.",
				next: "Close idle clients (select pid, application_name, state from pg_stat_activity), or use the session pooler."
			},
			{
				codes: ["28P01"],
				kinds: r,
				cause: "The password is wrong, was reset, still stands in the template's square brackets, or holds characters that are not escaped.",
				next: "Do not just try again, for two wrong ones ban this address for 30 minutes: reset it (Database Settings), and store the URL anew."
			},
			{
				codes: ["28P01", "28000"],
				message: /password|role .* does not exist|user/i,
				cause: "User or password is wrong, or the password's special characters are not escaped in the URL.",
				next: "Put the URL right; a failed log-in is never tried a second time."
			},
			{
				codes: ["28000"],
				cause: "The server does not let this user in from here.",
				next: "See the server's pg_hba.conf, and whether the role may log in."
			},
			{
				message: /^SASL:/,
				cause: "The password is empty, or what answers is not the Postgres that it claims to be.",
				next: "Check the URL's password, host and port."
			},
			{
				codes: ["3D000"],
				cause: "There is no database of that name on the server.",
				next: "At Supabase it is always postgres: the last part of the URL."
			},
			{
				codes: ["57P03"],
				cause: "The server is starting, stopping or restoring.",
				next: "Wait until the dashboard shows the project as healthy, and run the same command again."
			},
			{
				codes: a,
				kinds: r,
				cause: "The server shows none of Supabase's published roots: something on the way reads TLS, or Supabase has a new root.",
				next: "Download the certificate (Database Settings, SSL Configuration), compare it, and name its file in ssl-root-cert."
			},
			{
				codes: a,
				cause: "The server's certificate does not come from a CA that this machine trusts.",
				next: "Name the CA's PEM file in ssl-root-cert; verification cannot be switched off."
			},
			{
				codes: ["ERR_TLS_CERT_ALTNAME_INVALID"],
				cause: "The certificate is valid, but made out for another host name.",
				next: "Use the name that the certificate bears, not an address or an alias."
			},
			{
				codes: ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"],
				cause: "The server's certificate is out of date, or this machine's clock is wrong.",
				next: "Check the clock, then renew the certificate."
			},
			{
				message: /does not support SSL/,
				cause: "The server offers no TLS, and without it no password is sent to another machine.",
				next: "Switch ssl on in the server, or reach it through a tunnel that ends on localhost."
			},
			{
				message: /error establishing an SSL connection/,
				cause: "What answers is overloaded, or no Postgres.",
				next: "Check host and port."
			}
		], s = [
			{
				codes: ["22023"],
				message: /unrecognized parameter "(?:m|ef_construction|lists)"/,
				cause: "These are options of pgvector's indexes, and the server has none: the embedded Postgres only has stand-ins that take no options.",
				next: "Leave the options out where their defaults will do, or run the migrations on a Postgres with pgvector (supabase start)."
			},
			{
				codes: ["23505"],
				message: /could not create unique index/,
				cause: "Rows that are there already hold the same key more than once.",
				next: "Find them with group by … having count(*) > 1, and merge or delete them first."
			},
			{
				codes: ["23505"],
				cause: "A row with this key is there already, from an earlier run, from the application, or twice in the file.",
				next: "Add on conflict do nothing (or do update); after an import with fixed ids set the sequence on with setval."
			},
			{
				codes: ["23503"],
				message: /update or delete on table/,
				cause: "Rows of another table still point to this one.",
				next: "Delete or change them first, or define the foreign key with on delete cascade or set null."
			},
			{
				codes: ["23503"],
				cause: "Rows point to something that is not there: leftovers of old deletes, or a seed in the wrong order.",
				next: "Insert parents before children; clean leftovers up first, or add the constraint as not valid and validate it later."
			},
			{
				codes: ["23502"],
				message: /contains null values/,
				cause: "Rows that are there already have no value in this column.",
				next: "Fill it first (update … where … is null), or add the column with a default; then set not null."
			},
			{
				codes: ["23502"],
				cause: "The statement leaves out a column that must have a value.",
				next: "Give it a value or a default."
			},
			{
				codes: ["23514"],
				message: /violated by some row/,
				cause: "Rows that are there already break the new rule.",
				next: "Correct them first, or add the constraint as not valid and validate it later."
			},
			{
				codes: ["23514"],
				message: /no partition of relation/,
				cause: "No partition takes this row.",
				next: "Create the partition first, or a default partition."
			},
			{
				codes: ["23514", "44000"],
				cause: "A row breaks a check constraint, a domain's rule or a view's check option.",
				next: "Compare the values with the rule: select pg_get_constraintdef(oid) from pg_constraint where conname = '…';"
			},
			{
				codes: ["23P01"],
				cause: "Two rows exclude each other under an exclusion constraint, such as ranges that overlap.",
				next: "Find the rows that overlap, and correct them first."
			},
			{
				codes: ["22P02"],
				message: /invalid input value for enum/,
				cause: "The enum has no such label.",
				next: "Add it in an earlier migration (alter type … add value), or map the old values before the cast."
			},
			{
				codes: [
					"22P02",
					"22007",
					"22008"
				],
				cause: "A value cannot be read as the type it is to become; the server's own log names it.",
				next: "Find such rows first, for example with pg_input_is_valid(column, 'integer'), and clean them up before the cast."
			},
			{
				codes: ["22003"],
				cause: "A number is too large for its column.",
				next: "Use bigint or numeric."
			},
			{
				codes: ["22001"],
				cause: "A text is longer than its column allows.",
				next: "Use text, or shorten the values first."
			},
			{
				codes: ["22012"],
				cause: "A divisor is zero in at least one row.",
				next: "Write … / nullif(divisor, 0)."
			},
			{
				codes: ["22021", "22P05"],
				cause: "The file or a value holds bytes that are no valid text in this encoding (a NUL byte, for example).",
				next: "Save the file as UTF-8."
			},
			{
				codes: ["21000"],
				cause: "A subquery that stands for one value gives several rows, or one insert meets the same row twice.",
				next: "Narrow it down (limit 1, distinct on), or take duplicates out before on conflict do update."
			},
			{
				codes: ["428C9"],
				cause: "Postgres computes this column by itself (identity or generated).",
				next: "Leave it out; for fixed ids write overriding system value."
			}
		], c = [
			{
				message: /Direct deletion from storage tables/i,
				cause: "Supabase forbids to delete rows of storage.objects and storage.buckets by SQL, for the files would stay.",
				next: "Delete through the Storage API; where rows alone are meant: set local storage.allow_delete_query = 'true'; before the statement."
			},
			{
				codes: ["42501"],
				message: /must be owner of (?:table|relation|function|schema|view|sequence|type) "?(?:objects|buckets|users|identities|sessions|messages|migrations|secrets|auth|storage|realtime|vault)\b/,
				cause: "Tables of Supabase's own schemas belong to the platform, and since 2025 nobody else may alter them.",
				next: "Policies on storage.objects, storage.buckets and realtime.messages and triggers on auth.users are allowed; put everything else into a table of your own."
			},
			{
				codes: ["42501"],
				message: /permission denied for (?:schema supabase_migrations|table (?:schema_migrations|seed_files|db_ops_\w+))\b/,
				cause: "The login may at most read the migration history, and this writes to it.",
				next: "Use the login that migrates, on Supabase postgres."
			},
			{
				codes: ["42501"],
				message: /permission denied for schema (?:auth|storage|realtime|vault|extensions|graphql|graphql_public|supabase_functions|pgbouncer|net|cron)\b/,
				cause: "The schema belongs to the platform; the login role may not create or alter anything in it.",
				next: "Create the object in a schema of your own, and run migrations as postgres."
			},
			{
				codes: ["42501"],
				message: /must be owner of/,
				cause: "The object belongs to another role, often because it was made in the dashboard or by another login.",
				next: "Run as its owner, or have the owner hand it over: alter table … owner to postgres;"
			},
			{
				codes: ["42501"],
				message: /superuser|permission denied to create extension|SET ROLE|set role|session authorization/i,
				cause: "On Supabase postgres is no superuser.",
				next: "Extensions are switched on in the dashboard or with create extension … schema extensions; leave out what needs a superuser."
			},
			{
				codes: ["42501"],
				message: /row-level security/,
				cause: "A row-level security policy forbids these rows to the role that runs the migration.",
				next: "Run as the table's owner, and not after set role or with force row level security."
			},
			{
				codes: ["42501"],
				cause: "The login role lacks a privilege on the object.",
				next: "Run migrations as postgres, or grant what is missing."
			},
			{
				codes: [
					"42P07",
					"42710",
					"42701",
					"42P06",
					"42723",
					"42P04",
					"42P03"
				],
				cause: "It is there already: made by hand in the dashboard, by another migration, or by a run of this one outside db-ops.",
				next: "Compare it with the file; if it is the same, add if not exists (or drop … if exists before it), else give it another name."
			},
			{
				codes: ["42883"],
				message: /\b(?:uuid_generate_v\d\w*|gen_salt|crypt|digest|hmac|pgp_\w+|gen_random_bytes|uuid_nil|uuid_ns_\w+)\(/,
				cause: "The function belongs to an extension, which at Supabase lives in the schema extensions and may be off the search_path.",
				next: "Write extensions.<function>(…), or gen_random_uuid() for UUIDs; locally: create extension if not exists … schema extensions;"
			},
			{
				codes: ["42883"],
				message: /operator does not exist: (?:.*\bvector\b|.*\bgeo\w+|.*\bcitext\b|.*\bltree\b|.*\bhstore\b)/,
				cause: "The operator's extension is missing, or its schema is off the search_path (functions with set search_path = '' above all).",
				next: "Write operator(extensions.<=>) or set the search_path of the function to '', extensions."
			},
			{
				codes: ["42883"],
				message: /operator does not exist/,
				cause: "The two sides have types between which no such operator is defined.",
				next: "Cast one of them, for example id::text or '…'::uuid."
			},
			{
				codes: ["42883"],
				cause: "No function of this name takes these argument types: it comes later, is in another schema, or wants a cast.",
				next: "Create it in an earlier migration, write its schema, or cast the arguments."
			},
			{
				codes: ["42704"],
				message: /type "(?:extensions\.)?(?:vector|halfvec|sparsevec|citext|geometry|geography|hstore|ltree|cube)"/,
				cause: "The type belongs to an extension that is off, or whose schema is off the search_path.",
				next: "Before it: create extension if not exists … schema extensions; and write extensions.<type>."
			},
			{
				codes: ["42704"],
				message: /role "/,
				cause: "The role does not exist here; roles belong to the server and are not part of a database's migrations.",
				next: "Create it in a migration, or as supabase/roles.sql does for the local stack."
			},
			{
				codes: ["42P01", "42704"],
				cause: "It does not exist here: it comes in a later migration, was made by hand elsewhere, or is off the search_path.",
				next: "Look at db-ops status for what is missing, check the order of the files, and write the schema in front of the name."
			},
			{
				codes: ["42703"],
				cause: "The table has no such column here: it is added later, was renamed, or was made by hand in another environment.",
				next: "Check the order of the migrations; a name with capitals needs double quotes everywhere."
			},
			{
				codes: ["3F000"],
				cause: "The schema does not exist here.",
				next: "Before it: create schema if not exists …; and for a platform's schema switch its feature on."
			},
			{
				codes: ["2BP01"],
				cause: "Other objects depend on it; DETAIL names them.",
				next: "Drop or change them first, by name; cascade would take them along without a word."
			},
			{
				codes: ["42P16"],
				message: /view/,
				cause: "create or replace view can add columns at the end only: no other name, type or order.",
				next: "drop view, then create view, in the same migration; grants and dependent views must be made again."
			},
			{
				codes: ["42P13"],
				cause: "create or replace function cannot change a function's result or its parameters' names.",
				next: "drop function with its argument types, then create it, in the same migration; grants must be made again."
			},
			{
				codes: ["42P17"],
				message: /recursion.*policy/,
				cause: "The policy reads the table that it protects, or two policies read each other's.",
				next: "Move the look-up into a security definer function with set search_path = '', and call that in the policy."
			},
			{
				codes: ["42P10"],
				message: /ON CONFLICT/,
				cause: "on conflict names columns on which there is no unique constraint or index (a partial index needs its where, too).",
				next: "Create it in this migration or an earlier one."
			},
			{
				codes: ["42830"],
				cause: "A foreign key must point to columns with a primary key or unique constraint.",
				next: "Add it to the referenced table first."
			},
			{
				codes: ["42804", "42846"],
				cause: "Postgres does not turn the one type into the other by itself.",
				next: "Say how: alter column … type … using (…::…); drop the column's default before, and set it after."
			},
			{
				codes: ["42601"],
				cause: "Postgres cannot read the statement.",
				next: "Look just before the place that is marked: a comma, a bracket or a semicolon is missing or one too many."
			},
			{
				codes: ["0A000"],
				message: /extension|control file/,
				cause: "This server does not have the extension.",
				next: "Look under Database, Extensions in the dashboard whether the project's Postgres version offers it."
			},
			{
				codes: ["0A000"],
				message: /alter type of a column/,
				cause: "A view, rule, policy or generated column uses the column.",
				next: "Drop it, alter the column, and create it again, in the same migration."
			},
			{
				codes: ["0A000"],
				cause: "This Postgres version cannot do that, or not to this kind of object.",
				next: "Compare major_version in config.toml with the server's version."
			},
			{
				codes: ["58P01"],
				cause: "A file of the server is missing, mostly the library of an extension.",
				next: "Compare the extensions of both servers; after an upgrade: alter extension … update;"
			}
		], l = [
			{
				codes: ["25006"],
				cause: "The database takes no writes: its disk is full, the address is a read replica's, or the login may only read.",
				next: "See disk usage in the dashboard (Database Settings); use the primary's address, and the login that migrates."
			},
			{
				codes: ["25001"],
				cause: "The statement runs outside transactions only, but stands in one or in a function.",
				next: "Put it on the top level of the file, outside begin … commit; db-ops then runs it by itself."
			},
			{
				codes: ["25P02"],
				cause: "An earlier statement of the transaction failed; this one was only skipped.",
				next: "Mend the first error."
			},
			{
				codes: ["2D000", "0Z000"],
				cause: "commit or rollback inside a do block or function would split the migration in two, so it is not possible here.",
				next: "Take it out; what must be committed apart goes into a migration of its own."
			},
			{
				codes: ["55P04"],
				cause: "A new enum label cannot be used in the transaction that adds it.",
				next: "Move alter type … add value into a migration of its own, before this one."
			},
			{
				codes: ["55P03"],
				cause: "Another session held a lock on the table for longer than lock-timeout, so the migration stepped aside.",
				next: "Run it at a quieter hour, end the session in its way, or raise lock-timeout or lock-attempts."
			},
			{
				codes: ["40P01"],
				cause: "Two sessions waited for each other, and Postgres ended this one.",
				next: "Run the same command again; if it comes back, touch tables in the application's order or split the migration."
			},
			{
				codes: ["40001"],
				cause: "Another transaction changed the same rows meanwhile.",
				next: "Run the same command again."
			},
			{
				codes: ["55006"],
				message: /pending trigger events/,
				cause: "Deferred constraints of the same transaction still wait to be checked on this table.",
				next: "Before the statement: set constraints all immediate; or move it into a migration of its own."
			},
			{
				codes: ["55006"],
				cause: "Another session uses the object.",
				next: "End the sessions that pg_stat_activity shows for it, and run the same command again."
			},
			{
				codes: ["55000"],
				message: /concurrently/i,
				cause: "refresh … concurrently wants a filled view with a unique index over all its rows.",
				next: "Refresh it once without concurrently, or create the unique index first."
			},
			{
				codes: ["57014"],
				message: /statement timeout/,
				cause: "The statement took longer than statement-timeout allows or, where that is not given, the server's own limit, at Supabase 2 minutes.",
				next: "Work in smaller batches, or raise statement-timeout (a set in the file counts, too)."
			},
			{
				codes: ["57014"],
				message: /user request/,
				cause: "Somebody cancelled it: this run, or pg_cancel_backend.",
				next: "Run the same command again."
			},
			{
				codes: ["25P03", "25P04"],
				cause: "The server ended the session, for its transaction stood idle or open for too long.",
				next: "Run the same command again; if it comes back, split the migration."
			},
			{
				codes: ["53200"],
				message: /shared memory|max_locks/,
				cause: "One transaction holds more locks than the server has room for, as when very many tables are dropped at once.",
				next: "Split the migration, or use transaction: each; nothing was changed."
			},
			{
				codes: ["53200"],
				cause: "The server ran out of memory.",
				next: "Work in smaller batches, or choose a larger compute size."
			},
			{
				codes: ["53100"],
				cause: "The server's disk is full.",
				next: "Enlarge it in the dashboard or free space, then run the same command again; rewriting a table needs its size once more."
			},
			{
				codes: ["54000"],
				message: /index row/,
				cause: "A value is too long for a B-tree index (about 2700 bytes).",
				next: "Index md5(column) or a shorter prefix, or use a hash or GIN index."
			},
			{
				codes: ["54001"],
				cause: "Functions, triggers or views call each other without an end, or an expression is nested too deeply.",
				next: "Look for a trigger that updates its own table."
			},
			{
				codes: [
					"57P01",
					"57P02",
					"57P04",
					"57P05"
				],
				cause: "The server ended the session: it was restarted or crashed, or somebody terminated it.",
				next: "Run the same command again; it finds out from the history what was done."
			},
			{
				codes: ["08001", "08004"],
				cause: "The database itself could not reach another server (dblink, a foreign table, a subscription).",
				next: "Check that server's address and log-in; the log has DETAIL."
			},
			{
				codes: [
					"08000",
					"08003",
					"08006",
					"08P01",
					"ECONNRESET",
					"EPIPE"
				],
				cause: "The connection broke.",
				next: "Run the same command again; it finds out from the history what was done."
			},
			{
				message: /^\((?:EDBHANDLEREXITED|ECHECKOUTFAILED|EPOOLTERMINATING)\)/,
				cause: "The pooler lost its own connection to the database, which may be restarting.",
				next: "See in the dashboard that the project is healthy, and run the same command again."
			},
			{
				codes: ["XX000"],
				message: /tuple concurrently (?:updated|deleted)/,
				cause: "Two sessions changed the same object's definition or grants at the same moment.",
				next: "Run the same command again."
			},
			{
				codes: ["XX001", "XX002"],
				cause: "The server found broken data on its disk.",
				next: "Stop, and ask Supabase's support before anything else is written."
			},
			{
				codes: ["P0001", "P0004"],
				cause: "A function or do block raised this by itself.",
				next: "The log has its words; look for raise exception or assert in the functions and triggers that the statement calls."
			}
		], u = [
			...o,
			...c,
			...s,
			...l
		];
		function hintFor(e) {
			let t = u.find((t) => applies(t, e));
			return t && `${t.cause} ${t.next}`;
		}
		function applies({ codes: e, message: t, kinds: n }, r) {
			return e !== void 0 && !e.includes(r.code ?? "") || n !== void 0 && !n.includes(r.targetKind) ? !1 : t === void 0 || t.test(r.message);
		}
	}),
	8396: ((e, t, n) => {
		n.d(t, { K: () => iso });
		function iso(e) {
			return `pg_catalog.to_char(${e} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
		}
	}),
	8902: ((e, t, n) => {
		n.d(t, {
			T: () => textArray,
			e: () => literal
		});
		var r = n(3849);
		function literal(e) {
			return e === void 0 ? "null" : r.Ay.escapeLiteral(e);
		}
		function copyLiteral(e) {
			let t = e.replaceAll("\\", "\\\\").replaceAll("'", "''").replaceAll("$", "\\x24");
			return /[\\$]/.test(e) ? `e'${t}'` : `'${t}'`;
		}
		function textArray(e) {
			return `array[${e.map(copyLiteral).join(",")}]::text[]`;
		}
	}),
	9998: ((e, t, n) => {
		n.d(t, {
			Dz: () => i,
			FO: () => segmentMessage,
			Q: () => o,
			d_: () => a,
			ic: () => timeLimits,
			v6: () => ended
		});
		var r = n(1446);
		let i = "set standard_conforming_strings = on", a = [
			"reset session authorization",
			"reset role",
			"reset all",
			i,
			"close all",
			"discard temp",
			"deallocate all",
			"unlisten *"
		], o = "begin isolation level read committed read write";
		function timeLimits(e, t, n) {
			let r = [
				["lock_timeout", t.lockTimeoutMs],
				["statement_timeout", t.statementTimeoutMs ?? 0],
				["idle_in_transaction_session_timeout", 6e4]
			];
			return e.checksClient && r.push(["client_connection_check_interval", 2e3]), e.versionNumber >= 17e4 && r.push(["transaction_timeout", 0]), r.map(([e, t]) => `set ${n ? "local " : ""}${e} = ${t}`);
		}
		function segmentMessage(e, t, n, s, c) {
			let l = [
				...c.transaction ? [explicitBegin(e, t) ?? o, ...liftedCharacteristics(e, t)] : [],
				...c.first ? a : c.transaction ? [] : ["reset all", i],
				...timeLimits(n, s, !0),
				...c.before
			].map(ended), u = c.transaction ? [] : (0, r.tg)(c.deferrable), d = [
				...u,
				"reset session authorization",
				"reset role",
				"reset client_encoding",
				i,
				...c.after,
				...c.transaction ? ["commit"] : []
			].map(ended), f = `${l.join("\n")}\n`, p = `\n;\n${d.join("\n")}`;
			return {
				text: f + e.slice(t.start, t.end) + p,
				bodyStart: f.length,
				statementsBefore: l.length,
				checkAt: c.transaction ? d.length - 1 : u.length > 0 ? 0 : void 0
			};
		}
		function liftedCharacteristics(e, { statements: [t] }) {
			let n = t && e.slice(t.start, t.end);
			return n !== void 0 && /^set\s+transaction\s/i.test(n) ? [n] : [];
		}
		function explicitBegin(e, { begin: t }) {
			if (t === void 0) return;
			let n = e.slice(t.start, t.end);
			return /^(begin|start)(\s+(transaction|work))?$/i.test(n) ? void 0 : n;
		}
		let ended = (e) => e.endsWith(";") ? e : `${e};`;
	}),
	8726: ((e, t, n) => {
		n.d(t, {
			Au: () => a,
			SH: () => i,
			bN: () => o
		});
		let r = "110372831850611", i = `pg_catalog.pg_try_advisory_lock(${r})`, a = "select pg_catalog.pg_advisory_unlock_all()", o = `l.locktype = 'advisory' and l.granted and l.objsubid = 1
  and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
  and (l.classid::bigint << 32 | l.objid::bigint) = ${r}`;
	}),
	5865: ((e, t, n) => {
		n.d(t, {
			Vu: () => closeSession,
			Ky: () => leaveSession,
			ho: () => open_open,
			ml: () => waitForMutex
		});
		var r = n(8500), i = n(7287), a = n(1445);
		let o = new Set([
			"57P03",
			"57P01",
			"57P02",
			"53300"
		]), s = new Set([
			"EMAXCONN",
			"EMAXCONNSESSION",
			"ECHECKOUTTIMEOUT",
			"ECHECKOUTRETRIES",
			"EWORKERNOTFOUND",
			"EPOOLRANCHNOTFOUND",
			"EPROXYSTARTFAILED",
			"EPROXYSUPERVISORUNAVAILABLE"
		]), c = new Set([
			"ECONNRESET",
			"ETIMEDOUT",
			"EPIPE",
			"EAI_AGAIN"
		]);
		function isPassing(e) {
			return (0, i.GQ)(e) ? o.has(e.code ?? "") || s.has(poolerCodeOf(e.message) ?? "") : e instanceof Error ? c.has(codeOf(e) ?? "") || e.message === l : !1;
		}
		function reasonOf(e) {
			if ((0, i.GQ)(e)) return (0, a.J)(e).message;
			if (!(e instanceof Error)) return "unknown error";
			let t = codeOf(e);
			return u[t ?? ""] ?? u[e.message] ?? saslReason(e) ?? `unexpected error (${t ?? e.name})`;
		}
		function codeOf(e) {
			let t = e instanceof Error && "code" in e ? e.code : void 0;
			return typeof t == "string" ? t : void 0;
		}
		function poolerCodeOf(e) {
			return /^\((E[A-Z]+)\)/.exec(e)?.[1];
		}
		let l = "Connection terminated unexpectedly", u = {
			ENOTFOUND: "the host name is unknown (ENOTFOUND)",
			EAI_AGAIN: "the name service does not answer (EAI_AGAIN)",
			ECONNREFUSED: "the connection was refused (ECONNREFUSED)",
			ECONNRESET: "the connection was reset (ECONNRESET)",
			EPIPE: "the connection was closed (EPIPE)",
			ETIMEDOUT: "no answer (ETIMEDOUT)",
			ENETUNREACH: "no route to the network (ENETUNREACH)",
			EHOSTUNREACH: "no route to the host (EHOSTUNREACH)",
			EADDRNOTAVAIL: "no address to connect from (EADDRNOTAVAIL)",
			EAFNOSUPPORT: "the kind of address is not supported (EAFNOSUPPORT)",
			ENOENT: "there is no such socket (ENOENT)",
			EACCES: "no permission to use the socket (EACCES)",
			SELF_SIGNED_CERT_IN_CHAIN: "the server's certificate ends in a root that is not trusted (SELF_SIGNED_CERT_IN_CHAIN)",
			DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is signed by itself (DEPTH_ZERO_SELF_SIGNED_CERT)",
			UNABLE_TO_GET_ISSUER_CERT: "the server's certificate comes from an unknown issuer (UNABLE_TO_GET_ISSUER_CERT)",
			UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the server's certificate comes from an unknown issuer (UNABLE_TO_GET_ISSUER_CERT_LOCALLY)",
			UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate comes from an unknown issuer (UNABLE_TO_VERIFY_LEAF_SIGNATURE)",
			CERT_SIGNATURE_FAILURE: "the signature on the server's certificate is wrong (CERT_SIGNATURE_FAILURE)",
			INVALID_CA: "the server's certificate was signed by one that may not sign others (INVALID_CA)",
			INVALID_PURPOSE: "the server's certificate, or one above it, was made for another use (INVALID_PURPOSE)",
			CERT_HAS_EXPIRED: "the server's certificate is out of date (CERT_HAS_EXPIRED)",
			CERT_NOT_YET_VALID: "the server's certificate is not valid yet (CERT_NOT_YET_VALID)",
			ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another host name (ERR_TLS_CERT_ALTNAME_INVALID)",
			[l]: "the server closed the connection",
			"The server does not support SSL connections": "the server offers no TLS",
			"There was an error establishing an SSL connection": "the server answered the request for TLS with an error"
		};
		function saslReason({ message: e }) {
			return e.startsWith("SASL:") ? "the log-in could not be completed (SASL)" : void 0;
		}
		var d = n(4379);
		function connectProblem(e, t, n) {
			let r = e instanceof Error && e.name === "TimeoutError", o = n === void 0 ? "" : ` within ${Math.round(n / 100) / 10} s`, s = r ? "no answer" : reasonOf(e), c = r ? "ETIMEDOUT" : codeOf(e), l = e instanceof Error ? e.message : "";
			return {
				code: "connect-failed",
				message: `Cannot connect to ${placeOf(t)}${o}: ${s}`,
				hint: withOrigin((0, d.J)({
					code: c,
					message: l,
					targetKind: t.kind
				}), t),
				...(0, i.GQ)(e) ? {
					sqlstate: e.code,
					logOnly: (0, a.J)(e).logOnly
				} : { logOnly: r || l === "" ? void 0 : l }
			};
		}
		function withOrigin(e, { variable: t }) {
			return t === void 0 ? e : `${e ?? ""} (The address came from the variable ${t}.)`.trim();
		}
		function placeOf({ host: e, port: t }) {
			return e.startsWith("/") ? `the socket in ${e}` : e.includes(":") ? `[${e}]:${t}` : `${e}:${t}`;
		}
		async function withRetries(e, t, r, i = 500 * (1 + Math.random())) {
			let a;
			try {
				return await e();
			} catch (e) {
				if (r.aborted || !isPassing(e)) throw e;
				a = e;
			}
			let { default: o } = await n.e(995).then(n.bind(n, 4995));
			return o((t) => t === 1 ? Promise.reject(a) : e(), {
				retries: 5,
				maxRetryTime: 6e4,
				minTimeout: i,
				factor: 2,
				signal: r,
				shouldRetry: ({ error: e, attemptNumber: n }) => {
					if (!isPassing(e)) return !1;
					let r = Math.round(i * 2 ** (n - 1));
					return t({
						type: "connect-retry",
						reason: reasonOf(e),
						attempt: n,
						waitMs: r
					}), !0;
				}
			});
		}
		async function connect(e, t) {
			let n = await tlsOf(e, t.supabaseRoots);
			if (n.status === "invalid") return {
				status: "failed",
				problem: n.problem
			};
			let { until: r, release: i } = deadline(t.signal, t.connectTimeoutMs), a, tryOnce = async () => {
				try {
					return await openTrusted(e, n, t.applicationName, r);
				} catch (e) {
					throw r.aborted || (a = e), e;
				}
			};
			try {
				return {
					status: "connected",
					client: await withRetries(tryOnce, t.onProgress, r)
				};
			} catch (n) {
				return t.signal.aborted ? {
					status: "failed",
					problem: cancelled(e)
				} : {
					status: "failed",
					problem: connectProblem(a ?? n, e, r.aborted ? t.connectTimeoutMs : void 0)
				};
			} finally {
				i();
			}
		}
		async function tlsOf(e, t) {
			if (e.tls === "off") return {
				status: "ok",
				settings: [!1],
				isUntrusted: () => !1
			};
			let { planTls: r } = await n.e(31).then(n.bind(n, 2031));
			return r(e, t);
		}
		function deadline(e, t) {
			let n = new AbortController(), cancel = () => n.abort(e.reason), r = setTimeout(() => n.abort(new DOMException("timed out", "TimeoutError")), t);
			e.aborted ? cancel() : e.addEventListener("abort", cancel, { once: !0 });
			let release = () => {
				clearTimeout(r), e.removeEventListener("abort", cancel);
			};
			return {
				until: n.signal,
				release
			};
		}
		function cancelled(e) {
			return {
				code: "cancelled",
				message: `Cancelled while connecting to ${e.host}. Nothing was changed`
			};
		}
		async function openTrusted(e, { settings: t, isUntrusted: n }, r, i) {
			for (let [a, o] of t.entries()) try {
				return await openOnce(e, o, r, i);
			} catch (e) {
				if (a === t.length - 1 || !n(e)) throw e;
			}
			throw Error("No TLS settings to connect with");
		}
		async function openOnce(e, t, r, i) {
			let { Client: a } = await Promise.resolve().then(n.bind(n, 3849));
			i.throwIfAborted();
			let o = new a({
				host: e.host,
				port: e.port,
				user: e.user,
				password: () => e.password,
				database: e.database,
				ssl: t,
				sslnegotiation: "postgres",
				application_name: r,
				keepAlive: !0,
				keepAliveInitialDelayMillis: 1e4
			});
			return o.on("error", () => void 0), new Promise((e, t) => {
				let fail = (e) => {
					t(e), o.connection.stream.destroy();
				}, stop = () => fail(i.reason);
				i.addEventListener("abort", stop, { once: !0 }), o.connect().then(() => e(o), fail).finally(() => i.removeEventListener("abort", stop));
			});
		}
		var f = n(2724), p = n(3451), m = n(1883), h = n(8726), g = n(3958), _ = n(2510);
		async function open_open(e, t) {
			let { target: n, onProgress: r, signal: i } = e, connectAs = (e, r) => connect(n, {
				connectTimeoutMs: t.connectTimeoutMs,
				applicationName: e,
				onProgress: r,
				signal: i
			}), a = await connectAs(t.applicationName, r);
			if (a.status === "failed") return a;
			let { client: o } = a, s = (0, f.k)(o, i, () => (0, g.u)(o, { lock: t.lock }));
			t.onAsked?.();
			let c = await s;
			if (c.status !== "read") return await (0, m.g)(o), {
				status: "failed",
				problem: i.aborted ? v : stateProblem(c, e)
			};
			let { state: l } = c;
			if (l.fault && !t.anyHistory) return await (0, m.g)(o), {
				status: "failed",
				problem: malformedProblem(l.fault, e)
			};
			r({
				type: "connected",
				host: n.host,
				database: l.server.database,
				serverVersion: l.server.version
			});
			let u = (0, _.A)(async (e) => {
				let r = await connect(n, {
					connectTimeoutMs: t.connectTimeoutMs,
					applicationName: `${t.applicationName} (watch)`,
					onProgress: () => void 0,
					signal: e
				});
				return r.status === "connected" ? r.client : void 0;
			});
			return {
				status: "open",
				session: {
					client: o,
					server: l.server,
					watch: u,
					signal: i,
					onProgress: r
				},
				state: l
			};
		}
		async function closeSession({ client: e, watch: t }) {
			await Promise.all([(0, m.g)(e), t.close()]);
		}
		function leaveSession({ client: e, watch: t }) {
			(0, m.g)(e, !1), t.close();
		}
		async function waitForMutex(e, t, n) {
			let a = performance.now(), o = t, s = -Infinity;
			for (let t = 250; !o.locked; t = Math.min(t * 1.5, 2e3)) {
				let c = Math.round(performance.now() - a), l = o.holder?.label ?? "another run";
				if (c >= n || e.signal.aborted) return {
					status: "taken",
					holder: l
				};
				c - s >= 1e4 && (e.onProgress({
					type: "run-wait",
					holder: l,
					waitedMs: c,
					limitMs: n
				}), s = c), await (0, r.setTimeout)(Math.min(t, n - c), void 0, { signal: e.signal }).catch(() => void 0);
				let { client: u, signal: d } = e, p = await (0, f.k)(u, d, () => (0, i.j3)(u, `select ${h.SH}`, { keepRows: !0 }));
				if (p.status !== "completed") return {
					status: "lost",
					error: p.error
				};
				if (p.rows[0]?.[0] !== "t") continue;
				let m = await (0, f.k)(u, d, () => (0, g.u)(u, { lock: !0 }));
				if (m.status !== "read") return {
					status: "lost",
					error: m.error
				};
				o = m.state;
			}
			return {
				status: "ours",
				state: o
			};
		}
		let v = {
			code: "cancelled",
			message: "Cancelled while the state of the database was read",
			hint: "Nothing was changed. Run the same command again."
		};
		function stateProblem(e, { target: t }) {
			if (e.status === "failed") {
				let n = (0, p.Vw)("statement-failed", "The state of the database could not be read", e.error, t.kind);
				return e.error.code === "42501" ? {
					...n,
					hint: readerHint(t.user)
				} : n;
			}
			return {
				code: "connection-lost",
				message: `The connection to ${t.host} broke while the migration history was read`,
				hint: "Nothing was changed. Run the same command again."
			};
		}
		let readerHint = (e) => `Let the login read the history: grant usage on schema supabase_migrations to "${e}"; grant select on all tables in schema supabase_migrations to "${e}";`;
		function malformedProblem({ code: e, message: t }, { target: n }) {
			return {
				code: "history-malformed",
				message: `The migration history could not be read: ${t}`,
				hint: (0, d.J)({
					code: e,
					message: t,
					targetKind: n.kind
				}),
				sqlstate: e
			};
		}
	}),
	302: ((e, t, n) => {
		n.d(t, {
			TN: () => c,
			YE: () => u,
			nC: () => l,
			re: () => f,
			tT: () => d,
			xW: () => s
		});
		var r = n(5217), i = n(8902);
		let a = [
			"_analytics",
			"_realtime",
			"_supavisor",
			"auth",
			"cron",
			"etl",
			"extensions",
			"graphql",
			"graphql_public",
			"information_schema",
			"net",
			"pgbouncer",
			"pgmq",
			"pgmq_public",
			"pgsodium",
			"pgsodium_masks",
			"pgtle",
			"realtime",
			"storage",
			"supabase_functions",
			"supabase_migrations",
			"vault"
		], o = [
			"pg_graphql",
			"pg_net",
			"pg_stat_statements",
			"pgcrypto",
			"pgjwt",
			"pgsodium",
			"plpgsql",
			"supabase_vault",
			"uuid-ossp",
			"wrappers"
		], s = (0, i.T)(a), c = (0, i.T)(o), l = (0, i.T)(r.XZ), u = "'^(supabase_.*|pgbouncer|pgsodium_.*)$'", d = `n.nspname !~ '^pg_' and n.nspname <> all (${s})
           and (n.nspname = 'public' or n.nspowner = current_user::regrole or n.nspowner::regrole::text !~ ${u})`, f = "'^(supabase_realtime|realtime_messages)'";
	}),
	7287: ((e, t, n) => {
		n.d(t, {
			GQ: () => isServerError,
			j3: () => runScript,
			_2: () => sendScript
		});
		async function feedCopy(e, t, n) {
			let { stream: r } = e;
			try {
				for (let e of t) {
					if (n() || !r.writable) return;
					await send(r, e);
				}
			} catch (t) {
				e.sendCopyFail(t instanceof Error ? t.message : String(t));
				return;
			}
			n() || e.endCopyFrom();
		}
		function send(e, t) {
			let n = Buffer.allocUnsafe(5);
			return n[0] = 100, n.writeInt32BE(t.length + 4, 1), new Promise((r) => {
				e.cork(), e.write(n), e.write(t, () => r()), e.uncork();
			});
		}
		function runScript(e, t, n = {}) {
			return sendScript(e, t, n).outcome;
		}
		function sendScript(e, t, { keepRows: n = !1, copies: i = [] } = {}) {
			let a = typeof n == "boolean" ? () => n : n, o = r.get(e), s = new Script(e, t, a, i);
			return r.set(e, s), o === void 0 || o.ended ? e.query(s) : o.queue(s), s;
		}
		let r = new WeakMap();
		class Script {
			outcome;
			tags = [];
			rows = [];
			client;
			text;
			keeps;
			copies;
			resolve;
			notices = [];
			tellNotice = (e) => void this.notices.push(e);
			stopListening = () => void 0;
			copied = 0;
			isSent = !1;
			next;
			ended;
			constructor(e, t, n, r) {
				this.client = e, this.text = t, this.keeps = n, this.copies = r;
				let resolve = () => void 0;
				this.outcome = new Promise((e) => {
					resolve = e;
				}), this.resolve = resolve;
			}
			send(e) {
				this.isSent || (this.isSent = !0, e.query(this.text), this.next?.send(e));
			}
			queue(e) {
				this.next = e, this.isSent && e.send(this.client.connection);
			}
			onNotice(e) {
				for (let t of this.notices) e(t);
				this.notices = [], this.tellNotice = e;
			}
			submit(e) {
				let hear = (e) => this.tellNotice(e);
				e.on("notice", hear), this.stopListening = () => void e.off("notice", hear), this.send(e);
			}
			handleRowDescription() {}
			handleDataRow(e) {
				this.keeps(this.tags.length) && this.rows.push(e.fields);
			}
			handleCommandComplete(e) {
				this.tags.push(e.text);
			}
			handleEmptyQuery() {}
			handleCopyInResponse(e) {
				let t = this.copies[this.copied++];
				t === void 0 ? e.sendCopyFail("COPY FROM STDIN has no data here") : feedCopy(e, t, () => this.ended !== void 0);
			}
			handleCopyData() {}
			handlePortalSuspended() {}
			handleError(e) {
				let t = this.tags.length;
				this.settle(isServerError(e) && !endsTheSession(e) ? {
					status: "failed",
					completed: t,
					error: e
				} : {
					status: "lost",
					completed: t,
					error: e
				});
			}
			handleReadyForQuery() {
				this.settle({
					status: "completed",
					tags: this.tags,
					rows: this.rows
				});
			}
			settle(e) {
				this.ended = e, this.stopListening(), this.next && this.client.query(this.next), this.resolve(e);
			}
		}
		let i = new Set([
			"57P01",
			"57P02",
			"57P04",
			"57P05",
			"25P03",
			"25P04"
		]);
		function endsTheSession({ severity: e, code: t = "" }) {
			return e === "FATAL" || e === "PANIC" || t.startsWith("08") || i.has(t);
		}
		function isServerError(e) {
			return e instanceof Error && "severity" in e && "code" in e;
		}
	}),
	1445: ((e, t, n) => {
		n.d(t, { J: () => describeServerError });
		function describeServerError(e) {
			let t = e.code ?? "XX000", n = publishableMessage(e, t), r = isRaised(e) ? n : `${n}${objectNames(e, n)}`, i = publishableDetail(e, t), a = publishableHint(e, t), o = [
				isRaised(e) ? `${e.message}${objectNames(e, e.message)}` : void 0,
				isRaised(e) ? labelled("HINT", e.hint) : void 0,
				labelled("CONTEXT", callStack(e.where))
			].filter((e) => e !== void 0);
			return {
				sqlstate: t,
				message: r,
				...i !== void 0 && { detail: i },
				...a !== void 0 && { hint: a },
				...o.length > 0 && { logOnly: o.join("\n") }
			};
		}
		function callStack(e) {
			return (e?.split("\n").filter((e) => /^PL\/pgSQL function .* line \d+ at [\w /]+$|^SQL function "/.test(e)))?.join("\n");
		}
		function labelled(e, t) {
			return t ? `${e}: ${t}` : void 0;
		}
		let r = new Set("08.0A.0B.0L.0P.21.23.25.26.27.28.2B.2D.2F.34.3B.3D.3F.40.42.44.53.54.55.57.58".split(".")), i = new Set(["P0002", "P0003"]);
		function publishableMessage(e, t) {
			let { message: n } = e;
			return isRaised(e) ? "a function raised an exception; its words stand in the run's log" : i.has(t) ? n : r.has(t.slice(0, 2)) ? isDynamic(e) || isParsedValue(e) ? maskQuoted(n) : n : t.startsWith("22") ? maskQuoted(n).replace(/: [^:]*\d.*$/s, ": …") : e.where === void 0 ? maskQuoted(n) : "an error inside a function; its words stand in the database's log";
		}
		function isRaised({ routine: e = "", where: t = "", code: n = "" }) {
			return /^(?:exec_stmt_raise$|exec_stmt_assert$|PLy_|plperl_|pltcl_|rethrow$)/.test(e) || / at (?:RAISE|ASSERT)$|^PL\/(?:Python|Perl|Tcl)/m.test(t) ? !0 : /^(?:38|39|P0)/.test(n) && !i.has(n);
		}
		function isDynamic({ where: e = "" }) {
			return / at .*\b(?:EXECUTE|RETURN QUERY|OPEN)\b/.test(e);
		}
		function isParsedValue({ code: e, routine: t = "", position: n }) {
			return (e === "42601" || e === "42602") && n === void 0 && !/^(?:scanner|plpgsql)_yyerror$/.test(t);
		}
		let a = "\"'`«»‹›„“”‚‘’「」『』", o = RegExp(`[${a}][\\s\\S]*[${a}]`);
		function maskQuoted(e) {
			let t = e.replace(o, "…");
			return t === e ? e.replace(RegExp(`[${a}][\\s\\S]*$`), "…") : t;
		}
		function objectNames({ schema: e, table: t, column: n, dataType: r, constraint: i }, a) {
			let shown = (e) => e !== void 0 && !a.includes(`"${e}"`), o = e && t ? `${e}.${t}` : t, s = [
				shown(t) ? `table ${o}` : void 0,
				shown(n) ? `column ${n}` : void 0,
				shown(i) ? `constraint ${i}` : void 0,
				t === void 0 && shown(r) ? `type ${r}` : void 0
			].filter((e) => e !== void 0);
			return s.length > 0 ? ` (${s.join(", ")})` : "";
		}
		let s = /^(?:2B|0A|3D|3F|42|55)/;
		function publishableDetail(e, t) {
			let { detail: n } = e;
			if (!(!n || isRaised(e) || isDynamic(e))) return s.test(t) ? n : t === "40P01" ? onlyWaits(n) : t.startsWith("23") ? onlyKey(n) : void 0;
		}
		function onlyWaits(e) {
			let t = e.split("\n").filter((e) => /^Process \d+ waits for [\w ,()]+; blocked by process \d+\.$/.test(e));
			return t.length > 0 ? t.join("\n") : void 0;
		}
		function onlyKey(e) {
			let t = /^Key \((.+?)\)=\(/s.exec(e)?.[1], n = /\) (already exists|is duplicated|is (?:not present in|still referenced from) table "[^"\n]+")\.$/.exec(e)?.[1];
			return t === void 0 || n === void 0 ? void 0 : `Key (${t}) ${n}.`;
		}
		function publishableHint(e, t) {
			if (!(!e.hint || isRaised(e) || isDynamic(e))) return /^(?:0A|25|2B|2D|3D|3F|42|53|54|55)/.test(t) ? e.hint : void 0;
		}
	}),
	7764: ((e, t, n) => {
		n.d(t, { n: () => stateScript });
		var r = n(8396), i = n(302);
		let a = `
  begin
    system := (select system_identifier::text from pg_catalog.pg_control_system());
  exception when insufficient_privilege then null;
  end;
  if pg_catalog.to_regclass('supabase_migrations.db_ops_stamps') is not null then
    begin
      execute $sql$
        select pg_catalog.json_build_array(environment, tier, system_identifier::text, database_name, stamped_by, ${(0, r.K)("stamped_at")})
          from supabase_migrations.db_ops_stamps order by id desc limit 1
      $sql$ into stamp;
    exception when others then stamp := '"hidden"';
    end;
  end if;`, o = `pg_catalog.json_build_object('system', system, 'stamp', stamp,
      'hosted', pg_catalog.current_setting('ssl') = 'on' or pg_catalog.current_setting('archive_mode') <> 'off',
      'empty', not exists (
        select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p', 'm', 'f') and ${i.tT}
           and not exists (select from pg_catalog.pg_depend d
             where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')))`;
		var s = n(9998), c = n(8726);
		let l = `array[${[
			"db_ops_runs",
			"db_ops_migrations",
			"db_ops_progress",
			"db_ops_marks",
			"db_ops_seeds",
			"seed_files"
		].map((e) => `'supabase_migrations.${e}'`).join(", ")}]`;
		function stateScript(e) {
			return `
${e ? `${s.Dz};` : ""}
select pg_catalog.set_config('lock_timeout', '5000', true);
do $db_ops$
declare
  has_history constant boolean := pg_catalog.to_regclass('supabase_migrations.schema_migrations') is not null;
  -- Asked for by its name: what makes a row's every column JSON unpacks its statements as well, the bulk of the table.
  name_column constant text := case when exists (select from pg_catalog.pg_attribute
    where attrelid = pg_catalog.to_regclass('supabase_migrations.schema_migrations') and attname = 'name' and not attisdropped)
    then 'h.name' else 'null' end;
  has_ledger constant boolean := not exists (
    select from pg_catalog.unnest(${l}) t (name) where pg_catalog.to_regclass(t.name) is null);
  sees_ledger boolean := false;
  sees_seeds boolean := false;
  locked boolean := false;
  history json := '[]';
  progress json := '[]';
  marks json := '[]';
  seeds json := '[]';
  holder json;
  fault json;
  system text;
  stamp json;
begin
  ${e ? `locked := ${c.SH};` : ""}
  if not locked then
    select pg_catalog.json_build_object('label', a.application_name, 'since', ${(0, r.K)("a.backend_start")}) into holder
      from pg_catalog.pg_locks l left join pg_catalog.pg_stat_activity a on a.pid = l.pid
     where ${c.bN} limit 1;
  end if;
  if has_ledger then
    sees_ledger := (select pg_catalog.bool_and(pg_catalog.has_table_privilege(t.name, 'select')) from pg_catalog.unnest(${l}) t (name));
  end if;
  -- Also where other tables of the ledger are gone: this one tells of a database that is not whole.
  if pg_catalog.has_table_privilege(pg_catalog.to_regclass('supabase_migrations.db_ops_marks'), 'select')
     and pg_catalog.has_table_privilege(pg_catalog.to_regclass('supabase_migrations.db_ops_runs'), 'select') then
    execute $sql$
      select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(k.name, ${(0, r.K)("k.made_at")}, r.actor)), '[]')
        from supabase_migrations.db_ops_marks k join supabase_migrations.db_ops_runs r on r.id = k.run_id
    $sql$ into marks;
  end if;
  ${a}
  begin
    if has_history and sees_ledger then
      ${readHistory("left join (\n          select m.version, (pg_catalog.array_agg(m.file_hash order by m.id desc))[1] as file_hash,\n                 pg_catalog.max(m.id) filter (where m.outcome = 'applied') as applied\n            from supabase_migrations.db_ops_migrations m\n           where m.outcome in ('applied', 'adopted', 'verified') group by m.version\n        ) k on k.version = h.version\n        left join supabase_migrations.db_ops_migrations a on a.id = k.applied\n        left join supabase_migrations.db_ops_runs r on r.id = a.run_id")}
      execute $sql$
        select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(version, segment, hash, state, indexes_before)
               order by version collate "C", segment), '[]')
          from supabase_migrations.db_ops_progress
      $sql$ into progress;
    elsif has_history then
      ${readHistory("cross join (select null::text as file_hash) k\n          cross join (select null::timestamptz as finished_at, null::integer as duration_ms) a\n          cross join (select null::text as actor) r")}
    end if;
    if pg_catalog.to_regclass('supabase_migrations.seed_files') is not null then
      sees_seeds := pg_catalog.has_table_privilege('supabase_migrations.seed_files', 'select');
    end if;
    if sees_seeds and sees_ledger then
      execute $sql$
        select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(f.path, f.hash, k.file_hash)), '[]')
          from supabase_migrations.seed_files f left join (
            select distinct on (s.path) s.path, s.file_hash from supabase_migrations.db_ops_seeds s
             where s.outcome = 'applied' order by s.path, s.id desc) k on k.path = f.path
      $sql$ into seeds;
    elsif sees_seeds then
      execute 'select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(path, hash, null)), ''[]'') from supabase_migrations.seed_files'
        into seeds;
    end if;
  exception when others then
    -- A table of that name which is none of the CLI's: only a reset goes on from there.
    fault := pg_catalog.json_build_array(sqlstate, sqlerrm);
  end;
  perform pg_catalog.set_config('db_ops.state', pg_catalog.json_build_object(
    'server', (select pg_catalog.json_build_object(
      'version', pg_catalog.split_part(pg_catalog.current_setting('server_version'), ' ', 1),
      'versionNumber', pg_catalog.current_setting('server_version_num')::int,
      'database', pg_catalog.current_database(),
      'pid', pg_catalog.pg_backend_pid(),
      'backendStart', (select backend_start::text from pg_catalog.pg_stat_get_activity(pg_catalog.pg_backend_pid())),
      'checksClient', pg_catalog.version() like '%linux%' and pg_catalog.current_setting('server_version_num')::int >= 140000)),
    'tables', pg_catalog.json_build_object('history', has_history, 'ledger', has_ledger,
      'guards', pg_catalog.to_regclass('supabase_migrations.db_ops_stamps') is not null
        and pg_catalog.to_regclass('supabase_migrations.db_ops_approvals') is not null),
    'identity', ${o},
    'historyColumns', coalesce((select pg_catalog.json_agg(attname) from pg_catalog.pg_attribute
      where attrelid = pg_catalog.to_regclass('supabase_migrations.schema_migrations') and attnum > 0 and not attisdropped), '[]'),
    'history', history, 'progress', progress, 'marks', marks, 'seeds', seeds, 'locked', locked, 'holder', holder, 'fault', fault)::text, true);
end $db_ops$;
select pg_catalog.current_setting('db_ops.state')`;
		}
		function readHistory(e) {
			return `execute pg_catalog.format($sql$
      select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(
               h.version, %s, k.file_hash,
               ${(0, r.K)("a.finished_at")}, r.actor, a.duration_ms,
               case when k.file_hash is null then pg_catalog.to_jsonb(h) -> 'statements' end) order by h.version collate "C"), '[]')
        from supabase_migrations.schema_migrations h ${e}
    $sql$, name_column) into history;`;
		}
	}),
	3958: ((e, t, n) => {
		n.d(t, {
			B: () => parseState,
			u: () => readState
		});
		function toIdentity({ system: e, empty: t, hosted: n, stamp: r }, i) {
			return {
				system: e ?? void 0,
				database: i,
				empty: t,
				hosted: n,
				stamp: toStamp(r)
			};
		}
		function toStamp(e) {
			if (e === null || e === "hidden") return e ?? void 0;
			let [t, n, r, i, a, o] = e;
			return {
				environment: t,
				tier: toTier(n),
				system: r ?? void 0,
				database: i,
				by: a,
				at: o
			};
		}
		function toTier(e) {
			return e === "open" || e === "guarded" ? e : "protected";
		}
		var r = n(7287), i = n(7764);
		async function readState(e, t) {
			let n = await (0, r.j3)(e, (0, i.n)(t.lock), { keepRows: !0 });
			return n.status === "completed" ? {
				status: "read",
				state: parseState(n.rows)
			} : n;
		}
		function parseState(e) {
			let t = e.at(-1)?.[0];
			if (t === void 0) throw Error("the server answered the state query without a row");
			return toState(JSON.parse(t));
		}
		function toState(e) {
			return {
				server: e.server,
				tables: e.tables,
				identity: toIdentity(e.identity, e.server.database),
				historyColumns: e.historyColumns,
				history: e.history.map(([e, t, n, r, i, a, o]) => ({
					version: e,
					name: t ?? void 0,
					hash: n ?? void 0,
					appliedAt: r ?? void 0,
					appliedBy: i ?? void 0,
					durationMs: a ?? void 0,
					statements: o?.length ? o : void 0
				})),
				progress: e.progress.map(([e, t, n, r, i]) => ({
					version: e,
					segment: t,
					hash: n,
					state: r,
					before: i ?? []
				})),
				seeds: e.seeds.map(([e, t, n]) => ({
					path: e,
					hash: t,
					ranHash: n ?? void 0
				})),
				marks: e.marks.map(([e, t, n]) => ({
					name: e,
					since: t,
					actor: n
				})),
				locked: e.locked,
				holder: e.holder ? {
					label: e.holder.label ?? "another session",
					since: e.holder.since ?? void 0
				} : void 0,
				fault: e.fault ? {
					code: e.fault[0],
					message: e.fault[1]
				} : void 0
			};
		}
	}),
	2510: ((e, t, n) => {
		n.d(t, {
			A: () => createWatch,
			M: () => terminate
		});
		var r = n(1883);
		function createWatch(e) {
			let t = new AbortController(), n;
			async function ask(r, i) {
				n ??= e(t.signal);
				try {
					let e = await n;
					return e && (await e.query(r, i)).rows;
				} catch {
					n = void 0;
					return;
				}
			}
			return {
				async look(e) {
					let t = await ask(o, [e]);
					return t && toSight(t);
				},
				async cancel(e) {
					return await ask("select pg_catalog.pg_cancel_backend($1)", [e]) !== void 0;
				},
				async terminate(e, t) {
					let r = await n?.catch(() => void 0);
					return r !== void 0 && await terminate(r, e, t);
				},
				async close() {
					t.abort();
					let e = await n?.catch(() => void 0);
					e && await (0, r.g)(e);
				}
			};
		}
		async function terminate(e, t, n) {
			try {
				let { rows: r } = await e.query(a, [
					t,
					n,
					i
				]);
				return r[0]?.gone === !0;
			} catch {
				return !1;
			}
		}
		let i = 5e3, a = "select coalesce(pg_catalog.bool_and(pg_catalog.pg_terminate_backend(pid, $3)), true) as gone\nfrom pg_catalog.pg_stat_activity where pid = $1 and backend_start = $2::timestamptz", o = "\nwith progress as (\n  select pid, 'building index: ' || phase as phase,\n         case when blocks_total > 0 then blocks_done::float8 / blocks_total\n              when tuples_total > 0 then tuples_done::float8 / tuples_total end as share\n    from pg_catalog.pg_stat_progress_create_index\n  union all\n  select pid, command || ': ' || phase, case when heap_blks_total > 0 then heap_blks_scanned::float8 / heap_blks_total end\n    from pg_catalog.pg_stat_progress_cluster\n  union all\n  select pid, 'VACUUM: ' || phase, case when heap_blks_total > 0 then heap_blks_scanned::float8 / heap_blks_total end\n    from pg_catalog.pg_stat_progress_vacuum\n  union all\n  select pid, 'ANALYZE: ' || phase, case when sample_blks_total > 0 then sample_blks_scanned::float8 / sample_blks_total end\n    from pg_catalog.pg_stat_progress_analyze\n  union all\n  select pid, 'COPY: ' || tuples_processed || ' rows', case when bytes_total > 0 then bytes_processed::float8 / bytes_total end\n    from pg_catalog.pg_stat_progress_copy\n)\nselect w.pid is not null and coalesce(w.state, '') not like 'idle%' as working, p.phase, p.share, b.pid, b.application_name, b.state,\n       (extract(epoch from pg_catalog.clock_timestamp() - coalesce(b.xact_start, b.backend_start)) * 1000)::float8 as age_ms,\n       pg_catalog.regexp_replace(b.query, '^(.{120}).+$', '\\1…', 's') as query\nfrom (select $1::int as pid) me\nleft join pg_catalog.pg_stat_activity w on w.pid = me.pid\nleft join progress p on p.pid = me.pid\nleft join lateral pg_catalog.unnest(pg_catalog.pg_blocking_pids(me.pid)) blocker (pid) on true\nleft join pg_catalog.pg_stat_activity b on b.pid = blocker.pid";
		function toSight(e) {
			let t = e[0]?.phase, n = e[0]?.share;
			return {
				working: e[0]?.working === !0,
				phase: typeof t == "string" ? t : void 0,
				share: typeof n == "number" ? Math.min(Math.max(n, 0), 1) : void 0,
				blockers: e.filter((e) => typeof e.pid == "number").map((e) => ({
					pid: Number(e.pid),
					application: String(e.application_name || "unnamed application"),
					state: String(e.state ?? "unknown"),
					ageMs: Math.round(Number(e.age_ms ?? 0)),
					query: String(e.query ?? "")
				}))
			};
		}
	}),
	5873: ((e, t, n) => {
		n.d(t, {
			LA: () => excerptAt,
			QJ: () => offsetOfCodePoint,
			VY: () => offsetOfByte,
			_$: () => lineStarts,
			mh: () => lineAt,
			t$: () => positionAt
		});
		var r = n(6926);
		function positionAt(e, t, n = lineStarts(e)) {
			let i = lineAt(n, t);
			return {
				line: i,
				column: codePoints(e, Math.max(n[i - 1] ?? 0, (0, r.m1)(e)), t) + 1
			};
		}
		function lineAt(e, t) {
			let n = 0, r = e.length - 1;
			for (; n < r;) {
				let i = n + r + 1 >> 1;
				(e[i] ?? 0) <= t ? n = i : r = i - 1;
			}
			return n + 1;
		}
		function lineStarts(e) {
			let t = [0];
			for (let n = e.indexOf("\n"); n >= 0; n = e.indexOf("\n", n + 1)) t.push(n + 1);
			return t;
		}
		function excerptAt(e, t) {
			let n = Math.max(e.lastIndexOf("\n", t - 1) + 1, (0, r.m1)(e)), i = e.indexOf("\n", t), a = e.slice(n, i < 0 ? e.length : i).replace(/\r$/, "");
			return a.length <= 240 ? a : `${a.slice(0, offsetOfCodePoint(a, 240))}…`;
		}
		function offsetOfCodePoint(e, t) {
			if (!/[\ud800-\udbff]/.test(e)) return Math.min(t, e.length);
			let n = 0;
			for (let r = t; r > 0 && n < e.length; r--) n += unitsAt(e, n);
			return n;
		}
		function offsetOfByte(e, t) {
			let n = 0;
			for (let r = t; r > 0 && n < e.length;) {
				let t = e.charCodeAt(n), i = unitsAt(e, n);
				r -= i === 2 ? 4 : t < 128 ? 1 : t < 2048 ? 2 : 3, n += i;
			}
			return n;
		}
		function codePoints(e, t, n) {
			let r = 0;
			for (let i = t; i < n; i += unitsAt(e, i)) r++;
			return r;
		}
		function unitsAt(e, t) {
			return (e.codePointAt(t) ?? 0) > 65535 ? 2 : 1;
		}
	})
};
