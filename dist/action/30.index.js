export const id = 30;
export const ids = [30];
export const modules = {

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

/***/ 4644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ stampObjection),
/* harmony export */   KP: () => (/* binding */ proveApproval),
/* harmony export */   vX: () => (/* binding */ permitReset)
/* harmony export */ });
/* harmony import */ var _guard_reset_permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7192);
/* harmony import */ var _guard_stamp_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4029);
/* harmony import */ var _stamp_judged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(527);



/** Whether a reset may begin, before there is a connection: `confirm` on a guarded tier, the gate on a protected one. */
async function permitReset(context, { tier, environment }, { confirm }) {
    if (tier === "protected" && context.openGate)
        return proveApproval(context, context.openGate);
    const problem = (0,_guard_reset_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .resetRefusal */ .o)({ tier, environment, confirm });
    return problem ? { status: "refused", problem } : { status: "permitted", approval: undefined };
}
/** Opens the gate, and says in the log what it proved. */
async function proveApproval({ onProgress }, openGate) {
    const gate = await openGate();
    if (gate.status === "refused")
        return gate;
    onProgress({ type: "approved", evidence: gate.evidence });
    return { status: "permitted", approval: gate.evidence };
}
/** Step 12, right after connecting: why the database that was found may not be reset under this name. */
function stampObjection(state, facts, { confirm }) {
    return (0,_guard_stamp_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .resetStampRefusal */ .lC)((0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g)(facts, state), confirm);
}


/***/ }),

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stamp: () => (/* binding */ stamp)
});

// EXTERNAL MODULE: ./lib/database/failure.js
var failure = __webpack_require__(3451);
// EXTERNAL MODULE: ./lib/database/open.js + 6 modules
var database_open = __webpack_require__(2365);
// EXTERNAL MODULE: ./lib/database/run.js
var database_run = __webpack_require__(4996);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(2767);
// EXTERNAL MODULE: ./lib/guard/gate/remedies.js
var remedies = __webpack_require__(7645);
// EXTERNAL MODULE: ./lib/guard/stamp/judge.js
var judge = __webpack_require__(4250);
// EXTERNAL MODULE: ./lib/guard/stamp/problems.js
var problems = __webpack_require__(4029);
;// CONCATENATED MODULE: ./lib/guard/stamp/change.js




/**
 * Whether a database may be given this stamp. More care is always to be had; less, or another name, takes what a reset
 * would take, since it makes one possible; an empty database has nothing to lose. Pure.
 */
function changeStamp(judged, wish) {
    const { environment, identity, targetKind, found } = judged;
    const { tier, confirm, by } = wish;
    const refused = (problem) => ({ status: "refused", problem });
    if (found.status === "hidden")
        return refused(problems/* unreadableStamp */.pi);
    if (tier === "open" && targetKind !== "loopback")
        return refused(neverOpen);
    if (found.status === "stamped" &&
        found.stamp.tier === tier &&
        (0,remedies/* sameName */.q)(found.stamp.environment, environment))
        return { status: "unchanged" };
    const { system, database } = identity;
    const stamp = { environment, tier, system, database, by };
    const standing = identity.empty ? "open" : judged.standing;
    const lowers = (0,judge/* carefulness */.Ml)(tier) < (0,judge/* carefulness */.Ml)(standing);
    const other = (0,problems/* otherEnvironment */.kg)(judged);
    const renames = other !== undefined && (0,judge/* carefulness */.Ml)(tier) <= (0,judge/* carefulness */.Ml)(standing);
    if (standing === "open" || !(lowers || renames))
        return { status: "write", stamp, needs: "nothing" };
    // The wrong connection string must not take two guards away at once.
    if (lowers && other !== undefined)
        return refused((0,problems/* anotherEnvironment */.bf)(other, judged));
    if (standing === "protected")
        return { status: "write", stamp, needs: "approval" };
    return confirm === (0,remedies/* phraseFor */.X_)(environment)
        ? { status: "write", stamp, needs: "nothing" }
        : refused(notConfirmed(judged));
}
/** Where there is no gate, there is no way to less care. */
function loweringOutsideActions({ environment }, tier) {
    return {
        code: "stamp-lowering",
        message: `The database is protected: to stamp it ${(0,quoted/* quoted */.T)(environment)}, ${tier}, takes an approval, which only GitHub Actions can prove`,
        hint: "Run the action with `operation: stamp` and this `tier` in a job with this environment, set up as for a protected reset (docs/stamp.md). A new, empty database needs none.",
    };
}
const neverOpen = {
    code: "bad-input",
    message: "tier: `open` is for databases on this machine, and this one is on another",
    hint: "The lowest tier for it is `guarded`.",
};
function notConfirmed({ environment }) {
    return {
        code: "not-confirmed",
        message: `A guarded database gets another name or less care only when somebody confirms that ${(0,quoted/* quoted */.T)(environment)} may be reset`,
        hint: `Type it: \`confirm: ${(0,remedies/* phraseFor */.X_)(environment)}\` (\`--confirm "${(0,remedies/* phraseFor */.X_)(environment)}"\`).`,
    };
}

// EXTERNAL MODULE: ./lib/guard/tier.js
var guard_tier = __webpack_require__(4681);
// EXTERNAL MODULE: ./lib/operations/report.js + 2 modules
var report = __webpack_require__(222);
// EXTERNAL MODULE: ./lib/operations/reset-permitted.js
var reset_permitted = __webpack_require__(4644);
// EXTERNAL MODULE: ./lib/operations/run-problems.js
var run_problems = __webpack_require__(9464);
// EXTERNAL MODULE: ./lib/operations/stamp-judged.js
var stamp_judged = __webpack_require__(527);
;// CONCATENATED MODULE: ./lib/operations/stamp.js









/**
 * Shows the database's stamp, or with a tier gives it another one, on purpose and on record: more care freely, less only
 * with what a reset would take. Nothing else in the database is touched.
 */
async function stamp(context, settings) {
    const { environment, guardedEnvironments, connectTimeoutMs } = settings;
    const { target } = context;
    const tier = (0,guard_tier/* tierOf */.k)(target, environment, guardedEnvironments);
    const facts = { operation: "stamp", environment, tier, startedAt: new Date(), target };
    const access = {
        applicationName: "db-ops stamp",
        connectTimeoutMs,
        lock: settings.tier !== undefined,
        anyHistory: true,
    };
    const opened = await (0,database_open/* open */.ho)(context, access);
    if (opened.status === "failed")
        return (0,report/* makeReport */.d)(facts, { outcome: "failed", problems: [opened.problem] });
    const { session, state } = opened;
    try {
        const run = { context, settings, facts };
        return (0,report/* makeReport */.d)(facts, settings.tier === undefined ? look(state, run) : await change(session, state, run));
    }
    finally {
        await (0,database_open/* closeSession */.Vu)(session);
    }
}
function look(before, { context, facts }) {
    (0,stamp_judged/* adviseOnStamp */.V)(context.onProgress, (0,stamp_judged/* judged */.g)(facts, before));
    return { outcome: "done", before };
}
async function change(session, before, run) {
    const { context, settings } = run;
    if (!before.locked) {
        const { waitForRunMs } = settings;
        const waited = await (0,database_open/* waitForMutex */.ml)(session, before, waitForRunMs);
        if (waited.status === "ours")
            return change(session, waited.state, run);
        const outcome = waited.status === "taken" && !context.signal.aborted ? "refused" : "failed";
        return { outcome, before, problems: [(0,run_problems/* waitProblem */.Jt)(waited, waitForRunMs, context.signal)] };
    }
    const wish = await permitted(before, run);
    if (wish.status === "write")
        return write(session, before, wish, run);
    await (0,database_run/* releaseMutex */.NS)(session);
    return wish.status === "unchanged"
        ? { outcome: "done", before }
        : { outcome: "refused", before, problems: [wish.problem] };
}
async function permitted(before, { context, settings, facts }) {
    const judgement = (0,stamp_judged/* judged */.g)(facts, before);
    const { tier = judgement.tier, confirm } = settings;
    const wish = changeStamp(judgement, { tier, confirm, by: context.origin.actor });
    if (wish.status !== "write")
        return wish;
    if (wish.needs === "nothing")
        return { ...wish, approval: undefined };
    if (!context.openGate)
        return { status: "refused", problem: loweringOutsideActions(judgement, tier) };
    const permission = await (0,reset_permitted/* proveApproval */.KP)(context, context.openGate);
    return permission.status === "refused" ? permission : { ...wish, approval: permission.approval };
}
async function write(session, before, { stamp: entry, approval }, { context }) {
    const start = {
        operation: "stamp",
        environment: entry.environment,
        tier: entry.tier,
        origin: context.origin,
    };
    const begun = await (0,database_run/* beginRun */.Te)(session, before, {
        start,
        verified: [],
        adopted: [],
        idle: false,
        stamp: entry,
        approval,
    });
    const known = { before, approval };
    if (begun.status === "failed") {
        const what = "The stamp could not be written";
        const problem = (0,failure/* serverProblem */.Vw)("statement-failed", what, begun.error, context.target.kind);
        return { ...known, outcome: "failed", problems: [problem] };
    }
    if (begun.status === "lost")
        return { ...known, outcome: "unknown", problems: [unknownStamp] };
    const { runId } = begun;
    const after = await (0,database_run/* endRun */.lb)(session, { runId, outcome: "done", errorCode: undefined, failed: undefined });
    return after
        ? { ...known, outcome: "done", after }
        : { ...known, outcome: "unknown", problems: [unknownStamp] };
}
const unknownStamp = {
    code: "outcome-unknown",
    message: "The connection broke while the stamp was written",
    hint: "Run the same command again, or look with `db-ops stamp`, without a tier.",
};


/***/ })

};
