export const id = 365;
export const ids = [365];
export const modules = {

/***/ 7887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ startClock),
/* harmony export */   xh: () => (/* binding */ startedAt),
/* harmony export */   zN: () => (/* binding */ transactionStart)
/* harmony export */ });
const CLOCK = "db_ops.started_at";
/** SQL that notes the server's clock for the duration in the entry that follows, in a transaction that spans files. */
const startClock = `select pg_catalog.set_config('${CLOCK}', pg_catalog.clock_timestamp()::text, true);`;
/** SQL for when a transaction of one file began, which is when the server came to its message. Cheaper than {@link startedAt}. */
const transactionStart = "pg_catalog.now()";
/**
 * SQL for the moment that {@link startClock} noted. A file may `reset all`, which forgets our clock; the transaction's own start is then the best that is known.
 */
const startedAt = `coalesce(nullif(pg_catalog.current_setting('${CLOCK}', true), '')::timestamptz, pg_catalog.now())`;


/***/ }),

/***/ 1446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ checkKnown),
/* harmony export */   DC: () => (/* binding */ DEFERRABLE),
/* harmony export */   _6: () => (/* binding */ checkDeferred),
/* harmony export */   aj: () => (/* binding */ toDeferrable)
/* harmony export */ });
/**
 * Where several files share a transaction, deferred constraints must fail under their own file's name, and what waits
 * for them must not stand in the next file's way (55006, pending trigger events). `SET CONSTRAINTS` has no word for "as
 * they were made", and what it says of `all` holds for constraints to come as well: so all are deferred again, and those that
 * are not by nature made immediate by name.
 */
const checkDeferred = block("", `
  if not any_deferrable then return; end if;`);
/** SQL that answers with one row for {@link toDeferrable}. */
const DEFERRABLE = `select pg_catalog.count(*) > 0, pg_catalog.string_agg(oid::text, ',') filter (where not condeferred)
  from pg_catalog.pg_constraint where condeferrable`;
function toDeferrable([any, prompt] = []) {
    return { any: any === "t", prompt: prompt ? prompt.split(",") : [] };
}
/** As `checkDeferred`, behind a file that makes no constraints: the server need not search its catalog for them. */
function checkKnown({ any, prompt }) {
    if (!any)
        return [];
    if (prompt.length === 0)
        return ["set constraints all immediate", "set constraints all deferred"];
    return [block(` and c.oid = any ('{${prompt.join(",")}}'::pg_catalog.oid[])`, "")];
}
function block(among, unlessAny) {
    return `do $db_ops$
declare
  any_deferrable boolean;
  prompt text;
begin
  select pg_catalog.count(*) > 0,
         pg_catalog.string_agg(distinct pg_catalog.format('%s.%I', c.connamespace::pg_catalog.regnamespace, c.conname), ', ')
           filter (where not c.condeferred and c.connamespace::pg_catalog.regnamespace::text !~ '^"?pg_'
                     and pg_catalog.has_schema_privilege(c.connamespace, 'usage'))
    into any_deferrable, prompt from pg_catalog.pg_constraint c where c.condeferrable${among};${unlessAny}
  set constraints all immediate;
  set constraints all deferred;
  if prompt is not null then execute 'set constraints ' || prompt || ' immediate'; end if;
end $db_ops$`;
}


/***/ }),

/***/ 3451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   AU: () => (/* binding */ migrationProblem),
/* harmony export */   SA: () => (/* binding */ blockerHint),
/* harmony export */   Vw: () => (/* binding */ serverProblem),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _sql_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5873);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4379);
/* harmony import */ var _server_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1445);



/** A problem for an error that the server reported to a statement of ours. */
function serverProblem(code, what, error, targetKind) {
    const words = (0,_server_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeServerError */ .J)(error);
    return {
        code: isCancelled(error) ? "cancelled" : code,
        message: `${what}: ${sentence(words)}`,
        hint: (0,_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .hintFor */ .J)({ code: error.code, message: error.message, targetKind }) ?? words.hint,
        sqlstate: error.code,
        logOnly: words.logOnly,
    };
}
/** A problem for a migration that the server refused: where in the file, which words, and who stood in the way. */
function migrationProblem({ error, statement, offset, where, blockers }, job, targetKind) {
    const { file, text } = job.file;
    const words = (0,_server_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeServerError */ .J)(error);
    const start = offset ?? placeInBlock(job, statement, error) ?? startOf(job, statement);
    const at = start === undefined ? {} : { ...(0,_sql_position_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(text, start), excerpt: (0,_sql_position_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptAt */ .LA)(text, start) };
    const ownRowGone = error.code === "23502" && error.table === "db_ops_migrations";
    const said = ownRowGone ? "The migration took its own row out of the migration history" : sentence(words);
    const code = codeOf(error, where);
    return {
        code,
        file,
        ...at,
        message: where === "commit" ? `A deferred constraint failed when the migration was committed: ${said}` : said,
        hint: (code === "lock-timeout" ? blockerHint(blockers) : HINTS[code]) ??
            (0,_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .hintFor */ .J)({ code: error.code, message: error.message, targetKind }) ??
            words.hint,
        sqlstate: error.code,
        logOnly: words.logOnly,
    };
}
/** What happened, in publishable words. */
const sentence = ({ message, detail }) => detail ? `${message}. ${detail}` : message;
/** Who was in the way; only given when something was waited for. */
function blockerHint([first]) {
    return (first &&
        `Process ${first.pid} (${first.application}, ${first.state}) held the lock. Run the same command again when it is done, or end it: select pg_terminate_backend(${first.pid});`);
}
/** What our own codes ask for, whatever the SQLSTATE. */
const HINTS = {
    cancelled: "Nothing of this migration's unfinished part stayed. Run the same command again.",
    "run-in-progress": "Another run is at work on the same migration. Run the same command again when it is done.",
};
/** The line inside a `DO` block, which Postgres counts from the block's first, as an index into the file. */
function placeInBlock(job, statement, { where = "" }) {
    const block = statement === undefined ? undefined : allStatements(job)[statement];
    const line = /(?:^|\n)PL\/pgSQL function inline_code_block line (\d+) at [^\n]*$/.exec(where)?.[1];
    if (block?.kind !== "DoStmt" || line === undefined)
        return undefined;
    const { text } = job.file;
    const opening = /\$\w*\$/g;
    opening.lastIndex = block.start;
    let at = opening.exec(text)?.index;
    for (let left = Number(line) - 1; left > 0 && at !== undefined; left--) {
        const end = text.indexOf("\n", at);
        at = end < 0 || end > block.end ? undefined : end + 1;
    }
    if (at === undefined)
        return undefined;
    return Number(line) === 1 ? at : at + (/[^ \t]/.exec(text.slice(at, block.end))?.index ?? 0);
}
const allStatements = ({ segments }) => segments.flatMap(({ statements }) => [...statements]);
const startOf = (job, statement) => statement === undefined ? undefined : allStatements(job)[statement]?.start;
/** Passing and asked-for failures have codes of their own. */
function codeOf(error, where) {
    if (error.code === "55P03" || error.code === "40P01")
        return "lock-timeout";
    if (error.code === "23505" && error.table === "db_ops_progress")
        return "run-in-progress";
    if (isCancelled(error))
        return "cancelled";
    return where === "commit" ? "commit-failed" : "statement-failed";
}
/** In distinction to a statement that took longer than it may, which has the same SQLSTATE. */
function isCancelled({ code, message }) {
    return code === "57014" && /user request/.test(message);
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ restoreGrants),
/* harmony export */   T_: () => (/* binding */ compareGrants),
/* harmony export */   XZ: () => (/* binding */ API_ROLES)
/* harmony export */ });
/** The roles of the Data API: what they may do is what the project's clients may do. */
const API_ROLES = ["anon", "authenticated", "service_role"];
/** Compares what the API roles could do with what they can do now. */
function compareGrants(before, after) {
    return { lost: missing(before, after), gained: missing(after, before) };
}
/**
 * What is in `one` and not in `other`, on objects that are in both. What everybody may, each of the roles may, and what
 * they may with a table, they may with its columns.
 */
function missing(one, other) {
    const there = new Map(other.map((access) => [keyOf(access), access]));
    return one.flatMap(([kind, object, column, held]) => {
        const whole = there.get(keyOf([kind, object, null, {}]));
        if (whole === undefined)
            return [];
        const part = column === null ? undefined : there.get(keyOf([kind, object, column, {}]));
        return API_ROLES.flatMap((role) => {
            const left = new Set([...privilegesOf(whole, role), ...(part ? privilegesOf(part, role) : [])]);
            const privileges = privilegesOf([kind, object, column, held], role).filter((each) => !left.has(each));
            return privileges.length > 0 ? [{ kind, object, column: column ?? undefined, role, privileges }] : [];
        });
    });
}
/** SQL that gives back what was lost. */
function restoreGrants(lost) {
    return lost.map(({ kind, object, column, role, privileges }) => {
        const columns = column === undefined ? "" : ` (${column})`;
        return `grant ${privileges.map((one) => one + columns).join(", ")} on ${kind} ${object} to ${role}`;
    });
}
const keyOf = ([kind, object, column]) => JSON.stringify([kind, object, column]);
const privilegesOf = ([, , , access], role) => [
    ...new Set([...(access[role] ?? []), ...(access["public"] ?? [])]),
];


/***/ }),

/***/ 1883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ hangUp)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** On a dead line the goodbye is never answered. */
const GOODBYE_MS = 500;
/** Ends a connection, politely where the line allows it; never rejects, never takes long. */
async function hangUp(client) {
    const late = new AbortController();
    await Promise.race([
        client.end().catch(() => undefined),
        (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(GOODBYE_MS, undefined, { signal: late.signal }).catch(() => undefined),
    ]);
    late.abort();
    client.connection.stream.destroy();
}


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ hintFor)
});

;// CONCATENATED MODULE: ./lib/database/hints-connecting.js
const AT_SUPABASE = ["supabase-direct", "supabase-session-pooler"];
const SESSION_POOLER = "Use the session pooler's URI (dashboard, Connect): port 5432, user postgres.<ref>.";
const NOT_TRUSTED = [
    ...["SELF_SIGNED_CERT_IN_CHAIN", "DEPTH_ZERO_SELF_SIGNED_CERT", "UNABLE_TO_GET_ISSUER_CERT"],
    ...["INVALID_CA", "INVALID_PURPOSE", "CERT_UNTRUSTED", "CERT_REJECTED", "CERT_REVOKED"],
    ...["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "CERT_SIGNATURE_FAILURE"],
];
/** What goes wrong before the first statement. Pooler codes: supavisor, lib/supavisor/errors. */
const CONNECTING = [
    {
        codes: ["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"],
        kinds: ["supabase-direct"],
        cause: "The direct address has IPv6 only, and this machine (like GitHub's hosted runners) has none.",
        next: SESSION_POOLER,
    },
    {
        codes: ["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"],
        cause: "This machine has no route to the host's address.",
        next: "Check the network, a VPN, and whether the host has an IPv4 address.",
    },
    {
        codes: ["ENOTFOUND"],
        message: /ENOTFOUND base\b/,
        cause: "The URL was cut off at its quotes.",
        next: "GitHub stores a secret as it is typed: leave the quotes out.",
    },
    {
        codes: ["ENOTFOUND"],
        kinds: ["supabase-direct"],
        cause: "The project is paused or deleted, its reference is misspelt, or the name service here knows no IPv6 addresses.",
        next: `Look at the project in the dashboard. If it is up: ${SESSION_POOLER}`,
    },
    {
        codes: ["ENOTFOUND"],
        kinds: ["supabase-session-pooler"],
        cause: "There is no pooler of this name: the number in aws-<N>-<region> cannot be guessed from the region.",
        next: "Copy the session pooler's URI from the dashboard (Connect).",
    },
    {
        codes: ["ENOTFOUND", "EAI_AGAIN"],
        cause: "The name service does not know the host, or does not answer.",
        next: "Check the host's spelling; inside a container another service is known by the service's name only.",
    },
    {
        codes: ["ECONNREFUSED"],
        kinds: AT_SUPABASE,
        cause: "Wrong passwords have banned this machine's address for 30 minutes, or the project's network restrictions keep it out.",
        next: "See Database Settings in the dashboard (Network bans, Network restrictions), and do not try on until the password is right.",
    },
    {
        codes: ["ECONNREFUSED", "ENOENT"],
        kinds: ["loopback"],
        cause: "Nothing listens there.",
        next: "Start the database (`supabase start`), or in a terminal use `--environment embedded`, which needs no Docker.",
    },
    {
        codes: ["ECONNREFUSED"],
        cause: "Nothing listens on that port, or a firewall refuses this machine.",
        next: "Check host and port, and whether the server listens on more than its own loopback address.",
    },
    {
        codes: ["ETIMEDOUT"],
        kinds: ["supabase-direct"],
        cause: "The direct address has IPv6 only, which may lead nowhere from here, or the project is paused.",
        next: SESSION_POOLER,
    },
    {
        codes: ["ETIMEDOUT"],
        cause: "A firewall drops the packets, or the server is paused or overloaded.",
        next: "Check that this machine may reach the host (network restrictions, allow lists), or raise connect-timeout.",
    },
    {
        message: /Tenant or user not found|^\(ENOTFOUND\)|^\(ENOIDENTIFIER\)|no tenant identifier/i,
        cause: "This pooler does not know the project: its host is another region's or number's, or the user lacks .<ref>.",
        next: "Copy the session pooler's URI from the dashboard (Connect), with aws-<N>-<region> and postgres.<ref> as they stand there.",
    },
    {
        message: /^\(ECIRCUITBREAKER\)/,
        cause: "The pooler has shut this project's door for some minutes, mostly after several failed log-ins.",
        next: "Put the password right in every place that uses it, wait, and run the same command again.",
    },
    {
        message: /^\(EADDRNOTALLOWED\)/,
        cause: "The project's network restrictions do not list this machine's address.",
        next: "Allow it in Database Settings, or use a self-hosted runner with a fixed address.",
    },
    {
        message: /^\(EBANNED\)/,
        cause: "Supabase has suspended the project at its pooler.",
        next: "See the project and its billing in the dashboard.",
    },
    {
        message: /^\(EAUTHQUERY\)|^\(EAUTHSECRETS\)/,
        cause: "The pooler could not look the user up: the role does not exist, or the database does not answer.",
        next: "Check the user's name, and in the dashboard that the project is healthy.",
    },
    {
        message: /^\((?:EMAXCONN|EMAXCONNSESSION|ECHECKOUTTIMEOUT|EMAXPOOLSREACHED)\)/,
        cause: "All connections of the pooler are taken.",
        next: "Wait until other jobs and clients are done, or raise the pool size (Database Settings, Connection pooling).",
    },
    {
        codes: ["53300"],
        cause: "All connections of the server are taken.",
        next: "Close idle clients (select pid, application_name, state from pg_stat_activity), or use the session pooler.",
    },
    {
        codes: ["28P01"],
        kinds: AT_SUPABASE,
        cause: "The password is wrong, was reset, still stands in the template's square brackets, or holds characters that are not escaped.",
        next: "Do not just try again, for two wrong ones ban this address for 30 minutes: reset it (Database Settings), and store the URL anew.",
    },
    {
        codes: ["28P01", "28000"],
        message: /password|role .* does not exist|user/i,
        cause: "User or password is wrong, or the password's special characters are not escaped in the URL.",
        next: "Put the URL right; a failed log-in is never tried a second time.",
    },
    {
        codes: ["28000"],
        cause: "The server does not let this user in from here.",
        next: "See the server's pg_hba.conf, and whether the role may log in.",
    },
    {
        message: /^SASL:/,
        cause: "The password is empty, or what answers is not the Postgres that it claims to be.",
        next: "Check the URL's password, host and port.",
    },
    {
        codes: ["3D000"],
        cause: "There is no database of that name on the server.",
        next: "At Supabase it is always postgres: the last part of the URL.",
    },
    {
        codes: ["57P03"],
        cause: "The server is starting, stopping or restoring.",
        next: "Wait until the dashboard shows the project as healthy, and run the same command again.",
    },
    {
        codes: NOT_TRUSTED,
        kinds: AT_SUPABASE,
        cause: "The server shows none of Supabase's published roots: something on the way reads TLS, or Supabase has a new root.",
        next: "Download the certificate (Database Settings, SSL Configuration), compare it, and name its file in ssl-root-cert.",
    },
    {
        codes: NOT_TRUSTED,
        cause: "The server's certificate does not come from a CA that this machine trusts.",
        next: "Name the CA's PEM file in ssl-root-cert; verification cannot be switched off.",
    },
    {
        codes: ["ERR_TLS_CERT_ALTNAME_INVALID"],
        cause: "The certificate is valid, but made out for another host name.",
        next: "Use the name that the certificate bears, not an address or an alias.",
    },
    {
        codes: ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"],
        cause: "The server's certificate is out of date, or this machine's clock is wrong.",
        next: "Check the clock, then renew the certificate.",
    },
    {
        message: /does not support SSL/,
        cause: "The server offers no TLS, and without it no password is sent to another machine.",
        next: "Switch ssl on in the server, or reach it through a tunnel that ends on localhost.",
    },
    {
        message: /error establishing an SSL connection/,
        cause: "What answers is overloaded, or no Postgres.",
        next: "Check host and port.",
    },
];

;// CONCATENATED MODULE: ./lib/database/hints-data.js
/** What the rows that are there forbid: classes 22 and 23. */
const DATA = [
    {
        codes: ["22023"],
        message: /unrecognized parameter "(?:m|ef_construction|lists)"/,
        cause: "These are options of pgvector's indexes, and the server has none: the embedded Postgres only has stand-ins that take no options.",
        next: "Leave the options out where their defaults will do, or run the migrations on a Postgres with pgvector (supabase start).",
    },
    {
        codes: ["23505"],
        message: /could not create unique index/,
        cause: "Rows that are there already hold the same key more than once.",
        next: "Find them with group by … having count(*) > 1, and merge or delete them first.",
    },
    {
        codes: ["23505"],
        cause: "A row with this key is there already, from an earlier run, from the application, or twice in the file.",
        next: "Add on conflict do nothing (or do update); after an import with fixed ids set the sequence on with setval.",
    },
    {
        codes: ["23503"],
        message: /update or delete on table/,
        cause: "Rows of another table still point to this one.",
        next: "Delete or change them first, or define the foreign key with on delete cascade or set null.",
    },
    {
        codes: ["23503"],
        cause: "Rows point to something that is not there: leftovers of old deletes, or a seed in the wrong order.",
        next: "Insert parents before children; clean leftovers up first, or add the constraint as not valid and validate it later.",
    },
    {
        codes: ["23502"],
        message: /contains null values/,
        cause: "Rows that are there already have no value in this column.",
        next: "Fill it first (update … where … is null), or add the column with a default; then set not null.",
    },
    {
        codes: ["23502"],
        cause: "The statement leaves out a column that must have a value.",
        next: "Give it a value or a default.",
    },
    {
        codes: ["23514"],
        message: /violated by some row/,
        cause: "Rows that are there already break the new rule.",
        next: "Correct them first, or add the constraint as not valid and validate it later.",
    },
    {
        codes: ["23514"],
        message: /no partition of relation/,
        cause: "No partition takes this row.",
        next: "Create the partition first, or a default partition.",
    },
    {
        codes: ["23514", "44000"],
        cause: "A row breaks a check constraint, a domain's rule or a view's check option.",
        next: "Compare the values with the rule: select pg_get_constraintdef(oid) from pg_constraint where conname = '…';",
    },
    {
        codes: ["23P01"],
        cause: "Two rows exclude each other under an exclusion constraint, such as ranges that overlap.",
        next: "Find the rows that overlap, and correct them first.",
    },
    {
        codes: ["22P02"],
        message: /invalid input value for enum/,
        cause: "The enum has no such label.",
        next: "Add it in an earlier migration (alter type … add value), or map the old values before the cast.",
    },
    {
        codes: ["22P02", "22007", "22008"],
        cause: "A value cannot be read as the type it is to become; the server's own log names it.",
        next: "Find such rows first, for example with pg_input_is_valid(column, 'integer'), and clean them up before the cast.",
    },
    {
        codes: ["22003"],
        cause: "A number is too large for its column.",
        next: "Use bigint or numeric.",
    },
    {
        codes: ["22001"],
        cause: "A text is longer than its column allows.",
        next: "Use text, or shorten the values first.",
    },
    {
        codes: ["22012"],
        cause: "A divisor is zero in at least one row.",
        next: "Write … / nullif(divisor, 0).",
    },
    {
        codes: ["22021", "22P05"],
        cause: "The file or a value holds bytes that are no valid text in this encoding (a NUL byte, for example).",
        next: "Save the file as UTF-8.",
    },
    {
        codes: ["21000"],
        cause: "A subquery that stands for one value gives several rows, or one insert meets the same row twice.",
        next: "Narrow it down (limit 1, distinct on), or take duplicates out before on conflict do update.",
    },
    {
        codes: ["428C9"],
        cause: "Postgres computes this column by itself (identity or generated).",
        next: "Leave it out; for fixed ids write overriding system value.",
    },
];

;// CONCATENATED MODULE: ./lib/database/hints-objects.js
/** What is there, what is missing, and who may touch it: classes 42, 2B, 3F and 0A. */
const OBJECTS = [
    {
        message: /Direct deletion from storage tables/i,
        cause: "Supabase forbids to delete rows of storage.objects and storage.buckets by SQL, for the files would stay.",
        next: "Delete through the Storage API; where rows alone are meant: set local storage.allow_delete_query = 'true'; before the statement.",
    },
    {
        codes: ["42501"],
        message: /must be owner of (?:table|relation|function|schema|view|sequence|type) "?(?:objects|buckets|users|identities|sessions|messages|migrations|secrets|auth|storage|realtime|vault)\b/,
        cause: "Tables of Supabase's own schemas belong to the platform, and since 2025 nobody else may alter them.",
        next: "Policies on storage.objects, storage.buckets and realtime.messages and triggers on auth.users are allowed; put everything else into a table of your own.",
    },
    {
        codes: ["42501"],
        message: /permission denied for (?:schema supabase_migrations|table (?:schema_migrations|seed_files|db_ops_\w+))\b/,
        cause: "The login may at most read the migration history, and this writes to it.",
        next: "Use the login that migrates, on Supabase postgres.",
    },
    {
        codes: ["42501"],
        message: /permission denied for schema (?:auth|storage|realtime|vault|extensions|graphql|graphql_public|supabase_functions|pgbouncer|net|cron)\b/,
        cause: "The schema belongs to the platform; the login role may not create or alter anything in it.",
        next: "Create the object in a schema of your own, and run migrations as postgres.",
    },
    {
        codes: ["42501"],
        message: /must be owner of/,
        cause: "The object belongs to another role, often because it was made in the dashboard or by another login.",
        next: "Run as its owner, or have the owner hand it over: alter table … owner to postgres;",
    },
    {
        codes: ["42501"],
        message: /superuser|permission denied to create extension|SET ROLE|set role|session authorization/i,
        cause: "On Supabase postgres is no superuser.",
        next: "Extensions are switched on in the dashboard or with create extension … schema extensions; leave out what needs a superuser.",
    },
    {
        codes: ["42501"],
        message: /row-level security/,
        cause: "A row-level security policy forbids these rows to the role that runs the migration.",
        next: "Run as the table's owner, and not after set role or with force row level security.",
    },
    {
        codes: ["42501"],
        cause: "The login role lacks a privilege on the object.",
        next: "Run migrations as postgres, or grant what is missing.",
    },
    {
        codes: ["42P07", "42710", "42701", "42P06", "42723", "42P04", "42P03"],
        cause: "It is there already: made by hand in the dashboard, by another migration, or by a run of this one outside db-ops.",
        next: "Compare it with the file; if it is the same, add if not exists (or drop … if exists before it), else give it another name.",
    },
    {
        codes: ["42883"],
        message: /\b(?:uuid_generate_v\d\w*|gen_salt|crypt|digest|hmac|pgp_\w+|gen_random_bytes|uuid_nil|uuid_ns_\w+)\(/,
        cause: "The function belongs to an extension, which at Supabase lives in the schema extensions and may be off the search_path.",
        next: "Write extensions.<function>(…), or gen_random_uuid() for UUIDs; locally: create extension if not exists … schema extensions;",
    },
    {
        codes: ["42883"],
        message: /operator does not exist: (?:.*\bvector\b|.*\bgeo\w+|.*\bcitext\b|.*\bltree\b|.*\bhstore\b)/,
        cause: "The operator's extension is missing, or its schema is off the search_path (functions with set search_path = '' above all).",
        next: "Write operator(extensions.<=>) or set the search_path of the function to '', extensions.",
    },
    {
        codes: ["42883"],
        message: /operator does not exist/,
        cause: "The two sides have types between which no such operator is defined.",
        next: "Cast one of them, for example id::text or '…'::uuid.",
    },
    {
        codes: ["42883"],
        cause: "No function of this name takes these argument types: it comes later, is in another schema, or wants a cast.",
        next: "Create it in an earlier migration, write its schema, or cast the arguments.",
    },
    {
        codes: ["42704"],
        message: /type "(?:extensions\.)?(?:vector|halfvec|sparsevec|citext|geometry|geography|hstore|ltree|cube)"/,
        cause: "The type belongs to an extension that is off, or whose schema is off the search_path.",
        next: "Before it: create extension if not exists … schema extensions; and write extensions.<type>.",
    },
    {
        codes: ["42704"],
        message: /role "/,
        cause: "The role does not exist here; roles belong to the server and are not part of a database's migrations.",
        next: "Create it in a migration, or as supabase/roles.sql does for the local stack.",
    },
    {
        codes: ["42P01", "42704"],
        cause: "It does not exist here: it comes in a later migration, was made by hand elsewhere, or is off the search_path.",
        next: "Look at db-ops status for what is missing, check the order of the files, and write the schema in front of the name.",
    },
    {
        codes: ["42703"],
        cause: "The table has no such column here: it is added later, was renamed, or was made by hand in another environment.",
        next: "Check the order of the migrations; a name with capitals needs double quotes everywhere.",
    },
    {
        codes: ["3F000"],
        cause: "The schema does not exist here.",
        next: "Before it: create schema if not exists …; and for a platform's schema switch its feature on.",
    },
    {
        codes: ["2BP01"],
        cause: "Other objects depend on it; DETAIL names them.",
        next: "Drop or change them first, by name; cascade would take them along without a word.",
    },
    {
        codes: ["42P16"],
        message: /view/,
        cause: "create or replace view can add columns at the end only: no other name, type or order.",
        next: "drop view, then create view, in the same migration; grants and dependent views must be made again.",
    },
    {
        codes: ["42P13"],
        cause: "create or replace function cannot change a function's result or its parameters' names.",
        next: "drop function with its argument types, then create it, in the same migration; grants must be made again.",
    },
    {
        codes: ["42P17"],
        message: /recursion.*policy/,
        cause: "The policy reads the table that it protects, or two policies read each other's.",
        next: "Move the look-up into a security definer function with set search_path = '', and call that in the policy.",
    },
    {
        codes: ["42P10"],
        message: /ON CONFLICT/,
        cause: "on conflict names columns on which there is no unique constraint or index (a partial index needs its where, too).",
        next: "Create it in this migration or an earlier one.",
    },
    {
        codes: ["42830"],
        cause: "A foreign key must point to columns with a primary key or unique constraint.",
        next: "Add it to the referenced table first.",
    },
    {
        codes: ["42804", "42846"],
        cause: "Postgres does not turn the one type into the other by itself.",
        next: "Say how: alter column … type … using (…::…); drop the column's default before, and set it after.",
    },
    {
        codes: ["42601"],
        cause: "Postgres cannot read the statement.",
        next: "Look just before the place that is marked: a comma, a bracket or a semicolon is missing or one too many.",
    },
    {
        codes: ["0A000"],
        message: /extension|control file/,
        cause: "This server does not have the extension.",
        next: "Look under Database, Extensions in the dashboard whether the project's Postgres version offers it.",
    },
    {
        codes: ["0A000"],
        message: /alter type of a column/,
        cause: "A view, rule, policy or generated column uses the column.",
        next: "Drop it, alter the column, and create it again, in the same migration.",
    },
    {
        codes: ["0A000"],
        cause: "This Postgres version cannot do that, or not to this kind of object.",
        next: "Compare major_version in config.toml with the server's version.",
    },
    {
        codes: ["58P01"],
        cause: "A file of the server is missing, mostly the library of an extension.",
        next: "Compare the extensions of both servers; after an upgrade: alter extension … update;",
    },
];

;// CONCATENATED MODULE: ./lib/database/hints-running.js
/** What the state of the server, the transaction and the other sessions forbid: classes 25, 40, 53, 54, 55, 57, 08. */
const RUNNING = [
    {
        codes: ["25006"],
        cause: "The database takes no writes: its disk is full, the address is a read replica's, or the login may only read.",
        next: "See disk usage in the dashboard (Database Settings); use the primary's address, and the login that migrates.",
    },
    {
        codes: ["25001"],
        cause: "The statement runs outside transactions only, but stands in one or in a function.",
        next: "Put it on the top level of the file, outside begin … commit; db-ops then runs it by itself.",
    },
    {
        codes: ["25P02"],
        cause: "An earlier statement of the transaction failed; this one was only skipped.",
        next: "Mend the first error.",
    },
    {
        codes: ["2D000", "0Z000"],
        cause: "commit or rollback inside a do block or function would split the migration in two, so it is not possible here.",
        next: "Take it out; what must be committed apart goes into a migration of its own.",
    },
    {
        codes: ["55P04"],
        cause: "A new enum label cannot be used in the transaction that adds it.",
        next: "Move alter type … add value into a migration of its own, before this one.",
    },
    {
        codes: ["55P03"],
        cause: "Another session held a lock on the table for longer than lock-timeout, so the migration stepped aside.",
        next: "Run it at a quieter hour, end the session in its way, or raise lock-timeout or lock-attempts.",
    },
    {
        codes: ["40P01"],
        cause: "Two sessions waited for each other, and Postgres ended this one.",
        next: "Run the same command again; if it comes back, touch tables in the application's order or split the migration.",
    },
    {
        codes: ["40001"],
        cause: "Another transaction changed the same rows meanwhile.",
        next: "Run the same command again.",
    },
    {
        codes: ["55006"],
        message: /pending trigger events/,
        cause: "Deferred constraints of the same transaction still wait to be checked on this table.",
        next: "Before the statement: set constraints all immediate; or move it into a migration of its own.",
    },
    {
        codes: ["55006"],
        cause: "Another session uses the object.",
        next: "End the sessions that pg_stat_activity shows for it, and run the same command again.",
    },
    {
        codes: ["55000"],
        message: /concurrently/i,
        cause: "refresh … concurrently wants a filled view with a unique index over all its rows.",
        next: "Refresh it once without concurrently, or create the unique index first.",
    },
    {
        codes: ["57014"],
        message: /statement timeout/,
        cause: "The statement took longer than statement-timeout allows or, where that is not given, the server's own limit, at Supabase 2 minutes.",
        next: "Work in smaller batches, or raise statement-timeout (a set in the file counts, too).",
    },
    {
        codes: ["57014"],
        message: /user request/,
        cause: "Somebody cancelled it: this run, or pg_cancel_backend.",
        next: "Run the same command again.",
    },
    {
        codes: ["25P03", "25P04"],
        cause: "The server ended the session, for its transaction stood idle or open for too long.",
        next: "Run the same command again; if it comes back, split the migration.",
    },
    {
        codes: ["53200"],
        message: /shared memory|max_locks/,
        cause: "One transaction holds more locks than the server has room for, as when very many tables are dropped at once.",
        next: "Split the migration, or use transaction: each; nothing was changed.",
    },
    {
        codes: ["53200"],
        cause: "The server ran out of memory.",
        next: "Work in smaller batches, or choose a larger compute size.",
    },
    {
        codes: ["53100"],
        cause: "The server's disk is full.",
        next: "Enlarge it in the dashboard or free space, then run the same command again; rewriting a table needs its size once more.",
    },
    {
        codes: ["54000"],
        message: /index row/,
        cause: "A value is too long for a B-tree index (about 2700 bytes).",
        next: "Index md5(column) or a shorter prefix, or use a hash or GIN index.",
    },
    {
        codes: ["54001"],
        cause: "Functions, triggers or views call each other without an end, or an expression is nested too deeply.",
        next: "Look for a trigger that updates its own table.",
    },
    {
        codes: ["57P01", "57P02", "57P04", "57P05"],
        cause: "The server ended the session: it was restarted or crashed, or somebody terminated it.",
        next: "Run the same command again; it finds out from the history what was done.",
    },
    {
        codes: ["08001", "08004"],
        cause: "The database itself could not reach another server (dblink, a foreign table, a subscription).",
        next: "Check that server's address and log-in; the log has DETAIL.",
    },
    {
        codes: ["08000", "08003", "08006", "08P01", "ECONNRESET", "EPIPE"],
        cause: "The connection broke.",
        next: "Run the same command again; it finds out from the history what was done.",
    },
    {
        message: /^\((?:EDBHANDLEREXITED|ECHECKOUTFAILED|EPOOLTERMINATING)\)/,
        cause: "The pooler lost its own connection to the database, which may be restarting.",
        next: "See in the dashboard that the project is healthy, and run the same command again.",
    },
    {
        codes: ["XX000"],
        message: /tuple concurrently (?:updated|deleted)/,
        cause: "Two sessions changed the same object's definition or grants at the same moment.",
        next: "Run the same command again.",
    },
    {
        codes: ["XX001", "XX002"],
        cause: "The server found broken data on its disk.",
        next: "Stop, and ask Supabase's support before anything else is written.",
    },
    {
        codes: ["P0001", "P0004"],
        cause: "A function or do block raised this by itself.",
        next: "The log has its words; look for raise exception or assert in the functions and triggers that the statement calls.",
    },
];

;// CONCATENATED MODULE: ./lib/database/hints.js




/** The special before the general: the first line that applies is told. */
const TABLE = [...CONNECTING, ...OBJECTS, ...DATA, ...RUNNING];
/** The likely cause and the next step for an error, or undefined where we know no better than the error itself. */
function hintFor(question) {
    const hint = TABLE.find((line) => applies(line, question));
    return hint && `${hint.cause} ${hint.next}`;
}
function applies({ codes, message, kinds }, question) {
    if (codes !== undefined && !codes.includes(question.code ?? ""))
        return false;
    if (kinds !== undefined && !kinds.includes(question.targetKind))
        return false;
    return message === undefined || message.test(question.message);
}


/***/ }),

/***/ 9998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ STANDARD_STRINGS),
/* harmony export */   FO: () => (/* binding */ segmentMessage),
/* harmony export */   Q: () => (/* binding */ BEGIN),
/* harmony export */   d_: () => (/* binding */ CLEAN_SESSION),
/* harmony export */   ic: () => (/* binding */ timeLimits),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7887);
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1446);


/**
 * The server cuts a whole message into statements before it runs any of it, by the setting as it stands then: with it off a
 * file would not mean what was read and judged. So it is on before a message comes, whatever the database or a file says.
 */
const STANDARD_STRINGS = "set standard_conforming_strings = on";
/**
 * Undoes what a file may have left in the session. Inside a transaction it takes part in it; temp tables, prepared
 * statements, cursors and listeners go as well as settings and roles, since a file must mean the same whichever came before.
 */
const CLEAN_SESSION = [
    "reset session authorization",
    "reset role",
    "reset all",
    STANDARD_STRINGS,
    // A cursor on a temp table would keep it from going.
    "close all",
    "discard temp",
    "deallocate all",
    "unlisten *",
];
/** `default_transaction_read_only` of an earlier file must not reach this one, and RESET would come too late for it. */
const BEGIN = "begin isolation level read committed read write";
/** A session left waiting in our transaction, its client frozen, gives its locks back after a minute. */
const IDLE_LIMIT_MS = 60_000;
/** How soon the server notices that we were killed, and rolls back. */
const CLIENT_CHECK_MS = 2_000;
/** SQL for our time limits; `local` ones end with the transaction. SET is no query to plan: five cost less than one SELECT. */
function timeLimits(server, limits, local) {
    const settings = [
        ["lock_timeout", limits.lockTimeoutMs],
        ["statement_timeout", limits.statementTimeoutMs ?? 0],
        ["idle_in_transaction_session_timeout", IDLE_LIMIT_MS],
    ];
    if (server.checksClient)
        settings.push(["client_connection_check_interval", CLIENT_CHECK_MS]);
    if (server.versionNumber >= 170_000)
        settings.push(["transaction_timeout", 0]);
    return settings.map(([name, ms]) => `set ${local ? "local " : ""}${name} = ${ms}`);
}
/** Builds the message for a transactional segment. */
function segmentMessage(text, segment, server, limits, frame) {
    const before = [
        ...(frame.transaction
            ? [explicitBegin(text, segment) ?? BEGIN, ...liftedCharacteristics(text, segment)]
            : []),
        // The file's own COMMIT is left out in a transaction that spans files, and what it SET LOCAL would stay.
        ...(frame.first ? CLEAN_SESSION : frame.transaction ? [] : ["reset all", STANDARD_STRINGS]),
        ...timeLimits(server, limits, true),
        ...(frame.transaction ? [] : [_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .startClock */ .Lc]),
        ...frame.before,
    ].map(ended);
    const after = [
        ...(frame.transaction ? [] : [_deferred_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDeferred */ ._6]),
        "reset session authorization",
        "reset role",
        // The server converts a whole message before it runs any of it, so a RESET in the next one would come too late.
        "reset client_encoding",
        STANDARD_STRINGS,
        ...frame.after,
        ...(frame.transaction ? ["commit"] : []),
    ].map(ended);
    const opening = `${before.join("\n")}\n`;
    // The new line ends a trailing comment of the file, the semicolon its last statement.
    const closing = `\n;\n${after.join("\n")}`;
    return {
        text: opening + text.slice(segment.start, segment.end) + closing,
        bodyStart: opening.length,
        statementsBefore: before.length,
        checkAt: frame.transaction ? after.length - 1 : 0,
    };
}
/**
 * `SET TRANSACTION` must come before everything else in a transaction, so one that opens the file is said right after
 * our BEGIN too; where it stands it then changes nothing, which Postgres allows.
 */
function liftedCharacteristics(text, { statements: [first] }) {
    const words = first && text.slice(first.start, first.end);
    return words !== undefined && /^set\s+transaction\s/i.test(words) ? [words] : [];
}
/** The options of a file's own `BEGIN` (isolation level, deferrable) count; a plain one says nothing that ours does not. */
function explicitBegin(text, { begin }) {
    if (begin === undefined)
        return undefined;
    const words = text.slice(begin.start, begin.end);
    return /^(begin|start)(\s+(transaction|work))?$/i.test(words) ? undefined : words;
}
/** A statement with its semicolon. */
const ended = (statement) => (statement.endsWith(";") ? statement : `${statement};`);


/***/ }),

/***/ 8726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ RELEASE_MUTEX),
/* harmony export */   SH: () => (/* binding */ TRY_MUTEX),
/* harmony export */   bN: () => (/* binding */ HOLDS_MUTEX)
/* harmony export */ });
/* unused harmony export MUTEX_KEY */
/** The advisory lock's key: "db-ops" in ASCII. Every operation that writes holds it, so that two never interleave. */
const MUTEX_KEY = "110372831850611";
/**
 * Never the blocking form: a session that waits for an advisory lock holds a snapshot, and `CREATE INDEX CONCURRENTLY`
 * waits for every older snapshot, so the two would wait for each other for ever.
 */
const TRY_MUTEX = `pg_catalog.pg_try_advisory_lock(${MUTEX_KEY})`;
/** All of the session's, since it may hold the mutex twice, and what a migration took is of no use to anybody any more. */
const RELEASE_MUTEX = "select pg_catalog.pg_advisory_unlock_all()";
/** A condition on `pg_locks l` that holds for whoever has the mutex in this database. */
const HOLDS_MUTEX = `l.locktype = 'advisory' and l.granted and l.objsubid = 1
  and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
  and (l.classid::bigint << 32 | l.objid::bigint) = ${MUTEX_KEY}`;


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vu: () => (/* binding */ closeSession),
  ho: () => (/* binding */ open_open),
  ml: () => (/* binding */ waitForMutex)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/database/script.js + 1 modules
var script = __webpack_require__(7287);
// EXTERNAL MODULE: ./lib/database/server-error.js
var server_error = __webpack_require__(1445);
;// CONCATENATED MODULE: ./lib/database/connect-reason.js


/** Server says: starting up or shutting down, shut down or restarted by an admin, crashed and recovering, no slot free. */
const PASSING_SQLSTATES = new Set(["57P03", "57P01", "57P02", "53300"]);
/**
 * Supabase's pooler reports all of its own errors as XX000 with a code in front: `(EMAXCONNSESSION) max clients …`
 * (supavisor, lib/supavisor/errors). These are about load, or about a pool that another node has not yet heard of.
 */
const PASSING_AT_POOLER = new Set([
    ...["EMAXCONN", "EMAXCONNSESSION", "ECHECKOUTTIMEOUT", "ECHECKOUTRETRIES"],
    ...["EWORKERNOTFOUND", "EPOOLRANCHNOTFOUND", "EPROXYSTARTFAILED", "EPROXYSUPERVISORUNAVAILABLE"],
]);
const PASSING_ON_THE_WAY = new Set(["ECONNRESET", "ETIMEDOUT", "EPIPE", "EAI_AGAIN"]);
/**
 * Whether the same attempt may succeed a moment later. A refused password never does: two wrong ones ban the address
 * for half an hour. Nor does a refused connection: at Supabase it is that ban.
 */
function isPassing(error) {
    if ((0,script/* isServerError */.GQ)(error))
        return (PASSING_SQLSTATES.has(error.code ?? "") || PASSING_AT_POOLER.has(poolerCodeOf(error.message) ?? ""));
    if (!(error instanceof Error))
        return false;
    return PASSING_ON_THE_WAY.has(codeOf(error) ?? "") || error.message === HUNG_UP;
}
/** Why connecting failed, in publishable words. */
function reasonOf(error) {
    if ((0,script/* isServerError */.GQ)(error))
        return (0,server_error/* describeServerError */.J)(error).message;
    if (!(error instanceof Error))
        return "unknown error";
    const code = codeOf(error);
    return (WORDS[code ?? ""] ??
        WORDS[error.message] ??
        saslReason(error) ??
        `unexpected error (${code ?? error.name})`);
}
/** A system call's, OpenSSL's or Node's own code, such as `ENETUNREACH`. */
function codeOf(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return typeof code === "string" ? code : undefined;
}
function poolerCodeOf(message) {
    return /^\((E[A-Z]+)\)/.exec(message)?.[1];
}
/** What node-postgres says when the server closes the line without a word. */
const HUNG_UP = "Connection terminated unexpectedly";
/** By code or, for node-postgres' own errors, by message. */
const WORDS = {
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
    [HUNG_UP]: "the server closed the connection",
    "The server does not support SSL connections": "the server offers no TLS",
    "There was an error establishing an SSL connection": "the server answered the request for TLS with an error",
};
function saslReason({ message }) {
    return message.startsWith("SASL:") ? "the log-in could not be completed (SASL)" : undefined;
}

// EXTERNAL MODULE: ./lib/database/hints.js + 4 modules
var hints = __webpack_require__(4379);
;// CONCATENATED MODULE: ./lib/database/connect-problem.js




/**
 * The problem for a connection that could not be made.
 *
 * @param error what failed last, or the time-out itself when nothing else did
 * @param timeoutMs given when the time was over
 */
function connectProblem(error, target, timeoutMs) {
    const silent = error instanceof Error && error.name === "TimeoutError";
    const within = timeoutMs === undefined ? "" : ` within ${Math.round(timeoutMs / 100) / 10} s`;
    const reason = silent ? "no answer" : reasonOf(error);
    const code = silent ? "ETIMEDOUT" : codeOf(error);
    const message = error instanceof Error ? error.message : "";
    return {
        code: "connect-failed",
        message: `Cannot connect to ${placeOf(target)}${within}: ${reason}`,
        hint: withOrigin((0,hints/* hintFor */.J)({ code, message, targetKind: target.kind }), target),
        ...((0,script/* isServerError */.GQ)(error)
            ? { sqlstate: error.code, logOnly: (0,server_error/* describeServerError */.J)(error).logOnly }
            : { logOnly: silent || message === "" ? undefined : message }),
    };
}
function withOrigin(hint, { variable }) {
    if (variable === undefined)
        return hint;
    return `${hint ?? ""} (The address came from the variable ${variable}.)`.trim();
}
function placeOf({ host, port }) {
    if (host.startsWith("/"))
        return `the socket in ${host}`;
    return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

;// CONCATENATED MODULE: ./lib/database/connect-retry.js

const MOST_RETRIES = 5;
const LONGEST_MS = 60_000;
const SHORTEST_WAIT_MS = 500;
/**
 * Runs `connectOnce` again while what fails is passing: at most 5 times in 60 s, the pauses doubling from a first one
 * of 0.5 to 1 s. The first pause is drawn by lot, so that jobs that fail together do not come back together; the rest
 * follow from it, so that each can be told beforehand.
 *
 * @throws the last error, or the signal's reason
 */
async function withRetries(connectOnce, onProgress, signal, firstWaitMs = SHORTEST_WAIT_MS * (1 + Math.random())) {
    let firstError;
    try {
        return await connectOnce();
    }
    catch (error) {
        if (signal.aborted || !isPassing(error))
            throw error;
        firstError = error;
    }
    // Almost no run gets here, so almost none pays for loading it.
    const { default: pRetry } = await __webpack_require__.e(/* import() */ 995).then(__webpack_require__.bind(__webpack_require__, 4995));
    return pRetry((attempt) => (attempt === 1 ? Promise.reject(firstError) : connectOnce()), {
        retries: MOST_RETRIES,
        maxRetryTime: LONGEST_MS,
        minTimeout: firstWaitMs,
        factor: 2,
        signal,
        shouldRetry: ({ error, attemptNumber }) => {
            if (!isPassing(error))
                return false;
            const waitMs = Math.round(firstWaitMs * 2 ** (attemptNumber - 1));
            onProgress({ type: "connect-retry", reason: reasonOf(error), attempt: attemptNumber, waitMs });
            return true;
        },
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/database/supabase-roots.js
/**
 * Supabase's own roots, which no system trusts by itself: the servers of the platform (direct and pooler) are signed by
 * them. They are the ones that Supabase publishes in the dashboard (Database Settings, SSL Configuration) and ships in its
 * CLI (https://github.com/supabase/cli, `gen/types/templates/prod-ca-2021.crt` and `prod-ca-2025.crt`).
 * Both bear the same name, `Supabase Root 2021 CA`, and differ in their keys; a test compares the SHA-256 fingerprints
 *
 * - 2021, valid to April 2031: 80:70:25:AD:50:D4:ED:21:9D:2C:9C:7D:29:9C:00:4F:82:4E:B0:0C:F7:F6:5A:FE:F6:07:D0:7B:72:E6:CA:FA
 * - 2025, valid to September 2035: 5F:9B:77:95:1A:7A:A1:30:3F:9B:58:EE:A9:BF:A8:9E:35:8C:FD:C1:5F:97:86:FF:10:D4:93:0A:72:2C:9A:E2
 */
const SUPABASE_ROOTS = [
    `-----BEGIN CERTIFICATE-----
MIIDxDCCAqygAwIBAgIUbLxMod62P2ktCiAkxnKJwtE9VPYwDQYJKoZIhvcNAQEL
BQAwazELMAkGA1UEBhMCVVMxEDAOBgNVBAgMB0RlbHdhcmUxEzARBgNVBAcMCk5l
dyBDYXN0bGUxFTATBgNVBAoMDFN1cGFiYXNlIEluYzEeMBwGA1UEAwwVU3VwYWJh
c2UgUm9vdCAyMDIxIENBMB4XDTIxMDQyODEwNTY1M1oXDTMxMDQyNjEwNTY1M1ow
azELMAkGA1UEBhMCVVMxEDAOBgNVBAgMB0RlbHdhcmUxEzARBgNVBAcMCk5ldyBD
YXN0bGUxFTATBgNVBAoMDFN1cGFiYXNlIEluYzEeMBwGA1UEAwwVU3VwYWJhc2Ug
Um9vdCAyMDIxIENBMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqQXW
QyHOB+qR2GJobCq/CBmQ40G0oDmCC3mzVnn8sv4XNeWtE5XcEL0uVih7Jo4Dkx1Q
DmGHBH1zDfgs2qXiLb6xpw/CKQPypZW1JssOTMIfQppNQ87K75Ya0p25Y3ePS2t2
GtvHxNjUV6kjOZjEn2yWEcBdpOVCUYBVFBNMB4YBHkNRDa/+S4uywAoaTWnCJLUi
cvTlHmMw6xSQQn1UfRQHk50DMCEJ7Cy1RxrZJrkXXRP3LqQL2ijJ6F4yMfh+Gyb4
O4XajoVj/+R4GwywKYrrS8PrSNtwxr5StlQO8zIQUSMiq26wM8mgELFlS/32Uclt
NaQ1xBRizkzpZct9DwIDAQABo2AwXjALBgNVHQ8EBAMCAQYwHQYDVR0OBBYEFKjX
uXY32CztkhImng4yJNUtaUYsMB8GA1UdIwQYMBaAFKjXuXY32CztkhImng4yJNUt
aUYsMA8GA1UdEwEB/wQFMAMBAf8wDQYJKoZIhvcNAQELBQADggEBAB8spzNn+4VU
tVxbdMaX+39Z50sc7uATmus16jmmHjhIHz+l/9GlJ5KqAMOx26mPZgfzG7oneL2b
VW+WgYUkTT3XEPFWnTp2RJwQao8/tYPXWEJDc0WVQHrpmnWOFKU/d3MqBgBm5y+6
jB81TU/RG2rVerPDWP+1MMcNNy0491CTL5XQZ7JfDJJ9CCmXSdtTl4uUQnSuv/Qx
Cea13BX2ZgJc7Au30vihLhub52De4P/4gonKsNHYdbWjg7OWKwNv/zitGDVDB9Y2
CMTyZKG3XEu5Ghl1LEnI3QmEKsqaCLv12BnVjbkSeZsMnevJPs1Ye6TjjJwdik5P
o/bKiIz+Fq8=
-----END CERTIFICATE-----
`,
    `-----BEGIN CERTIFICATE-----
MIIDxzCCAq+gAwIBAgIUeX+gpfmsRW9asFkRvjyXjHxbfgcwDQYJKoZIhvcNAQEL
BQAwazELMAkGA1UEBhMCVVMxEDAOBgNVBAgMB0RlbHdhcmUxEzARBgNVBAcMCk5l
dyBDYXN0bGUxFTATBgNVBAoMDFN1cGFiYXNlIEluYzEeMBwGA1UEAwwVU3VwYWJh
c2UgUm9vdCAyMDIxIENBMB4XDTI1MDkwMzA4MDEyNVoXDTM1MDkwMTA4MDEyNVow
azELMAkGA1UEBhMCVVMxEDAOBgNVBAgMB0RlbHdhcmUxEzARBgNVBAcMCk5ldyBD
YXN0bGUxFTATBgNVBAoMDFN1cGFiYXNlIEluYzEeMBwGA1UEAwwVU3VwYWJhc2Ug
Um9vdCAyMDIxIENBMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5Ve7
i9UAmc7luUilELPtqzEk8nGHxg7nY0aCStr625M7+K4OPO6RUllTsHh47k1jWyzm
LXLlyYwCsYCjQp+3vn06H+F/HRUxBt6CK2B7bNng230exTunk0xFvfkX6YgHR7B3
1B7L25Rq3PhuRFPV4hnGYRam2XBZC4UNPqoAgrhV0HOYzXXAVoTr2yaBTMnB331Z
RwOmINh7eqTCk/JRZbb6vfZOhZRAVAe9AoRLoG8aKwmeoLGwlu0UuFx6z3E+6bmA
fSNa8Lx02GEoCdPLw9IRKUFq/SgBpQUKm44H1fDwTjH2CMM0N4p0mL/6wXnNeHvt
C40MmKZ0RcVmHE5wBwIDAQABo2MwYTAdBgNVHQ4EFgQUjvEE541toZcwtXQlZlcB
YOBRTnowHwYDVR0jBBgwFoAUjvEE541toZcwtXQlZlcBYOBRTnowDwYDVR0TAQH/
BAUwAwEB/zAOBgNVHQ8BAf8EBAMCAYYwDQYJKoZIhvcNAQELBQADggEBACD5IcGP
XKvS9qg0CgEQPFqYavt5c7P+0xxFgiZe+xoG8fUw58yNeK2APtgGPRpxEOGfAlNx
z9HDt4gcyHEE00B3qAVDm49pqNxioFWzNqU2LGfM/HL1QmN6urR7hCOkVCJddvOc
FhFX4nZDuRfaBboDvS5HlK3Pzxddp9hvrJi2bemr8HLqYc3HzmVckgPGSLML6t+h
4LRCXSlQsDgQ1LZ4KHsl4cq7K51N6FOXQBLB5q4lMKhs0VUhCT8Pdsj12+84laCV
c22q6p2mdT9SaernCSRnWazXWisgpjv3H7Ex4S1DCYjJIwn3PUToGFv1r8YRN2/S
O19yVSxxCIf64Sg=
-----END CERTIFICATE-----
`,
];

;// CONCATENATED MODULE: ./lib/database/tls.js




/**
 * How to find out that the server is the one it claims to be. Loopback: no TLS. Else only what the CA file holds, if
 * there is one; at Supabase its published roots or the system's; elsewhere the system's.
 *
 * Node does all the verifying (chain, dates, host name), and does it before it encrypts a single byte of ours: start-up
 * packet and password wait in the socket until then. Supabase's roots come first because they are what its servers
 * show: the connection costs one handshake, and the system's hundred and forty roots need not be read.
 *
 * @param supabaseRoots PEM; tests bring their own
 */
async function planTls(target, supabaseRoots = SUPABASE_ROOTS) {
    if (target.tls === "off")
        return { status: "ok", settings: [false] };
    if (target.caFile !== undefined)
        return fromFile(target, target.caFile);
    const trusted = isAtSupabase(target) ? supabaseChoices(supabaseRoots) : [];
    return { status: "ok", settings: [...trusted, undefined].map((ca) => verified(target, ca)) };
}
function isAtSupabase({ kind }) {
    return kind === "supabase-direct" || kind === "supabase-session-pooler";
}
/**
 * All together, then each alone: the roots have one name, and where a certificate does not say by key which of them
 * signed it, OpenSSL takes the first for the right one and stops at its signature.
 */
function supabaseChoices(roots) {
    return [[...roots], ...(roots.length > 1 ? roots.map((root) => [root]) : [])];
}
/** `ca: undefined` is Node's default: its own roots, `NODE_EXTRA_CA_CERTS`, and the system's if so configured. */
function verified(target, ca) {
    return {
        ...(ca && { ca }),
        // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in somebody's environment does not switch it off.
        rejectUnauthorized: true,
        minVersion: "TLSv1.2",
        // Node falls back to `localhost` where it was told no name, as with an IP address.
        checkServerIdentity: (_name, certificate) => (0,external_node_tls_.checkServerIdentity)(target.host, certificate),
    };
}
async function fromFile(target, path) {
    const text = await (0,external_node_fs_promises_.readFile)(path, "utf8").catch((error) => ({
        unreadable: error.code,
    }));
    if (typeof text !== "string")
        return invalid(`The CA file of ssl-root-cert cannot be read (${text.unreadable ?? "unknown error"})`, path);
    const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
    // Node skips what it cannot read and then trusts nobody, which would look like a fault of the server.
    if (certificates.length === 0 || !certificates.every(isCertificate))
        return invalid("The CA file of ssl-root-cert holds no readable certificate", path);
    return { status: "ok", settings: [verified(target, certificates)] };
}
function isCertificate(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}
function invalid(message, path) {
    const hint = `The input ssl-root-cert, PGSSLROOTCERT or the URL's sslrootcert names ${path}: it must be a PEM file, with BEGIN CERTIFICATE in it.`;
    return { status: "invalid", problem: { code: "bad-input", message, hint } };
}
/**
 * OpenSSL's words for a chain that ends in no trusted root; anything else (another name, out of date) no other root
 * would mend. https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const UNTRUSTED = new Set([
    "SELF_SIGNED_CERT_IN_CHAIN",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "UNABLE_TO_GET_ISSUER_CERT",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "CERT_UNTRUSTED",
    // A trusted root has the issuer's name, but not its key.
    "CERT_SIGNATURE_FAILURE",
]);
function isUntrusted(error) {
    return error instanceof Error && "code" in error && UNTRUSTED.has(String(error.code));
}

;// CONCATENATED MODULE: ./lib/database/connect.js



/** After this long without a word the line is probed; libuv then probes each second and gives up after ten. */
const KEEP_ALIVE_DELAY_MS = 10_000;
/**
 * Connects, once or, while what fails is passing, several times. Never rejects.
 *
 * The client survives a line that breaks while nothing runs: it says so with its next query.
 */
async function connect(target, options) {
    const tls = await planTls(target, options.supabaseRoots);
    if (tls.status === "invalid")
        return { status: "failed", problem: tls.problem };
    const { until, release } = deadline(options.signal, options.connectTimeoutMs);
    let lastError;
    const tryOnce = async () => {
        try {
            return await openTrusted(target, tls.settings, options.applicationName, until);
        }
        catch (error) {
            // What the server said the last time tells more than that the time is over.
            if (!until.aborted)
                lastError = error;
            throw error;
        }
    };
    try {
        return { status: "connected", client: await withRetries(tryOnce, options.onProgress, until) };
    }
    catch (error) {
        if (options.signal.aborted)
            return { status: "failed", problem: cancelled(target) };
        const problem = connectProblem(lastError ?? error, target, until.aborted ? options.connectTimeoutMs : undefined);
        return { status: "failed", problem };
    }
    finally {
        release();
    }
}
/**
 * A signal that is aborted with `signal`, or after `ms`. By hand, since Node 20 may collect what only AbortSignal.any or
 * AbortSignal.timeout know, and then it never fires.
 */
function deadline(signal, ms) {
    const controller = new AbortController();
    const cancel = () => controller.abort(signal.reason);
    const timer = setTimeout(() => controller.abort(new DOMException("timed out", "TimeoutError")), ms);
    if (signal.aborted)
        cancel();
    else
        signal.addEventListener("abort", cancel, { once: true });
    const release = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", cancel);
    };
    return { until: controller.signal, release };
}
function cancelled(target) {
    return { code: "cancelled", message: `Cancelled while connecting to ${target.host}. Nothing was changed` };
}
/** Connects with the first settings that trust the server. */
async function openTrusted(target, settings, applicationName, until) {
    for (const [index, ssl] of settings.entries()) {
        try {
            return await openOnce(target, ssl, applicationName, until);
        }
        catch (error) {
            if (index === settings.length - 1 || !isUntrusted(error))
                throw error;
        }
    }
    throw new Error("No TLS settings to connect with");
}
async function openOnce(target, ssl, applicationName, until) {
    // Loaded here, for a run that needs no database starts faster without it.
    const { Client } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3849));
    until.throwIfAborted();
    const client = new Client({
        host: target.host,
        port: target.port,
        user: target.user,
        // As a function: an empty string would make pg look into PGPASSWORD and ~/.pgpass.
        password: () => target.password,
        database: target.database,
        ssl,
        sslnegotiation: "postgres",
        application_name: applicationName,
        keepAlive: true,
        keepAliveInitialDelayMillis: KEEP_ALIVE_DELAY_MS,
    });
    // Without a listener, a line that drops between two queries would end the process.
    client.on("error", () => undefined);
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            reject(error);
            client.connection.stream.destroy();
        };
        const stop = () => fail(until.reason);
        until.addEventListener("abort", stop, { once: true });
        client
            .connect()
            .then(() => resolve(client), fail)
            .finally(() => until.removeEventListener("abort", stop));
    });
}

// EXTERNAL MODULE: ./lib/database/cut-on-abort.js
var cut_on_abort = __webpack_require__(2724);
// EXTERNAL MODULE: ./lib/database/failure.js
var failure = __webpack_require__(3451);
// EXTERNAL MODULE: ./lib/database/hang-up.js
var hang_up = __webpack_require__(1883);
// EXTERNAL MODULE: ./lib/database/mutex.js
var mutex = __webpack_require__(8726);
// EXTERNAL MODULE: ./lib/database/state.js + 1 modules
var database_state = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/database/watch.js
var database_watch = __webpack_require__(2510);
;// CONCATENATED MODULE: ./lib/database/open.js










/** Connects and reads the state: the connection and one round trip. */
async function open_open(context, options) {
    const { target, onProgress, signal } = context;
    const connectAs = (applicationName, tell) => connect(target, {
        connectTimeoutMs: options.connectTimeoutMs,
        applicationName,
        onProgress: tell,
        signal,
    });
    const connected = await connectAs(options.applicationName, onProgress);
    if (connected.status === "failed")
        return connected;
    const { client } = connected;
    const read = await (0,cut_on_abort/* cutOnAbort */.k)(client, signal, () => (0,database_state/* readState */.u)(client, { lock: options.lock }));
    if (read.status !== "read") {
        await (0,hang_up/* hangUp */.g)(client);
        return { status: "failed", problem: signal.aborted ? cancelledReading : stateProblem(read, context) };
    }
    const { state } = read;
    if (state.fault && !options.anyHistory) {
        await (0,hang_up/* hangUp */.g)(client);
        return { status: "failed", problem: malformedProblem(state.fault, context) };
    }
    onProgress({
        type: "connected",
        host: target.host,
        database: state.server.database,
        serverVersion: state.server.version,
    });
    const watch = (0,database_watch/* createWatch */.A)(async (until) => {
        const second = await connect(target, {
            connectTimeoutMs: options.connectTimeoutMs,
            applicationName: `${options.applicationName} (watch)`,
            onProgress: () => undefined,
            // Not the run's own signal: the watch is what carries out its abort.
            signal: until,
        });
        return second.status === "connected" ? second.client : undefined;
    });
    return { status: "open", session: { client, server: state.server, watch, signal, onProgress }, state };
}
/** Ends both connections; never rejects. */
async function closeSession({ client, watch }) {
    await Promise.all([(0,hang_up/* hangUp */.g)(client), watch.close()]);
}
const POLL_MS = 250;
const LONGEST_POLL_MS = 2_000;
const TELL_EVERY_MS = 10_000;
/**
 * Polls until the run mutex is ours, then answers with the state as it is from that moment on.
 *
 * @returns `taken` with the holder's label when the time is over or the run was cancelled
 */
async function waitForMutex(session, state, waitMs) {
    const startedAt = performance.now();
    let current = state;
    let toldAt = Number.NEGATIVE_INFINITY;
    for (let pollMs = POLL_MS; !current.locked; pollMs = Math.min(pollMs * 1.5, LONGEST_POLL_MS)) {
        const waitedMs = Math.round(performance.now() - startedAt);
        const holder = current.holder?.label ?? "another run";
        if (waitedMs >= waitMs || session.signal.aborted)
            return { status: "taken", holder };
        if (waitedMs - toldAt >= TELL_EVERY_MS) {
            session.onProgress({ type: "run-wait", holder, waitedMs, limitMs: waitMs });
            toldAt = waitedMs;
        }
        await (0,promises_.setTimeout)(Math.min(pollMs, waitMs - waitedMs), undefined, { signal: session.signal }).catch(() => undefined);
        // The lock alone: the whole state, ten thousand rows perhaps, is read once we have it.
        const { client, signal } = session;
        const polled = await (0,cut_on_abort/* cutOnAbort */.k)(client, signal, () => (0,script/* runScript */.j3)(client, `select ${mutex/* TRY_MUTEX */.SH}`, { keepRows: true }));
        if (polled.status !== "completed")
            return { status: "lost", error: polled.error };
        if (polled.rows[0]?.[0] !== "t")
            continue;
        const read = await (0,cut_on_abort/* cutOnAbort */.k)(client, signal, () => (0,database_state/* readState */.u)(client, { lock: true }));
        if (read.status !== "read")
            return { status: "lost", error: read.error };
        current = read.state;
    }
    return { status: "ours", state: current };
}
const cancelledReading = {
    code: "cancelled",
    message: "Cancelled while the state of the database was read",
    hint: "Nothing was changed. Run the same command again.",
};
function stateProblem(read, { target }) {
    if (read.status === "failed") {
        const problem = (0,failure/* serverProblem */.Vw)("statement-failed", "The state of the database could not be read", read.error, target.kind);
        return read.error.code === "42501" ? { ...problem, hint: readerHint(target.user) } : problem;
    }
    return {
        code: "connection-lost",
        message: `The connection to ${target.host} broke while the migration history was read`,
        hint: "Nothing was changed. Run the same command again.",
    };
}
/** What a login needs at least, for `status`. */
const readerHint = (user) => `Let the login read the history: grant usage on schema supabase_migrations to "${user}"; grant select on all tables in schema supabase_migrations to "${user}";`;
function malformedProblem({ code, message }, { target }) {
    return {
        code: "history-malformed",
        message: `The migration history could not be read: ${message}`,
        hint: (0,hints/* hintFor */.J)({ code, message, targetKind: target.kind }),
        sqlstate: code,
    };
}


/***/ }),

/***/ 302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ PLATFORM_SET),
/* harmony export */   YE: () => (/* binding */ PLATFORM_OWNER),
/* harmony export */   nC: () => (/* binding */ API),
/* harmony export */   re: () => (/* binding */ PLATFORM_PUBLICATION),
/* harmony export */   tT: () => (/* binding */ OWN_SCHEMA),
/* harmony export */   xW: () => (/* binding */ RESERVED)
/* harmony export */ });
/* harmony import */ var _grants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5217);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8902);


/** Schemas that belong to Supabase or to an extension: what stands in them stays (Supabase CLI 3.1, `db dump` and `db reset`). */
const RESERVED_SCHEMAS = [
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
    "vault",
];
/** Extensions that a project has from the start, or whose loss nothing of the project's own would bring back. */
const PLATFORM_EXTENSIONS = [
    "pg_graphql",
    "pg_net",
    "pg_stat_statements",
    "pgcrypto",
    "pgjwt",
    "pgsodium",
    "plpgsql",
    "supabase_vault",
    "uuid-ossp",
    "wrappers",
];
/** As SQL arrays, for the questions to the catalogue. */
const RESERVED = (0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .textArray */ .T)(RESERVED_SCHEMAS);
const PLATFORM_SET = (0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .textArray */ .T)(PLATFORM_EXTENSIONS);
const API = (0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .textArray */ .T)(_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .API_ROLES */ .XZ);
/** Roles that own parts of the platform: a schema of theirs is none of the project's, whatever its name. */
const PLATFORM_OWNER = "'^(supabase_.*|pgbouncer|pgsodium_.*)$'";
/** A condition on `pg_namespace n`: what stands in it may be the project's. */
const OWN_SCHEMA = `n.nspname !~ '^pg_' and n.nspname <> all (${RESERVED})
           and (n.nspname = 'public' or n.nspowner = current_user::regrole or n.nspowner::regrole::text !~ ${PLATFORM_OWNER})`;
/** Publications that Supabase's own servers listen to; the CLI spares the same. */
const PLATFORM_PUBLICATION = "'^(supabase_realtime|realtime_messages)'";


/***/ }),

/***/ 1445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeServerError)
/* harmony export */ });
/**
 * Takes rows' values out of a server's error. Postgres quotes them in MESSAGE (`invalid input syntax for type integer:
 * "…"`), in DETAIL (`Failing row contains (…)`) and in CONTEXT; what `RAISE` says is whatever its author wrote.
 * What is not known to be free of values is not published: https://www.postgresql.org/docs/17/errcodes-appendix.html
 */
function describeServerError(error) {
    const sqlstate = error.code ?? "XX000";
    const published = publishableMessage(error, sqlstate);
    // The names behind a RAISE are its author's words as well: `using table = …` takes any text.
    const message = isRaised(error) ? published : `${published}${objectNames(error, published)}`;
    const detail = publishableDetail(error, sqlstate);
    const hint = publishableHint(error, sqlstate);
    const withheld = [
        isRaised(error) ? `${error.message}${objectNames(error, error.message)}` : undefined,
        isRaised(error) ? labelled("HINT", error.hint) : undefined,
        labelled("CONTEXT", callStack(error.where)),
    ].filter((line) => line !== undefined);
    return {
        sqlstate,
        message,
        ...(detail !== undefined && { detail }),
        ...(hint !== undefined && { hint }),
        ...(withheld.length > 0 && { logOnly: withheld.join("\n") }),
    };
}
/** The functions and lines on the way to the error; the statements and rows between them may hold values. */
function callStack(where) {
    const frames = where
        ?.split("\n")
        .filter((line) => /^PL\/pgSQL function .* line \d+ at [\w /]+$|^SQL function "/.test(line));
    return frames?.join("\n");
}
function labelled(label, text) {
    return text ? `${label}: ${text}` : undefined;
}
/** Of these classes Postgres' own messages hold names, types, settings and numbers, and never a value from a row. */
const FREE_OF_VALUES = new Set([
    ...[
        "08",
        "0A",
        "0B",
        "0L",
        "0P",
        "21",
        "23",
        "25",
        "26",
        "27",
        "28",
        "2B",
        "2D",
        "2F",
        "34",
        "3B",
        "3D",
        "3F",
    ],
    ...["40", "42", "44", "53", "54", "55", "57", "58"],
]);
/** `query returned no rows`, `query returned more than one row`: PL/pgSQL's own words. */
const PLPGSQL_OWN = new Set(["P0002", "P0003"]);
function publishableMessage(error, sqlstate) {
    const { message } = error;
    if (isRaised(error))
        return "a function raised an exception; its words stand in the run's log";
    if (PLPGSQL_OWN.has(sqlstate))
        return message;
    if (FREE_OF_VALUES.has(sqlstate.slice(0, 2)))
        return isDynamic(error) || isParsedValue(error) ? maskQuoted(message) : message;
    // Postgres' own data exceptions hold a value in quotes or, as numbers, behind a colon: type and limit stand outside.
    if (sqlstate.startsWith("22"))
        return maskQuoted(message).replace(/: [^:]*\d.*$/s, ": …");
    // Internal errors, foreign servers and extensions: named by nobody, so the log has them in full.
    return error.where === undefined
        ? maskQuoted(message)
        : "an error inside a function; its words stand in the database's log";
}
/**
 * `RAISE` may choose any SQLSTATE, so its text is known by the C function that sends it, and by its own class;
 * 38 and 39 are what functions in other languages raise.
 */
function isRaised({ routine = "", where = "", code = "" }) {
    if (/^(?:exec_stmt_raise$|exec_stmt_assert$|PLy_|plperl_|pltcl_|rethrow$)/.test(routine))
        return true;
    if (/ at (?:RAISE|ASSERT)$|^PL\/(?:Python|Perl|Tcl)/m.test(where))
        return true;
    return /^(?:38|39|P0)/.test(code) && !PLPGSQL_OWN.has(code);
}
/** Names in a statement that a function put together may be values: `execute 'drop table ' || row.name`. */
function isDynamic({ where = "" }) {
    return / at .*\b(?:EXECUTE|RETURN QUERY|OPEN)\b/.test(where);
}
/** `syntax error in tsquery: "…"` has the SQLSTATE of broken SQL, but quotes a value: no parser of statements sent it. */
function isParsedValue({ code, routine = "", position }) {
    return ((code === "42601" || code === "42602") &&
        position === undefined &&
        !/^(?:scanner|plpgsql)_yyerror$/.test(routine));
}
const QUOTES = "\"'`«»‹›„“”‚‘’「」『』";
const FIRST_TO_LAST_QUOTE = new RegExp(`[${QUOTES}][\\s\\S]*[${QUOTES}]`);
/** From the first quote to the last: a value may hold quotes of its own. An open one hides all behind it. */
function maskQuoted(text) {
    const masked = text.replace(FIRST_TO_LAST_QUOTE, "…");
    return masked === text ? text.replace(new RegExp(`[${QUOTES}][\\s\\S]*$`), "…") : masked;
}
/** Those names that the message does not hold already, such as ` (table public.users, constraint users_email_key)`. */
function objectNames({ schema, table, column, dataType, constraint }, message) {
    const shown = (name) => name !== undefined && !message.includes(`"${name}"`);
    const qualified = schema && table ? `${schema}.${table}` : table;
    const names = [
        shown(table) ? `table ${qualified}` : undefined,
        shown(column) ? `column ${column}` : undefined,
        shown(constraint) ? `constraint ${constraint}` : undefined,
        table === undefined && shown(dataType) ? `type ${dataType}` : undefined,
    ].filter((name) => name !== undefined);
    return names.length > 0 ? ` (${names.join(", ")})` : "";
}
/** Classes whose DETAIL names objects, types and privileges only. */
const DETAIL_FREE_OF_VALUES = /^(?:2B|0A|3D|3F|42|55)/;
function publishableDetail(error, sqlstate) {
    const { detail } = error;
    if (!detail || isRaised(error) || isDynamic(error))
        return undefined;
    if (DETAIL_FREE_OF_VALUES.test(sqlstate))
        return detail;
    if (sqlstate === "40P01")
        return onlyWaits(detail);
    return sqlstate.startsWith("23") ? onlyKey(detail) : undefined;
}
/** Who waits for whom, and nothing of what they ran. */
function onlyWaits(detail) {
    const waits = detail
        .split("\n")
        .filter((line) => /^Process \d+ waits for [\w ,()]+; blocked by process \d+\.$/.test(line));
    return waits.length > 0 ? waits.join("\n") : undefined;
}
/** `Key (email)=(a@b.c) already exists.` without the value; a `Failing row contains (…)` not at all. */
function onlyKey(detail) {
    const columns = /^Key \((.+?)\)=\(/s.exec(detail)?.[1];
    const tail = /\) (already exists|is duplicated|is (?:not present in|still referenced from) table "[^"\n]+")\.$/.exec(detail)?.[1];
    return columns === undefined || tail === undefined ? undefined : `Key (${columns}) ${tail}.`;
}
/** Postgres' own hints propose names, casts and CASCADE; those of other classes may quote what they were given. */
function publishableHint(error, sqlstate) {
    if (!error.hint || isRaised(error) || isDynamic(error))
        return undefined;
    return /^(?:0A|25|2B|2D|3D|3F|42|53|54|55)/.test(sqlstate) ? error.hint : undefined;
}


/***/ }),

/***/ 7764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ stateScript)
});

// EXTERNAL MODULE: ./lib/database/iso.js
var iso = __webpack_require__(8396);
// EXTERNAL MODULE: ./lib/database/platform.js
var platform = __webpack_require__(302);
;// CONCATENATED MODULE: ./lib/database/identity-script.js


/** What `READ_IDENTITY` needs among a DO block's declarations. */
const IDENTITY_VARIABLES = `
  system text;
  stamp json;`;
/**
 * SQL for a DO block: the newest stamp and the server's own number. Neither may keep the rest of the state from being
 * read, so what fails is left out, or hidden: the guards then take it for the worst.
 */
const READ_IDENTITY = `
  begin
    system := (select system_identifier::text from pg_catalog.pg_control_system());
  exception when insufficient_privilege then null;
  end;
  if pg_catalog.to_regclass('supabase_migrations.db_ops_stamps') is not null then
    begin
      execute $sql$
        select pg_catalog.json_build_array(environment, tier, system_identifier::text, database_name, stamped_by, ${(0,iso/* iso */.K)("stamped_at")})
          from supabase_migrations.db_ops_stamps order by id desc limit 1
      $sql$ into stamp;
    exception when others then stamp := '"hidden"';
    end;
  end if;`;
/** SQL for the JSON (`RawIdentity` in identity.ts). */
const IDENTITY = `pg_catalog.json_build_object('system', system, 'stamp', stamp,
      'hosted', pg_catalog.current_setting('ssl') = 'on' or pg_catalog.current_setting('archive_mode') <> 'off',
      'empty', not exists (
        select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p', 'm', 'f') and ${platform/* OWN_SCHEMA */.tT}
           and not exists (select from pg_catalog.pg_depend d
             where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')))`;

// EXTERNAL MODULE: ./lib/database/message.js
var message = __webpack_require__(9998);
// EXTERNAL MODULE: ./lib/database/mutex.js
var mutex = __webpack_require__(8726);
;// CONCATENATED MODULE: ./lib/database/state-script.js




/** A rival that changes the history's table must not keep even a look at it waiting for ever. */
const STATE_LOCK_TIMEOUT_MS = 5_000;
const LEDGER = `array[${[
    "db_ops_runs",
    "db_ops_migrations",
    "db_ops_progress",
    "db_ops_marks",
    "db_ops_seeds",
    "seed_files",
]
    .map((table) => `'supabase_migrations.${table}'`)
    .join(", ")}]`;
/**
 * SQL that answers with one row of JSON (`RawState` in state.ts).
 *
 * The tables may not exist yet, or may have fewer columns than today's, and plain SQL cannot name what is not there:
 * so a DO block looks first and hands its finding over in a setting that ends with the message's own transaction.
 * `to_jsonb(row) ->> 'column'` reads a column that may be missing.
 *
 * @param lock of a run that writes: takes the mutex where it is free, and readies the session for the first file
 */
function stateScript(lock) {
    return `
${lock ? `${message/* STANDARD_STRINGS */.Dz};` : ""}
select pg_catalog.set_config('lock_timeout', '${STATE_LOCK_TIMEOUT_MS}', true);
do $db_ops$
declare
  has_history constant boolean := pg_catalog.to_regclass('supabase_migrations.schema_migrations') is not null;
  has_ledger constant boolean := not exists (
    select from pg_catalog.unnest(${LEDGER}) t (name) where pg_catalog.to_regclass(t.name) is null);
  sees_ledger boolean := false;
  sees_seeds boolean := false;
  locked boolean := false;
  history json := '[]';
  progress json := '[]';
  marks json := '[]';
  seeds json := '[]';
  holder json;
  fault json;${IDENTITY_VARIABLES}
begin
  ${lock ? `locked := ${mutex/* TRY_MUTEX */.SH};` : ""}
  if not locked then
    select pg_catalog.json_build_object('label', a.application_name, 'since', ${(0,iso/* iso */.K)("a.backend_start")}) into holder
      from pg_catalog.pg_locks l left join pg_catalog.pg_stat_activity a on a.pid = l.pid
     where ${mutex/* HOLDS_MUTEX */.bN} limit 1;
  end if;
  if has_ledger then
    sees_ledger := (select pg_catalog.bool_and(pg_catalog.has_table_privilege(t.name, 'select')) from pg_catalog.unnest(${LEDGER}) t (name));
  end if;
  -- Also where other tables of the ledger are gone: this one tells of a database that is not whole.
  if pg_catalog.has_table_privilege(pg_catalog.to_regclass('supabase_migrations.db_ops_marks'), 'select')
     and pg_catalog.has_table_privilege(pg_catalog.to_regclass('supabase_migrations.db_ops_runs'), 'select') then
    execute $sql$
      select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(k.name, ${(0,iso/* iso */.K)("k.made_at")}, r.actor)), '[]')
        from supabase_migrations.db_ops_marks k join supabase_migrations.db_ops_runs r on r.id = k.run_id
    $sql$ into marks;
  end if;
  ${READ_IDENTITY}
  begin
    if has_history and sees_ledger then
      ${readHistory(`left join (
          select m.version, (pg_catalog.array_agg(m.file_hash order by m.id desc))[1] as file_hash,
                 pg_catalog.max(m.id) filter (where m.outcome = 'applied') as applied
            from supabase_migrations.db_ops_migrations m
           where m.outcome in ('applied', 'adopted', 'verified') group by m.version
        ) k on k.version = h.version
        left join supabase_migrations.db_ops_migrations a on a.id = k.applied
        left join supabase_migrations.db_ops_runs r on r.id = a.run_id`)}
      execute $sql$
        select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(version, segment, hash, state, indexes_before)
               order by version collate "C", segment), '[]')
          from supabase_migrations.db_ops_progress
      $sql$ into progress;
    elsif has_history then
      ${readHistory(`cross join (select null::text as file_hash) k
          cross join (select null::timestamptz as finished_at, null::integer as duration_ms) a
          cross join (select null::text as actor) r`)}
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
      'backendStart', (select backend_start::text from pg_catalog.pg_stat_activity where pid = pg_catalog.pg_backend_pid()),
      'checksClient', pg_catalog.version() like '%linux%' and pg_catalog.current_setting('server_version_num')::int >= 140000)),
    'tables', pg_catalog.json_build_object('history', has_history, 'ledger', has_ledger,
      'guards', pg_catalog.to_regclass('supabase_migrations.db_ops_stamps') is not null
        and pg_catalog.to_regclass('supabase_migrations.db_ops_approvals') is not null),
    'identity', ${IDENTITY},
    'historyColumns', coalesce((select pg_catalog.json_agg(attname) from pg_catalog.pg_attribute
      where attrelid = pg_catalog.to_regclass('supabase_migrations.schema_migrations') and attnum > 0 and not attisdropped), '[]'),
    'history', history, 'progress', progress, 'marks', marks, 'seeds', seeds, 'locked', locked, 'holder', holder, 'fault', fault)::text, true);
end $db_ops$;
select pg_catalog.current_setting('db_ops.state')`;
}
/**
 * Statements are sent only for rows that no ledger row vouches for: they are the bulk of the table. What another tool
 * applied has no time of applying.
 */
function readHistory(ledgerJoin) {
    return `execute $sql$
      select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(
               h.version, pg_catalog.to_jsonb(h) ->> 'name', k.file_hash,
               ${(0,iso/* iso */.K)("a.finished_at")}, r.actor, a.duration_ms,
               case when k.file_hash is null then pg_catalog.to_jsonb(h) -> 'statements' end) order by h.version collate "C"), '[]')
        from supabase_migrations.schema_migrations h ${ledgerJoin}
    $sql$ into history;`;
}


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ parseState),
  u: () => (/* binding */ readState)
});

;// CONCATENATED MODULE: ./lib/database/identity.js
function toIdentity({ system, empty, hosted, stamp }, database) {
    return { system: system ?? undefined, database, empty, hosted, stamp: toStamp(stamp) };
}
function toStamp(raw) {
    if (raw === null || raw === "hidden")
        return raw ?? undefined;
    const [environment, tier, system, database, by, at] = raw;
    return { environment, tier: toTier(tier), system: system ?? undefined, database, by, at };
}
/** A word that a later version may have written counts as the most careful. */
function toTier(word) {
    return word === "open" || word === "guarded" ? word : "protected";
}

// EXTERNAL MODULE: ./lib/database/script.js + 1 modules
var script = __webpack_require__(7287);
// EXTERNAL MODULE: ./lib/database/state-script.js + 1 modules
var state_script = __webpack_require__(7764);
;// CONCATENATED MODULE: ./lib/database/state.js



/** Reads the state; with `lock`, tries in the same message to take the run mutex first. */
async function readState(client, options) {
    const outcome = await (0,script/* runScript */.j3)(client, (0,state_script/* stateScript */.n)(options.lock), { keepRows: true });
    if (outcome.status !== "completed")
        return outcome;
    return { status: "read", state: parseState(outcome.rows) };
}
/** Reads the answer to a script that ends with `stateScript`. */
function parseState(rows) {
    const text = rows.at(-1)?.[0];
    if (text === undefined)
        throw new Error("the server answered the state query without a row");
    return toState(JSON.parse(text));
}
function toState(raw) {
    return {
        server: raw.server,
        tables: raw.tables,
        identity: toIdentity(raw.identity, raw.server.database),
        historyColumns: raw.historyColumns,
        history: raw.history.map(([version, name, hash, appliedAt, appliedBy, durationMs, statements]) => ({
            version,
            name: name ?? undefined,
            hash: hash ?? undefined,
            appliedAt: appliedAt ?? undefined,
            appliedBy: appliedBy ?? undefined,
            durationMs: durationMs ?? undefined,
            statements: statements?.length ? statements : undefined,
        })),
        progress: raw.progress.map(([version, segment, hash, state, before]) => ({
            version,
            segment,
            hash,
            state,
            before: before ?? [],
        })),
        seeds: raw.seeds.map(([path, hash, ranHash]) => ({ path, hash, ranHash: ranHash ?? undefined })),
        marks: raw.marks.map(([name, since, actor]) => ({ name, since, actor })),
        locked: raw.locked,
        holder: raw.holder
            ? { label: raw.holder.label ?? "another session", since: raw.holder.since ?? undefined }
            : undefined,
        fault: raw.fault ? { code: raw.fault[0], message: raw.fault[1] } : undefined,
    };
}


/***/ }),

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createWatch),
/* harmony export */   M: () => (/* binding */ terminate)
/* harmony export */ });
/* harmony import */ var _hang_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1883);

/** The connection is opened with the first look: most runs are over before they need one. */
function createWatch(connect) {
    const closed = new AbortController();
    let connection;
    async function ask(text, values) {
        connection ??= connect(closed.signal);
        try {
            const client = await connection;
            return client && (await client.query(text, values)).rows;
        }
        catch {
            // The watch is a help, never a reason to fail; a broken line is opened anew at the next look.
            connection = undefined;
            return undefined;
        }
    }
    return {
        async look(pid) {
            const rows = await ask(LOOK, [pid]);
            return rows && toSight(rows);
        },
        async cancel(pid) {
            return (await ask("select pg_catalog.pg_cancel_backend($1)", [pid])) !== undefined;
        },
        async terminate(pid, backendStart) {
            const client = await connection?.catch(() => undefined);
            return client !== undefined && (await terminate(client, pid, backendStart));
        },
        async close() {
            closed.abort();
            const client = await connection?.catch(() => undefined);
            if (client)
                await (0,_hang_up_js__WEBPACK_IMPORTED_MODULE_0__/* .hangUp */ .g)(client);
        },
    };
}
/** As `Watch.terminate`, over any connection. */
async function terminate(client, pid, backendStart) {
    try {
        const { rows } = await client.query(TERMINATE, [pid, backendStart, TERMINATE_WAIT_MS]);
        return rows[0]?.gone === true;
    }
    catch {
        return false;
    }
}
const TERMINATE_WAIT_MS = 5_000;
/** No row means that the process is gone already. `pg_terminate_backend` with a time-out waits for the end (Postgres 14+). */
const TERMINATE = `select coalesce(pg_catalog.bool_and(pg_catalog.pg_terminate_backend(pid, $3)), true) as gone
from pg_catalog.pg_stat_activity where pid = $1 and backend_start = $2::timestamptz`;
const QUERY_LENGTH = 120;
const LOOK = `
with progress as (
  select pid, 'building index: ' || phase as phase,
         case when blocks_total > 0 then blocks_done::float8 / blocks_total
              when tuples_total > 0 then tuples_done::float8 / tuples_total end as share
    from pg_catalog.pg_stat_progress_create_index
  union all
  select pid, command || ': ' || phase, case when heap_blks_total > 0 then heap_blks_scanned::float8 / heap_blks_total end
    from pg_catalog.pg_stat_progress_cluster
  union all
  select pid, 'VACUUM: ' || phase, case when heap_blks_total > 0 then heap_blks_scanned::float8 / heap_blks_total end
    from pg_catalog.pg_stat_progress_vacuum
  union all
  select pid, 'ANALYZE: ' || phase, case when sample_blks_total > 0 then sample_blks_scanned::float8 / sample_blks_total end
    from pg_catalog.pg_stat_progress_analyze
  union all
  select pid, 'COPY: ' || tuples_processed || ' rows', case when bytes_total > 0 then bytes_processed::float8 / bytes_total end
    from pg_catalog.pg_stat_progress_copy
)
select w.pid is not null and coalesce(w.state, '') not like 'idle%' as working, p.phase, p.share, b.pid, b.application_name, b.state,
       (extract(epoch from pg_catalog.clock_timestamp() - coalesce(b.xact_start, b.backend_start)) * 1000)::float8 as age_ms,
       pg_catalog.regexp_replace(b.query, '^(.{${QUERY_LENGTH}}).+$', '\\1…', 's') as query
from (select $1::int as pid) me
left join pg_catalog.pg_stat_activity w on w.pid = me.pid
left join progress p on p.pid = me.pid
left join lateral pg_catalog.unnest(pg_catalog.pg_blocking_pids(me.pid)) blocker (pid) on true
left join pg_catalog.pg_stat_activity b on b.pid = blocker.pid`;
function toSight(rows) {
    const phase = rows[0]?.["phase"];
    const share = rows[0]?.["share"];
    return {
        working: rows[0]?.["working"] === true,
        phase: typeof phase === "string" ? phase : undefined,
        share: typeof share === "number" ? Math.min(Math.max(share, 0), 1) : undefined,
        blockers: rows
            .filter((row) => typeof row["pid"] === "number")
            .map((row) => ({
            pid: Number(row["pid"]),
            application: String(row["application_name"] || "unnamed application"),
            state: String(row["state"] ?? "unknown"),
            ageMs: Math.round(Number(row["age_ms"] ?? 0)),
            query: String(row["query"] ?? ""),
        })),
    };
}


/***/ })

};
