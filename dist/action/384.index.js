export const id = 384;
export const ids = [384];
export const modules = {

/***/ 6496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isVoid),
/* harmony export */   o: () => (/* binding */ sendAhead)
/* harmony export */ });
/* harmony import */ var _migration_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7119);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7287);


/**
 * Sends a migration while the one before it still runs, so that the server has it at hand when that one is committed:
 * otherwise it would stand idle for the line's delay after each. It fails without a trace when the one before it failed,
 * which in a transaction of both (`transaction: false`) the server sees to.
 *
 * @param running the migration before it, whose last message was just sent
 * @returns `undefined` when one of the two takes more than one message, or the first was not parsed
 */
function sendAhead(session, running, next, { runId, limits, transaction }) {
    // Where a COPY, unread, may ask for rows, it must not find a message.
    if (!running.parsed || !isOneMessage(running) || !isOneMessage(next))
        return undefined;
    const behind = transaction ? running.file.version : undefined;
    const options = { runId, limits, transaction, earlierMs: 0, behind };
    const message = (0,_migration_message_js__WEBPACK_IMPORTED_MODULE_0__/* .migrationMessage */ .ed)(next, 0, session.server, options);
    return { job: next, message, script: (0,_script_js__WEBPACK_IMPORTED_MODULE_1__/* .sendScript */ ._2)(session.client, message.text) };
}
/** What runs outside a transaction, or in several, is accompanied by other messages. */
const isOneMessage = ({ segments, done }) => segments.length === 1 && done === 0 && segments[0]?.nonTransactional === undefined;
/** in_failed_sql_transaction, and the NULL for a version with which the claim fails. */
const VOID_CODES = new Set(["25P02", "23502"]);
/** Whether a migration that was sent ahead did not get its turn, since the one before it was not applied just then. */
function isVoid({ script: { ended }, message }) {
    return (ended?.status === "failed" &&
        ended.completed < message.statementsBefore &&
        VOID_CODES.has(ended.error.code));
}


/***/ }),

/***/ 3004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ applyMigration),
  d: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./lib/sql/position.js
var sql_position = __webpack_require__(5873);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/database/literal.js
var literal = __webpack_require__(8902);
// EXTERNAL MODULE: ./lib/database/script.js + 1 modules
var script = __webpack_require__(7287);
;// CONCATENATED MODULE: ./lib/database/effects.js


/**
 * Looks for the traces of a statement that was begun and of which nobody knows how it ended.
 * `before`: the names of the table's indexes when it began, for an index that was given no name.
 */
async function findTrace(client, effect, before) {
    const question = traceQuestion(effect, before);
    if (question === undefined)
        return { status: "none" };
    const outcome = await (0,script/* runScript */.j3)(client, question, { keepRows: true });
    // A broken line shows at the statement that follows; a catalogue that may not be read hides nothing but old traces.
    if (outcome.status !== "completed")
        return { status: "none" };
    const rows = outcome.rows.map(([state, name]) => ({ state, name: name ?? "" }));
    const busy = rows.find((row) => row.state === "busy");
    if (busy)
        return { status: "busy", pid: Number(busy.name) };
    const invalid = rows.filter((row) => row.state === "invalid").map((row) => row.name);
    if (invalid.length > 0)
        return { status: "invalid", indexes: invalid };
    return rows.some((row) => row.state === "done") ? { status: "done" } : { status: "none" };
}
/** SQL that drops half-built indexes. Each must be sent alone, outside a transaction. */
function dropInvalid(indexes) {
    return indexes.map((name) => `drop index concurrently if exists ${name}`);
}
/** SQL that answers with the names of the indexes that stand on the table before a nameless one is built. */
function listIndexes(effect) {
    return `select i.relname from pg_catalog.pg_index x join pg_catalog.pg_class i on i.oid = x.indexrelid
where x.indrelid = ${regclass(effect.schema, effect.table)}`;
}
/** SQL whose rows are (`done` | `invalid` | `busy`, name); `undefined` where running the statement again does no harm. */
function traceQuestion(effect, before) {
    switch (effect.type) {
        case "create-index":
            return createIndexQuestion(effect, before);
        case "drop-index":
            return `select 'done' where ${effect.names.map(({ schema, name }) => `${regclass(schema, name)} is null`).join(" and ")}`;
        case "reindex":
            return reindexQuestion(effect);
        case "detach-partition":
            return `select 'done' where not exists (select from pg_catalog.pg_inherits
where inhrelid = ${regclass(effect.partition.schema, effect.partition.name)} and inhparent = ${regclass(effect.parent.schema, effect.parent.name)})`;
        case "create-database":
            return existsIn("pg_database", "datname", effect.name, true);
        case "drop-database":
            return existsIn("pg_database", "datname", effect.name, false);
        case "create-subscription":
            return existsIn("pg_subscription", "subname", effect.name, true);
        case "drop-subscription":
            return existsIn("pg_subscription", "subname", effect.name, false);
        case "create-tablespace":
            return existsIn("pg_tablespace", "spcname", effect.name, true);
        case "drop-tablespace":
            return existsIn("pg_tablespace", "spcname", effect.name, false);
        case "repeatable":
            return undefined;
    }
}
function createIndexQuestion(effect, before) {
    const isIt = effect.index === undefined
        ? `i.relname <> all (array[${before.map(literal/* literal */.e).join(",")}]::text[])`
        : `i.relname = ${(0,literal/* literal */.e)(effect.index)}`;
    return `select case when p.pid is not null then 'busy' when x.indisvalid then 'done' else 'invalid' end,
  coalesce(p.pid::text, x.indexrelid::regclass::text)
from pg_catalog.pg_index x join pg_catalog.pg_class i on i.oid = x.indexrelid
left join pg_catalog.pg_stat_progress_create_index p on p.index_relid = x.indexrelid and p.pid <> pg_catalog.pg_backend_pid()
where x.indrelid = ${regclass(effect.schema, effect.table)} and ${isIt}`;
}
/**
 * An interrupted REINDEX CONCURRENTLY leaves its copies, named like the old indexes with `_ccnew` or `_ccold` behind.
 * Those of TOAST tables stay: nobody but the server's owner may drop them, and they harm nothing.
 */
function reindexQuestion(effect) {
    return `select case when p.pid is not null then 'busy' else 'invalid' end, coalesce(p.pid::text, x.indexrelid::regclass::text)
from pg_catalog.pg_index x join pg_catalog.pg_class i on i.oid = x.indexrelid
left join pg_catalog.pg_stat_progress_create_index p on p.index_relid = x.indexrelid and p.pid <> pg_catalog.pg_backend_pid()
where not x.indisvalid and i.relname ~ '_cc(new|old)[0-9]*$' and i.relnamespace <> 'pg_toast'::regnamespace
  and pg_catalog.pg_has_role(i.relowner, 'usage') and ${isWithin(effect)}`;
}
/** Partitions are rebuilt along with what they are partitions of. */
function isWithin({ schema, name, target }) {
    const parts = `pg_catalog.pg_partition_tree(${regclass(schema, name)}) part`;
    switch (target) {
        case "index":
            return `x.indrelid in (select old.indrelid from ${parts} join pg_catalog.pg_index old on old.indexrelid = part.relid)`;
        case "table":
            return `x.indrelid in (select part.relid from ${parts})`;
        case "schema":
            return `i.relnamespace = pg_catalog.to_regnamespace(pg_catalog.quote_ident(${(0,literal/* literal */.e)(name)}))`;
        case "database":
            return "true";
    }
}
function existsIn(catalog, column, name, wanted) {
    return `select 'done' where ${wanted ? "" : "not "}exists (select from pg_catalog.${catalog} where ${column} = ${(0,literal/* literal */.e)(name)})`;
}
const regclass = (schema, name) => `pg_catalog.to_regclass(${schema === undefined ? "" : `pg_catalog.quote_ident(${(0,literal/* literal */.e)(schema)}) || '.' || `}pg_catalog.quote_ident(${(0,literal/* literal */.e)(name)}))`;

// EXTERNAL MODULE: ./lib/database/ledger.js
var ledger = __webpack_require__(2132);
// EXTERNAL MODULE: ./lib/database/lock-retry.js
var lock_retry = __webpack_require__(2161);
// EXTERNAL MODULE: ./lib/database/message.js
var message = __webpack_require__(9998);
// EXTERNAL MODULE: ./lib/database/mutex.js
var mutex = __webpack_require__(8726);
// EXTERNAL MODULE: ./lib/database/session.js
var database_session = __webpack_require__(1738);
;// CONCATENATED MODULE: ./lib/database/apply-alone.js









/**
 * `CONCURRENTLY` takes a lock that lets reads and writes pass, and then waits for every older transaction: cutting that
 * short only throws the work away. A limit still stands, so that a forgotten session cannot hold a deploy for ever.
 */
const CONCURRENT_WAIT_MS = 600_000;
const BUSY_PAUSE_MS = 2_000;
/**
 * Runs a statement that cannot be in a transaction: a mark that it has begun, the statement, its mark of being done.
 * After a crash in between, the catalogue tells whether it took effect; half-built indexes are dropped first.
 */
async function runAlone(session, job, index, around) {
    const segment = job.segments[index];
    const what = segment?.nonTransactional;
    if (segment === undefined || what === undefined)
        throw new RangeError(`segment ${index} may run in a transaction`);
    const { client, server } = session;
    const { version, text, file } = job.file;
    const limits = { ...around.limits, lockTimeoutMs: patience(what, around.limits) };
    const stop = (outcome) => stopped(outcome, job, index);
    const opening = [...(around.first ? message/* CLEAN_SESSION */.d_ : []), ...(0,message/* timeLimits */.ic)(server, limits, false)].map(message/* ended */.v6);
    const opened = await (0,script/* runScript */.j3)(client, opening.join("\n"));
    if (opened.status !== "completed")
        return stop(opened);
    const begun = job.begun?.segment === index ? job.begun : undefined;
    const before = begun?.before ?? (await indexesOf(session, what));
    const clear = () => clearTraces(session, what, before, file, limits.lockTimeoutMs);
    const cleared = await clear();
    if (cleared.status === "stopped")
        return stop(cleared.outcome);
    if (!(begun && cleared.status === "done")) {
        const mark = (0,ledger/* markSegment */.nH)(around.runId, version, index, segment.hash, "started", before);
        const marked = await (0,script/* runScript */.j3)(client, [mark, ...around.settings].map(message/* ended */.v6).join("\n"));
        if (marked.status !== "completed")
            return stop(marked);
        const statement = text.slice(segment.start, segment.end);
        const outcome = await (0,lock_retry/* workWithRetries */.md)(session, statement, file, limits, async () => void (await clear()));
        if (outcome.status !== "completed") {
            // What the server refused left nothing once its traces are cleared; only a broken line leaves the mark.
            if (outcome.status === "failed")
                await (0,script/* runScript */.j3)(client, forget(version, index));
            return stop({ ...outcome, inFile: true });
        }
        const unfinished = await leftUnfinished(session, what, before);
        if (unfinished)
            return stop(unfinished);
    }
    const recorded = await (0,script/* runScript */.j3)(client, [message/* BEGIN */.Q, ...BACK_TO_US, ...around.records(), "commit"].map(message/* ended */.v6).join("\n"));
    if (recorded.status === "failed")
        await (0,script/* runScript */.j3)(client, "rollback");
    return recorded.status === "completed" ? { status: "applied" } : stop(recorded);
}
/** `DISCARD ALL` gives the mutex away as well; taking it a second time does no harm. */
const BACK_TO_US = [
    "reset session authorization",
    "reset role",
    "reset client_encoding",
    message/* STANDARD_STRINGS */.Dz,
    `select ${mutex/* TRY_MUTEX */.SH}`,
];
const forget = (version, index) => [...BACK_TO_US, (0,ledger/* forgetSegments */.gG)(version, index)].map(message/* ended */.v6).join("\n");
/** How long the statement may wait for a lock, in ms. */
function patience({ command }, { lockTimeoutMs }) {
    return /concurrently/i.test(command) ? Math.max(CONCURRENT_WAIT_MS, lockTimeoutMs) : lockTimeoutMs;
}
/** Waits until nobody else builds the same index, and drops what a failed build has left. */
async function clearTraces(session, { effect }, before, file, lockTimeoutMs) {
    const givenUpAt = performance.now() + CONCURRENT_WAIT_MS;
    for (;;) {
        const trace = await findTrace(session.client, effect, before);
        if (trace.status === "busy" && performance.now() < givenUpAt && !session.signal.aborted) {
            session.onProgress({
                type: "advice",
                message: `Waiting for process ${trace.pid}, which builds the same index`,
            });
            await (0,promises_.setTimeout)(BUSY_PAUSE_MS, undefined, { signal: session.signal }).catch(() => undefined);
            continue;
        }
        if (trace.status !== "invalid")
            return trace;
        for (const drop of dropInvalid(trace.indexes)) {
            const dropped = await (0,database_session/* work */.oJ)(session, drop, file, lockTimeoutMs);
            if (dropped.status !== "completed")
                return { status: "stopped", outcome: dropped };
        }
        return { status: "none" };
    }
}
/** `IF NOT EXISTS` passes over a half-built index as if it were there: it is not. */
async function leftUnfinished(session, { effect }, before) {
    if (effect.type !== "create-index")
        return undefined;
    const trace = await findTrace(session.client, effect, before);
    if (trace.status !== "invalid" && trace.status !== "busy")
        return undefined;
    const message = "the index is there, but only half-built (INVALID), so it is not used";
    return { status: "failed", error: { code: "55000", message }, inFile: true };
}
/** An index without a name gets one from Postgres; only the list of those before tells which one it is. */
async function indexesOf({ client }, { effect }) {
    if (effect.type !== "create-index" || effect.index !== undefined)
        return [];
    const outcome = await (0,script/* runScript */.j3)(client, listIndexes(effect), { keepRows: true });
    return outcome.status === "completed" ? outcome.rows.flat() : [];
}
function stopped(outcome, job, index) {
    if (outcome.status === "lost")
        return { status: "lost", done: index, error: outcome.error };
    const { error, blockers = [], inFile } = outcome;
    const { start = 0, end } = job.segments[index] ?? {};
    const position = inFile && error.position !== undefined ? Number(error.position) - 1 : undefined;
    const failure = {
        error,
        statement: inFile
            ? job.segments.slice(0, index).reduce((sum, { statements }) => sum + statements.length, 0)
            : undefined,
        offset: position === undefined
            ? undefined
            : start + (0,sql_position/* offsetOfCodePoint */.QJ)(job.file.text.slice(start, end), position),
        where: inFile ? "file" : "bookkeeping",
        blockers,
    };
    return { status: "failed", done: index, failure };
}

// EXTERNAL MODULE: ./lib/database/migration-message.js
var migration_message = __webpack_require__(7119);
;// CONCATENATED MODULE: ./lib/database/apply.js







/**
 * Applies one migration, segment by segment; almost every file has just one, which is one round trip. With
 * `transaction: false` the caller holds a transaction open around several migrations.
 *
 * @param sent the same migration, when it is on its way already
 */
async function applyMigration(session, job, options, sent) {
    if (sent)
        return applySent(session, sent, options);
    const startedAt = performance.now();
    const total = job.segments.length;
    // What came behind the finished part was taken out of the file: only the record is missing.
    if (job.done >= total)
        return recordOnly(session, job, options);
    for (let index = job.done; index < total; index++) {
        const outcome = await applySegment(session, job, index, { ...options, startedAt });
        if (outcome.status !== "applied")
            return outcome;
        if (total > 1) {
            session.onProgress({ type: "segment-done", file: job.file.file, done: index + 1, total });
        }
    }
    return { status: "applied" };
}
async function applySent(session, { job, message, script }, { limits }) {
    const undo = () => rollback(session);
    const outcome = await (0,lock_retry/* workWithRetries */.md)(session, message.text, job.file.file, limits, undo, script);
    return toApplyOutcome(outcome, message, job, 0);
}
async function applySegment(session, job, index, { runId, limits, transaction, startedAt }) {
    const segment = job.segments[index];
    if (segment === undefined)
        throw new RangeError(`no segment ${index}`);
    const { version, file } = job.file;
    const first = index === job.done;
    const elapsedMs = () => performance.now() - startedAt;
    if (segment.nonTransactional) {
        const records = () => index === job.segments.length - 1
            ? [...(0,migration_message/* claimOf */._B)(job), ...(0,migration_message/* recordOf */.zv)(job, { runId, earlierMs: elapsedMs(), transaction: true })]
            : [(0,ledger/* markSegment */.nH)(runId, version, index, segment.hash, "done")];
        return runAlone(session, job, index, {
            runId,
            limits,
            first,
            settings: (0,migration_message/* settingsBefore */.lf)(job, index),
            records,
        });
    }
    const earlierMs = first ? 0 : elapsedMs();
    const message = (0,migration_message/* migrationMessage */.ed)(job, index, session.server, { runId, limits, transaction, earlierMs });
    const outcome = await (0,lock_retry/* workWithRetries */.md)(session, message.text, file, limits, () => rollback(session));
    return toApplyOutcome(outcome, message, job, index);
}
async function recordOnly(session, job, { runId, limits, transaction }) {
    const records = [...(0,migration_message/* claimOf */._B)(job), ...(0,migration_message/* recordOf */.zv)(job, { runId, earlierMs: 0, transaction })];
    const script = transaction ? [`${message/* BEGIN */.Q};`, ...records, "commit;"] : records;
    const outcome = await (0,lock_retry/* workWithRetries */.md)(session, script.join("\n"), job.file.file, limits, () => rollback(session));
    if (outcome.status === "completed")
        return { status: "applied" };
    if (outcome.status === "lost")
        return { status: "lost", done: job.done, error: outcome.error };
    const { error, blockers } = outcome;
    return {
        status: "failed",
        done: job.done,
        failure: { error, statement: undefined, offset: undefined, where: "bookkeeping", blockers },
    };
}
/** Ends the failed transaction; on a broken line the server does it by itself. */
async function rollback({ client }) {
    await (0,script/* runScript */.j3)(client, "rollback");
}
function toApplyOutcome(outcome, message, job, index) {
    if (outcome.status === "completed")
        return { status: "applied" };
    if (outcome.status === "lost")
        return { status: "lost", done: index, error: outcome.error };
    return {
        status: "failed",
        done: index,
        failure: { ...locate(outcome.completed, outcome.error, message, job, index), blockers: outcome.blockers },
    };
}
/** Which of the user's statements failed: by the count of those that were finished, since not every error has a position. */
function locate(completed, error, message, job, index) {
    const segment = job.segments[index];
    const earlier = job.segments.slice(0, index).reduce((sum, { statements }) => sum + statements.length, 0);
    const nth = completed - message.statementsBefore;
    if (segment === undefined || nth < 0)
        return { error, statement: undefined, offset: undefined, where: "bookkeeping" };
    if (!job.parsed)
        return {
            error,
            statement: undefined,
            offset: offsetInFile(error, message, segment.start),
            where: "file",
        };
    if (nth < segment.statements.length) {
        return {
            error,
            statement: earlier + nth,
            offset: offsetInFile(error, message, segment.start),
            where: "file",
        };
    }
    const checked = nth - segment.statements.length === message.checkAt;
    return { error, statement: undefined, offset: undefined, where: checked ? "commit" : "bookkeeping" };
}
/** The server counts characters of the whole message from 1. */
function offsetInFile(error, message, segmentStart) {
    if (error.position === undefined)
        return undefined;
    const offset = (0,sql_position/* offsetOfCodePoint */.QJ)(message.text, Number(error.position) - 1) - message.bodyStart;
    return offset < 0 ? undefined : segmentStart + offset;
}


/***/ }),

/***/ 7119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   ed: () => (/* binding */ migrationMessage),
/* harmony export */   lf: () => (/* binding */ settingsBefore),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7887);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2132);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9998);



/** The message that applies a transactional segment of a migration, with its claim before and its record behind it. */
function migrationMessage(job, index, server, { runId, limits, transaction, earlierMs, behind }) {
    const segment = job.segments[index];
    if (segment === undefined)
        throw new RangeError(`no segment ${index}`);
    const { version, text } = job.file;
    const last = index === job.segments.length - 1;
    const claims = last ? claimOf(job, behind) : [(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .claimSegment */ .sf)(runId, version, index, segment.hash)];
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentMessage */ .FO)(text, segment, server, limits, {
        first: index === job.done,
        transaction,
        before: [...claims, ...settingsBefore(job, index)],
        after: last ? recordOf(job, { runId, earlierMs, transaction }) : [],
    });
}
const claimOf = ({ file: { version, name }, recorded }, behind) => [(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .claim */ .B7)(version, name, recorded, behind)];
/** What is written when all of a migration is done. */
function recordOf({ file, segments, done }, { runId, earlierMs, transaction }) {
    const { version, name, hash } = file;
    const began = transaction ? _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .transactionStart */ .zN : _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .startedAt */ .xh;
    const since = earlierMs > 0 ? `${began} - interval '${Math.round(earlierMs)} ms'` : began;
    const marked = done > 0 || segments.length > 1 || segments[0]?.nonTransactional !== undefined;
    return [
        ...(marked ? [(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetSegments */ .gG)(version)] : []),
        (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .writeEntry */ .cD)({ runId, version, name, hash, outcome: "applied", since }),
    ];
}
/** The settings and roles that earlier segments left for this one: a resumed run and our own bookkeeping lose them. */
function settingsBefore({ file, segments }, index) {
    return (segments
        .slice(0, index)
        .flatMap((segment) => segment.statements)
        .filter((statement) => statement.setsSession)
        .map((statement) => file.text.slice(statement.start, statement.end))
        // Our messages are UTF-8, and read with standard strings, whatever a file says that psql should have read it as.
        .filter((words) => !/client_encoding|standard_conforming_strings|^set\s+(?:session\s+)?names\b/i.test(words)));
}


/***/ }),

/***/ 5384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ applyPending),
  F: () => (/* binding */ tellMigrations)
});

// EXTERNAL MODULE: ./lib/database/ahead.js
var database_ahead = __webpack_require__(6496);
// EXTERNAL MODULE: ./lib/database/apply.js + 2 modules
var apply = __webpack_require__(3004);
// EXTERNAL MODULE: ./lib/database/lock-retry.js
var lock_retry = __webpack_require__(2161);
// EXTERNAL MODULE: ./lib/database/message.js
var message = __webpack_require__(9998);
// EXTERNAL MODULE: ./lib/database/script.js + 1 modules
var script = __webpack_require__(7287);
;// CONCATENATED MODULE: ./lib/database/apply-together.js




/**
 * Applies all migrations in one transaction: all of them or none. A lock that cannot be had undoes everything before
 * the next try, since nothing may stay locked while we wait.
 */
async function applyTogether(session, jobs, { runId, limits, tell }) {
    const [first] = jobs;
    const last = jobs.at(-1);
    if (first === undefined || last === undefined)
        throw new RangeError("no migration to apply");
    const once = { ...limits, lockAttempts: 1 };
    for (let attempt = 1;; attempt++) {
        const begun = await (0,script/* runScript */.j3)(session.client, message/* BEGIN */.Q);
        if (begun.status === "lost")
            return { outcome: { status: "lost", done: 0, error: begun.error }, failing: first };
        let failing = last;
        let outcome = { status: "applied" };
        for (const job of jobs) {
            outcome = await tell(job, () => (0,apply/* applyMigration */.r)(session, job, { runId, limits: once, transaction: false }));
            if (outcome.status === "applied")
                continue;
            failing = job;
            break;
        }
        if (outcome.status === "applied")
            return { outcome: await commit(session), failing };
        if (outcome.status === "lost" ||
            !(0,lock_retry/* isPassing */.WG)(outcome.failure.error) ||
            attempt >= limits.lockAttempts ||
            session.signal.aborted) {
            return { outcome, failing };
        }
        const { blockers } = outcome.failure;
        if (!(await (0,lock_retry/* pauseForLock */.d$)(session, failing.file.file, attempt, limits.lockAttempts, blockers)))
            return { outcome, failing };
    }
}
async function commit(session) {
    const outcome = await (0,script/* runScript */.j3)(session.client, "commit");
    if (outcome.status === "completed")
        return { status: "applied" };
    if (outcome.status === "lost")
        return { status: "lost", done: 0, error: outcome.error };
    await (0,apply/* rollback */.d)(session);
    const failure = {
        error: outcome.error,
        statement: undefined,
        offset: undefined,
        where: "commit",
        blockers: [],
    };
    return { status: "failed", done: 0, failure };
}

// EXTERNAL MODULE: ./lib/database/cut-on-abort.js
var cut_on_abort = __webpack_require__(2724);
// EXTERNAL MODULE: ./lib/database/failure.js
var failure = __webpack_require__(3451);
// EXTERNAL MODULE: ./lib/database/open.js + 6 modules
var database_open = __webpack_require__(2365);
// EXTERNAL MODULE: ./lib/database/recover.js
var recover = __webpack_require__(6701);
// EXTERNAL MODULE: ./lib/database/state.js + 1 modules
var database_state = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/operations/run-problems.js
var run_problems = __webpack_require__(9464);
;// CONCATENATED MODULE: ./lib/operations/apply-pending.js









/** Applies the migrations in order and stops at the first that fails. */
async function applyPending(first, jobs, work) {
    const { context, transaction } = work;
    const telling = tellMigrations(jobs, context.onProgress);
    const deeds = new Map();
    let session = first;
    let rest = jobs;
    let ahead;
    for (let [job, next] = rest; job !== undefined; [job, next] = rest) {
        // Its turn never came when the one before it had to be tried again.
        if (ahead && (0,database_ahead/* isVoid */.R)(ahead))
            ahead = undefined;
        // What is on its way already is cancelled on the server instead.
        if (context.signal.aborted && !ahead)
            return { session, deeds, problems: [cancelledBefore(job)] };
        const unit = transaction === "all" ? rest : [job];
        const applied = await applyUnit(session, { unit, sent: ahead, next }, telling.tell, work);
        const { outcome, failing } = applied;
        const note = (of, deed) => {
            for (const { file } of of)
                deeds.set(file.version, { outcome: deed, durationMs: telling.durations.get(file.version) });
        };
        ahead = applied.ahead;
        if (outcome.status === "applied") {
            note(unit, "applied");
            rest = rest.slice(unit.length);
            continue;
        }
        // On a broken line the one behind it may have been committed as well.
        const inDoubt = ahead ? [...unit, ahead.job] : unit;
        ahead = undefined;
        // Only the history knows: a lost answer may have been a commit, and a rival may have done what we could not.
        const after = await readAfter(session, outcome, failing, work);
        if (after.status === "away") {
            note(inDoubt, "unknown");
            return { session: undefined, deeds, problems: [after.problem] };
        }
        session = after.session;
        const recorded = new Set(after.state.history.map(({ version }) => version));
        const done = inDoubt.filter(({ file }) => recorded.has(file.version));
        if (outcome.status === "lost")
            note(done, "applied");
        else
            for (const { file } of done)
                context.onProgress({ type: "advice", message: rivalWords(file.file) });
        rest = rest.filter((one) => !done.includes(one));
        if (done.length > 0 && after.waited.status === "ours")
            continue;
        if (done.length > 0 && after.waited.status !== "ours") {
            return { session, deeds, problems: [(0,run_problems/* waitProblem */.Jt)(after.waited, work.waitForRunMs, context.signal)] };
        }
        note([failing], "failed");
        return { session, deeds, problems: [problemOf(outcome, failing, after, work)] };
    }
    return { session, deeds, problems: [] };
}
async function applyUnit(session, { unit, sent, next }, tell, { context, runId, limits, transaction }) {
    if (transaction === "all") {
        const { outcome, failing } = await applyTogether(session, unit, { runId, limits, tell });
        return { outcome, failing };
    }
    const [job] = unit;
    if (job === undefined)
        throw new RangeError("a unit of no migration");
    const options = { runId, limits, transaction: true };
    let ahead;
    const outcome = await tell(job, () => {
        const applied = (0,apply/* applyMigration */.r)(session, job, options, sent);
        if (next && !context.signal.aborted)
            ahead = (0,database_ahead/* sendAhead */.o)(session, job, next, options);
        return applied;
    });
    return { outcome, failing: job, ahead };
}
/** Tells and times the work on each migration; `durations`, in ms by version, fills as they run. */
function tellMigrations(jobs, onProgress) {
    const durations = new Map();
    const places = new Map(jobs.map((job, index) => [job, index + 1]));
    const tell = async (job, apply) => {
        const { file } = job.file;
        onProgress({ type: "migration-started", file, index: places.get(job) ?? 0, total: jobs.length });
        const startedAt = performance.now();
        const outcome = await apply();
        const durationMs = Math.round(performance.now() - startedAt);
        durations.set(job.file.version, durationMs);
        const word = outcome.status === "lost" ? "unknown" : outcome.status;
        onProgress({ type: "migration-finished", file, outcome: word, durationMs });
        return outcome;
    };
    return { durations: durations, tell };
}
async function readAfter(session, outcome, failing, work) {
    if (outcome.status === "failed") {
        const { client, signal } = session;
        const read = await (0,cut_on_abort/* cutOnAbort */.k)(client, signal, () => (0,database_state/* readState */.u)(client, { lock: false }), cut_on_abort/* LAST_ANSWER_MS */.r);
        if (read.status === "read")
            return { status: "read", session, state: read.state, waited: { status: "ours", state: read.state } };
    }
    const { context, reopen, waitForRunMs } = work;
    const opened = await (0,recover/* recover */.l)(context, session, reopen);
    if (opened.status === "failed")
        return { status: "away", problem: awayProblem(failing, opened.problem) };
    // Another run may have taken the mutex while we were away: it is waited for like at the start.
    const waited = await (0,database_open/* waitForMutex */.ml)(opened.session, opened.state, waitForRunMs);
    const state = waited.status === "ours" ? waited.state : opened.state;
    return { status: "read", session: opened.session, state, waited };
}
function problemOf(outcome, failing, after, { context: { target }, resumes }) {
    if (outcome.status === "failed") {
        const problem = (0,failure/* migrationProblem */.AU)(outcome.failure, failing, target.kind);
        return resumes && problem.code === "statement-failed" && outcome.failure.where === "file"
            ? { ...problem, hint: withKeptParts(problem.hint, failing, outcome.done) }
            : problem;
    }
    const { file, version } = failing.file;
    const stayed = after.state.progress.filter((row) => row.version === version && row.state === "done").length;
    const parts = `${stayed} of its ${failing.segments.length} parts`;
    return {
        code: "connection-lost",
        file,
        message: `The connection broke while ${file} was applied; the server rolled back what was not finished`,
        hint: `${stayed > 0 ? `${parts} are in the database for good` : "Nothing of it stayed"}. Run the same command again.`,
    };
}
/** What came before the failing part ran for good, so that what is missing has to go where no finished part changes. */
function withKeptParts(hint, { segments }, done) {
    if (done === 0)
        return hint;
    const kept = done === 1 ? "The part before it is" : `The ${done} parts before it are`;
    const alone = segments[done]?.nonTransactional === undefined ? "" : ", between `begin;` and `commit;`";
    const words = `${kept} in the database for good and must stay as it stands in the file: put what has to run first directly above this statement${alone}, or do it by hand.`;
    return hint === undefined ? words : `${hint} ${words}`;
}
function awayProblem({ file: { file } }, { hint, message, logOnly }) {
    return {
        code: "outcome-unknown",
        file,
        message: `The connection broke while ${file} was applied, and the server stays away: whether it was committed is not known`,
        hint: `Run \`db-ops status\` when the server is back; then run migrate again. ${hint ?? message}`,
        logOnly,
    };
}
function cancelledBefore({ file: { file } }) {
    return {
        code: "cancelled",
        message: `Cancelled before ${file} was begun`,
        hint: "Run the same command again to apply the rest.",
    };
}
const rivalWords = (file) => `${file} was applied by somebody else in the meantime`;


/***/ })

};
