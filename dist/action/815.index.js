export const id = 815;
export const ids = [815];
export const modules = {

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   d$: () => (/* binding */ pauseForLock),
/* harmony export */   md: () => (/* binding */ workWithRetries)
/* harmony export */ });
/* unused harmony export pause */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7287);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9357);



/** lock_not_available and deadlock_detected: nothing is wrong with the migration, only its moment. */
const PASSING = new Set(["55P03", "40P01"]);
/** Whether trying again in a moment may help. */
const isPassing = ({ code }) => PASSING.has(code);
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/**
 * Works like `work`, and once more whenever a lock could not be had: rolled back, so that the application's queries
 * pass in the meantime, then after a pause that doubles. `undo` runs between the tries.
 *
 * @param sent the first try, when it is on its way already
 */
async function workWithRetries(session, text, file, limits, undo, sent) {
    for (let attempt = 1;; attempt++) {
        const script = attempt === 1 && sent ? sent : (0,_script_js__WEBPACK_IMPORTED_MODULE_1__/* .sendScript */ ._2)(session.client, text);
        const outcome = await (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .attend */ .JK)(session, script, file, limits.lockTimeoutMs);
        if (outcome.status !== "failed")
            return outcome;
        await undo();
        if (!isPassing(outcome.error) || attempt >= limits.lockAttempts || session.signal.aborted)
            return outcome;
        if (!(await pauseForLock(session, file, attempt, limits.lockAttempts, outcome.blockers)))
            return outcome;
    }
}
/** Tells that a lock could not be had, and waits before the next try. @returns `false` when the run was cancelled */
async function pauseForLock({ onProgress, signal }, file, attempt, attempts, blockers) {
    const waitMs = pause(attempt, Math.random());
    onProgress({ type: "lock-retry", file, attempt, attempts, waitMs, blockers });
    return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs, true, { signal }).catch(() => false);
}
/** How long to wait after the n-th try, in ms: doubling, with jitter of up to a half, so that rivals fall out of step. */
function pause(attempt, random) {
    return Math.round(Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS) * (0.5 + random / 2));
}


/***/ }),

/***/ 6701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2365);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3958);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2510);




/**
 * After a broken line: connects anew, makes sure that the old session is gone, so that it cannot commit behind our
 * back, and reads the state, which then tells for certain what was committed.
 *
 * @returns `failed` when the server stays away, or when the old session cannot be ended: then nobody knows
 */
async function recover(context, old, options) {
    await (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .closeSession */ .Vu)(old);
    const opened = await openAgain(...urgent(context, { ...options, lock: false }));
    if (opened.status === "failed")
        return opened;
    const { session } = opened;
    const gone = await (0,_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .terminate */ .M)(session.client, old.server.pid, old.server.backendStart);
    const read = gone ? await (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .u)(session.client, { lock: options.lock }) : undefined;
    if (read?.status === "read")
        return { status: "open", session, state: read.state };
    await (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .closeSession */ .Vu)(session);
    return {
        status: "failed",
        problem: {
            code: "outcome-unknown",
            message: `The connection broke, and what the server still does in process ${old.server.pid} could not be found out`,
            hint: "`db-ops status` shows a run in progress for as long as the server works on it.",
        },
    };
}
/** A cancelled run has five seconds in all, and needs a last connection to tell how it ended. */
const LAST_WORD_MS = 1_200;
function urgent(context, options) {
    if (!context.signal.aborted)
        return [context, options];
    return [
        { ...context, signal: new AbortController().signal },
        { ...options, connectTimeoutMs: Math.min(options.connectTimeoutMs, LAST_WORD_MS) },
    ];
}
const RESTART_PAUSE_MS = 500;
/** A server that restarts refuses connections for some seconds: it is asked until the time is over. */
async function openAgain(context, options) {
    const startedAt = performance.now();
    for (;;) {
        const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(context, options);
        if (opened.status === "open" || !mayComeBack(opened.problem))
            return opened;
        if (performance.now() - startedAt > options.connectTimeoutMs || context.signal.aborted)
            return opened;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(RESTART_PAUSE_MS, undefined, { signal: context.signal }).catch(() => undefined);
    }
}
/** A log-in that was refused is never tried again: Supabase bans the address. */
const mayComeBack = ({ code, sqlstate }) => code === "connect-failed" && !sqlstate?.startsWith("28");


/***/ }),

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ releaseMutex),
/* harmony export */   Te: () => (/* binding */ beginRun),
/* harmony export */   lb: () => (/* binding */ endRun)
/* harmony export */ });
/* harmony import */ var _guard_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1604);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2132);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8902);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9998);
/* harmony import */ var _mutex_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8726);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7287);
/* harmony import */ var _seed_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5244);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9357);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3958);
/* harmony import */ var _state_script_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7764);










/** Somebody who rearranges our tables must not keep a run waiting for ever. */
const LEDGER_LOCK_TIMEOUT_MS = 10_000;
/**
 * Opens the run's entry in the ledger, making the tables that are missing, and gives renumbered history rows their
 * files' versions: all or nothing, one round trip.
 *
 * @returns with the server's clock just before the run's first statement
 */
async function beginRun(session, state, { start, verified, adopted, idle, stamp, approval }) {
    const runId = "pg_catalog.currval('supabase_migrations.db_ops_runs_id_seq')";
    const script = [
        `${_message_js__WEBPACK_IMPORTED_MODULE_3__/* .BEGIN */ .Q};`,
        `select pg_catalog.set_config('lock_timeout', '${LEDGER_LOCK_TIMEOUT_MS}', true);`,
        (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .bookkeepingScript */ .kz)(state),
        // Nobody else is at work while we hold the mutex: a run that is open still was killed.
        ...(state.locked && state.tables.ledger ? [_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .closeKilledRuns */ .Mx] : []),
        (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .openRun */ .Iy)(start),
        ...(approval ? [(0,_guard_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .writeApproval */ .$i)(runId, approval)] : []),
        ...(stamp ? [(0,_guard_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .writeStamp */ .z0)(runId, stamp)] : []),
        ...(verified.length > 0 ? [(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .writeVerified */ .wJ)(runId, verified)] : []),
        ...adopted.flatMap(({ file: { version, name, hash }, recordedAs }) => [
            `update supabase_migrations.schema_migrations set version = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(version)}, name = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(name)} where version = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(recordedAs)};`,
            `update supabase_migrations.db_ops_migrations set version = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(version)} where version = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(recordedAs)} and outcome = 'applied';`,
            (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .writeEntry */ .cD)({ runId, version, name, hash, outcome: "adopted" }),
        ]),
        ...(idle ? [(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .closeRun */ .Ql)(runId, "done", undefined)] : []),
        "commit;",
        ...(idle && state.locked ? [`${_mutex_js__WEBPACK_IMPORTED_MODULE_9__/* .RELEASE_MUTEX */ .Au};`] : []),
    ].join("\n");
    const outcome = await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .runCancellable */ .o1)(session, script, { keepRows: true });
    if (outcome.status === "failed")
        await (0,_script_js__WEBPACK_IMPORTED_MODULE_4__/* .runScript */ .j3)(session.client, "rollback");
    if (outcome.status !== "completed")
        return outcome;
    const [, id, clock] = outcome.rows.find(([tag]) => tag === "run") ?? [];
    if (id === undefined || clock === undefined)
        throw new Error("the ledger did not answer with the run's id");
    return { status: "begun", runId: id, serverClock: new Date(clock) };
}
/** Closes the run's entry, gives the mutex back and reads what stands in the database now: one round trip. */
async function endRun({ client }, { runId, outcome, errorCode, failed, failedSeed }) {
    const entry = failed && {
        runId,
        version: failed.file.version,
        name: failed.file.name,
        hash: failed.file.hash,
        outcome: failed.outcome,
        errorCode,
        durationMs: failed.durationMs,
    };
    const script = [
        `${_message_js__WEBPACK_IMPORTED_MODULE_3__/* .BEGIN */ .Q};`,
        ..._message_js__WEBPACK_IMPORTED_MODULE_3__/* .CLEAN_SESSION */ .d_.map((statement) => `${statement};`),
        `select pg_catalog.set_config('lock_timeout', '${LEDGER_LOCK_TIMEOUT_MS}', true);`,
        ...(entry ? [(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .writeEntry */ .cD)(entry)] : []),
        ...(failedSeed ? [(0,_seed_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSeedEntry */ .hf)({ ...failedSeed, runId, errorCode })] : []),
        (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .closeRun */ .Ql)(runId, outcome, errorCode),
        `${_mutex_js__WEBPACK_IMPORTED_MODULE_9__/* .RELEASE_MUTEX */ .Au};`,
        `${(0,_state_script_js__WEBPACK_IMPORTED_MODULE_8__/* .stateScript */ .n)(false)};`,
        "commit",
    ].join("\n");
    const ended = await (0,_script_js__WEBPACK_IMPORTED_MODULE_4__/* .runScript */ .j3)(client, script, { keepRows: true });
    return ended.status === "completed" ? (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .parseState */ .B)(ended.rows) : undefined;
}
/** Gives the mutex back without a word in the ledger. */
async function releaseMutex({ client }) {
    await (0,_script_js__WEBPACK_IMPORTED_MODULE_4__/* .runScript */ .j3)(client, _mutex_js__WEBPACK_IMPORTED_MODULE_9__/* .RELEASE_MUTEX */ .Au);
}


/***/ }),

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ attend),
/* harmony export */   o1: () => (/* binding */ runCancellable),
/* harmony export */   oJ: () => (/* binding */ work)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7287);


const HEARTBEAT_MS = 10_000;
/** Most migrations are over by then, and never pay for the second connection. */
const FIRST_LOOK_MS = 1_000;
const IDLE_LOOKS = 2;
const CANCEL_AGAIN_MS = 500;
/** A server that does not answer a cancel request for this long has its session ended, so that we report within 5 s. */
const PATIENCE_MS = 3_000;
/**
 * Runs a script that may take long: tells every 10 s how it stands, looks for blockers before a lock time-out strikes,
 * and on abort cancels it on the server and waits for the server's answer.
 */
async function work(session, text, file, lockTimeoutMs, options = {}) {
    return attend(session, (0,_script_js__WEBPACK_IMPORTED_MODULE_1__/* .sendScript */ ._2)(session.client, text, options), file, lockTimeoutMs);
}
/** As `work`, for a script that is sent already. */
async function attend(session, script, file, lockTimeoutMs) {
    const { client, server, watch, signal, onProgress } = session;
    const startedAt = performance.now();
    let blockers = [];
    let idleLooks = 0;
    const look = async (tell) => {
        const sight = await watch.look(server.pid);
        if (sight === undefined && !tell)
            return;
        if (sight && sight.blockers.length > 0)
            blockers = sight.blockers;
        if (!tell)
            return;
        idleLooks = sight && !sight.working ? idleLooks + 1 : 0;
        // A network device that forgot the connection: the server has answered long ago, and no answer will ever come.
        if (idleLooks === IDLE_LOOKS)
            client.connection.stream.destroy();
        const elapsedMs = Math.round(performance.now() - startedAt);
        onProgress({
            type: "heartbeat",
            file,
            elapsedMs,
            phase: sight?.phase,
            share: sight?.share,
            blockers: sight?.blockers ?? [],
        });
    };
    const endNotices = passNotices(session, script, file);
    const first = setTimeout(look, Math.min(FIRST_LOOK_MS, lockTimeoutMs / 2), false);
    const beat = setInterval(look, HEARTBEAT_MS, true);
    const stopCancelling = onAbort(signal, () => cancelUntilAnswered(session));
    try {
        return { ...(await script.outcome), blockers };
    }
    finally {
        clearTimeout(first);
        clearInterval(beat);
        endNotices();
        await stopCancelling();
    }
}
/** Runs a short script of our own; on abort it is cancelled on the server, and the server's answer waited for. */
async function runCancellable(session, text, options = {}) {
    const stopCancelling = onAbort(session.signal, () => cancelUntilAnswered(session));
    try {
        return await (0,_script_js__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(session.client, text, options);
    }
    finally {
        await stopCancelling();
    }
}
/** A loop of `DROP … IF EXISTS` must not bury the rest of the log. */
const MOST_NOTICES = 50;
/** Tells what the server says while the file runs. Returns what tells how much was left out. */
function passNotices({ onProgress }, script, file) {
    let count = 0;
    script.onNotice(({ severity = "NOTICE", message = "" }) => {
        count += 1;
        if (count <= MOST_NOTICES)
            onProgress({ type: "notice", file, severity, message });
    });
    return () => {
        const more = count - MOST_NOTICES;
        if (more > 0)
            onProgress({ type: "notice", file, severity: "NOTICE", message: `… and ${more} more` });
    };
}
/**
 * Repeats the request, since one that comes between two statements strikes nothing. Returns what ends the repeating, and
 * waits for a request that is on its way: it must not strike what we send next.
 */
function cancelUntilAnswered({ server, watch, client, onProgress }) {
    onProgress({ type: "cancelling" });
    let sent = Promise.resolve();
    const cancel = () => {
        sent = Promise.all([sent, watch.cancel(server.pid)]);
    };
    cancel();
    const again = setInterval(cancel, CANCEL_AGAIN_MS);
    const terminate = setTimeout(() => void watch.terminate(server.pid, server.backendStart), PATIENCE_MS);
    // Should the server be out of reach as well, the broken line is what ends the wait.
    const hangUp = setTimeout(() => client.connection.stream.destroy(), PATIENCE_MS + CANCEL_AGAIN_MS);
    return async () => {
        clearInterval(again);
        clearTimeout(terminate);
        clearTimeout(hangUp);
        await Promise.race([sent, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(CANCEL_AGAIN_MS)]);
    };
}
function onAbort(signal, begin) {
    let end;
    const listener = () => {
        end = begin();
    };
    if (signal.aborted)
        listener();
    else
        signal.addEventListener("abort", listener, { once: true });
    return async () => {
        signal.removeEventListener("abort", listener);
        await end?.();
    };
}


/***/ }),

/***/ 4883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/** The state of every migration, ordered by version. Pure: status, plan and migrate cannot disagree. */
function decide(facts) {
    const rows = new Map(facts.history.map((row) => [row.version, row]));
    const versions = new Set(facts.files.map((file) => file.version));
    const adopted = new Set(facts.renumbered.values());
    const newest = newestApplied(facts);
    const known = facts.files.map((file) => decideFile(file, rows.get(file.version), newest, facts));
    const missing = facts.history
        .filter((row) => !versions.has(row.version) && !adopted.has(row.version))
        .map((row) => ({
        version: row.version,
        name: row.name ?? "",
        state: "missing",
        file: undefined,
        row,
        recordedAs: undefined,
        progress: [],
        changedPart: undefined,
    }));
    return [...known, ...missing].sort((a, b) => compareVersions(a.version, b.version));
}
/** A version that is about to be adopted counts as the file's: that is what it becomes. */
function newestApplied({ history, renumbered }) {
    const becomes = new Map([...renumbered].map(([file, recorded]) => [recorded, file]));
    return history
        .map(({ version }) => becomes.get(version) ?? version)
        .sort(compareVersions)
        .at(-1);
}
function decideFile(file, row, newest, facts) {
    const progress = facts.progress.filter(({ version }) => version === file.version);
    const recordedAs = facts.renumbered.get(file.version);
    const state = (() => {
        if (row)
            return facts.edited.has(file.version) ? "edited" : "applied";
        if (recordedAs !== undefined)
            return "renumbered";
        if (facts.invalid.has(file.version))
            return "invalid";
        if (progress.length > 0)
            return "partial";
        return newest !== undefined && compareVersions(file.version, newest) < 0 ? "out-of-order" : "pending";
    })();
    const changedPart = facts.changedParts.get(file.version);
    return { version: file.version, name: file.name, state, file, row, recordedAs, progress, changedPart };
}
/** Orders versions as the Supabase CLI does: as text, so `10` stands before `9`. */
function compareVersions(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ finishRun)
/* harmony export */ });
/* harmony import */ var _database_recover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6701);
/* harmony import */ var _database_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4996);


/** Ends the run; over a second connection when the line breaks just then: what was committed is to be reported. */
async function finishRun(session, ending, { context, access, keep }) {
    const after = await (0,_database_run_js__WEBPACK_IMPORTED_MODULE_1__/* .endRun */ .lb)(session, ending);
    if (after)
        return after;
    const opened = await (0,_database_recover_js__WEBPACK_IMPORTED_MODULE_0__/* .recover */ .l)(context, session, { ...access, lock: false });
    keep(opened.status === "open" ? opened.session : undefined);
    return opened.status === "open" ? ((await (0,_database_run_js__WEBPACK_IMPORTED_MODULE_1__/* .endRun */ .lb)(opened.session, ending)) ?? opened.state) : undefined;
}


/***/ }),

/***/ 4248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readRoughly),
  t: () => (/* binding */ uncheckedProblems)
});

;// CONCATENATED MODULE: ./lib/sql/hints.js

/** Characters that look like a space, or like nothing at all. */
const INVISIBLE = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/u;
const TYPOGRAPHIC_QUOTE = /[\u2018\u2019\u201c\u201d]/u;
const NO_IF_NOT_EXISTS = /\b(?:constraint|domain|policy|role|rule|trigger|type|user)\s+if\s+not\s+exists\b/i;
/** Each is tried on the text from the error on; the first that matches gives the hint. */
const HINTS = (/* unused pure expression or super */ null && ([
    [/^:['"A-Za-z_]/, "Variables of psql (:name) are not filled in here: write the value itself."],
    [/^(?:<<<<<<<|=======|>>>>>>>)/, "This is the mark of a merge conflict: resolve it."],
    [/^`/, 'Postgres puts names in double quotes ("name"), not in backticks.'],
    [/^\{\{|^\$\{|^<%/, "This looks like a template that was not filled in."],
]));
/**
 * What may have led to a syntax error; `undefined` when Postgres' own words are all there is to say.
 *
 * @param offset UTF-16 index at which Postgres stopped.
 */
function syntaxHint(text, offset, message) {
    const before = text.slice(Math.max(0, offset - 200), offset);
    const rest = text.slice(offset, offset + 64);
    const unterminated = message.startsWith("unterminated");
    if (unterminated ? before.includes("\\'") : before.endsWith("\\'")) {
        return "A backslash does not escape a quote: write '' instead, or E'…' around the whole.";
    }
    if (unterminated)
        return "It begins here and is closed nowhere in the rest of the file.";
    if (NO_IF_NOT_EXISTS.test(before.slice(-40) + rest)) {
        return "Postgres has no IF NOT EXISTS here: put DROP … IF EXISTS before it, or look first in a DO block.";
    }
    return letterHint(text, offset) ?? HINTS.find(([pattern]) => pattern.test(rest))?.[1];
}
/** Characters that are letters to Postgres and not to people: it fails at the word that holds one, or behind it. */
function letterHint(text, offset) {
    const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
    const upToError = text.slice(lineStart, nextToken(text, offset)?.end ?? offset);
    const outsideQuotes = upToError.replace(/'[^']*'|"[^"]*"|\/\*.*?\*\//g, "");
    if (TYPOGRAPHIC_QUOTE.test(outsideQuotes))
        return "A typographic quote stands here: replace it by ' or \".";
    const invisible = INVISIBLE.exec(outsideQuotes)?.[0];
    if (invisible === undefined)
        return undefined;
    const code = invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
    return `An invisible character, U+${code}, stands here: delete it or type a space in its place.`;
}
/** The way out for a psql command; `name` is its first word without the `\`. */
function psqlHint(name) {
    if (/^(?:restrict|unrestrict)$/.test(name))
        return "pg_dump writes it for psql: delete the line.";
    if (/^(?:c|connect)$/.test(name)) {
        return "Delete it: the connection is chosen by the environment. For another role, use SET ROLE.";
    }
    if (/^(?:i|ir|include|include_relative)$/.test(name)) {
        return "Put the included file's statements here, or make it a migration of its own.";
    }
    if (name === ".")
        return "It ends the rows of a COPY … FROM STDIN, and there is none before it: delete it.";
    if (name === "copy")
        return "Move the rows to a seed file, or write them as INSERT.";
    if (/^(?:set|unset|gset|if|elif|else|endif)$/.test(name)) {
        return "Use a DO block for conditions and variables.";
    }
    if (/^(?:g|gexec|gx)$/.test(name))
        return "End the statement with ; and use EXECUTE in a DO block where needed.";
    return "Only psql knows it: delete the line.";
}

// EXTERNAL MODULE: ./lib/sql/position.js
var position = __webpack_require__(5873);
;// CONCATENATED MODULE: ./lib/sql/source.js

/** Postgres quotes the rest of the file in some messages; in UTF-16 units. */
const MESSAGE_LIMIT = 200;
function openSource(file, text) {
    return { file, text, lineStarts: (0,position/* lineStarts */._$)(text) };
}
/** A problem at a UTF-16 index of the source. Of a message only the first line is kept. */
function problemAt(source, offset, code, message, hint) {
    const { line, column } = (0,position/* positionAt */.t$)(source.text, offset, source.lineStarts);
    const excerpt = (0,position/* excerptAt */.LA)(source.text, offset);
    return { code, message: shorten(message), hint, file: source.file, line, column, excerpt };
}
function shorten(message) {
    const [first = ""] = message.split(/[\r\n]/, 1);
    if (first.length === message.length && first.length <= MESSAGE_LIMIT)
        return message;
    return `${first.slice(0, MESSAGE_LIMIT).trimEnd()}…`;
}

;// CONCATENATED MODULE: ./lib/sql/psql-problem.js


/** The problem that a command of psql is, with the way out. */
function psqlProblem(source, { start, end }) {
    const name = /^\\(\w+|\S?)/.exec(source.text.slice(start, end))?.[1] ?? "";
    const message = `\\${name} is a command of psql, not SQL`;
    return problemAt(source, start, "psql-command", message, psqlHint(name));
}

// EXTERNAL MODULE: ./lib/sql/split.js
var split = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/sql/unparsed.js



/** Cuts a text into statements and knows those by their first words that would break a transaction around it. */
function readRoughly(file, text) {
    const source = openSource(file, text);
    const statements = [];
    const control = [];
    const problems = [];
    for (const { type, start, end, copyRows } of (0,split/* splitSql */.b)(text)) {
        const words = text.slice(start, Math.min(end, start + 64));
        if (type === "psql") {
            problems.push(psqlProblem(source, { start, end }));
        }
        else if (/^(?:(?:rollback|abort)\b(?!\s+(?:\w+\s+)?to\b)|(?:prepare\s+transaction|commit\s+prepared)\b)/i.test(words)) {
            const message = "This would undo, or take away, what the file has done so far";
            problems.push(problemAt(source, start, "bare-rollback", message, "Delete it."));
        }
        else if (/^(?:begin|start\s+transaction|commit|end)\b/i.test(words)) {
            control.push({ start, end });
        }
        else {
            statements.push({ start, end, copyRows });
        }
    }
    return { statements, control, problems };
}
/**
 * Why a migration that the grammar cannot read may not be applied: it runs in one transaction of ours, unread, so
 * nothing in it may end that.
 */
function uncheckedProblems(file, text) {
    const { control, problems } = readRoughly(file, text);
    const source = openSource(file, text);
    const message = "This file is too large, or too deeply nested, to be checked, so it may not control transactions";
    const hint = "Delete BEGIN and COMMIT, db-ops wraps the file in a transaction; or cut the file into smaller ones.";
    return [
        ...problems,
        ...control.map(({ start }) => problemAt(source, start, "stray-commit", message, hint)),
    ];
}


/***/ })

};
