export const id = 123;
export const ids = [123];
export const modules = {

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

/***/ 123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _hazards_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5810);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);
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
                    driver: { name: "db-ops", semanticVersion: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x, rules: ids.map((id) => ruleOf(id, pages)) },
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
    const page = (0,_hazards_page_js__WEBPACK_IMPORTED_MODULE_2__/* .rulePage */ .g)(id);
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


/***/ })

};
