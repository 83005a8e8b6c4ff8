export const id = 537;
export const ids = [537];
export const modules = {

/***/ 8537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveTarget: () => (/* binding */ resolveTarget)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/database/local-stack.js



const PROBE_MS = 300;
const STATUS_MS = 10_000;
/**
 * The database of the local stack. When something listens on the port that config.toml names, that is it, and the
 * Supabase CLI, which takes more than a second to say the same, is not asked. Else `supabase status` may know a stack
 * that was started with another port; and when it knows none, config.toml's port makes for the clearest error.
 */
async function localStackUrl(stack) {
    const configured = `postgresql://postgres:postgres@127.0.0.1:${stack.port}/postgres`;
    if (await listens(stack.port))
        return configured;
    return (await statusUrl(stack)) ?? configured;
}
function listens(port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: "127.0.0.1", port });
        const settle = (answer) => {
            socket.destroy();
            resolve(answer);
        };
        socket.setTimeout(PROBE_MS, () => settle(false));
        socket.once("connect", () => settle(true));
        socket.once("error", () => settle(false));
    });
}
/** @returns undefined when the CLI is not there, knows no running stack, or does not answer within 10 s */
async function statusUrl({ workspace, supabaseDirectory, env, signal, exec = execSilently, }) {
    const directory = (0,external_node_path_.join)(workspace, supabaseDirectory);
    // The CLI is told the folder around `supabase/`; of a folder with another name it cannot know.
    if ((0,external_node_path_.basename)(directory) !== "supabase")
        return undefined;
    const workdir = (0,external_node_path_.dirname)(directory);
    // In a workflow the files are a pull request's, and nothing of one is executed: it may bring a program of that name.
    const own = env["GITHUB_ACTIONS"] === "true" ? [] : installedPrograms(workspace, workdir);
    const status = firstThere([...own, "supabase"], (program) => exec(program, ["status", "-o", "env", "--workdir", workdir], workdir));
    const late = (0,promises_.setTimeout)(STATUS_MS, undefined, { signal, ref: false }).catch(() => undefined);
    const outcome = await Promise.race([status, late]);
    return outcome?.exitCode === 0 ? databaseUrlOf(outcome.stdout) : undefined;
}
/** The project's own CLI goes before the machine's: it has the version that the team agreed on. */
function installedPrograms(workspace, workdir) {
    return [...new Set([workdir, workspace])].map((root) => (0,external_node_path_.join)(root, "node_modules", ".bin", "supabase"));
}
async function firstThere(candidates, run) {
    for (const candidate of candidates) {
        const outcome = await run(candidate).catch(() => undefined);
        if (outcome !== undefined)
            return outcome;
    }
    return undefined;
}
/** From lines such as `DB_URL="postgresql://…"`. */
function databaseUrlOf(statusOutput) {
    const value = /^\s*DB_URL\s*=\s*(.*?)\s*$/m.exec(statusOutput)?.[1]?.replace(/^(["'])(.*)\1$/, "$2");
    return value?.startsWith("postgres") ? value : undefined;
}
const execSilently = async (program, args, cwd) => {
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2876));
    // Quoted, for @actions/exec takes a command line apart at its blanks.
    return getExecOutput(`"${program}"`, [...args], { cwd, silent: true, ignoreReturnCode: true });
};

;// CONCATENATED MODULE: ./lib/database/resolve-url.js
const VARIABLES = ["DATABASE_URL", "SUPABASE_DB_URL"];
/** Which URL to use: the input, else DATABASE_URL, else SUPABASE_DB_URL, else, for `local`, the running stack's. */
async function resolveUrl(sources) {
    const { input, env } = sources;
    if (isGiven(input))
        return { status: "found", url: input, source: "database-url" };
    for (const source of VARIABLES) {
        const url = env[source];
        if (isGiven(url))
            return { status: "found", url, source };
    }
    if (sources.environment === "local")
        return { status: "found", url: await sources.localUrl(), source: "local stack" };
    return { status: "missing", problem: missing(sources, unreadDotEnv(sources.readText)) };
}
function isGiven(text) {
    return text !== undefined && text.trim() !== "";
}
function missing({ environment, env }, dotEnv) {
    return {
        code: "no-database-url",
        message: `There is no database URL for the environment ${environment}`,
        hint: env["GITHUB_ACTIONS"] === "true" ? workflowHint(environment, env) : terminalHint(environment, dotEnv),
    };
}
function workflowHint(environment, env) {
    if (env["GITHUB_ACTOR"] === "dependabot[bot]")
        return "Dependabot triggered this run, and GitHub gives it no secrets but Dependabot's own (Settings, Secrets and variables, Dependabot).";
    const fork = "GitHub gives no secrets to a pull request from a fork or from Dependabot";
    // Set but empty: the workflow names a secret that is not there.
    const named = VARIABLES.some((name) => env[name] === "");
    const next = named
        ? `The workflow hands over an empty value: the secret's name may be misspelt, or it belongs to a GitHub environment and the job lacks environment: ${environment}`
        : `Hand it over with database-url: \${{ secrets.DATABASE_URL }}; a secret of a GitHub environment is there only when the job says environment: ${environment}`;
    return /^pull_request/.test(env["GITHUB_EVENT_NAME"] ?? "") ? `${fork}. ${next}.` : `${next}. ${fork}.`;
}
function terminalHint(environment, dotEnv) {
    const give = "Give it with --database-url or in DATABASE_URL or SUPABASE_DB_URL.";
    if (dotEnv !== undefined)
        return `${give} ${dotEnv} is not read, so that a file lying about never decides which database is changed.`;
    return environment === "embedded" ? give : `${give} For the local stack say --environment local.`;
}
/** Where people keep a URL: not read for its value, only to say that it is not. */
const DOT_ENV_FILES = [".env", ".env.local", "supabase/.env"];
/** @returns for example `DATABASE_URL in .env` */
function unreadDotEnv(readText) {
    for (const file of DOT_ENV_FILES) {
        const name = /^\s*(?:export\s+)?(\w*(?:DATABASE|DB|POSTGRES)\w*_URL\w*|(?:DATABASE|DB|POSTGRES)_?URL)\s*=/m.exec(readText(file))?.[1];
        if (name !== undefined)
            return `${name} in ${file}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/database/host-rules.js

const TRANSACTION_PORT = 6543;
const SESSION_PORT = 5432;
/** Judges a URL's host together with port, user and password. */
function hostRules(address) {
    const kind = kindOf(address.host);
    const missing = missingParts(address, kind);
    switch (kind) {
        case "supabase-session-pooler":
            return { kind, ...sessionPooler(address), problems: [...missing, ...poolerUser(address)] };
        case "supabase-direct":
            return { kind, ...unchanged(address), problems: [...missing, ...directAddress(address)], notices: [] };
        case "loopback":
            return { kind, ...unchanged(address), problems: missing, notices: poolerLikely(address) };
        case "other":
            return {
                kind,
                ...unchanged(address),
                problems: [...missing, ...apiHost(address)],
                notices: poolerLikely(address),
            };
    }
}
const LOOPBACK = new external_node_net_.BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");
/** A remote host is never taken for loopback: whatever is not plainly this machine is remote. */
function kindOf(host) {
    if (host.startsWith("/") || host === "localhost")
        return "loopback";
    const version = (0,external_node_net_.isIP)(host);
    if (version !== 0)
        return LOOPBACK.check(host, version === 4 ? "ipv4" : "ipv6") ? "loopback" : "other";
    if (host.endsWith(".pooler.supabase.com"))
        return "supabase-session-pooler";
    return /^db\.[a-z0-9-]+\.supabase\.co$/.test(host) ? "supabase-direct" : "other";
}
function unchanged({ port, user }) {
    return { port, user: user || "postgres" };
}
/** Loopback asks for neither: local stacks and `trust` lines take `postgres` and any password. */
function missingParts({ host, user, password }, kind) {
    const problems = [];
    const lacks = (message, hint) => problems.push({ code: "bad-database-url", message, hint });
    const shape = "The shape is postgresql://user:password@host:5432/postgres.";
    if (host === "")
        return [{ code: "bad-database-url", message: "The database URL names no host", hint: shape }];
    if (kind === "loopback")
        return [];
    if (user === "")
        lacks("The database URL names no user", shape);
    if (password === "")
        lacks("The database URL holds no password", `${shape} A password file is not read.`);
    return problems;
}
function sessionPooler({ port, user, parameters }) {
    const reference = referenceOf(parameters);
    return {
        port: port === TRANSACTION_PORT ? SESSION_PORT : port,
        user: reference !== undefined && !user.includes(".") ? `${user}.${reference}` : user,
        notices: port === TRANSACTION_PORT
            ? [
                "The transaction pooler (port 6543) keeps no session, so no lock would hold: port 5432 of the same host, the session pooler, is used instead.",
            ]
            : [],
    };
}
function poolerUser({ user, parameters }) {
    if (user === "" || user.includes(".") || referenceOf(parameters) !== undefined)
        return [];
    return [
        {
            code: "bad-database-url",
            message: "The pooler's user lacks the project's reference",
            hint: "Behind the pooler the user is postgres.<ref>: copy the session pooler's URI from the dashboard (Connect).",
        },
    ];
}
/** The pooler's other way to name the project: `options=reference=<ref>` (supavisor, handler_helpers.ex). */
function referenceOf(parameters) {
    return /(?:^|[\s-])reference=([a-z0-9]+)/.exec(parameters.get("options") ?? "")?.[1];
}
function directAddress({ host, port, user }) {
    const problems = [];
    if (port === TRANSACTION_PORT)
        problems.push({
            code: "transaction-pooler",
            message: "The database URL leads to the dedicated pooler, which works in transaction mode: no lock would hold there",
            hint: "Use the session pooler's URI (dashboard, Connect), or port 5432 of the same host where IPv6 is available.",
        });
    if (user.endsWith(`.${host.split(".")[1]}`))
        problems.push({
            code: "bad-database-url",
            message: "The database URL mixes the pooler's user with the direct address",
            hint: "Use the session pooler's URI as the dashboard shows it (Connect); at the direct address the user is postgres, without the reference.",
        });
    return problems;
}
function apiHost({ host }) {
    if (!/^[a-z]{20}\.supabase\.(?:co|in|net)$/.test(host))
        return [];
    return [
        {
            code: "bad-database-url",
            message: "The database URL leads to the project's API, not to its database",
            hint: "Copy the session pooler's URI from the dashboard (Connect); the direct address begins with db.",
        },
    ];
}
/** Elsewhere nothing proves a transaction pooler, so it is only said. */
function poolerLikely({ port, parameters }) {
    if (port !== TRANSACTION_PORT && parameters.get("pgbouncer") !== "true")
        return [];
    return [
        "The database URL looks like a transaction pooler's (port 6543 or pgbouncer=true), where no session lock holds: use the server's own address if there is one.",
    ];
}

;// CONCATENATED MODULE: ./lib/database/pasted-url.js
/** White space, and the invisible characters that chats and documents put around what is copied from them. */
const EDGES = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g;
/**
 * Finds what people store besides the URL, or instead of it. White space around it is nobody's mistake worth a
 * failure, so it goes without a word; everything else is told, since a mask does not cover what was peeled off, and
 * another tool that reads the same secret will stumble over it.
 */
function unwrapPasted(pasted) {
    let text = pasted.replace(EDGES, "");
    if (text === "")
        return { url: undefined, problems: [EMPTY] };
    if (/[\r\n]/.test(text))
        return { url: undefined, problems: [wrong(SEVERAL_LINES)] };
    const problems = [];
    for (const wrapper of WRAPPERS) {
        const inner = text.replace(wrapper.pattern, "");
        if (inner === text)
            continue;
        problems.push(wrong(wrapper));
        text = inner.replace(EDGES, "");
    }
    if (PLACEHOLDER.test(text))
        problems.push(wrong(PLACEHOLDER_LEFT));
    if (/^postgres(?:ql)?:\/\//i.test(text))
        return { url: /\t/.test(text) ? undefined : text, problems };
    const other = OTHER_THINGS.find(({ pattern }) => pattern.test(text)) ?? NO_URL;
    return { url: undefined, problems: [...problems, wrong(other)] };
}
function wrong({ message, hint }) {
    return { code: "bad-database-url", message, hint };
}
const EMPTY = {
    code: "no-database-url",
    message: "The database URL is empty",
    hint: "GitHub gives a workflow no secrets when a fork or Dependabot triggered it; and a secret of an environment is there " +
        "only when the job says environment: <name>. Check the secret's name, too: an unknown one is empty.",
};
const SEVERAL_LINES = {
    message: "The database URL holds more than one line",
    hint: "Store the URL alone, on one line, without other settings of an .env file.",
};
const NO_URL = {
    message: "The database URL does not begin with postgresql://",
    hint: "Copy the session pooler's URI from the dashboard (Connect): postgresql://postgres.<ref>:<password>@<pooler>:5432/postgres.",
};
/** The dashboard's own `[YOUR-PASSWORD]` and its kin, escaped or not. */
const PLACEHOLDER = /(?:\[|%5B|<|%3C)\s*(?:your|my|db|database|project|password|pass|ref|region|host|user)(?:[\w .-]|%20)*(?:\]|%5D|>|%3E)|:your[-_]?(?:db[-_]?|database[-_]?)?password@/i;
const PLACEHOLDER_LEFT = {
    message: "The database URL still holds a placeholder, such as [YOUR-PASSWORD]",
    hint: "Put the real value in its place, brackets included. The password is shown once, when it is set: Project Settings, Database, Reset database password.",
};
/** In the order in which they are peeled off. */
const WRAPPERS = [
    {
        pattern: /^(?!jdbc:)(?:export\s+|set\s+)?[a-z]\w*\s*[=:]\s*(?=["'`“‘]?(?:psql|jdbc:|postgres))/i,
        message: "The database URL begins with a variable's name",
        hint: "Store what stands behind the = only.",
    },
    {
        pattern: /^psql\s+(?:-d\s*|--dbname[=\s]\s*)?/i,
        message: "The database URL begins with psql",
        hint: "Store the URL alone, without the command and without quotes.",
    },
    {
        pattern: /^["'`“”‘’«»]+|["'`“”‘’«»]+;?$/g,
        message: "The database URL stands in quotes",
        hint: "GitHub stores a secret as it is typed: leave the quotes out.",
    },
    {
        pattern: /^jdbc:/i,
        message: "The database URL is one of JDBC",
        hint: "Leave out jdbc: at its beginning.",
    },
];
const OTHER_THINGS = [
    {
        pattern: /^https?:\/\//i,
        message: "This is a web address, such as the project's API URL, and not the database URL",
        hint: "The database URL begins with postgresql://. In the dashboard: Connect, then Session pooler.",
    },
    {
        pattern: /^(?:eyJ[\w-]+\.|sb[a-z]?_)/,
        message: "This is an API key or access token of Supabase, and not the database URL",
        hint: "The database URL begins with postgresql://. In the dashboard: Connect, then Session pooler. If the key was ever shown, make a new one.",
    },
    {
        pattern: /^(?:\$|\{\{|%\w+%$|env\()/,
        message: "The database URL is a variable that nothing has put a value into",
        hint: `In a workflow write \${{ secrets.NAME }}; an action's input and an env: entry know no $NAME.`,
    },
    {
        pattern: /^(?:\*+|x+|todo|changeme|secret|none|null|undefined)$/i,
        message: "The database URL is a stand-in, and not the URL itself",
        hint: "A log shows *** in place of a secret. Copy the URL from the dashboard: Connect, then Session pooler.",
    },
    {
        pattern: /^[a-z]{20}$/,
        message: "This looks like a project's reference, and not like the database URL",
        hint: "The database URL begins with postgresql://. In the dashboard: Connect, then Session pooler.",
    },
    {
        pattern: /^postgres(?:ql)?:/i,
        message: "The database URL lacks the // behind postgresql:",
        hint: "The shape is postgresql://user:password@host:5432/postgres.",
    },
    {
        pattern: /^prisma/i,
        message: "This is a URL of Prisma's own proxy, and not the database URL",
        hint: "Use the address that Prisma calls directUrl.",
    },
    {
        pattern: /^(?:\w[\w+.-]*):\/\//,
        message: "This is an address of another kind, and not of a Postgres database",
        hint: "The database URL begins with postgresql://.",
    },
    {
        pattern: /^\s*(?:host|hostaddr|port|dbname|user|password|sslmode|service)\s*=/i,
        message: "The database URL is written as libpq's key=value pairs",
        hint: "Write it as a URL: postgresql://user:password@host:5432/dbname, with special characters of the password escaped.",
    },
];

;// CONCATENATED MODULE: ./lib/database/url-parameters.js
const WEAK_MODES = new Set(["disable", "allow", "prefer", "no-verify"]);
const STRONG_MODES = new Set(["require", "verify-ca", "verify-full"]);
/** TLS follows from the host alone; a URL that asks for something else is told so. */
function tlsNotices(parameters, remote) {
    const mode = (parameters.get("sslmode") ?? "").toLowerCase();
    const ssl = (parameters.get("ssl") ?? "").toLowerCase();
    if (remote && (WEAK_MODES.has(mode) || ["false", "0", "off", "no-verify"].includes(ssl)))
        return [
            "The database URL asks for no TLS, or for TLS without verification: TLS is always used and verified here.",
        ];
    if (!remote && (STRONG_MODES.has(mode) || ["true", "1", "on"].includes(ssl)))
        return ["The database URL asks for TLS: on this machine's own address none is used."];
    return [];
}
/** Read by us, or about pools and clients that we are not: not using them changes nothing. */
const HARMLESS = new Set([
    ...["host", "port", "user", "password", "dbname", "ssl", "sslmode", "sslrootcert", "sslnegotiation"],
    ...["application_name", "fallback_application_name", "connect_timeout", "socket_timeout", "uselibpqcompat"],
    ...["pgbouncer", "connection_limit", "pool_timeout", "statement_cache_size", "supa", "workaround"],
    ...["channel_binding", "target_session_attrs", "gssencmode", "krbsrvname", "load_balance_hosts"],
    ...["keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout"],
]);
/** Their absence may surprise, and their names are no secret. */
const MEANINGFUL = new Set([
    ...[
        "options",
        "schema",
        "search_path",
        "sslcert",
        "sslkey",
        "sslpassword",
        "hostaddr",
        "service",
        "passfile",
    ],
    ...["replication", "client_encoding", "encoding", "role", "statement_timeout", "lock_timeout"],
]);
const NAME = /^[a-z][a-z0-9_.-]{0,39}$/;
/**
 * A URL whose password is not escaped is refused, or it stands in the parameter `password`: then an unknown name may be
 * a piece of it, and is only counted, as is what does not look like a name.
 */
function unusedNotices(parameters) {
    const unused = [...parameters].filter(([name, value]) => !HARMLESS.has(name) && !value.startsWith("reference="));
    if (unused.length === 0)
        return [];
    const tells = (name) => MEANINGFUL.has(name) || (!parameters.has("password") && NAME.test(name));
    const named = unused.map(([name]) => name).filter(tells);
    const rest = unused.length - named.length;
    const told = [...named, ...(rest > 0 ? [`${rest} unknown`] : [])].join(", ");
    return [`Parameters of the database URL that are not used: ${told}.`];
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/database/url-parts.js


/** `new URL` refuses `user:password@/database?host=/socket`, which libpq reads: it gets a host to chew on. */
const NO_HOST = "no-host.invalid";
/**
 * Takes a `postgres://` URL apart as libpq does: the parameters `host`, `port`, `user`, `password` and `dbname` win
 * over the same in the authority. https://www.postgresql.org/docs/17/libpq-connect.html#LIBPQ-CONNSTRING-URIS
 *
 * @returns undefined when it cannot be read, or when a `@` stands behind the authority or anything behind a `#`. Both
 *   mean a password that is not escaped: `u:12/34@host` is host `u`, port 12 to every parser.
 */
function splitUrl(text) {
    const url = parse(text.replace(/^(\w+:\/\/[^/?#]*@)(?=[:/?#]|$)/, `$1${NO_HOST}`));
    if (url === undefined || url.hash !== "" || `${url.pathname}${url.search}`.includes("@"))
        return undefined;
    try {
        const parameters = parametersOf(url.search);
        const host = hostOf(parameters.get("host") ?? decodeURIComponent(url.hostname));
        const port = portOf(parameters.get("port") ?? url.port);
        const database = parameters.get("dbname") ?? decodeURIComponent(url.pathname.replace(/^\/|\/$/g, ""));
        const user = parameters.get("user") ?? decodeURIComponent(url.username);
        const password = parameters.get("password") ?? decodeURIComponent(url.password);
        if (host === undefined || port === "wrong" || `${user}${password}${database}`.includes("\0"))
            return undefined;
        return { user, password, host, port, database, parameters };
    }
    catch {
        // A `%` without two hexadecimal digits behind it.
        return undefined;
    }
}
/** The error of `new URL` holds the text, and with it the password: it ends here. */
function parse(text) {
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
}
/** `URLSearchParams` is no help: it takes `+` for a space, libpq does not. */
function parametersOf(search) {
    const pairs = search.slice(1).split("&").filter(Boolean);
    return new Map(pairs.map((pair) => {
        const [name = "", ...value] = pair.split("=");
        return [decodeURIComponent(name).toLowerCase(), decodeURIComponent(value.join("="))];
    }));
}
/** @returns undefined for what is no host name, and for a list of hosts. */
function hostOf(text) {
    const host = text.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
    if (host === "" || host === NO_HOST)
        return "";
    if (host.startsWith("/"))
        return host;
    if ((0,external_node_net_.isIP)(host) !== 0)
        return host.toLowerCase();
    return /[,\s]/.test(host) ? undefined : (0,external_node_url_.domainToASCII)(host) || undefined;
}
function portOf(text) {
    if (text === "")
        return undefined;
    const port = Number(text);
    return /^\d+$/.test(text) && port >= 1 && port <= 65_535 ? port : "wrong";
}

;// CONCATENATED MODULE: ./lib/database/target.js




const DEFAULT_PORT = 5432;
/**
 * Reads a connection URL into a target, or into everything that is wrong with it. Pure; never throws.
 *
 * Neither problems nor notices hold any part of the URL but the names of well-known parameters: where the password
 * is not escaped, what looks like a host or a database may be a piece of it.
 *
 * @param options.sslRootCert path of a PEM file; it goes before the URL's own `sslrootcert`
 */
function readTarget(url, options = {}) {
    const pasted = unwrapPasted(url);
    const parts = pasted.url === undefined ? undefined : splitUrl(pasted.url);
    if (parts === undefined) {
        // A placeholder in square brackets breaks the URL as well: one problem, told once.
        const problems = pasted.problems.length > 0 ? pasted.problems : [UNREADABLE];
        return { status: "invalid", problems };
    }
    const rules = hostRules({ ...parts, port: parts.port ?? DEFAULT_PORT });
    const problems = [...pasted.problems, ...rules.problems];
    if (problems.length > 0)
        return { status: "invalid", problems };
    const remote = rules.kind !== "loopback";
    const target = {
        host: parts.host,
        port: rules.port,
        user: rules.user,
        password: parts.password,
        database: parts.database || "postgres",
        kind: rules.kind,
        tls: remote ? "verify" : "off",
        caFile: certificateFile(options.sslRootCert) ?? certificateFile(parts.parameters.get("sslrootcert")),
    };
    const notices = [
        ...rules.notices,
        ...tlsNotices(parts.parameters, remote),
        ...unusedNotices(parts.parameters),
    ];
    return { status: "ok", target, notices };
}
/** `system` is libpq's word for the system's own roots, which are the default here. */
function certificateFile(path) {
    return path && path !== "system" ? path : undefined;
}
const UNREADABLE = {
    code: "bad-database-url",
    message: "The database URL cannot be read",
    hint: "Most often the password holds a character that means something in a URL. Escape it: # is %23, / is %2F, ? is %3F, " +
        "@ is %40, : is %3A, % is %25, [ is %5B, ] is %5D, a space is %20. " +
        "The shape is postgresql://user:password@host:5432/postgres.",
};

;// CONCATENATED MODULE: ./lib/database/resolve-target.js



/** Finds the URL, reads it, and tells as advice what was done to it on the way. */
async function resolveTarget(sources) {
    const { environment, databaseUrl, env, readText, onProgress } = sources;
    const resolved = await resolveUrl({
        environment,
        input: databaseUrl,
        env,
        readText,
        localUrl: () => localStackUrl(sources),
    });
    if (resolved.status === "missing")
        return { status: "invalid", problems: [resolved.problem] };
    const reading = readTarget(resolved.url, { sslRootCert: sources.sslRootCert || env["PGSSLROOTCERT"] });
    if (reading.status === "invalid") {
        const problems = reading.problems.map((problem) => ({
            ...problem,
            hint: `${problem.hint ?? ""} (It came from ${ORIGIN[resolved.source]}.)`.trim(),
        }));
        return { status: "invalid", problems };
    }
    if (environment === "local" && reading.target.kind !== "loopback") {
        return { status: "invalid", problems: [notLocal(reading.target.host, ORIGIN[resolved.source])] };
    }
    for (const message of reading.notices)
        onProgress({ type: "advice", message });
    const { source } = resolved;
    const isVariable = source === "DATABASE_URL" || source === "SUPABASE_DB_URL";
    return { status: "found", target: { ...reading.target, ...(isVariable ? { variable: source } : {}) } };
}
/** The default environment must never act on a server that a forgotten variable names. */
function notLocal(host, source) {
    return {
        code: "bad-input",
        message: `environment: the environment is \`local\`, but the address is that of ${host}, another machine`,
        hint: `Name the environment (\`environment: production\`), or leave the address out. (It came from ${source}.)`,
    };
}
const ORIGIN = {
    "database-url": "the input database-url",
    DATABASE_URL: "the variable DATABASE_URL",
    SUPABASE_DB_URL: "the variable SUPABASE_DB_URL",
    "local stack": "the local stack",
};


/***/ })

};
