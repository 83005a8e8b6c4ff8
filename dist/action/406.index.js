export const id = 406;
export const ids = [406];
export const modules = {

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
