export const id = 951;
export const ids = [951];
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

/***/ 4951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOn: () => (/* binding */ commentOn)
});

// EXTERNAL MODULE: ./lib/http/fault.js
var fault = __webpack_require__(1716);
// EXTERNAL MODULE: ./lib/http/fault-words.js
var fault_words = __webpack_require__(8768);
// EXTERNAL MODULE: ./lib/http/persist.js
var persist = __webpack_require__(8896);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/markdown/assurance.js
var assurance = __webpack_require__(2407);
// EXTERNAL MODULE: ./lib/report/markdown/drift.js
var drift = __webpack_require__(6149);
// EXTERNAL MODULE: ./lib/report/markdown/hazards.js
var hazards = __webpack_require__(7147);
// EXTERNAL MODULE: ./lib/report/markdown/headline.js
var headline = __webpack_require__(8732);
// EXTERNAL MODULE: ./lib/report/markdown/migrations.js
var migrations = __webpack_require__(5065);
// EXTERNAL MODULE: ./lib/report/markdown/next-step.js
var next_step = __webpack_require__(4208);
// EXTERNAL MODULE: ./lib/report/markdown/page.js
var markdown_page = __webpack_require__(3019);
// EXTERNAL MODULE: ./lib/report/markdown/problems.js
var markdown_problems = __webpack_require__(5100);
// EXTERNAL MODULE: ./lib/report/markdown/section.js
var section = __webpack_require__(6421);
;// CONCATENATED MODULE: ./lib/report/markdown/comment.js










/** GitHub's own limit is 65,536 characters; in UTF-16 units. */
const LONGEST = 65_000;
const MOST_HAZARDS = 30;
/**
 * The result as a comment on the pull request: before the merge what will happen, after it what did. Short, for it is
 * read beside the diff; the run's summary, to which it links, has the rest.
 *
 * @param marker the first line, by which the comment is found again
 */
function renderComment(marker, result, problems, page) {
    return (0,section/* compose */.Z)([
        // Alone on its line: with the head of the comment, so that it cannot be left out.
        (0,section/* block */.o)("outcome", 0, `${marker}\n${(0,headline/* headline */.P)(result)}`),
        (0,section/* block */.o)("what happened", 1, (0,headline/* whatHappened */.e)(result)),
        (0,markdown_problems/* problemList */.g)(problems, page),
        result.operation === "plan" ? (0,migrations/* pendingTable */.G)(result, page) : (0,migrations/* migrationTable */.d)(result, page),
        ...(0,hazards/* hazardSections */.F)(result, page, MOST_HAZARDS),
        (0,drift/* driftList */.Y)(result),
        (0,drift/* runInProgress */.q)(result),
        (0,next_step/* nextStep */.s)(result, problems),
        (0,assurance/* recoveryList */.Q)(result),
        (0,section/* block */.o)("where this comes from", 1, footer(result, page)),
    ], { limit: LONGEST, measure: (text) => text.length, rest: `[The run's summary](${page.runUrl}) has more.` });
}
function footer({ version }, page) {
    const parts = [
        version.after === null ? "" : `schema version ${(0,report_escape/* forMarkdownInline */.Ed)(version.after)}`,
        page.commit === "" ? "" : `commit ${(0,report_escape/* forMarkdownLink */.RU)(page.commit.slice(0, 7), (0,markdown_page/* commitUrl */.B)(page))}`,
        `run ${(0,report_escape/* forMarkdownLink */.RU)(page.runId, page.runUrl)} by ${(0,report_escape/* forMarkdownInline */.Ed)(page.actor)}`,
    ];
    return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}

// EXTERNAL MODULE: ./lib/report/outcome.js
var report_outcome = __webpack_require__(5102);
// EXTERNAL MODULE: ./lib/github/api.js
var github_api = __webpack_require__(7671);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(9607);
// EXTERNAL MODULE: ./lib/github/repository.js
var github_repository = __webpack_require__(2635);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./lib/github/comment/comments.js


const comment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    // null for a ghost.
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
});
/** @param number of the pull request: to GitHub it is an issue as well, and so are its comments */
function openThread(api, repository, number) {
    const ofIssue = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
    const one = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
    const issue = { ...repository, issue_number: number };
    const read = async (asked) => {
        const answer = await asked;
        if (answer.status === "failed")
            return answer;
        const parsed = comment.safeParse(answer.value);
        return parsed.success ? (0,fault/* answered */.o)(commentOf(parsed.data)) : (0,fault/* failed */.g)({ kind: "odd" });
    };
    return {
        list: async () => {
            const answer = await api.readAll(ofIssue, issue);
            if (answer.status === "failed")
                return answer;
            const parsed = schemas/* array */.YOg(comment).safeParse(answer.value);
            return parsed.success ? (0,fault/* answered */.o)(parsed.data.map(commentOf)) : (0,fault/* failed */.g)({ kind: "odd" });
        },
        create: (body) => read(api.write("POST", ofIssue, { ...issue, body })),
        update: (id, body) => read(api.write("PATCH", one, { ...repository, comment_id: id, body })),
        remove: (id) => api.write("DELETE", one, { ...repository, comment_id: id }),
    };
}
function commentOf({ id, body, html_url, user }) {
    return { id, body: body ?? "", url: html_url, author: user?.login ?? "" };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/github/comment/decide.js
/** The comments that begin with the marker, whoever wrote them. Bodies are not searched: they may quote anything. */
function marked(comments, marker) {
    return comments.filter(({ body }) => body.split(/\r?\n/, 1)[0] === marker);
}
/**
 * What to do so that there is one comment with this body. Ours are those that begin with the marker *and* were written
 * by ourselves: anybody may plant the marker, to have the right to edit what we say. The oldest stays, so that jobs that
 * race come to the same end.
 *
 * @param self the login under which we write
 */
function decide(comments, self, { marker, body, mayCreate }) {
    const ours = marked(comments, marker)
        .filter(({ author }) => author === self)
        .sort((one, other) => one.id - other.id);
    const [comment, ...extra] = ours;
    if (comment === undefined)
        return { action: mayCreate ? "create" : "nothing" };
    return { action: sameText(comment.body, body) ? "keep" : "update", comment, extra };
}
/** GitHub may store other line ends, and trim. */
function sameText(one, other) {
    const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
    return plain(one) === plain(other);
}

;// CONCATENATED MODULE: ./lib/github/comment/keep.js




/**
 * Sees to it that the pull request has one comment of ours with this body. Before every write, and so before every
 * further attempt at one, the comments are listed: what was answered with a fault may have been done all the same. After
 * a new one they are listed once more, for another job may have made one meanwhile.
 *
 * @returns the comment's address; `undefined` when there is none and none was to be made
 */
async function keepComment(keeping) {
    const { thread, wish, whoWrites, patience, signal } = keeping;
    const deadline = performance.now() + patience.totalMs;
    let self;
    let made;
    for (let tries = 0;;) {
        const listed = await thread.list();
        if (listed.status === "failed")
            return made === undefined ? listed : (0,fault/* answered */.o)(made.url);
        const comments = withMade(listed.value, made);
        if (self === undefined && marked(comments, wish.marker).length > 0)
            self = await whoWrites();
        const decision = decide(comments, self ?? "", wish);
        // Never a second one, whatever the list says.
        if (made !== undefined && decision.action === "create")
            return (0,fault/* answered */.o)(made.url);
        const written = await carryOut(decision, thread, wish.body);
        if (written.status === "ok") {
            if (decision.action !== "create" || written.value === undefined)
                return (0,fault/* answered */.o)(written.value?.url);
            made = written.value;
            self = made.author;
            continue;
        }
        if (made !== undefined)
            return (0,fault/* answered */.o)(made.url);
        const wait = (0,persist/* waitBefore */.fI)(written.fault, patience.waitMs * 2 ** tries);
        tries += 1;
        if (!mayBeTriedAgain(written.fault, decision) || tries > patience.retries)
            return written;
        if (performance.now() + wait >= deadline)
            return written;
        if (!(await slept(wait, signal)))
            return (0,fault/* failed */.g)({ kind: "cancelled" });
    }
}
/** A list may be a moment older than what was just written. */
function withMade(comments, made) {
    return made === undefined || comments.some(({ id }) => id === made.id) ? comments : [...comments, made];
}
async function carryOut(decision, thread, body) {
    switch (decision.action) {
        case "nothing":
            return (0,fault/* answered */.o)(undefined);
        case "create":
            return thread.create(body);
        case "keep":
        case "update": {
            const { comment, extra } = decision;
            const written = decision.action === "keep" ? (0,fault/* answered */.o)(comment) : await thread.update(comment.id, body);
            // One that stays does no harm: the next run removes it.
            if (written.status === "ok")
                for (const { id } of extra)
                    await thread.remove(id);
            return written;
        }
    }
}
/** A comment that somebody has deleted since it was listed is made anew. */
function mayBeTriedAgain(fault, { action }) {
    if (action === "update" && fault.kind === "status" && fault.httpStatus === 404)
        return true;
    return (0,persist/* isPassing */.WG)(fault);
}
async function slept(ms, signal) {
    return (0,promises_.setTimeout)(ms, true, { signal }).catch(() => false);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/github/comment/marker.js


/** `plan` says before the merge what `migrate` tells after it: one class, one comment. */
const CLASS = {
    plan: "migrations",
    migrate: "migrations",
    seed: "seeds",
    reset: "reset",
    status: "status",
    stamp: "stamp",
};
/** The comment's first line, which shows nothing. A hash, so that no name has to be escaped, and none is given away. */
function markerOf({ environment, databaseIdentity, directory, operation }) {
    const folder = external_node_path_.posix.normalize(`${directory.replaceAll("\\", "/")}/`);
    const subject = JSON.stringify([environment, databaseIdentity, folder, CLASS[operation]]);
    return `<!-- db-ops:${(0,external_node_crypto_.createHash)("sha256").update(subject).digest("hex").slice(0, 32)} -->`;
}

;// CONCATENATED MODULE: ./lib/github/comment/merged-pull.js


const pulls = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    merged_at: schemas/* string */.YjP().nullish(),
    merge_commit_sha: schemas/* string */.YjP().nullish(),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
}));
/**
 * The pull request that brought a commit to a branch; `undefined` for a commit that was pushed by itself. GitHub lists
 * every pull request that has the commit, so those of other branches, of forks, and those not merged are left out.
 */
async function findMergedPull(api, { repository, commit, branch }) {
    const answer = await api.read("/repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
        ...repository,
        commit_sha: commit,
        per_page: 100,
    });
    if (answer.status === "failed")
        return answer;
    const parsed = pulls.safeParse(answer.value.body);
    if (!parsed.success)
        return (0,fault/* failed */.g)({ kind: "odd" });
    const home = `${repository.owner}/${repository.repo}`.toLowerCase();
    const merged = parsed.data
        .filter(({ merged_at, base }) => merged_at != null && base.ref === branch)
        .filter(({ base }) => base.repo.full_name.toLowerCase() === home)
        // The one whose merge is this very commit; else the last to be merged.
        .sort((one, other) => Number(other.merge_commit_sha === commit) - Number(one.merge_commit_sha === commit) ||
        (other.merged_at ?? "").localeCompare(one.merged_at ?? ""));
    return (0,fault/* answered */.o)(merged[0]?.number);
}

;// CONCATENATED MODULE: ./lib/github/comment/occasion.js
/**
 * Which runs have a pull request to report to: a plan before the merge, a migrate after it. Whatever else a person or a
 * clock starts has the run's own page.
 */
function occasionOf({ operation, event, repository, ref, actor, pull }) {
    const byDependabot = actor === "dependabot[bot]";
    if (operation === "plan" && event === "pull_request" && pull !== undefined) {
        if (pull.headRepository?.toLowerCase() !== repository.toLowerCase())
            return { status: "read-only", because: "the pull request comes from a fork" };
        return byDependabot ? BY_DEPENDABOT : { status: "pull-request", number: pull.number };
    }
    const [, branch] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
    if (operation !== "migrate" || event !== "push" || branch === undefined)
        return { status: "none" };
    return byDependabot ? BY_DEPENDABOT : { status: "merged", branch };
}
const BY_DEPENDABOT = { status: "read-only", because: "Dependabot started this run" };

;// CONCATENATED MODULE: ./lib/github/comment/self.js

/** Whose token `github.token` is, on every server. */
const ACTIONS_BOT = "github-actions[bot]";
const answer = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) }) });
/**
 * The login under which the token writes. GraphQL tells it to every kind of token; REST's `GET /user` refuses those of
 * an App, the job's own among them. Where it does not answer, the token is taken for the job's own: the worst of it is
 * a second comment.
 *
 * @param graphqlUrl the variable GITHUB_GRAPHQL_URL
 */
async function whoWrites(api, graphqlUrl) {
    if (!graphqlUrl)
        return ACTIONS_BOT;
    const told = await api.write("POST", graphqlUrl, { query: "{ viewer { login } }" });
    const parsed = told.status === "ok" ? answer.safeParse(told.value) : undefined;
    return parsed?.success === true ? parsed.data.data.viewer.login : ACTIONS_BOT;
}

;// CONCATENATED MODULE: ./lib/github/comment/comment.js














/** Keeps the one comment on the pull request up to date that this run has something to say to. */
async function commentOn(request) {
    const { report, env, token, signal } = request;
    const { GITHUB_API_URL: apiUrl = "", GITHUB_REPOSITORY: slug = "" } = env;
    const repository = (0,github_repository/* repositoryName */.a)(slug);
    const { operation } = report.result;
    if (operation === null)
        return { status: "none" };
    const occasion = await readOccasion(operation, env);
    if (occasion.status === "none" || repository === undefined || apiUrl === "")
        return { status: "none" };
    if (occasion.status === "read-only") {
        const message = `No comment on the pull request: ${occasion.because}, so the job's token may only read. The job's summary has the report.`;
        return { status: "notice", message };
    }
    if (token === "")
        return { status: "warning", message: NO_TOKEN };
    const api = await (0,github_api/* openGitHubApi */.I)({ apiUrl: apiUrl.replace(/\/+$/, ""), token, signal });
    const pull = await pullNumber(occasion, api, repository, env["GITHUB_SHA"] ?? "");
    if (pull.status === "failed")
        return warning(pull.fault);
    if (pull.value === undefined)
        return { status: "none" };
    const kept = await keepComment({
        thread: openThread(api, repository, pull.value),
        wish: wishOf(request, operation),
        whoWrites: () => whoWrites(api, env["GITHUB_GRAPHQL_URL"]),
        patience: persist/* PATIENCE */.aZ,
        signal,
    });
    if (kept.status === "failed")
        return warning(kept.fault);
    return kept.value === undefined ? { status: "none" } : { status: "kept", url: kept.value };
}
async function readOccasion(operation, env) {
    const event = env["GITHUB_EVENT_NAME"] ?? "";
    return occasionOf({
        operation,
        event,
        repository: env["GITHUB_REPOSITORY"] ?? "",
        ref: env["GITHUB_REF"] ?? "",
        actor: env["GITHUB_ACTOR"] ?? "",
        pull: event === "pull_request" ? await (0,github_event/* readPullRequestEvent */.$)(env["GITHUB_EVENT_PATH"]) : undefined,
    });
}
async function pullNumber(occasion, api, repository, commit) {
    return occasion.status === "pull-request"
        ? (0,fault/* answered */.o)(occasion.number)
        : findMergedPull(api, { repository, commit, branch: occasion.branch });
}
/** A migrate that found nothing to do says so where its plan was, and is silent where there was none. */
function wishOf({ report, page, directory }, operation) {
    const { result, problems, databaseIdentity } = report;
    const { environment, outcome, drift } = result;
    const marker = markerOf({ environment, databaseIdentity, directory, operation });
    const news = outcome !== "done" || (0,report_outcome/* appliedOf */.pZ)(result).length > 0 || drift.length > 0;
    return {
        marker,
        body: renderComment(marker, result, problems, page),
        mayCreate: operation === "plan" || news,
    };
}
const NO_TOKEN = "No comment on the pull request: the input `github-token` is empty. `comment: never` says that none is wanted.";
function warning(fault) {
    const permission = fault.kind === "status" && (fault.httpStatus === 401 || fault.httpStatus === 403)
        ? " The job needs the permission `pull-requests: write`; `comment: never` does without."
        : "";
    const message = `The comment on the pull request could not be written: ${(0,fault_words/* faultWords */._)(fault)}.${permission}`;
    return { status: "warning", message };
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
