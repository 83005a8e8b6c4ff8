export const id = 155;
export const ids = [155];
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

/***/ 2155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOn: () => (/* binding */ commentOn)
});

// EXTERNAL MODULE: ./lib/http/fault.js
var fault = __webpack_require__(1716);
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
// EXTERNAL MODULE: ./lib/report/markdown/rules.js
var rules = __webpack_require__(9153);
// EXTERNAL MODULE: ./lib/report/markdown/section.js
var section = __webpack_require__(6421);
;// CONCATENATED MODULE: ./lib/report/markdown/comment.js











/** GitHub's own limit is 65,536 characters; in UTF-16 units. */
const LONGEST = 65_000;
const MOST_HAZARDS = 30;
/**
 * The result as a comment on the pull request: before the merge what will happen, after it what did. Short, for it is
 * read beside the diff; the run's summary, to which it links, has the rest.
 */
function renderComment(result, problems, page, { marker, mends }) {
    return (0,section/* compose */.Z)([
        // Alone on its line: with the head of the comment, so that it cannot be left out.
        (0,section/* block */.o)("outcome", 0, `${marker}\n${(0,headline/* headline */.P)(result)}`),
        (0,section/* block */.o)("what happened", 1, mends ? MENDED : (0,headline/* whatHappened */.e)(result)),
        (0,markdown_problems/* problemList */.g)(problems, page),
        result.operation === "plan" ? (0,migrations/* pendingTable */.G)(result, page) : (0,migrations/* migrationTable */.d)(result, page),
        ...(0,hazards/* hazardSections */.F)(result, page, MOST_HAZARDS),
        (0,drift/* driftList */.Y)(result),
        (0,drift/* runInProgress */.q)(result),
        (0,next_step/* nextStep */.s)(result, problems),
        (0,assurance/* recoveryList */.Q)(result),
        (0,section/* block */.o)("where this comes from", 1, footer(result, page)),
        (0,rules/* ruleAddresses */.b)(result, page),
    ], { limit: LONGEST, measure: (text) => text.length, rest: `[The run's summary](${page.runUrl}) has more.` });
}
const MENDED = "An earlier run did not succeed; this one found nothing left to apply.";
function footer({ version }, page) {
    const parts = [
        version.after === null ? "" : `schema version ${(0,report_escape/* forMarkdownInline */.Ed)(version.after)}`,
        page.commit === "" ? "" : `commit ${(0,report_escape/* forMarkdownLink */.RU)(page.commit.slice(0, 7), (0,markdown_page/* commitUrl */.B)(page))}`,
        `run ${(0,report_escape/* forMarkdownLink */.RU)(page.runId, page.runUrl)} by ${(0,report_escape/* forMarkdownInline */.Ed)(page.actor)}`,
    ];
    return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}

// EXTERNAL MODULE: ./lib/github/api.js
var github_api = __webpack_require__(7671);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(9607);
// EXTERNAL MODULE: ./lib/github/repository.js
var github_repository = __webpack_require__(2635);
// EXTERNAL MODULE: ./lib/report/outcome.js
var report_outcome = __webpack_require__(5102);
;// CONCATENATED MODULE: ./lib/github/comment/holding.js

/**
 * What a run writes, by what stands there. Readers of a merged pull request look for what the merge did: a plan of later, or
 * a run that came to no migration, does not take that away.
 */
const NEXT = {
    planned: { "no comment": "forecast", forecast: "forecast", record: "leave", failure: "leave" },
    nothing: { "no comment": "leave", forecast: "forecast", record: "leave", failure: "mended" },
    drift: { "no comment": "forecast", forecast: "forecast", record: "leave", failure: "mended" },
    hindered: { "no comment": "failure", forecast: "failure", record: "leave", failure: "failure" },
    applied: { "no comment": "record", forecast: "record", record: "record", failure: "record" },
    failed: { "no comment": "failure", forecast: "failure", record: "failure", failure: "failure" },
};
/** What to write over what stands there; "leave" for nothing at all. */
function nextForm(standing, news) {
    return NEXT[news][standing ?? "no comment"];
}
/** What the result of a plan, or of a migrate, is to the readers of its pull request. */
function newsOf(result) {
    const { operation, outcome, migrations, drift } = result;
    if (operation === "plan")
        return "planned";
    if (outcome !== "done") {
        const cameToOne = migrations.some(({ outcome: ended }) => ended !== null && ended !== "not-run");
        return cameToOne ? "failed" : "hindered";
    }
    if ((0,report_outcome/* appliedOf */.pZ)(result).length > 0)
        return "applied";
    return drift.length > 0 ? "drift" : "nothing";
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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
/** The markers of a subject. With a hash, so that no name has to be escaped, and none is given away. */
function markersOf({ environment, databaseIdentity, directory, operation }) {
    const folder = external_node_path_.posix.normalize(`${directory.replaceAll("\\", "/")}/`);
    const subject = JSON.stringify([environment, databaseIdentity, folder, CLASS[operation]]);
    const name = `db-ops:${(0,external_node_crypto_.createHash)("sha256").update(subject).digest("hex").slice(0, 32)}`;
    return {
        forecast: `<!-- ${name} -->`,
        record: `<!-- ${name} record -->`,
        failure: `<!-- ${name} failure -->`,
    };
}
/**
 * What a comment about this subject holds; `undefined` for any other. The whole first line has to be the marker: bodies are
 * not searched, for they may quote anything.
 */
function holdingOf(body, markers) {
    const line = body.split(/\r?\n/, 1)[0];
    return ["forecast", "record", "failure"].find((holding) => markers[holding] === line);
}

;// CONCATENATED MODULE: ./lib/github/comment/decide.js


/** Whether anybody's comment has one of the markers. */
function isMarked(comments, markers) {
    return comments.some(({ body }) => holdingOf(body, markers) !== undefined);
}
/**
 * What to do so that there is one comment with what the run has to say. Ours are those that begin with a marker *and* were
 * written by ourselves: anybody may plant the marker, to have the right to edit what we say. The oldest stays, so that jobs
 * that race come to the same end.
 *
 * @param self the login under which we write
 */
function decide(comments, self, wish) {
    const [comment, ...extra] = comments
        .filter(({ author, body }) => author === self && holdingOf(body, wish.markers) !== undefined)
        .sort((one, other) => one.id - other.id);
    const standing = comment === undefined ? undefined : holdingOf(comment.body, wish.markers);
    const form = nextForm(standing, wish.news);
    const body = form === "leave" ? undefined : wish.body(form);
    if (comment === undefined)
        return body === undefined ? { action: "nothing" } : { action: "create", body };
    return body === undefined || sameText(comment.body, body)
        ? { action: "keep", comment, extra }
        : { action: "update", body, comment, extra };
}
/** GitHub may store other line ends, and trim. */
function sameText(one, other) {
    const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
    return plain(one) === plain(other);
}

;// CONCATENATED MODULE: ./lib/github/comment/keep.js




/** To list what is new, and to write. */
const REQUESTS_OF_A_RETRY = 2;
/**
 * Sees to it that the pull request has one comment of ours with what the run has to say. Before every write, and so before
 * every further attempt at one, the comments are listed: what was answered with a fault may have been done all the same.
 * After a new one they are listed once more, for another job may have made one meanwhile.
 *
 * @returns the comment's address; `undefined` when there is none and none was to be made
 */
async function keepComment(keeping) {
    const { thread, wish, whoWrites, patience, signal, spare } = keeping;
    const deadline = performance.now() + patience.totalMs;
    let self;
    let made;
    let known = [];
    for (let tries = 0;;) {
        const listed = await thread.list(known);
        if (listed.status === "failed")
            return made === undefined ? listed : (0,fault/* answered */.o)(made.url);
        known = listed.value;
        const comments = withMade(known, made);
        if (self === undefined && isMarked(comments, wish.markers))
            self = await whoWrites();
        const decision = decide(comments, self ?? "", wish);
        // Never a second one, whatever the list says.
        if (made !== undefined && decision.action === "create")
            return (0,fault/* answered */.o)(made.url);
        const written = await carryOut(decision, thread, spare);
        if (written.status === "ok") {
            if (decision.action !== "create" || written.value === undefined)
                return (0,fault/* answered */.o)(written.value?.url);
            made = written.value;
            self = made.author;
            if (spare() === 0)
                return (0,fault/* answered */.o)(made.url);
            continue;
        }
        if (made !== undefined)
            return (0,fault/* answered */.o)(made.url);
        const wait = (0,persist/* waitBefore */.fI)(written.fault, patience.waitMs * 2 ** tries);
        tries += 1;
        const isGone = decision.action === "update" && isNotFound(written.fault);
        const mayHelp = isGone || (0,persist/* isPassing */.WG)(written.fault);
        const isAffordable = tries <= patience.retries && spare() >= REQUESTS_OF_A_RETRY;
        if (!mayHelp || !isAffordable || performance.now() + wait >= deadline)
            return written;
        // Somebody has deleted it since it was listed: it is made anew.
        if (isGone)
            known = known.filter(({ id }) => id !== decision.comment.id);
        if (!(await slept(wait, signal)))
            return (0,fault/* failed */.g)({ kind: "cancelled" });
    }
}
/** A list may be a moment older than what was just written. */
function withMade(comments, made) {
    return made === undefined || comments.some(({ id }) => id === made.id) ? comments : [...comments, made];
}
async function carryOut(decision, thread, spare) {
    switch (decision.action) {
        case "nothing":
            return (0,fault/* answered */.o)(undefined);
        case "create":
            return thread.create(decision.body);
        case "keep":
        case "update": {
            const { comment, extra } = decision;
            const written = decision.action === "keep" ? (0,fault/* answered */.o)(comment) : await thread.update(comment.id, decision.body);
            // One that stays does no harm: the next run removes it.
            if (written.status === "ok")
                for (const { id } of extra)
                    if (spare() > 0)
                        await thread.remove(id);
            return written;
        }
    }
}
function isNotFound(fault) {
    return fault.kind === "status" && fault.httpStatus === 404;
}
async function slept(ms, signal) {
    return (0,promises_.setTimeout)(ms, true, { signal }).catch(() => false);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
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

// EXTERNAL MODULE: ./lib/github/stranger.js
var github_stranger = __webpack_require__(2605);
;// CONCATENATED MODULE: ./lib/github/comment/occasion.js

/**
 * Which runs have a pull request to report to: a plan before the merge, a migrate after it. Whatever else a person or a
 * clock starts has the run's own page.
 */
function occasionOf(run) {
    const occasion = ofEvent(run);
    const stranger = (0,github_stranger/* strangerIn */.w)(run.actor, run.pull);
    if (occasion.status === "none" || stranger === undefined)
        return occasion;
    return { status: "read-only", because: BECAUSE[stranger] };
}
const BECAUSE = {
    fork: "the pull request comes from a fork",
    dependabot: "Dependabot started this run",
};
function ofEvent({ operation, event, ref, pull }) {
    if (operation === "plan" && event === "pull_request" && pull !== undefined)
        return { status: "pull-request", number: pull.number };
    const [, branch] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
    return operation === "migrate" && event === "push" && branch !== undefined
        ? { status: "merged", branch }
        : { status: "none" };
}

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

;// CONCATENATED MODULE: ./lib/github/comment/thread.js



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
        list: async (known) => {
            const first = Math.max(1, Math.ceil(known.length / github_api/* PAGE */.K));
            const answer = await api.readAll(ofIssue, issue, first);
            if (answer.status === "failed")
                return answer;
            const parsed = schemas/* array */.YOg(comment).safeParse(answer.value);
            return parsed.success
                ? (0,fault/* answered */.o)([...known.slice(0, (first - 1) * github_api/* PAGE */.K), ...parsed.data.map(commentOf)])
                : (0,fault/* failed */.g)({ kind: "odd" });
        },
        create: (body) => read(api.write("POST", ofIssue, { ...issue, body })),
        update: (id, body) => read(api.write("PATCH", one, { ...repository, comment_id: id, body })),
        remove: (id) => api.write("DELETE", one, { ...repository, comment_id: id }),
    };
}
function commentOf({ id, body, html_url, user }) {
    return { id, body: body ?? "", url: html_url, author: user?.login ?? "" };
}

// EXTERNAL MODULE: ./lib/http/fault-words.js
var fault_words = __webpack_require__(8768);
;// CONCATENATED MODULE: ./lib/github/comment/warning.js

/** That the comment could not be written, why, and what to do about it. */
function warningWords(fault) {
    const remedy = remedyOf(fault);
    return [
        `The comment on the pull request could not be written: ${(0,fault_words/* faultWords */._)(fault)}.`,
        ...(remedy === undefined ? [] : [remedy]),
        "Read the report in the job's summary.",
    ].join(" ");
}
function remedyOf(fault) {
    switch (fault.kind === "status" ? fault.httpStatus : undefined) {
        case 401:
            return "The input `github-token` has to be a token that is still valid.";
        case 403:
            return "The job needs the permission `pull-requests: write`; `comment: never` does without.";
        case 404:
            return "The input `github-token` has to be a token that reaches this repository, such as `github.token`.";
        default:
            return undefined;
    }
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
    const api = await (0,github_api/* openGitHubApi */.I)({ apiUrl, token, signal });
    const pull = await pullNumber(occasion, api, repository, env["GITHUB_SHA"] ?? "");
    if (pull.status === "failed")
        return { status: "warning", message: warningWords(pull.fault) };
    if (pull.value === undefined)
        return { status: "none" };
    const kept = await keepComment({
        thread: openThread(api, repository, pull.value),
        wish: wishOf(request, operation),
        whoWrites: () => whoWrites(api, env["GITHUB_GRAPHQL_URL"]),
        patience: persist/* PATIENCE */.aZ,
        signal,
        spare: api.spare,
    });
    if (kept.status === "failed")
        return { status: "warning", message: warningWords(kept.fault) };
    return kept.value === undefined ? { status: "none" } : { status: "kept", url: kept.value };
}
async function readOccasion(operation, env) {
    const event = env["GITHUB_EVENT_NAME"] ?? "";
    return occasionOf({
        operation,
        event,
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
function wishOf({ report, page, directory }, operation) {
    const { result, problems, databaseIdentity } = report;
    const markers = markersOf({ environment: result.environment, databaseIdentity, directory, operation });
    return {
        markers,
        news: newsOf(result),
        body: (form) => renderComment(result, problems, page, {
            marker: markers[form === "mended" ? "record" : form],
            mends: form === "mended",
        }),
    };
}
const NO_TOKEN = "No comment on the pull request: the input `github-token` is empty. `comment: never` says that none is wanted.";


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
