export const id = 94;
export const ids = [94];
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

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/** The state of every migration, ordered by version. Pure: status, plan and migrate cannot disagree. */
function decide(facts) {
    const rows = new Map(facts.history.map((row) => [row.version, row]));
    const versions = new Set(facts.files.map((file) => file.version));
    const adopted = new Set(facts.renumbered.values());
    const newest = newestApplied(facts);
    const known = facts.files.map((file) => decideFile(file, rows.get(file.version), newest, facts));
    const missing = facts.history
        .filter((row) => !versions.has(row.version) && !adopted.has(row.version))
        .map((row) => ({
        version: row.version,
        name: row.name ?? "",
        // Its file is there, and has its own problem.
        state: facts.misnamed.has(row.version) ? "applied" : "missing",
        ...NO_FILE,
        row,
    }));
    const begun = new Set(facts.progress.map(({ version }) => version));
    const abandoned = [...begun]
        .filter((version) => !versions.has(version) && !rows.has(version) && !facts.misnamed.has(version))
        .map((version) => {
        const progress = facts.progress.filter((row) => row.version === version);
        return { version, name: "", state: "missing", ...NO_FILE, progress };
    });
    return [...known, ...missing, ...abandoned].sort((a, b) => compareVersions(a.version, b.version));
}
const NO_FILE = {
    file: undefined,
    row: undefined,
    recordedAs: undefined,
    progress: [],
    changedPart: undefined,
};
/** A version that is about to be adopted counts as the file's: that is what it becomes. */
function newestApplied({ history, renumbered }) {
    const becomes = new Map([...renumbered].map(([file, recorded]) => [recorded, file]));
    return history
        .map(({ version }) => becomes.get(version) ?? version)
        .sort(compareVersions)
        .at(-1);
}
function decideFile(file, row, newest, facts) {
    const progress = facts.progress.filter(({ version }) => version === file.version);
    const recordedAs = facts.renumbered.get(file.version);
    const state = (() => {
        if (row)
            return facts.edited.has(file.version) ? "edited" : "applied";
        if (recordedAs !== undefined)
            return "renumbered";
        if (facts.invalid.has(file.version))
            return "invalid";
        if (progress.length > 0)
            return "partial";
        return newest !== undefined && compareVersions(file.version, newest) < 0 ? "out-of-order" : "pending";
    })();
    const changedPart = facts.changedParts.get(file.version);
    return { version: file.version, name: file.name, state, file, row, recordedAs, progress, changedPart };
}
/** Orders versions as the Supabase CLI does: as text, so `10` stands before `9`. */
function compareVersions(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6982:
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

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _database_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);
/* harmony import */ var _database_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5379);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6982);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8344);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2174);
/* harmony import */ var _stamp_judged_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(527);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6677);







/**
 * Every migration with its state, and where files and database disagree. Read-only, and one round trip after
 * connecting unless texts have to be compared.
 */
async function status(context, settings) {
    const { parser, project } = context;
    const facts = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .xS)("status", context, settings);
    const { connectTimeoutMs } = settings;
    const opened = await (0,_database_open_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho)(context, { applicationName: "db-ops status", connectTimeoutMs, lock: false });
    if (opened.status === "failed")
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .makeReport */ .dO)(facts, { outcome: "failed", problems: [opened.problem] });
    try {
        const { state, session } = opened;
        (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_5__/* .adviseOnStamp */ .V)(context.onProgress, (0,_stamp_judged_js__WEBPACK_IMPORTED_MODULE_5__/* .judged */ .g)(facts, state));
        const { migrations, parsed, problems } = await (0,_examine_js__WEBPACK_IMPORTED_MODULE_2__/* .examine */ .s)(project, state, parser, (0,_database_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatements */ .b)(session));
        const segmentCounts = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .countSegments */ .CJ)(migrations, parsed);
        const seeds = project.readSeeds();
        const seedProblems = [...seeds.problems, ...seeds.files.flatMap((file) => file.problems)];
        const unusable = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .projectProblems */ .EK)(project);
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .makeReport */ .dO)(facts, {
            // What is found is shown all the same, but nobody should take a project that cannot be read for up to date.
            outcome: unusable.length > 0 ? "refused" : "done",
            problems: [...unusable, ...(0,_unfinished_js__WEBPACK_IMPORTED_MODULE_6__/* .unfinishedReset */ .H)(state), ...problems, ...seedProblems],
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

/***/ 4248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readRoughly),
  t: () => (/* binding */ uncheckedProblems)
});

;// CONCATENATED MODULE: ./lib/sql/hints.js

/** Characters that look like a space, or like nothing at all. */
const INVISIBLE = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/u;
const TYPOGRAPHIC_QUOTE = /[\u2018\u2019\u201c\u201d]/u;
const NO_IF_NOT_EXISTS = /\b(?:constraint|domain|policy|role|rule|trigger|type|user)\s+if\s+not\s+exists\b/i;
/** Each is tried on the text from the error on; the first that matches gives the hint. */
const HINTS = (/* unused pure expression or super */ null && ([
    [/^:['"A-Za-z_]/, "Variables of psql (:name) are not filled in here: write the value itself."],
    [/^(?:<<<<<<<|=======|>>>>>>>)/, "This is the mark of a merge conflict: resolve it."],
    [/^`/, 'Postgres puts names in double quotes ("name"), not in backticks.'],
    [/^\{\{|^\$\{|^<%/, "This looks like a template that was not filled in."],
]));
/**
 * What may have led to a syntax error; `undefined` when Postgres' own words are all there is to say.
 *
 * @param offset UTF-16 index at which Postgres stopped.
 */
function syntaxHint(text, offset, message) {
    const before = text.slice(Math.max(0, offset - 200), offset);
    const rest = text.slice(offset, offset + 64);
    const unterminated = message.startsWith("unterminated");
    if (unterminated ? before.includes("\\'") : before.endsWith("\\'")) {
        return "A backslash does not escape a quote: write '' instead, or E'…' around the whole.";
    }
    if (unterminated)
        return "It begins here and is closed nowhere in the rest of the file.";
    if (NO_IF_NOT_EXISTS.test(before.slice(-40) + rest)) {
        return "Postgres has no IF NOT EXISTS here: put DROP … IF EXISTS before it, or look first in a DO block.";
    }
    return letterHint(text, offset) ?? HINTS.find(([pattern]) => pattern.test(rest))?.[1];
}
/** Characters that are letters to Postgres and not to people: it fails at the word that holds one, or behind it. */
function letterHint(text, offset) {
    const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
    const upToError = text.slice(lineStart, nextToken(text, offset)?.end ?? offset);
    const outsideQuotes = upToError.replace(/'[^']*'|"[^"]*"|\/\*.*?\*\//g, "");
    if (TYPOGRAPHIC_QUOTE.test(outsideQuotes))
        return "A typographic quote stands here: replace it by ' or \".";
    const invisible = INVISIBLE.exec(outsideQuotes)?.[0];
    if (invisible === undefined)
        return undefined;
    const code = invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
    return `An invisible character, U+${code}, stands here: delete it or type a space in its place.`;
}
/** The way out for a psql command; `name` is its first word without the `\`. */
function psqlHint(name) {
    if (/^(?:restrict|unrestrict)$/.test(name))
        return "pg_dump writes it for psql: delete the line.";
    if (/^(?:c|connect)$/.test(name)) {
        return "Delete it: the connection is chosen by the environment. For another role, use SET ROLE.";
    }
    if (/^(?:i|ir|include|include_relative)$/.test(name)) {
        return "Put the included file's statements here, or make it a migration of its own.";
    }
    if (name === ".")
        return "It ends the rows of a COPY … FROM STDIN, and there is none before it: delete it.";
    if (name === "copy")
        return "Move the rows to a seed file, or write them as INSERT.";
    if (/^(?:set|unset|gset|if|elif|else|endif)$/.test(name)) {
        return "Use a DO block for conditions and variables.";
    }
    if (/^(?:g|gexec|gx)$/.test(name))
        return "End the statement with ; and use EXECUTE in a DO block where needed.";
    return "Only psql knows it: delete the line.";
}

// EXTERNAL MODULE: ./lib/sql/position.js
var position = __webpack_require__(5873);
;// CONCATENATED MODULE: ./lib/sql/source.js

/** Postgres quotes the rest of the file in some messages; in UTF-16 units. */
const MESSAGE_LIMIT = 200;
function openSource(file, text) {
    return { file, text, lineStarts: (0,position/* lineStarts */._$)(text) };
}
/** A problem at a UTF-16 index of the source. Of a message only the first line is kept. */
function problemAt(source, offset, code, message, hint) {
    const { line, column } = (0,position/* positionAt */.t$)(source.text, offset, source.lineStarts);
    const excerpt = (0,position/* excerptAt */.LA)(source.text, offset);
    return { code, message: shorten(message), hint, file: source.file, line, column, excerpt };
}
function shorten(message) {
    const [first = ""] = message.split(/[\r\n]/, 1);
    if (first.length === message.length && first.length <= MESSAGE_LIMIT)
        return message;
    return `${first.slice(0, MESSAGE_LIMIT).trimEnd()}…`;
}

;// CONCATENATED MODULE: ./lib/sql/psql-problem.js


/** The problem that a command of psql is, with the way out. */
function psqlProblem(source, { start, end }) {
    const name = /^\\(\w+|\S?)/.exec(source.text.slice(start, end))?.[1] ?? "";
    const message = `\\${name} is a command of psql, not SQL`;
    return problemAt(source, start, "psql-command", message, psqlHint(name));
}

// EXTERNAL MODULE: ./lib/sql/split.js
var split = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/sql/unparsed.js



/** Cuts a text into statements and knows those by their first words that would break a transaction around it. */
function readRoughly(file, text) {
    const source = openSource(file, text);
    const statements = [];
    const control = [];
    const problems = [];
    for (const { type, start, end, copyRows } of (0,split/* splitSql */.b)(text)) {
        const words = text.slice(start, Math.min(end, start + 64));
        if (type === "psql") {
            problems.push(psqlProblem(source, { start, end }));
        }
        else if (/^(?:(?:rollback|abort)\b(?!\s+(?:\w+\s+)?to\b)|(?:prepare\s+transaction|commit\s+prepared)\b)/i.test(words)) {
            const message = "This would undo, or take away, what the file has done so far";
            problems.push(problemAt(source, start, "bare-rollback", message, "Delete it."));
        }
        else if (/^(?:begin|start\s+transaction|commit|end)\b/i.test(words)) {
            control.push({ start, end });
        }
        else {
            statements.push({ start, end, copyRows });
        }
    }
    return { statements, control, problems };
}
/**
 * Why a migration that the grammar cannot read may not be applied: it runs in one transaction of ours, unread, so
 * nothing in it may end that.
 */
function uncheckedProblems(file, text) {
    const { control, problems } = readRoughly(file, text);
    const source = openSource(file, text);
    const message = "This file is too large, or too deeply nested, to be checked, so it may not control transactions";
    const hint = "Delete BEGIN and COMMIT, db-ops wraps the file in a transaction; or cut the file into smaller ones.";
    return [
        ...problems,
        ...control.map(({ start }) => problemAt(source, start, "stray-commit", message, hint)),
    ];
}


/***/ })

};
