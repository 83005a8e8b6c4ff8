export const id = 30;
export const ids = [30];
export const modules = {

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proveApproval)
/* harmony export */ });
/** Opens the gate, and says in the log what it proved. */
async function proveApproval({ onProgress }, openGate) {
    const gate = await openGate();
    if (gate.status === "refused")
        return gate;
    onProgress({ type: "approved", evidence: gate.evidence });
    return { status: "permitted", approval: gate.evidence };
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
// EXTERNAL MODULE: ./lib/guard/environment-name.js
var environment_name = __webpack_require__(4002);
// EXTERNAL MODULE: ./lib/guard/stamp/judge.js
var judge = __webpack_require__(4250);
// EXTERNAL MODULE: ./lib/guard/stamp/problems.js
var problems = __webpack_require__(4029);
;// CONCATENATED MODULE: ./lib/guard/stamp/change.js




/**
 * Whether a database may be given this stamp. More care is always to be had. Less than a stamp says takes an approval,
 * always. Where no stamp counts, and for another name, it takes what a reset would take, since it makes one possible; an
 * empty database has nothing to lose. Pure.
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
        (0,environment_name/* sameName */.q)(found.stamp.environment, environment))
        return { status: "unchanged" };
    const { system, database } = identity;
    const stamp = { environment, tier, system, database, by };
    const stamped = found.status === "stamped";
    const standing = identity.empty && !stamped ? "open" : judged.standing;
    const lowers = (0,judge/* carefulness */.Ml)(tier) < (0,judge/* carefulness */.Ml)(standing);
    const other = (0,problems/* otherEnvironment */.kg)(judged);
    const renames = other !== undefined && (0,judge/* carefulness */.Ml)(tier) <= (0,judge/* carefulness */.Ml)(standing);
    if (standing === "open" || !(lowers || renames))
        return { status: "write", stamp, needs: "nothing" };
    // The wrong connection string must not take two guards away at once.
    if (lowers && other !== undefined)
        return refused((0,problems/* anotherEnvironment */.bf)(other, judged));
    if (standing === "protected" || (lowers && stamped))
        return { status: "write", stamp, needs: "approval" };
    return confirm === (0,environment_name/* phraseFor */.X)(environment)
        ? { status: "write", stamp, needs: "nothing" }
        : refused(notConfirmed(judged));
}
/** Where there is no gate, there is no way to less care. */
function loweringOutsideActions({ environment, standing }, tier) {
    return {
        code: "stamp-lowering",
        message: `The database is ${standing}: to stamp it ${(0,quoted/* quoted */.T)(environment)}, ${tier}, takes an approval, which only GitHub Actions can prove`,
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
        message: `A guarded database gets another name, or without a stamp less care, only when somebody confirms that ${(0,quoted/* quoted */.T)(environment)} may be reset`,
        hint: `Type it: \`confirm: ${(0,environment_name/* phraseFor */.X)(environment)}\`.`,
    };
}

// EXTERNAL MODULE: ./lib/operations/prove-approval.js
var prove_approval = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/operations/report.js + 3 modules
var report = __webpack_require__(2174);
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
    const facts = (0,report/* factsOf */.xS)("stamp", context, settings);
    const access = {
        applicationName: "db-ops stamp",
        connectTimeoutMs: settings.connectTimeoutMs,
        lock: settings.tier !== undefined,
        anyHistory: true,
    };
    const opened = await (0,database_open/* open */.ho)(context, access);
    if (opened.status === "failed")
        return (0,report/* makeReport */.dO)(facts, { outcome: "failed", problems: [opened.problem] });
    const { session, state } = opened;
    try {
        const run = { context, settings, facts };
        return (0,report/* makeReport */.dO)(facts, settings.tier === undefined ? look(state, run) : await change(session, state, run));
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
        const waited = await (0,database_open/* waitForMutex */.ml)(session, before, settings.waitForRunMs);
        if (waited.status === "ours")
            return change(session, waited.state, run);
        return { ...(0,run_problems/* waitedInVain */.ao)(waited, settings, context.signal), before };
    }
    const wish = await permitted(before, run);
    if (wish.status === "write")
        return write(session, before, wish, run);
    await (0,database_run/* releaseMutex */.NS)(session);
    return wish.status === "unchanged"
        ? { outcome: "done", before }
        : { outcome: (0,run_problems/* outcomeOfRefusal */.k6)(wish.problem), before, problems: [wish.problem] };
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
    const permission = await (0,prove_approval/* proveApproval */.K)(context, context.openGate);
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
