export const id = 930;
export const ids = [930];
export const modules = {

/***/ 2930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/hazards/page.js
/** What is found by no rule: a file that was not looked through, and a directive that is wrong. */
const WITHOUT_PAGE = /^(?:not-examined$|allow-)/;
/** The page in `docs/hazards` about a hazard's rule; the list of all where it has none. Apart from the rules, which take long to load. */
function rulePage(id) {
    return WITHOUT_PAGE.test(id) ? "README.md" : `${id}.md`;
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/sarif.js




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
                    driver: { name: "db-ops", semanticVersion: version/* VERSION */.x, rules: ids.map((id) => ruleOf(id, pages)) },
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
    const page = rulePage(id);
    return {
        id,
        shortDescription: { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}` },
        help: { text: `What happens, and how to do it safely: docs/hazards/${page} of db-ops` },
        ...(pages === undefined ? {} : { helpUri: `${pages}/${page}` }),
    };
}
function wordsOf({ reason, rewrite }) {
    return (0,report_escape/* forTerminal */.Qf)(rewrite === null ? reason : `${reason}\nSafer:\n${rewrite}`);
}
function placeOf({ file, line, column, endLine }) {
    return {
        artifactLocation: { uri: (0,report_escape/* encodePath */.O0)(file), uriBaseId: "%SRCROOT%" },
        region: { startLine: line, startColumn: column, endLine },
    };
}
/** The same for the same rule on the same text of the same file, wherever it stands; those that are alike are numbered. */
function fingerprints(excerpts) {
    const seen = new Map();
    return ({ id, file, line, object }) => {
        const text = excerpts.get(`${file}:${line}`)?.replace(/\s+/g, " ").trim();
        const hash = (0,external_node_crypto_.createHash)("sha256")
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
