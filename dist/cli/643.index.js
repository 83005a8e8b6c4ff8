export const id = 643;
export const ids = [643,317];
export const modules = {

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

/***/ 420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ foreseenRefusals),
/* harmony export */   Vg: () => (/* binding */ confirmDestructive),
/* harmony export */   j9: () => (/* binding */ isAboutLosses)
/* harmony export */ });
/* harmony import */ var _hazards_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2397);
/* harmony import */ var _hazards_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3470);


/**
 * Whether a person has confirmed what is about to be lost: by a directive above the statement, or by the version in
 * `allow-destructive`. A file that the rules could not look through may hold anything, so it needs the latter. Pure.
 */
function confirmDestructive(question) {
    const { tier, versions, allowDestructive } = question;
    const allowed = new Set(allowDestructive);
    const versionOf = ({ file }) => versions.get(file) ?? file;
    const hazards = question.hazards.map((hazard) => losesData(hazard) && allowed.has(versionOf(hazard)) ? { ...hazard, acknowledged: true } : hazard);
    const losses = hazards.filter(losesData);
    const unconfirmed = losses.filter(({ acknowledged }) => !acknowledged);
    const unused = unusedVersions(allowDestructive, new Set(versions.values()), new Set(losses.map(versionOf)));
    return {
        hazards,
        isDestructive: losses.length > 0,
        refusals: tier === "open"
            ? []
            : unconfirmed.map((hazard) => refusal(hazard, versionOf(hazard), directivesAbove(hazard, hazards))),
        unused,
        warnings: [
            ...hazards.filter(({ id }) => id === "dynamic-sql").map(placed),
            ...(tier === "open" ? unconfirmed.map(placed) : []),
        ],
    };
}
/** What a plan says of the same refusals, one for each file: the hazards themselves it shows anyway. */
function foreseenRefusals(refusals) {
    const files = new Set(refusals.map(({ file }) => file));
    return [...files].flatMap((file) => {
        const [first, ...others] = refusals.filter((one) => one.file === file);
        if (first === undefined)
            return [];
        const { code } = first;
        // Each names its own rule.
        const hint = others.every((other) => other.hint === first.hint)
            ? first.hint
            : first.hint?.replace(/(?<= allow )[a-z-]+(?= <reason>)/, "<rule>");
        const number = others.length + 1;
        const message = number === 1
            ? "a destructive statement is not confirmed"
            : `${number} destructive statements are not confirmed`;
        return [{ code, file, message, hint }];
    });
}
/** What a migrate tells of: losses, what nobody can see into, and directives that do not hold. The rest is a plan's business. */
function isAboutLosses(hazard) {
    return losesData(hazard) || hazard.id === "dynamic-sql" || hazard.id.startsWith("allow-");
}
function losesData(hazard) {
    return hazard.id === _hazards_index_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_EXAMINED */ .kI || (0,_hazards_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isDestructive */ .TI)(hazard);
}
/** What is wrong with the directives on the lines right above, which were most likely meant to confirm it. */
function directivesAbove({ file, line }, hazards) {
    const above = hazards.find((other) => other.id.startsWith("allow-") && other.file === file && other.endLine === line - 1);
    return above === undefined ? [] : [...directivesAbove(above, hazards), above];
}
/** @param directives those above the statement that do not hold */
function refusal(hazard, version, directives) {
    const { id, file, line, column } = hazard;
    const input = `pass \`allow-destructive: ${version}\` for this run`;
    return {
        code: "destructive-not-confirmed",
        file,
        ...(id === _hazards_index_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_EXAMINED */ .kI ? {} : { line, column }),
        message: [
            `Not confirmed: ${withSize(hazard)}`,
            ...directives.map((one) => `Line ${one.line}: ${one.reason}`),
        ].join(" "),
        hint: id === _hazards_index_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_EXAMINED */ .kI
            ? `Read it yourself, then ${input}; or cut it into smaller files.`
            : `Confirm it: put \`-- db-ops: allow ${id} <reason>\` on the line above the statement, or ${input}.`,
    };
}
/** `Dropping t deletes its rows for good. (t: 96 kB, about 50 rows)`. */
function withSize(hazard) {
    const { reason, object } = hazard;
    if (object === null)
        return reason;
    return `${reason} (${object}: ${(0,_hazards_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .listedSize */ .Vs)(hazard) || "size unknown"})`;
}
function placed(hazard) {
    return `${hazard.file}:${hazard.line}: ${withSize(hazard)}`;
}
/** A version that confirms nothing is most often a slip, and the next one would go through unseen. */
function unusedVersions(allowed, pending, destructive) {
    return allowed.flatMap((version) => {
        if (destructive.has(version))
            return [];
        const why = pending.has(version)
            ? "destroys nothing"
            : "is not among the migrations that would be applied";
        return [`allow-destructive: ${version} ${why}, so nothing is confirmed by it`];
    });
}


/***/ }),

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  permitMigrate: () => (/* binding */ permitMigrate),
  x: () => (/* binding */ versionsOf)
});

// EXTERNAL MODULE: ./lib/guard/backup/words.js
var words = __webpack_require__(9357);
// EXTERNAL MODULE: ./lib/guard/confirm-destructive.js
var confirm_destructive = __webpack_require__(420);
// EXTERNAL MODULE: ./lib/guard/stamp/problems.js + 1 modules
var stamp_problems = __webpack_require__(5104);
// EXTERNAL MODULE: ./lib/hazards/index.js + 88 modules
var hazards = __webpack_require__(2397);
// EXTERNAL MODULE: ./lib/hazards/types.js
var types = __webpack_require__(1360);
// EXTERNAL MODULE: ./lib/operations/pending-hazards.js + 6 modules
var pending_hazards = __webpack_require__(6383);
;// CONCATENATED MODULE: ./lib/operations/look-for-losses.js



/**
 * What would be lost by what is about to run, at the least cost: texts without a suspicious statement are not judged at all, and the
 * catalog is asked, in one round trip, only where the texts alone show a loss.
 */
async function lookForLosses(session, context, waiting, parsed) {
    if (!waiting.some(({ file, version }) => file !== undefined && isSuspicious(file.text, parsed.get(version))))
        return { status: "examined", hazards: [], excerpts: new Map() };
    const facts = (0,types/* staticContext */.c)(Math.floor(session.server.versionNumber / 10_000));
    const judged = await (0,pending_hazards/* judge */.S)(context.parser, { waiting, parsed, context: facts });
    if (!judged.hazards.some(hazards/* isDestructive */.TI))
        return judged;
    return (0,pending_hazards/* pendingHazards */.D)(session, context, waiting, parsed);
}
/**
 * Whether a rule could find a loss in a text, or something to say of its directives. Where it is known what the statements are, what they
 * say counts, without comments between them, and an UPDATE or DELETE that has a condition is no loss by its first word.
 */
function isSuspicious(text, parsed) {
    if (!SUSPICIOUS.test(text))
        return false;
    if (parsed?.status !== "parsed" || DIRECTIVE.test(text))
        return true;
    return parsed.statements.some(({ start, end, selective }) => {
        const words = text.slice(start, end);
        return SUSPICIOUS.test(selective ? words.replace(/^(?:update|delete)\b/i, "") : words);
    });
}
/** Even one that is not written as it should be. */
const DIRECTIVE = /db-?ops\s*:/i;
/**
 * A text without any of these destroys nothing that a rule could see. Behind the words of keys, triggers and locks `delete` and `update` are
 * no statements. A backslash, or U&, may spell the words of a string otherwise.
 */
const SUSPICIOUS = /\b(?:drop|truncate|execute)\b|\b(?:delete|update)\b(?<!\b(?:on|or|do|for|before|after)[ \t]+\w+)|\\|u&/i;

// EXTERNAL MODULE: ./lib/operations/plan-migrate.js
var plan_migrate = __webpack_require__(5087);
// EXTERNAL MODULE: ./lib/operations/run-problems.js
var run_problems = __webpack_require__(9464);
;// CONCATENATED MODULE: ./lib/operations/permit-migrate.js






/**
 * Asks, before the first statement, for the confirmation of what would be lost, in the database that was meant, and then
 * for a backup to get it back from.
 */
async function permitMigrate(session, found, { context, settings, stamp }) {
    const waiting = (0,plan_migrate/* waitingFor */.Fz)(found, settings, context.project);
    const looked = await lookForLosses(session, context, waiting, found.parsed);
    if (looked.status === "lost")
        return {
            status: "failed",
            problems: [(0,run_problems/* unanswered */.bj)("the catalog was read", context.signal)],
            hazards: [],
        };
    const { isDestructive, refusals, warnings, unused, ...confirmed } = (0,confirm_destructive/* confirmDestructive */.Vg)({
        tier: stamp.tier,
        hazards: looked.hazards,
        versions: versionsOf(waiting),
        allowDestructive: settings.allowDestructive,
    });
    const hazards = confirmed.hazards.filter(confirm_destructive/* isAboutLosses */.j9);
    for (const message of [...unused, ...warnings])
        context.onProgress({ type: "advice", message });
    const alien = isDestructive ? (0,stamp_problems/* stampRefusal */.KA)(stamp) : undefined;
    const problems = [...(alien ? [alien] : []), ...refusals];
    if (problems.length > 0)
        return { status: "refused", problems, hazards };
    const verdict = await backupFor({ context, settings, stamp }, isDestructive);
    if (verdict.status === "refused") {
        const { problem } = verdict;
        return { status: (0,run_problems/* outcomeOfRefusal */.k6)(problem), problems: [problem], hazards };
    }
    return { status: "granted", hazards, backup: knownBackup(verdict) };
}
/** By file. */
function versionsOf(waiting) {
    return new Map(waiting.flatMap(({ file, version }) => (file === undefined ? [] : [[file.file, version]])));
}
/** The platform is asked where data matter and may be lost, or whatever is applied when so set. */
async function backupFor({ context, settings, stamp }, isDestructive) {
    if (stamp.tier !== "protected")
        return { status: "not-checked" };
    const { requireBackup } = settings;
    const asked = requireBackup !== undefined && (isDestructive || requireBackup.always);
    const verdict = asked ? await context.checkBackup() : { status: "not-checked" };
    if (verdict.status !== "refused" && (asked || requireBackup === undefined))
        context.onProgress({ type: "advice", message: (0,words/* backupWords */.e)(verdict, Date.now()) });
    return verdict;
}
function knownBackup(verdict) {
    if (verdict.status === "not-checked")
        return { backup: "not-checked", takenAt: null };
    const { by, takenAt } = verdict;
    return { backup: by, takenAt: takenAt === undefined ? null : new Date(takenAt).toISOString() };
}


/***/ }),

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ SWITCHED_OFF),
  F: () => (/* binding */ planVerdict)
});

// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(7748);
// EXTERNAL MODULE: ./lib/count.js
var count = __webpack_require__(2284);
;// CONCATENATED MODULE: ./lib/operations/fail-on.js

/** `fail-on`: a problem when a hazard of that severity, or a worse one, is not acknowledged in its file. */
function hazardsFound(hazards, failOn) {
    if (failOn === "never")
        return [];
    const open = hazards.filter(({ acknowledged }) => !acknowledged);
    const dangers = open.filter(({ severity }) => severity === "danger").length;
    const warnings = failOn === "danger" ? 0 : open.filter(({ severity }) => severity === "warning").length;
    if (dangers + warnings === 0)
        return [];
    const found = [
        ...(dangers > 0 ? [(0,count/* count */.U)(dangers, "danger")] : []),
        ...(warnings > 0 ? [(0,count/* count */.U)(warnings, "warning")] : []),
    ];
    return [
        {
            code: "hazards-found",
            message: `${found.join(" and ")} in what is pending`,
            hint: "Asked to fail on that. Take the safer rewrite, or say why it may run, right above the statement: `-- db-ops: allow <rule> <reason>`.",
        },
    ];
}

;// CONCATENATED MODULE: ./lib/operations/plan-verdict.js


/**
 * How a plan ends. What has to be mended first is an error of the files; drift is for migrate to refuse, and a plan that tells of it has done its work.
 *
 * @param reasons why migrate would refuse, and `foreseen` how that is said
 */
function planVerdict(reasons, hazards, failOn, foreseen = "migrate will refuse") {
    const mistakes = reasons.filter(({ code }) => problem/* PROBLEM_CLASS */.h[code] === "input");
    const later = reasons
        .filter(({ code }) => problem/* PROBLEM_CLASS */.h[code] !== "input")
        .map((problem) => ({ ...problem, message: `${foreseen}: ${problem.message}` }));
    return mistakes.length > 0
        ? { outcome: "refused", problems: [...mistakes, ...later], hazards }
        : { outcome: "done", problems: [...later, ...hazardsFound(hazards, failOn)], hazards };
}
const SWITCHED_OFF = "config.toml says `[db.migrations] enabled = false`: migrate would apply nothing";


/***/ }),

/***/ 2643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _database_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);
/* harmony import */ var _database_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5379);
/* harmony import */ var _guard_confirm_destructive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(420);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6982);
/* harmony import */ var _pending_hazards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6383);
/* harmony import */ var _permit_migrate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1317);
/* harmony import */ var _plan_migrate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5087);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(727);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2174);
/* harmony import */ var _run_problems_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9464);
/* harmony import */ var _stamp_judged_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(527);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6677);












/**
 * What the next migrate would do, or why it would refuse: every migration with its state, and what the statements of the pending ones lock, lose
 * and break. Read-only: the files are parsed, nothing of them is sent to the server. One round trip more than status, two where a table is locked.
 */
async function plan(context, settings) {
    const facts = (0,_report_js__WEBPACK_IMPORTED_MODULE_8__/* .factsOf */ .xS)("plan", context, settings);
    const { connectTimeoutMs } = settings;
    const opened = await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho)(context, { applicationName: "db-ops plan", connectTimeoutMs, lock: false });
    if (opened.status === "failed")
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_8__/* .notConnected */ .NU)(facts, context.project, opened.problem);
    try {
        const stamped = (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_9__/* .judged */ .g)(facts, opened.state);
        (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_9__/* .adviseOnStamp */ .V)(context.onProgress, stamped);
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_8__/* .makeReport */ .dO)(facts, await planIn(opened, context, settings, stamped));
    }
    finally {
        await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_0__/* .closeSession */ .Vu)(opened.session);
    }
}
async function planIn({ session, state }, context, settings, stamp) {
    const { project, parser, onProgress } = context;
    if (!project.config.migrationsEnabled)
        onProgress({ type: "advice", message: _plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .SWITCHED_OFF */ .I });
    const found = await (0,_examine_js__WEBPACK_IMPORTED_MODULE_3__/* .examine */ .s)(project, state, parser, (0,_database_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatements */ .b)(session));
    const { migrations, parsed } = found;
    const decided = (0,_plan_migrate_js__WEBPACK_IMPORTED_MODULE_6__/* .planMigrate */ .dP)(found, settings, project);
    const seeds = project.readSeeds();
    const known = { before: state, migrations, segmentCounts: decided.segmentCounts, seeds };
    const reasons = decided.status === "refused" ? decided.problems : [];
    const stays = (0,_plan_migrate_js__WEBPACK_IMPORTED_MODULE_6__/* .newerStay */ .jA)(migrations, settings.toVersion);
    if (stays !== undefined)
        onProgress({ type: "advice", message: stays });
    const waiting = (0,_plan_migrate_js__WEBPACK_IMPORTED_MODULE_6__/* .waitingFor */ .Fz)(found, settings, project);
    const looked = await (0,_pending_hazards_js__WEBPACK_IMPORTED_MODULE_4__/* .pendingHazards */ .D)(session, context, waiting, parsed);
    if (looked.status === "lost") {
        const problem = (0,_run_problems_js__WEBPACK_IMPORTED_MODULE_11__/* .unanswered */ .bj)("the catalog was read", context.signal);
        return { ...known, outcome: "failed", problems: [problem] };
    }
    const { hazards, refusals, unused } = (0,_guard_confirm_destructive_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmDestructive */ .Vg)({
        tier: stamp.tier,
        hazards: looked.hazards,
        versions: (0,_permit_migrate_js__WEBPACK_IMPORTED_MODULE_5__/* .versionsOf */ .x)(waiting),
        allowDestructive: settings.allowDestructive,
    });
    for (const message of unused)
        onProgress({ type: "advice", message });
    const refused = (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_10__/* .resetFirst */ .K)((0,_unfinished_js__WEBPACK_IMPORTED_MODULE_10__/* .unfinishedReset */ .H)(state), [...reasons, ...(0,_guard_confirm_destructive_js__WEBPACK_IMPORTED_MODULE_2__/* .foreseenRefusals */ .B)(refusals)]);
    return { ...known, ...(0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .planVerdict */ .F)(refused, hazards, settings.failOn), excerpts: looked.excerpts };
}


/***/ })

};
