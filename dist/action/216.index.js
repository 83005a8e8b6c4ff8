export const id = 216;
export const ids = [216];
export const modules = {

/***/ 8835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulePages: () => (/* binding */ rulePages)
/* harmony export */ });
/**
 * Where the rules' pages of this very version of the action are; unknown when a workflow runs it from its own checkout.
 *
 * @param env the process's environment, read by the door
 */
function rulePages(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    return server && repository && ref ? `${server}/${repository}/blob/${ref}/docs/hazards` : undefined;
}


/***/ })

};
