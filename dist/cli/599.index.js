export const id = 599;
export const ids = [599];
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

/***/ 4601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./lib/sql/recorded.js
var recorded = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/sql/unparsed.js + 3 modules
var unparsed = __webpack_require__(4248);
;// CONCATENATED MODULE: ./lib/operations/compare.js
/** Compares a file with what was recorded when its version was applied; `statements` as they stand in the history. */
function likeness(file, row) {
    if (row.hash === file.hash)
        return "same-file";
    if (row.hash !== undefined)
        return "differs";
    if (row.statements === undefined)
        return "unknown";
    return textMatches(file.text, row.statements) ? "same-text" : "differs";
}
/** Whether `text` is `statements` in a row, with white space around and at least one semicolon between them. */
function textMatches(text, statements) {
    let index = skipSeparators(text, 0);
    for (const [nth, statement] of statements.entries()) {
        if (!text.startsWith(statement, index))
            return false;
        const end = index + statement.length;
        index = skipSeparators(text, end);
        const last = nth === statements.length - 1;
        if (!last && !text.slice(end, index).includes(";"))
            return false;
    }
    return index === text.length;
}
function skipSeparators(text, from) {
    const separators = /[;\s]*/y;
    separators.lastIndex = from;
    separators.exec(text);
    return separators.lastIndex;
}

// EXTERNAL MODULE: ./lib/operations/decide.js
var decide = __webpack_require__(7264);
// EXTERNAL MODULE: ./lib/operations/jobs.js
var jobs = __webpack_require__(8344);
;// CONCATENATED MODULE: ./lib/operations/renumbered.js
/**
 * Pairs files that are not applied with recorded versions that have no file and are the same, by hash or by meaning:
 * each with the first that is left, each only once.
 *
 * @param meaning of `file <version>` or `row <version>`; empty or `undefined` is like nothing
 */
function findRenumbered(waiting, missing, meaning) {
    // Places in `missing`, the first one last, where it is cheap to take away.
    const alike = new Map();
    for (const [place, row] of [...missing.entries()].reverse()) {
        for (const key of keysOf(row.hash, meaning(`row ${row.version}`))) {
            const places = alike.get(key);
            if (places)
                places.push(place);
            else
                alike.set(key, [place]);
        }
    }
    const taken = new Set();
    const pairs = new Map();
    for (const file of waiting) {
        const places = keysOf(file.hash, meaning(`file ${file.version}`)).flatMap((key) => {
            const left = alike.get(key) ?? [];
            while (taken.has(left.at(-1) ?? -1))
                left.pop();
            return left.slice(-1);
        });
        const place = Math.min(...places);
        const twin = missing[place];
        if (twin === undefined)
            continue;
        taken.add(place);
        pairs.set(file.version, twin.version);
    }
    return pairs;
}
function keysOf(hash, meaning) {
    return [...(hash === undefined ? [] : [`hash ${hash}`]), ...(meaning ? [`meaning ${meaning}`] : [])];
}

;// CONCATENATED MODULE: ./lib/operations/examine.js






/**
 * Compares the project with the database, cheapest first: hashes, then texts, and only what still differs, or is not
 * applied yet, is parsed, all in one batch. When nothing is pending and nothing differs, nothing is parsed.
 */
async function examine(project, state, parser, readStatements) {
    const rows = new Map(state.history.map((row) => [row.version, row]));
    const versions = new Set(project.migrations.map((file) => file.version));
    const waiting = project.migrations.filter((file) => !rows.has(file.version));
    const missing = waiting.length === 0 ? [] : state.history.filter((row) => !versions.has(row.version));
    const compared = project.migrations.flatMap((file) => {
        const row = rows.get(file.version);
        return row ? [{ file, row, likeness: likeness(file, row) }] : [];
    });
    const differing = compared.filter((pair) => pair.likeness === "differs");
    const recorded = await recordedTexts([...differing.map(({ row }) => row), ...missing], readStatements);
    const meanings = await parseAll(parser, [
        ...waiting.map((file) => ({
            key: `file ${file.version}`,
            file: file.file,
            text: file.text,
            compared: missing.length > 0,
        })),
        ...differing.map(({ file }) => ({ key: `file ${file.version}`, file: file.file, text: file.text })),
        ...[...recorded].map(([version, text]) => ({ key: `row ${version}`, file: version, text })),
    ]);
    const meaning = (key) => meaningOf(meanings.get(key));
    const parsed = new Map(waiting.flatMap((file) => entry(file.version, meanings.get(`file ${file.version}`))));
    const problemsIn = new Map(waiting.map((file) => [file.version, problemsOf(file, parsed.get(file.version))]));
    const isEdited = ({ file, row }) => {
        const now = meaning(`file ${file.version}`);
        return recorded.has(row.version) && (now === undefined || now !== meaning(`row ${row.version}`));
    };
    const edited = new Set(differing.filter(isEdited).map(({ row }) => row.version));
    const facts = {
        files: project.migrations,
        history: state.history,
        progress: state.progress,
        edited,
        renumbered: findRenumbered(waiting, missing, meaning),
        invalid: new Set([
            ...project.migrations.filter((file) => file.problems.length > 0).map((file) => file.version),
            ...[...problemsIn].filter(([, problems]) => problems.length > 0).map(([version]) => version),
        ]),
        changedParts: new Map(waiting.flatMap((file) => {
            const progress = state.progress.filter(({ version }) => version === file.version);
            return entry(file.version, (0,jobs/* changedPart */.e1)(file, progress, parsed.get(file.version)));
        })),
    };
    const verified = compared
        .filter((pair) => pair.likeness === "same-text" ||
        (pair.likeness === "differs" && recorded.has(pair.row.version) && !edited.has(pair.row.version)))
        .map(({ file }) => file);
    return { migrations: (0,decide/* decide */.L)(facts), facts, parsed, problems: [...problemsIn.values()].flat(), verified };
}
/** The recorded statements of each row as one text; rows of which nothing is recorded are left out. */
async function recordedTexts(rows, readStatements) {
    const unread = rows
        .filter((row) => row.statements === undefined && row.hash !== undefined)
        .map((row) => row.version);
    const read = unread.length === 0 ? new Map() : await readStatements(unread);
    return new Map(rows.flatMap((row) => {
        const statements = row.statements ?? read.get(row.version);
        return entry(row.version, statements?.length ? (0,recorded/* joinRecorded */.r)(statements) : undefined);
    }));
}
async function parseAll(parser, texts) {
    if (texts.length === 0)
        return new Map();
    const results = await parser.parse(texts.map(({ key: _, ...text }) => text));
    return new Map(texts.flatMap(({ key }, index) => entry(key, results[index])));
}
/** Empty for a text without statements, `undefined` for one that could not be parsed. */
function meaningOf(parsed) {
    return parsed?.status === "parsed"
        ? parsed.statements.map((statement) => statement.meaning).join(" ")
        : undefined;
}
function problemsOf({ file, text }, parsed) {
    return parsed?.status === "parsed" ? parsed.problems : (0,unparsed/* uncheckedProblems */.t)(file, text);
}
const entry = (key, value) => value === undefined ? [] : [[key, value]];


/***/ }),

/***/ 9599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   migrate: () => (/* binding */ migrate)
/* harmony export */ });
/* harmony import */ var _database_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3451);
/* harmony import */ var _database_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2365);
/* harmony import */ var _database_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4996);
/* harmony import */ var _database_statements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5379);
/* harmony import */ var _guard_stamp_judge_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4250);
/* harmony import */ var _guard_tier_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4681);
/* harmony import */ var _report_backup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5214);
/* harmony import */ var _apply_pending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1711);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7264);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4601);
/* harmony import */ var _finish_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9363);
/* harmony import */ var _plan_migrate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5087);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(222);
/* harmony import */ var _run_problems_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9464);
/* harmony import */ var _stamp_judged_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(527);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6677);
















/**
 * Applies what is pending: validate everything, claim, apply, record. Nothing runs when anything is wrong, and running
 * it again is the right next step after whatever happened.
 */
async function migrate(context, settings) {
    const { environment, guardedEnvironments, connectTimeoutMs } = settings;
    const { target, project } = context;
    const tier = (0,_guard_tier_js__WEBPACK_IMPORTED_MODULE_11__/* .tierOf */ .k)(target, environment, guardedEnvironments);
    const facts = { operation: "migrate", environment, tier, startedAt: new Date(), target };
    const access = {
        applicationName: `db-ops migrate (${context.origin.actor})`,
        connectTimeoutMs,
        lock: true,
    };
    const opened = await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(context, access);
    if (opened.status === "failed") {
        const unusable = (0,_report_js__WEBPACK_IMPORTED_MODULE_9__/* .projectProblems */ .E)(project);
        // Files that nobody can read are mended first: what is wrong with the server is then told anyway.
        return unusable.length > 0
            ? (0,_report_js__WEBPACK_IMPORTED_MODULE_9__/* .makeReport */ .d)(facts, { outcome: "refused", problems: unusable })
            : (0,_report_js__WEBPACK_IMPORTED_MODULE_9__/* .makeReport */ .d)(facts, { outcome: "failed", problems: [opened.problem] });
    }
    let session = opened.session;
    const keep = (next) => {
        session = next;
    };
    try {
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_9__/* .makeReport */ .d)(facts, await migrateIn(opened.session, opened.state, { context, settings, facts, access, keep }));
    }
    finally {
        if (session)
            await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_1__/* .closeSession */ .Vu)(session);
    }
}
async function migrateIn(session, first, run) {
    const { context, settings } = run;
    (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_10__/* .adviseOnStamp */ .V)(context.onProgress, (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_10__/* .judged */ .g)(run.facts, first));
    if (!context.project.config.migrationsEnabled) {
        context.onProgress({ type: "advice", message: SWITCHED_OFF });
    }
    let before = first;
    let found = await look(session, before, context);
    let plan = (0,_plan_migrate_js__WEBPACK_IMPORTED_MODULE_8__/* .planMigrate */ .d)(found, settings, context.project);
    // The reset that left its mark may be at work still.
    if (!before.locked && (plan.status === "work" || (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_12__/* .unfinishedReset */ .H)(before).length > 0)) {
        const waited = await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_1__/* .waitForMutex */ .ml)(session, before, settings.waitForRunMs);
        if (waited.status !== "ours")
            return {
                outcome: waited.status === "taken" && !context.signal.aborted ? "refused" : "failed",
                problems: [(0,_run_problems_js__WEBPACK_IMPORTED_MODULE_13__/* .waitProblem */ .Jt)(waited, settings.waitForRunMs, context.signal)],
                before,
                migrations: found.migrations,
            };
        before = waited.state;
        found = await look(session, before, context);
        plan = (0,_plan_migrate_js__WEBPACK_IMPORTED_MODULE_8__/* .planMigrate */ .d)(found, settings, context.project);
    }
    const findings = {
        outcome: "done",
        before,
        migrations: found.migrations,
        segmentCounts: plan.segmentCounts,
    };
    const unfinished = (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_12__/* .unfinishedReset */ .H)(before);
    if (unfinished.length > 0 || plan.status === "refused") {
        await (0,_database_run_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseMutex */ .NS)(session);
        const problems = [...unfinished, ...(plan.status === "refused" ? plan.problems : [])];
        return { ...findings, outcome: "refused", problems };
    }
    if (plan.jobs.length === 0)
        return apply(session, before, found, plan.jobs, findings, run);
    const { permitMigrate } = await Promise.all(/* import() */[__webpack_require__.e(349), __webpack_require__.e(383), __webpack_require__.e(317)]).then(__webpack_require__.bind(__webpack_require__, 1317));
    const permission = await permitMigrate(session, found, {
        context,
        settings,
        stamp: (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_10__/* .judged */ .g)(run.facts, before),
    });
    if (permission.status !== "granted") {
        await (0,_database_run_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseMutex */ .NS)(session);
        const { status: outcome, problems, hazards } = permission;
        return { ...findings, outcome, problems, hazards };
    }
    const { hazards, backup } = permission;
    return apply(session, before, found, plan.jobs, { ...findings, hazards }, run, backup);
}
async function apply(session, before, found, jobs, findings, run, backup = NOT_CHECKED) {
    const { context, settings, facts, access, keep } = run;
    const { operation, environment } = facts;
    const judgement = (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_10__/* .judged */ .g)(facts, before);
    const adopted = found.migrations.flatMap(({ file, recordedAs }) => file && recordedAs !== undefined ? [{ file, recordedAs }] : []);
    const start = { operation, environment, tier: judgement.tier, origin: context.origin };
    const stamp = (0,_guard_stamp_judge_js__WEBPACK_IMPORTED_MODULE_14__/* .firstStamp */ .ms)(judgement, context.origin.actor);
    const idle = jobs.length === 0 && adopted.length === 0;
    const begun = await (0,_database_run_js__WEBPACK_IMPORTED_MODULE_2__/* .beginRun */ .Te)(session, before, { start, verified: found.verified, adopted, idle, stamp });
    if (begun.status === "lost") {
        return { ...findings, outcome: "failed", problems: [(0,_run_problems_js__WEBPACK_IMPORTED_MODULE_13__/* .brokenLine */ .kU)("before anything was applied")] };
    }
    if (begun.status === "failed") {
        const problem = (0,_database_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .serverProblem */ .Vw)("statement-failed", "The run could not be written to the ledger, so nothing was applied", begun.error, context.target.kind);
        // A login that may only read can still learn that there is nothing to do.
        return idle ? findings : { ...findings, outcome: "failed", problems: [problem] };
    }
    if (idle)
        return findings;
    const { runId, serverClock } = begun;
    if (judgement.tier !== "open")
        context.onProgress({ type: "advice", message: (0,_report_backup_js__WEBPACK_IMPORTED_MODULE_4__/* .recoveryTarget */ .T)(serverClock) });
    const recovery = { target: serverClock.toISOString(), ...backup };
    const limits = settings;
    const { session: last, deeds, problems, } = await (0,_apply_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .applyPending */ .Y)(session, jobs, {
        context,
        runId,
        limits,
        transaction: settings.transaction ?? "each",
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
    const migrations = (0,_decide_js__WEBPACK_IMPORTED_MODULE_15__/* .decide */ .L)({ ...found.facts, history, progress: after?.progress ?? found.facts.progress });
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
const byVersion = (one, other) => (0,_decide_js__WEBPACK_IMPORTED_MODULE_15__/* .compareVersions */ .Z)(one.version, other.version);
async function look(session, state, { project, parser }) {
    return (0,_examine_js__WEBPACK_IMPORTED_MODULE_6__/* .examine */ .s)(project, state, parser, (0,_database_statements_js__WEBPACK_IMPORTED_MODULE_3__/* .readStatements */ .b)(session));
}
/** Where nothing is applied, nobody looks for a backup. */
const NOT_CHECKED = { backup: "not-checked", takenAt: null };
const SWITCHED_OFF = "config.toml says `[db.migrations] enabled = false`: nothing is applied";


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
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(222);




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

/***/ 6677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unfinishedReset)
/* harmony export */ });
/** What an earlier run left half-way, so that nothing else may be done before it is finished. Empty nearly always. */
function unfinishedReset({ marks, holder, }) {
    return marks
        .filter(({ name }) => name === "reset-in-progress")
        .map(({ since, actor }) => ({
        code: "reset-in-progress",
        message: `The database is in the middle of a reset, begun by ${actor} at ${since.slice(0, 16).replace("T", " ")} UTC: dropped, and not yet whole again`,
        hint: holder ? `${holder.label} is at work: wait for its end, then ask \`status\` again.` : RUN_RESET,
    }));
}
const RUN_RESET = "Run `db-ops reset`: it begins anew and finishes. Until then migrate and seed refuse to run.";


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


/***/ })

};
