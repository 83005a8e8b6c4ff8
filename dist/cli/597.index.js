export const id = 597;
export const ids = [597];
export const modules = {

/***/ 5597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifProblem: () => (/* binding */ sarifProblem),
/* harmony export */   saveSarif: () => (/* binding */ saveSarif)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2767);




/** Windows has neither flag. */
const NO_FOLLOW = (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Why nothing can be written there, as far as that is known beforehand: its folder is missing, or outside the workspace. */
async function sarifProblem({ file, workspace, }) {
    if (!file)
        return undefined;
    const inside = "Name a file in a folder of the workspace that is there.";
    try {
        if ((await pathInside(workspace, file)) !== undefined)
            return undefined;
        return {
            code: "bad-input",
            message: `sarif-file: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file)} is outside the workspace`,
            hint: inside,
        };
    }
    catch (error) {
        const message = `sarif-file: the folder of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file)} cannot be used (${codeOf(error)})`;
        return { code: "bad-input", message, hint: inside };
    }
}
/**
 * Writes a plan's hazards for code scanning: inside the workspace, links resolved, over an old file but through no link. Not written when nothing was
 * looked at: an empty list would close every alert.
 *
 * @returns why it could not be written, for a warning: the database's result stands
 */
async function saveSarif(report, place) {
    const { result, excerpts = new Map() } = report;
    const { file, workspace, pages } = place;
    if (!file || result.operation !== "plan")
        return undefined;
    if (result.outcome !== "done" && result.migrations.length === 0)
        return undefined;
    try {
        const path = await pathInside(workspace, file);
        if (path === undefined)
            return `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file)} was not written: it is outside the workspace`;
        const { renderSarif } = await __webpack_require__.e(/* import() */ 930).then(__webpack_require__.bind(__webpack_require__, 2930));
        const { renderJson } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7406));
        await write(path, `${renderJson(renderSarif(result, { excerpts, pages }), 2)}\n`);
        return undefined;
    }
    catch (error) {
        return `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file)} could not be written (${codeOf(error)})`;
    }
}
async function pathInside(workspace, file) {
    const asked = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, file);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(asked));
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), folder);
    if (way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way))
        return undefined;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(asked));
}
async function write(path, text) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | NO_FOLLOW;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags, 0o644);
    try {
        if (!(await handle.stat()).isFile())
            throw Object.assign(new Error("no file"), { code: "not a file" });
        await handle.truncate();
        await handle.writeFile(text);
    }
    finally {
        await handle.close();
    }
}
function codeOf(error) {
    if (!(error instanceof Error && "code" in error))
        return "unknown";
    return error.code === "ELOOP" ? "it is a symbolic link" : String(error.code);
}


/***/ })

};
