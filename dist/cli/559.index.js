export const id = 559;
export const ids = [559];
export const modules = {

/***/ 3470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ bySize),
/* harmony export */   Vs: () => (/* binding */ listedSize),
/* harmony export */   pG: () => (/* binding */ sizeWords),
/* harmony export */   yJ: () => (/* binding */ blockedBy)
/* harmony export */ });
/* unused harmony exports sizeOf, sizeSentence, activitySentence */
/** Below either of these a scan or rewrite takes well under a second on the smallest Supabase instance. */
const SMALL = { rows: 10_000, bytes: 10 * 1024 ** 2 };
/** From either of these on it takes many seconds to minutes on any. */
const LARGE = { rows: 10_000_000, bytes: 1024 ** 3 };
/** How bad it is to hold up a table of this size; an unknown size is a warning. */
function bySize(table) {
    const { rows, bytes } = table?.facts ?? {};
    if (rows === undefined && bytes === undefined)
        return "warning";
    if ((rows ?? 0) >= LARGE.rows || (bytes ?? 0) >= LARGE.bytes)
        return "danger";
    // Few rows may be wide; a table that was never analysed has bytes only.
    const small = (rows ?? 0) <= SMALL.rows && (bytes === undefined || bytes <= SMALL.bytes);
    return small ? "note" : "warning";
}
/** What waits behind a lock; `null` for those that ordinary queries do not run into. */
function blockedBy(lock) {
    switch (lock) {
        case "ACCESS EXCLUSIVE":
            return "reads and writes";
        case "EXCLUSIVE":
        case "SHARE ROW EXCLUSIVE":
        case "SHARE":
            return "writes";
        case "SHARE UPDATE EXCLUSIVE":
            return "schema changes and VACUUM";
        case "ROW EXCLUSIVE":
        case "ROW SHARE":
        case "ACCESS SHARE":
        case undefined:
            return null;
    }
}
/** What a finding is about, as large as it is known to be. */
function sizeOf({ size, table }) {
    return size ?? table?.facts ?? {};
}
/** A second sentence for the reason, where the size is known: never an estimate in seconds. */
function sizeSentence(finding) {
    const { work, lock } = finding;
    const size = sizeWords(sizeOf(finding));
    if (work === undefined || size === "")
        return "";
    const verb = { rewrite: "rewrites", scan: "reads all of", build: "builds an index over" }[work];
    const blocks = blockedBy(lock);
    return ` It ${verb} ${size}${blocks === null ? "" : ` and blocks ${blocks} meanwhile`}.`;
}
/** `96 kB, about 1,200 rows`; empty where neither is known. */
function listedSize({ rows, bytes }) {
    const parts = [
        ...(bytes === null ? [] : [formatBytes(bytes)]),
        ...(rows === null ? [] : [aboutRows(rows)]),
    ];
    return parts.join(", ");
}
/** `41 GB (about 200,000,000 rows)`, or what of it is known. */
function sizeWords({ rows, bytes }) {
    const estimate = rows === undefined ? "" : aboutRows(rows);
    if (bytes === undefined)
        return estimate;
    return `${formatBytes(bytes)}${estimate === "" ? "" : ` (${estimate})`}`;
}
/** Who would wait, as far as the server has counted: how often the table was read, where reads are blocked, and how much was written. */
function activitySentence({ table, lock }) {
    const activity = table?.facts?.activity;
    const blocks = blockedBy(lock) ?? "";
    if (activity === undefined || !blocks.includes("writes"))
        return "";
    const { sequentialScans, indexScans, rowsInserted, rowsUpdated, rowsDeleted, since } = activity;
    const reads = blocks.includes("reads") ? sequentialScans + indexScans : 0;
    const written = rowsInserted + rowsUpdated + rowsDeleted;
    const counted = [
        ...(reads > 0 ? [`${count(reads, "scan")} read it`] : []),
        ...(written > 0 ? [`${count(written, "row")} ${written === 1 ? "was" : "were"} written`] : []),
    ];
    if (counted.length === 0)
        return "";
    return ` ${since === null ? "So far" : `Since ${day(since)}`} ${counted.join(" and ")}.`;
}
function aboutRows(rows) {
    return `about ${count(rows, "row")}`;
}
function count(number, noun) {
    return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}
function day(moment) {
    const words = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
    return new Date(moment).toLocaleDateString("en-GB", words);
}
function formatBytes(bytes) {
    const units = ["bytes", "kB", "MB", "GB", "TB"];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
    const value = bytes / 1024 ** power;
    return `${power > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}


/***/ }),

/***/ 8559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./lib/count.js
var count = __webpack_require__(2284);
// EXTERNAL MODULE: ./lib/duration.js
var duration = __webpack_require__(1999);
// EXTERNAL MODULE: ./lib/report/colours.js
var report_colours = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/report/columns.js
var columns = __webpack_require__(2269);
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
/** For `plan` and `migrate` what they do is of interest, not what was there before. */
function looksAhead({ operation }) {
    return operation === "migrate" || operation === "plan";
}

// EXTERNAL MODULE: ./lib/hazards/severity.js
var severity = __webpack_require__(3470);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5102);
// EXTERNAL MODULE: ./lib/report/problems.js
var problems = __webpack_require__(9903);
;// CONCATENATED MODULE: ./lib/report/hazards.js






/**
 * What a plan found, grouped by migration in the order in which they would run. Empty for any other operation, and when nothing is pending.
 *
 * @param excerpts the line at which each hazard begins, by `file:line`
 */
function renderHazards(result, colours = report_colours/* noColours */.b, excerpts = new Map()) {
    if (result.operation !== "plan")
        return "";
    const pending = (0,outcome/* pendingOf */.lc)(result);
    const byFile = groupByFile(result.hazards);
    const isQuiet = ({ file, state }) => state !== "invalid" && !byFile.has(file ?? "");
    const quiet = pending.filter(isQuiet).length;
    const groups = pending.flatMap((migration) => {
        const own = byFile.get(migration.file ?? "") ?? [];
        if (isQuiet(migration) && quiet > MOST_QUIET)
            return [];
        const blocks = own.map((hazard) => hazardLines(hazard, colours, excerpts).join("\n"));
        return [[groupHead(migration, own, colours), ...blocks].join("\n\n")];
    });
    const more = quiet > MOST_QUIET ? [colours.dim(`${(0,count/* count */.U)(quiet, "migration")} without hazards`)] : [];
    return [...groups, ...more].join("\n\n");
}
/** Of a file that could not be read or parsed nobody knows what it does. */
const NOT_LOOKED_THROUGH = "not looked through: see the errors";
/** More files than this in which nothing was found are counted, not listed. */
const MOST_QUIET = 10;
function groupByFile(hazards) {
    const groups = new Map();
    for (const hazard of hazards) {
        const group = groups.get(hazard.file);
        if (group === undefined)
            groups.set(hazard.file, [hazard]);
        else
            group.push(hazard);
    }
    return groups;
}
function groupHead({ file, version, state, segments }, hazards, colours) {
    const parts = segments !== null && segments.total > 1 ? `, ${(0,count/* count */.U)(segments.total, "transaction")}` : "";
    const none = state === "invalid" ? NOT_LOOKED_THROUGH : "no hazards";
    const found = hazards.length === 0 ? none : (0,count/* count */.U)(hazards.length, "hazard");
    return `${colours.bold((0,report_escape/* forTerminalLine */.SV)(file ?? version))}  ${colours.dim(`${found}${parts}`)}`;
}
function hazardLines(hazard, colours, excerpts) {
    const { id, line, column, reason, rewrite, acknowledged } = hazard;
    const paint = colourOf(hazard, colours);
    const word = acknowledged ? `${hazard.severity}, acknowledged` : hazard.severity;
    const facts = [lockWords(hazard), (0,severity/* listedSize */.Vs)(hazard)].filter((words) => words !== "");
    return [
        `  ${paint(`${word}:`)} ${(0,report_escape/* forTerminalLine */.SV)(reason)} ${colours.dim(`[${(0,report_escape/* forTerminalLine */.SV)(id)}]`)}`,
        ...source(excerpts.get(`${hazard.file}:${line}`), line, column, paint, colours),
        ...(facts.length === 0 ? [] : [`    ${colours.cyan("lock:")} ${facts.join("; ")}`]),
        ...(rewrite === null || acknowledged
            ? []
            : [`    ${colours.cyan("safer:")}`, ...indent(rewrite, "      ")]),
    ];
}
function source(excerpt, line, column, paint, colours) {
    const number = String(line);
    if (excerpt === undefined)
        return [`    ${colours.dim(`line ${number}`)}`];
    const [text = "", caret = ""] = (0,problems/* excerptWithCaret */.ds)(excerpt, column);
    const gap = " ".repeat(number.length);
    return [
        `    ${colours.dim(`${number} |`)} ${text}`,
        `    ${colours.dim(`${gap} |`)} ${caret.replace("^", paint("^"))}`,
    ];
}
function colourOf({ severity, acknowledged }, colours) {
    if (acknowledged)
        return colours.green;
    return { danger: colours.red, warning: colours.yellow, note: colours.cyan }[severity];
}
function lockWords({ lock, blocks, object }) {
    if (lock === null)
        return "";
    const on = object === null ? "" : ` for ${(0,report_escape/* forTerminalLine */.SV)(object)}`;
    return `${lock}${on}${blocks === null ? "" : `, blocks ${blocks}`}`;
}
function indent(text, by) {
    return (0,report_escape/* forTerminal */.Qf)(text)
        .split("\n")
        .map((line) => `${by}${line}`);
}

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
        renderHazards(result, colours, excerpts),
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
    const { shown, hidden } = foldApplied(result.migrations, looksAhead(result) ? 0 : ROWS_OF_OLD_NEWS);
    if (shown.length === 0)
        return "";
    const head = ["state", "version", "name", "applied (UTC)", "by", "took"].map((word) => colours.dim(word));
    const lines = (0,columns/* alignColumns */.R)([head, ...shown.map((migration) => migrationRow(migration, colours))]);
    if (hidden > 0 && !looksAhead(result))
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


/***/ })

};
