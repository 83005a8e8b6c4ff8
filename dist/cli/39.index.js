export const id = 39;
export const ids = [39];
export const modules = {

/***/ 39:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askBeforeReset: () => (/* binding */ askBeforeReset)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);


/**
 * Asks the person at the terminal whether a reset may begin. Only `y` and `yes` are a yes: an empty line, Ctrl-C and the
 * end of input are not.
 */
async function askBeforeReset(environment, signal) {
    const prompt = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
    const end = new AbortController();
    // While it reads a line, readline takes Ctrl-C for itself.
    prompt.on("SIGINT", () => end.abort()).on("close", () => end.abort());
    try {
        const question = `Drop all this on ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminalLine */ .SV)(environment)} and make it anew? [y/N] `;
        const answer = await prompt.question(question, { signal: AbortSignal.any([signal, end.signal]) });
        return /^y(?:es)?$/i.test(answer.trim());
    }
    catch {
        // Aborted in the middle of the line.
        process.stderr.write("\n");
        return false;
    }
    finally {
        prompt.close();
    }
}


/***/ })

};
