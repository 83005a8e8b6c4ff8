export const id = 94;
export const ids = [94];
export const modules = {

/***/ 5379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readStatements)
/* harmony export */ });
/* harmony import */ var _broken_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7987);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8902);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9006);



/** Reads what the history recorded for some versions; those of which it recorded nothing are left out. One round trip. */
const readStatements = ({ client }) => async (versions) => {
    const script = `select h.version, pg_catalog.to_jsonb(h) -> 'statements' from supabase_migrations.schema_migrations h
where h.version = any (${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .textArray */ .T)(versions)})`;
    const outcome = await (0,_script_js__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(client, script, { keepRows: true });
    if (outcome.status === "lost")
        throw new _broken_line_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenLine */ .I("while the history was read", { cause: outcome.error });
    if (outcome.status === "failed")
        throw outcome.error;
    return new Map(outcome.rows.flatMap(([version, statements]) => version && statements ? [[version, JSON.parse(statements)]] : []));
};


/***/ }),

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

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _database_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);
/* harmony import */ var _database_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5379);
/* harmony import */ var _guard_tier_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4681);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2787);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8344);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7326);
/* harmony import */ var _stamp_judged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(527);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6677);








/**
 * Every migration with its state, and where files and database disagree. Read-only, and one round trip after
 * connecting unless texts have to be compared.
 */
async function status(context, settings) {
    const { environment, guardedEnvironments, connectTimeoutMs } = settings;
    const { target, parser, project } = context;
    const facts = {
        operation: "status",
        environment,
        tier: (0,_guard_tier_js__WEBPACK_IMPORTED_MODULE_5__/* .tierOf */ .k)(target, environment, guardedEnvironments),
        startedAt: new Date(),
        target,
    };
    const opened = await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho)(context, { applicationName: "db-ops status", connectTimeoutMs, lock: false });
    if (opened.status === "failed")
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .makeReport */ .d)(facts, { outcome: "failed", problems: [opened.problem] });
    try {
        const { state, session } = opened;
        (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_4__/* .adviseOnStamp */ .V)(context.onProgress, (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g)(facts, state));
        const { migrations, parsed, problems } = await (0,_examine_js__WEBPACK_IMPORTED_MODULE_6__/* .examine */ .s)(project, state, parser, (0,_database_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatements */ .b)(session));
        const segmentCounts = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .countSegments */ .CJ)(migrations, parsed);
        const seeds = project.readSeeds();
        const seedProblems = [...seeds.problems, ...seeds.files.flatMap((file) => file.problems)];
        const unusable = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .projectProblems */ .E)(project);
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .makeReport */ .d)(facts, {
            // What is found is shown all the same, but nobody should take a project that cannot be read for up to date.
            outcome: unusable.length > 0 ? "refused" : "done",
            problems: [...unusable, ...(0,_unfinished_js__WEBPACK_IMPORTED_MODULE_7__/* .unfinishedReset */ .H)(state), ...problems, ...seedProblems],
            before: state,
            seeds: { files: seeds.files },
            migrations,
            segmentCounts,
        });
    }
    finally {
        await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_0__/* .closeSession */ .Vu)(opened.session);
    }
}


/***/ }),

/***/ 6677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unfinishedReset)
/* harmony export */ });
/** What an earlier run left half-way, so that nothing else may be done before it is finished. Empty nearly always. */
function unfinishedReset({ marks }) {
    return marks
        .filter(({ name }) => name === "reset-in-progress")
        .map(({ since, actor }) => ({
        code: "reset-in-progress",
        message: `The database is in the middle of a reset, begun by ${actor} at ${since.slice(0, 16).replace("T", " ")} UTC: dropped, and not yet whole again`,
        hint: "Run `db-ops reset`: it begins anew and finishes. Until then migrate and seed refuse to run.",
    }));
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
