export const id = 780;
export const ids = [780];
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

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/** What is found by no rule: a file that was not looked through, and a directive that is wrong. */
const WITHOUT_PAGE = /^(?:not-examined$|allow-)/;
/** The page in `docs/hazards` about a hazard's rule; the list of all where it has none. Apart from the rules, which take long to load. */
function rulePage(id) {
    return WITHOUT_PAGE.test(id) ? "README.md" : `${id}.md`;
}


/***/ }),

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

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ noColours)
/* harmony export */ });
/* unused harmony export coloursFor */
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);

/** Plain text: the action, files, pipes. */
const noColours = (0,picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors)(false);
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


/***/ }),

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
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


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ looksAhead),
/* harmony export */   t: () => (/* binding */ foldApplied)
/* harmony export */ });
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


/***/ }),

/***/ 5707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderHazards),
/* harmony export */   v: () => (/* binding */ NOT_LOOKED_THROUGH)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2284);
/* harmony import */ var _hazards_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3470);
/* harmony import */ var _colours_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2527);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5102);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9903);






/**
 * What a plan found, grouped by migration in the order in which they would run. Empty for any other operation, and when nothing is pending.
 *
 * @param excerpts the line at which each hazard begins, by `file:line`
 */
function renderHazards(result, colours = _colours_js__WEBPACK_IMPORTED_MODULE_1__/* .noColours */ .b, excerpts = new Map()) {
    if (result.operation !== "plan")
        return "";
    const pending = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingOf */ .lc)(result);
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
    const more = quiet > MOST_QUIET ? [colours.dim(`${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(quiet, "migration")} without hazards`)] : [];
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
    const parts = segments !== null && segments.total > 1 ? `, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(segments.total, "transaction")}` : "";
    const none = state === "invalid" ? NOT_LOOKED_THROUGH : "no hazards";
    const found = hazards.length === 0 ? none : (0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(hazards.length, "hazard");
    return `${colours.bold((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminalLine */ .SV)(file ?? version))}  ${colours.dim(`${found}${parts}`)}`;
}
function hazardLines(hazard, colours, excerpts) {
    const { id, line, column, reason, rewrite, acknowledged } = hazard;
    const paint = colourOf(hazard, colours);
    const word = acknowledged ? `${hazard.severity}, acknowledged` : hazard.severity;
    const facts = [lockWords(hazard), (0,_hazards_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .listedSize */ .Vs)(hazard)].filter((words) => words !== "");
    return [
        `  ${paint(`${word}:`)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminalLine */ .SV)(reason)} ${colours.dim(`[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminalLine */ .SV)(id)}]`)}`,
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
    const [text = "", caret = ""] = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .excerptWithCaret */ .ds)(excerpt, column);
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
    const on = object === null ? "" : ` for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminalLine */ .SV)(object)}`;
    return `${lock}${on}${blocks === null ? "" : `, blocks ${blocks}`}`;
}
function indent(text, by) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminal */ .Qf)(text)
        .split("\n")
        .map((line) => `${by}${line}`);
}


/***/ }),

/***/ 2407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ approvalList),
/* harmony export */   Q: () => (/* binding */ recoveryList)
/* harmony export */ });
/* harmony import */ var _guard_backup_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9357);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);




/** What proved that somebody approved of it; each line foreign text in part. */
function approvalList({ approval }) {
    if (approval === null)
        return undefined;
    const lines = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceLines */ .p)(approval).map((line) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownProse */ .wp)(line)}`);
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .o)("approval", 3, ["**Approval**\n", ...lines].join("\n"));
}
/** To which moment the data can be brought back, and what is known of backups. */
function recoveryList({ recovery }) {
    if (recovery === null)
        return undefined;
    const lines = [
        (0,_guard_backup_words_js__WEBPACK_IMPORTED_MODULE_0__/* .recoveryTarget */ .T)(new Date(recovery.target)),
        (0,_guard_backup_words_js__WEBPACK_IMPORTED_MODULE_0__/* .backupWords */ .e)(verdictOf(recovery), Date.parse(recovery.target)),
    ];
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .o)("recovery", 3, ["**Way back**\n", ...lines.map((line) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownProse */ .wp)(line)}`)].join("\n"));
}
function verdictOf({ backup, takenAt }) {
    if (backup === "not-checked")
        return { status: "not-checked" };
    const at = takenAt === null ? undefined : Date.parse(takenAt);
    return { status: "recoverable", by: backup, takenAt: backup === "backup" ? at : undefined };
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ driftList),
/* harmony export */   q: () => (/* binding */ runInProgress)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2284);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);




const MOST = 50;
/** Where files and database disagree, each with its way out; what a problem says already is not said twice. */
function driftList({ drift, problems }) {
    const news = drift.filter(({ message }) => !problems.some((problem) => problem.message.endsWith(message)));
    if (news.length === 0)
        return undefined;
    const left = news.length - MOST;
    return {
        name: "drift",
        rank: 3,
        head: "**Drift: files and database disagree**\n",
        items: news
            .slice(0, MOST)
            .map(({ kind, message, remedy }) => `- **${kind}:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdownProse */ .wp)(message)}.<br>→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdownProse */ .wp)(remedy)}`),
        joint: "\n",
        tail: left > 0 ? `- … and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(left, "warning")} more.` : "",
    };
}
/** Who is at work on this database just now. */
function runInProgress({ runInProgress: run }) {
    if (run === null)
        return undefined;
    const since = run.since === null ? "" : ` since ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoment */ .K9)(run.since)} UTC`;
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .o)("run in progress", 2, `A run by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdownInline */ .Ed)(run.holder)} is in progress${since}.`);
}


/***/ }),

/***/ 7147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hazardSections)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2284);
/* harmony import */ var _hazards_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3470);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3019);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9153);





const RANK = { danger: 3, warning: 5, note: 8 };
/** A list for each severity, the worst first; notes, and what was acknowledged, are folded away; then the safer ways. */
function hazardSections({ hazards }, page, most) {
    const open = hazards.filter(({ acknowledged }) => !acknowledged);
    const acknowledged = hazards.filter((hazard) => hazard.acknowledged);
    const list = (title, rank, found, folded) => hazardList({ title, rank, hazards: found, page, most, folded });
    const severities = ["danger", "warning", "note"].map((severity) => {
        const found = open.filter((hazard) => hazard.severity === severity);
        return list((0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(found.length, severity), RANK[severity], found, severity === "note");
    });
    const confirmed = list(`${acknowledged.length} acknowledged`, 8, acknowledged, true);
    return [...severities, saferWays(open, page, most), confirmed];
}
function hazardList({ title, rank, hazards, page, most, folded }) {
    if (hazards.length === 0)
        return undefined;
    const left = hazards.length - most;
    return {
        name: title,
        rank,
        head: folded ? `<details><summary>${title}</summary>\n` : `**${title}**\n`,
        items: hazards.slice(0, most).map((hazard) => hazardItem(hazard, page)),
        joint: "\n",
        tail: `${left > 0 ? `- … and ${left} more.` : ""}${folded ? "\n</details>" : ""}`,
    };
}
/** Where and what; below it, small, what it holds up, how large that is, and the rule. */
function hazardItem(hazard, page) {
    const { id, file, line, reason, blocks, object } = hazard;
    const facts = [
        blocks === null ? "" : `blocks ${blocks}`,
        object === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownInline */ .Ed)(object),
        (0,_hazards_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .listedSize */ .Vs)(hazard),
        (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleName */ .o)(id, page),
    ].filter((fact) => fact !== "");
    const where = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownLink */ .RU)(place(hazard), (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .fileUrl */ .i)(page, file, line));
    return `- ${where}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownProse */ .wp)(reason)}<br><sub>${facts.join(" · ")}</sub>`;
}
/** How each could be written instead: our own SQL, with the names of the file in it. */
function saferWays(hazards, page, most) {
    const items = hazards
        .flatMap((hazard) => (hazard.rewrite === null ? [] : [{ hazard, rewrite: hazard.rewrite }]))
        .slice(0, most)
        .map(({ hazard, rewrite }) => `${(0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleName */ .o)(hazard.id, page)} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownInline */ .Ed)(place(hazard))}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownBlock */ .qt)(rewrite, "sql")}`);
    if (items.length === 0)
        return undefined;
    return {
        name: "safer ways",
        rank: 7,
        head: `<details><summary>${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(items.length, "safer way")} to write it</summary>`,
        items,
        joint: "\n\n",
        tail: "</details>",
    };
}
function place({ file, line }) {
    return `${file.slice(file.lastIndexOf("/") + 1)}:${line}`;
}


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   e: () => (/* binding */ whatHappened)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2284);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5102);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6328);




/** The outcome in one line, for somebody who reads nothing else. */
function headline(result) {
    const { sign, words } = verdict(result);
    return `### ${sign} ${result.operation ?? "db-ops"} on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownInline */ .Ed)(result.environment)}: ${words}`;
}
/** What the headline has no room for: which file failed, what stayed, rows, objects dropped; may be empty. */
function whatHappened(result) {
    const { operation, outcome, database } = result;
    // What a plan without a database does not know stands in its sentence alone.
    const isPlain = operation === "migrate" || operation === "status" || (operation === "plan" && database);
    const isTold = outcome === "done" && isPlain;
    return isTold || outcome === "refused" ? "" : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSentence */ .yz)(result, _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownInline */ .Ed);
}
/** The operation has done its work, and the step fails since somebody asked for that. */
const ASKED_TO_FAIL = new Set(["drifted", "hazards-found"]);
function verdict(result) {
    const found = ofOutcome(result);
    return result.problems.some(({ code }) => ASKED_TO_FAIL.has(code)) ? { ...found, sign: "❌" } : found;
}
function ofOutcome(result) {
    if (result.outcome === "unknown")
        return { sign: "❓", words: "the outcome is unknown" };
    if (result.outcome === "refused")
        return { sign: "⛔", words: `refused${result.operation === "plan" ? "" : ", nothing was changed"}` };
    if (result.outcome === "failed")
        return { sign: "❌", words: `failed${changed(result)}` };
    switch (result.operation) {
        case "plan":
            return plan(result);
        case "status":
            return status(result);
        case "migrate":
            return { sign: "✅", words: applied(result) };
        case "seed":
            return { sign: "✅", words: seeded(result) };
        case "reset":
            return { sign: "✅", words: "dropped and made anew" };
        case "stamp":
        case null:
            return { sign: "✅", words: "done" };
    }
}
function plan(result) {
    const pending = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingOf */ .lc)(result).length;
    const work = result.database === null ? lookedAt(pending) : toApply(pending);
    if (result.problems.some(({ message }) => message.startsWith("migrate will refuse")))
        return { sign: "⛔", words: `${work}, but migrate would refuse` };
    const dangers = openHazards(result, "danger");
    const words = [
        work,
        ...(dangers > 0 ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(dangers, "danger")] : []),
        ...(result.drift.length > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(result.drift.length, "warning")} of drift`] : []),
    ];
    const worrying = dangers + openHazards(result, "warning") + result.drift.length > 0;
    return { sign: worrying ? "⚠️" : "✅", words: words.join(", ") };
}
function toApply(pending) {
    return pending === 0 ? "nothing to apply" : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(pending, "migration")} to apply`;
}
/** Without a database nobody knows which of them are applied. */
function lookedAt(number) {
    return number === 0
        ? "no migrations to look at"
        : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(number, "migration")} looked at, without a database`;
}
function openHazards({ hazards }, severity) {
    return hazards.filter((hazard) => hazard.severity === severity && !hazard.acknowledged).length;
}
function status(result) {
    const pending = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingOf */ .lc)(result).length;
    const drift = result.drift.length;
    const seeds = (0,_seeds_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingSeeds */ .Ei)(result).length;
    const words = [
        ...(pending > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(pending, "migration")} pending`] : []),
        ...(drift > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(drift, "warning")} of drift`] : []),
        ...(seeds > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(seeds, "seed file")} to run`] : []),
    ];
    if (words.length > 0)
        return { sign: drift > 0 ? "⚠️" : "✅", words: words.join(", ") };
    return result.upToDate === true
        ? { sign: "✅", words: "up to date" }
        : { sign: "⚠️", words: "not in order" };
}
function applied(result) {
    const all = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .appliedOf */ .pZ)(result);
    const adopted = all.filter(({ outcome }) => outcome === "adopted").length;
    const words = [
        ...(all.length > adopted ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(all.length - adopted, "migration")} applied`] : []),
        ...(adopted > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(adopted, "migration")} adopted`] : []),
    ];
    return words.length === 0 ? "nothing to apply" : words.join(", ");
}
function seeded({ seeds }) {
    const number = seeds.filter(({ outcome }) => outcome === "applied").length;
    return number === 0 ? "nothing to seed" : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(number, "file")} seeded`;
}
/** What a failure left behind, where it can be told in a few words. */
function changed(result) {
    const { operation, migrations, seeds, reset, problems } = result;
    if (operation === "plan" || operation === "status" || operation === null)
        return "";
    if (operation === "reset")
        return problems.some(({ code }) => code === "reset-in-progress")
            ? " on the way: run it again to finish it"
            : `, ${reset === null ? "nothing was changed" : "the database is as it was"}`;
    const done = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .appliedOf */ .pZ)(result).length + seeds.filter(({ outcome }) => outcome === "applied").length;
    if (done > 0)
        return `, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(done, operation === "seed" ? "file" : "migration")} applied before it`;
    const stayed = migrations.some(({ outcome, segments }) => outcome !== null && (segments?.done ?? 0) > 0);
    return stayed ? ", a part of one migration stayed" : ", nothing was changed";
}


/***/ }),

/***/ 5065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pendingTable),
/* harmony export */   d: () => (/* binding */ migrationTable)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2284);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2527);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8387);
/* harmony import */ var _hazards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5707);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5102);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3019);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6421);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3178);









/** Of what was applied before, only `status` lists any. */
const OLD_NEWS = 10;
const MOST = 200;
/** After the dangers, which a long list of files must not push out. */
const RANK = 4;
/** What this run did with the migrations that concern it; of the others, how many there are. */
function migrationTable(result, page) {
    const isStatus = result.operation === "status";
    const { shown, hidden } = (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .foldApplied */ .t)(result.migrations, isStatus ? OLD_NEWS : 0);
    const section = (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)({
        name: "migrations",
        rank: RANK,
        columns: ["Migration", "State", "Parts", "Took:", ...(isStatus ? ["Applied (UTC)", "By"] : [])],
        rows: shown.map((migration) => row(migration, page)),
        most: MOST,
        noun: "migration",
    });
    const older = hidden === 0
        ? ""
        : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(hidden, "earlier migration")}, all applied, ${hidden === 1 ? "is" : "are"} not listed.`;
    if (section === undefined)
        return (0,_section_js__WEBPACK_IMPORTED_MODULE_6__/* .block */ .o)("migrations", RANK, older);
    return older === "" ? section : { ...section, tail: `${section.tail}\n${older}` };
}
/** What is pending, in the order in which it would run, and how much there is to think about in each. */
function pendingTable(result, page) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)({
        name: "pending migrations",
        rank: RANK,
        columns: ["#:", "Migration", "State", "Hazards", "Parts"],
        rows: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingOf */ .lc)(result).map((migration, index) => [
            String(index + 1),
            nameOf(migration, page),
            migration.state === "pending" ? "" : migration.state,
            hazardWords(migration, result.hazards),
            partsOf(migration),
        ]),
        most: MOST,
        noun: "migration",
    });
}
function row(migration, page) {
    const { appliedAt, appliedBy, durationMs } = migration;
    return [
        nameOf(migration, page),
        stateWords(migration),
        partsOf(migration),
        durationMs === null ? "" : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs),
        appliedAt === null ? "" : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoment */ .K9)(appliedAt),
        appliedBy === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdownInline */ .Ed)(appliedBy),
    ];
}
function nameOf({ file, version, name }, page) {
    if (file === null)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdownInline */ .Ed)(name === "" ? version : `${version}_${name}`);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .forMarkdownLink */ .RU)(file.slice(file.lastIndexOf("/") + 1), (0,_page_js__WEBPACK_IMPORTED_MODULE_8__/* .fileUrl */ .i)(page, file));
}
/** What this run did with it, then how it stands where that is another word. */
function stateWords({ state, outcome }) {
    if (outcome === null || outcome === state)
        return state;
    const word = outcome === "not-run" ? "not run" : outcome;
    const loud = outcome === "failed" || outcome === "unknown" ? `**${word}**` : word;
    return outcome === "adopted" || state === "applied" ? loud : `${loud}, ${state}`;
}
/** Only a migration that is cut into several parts is worth a word. */
function partsOf({ segments, state }) {
    if (segments === null || segments.total < 2)
        return "";
    return state === "partial" ? `${segments.done} of ${segments.total}` : String(segments.total);
}
function hazardWords({ file, state }, all) {
    const hazards = all.filter((hazard) => hazard.file === file);
    const open = hazards.filter(({ acknowledged }) => !acknowledged);
    const counts = ["danger", "warning", "note"].flatMap((severity) => {
        const number = open.filter((hazard) => hazard.severity === severity).length;
        if (number === 0)
            return [];
        return [severity === "danger" ? `**${(0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(number, severity)}**` : (0,_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(number, severity)];
    });
    const confirmed = hazards.length - open.length;
    const words = [...counts, ...(confirmed > 0 ? [`${confirmed} acknowledged`] : [])];
    const none = state === "invalid" ? _hazards_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_LOOKED_THROUGH */ .v : "none";
    return words.length === 0 ? none : words.join(", ");
}


/***/ }),

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7748);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5102);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6328);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);




const AGAIN = "run the same command again";
/** What to do now; nothing where all is done. */
function nextStep(result, problems) {
    const words = stepWords(result, problems);
    return words === undefined ? undefined : (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .o)("next step", 2, `**Next step:** ${words}`);
}
function stepWords(result, problems) {
    const { operation, outcome } = result;
    if (outcome === "unknown")
        return `${AGAIN}, it finds out what was committed.`;
    if (operation !== "reset" && outcome !== "failed" && hasUnfinishedReset(problems))
        return resetWords(result, problems);
    if (outcome === "refused")
        return `mend what is listed above, then ${AGAIN}.`;
    if (outcome === "failed")
        return afterFailure(result, problems);
    const pending = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingOf */ .lc)(result).length;
    if (operation === "plan")
        return afterPlan(result, problems, pending);
    if (operation === "status" && pending > 0)
        return "run `migrate` to apply what is pending.";
    if (operation === "status" && (0,_seeds_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingSeeds */ .Ei)(result).length > 0)
        return "run `seed` to run the seed files.";
    if (operation === "migrate" && pending > 0)
        return "run `migrate` again to apply what is left.";
    return undefined;
}
const hasUnfinishedReset = (problems) => problems.some(({ code }) => code === "reset-in-progress");
function resetWords({ runInProgress }, problems) {
    if (runInProgress !== null)
        return "wait for the end of the run in progress, then ask `status` again.";
    const broken = problems.some(({ code }) => _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBLEM_CLASS */ .h[code] === "input");
    return `${broken ? "mend the files, then " : ""}run \`reset\`: it begins anew and finishes.`;
}
function afterFailure({ operation }, problems) {
    const codes = new Set(problems.map(({ code }) => code));
    if (codes.has("lock-timeout"))
        return `${AGAIN} when the lock is free; the log names who holds it.`;
    if (codes.has("cancelled") || codes.has("reset-in-progress"))
        return `${AGAIN}.`;
    const files = problems.some(({ file }) => file !== undefined);
    if (!files || operation === "plan" || operation === "status")
        return `mend the cause above, then ${AGAIN}.`;
    return operation === "migrate"
        ? "mend the file and run `migrate` again: it goes on with that file."
        : `mend the file, then ${AGAIN}.`;
}
function afterPlan({ database, hazards }, problems, pending) {
    if (problems.some(({ code }) => _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBLEM_CLASS */ .h[code] === "guard")) {
        return "mend what is listed above: `migrate` would refuse before it changes anything.";
    }
    if (pending === 0)
        return undefined;
    const open = hazards.some(({ severity, acknowledged }) => severity !== "note" && !acknowledged);
    if (database === null)
        return open ? "look at the hazards, then merge." : undefined;
    const look = open ? "look at the hazards, then merge. " : "";
    return `${look}\`migrate\` will apply ${pending === 1 ? "it" : `these ${pending}, in this order`}; what fails is rolled back, and what was applied before it stays.`;
}


/***/ }),

/***/ 3019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commitUrl),
/* harmony export */   i: () => (/* binding */ fileUrl)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

/**
 * The address of a file of the repository at the run's commit, `undefined` outside of a workflow.
 *
 * @param file relative to the workspace, which is taken for the repository's root, as `actions/checkout` has it
 * @param line 1-based
 */
function fileUrl(page, file, line) {
    if (page === undefined || page.commit === "")
        return undefined;
    return `${page.repositoryUrl}/blob/${page.commit}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(file)}${line == null ? "" : `#L${line}`}`;
}
/** The address of the run's commit. */
function commitUrl(page) {
    return `${page.repositoryUrl}/commit/${page.commit}`;
}


/***/ }),

/***/ 5100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ problemList)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2284);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9903);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3019);




const MOST = 30;
/**
 * What has to be mended: where, what, the file's own line with a caret, the next step. A problem's `logOnly`, which may
 * hold rows, stays out.
 */
function problemList(problems, page) {
    if (problems.length === 0)
        return undefined;
    const left = problems.length - MOST;
    return {
        name: "problems",
        rank: 2,
        head: "",
        items: problems.slice(0, MOST).map((problem) => problemItem(problem, page)),
        joint: "\n\n",
        tail: left > 0 ? `… and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(left, "problem")} more.` : "",
    };
}
function problemItem(problem, page) {
    const { code, sqlstate, file, line, column, excerpt, message, hint } = problem;
    const where = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(problem);
    const head = [
        `**${code}**`,
        sqlstate === undefined ? "" : ` (SQLSTATE ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownInline */ .Ed)(sqlstate)})`,
        where === undefined || file === undefined
            ? ""
            : ` at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownLink */ .RU)(where, (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .fileUrl */ .i)(page, file, line))}`,
    ].join("");
    return [
        `${head}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownProse */ .wp)(message)}`,
        ...(excerpt === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownBlock */ .qt)((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptWithCaret */ .ds)(excerpt, column).join("\n"))]),
        ...(hint === undefined ? [] : [hintWords(hint)]),
    ].join("\n\n");
}
/** One with lines of its own keeps them. */
function hintWords(hint) {
    return hint.trim().includes("\n") ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownBlock */ .qt)(hint.trim()) : `→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownProse */ .wp)(hint)}`;
}


/***/ }),

/***/ 9153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ruleAddresses),
/* harmony export */   o: () => (/* binding */ ruleName)
/* harmony export */ });
/* harmony import */ var _hazards_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5810);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);


/** The name of a rule, which is our own word. */
const RULE = /^[a-z]+(?:-[a-z]+)*$/;
/** A hazard's rule, linked to its page by {@link ruleAddresses} where that is known. */
function ruleName(id, page) {
    return canLink(id, page) ? `[\`${id}\`]` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownInline */ .Ed)(id);
}
/** Where the names lead: each address once for all its links, at the end, where it shows nothing. */
function ruleAddresses({ hazards }, page) {
    const ids = [...new Set(hazards.map(({ id }) => id))].filter((id) => canLink(id, page)).sort();
    if (ids.length === 0)
        return undefined;
    return {
        name: "links to the rules",
        rank: 1,
        head: "",
        items: ids.map((id) => `[\`${id}\`]: ${page?.rulePages}/${(0,_hazards_page_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePage */ .g)(id)}`),
        joint: "\n",
        tail: "",
    };
}
function canLink(id, page) {
    return page?.rulePages !== undefined && (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainUrl */ .Aj)(page.rulePages) && RULE.test(id);
}


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compose),
/* harmony export */   o: () => (/* binding */ block)
/* harmony export */ });
/** A section that is there as a whole or not at all; `undefined` for an empty text. */
function block(name, rank, text) {
    return text === "" ? undefined : { name, rank, head: text, items: [], joint: "\n\n", tail: "" };
}
/**
 * Puts sections together in the order given. Where they do not fit, the highest ranks go first, and a last line says
 * what is missing. Ends with a line feed.
 */
function compose(sections, { limit, measure, rest }) {
    const present = sections.filter((section) => section !== undefined);
    const whole = `${present.map(renderSection).join("\n\n")}\n`;
    if (measure(whole) <= limit)
        return whole;
    const names = [...new Set(present.map(({ name }) => name))];
    let left = limit - measure(closing(names, rest)) - 1;
    const texts = new Map();
    const missing = new Set();
    for (const section of [...present].sort((one, other) => one.rank - other.rank)) {
        const kept = cut(section, left - 2, measure);
        if (kept !== section)
            missing.add(section.name);
        if (kept === undefined)
            continue;
        const text = renderSection(kept);
        texts.set(section, text);
        left -= measure(text) + 2;
    }
    const parts = present.flatMap((section) => texts.get(section) ?? []);
    const told = names.filter((name) => missing.has(name));
    return `${[...parts, closing(told, rest)].join("\n\n")}\n`;
}
function renderSection({ head, items, joint, tail }) {
    return [head, ...items, tail].filter((part) => part !== "").join(joint);
}
/** With as many of its items as fit; `undefined` when not even one does. */
function cut(section, room, measure) {
    if (measure(renderSection(section)) <= room)
        return section;
    let left = room - measure(section.head) - measure(section.tail) - 2 * section.joint.length;
    const items = [];
    for (const item of section.items) {
        left -= measure(item) + section.joint.length;
        if (left < 0)
            break;
        items.push(item);
    }
    return items.length === 0 ? undefined : { ...section, items };
}
function closing(names, rest) {
    return `_Not all of it fits here (${names.join(", ")}). ${rest}_`;
}


/***/ }),

/***/ 1780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ renderApproval),
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/reset.js
var report_reset = __webpack_require__(1849);
// EXTERNAL MODULE: ./lib/report/markdown/section.js
var section = __webpack_require__(6421);
;// CONCATENATED MODULE: ./lib/report/markdown/access.js



/** How a reset changed what the API's roles may do. */
function accessList(result) {
    const news = (0,report_reset/* accessNews */.o)(result, (text) => text).map(({ headline, lines, remedy }) => [
        `**Access:** ${headline}`,
        (0,report_escape/* forMarkdownBlock */.qt)(lines.join("\n")),
        ...(remedy === undefined ? [] : [`→ ${(0,report_escape/* forMarkdownProse */.wp)(remedy)}`]),
    ].join("\n\n"));
    return (0,section/* block */.o)("access", 4, news.join("\n\n"));
}

// EXTERNAL MODULE: ./lib/report/markdown/assurance.js
var assurance = __webpack_require__(2407);
// EXTERNAL MODULE: ./lib/report/markdown/drift.js
var drift = __webpack_require__(6149);
// EXTERNAL MODULE: ./lib/report/markdown/hazards.js
var hazards = __webpack_require__(7147);
// EXTERNAL MODULE: ./lib/report/markdown/headline.js
var headline = __webpack_require__(8732);
// EXTERNAL MODULE: ./lib/report/markdown/migrations.js
var migrations = __webpack_require__(5065);
// EXTERNAL MODULE: ./lib/report/markdown/next-step.js
var next_step = __webpack_require__(4208);
// EXTERNAL MODULE: ./lib/duration.js
var duration = __webpack_require__(1999);
// EXTERNAL MODULE: ./lib/report/markdown/page.js
var markdown_page = __webpack_require__(3019);
;// CONCATENATED MODULE: ./lib/report/markdown/overview.js




/** Where and when: environment, database, schema version from → to, duration, commit and person; in one row. */
function overview(result, page) {
    const { environment, tier, database, durationMs } = result;
    if (database === null)
        return undefined;
    const cells = [
        ["Environment", `${(0,report_escape/* forMarkdownInline */.Ed)(environment)}${tier === null ? "" : ` (${tier})`}`],
        ["Database", databaseWords(database)],
        ["Schema version", versionWords(result)],
        ["Took", (0,duration/* formatDuration */.a3)(durationMs)],
        ...(page === undefined ? [] : pageCells(page)),
    ];
    const used = cells.filter(([, cell]) => cell !== "");
    const rows = [used.map(([head]) => head), used.map(() => "---"), used.map(([, cell]) => cell)];
    return (0,section/* block */.o)("overview", 2, rows.map((row) => `| ${row.join(" | ")} |`).join("\n"));
}
function databaseWords({ name, host, serverVersion }) {
    const server = serverVersion === null ? "" : `, ${(0,report_escape/* forMarkdownProse */.wp)(`Postgres ${serverVersion}`)}`;
    return `${(0,report_escape/* forMarkdownInline */.Ed)(name)} on ${(0,report_escape/* forMarkdownInline */.Ed)(host)}${server}`;
}
/** `20240101000000 → 20240102000000`; one version where nothing moved. */
function versionWords({ database, version: { before, after } }) {
    // Refused before it connected, or the server did not answer.
    if (database?.serverVersion == null)
        return "unknown";
    if (before === null && after === null)
        return "none";
    if (before === after)
        return (0,report_escape/* forMarkdownInline */.Ed)(after ?? "");
    const show = (version) => (version === null ? "none" : (0,report_escape/* forMarkdownInline */.Ed)(version));
    return `${show(before)} → ${show(after)}`;
}
function pageCells(page) {
    return [
        ["Commit", page.commit === "" ? "" : (0,report_escape/* forMarkdownLink */.RU)(page.commit.slice(0, 7), (0,markdown_page/* commitUrl */.B)(page))],
        ["By", page.actor === "" ? "" : (0,report_escape/* forMarkdownInline */.Ed)(page.actor)],
    ];
}

// EXTERNAL MODULE: ./lib/report/markdown/problems.js
var markdown_problems = __webpack_require__(5100);
// EXTERNAL MODULE: ./lib/report/markdown/rules.js
var rules = __webpack_require__(9153);
// EXTERNAL MODULE: ./lib/report/seeds.js
var seeds = __webpack_require__(6328);
// EXTERNAL MODULE: ./lib/report/markdown/table.js
var table = __webpack_require__(3178);
;// CONCATENATED MODULE: ./lib/report/markdown/seeds.js





const MOST = 200;
const COUNTS = ["Inserted:", "Updated:", "Deleted:", "Skipped:"];
/** The seeds that this run touched, or that are to run; then what became of rows, table by table. */
function seedSections(result, page) {
    return [
        (0,table/* table */.t)({
            name: "seeds",
            rank: 5,
            title: "Seeds",
            columns: ["Seed", "State", ...COUNTS, "Took:"],
            rows: (0,seeds/* newsOf */.Lq)(result).map((seed) => row(seed, page)),
            most: MOST,
            noun: "seed",
        }),
        (0,table/* table */.t)({
            name: "rows by table",
            rank: 6,
            title: "Rows by table",
            columns: ["Table", ...COUNTS],
            rows: (0,seeds/* tableCells */.QX)(result, report_escape/* forMarkdownInline */.Ed).slice(1),
            most: MOST,
            noun: "table",
        }),
    ];
}
function row(seed, page) {
    const { file, rows, durationMs } = seed;
    const counts = rows === null ? ["", "", "", ""] : [rows.inserted, rows.updated, rows.deleted, rows.skipped];
    return [
        (0,report_escape/* forMarkdownLink */.RU)(file.slice(file.lastIndexOf("/") + 1), (0,markdown_page/* fileUrl */.i)(page, file)),
        (0,seeds/* seedWord */.Y$)(seed),
        ...counts.map(String),
        durationMs === null ? "" : (0,duration/* formatDuration */.a3)(durationMs),
    ];
}

// EXTERNAL MODULE: ./lib/count.js
var count = __webpack_require__(2284);
;// CONCATENATED MODULE: ./lib/report/markdown/timeline.js




/** A diagram of more bars is not read. */
const MOST_BARS = 30;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** How long each migration of this run took, one after the other, as a mermaid diagram; for two or more of them. */
function timeline({ migrations }) {
    const ran = migrations.flatMap(({ outcome, durationMs, version, name }) => outcome === "applied" && durationMs !== null ? [{ label: `${version} ${name}`, ms: durationMs }] : []);
    if (ran.length < 2)
        return undefined;
    const longest = new Set([...ran].sort((one, other) => other.ms - one.ms).slice(0, MOST_BARS));
    const bars = [];
    let start = 0;
    for (const migration of ran) {
        const { label, ms } = migration;
        // A bar without any length is not drawn.
        if (longest.has(migration))
            bars.push(`  ${(0,report_escape/* forMermaid */.DE)(label)} (${(0,duration/* formatDuration */.a3)(ms)}) :${start}, ${start + Math.max(1, ms)}`);
        start += ms;
    }
    const left = ran.length - longest.size;
    const words = [
        "**How long each took**\n",
        "```mermaid",
        "gantt",
        "  dateFormat x",
        `  axisFormat ${axisFormat(start)}`,
        ...bars,
        "```",
        ...(left > 0 ? [`\nThe longest ${MOST_BARS} only; ${(0,count/* count */.U)(left, "other")} took less.`] : []),
    ];
    return (0,section/* block */.o)("time line", 9, words.join("\n"));
}
/** The axis is a clock of the reader's time zone: of hours it would show the wrong ones, so it shows nothing. */
function axisFormat(ms) {
    if (ms < 10 * SECOND)
        return "%-S.%L s";
    if (ms < MINUTE)
        return "%-S s";
    return ms < HOUR ? "%-M:%S" : "-";
}

;// CONCATENATED MODULE: ./lib/report/markdown/summary.js













const MOST_HAZARDS = 200;
/**
 * The result as a job summary: the outcome first, then what to do, then the evidence. Published where anybody may read
 * it, so a problem's `logOnly` stays out.
 *
 * @param room in bytes; the least important sections go first
 */
function renderSummary(result, problems, page, room) {
    return (0,section/* compose */.Z)([
        (0,section/* block */.o)("outcome", 1, (0,headline/* headline */.P)(result)),
        (0,section/* block */.o)("what happened", 1, (0,headline/* whatHappened */.e)(result)),
        overview(result, page),
        (0,markdown_problems/* problemList */.g)(problems, page),
        (0,next_step/* nextStep */.s)(result, problems),
        (0,drift/* driftList */.Y)(result),
        accessList(result),
        (0,drift/* runInProgress */.q)(result),
        result.operation === "plan" ? (0,migrations/* pendingTable */.G)(result, page) : (0,migrations/* migrationTable */.d)(result, page),
        ...(0,hazards/* hazardSections */.F)(result, page, MOST_HAZARDS),
        timeline(result),
        ...seedSections(result, page),
        (0,assurance/* approvalList */.C)(result),
        (0,assurance/* recoveryList */.Q)(result),
        (0,rules/* ruleAddresses */.b)(result, page),
    ], inBytes(room));
}
/** What the gate proved, for as long as the run is under way; the whole summary then takes its place. */
function renderApproval(approval, room) {
    return (0,section/* compose */.Z)([(0,assurance/* approvalList */.C)({ approval })], inBytes(room));
}
function inBytes(limit) {
    return { limit, measure: Buffer.byteLength, rest: "The log has all of it." };
}


/***/ }),

/***/ 3178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2284);

/** A table as a section; `undefined` when it has no rows. Columns without a single cell are left out. */
function table({ name, rank, title = "", columns, rows, most, noun }) {
    if (rows.length === 0)
        return undefined;
    const used = columns.map((_, index) => rows.some((cells) => (cells[index] ?? "") !== ""));
    const line = (cells) => `| ${cells.filter((_, index) => used[index]).join(" | ")} |`;
    const left = rows.length - most;
    return {
        name,
        rank,
        head: [
            ...(title === "" ? [] : [`**${title}**\n`]),
            line(columns.map((column) => column.replace(/:$/, ""))),
            line(columns.map((column) => (column.endsWith(":") ? "---:" : "---"))),
        ].join("\n"),
        items: rows.slice(0, most).map(line),
        joint: "\n",
        // A table ends at an empty line.
        tail: left > 0 ? `\n… and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(left, noun)} more.` : "",
    };
}


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ codes),
/* harmony export */   ds: () => (/* binding */ excerptWithCaret),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   x8: () => (/* binding */ renderProblems)
/* harmony export */ });
/* harmony import */ var _colours_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2269);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);



const LONGEST_EXCERPT = 100;
/**
 * Problems for a person at a terminal or reading a run's log: where, what, the line with a caret, the hint.
 * Shows `logOnly`, so it must not be published. Ends without a line feed; empty for no problems.
 */
function renderProblems(problems, colours = _colours_js__WEBPACK_IMPORTED_MODULE_0__/* .noColours */ .b) {
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
    return sqlstate === undefined ? code : `${code} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminalLine */ .SV)(sqlstate)}`;
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
    return [line, `${" ".repeat((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F)(before))}^`];
}
function renderProblem(problem, colours) {
    const where = place(problem);
    const lines = [
        [
            colours.red("error:"),
            where === undefined ? undefined : colours.bold(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminalLine */ .SV)(where)}:`),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminalLine */ .SV)(problem.message),
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
    const [first = "", ...rest] = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(text).trimEnd().split("\n");
    return [`  ${paint(label)} ${first}`, ...rest.map((line) => `  ${" ".repeat(label.length)} ${line}`)];
}
/** One column for each character, so that the caret stands where it should. */
function plain(characters, start) {
    return start + (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(characters.join("").replace(/\s/g, " "));
}


/***/ })

};
