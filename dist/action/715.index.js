export const id = 715;
export const ids = [715];
export const modules = {

/***/ 715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireBackup: () => (/* binding */ requireBackup)
});

// UNUSED EXPORTS: judgeBackups

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./lib/http/fault.js
var fault = __webpack_require__(1716);
// EXTERNAL MODULE: ./lib/http/get-json.js
var get_json = __webpack_require__(8647);
;// CONCATENATED MODULE: ./lib/guard/backup/management-api.js



/** Supabase's own; there is no other (supabase.com/docs/reference/api/introduction). */
const MANAGEMENT_API = "https://api.supabase.com";
const project = schemas/* object */.Ikc({ status: schemas/* string */.YjP().min(1) });
const backups = schemas/* object */.Ikc({
    pitr_enabled: schemas/* boolean */.zMY(),
    backups: schemas/* array */.YOg(schemas/* object */.Ikc({ status: schemas/* string */.YjP(), inserted_at: schemas/* string */.YjP() })),
    physical_backup_data: schemas/* object */.Ikc({ latest_physical_backup_date_unix: schemas/* number */.aig().nonnegative().nullish() })
        .nullish(),
});
/** The state of the project, such as `ACTIVE_HEALTHY`. */
async function readProjectStatus(access) {
    const answer = await ask("", access);
    if (answer.status === "failed")
        return answer;
    const parsed = project.safeParse(answer.value);
    return parsed.success ? (0,fault/* answered */.o)(parsed.data.status) : (0,fault/* failed */.g)({ kind: "odd" });
}
/** The project's backups; those that failed or are not finished do not count. */
async function readBackups(access) {
    const answer = await ask("/database/backups", access);
    if (answer.status === "failed")
        return answer;
    const parsed = backups.safeParse(answer.value);
    if (!parsed.success)
        return (0,fault/* failed */.g)({ kind: "odd" });
    const { pitr_enabled, backups: list, physical_backup_data: physical } = parsed.data;
    const finished = list
        .filter(({ status }) => status === "COMPLETED")
        .map(({ inserted_at }) => moment(inserted_at));
    if (finished.some(Number.isNaN))
        return (0,fault/* failed */.g)({ kind: "odd" });
    const latest = physical?.latest_physical_backup_date_unix ?? undefined;
    const times = latest === undefined ? finished : [...finished, latest * 1000];
    return (0,fault/* answered */.o)({ pointInTime: pitr_enabled, newest: times.length === 0 ? undefined : Math.max(...times) });
}
/** A moment without a zone is UTC: `Date` alone would take it for the machine's own time. */
function moment(text) {
    return Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text.replace(" ", "T")}Z`);
}
function ask(path, access) {
    const { accessToken, projectRef, apiUrl = MANAGEMENT_API, fetch, patience, signal } = access;
    const url = `${apiUrl}/v1/projects/${encodeURIComponent(projectRef)}${path}`;
    return (0,get_json/* getJson */.T)({ url, headers: { authorization: `Bearer ${accessToken}` }, fetch, patience, signal });
}

// EXTERNAL MODULE: ./lib/http/fault-words.js
var fault_words = __webpack_require__(8768);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(2767);
;// CONCATENATED MODULE: ./lib/guard/backup/problems.js


const MAKE_ONE = "Turn on point-in-time recovery, wait for the daily backup, or make a dump and set a longer `require-backup` for this run.";
/** @param found what the platform said, where it said something */
function backupProblem(code, found = "") {
    switch (code) {
        case "backup-not-checked":
            return {
                code,
                message: "require-backup: not checked, for there is no access token",
                hint: "Pass `supabase-access-token` from a secret of the environment; a secret that does not exist is empty.",
            };
        case "backup-no-project":
            return {
                code,
                message: "require-backup: the connection string does not tell which project it belongs to",
                hint: "Set `project-ref`, the part of the dashboard's address after /project/.",
            };
        case "backup-other-project":
            return {
                code,
                message: "project-ref: names another project than the connection string leads to",
                hint: "A backup of another project proves nothing. Leave `project-ref` out, or correct the one that is wrong.",
            };
        case "backup-project-state":
            return {
                code,
                message: `the project's state is ${(0,quoted/* quoted */.T)(found)}, not ACTIVE_HEALTHY`,
                hint: found === "INACTIVE"
                    ? "The project is paused: restore it in the dashboard first."
                    : "Wait until the dashboard shows the project as healthy, then run the same again.",
            };
        case "backup-missing":
            return { code, message: "the project has no finished backup", hint: MAKE_ONE };
        case "backup-too-old":
            return {
                code,
                message: `the project's newest backup is dated ${found}, which is not within the required age`,
                hint: MAKE_ONE,
            };
    }
}
/** Why the platform's answer cannot be used. What is not known counts as no backup. */
function unreadable(fault, projectRef) {
    const logOnly = fault.detail;
    if (fault.kind === "cancelled")
        return {
            code: "cancelled",
            message: "cancelled while backups were looked up",
            hint: "Nothing was done.",
        };
    if (fault.kind === "status" && (fault.httpStatus === 401 || fault.httpStatus === 403))
        return {
            code: "backup-token-refused",
            message: `Supabase refuses the access token (HTTP ${fault.httpStatus})`,
            hint: "Make a new one in the dashboard, Account, Access Tokens, by somebody who may see the project's backups.",
            logOnly,
        };
    if (fault.kind === "status" && fault.httpStatus === 404)
        return {
            code: "backup-project-unknown",
            message: `Supabase knows no project ${(0,quoted/* quoted */.T)(projectRef)} that this access token may see`,
            hint: "Correct `project-ref`, or use a token of a member of the project's organization.",
            logOnly,
        };
    return {
        code: "backup-unreadable",
        message: `the project's backups cannot be read: ${wordsOf(fault)}`,
        hint: "Nothing was done. Run the same again later; status.supabase.com tells whether there is an incident.",
        logOnly,
    };
}
function wordsOf(fault) {
    return fault.kind === "rate-limited" ? "too many requests (120 a minute are allowed)" : (0,fault_words/* faultWords */._)(fault);
}

;// CONCATENATED MODULE: ./lib/guard/backup/require-backup.js


/** A time stamp may be ahead of our clock by this much, in ms; more is no time at which a backup can have been made. */
const CLOCKS_DIFFER = 5 * 60_000;
/**
 * Whether the platform could bring the data back: point-in-time recovery, or a finished backup that is young enough.
 * It only reads; nothing is ever restored. Where a backup is required, everything that is not known is a refusal.
 */
async function requireBackup(request) {
    const { requiredMs, accessToken, projectRef, targetRef, now } = request;
    if (requiredMs === undefined)
        return { status: "not-checked" };
    if (accessToken === undefined)
        return refused("backup-not-checked");
    if (projectRef !== undefined && targetRef !== undefined && projectRef !== targetRef)
        return refused("backup-other-project");
    const ref = projectRef ?? targetRef;
    if (ref === undefined)
        return refused("backup-no-project");
    const access = { ...request, accessToken, projectRef: ref };
    const status = await readProjectStatus(access);
    if (status.status === "failed")
        return { status: "refused", problem: unreadable(status.fault, ref) };
    if (status.value !== "ACTIVE_HEALTHY")
        return refused("backup-project-state", status.value);
    const backups = await readBackups(access);
    if (backups.status === "failed")
        return { status: "refused", problem: unreadable(backups.fault, ref) };
    return judgeBackups(backups.value, requiredMs, now);
}
/** Pure: what the platform's answer means at this moment. */
function judgeBackups({ pointInTime, newest }, requiredMs, now) {
    if (pointInTime)
        return { status: "recoverable", by: "point-in-time", takenAt: undefined };
    if (newest === undefined)
        return refused("backup-missing");
    const age = now - newest;
    if (age < -CLOCKS_DIFFER || age > requiredMs)
        return refused("backup-too-old", `${new Date(newest).toISOString()}`);
    return { status: "recoverable", by: "backup", takenAt: newest };
}
function refused(code, found) {
    return { status: "refused", problem: backupProblem(code, found) };
}


/***/ }),

/***/ 8768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ faultWords)
/* harmony export */ });
/** What happened, to go on with after a colon. */
function faultWords(fault) {
    switch (fault.kind) {
        case "timeout":
            return "no answer in time";
        case "connection":
            return "the connection failed";
        case "cancelled":
            return "the run was cancelled";
        case "redirect":
            return "the answer was a redirect, and those are not followed";
        case "rate-limited":
            return `too many requests, to be repeated in ${Math.ceil(fault.retryAfterMs / 1000)} s`;
        case "odd":
            return "the answer makes no sense";
        case "status":
            return `the answer was HTTP ${fault.httpStatus}`;
    }
}


/***/ }),

/***/ 1716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed),
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
function answered(value) {
    return { status: "ok", value };
}
function failed(fault) {
    return { status: "failed", fault };
}


/***/ }),

/***/ 8647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ getJson)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1716);
/* harmony import */ var _persist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8896);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3988);




/**
 * Reads JSON from any server, again and again while that may help. Redirects are not followed: they would carry the
 * headers' secrets to another host, or the question to a stranger.
 */
async function getJson(question) {
    const { url, headers, patience = _persist_js__WEBPACK_IMPORTED_MODULE_0__/* .PATIENCE */ .aZ, signal: cancel } = question;
    const ask = question.fetch ?? fetch;
    return (0,_persist_js__WEBPACK_IMPORTED_MODULE_0__/* .persist */ .Zr)(async (signal) => {
        const response = await ask(url, {
            headers: { accept: "application/json", "user-agent": `db-ops/${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}`, ...headers },
            redirect: "manual",
            signal,
        });
        const text = await response.text();
        const fault = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .K)(response.status, Object.fromEntries(response.headers), text.slice(0, 500));
        return fault === undefined ? parsed(text) : (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(fault);
    }, patience, cancel);
}
function parsed(text) {
    try {
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .o)(JSON.parse(text));
    }
    catch {
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)({ kind: "odd" });
    }
}


/***/ }),

/***/ 8896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ ONCE),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   aZ: () => (/* binding */ PATIENCE),
/* harmony export */   fI: () => (/* binding */ waitBefore)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1716);


const PATIENCE = { attemptMs: 10_000, totalMs: 20_000, retries: 3, waitMs: 500 };
/** One try that asks no second time, for what may have taken effect although no answer came. */
const ONCE = { retries: 0 };
/**
 * Asks until there is an answer, a fault that no repetition mends, or no patience left; then returns the last fault.
 * Only for questions that change nothing, unless `retries` is 0. A server's `retry-after` is obeyed: when it asks for
 * more time than is left, the fault stands.
 *
 * @param attempt gives up when its signal is aborted; what it throws is taken for a broken connection
 */
async function persist(attempt, patience, cancel) {
    const deadline = performance.now() + patience.totalMs;
    for (let tries = 0;; tries += 1) {
        const left = deadline - performance.now();
        const answer = await within(attempt, Math.max(1, Math.min(patience.attemptMs, left)), cancel);
        if (answer.status === "ok" || tries >= patience.retries || !isPassing(answer.fault))
            return answer;
        const wait = waitBefore(answer.fault, patience.waitMs * 2 ** tries);
        if (performance.now() + wait >= deadline)
            return answer;
        const slept = await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, true, cancel === undefined ? {} : { signal: cancel }).catch(() => false);
        if (!slept)
            return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)({ kind: "cancelled" });
    }
}
/** One attempt. Raced against the clock as well as told of it: not everything that reads a body listens to its signal. */
async function within(attempt, ms, cancel) {
    const controller = new AbortController();
    const { signal } = controller;
    const onCancel = () => controller.abort("cancelled");
    const timer = setTimeout(() => controller.abort("timeout"), ms);
    cancel?.addEventListener("abort", onCancel);
    if (cancel?.aborted)
        onCancel();
    try {
        const aborted = new Promise((resolve) => {
            if (signal.aborted)
                resolve(abortion(signal));
            signal.addEventListener("abort", () => resolve(abortion(signal)));
        });
        const asked = signal.aborted
            ? aborted
            : attempt(signal).catch((error) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)({ kind: "connection", detail: messageOf(error) }));
        return await Promise.race([aborted, asked]);
    }
    finally {
        clearTimeout(timer);
        cancel?.removeEventListener("abort", onCancel);
    }
}
function abortion(signal) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)({ kind: signal.reason === "cancelled" ? "cancelled" : "timeout" });
}
/** Whether the next answer may be better. */
function isPassing(fault) {
    switch (fault.kind) {
        case "timeout":
        case "connection":
        case "rate-limited":
        case "odd":
            return true;
        case "status":
            return fault.httpStatus >= 500;
        default:
            return false;
    }
}
/** How long to wait before the next attempt, in ms: what the server asks for, where that is more than usual. */
function waitBefore(fault, usual) {
    return fault.kind === "rate-limited" ? Math.max(fault.retryAfterMs, usual) : usual;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 3988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf)
/* harmony export */ });
/** What an answer outside 200-299 means; `undefined` for one inside. */
function faultOf(httpStatus, headers, detail) {
    if (httpStatus >= 200 && httpStatus < 300)
        return undefined;
    if (httpStatus === 0 || (httpStatus >= 300 && httpStatus < 400))
        return { kind: "redirect", detail };
    const retryAfterMs = retryAfter(httpStatus, headers);
    if (retryAfterMs !== undefined)
        return { kind: "rate-limited", retryAfterMs, detail };
    const accepted = headers["x-accepted-github-permissions"];
    return {
        kind: "status",
        httpStatus,
        acceptedPermissions: accepted === undefined ? undefined : String(accepted),
        detail,
    };
}
/**
 * How long to wait, in ms, when the server says that the question itself was fine. GitHub uses 403 for its secondary
 * limits, and tells them from a missing permission by these headers (docs.github.com, "Rate limits for the REST API").
 */
function retryAfter(httpStatus, headers) {
    const seconds = secondsOf(headers["retry-after"]);
    if ([403, 429, 503].includes(httpStatus) && seconds !== undefined)
        return seconds * 1000;
    if (![403, 429].includes(httpStatus))
        return undefined;
    if (String(headers["x-ratelimit-remaining"]) === "0") {
        const reset = secondsOf(headers["x-ratelimit-reset"]);
        return reset === undefined ? 60_000 : Math.max(0, reset * 1000 - Date.now());
    }
    return httpStatus === 429 ? 60_000 : undefined;
}
function secondsOf(header) {
    return header !== undefined && /^[0-9]{1,12}$/.test(String(header)) ? Number(header) : undefined;
}


/***/ })

};
