export const id = 94;
export const ids = [94,216,406];
export const modules = {

/***/ 9607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPullRequestEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);


const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const event = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        changed_files: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit, repo: repository }),
        // null when the fork was deleted meanwhile.
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit, repo: repository.nullable() }),
    }),
});
/**
 * Reads the event's file.
 *
 * @param path the variable GITHUB_EVENT_PATH
 * @returns `undefined` where there is no pull request in it, or it cannot be read
 */
async function readPullRequestEvent(path) {
    if (!path)
        return undefined;
    try {
        const { number, changed_files, base, head } = event.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"))).pull_request;
        return {
            number,
            changedFiles: changed_files,
            baseCommit: base.sha,
            baseRepository: base.repo.full_name,
            headCommit: head.sha,
            headRepository: head.repo?.full_name,
        };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./lib/report/colours.js
var report_colours = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/markdown/summary.js + 4 modules
var markdown_summary = __webpack_require__(1780);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5102);
;// CONCATENATED MODULE: ./lib/report/outputs.js


/**
 * A step hands an output on through an environment variable, and Linux takes at most 128 KiB for one (MAX_ARG_STRLEN).
 */
const LARGEST_RESULT = 120 * 1024;
function outputsOf(result) {
    const applied = (0,outcome/* appliedOf */.pZ)(result);
    const pending = (0,outcome/* pendingOf */.lc)(result);
    return {
        result: (0,json.renderJson)(fitting(result)),
        "up-to-date": result.upToDate === null ? "" : String(result.upToDate),
        "schema-version": result.version.after ?? "",
        "applied-count": String(applied.length),
        applied: versions(applied),
        "pending-count": String(pending.length),
        pending: versions(pending),
        "hazard-count": String(result.hazards.length),
        "danger-count": String(result.hazards.filter(({ severity }) => severity === "danger").length),
        drift: JSON.stringify([...new Set(result.drift.map(({ kind }) => kind))]),
        "duration-ms": String(result.durationMs),
        "comment-url": "",
    };
}
function versions(migrations) {
    return JSON.stringify(migrations.map(({ version }) => version));
}
/** Without the oldest of the migrations and seeds that were applied before this run, then without hazards, where all of them would not fit. */
function fitting(result) {
    let excess = size(result) - LARGEST_RESULT;
    const isKept = (one) => {
        if (excess <= 0 || one.state !== "applied" || one.outcome !== null)
            return true;
        excess -= size(one) + 1;
        return false;
    };
    const kept = {
        ...result,
        migrations: result.migrations.filter(isKept),
        seeds: result.seeds.filter(isKept),
    };
    return excess <= 0 ? kept : { ...kept, hazards: worstOf(kept.hazards, excess) };
}
/** Without so many of them, notes first, that `excess` bytes are saved; `hazard-count` still counts all. */
function worstOf(hazards, excess) {
    const left = new Set(hazards);
    let saved = 0;
    for (const severity of ["note", "warning", "danger"]) {
        for (const hazard of hazards.filter((one) => one.severity === severity).reverse()) {
            if (saved >= excess)
                break;
            left.delete(hazard);
            saved += size(hazard) + 1;
        }
    }
    return [...left];
}
function size(value) {
    return Buffer.byteLength(JSON.stringify(value));
}

// EXTERNAL MODULE: ./lib/report/problems.js
var report_problems = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/count.js
var count = __webpack_require__(2284);
// EXTERNAL MODULE: ./lib/duration.js
var duration = __webpack_require__(1999);
// EXTERNAL MODULE: ./lib/report/columns.js
var columns = __webpack_require__(2269);
// EXTERNAL MODULE: ./lib/report/fold.js
var fold = __webpack_require__(8387);
// EXTERNAL MODULE: ./lib/report/hazards.js
var hazards = __webpack_require__(5707);
// EXTERNAL MODULE: ./lib/report/reset.js
var report_reset = __webpack_require__(1849);
// EXTERNAL MODULE: ./lib/report/seeds.js
var report_seeds = __webpack_require__(6328);
;// CONCATENATED MODULE: ./lib/report/terminal.js










const ROWS_OF_OLD_NEWS = 50;
/**
 * The result for a person: where, the migrations, hazards, drift with its remedies, a run in progress, the outcome. No line feed at the end.
 *
 * @param excerpts the line at which each hazard begins, by `file:line`
 * @param inOwnWords puts what names an input as the medium has it
 */
function renderTerminal(result, colours = report_colours/* noColours */.b, excerpts = new Map(), inOwnWords = (text) => text) {
    const blocks = [
        databaseLine(result, colours),
        migrationTable(result, colours),
        (0,hazards/* renderHazards */.W)(result, colours, excerpts),
        seedTable(result, colours),
        rowTable(result, colours),
        driftWarnings(result, colours),
        accessWarnings(result, colours, inOwnWords),
        runInProgress(result, colours),
        outcomeLine(result, colours),
    ];
    return blocks.filter((block) => block !== "").join("\n\n");
}
function databaseLine(result, colours) {
    const { environment, database } = result;
    // A plan without anything to do is one line.
    if (database === null || (result.operation === "plan" && result.upToDate === true))
        return "";
    const server = database.serverVersion === null ? "" : `, Postgres ${(0,report_escape/* forTerminalLine */.SV)(database.serverVersion)}`;
    return `${colours.bold(`${(0,report_escape/* forTerminalLine */.SV)(environment)}:`)} ${colours.dim(`${(0,report_escape/* forTerminalLine */.SV)(database.name)} on ${(0,report_escape/* forTerminalLine */.SV)(database.host)}${server}`)}`;
}
function migrationTable(result, colours) {
    // Without a database all are pending, and listed with their hazards.
    if (result.operation === "plan" && result.database === null)
        return "";
    const { shown, hidden } = (0,fold/* foldApplied */.t)(result.migrations, (0,fold/* looksAhead */.S)(result) ? 0 : ROWS_OF_OLD_NEWS);
    if (shown.length === 0)
        return "";
    const head = ["state", "version", "name", "applied (UTC)", "by", "took"].map((word) => colours.dim(word));
    const lines = (0,columns/* alignColumns */.R)([head, ...shown.map((migration) => migrationRow(migration, colours))]);
    if (hidden > 0 && !(0,fold/* looksAhead */.S)(result))
        lines.splice(1, 0, colours.dim(`… ${(0,count/* count */.U)(hidden, "older migration")}, all applied (--json lists them)`));
    return lines.map((line) => `  ${line}`).join("\n");
}
function migrationRow(migration, colours) {
    return [
        stateWord(migration, colours),
        (0,report_escape/* forTerminalLine */.SV)(migration.version),
        (0,report_escape/* forTerminalLine */.SV)(migration.name),
        migration.appliedAt === null ? "" : (0,duration/* formatMoment */.K9)(migration.appliedAt),
        migration.appliedBy === null ? "" : (0,report_escape/* forTerminalLine */.SV)(migration.appliedBy),
        migration.durationMs === null ? "" : (0,duration/* formatDuration */.a3)(migration.durationMs),
    ];
}
/** What this run did with it says more than the state, where it did anything. */
function stateWord({ state, outcome, segments }, colours) {
    if (outcome === "failed" || outcome === "unknown")
        return colours.red(outcome);
    if (outcome === "adopted")
        return colours.green(outcome);
    if (state === "applied")
        return colours.green(state);
    if (state === "pending")
        return colours.cyan(state);
    if (state === "partial" && segments !== null)
        return colours.yellow(`partial ${segments.done}/${segments.total}`);
    return state === "invalid" ? colours.red(state) : colours.yellow(state);
}
function seedTable(result, colours) {
    const seeds = (0,report_seeds/* newsOf */.Lq)(result);
    if (seeds.length === 0)
        return "";
    const [head = [], ...lines] = (0,report_seeds/* seedCells */.Tf)(seeds, report_escape/* forTerminalLine */.SV);
    const rows = lines.map(([state = "", ...cells]) => [seedColour(state, colours)(state), ...cells]);
    return table(head, rows, colours);
}
function rowTable(result, colours) {
    const [head, ...lines] = (0,report_seeds/* tableCells */.QX)(result, report_escape/* forTerminalLine */.SV);
    return head === undefined ? "" : table(head, lines, colours);
}
function table(head, rows, colours) {
    return (0,columns/* alignColumns */.R)([head.map((word) => colours.dim(word)), ...rows])
        .map((line) => `  ${line}`)
        .join("\n");
}
function seedColour(state, colours) {
    if (state === "failed" || state === "unknown")
        return colours.red;
    if (state === "applied")
        return colours.green;
    return state === "pending" ? colours.cyan : colours.yellow;
}
/** What a refusal says again as its reason is not said twice. */
function driftWarnings({ drift, problems }, colours) {
    return drift
        .filter(({ message }) => !problems.some((problem) => problem.message.endsWith(message)))
        .map(({ message, remedy }) => `${colours.yellow("warning:")} ${(0,report_escape/* forTerminalLine */.SV)(message)}\n  ${colours.cyan("→")} ${(0,report_escape/* forTerminalLine */.SV)(remedy)}`)
        .join("\n");
}
function accessWarnings(result, colours, inOwnWords) {
    return (0,report_reset/* accessNews */.o)(result, report_escape/* forTerminalLine */.SV)
        .map(({ headline, lines, remedy }) => [
        `${colours.yellow("warning:")} ${headline}`,
        ...lines.map((line) => `  ${line}`),
        ...(remedy === undefined ? [] : [`  ${colours.cyan("→")} ${inOwnWords(remedy)}`]),
    ].join("\n"))
        .join("\n");
}
function runInProgress({ runInProgress: run }, colours) {
    if (run === null)
        return "";
    const since = run.since === null ? "" : ` since ${(0,duration/* formatMoment */.K9)(run.since)} UTC`;
    return `${colours.yellow("in progress:")} a run by ${(0,report_escape/* forTerminalLine */.SV)(run.holder)}${since}`;
}
function outcomeLine(result, colours) {
    const text = (0,outcome/* outcomeSentence */.yz)(result, report_escape/* forTerminalLine */.SV);
    if (result.outcome !== "done")
        return colours.red(text);
    return result.upToDate === true ? colours.green(text) : colours.bold(text);
}

// EXTERNAL MODULE: ./lib/problem.js
var lib_problem = __webpack_require__(7748);
;// CONCATENATED MODULE: ./lib/github/annotations.js





/** GitHub keeps ten annotations of a level for each step, 50 for each job, and 4,096 UTF-16 units of each. */
const MOST_ERRORS = 10;
/** The tenth is for what could not be published. */
const MOST_WARNINGS = 9;
const LONGEST = 4096;
/**
 * Marks problems and hazards on their files' lines, where a reviewer sees them, the worst first: problems, dangers,
 * warnings. One without a file is shown on the run's page; notes, and what their author has acknowledged, are not said
 * again. Core escapes what it is given, so no text can end the command and begin another.
 *
 * @returns a line about those that GitHub would drop, `undefined` when there is room for all
 */
function annotate(problems, hazards) {
    // A problem of the same line has said it.
    const told = new Set(problems.map(({ file, line }) => `${file}:${line}`));
    const open = hazards.filter(({ file, line, acknowledged }) => !acknowledged && !told.has(`${file}:${line}`));
    const found = [
        ...problems.map(ofProblem),
        ...open.filter(({ severity }) => severity === "danger").map(ofHazard),
        ...open.filter(({ severity }) => severity === "warning").map(ofHazard),
    ];
    const errors = found.filter(({ level }) => level === "error");
    const warnings = found.filter(({ level }) => level === "warning");
    const shown = [...errors.slice(0, MOST_ERRORS), ...warnings.slice(0, MOST_WARNINGS)];
    for (const annotation of shown)
        tell(annotation);
    const left = found.length - shown.length;
    return left === 0 ? undefined : `${(0,count/* count */.U)(left, "finding")} more than GitHub shows as annotations.`;
}
function ofProblem(problem) {
    const { file, line, column, message, hint, code } = problem;
    return {
        level: "error",
        words: [`${message} [${(0,report_problems/* codes */.F4)(problem)}]`, hint].filter((text) => text !== undefined).join("\n"),
        title: `db-ops: ${lib_problem/* PROBLEM_CLASS */.h[code] === "guard" ? "refused" : code}`,
        file,
        startLine: line,
        // GitHub takes columns only together with a line.
        startColumn: line === undefined ? undefined : column,
    };
}
function ofHazard(hazard) {
    const { id, severity, file, line, column, endLine, reason, rewrite } = hazard;
    return {
        level: severity === "danger" ? "error" : "warning",
        words: [`${reason} [${id}]`, ...(rewrite === null ? [] : ["Safer:", rewrite])].join("\n"),
        title: `db-ops: ${severity}`,
        file,
        startLine: line,
        endLine,
        // Columns are for one line only.
        startColumn: line === endLine ? column : undefined,
    };
}
function tell({ level, words, title, file, startLine, endLine, startColumn }) {
    // A half of a surrogate pair that the cut leaves is no character.
    const text = (0,report_escape/* forLog */.Ig)(words)
        .slice(0, LONGEST)
        .replace(/\p{Cs}$/u, "");
    const properties = {
        title,
        ...(file === undefined ? {} : { file: (0,report_escape/* oneLine */.TN)((0,report_escape/* forLog */.Ig)(file)) }),
        ...(startLine === undefined ? {} : { startLine }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(startColumn === undefined ? {} : { startColumn }),
    };
    if (level === "error")
        (0,core/* error */.z3)(text, properties);
    else
        (0,core/* warning */.$e)(text, properties);
}

// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(9607);
// EXTERNAL MODULE: ./lib/github/rule-pages.js
var rule_pages = __webpack_require__(8835);
;// CONCATENATED MODULE: ./lib/github/run-page.js


/**
 * Where the run and its files can be looked at, `undefined` where the runner does not say. A pull request's files are
 * linked at its own head: the merge commit that is checked out is nobody's for long.
 *
 * @param env the process's environment, read by the door
 */
async function readRunPage(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = env;
    if (!server || !repository || !runId)
        return undefined;
    const pull = env["GITHUB_EVENT_NAME"] === "pull_request"
        ? await (0,github_event/* readPullRequestEvent */.$)(env["GITHUB_EVENT_PATH"])
        : undefined;
    const repositoryUrl = `${server.replace(/\/+$/, "")}/${repository}`;
    return {
        repositoryUrl,
        commit: pull?.headCommit ?? env["GITHUB_SHA"] ?? "",
        runUrl: `${repositoryUrl}/actions/runs/${runId}`,
        runId,
        actor: env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"] || "",
        rulePages: (0,rule_pages.rulePages)(env),
    };
}

;// CONCATENATED MODULE: ./lib/github/publish.js









/**
 * Tells everybody what came of the run: the workflow (outputs), the log, the changed lines (annotations), the run's
 * page (summary), the pull request (comment). What cannot be published is a warning; the database's result stands.
 */
async function publish(publication) {
    const { report, log, summary, env } = publication;
    const { result, problems, excerpts, notice: news } = report;
    const faults = [];
    try {
        for (const [name, value] of Object.entries(outputsOf(result)))
            (0,core/* setOutput */.uH)(name, value);
    }
    catch (error) {
        faults.push(messageOf(error));
    }
    log.print(renderTerminal(result, report_colours/* noColours */.b, excerpts));
    if (problems.length > 0)
        log.print(`\n${(0,report_problems/* renderProblems */.x8)(problems)}`);
    if (news !== undefined)
        (0,core/* notice */.lm)((0,report_escape/* oneLine */.TN)((0,report_escape/* forLog */.Ig)(news)), { title: "db-ops: no database" });
    const uncounted = annotate(problems, result.hazards);
    if (uncounted !== undefined)
        log.print(uncounted);
    const page = await readRunPage(env);
    // The approval that stands there since the gate opened; a run that broke off does not know of it any more.
    const write = result.approval === null ? summary.append : summary.replace;
    const fault = await write((room) => (0,markdown_summary/* renderSummary */.B)(result, problems, page, room));
    if (fault !== undefined)
        faults.push(fault);
    for (const text of faults)
        log.warn(`Not all of the report could be written: ${text}`);
    publish_tell(await comment(publication, page), log);
}
/** Not even an exception in here may cost the run its verdict. */
async function comment({ report, inputs, env, signal }, page) {
    const { databaseIdentity } = report;
    const { comment: wanted, "supabase-directory": directory = "", "github-token": token = "" } = inputs;
    // Only these two have a pull request to write to; for the others nothing more is loaded.
    const mayHavePull = report.result.operation === "plan" || report.result.operation === "migrate";
    if (wanted === "never" || !mayHavePull || databaseIdentity === undefined || page === undefined)
        return { status: "none" };
    try {
        const { commentOn } = await __webpack_require__.e(/* import() */ 155).then(__webpack_require__.bind(__webpack_require__, 2155));
        return await commentOn({ report: { ...report, databaseIdentity }, page, directory, token, env, signal });
    }
    catch (error) {
        return { status: "warning", message: `The comment could not be written: ${messageOf(error)}` };
    }
}
function publish_tell(commented, log) {
    switch (commented.status) {
        case "none":
            return;
        case "kept":
            log.print(`Comment: ${commented.url}`);
            try {
                (0,core/* setOutput */.uH)("comment-url", commented.url);
            }
            catch {
                // That outputs cannot be written has been said.
            }
            return;
        case "notice":
            (0,core/* notice */.lm)((0,report_escape/* oneLine */.TN)((0,report_escape/* forLog */.Ig)(commented.message)));
            return;
        case "warning":
            log.warn(commented.message);
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 8835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulePages: () => (/* binding */ rulePages)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

/**
 * Where the rules' pages of this very version of the action are; unknown when a workflow runs it from its own checkout.
 *
 * @param env the process's environment, read by the door
 */
function rulePages(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    return server && repository && ref
        ? `${server.replace(/\/+$/, "")}/${repository}/blob/${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(ref)}/docs/hazards`
        : undefined;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * The result as JSON, for `--json` (indented) and the output `result` (one line); or a plan's SARIF.
 *
 * Characters that steer a terminal or reverse text, and the `[` of `##[` (an order to GitHub's runner anywhere in a
 * line), stand as `\u` escapes: the parsed value is the same.
 */
function renderJson(result, indent) {
    return JSON.stringify(result, null, indent)
        .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, asEscapes)
        .replaceAll("##[", "##\\u005b");
}
/** Characters outside the basic plane take two escapes in JSON. */
function asEscapes(character) {
    let escapes = "";
    for (let index = 0; index < character.length; index += 1) {
        escapes += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
    }
    return escapes;
}


/***/ })

};
