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
    return {
        artifactLocation: { uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .encodePath */ .O0)(file), uriBaseId: "%SRCROOT%" },
        region: { startLine: line, startColumn: column, endLine },
    };
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
