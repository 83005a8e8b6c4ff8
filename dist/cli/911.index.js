export const id = 911;
export const ids = [911];
export const modules = {

/***/ 8292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   projectRefOf: () => (/* binding */ projectRefOf)
/* harmony export */ });
/**
 * The reference of the Supabase project behind an address, where the address names it: `db.<ref>.supabase.co`, or the
 * user `postgres.<ref>` of the shared pooler.
 */
function projectRefOf({ kind, host, user, }) {
    const named = kind === "supabase-direct"
        ? host.split(".")[1]
        : kind === "supabase-session-pooler"
            ? user.slice(user.lastIndexOf(".") + 1)
            : undefined;
    return named !== undefined && /^[a-z]{20}$/.test(named) ? named : undefined;
}


/***/ })

};
