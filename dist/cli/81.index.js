export const id = 81;
export const ids = [81];
export const modules = {

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ countSegments),
/* harmony export */   HJ: () => (/* binding */ notInOneTransaction),
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
    const waiting = migrations.filter(({ row }) => !row);
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
    const changed = [...finished, ...(begun ? [begun] : [])].find((row) => parts[row.segment]?.hash !== row.hash);
    if (changed)
        return { status: "refused", problem: changedProblem(migration, changed.segment) };
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
function changedProblem({ file, version }, segment) {
    return {
        code: "drift-partial",
        file: file?.file,
        message: `Part ${segment + 1} of ${version} is in the database already, and the file's text for it has changed since`,
        hint: `Put that part back as it was (\`git log -p -- ${file?.file}\`), change only what comes after it, and run migrate again.`,
    };
}
/** Why migrations that need several transactions cannot share one. */
function notInOneTransaction(jobs) {
    return jobs
        .filter(({ segments: parts }) => parts.length > 1 || parts[0]?.nonTransactional)
        .map(({ file, segments: parts }) => ({
        code: "not-transactional",
        file: file.file,
        message: `${file.file} cannot be part of one transaction: ${reason(parts)}`,
        hint: "Run migrate with `transaction: each`, which is the default.",
    }));
}
function reason(parts) {
    const alone = parts.find((part) => part.nonTransactional)?.nonTransactional;
    return alone ? `it holds ${alone.command}` : "it holds COMMIT";
}


/***/ }),

/***/ 5087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   d: () => (/* binding */ planMigrate)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7264);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9585);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8344);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7326);




/** Decides, from what was found, what is to run and in which order, or all the reasons why nothing may. Pure. */
function planMigrate(found, choices, project) {
    const { migrations, parsed, problems } = found;
    // What cannot be read stands among the reasons to refuse.
    const wanted = waitingFor(found, choices, project).filter(({ state }) => state !== "invalid");
    const segmentCounts = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .countSegments */ .CJ)(migrations, parsed);
    const ready = wanted.map((one) => (0,_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .jobFor */ .vw)(one, parsed.get(one.version)));
    const jobs = ready.flatMap((one) => (one.status === "ready" ? [one.job] : []));
    const reasons = [
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .projectProblems */ .E)(project),
        ...unknownVersion(migrations, choices.toVersion),
        ...problems,
        ...(0,_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .K)((0,_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .findDrift */ .L)(migrations), migrations, choices),
        ...ready.flatMap((one) => (one.status === "refused" ? [one.problem] : [])),
        ...(choices.transaction === "all" ? (0,_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .notInOneTransaction */ .HJ)(jobs) : []),
    ];
    if (reasons.length > 0)
        return { status: "refused", problems: reasons, segmentCounts };
    const adopts = migrations.some(({ state }) => state === "renumbered");
    return jobs.length === 0 && !adopts
        ? { status: "nothing", jobs: [], segmentCounts }
        : { status: "work", jobs, segmentCounts };
}
/** The migrations that the choices mean, in the order in which they run; those that cannot be read or parsed are among them. */
function waitingFor({ migrations }, { toVersion }, { config }) {
    if (!config.migrationsEnabled)
        return [];
    return migrations.filter(({ state, version }) => WAITING.has(state) && (toVersion === undefined || (0,_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)(version, toVersion) <= 0));
}
const WAITING = new Set(["pending", "partial", "out-of-order", "invalid"]);
function unknownVersion(migrations, version) {
    if (version === undefined || migrations.some((one) => one.version === version))
        return [];
    return [
        {
            code: "unknown-version",
            message: `to-version: no migration has the version ${version}`,
            hint: `The newest is ${migrations.at(-1)?.version ?? "none: the project has no migrations"}.`,
        },
    ];
}


/***/ }),

/***/ 3112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./lib/database/open.js + 6 modules
var database_open = __webpack_require__(2365);
// EXTERNAL MODULE: ./lib/database/statements.js
var statements = __webpack_require__(5379);
// EXTERNAL MODULE: ./lib/guard/confirm-destructive.js
var confirm_destructive = __webpack_require__(420);
// EXTERNAL MODULE: ./lib/guard/tier.js
var tier = __webpack_require__(4681);
// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(7748);
// EXTERNAL MODULE: ./lib/operations/examine.js + 1 modules
var examine = __webpack_require__(2787);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(8921);
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

// EXTERNAL MODULE: ./lib/operations/pending-hazards.js + 4 modules
var pending_hazards = __webpack_require__(4382);
// EXTERNAL MODULE: ./lib/operations/permit-migrate.js + 1 modules
var permit_migrate = __webpack_require__(1317);
// EXTERNAL MODULE: ./lib/operations/plan-migrate.js
var plan_migrate = __webpack_require__(5087);
// EXTERNAL MODULE: ./lib/operations/report.js + 1 modules
var report = __webpack_require__(7326);
// EXTERNAL MODULE: ./lib/operations/run-problems.js
var run_problems = __webpack_require__(9464);
// EXTERNAL MODULE: ./lib/operations/stamp-judged.js
var stamp_judged = __webpack_require__(527);
// EXTERNAL MODULE: ./lib/operations/unfinished.js
var unfinished = __webpack_require__(6677);
;// CONCATENATED MODULE: ./lib/operations/plan.js














/**
 * What the next migrate would do, or why it would refuse: every migration with its state, and what the statements of the pending ones lock, lose
 * and break. Read-only: the files are parsed, nothing of them is sent to the server. One round trip more than status, two where a table is locked.
 */
async function plan(context, settings) {
    const { environment, guardedEnvironments, connectTimeoutMs } = settings;
    const { target, project } = context;
    const facts = {
        operation: "plan",
        environment,
        tier: (0,tier/* tierOf */.k)(target, environment, guardedEnvironments),
        startedAt: new Date(),
        target,
    };
    const opened = await (0,database_open/* open */.ho)(context, { applicationName: "db-ops plan", connectTimeoutMs, lock: false });
    if (opened.status === "failed") {
        const unusable = (0,report/* projectProblems */.E)(project);
        return unusable.length > 0
            ? (0,report/* makeReport */.d)(facts, { outcome: "refused", problems: unusable })
            : (0,report/* makeReport */.d)(facts, { outcome: "failed", problems: [opened.problem] });
    }
    try {
        const stamped = (0,stamp_judged/* judged */.g)(facts, opened.state);
        (0,stamp_judged/* adviseOnStamp */.V)(context.onProgress, stamped);
        return (0,report/* makeReport */.d)(facts, await planIn(opened, context, settings, stamped));
    }
    finally {
        await (0,database_open/* closeSession */.Vu)(opened.session);
    }
}
async function planIn({ session, state }, context, settings, stamp) {
    const { project, parser, onProgress } = context;
    if (!project.config.migrationsEnabled)
        onProgress({ type: "advice", message: SWITCHED_OFF });
    const found = await (0,examine/* examine */.s)(project, state, parser, (0,statements/* readStatements */.b)(session));
    const { migrations, parsed } = found;
    const decided = (0,plan_migrate/* planMigrate */.d)(found, settings, project);
    const seeds = project.readSeeds();
    const known = { before: state, migrations, segmentCounts: decided.segmentCounts, seeds };
    const reasons = [...(0,unfinished/* unfinishedReset */.H)(state), ...(decided.status === "refused" ? decided.problems : [])];
    const mistakes = reasons.filter(({ code }) => problem/* PROBLEM_CLASS */.h[code] === "input");
    const waiting = (0,plan_migrate/* waitingFor */.F)(found, settings, project);
    const looked = await (0,pending_hazards/* pendingHazards */.D$)(session, context, waiting, parsed);
    if (looked.status === "lost") {
        return { ...known, outcome: "failed", problems: [(0,run_problems/* brokenLine */.k)("while the catalog was read")] };
    }
    const { excerpts } = looked;
    const { hazards, refusals, unused } = (0,confirm_destructive/* confirmDestructive */.Vg)({
        tier: stamp.tier,
        hazards: looked.hazards,
        versions: (0,permit_migrate/* versionsOf */.x)(waiting),
        allowDestructive: settings.allowDestructive,
    });
    for (const message of unused)
        onProgress({ type: "advice", message });
    const guards = reasons.filter(({ code }) => problem/* PROBLEM_CLASS */.h[code] !== "input");
    const foreseen = [...guards, ...(0,confirm_destructive/* foreseenRefusals */.B)(refusals)].map(foresee);
    // What has to be mended first is an error of the files; drift is for migrate to refuse, and a plan that tells of it has done its work.
    if (mistakes.length > 0) {
        return { ...known, outcome: "refused", problems: [...mistakes, ...foreseen], hazards, excerpts };
    }
    const problems = [...foreseen, ...hazardsFound(hazards, settings.failOn)];
    return { ...known, outcome: "done", problems, hazards, excerpts };
}
function foresee(problem) {
    return { ...problem, message: `migrate will refuse: ${problem.message}` };
}
const SWITCHED_OFF = "config.toml says `[db.migrations] enabled = false`: migrate would apply nothing";


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ recoveryTarget),
/* harmony export */   e: () => (/* binding */ backupWords)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(136);

/** What the log says of backups; a check that was not made is never "ok". */
function backupWords(verdict, now) {
    if (verdict.status === "not-checked")
        return "Backups: not checked (set `require-backup` to have them checked).";
    if (verdict.takenAt === undefined)
        return "Backups: point-in-time recovery is on.";
    const age = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(Math.max(0, now - verdict.takenAt));
    return `Backups: the newest is ${age} old (${new Date(verdict.takenAt).toISOString()}).`;
}
/** The moment to name when the data has to come back: the server's clock, just before the first statement. */
function recoveryTarget(serverClock) {
    return `Recovery target: ${serverClock.toISOString()}, the server's clock just before the first statement.`;
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
