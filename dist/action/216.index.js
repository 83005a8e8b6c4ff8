export const id = 216;
export const ids = [216];
export const modules = {

/***/ 8835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulePages: () => (/* binding */ rulePages)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

/**
 * Where the rules' pages of this very version of the action are; unknown when a workflow runs it from its own checkout.
 *
 * @param env the process's environment, read by the door
 */
function rulePages(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    return server && repository && ref
        ? `${server.replace(/\/+$/, "")}/${repository}/blob/${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(ref)}/docs/hazards`
        : undefined;
}


/***/ })

};
