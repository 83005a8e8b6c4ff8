export const id = 32;
export const ids = [32];
export const modules = {

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openGitHubApi)
/* harmony export */ });
/* harmony import */ var _http_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1716);
/* harmony import */ var _http_persist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8896);
/* harmony import */ var _http_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3988);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);




/** GitHub's OpenAPI, and the tests' fake, are checked against this version of the API. */
const API_VERSION = "2022-11-28";
const PAGE = 100;
/** 10,000 items: more is a fault of the server, not a list. */
const MOST_PAGES = 100;
/** Loads GitHub's client, which takes a while: not before it is needed. */
async function openGitHubApi(access) {
    const { GitHub } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 1845));
    const octokit = new GitHub({
        ...(access.token === undefined ? {} : { auth: access.token }),
        baseUrl: access.apiUrl,
        userAgent: `db-ops/${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}`,
        // Its warnings are the server's words, and would reach the log as they are.
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    });
    const patience = access.patience ?? _http_persist_js__WEBPACK_IMPORTED_MODULE_0__/* .PATIENCE */ .aZ;
    const ask = (route, parameters, limits) => (0,_http_persist_js__WEBPACK_IMPORTED_MODULE_0__/* .persist */ .Zr)(async (signal) => {
        const asked = await octokit
            .request(route, {
            ...parameters,
            headers: { "x-github-api-version": API_VERSION },
            request: { signal, redirect: "manual" },
        })
            .catch(asResponse);
        const { status, headers, data } = asked;
        const fault = (0,_http_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .K)(status, headers, messageOf(data));
        if (fault !== undefined)
            return (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(fault);
        // The client hands out what it could not parse as text, or as bytes.
        if (status !== 204 && (typeof data !== "object" || data instanceof ArrayBuffer))
            return (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)({ kind: "odd" });
        return (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .o)({ body: data, headers });
    }, limits, access.signal);
    const read = async (path, parameters) => {
        const answer = await ask(`GET ${path}`, parameters, patience);
        if (answer.status === "failed")
            return answer;
        const { body, headers } = answer.value;
        return (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .o)({ body, complete: !/\brel="next"/.test(String(headers["link"] ?? "")) });
    };
    return {
        read,
        readAll: async (path, parameters) => {
            const items = [];
            for (let page = 1; page <= MOST_PAGES; page += 1) {
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

/***/ 8032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPullRequest: () => (/* binding */ openPullRequest)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
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
;// CONCATENATED MODULE: ./lib/github/pull-request.js










const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const pull_request_repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const pull_request_event = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        changed_files: schemas/* int */.Whr().nonnegative(),
        base: schemas/* object */.Ikc({ sha: commit, repo: pull_request_repository }),
        // Without a repository when the fork was deleted meanwhile.
        head: schemas/* object */.Ikc({ sha: commit, repo: pull_request_repository.nullable() }),
    }),
});
/**
 * The pull request of the run. Only of the event `pull_request`, where a stranger's code runs without secrets: a merge queue has them, and
 * `pull_request_target` has the base's files.
 */
async function openPullRequest(access) {
    const { env } = access;
    if (env["GITHUB_EVENT_NAME"] !== "pull_request")
        return undefined;
    const found = await readEvent(env["GITHUB_EVENT_PATH"]);
    return {
        stranger: found === undefined ? undefined : strangerIn(found, env),
        changes: async () => found === undefined
            ? { status: "unknown", reason: "the event's file could not be read" }
            : readChanges(found, access),
    };
}
async function readEvent(path) {
    try {
        return pull_request_event.parse(JSON.parse(await (0,promises_.readFile)(path ?? "", "utf8"))).pull_request;
    }
    catch {
        return undefined;
    }
}
function strangerIn({ base, head }, env) {
    if (head.repo?.full_name !== base.repo.full_name)
        return "fork";
    return env["GITHUB_ACTOR"] === "dependabot[bot]" ? "dependabot" : undefined;
}
/** Git first, which knows the commit that is checked out; then GitHub's list, for the clone of depth 1 that actions/checkout makes. */
async function readChanges(found, access) {
    const checkout = checkoutOf(access);
    if (checkout === undefined)
        return { status: "unknown", reason: "the migrations are in a submodule" };
    const ends = { base: found.base.sha, head: found.head.sha };
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
async function listFiles({ number, changed_files: count }, { folder }, { settings, env, signal, patience }) {
    const name = (0,repository/* repositoryName */.a)(env["GITHUB_REPOSITORY"] ?? "");
    if (name === undefined)
        return { status: "unknown", reason: "git has not got its base" };
    const apiUrl = (env["GITHUB_API_URL"] ?? "").replace(/\/+$/, "");
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
        case "timeout":
        case "connection":
        case "cancelled":
        case "redirect":
        case "rate-limited":
            return fault.kind;
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
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   aZ: () => (/* binding */ PATIENCE)
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


/***/ }),

/***/ 7344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CA: () => (/* binding */ errorCode),
  I: () => (/* binding */ kindOf),
  zb: () => (/* binding */ notRegularProblem),
  Gu: () => (/* binding */ readTextFile),
  D6: () => (/* binding */ symlinkProblem)
});

// UNUSED EXPORTS: LARGEST_FILE

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/project/encoding.js

const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);
/**
 * Decodes strictly: a byte that is wrong is an error, never a replacement character in somebody's data. A UTF-8 byte
 * order mark is dropped and counts for no position. NUL is refused too, since Postgres' protocol cannot carry it.
 */
function decodeUtf8(raw) {
    const bytes = raw.subarray(0, 3).equals(UTF8_BOM) ? raw.subarray(3) : raw;
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        const offset = firstBadByte(bytes);
        return { status: "not-utf8", position: positionAt(bytes, offset), guess: guess(bytes) };
    }
    const nul = bytes.indexOf(0);
    if (nul !== -1)
        return { status: "nul-byte", position: positionAt(bytes, nul), guess: guess(bytes) };
    return { status: "text", text: bytes.toString("utf8") };
}
/** PowerShell's `>` and some Windows editors write UTF-16: with a mark, or seen by a zero in one half of most pairs. */
function guess(bytes) {
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
        return "utf-16";
    const sample = bytes.subarray(0, 1024);
    const zeros = [0, 0];
    for (const [at, byte] of sample.entries())
        if (byte === 0)
            zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    if (Math.max(even, odd) > sample.length / 4)
        return "utf-16";
    return even + odd > 0 ? "binary" : "single-byte";
}
function positionAt(bytes, offset) {
    let line = 1;
    let lineStart = 0;
    for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) {
        line += 1;
        lineStart = at + 1;
    }
    return { line, column: [...bytes.toString("utf8", lineStart, offset)].length + 1 };
}
/** The offset of the first byte that begins no well-formed character. */
function firstBadByte(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const length = characterLength(bytes, at);
        if (length === 0)
            return at;
        at += length;
    }
    return at;
}
/** Bytes of the character at `at`, 0 when it is ill-formed: table 3-7 of the Unicode Standard. */
function characterLength(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 0x80)
        return 1;
    const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    const [lowest, highest] = secondByteRange(first);
    const second = bytes[at + 1] ?? 0;
    if (length === 0 || second < lowest || second > highest)
        return 0;
    for (let next = at + 2; next < at + length; next += 1) {
        if (((bytes[next] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return length;
}
/** Narrower after some first bytes: no overlong forms, no surrogates, nothing past U+10FFFF. */
function secondByteRange(first) {
    if (first === 0xe0)
        return [0xa0, 0xbf];
    if (first === 0xed)
        return [0x80, 0x9f];
    if (first === 0xf0)
        return [0x90, 0xbf];
    if (first === 0xf4)
        return [0x80, 0x8f];
    return [0x80, 0xbf];
}

;// CONCATENATED MODULE: ./lib/project/file.js



/** Text that is longer is data, and data belongs in `COPY` or a dump, not in one message to the server. */
const LARGEST_FILE = 50 * 1024 * 1024;
const UTF_16 = "It looks like UTF-16, which PowerShell's `>` writes: save it as UTF-8.";
/** Windows has neither flag; there a link is found by the folder's listing alone. */
const NO_FOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/** Opening a FIFO must not wait for its writer. */
const NO_WAIT = external_node_fs_.constants.O_NONBLOCK ?? 0;
/**
 * Reads one SQL or configuration file: a regular file, not through a symbolic link, at most 50 MB, strict UTF-8, no NUL.
 *
 * @param path where it is
 * @param file the path that problems name, relative to the workspace, with `/`
 */
function readTextFile(path, file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | NO_FOLLOW | NO_WAIT);
        return readOpen(descriptor, file);
    }
    catch (error) {
        return unusable(readProblem(errorCode(error), file));
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The system's name for what went wrong (`ENOENT`), or the error's own words. Paths in it are ours. */
function errorCode(error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string")
        return error.code;
    return error instanceof Error ? error.message : String(error);
}
function symlinkProblem(file, what = "file") {
    return {
        code: "symlink",
        file,
        message: `This ${what} is a symbolic link, and db-ops follows none`,
        hint: `A link could publish what it points to. Put the ${what} itself there.`,
    };
}
function notRegularProblem(file, kind) {
    return {
        code: "unreadable-file",
        file,
        message: `This is ${kind}, not a file`,
        hint: "Its name says that db-ops should read it: rename it, or move it away.",
    };
}
function readOpen(descriptor, file) {
    const stats = (0,external_node_fs_.fstatSync)(descriptor);
    if (!stats.isFile())
        return unusable(notRegularProblem(file, kindOf(stats)));
    if (stats.size > LARGEST_FILE)
        return unusable(tooLarge(file, stats.size));
    const raw = (0,external_node_fs_.readFileSync)(descriptor);
    const hash = (0,external_node_crypto_.createHash)("sha256").update(raw).digest("hex");
    const decoded = decodeUtf8(raw);
    if (decoded.status === "text")
        return { text: decoded.text, hash, bytes: raw.length, problems: [] };
    return { text: "", hash, bytes: raw.length, problems: [encodingProblem(decoded, file)] };
}
function unusable(problem) {
    return { text: "", hash: "", bytes: 0, problems: [problem] };
}
/** What stands there instead of a file. */
function kindOf(entry) {
    if (entry.isDirectory())
        return "a folder";
    if (entry.isFIFO())
        return "a named pipe";
    return entry.isSocket() ? "a socket" : "a device";
}
function tooLarge(file, bytes) {
    return {
        code: "file-too-large",
        file,
        message: `This file has ${Math.ceil(bytes / 1024 / 1024)} MB; at most ${LARGEST_FILE / 1024 / 1024} MB are read`,
        hint: "Split it, or load the rows with psql's \\copy outside of migrations and seeds.",
    };
}
function encodingProblem(decoded, file) {
    const { status: code, position, guess } = decoded;
    if (code === "nul-byte") {
        const message = "This file holds a NUL byte, which Postgres cannot take";
        const hint = guess === "utf-16" ? UTF_16 : "Remove the byte; binary values are written as '\\x00ff' (bytea).";
        return { code, file, ...position, message, hint };
    }
    const hints = {
        "utf-16": UTF_16,
        "single-byte": "It looks like Latin-1 or Windows-1252: iconv -f WINDOWS-1252 -t UTF-8 converts it.",
        binary: "It does not look like text.",
    };
    return { code, file, ...position, message: "This file is not valid UTF-8", hint: hints[guess] };
}
function readProblem(code, file) {
    // ELOOP is Linux's and macOS' answer to O_NOFOLLOW on a link; FreeBSD says EMLINK.
    if (code === "ELOOP" || code === "EMLINK")
        return symlinkProblem(file);
    const hints = {
        EACCES: "The user that runs db-ops may not read it: check its owner and mode.",
        ENOENT: "It went away while it was read, or its name is not valid UTF-8: rename it.",
        EISDIR: "It is a folder.",
    };
    return {
        code: "unreadable-file",
        file,
        message: `This file cannot be read (${code})`,
        hint: hints[code] ?? "Check the file and the disk it is on.",
    };
}


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inside),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7344);



function inside(folder, name) {
    return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name), file: folder.file === "" ? name : `${folder.file}/${name}` };
}
/** The folder's entries in the order of their names, as the Supabase CLI sees them. Follows no link. */
function list(folder) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder.path);
        if (stats.isSymbolicLink())
            return unusable((0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .symlinkProblem */ .D6)(folder.file, "folder"));
        if (!stats.isDirectory())
            return unusable(notAFolder(folder.file, stats.isFile() ? "a file" : (0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(stats)));
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder.path, { withFileTypes: true });
        return { status: "listed", entries: entries.sort((one, other) => (one.name < other.name ? -1 : 1)) };
    }
    catch (error) {
        const code = (0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        return code === "ENOENT" ? { status: "missing" } : unusable(unreadable(folder.file, code));
    }
}
function unusable(problem) {
    return { status: "unusable", problem };
}
function notAFolder(file, kind) {
    return {
        code: "unreadable-file",
        file,
        message: `This is ${kind}, not a folder`,
        hint: "db-ops expects a folder of this name: rename what stands in its place.",
    };
}
function unreadable(file, code) {
    return {
        code: "unreadable-file",
        file,
        message: `This folder cannot be read (${code})`,
        hint: "Check that the user who runs db-ops may read it.",
    };
}


/***/ }),

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ locate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(2767);
;// CONCATENATED MODULE: ./lib/project/candidates.js


const DEEPEST = 3;
const MOST_FOLDERS = 2_000;
const MOST_CANDIDATES = 3;
/**
 * Folders that may have been meant when the supabase directory is not where the user said, relative to the workspace,
 * with `/`. Follows no links, stops after 2,000 folders.
 */
function candidates(workspace) {
    const named = (paths) => paths.slice(0, MOST_CANDIDATES).map((path) => (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join("/"));
    return { below: named(below(workspace)), above: named(above(workspace)) };
}
function below(workspace) {
    const found = [];
    const queue = [{ path: workspace, depth: 0 }];
    for (const { path, depth } of queue) {
        if (isSupabaseDirectory(path) && path !== workspace)
            found.push(path);
        if (depth === DEEPEST || queue.length > MOST_FOLDERS)
            continue;
        for (const child of folders(path))
            queue.push({ path: (0,external_node_path_.join)(path, child), depth: depth + 1 });
    }
    return found;
}
function above(workspace) {
    const found = [];
    let folder = workspace;
    for (let level = 0; level < DEEPEST; level += 1) {
        folder = (0,external_node_path_.dirname)(folder);
        const path = (0,external_node_path_.join)(folder, "supabase");
        if (isSupabaseDirectory(path))
            found.push(path);
    }
    return found;
}
/** By its name too: a folder that merely holds `migrations/` may be another tool's. */
function isSupabaseDirectory(path) {
    if ((0,external_node_path_.basename)(path) !== "supabase")
        return false;
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, "config.toml")) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, "migrations"));
}
function folders(path) {
    return entries(path)
        .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
        .map(({ name }) => name)
        .sort();
}
function entries(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/project/file.js + 1 modules
var project_file = __webpack_require__(7344);
// EXTERNAL MODULE: ./lib/project/folder.js
var folder = __webpack_require__(3465);
// EXTERNAL MODULE: ./lib/project/names.js
var project_names = __webpack_require__(3669);
;// CONCATENATED MODULE: ./lib/project/locate.js







/**
 * Finds the supabase directory and makes sure that it is what it seems: inside the workspace by its real path, no
 * symbolic link, and the folder *with* `migrations/` rather than the one above or below, which would look like an empty
 * project that is up to date.
 *
 * @param workspace absolute path
 * @param supabaseDirectory as the user gave it, relative to the workspace or absolute
 */
function locate(workspace, supabaseDirectory) {
    const asked = (0,external_node_path_.resolve)(workspace, supabaseDirectory);
    const real = { workspace: realPath(workspace), supabase: realPath(asked) };
    if (real.workspace === undefined || real.supabase === undefined) {
        return notFound(missing(workspace, supabaseDirectory, asked));
    }
    const file = (0,external_node_path_.relative)(real.workspace, real.supabase);
    if (file === ".." || file.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(file)) {
        return notFound(outside(supabaseDirectory, asked));
    }
    const supabase = { path: real.supabase, file: file.split(external_node_path_.sep).join("/") };
    if ((0,external_node_fs_.lstatSync)(asked).isSymbolicLink()) {
        return notFound((0,project_file/* symlinkProblem */.D6)((0,external_node_path_.relative)(workspace, asked).split(external_node_path_.sep).join("/"), "folder"));
    }
    const problem = wrongFolder(supabase, supabaseDirectory);
    if (problem !== undefined)
        return notFound(problem);
    return { status: "found", supabase };
}
function notFound(problem) {
    return { status: "not-found", problem };
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function wrongFolder(supabase, supabaseDirectory) {
    const listing = (0,folder/* list */.p)(supabase);
    if (listing.status === "unusable")
        return listing.problem;
    const names = listing.status === "listed" ? listing.entries.map(({ name }) => name) : [];
    if (names.some((name) => name === "migrations" || /^config\.(toml|jsonc?)$/.test(name)))
        return undefined;
    if (names.some((name) => (0,project_names/* parseMigrationName */.pF)(name) !== undefined)) {
        return misdirected(supabaseDirectory, "the migrations themselves", "Give the folder above it.");
    }
    if (!names.includes("supabase"))
        return undefined;
    const below = (0,folder/* inside */.n)(supabase, "supabase").file;
    return misdirected(supabaseDirectory, "a folder supabase", `Set supabase-directory to ${(0,quoted/* quoted */.T)(below)}.`);
}
function misdirected(supabaseDirectory, contents, hint) {
    return {
        code: "bad-input",
        message: `supabase-directory is ${(0,quoted/* quoted */.T)(supabaseDirectory)}, which holds ${contents} and no migrations/`,
        hint,
    };
}
function missing(workspace, supabaseDirectory, asked) {
    return {
        code: "bad-input",
        message: `There is no folder ${(0,quoted/* quoted */.T)(supabaseDirectory)} (supabase-directory, relative to the workspace)`,
        hint: whereElse(workspace),
        logOnly: `Looked for ${asked}`,
    };
}
function whereElse(workspace) {
    const { below, above } = candidates(workspace);
    const [nearest] = above;
    if (below.length > 0)
        return `Set supabase-directory: there is ${below.map((path) => (0,quoted/* quoted */.T)(path)).join(", ")}.`;
    if (nearest !== undefined)
        return `There is ${(0,quoted/* quoted */.T)(nearest)}: run db-ops from the folder that holds it.`;
    return "Set it to the folder that holds migrations/. In a workflow, run actions/checkout before this step.";
}
function outside(supabaseDirectory, asked) {
    return {
        code: "outside-workspace",
        message: `supabase-directory ${(0,quoted/* quoted */.T)(supabaseDirectory)} is outside the workspace`,
        hint: "Only files of the workspace are read, links resolved. Move it there, or run db-ops from a folder above it.",
        logOnly: `It stands at ${asked}`,
    };
}


/***/ }),

/***/ 3669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ isOldInit),
/* harmony export */   Ww: () => (/* binding */ properName),
/* harmony export */   aQ: () => (/* binding */ isMeantAsMigration),
/* harmony export */   pF: () => (/* binding */ parseMigrationName)
/* harmony export */ });
/**
 * What the Supabase CLI runs (measured, 3.1.0): case counts, nothing may follow `.sql`, the name may be empty and may
 * hold anything but a line end.
 */
const MIGRATION = /^([0-9]+)_(.*)\.sql$/;
/** The CLI's own leftovers from before December 2021: it skips the folder's first entry if it is one of them. */
const OLD_INIT = /([0-9]{14})_init\.sql/;
const OLD_INIT_BEFORE = 20211209000000;
/** Version and name of a migration's file name; undefined when the Supabase CLI would not run it. */
function parseMigrationName(fileName) {
    const [, version, name] = MIGRATION.exec(fileName) ?? [];
    return version === undefined || name === undefined ? undefined : { version, name };
}
/**
 * Whether somebody meant this file to be run. Hidden files are left alone, as a shell's `*.sql` does: they are editors'
 * locks and other systems' leftovers (`._20240101_a.sql`).
 */
function isMeantAsMigration(fileName) {
    return /\.sql$/i.test(fileName) && !fileName.startsWith(".");
}
/** Whether the CLI takes this for its old initial schema. Only ever asked of the first name in the folder's order. */
function isOldInit(fileName) {
    const [, version] = OLD_INIT.exec(fileName) ?? [];
    return version !== undefined && Number(version) < OLD_INIT_BEFORE;
}
/** The name that a misnamed file should have, as far as it can be told; `<timestamp>` where digits are missing. */
function properName(fileName) {
    const stem = fileName.trim().replace(/\.sql$/i, "");
    const [, version, rest] = /^[vV]?([0-9]+)(.*)$/s.exec(stem) ?? [];
    const name = (rest ?? stem).replace(/[^\p{L}\p{N}_.-]+/gu, "_").replace(/^[\s_.-]+|[\s_.-]+$/g, "");
    return `${version ?? "<timestamp>"}_${name || "name"}.sql`;
}


/***/ }),

/***/ 2767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/**
 * A value that somebody typed, as a message may show it: in quotes, on one line, unseen characters as escapes, cut.
 * It keeps a message readable; each medium still escapes the whole (`report/escape.ts`).
 *
 * @param longest in characters (code points)
 */
function quoted(value, longest = 80) {
    const characters = [...value];
    const short = characters.length > longest ? [...characters.slice(0, longest - 1), "…"] : characters;
    return `"${short.join("").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, asEscape)}"`;
}
function asEscape(character) {
    if (character === "\n")
        return "\\n";
    if (character === "\r")
        return "\\r";
    if (character === "\t")
        return "\\t";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ })

};
