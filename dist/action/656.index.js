export const id = 656;
export const ids = [656];
export const modules = {

/***/ 1962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ applySeeds),
  b: () => (/* binding */ applySeedsInside)
});

// EXTERNAL MODULE: ./lib/sql/position.js
var position = __webpack_require__(5873);
// EXTERNAL MODULE: ./lib/database/script.js + 1 modules
var database_script = __webpack_require__(7287);
// EXTERNAL MODULE: ./lib/database/seed-ledger.js
var seed_ledger = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/database/clock.js
var clock = __webpack_require__(7887);
// EXTERNAL MODULE: ./lib/database/deferred.js
var deferred = __webpack_require__(1446);
// EXTERNAL MODULE: ./lib/database/message.js
var message = __webpack_require__(9998);
;// CONCATENATED MODULE: ./lib/database/seed-message.js



/**
 * Runs the statement, exactly once and with all that it does, and answers with what it came to, rows left alone
 * included (https://www.postgresql.org/docs/current/sql-explain.html). Without clocks it costs next to nothing.
 */
const EXPLAIN = "explain (analyze, costs off, timing off, buffers off, summary off, format json) ";
/**
 * Builds the message for one file inside the run's transaction: the session made clean, the file without transaction
 * control and without the rows of COPY, deferred constraints checked, then `after`.
 *
 * @param deferrable what is known of constraints still when this runs
 */
function seedMessage({ file: { text, rows }, statements, control }, server, limits, after, deferrable) {
    const before = [...message/* CLEAN_SESSION */.d_, ...(0,message/* timeLimits */.ic)(server, limits, true), clock/* startClock */.Lc].map(message/* ended */.v6);
    const back = ["reset session authorization", "reset role", message/* STANDARD_STRINGS */.Dz];
    const closing = [...(deferrable ? (0,deferred/* checkKnown */.AK)(deferrable) : [deferred/* checkDeferred */._6]), ...back, ...after].map(message/* ended */.v6);
    const opening = `${before.join("\n")}\n`;
    const { body, stretches } = cut(text, opening.length, edits(text, statements, control));
    return {
        // The new line ends a trailing comment of the file, the semicolon its last statement.
        text: `${opening}${body}\n;\n${closing.join("\n")}`,
        statementsBefore: before.length,
        statementCount: before.length + statements.length + closing.length,
        copies: statements.flatMap(({ copyRows }) => copyRows ? [copyRows.end > copyRows.start ? chunksAt(rows, copyRows.start) : []] : []),
        stretches,
    };
}
function chunksAt(rows, start) {
    const found = rows.find(({ at }) => at === start);
    if (found === undefined)
        throw new Error(`no rows were left at ${start}`);
    return found.chunks;
}
/** Where in the file the character stands that is the message's `offset`-th; `undefined` for words of ours. */
function offsetInFile({ stretches }, offset) {
    const stretch = stretches.find(({ inMessage, length }) => inMessage <= offset && offset < inMessage + length);
    return stretch && stretch.inFile + offset - stretch.inMessage;
}
function edits(text, statements, control) {
    const found = control.map(({ start, end }) => ({ start, end, instead: "" }));
    for (const { start, copyRows, leftAlone } of statements) {
        if (leftAlone?.by === "plan")
            found.push({ start, end: start, instead: EXPLAIN });
        if (copyRows)
            found.push({ start: copyRows.start, end: pastMark(text, copyRows.end), instead: "" });
    }
    return found.sort((one, other) => one.start - other.start);
}
/** Past the `\.` that ends the rows, if it is there. */
function pastMark(text, at) {
    return text.startsWith("\\.", at) ? at + 2 : at;
}
function cut(text, from, changes) {
    const stretches = [];
    let body = "";
    let at = 0;
    const keep = (end) => {
        if (end > at)
            stretches.push({ inMessage: from + body.length, inFile: at, length: end - at });
        body += text.slice(at, end);
    };
    for (const { start, end, instead } of changes) {
        keep(start);
        body += instead;
        at = end;
    }
    keep(text.length);
    return { body, stretches };
}

// EXTERNAL MODULE: ./lib/database/seed-rows.js
var seed_rows = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/database/session.js
var database_session = __webpack_require__(1738);
;// CONCATENATED MODULE: ./lib/database/apply-seed.js






/**
 * Sends one file, to be run inside the transaction that is open: one message, one round trip. It may go out while the file
 * before it runs, and fails without a trace when that one fails.
 */
function sendSeed({ client, server }, job, { runId, limits, deferrable }) {
    const names = namesIn(job);
    const after = [(0,seed_ledger/* writeSeedEntry */.hf)({ runId, file: job.file, outcome: "applied" }), (0,seed_rows/* snapshotScript */.Wz)(names)];
    const message = seedMessage(job, server, limits, after, deferrable);
    const last = message.statementCount - 1;
    const script = (0,database_script/* sendScript */._2)(client, message.text, {
        copies: message.copies,
        keepRows: (index) => index === last || planned(job, message, index),
    });
    return { job, message, names, script };
}
/** Whether another message may follow a file while it runs: what COPY reads must come first. */
function mayBeFollowed({ file: { text }, statements }) {
    return statements.every(({ start }) => !/^copy\b/i.test(text.slice(start, start + 5)));
}
/** Waits for a file that was sent, and counts what it did since the snapshot `before`. */
async function applySeed(session, { job, message, names, script }, before, { lockTimeoutMs }) {
    const outcome = await (0,database_session/* attend */.JK)(session, script, job.file.file, lockTimeoutMs);
    if (outcome.status === "lost")
        return outcome;
    if (outcome.status === "failed")
        return { status: "failed", failure: { ...locate(outcome, job, message), blockers: outcome.blockers } };
    const answers = outcome.rows.map(([first = ""]) => first);
    const snapshot = (0,seed_rows/* parseSnapshot */.E$)(answers.pop() ?? "");
    const leftAlone = job.statements.flatMap((statement, index) => {
        const plan = statement.leftAlone?.by === "plan" ? answers.shift() : undefined;
        return (0,seed_rows/* leftAloneBy */.ud)(statement, outcome.tags[message.statementsBefore + index] ?? "", plan);
    });
    return { status: "applied", tables: (0,seed_rows/* countRows */.BO)(before, snapshot, names, leftAlone), snapshot };
}
/** Whether the message's statement is one that EXPLAIN runs. */
function planned(job, { statementsBefore }, index) {
    return job.statements[index - statementsBefore]?.leftAlone?.by === "plan";
}
function namesIn({ statements }) {
    const names = new Map();
    for (const { leftAlone } of statements) {
        const tables = leftAlone === undefined ? [] : leftAlone.by === "tag" ? [leftAlone.table] : leftAlone.tables;
        for (const table of tables)
            names.set(JSON.stringify([table.schema, table.name]), table);
    }
    return [...names.values()];
}
/** Which of the file's statements failed: by the count of those that were finished, since not every error has a position. */
function locate({ completed, error }, { statements }, message) {
    const nth = completed - message.statementsBefore;
    // The server counts characters of the whole message from 1.
    const offset = error.position === undefined
        ? undefined
        : offsetInFile(message, (0,position/* offsetOfCodePoint */.QJ)(message.text, Number(error.position) - 1));
    const statement = statements[nth];
    if (statement !== undefined)
        return { error, where: "file", statement, offset };
    const isDeferred = nth >= statements.length && error.code?.startsWith("23") === true;
    const isOurs = nth < 0 || error.schema === "supabase_migrations";
    // A syntax error anywhere fails the message as a whole, before its first statement.
    if (offset !== undefined)
        return { error, where: "file", statement: undefined, offset };
    return { error, where: isDeferred && !isOurs ? "deferred" : "bookkeeping", statement: undefined, offset };
}

// EXTERNAL MODULE: ./lib/database/lock-retry.js
var lock_retry = __webpack_require__(2161);
;// CONCATENATED MODULE: ./lib/database/apply-seeds.js








/**
 * Runs seed files in one transaction together with their rows in `seed_files`: all of them or none. The rows come first,
 * so that a rival waits for us, or is found out. A lock that cannot be had undoes everything before the next try, since
 * nothing may stay locked while we wait.
 */
async function applySeeds(session, jobs, options) {
    const { lockAttempts } = options.limits;
    for (let attempt = 1;; attempt++) {
        const outcome = await applyOnce(session, jobs, options);
        if (outcome.status === "applied" || outcome.status === "lost")
            return outcome;
        await (0,database_script/* runScript */.j3)(session.client, "rollback");
        if (outcome.status !== "failed")
            return outcome;
        const { job, failure } = outcome;
        if (!(0,lock_retry/* isPassing */.WG)(failure.error) || attempt >= lockAttempts || session.signal.aborted)
            return outcome;
        if (!(await (0,lock_retry/* pauseForLock */.d$)(session, job.file.file, attempt, lockAttempts, failure.blockers)))
            return outcome;
    }
}
async function applyOnce(session, jobs, options) {
    const outcome = await applyIn(session, jobs, options, [message/* BEGIN */.Q]);
    const last = jobs.at(-1);
    if (outcome.status !== "applied" || last === undefined)
        return outcome;
    const committed = await (0,database_session/* work */.oJ)(session, "commit", last.file.file, options.limits.lockTimeoutMs);
    return committed.status === "completed" ? outcome : bookkeepingFailed(committed, last);
}
/** As `applySeeds`, once, inside the transaction that is open: to commit it, or to roll it back, is the caller's. */
async function applySeedsInside(session, jobs, options) {
    return applyIn(session, jobs, options, []);
}
async function applyIn(session, jobs, { tell, ...options }, opening) {
    const [first] = jobs;
    if (first === undefined)
        throw new RangeError("no seed to run");
    const begun = await begin(session, jobs, first, options.limits, opening);
    if (begun.status !== "begun")
        return begun;
    let { snapshot } = begun;
    let deferrable = begun.deferrable;
    const send = (job) => {
        if (!isOfRows(job))
            deferrable = undefined;
        return sendSeed(session, job, { ...options, deferrable });
    };
    let ahead;
    for (const [index, job] of jobs.entries()) {
        // What is on its way already is cancelled on the server instead.
        if (session.signal.aborted && !ahead)
            return { status: "cancelled", next: job };
        const outcome = await tell(job, () => {
            const sent = ahead ?? send(job);
            // The next one is at hand when the server is done with this one.
            const next = mayBeFollowed(job) && !session.signal.aborted ? jobs[index + 1] : undefined;
            ahead = next && send(next);
            return applySeed(session, sent, snapshot, options.limits);
        });
        if (outcome.status !== "applied")
            return { ...outcome, job };
        snapshot = outcome.snapshot;
    }
    return { status: "applied" };
}
async function begin(session, jobs, first, limits, transaction) {
    const opening = [...transaction, ...message/* CLEAN_SESSION */.d_, ...(0,message/* timeLimits */.ic)(session.server, limits, true)];
    const claims = jobs.map(({ file }) => (0,seed_ledger/* claimSeed */.kI)(file));
    const statements = [...opening, ...claims, deferred/* DEFERRABLE */.DC, (0,seed_rows/* snapshotScript */.Wz)([])].map(message/* ended */.v6);
    const outcome = await (0,database_session/* work */.oJ)(session, statements.join("\n"), first.file.file, limits.lockTimeoutMs, {
        keepRows: (index) => index >= statements.length - 2,
    });
    if (outcome.status !== "completed")
        return bookkeepingFailed(outcome, first);
    const claimed = outcome.tags.slice(opening.length, opening.length + claims.length);
    if (claimed.includes("INSERT 0 0"))
        return { status: "taken" };
    const [constraints, [counts = ""] = []] = outcome.rows;
    return { status: "begun", snapshot: (0,seed_rows/* parseSnapshot */.E$)(counts), deferrable: (0,deferred/* toDeferrable */.aj)(constraints) };
}
const ROWS = /^(?:insert|update|delete|merge|with|copy|truncate|set|reset)\b/i;
/** Whether a file only puts rows into tables, for all that its words tell, and makes no constraints. */
function isOfRows({ file: { text }, statements }) {
    return statements.every(({ start }) => ROWS.test(text.slice(start, start + 9)));
}
function bookkeepingFailed(outcome, job) {
    if (outcome.status === "lost")
        return { status: "lost", job };
    const { error, blockers } = outcome;
    return {
        status: "failed",
        job,
        failure: { error, where: "bookkeeping", statement: undefined, offset: undefined, blockers },
    };
}


/***/ }),

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
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1738);



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
/* harmony import */ var _cut_on_abort_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2724);
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
    const { client } = session;
    const look = async () => (await (0,_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .terminate */ .M)(client, old.server.pid, old.server.backendStart))
        ? (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .u)(client, { lock: options.lock })
        : undefined;
    const read = await (0,_cut_on_abort_js__WEBPACK_IMPORTED_MODULE_4__/* .cutOnAbort */ .k)(client, context.signal, look, _cut_on_abort_js__WEBPACK_IMPORTED_MODULE_4__/* .LAST_ANSWER_MS */ .r);
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
    const controller = new AbortController();
    setTimeout(() => controller.abort(), LAST_WORD_MS + _cut_on_abort_js__WEBPACK_IMPORTED_MODULE_4__/* .LAST_ANSWER_MS */ .r).unref();
    return [
        { ...context, signal: controller.signal },
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

/***/ 5070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ seedProblem)
/* harmony export */ });
/* harmony import */ var _sql_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5873);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3451);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _server_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1445);




/** A problem for a seed that the server refused: where in the file, which constraint, which tables; never a row. */
function seedProblem(failure, job, around) {
    const { error, where, blockers } = failure;
    const words = (0,_server_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeServerError */ .J)(withoutCopiedRow(error));
    const parent = missingParent(error, around.foreignKeys);
    const detail = words.detail ?? (parent && `The row that it refers to is missing in ${parent}.`);
    const copied = copyPlace(error);
    const isNamed = copied?.column === undefined || words.message.includes(`"${copied.column}"`);
    const column = isNamed ? "" : ` (column ${copied.column})`;
    const said = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        ...words,
        message: words.message + column,
        ...(detail !== undefined && { detail }),
    });
    const place = placeOf(failure, job);
    const later = parent && filledLater(parent, job.file.file, place.line, around.fills);
    return {
        code: where === "deferred" ? "commit-failed" : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error, "file"),
        file: job.file.file,
        ...place,
        message: {
            file: said,
            deferred: `A deferred constraint failed when the end of the file was reached: ${said}`,
            bookkeeping: `The seed could not be recorded: ${said}`,
        }[where],
        hint: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blockerHint */ .SA)(blockers) ??
            (later && `${parent} is filled later, in ${later.file}:${later.line}: let that come first.`) ??
            (0,_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .hintFor */ .J)({ code: error.code, message: error.message, targetKind: around.targetKind }) ??
            words.hint,
        sqlstate: error.code,
        logOnly: words.logOnly,
    };
}
/** A data exception's line would show the row, and so would any line of COPY's rows. */
function placeOf({ error, statement, offset }, { file: { text } }) {
    const copied = copyPlace(error);
    if (copied && statement?.copyRows) {
        return { line: (0,_sql_position_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(text, statement.copyRows.start).line + copied.line - 1 };
    }
    const start = offset ?? statement?.start;
    if (start === undefined)
        return {};
    const showsRow = /^(?:22|23|44)/.test(error.code ?? "");
    return { ...(0,_sql_position_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(text, start), ...(!showsRow && { excerpt: (0,_sql_position_js__WEBPACK_IMPORTED_MODULE_3__/* .excerptAt */ .LA)(text, start) }) };
}
const COPY_CONTEXT = /^COPY [^\n]*?, line (\d+)(?:, column ([^\n:]+))?/m;
/** Which line of the rows, from 1, the server was at, and which column if it says so. */
function copyPlace({ where = "", }) {
    const [, line, column] = COPY_CONTEXT.exec(where) ?? [];
    return line === undefined ? undefined : { line: Number(line), ...(column !== undefined && { column }) };
}
/** The server quotes the row, or the column's value, behind the line's number. */
function withoutCopiedRow(error) {
    const { message, code, detail, hint, where, internalQuery, position } = error;
    const { schema, table, column, dataType, constraint, routine } = error;
    const found = COPY_CONTEXT.exec(where ?? "");
    const shown = found === null ? where : where?.slice(0, found.index + found[0].length);
    const objects = { schema, table, column, dataType, constraint, routine };
    return { message, code, detail, hint, where: shown, internalQuery, position, ...objects };
}
/** The table that lacks the row which a foreign key wants; the server tells it in words, the catalog in any language. */
function missingParent({ code, schema, table, constraint, message }, foreignKeys) {
    if (code !== "23503" || /^update or delete/.test(message))
        return undefined;
    const candidates = foreignKeys.filter((key) => key.constraint === constraint);
    const exact = candidates.find(({ child }) => child === `${schema}.${table}`);
    return (exact ?? (candidates.length === 1 ? candidates[0] : undefined))?.parent;
}
/** Where a table gets its first rows, when that is behind a place in the run. */
function filledLater(table, file, line, fills) {
    const first = fills.findIndex((fill) => fill.table === table);
    const here = fills.findLastIndex((fill) => fill.file === file && (line === undefined || fill.line <= line));
    return first > here ? fills[first] : undefined;
}


/***/ }),

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ countRows),
/* harmony export */   E$: () => (/* binding */ parseSnapshot),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   Wz: () => (/* binding */ snapshotScript),
/* harmony export */   ud: () => (/* binding */ leftAloneBy)
/* harmony export */ });
/* harmony import */ var pg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3849);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9691);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8902);



/**
 * SQL that answers with one row: a snapshot. The counters are those of this session and transaction alone, see
 * https://www.postgresql.org/docs/current/monitoring-stats.html; partitions count for their table. Rows that a savepoint
 * or an exception handler has undone are among them, for Postgres counts the attempt. It is asked after every file, so it
 * joins nothing: to plan joins took longer than to run a small file.
 *
 * @param names as written in the file; resolved by the search path that stands when this runs
 */
function snapshotScript(names) {
    return `select pg_catalog.jsonb_build_object(
  'changed', case when pg_catalog.current_setting('track_counts')::boolean then (
    select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_array(${TABLE}, c.ins, c.upd, c.del)), '[]') from (
      select oid, pg_catalog.pg_stat_get_xact_tuples_inserted(oid) as ins,
             pg_catalog.pg_stat_get_xact_tuples_updated(oid) as upd, pg_catalog.pg_stat_get_xact_tuples_deleted(oid) as del
        from pg_catalog.pg_class
       where relkind = 'r' and relpersistence <> 't' and oid >= ${FIRST_OF_USERS}
         and relnamespace is distinct from pg_catalog.to_regnamespace('supabase_migrations')
      offset 0) c
     where c.ins > 0 or c.upd > 0 or c.del > 0) end,
  'names', array[${names.map(resolved).join(", ")}]::text[])`;
}
/** FirstNormalObjectId: what initdb made, all in `pg_catalog` and `information_schema`, is below. */
const FIRST_OF_USERS = 16_384;
/** The name of `c`, or of the table that it is a partition of. */
const TABLE = `(pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, coalesce(pg_catalog.pg_partition_root(c.oid), c.oid), 0)).identity`;
function resolved({ schema, name }) {
    const isIt = schema === undefined
        ? "pg_catalog.pg_table_is_visible(c.oid)"
        : `c.relnamespace = pg_catalog.to_regnamespace(${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].escapeIdentifier */ .Ay.escapeIdentifier(schema))})`;
    return `(select ${TABLE} from pg_catalog.pg_class c where c.relname = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)} and ${isIt} limit 1)`;
}
/** Joins the table `r`, in schema `n`, that the relation belongs to. */
const rootOf = (relation) => `join pg_catalog.pg_class r
          on r.oid = case when ${relation}.relispartition then pg_catalog.pg_partition_root(${relation}.oid) else ${relation}.oid end
        join pg_catalog.pg_namespace n on n.oid = r.relnamespace`;
/** The name as people write it, quoted only where it must be. */
const qualified = (schema, relation) => `pg_catalog.quote_ident(${schema}.nspname) || '.' || pg_catalog.quote_ident(${relation}.relname)`;
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig();
const rawSnapshot = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Each partition has its own row, under the name of its table. */
    changed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), count, count, count])).nullable(),
    names: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable()),
});
/** Reads the answer to a snapshot. */
function parseSnapshot(json) {
    const { changed, names } = rawSnapshot.parse(JSON.parse(json));
    return {
        changed: changed === null ? undefined : sumByTable(changed),
        names: names.map((name) => name ?? undefined),
    };
}
function sumByTable(rows) {
    const tables = new Map();
    for (const [table, inserted, updated, deleted] of rows) {
        const [ins, upd, del] = tables.get(table) ?? [0, 0, 0];
        tables.set(table, [ins + inserted, upd + updated, del + deleted]);
    }
    return tables;
}
/** @param tag the statement's command tag, such as `INSERT 0 3`; @param plan what EXPLAIN answered, if it was asked */
function leftAloneBy({ leftAlone }, tag, plan) {
    if (leftAlone?.by === "tag") {
        const written = Number(/^INSERT \d+ (\d+)$/.exec(tag)?.[1] ?? leftAlone.rows);
        return [{ table: leftAlone.table, rows: Math.max(0, leftAlone.rows - written) }];
    }
    if (leftAlone === undefined || plan === undefined)
        return [];
    return conflictsIn(JSON.parse(plan)).map(({ relation, rows }) => ({
        table: leftAlone.tables.find(({ name }) => name === relation) ?? { schema: undefined, name: relation },
        rows,
    }));
}
/** Walks a plan for the nodes that say how many rows met another one and were not written for it. */
function conflictsIn(plan) {
    if (Array.isArray(plan))
        return plan.flatMap(conflictsIn);
    if (typeof plan !== "object" || plan === null)
        return [];
    const fields = new Map(Object.entries(plan));
    const number = (key) => Number(fields.get(key) ?? 0);
    // Of ON CONFLICT DO UPDATE only those that its WHERE kept back; MERGE counts them itself.
    const skipped = fields.get("Conflict Resolution") === "NOTHING"
        ? number("Conflicting Tuples")
        : number("Rows Removed by Conflict Filter") + number("Tuples Skipped");
    const isWriting = fields.get("Node Type") === "ModifyTable";
    const own = isWriting ? [{ relation: String(fields.get("Relation Name")), rows: skipped }] : [];
    return [...own, ...[...fields.values()].flatMap(conflictsIn)];
}
/** What became of rows between two snapshots, ordered by table; `undefined` where the server does not count. */
function countRows(before, after, names, leftAlone) {
    if (before.changed === undefined || after.changed === undefined)
        return undefined;
    const tables = new Map();
    const row = (table) => {
        const known = tables.get(table) ?? { inserted: 0, updated: 0, deleted: 0, skipped: 0 };
        tables.set(table, known);
        return known;
    };
    for (const [table, [inserted, updated, deleted]] of after.changed) {
        const [ins = 0, upd = 0, del = 0] = before.changed.get(table) ?? [];
        // TRUNCATE takes back what was counted before it.
        const delta = [inserted - ins, updated - upd, deleted - del].map((number) => Math.max(0, number));
        if (delta.every((number) => number === 0))
            continue;
        [row(table).inserted = 0, row(table).updated = 0, row(table).deleted = 0] = delta;
    }
    for (const { table, rows } of leftAlone) {
        if (rows === 0)
            continue;
        const index = names.findIndex(({ schema, name }) => schema === table.schema && name === table.name);
        const name = after.names[index] ?? (table.schema ? `${table.schema}.${table.name}` : table.name);
        row(name).skipped += rows;
    }
    return [...tables]
        .map(([table, counts]) => ({ table, ...counts }))
        .sort((a, b) => (a.table < b.table ? -1 : 1));
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
        // Its file is there, and has its own problem.
        state: facts.misnamed.has(row.version) ? "applied" : "missing",
        ...NO_FILE,
        row,
    }));
    const begun = new Set(facts.progress.map(({ version }) => version));
    const abandoned = [...begun]
        .filter((version) => !versions.has(version) && !rows.has(version) && !facts.misnamed.has(version))
        .map((version) => {
        const progress = facts.progress.filter((row) => row.version === version);
        return { version, name: "", state: "missing", ...NO_FILE, progress };
    });
    return [...known, ...missing, ...abandoned].sort((a, b) => compareVersions(a.version, b.version));
}
const NO_FILE = {
    file: undefined,
    row: undefined,
    recordedAs: undefined,
    progress: [],
    changedPart: undefined,
};
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
    if (opened.status === "failed")
        return undefined;
    // The new session does not know that the run was cancelled, and must not take longer than the first.
    const { signal } = context;
    return (await (0,_database_run_js__WEBPACK_IMPORTED_MODULE_1__/* .endRun */ .lb)({ ...opened.session, signal }, ending)) ?? opened.state;
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ notBegun)
/* harmony export */ });
/* harmony import */ var _database_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3451);
/* harmony import */ var _run_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9464);


/**
 * Why a run whose entry could not be opened did not begin.
 *
 * @param deed what it would have done, such as `applied`
 */
function notBegun(begun, deed, { target, signal }) {
    if (begun.status === "lost")
        return signal.aborted ? (0,_run_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelledWhile */ .dy)("the run was begun") : (0,_run_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenLine */ .kU)(`before anything was ${deed}`);
    const what = `The run could not be written to the ledger, so nothing was ${deed}`;
    return (0,_database_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .serverProblem */ .Vw)("statement-failed", what, begun.error, target.kind);
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runSeeds),
/* harmony export */   u: () => (/* binding */ tellSeeds)
/* harmony export */ });
/* harmony import */ var _database_apply_seeds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1962);
/* harmony import */ var _database_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2365);
/* harmony import */ var _database_recover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6701);
/* harmony import */ var _database_seed_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5070);
/* harmony import */ var _database_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3958);
/* harmony import */ var _decide_seeds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5839);
/* harmony import */ var _run_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9464);
/* harmony import */ var _seed_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4690);








/** Runs the seeds in order, all in one transaction or each in its own, and stops at the first that fails. */
async function runSeeds(first, jobs, work) {
    const deeds = new Map();
    let session = first;
    let rest = jobs;
    while (rest.length > 0) {
        const unit = work.transaction === "all" ? rest : rest.slice(0, 1);
        const { outcome, ran } = await applyUnit(session, unit, jobs, work);
        const end = await endOf(outcome, session, unit, work);
        for (const [path, deed] of ran)
            deeds.set(path, { ...deed, outcome: finalOutcome(deed.outcome, end.word) });
        if (end.session === undefined || end.problem) {
            return { session: end.session, deeds, problems: end.problem ? [end.problem] : [] };
        }
        session = end.session;
        rest = end.state ? stillToRun(rest, end.state) : rest.slice(unit.length);
        if (rest.length > 0 && end.blocked)
            return { session, deeds, problems: [end.blocked] };
    }
    return { session, deeds, problems: [] };
}
async function applyUnit(session, unit, jobs, { context: { onProgress }, runId, limits }) {
    const { ran, tell } = tellSeeds(jobs, onProgress);
    return { outcome: await (0,_database_apply_seeds_js__WEBPACK_IMPORTED_MODULE_0__/* .applySeeds */ .B)(session, unit, { runId, limits, tell }), ran };
}
/** Tells and times the work on each seed file; `ran` fills as they run. */
function tellSeeds(jobs, onProgress) {
    const ran = new Map();
    const tell = async (job, apply) => {
        const { file, path } = job.file;
        onProgress({ type: "seed-started", file, index: jobs.indexOf(job) + 1, total: jobs.length });
        const startedAt = performance.now();
        const outcome = await apply();
        const durationMs = Math.round(performance.now() - startedAt);
        const word = outcome.status === "lost" ? "unknown" : outcome.status;
        ran.set(path, {
            outcome: word,
            tables: outcome.status === "applied" ? outcome.tables : undefined,
            durationMs,
        });
        onProgress({ type: "seed-finished", file, outcome: word, durationMs });
        return outcome;
    };
    return { ran: ran, tell };
}
async function endOf(outcome, session, unit, work) {
    switch (outcome.status) {
        case "applied":
            return { session, word: "applied" };
        case "taken": {
            const read = await (0,_database_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .u)(session.client, { lock: false });
            return read.status === "read"
                ? { session, word: "rolled-back", state: read.state }
                : { session, word: "rolled-back", problem: (0,_seed_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .lostProblem */ .yj)(unit[0]?.file.file) };
        }
        case "cancelled":
            return { session, word: "rolled-back", problem: (0,_seed_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .cancelledBefore */ .bE)(outcome.next.file.file) };
        case "failed": {
            const around = { ...work.around, targetKind: work.context.target.kind };
            return { session, word: "rolled-back", problem: (0,_database_seed_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .seedProblem */ .n)(outcome.failure, outcome.job, around) };
        }
        case "lost": {
            const { file } = outcome.job.file;
            const opened = await (0,_database_recover_js__WEBPACK_IMPORTED_MODULE_2__/* .recover */ .l)(work.context, session, work.reopen);
            if (opened.status === "failed")
                return { session: undefined, word: "unknown", problem: (0,_seed_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownProblem */ .KU)(file, opened.problem) };
            if (stillToRun(unit, opened.state).length > 0)
                return { session: opened.session, word: "rolled-back", problem: (0,_seed_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .lostProblem */ .yj)(file) };
            // Another run may have taken the mutex while we were away: it is waited for like at the start.
            const waited = await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_1__/* .waitForMutex */ .ml)(opened.session, opened.state, work.waitForRunMs);
            const ended = { session: opened.session, word: "applied" };
            if (waited.status === "ours")
                return { ...ended, state: waited.state };
            const blocked = (0,_run_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .waitProblem */ .Jt)(waited, work.waitForRunMs, work.context.signal);
            return { ...ended, state: opened.state, blocked };
        }
    }
}
/** How a file ended, from how it ran and from what became of its transaction. */
function finalOutcome(ran, word) {
    if (word !== "rolled-back")
        return word;
    return ran === "applied" ? "rolled-back" : "failed";
}
function stillToRun(jobs, { seeds }) {
    const files = jobs.map(({ file }) => file);
    const recorded = (0,_decide_seeds_js__WEBPACK_IMPORTED_MODULE_7__/* .decideSeeds */ .d)(files, seeds).filter(({ state }) => state === "applied");
    const done = new Set(recorded.map(({ file }) => file));
    return jobs.filter(({ file }) => !done.has(file));
}


/***/ }),

/***/ 5198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ fillsOf),
/* harmony export */   K1: () => (/* binding */ unguardedAdvice),
/* harmony export */   Rn: () => (/* binding */ orderAdvice),
/* harmony export */   fo: () => (/* binding */ recordedElsewhere),
/* harmony export */   tI: () => (/* binding */ tablesOf)
/* harmony export */ });
/** The tables that files insert into, each once, as written there. */
function tablesOf(seeds) {
    const names = new Map();
    for (const { table } of seeds.flatMap(({ parsed }) => parsed).flatMap(insertsOf))
        names.set(keyOf(table), table);
    return [...names.values()];
}
/** Files that another tool recorded after we had run an earlier version: it may not have run them. */
function recordedElsewhere(files, rows) {
    return rows.flatMap(({ path, hash, ranHash }) => {
        const file = files.find((one) => one.path === path && one.hash === hash);
        if (file === undefined || ranHash === undefined || ranHash === hash)
            return [];
        return [
            `${file.file} was recorded by another tool after its last change, and may not have run: the Supabase CLI only notes a changed seed's hash. To run it, add a comment to the file and seed again.`,
        ];
    });
}
/** Where each table gets its rows, in the order in which that happens. `names` are the catalog's for `tables`. */
function fillsOf(seeds, tables, names) {
    const known = new Map(tables.map((table, index) => [keyOf(table), names[index]]));
    return seeds.flatMap(({ job, parsed }) => parsed.flatMap((statement) => insertsOf(statement).flatMap(({ table }) => {
        const name = known.get(keyOf(table));
        return name === undefined ? [] : [{ table: name, file: job.file.file, line: statement.line }];
    })));
}
/** For each file that would do harm when it runs again, a word on its first such statement. */
function unguardedAdvice(seeds) {
    return seeds.flatMap(({ job, parsed }) => {
        const unguarded = parsed.flatMap((statement) => insertsOf(statement).flatMap(({ guarded, table }) => (guarded ? [] : [{ statement, table }])));
        const [first] = unguarded;
        if (first === undefined)
            return [];
        const { line, kind } = first.statement;
        const place = `${job.file.file}:${line}`;
        const what = kind === "CopyStmt" ? "COPY into" : "INSERT into";
        const more = unguarded.length > 1 ? ` (and ${unguarded.length - 1} more in this file)` : "";
        return [
            `${place}: ${what} ${shown(first.table)} ${kind === "CopyStmt" ? COPY : INSERT}${more}. ${AGAIN}`,
        ];
    });
}
const INSERT = "has no ON CONFLICT, nor NOT EXISTS or the like";
const COPY = "cannot pass over rows that are there: copy into a temp table first, or empty the table";
const AGAIN = "A changed file runs again, and this then fails or adds its rows twice.";
/** Foreign keys whose rows come before those that they refer to. */
function orderAdvice(fills, foreignKeys, seeds) {
    const unchecked = new Set(seeds.filter(isUnchecked).map(({ job }) => job.file.file));
    return foreignKeys.flatMap(({ child, parent, deferred }) => {
        const first = fills.find(({ table }) => table === child);
        const parentFill = fills.find(({ table }) => table === parent);
        if (child === parent || first === undefined || parentFill === undefined)
            return [];
        if (fills.indexOf(parentFill) < fills.indexOf(first) || unchecked.has(first.file))
            return [];
        // Of two tables that refer to each other one has to come first, its column still null.
        if (foreignKeys.some((other) => other.child === parent && other.parent === child))
            return [];
        if (deferred && parentFill.file === first.file)
            return [];
        return [
            `${first.file}:${first.line}: ${child} refers to ${parent}, which is filled later, in ${parentFill.file}:${parentFill.line}. Let ${parent} come first: files run in the order of [db.seed] sql_paths, and within a pattern by name.`,
        ];
    });
}
/** pg_dump --disable-triggers and `supabase db dump --data-only` switch the foreign keys off. */
function isUnchecked({ job: { file, statements } }) {
    return statements.some(({ start, end }) => /^set\s+(?:session\s+|local\s+)?session_replication_role\b/i.test(file.text.slice(start, Math.min(end, start + 80))));
}
const insertsOf = ({ inserts = [] }) => inserts;
const keyOf = ({ schema, name }) => JSON.stringify([schema, name]);
const shown = ({ schema, name }) => schema === undefined ? name : `${schema}.${name}`;


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ lookAround)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./lib/database/cut-on-abort.js
var cut_on_abort = __webpack_require__(2724);
// EXTERNAL MODULE: ./lib/database/literal.js
var literal = __webpack_require__(8902);
// EXTERNAL MODULE: ./lib/database/script.js + 1 modules
var script = __webpack_require__(7287);
// EXTERNAL MODULE: ./lib/database/seed-rows.js
var seed_rows = __webpack_require__(5848);
;// CONCATENATED MODULE: ./lib/database/references.js





const NOTHING = { names: [], foreignKeys: [] };
const answer = schemas/* object */.Ikc({
    names: schemas/* array */.YOg(schemas/* string */.YjP().nullable()),
    foreignKeys: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* boolean */.zMY()])),
});
/**
 * Looks up tables and their foreign keys. One round trip. A name without a schema is looked for on the session's own
 * search path. What cannot be read is not known: it serves for advice only.
 */
async function readReferences({ client, signal }, names) {
    if (names.length === 0)
        return NOTHING;
    const outcome = await (0,cut_on_abort/* cutOnAbort */.k)(client, signal, () => (0,script/* runScript */.j3)(client, referencesScript(names), { keepRows: true }));
    const json = outcome.status === "completed" ? outcome.rows[0]?.[0] : undefined;
    if (json === undefined)
        return NOTHING;
    const read = answer.parse(JSON.parse(json));
    return {
        names: read.names.map((name) => name ?? undefined),
        foreignKeys: read.foreignKeys.map(([child, parent, constraint, deferred]) => ({
            child,
            parent,
            constraint,
            deferred,
        })),
    };
}
function referencesScript(names) {
    const asked = names.map(({ schema, name }, index) => `(${index}, ${(0,literal/* literal */.e)(schema)}, ${(0,literal/* literal */.e)(name)})`);
    return `with asked (nth, schema, name) as (values ${asked.join(", ")}),
found as (
  select distinct on (a.nth) a.nth, r.oid, ${(0,seed_rows/* qualified */.LX)("n", "r")} as name
    from asked a
    join pg_catalog.pg_class c on c.relname = a.name
    join pg_catalog.pg_namespace s on s.oid = c.relnamespace
     and case when a.schema is null then pg_catalog.pg_table_is_visible(c.oid) else s.nspname = a.schema end
    ${(0,seed_rows/* rootOf */.I5)("c")}
   order by a.nth)
select pg_catalog.jsonb_build_object(
  'names', (select pg_catalog.jsonb_agg(found.name order by asked.nth) from asked left join found using (nth)),
  'foreignKeys', (select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_array(
      child.name, ${(0,seed_rows/* qualified */.LX)("n", "r")}, k.conname, k.condeferred) order by k.oid), '[]')
    from (select distinct oid, name from found) child
    join pg_catalog.pg_constraint k on k.conrelid = child.oid and k.contype = 'f'
    join pg_catalog.pg_class p on p.oid = k.confrelid
    ${(0,seed_rows/* rootOf */.I5)("p")}))`;
}

// EXTERNAL MODULE: ./lib/operations/seed-advice.js
var seed_advice = __webpack_require__(5198);
;// CONCATENATED MODULE: ./lib/operations/seed-around.js


/**
 * Looks up, before seeds run, what is needed to explain a failure of theirs, and says what promises to be one. One round
 * trip; advice only, so it never fails.
 */
async function lookAround(session, seeds) {
    const tables = (0,seed_advice/* tablesOf */.tI)(seeds);
    const { names, foreignKeys } = await readReferences(session, tables);
    const fills = (0,seed_advice/* fillsOf */.ED)(seeds, tables, names);
    for (const message of (0,seed_advice/* orderAdvice */.Rn)(fills, foreignKeys, seeds))
        session.onProgress({ type: "advice", message });
    return { foreignKeys, fills };
}


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ prepareSeeds)
/* harmony export */ });
/* harmony import */ var _sql_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5873);
/* harmony import */ var _sql_unparsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4248);


/** Makes jobs of the files that are to run; `parsed` stands in their order, and a file without is read by its tokens. Pure. */
function prepareSeeds(files, parsed) {
    const made = files.map((file, index) => {
        const one = parsed[index];
        return one?.status === "parsed" ? ofParsed(file, one) : ofUnparsed(file);
    });
    return { seeds: made.map(({ seed }) => seed), problems: made.flatMap(({ problems }) => problems) };
}
function ofParsed(file, parsed) {
    const isControl = ({ control }) => control === "begin" || control === "commit";
    const statements = parsed.statements.filter((statement) => !isControl(statement)).map(toSeedStatement);
    const control = parsed.statements.filter(isControl);
    return {
        seed: { job: { file, statements, control }, parsed: parsed.statements },
        problems: [
            ...parsed.problems,
            ...parsed.statements.flatMap((statement) => notTransactional(file, statement)),
        ],
    };
}
function toSeedStatement({ start, end, copyRows, kind, inserts = [] }) {
    return { start, end, copyRows, leftAlone: leftAloneBy(kind, inserts) };
}
function leftAloneBy(kind, inserts) {
    const [only, ...others] = inserts;
    if (only === undefined || kind === "CopyStmt")
        return undefined;
    const isKnown = kind === "InsertStmt" && others.length === 0;
    if (isKnown && only.rows !== undefined && only.guarded)
        return { by: "tag", table: only.table, rows: only.rows };
    if (!inserts.some(({ onConflict }) => onConflict))
        return undefined;
    return { by: "plan", tables: inserts.map(({ table }) => table) };
}
function notTransactional({ file, text }, { nonTransactional, start }) {
    if (nonTransactional === undefined)
        return [];
    return [
        {
            code: "not-transactional",
            file,
            ...(0,_sql_position_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(text, start),
            excerpt: (0,_sql_position_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptAt */ .LA)(text, start),
            message: `${nonTransactional.command} cannot run in a seed, which is one transaction with its record`,
            hint: "Move it to a migration.",
        },
    ];
}
/** Whatever may meet rows that are there is run by EXPLAIN: it does no harm where there is nothing to tell. */
function ofUnparsed(file) {
    const { statements, control, problems } = (0,_sql_unparsed_js__WEBPACK_IMPORTED_MODULE_1__/* .readRoughly */ .X)(file.file, file.text);
    const known = statements.map((statement) => {
        const words = file.text.slice(statement.start, statement.end);
        const mayLeaveAlone = /^(?:insert|with|merge)\b/i.test(words) && /\bon\s+conflict\b|\bmerge\s+into\b/i.test(words);
        return { ...statement, leftAlone: mayLeaveAlone ? { by: "plan", tables: targetsIn(words) } : undefined };
    });
    return { seed: { job: { file, statements: known, control }, parsed: [] }, problems };
}
const NAME = String.raw `"(?:[^"]|"")+"|[a-z_][\w$]*`;
const TARGET = new RegExp(String.raw `\b(?:insert|merge)\s+into\s+(?:(${NAME})\s*\.\s*)?(${NAME})`, "gi");
/** What a statement may insert into; words in a string may be among it. */
function targetsIn(words) {
    return [...words.matchAll(TARGET)].map(([, schema, name = ""]) => ({
        schema: schema && plain(schema),
        name: plain(name),
    }));
}
function plain(name) {
    return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase();
}


/***/ }),

/***/ 4690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ unknownProblem),
/* harmony export */   au: () => (/* binding */ pendingProblems),
/* harmony export */   bE: () => (/* binding */ cancelledBefore),
/* harmony export */   yj: () => (/* binding */ lostProblem)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2284);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7144);


const MOST_NAMES = 3;
/** Why nothing may be seeded yet: the tables may not be there, or not as the seeds expect them. */
function pendingProblems(migrations) {
    const pending = migrations.filter(_pending_js__WEBPACK_IMPORTED_MODULE_0__/* .isPending */ .m);
    if (pending.length === 0)
        return [];
    const names = pending
        .slice(0, MOST_NAMES)
        .map(({ version, name }) => (name ? `${version}_${name}` : version));
    const more = pending.length > MOST_NAMES ? ` and ${pending.length - MOST_NAMES} more` : "";
    const are = `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(pending.length, "migration")} ${pending.length === 1 ? "is" : "are"}`;
    return [
        {
            code: "pending-migrations",
            message: `${are} not applied yet, so nothing is seeded: ${names.join(", ")}${more}`,
            hint: "Run migrate first, then seed again.",
        },
    ];
}
function lostProblem(file) {
    return {
        code: "connection-lost",
        file,
        message: "The connection broke while seeds ran; the server rolled them back",
        hint: "Run the same command again.",
    };
}
/** @param reason why the server could not be asked */
function unknownProblem(file, { hint, message, logOnly }) {
    return {
        code: "outcome-unknown",
        file,
        message: "The connection broke while seeds ran, and the server stays away: whether they were committed is not known",
        hint: `Run seed again when the server is back: it finds out, and runs what is missing. ${hint ?? message}`,
        logOnly,
    };
}
function cancelledBefore(file) {
    return {
        code: "cancelled",
        message: `Cancelled before ${file} was begun; its transaction was rolled back`,
        hint: "Run the same command again.",
    };
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
