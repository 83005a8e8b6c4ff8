export const id = 487;
export const ids = [487];
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

/***/ 5379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readStatements)
/* harmony export */ });
/* harmony import */ var _broken_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7987);
/* harmony import */ var _cut_on_abort_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2724);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8902);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7287);




/** Reads what the history recorded for some versions; those of which it recorded nothing are left out. One round trip. */
const readStatements = ({ client, signal }) => async (versions) => {
    const script = `select h.version, pg_catalog.to_jsonb(h) -> 'statements' from supabase_migrations.schema_migrations h
where h.version = any (${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .textArray */ .T)(versions)})`;
    const outcome = await (0,_cut_on_abort_js__WEBPACK_IMPORTED_MODULE_2__/* .cutOnAbort */ .k)(client, signal, () => (0,_script_js__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(client, script, { keepRows: true }));
    if (outcome.status === "lost")
        throw new _broken_line_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenLine */ .I("while the history was read", { cause: outcome.error });
    if (outcome.status === "failed")
        throw outcome.error;
    return new Map(outcome.rows.flatMap(([version, statements]) => version && statements ? [[version, JSON.parse(statements)]] : []));
};


/***/ }),

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ recoveryTarget),
/* harmony export */   e: () => (/* binding */ backupWords)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);

/** What the log says of backups; a check that was not made is never "ok". */
function backupWords(verdict, now) {
    if (verdict.status === "not-checked")
        return "Backups: not checked (set `require-backup` to have them checked).";
    if (verdict.takenAt === undefined)
        return "Backups: point-in-time recovery is on.";
    const age = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.max(0, now - verdict.takenAt));
    return `Backups: the newest is ${age} old (${new Date(verdict.takenAt).toISOString()}).`;
}
/** The moment to name when the data has to come back: the server's clock, just before the first statement. */
function recoveryTarget(serverClock) {
    return `Recovery target: ${serverClock.toISOString()}, the server's clock just before the first statement.`;
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

/***/ 9599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   migrate: () => (/* binding */ migrate)
/* harmony export */ });
/* harmony import */ var _database_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);
/* harmony import */ var _database_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4996);
/* harmony import */ var _database_statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5379);
/* harmony import */ var _guard_backup_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9357);
/* harmony import */ var _guard_stamp_judge_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4250);
/* harmony import */ var _apply_pending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5384);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7264);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6982);
/* harmony import */ var _finish_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9363);
/* harmony import */ var _not_begun_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8159);
/* harmony import */ var _plan_migrate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5087);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2174);
/* harmony import */ var _run_problems_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9464);
/* harmony import */ var _stamp_judged_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(527);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6677);















/**
 * Applies what is pending: validate everything, claim, apply, record. Nothing runs when anything is wrong, and running
 * it again is the right next step after whatever happened.
 */
async function migrate(context, settings) {
    const facts = (0,_report_js__WEBPACK_IMPORTED_MODULE_10__/* .factsOf */ .xS)("migrate", context, settings);
    const access = {
        applicationName: `db-ops migrate (${context.origin.actor})`,
        connectTimeoutMs: settings.connectTimeoutMs,
        lock: true,
    };
    const opened = await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho)(context, access);
    if (opened.status === "failed")
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_10__/* .notConnected */ .NU)(facts, context.project, opened.problem);
    let session = opened.session;
    const keep = (next) => {
        session = next;
    };
    try {
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_10__/* .makeReport */ .dO)(facts, await migrateIn(opened.session, opened.state, { context, settings, facts, access, keep }));
    }
    finally {
        if (session)
            await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_0__/* .closeSession */ .Vu)(session);
    }
}
async function migrateIn(session, first, run) {
    const { context, settings } = run;
    (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_11__/* .adviseOnStamp */ .V)(context.onProgress, (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_11__/* .judged */ .g)(run.facts, first));
    if (!context.project.config.migrationsEnabled) {
        context.onProgress({ type: "advice", message: SWITCHED_OFF });
    }
    let before = first;
    let found = await look(session, before, context);
    let plan = (0,_plan_migrate_js__WEBPACK_IMPORTED_MODULE_9__/* .planMigrate */ .dP)(found, settings, context.project);
    // The reset that left its mark may be at work still.
    if (!before.locked && (plan.status === "work" || (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_12__/* .unfinishedReset */ .H)(before).length > 0)) {
        const waited = await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_0__/* .waitForMutex */ .ml)(session, before, settings.waitForRunMs);
        if (waited.status !== "ours")
            return {
                ...(0,_run_problems_js__WEBPACK_IMPORTED_MODULE_13__/* .waitedInVain */ .ao)(waited, settings, context.signal),
                before,
                migrations: found.migrations,
            };
        before = waited.state;
        found = await look(session, before, context);
        plan = (0,_plan_migrate_js__WEBPACK_IMPORTED_MODULE_9__/* .planMigrate */ .dP)(found, settings, context.project);
    }
    const stays = (0,_plan_migrate_js__WEBPACK_IMPORTED_MODULE_9__/* .newerStay */ .jA)(found.migrations, settings.toVersion);
    if (stays !== undefined)
        context.onProgress({ type: "advice", message: stays });
    const findings = {
        outcome: "done",
        before,
        migrations: found.migrations,
        segmentCounts: plan.segmentCounts,
    };
    const unfinished = (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_12__/* .unfinishedReset */ .H)(before);
    if (unfinished.length > 0 || plan.status === "refused") {
        await (0,_database_run_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseMutex */ .NS)(session);
        const problems = (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_12__/* .resetFirst */ .K)(unfinished, plan.status === "refused" ? plan.problems : []);
        return { ...findings, outcome: "refused", problems };
    }
    if (plan.jobs.length === 0)
        return apply(session, before, found, plan.jobs, findings, run);
    const { permitMigrate } = await Promise.all(/* import() */[__webpack_require__.e(383), __webpack_require__.e(317)]).then(__webpack_require__.bind(__webpack_require__, 1317));
    const permission = await permitMigrate(session, found, {
        context,
        settings,
        stamp: (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_11__/* .judged */ .g)(run.facts, before),
    });
    if (permission.status !== "granted") {
        await (0,_database_run_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseMutex */ .NS)(session);
        const { status: outcome, problems, hazards } = permission;
        return { ...findings, outcome, problems, hazards };
    }
    const { hazards, backup } = permission;
    return apply(session, before, found, plan.jobs, { ...findings, hazards }, run, backup);
}
async function apply(session, before, found, jobs, findings, run, backup = NOT_CHECKED) {
    const { context, settings, facts, access, keep } = run;
    const { operation, environment } = facts;
    const judgement = (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_11__/* .judged */ .g)(facts, before);
    const adopted = found.migrations.flatMap(({ file, recordedAs }) => file && recordedAs !== undefined ? [{ file, recordedAs }] : []);
    const start = { operation, environment, tier: judgement.tier, origin: context.origin };
    const stamp = (0,_guard_stamp_judge_js__WEBPACK_IMPORTED_MODULE_14__/* .firstStamp */ .ms)(judgement, context.origin.actor);
    const idle = jobs.length === 0 && adopted.length === 0;
    const begun = await (0,_database_run_js__WEBPACK_IMPORTED_MODULE_1__/* .beginRun */ .Te)(session, before, { start, verified: found.verified, adopted, idle, stamp });
    // A login that may only read can still learn that there is nothing to do.
    if (idle && begun.status !== "lost")
        return findings;
    if (begun.status !== "begun")
        return { ...findings, outcome: "failed", problems: [(0,_not_begun_js__WEBPACK_IMPORTED_MODULE_8__/* .notBegun */ .d)(begun, "applied", context)] };
    const { runId, serverClock } = begun;
    await context.parser.rest();
    if (judgement.tier !== "open")
        context.onProgress({ type: "advice", message: (0,_guard_backup_words_js__WEBPACK_IMPORTED_MODULE_3__/* .recoveryTarget */ .T)(serverClock) });
    const recovery = { target: serverClock.toISOString(), ...backup };
    const limits = settings;
    const { session: last, deeds, problems, } = await (0,_apply_pending_js__WEBPACK_IMPORTED_MODULE_4__/* .applyPending */ .Y)(session, jobs, {
        context,
        runId,
        limits,
        transaction: settings.transaction ?? "each",
        resumes: true,
        reopen: access,
        waitForRunMs: settings.waitForRunMs,
    });
    keep(last);
    const known = new Map([
        ...deeds,
        ...adopted.map(({ file }) => [file.version, { outcome: "adopted", durationMs: undefined }]),
    ]);
    const planned = new Set(jobs.map(({ file }) => file.version));
    const outcome = last === undefined ? "unknown" : problems.length > 0 ? "failed" : "done";
    const failed = jobs.find(({ file }) => ["failed", "unknown"].includes(deeds.get(file.version)?.outcome ?? ""));
    const ending = {
        runId,
        outcome,
        errorCode: problems[0]?.sqlstate ?? problems[0]?.code,
        failed: failed && {
            file: failed.file,
            outcome: "failed",
            durationMs: deeds.get(failed.file.version)?.durationMs ?? 0,
        },
    };
    const after = last && (await (0,_finish_run_js__WEBPACK_IMPORTED_MODULE_7__/* .finishRun */ .J)(last, ending, run));
    const history = after?.history ?? [...before.history, ...applied(jobs, deeds)].sort(byVersion);
    const migrations = (0,_decide_js__WEBPACK_IMPORTED_MODULE_5__/* .decide */ .L)({ ...found.facts, history, progress: after?.progress ?? found.facts.progress });
    return {
        ...findings,
        recovery,
        outcome,
        problems,
        after: after ?? { ...before, history },
        migrations,
        deeds: known,
        planned,
    };
}
/** What is known to be in the history when nobody can look any more. */
function applied(jobs, deeds) {
    return jobs
        .filter(({ file }) => deeds.get(file.version)?.outcome === "applied")
        .map(({ file: { version, name, hash } }) => ({
        version,
        name,
        hash,
        appliedAt: undefined,
        appliedBy: undefined,
        durationMs: undefined,
        statements: undefined,
    }));
}
const byVersion = (one, other) => (0,_decide_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Z)(one.version, other.version);
async function look(session, state, { project, parser }) {
    return (0,_examine_js__WEBPACK_IMPORTED_MODULE_6__/* .examine */ .s)(project, state, parser, (0,_database_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatements */ .b)(session));
}
/** Where nothing is applied, nobody looks for a backup. */
const NOT_CHECKED = { backup: "not-checked", takenAt: null };
const SWITCHED_OFF = "config.toml says `[db.migrations] enabled = false`: nothing is applied";


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


/***/ })

};
