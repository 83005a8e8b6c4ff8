export const id = 461;
export const ids = [461];
export const modules = {

/***/ 9461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInTerminal: () => (/* binding */ runInTerminal)
});

;// CONCATENATED MODULE: ./lib/crash.js
/**
 * The problem for an exception that nobody planned. What it says may hold row data or a URL, so only its kind is
 * published; the words go to the log, without secrets.
 *
 * @param clean takes secrets out of a text
 * @param withStack whether the log shows the stack (the runner's debug mode)
 */
function crashProblem(error, clean, withStack) {
    return {
        code: "crashed",
        message: `db-ops stopped on an error that it did not foresee (${kindOf(error)})`,
        hint: withStack
            ? "This is a bug in db-ops: please report it with the log's last lines."
            : "This is a bug in db-ops: please report it. With RUNNER_DEBUG=1 the log shows where it happened.",
        logOnly: clean(wordsOf(error, withStack)),
    };
}
/** The problem as plain text, for when whatever renders problems may be what crashed. */
function crashText({ code, message, hint = "", logOnly = "" }) {
    return `error: ${message} [${code}]\n  hint: ${hint}\n  detail: ${logOnly}`;
}
/**
 * Rejects with the first exception that escaped every promise chain (an event handler's, say), so that the door can
 * report it like any other: Node's own report would print the error object, and with it, perhaps, a URL.
 */
function escapedException() {
    return new Promise((_, reject) => {
        process.on("uncaughtException", reject);
        process.on("unhandledRejection", reject);
    });
}
function kindOf(error) {
    if (!(error instanceof Error))
        return typeof error;
    const code = "code" in error ? error.code : undefined;
    return typeof code === "string" && /^\w{1,40}$/.test(code) ? `${error.name} ${code}` : error.name;
}
function wordsOf(error, withStack) {
    const words = [];
    // An error may be its own cause by mistake.
    for (let at = error, depth = 0; at !== undefined && depth < 5; depth += 1) {
        if (!(at instanceof Error)) {
            words.push(String(at));
            break;
        }
        words.push((withStack ? at.stack : undefined) ?? `${at.name}: ${at.message}`);
        at = at.cause;
    }
    return words.join("\ncaused by ");
}

// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(7748);
;// CONCATENATED MODULE: ./lib/exit-status.js

/**
 * What a shell or a workflow learns of a run. Depends on the database's result alone: what went wrong with a summary
 * or a comment is not in here.
 */
function exitStatus(result, problems) {
    const classes = new Set(problems.map(({ code }) => problem/* PROBLEM_CLASS */.h[code]));
    switch (result.outcome) {
        case "unknown":
            return 4;
        case "refused":
            // What has to be mended before anything else counts.
            return classes.has("input") ? 2 : 3;
        case "failed":
            if (classes.has("unknown"))
                return 4;
            // Bad input means that nothing was touched.
            return classes.size === 1 && classes.has("input") ? 2 : 1;
        case "done":
            // Only where it was asked for are drift and hazards a problem: `fail-on-drift`, `fail-on`.
            return problems.some(({ code }) => code === "drifted" || code === "hazards-found") ? 1 : 0;
    }
}

// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(2767);
;// CONCATENATED MODULE: ./lib/guard/secret-forms.js

/** The password of every local stack: to mask it would hide the user, the database and half the documentation. */
const WELL_KNOWN = "postgres";
/** In UTF-16 units: what is shorter would eat ordinary words. */
const SHORTEST = 4;
/**
 * Every form in which a connection URL, its password or another secret may turn up in a text: as given, decoded,
 * encoded again in several ways, and each of its lines, since masks are compared line by line.
 *
 * Masks are exact strings, so the list holds neither the well-known local password nor anything shorter than 4
 * characters. Such a password is hidden together with its user or its URL only. Longest first.
 *
 * @param others further secrets, such as tokens; empty ones are skipped
 */
function secretForms(url, others) {
    const secrets = [...(url ? [url, ...passwordsOf(url)] : []), ...others];
    // Many readings are alike; the spellings of each take time.
    const plain = new Set([...new Set(secrets)].flatMap(readings).filter(isMaskable));
    const forms = new Set([...[...plain].flatMap(spellings), ...userinfoOf(url ?? "")].filter(isMaskable));
    return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
function isMaskable(form) {
    return form.length >= SHORTEST && form !== WELL_KNOWN;
}
/**
 * What may be the password, by every way to read the text: a URL that is broken, because its password is not
 * escaped, still must not leak it.
 */
function passwordsOf(url) {
    const found = [
        // Up to the last `@` in the text, up to the last one of the authority, and up to the first.
        /:\/\/[^:@/]*:([\s\S]*)@/.exec(url)?.[1],
        /:\/\/[^:@/]*:([^/?#]*)@/.exec(url)?.[1],
        /:\/\/[^:@/]*:([^@]*)@/.exec(url)?.[1],
        // A parameter's, up to the next one and, should its `&` or `#` not be escaped, up to the end.
        /[?&]password=([^&#]*)/i.exec(url)?.[1],
        /[?&]password=([\s\S]*)$/i.exec(url)?.[1],
        /\bpassword\s*=\s*'((?:[^'\\]|\\[\s\S])*)'/i.exec(url)?.[1]?.replace(/\\([\s\S])/g, "$1"),
        /\bpassword\s*=\s*((?:[^\s'\\]|\\[\s\S])+)/i.exec(url)?.[1]?.replace(/\\([\s\S])/g, "$1"),
        /\bpassword\s*=\s*([^\s'&]+)/i.exec(url)?.[1],
    ];
    return found.filter((password) => password !== undefined && password.trim() !== "").map(String);
}
/** `user:password@`, which hides a password that is too short to be masked by itself. */
function userinfoOf(url) {
    const [, userinfo = "", password = ""] = /:\/\/([^:@/]*:([^@]*)@)/.exec(url) ?? [];
    return password === WELL_KNOWN ? [] : [userinfo];
}
/**
 * The plain texts behind one that was given: without what was pasted around it, unescaped, line by line, and without
 * what `new URL` and whoever prints a text leave out.
 */
function readings(secret) {
    return [secret, decoded(secret)]
        .flatMap((text) => [text, ...text.split(/[\r\n]+/)])
        .flatMap((text) => [text, text.trim()])
        .flatMap((text) => [text, text.replace(/[\t\r\n]/g, ""), text.replace(/[\p{Cc}\p{Cf}]/gu, "")])
        .flatMap((text) => [text, text.normalize("NFC"), text.normalize("NFD"), text.normalize("NFKC")]);
}
/** Every way in which programs write a text down. */
function spellings(text) {
    const component = encodeURIComponent(wellFormed(text));
    // encodeURIComponent leaves some marks that other encoders do not, and a form writes a blank as `+`.
    const strict = component.replace(/[!'()*]/g, percent);
    const json = JSON.stringify(text).slice(1, -1);
    const escaped = [
        component,
        strict,
        strict.replaceAll("%20", "+"),
        encodeURI(wellFormed(text)),
        asUserinfo(text),
    ];
    return [
        text,
        ...escaped,
        ...escaped.map((form) => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
        json,
        json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
        json.replaceAll("/", "\\/"),
        (0,quoted/* quoted */.T)(text, Number.POSITIVE_INFINITY).slice(1, -1),
        // As SQL's text constants have it.
        text.replaceAll("'", "''"),
        text.replaceAll("\\", "\\\\").replaceAll("'", "''"),
        text.replace(/\s+/g, " "),
        ...base64Forms(Buffer.from(text)),
    ];
}
/** Alone, and in the middle of something longer, such as `user:password`: there it begins at any of three places. */
function base64Forms(bytes) {
    const inside = [0, 1, 2].map((shift) => {
        const shifted = Buffer.concat([Buffer.alloc(shift), bytes]);
        const whole = Math.floor((shifted.length * 8) / 6);
        return shifted.toString("base64").slice(Math.ceil((shift * 8) / 6), whole);
    });
    const alone = [bytes.toString("base64"), bytes.toString("base64url")];
    // Fewer characters would be part of ordinary words.
    return [...alone, ...inside.filter((form) => form.length >= 2 * SHORTEST)];
}
/** Escapes that make no sense stay as they are, and the others are read all the same. */
function decoded(text) {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
        try {
            return decodeURIComponent(codes);
        }
        catch {
            return codes;
        }
    });
}
function percent(mark) {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Half a surrogate pair is nothing that could be encoded. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, "\ufffd");
}
/** As `new URL` writes a password, which is how a URL comes out of most programs. */
function asUserinfo(text) {
    const url = new URL("postgres://user@host");
    url.password = text;
    return url.password;
}

;// CONCATENATED MODULE: ./lib/guard/secrets.js

/** URLs, tokens of GitHub and Supabase, JSON web tokens: in the wrong place a secret is a secret still. */
const LIKE_A_SECRET = /:\/\/|^gh[a-z]_|^github_pat_|^sbp_|^sb_secret_|^eyJ/;
/** Whether a text that somebody typed may hold a secret, by its looks. */
function looksLikeASecret(text) {
    return LIKE_A_SECRET.test(text);
}
const URL_VARIABLES = ["DATABASE_URL", "SUPABASE_DB_URL"];
/** Not all of them are read here; what a server or a library says may hold them all the same. */
const TOKEN_VARIABLES = [
    "PGPASSWORD",
    "SUPABASE_DB_PASSWORD",
    "SUPABASE_ACCESS_TOKEN",
    "GITHUB_TOKEN",
    "GH_TOKEN",
];
/** Every form of everything secret that a door is given, whichever of it will be used: for masks and for `scrub`. */
function secretsAmong({ url, tokens, others, env }) {
    const misplaced = others.filter(looksLikeASecret);
    const urls = [url, ...URL_VARIABLES.map((name) => env[name]), ...misplaced.filter(hasCredentials)];
    const words = [
        ...tokens,
        ...TOKEN_VARIABLES.map((name) => env[name]),
        ...misplaced.filter((text) => !text.includes("://")),
    ].filter((word) => word !== undefined);
    return [...new Set([...urls.flatMap((one) => secretForms(one, [])), ...secretForms(undefined, words)])];
}
/** In distinction to a plain web address. */
function hasCredentials(text) {
    return /:\/\/[\s\S]*(?:@|password=)/i.test(text);
}
/** Puts `***` in the place of each secret; those that overlap go as one, as the runner does it. */
function scrub(text, secrets) {
    const concerned = text.includes("…") ? secrets : secrets.filter((secret) => text.includes(secret));
    const found = concerned.flatMap((secret) => occurrences(text, secret)).sort((a, b) => a.start - b.start);
    let clean = "";
    let at = 0;
    for (const { start, end } of found) {
        if (start >= at)
            clean += `${text.slice(at, start)}***`;
        at = Math.max(at, end);
    }
    return clean + text.slice(at);
}
function occurrences(text, secret) {
    const found = [];
    if (secret === "")
        return found;
    for (let start = text.indexOf(secret); start !== -1; start = text.indexOf(secret, start + 1)) {
        found.push({ start, end: start + secret.length });
    }
    return [...found, ...beginnings(text, secret)];
}
/** A text that was cut short ends in `…`, perhaps in the middle of a secret: its beginning is one as well. */
function beginnings(text, secret) {
    const found = [];
    for (let end = text.indexOf("…"); end !== -1; end = text.indexOf("…", end + 1)) {
        for (let length = Math.min(secret.length - 1, end); length >= SHORTEST; length -= 1) {
            if (!text.startsWith(secret.slice(0, length), end - length))
                continue;
            found.push({ start: end - length, end });
            break;
        }
    }
    return found;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/origin.js


/** Who runs this and from where: in a workflow GitHub's actor, run and commit, elsewhere `user@host`. */
function originOf(env, machine) {
    const inWorkflow = env["GITHUB_ACTIONS"] === "true";
    const { GITHUB_ACTOR: actor, GITHUB_SHA: commit } = inWorkflow ? env : {};
    return {
        actor: actor || `${machine.user ?? "unknown"}@${machine.host}`,
        runUrl: inWorkflow ? runUrl(env) : undefined,
        commit: commit || undefined,
        toolVersion: version/* VERSION */.x,
    };
}
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
/** The machine that this runs on. */
function thisMachine() {
    try {
        return { user: (0,external_node_os_.userInfo)().username, host: (0,external_node_os_.hostname)() };
    }
    catch {
        // A container's user id may have no name.
        return { user: undefined, host: (0,external_node_os_.hostname)() };
    }
}

;// CONCATENATED MODULE: ./lib/process/signals.js
/** A shell's status for a process that SIGINT ended. */
const INTERRUPTED = 130;
/**
 * Within this time a second signal is taken for an echo of the first: a terminal sends Ctrl-C to the whole group, and
 * npm, npx and the like forward it once more. In ms.
 */
const ECHO_MS = 300;
/**
 * SIGINT or SIGTERM aborts the returned signal, so that the work rolls back and is reported.
 *
 * @param second what a second one does: `exit` at once, for an impatient person; `ignore`, for GitHub's runner, which
 *   sends SIGINT, SIGTERM after 7.5 s and kills 2.5 s later by itself
 */
function abortOnSignals(second) {
    const controller = new AbortController();
    let first;
    const onSignal = () => {
        const now = performance.now();
        if (first === undefined) {
            first = now;
            controller.abort();
        }
        else if (second === "exit" && now - first > ECHO_MS) {
            process.exit(INTERRUPTED);
        }
    };
    process.on("SIGINT", onSignal);
    process.on("SIGTERM", onSignal);
    return controller.signal;
}

;// CONCATENATED MODULE: ./lib/report/clean.js
/**
 * Fields whose texts are a choice of our own words, or a moment: no secret gets there, and a password that happens to
 * be one of them (`applied`) must not break the result's shape.
 */
const OUR_OWN = new Set([
    ...[
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
    ],
    ...["startedAt", "appliedAt", "takenAt", "since", "target"],
]);
/**
 * The report without secrets, should one have found its way into what a server or a library said: the runner masks
 * logs only, and a terminal nothing.
 */
function cleanReport(report, clean) {
    return cleaned(report, clean);
}
/**
 * The event without secrets. To be done before it becomes a line: that joins lines and takes out what cannot be seen,
 * and a secret that holds such characters would not be known again.
 */
function cleanEvent(event, clean) {
    return cleaned(event, clean);
}
/** The same shape with every text cleaned; whoever adds a field need not think of it. */
function cleaned(value, clean) {
    return everyText(value, clean);
}
function everyText(value, clean) {
    if (typeof value === "string")
        return clean(value);
    if (Array.isArray(value))
        return value.map((item) => everyText(item, clean));
    if (value instanceof Map) {
        return new Map([...value].map(([key, item]) => [everyText(key, clean), everyText(item, clean)]));
    }
    if (typeof value !== "object" || value === null)
        return value;
    const fields = Object.entries(value);
    return Object.fromEntries(fields.map(([name, field]) => [name, OUR_OWN.has(name) ? field : everyText(field, clean)]));
}

;// CONCATENATED MODULE: ./lib/cancelled.js
/**
 * The run was cancelled while something was only read, deep inside an operation that has changed nothing yet. Like
 * `BrokenLine` it travels as an exception: every way up would do nothing but hand it on.
 */
class Cancelled extends Error {
    name = "Cancelled";
}
/** Answers with what `work` answers, or rejects with `Cancelled` as soon as the signal is aborted. */
function unlessAborted(signal, work) {
    return new Promise((resolve, reject) => {
        const cancel = () => reject(new Cancelled());
        if (signal.aborted)
            return cancel();
        signal.addEventListener("abort", cancel, { once: true });
        work()
            .then(resolve, reject)
            .finally(() => signal.removeEventListener("abort", cancel));
    });
}

// EXTERNAL MODULE: ./lib/database/broken-line.js
var broken_line = __webpack_require__(7987);
// EXTERNAL MODULE: ./lib/count.js
var count = __webpack_require__(2284);
// EXTERNAL MODULE: ./lib/empty-result.js
var empty_result = __webpack_require__(2710);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5102);
;// CONCATENATED MODULE: ./lib/drift-check.js



/** `fail-on-drift`: turns what `status` found into a problem when anything is pending or has drifted. */
function withDriftCheck(report) {
    const { result, problems } = report;
    if (result.operation !== "status" || result.outcome !== "done" || result.upToDate === true)
        return report;
    const pending = (0,outcome/* pendingOf */.lc)(result).length;
    const drift = result.drift.length;
    const found = [
        ...(pending > 0 ? [`${(0,count/* count */.U)(pending, "migration")} pending`] : []),
        ...(drift > 0 ? [`${(0,count/* count */.U)(drift, "warning")} of drift`] : []),
    ];
    const isBeingReset = problems.some(({ code }) => code === "reset-in-progress");
    const drifted = {
        code: "drifted",
        message: ["database and files differ", found.join(", ")].filter((part) => part !== "").join(": "),
        hint: `Asked to fail on that. ${isBeingReset ? "The reset has to be finished first." : REMEDIES}`,
    };
    return {
        ...report,
        result: { ...result, problems: [...result.problems, (0,empty_result/* publishedProblem */.a)(drifted)] },
        problems: [...problems, drifted],
    };
}
const REMEDIES = "`db-ops migrate` applies what is pending; each warning names its remedy.";

;// CONCATENATED MODULE: ./lib/find-target.js
/**
 * Finds the database that the inputs mean. None where none is wanted, and for the plan of a pull request that was given
 * no address: forks get no secrets. An address that is wrong stays wrong.
 */
async function findTarget(request, { config }) {
    const { settings, env, workspace, onProgress, signal, pullRequest } = request;
    if (settings.offline)
        return { status: "none" };
    const { readInside } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 5390));
    const { resolveTarget } = await __webpack_require__.e(/* import() */ 537).then(__webpack_require__.bind(__webpack_require__, 8537));
    const found = await resolveTarget({
        ...settings,
        env,
        workspace,
        readText: (file) => readInside(workspace, file),
        port: config.port,
        onProgress,
        signal,
    });
    if (found.status === "found" || settings.operation !== "plan" || pullRequest === undefined)
        return found;
    const noAddress = found.problems.find(({ code }) => code === "no-database-url");
    return noAddress === undefined ? found : { status: "none", noAddress };
}

;// CONCATENATED MODULE: ./lib/load-operation.js
const OPERATIONS = {
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(849), __webpack_require__.e(891), __webpack_require__.e(365), __webpack_require__.e(383), __webpack_require__.e(306), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 2643))).plan,
    migrate: async () => (await Promise.all(/* import() */[__webpack_require__.e(849), __webpack_require__.e(891), __webpack_require__.e(365), __webpack_require__.e(996), __webpack_require__.e(306), __webpack_require__.e(384), __webpack_require__.e(487)]).then(__webpack_require__.bind(__webpack_require__, 9599))).migrate,
    seed: async () => (await Promise.all(/* import() */[__webpack_require__.e(849), __webpack_require__.e(891), __webpack_require__.e(365), __webpack_require__.e(996), __webpack_require__.e(656), __webpack_require__.e(705)]).then(__webpack_require__.bind(__webpack_require__, 705))).seed,
    reset: async () => (await Promise.all(/* import() */[__webpack_require__.e(849), __webpack_require__.e(891), __webpack_require__.e(365), __webpack_require__.e(996), __webpack_require__.e(656), __webpack_require__.e(384), __webpack_require__.e(970)]).then(__webpack_require__.bind(__webpack_require__, 6970))).reset,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(849), __webpack_require__.e(891), __webpack_require__.e(365), __webpack_require__.e(94)]).then(__webpack_require__.bind(__webpack_require__, 8094))).status,
    stamp: async () => (await Promise.all(/* import() */[__webpack_require__.e(849), __webpack_require__.e(891), __webpack_require__.e(365), __webpack_require__.e(996), __webpack_require__.e(30)]).then(__webpack_require__.bind(__webpack_require__, 3030))).stamp,
};
/** Loads an operation, and nothing of the others. */
function loadOperation(operation) {
    return OPERATIONS[operation]();
}
function isOperation(word) {
    return Object.hasOwn(OPERATIONS, word);
}

// EXTERNAL MODULE: ./lib/operations/run-problems.js
var run_problems = __webpack_require__(9464);
;// CONCATENATED MODULE: ./lib/run-report.js


/** What the result says of inputs that could not be read: the outcome and the problems tell the rest. */
function labelsOf(inputs) {
    const asked = inputs["operation"] ?? "";
    return { operation: isOperation(asked) ? asked : null, environment: inputs["environment"] || "local" };
}
/** The report of a run that ended before it touched a database. */
function refusal(labels, problems, startedAt) {
    return { result: (0,empty_result/* emptyResult */.$)({ ...labels, outcome: "refused", problems, startedAt }), problems };
}
/** The report of a run that ended in a way that nobody planned. */
function failure(labels, problems, startedAt) {
    return { result: (0,empty_result/* emptyResult */.$)({ ...labels, outcome: "failed", problems, startedAt }), problems };
}

;// CONCATENATED MODULE: ./lib/sql/abortable.js

/** The parser, but its answers are not waited for once the run is cancelled: parsing may take a minute. */
function abortable({ parse, references, examine, rest, close }, signal) {
    return {
        parse: (texts) => unlessAborted(signal, () => parse(texts)),
        references: (texts) => unlessAborted(signal, () => references(texts)),
        examine: (files, context) => unlessAborted(signal, () => examine(files, context)),
        rest,
        close,
    };
}

// EXTERNAL MODULE: ./lib/sql/split.js
var split = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/sql/copy-head.js

/**
 * Reads statements up to the first `COPY … FROM STDIN`. A text may be cut off anywhere: what is not ended by a semicolon is
 * left for a longer one. UTF-8 read as Latin-1 gives the same answer in bytes, since every character above ASCII is a
 * letter to Postgres.
 */
function scanToCopy(text) {
    let end = 0;
    for (const piece of (0,split/* splitSql */.b)(text)) {
        const isWhole = piece.type === "psql" ? piece.end < text.length : piece.stop > piece.end;
        if (!isWhole)
            break;
        if (piece.copyRows !== undefined)
            return { end: piece.stop, copies: true };
        end = piece.next;
    }
    return { end, copies: false };
}

;// CONCATENATED MODULE: ./lib/run.js









/**
 * Runs one operation: what both doors do between reading their inputs and showing the result.
 * Expected failures are in the report; it throws only for what nobody planned.
 */
async function run(request) {
    const { settings, workspace, signal } = request;
    const startedAt = new Date();
    if (settings.operation === "plan" && settings.sarifFile !== undefined) {
        const { sarifProblem } = await __webpack_require__.e(/* import() */ 597).then(__webpack_require__.bind(__webpack_require__, 5597));
        const unwritable = await sarifProblem({ file: settings.sarifFile, workspace });
        if (unwritable)
            return refusal(settings, [unwritable], startedAt);
    }
    const worker = request.parser ?? (await startParser(request));
    try {
        return await runWith(abortable(worker, signal), request, startedAt);
    }
    finally {
        if (worker !== request.parser)
            await worker.close();
    }
}
async function startParser({ settings: { operation } }) {
    const { createParser } = await __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 6963));
    return createParser({ keepsTrees: operation === "plan", startsAtOnce: operation === "reset" });
}
async function runWith(parser, request, startedAt) {
    const { settings, env, workspace, signal } = request;
    const { readProject } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 5390));
    const { supabaseDirectory } = settings;
    const project = readProject({ workspace, supabaseDirectory, env, scanToCopy: scanToCopy });
    const found = await findTarget(request, project);
    if (found.status === "invalid")
        return refusal(settings, [...project.problems, ...found.problems], startedAt);
    if (settings.operation !== "stamp") {
        // Files that nobody could list are not missing ones.
        if (!project.isReadable)
            return refusal(settings, project.problems, startedAt);
        for (const message of project.advice)
            request.onProgress({ type: "advice", message });
    }
    try {
        const report = await operate(request, project, found, parser);
        return settings.failOnDrift ? withDriftCheck(report) : report;
    }
    catch (error) {
        const problem = whileReading(error, signal);
        if (problem === undefined)
            throw error;
        return failure(settings, [problem], startedAt);
    }
}
async function operate(request, project, found, parser) {
    const { settings, onProgress, signal, origin, confirmReset, openGate, pullRequest } = request;
    if (found.status === "none") {
        const { planOffline } = await Promise.all(/* import() */[__webpack_require__.e(849), __webpack_require__.e(891), __webpack_require__.e(383), __webpack_require__.e(306), __webpack_require__.e(106)]).then(__webpack_require__.bind(__webpack_require__, 9106));
        const { noAddress } = found;
        return planOffline({ project, parser, onProgress, pullRequest, noAddress }, settings);
    }
    const { target } = found;
    const work = await loadOperation(settings.operation);
    const checkBackup = async () => (await __webpack_require__.e(/* import() */ 192).then(__webpack_require__.bind(__webpack_require__, 6192))).checkBackup(request, target);
    return work({ project, target, parser, onProgress, signal, origin, confirmReset, openGate, checkBackup }, settings);
}
/** What ended a run that was only reading, deep inside an operation; `undefined` for what nobody planned. */
function whileReading(error, signal) {
    if (!(error instanceof broken_line/* BrokenLine */.I || error instanceof Cancelled))
        return undefined;
    if (signal.aborted)
        return (0,run_problems/* cancelledWhile */.dy)("files and database were compared");
    return error instanceof broken_line/* BrokenLine */.I ? (0,run_problems/* brokenLine */.kU)(error.message) : undefined;
}

// EXTERNAL MODULE: ./lib/cli/arguments.js + 3 modules
var cli_arguments = __webpack_require__(7495);
// EXTERNAL MODULE: ./lib/duration.js
var duration = __webpack_require__(1999);
// EXTERNAL MODULE: ./lib/report/columns.js
var report_columns = __webpack_require__(2269);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/evidence.js
/**
 * What was proved before a protected reset, in lines of plain text. Logins, refs and names are others' words: each
 * medium escapes the whole.
 */
function evidenceLines(evidence) {
    const { environment, approver, actor, runUrl, commit, ref, tokenId, loosened } = evidence;
    const lines = [
        `approved by ${approver.login} (${approver.id}), started by ${actor}`,
        `environment ${environment.name} (${environment.id})`,
        `run ${runUrl}`,
        `commit ${commit} of ${ref}`,
        `identity token ${tokenId}`,
    ];
    return loosened.length === 0 ? lines : [...lines, `loosened by the inputs: ${loosened.join(", ")}`];
}

;// CONCATENATED MODULE: ./lib/report/inventory.js

/** So many names are told of each kind; the rest is counted. */
const MOST_NAMES = 12;
const MOST_TABLES = 20;
/**
 * What a reset is about to drop, for a person who may still say no. One line for each kind.
 *
 * @param show makes a name of the database harmless for the medium
 */
function inventoryLines(inventory, show) {
    const { counts, schemas, extensions, buckets, cronJobs, tables, users, kept, atomic } = inventory;
    const named = (noun, names) => names.length === 0 ? [] : [`${(0,count/* count */.U)(names.length, noun)}: ${shorten(names.map(show), MOST_NAMES)}`];
    const told = new Set(["schema", "extension", "bucket", "cron job", "table"]);
    const others = counts.filter((one) => !told.has(one.class));
    const lines = [
        ...named("schema", schemas),
        ...(tables.length === 0 ? [] : [tableLine(tables, show)]),
        ...(others.length === 0 ? [] : [others.map((one) => (0,count/* count */.U)(one.count, one.class)).join(", ")]),
        ...named("extension", extensions),
        ...named("bucket", buckets),
        ...named("cron job", cronJobs),
        ...(users === null || users === 0 ? [] : [`the rows of auth, ${(0,count/* count */.U)(users, "user")} among them`]),
    ];
    return [
        lines.length === 0 ? "There is nothing to drop." : `This drops${atomic ? "" : ", in stages"}:`,
        ...lines.map((line) => `  ${line}`),
        ...(kept.length === 0 ? [] : [`It keeps ${kept.map((one) => (0,count/* count */.U)(one.count, one.what)).join(", ")}.`]),
    ];
}
function tableLine(tables, show) {
    const rows = tables.reduce((sum, table) => sum + (table.rows ?? 0), 0);
    const vague = tables.some(({ rows: known, estimated }) => known === null || estimated);
    const largest = [...tables].sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0));
    const names = largest.map(({ name, rows: known, estimated }) => {
        if (known === null)
            return `${show(name)} (rows unknown)`;
        return `${show(name)} (${estimated ? "about " : ""}${known})`;
    });
    return `${(0,count/* count */.U)(tables.length, "table")} with ${vague ? "about " : ""}${(0,count/* count */.U)(rows, "row")}: ${shorten(names, MOST_TABLES)}`;
}
function shorten(names, most) {
    const left = names.length - most;
    return left > 1 ? `${names.slice(0, most).join(", ")} and ${left} more` : names.join(", ");
}

;// CONCATENATED MODULE: ./lib/report/progress.js




/** An event as one line of a log, or `undefined` when it is not worth a line. */
function progressLine(event) {
    switch (event.type) {
        case "advice":
            return `note: ${(0,report_escape/* forTerminalLine */.SV)(event.message)}`;
        case "connect-retry":
            return `Not connected (${(0,report_escape/* forTerminalLine */.SV)(event.reason)}); attempt ${event.attempt} in ${(0,duration/* formatDuration */.a3)(event.waitMs)}`;
        case "connected":
            return `Connected to ${(0,report_escape/* forTerminalLine */.SV)(event.database)} on ${(0,report_escape/* forTerminalLine */.SV)(event.host)}, Postgres ${(0,report_escape/* forTerminalLine */.SV)(event.serverVersion)}`;
        case "run-wait":
            return `Waiting for the run of ${(0,report_escape/* forTerminalLine */.SV)(event.holder)}, at most ${(0,duration/* formatDuration */.a3)(event.limitMs)}${soFar(event.waitedMs)}`;
        case "migration-started":
        case "seed-started":
            // The end of it is told soon; a heartbeat names the file when it is not.
            return undefined;
        case "segment-done":
            return event.total > 1
                ? `${fileName(event.file)}: part ${event.done} of ${event.total} done`
                : undefined;
        case "migration-finished":
            return `${FINISHED[event.outcome]} ${fileName(event.file)} ${finishedIn(event)}`;
        case "seed-finished":
            return `${SEEDED[event.outcome]} ${fileName(event.file)} ${finishedIn(event)}`;
        case "notice":
            return `${fileName(event.file)}: ${(0,report_escape/* forTerminalLine */.SV)(event.severity)}: ${(0,report_escape/* forTerminalLine */.SV)(event.message)}`;
        case "lock-retry":
            return `${fileName(event.file)}: a lock is not free${blockedBy(event.blockers)}; attempt ${event.attempt} of ${event.attempts} failed, next in ${(0,duration/* formatDuration */.a3)(event.waitMs)}`;
        case "heartbeat":
            return `${fileName(event.file)}: running for ${(0,duration/* formatDuration */.a3)(event.elapsedMs)}${heartbeatDetail(event)}`;
        case "approved":
            return evidenceLines(event.evidence).map(report_escape/* forTerminalLine */.SV).join("\n");
        case "reset-inventory":
            return inventoryLines(event.inventory, report_escape/* forTerminalLine */.SV).join("\n");
        case "reset-dropped":
            return `Emptied in ${(0,duration/* formatDuration */.a3)(event.durationMs)}`;
        case "cancelling":
            return "Cancelling: stopping the statement and rolling back";
    }
}
function soFar(waitedMs) {
    return waitedMs < 1000 ? "" : `, ${(0,duration/* formatDuration */.a3)(waitedMs)} so far`;
}
/** `20240101_users.sql`, without its folder. */
function fileName(file) {
    return (0,report_escape/* forTerminalLine */.SV)(file.slice(file.lastIndexOf("/") + 1));
}
const FINISHED = { applied: "Applied", failed: "Failed", unknown: "Unknown outcome:" };
/** Its transaction may still be open. */
const SEEDED = { ...FINISHED, applied: "Ran" };
function finishedIn({ outcome, durationMs, }) {
    return `${outcome === "applied" ? "in" : "after"} ${(0,duration/* formatDuration */.a3)(durationMs)}`;
}
/** What Postgres tells of a long statement: `, building index: scanning table 45 %, blocked by pid 12 …`; may be empty. */
function heartbeatDetail(event) {
    const words = [
        event.phase === undefined ? undefined : (0,report_escape/* forTerminalLine */.SV)(event.phase),
        event.share === undefined ? undefined : `${Math.round(event.share * 100)} %`,
    ].filter((word) => word !== undefined);
    return `${words.length > 0 ? `, ${words.join(" ")}` : ""}${blockedBy(event.blockers)}`;
}
function blockedBy(blockers) {
    if (blockers.length === 0)
        return "";
    return `, blocked by ${blockers.map(blocker).join("; ")}`;
}
function blocker({ pid, application, state, ageMs, query }) {
    const who = application === "" ? `pid ${pid}` : `pid ${pid} ${(0,report_escape/* forTerminalLine */.SV)(application)}`;
    return `${who} (${(0,report_escape/* forTerminalLine */.SV)(state)} for ${(0,duration/* formatDuration */.a3)(ageMs)}: ${(0,report_escape/* forTerminalLine */.SV)(query)})`;
}

;// CONCATENATED MODULE: ./lib/cli/progress-view.js



/** One line for each event that is worth it: pipes, files, other people's CI. */
function lineView(print) {
    return {
        onProgress: (event) => {
            const line = progressLine(event);
            if (line !== undefined)
                print(line);
        },
        close: () => undefined,
    };
}
/**
 * A live line with the running migration and its time, for a terminal. What the table will show soon (connected,
 * applied) gets no line of its own; notices, waits and failures do.
 */
function liveView(print, stream) {
    const line = openLiveLine(stream);
    let running = { label: "", detail: "", since: 0 };
    const refresh = () => {
        if (running.label === "")
            return;
        const seconds = Math.floor((performance.now() - running.since) / 1000);
        const elapsed = seconds === 0 ? "" : `  ${(0,duration/* formatDuration */.a3)(seconds * 1000)}`;
        line.show(`${running.label}${elapsed}${running.detail}`);
    };
    const timer = setInterval(refresh, 1000);
    timer.unref();
    return {
        onProgress: (event) => {
            if (event.type === "migration-started" || event.type === "seed-started") {
                const label = `${fileName(event.file)} (${event.index} of ${event.total})`;
                running = { label, detail: "", since: performance.now() };
            }
            if (event.type === "heartbeat")
                running = { ...running, detail: heartbeatDetail(event) };
            const text = isShownElsewhere(event) ? undefined : progressLine(event);
            if (text !== undefined)
                print(text);
            refresh();
        },
        close: () => {
            clearInterval(timer);
            line.close();
        },
    };
}
/** In the live line, or in the table at the end. */
function isShownElsewhere(event) {
    return (event.type === "connected" ||
        event.type === "heartbeat" ||
        ((event.type === "migration-finished" || event.type === "seed-finished") && event.outcome === "applied"));
}
/** The last line of a terminal, with a spinner. Other lines may be printed meanwhile: the spinner makes room. */
function openLiveLine(stream) {
    let latest = "";
    let closed = false;
    let spinner;
    let wanted = false;
    const load = async () => {
        const { default: createSpinner } = await __webpack_require__.e(/* import() */ 540).then(__webpack_require__.bind(__webpack_require__, 6540));
        if (closed)
            return;
        // Signals are ours: the spinner's own handler would end the process before the rollback.
        spinner = createSpinner({ stream, handleSignals: false, text: latest }).start();
    };
    return {
        show: (text) => {
            latest = cut(text, (stream.columns || 80) - 3);
            if (spinner)
                spinner.text = latest;
            else if (!wanted)
                void load();
            wanted = true;
        },
        close: () => {
            closed = true;
            spinner?.stop();
        },
    };
}
/** A line that wraps cannot be taken back. */
function cut(text, columns) {
    let kept = text;
    while ((0,report_columns/* displayWidth */.F)(kept) > columns)
        kept = [...kept].slice(0, -1).join("");
    return kept;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/inputs/suggestion.js
/** The word that was probably meant: the nearest with at most two slips of the finger, or one that begins the same. */
function suggestion(typed, words) {
    const wanted = typed.toLowerCase();
    const ranked = words
        .map((word) => ({ word, distance: editDistance(wanted, word) }))
        .sort((one, other) => one.distance - other.distance);
    const [nearest] = ranked;
    if (nearest !== undefined && nearest.distance <= Math.min(2, nearest.word.length / 2))
        return nearest.word;
    const beginning = words.filter((word) => wanted.length >= 3 && (word.startsWith(wanted) || wanted.startsWith(word)));
    return beginning.length === 1 ? beginning[0] : undefined;
}
/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(one, other) {
    // Longer words are no slip of the finger, and the table below grows with the product.
    if (Math.abs(one.length - other.length) > 2)
        return Number.POSITIVE_INFINITY;
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (let row = 1; row <= one.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= other.length; column += 1) {
            const same = one[row - 1] === other[column - 1];
            const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            current[column] = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1), swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        before = last;
        last = current;
    }
    return last[other.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/inputs/readers.js

function ok(value) {
    return { status: "ok", value };
}
function bad(fault, allowed) {
    return { status: "bad", fault, allowed };
}
function oneOf(...words) {
    return (text) => {
        const word = words.find((candidate) => candidate === text);
        return word === undefined ? bad("is not one of its values", among(text, words)) : ok(word);
    };
}
/** What may be written, with the word that was probably meant in front. */
function among(text, words) {
    const meant = suggestion(text, words);
    return `${meant === undefined ? "" : `Did you mean ${meant}? `}Allowed: ${words.join(", ")}.`;
}
/** YAML 1.2's core schema, as `getBooleanInput` of @actions/core has it: `yes` and `1` are no booleans. */
const truth = (text) => {
    if (/^(true|True|TRUE)$/.test(text))
        return ok(true);
    if (/^(false|False|FALSE)$/.test(text))
        return ok(false);
    return bad("is neither true nor false", "Allowed: true, false.");
};
/** @param most inclusive, as `least` is */
function wholeNumber(least, most) {
    return (text) => {
        const number = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (number >= least && number <= most)
            return ok(number);
        return bad("is not a whole number in its range", `Allowed: ${least} to ${most}.`);
    };
}
/** A migration's version. */
const readers_version = (text) => /^[0-9]+$/.test(text)
    ? ok(text)
    : bad("is not a version", "A version is the digits that a migration's file name begins with.");
/** Undefined when empty. */
function optional(inner) {
    return orWord(inner, [""], undefined);
}
/** @param meaning what each of `words` stands for */
function orWord(inner, words, meaning) {
    return (text) => (words.includes(text) ? ok(meaning) : inner(text));
}
/** Items stand between commas, white space or new lines; said twice counts once. */
function listOf(item) {
    return (text) => {
        const items = new Set();
        for (const part of text.split(/[\s,]+/).filter((each) => each !== "")) {
            const read = item(part);
            if (read.status === "bad")
                return { ...read, item: part };
            items.add(read.value);
        }
        return ok([...items]);
    };
}

;// CONCATENATED MODULE: ./lib/inputs/duration.js


/** A subset of what `ms` takes: years are no timeout, and nobody agrees on what a bare number counts. */
const DURATION = /^[0-9]{1,9}(\.[0-9]{1,3})? ?(ms|s|m|h|d)$/;
/** A duration such as `500ms`, `5s`, `2m`, `1h` or `1d`, in whole milliseconds. */
function duration_duration({ least, most }) {
    return (text) => {
        if (/^[0-9.]+$/.test(text))
            return bad("has no unit", "Add ms, s, m, h or d, such as 500ms or 5m.");
        if (!isDuration(text))
            return bad("is not a duration", "Write a number and ms, s, m, h or d, such as 500ms or 5m.");
        const milliseconds = Math.round(ms(text));
        if (milliseconds < ms(least))
            return bad("is too short", `At least ${least}.`);
        return milliseconds > ms(most) ? bad("is too long", `At most ${most}.`) : ok(milliseconds);
    };
}
function isDuration(text) {
    return DURATION.test(text);
}

;// CONCATENATED MODULE: ./lib/inputs/names.js


const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/**
 * A name that may be a GitHub environment's: at most 255 characters, no quotes, backticks, commas, semicolons or
 * backslashes, nothing unseen. Spaces and slashes are allowed there (`Preview / web`).
 */
const environmentName = (text) => {
    if (UNSEEN.test(text))
        return bad("holds a character that cannot be seen", "Type the name anew.");
    if (text.length > 255)
        return bad("is too long for an environment's name", "At most 255 characters.");
    // The name goes into the ledger and every report.
    if (looksLikeASecret(text))
        return bad("is not an environment's name", "Give its name, such as production.");
    if (/['"`,;\\]/.test(text)) {
        return bad("is not an environment's name", "No quotes, backticks, commas, semicolons or backslashes.");
    }
    return ok(text);
};
const path = (text) => UNSEEN.test(text) ? bad("holds a character that cannot be seen", "Type the path anew.") : ok(text);
/** The ending keeps a slip from writing over a migration. */
const sarifFile = (text) => {
    if (!/\.(sarif|json)$/i.test(text))
        return bad("is not a SARIF file's name", "It ends in .sarif or .json.");
    return path(text);
};
/** As the Supabase CLI has it (measured, 3.1.0). */
const projectRef = (text) => /^[a-z]{20}$/.test(text)
    ? ok(text)
    : bad("is not a project's reference", "20 small letters: the part of the dashboard's address after /project/.");

;// CONCATENATED MODULE: ./lib/inputs/schema.js




// Zod would compile a parser for the one time that each schema is used.
core/* config */.$W({ jitless: true });
/** A reader as a part of the schema: the fault becomes the issue's message, what is allowed goes into its params. */
function field(read) {
    return schemas/* string */.YjP().transform((text, context) => {
        const result = read(text);
        if (result.status === "ok")
            return result.value;
        const { fault, allowed, item } = result;
        context.addIssue({ code: "custom", message: fault, params: { allowed, item } });
        return core/* NEVER */.tm;
    });
}
/** Any text: where it is used, more is known about it. */
const schema_text = ok;
/** An age, and `always` behind it for migrations that destroy nothing too. */
const requiredBackup = (words) => {
    const age = words.replace(/\s+always$/, "");
    const read = duration_duration({ least: "1m", most: "365d" })(age);
    return read.status === "bad" ? read : ok({ ageMs: read.value, always: age !== words });
};
/** `lock_timeout` and `statement_timeout` take little more: 2147483647 ms. */
const longest = "24d";
const inputs = schemas/* object */.Ikc({
    operation: field(oneOf("plan", "migrate", "seed", "reset", "status", "stamp")),
    environment: field(environmentName),
    "database-url": field(optional(schema_text)),
    "supabase-directory": field(path),
    "guarded-environments": field(listOf(environmentName)),
    confirm: field(optional(schema_text)),
    tier: field(optional(oneOf("open", "guarded", "protected"))),
    "allow-destructive": field(listOf(readers_version)),
    "out-of-order": field(oneOf("refuse", "apply")),
    "adopt-renumbered": field(truth),
    "to-version": field(optional(readers_version)),
    transaction: field(optional(oneOf("each", "all"))),
    // 0 would be Postgres' "wait for ever", with the application's queries queued behind: not to be had.
    "lock-timeout": field(duration_duration({ least: "10ms", most: longest })),
    "lock-attempts": field(wholeNumber(1, 1000)),
    "statement-timeout": field(orWord(duration_duration({ least: "10ms", most: longest }), ["none", "0"], undefined)),
    "connect-timeout": field(duration_duration({ least: "100ms", most: "1h" })),
    "wait-for-run": field(orWord(duration_duration({ least: "0s", most: longest }), ["none", "0"], 0)),
    "fail-on": field(oneOf("never", "warning", "danger")),
    offline: field(truth),
    "sarif-file": field(optional(sarifFile)),
    comment: field(oneOf("auto", "never")),
    "github-token": field(optional(schema_text)),
    "fail-on-drift": field(truth),
    "ssl-root-cert": field(optional(path)),
    "auth-data": field(optional(oneOf("keep", "truncate"))),
    "restore-grants": field(truth),
    "allow-self-approval": field(truth),
    "allow-admin-bypass": field(truth),
    "supabase-access-token": field(optional(schema_text)),
    "project-ref": field(optional(projectRef)),
    "require-backup": field(orWord(requiredBackup, ["", "none", "off"], undefined)),
});
/** What makes sense for some operations only, and would be missed in the others. */
const checked = inputs.superRefine(({ offline, operation }, context) => {
    if (!offline || operation === "plan")
        return;
    const params = { allowed: `${operation} needs the database.` };
    context.addIssue({ code: "custom", path: ["offline"], message: "is for plan alone", params });
});
/** From every input's text, empty ones already replaced by their defaults, to settings. */
const settingsSchema = checked.transform((input) => ({
    operation: input.operation,
    environment: input.environment,
    databaseUrl: input["database-url"],
    supabaseDirectory: input["supabase-directory"],
    guardedEnvironments: input["guarded-environments"],
    confirm: input.confirm,
    tier: input.tier,
    allowDestructive: input["allow-destructive"],
    outOfOrder: input["out-of-order"],
    adoptRenumbered: input["adopt-renumbered"],
    toVersion: input["to-version"],
    transaction: input.transaction,
    lockTimeoutMs: input["lock-timeout"],
    lockAttempts: input["lock-attempts"],
    statementTimeoutMs: input["statement-timeout"],
    connectTimeoutMs: input["connect-timeout"],
    waitForRunMs: input["wait-for-run"],
    failOn: input["fail-on"],
    offline: input.offline,
    sarifFile: input["sarif-file"],
    comment: input.comment,
    githubToken: input["github-token"],
    failOnDrift: input["fail-on-drift"],
    sslRootCert: input["ssl-root-cert"],
    authData: input["auth-data"],
    restoreGrants: input["restore-grants"],
    allowSelfApproval: input["allow-self-approval"],
    allowAdminBypass: input["allow-admin-bypass"],
    supabaseAccessToken: input["supabase-access-token"],
    projectRef: input["project-ref"],
    requireBackup: input["require-backup"],
}));

// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(4565);
;// CONCATENATED MODULE: ./lib/inputs.js






/**
 * Checks all inputs of either door and reports everything that is wrong at once. An empty text stands for the default,
 * since that is what the runner passes for an unset input and for a secret that is not there. White space around a
 * text is dropped: secrets tend to end in a line feed. A value is never shown when it is, holds or looks like a secret.
 */
function parseInputs(raw) {
    const texts = new Map(table/* INPUT_NAMES */.Q.map((name) => [name, textOf(raw, name)]));
    const problems = unknownInputs(raw);
    const parsed = settingsSchema.safeParse(Object.fromEntries(texts));
    if (parsed.success && problems.length === 0)
        return { status: "ok", settings: parsed.data };
    const show = shower(texts);
    const faults = parsed.error?.issues.map((issue) => problemOf(issue, texts, show)) ?? [];
    return { status: "invalid", problems: [...problems, ...faults] };
}
function textOf(raw, name) {
    return raw[name]?.trim() || (0,table/* describeInput */.e)(name).default;
}
function unknownInputs(raw) {
    const known = table/* INPUT_NAMES */.Q;
    const unknown = Object.keys(raw).filter((name) => !known.includes(name));
    return unknown.map((name) => {
        const meant = suggestion(name, known);
        const hint = meant === undefined ? "The README lists all inputs." : `Did you mean ${meant}?`;
        return { code: "bad-input", message: `There is no input ${(0,quoted/* quoted */.T)(name)}`, hint };
    });
}
function problemOf({ path, message, ...issue }, texts, show) {
    const name = String(path[0]);
    const text = texts.get(name) ?? "";
    const { allowed, item } = issue.code === "custom" ? (issue.params ?? {}) : {};
    const fault = text === "" ? `The input ${name} is missing` : `${name}: ${show(String(item ?? text))} ${message}`;
    return { code: "bad-input", message: fault, hint: String(allowed) };
}
/** A text this long that is part of a secret is no coincidence. */
const TELLING = 8;
function shower(texts) {
    const secrets = [...texts]
        .filter(([name, text]) => (0,table/* describeInput */.e)(name).secret && text !== "")
        .map(([, text]) => text);
    const isSecret = (text) => looksLikeASecret(text) ||
        secrets.some((secret) => text.includes(secret) || (text.length >= TELLING && secret.includes(text)));
    return (text) => (isSecret(text) ? "the value (not shown, it may be a secret)" : (0,quoted/* quoted */.T)(text));
}

;// CONCATENATED MODULE: ./lib/cli/settings.js


/** The settings when nothing at all is wrong, else everything that is. */
function settingsOf(command) {
    if (command.status === "mistaken")
        return command;
    const { asked, problems } = command;
    const read = parseInputs({ ...asked.inputs, operation: asked.operation });
    if (read.status === "invalid")
        return { problems: [...problems, ...read.problems] };
    return problems.length > 0 ? { problems } : { settings: read.settings, problems };
}
/** What the result says of a command line that could not be read. */
function labelsOfCommand(command, words) {
    if (command.status === "mistaken") {
        return labelsOf({ operation: words.find((word) => !word.startsWith("-")) });
    }
    return labelsOf({ ...command.asked.inputs, operation: command.asked.operation });
}

// EXTERNAL MODULE: ./lib/report/colours.js
var report_colours = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/report/json.js
var report_json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/report/problems.js
var report_problems = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/cli/flags.js
var flags = __webpack_require__(2529);
;// CONCATENATED MODULE: ./lib/cli/with-flags.js

/**
 * The report as a command line needs it: messages, hints and remedies name an action's inputs, and here the flags take
 * their place: `out-of-order: apply` becomes `--out-of-order apply`.
 */
function withFlags(report) {
    const { result, problems } = report;
    const named = (problem) => ({
        ...problem,
        message: asFlags(problem.message),
        ...(problem.hint == null ? {} : { hint: asFlags(problem.hint) }),
    });
    return {
        ...report,
        result: {
            ...result,
            problems: result.problems.map(named),
            drift: result.drift.map((drift) => ({ ...drift, remedy: asFlags(drift.remedy) })),
        },
        problems: problems.map(named),
    };
}
const FLAGS = new Map(Object.values(flags/* OPERATIONS */.x).flatMap(({ flags }) => flags.map((flag) => [flag.input, flag])));
/** As a shell takes it, where it is not one word. */
function asWord(value) {
    return /\s/.test(value) && !value.startsWith('"') ? `"${value}"` : value;
}
/** In backticks any input, with its value or alone; elsewhere only names that are no ordinary words. */
function asFlags(text) {
    return text
        .replace(/`([a-z-]+)(?:: ([^`]+))?`/g, (whole, name, value) => {
        const flag = FLAGS.get(name);
        if (flag === undefined)
            return whole;
        return flag.value === undefined || value === undefined
            ? `\`--${name}\``
            : `\`--${name} ${asWord(value)}\``;
    })
        .replace(/(?<![-`\w/.])[a-z]+(?:-[a-z]+)+(?![-\w/.]\w|`)/g, (name) => FLAGS.has(name) ? `--${name}` : name)
        .replace(/\b([Tt])he input (?=--)/g, "$1he flag ");
}

;// CONCATENATED MODULE: ./lib/cli/terminal.js





/** The process's two streams, as the command line and the environment want them. */
function openTerminal(words, env) {
    const json = words.includes("--json");
    const plain = words.includes("--no-color");
    // In a workflow's `run:` step the runner reads these streams too.
    const safe = env["GITHUB_ACTIONS"] === "true" ? report_escape/* forLog */.Ig : (text) => text;
    const colours = (stream) => plain ? report_colours/* noColours */.b : (0,report_colours/* coloursFor */.d)(stream.isTTY === true, env);
    const write = (stream, text) => {
        if (text !== "")
            stream.write(`${safe(text)}\n`);
    };
    return {
        isLive: process.stderr.isTTY === true && env["TERM"] !== "dumb" && env["CI"] === undefined,
        print: (line) => write(process.stderr, line),
        show: async ({ result, problems, excerpts }) => {
            if (json)
                process.stdout.write(`${(0,report_json.renderJson)(result, 2)}\n`);
            else if (result.outcome !== "refused" || result.migrations.length > 0) {
                const { renderTerminal } = await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 8559));
                write(process.stdout, renderTerminal(result, colours(process.stdout), excerpts, asFlags));
            }
            if (problems.length > 0) {
                // Apart from the table, where a person sees both.
                const gap = process.stderr.isTTY ? "\n" : "";
                write(process.stderr, `${gap}${(0,report_problems/* renderProblems */.x8)(problems, colours(process.stderr))}`);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/with-embedded.js

/**
 * Runs with the embedded server started for just this command; it is stopped again, whatever comes of the run.
 *
 * @param start where the workspace is (absolute), who is told what takes time, and what ends the wait
 */
async function withEmbedded(settings, start, work) {
    const startedAt = new Date();
    if (settings.databaseUrl !== undefined)
        return refusal(settings, [ownDatabase], startedAt);
    const { startEmbedded } = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 8421));
    const server = await startEmbedded({ ...start, waitMs: settings.waitForRunMs });
    if (server.status === "failed") {
        const end = server.problem.code === "cancelled" ? failure : refusal;
        return end(settings, [server.problem], startedAt);
    }
    try {
        return await work({ ...settings, databaseUrl: server.url });
    }
    finally {
        await server.stop();
    }
}
const ownDatabase = {
    code: "bad-input",
    message: "database-url: the environment `embedded` has a database of its own",
    hint: "Leave the flag out, or name another environment.",
};

;// CONCATENATED MODULE: ./lib/cli/run-in-terminal.js














/** Runs what the command line asks for and shows it: the result on stdout, all else on stderr. */
async function runInTerminal(command, words, env) {
    const clean = cleanerFor(words, env);
    const terminal = openTerminal(words, env);
    try {
        return await runAndShow(command, { words, env, clean, terminal, startedAt: new Date() });
    }
    catch (error) {
        // Not even the report could be shown: nobody learns what came of the run, so it is no success.
        terminal.print(crashText(crashProblem(error, clean, env["RUNNER_DEBUG"] === "1")));
        return 1;
    }
}
async function runAndShow(command, around) {
    const { words, clean, terminal, startedAt } = around;
    const { settings, problems } = settingsOf(command);
    const report = settings === undefined
        ? refusal(labelsOfCommand(command, words), problems, startedAt)
        : await runSettings(settings, around);
    const shown = cleanReport(withFlags(report), clean);
    if (settings?.sarifFile !== undefined) {
        const { saveSarif } = await __webpack_require__.e(/* import() */ 597).then(__webpack_require__.bind(__webpack_require__, 5597));
        const fault = await saveSarif(shown, { file: settings.sarifFile, workspace: process.cwd() });
        if (fault !== undefined)
            terminal.print(clean(`warning: ${fault}`));
    }
    await terminal.show(shown);
    return exitStatus(report.result, report.problems);
}
/** What takes the secrets out of a text that this command line and this environment hold. */
function cleanerFor(words, env) {
    const others = words.flatMap(cli_arguments/* apart */.z);
    // Also where it does not look like a URL, and where the command line as a whole cannot be read.
    const url = others.find((_, index) => others[index - 1] === "--database-url");
    const secrets = secretsAmong({ url, tokens: [], others, env });
    return (text) => scrub(text, secrets);
}
/** Where the work's unforeseen exceptions are caught. */
async function runSettings(settings, { words, env, clean, terminal, startedAt }) {
    const print = (line) => terminal.print(clean(line));
    const view = terminal.isLive ? liveView(print, process.stderr) : lineView(print);
    const onProgress = (event) => view.onProgress(cleanEvent(event, clean));
    const workspace = process.cwd();
    const signal = abortOnSignals("exit");
    const asks = terminal.isLive && process.stdin.isTTY === true && !words.includes("--yes");
    const request = {
        env,
        workspace,
        onProgress,
        signal,
        origin: cleaned(originOf(env, thisMachine()), clean),
        confirmReset: asks ? () => run_in_terminal_confirm(settings, signal) : undefined,
    };
    const work = (ready) => run({ ...request, settings: ready });
    const running = settings.environment === "embedded" && !settings.offline
        ? withEmbedded(settings, { directory: workspace, onStep: print, signal }, work)
        : work(settings);
    const report = await Promise.race([escapedException(), running]).catch((error) => failure(settings, [crashProblem(error, clean, env["RUNNER_DEBUG"] === "1")], startedAt));
    view.close();
    return report;
}
async function run_in_terminal_confirm({ environment }, signal) {
    const { askBeforeReset } = await __webpack_require__.e(/* import() */ 39).then(__webpack_require__.bind(__webpack_require__, 39));
    return askBeforeReset(environment, signal);
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 migration`, `3 migrations`, `2 policies`, `2 operator classes`. */
function count(number, noun) {
    return `${number} ${number === 1 ? noun : plural(noun)}`;
}
function plural(noun) {
    if (/[^aeiou]y$/.test(noun))
        return `${noun.slice(0, -1)}ies`;
    return noun.endsWith("s") ? `${noun}es` : `${noun}s`;
}


/***/ }),

/***/ 7987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BrokenLine)
/* harmony export */ });
/**
 * The line broke while something was only read, deep inside an operation that has changed nothing yet. The one expected
 * failure that travels as an exception: every way up would do nothing but hand it on.
 */
class BrokenLine extends Error {
    name = "BrokenLine";
}


/***/ }),

/***/ 1999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   Yi: () => (/* binding */ formatMinute),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** Milliseconds in words that need no thought: `12 ms`, `1.2 s`, `34 s`, `2 min 5 s`, `1 h 3 min`. */
function formatDuration(ms) {
    if (ms < SECOND)
        return `${Math.round(ms)} ms`;
    if (ms < 9.95 * SECOND)
        return `${(ms / SECOND).toFixed(1)} s`;
    if (ms < MINUTE - SECOND / 2)
        return `${Math.round(ms / SECOND)} s`;
    if (ms < HOUR - SECOND / 2)
        return pair(Math.round(ms / SECOND), 60, "min", "s");
    return pair(Math.round(ms / MINUTE), 60, "h", "min");
}
function pair(total, base, large, small) {
    const rest = total % base;
    const whole = `${Math.floor(total / base)} ${large}`;
    return rest === 0 ? whole : `${whole} ${rest} ${small}`;
}
/** A moment (ISO 8601, UTC) as a person reads it: `2026-11-03 14:02:11`. The caller says that it is UTC. */
function formatMoment(iso) {
    return iso.slice(0, 19).replace("T", " ");
}
/** The same to the minute, and saying that it is UTC: `2026-11-03 14:02 UTC`. */
function formatMinute(iso) {
    return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}


/***/ }),

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ emptyResult),
/* harmony export */   a: () => (/* binding */ publishedProblem)
/* harmony export */ });
/**
 * The result of a run that ended before it knew anything of a database, so that JSON and outputs are always complete.
 */
function emptyResult(end) {
    const { operation, environment, outcome, problems, startedAt } = end;
    return {
        schemaVersion: 1,
        operation,
        environment,
        tier: null,
        stamp: null,
        outcome,
        startedAt: startedAt.toISOString(),
        durationMs: Math.max(0, Date.now() - startedAt.getTime()),
        database: null,
        version: { before: null, after: null },
        upToDate: null,
        migrations: [],
        seeds: [],
        reset: null,
        approval: null,
        recovery: null,
        hazards: [],
        drift: [],
        problems: problems.map(publishedProblem),
        runInProgress: null,
    };
}
/** A problem as the result has it: what may be published of it. */
function publishedProblem(problem) {
    return {
        code: problem.code,
        file: problem.file ?? null,
        line: problem.line ?? null,
        column: problem.column ?? null,
        message: problem.message,
        hint: problem.hint ?? null,
        sqlstate: problem.sqlstate ?? null,
    };
}


/***/ }),

/***/ 9464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ waitProblem),
/* harmony export */   ao: () => (/* binding */ waitedInVain),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   dy: () => (/* binding */ cancelledWhile),
/* harmony export */   k6: () => (/* binding */ outcomeOfRefusal),
/* harmony export */   kU: () => (/* binding */ brokenLine)
/* harmony export */ });
/** Why a run that found another one at work did not begin. */
function waitProblem(waited, waitForRunMs, signal) {
    if (signal.aborted)
        return cancelledWhile("another run was waited for");
    if (waited.status === "lost")
        return brokenLine("while another run was waited for");
    return {
        code: "run-in-progress",
        message: `${waited.holder} is at work on this database, and was not done after ${Math.round(waitForRunMs / 1000)} s`,
        hint: "Nothing was changed. Run the same command again when it is done, or wait longer with `wait-for-run`.",
    };
}
/** How a run ends for which another one did not make room: that is a refusal only while the other one is at work. */
function waitedInVain(waited, { waitForRunMs }, signal) {
    const problem = waitProblem(waited, waitForRunMs, signal);
    return { outcome: problem.code === "run-in-progress" ? "refused" : "failed", problems: [problem] };
}
/** How a run ends that a guard did not let begin: one that was cancelled while it was asked has refused nothing. */
function outcomeOfRefusal({ code }) {
    return code === "cancelled" ? "failed" : "refused";
}
/** The run was cancelled before anything was done. */
const cancelledWhile = (what) => ({
    code: "cancelled",
    message: `Cancelled while ${what}`,
    hint: "Nothing was changed. Run the same command again.",
});
/** The line broke, or was cut by the cancellation, before anything was done. */
const unanswered = (what, signal) => signal.aborted ? cancelledWhile(what) : brokenLine(`while ${what}`);
/** The line broke before anything was done. */
const brokenLine = (when) => ({
    code: "connection-lost",
    message: `The connection broke ${when}`,
    hint: "Nothing was changed. Run the same command again.",
});


/***/ }),

/***/ 7144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isPending)
/* harmony export */ });
const PENDING = new Set(["pending", "out-of-order", "partial", "invalid"]);
/** Whether a next `migrate` would have to look at a migration in this state. */
function isPending({ state }) {
    return PENDING.has(state);
}


/***/ }),

/***/ 7748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ PROBLEM_CLASS)
/* harmony export */ });
/**
 * Every code with its class. `input`: mend files, flags or settings (exit 2). `guard`: the tool refuses on purpose
 * (exit 3). `failure`: the operation began and failed (exit 1). `unknown`: nobody knows whether it took effect (exit 4).
 */
const PROBLEM_CLASS = {
    // inputs and configuration
    "bad-input": "input",
    "bad-config": "input",
    "bad-database-url": "input",
    "no-database-url": "input",
    "transaction-pooler": "input",
    "embedded-unavailable": "input",
    // migration and seed files
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
    // refusals
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
    // the gate before `reset` on a protected tier
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
    // the database's stamp
    "stamp-environment": "guard",
    "stamp-tier": "guard",
    "stamp-missing": "guard",
    "stamp-unreadable": "guard",
    "stamp-lowering": "guard",
    // the platform's backups
    "backup-not-checked": "guard",
    "backup-no-project": "guard",
    "backup-other-project": "guard",
    "backup-project-state": "guard",
    "backup-project-unknown": "guard",
    "backup-token-refused": "guard",
    "backup-missing": "guard",
    "backup-too-old": "guard",
    "backup-unreadable": "guard",
    // failures
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
    "outcome-unknown": "unknown",
};


/***/ }),

/***/ 2767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/**
 * A value that somebody typed, as a message may show it: in quotes, on one line, unseen characters as escapes, cut.
 * It keeps a message readable; each medium still escapes the whole (`report/escape.ts`).
 *
 * @param longest in characters (code points)
 */
function quoted(value, longest = 80) {
    const characters = [...value];
    const short = characters.length > longest ? [...characters.slice(0, longest - 1), "…"] : characters;
    return `"${short.join("").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, asEscape)}"`;
}
function asEscape(character) {
    if (character === "\n")
        return "\\n";
    if (character === "\r")
        return "\\r";
    if (character === "\t")
        return "\\t";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ noColours),
/* harmony export */   d: () => (/* binding */ coloursFor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);

/** Plain text: the action, files, pipes. */
const noColours = (0,picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors)(false);
/**
 * Colours for one stream: on a terminal only, unless `FORCE_COLOR` asks for them anywhere (`0` and `false` ask for none).
 * `NO_COLOR` (https://no-color.org) with any value wins, so does `TERM=dumb`.
 */
function coloursFor(isTerminal, env) {
    if (env["NO_COLOR"])
        return noColours;
    const forced = env["FORCE_COLOR"];
    if (forced !== undefined && forced !== "")
        return (0,picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors)(forced !== "0" && forced !== "false");
    return (0,picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors)(isTerminal && env["TERM"] !== "dumb");
}


/***/ }),

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/**
 * Rows as aligned columns, two spaces apart, the last one not padded.
 * Written here because a table library takes 50 ms for 100 rows and 16 s for 10,000.
 */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, index) => {
            widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
        });
    }
    return rows.map((row) => row
        .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - displayWidth(cell)))
        .join("  ")
        .trimEnd());
}
/** How many columns of a terminal a text takes: East Asian wide characters and emoji take two, combining marks none. */
function displayWidth(text) {
    const plain = text.replace(COLOUR, "");
    if (/^[ -~]*$/.test(plain))
        return plain.length;
    let width = 0;
    for (const character of plain) {
        if (COMBINING.test(character))
            continue;
        width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours take no room
const COLOUR = /\x1b\[\d*m/g;
const COMBINING = /[\p{Mn}\p{Me}]/u;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   SV: () => (/* binding */ forTerminalLine)
/* harmony export */ });
/* unused harmony exports oneLine, forMarkdownInline, forMarkdownProse, forMarkdownLink, isPlainUrl, forMarkdownBlock, forMermaid */
/**
 * The one place where text that others wrote (SQL, server messages, file names, branch names) is made harmless,
 * with one function for each medium. What the functions return is for that medium only.
 */
/** Controls except tab and line feed, format characters (bidi, zero-width, tags), Unicode's own line ends, half surrogates. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** CSI, OSC (ended by BEL or ST) and the two-character escape sequences of ECMA-48. */
const ESCAPE_SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
const PLAIN = /^[\t\n -~]*$/;
const LONGEST_INLINE = 200;
const LONGEST_PROSE = 1500;
const LONGEST_LABEL = 60;
/**
 * For GitHub's log. The runner reads stdout and stderr line by line, and takes `::command::` after white space at a
 * line's start, and `##[command]` anywhere, for orders to itself (actions/runner, ActionCommand.cs); a notice or a
 * file name could so forge an output or unmask a secret.
 * Line ends come back as `\n`; each line may be printed as it is.
 */
function forLog(text) {
    // `\s` covers all that .NET's Trim takes for white space, except U+0085, which is gone by now.
    return withoutUnseen(text)
        .replace(/^([^\S\n]*):(?=:)/gm, "$1: ")
        .replaceAll("##[", "## [");
}
/** For a person's terminal: no colours, cursor moves, titles, links or reversed text. Line ends come back as `\n`. */
function forTerminal(text) {
    return withoutUnseen(text);
}
/** For one line of a person's terminal, or of what becomes a line of a log later. */
function forTerminalLine(text) {
    return oneLine(forTerminal(text));
}
/** Joins lines, for a place that has room for one: a table cell, a list item. */
function oneLine(text) {
    return text.replace(/\s*[\r\n]+\s*/g, " ").trim();
}
/**
 * For markdown amid other text, a table cell included. As `<code>` with every punctuation mark as an entity, nothing
 * in it can become a link, an image, a mention, HTML or a table's edge. At most 200 characters.
 */
function forMarkdownInline(text) {
    return `<code>${asEntities(showUnseen(shortened(text, LONGEST_INLINE)))}</code>`;
}
/**
 * For a sentence that holds foreign names, on one line of markdown, a table cell included. Words of plain letters and
 * numbers stay; all else, what stands in backticks included, is shown as {@link forMarkdownInline} would: GitHub looks
 * for mentions, references and addresses in every text that is not `<code>`, entities or not.
 */
function forMarkdownProse(text) {
    const pieces = shortened(oneLine(text), LONGEST_PROSE).split(/`([^`]+)`/);
    return pieces.map((piece, index) => (index % 2 === 1 ? asCode([piece]) : proseWords(piece))).join("");
}
/** A foreign text that leads somewhere; without the link when the address has a character that markdown might read. */
function forMarkdownLink(text, url) {
    const shown = forMarkdownInline(text);
    return url !== undefined && isPlainUrl(url) ? `[${shown}](${url})` : shown;
}
/** Whether an address can stand in markdown as it is. */
function isPlainUrl(url) {
    return PLAIN_URL.test(url);
}
const PLAIN_URL = /^https?:\/\/[\w.~:/?#@&+,;=%-]+$/;
/** A file's path as part of an address: no half surrogates, and none of the marks that `encodeURIComponent` leaves alone. */
function encodePath(file) {
    const encoded = encodeURIComponent(file.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("%2F", "/");
    return encoded.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** For markdown as a block of its own: a fence that is longer than any run of backticks inside. */
function forMarkdownBlock(text, language = "text") {
    const lines = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n").map(showUnseenButTab);
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
}
/** For a label in a mermaid diagram, which has no escapes that hold everywhere: what is no letter, number or `_.-` becomes `_`. */
function forMermaid(text) {
    return [...text.replace(/[^\p{Script=Latin}\p{Nd} _.-]/gu, "_")].slice(0, LONGEST_LABEL).join("");
}
/** A word that no reader of markdown takes for anything else; hexadecimal ones may be commits. */
const PLAIN_WORD = /^(?![\da-f]{7,40}\b)\(?\p{Script=Latin}+(?:[-'’]\p{Script=Latin}+)*[).,:;?]*$/iu;
/** Numbers, and marks alone, as entities: `1.` at a line's start would begin a list. */
const PLAIN_NUMBER = /^\(?\d{1,6}(?:,\d{3})*(?:\.\d+)?%?[).,:;]*$|^[().,:;]+$/;
/** White space stays where it is; neighbours that have to be code share one element. */
function proseWords(text) {
    let shown = "";
    const run = [];
    for (const part of text.split(/(\s+)/)) {
        if (run.length > 0 && /^\s+$/.test(part))
            run.push(part);
        else if (PLAIN_WORD.test(part))
            shown += asCode(run.splice(0)) + part;
        else if (PLAIN_NUMBER.test(part))
            shown += asCode(run.splice(0)) + asEntities(part);
        else if (part.trim() === "")
            shown += part === "" ? "" : " ";
        else
            run.push(part);
    }
    return shown + asCode(run);
}
function asCode(parts) {
    const text = parts.join("");
    if (text.trim() === "")
        return text === "" ? "" : " ";
    // A sentence's own marks are no part of the name between them; a call's parenthesis is.
    const [, before = "", words = "", after = "", space = ""] = /^(\(?)(.+?\([^()]*\)|.+?)(\)?[.,:;]?)(\s*)$/s.exec(text) ?? [];
    const code = `<code>${asEntities(showUnseen(words))}</code>`;
    return `${asEntities(before)}${code}${asEntities(after)}${space === "" ? "" : " "}`;
}
function shortened(text, longest) {
    const characters = [...text];
    return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}
function asEntities(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
function withoutUnseen(text) {
    // Nearly every line is plain, and the search below is slow.
    if (PLAIN.test(text))
        return text;
    return text
        .replace(ESCAPE_SEQUENCE, "")
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
        .replace(UNSEEN, "");
}
function showUnseen(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, asEscape);
}
function showUnseenButTab(line) {
    return line.replace(UNSEEN, asEscape);
}
function asEscape(character) {
    if (character === "\n")
        return "\\n";
    if (character === "\t")
        return "\\t";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * The result as JSON, for `--json` (indented) and the output `result` (one line); or a plan's SARIF.
 *
 * Characters that steer a terminal or reverse text, and the `[` of `##[` (an order to GitHub's runner anywhere in a
 * line), stand as `\u` escapes: the parsed value is the same.
 */
function renderJson(result, indent) {
    return JSON.stringify(result, null, indent)
        .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, asEscapes)
        .replaceAll("##[", "##\\u005b");
}
/** Characters outside the basic plane take two escapes in JSON. */
function asEscapes(character) {
    let escapes = "";
    for (let index = 0; index < character.length; index += 1) {
        escapes += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
    }
    return escapes;
}


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lc: () => (/* binding */ pendingOf),
/* harmony export */   yz: () => (/* binding */ outcomeSentence)
/* harmony export */ });
/* unused harmony export appliedOf */
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2284);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7144);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7748);
/* harmony import */ var _reset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1849);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6328);






/** The outcome in one or two sentences: what happened, where the database stands now, what to do next. */
function outcomeSentence(result, show) {
    if (result.outcome === "failed" && result.database?.serverVersion === null) {
        const ended = result.problems.some(({ code }) => code === "cancelled") ? "Cancelled" : "Failed";
        return `${ended}: the database could not be read, nothing was changed.`;
    }
    if (result.operation === "plan" && result.outcome !== "failed")
        return planSentence(result, show);
    if (result.outcome === "refused")
        return isMistaken(result) ? "Not run: mend the errors first." : "Refused: nothing was changed.";
    if (result.operation === "status")
        return statusSentence(result, show) + (0,_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .seedsClause */ .kP)(result);
    if (result.operation === "migrate")
        return migrateSentence(result, show);
    if (result.operation === "seed")
        return (0,_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .seedSentence */ .zt)(result, show);
    if (result.operation === "reset")
        return `${(0,_reset_js__WEBPACK_IMPORTED_MODULE_3__/* .resetSentence */ .v)(result, show)} ${versionSentence(result, show)}`;
    if (result.operation === "stamp")
        return stampSentence(result, show);
    return `${result.operation ?? "db-ops"}: ${result.outcome} in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(result.durationMs)}.`;
}
/** Whether files, flags or settings alone stand in the way. */
function isMistaken({ problems }) {
    return problems.some(({ code }) => INPUT_CODES.has(code));
}
const INPUT_CODES = new Set(Object.entries(_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .PROBLEM_CLASS */ .h).flatMap(([code, kind]) => (kind === "input" ? [code] : [])));
/** Migrations that a next `migrate` would have to run. */
function pendingOf(result) {
    return result.migrations.filter(_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .isPending */ .m);
}
/** Migrations that this run put on record. */
function appliedOf(result) {
    return result.migrations.filter(({ outcome }) => outcome === "applied" || outcome === "adopted");
}
function statusSentence(result, show) {
    if (result.version.after === null && result.upToDate === null)
        return "The state could not be read.";
    const pending = pendingOf(result).length;
    const parts = [
        pending > 0 ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(pending, "migration")} pending` : undefined,
        result.drift.length > 0 ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(result.drift.length, "warning")} of drift` : undefined,
    ].filter((part) => part !== undefined);
    if (parts.length > 0)
        return `${sentence(parts.join(", "))} ${versionSentence(result, show)}`;
    return result.upToDate === true
        ? `Up to date. ${versionSentence(result, show)}`
        : versionSentence(result, show);
}
function stampSentence({ outcome, stamp, tier }, show) {
    if (outcome === "failed")
        return "Failed: the stamp was not changed.";
    if (outcome === "unknown")
        return "Unknown: the stamp may have been written.";
    if (stamp === null)
        return `No stamp that counts; ${tier} as it stands.`;
    const { environment, tier: stamped, was, by, at } = stamp;
    const change = was === null || was === stamped ? "" : `Changed from ${was} to ${stamped}. `;
    const counts = stamped === tier
        ? `${tier} as it stands`
        : `${tier} all the same, by its address and \`guarded-environments\``;
    return `${change}Stamped ${show(environment)}, ${stamped}, by ${show(by)} at ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoment */ .K9)(at)} UTC; ${counts}.`;
}
function planSentence(result, show) {
    if (result.outcome === "refused")
        return "migrate will refuse: the errors have to be mended first.";
    const pending = pendingOf(result).length;
    if (result.database === null)
        return offlineSentence(result, pending);
    const parts = [
        pending === 0 ? "nothing pending" : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(pending, "migration")} pending`,
        ...hazardCounts(result),
        ...(result.drift.length > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(result.drift.length, "warning")} of drift`] : []),
    ];
    return `${sentence(parts.join(", "))} ${versionSentence(result, show)}`;
}
function offlineSentence(result, judged) {
    const drift = result.drift.length > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(result.drift.length, "warning")} of drift`] : [];
    if (judged === 0)
        return sentence(["no migrations to look at", ...drift].join(", "));
    const found = hazardCounts(result);
    const parts = [
        `${(0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(judged, "migration")} looked at`,
        ...(found.length === 0 ? ["no hazards"] : found),
        ...drift,
    ];
    return `${sentence(parts.join(", "))} Without a database: what is applied, how large the tables are and what depends on what is dropped is unknown.`;
}
/** `2 dangers`, `1 warning`, `3 notes`, `1 acknowledged`. */
function hazardCounts({ hazards }) {
    const open = hazards.filter(({ acknowledged }) => !acknowledged);
    const counts = ["danger", "warning", "note"].map((severity) => {
        const number = open.filter((hazard) => hazard.severity === severity).length;
        return number === 0 ? [] : [(0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(number, severity)];
    });
    const acknowledged = hazards.length - open.length;
    return [...counts.flat(), ...(acknowledged > 0 ? [`${acknowledged} acknowledged`] : [])];
}
function migrateSentence(result, show) {
    const applied = appliedOf(result).length;
    const left = pendingOf(result).length;
    const took = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(result.durationMs);
    if (result.outcome === "done") {
        const rest = left > 0 ? ` ${(0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(left, "migration")} left pending.` : "";
        if (applied === 0)
            return `Nothing to apply. ${versionSentence(result, show)}${rest}`;
        return `${didWords(appliedOf(result))} in ${took}. ${versionSentence(result, show)}${rest}`;
    }
    const before = applied > 0 ? ` ${(0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(applied, "migration")} applied before it.` : "";
    const again = "Running the same command again is the right next step";
    if (result.outcome === "unknown")
        return `Unknown: the server did not answer, ${nameOf(result, "unknown", show)} may have been committed.${before} ${again}: it finds out.`;
    const rolledBack = result.migrations.some(({ outcome }) => outcome === "failed");
    const ended = result.problems.some(({ code }) => code === "cancelled") ? "Cancelled" : "Failed";
    if (!rolledBack)
        return `${ended} after ${took}.${before.replace(" before it", "")}`;
    return `${ended}: ${nameOf(result, "failed", show)}. ${keptSentence(result)}${before} ${versionSentence(result, show)}`;
}
/** `Applied 2 migrations, adopted 1`; an adopted one did not run, its row was given the file's version. */
function didWords(done) {
    const adopted = done.filter(({ outcome }) => outcome === "adopted").length;
    const applied = done.length - adopted;
    if (applied === 0)
        return `Adopted ${(0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(adopted, "migration")}`;
    return `Applied ${(0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(applied, "migration")}${adopted > 0 ? `, adopted ${adopted}` : ""}`;
}
function nameOf(result, outcome, show) {
    const migration = result.migrations.find((candidate) => candidate.outcome === outcome);
    return migration === undefined ? "a migration" : show(migration.file ?? migration.version);
}
/** What stayed of the failed migration: with several parts, those before the failing one. */
function keptSentence(result) {
    const segments = result.migrations.find(({ outcome }) => outcome === "failed")?.segments;
    if (segments == null || segments.done === 0)
        return "Nothing of it stayed.";
    return `${segments.done} of its ${segments.total} parts stayed, the next run goes on from there.`;
}
function versionSentence({ version }, show) {
    if (version.after === null)
        return "No migration is applied.";
    const was = version.before !== version.after && version.before !== null ? ` (was ${show(version.before)})` : "";
    return `Schema version ${show(version.after)}${was}.`;
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ excerptWithCaret),
/* harmony export */   x8: () => (/* binding */ renderProblems)
/* harmony export */ });
/* unused harmony exports place, codes */
/* harmony import */ var _colours_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2269);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);



const LONGEST_EXCERPT = 100;
/**
 * Problems for a person at a terminal or reading a run's log: where, what, the line with a caret, the hint.
 * Shows `logOnly`, so it must not be published. Ends without a line feed; empty for no problems.
 */
function renderProblems(problems, colours = _colours_js__WEBPACK_IMPORTED_MODULE_0__/* .noColours */ .b) {
    return problems.map((problem) => renderProblem(problem, colours)).join("\n\n");
}
/** `supabase/migrations/1_a.sql:3:8`, as far as it is known. */
function place(problem) {
    if (problem.file === undefined)
        return undefined;
    return [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":");
}
/** `statement-failed 42P01`: what kind of problem it is, for db-ops and for Postgres. */
function codes({ code, sqlstate }) {
    return sqlstate === undefined ? code : `${code} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminalLine */ .SV)(sqlstate)}`;
}
/** The source line and a caret under its column; both without what steers a terminal. */
function excerptWithCaret(excerpt, column) {
    const characters = [...excerpt];
    const at = column === undefined ? 0 : Math.min(column - 1, characters.length);
    const from = Math.max(0, Math.min(at - LONGEST_EXCERPT / 2, characters.length - LONGEST_EXCERPT));
    const before = plain(characters.slice(from, at), from > 0 ? "…" : "");
    const after = plain(characters.slice(at, from + LONGEST_EXCERPT), "");
    const line = `${before}${after}${characters.length > from + LONGEST_EXCERPT ? "…" : ""}`;
    if (column === undefined)
        return [line];
    return [line, `${" ".repeat((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F)(before))}^`];
}
function renderProblem(problem, colours) {
    const where = place(problem);
    const lines = [
        [
            colours.red("error:"),
            where === undefined ? undefined : colours.bold(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminalLine */ .SV)(where)}:`),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminalLine */ .SV)(problem.message),
            colours.dim(`[${codes(problem)}]`),
        ]
            .filter((part) => part !== undefined)
            .join(" "),
        ...source(problem, colours),
    ];
    if (problem.hint !== undefined)
        lines.push(...labelled("hint:", problem.hint, colours.cyan));
    if (problem.logOnly !== undefined)
        lines.push(...labelled("detail:", problem.logOnly, colours.dim));
    return lines.join("\n");
}
function source(problem, colours) {
    if (problem.excerpt === undefined)
        return [];
    const number = problem.line === undefined ? "" : String(problem.line);
    const [line = "", caret] = excerptWithCaret(problem.excerpt, problem.column);
    const shown = [`  ${colours.dim(`${number} |`)} ${line}`];
    if (caret !== undefined)
        shown.push(`  ${colours.dim(`${" ".repeat(number.length)} |`)} ${colours.red(caret)}`);
    return shown;
}
/** The label once, further lines beneath the first one's text. */
function labelled(label, text, paint) {
    const [first = "", ...rest] = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(text).trimEnd().split("\n");
    return [`  ${paint(label)} ${first}`, ...rest.map((line) => `  ${" ".repeat(label.length)} ${line}`)];
}
/** One column for each character, so that the caret stands where it should. */
function plain(characters, start) {
    return start + (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(characters.join("").replace(/\s/g, " "));
}


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ accessNews),
/* harmony export */   v: () => (/* binding */ resetSentence)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2284);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6328);



/** What came of a `reset`, in one or two sentences. */
function resetSentence(result, show) {
    const { outcome, durationMs, reset, problems } = result;
    const took = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs);
    if (outcome === "done")
        return `Reset in ${took}: ${deeds(result)}.`;
    if (problems.some(({ code }) => code === "reset-in-progress")) {
        return "Failed on the way: the database is dropped and not yet whole again. Running reset again finishes it.";
    }
    if (outcome === "unknown") {
        return "Unknown: the server did not answer. The database is as it was, or reset and whole: it was one transaction. Running the same command again is the right next step.";
    }
    const word = problems.some(({ code }) => code === "cancelled") ? "Cancelled" : "Failed";
    const culprit = failedFile(result);
    const where = culprit === undefined ? ` after ${took}` : `: ${show(culprit)}`;
    return reset === null
        ? `${word}${where}. Nothing was changed.`
        : `${word}${where}. Everything was rolled back, the database is as it was.`;
}
function deeds(result) {
    const applied = result.migrations.filter(({ outcome }) => outcome === "applied").length;
    const seeds = result.seeds.filter(({ outcome }) => outcome === "applied");
    const parts = [
        droppedClause(result.reset?.dropped ?? []),
        `applied ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(applied, "migration")}`,
        seeds.length > 0 ? `seeded ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(seeds.length, "file")}${(0,_seeds_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsClause */ .pi)(seeds)}` : undefined,
    ];
    return parts.filter((part) => part !== undefined).join(", ");
}
function droppedClause(dropped) {
    const total = dropped.reduce((sum, one) => sum + one.count, 0);
    const tables = dropped.find((one) => one.class === "table")?.count ?? 0;
    if (total === 0)
        return "nothing was there to drop";
    if (tables === 0)
        return `dropped ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(total, "object")}`;
    const others = total - tables;
    return `dropped ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(tables, "table")}${others > 0 ? ` and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(others, "other object")}` : ""}`;
}
const failedFile = ({ migrations, seeds }) => migrations.find(({ outcome }) => outcome === "failed")?.file ??
    seeds.find(({ outcome }) => outcome === "failed")?.file;
const MOST_OBJECTS = 20;
/** How the reset changed what the API roles may do. */
function accessNews({ reset }, show) {
    if (reset === null)
        return [];
    const { grantsLost, grantsGained, grantsRestored } = reset;
    const lost = grouped(grantsLost, show);
    const gained = grouped(grantsGained, show);
    return [
        ...(lost.length === 0
            ? []
            : [
                {
                    headline: grantsRestored
                        ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(lost.length, "object")} came back without grants of the API roles, which were given back:`
                        : `The API roles lost access to ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(lost.length, "object")} that came back without the grants of before:`,
                    lines: shorten(lost),
                    remedy: grantsRestored
                        ? "Write them as GRANT in a migration, so that the next database has them as well."
                        : "Write what is meant as GRANT in a migration; `restore-grants: true` gives back what was there before.",
                },
            ]),
        ...(gained.length === 0
            ? []
            : [
                {
                    headline: `The API roles gained access to ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(gained.length, "object")}:`,
                    lines: shorten(gained),
                    remedy: "The migrations grant it, or default privileges do that were changed outside of them.",
                },
            ]),
    ];
}
function grouped(grants, show) {
    const objects = new Map();
    for (const { kind, object, column, role, privileges } of grants) {
        const name = `${kind} ${show(object)}${column === null ? "" : `, column ${show(column)}`}`;
        objects.set(name, [...(objects.get(name) ?? []), `${role} (${privileges.join(", ")})`]);
    }
    return [...objects].map(([name, roles]) => `${name}: ${roles.join(", ")}`);
}
function shorten(lines) {
    const left = lines.length - MOST_OBJECTS;
    return left > 1 ? [...lines.slice(0, MOST_OBJECTS), `and ${left} more`] : lines;
}


/***/ }),

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   QX: () => (/* binding */ tableCells),
/* harmony export */   Tf: () => (/* binding */ seedCells),
/* harmony export */   kP: () => (/* binding */ seedsClause),
/* harmony export */   pi: () => (/* binding */ rowsClause),
/* harmony export */   zt: () => (/* binding */ seedSentence)
/* harmony export */ });
/* unused harmony exports waitingSeeds, seedWord */
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2284);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);


const NO_ROWS = { inserted: 0, updated: 0, deleted: 0, skipped: 0 };
/** The seeds that are worth a line: those that this run touched, or, where it touched none, those that are to run. */
function newsOf({ seeds }) {
    const touched = seeds.filter(({ outcome }) => outcome !== null);
    return touched.length > 0 ? touched : waitingSeeds({ seeds });
}
/** The seeds that a next `seed` would run. */
function waitingSeeds({ seeds }) {
    return seeds.filter(({ state }) => state !== "applied");
}
/** What this run did with a seed, else how it stands. */
function seedWord({ state, outcome }) {
    return outcome === null || outcome === "not-run" ? state : outcome;
}
/** Cells of a table of seeds, its head first; rows and time only where a run counted any. */
function seedCells(seeds, show) {
    const ran = seeds.some(({ durationMs }) => durationMs !== null);
    const head = ran ? ["state", "seed", ...COUNTS, "took"] : ["state", "seed"];
    const lines = seeds.map((seed) => {
        const { file, rows, durationMs } = seed;
        const counts = COUNTS.map((kind) => (rows === null ? "" : String(rows[kind])));
        const took = durationMs === null ? "" : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs);
        return ran ? [seedWord(seed), show(file), ...counts, took] : [seedWord(seed), show(file)];
    });
    return [head, ...lines];
}
/** Cells of a table of what became of rows, table by table over all seeds that stayed; empty when none were counted. */
function tableCells({ seeds }, show) {
    const tables = new Map();
    const stayed = seeds.filter(({ outcome }) => outcome === "applied");
    for (const { table, ...rows } of stayed.flatMap((seed) => seed.tables))
        tables.set(table, add(tables.get(table) ?? NO_ROWS, rows));
    const lines = [...tables]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([table, rows]) => [show(table), ...COUNTS.map((kind) => String(rows[kind]))]);
    return lines.length === 0 ? [] : [["table", ...COUNTS], ...lines];
}
const COUNTS = ["inserted", "updated", "deleted", "skipped"];
/** What came of a `seed`, in one or two sentences. */
function seedSentence(result, show) {
    const { seeds, outcome, durationMs } = result;
    const applied = seeds.filter((seed) => seed.outcome === "applied");
    const took = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs);
    if (outcome === "done") {
        if (seeds.length === 0)
            return "Nothing to seed: no seed files are in use.";
        if (applied.length === 0)
            return `Nothing to seed: ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(seeds.length, "file")}, all as they were seeded.`;
        return `Seeded ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(applied.length, "file")} in ${took}${rowsClause(applied)}.`;
    }
    const before = applied.length > 0 ? ` ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(applied.length, "file")} seeded before it.` : "";
    if (outcome === "unknown") {
        const again = "Running the same command again is the right next step: it finds out.";
        return `Unknown: the server did not answer, the seeds may have been committed.${before} ${again}`;
    }
    const failed = seeds.find((seed) => seed.outcome === "failed");
    if (failed === undefined)
        return `Failed after ${took}.${before.replace(" before it", "")}`;
    const undone = seeds.some((seed) => seed.outcome === "rolled-back");
    return `Failed: ${show(failed.file)}. ${undone ? "Nothing of this run stayed" : "Nothing of it stayed"}.${before}`;
}
/** How the seeds stand, to follow a sentence about the migrations; empty when there are none. */
function seedsClause({ seeds }) {
    const waiting = waitingSeeds({ seeds }).length;
    if (seeds.length === 0)
        return "";
    if (waiting === 0)
        return ` ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(seeds.length, "seed file")}, all seeded.`;
    return ` ${waiting} of ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(seeds.length, "seed file")} to run.`;
}
/** `: 12 rows inserted, 3 already there`; empty where none were counted. */
function rowsClause(seeds) {
    const counted = seeds.flatMap(({ rows }) => rows ?? []);
    if (counted.length === 0)
        return "";
    const { inserted, updated, deleted, skipped } = counted.reduce(add, NO_ROWS);
    const words = [
        `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(inserted, "row")} inserted`,
        updated > 0 ? `${updated} updated` : undefined,
        deleted > 0 ? `${deleted} deleted` : undefined,
        skipped > 0 ? `${skipped} already there` : undefined,
    ];
    return `: ${words.filter((word) => word !== undefined).join(", ")}`;
}
function add(one, other) {
    return {
        inserted: one.inserted + other.inserted,
        updated: one.updated + other.updated,
        deleted: one.deleted + other.deleted,
        skipped: one.skipped + other.skipped,
    };
}


/***/ }),

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ nextToken),
/* harmony export */   fm: () => (/* binding */ nextSignificant),
/* harmony export */   m1: () => (/* binding */ textStart)
/* harmony export */ });
/* unused harmony export joints */
/**
 * Postgres' lexical rules, as far as telling tokens apart needs them (src/backend/parser/scan.l).
 *
 * libpg_query has a scanner too; it gives up at the first unterminated quote and takes 800 ms for 1 MB. This one takes
 * about 20 ms, counts in UTF-16 as the rest of this room does, and always reaches the end of the text.
 */
// Every character above ASCII is a letter to Postgres, a no-break space too. PL/pgSQL's labels and `..` are "other".
const LINE_COMMENT = /--[^\n\r]*/y;
const WORD = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;
const NUMBER = /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.(?!\.)\d*(?:_\d+)*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?/y;
const DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const PARAMETER = /\$\d+/y;
const OPERATOR = /[-+*/<>=~!@#%^&|`?]+/y;
const OTHER = /:[:=]|\.\.|[\s\S]/y;
// What may end a string: a quote, unless it is doubled or, in E'…', behind a backslash.
const PLAIN = /''?/g;
const ESCAPED = /''?|\\[\s\S]/g;
const COMMENT_EDGE = /\/\*|\*\//g;
/** Where the text proper begins: after a byte order mark, if there is one. */
function textStart(text) {
    return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
/** The first token at or after `from`, comments included; `undefined` when only white space is left before `to`. */
function nextToken(text, from, to = text.length) {
    const start = afterSpace(text, from);
    if (start >= to)
        return undefined;
    const [kind, end] = tokenAt(text, start);
    return { kind, start, end: Math.min(end, to) };
}
/** As {@link nextToken}, without comments. */
function nextSignificant(text, from, to = text.length) {
    let token = nextToken(text, from, to);
    while (token?.kind === "comment")
        token = nextToken(text, token.end, to);
    return token;
}
/** What stands between the parts of a string that goes on in a later line: white space and `--` comments. */
function joints(text, { kind, start, end }) {
    if (kind !== "string")
        return [];
    const ends = /e/i.test(text.charAt(start)) ? ESCAPED : PLAIN;
    const found = [];
    let from = endOfPart(text, text.indexOf("'", start), ends);
    while (from < end) {
        const to = continuation(text, from) ?? end;
        found.push({ start: from, end: to });
        from = endOfPart(text, to, ends);
    }
    return found;
}
function tokenAt(text, at) {
    // Most tokens are words.
    const word = match(WORD, text, at);
    if (word > at)
        return prefixedQuote(text, at) ?? ["word", word];
    const char = text.charAt(at);
    if (char === "-" && text.startsWith("--", at))
        return ["comment", match(LINE_COMMENT, text, at)];
    if (char === "/" && text.startsWith("/*", at))
        return ["comment", endOfComment(text, at)];
    switch (char) {
        case "'":
            return ["string", endOfString(text, at, PLAIN)];
        case '"':
            return ["name", endOfName(text, at)];
        case "$":
            return dollarAt(text, at);
        case ";":
            return ["semicolon", at + 1];
        case "(":
            return ["open", at + 1];
        case ")":
            return ["close", at + 1];
        case "\\":
            return ["backslash", at + 1];
    }
    const number = match(NUMBER, text, at);
    if (number > at)
        return ["number", number];
    const operator = match(OPERATOR, text, at);
    if (operator > at)
        return ["operator", endOfOperator(text, at, operator)];
    return ["other", match(OTHER, text, at)];
}
/** `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'` and `U&"…"`: the prefix belongs to the quote. */
function prefixedQuote(text, at) {
    const next = text.charAt(at + 1);
    if (next === "'") {
        const prefix = text.charAt(at).toLowerCase();
        if (prefix === "e")
            return ["string", endOfString(text, at + 1, ESCAPED)];
        if ("bxn".includes(prefix))
            return ["string", endOfString(text, at + 1, PLAIN)];
    }
    if (next === "&" && text.charAt(at).toLowerCase() === "u") {
        const quote = text.charAt(at + 2);
        if (quote === "'")
            return ["string", endOfString(text, at + 2, PLAIN)];
        if (quote === '"')
            return ["name", endOfName(text, at + 2)];
    }
    return undefined;
}
function dollarAt(text, at) {
    const opened = match(DOLLAR, text, at);
    if (opened > at) {
        const tag = text.slice(at, opened);
        const closed = text.indexOf(tag, opened);
        return ["dollar-string", closed < 0 ? text.length : closed + tag.length];
    }
    const parameter = match(PARAMETER, text, at);
    return parameter > at ? ["parameter", parameter] : ["other", at + 1];
}
/** Space, and `\t` to `\r`. */
function afterSpace(text, from) {
    let at = from;
    for (let code = text.charCodeAt(at); code === 32 || (code >= 9 && code <= 13); code = text.charCodeAt(at))
        at++;
    return at;
}
/** A doubled quote stands for itself. `at` is the opening quote. */
function endOfName(text, at) {
    let closed = text.indexOf('"', at + 1);
    while (closed >= 0 && text.charAt(closed + 1) === '"')
        closed = text.indexOf('"', closed + 2);
    return closed < 0 ? text.length : closed + 1;
}
/** A quote on a later line continues the string, and backslashes go on meaning what they mean in `E'…'`. */
function endOfString(text, at, ends) {
    let end = endOfPart(text, at, ends);
    for (let next = continuation(text, end); next !== undefined; next = continuation(text, end)) {
        end = endOfPart(text, next, ends);
    }
    return end;
}
function endOfPart(text, at, ends) {
    ends.lastIndex = at + 1;
    for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
        // Longer is a doubled quote or an escaped character.
        if (end[0].length === 1)
            return ends.lastIndex;
    }
    return text.length;
}
/** Where the quote stands that continues a string which ends before `at`: on a later line, with at most `--` between. */
function continuation(text, at) {
    let next = afterSpace(text, at);
    while (text.startsWith("--", next))
        next = afterSpace(text, match(LINE_COMMENT, text, next));
    return text.charAt(next) === "'" && /[\n\r]/.test(text.slice(at, next)) ? next : undefined;
}
/** Block comments nest. */
function endOfComment(text, at) {
    let depth = 0;
    COMMENT_EDGE.lastIndex = at;
    for (let edge = COMMENT_EDGE.exec(text); edge !== null; edge = COMMENT_EDGE.exec(text)) {
        depth += edge[0] === "/*" ? 1 : -1;
        if (depth === 0)
            return COMMENT_EDGE.lastIndex;
    }
    return text.length;
}
/**
 * An operator ends where a comment begins, and does not end in `+` or `-` unless it holds a character that SQL's own
 * operators lack: `a=-1` is `a = -1` (https://www.postgresql.org/docs/current/sql-syntax-lexical.html).
 */
function endOfOperator(text, at, to) {
    const run = text.slice(at, to);
    const comment = run.search(/--|\/\*/);
    const operator = comment > 0 ? run.slice(0, comment) : run;
    const kept = /[~!@#^&|`?%]/.test(operator) ? operator : operator.replace(/(?<=.)[-+]+$/, "");
    return at + kept.length;
}
/** Where the sticky `pattern` ends when it matches at `at`, else `at`. */
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ splitSql)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6926);

/**
 * Cuts a text at its top-level semicolons as psql does (src/fe_utils/psqlscan.l): not in quotes, comments,
 * parentheses or `BEGIN ATOMIC … END`. Empty statements are left out. Never throws; an unterminated quote runs to the end.
 *
 * @param flat cut at every semicolon outside quotes and comments: for a stretch whose parentheses do not close.
 */
function splitSql(text, from = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .textStart */ .m1)(text), to = text.length, flat = false) {
    const pieces = [];
    // Looked for once: a file of COPY statements without rows is not searched for each of them.
    const lastMark = text.lastIndexOf("\n\\.");
    let at = from;
    for (;;) {
        const piece = nextPiece(text, at, to, flat, lastMark);
        if (piece === undefined)
            return pieces;
        pieces.push(piece);
        at = piece.next;
    }
}
function nextPiece(text, from, to, flat, lastMark) {
    let first;
    let end = from;
    const nesting = new Nesting(text, flat);
    for (let token = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .nextToken */ .Fu)(text, from, to); token !== undefined; token = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .nextToken */ .Fu)(text, token.end, to)) {
        if (token.kind === "comment")
            continue;
        if (token.kind === "backslash") {
            if (first === undefined)
                return psqlCommand(text, token.start, to);
            return statement(first.start, end, end, nesting);
        }
        if (token.kind === "semicolon" && nesting.atTop) {
            if (first === undefined)
                continue;
            const piece = statement(first.start, end, token.end, nesting);
            return nesting.readsStdin ? { ...piece, ...rowsAfter(text, token.end, to, lastMark) } : piece;
        }
        first ??= token;
        end = token.end;
        nesting.see(token);
    }
    return first === undefined ? undefined : statement(first.start, end, end, nesting);
}
function statement(start, end, stop, nesting) {
    return { type: "statement", start, end, stop, next: stop, closed: nesting.atTop, copyRows: undefined };
}
/** psql reads a command to the end of its line. */
function psqlCommand(text, start, to) {
    const end = lineEnd(text, start, to);
    return { type: "psql", start, end, stop: end, next: end, closed: true, copyRows: undefined };
}
/** The rows begin on the next line. Without a `\.` there are none: what follows is SQL. */
function rowsAfter(text, from, to, lastMark) {
    const start = Math.min(lineEnd(text, from, to) + 1, to);
    const mark = /^\\\.[ \t\r]*$/gm;
    mark.lastIndex = start;
    const found = lastMark < start - 1 ? null : mark.exec(text);
    if (found === null || found.index >= to)
        return { copyRows: { start, end: start }, next: from };
    return { copyRows: { start, end: found.index }, next: lineEnd(text, found.index, to) };
}
function lineEnd(text, from, to) {
    const end = text.indexOf("\n", from);
    return end < 0 || end > to ? to : end;
}
/** How deep in parentheses and `BEGIN ATOMIC` a statement stands, and whether it reads psql's input. */
class Nesting {
    #text;
    #flat;
    #first = "";
    #previous = "";
    #parentheses = 0;
    #blocks = 0;
    readsStdin = false;
    constructor(text, flat) {
        this.#text = text;
        this.#flat = flat;
    }
    get atTop() {
        return this.#flat || (this.#parentheses === 0 && this.#blocks === 0);
    }
    see(token) {
        if (token.kind === "open")
            this.#parentheses++;
        if (token.kind === "close" && this.#parentheses > 0)
            this.#parentheses--;
        const word = token.kind === "word" ? this.#text.slice(token.start, token.end).toLowerCase() : "";
        this.#first ||= word || token.kind;
        if (this.#first === "create")
            this.#seeBlock(word);
        if (this.#first === "copy" && word === "stdin" && this.#previous === "from")
            this.readsStdin = true;
        this.#previous = word;
    }
    /** Inside `BEGIN ATOMIC … END` a CASE has an END too. After AS both are names. */
    #seeBlock(word) {
        if (word === "atomic" && this.#previous === "begin")
            this.#blocks++;
        if (this.#blocks === 0 || this.#previous === "as")
            return;
        if (word === "case")
            this.#blocks++;
        if (word === "end")
            this.#blocks--;
    }
}


/***/ })

};
