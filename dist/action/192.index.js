export const id = 192;
export const ids = [192];
export const modules = {

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBackup: () => (/* binding */ checkBackup)
/* harmony export */ });
/** Asks Supabase's Management API, at the address that the Supabase CLI takes too. */
async function checkBackup(request, target) {
    const { settings, env, signal, openFetch } = request;
    const { requireBackup } = await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(715)]).then(__webpack_require__.bind(__webpack_require__, 715));
    const { projectRefOf } = await __webpack_require__.e(/* import() */ 911).then(__webpack_require__.bind(__webpack_require__, 8292));
    return requireBackup({
        requiredMs: settings.requireBackup?.ageMs,
        accessToken: settings.supabaseAccessToken,
        projectRef: settings.projectRef,
        targetRef: projectRefOf(target),
        now: Date.now(),
        apiUrl: env["SUPABASE_API_URL"] || undefined,
        fetch: await openFetch?.(),
        signal,
    });
}


/***/ })

};
