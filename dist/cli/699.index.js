export const id = 699;
export const ids = [699];
export const modules = {

/***/ 123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _hazards_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8870);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);




/**
 * A plan's hazards as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), in the subset that GitHub's code scanning reads. What an author has
 * acknowledged is suppressed there too.
 */
function renderSarif(result, { excerpts, pages }) {
    const ids = [...new Set(result.hazards.map(({ id }) => id))].sort();
    const fingerprintOf = fingerprints(excerpts);
    return {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: { name: "db-ops", semanticVersion: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x, rules: ids.map((id) => ruleOf(id, pages)) },
                },
                // GitHub keeps the alerts of each environment apart by it.
                automationDetails: { id: `db-ops/${encodeURIComponent(result.environment)}/` },
                columnKind: "unicodeCodePoints",
                results: result.hazards.map((hazard) => ({
                    ruleId: hazard.id,
                    ruleIndex: ids.indexOf(hazard.id),
                    level: LEVEL[hazard.severity],
                    message: { text: wordsOf(hazard) },
                    locations: [{ physicalLocation: placeOf(hazard) }],
                    partialFingerprints: { primaryLocationLineHash: fingerprintOf(hazard) },
                    suppressions: hazard.acknowledged ? [{ kind: "inSource", status: "accepted" }] : [],
                })),
            },
        ],
    };
}
const LEVEL = { danger: "error", warning: "warning", note: "note" };
function ruleOf(id, pages) {
    const words = id.replaceAll("-", " ");
    const page = (0,_hazards_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRule */ .Nd)(id) ? `${id}.md` : "README.md";
    return {
        id,
        shortDescription: { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}` },
        help: { text: `What happens, and how to do it safely: docs/hazards/${page} of db-ops` },
        ...(pages === undefined ? {} : { helpUri: `${pages}/${page}` }),
    };
}
function wordsOf({ reason, rewrite }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)(rewrite === null ? reason : `${reason}\nSafer:\n${rewrite}`);
}
function placeOf({ file, line, column, endLine }) {
    const uri = file.split("/").map(encodeSegment).join("/");
    return {
        artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
        region: { startLine: line, startColumn: column, endLine },
    };
}
/** Half a surrogate pair has no place in an address. */
function encodeSegment(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
/** The same for the same rule on the same text of the same file, wherever it stands; those that are alike are numbered. */
function fingerprints(excerpts) {
    const seen = new Map();
    return ({ id, file, line, object }) => {
        const text = excerpts.get(`${file}:${line}`)?.replace(/\s+/g, " ").trim();
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
            .update(JSON.stringify([id, file, object, text]))
            .digest("hex")
            .slice(0, 16);
        const number = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, number);
        return `${hash}:${number}`;
    };
}


/***/ }),

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ nextToken),
/* harmony export */   fm: () => (/* binding */ nextSignificant),
/* harmony export */   m1: () => (/* binding */ textStart)
/* harmony export */ });
/* unused harmony export joints */
/**
 * Postgres' lexical rules, as far as telling tokens apart needs them (src/backend/parser/scan.l).
 *
 * libpg_query has a scanner too; it gives up at the first unterminated quote and takes 800 ms for 1 MB. This one takes
 * about 20 ms, counts in UTF-16 as the rest of this room does, and always reaches the end of the text.
 */
// Every character above ASCII is a letter to Postgres, a no-break space too. PL/pgSQL's labels and `..` are "other".
const SPACE = /[ \t\n\r\f\v]*/y;
const LINE_COMMENT = /--[^\n\r]*/y;
const WORD = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;
const NUMBER = /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.(?!\.)\d*(?:_\d+)*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?/y;
const DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const PARAMETER = /\$\d+/y;
const OPERATOR = /[-+*/<>=~!@#%^&|`?]+/y;
const OTHER = /:[:=]|\.\.|[\s\S]/y;
// What may end a string: a quote, unless it is doubled or, in E'…', behind a backslash.
const PLAIN = /''?/g;
const ESCAPED = /''?|\\[\s\S]/g;
const COMMENT_EDGE = /\/\*|\*\//g;
/** Where the text proper begins: after a byte order mark, if there is one. */
function textStart(text) {
    return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
/** The first token at or after `from`, comments included; `undefined` when only white space is left before `to`. */
function nextToken(text, from, to = text.length) {
    const start = match(SPACE, text, from);
    if (start >= to)
        return undefined;
    const [kind, end] = tokenAt(text, start);
    return { kind, start, end: Math.min(end, to) };
}
/** As {@link nextToken}, without comments. */
function nextSignificant(text, from, to = text.length) {
    let token = nextToken(text, from, to);
    while (token?.kind === "comment")
        token = nextToken(text, token.end, to);
    return token;
}
/** What stands between the parts of a string that goes on in a later line: white space and `--` comments. */
function joints(text, { kind, start, end }) {
    if (kind !== "string")
        return [];
    const ends = /e/i.test(text.charAt(start)) ? ESCAPED : PLAIN;
    const found = [];
    let from = endOfPart(text, text.indexOf("'", start), ends);
    while (from < end) {
        const to = continuation(text, from) ?? end;
        found.push({ start: from, end: to });
        from = endOfPart(text, to, ends);
    }
    return found;
}
function tokenAt(text, at) {
    const char = text.charAt(at);
    const pair = text.substr(at, 2);
    if (pair === "--")
        return ["comment", match(LINE_COMMENT, text, at)];
    if (pair === "/*")
        return ["comment", endOfComment(text, at)];
    switch (char) {
        case "'":
            return ["string", endOfString(text, at, PLAIN)];
        case '"':
            return ["name", endOfName(text, at)];
        case "$":
            return dollarAt(text, at);
        case ";":
            return ["semicolon", at + 1];
        case "(":
            return ["open", at + 1];
        case ")":
            return ["close", at + 1];
        case "\\":
            return ["backslash", at + 1];
    }
    const number = match(NUMBER, text, at);
    if (number > at)
        return ["number", number];
    const word = match(WORD, text, at);
    if (word > at)
        return prefixedQuote(text, at) ?? ["word", word];
    const operator = match(OPERATOR, text, at);
    if (operator > at)
        return ["operator", endOfOperator(text, at, operator)];
    return ["other", match(OTHER, text, at)];
}
/** `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'` and `U&"…"`: the prefix belongs to the quote. */
function prefixedQuote(text, at) {
    const next = text.charAt(at + 1);
    if (next === "'") {
        const prefix = text.charAt(at).toLowerCase();
        if (prefix === "e")
            return ["string", endOfString(text, at + 1, ESCAPED)];
        if ("bxn".includes(prefix))
            return ["string", endOfString(text, at + 1, PLAIN)];
    }
    if (next === "&" && text.charAt(at).toLowerCase() === "u") {
        const quote = text.charAt(at + 2);
        if (quote === "'")
            return ["string", endOfString(text, at + 2, PLAIN)];
        if (quote === '"')
            return ["name", endOfName(text, at + 2)];
    }
    return undefined;
}
function dollarAt(text, at) {
    const opened = match(DOLLAR, text, at);
    if (opened > at) {
        const tag = text.slice(at, opened);
        const closed = text.indexOf(tag, opened);
        return ["dollar-string", closed < 0 ? text.length : closed + tag.length];
    }
    const parameter = match(PARAMETER, text, at);
    return parameter > at ? ["parameter", parameter] : ["other", at + 1];
}
/** A doubled quote stands for itself. `at` is the opening quote. */
function endOfName(text, at) {
    let closed = text.indexOf('"', at + 1);
    while (closed >= 0 && text.charAt(closed + 1) === '"')
        closed = text.indexOf('"', closed + 2);
    return closed < 0 ? text.length : closed + 1;
}
/** A quote on a later line continues the string, and backslashes go on meaning what they mean in `E'…'`. */
function endOfString(text, at, ends) {
    let end = endOfPart(text, at, ends);
    for (let next = continuation(text, end); next !== undefined; next = continuation(text, end)) {
        end = endOfPart(text, next, ends);
    }
    return end;
}
function endOfPart(text, at, ends) {
    ends.lastIndex = at + 1;
    for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
        // Longer is a doubled quote or an escaped character.
        if (end[0].length === 1)
            return ends.lastIndex;
    }
    return text.length;
}
/** Where the quote stands that continues a string which ends before `at`: on a later line, with at most `--` between. */
function continuation(text, at) {
    let next = match(SPACE, text, at);
    while (text.startsWith("--", next))
        next = match(SPACE, text, match(LINE_COMMENT, text, next));
    return text.charAt(next) === "'" && /[\n\r]/.test(text.slice(at, next)) ? next : undefined;
}
/** Block comments nest. */
function endOfComment(text, at) {
    let depth = 0;
    COMMENT_EDGE.lastIndex = at;
    for (let edge = COMMENT_EDGE.exec(text); edge !== null; edge = COMMENT_EDGE.exec(text)) {
        depth += edge[0] === "/*" ? 1 : -1;
        if (depth === 0)
            return COMMENT_EDGE.lastIndex;
    }
    return text.length;
}
/**
 * An operator ends where a comment begins, and does not end in `+` or `-` unless it holds a character that SQL's own
 * operators lack: `a=-1` is `a = -1` (https://www.postgresql.org/docs/current/sql-syntax-lexical.html).
 */
function endOfOperator(text, at, to) {
    const run = text.slice(at, to);
    const comment = run.search(/--|\/\*/);
    const operator = comment > 0 ? run.slice(0, comment) : run;
    const kept = /[~!@#^&|`?%]/.test(operator) ? operator : operator.replace(/(?<=.)[-+]+$/, "");
    return at + kept.length;
}
/** Where the sticky `pattern` ends when it matches at `at`, else `at`. */
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}


/***/ }),

/***/ 5873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ excerptAt),
/* harmony export */   QJ: () => (/* binding */ offsetOfCodePoint),
/* harmony export */   VY: () => (/* binding */ offsetOfByte),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6926);

/** An excerpt longer than this is of no use under a message; in code points. */
const EXCERPT_LIMIT = 240;
/**
 * The line and column of a UTF-16 index, in O(length). Lines end at `\n`, as Postgres, editors and GitHub count them; a byte order
 * mark is no column.
 *
 * @param starts from {@link lineStarts}, when many positions of one text are asked for.
 */
function positionAt(text, offset, starts = lineStarts(text)) {
    const line = lineAt(starts, offset);
    const start = Math.max(starts[line - 1] ?? 0, (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .textStart */ .m1)(text));
    return { line, column: codePoints(text, start, offset) + 1 };
}
/** The 1-based line of a UTF-16 index, from what {@link lineStarts} gave. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
/** The UTF-16 index at which each line begins. */
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}
/** The text of the line in which `offset` stands, without its line end, cut short at its end when it is very long. */
function excerptAt(text, offset) {
    const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .textStart */ .m1)(text));
    const end = text.indexOf("\n", offset);
    const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
    if (line.length <= EXCERPT_LIMIT)
        return line;
    return `${line.slice(0, offsetOfCodePoint(line, EXCERPT_LIMIT))}…`;
}
/**
 * The UTF-16 index of a character counted in code points from 0, as Postgres' error positions are (minus one). Past the
 * end it is the text's length.
 */
function offsetOfCodePoint(text, position) {
    if (!/[\ud800-\udbff]/.test(text))
        return Math.min(position, text.length);
    let offset = 0;
    for (let left = position; left > 0 && offset < text.length; left--)
        offset += unitsAt(text, offset);
    return offset;
}
/** The UTF-16 index of a UTF-8 byte, as the grammar's `location` and `stmt_location` count. */
function offsetOfByte(text, byte) {
    let offset = 0;
    for (let left = byte; left > 0 && offset < text.length;) {
        const code = text.charCodeAt(offset);
        const units = unitsAt(text, offset);
        left -= units === 2 ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
        offset += units;
    }
    return offset;
}
function codePoints(text, start, end) {
    let count = 0;
    for (let offset = start; offset < end; offset += unitsAt(text, offset))
        count++;
    return count;
}
/** 2 for a surrogate pair, else 1. */
function unitsAt(text, offset) {
    return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}


/***/ })

};
