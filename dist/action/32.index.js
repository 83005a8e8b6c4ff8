export const id = 32;
export const ids = [32];
export const modules = {

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openGitHubApi),
/* harmony export */   K: () => (/* binding */ PAGE)
/* harmony export */ });
/* harmony import */ var _http_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1716);
/* harmony import */ var _http_persist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8896);
/* harmony import */ var _http_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3988);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);




/** GitHub's OpenAPI, and the tests' fake, are checked against this version of the API. */
const API_VERSION = "2022-11-28";
/** Items of a list that are asked for at once: as many as GitHub gives. */
const PAGE = 100;
/** 10,000 items: more is a fault of the server, not a list. */
const MOST_PAGES = 100;
/** After so many a client asks nothing again: a repository's jobs share GitHub's limit. Only a list of many pages takes more. */
const MOST_REQUESTS = 6;
/** Loads GitHub's client, which takes a while: not before it is needed. */
async function openGitHubApi(access) {
    const { GitHub } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 1845));
    const octokit = new GitHub({
        ...(access.token === undefined ? {} : { auth: access.token }),
        baseUrl: access.apiUrl.replace(/\/+$/, ""),
        userAgent: `db-ops/${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}`,
        // Its warnings are the server's words, and would reach the log as they are.
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    });
    const { patience = _http_persist_js__WEBPACK_IMPORTED_MODULE_0__/* .PATIENCE */ .aZ } = access;
    let asked = 0;
    const spare = () => Math.max(0, MOST_REQUESTS - asked);
    const ask = (route, parameters, limits) => (0,_http_persist_js__WEBPACK_IMPORTED_MODULE_0__/* .persist */ .Zr)(async (signal) => {
        asked += 1;
        const response = await octokit
            .request(route, {
            ...parameters,
            headers: { "x-github-api-version": API_VERSION },
            request: { signal, redirect: "manual" },
        })
            .catch(asResponse);
        const { status, headers, data } = response;
        const fault = (0,_http_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .K)(status, headers, messageOf(data));
        if (fault !== undefined)
            return (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(fault);
        // The client hands out what it could not parse as text, or as bytes.
        if (status !== 204 && (typeof data !== "object" || data instanceof ArrayBuffer))
            return (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)({ kind: "odd" });
        return (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .o)({ body: data, headers });
    }, { ...limits, retries: Math.min(limits.retries, Math.max(0, spare() - 1)) }, access.signal);
    const read = async (path, parameters) => {
        const answer = await ask(`GET ${path}`, parameters, patience);
        if (answer.status === "failed")
            return answer;
        const { body, headers } = answer.value;
        return (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .o)({ body, complete: !/\brel="next"/.test(String(headers["link"] ?? "")) });
    };
    return {
        read,
        spare,
        readAll: async (path, parameters, firstPage = 1) => {
            const items = [];
            for (let page = firstPage; page <= MOST_PAGES; page += 1) {
                const answer = await read(path, { ...parameters, per_page: PAGE, page });
                if (answer.status === "failed")
                    return answer;
                const { body, complete } = answer.value;
                if (!Array.isArray(body))
                    return (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)({ kind: "odd" });
                items.push(...body);
                if (complete)
                    return (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .o)(items);
            }
            return (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)({ kind: "odd" });
        },
        write: async (method, path, parameters) => {
            const answer = await ask(`${method} ${path}`, parameters, { ...patience, ..._http_persist_js__WEBPACK_IMPORTED_MODULE_0__/* .ONCE */ .ET });
            return answer.status === "failed" ? answer : (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .o)(answer.value.body);
        },
    };
}
/** The client throws for every status from 400 on; what has no response never reached a server, and is thrown on. */
function asResponse(error) {
    if (error instanceof Error && "response" in error && isResponse(error.response))
        return error.response;
    throw error;
}
function isResponse(value) {
    return typeof value === "object" && value !== null && "status" in value && "headers" in value;
}
function messageOf(data) {
    if (typeof data !== "object" || data === null || !("message" in data))
        return undefined;
    return String(data.message).slice(0, 500);
}
function ignore() { }


/***/ }),

/***/ 9607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPullRequestEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);


const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const event = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        changed_files: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit, repo: repository }),
        // null when the fork was deleted meanwhile.
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit, repo: repository.nullable() }),
    }),
});
/**
 * Reads the event's file.
 *
 * @param path the variable GITHUB_EVENT_PATH
 * @returns `undefined` where there is no pull request in it, or it cannot be read
 */
async function readPullRequestEvent(path) {
    if (!path)
        return undefined;
    try {
        const { number, changed_files, base, head } = event.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"))).pull_request;
        return {
            number,
            changedFiles: changed_files,
            baseCommit: base.sha,
            baseRepository: base.repo.full_name,
            headCommit: head.sha,
            headRepository: head.repo?.full_name,
        };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPullRequest: () => (/* binding */ openPullRequest)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/http/fault-words.js
var fault_words = __webpack_require__(8768);
// EXTERNAL MODULE: ./lib/project/folder.js
var project_folder = __webpack_require__(3465);
// EXTERNAL MODULE: ./lib/project/locate.js + 1 modules
var locate = __webpack_require__(1998);
// EXTERNAL MODULE: ./lib/github/api.js
var github_api = __webpack_require__(7671);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/github/checkout.js


/**
 * Finds the repository by its `.git`, going up from the folder to the workspace. Git itself is not asked: it would take a bare repository that a
 * pull request keeps among its files for the real one, and run what its configuration says. Nobody can commit a `.git`.
 *
 * @returns `undefined` for a submodule or a worktree, whose commits are not the pull request's
 */
function findCheckout(workspace, folder) {
    for (let at = (0,external_node_path_.dirname)(folder);; at = (0,external_node_path_.dirname)(at)) {
        const git = kindAt(`${at}${external_node_path_.sep}.git`);
        if (git === "other")
            return undefined;
        const isLast = at === workspace || at === (0,external_node_path_.dirname)(at);
        if (git === "folder" || isLast)
            return { root: at, hasGit: git === "folder", folder: (0,external_node_path_.relative)(at, folder).split(external_node_path_.sep).join("/") };
    }
}
function kindAt(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return "none";
    return stats.isDirectory() ? "folder" : "other";
}

// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(9607);
;// CONCATENATED MODULE: ./lib/github/git-changes.js

/**
 * What the checked-out commit changes in a folder of its repository, by git; `undefined` when git does not know, as in a clone without the base.
 * Nothing of the repository is run: no hook, no diff driver, no text conversion, no file system monitor, no fetching of what is missing.
 *
 * @param path the variable PATH
 */
async function gitChanges({ root, folder }, { base, head }, path) {
    const git = (...args) => run(root, args, path);
    const commit = await git("rev-list", "--parents", "--max-count=1", "HEAD", "--");
    const [, onto, merged] = commit?.trim().split(" ") ?? [];
    // What actions/checkout takes is the merge of both: its first parent is the base as it was merged with.
    const range = onto !== undefined && merged === head ? `${onto}..HEAD` : `${base}...HEAD`;
    const listed = await git("diff", "--raw", "-z", "--no-abbrev", "--find-renames=100%", "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative", "--ignore-submodules=dirty", range, "--", folder);
    return listed === undefined ? undefined : readRawDiff(listed, folder);
}
/**
 * Reads `git diff --raw -z`: `:mode mode hash hash status`, then the path, or two of a rename. A change of the mode alone is none.
 *
 * @param folder of which the entries count, not those of its subfolders
 */
function readRawDiff(listed, folder) {
    const changes = [];
    const fields = listed.split("\0");
    for (let index = 0; index + 1 < fields.length;) {
        const [, , before, after, status = ""] = fields[index++]?.split(" ") ?? [];
        const from = /^[RC]/.test(status) ? fields[index++] : undefined;
        const name = entryOf(folder, fields[index++] ?? "");
        const old = from === undefined ? undefined : entryOf(folder, from);
        if (name === undefined) {
            if (old !== undefined && status.startsWith("R"))
                changes.push({ kind: "removed", name: old });
        }
        else if (old !== undefined && status.startsWith("R"))
            changes.push({ kind: "renamed", name, from: old });
        else if (/^[ARC]/.test(status))
            changes.push({ kind: "added", name });
        else if (status === "D")
            changes.push({ kind: "removed", name });
        else if (before !== after)
            changes.push({ kind: "edited", name });
    }
    return changes;
}
/** The name of what stands in the folder itself; `undefined` for anything else. */
function entryOf(folder, path) {
    const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : "";
    return name === "" || name.includes("/") ? undefined : name;
}
async function run(root, args, path) {
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2876));
    const options = {
        cwd: root,
        silent: true,
        ignoreReturnCode: true,
        // Nothing of the machine's and the step's own settings; a missing object is not asked for.
        env: {
            PATH: path ?? "",
            LC_ALL: "C",
            GIT_CONFIG_NOSYSTEM: "1",
            GIT_CONFIG_GLOBAL: "/dev/null",
            GIT_NO_LAZY_FETCH: "1",
            GIT_OPTIONAL_LOCKS: "0",
            GIT_TERMINAL_PROMPT: "0",
        },
    };
    const outcome = await getExecOutput("git", [...SAFELY, `--git-dir=${(0,external_node_path_.join)(root, ".git")}`, ...args], options)
        // No git on this machine.
        .catch(() => undefined);
    return outcome?.exitCode === 0 ? outcome.stdout : undefined;
}
const SAFELY = [
    "--no-pager",
    "--literal-pathspecs",
    "--no-replace-objects",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    // Of a partial clone, which would fetch what is missing with the job's token.
    "-c",
    "protocol.allow=never",
];

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./lib/http/fault.js
var fault = __webpack_require__(1716);
;// CONCATENATED MODULE: ./lib/github/pull-request-files.js



const files = schemas/* array */.YOg(schemas/* object */.Ikc({
    filename: schemas/* string */.YjP().min(1),
    status: schemas/* enum */.k5n(["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"]),
    changes: schemas/* int */.Whr().nonnegative(),
    previous_filename: schemas/* string */.YjP().min(1).optional(),
}));
/** What a pull request changes in a folder of its repository, by GitHub's list. Needs `pull-requests: read` in a private repository. */
async function listedChanges(api, repository, { number, count, folder }) {
    const answer = await api.readAll("/repos/{owner}/{repo}/pulls/{pull_number}/files", {
        ...repository,
        pull_number: number,
    });
    if (answer.status === "failed")
        return answer;
    const parsed = files.safeParse(answer.value);
    if (!parsed.success || parsed.data.length < count)
        return (0,fault/* failed */.g)({ kind: "odd" });
    // The folder itself, or one above it, is a submodule or a link: what is in it is not in the list.
    if (parsed.data.some(({ filename }) => `${folder}/`.startsWith(`${filename}/`)))
        return (0,fault/* failed */.g)({ kind: "odd" });
    return (0,fault/* answered */.o)(parsed.data.flatMap((file) => changesIn(folder, file)));
}
function changesIn(folder, { filename, status, changes, previous_filename: previous }) {
    const name = entryOf(folder, filename);
    const from = status === "renamed" && previous !== undefined ? entryOf(folder, previous) : undefined;
    if (name !== undefined && from !== undefined && changes === 0)
        return [{ kind: "renamed", name, from }];
    const gone = from === undefined ? [] : [{ kind: "removed", name: from }];
    if (name === undefined || status === "unchanged" || (status === "changed" && changes === 0))
        return gone;
    if (status === "removed")
        return [{ kind: "removed", name }];
    const isNew = status === "added" || status === "copied" || status === "renamed";
    return [...gone, { kind: isNew ? "added" : "edited", name }];
}

// EXTERNAL MODULE: ./lib/github/repository.js
var repository = __webpack_require__(2635);
// EXTERNAL MODULE: ./lib/github/stranger.js
var stranger = __webpack_require__(2605);
;// CONCATENATED MODULE: ./lib/github/pull-request.js











/**
 * The pull request of the run. Only of the event `pull_request`, where a stranger's code runs without secrets: a merge queue has them, and
 * `pull_request_target` has the base's files.
 */
async function openPullRequest(access) {
    const { env } = access;
    if (env["GITHUB_EVENT_NAME"] !== "pull_request")
        return undefined;
    const found = await (0,github_event/* readPullRequestEvent */.$)(env["GITHUB_EVENT_PATH"]);
    return {
        stranger: found === undefined ? undefined : (0,stranger/* strangerIn */.w)(env["GITHUB_ACTOR"], found),
        changes: async () => found === undefined
            ? { status: "unknown", reason: "the event's file could not be read" }
            : readChanges(found, access),
    };
}
/** Git first, which knows the commit that is checked out; then GitHub's list, for the clone of depth 1 that actions/checkout makes. */
async function readChanges(found, access) {
    const checkout = checkoutOf(access);
    if (checkout === undefined)
        return { status: "unknown", reason: "the migrations are in a submodule" };
    const ends = { base: found.baseCommit, head: found.headCommit };
    const changes = checkout.hasGit ? await gitChanges(checkout, ends, access.env["PATH"]) : undefined;
    return changes === undefined ? listFiles(found, checkout, access) : { status: "read", changes };
}
function checkoutOf({ workspace, settings }) {
    const located = (0,locate/* locate */.x)(workspace, settings.supabaseDirectory);
    if (located.status === "not-found")
        return undefined;
    const folder = (0,project_folder/* inside */.n)(located.supabase, "migrations");
    return findCheckout((0,external_node_fs_.realpathSync)(workspace), folder.path);
}
async function listFiles({ number, changedFiles: count }, { folder }, { settings, env, signal, patience }) {
    const name = (0,repository/* repositoryName */.a)(env["GITHUB_REPOSITORY"] ?? "");
    if (name === undefined)
        return { status: "unknown", reason: "git has not got its base" };
    const apiUrl = env["GITHUB_API_URL"] ?? "";
    const api = await (0,github_api/* openGitHubApi */.I)({ apiUrl, token: settings.githubToken, signal, patience });
    const answer = await listedChanges(api, name, { number, count, folder });
    if (answer.status === "ok")
        return { status: "read", changes: answer.value };
    return {
        status: "unknown",
        reason: `git has not got its base, and GitHub's list of its files cannot be used: ${wordsOf(answer.fault)}; \`fetch-depth: 2\` for actions/checkout is enough`,
    };
}
function wordsOf(fault) {
    switch (fault.kind) {
        case "status":
            return fault.acceptedPermissions === undefined
                ? `status ${fault.httpStatus}`
                : "the job lacks the permission `pull-requests: read`";
        case "odd":
            return "it is incomplete, or the folder is a submodule";
        default:
            return (0,fault_words/* faultWords */._)(fault);
    }
}


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryName)
/* harmony export */ });
/** From `owner/name`, as the variable GITHUB_REPOSITORY has it; `undefined` for anything else. */
function repositoryName(slug) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(slug) ?? [];
    return owner === undefined || repo === undefined || /^\.+$/.test(owner) || /^\.+$/.test(repo)
        ? undefined
        : { owner, repo };
}


/***/ }),

/***/ 2605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ strangerIn)
/* harmony export */ });
/**
 * Whom GitHub gives none of the repository's secrets, and a token that may only read (docs.github.com, "Securely using
 * pull_request_target"): a pull request from another repository, and whatever Dependabot starts. `undefined` for all others.
 *
 * @param actor the variable GITHUB_ACTOR
 * @param pull of the run's event; `undefined` where it is about none
 */
function strangerIn(actor, pull) {
    // A fork that is gone was a fork.
    if (pull?.baseRepository.toLowerCase() !== pull?.headRepository?.toLowerCase())
        return "fork";
    return actor === "dependabot[bot]" ? "dependabot" : undefined;
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
