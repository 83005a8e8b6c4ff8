export const id = 483;
export const ids = [483,406];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./lib/report/colours.js

/** Plain text: the action, files, pipes. */
const noColours = (0,picocolors.createColors)(false);
/**
 * Colours for one stream: on a terminal only, unless `FORCE_COLOR` asks for them anywhere (`0` and `false` ask for none).
 * `NO_COLOR` (https://no-color.org) with any value wins, so does `TERM=dumb`.
 */
function coloursFor(isTerminal, env) {
    if (env["NO_COLOR"])
        return noColours;
    const forced = env["FORCE_COLOR"];
    if (forced !== undefined && forced !== "")
        return createColors(forced !== "0" && forced !== "false");
    return createColors(isTerminal && env["TERM"] !== "dumb");
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/report/duration.js
var duration = __webpack_require__(136);
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
var hazards_severity = __webpack_require__(3470);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5102);
;// CONCATENATED MODULE: ./lib/report/columns.js
/**
 * Rows as aligned columns, two spaces apart, the last one not padded.
 * Written here because a table library takes 50 ms for 100 rows and 16 s for 10,000.
 */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, index) => {
            widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
        });
    }
    return rows.map((row) => row
        .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - displayWidth(cell)))
        .join("  ")
        .trimEnd());
}
/** How many columns of a terminal a text takes: East Asian wide characters and emoji take two, combining marks none. */
function displayWidth(text) {
    const plain = text.replace(COLOUR, "");
    if (/^[ -~]*$/.test(plain))
        return plain.length;
    let width = 0;
    for (const character of plain) {
        if (COMBINING.test(character))
            continue;
        width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours take no room
const COLOUR = /\x1b\[\d*m/g;
const COMBINING = /[\p{Mn}\p{Me}]/u;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

;// CONCATENATED MODULE: ./lib/report/problems.js



const LONGEST_EXCERPT = 100;
/**
 * Problems for a person at a terminal or reading a run's log: where, what, the line with a caret, the hint.
 * Shows `logOnly`, so it must not be published. Ends without a line feed; empty for no problems.
 */
function renderProblems(problems, colours = noColours) {
    return problems.map((problem) => renderProblem(problem, colours)).join("\n\n");
}
/** `supabase/migrations/1_a.sql:3:8`, as far as it is known. */
function place(problem) {
    if (problem.file === undefined)
        return undefined;
    return [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":");
}
/** `statement-failed 42P01`: what kind of problem it is, for db-ops and for Postgres. */
function codes({ code, sqlstate }) {
    return sqlstate === undefined ? code : `${code} ${(0,report_escape/* oneLine */.TN)((0,report_escape/* forTerminal */.Qf)(sqlstate))}`;
}
/** The source line and a caret under its column; both without what steers a terminal. */
function excerptWithCaret(excerpt, column) {
    const characters = [...excerpt];
    const at = column === undefined ? 0 : Math.min(column - 1, characters.length);
    const from = Math.max(0, Math.min(at - LONGEST_EXCERPT / 2, characters.length - LONGEST_EXCERPT));
    const before = plain(characters.slice(from, at), from > 0 ? "…" : "");
    const after = plain(characters.slice(at, from + LONGEST_EXCERPT), "");
    const line = `${before}${after}${characters.length > from + LONGEST_EXCERPT ? "…" : ""}`;
    if (column === undefined)
        return [line];
    return [line, `${" ".repeat(displayWidth(before))}^`];
}
function renderProblem(problem, colours) {
    const where = place(problem);
    const lines = [
        [
            colours.red("error:"),
            where === undefined ? undefined : colours.bold(`${(0,report_escape/* oneLine */.TN)((0,report_escape/* forTerminal */.Qf)(where))}:`),
            (0,report_escape/* oneLine */.TN)((0,report_escape/* forTerminal */.Qf)(problem.message)),
            colours.dim(`[${codes(problem)}]`),
        ]
            .filter((part) => part !== undefined)
            .join(" "),
        ...source(problem, colours),
    ];
    if (problem.hint !== undefined)
        lines.push(...labelled("hint:", problem.hint, colours.cyan));
    if (problem.logOnly !== undefined)
        lines.push(...labelled("detail:", problem.logOnly, colours.dim));
    return lines.join("\n");
}
function source(problem, colours) {
    if (problem.excerpt === undefined)
        return [];
    const number = problem.line === undefined ? "" : String(problem.line);
    const [line = "", caret] = excerptWithCaret(problem.excerpt, problem.column);
    const shown = [`  ${colours.dim(`${number} |`)} ${line}`];
    if (caret !== undefined)
        shown.push(`  ${colours.dim(`${" ".repeat(number.length)} |`)} ${colours.red(caret)}`);
    return shown;
}
/** The label once, further lines beneath the first one's text. */
function labelled(label, text, paint) {
    const [first = "", ...rest] = (0,report_escape/* forTerminal */.Qf)(text).trimEnd().split("\n");
    return [`  ${paint(label)} ${first}`, ...rest.map((line) => `  ${" ".repeat(label.length)} ${line}`)];
}
/** One column for each character, so that the caret stands where it should. */
function plain(characters, start) {
    return start + (0,report_escape/* forTerminal */.Qf)(characters.join("").replace(/\s/g, " "));
}

;// CONCATENATED MODULE: ./lib/report/hazards.js






/**
 * What a plan found, grouped by migration in the order in which they would run. Empty for any other operation, and when nothing is pending.
 *
 * @param excerpts the line at which each hazard begins, by `file:line`
 */
function renderHazards(result, colours = noColours, excerpts = new Map()) {
    if (result.operation !== "plan")
        return "";
    const pending = (0,outcome/* pendingOf */.lc)(result);
    const byFile = new Map(pending.map(({ file }) => [file, []]));
    for (const hazard of result.hazards)
        byFile.get(hazard.file)?.push(hazard);
    const quiet = pending.filter(({ file }) => byFile.get(file)?.length === 0).length;
    const groups = pending.flatMap((migration) => {
        const own = byFile.get(migration.file) ?? [];
        if (own.length === 0 && quiet > MOST_QUIET)
            return [];
        const blocks = own.map((hazard) => hazardLines(hazard, colours, excerpts).join("\n"));
        return [[groupHead(migration, own, colours), ...blocks].join("\n\n")];
    });
    const more = quiet > MOST_QUIET ? [colours.dim(`${(0,count/* count */.U)(quiet, "migration")} without hazards`)] : [];
    return [...groups, ...more].join("\n\n");
}
/** More files than this in which nothing was found are counted, not listed. */
const MOST_QUIET = 10;
function groupHead({ file, version, segments }, hazards, colours) {
    const parts = segments !== null && segments.total > 1 ? `, ${(0,count/* count */.U)(segments.total, "transaction")}` : "";
    const found = hazards.length === 0 ? "no hazards" : (0,count/* count */.U)(hazards.length, "hazard");
    return `${colours.bold(safe(file ?? version))}  ${colours.dim(`${found}${parts}`)}`;
}
function hazardLines(hazard, colours, excerpts) {
    const { id, line, column, reason, rewrite, acknowledged } = hazard;
    const paint = colourOf(hazard, colours);
    const word = acknowledged ? `${hazard.severity}, acknowledged` : hazard.severity;
    const facts = [lockWords(hazard), (0,hazards_severity/* sizeWords */.pG)(hazard)].filter((words) => words !== "");
    return [
        `  ${paint(`${word}:`)} ${safe(reason)} ${colours.dim(`[${safe(id)}]`)}`,
        ...hazards_source(excerpts.get(`${hazard.file}:${line}`), line, column, paint, colours),
        ...(facts.length === 0 ? [] : [`    ${colours.cyan("lock:")} ${facts.join("; ")}`]),
        ...(rewrite === null || acknowledged
            ? []
            : [`    ${colours.cyan("safer:")}`, ...indent(rewrite, "      ")]),
    ];
}
function hazards_source(excerpt, line, column, paint, colours) {
    const number = String(line);
    if (excerpt === undefined)
        return [`    ${colours.dim(`line ${number}`)}`];
    const [text = "", caret = ""] = excerptWithCaret(excerpt, column);
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
    const on = object === null ? "" : ` for ${safe(object)}`;
    return `${lock}${on}${blocks === null ? "" : `, blocks ${blocks}`}`;
}
/** The rows of a table for the summary, its head first; no rows but the head when there are no hazards. */
function hazardCells({ hazards }, show) {
    const head = ["severity", "rule", "where", "object", "lock", "size", "why"];
    const rows = hazards.map((hazard) => {
        const { severity, id, file, line, object, lock, blocks, reason, acknowledged } = hazard;
        return [
            acknowledged ? `${severity}, acknowledged` : severity,
            show(id),
            show(`${file}:${line}`),
            object === null ? "" : show(object),
            lock === null ? "" : `${lock}${blocks === null ? "" : `, blocks ${blocks}`}`,
            (0,hazards_severity/* sizeWords */.pG)(hazard),
            show(reason),
        ];
    });
    return [head, ...rows];
}
function indent(text, by) {
    return (0,report_escape/* forTerminal */.Qf)(text)
        .split("\n")
        .map((line) => `${by}${line}`);
}
function safe(text) {
    return (0,report_escape/* oneLine */.TN)((0,report_escape/* forTerminal */.Qf)(text));
}

// EXTERNAL MODULE: ./lib/report/reset.js
var report_reset = __webpack_require__(1849);
// EXTERNAL MODULE: ./lib/report/seeds.js
var report_seeds = __webpack_require__(6328);
;// CONCATENATED MODULE: ./lib/report/markdown.js









const ROWS_OF_OLD_NEWS = 20;
const MOST_ROWS = 500;
const MOST_PROBLEMS = 50;
const SIGN = { done: "✅", failed: "❌", refused: "⛔", unknown: "❓" };
/**
 * The result as a job summary: the outcome first, then the migrations, drift and problems.
 * Published where anybody may read it, so a problem's `logOnly` stays out. Ends with a line feed.
 */
function renderMarkdown(result, problems) {
    const sections = [
        heading(result),
        (0,outcome/* outcomeSentence */.yz)(result, report_escape/* forMarkdownInline */.Ed),
        problemList(problems),
        driftList(result),
        accessList(result),
        runInProgress(result),
        hazardTable(result),
        migrationTable(result),
        cellTable((0,report_seeds/* seedCells */.Tf)((0,report_seeds/* newsOf */.Lq)(result).slice(0, MOST_ROWS), report_escape/* forMarkdownInline */.Ed)),
        cellTable((0,report_seeds/* tableCells */.QX)(result, report_escape/* forMarkdownInline */.Ed).slice(0, MOST_ROWS)),
    ];
    return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
function heading({ operation, environment, outcome }) {
    return `### ${SIGN[outcome]} ${operation} on ${(0,report_escape/* forMarkdownInline */.Ed)(environment)}: ${outcome}`;
}
function migrationTable(result) {
    const { shown, hidden } = foldApplied(result.migrations, looksAhead(result) ? 0 : ROWS_OF_OLD_NEWS);
    if (shown.length === 0)
        return "";
    const rows = shown.slice(-MOST_ROWS);
    const left = hidden + shown.length - rows.length;
    const table = [
        "| State | Version | Name | Applied (UTC) | By | Took |",
        "| --- | --- | --- | --- | --- | ---: |",
    ];
    const more = left > 0 && !looksAhead(result) ? [`${(0,count/* count */.U)(left, "older migration")} not shown.`, ""] : [];
    return [...more, ...table, ...rows.map(migrationRow)].join("\n");
}
function migrationRow(migration) {
    const { state, outcome, version, name, appliedAt, appliedBy, durationMs } = migration;
    const cells = [
        outcome === null || outcome === "not-run" ? state : outcome,
        (0,report_escape/* forMarkdownInline */.Ed)(version),
        name === "" ? "" : (0,report_escape/* forMarkdownInline */.Ed)(name),
        appliedAt === null ? "" : (0,duration/* formatMoment */.K)(appliedAt),
        appliedBy === null ? "" : (0,report_escape/* forMarkdownInline */.Ed)(appliedBy),
        durationMs === null ? "" : (0,duration/* formatDuration */.a)(durationMs),
    ];
    return `| ${cells.join(" | ")} |`;
}
function hazardTable(result) {
    const cells = hazardCells(result, report_escape/* forMarkdownInline */.Ed);
    const left = cells.length - 1 - MOST_ROWS;
    const more = left > 0 ? `\n\n${(0,count/* count */.U)(left, "further hazard")} in the log.` : "";
    return `${cellTable(cells.slice(0, MOST_ROWS + 1))}${more}`;
}
/** The first row is the head; nothing without any below it. */
function cellTable(cells) {
    const [head, ...rows] = cells;
    if (head === undefined || rows.length === 0)
        return "";
    const lines = [
        head.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`),
        head.map(() => "---"),
        ...rows,
    ];
    return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}
function problemList(problems) {
    const shown = problems.slice(0, MOST_PROBLEMS).map(problemSection);
    const left = problems.length - shown.length;
    if (left > 0)
        shown.push(`${(0,count/* count */.U)(left, "further problem")} in the log.`);
    return shown.join("\n\n");
}
function problemSection(problem) {
    const where = place(problem);
    const head = [
        `**${problem.code}**`,
        problem.sqlstate === undefined ? undefined : `(SQLSTATE ${(0,report_escape/* forMarkdownInline */.Ed)(problem.sqlstate)})`,
        where === undefined ? undefined : `at ${(0,report_escape/* forMarkdownInline */.Ed)(where)}`,
    ];
    const words = [problem.message, problem.hint].filter((text) => text !== undefined);
    const source = problem.excerpt === undefined
        ? []
        : [(0,report_escape/* forMarkdownBlock */.qt)(excerptWithCaret(problem.excerpt, problem.column).join("\n"))];
    return [
        head.filter((part) => part !== undefined).join(" "),
        (0,report_escape/* forMarkdownBlock */.qt)(words.join("\n")),
        ...source,
    ].join("\n\n");
}
function driftList({ drift }) {
    const shown = drift.slice(0, MOST_PROBLEMS);
    const left = drift.length - shown.length;
    const sections = shown.map(({ kind, version, message, remedy }) => `**drift: ${kind}** of ${(0,report_escape/* forMarkdownInline */.Ed)(version)}\n\n${(0,report_escape/* forMarkdownBlock */.qt)(`${message}\n${remedy}`)}`);
    if (left > 0)
        sections.push(`${(0,count/* count */.U)(left, "further warning")} of drift in the log.`);
    return sections.join("\n\n");
}
function accessList(result) {
    return (0,report_reset/* accessNews */.o)(result, (text) => text)
        .map(({ headline, lines, remedy }) => {
        const words = [...lines, ...(remedy === undefined ? [] : ["", remedy])].join("\n");
        return `**access:** ${headline}\n\n${(0,report_escape/* forMarkdownBlock */.qt)(words)}`;
    })
        .join("\n\n");
}
function runInProgress({ runInProgress: run }) {
    if (run === null)
        return "";
    const since = run.since === null ? "" : ` since ${(0,duration/* formatMoment */.K)(run.since)} UTC`;
    return `A run by ${(0,report_escape/* forMarkdownInline */.Ed)(run.holder)} is in progress${since}.`;
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
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

;// CONCATENATED MODULE: ./lib/report/terminal.js










const terminal_ROWS_OF_OLD_NEWS = 50;
/**
 * The result for a person: where, the migrations, hazards, drift with its remedies, a run in progress, the outcome. No line feed at the end.
 *
 * @param excerpts the line at which each hazard begins, by `file:line`
 */
function renderTerminal(result, colours = noColours, excerpts = new Map()) {
    const blocks = [
        databaseLine(result, colours),
        terminal_migrationTable(result, colours),
        renderHazards(result, colours, excerpts),
        seedTable(result, colours),
        rowTable(result, colours),
        driftWarnings(result, colours),
        accessWarnings(result, colours),
        terminal_runInProgress(result, colours),
        outcomeLine(result, colours),
    ];
    return blocks.filter((block) => block !== "").join("\n\n");
}
function databaseLine(result, colours) {
    const { environment, database } = result;
    // A plan without anything to do is one line.
    if (database === null || (result.operation === "plan" && result.upToDate === true))
        return "";
    const server = database.serverVersion === null ? "" : `, Postgres ${terminal_safe(database.serverVersion)}`;
    return `${colours.bold(`${terminal_safe(environment)}:`)} ${colours.dim(`${terminal_safe(database.name)} on ${terminal_safe(database.host)}${server}`)}`;
}
function terminal_migrationTable(result, colours) {
    // Without a database all are pending, and listed with their hazards.
    if (result.operation === "plan" && result.database === null)
        return "";
    const { shown, hidden } = foldApplied(result.migrations, looksAhead(result) ? 0 : terminal_ROWS_OF_OLD_NEWS);
    if (shown.length === 0)
        return "";
    const head = ["state", "version", "name", "applied (UTC)", "by", "took"].map((word) => colours.dim(word));
    const lines = alignColumns([head, ...shown.map((migration) => terminal_migrationRow(migration, colours))]);
    if (hidden > 0 && !looksAhead(result))
        lines.splice(1, 0, colours.dim(`… ${(0,count/* count */.U)(hidden, "older migration")}, all applied (--json lists them)`));
    return lines.map((line) => `  ${line}`).join("\n");
}
function terminal_migrationRow(migration, colours) {
    return [
        stateWord(migration, colours),
        terminal_safe(migration.version),
        terminal_safe(migration.name),
        migration.appliedAt === null ? "" : (0,duration/* formatMoment */.K)(migration.appliedAt),
        migration.appliedBy === null ? "" : terminal_safe(migration.appliedBy),
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
    const [head = [], ...lines] = (0,report_seeds/* seedCells */.Tf)(seeds, terminal_safe);
    const rows = lines.map(([state = "", ...cells]) => [seedColour(state, colours)(state), ...cells]);
    return table(head, rows, colours);
}
function rowTable(result, colours) {
    const [head, ...lines] = (0,report_seeds/* tableCells */.QX)(result, terminal_safe);
    return head === undefined ? "" : table(head, lines, colours);
}
function table(head, rows, colours) {
    return alignColumns([head.map((word) => colours.dim(word)), ...rows])
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
        .map(({ message, remedy }) => `${colours.yellow("warning:")} ${terminal_safe(message)}\n  ${colours.cyan("→")} ${terminal_safe(remedy)}`)
        .join("\n");
}
function accessWarnings(result, colours) {
    return (0,report_reset/* accessNews */.o)(result, terminal_safe)
        .map(({ headline, lines, remedy }) => [
        `${colours.yellow("warning:")} ${headline}`,
        ...lines.map((line) => `  ${line}`),
        ...(remedy === undefined ? [] : [`  ${colours.cyan("→")} ${remedy}`]),
    ].join("\n"))
        .join("\n");
}
function terminal_runInProgress({ runInProgress: run }, colours) {
    if (run === null)
        return "";
    const since = run.since === null ? "" : ` since ${(0,duration/* formatMoment */.K)(run.since)} UTC`;
    return `${colours.yellow("in progress:")} a run by ${terminal_safe(run.holder)}${since}`;
}
function outcomeLine(result, colours) {
    const text = (0,outcome/* outcomeSentence */.yz)(result, terminal_safe);
    if (result.outcome !== "done")
        return colours.red(text);
    return result.upToDate === true ? colours.green(text) : colours.bold(text);
}
function terminal_safe(text) {
    return (0,report_escape/* oneLine */.TN)((0,report_escape/* forTerminal */.Qf)(text));
}

// EXTERNAL MODULE: ./lib/problem.js
var lib_problem = __webpack_require__(7748);
;// CONCATENATED MODULE: ./lib/github/annotations.js




/** GitHub keeps ten annotations of a level for each step, and 4,096 characters of each. */
const MOST = 10;
const LONGEST = 4096;
/**
 * Marks each problem on its file's line, where a reviewer sees it; one without a file is shown on the run's page.
 * Core escapes what it is given, so no text can end the command and begin another.
 */
function annotate(problems) {
    for (const problem of problems.slice(0, MOST)) {
        const { file, line, column, message, hint, code } = problem;
        const words = [`${message} [${codes(problem)}]`, hint].filter((text) => text !== undefined);
        (0,core/* error */.z3)([...(0,report_escape/* forLog */.Ig)(words.join("\n"))].slice(0, LONGEST).join(""), {
            title: `db-ops: ${lib_problem/* PROBLEM_CLASS */.h[code] === "guard" ? "refused" : code}`,
            ...(file === undefined ? {} : { file: (0,report_escape/* oneLine */.TN)((0,report_escape/* forLog */.Ig)(file)) }),
            ...(line === undefined ? {} : { startLine: line }),
            // GitHub takes columns only together with a line.
            ...(line === undefined || column === undefined ? {} : { startColumn: column }),
        });
    }
}
/** Marks the changed lines that are a danger or a warning, the worst first; what their author has acknowledged is not said again. */
function annotateHazards(hazards) {
    for (const [severity, tell] of [["danger", core/* error */.z3], ["warning", core/* warning */.$e]]) {
        const open = hazards.filter((hazard) => hazard.severity === severity && !hazard.acknowledged);
        for (const { id, file, line, column, endLine, reason, rewrite } of open.slice(0, MOST)) {
            const words = [`${reason} [${id}]`, ...(rewrite === null ? [] : ["Safer:", rewrite])].join("\n");
            tell([...(0,report_escape/* forLog */.Ig)(words)].slice(0, LONGEST).join(""), {
                title: `db-ops: ${severity}`,
                file: (0,report_escape/* oneLine */.TN)((0,report_escape/* forLog */.Ig)(file)),
                startLine: line,
                endLine,
                // GitHub takes columns only on one line.
                ...(line === endLine ? { startColumn: column } : {}),
            });
        }
    }
}

// EXTERNAL MODULE: ./lib/github/summary.js
var summary = __webpack_require__(5671);
;// CONCATENATED MODULE: ./lib/github/publish.js









/**
 * Tells everybody what came of the run: the workflow (outputs), the log, the changed lines (annotations), the run's
 * page (summary). What cannot be published is a warning; the database's result stands.
 *
 * @param summaryPath the variable GITHUB_STEP_SUMMARY
 */
async function publish({ result, problems, excerpts, notice: news }, log, summaryPath) {
    const faults = [];
    try {
        for (const [name, value] of Object.entries(outputsOf(result)))
            (0,core/* setOutput */.uH)(name, value);
    }
    catch (error) {
        faults.push(error instanceof Error ? error.message : String(error));
    }
    log.print(renderTerminal(result, noColours, excerpts));
    if (problems.length > 0)
        log.print(`\n${renderProblems(problems)}`);
    if (news !== undefined)
        (0,core/* notice */.lm)((0,report_escape/* oneLine */.TN)((0,report_escape/* forLog */.Ig)(news)), { title: "db-ops: no database" });
    annotate(problems);
    // A problem of the same line has said it.
    annotateHazards(result.hazards.filter(({ file, line }) => !problems.some((problem) => problem.file === file && problem.line === line)));
    const fault = await (0,summary/* appendSummary */.f)(summaryPath, renderMarkdown(result, problems));
    if (fault !== undefined)
        faults.push(fault);
    for (const text of faults)
        (0,core/* warning */.$e)(`Not all of the report could be written: ${(0,report_escape/* oneLine */.TN)((0,report_escape/* forLog */.Ig)(text))}`);
}


/***/ }),

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** The runner drops a step's summary whole when it is larger. */
const LARGEST = 1024 * 1024;
/**
 * Adds to the job's summary. Written straight to the file: core's own writer throws where there is none.
 *
 * @param path the variable GITHUB_STEP_SUMMARY; nothing happens without it
 * @returns why it could not be written, for a warning: a summary never fails a run that did its work
 */
async function appendSummary(path, markdown) {
    if (!path)
        return undefined;
    try {
        const room = LARGEST - 1 - (await sizeOf(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, cutAtSection(markdown, room));
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** The whole of it, or as many of its sections as fit. */
function cutAtSection(markdown, room) {
    if (Buffer.byteLength(markdown) <= room)
        return markdown;
    const end = "\n\nThe rest did not fit into this summary; the log has all of it.\n";
    let kept = "";
    let left = room - Buffer.byteLength(end);
    for (const section of markdown.split(/(?<=\n\n)/)) {
        left -= Buffer.byteLength(section);
        if (left < 0)
            break;
        kept += section;
    }
    return kept === "" ? "" : `${kept.trimEnd()}${end}`;
}
async function sizeOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(({ size }) => size, () => 0);
}


/***/ }),

/***/ 3470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ bySize),
/* harmony export */   pG: () => (/* binding */ sizeWords),
/* harmony export */   yJ: () => (/* binding */ blockedBy)
/* harmony export */ });
/* unused harmony exports sizeSentence, formatBytes */
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
/** A second sentence for the reason, where the size is known: never an estimate in seconds. */
function sizeSentence({ table, work, lock }) {
    const { rows, bytes } = table?.facts ?? {};
    const estimate = rows === undefined ? "" : `about ${rows.toLocaleString("en-US")} rows`;
    const size = bytes === undefined ? estimate : `${formatBytes(bytes)}${estimate === "" ? "" : ` (${estimate})`}`;
    if (work === undefined || size === "")
        return "";
    const verb = { rewrite: "rewrites", scan: "reads all of", build: "builds an index over" }[work];
    const blocks = blockedBy(lock);
    return ` It ${verb} ${size}${blocks === null ? "" : ` and blocks ${blocks} meanwhile`}.`;
}
/** `96 kB, about 1,200 rows`; empty where neither is known. */
function sizeWords({ rows, bytes }) {
    const parts = [
        ...(bytes === null ? [] : [formatBytes(bytes)]),
        ...(rows === null ? [] : [`about ${rows.toLocaleString("en-US")} rows`]),
    ];
    return parts.join(", ");
}
function formatBytes(bytes) {
    const units = ["bytes", "kB", "MB", "GB", "TB"];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
    const value = bytes / 1024 ** power;
    return `${power > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
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
