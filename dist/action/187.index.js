export const id = 187;
export const ids = [187];
export const modules = {

/***/ 3187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxiedFetch: () => (/* binding */ proxiedFetch)
/* harmony export */ });
/** `fetch` by way of the runner's proxy, where it has one: Node's own does not look at HTTPS_PROXY. */
async function proxiedFetch() {
    const { defaults } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 1845));
    return defaults.request?.fetch ?? fetch;
}


/***/ })

};
