export const id = 66;
export const ids = [66];
export const modules = {

/***/ 8066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./lib/report/colours.js
var report_colours = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/report/columns.js
var columns = __webpack_require__(2269);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/report/duration.js
var duration = __webpack_require__(136);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/fold.js
/** Leaves out old news when a list grows long; what is not plainly applied, or was touched by this run, always stays. */
function foldApplied(migrations, keep) {
    const old = migrations.filter(isOldNews);
    const hidden = new Set(old.slice(0, Math.max(0, old.length - keep)));
    return { shown: migrations.filter((migration) => !hidden.has(migration)), hidden: hidden.size };
}
function isOldNews({ state, outcome }) {
    return state === "applied" && outcome === null;
}

// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5102);
// EXTERNAL MODULE: ./lib/report/reset.js
var report_reset = __webpack_require__(1849);
// EXTERNAL MODULE: ./lib/report/seeds.js
var report_seeds = __webpack_require__(6328);
;// CONCATENATED MODULE: ./lib/report/terminal.js









const ROWS_OF_OLD_NEWS = 50;
/** The result for a person: where, the migrations, drift with its remedies, a run in progress, the outcome. No line feed at the end. */
function renderTerminal(result, colours = report_colours/* noColours */.b) {
    const blocks = [
        databaseLine(result, colours),
        migrationTable(result, colours),
        seedTable(result, colours),
        rowTable(result, colours),
        driftWarnings(result, colours),
        accessWarnings(result, colours),
        runInProgress(result, colours),
        outcomeLine(result, colours),
    ];
    return blocks.filter((block) => block !== "").join("\n\n");
}
function databaseLine({ environment, database }, colours) {
    if (database === null)
        return "";
    const server = database.serverVersion === null ? "" : `, Postgres ${safe(database.serverVersion)}`;
    return `${colours.bold(`${safe(environment)}:`)} ${colours.dim(`${safe(database.name)} on ${safe(database.host)}${server}`)}`;
}
function migrationTable(result, colours) {
    // After `migrate` what it did is of interest, not what was there before.
    const { shown, hidden } = foldApplied(result.migrations, result.operation === "migrate" ? 0 : ROWS_OF_OLD_NEWS);
    if (shown.length === 0)
        return "";
    const head = ["state", "version", "name", "applied (UTC)", "by", "took"].map((word) => colours.dim(word));
    const lines = (0,columns/* alignColumns */.R)([head, ...shown.map((migration) => migrationRow(migration, colours))]);
    if (hidden > 0 && result.operation !== "migrate")
        lines.splice(1, 0, colours.dim(`… ${(0,count/* count */.U)(hidden, "older migration")}, all applied (--json lists them)`));
    return lines.map((line) => `  ${line}`).join("\n");
}
function migrationRow(migration, colours) {
    return [
        stateWord(migration, colours),
        safe(migration.version),
        safe(migration.name),
        migration.appliedAt === null ? "" : (0,duration/* formatMoment */.K)(migration.appliedAt),
        migration.appliedBy === null ? "" : safe(migration.appliedBy),
        migration.durationMs === null ? "" : (0,duration/* formatDuration */.a)(migration.durationMs),
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
    const [head = [], ...lines] = (0,report_seeds/* seedCells */.Tf)(seeds, safe);
    const rows = lines.map(([state = "", ...cells]) => [seedColour(state, colours)(state), ...cells]);
    return table(head, rows, colours);
}
function rowTable(result, colours) {
    const [head, ...lines] = (0,report_seeds/* tableCells */.QX)(result, safe);
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
    const said = new Set(problems.map(({ message }) => message));
    return drift
        .filter(({ message }) => !said.has(message))
        .map(({ message, remedy }) => `${colours.yellow("warning:")} ${safe(message)}\n  ${colours.cyan("→")} ${safe(remedy)}`)
        .join("\n");
}
function accessWarnings(result, colours) {
    return (0,report_reset/* accessNews */.o)(result, safe)
        .map(({ headline, lines, remedy }) => [
        `${colours.yellow("warning:")} ${headline}`,
        ...lines.map((line) => `  ${line}`),
        ...(remedy === undefined ? [] : [`  ${colours.cyan("→")} ${remedy}`]),
    ].join("\n"))
        .join("\n");
}
function runInProgress({ runInProgress: run }, colours) {
    if (run === null)
        return "";
    const since = run.since === null ? "" : ` since ${(0,duration/* formatMoment */.K)(run.since)} UTC`;
    return `${colours.yellow("in progress:")} a run by ${safe(run.holder)}${since}`;
}
function outcomeLine(result, colours) {
    const text = (0,outcome/* outcomeSentence */.yz)(result, safe);
    if (result.outcome !== "done")
        return colours.red(text);
    return result.upToDate === true ? colours.green(text) : colours.bold(text);
}
function safe(text) {
    return (0,report_escape/* oneLine */.TN)((0,report_escape/* forTerminal */.Qf)(text));
}


/***/ })

};
