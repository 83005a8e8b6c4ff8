export const id = 705;
export const ids = [705];
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
var decide = __webpack_require__(4883);
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
    const versions = new Set([...project.migrations.map((file) => file.version), ...project.misnamed]);
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
        misnamed: new Set(project.misnamed),
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

/***/ 705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   seed: () => (/* binding */ seed)
/* harmony export */ });
/* harmony import */ var _database_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);
/* harmony import */ var _database_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4996);
/* harmony import */ var _database_statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5379);
/* harmony import */ var _guard_stamp_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4029);
/* harmony import */ var _decide_seeds_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5839);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4601);
/* harmony import */ var _finish_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9363);
/* harmony import */ var _not_begun_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8159);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2174);
/* harmony import */ var _run_problems_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9464);
/* harmony import */ var _run_seeds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(452);
/* harmony import */ var _seed_advice_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5198);
/* harmony import */ var _seed_around_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3821);
/* harmony import */ var _seed_jobs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1554);
/* harmony import */ var _seed_problems_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4690);
/* harmony import */ var _stamp_judged_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(527);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6677);

















/**
 * Runs the seed files that are new or have changed, by default all in one transaction with their records. Nothing runs
 * while migrations are pending or when any file is wrong, and running it again is the right next step after whatever
 * happened.
 */
async function seed(context, settings) {
    const { project, onProgress } = context;
    const facts = (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .factsOf */ .xS)("seed", context, settings);
    const seeds = project.readSeeds();
    const unusable = [
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .projectProblems */ .EK)(project),
        ...seeds.problems,
        ...seeds.files.flatMap((file) => file.problems),
    ];
    if (unusable.length > 0)
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .makeReport */ .dO)(facts, { outcome: "refused", problems: unusable });
    if (!project.config.seed.enabled)
        onProgress({ type: "advice", message: SWITCHED_OFF });
    for (const message of seeds.advice)
        onProgress({ type: "advice", message });
    const { connectTimeoutMs } = settings;
    const access = { applicationName: "db-ops seed", connectTimeoutMs, lock: true };
    const opened = await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho)(context, access);
    if (opened.status === "failed")
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .makeReport */ .dO)(facts, { outcome: "failed", problems: [opened.problem] });
    let session = opened.session;
    const keep = (next) => {
        session = next;
    };
    try {
        const run = { context, settings, facts, access, keep, files: seeds.files };
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .makeReport */ .dO)(facts, await seedIn(opened.session, opened.state, run));
    }
    finally {
        if (session)
            await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_0__/* .closeSession */ .Vu)(session);
    }
}
async function seedIn(session, before, run) {
    const { context, settings } = run;
    let found = await look(session, before, run);
    // The reset that left its mark may be at work still.
    if (!before.locked && (found.seeds.length > 0 || (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_13__/* .unfinishedReset */ .H)(before).length > 0)) {
        const waited = await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_0__/* .waitForMutex */ .ml)(session, before, settings.waitForRunMs);
        if (waited.status !== "ours")
            return { ...found.findings, ...(0,_run_problems_js__WEBPACK_IMPORTED_MODULE_14__/* .waitedInVain */ .ao)(waited, settings, context.signal) };
        found = await look(session, waited.state, run);
    }
    if (found.findings.outcome !== "refused") {
        for (const message of (0,_seed_advice_js__WEBPACK_IMPORTED_MODULE_15__/* .recordedElsewhere */ .fo)(run.files, found.findings.before.seeds))
            context.onProgress({ type: "advice", message });
        return apply(session, found, run);
    }
    await (0,_database_run_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseMutex */ .NS)(session);
    return found.findings;
}
async function look(session, before, run) {
    const { context, facts, files } = run;
    const { project, parser } = context;
    const { migrations } = await (0,_examine_js__WEBPACK_IMPORTED_MODULE_4__/* .examine */ .s)(project, before, parser, (0,_database_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatements */ .b)(session));
    const findings = { outcome: "done", before, migrations, seeds: { files } };
    // Seeds are one environment's rows; the schema, which migrate brings, is meant for all of them.
    const alien = (0,_guard_stamp_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .stampRefusal */ .KA)((0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_12__/* .judged */ .g)(facts, before));
    const unready = (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_13__/* .resetFirst */ .K)((0,_unfinished_js__WEBPACK_IMPORTED_MODULE_13__/* .unfinishedReset */ .H)(before), [
        ...(alien ? [alien] : []),
        ...(project.config.migrationsEnabled ? (0,_seed_problems_js__WEBPACK_IMPORTED_MODULE_11__/* .pendingProblems */ .au)(migrations) : []),
    ]);
    if (unready.length > 0)
        return { findings: { ...findings, outcome: "refused", problems: unready }, seeds: [] };
    const wanted = (0,_decide_seeds_js__WEBPACK_IMPORTED_MODULE_16__/* .decideSeeds */ .d)(files, before.seeds).filter(({ state }) => state !== "applied");
    const texts = wanted.map(({ file: { file, text } }) => ({ file, text, copyRows: "allow" }));
    const parsed = texts.length === 0 ? [] : await parser.parse(texts);
    const { seeds, problems } = (0,_seed_jobs_js__WEBPACK_IMPORTED_MODULE_10__/* .prepareSeeds */ .W)(wanted.map(({ file }) => file), parsed);
    if (problems.length > 0)
        return { findings: { ...findings, outcome: "refused", problems }, seeds: [] };
    return { findings, seeds };
}
async function apply(session, { findings, seeds }, run) {
    const { context, settings, facts, access, keep, files } = run;
    const { operation, environment } = facts;
    const { tier } = (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_12__/* .judged */ .g)(facts, findings.before);
    const idle = seeds.length === 0;
    const start = { operation, environment, tier, origin: context.origin };
    const begun = await (0,_database_run_js__WEBPACK_IMPORTED_MODULE_1__/* .beginRun */ .Te)(session, findings.before, { start, verified: [], adopted: [], idle });
    // A login that may only read can still learn that there is nothing to do.
    if (idle && begun.status !== "lost")
        return findings;
    if (begun.status !== "begun")
        return { ...findings, outcome: "failed", problems: [(0,_not_begun_js__WEBPACK_IMPORTED_MODULE_6__/* .notBegun */ .d)(begun, "seeded", context)] };
    const { runId } = begun;
    const jobs = seeds.map(({ job }) => job);
    for (const message of (0,_seed_advice_js__WEBPACK_IMPORTED_MODULE_15__/* .unguardedAdvice */ .K1)(seeds))
        context.onProgress({ type: "advice", message });
    const around = await (0,_seed_around_js__WEBPACK_IMPORTED_MODULE_9__/* .lookAround */ .h)(session, seeds);
    const done = await (0,_run_seeds_js__WEBPACK_IMPORTED_MODULE_8__/* .runSeeds */ .q)(session, jobs, {
        context,
        runId,
        limits: settings,
        transaction: settings.transaction ?? "all",
        reopen: access,
        waitForRunMs: settings.waitForRunMs,
        around,
    });
    const { session: last, deeds, problems } = done;
    keep(last);
    const outcome = last === undefined ? "unknown" : problems.length > 0 ? "failed" : "done";
    const failing = jobs.find(({ file }) => deeds.get(file.path)?.outcome === "failed")?.file;
    const ending = {
        runId,
        outcome,
        errorCode: problems[0]?.sqlstate ?? problems[0]?.code,
        failed: undefined,
        failedSeed: failing && {
            file: failing,
            outcome: "failed",
            durationMs: deeds.get(failing.path)?.durationMs ?? 0,
        },
    };
    const after = last && (await (0,_finish_run_js__WEBPACK_IMPORTED_MODULE_5__/* .finishRun */ .J)(last, ending, run));
    const planned = new Set(jobs.map(({ file }) => file.path));
    return { ...findings, outcome, problems, after, seeds: { files, deeds, planned } };
}
const SWITCHED_OFF = "config.toml says `[db.seed] enabled = false`: nothing is seeded";


/***/ })

};
