export const id = 891;
export const ids = [891,911];
export const modules = {

/***/ 2724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ cutOnAbort),
/* harmony export */   r: () => (/* binding */ LAST_ANSWER_MS)
/* harmony export */ });
/** How long, in ms, a cancelled run waits for an answer that tells how it ended. */
const LAST_ANSWER_MS = 1_000;
/**
 * Reads something whose answer nobody needs any more once the run is cancelled: the line is cut then, and the read ends
 * as `lost`, whatever lock it waits for. Not for anything that writes, but for the ledger's last word, which the next
 * run finds missing.
 *
 * @param graceMs what the server is given after the cancellation; 0 cuts at once
 */
async function cutOnAbort(client, signal, read, graceMs = 0) {
    let timer;
    const cut = () => void client.connection.stream.destroy();
    const begin = () => {
        if (graceMs === 0)
            cut();
        else
            timer = setTimeout(cut, graceMs);
    };
    if (signal.aborted)
        begin();
    else
        signal.addEventListener("abort", begin, { once: true });
    try {
        return await read();
    }
    finally {
        signal.removeEventListener("abort", begin);
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 8396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ iso)
/* harmony export */ });
/** SQL for a timestamp as UTC in ISO 8601 with milliseconds. */
function iso(expression) {
    return `pg_catalog.to_char(${expression} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}


/***/ }),

/***/ 8902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ textArray),
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
/* harmony import */ var pg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3849);

/** SQL for a text, or `null`. Safe under either setting of `standard_conforming_strings`. */
function literal(value) {
    return value === undefined ? "null" : pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].escapeLiteral */ .Ay.escapeLiteral(value);
}
/**
 * Like `literal`, without a `$` in it. When a function's body is wrong, Postgres looks for that body in the whole message to
 * tell the position, and gives up when it finds a second one: a copy of the file must not look like the file.
 */
function copyLiteral(value) {
    const escaped = value.replaceAll("\\", "\\\\").replaceAll("'", "''").replaceAll("$", "\\x24");
    return value.includes("$") ? `e'${escaped}'` : pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].escapeLiteral */ .Ay.escapeLiteral(value);
}
/** SQL for a `text[]`. */
function textArray(values) {
    return `array[${values.map(copyLiteral).join(",")}]::text[]`;
}


/***/ }),

/***/ 8292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   projectRefOf: () => (/* binding */ projectRefOf)
/* harmony export */ });
/**
 * The reference of the Supabase project behind an address, where the address names it: `db.<ref>.supabase.co`, or the
 * user `postgres.<ref>` of the shared pooler.
 */
function projectRefOf({ kind, host, user, }) {
    const named = kind === "supabase-direct"
        ? host.split(".")[1]
        : kind === "supabase-session-pooler"
            ? user.slice(user.lastIndexOf(".") + 1)
            : undefined;
    return named !== undefined && /^[a-z]{20}$/.test(named) ? named : undefined;
}


/***/ }),

/***/ 7287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GQ: () => (/* binding */ isServerError),
  j3: () => (/* binding */ runScript),
  _2: () => (/* binding */ sendScript)
});

;// CONCATENATED MODULE: ./lib/database/copy-feed.js
/**
 * Sends rows to a server that waits for them, no faster than it takes them; should they not be had, it is told so. Ends early when `isOver`: the server has
 * answered with an error and throws away what still comes.
 *
 * @param rows chunks that may be overwritten as soon as the next one is asked for
 */
async function feedCopy(connection, rows, isOver) {
    const { stream } = connection;
    try {
        for (const chunk of rows) {
            if (isOver() || !stream.writable)
                return;
            await send(stream, chunk);
        }
    }
    catch (error) {
        // The disk, or somebody who writes to the file: the server fails the statement with these words.
        connection.sendCopyFail(error instanceof Error ? error.message : String(error));
        return;
    }
    if (!isOver())
        connection.endCopyFrom();
}
/** `CopyData` of https://www.postgresql.org/docs/17/protocol-message-formats.html */
const COPY_DATA = 0x64;
/**
 * Resolves when the chunk was handed to the operating system, or the line is broken, of which the client hears by itself. Not by pg's own `sendCopyFromChunk`:
 * it copies each chunk into a new buffer, and as many megabytes lie about as the file has.
 */
function send(stream, chunk) {
    const head = Buffer.allocUnsafe(5);
    head[0] = COPY_DATA;
    head.writeInt32BE(chunk.length + 4, 1);
    return new Promise((resolve) => {
        stream.cork();
        stream.write(head);
        stream.write(chunk, () => resolve());
        stream.uncork();
    });
}

;// CONCATENATED MODULE: ./lib/database/script.js

/**
 * Sends `text` as one message and counts the statements that the server finished, so that a failing one can be named
 * even when the server gives no position. Never rejects.
 */
function runScript(client, text, options = {}) {
    return sendScript(client, text, options).outcome;
}
/**
 * As `runScript`, for who wants to hear more. The message goes out at once, even while another script runs: the server
 * comes to it when it has answered that one.
 */
function sendScript(client, text, { keepRows = false, copies = [] } = {}) {
    const keeps = typeof keepRows === "boolean" ? () => keepRows : keepRows;
    const before = newest.get(client);
    const script = new Script(client, text, keeps, copies);
    newest.set(client, script);
    if (before === undefined || before.ended)
        client.query(script);
    else
        before.queue(script);
    return script;
}
/** The script that was sent last over each connection. */
const newest = new WeakMap();
/** A query in node-postgres' own extension point; its callbacks are those that `pg.Client` calls on a Submittable. */
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
    tellNotice = (notice) => void this.notices.push(notice);
    stopListening = () => undefined;
    copied = 0;
    isSent = false;
    next;
    ended;
    constructor(client, text, keeps, copies) {
        this.client = client;
        this.text = text;
        this.keeps = keeps;
        this.copies = copies;
        let resolve = () => undefined;
        this.outcome = new Promise((settle) => {
            resolve = settle;
        });
        this.resolve = resolve;
    }
    send(connection) {
        if (this.isSent)
            return;
        this.isSent = true;
        connection.query(this.text);
    }
    /** Sends a script behind this one. The client, which would rather not keep a queue, hears of it when this one is over. */
    queue(next) {
        this.next = next;
        next.send(this.client.connection);
    }
    onNotice(listener) {
        for (const notice of this.notices)
            listener(notice);
        this.notices = [];
        this.tellNotice = listener;
    }
    /** Called when the answers to come are this script's. */
    submit(connection) {
        const hear = (notice) => this.tellNotice(notice);
        connection.on("notice", hear);
        this.stopListening = () => void connection.off("notice", hear);
        this.send(connection);
    }
    handleRowDescription() { }
    handleDataRow(message) {
        if (this.keeps(this.tags.length))
            this.rows.push(message.fields);
    }
    handleCommandComplete(message) {
        this.tags.push(message.text);
    }
    handleEmptyQuery() { }
    handleCopyInResponse(connection) {
        const rows = this.copies[this.copied++];
        // Migrations that were never parsed can get here: what is parsed of them holds no COPY FROM STDIN.
        if (rows === undefined)
            connection.sendCopyFail("COPY FROM STDIN has no data here");
        else
            void feedCopy(connection, rows, () => this.ended !== undefined);
    }
    handleCopyData() { }
    handlePortalSuspended() { }
    handleError(error) {
        const completed = this.tags.length;
        this.settle(isServerError(error) && !endsTheSession(error)
            ? { status: "failed", completed, error }
            : { status: "lost", completed, error });
    }
    handleReadyForQuery() {
        this.settle({ status: "completed", tags: this.tags, rows: this.rows });
    }
    settle(outcome) {
        this.ended = outcome;
        this.stopListening();
        if (this.next)
            this.client.query(this.next);
        this.resolve(outcome);
    }
}
/** admin_shutdown, crash_shutdown, database_dropped, idle and transaction time-outs: the server says so and hangs up. */
const GOODBYES = new Set(["57P01", "57P02", "57P04", "57P05", "25P03", "25P04"]);
/** Also what a pooler says when it lost the server: it does not know either what became of the statement. */
function endsTheSession({ severity, code = "" }) {
    return severity === "FATAL" || severity === "PANIC" || code.startsWith("08") || GOODBYES.has(code);
}
/** Whether the server itself reported the error, in distinction to a socket that broke. */
function isServerError(error) {
    return error instanceof Error && "severity" in error && "code" in error;
}


/***/ }),

/***/ 2497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ firstProblem)
/* harmony export */ });
/** What the first of the checks that does not hold says; `undefined` when all hold. */
function firstProblem(checks, known) {
    for (const { judge } of checks) {
        const problem = judge(known);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}


/***/ }),

/***/ 4002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ phraseFor),
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/** What a person has to type. */
function phraseFor(environment) {
    return `reset ${environment}`;
}
/**
 * Names of environments are equal whatever their case. ASCII only: whether GitHub folds other letters is not
 * documented, and to take two names for one would be the wrong mistake.
 */
function sameName(one, other) {
    return folded(one) === folded(other);
}
function folded(name) {
    return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}


/***/ }),

/***/ 7645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PERMISSIONS),
/* harmony export */   kk: () => (/* binding */ PLAN_LIMIT),
/* harmony export */   rC: () => (/* binding */ settingsPage)
/* harmony export */ });
/** What the job needs; the hint of every refusal that a missing permission may cause. */
const PERMISSIONS = [
    "Give the job these permissions:",
    "    permissions:",
    "      contents: read",
    "      actions: read",
    "      id-token: write",
].join("\n");
/** GitHub does not offer required reviewers everywhere (docs.github.com, "Deployment protection rules"). */
const PLAN_LIMIT = "On the Free, Pro and Team plans required reviewers exist for public repositories only: a private one needs GitHub Enterprise.";
/** The page on which a repository's administrator sets up an environment. */
function settingsPage({ run }, environmentId) {
    const page = `${run.serverUrl}/${run.repository}/settings/environments`;
    return environmentId === undefined ? page : `${page}/${environmentId}/edit`;
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ REQUEST_CHECKS),
/* harmony export */   b: () => (/* binding */ outsideActions)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2767);
/* harmony import */ var _environment_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4002);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7645);



/** Steps 1 to 6: what can be told without asking anybody. The cheapest refusals, and the commonest. */
const REQUEST_CHECKS = [
    {
        name: "inside GitHub Actions",
        judge: ({ run, environment }) => (run.inActions ? undefined : outsideActions(environment)),
    },
    {
        name: "an environment is named",
        // The two dots would lead to another address of the API.
        judge: ({ environment }) => !["", ".", ".."].includes(environment)
            ? undefined
            : {
                code: "gate-no-environment",
                message: `environment: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(environment)} names no GitHub environment`,
                hint: "Set the input `environment` to the same name as the job's `environment:`.",
            },
    },
    {
        name: "there is a connection string",
        judge: ({ hasDatabaseUrl, environment }) => hasDatabaseUrl
            ? undefined
            : {
                code: "gate-no-database-url",
                message: "database-url: is empty, so there is no database to reset",
                hint: `Store the connection string as a secret of the environment ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(environment)}, not of the repository. A job gets it only when it declares that environment.`,
            },
    },
    {
        name: "there is a token",
        judge: ({ hasGitHubToken }) => hasGitHubToken
            ? undefined
            : {
                code: "gate-no-github-token",
                message: "github-token: is empty, so the approval cannot be read",
                hint: "Leave the input `github-token` out; its default is the job's own token.",
            },
    },
    {
        name: "the server is reached safely",
        judge: ({ run }) => [run.serverUrl, run.apiUrl].every(isSafe)
            ? undefined
            : {
                code: "gate-server",
                message: `the GitHub server ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(run.serverUrl)} is not reached over https`,
                hint: "A proof that came over an open line proves nothing. Set up https for the server.",
            },
    },
    {
        name: "certificates are verified",
        judge: ({ run }) => run.verifiesTls
            ? undefined
            : {
                code: "gate-server",
                message: "NODE_TLS_REJECT_UNAUTHORIZED=0: anybody on the way could answer in GitHub's name",
                hint: "A proof from an unknown server proves nothing. Take the variable out of the job; `NODE_EXTRA_CA_CERTS` adds a company's own CA.",
            },
    },
    {
        name: "a person started the run",
        judge: ({ run }) => run.event === "workflow_dispatch"
            ? undefined
            : {
                code: "gate-event",
                message: `a protected environment is reset by hand only, and this run was started by the event ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(run.event)}`,
                hint: "Use a workflow with `on: workflow_dispatch` and start it from the Actions page.",
            },
    },
    {
        name: "it is the first attempt",
        judge: ({ run }) => run.attempt === "1"
            ? undefined
            : {
                code: "gate-rerun",
                message: `this is attempt ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(run.attempt)} of the run: an approval counts once`,
                hint: "GitHub does not tell which attempt an approval was for. Start a new run instead of running this one again.",
            },
    },
    {
        name: "the phrase is right",
        judge: ({ confirm, environment }) => confirm === (0,_environment_name_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseFor */ .X)(environment)
            ? undefined
            : {
                code: "gate-confirm",
                message: confirm === undefined
                    ? "confirm: is empty"
                    : `confirm: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(confirm)} is not the phrase for this environment`,
                hint: `Whoever starts the run types: ${(0,_environment_name_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseFor */ .X)(environment)}`,
            },
    },
    {
        name: "the event can be read",
        judge: ({ run }) => run.typedInputs !== undefined
            ? undefined
            : {
                code: "gate-event-file",
                message: "the file that describes the event cannot be read, so nobody knows what was typed",
                hint: "The runner names it in GITHUB_EVENT_PATH. In a container, mount it as the runner does.",
            },
    },
    {
        name: "a person typed the phrase",
        judge: ({ run, environment }) => (run.typedInputs ?? []).includes((0,_environment_name_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseFor */ .X)(environment))
            ? undefined
            : {
                code: "gate-confirm-hard-coded",
                message: "confirm: the phrase is not among what was typed when the run was started",
                // biome-ignore lint/suspicious/noTemplateCurlyInString: this is GitHub's own syntax
                hint: "A workflow that writes the phrase itself confirms nothing. Declare an input without a default, and pass it on: `confirm: ${{ inputs.confirm }}`.",
            },
    },
    {
        name: "the ref is protected",
        judge: ({ run }) => run.refProtected
            ? undefined
            : {
                code: "gate-unprotected-ref",
                message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(run.ref)} is not protected: anybody who may push could have changed the workflow and the migrations`,
                hint: `Protect the branch (a branch protection rule or a ruleset: ${run.serverUrl}/${run.repository}/settings/branches) and start the run from it.`,
            },
    },
    {
        name: "the job may identify itself",
        judge: ({ run }) => run.offersIdToken
            ? undefined
            : {
                code: "gate-no-id-token",
                message: "the job may not ask for an identity token, so it cannot prove its environment",
                hint: _remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj,
            },
    },
];
/** The answer wherever GitHub cannot vouch for anything: there is no flag that changes it. */
function outsideActions(environment) {
    return {
        code: "gate-outside-actions",
        message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(environment)} is protected: it is reset by GitHub Actions only, with an approval`,
        hint: "Start a workflow that uses the action, not the command, in a job with this environment. A database that may be lost belongs in `guarded-environments`.",
    };
}
/** An open line is good enough within one machine only. */
function isSafe(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return (protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(hostname)));
}


/***/ }),

/***/ 7192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resetRefusal)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2767);
/* harmony import */ var _environment_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4002);
/* harmony import */ var _gate_request_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(596);



/** Why a reset of this environment may not begin where there is no gate; `undefined` when it may. Pure. */
function resetRefusal(asked) {
    const { tier, environment, confirm } = asked;
    const phrase = (0,_environment_name_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseFor */ .X)(environment);
    switch (tier) {
        case "open":
            return undefined;
        case "guarded":
            if (confirm === phrase)
                return undefined;
            return {
                code: "not-confirmed",
                message: confirm === undefined
                    ? `A reset of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(environment)} drops everything in it, and nobody has confirmed that`
                    : `confirm: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(confirm)} does not confirm a reset of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(environment)}`,
                hint: `Type it: \`confirm: ${phrase}\`. In a workflow take it from an input of workflow_dispatch, so that a person types it each time.`,
            };
        case "protected":
            return (0,_gate_request_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideActions */ .b)(environment);
    }
}


/***/ }),

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ carefulness),
/* harmony export */   Pq: () => (/* binding */ judgeStamp),
/* harmony export */   ms: () => (/* binding */ firstStamp)
/* harmony export */ });
/** Judges the stamp. Pure; every operation that changes or shows something goes by it. */
function judgeStamp(question) {
    const found = findStamp(question.identity);
    const standing = standingTier(found, question);
    return { ...question, found, standing, tier: moreCareful(question.configured, standing) };
}
/** What the first migrate writes; `undefined` where a stamp counts already, or where nobody can tell. */
function firstStamp({ found, environment, tier, identity }, by) {
    if (found.status !== "unstamped")
        return undefined;
    const { system, database } = identity;
    return { environment, tier, system, database, by };
}
const TIERS = ["open", "guarded", "protected"];
/** The more careful of two tiers. */
function moreCareful(one, other) {
    return carefulness(one) >= carefulness(other) ? one : other;
}
/** 0 for `open` to 2 for `protected`. */
function carefulness(tier) {
    return TIERS.indexOf(tier);
}
function findStamp({ stamp, system, database }) {
    if (stamp === undefined)
        return { status: "unstamped", foreign: undefined };
    if (stamp === "hidden")
        return { status: "hidden" };
    const counts = system !== undefined && stamp.system === system && stamp.database === database;
    return counts ? { status: "stamped", stamp } : { status: "unstamped", foreign: stamp };
}
function standingTier(found, { identity, targetKind }) {
    if (found.status === "hidden")
        return "protected";
    if (found.status === "stamped")
        return found.stamp.tier;
    const unstamped = unstampedTier(identity, targetKind);
    return mayBeThisServers(found.foreign, identity)
        ? moreCareful(unstamped, found.foreign?.tier ?? "open")
        : unstamped;
}
/** An empty database has nothing to lose. With data in it only a plain server on this machine is a laptop's own. */
function unstampedTier({ empty, hosted }, kind) {
    if (empty)
        return "open";
    if (kind !== "loopback")
        return "protected";
    return hosted ? "guarded" : "open";
}
/**
 * A database that was renamed, or copied within the server, and a server that does not tell its number: the stamp
 * proves nothing there, so it makes nothing easier, but it may still make things harder.
 */
function mayBeThisServers(stamp, { system }) {
    return (stamp !== undefined && (system === undefined || stamp.system === undefined || stamp.system === system));
}


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ stampAdvice),
/* harmony export */   KA: () => (/* binding */ stampRefusal),
/* harmony export */   bf: () => (/* binding */ anotherEnvironment),
/* harmony export */   kg: () => (/* binding */ otherEnvironment),
/* harmony export */   lC: () => (/* binding */ resetStampRefusal),
/* harmony export */   pi: () => (/* binding */ unreadableStamp)
/* harmony export */ });
/* unused harmony export RESET_STAMP_CHECKS */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2767);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2497);
/* harmony import */ var _environment_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4002);
/* harmony import */ var _reset_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7192);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4250);






/** Whoever loses data must have asked for this very database. A list, so that a test can leave out each in turn. */
const STAMP_CHECKS = [
    {
        name: "the stamp can be read",
        judge: ({ found }) => (found.status === "hidden" ? unreadableStamp : undefined),
    },
    {
        name: "the stamp names the environment",
        judge: (judged) => {
            const other = otherEnvironment(judged);
            return other && anotherEnvironment(other, judged);
        },
    },
];
/** Over and above them, what a reset asks where the database calls for more care than address and inputs say. */
const RESET_STAMP_CHECKS = [
    ...STAMP_CHECKS,
    {
        name: "a protected database was taken for one",
        judge: (judged) => {
            const isRaised = judged.tier === "protected" && judged.configured !== "protected";
            return isRaised ? raised(judged) : undefined;
        },
    },
    {
        name: "a guarded database was confirmed",
        judge: (judged) => {
            const { tier, configured, environment, confirm } = judged;
            if (tier !== "guarded" || configured === tier)
                return undefined;
            const refusal = (0,_reset_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .resetRefusal */ .o)({ tier, environment, confirm });
            return refusal && { ...refusal, message: `${findings(judged)}. ${refusal.message}` };
        },
    },
];
/**
 * Why nothing may be lost in this database under this name; `undefined` when the stamp agrees, or does not count. For
 * `seed` and for destructive migrations, which then need what `judged.tier` asks for. Pure.
 */
function stampRefusal(judged, checks = STAMP_CHECKS) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .firstProblem */ .A)(checks, judged);
}
/** Why a reset may not go on, though the phrase or the gate allowed it for what address and inputs say. Pure. */
function resetStampRefusal(judged, confirm, checks = RESET_STAMP_CHECKS) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .firstProblem */ .A)(checks, { ...judged, confirm });
}
/** What is worth a word to whoever only looks, or migrates; empty nearly always. */
function stampAdvice(judged) {
    const { found, tier, configured } = judged;
    if (found.status === "hidden")
        return [`${unreadableStamp.message}. ${unreadableStamp.hint}`];
    const other = otherEnvironment(judged);
    if (other)
        return [`${anotherEnvironment(other, judged).message}: seed, reset and what loses data are refused`];
    if ((0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .carefulness */ .Ml)(tier) <= (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .carefulness */ .Ml)(configured))
        return [];
    return [
        `${findings(judged)}: a reset asks for ${tier === "guarded" ? "`confirm`" : "the gate"} (docs/stamp.md)`,
    ];
}
/** The stamp, where it is another environment's. On a laptop's own server names are free: there is nothing to guard. */
function otherEnvironment({ found, configured, environment }) {
    if (found.status !== "stamped" || (0,_environment_name_js__WEBPACK_IMPORTED_MODULE_4__/* .sameName */ .q)(found.stamp.environment, environment))
        return undefined;
    return configured === "open" && found.stamp.tier === "open" ? undefined : found.stamp;
}
/** `"production", protected, by anna at 2026-11-01 09:00 UTC`. */
function describeStamp({ environment, tier, by, at }) {
    return `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(environment)}, ${tier}, by ${by} at ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMinute */ .Yi)(at)}`;
}
function anotherEnvironment(stamp, { environment }) {
    return {
        code: "stamp-environment",
        message: `The database is stamped ${describeStamp(stamp)}, and ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(environment)} was asked for`,
        hint: "Nothing was changed. The connection string may be another environment's, or lead there through a tunnel. If the environment has a new name, stamp the database with it: docs/stamp.md.",
    };
}
function raised(judged) {
    return {
        code: judged.found.status === "stamped" ? "stamp-tier" : "stamp-missing",
        message: findings(judged),
        hint: "Nothing was changed. If this is the wrong database, mend the connection string. If it is the right one and its data may be lost, a lower tier is stamped with an approval: docs/stamp.md.",
    };
}
/** What was found, against what address and inputs say. */
function findings({ found, tier, configured, environment, identity }) {
    const taken = configured === "open"
        ? "The address is this machine's"
        : `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(environment)} is listed in guarded-environments`;
    if (found.status === "stamped")
        return `${taken}, but the database is stamped ${describeStamp(found.stamp)}`;
    const facts = [
        ...(identity.empty ? [] : ["holds tables"]),
        found.status === "unstamped" && found.foreign
            ? "bears a stamp that was made on another server or for another database, as a restored dump does"
            : "bears no stamp",
        ...(tier === "guarded" ? ["is no laptop's (TLS or WAL archiving is on)"] : []),
    ];
    return `${taken}, but the database ${listed(facts)}: it counts as ${tier}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" and ");
}
const unreadableStamp = {
    code: "stamp-unreadable",
    message: "The database's stamp cannot be read, so nobody can tell whose database it is",
    hint: "Let the login read it: grant select on supabase_migrations.db_ops_stamps. If that is not db-ops' own table, move it out of the way.",
};


/***/ }),

/***/ 5839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decideSeeds)
/* harmony export */ });
/**
 * The state of every seed file, in the order in which they run: `applied` as it stands, `changed` since it was, or
 * `pending`. Pure: status and seed cannot disagree.
 */
function decideSeeds(files, rows) {
    const hashes = new Map(rows.map(({ path, hash }) => [path, hash]));
    return files.map((file) => {
        const hash = hashes.get(file.path);
        return { file, state: hash === undefined ? "pending" : hash === file.hash ? "applied" : "changed" };
    });
}


/***/ }),

/***/ 9585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusals),
/* harmony export */   L: () => (/* binding */ findDrift)
/* harmony export */ });
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8344);

/** Where files and database disagree, each with a next step that cannot lose data. Pure. */
function findDrift(migrations) {
    const newest = migrations.filter(({ row }) => row).at(-1)?.version ?? "";
    return migrations.flatMap((migration) => {
        const words = describe(migration, newest);
        return words ? [{ version: migration.version, ...words }] : [];
    });
}
function describe({ state, version, file, row, recordedAs, progress, changedPart }, newest) {
    switch (state) {
        case "missing":
            if (row === undefined)
                return abandoned(version, progress);
            return {
                kind: "missing",
                message: `${version} was applied to this database, but the project has no file for it`,
                remedy: `Bring the file back: look on other branches with \`git log --all -- '*/${version}_*'\`, or rebuild it from the database with \`supabase migration fetch\`. Do not mark it as reverted: it did run, and would run again.`,
            };
        case "edited":
            return {
                kind: "edited",
                message: `The file of ${version} no longer says what was applied`,
                remedy: `Put the file back as it was (\`git log -p -- ${file?.file}\`) and write the change as a new migration. If the database already has what the file says now, \`supabase migration repair --status applied ${version}\` records the file as it stands; it runs nothing.`,
            };
        case "out-of-order":
            return {
                kind: "out-of-order",
                message: `${version} is not applied, and older than the newest applied migration ${newest}`,
                remedy: "If it may run after the newer ones, run migrate with `out-of-order: apply`; otherwise rename the file to a newer version.",
            };
        case "renumbered":
            return {
                kind: "renumbered",
                message: `${version} was applied already, as version ${recordedAs}`,
                remedy: "Run migrate with `adopt-renumbered: true`: it gives the history's row the file's version and runs nothing.",
            };
        case "partial":
            return {
                kind: "partial",
                message: `${version} was begun and not finished: ${finished(progress)} of its parts are in the database for good`,
                remedy: changedPart === undefined
                    ? "Run migrate again: it goes on where the last run stopped."
                    : `The file's text for part ${changedPart + 1} of them has changed since. ${(0,_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .putPartBack */ .gx)(file?.file)}`,
            };
        default:
            return undefined;
    }
}
/** Only its progress tells of it: the file went while a part was in the database already. */
function abandoned(version, progress) {
    const done = finished(progress);
    const stayed = done > 0
        ? `${done} of its parts ${done === 1 ? "is" : "are"} in the database for good`
        : "whether its first part is in the database is not known";
    return {
        kind: "missing",
        message: `${version} was begun and not finished (${stayed}), and the project has no file for it`,
        remedy: `Bring the file back under this version (\`git log --all -- '*/${version}_*'\`) and run migrate: it goes on where it stopped. Only when what it did was undone by hand, forget it: \`delete from supabase_migrations.db_ops_progress where version = '${version.replaceAll("'", "''")}'\`.`,
    };
}
const finished = (progress) => progress.filter(({ state }) => state === "done").length;
const CODE = {
    missing: "drift-missing",
    edited: "drift-edited",
    "out-of-order": "drift-out-of-order",
    renumbered: "drift-renumbered",
};
/** Which drift stops a migrate: all of it, but what the settings allow, and what another run of migrate mends. */
function refusals(drift, migrations, allowed) {
    const files = new Map(migrations.map(({ version, file }) => [version, file?.file]));
    return drift.flatMap(({ kind, version, message, remedy }) => {
        if (kind === "partial" || kind === "duplicate-history")
            return [];
        if (kind === "out-of-order" && allowed.outOfOrder === "apply")
            return [];
        if (kind === "renumbered" && allowed.adoptRenumbered)
            return [];
        return [{ code: CODE[kind], message, hint: remedy, file: files.get(version) }];
    });
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ countSegments),
/* harmony export */   HJ: () => (/* binding */ notInOneTransaction),
/* harmony export */   e1: () => (/* binding */ changedPart),
/* harmony export */   gx: () => (/* binding */ putPartBack),
/* harmony export */   vw: () => (/* binding */ jobFor)
/* harmony export */ });
/* harmony import */ var _sql_recorded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3474);
/* harmony import */ var _sql_segments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1424);


/** The segments of a migration that is not applied; one for a file that is too large or too hostile for the parser. */
function segmentsOf({ file }, parsed) {
    if (file === undefined)
        return [];
    return (0,_sql_segments_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .J)(file.text, parsed?.status === "parsed" ? parsed.statements : []);
}
/** How many segments each migration that is not applied has, by version. */
function countSegments(migrations, parsed) {
    const waiting = migrations.filter(({ row, file }) => !row && file);
    return new Map(waiting.map((one) => [one.version, segmentsOf(one, parsed.get(one.version)).length]));
}
/** Makes the job that applies a migration, going on where an earlier run stopped; a problem when that part has changed since. */
function jobFor(migration, parsed) {
    const { file, progress } = migration;
    if (file === undefined)
        throw new TypeError(`${migration.version} has no file`);
    const parts = segmentsOf(migration, parsed);
    const finished = progress.filter(({ state }) => state === "done");
    const begun = progress.find(({ state }) => state === "started");
    const changed = changedPart(file, progress, parsed);
    if (changed !== undefined)
        return { status: "refused", problem: changedProblem(migration, changed) };
    const recorded = (0,_sql_recorded_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedStatements */ .b)(file.text, parsed?.status === "parsed" ? parsed.statements : undefined);
    return {
        status: "ready",
        job: {
            file,
            segments: parts,
            parsed: parsed?.status === "parsed",
            done: finished.length,
            begun,
            recorded,
        },
    };
}
/**
 * The first segment, counted from 0, that an earlier run began or finished, and for which the file says something else
 * now; `undefined` when the next run can go on.
 */
function changedPart(file, progress, parsed) {
    if (progress.length === 0)
        return undefined;
    const parts = segmentsOf({ file }, parsed);
    return progress.find((row) => parts[row.segment]?.hash !== row.hash)?.segment;
}
function changedProblem({ file, version }, segment) {
    return {
        code: "drift-partial",
        file: file?.file,
        message: `Part ${segment + 1} of ${version} is in the database already, and the file's text for it has changed since`,
        hint: putPartBack(file?.file),
    };
}
/** The way out when a part that is in the database for good has changed in the file. */
const putPartBack = (file) => `Put that part back as it was (\`git log -p -- ${file}\`), change only what comes after it, and run migrate again.`;
/** Why migrations that need several transactions cannot share one. */
function notInOneTransaction(jobs) {
    return jobs
        .filter(({ segments: parts }) => parts.length > 1 || parts[0]?.nonTransactional)
        .map(({ file, segments: parts }) => ({
        code: "not-transactional",
        file: file.file,
        message: `This file cannot be part of one transaction: ${reason(parts)}`,
        hint: "Run migrate with `transaction: each`, which is the default.",
    }));
}
function reason(parts) {
    const alone = parts.find((part) => part.nonTransactional)?.nonTransactional;
    return alone ? `it holds ${alone.command}` : "it holds COMMIT";
}


/***/ }),

/***/ 2174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xS: () => (/* binding */ factsOf),
  dO: () => (/* binding */ makeReport),
  NU: () => (/* binding */ notConnected),
  EK: () => (/* binding */ projectProblems)
});

// EXTERNAL MODULE: ./lib/database/project-ref.js
var project_ref = __webpack_require__(8292);
;// CONCATENATED MODULE: ./lib/database/target-identity.js

/**
 * What tells one database from another before anybody has connected. A Supabase project is the same by its own address
 * and by its pooler's, whoever logs in: the plan's reader and the migrate's owner. Elsewhere the address has to do.
 */
function databaseIdentity(target) {
    const server = (0,project_ref.projectRefOf)(target) ?? `${target.host}:${target.port}`;
    return `${server}/${target.database}`;
}

// EXTERNAL MODULE: ./lib/empty-result.js
var empty_result = __webpack_require__(2710);
;// CONCATENATED MODULE: ./lib/guard/tier.js
/**
 * How careful to be with an environment. The host decides first: only a loopback address is `open`, whatever the name
 * says, and a remote one is at best `guarded`, where the user listed it as such.
 */
function tierOf(target, environment, guardedEnvironments) {
    if (target.kind === "loopback")
        return "open";
    return guardedEnvironments.includes(environment) ? "guarded" : "protected";
}

// EXTERNAL MODULE: ./lib/operations/drift.js
var operations_drift = __webpack_require__(9585);
// EXTERNAL MODULE: ./lib/operations/decide-seeds.js
var decide_seeds = __webpack_require__(5839);
;// CONCATENATED MODULE: ./lib/operations/seed-results.js

/** The seeds as the result has them. Pure. */
function seedResults({ files, deeds, planned }, { seeds }) {
    return (0,decide_seeds/* decideSeeds */.d)(files, seeds).map(({ file: { file, path }, state }) => {
        const deed = deeds?.get(path);
        const tables = deed?.tables;
        return {
            file,
            state,
            // Recorded without a deed of ours: somebody else was faster.
            outcome: deed?.outcome ?? (planned?.has(path) && state !== "applied" ? "not-run" : null),
            rows: tables ? total(tables) : null,
            tables: tables ? tables.map((table) => ({ ...table })) : [],
            durationMs: deed?.durationMs ?? null,
        };
    });
}
/** The counts of several tables together. */
function total(tables) {
    const sum = (count) => tables.reduce((sofar, rows) => sofar + count(rows), 0);
    return {
        inserted: sum(({ inserted }) => inserted),
        updated: sum(({ updated }) => updated),
        deleted: sum(({ deleted }) => deleted),
        skipped: sum(({ skipped }) => skipped),
    };
}

// EXTERNAL MODULE: ./lib/operations/stamp-judged.js
var stamp_judged = __webpack_require__(527);
// EXTERNAL MODULE: ./lib/operations/unfinished.js
var operations_unfinished = __webpack_require__(6677);
;// CONCATENATED MODULE: ./lib/operations/report.js







/** What is known of a run when it begins; its time counts from here. */
function factsOf(operation, { target }, { environment, guardedEnvironments }) {
    const tier = tierOf(target, environment, guardedEnvironments);
    return { operation, environment, tier, startedAt: new Date(), target };
}
/** Puts a report together. Pure but for the clock that measures the run. */
function makeReport(facts, findings) {
    const { outcome, problems = [], before, after, migrations = [], seeds, reset = null, approval, recovery = null, hazards = [], } = findings;
    const { operation, environment, tier, startedAt, target } = facts;
    const known = after ?? before;
    const drift = driftOf(findings, known);
    // A run is held to the stamp that it found; one that stamps tells of its own.
    const standing = operation === "stamp" ? known : before;
    const result = {
        ...(0,empty_result/* emptyResult */.$)({ operation, environment, outcome: "failed", problems, startedAt }),
        outcome,
        tier: target && standing ? (0,stamp_judged/* judged */.g)({ ...facts, target }, standing).tier : tier,
        stamp: target && known
            ? stampResult((0,stamp_judged/* judged */.g)({ ...facts, target }, known), operation === "stamp" && after && before ? (0,stamp_judged/* judged */.g)({ ...facts, target }, before) : undefined)
            : null,
        database: target
            ? {
                host: target.host,
                name: known?.server.database ?? target.database,
                serverVersion: known?.server.version ?? null,
            }
            : null,
        version: { before: newest(before), after: newest(known) },
        // A stamp is looked at without the files.
        upToDate: known && operation !== "stamp"
            ? problems.length === 0 &&
                known.marks.length === 0 &&
                drift.length === 0 &&
                migrations.every(({ state }) => state === "applied")
            : null,
        migrations: migrations.map((migration) => toMigrationResult(migration, findings)),
        seeds: seeds && known ? seedResults(seeds, known) : [],
        reset,
        approval: approval ? { ...approval, loosened: [...approval.loosened] } : null,
        recovery,
        hazards: [...hazards],
        drift: [...drift],
        problems: problems.map(empty_result/* publishedProblem */.a),
        runInProgress: known?.holder ? { holder: known.holder.label, since: known.holder.since ?? null } : null,
    };
    return {
        result,
        problems,
        excerpts: findings.excerpts,
        notice: findings.notice,
        databaseIdentity: target && databaseIdentity(target),
    };
}
/** Of a database that a reset has left half-way, the reset mends whatever there is. */
function driftOf({ drift, migrations = [] }, known) {
    if (drift !== undefined)
        return drift;
    const [unfinished] = known ? (0,operations_unfinished/* unfinishedReset */.H)(known) : [];
    const remedy = unfinished?.hint;
    const found = (0,operations_drift/* findDrift */.L)(migrations);
    return remedy === undefined ? found : found.map((one) => ({ ...one, remedy }));
}
/** @param replaced where the run has stamped: what it found */
function stampResult({ found }, replaced) {
    if (found.status !== "stamped")
        return null;
    const { environment, tier, by, at } = found.stamp;
    const was = replaced?.found.status === "stamped" ? replaced.found.stamp.tier : null;
    return { environment, tier, was, by, at };
}
function toMigrationResult(migration, { deeds, planned, segmentCounts }) {
    const { version, name, state, file, row, progress } = migration;
    const deed = deeds?.get(version);
    const total = segmentCounts?.get(version);
    return {
        version,
        name,
        file: file?.file ?? null,
        state,
        outcome: deed?.outcome ?? (planned?.has(version) && row === undefined ? "not-run" : null),
        appliedAt: row?.appliedAt ?? null,
        appliedBy: row?.appliedBy ?? null,
        durationMs: row?.durationMs ?? deed?.durationMs ?? null,
        segments: total === undefined
            ? null
            : { done: row ? total : progress.filter((mark) => mark.state === "done").length, total },
    };
}
const newest = (state) => state?.history.at(-1)?.version ?? null;
/** The report of a run that did not get to the database. Files that nobody can read are mended first: what is wrong with the server is then told anyway. */
function notConnected(facts, project, problem) {
    const unusable = projectProblems(project);
    return unusable.length > 0
        ? makeReport(facts, { outcome: "refused", problems: unusable })
        : makeReport(facts, { outcome: "failed", problems: [problem] });
}
/** What makes the project as a whole, or any of its files, unusable before anything is parsed. */
function projectProblems({ problems, migrations }) {
    return [...problems, ...migrations.flatMap((file) => file.problems)];
}


/***/ }),

/***/ 527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ adviseOnStamp),
/* harmony export */   g: () => (/* binding */ judged)
/* harmony export */ });
/* harmony import */ var _guard_stamp_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4250);
/* harmony import */ var _guard_stamp_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4029);


/**
 * What the stamp in a database means for what was asked for. Everything that loses data goes by its `tier`, never by
 * `facts.tier`, which only knows the address and the inputs.
 */
function judged({ environment, tier, target }, { identity }) {
    return (0,_guard_stamp_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeStamp */ .Pq)({ environment, configured: tier, targetKind: target.kind, identity });
}
/** Says where the stamp and what was asked for differ. */
function adviseOnStamp(onProgress, judgement) {
    for (const message of (0,_guard_stamp_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .stampAdvice */ .GG)(judgement))
        onProgress({ type: "advice", message });
}


/***/ }),

/***/ 6677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unfinishedReset),
/* harmony export */   K: () => (/* binding */ resetFirst)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7748);


/** What an earlier run left half-way, so that nothing else may be done before it is finished. Empty nearly always. */
function unfinishedReset({ marks, holder, }) {
    return marks
        .filter(({ name }) => name === "reset-in-progress")
        .map(({ since, actor }) => ({
        code: "reset-in-progress",
        message: `The database is in the middle of a reset, begun by ${actor} at ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMinute */ .Yi)(since)}: dropped, and not yet whole again`,
        hint: holder ? `${holder.label} is at work: wait for its end, then ask \`status\` again.` : RUN_RESET,
    }));
}
/** With a reset to finish nothing else is advised; but it too needs files that can be read. */
function resetFirst(unfinished, reasons) {
    if (unfinished.length === 0)
        return reasons;
    return [...unfinished, ...reasons.filter(({ code }) => _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBLEM_CLASS */ .h[code] === "input")];
}
const RUN_RESET = "Run `db-ops reset`: it begins anew and finishes. Until then migrate and seed refuse to run.";


/***/ }),

/***/ 5873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ excerptAt),
/* harmony export */   QJ: () => (/* binding */ offsetOfCodePoint),
/* harmony export */   VY: () => (/* binding */ offsetOfByte),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6926);

/** An excerpt longer than this is of no use under a message; in code points. */
const EXCERPT_LIMIT = 240;
/**
 * The line and column of a UTF-16 index, in O(length). Lines end at `\n`, as Postgres, editors and GitHub count them; a byte order
 * mark is no column.
 *
 * @param starts from {@link lineStarts}, when many positions of one text are asked for.
 */
function positionAt(text, offset, starts = lineStarts(text)) {
    const line = lineAt(starts, offset);
    const start = Math.max(starts[line - 1] ?? 0, (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .textStart */ .m1)(text));
    return { line, column: codePoints(text, start, offset) + 1 };
}
/** The 1-based line of a UTF-16 index, from what {@link lineStarts} gave. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
/** The UTF-16 index at which each line begins. */
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}
/** The text of the line in which `offset` stands, without its line end, cut short at its end when it is very long. */
function excerptAt(text, offset) {
    const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .textStart */ .m1)(text));
    const end = text.indexOf("\n", offset);
    const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
    if (line.length <= EXCERPT_LIMIT)
        return line;
    return `${line.slice(0, offsetOfCodePoint(line, EXCERPT_LIMIT))}…`;
}
/**
 * The UTF-16 index of a character counted in code points from 0, as Postgres' error positions are (minus one). Past the
 * end it is the text's length.
 */
function offsetOfCodePoint(text, position) {
    if (!/[\ud800-\udbff]/.test(text))
        return Math.min(position, text.length);
    let offset = 0;
    for (let left = position; left > 0 && offset < text.length; left--)
        offset += unitsAt(text, offset);
    return offset;
}
/** The UTF-16 index of a UTF-8 byte, as the grammar's `location` and `stmt_location` count. */
function offsetOfByte(text, byte) {
    let offset = 0;
    for (let left = byte; left > 0 && offset < text.length;) {
        const code = text.charCodeAt(offset);
        const units = unitsAt(text, offset);
        left -= units === 2 ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
        offset += units;
    }
    return offset;
}
function codePoints(text, start, end) {
    let count = 0;
    for (let offset = start; offset < end; offset += unitsAt(text, offset))
        count++;
    return count;
}
/** 2 for a surrogate pair, else 1. */
function unitsAt(text, offset) {
    return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ recordedStatements),
/* harmony export */   r: () => (/* binding */ joinRecorded)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6926);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);


/**
 * What the Supabase CLI (3.1.0, measured) writes into `schema_migrations.statements` for a file: the text between top-level
 * semicolons, each trimmed; a comment belongs to the statement that follows it, and is an element of its own when none does before the next
 * `;` or the end. An empty file has no elements.
 *
 * @param statements of the text, from the parser; without them the text is cut by its tokens alone.
 */
function recordedStatements(text, statements) {
    const elements = [];
    let start = 0;
    for (const end of [...cuts(text, statements ?? (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSql */ .b)(text)), text.length]) {
        const element = text.slice(start, end).replace(/;+$/, "").trim();
        if (element !== "")
            elements.push(element);
        start = end;
    }
    return elements;
}
/**
 * One text that parses to what the elements mean, for comparison with a file. A semicolon on a line of its own, since an element
 * may end in a `--` comment.
 */
function joinRecorded(elements) {
    return elements.map((element) => `${element}\n;\n`).join("");
}
/** Just past each `;` between statements, those of empty statements too. */
function* cuts(text, statements) {
    let at = 0;
    for (const statement of [...statements, { start: text.length, end: text.length }]) {
        let token = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .nextToken */ .Fu)(text, at, statement.start);
        for (; token !== undefined; token = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .nextToken */ .Fu)(text, token.end, statement.start)) {
            if (token.kind === "semicolon")
                yield token.end;
        }
        at = statement.end;
    }
}


/***/ }),

/***/ 1424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ segments)
/* harmony export */ });
/* unused harmony export wholeText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6926);


/**
 * Cuts a migration into what can be applied at one go each. A file without transaction control and without a statement
 * that cannot run in a transaction, an empty one too, is one segment: the whole text.
 */
function segments(text, statements) {
    const cuts = statements.some((statement) => isEdge(statement) || statement.nonTransactional !== undefined);
    if (!cuts)
        return [wholeText(text, statements)];
    const found = [];
    let begin;
    let joined = [];
    const close = () => {
        const [first, last] = [joined[0], joined.at(-1)];
        if (first !== undefined && last !== undefined) {
            found.push(segment(text, { start: first.start, end: last.end }, joined, begin));
        }
        joined = [];
        begin = undefined;
    };
    for (const statement of statements) {
        if (isEdge(statement)) {
            close();
            if (statement.control === "begin")
                begin = { start: statement.start, end: statement.end };
        }
        else if (statement.nonTransactional === undefined) {
            joined.push(statement);
        }
        else {
            close();
            found.push(segment(text, statement, [statement]));
        }
    }
    close();
    return found.length > 0 ? found : [segment(text, { start: 0, end: 0 }, [])];
}
/** The one segment of a text that nothing cuts, or that the parser could not read. */
function wholeText(text, statements = []) {
    return segment(text, { start: (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .textStart */ .m1)(text), end: text.length }, statements);
}
function isEdge({ control }) {
    return control !== "none" && control !== "savepoint";
}
function segment(text, { start, end }, statements, begin) {
    const nonTransactional = statements.length === 1 ? statements[0]?.nonTransactional : undefined;
    // From its first statement to its last: the same part, whether or not anything stands behind it in the file.
    const meant = text.slice(statements[0]?.start ?? start, statements.at(-1)?.end ?? end);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(meant).digest("hex");
    return {
        transactional: nonTransactional === undefined,
        begin,
        start,
        end,
        statements,
        hash,
        nonTransactional,
    };
}


/***/ })

};
