export const id = 390;
export const ids = [390,187];
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

/***/ 3390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGateInWorkflow: () => (/* binding */ openGateInWorkflow)
});

// UNUSED EXPORTS: gateRequest

// EXTERNAL MODULE: ./lib/guard/check.js
var check = __webpack_require__(2497);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(2767);
// EXTERNAL MODULE: ./lib/guard/gate/remedies.js
var remedies = __webpack_require__(7645);
;// CONCATENATED MODULE: ./lib/guard/gate/approval-checks.js


/** Step 11, of all entries of the run's review log. */
const REVIEW_CHECKS = [
    {
        name: "nobody rejected it",
        judge: (known) => {
            const rejection = known.approvals.find(({ state, environmentIds }) => state === "rejected" && environmentIds.includes(known.rules.id));
            return rejection === undefined
                ? undefined
                : {
                    code: "gate-rejected",
                    message: `${(0,quoted/* quoted */.T)(rejection.reviewer.login)} rejected this run for ${(0,quoted/* quoted */.T)(known.rules.name)}`,
                    hint: "A rejection stands, whatever came after it. Start a new run when it is settled.",
                };
        },
    },
];
/** Step 11, of each approval in turn: one has to pass all of them. */
const APPROVAL_SIEVES = [
    {
        name: "approved",
        keep: ({ state }) => state === "approved",
        refusal: notApproved,
    },
    {
        // By number: a name may be given to another environment meanwhile.
        name: "for this environment",
        keep: ({ environmentIds }, { rules }) => environmentIds.includes(rules.id),
        refusal: notApproved,
    },
    {
        name: "by a person",
        keep: ({ reviewer }) => reviewer.type === "User",
        refusal: (known, dropped) => ({
            code: "gate-approved-by-app",
            message: `only ${loginsOf(dropped)} approved this run, and that is no person`,
            hint: `A person among the reviewers has to approve: ${(0,remedies/* settingsPage */.rC)(known, known.rules.id)}`,
        }),
    },
    {
        name: "not by the actor",
        keep: ({ reviewer }, { run, allowSelfApproval }) => allowSelfApproval || (String(reviewer.id) !== run.actorId && !isLogin(reviewer.login, run.actor)),
        refusal: selfApproved,
    },
    {
        name: "not by the triggering actor",
        keep: ({ reviewer }, { run, allowSelfApproval }) => allowSelfApproval || !isLogin(reviewer.login, run.triggeringActor),
        refusal: selfApproved,
    },
    {
        // Who belongs to a team is not for this token to know: there GitHub's own check has to do.
        name: "by one of the reviewers",
        keep: ({ reviewer }, { rules }) => {
            const reviewers = rules.reviewerRules.flatMap((rule) => rule.reviewers);
            return reviewers.some(({ type, id }) => type !== "User" || id === reviewer.id);
        },
        refusal: (known, dropped) => ({
            code: "gate-approver-not-listed",
            message: `${loginsOf(dropped)} approved this run, and is not among the reviewers any more`,
            hint: `Start a new run and let one of the reviewers approve it: ${(0,remedies/* settingsPage */.rC)(known, known.rules.id)}`,
        }),
    },
];
function notApproved(known) {
    return {
        code: "gate-not-approved",
        message: `nobody approved this run for ${(0,quoted/* quoted */.T)(known.rules.name)}`,
        hint: "GitHub's log of reviews has no approval of it. It may have got here by an administrator's bypass, or the rule is younger than the run: start a new run.",
    };
}
function selfApproved(_known, dropped) {
    return {
        code: "gate-self-approved",
        message: `only ${loginsOf(dropped)}, who started this run, approved it`,
        hint: "A second person has to look at it. Where there is none, `allow-self-approval: true` does without.",
    };
}
function loginsOf(approvals) {
    return [...new Set(approvals.map(({ reviewer }) => (0,quoted/* quoted */.T)(reviewer.login)))].join(", ");
}
/** Logins are equal whatever their case; they are ASCII. */
function isLogin(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

// EXTERNAL MODULE: ./lib/guard/environment-name.js
var environment_name = __webpack_require__(4002);
;// CONCATENATED MODULE: ./lib/guard/gate/claim-checks.js


/** Step 9: the token speaks of this run, and of a job in the environment that is to be reset. */
const CLAIM_CHECKS = [
    sameAsRun("repository", "gate-claim-repository", "repository"),
    sameAsRun("runId", "gate-claim-run", "run"),
    sameAsRun("attempt", "gate-claim-attempt", "attempt"),
    sameAsRun("event", "gate-claim-event", "event"),
    sameAsRun("ref", "gate-claim-ref", "ref"),
    sameAsRun("commit", "gate-claim-commit", "commit"),
    {
        name: "the job declares an environment",
        judge: ({ claims, environment }) => claims.environment !== undefined
            ? undefined
            : {
                code: "gate-no-job-environment",
                message: "the job declares no environment, so nobody had to approve it",
                hint: `Add \`environment: ${environment}\` to the job.`,
            },
    },
    {
        name: "the job's environment is ours",
        judge: ({ claims, environment }) => claims.environment === undefined || (0,environment_name/* sameName */.q)(claims.environment, environment)
            ? undefined
            : {
                code: "gate-other-environment",
                message: `the job runs in the environment ${(0,quoted/* quoted */.T)(claims.environment)}, and ${(0,quoted/* quoted */.T)(environment)} is to be reset`,
                hint: "The input `environment` and the job's `environment:` must be the same name.",
            },
    },
];
function sameAsRun(claim, code, word) {
    return {
        name: `the token's ${word} is the run's`,
        judge: ({ claims, run }) => claims[claim] === run[claim]
            ? undefined
            : {
                code,
                message: `the identity token was made for another ${word}: ${(0,quoted/* quoted */.T)(claims[claim])} instead of ${(0,quoted/* quoted */.T)(run[claim])}`,
                hint: "A token from elsewhere was passed to this run. Nothing was done; find out which step did it.",
            },
    };
}

;// CONCATENATED MODULE: ./lib/guard/gate/evidence.js
/** Step 13: what was proved, in the shape in which it is recorded. */
function evidenceOf(known, approval) {
    const { run, rules, claims } = known;
    return {
        environment: { id: rules.id, name: rules.name },
        approver: { id: approval.reviewer.id, login: approval.reviewer.login },
        actor: run.actor,
        runUrl: `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}`,
        commit: run.commit,
        ref: run.ref,
        tokenId: claims.tokenId,
        loosened: [
            ...(known.allowSelfApproval ? ["self-approval"] : []),
            ...(known.allowAdminBypass ? ["admin-bypass"] : []),
        ],
    };
}

// EXTERNAL MODULE: ./lib/http/fault-words.js
var fault_words = __webpack_require__(8768);
;// CONCATENATED MODULE: ./lib/guard/gate/faults.js


/** A fault of GitHub's API as a refusal. Whatever cannot be read counts as not approved. */
function faultProblem(fault, what) {
    const message = `${what} cannot be read: ${(0,fault_words/* faultWords */._)(fault)}`;
    const logOnly = fault.detail;
    switch (fault.kind) {
        case "status":
            if (fault.httpStatus === 401 || fault.httpStatus === 403) {
                const lacking = fault.acceptedPermissions;
                const named = lacking !== undefined && /^[\w=,; -]{1,200}$/.test(lacking) ? ` GitHub asks for ${lacking}.` : "";
                return {
                    code: "gate-permissions",
                    message,
                    hint: `${remedies/* PERMISSIONS */.Jj}${named && `\n${named.trim()}`}`,
                    logOnly,
                };
            }
            return { code: "gate-api-failed", message, hint: LATER, logOnly };
        case "redirect":
            return {
                code: "gate-api-redirect",
                message,
                hint: "The repository may have been renamed while the run was waiting, or a proxy stands in between. Start a new run.",
                logOnly,
            };
        case "rate-limited":
            return { code: "gate-api-rate-limited", message, hint: LATER, logOnly };
        case "odd":
            return {
                code: "gate-api-odd",
                message,
                hint: "The answer is not what GitHub's API promises; what is not understood is not trusted. Start a new run later.",
                logOnly,
            };
        case "cancelled":
            return { code: "cancelled", message, hint: "Nothing was done.", logOnly };
        case "timeout":
        case "connection":
            return { code: "gate-api-unreachable", message, hint: LATER, logOnly };
    }
}
const LATER = "Nothing was done. Start a new run later; githubstatus.com tells whether GitHub has an incident.";

;// CONCATENATED MODULE: ./lib/guard/gate/identity.js



const FLAWS = {
    malformed: { code: "gate-token-malformed", message: "the identity token is not one of GitHub's" },
    algorithm: { code: "gate-token-algorithm", message: "the identity token is not signed with RS256" },
    key: {
        code: "gate-token-key",
        message: "the identity token is signed with a key that GitHub does not have",
    },
    signature: { code: "gate-token-signature", message: "the identity token's signature is wrong" },
    issuer: { code: "gate-token-issuer", message: "the identity token comes from another issuer" },
    audience: { code: "gate-token-audience", message: "the identity token was made for somebody else" },
    expired: { code: "gate-token-expired", message: "the identity token has expired" },
    "not-yet-valid": { code: "gate-token-early", message: "the identity token is not valid yet" },
};
const HINTS = {
    expired: "Is the clock of the runner right?",
    "not-yet-valid": "Is the clock of the runner right?",
    issuer: "An issuer with an enterprise's own name in it is not supported.",
};
const FORGED = "Something stands between this step and GitHub: look for steps, `env:` or a runner that set ACTIONS_ID_TOKEN_REQUEST_URL.";
/** Steps 7 and 8, where they failed. */
function identityProblem(identity) {
    if ("fault" in identity && identity.fault.kind === "cancelled")
        return faultProblem(identity.fault, "the job's identity");
    switch (identity.status) {
        case "no-token":
            return {
                code: "gate-token-unavailable",
                message: "GitHub gave no identity token",
                hint: `${remedies/* PERMISSIONS */.Jj}\nIf they are there, GitHub may be down: start a new run later.`,
                logOnly: identity.fault.detail,
            };
        case "no-keys":
            return {
                code: "gate-keys-unavailable",
                message: `the keys of GitHub's identity tokens cannot be read: ${(0,fault_words/* faultWords */._)(identity.fault)}`,
                hint: "Nothing was done. Start a new run later; a runner behind a firewall must reach the token's issuer.",
                logOnly: identity.fault.detail,
            };
        case "refused":
            return { ...FLAWS[identity.flaw], hint: HINTS[identity.flaw] ?? FORGED };
    }
}

;// CONCATENATED MODULE: ./lib/guard/gate/not-found.js



/** Why the environment's rules are not known. GitHub says 404 both for a name it does not know and for a closed door. */
function environmentProblem(fault, request) {
    const { environment } = request;
    if (fault.kind !== "status" || fault.httpStatus !== 404)
        return faultProblem(fault, `the rules of the environment ${(0,quoted/* quoted */.T)(environment)}`);
    return {
        code: "gate-environment-unknown",
        message: `GitHub knows no environment ${(0,quoted/* quoted */.T)(environment)} in this repository, or the token may not see it`,
        hint: `Set it up with required reviewers: ${(0,remedies/* settingsPage */.rC)(request)} (a private repository on the Free plan has no environments at all)\n${remedies/* PERMISSIONS */.Jj}`,
        logOnly: fault.detail,
    };
}

// EXTERNAL MODULE: ./lib/guard/gate/request-checks.js
var request_checks = __webpack_require__(596);
;// CONCATENATED MODULE: ./lib/guard/gate/rule-checks.js



/** Step 10: GitHub had to wait for a second person before this job could start. */
const RULE_CHECKS = [
    {
        name: "the rules are this environment's",
        judge: ({ rules, environment }) => (0,environment_name/* sameName */.q)(rules.name, environment)
            ? undefined
            : {
                code: "gate-environment-mismatch",
                message: `GitHub answered for the environment ${(0,quoted/* quoted */.T)(rules.name)} instead of ${(0,quoted/* quoted */.T)(environment)}`,
                hint: "Use the name as it stands in the repository's settings.",
            },
    },
    {
        name: "reviewers are required",
        judge: (known) => known.rules.reviewerRules.some(({ reviewers }) => reviewers.length > 0)
            ? undefined
            : {
                code: "gate-no-reviewers",
                message: `nobody has to approve the environment ${(0,quoted/* quoted */.T)(known.rules.name)}`,
                hint: `Open ${(0,remedies/* settingsPage */.rC)(known, known.rules.id)}, tick "Required reviewers", and name at least one. ${remedies/* PLAN_LIMIT */.kk}`,
            },
    },
    {
        name: "nobody approves their own run",
        judge: (known) => known.allowSelfApproval ||
            known.rules.reviewerRules.every(({ preventsSelfReview }) => preventsSelfReview)
            ? undefined
            : {
                code: "gate-self-review",
                message: `whoever starts a run in ${(0,quoted/* quoted */.T)(known.rules.name)} may approve it alone`,
                hint: `Open ${(0,remedies/* settingsPage */.rC)(known, known.rules.id)} and tick "Prevent self-review", or set \`allow-self-approval: true\` and live with it.`,
            },
    },
    {
        name: "administrators cannot bypass it",
        judge: (known) => known.allowAdminBypass || known.rules.adminsCanBypass === false
            ? undefined
            : {
                code: "gate-admin-bypass",
                message: known.rules.adminsCanBypass === undefined
                    ? `GitHub does not say whether administrators can bypass the rules of ${(0,quoted/* quoted */.T)(known.rules.name)}`
                    : `administrators can bypass the rules of ${(0,quoted/* quoted */.T)(known.rules.name)}`,
                hint: `Open ${(0,remedies/* settingsPage */.rC)(known, known.rules.id)} and untick "Allow administrators to bypass configured protection rules", or set \`allow-admin-bypass: true\` and live with it.`,
            },
    },
    {
        name: "only some branches may deploy",
        judge: (known) => known.rules.branchesLimited
            ? undefined
            : {
                code: "gate-any-branch",
                message: `every branch may deploy to ${(0,quoted/* quoted */.T)(known.rules.name)}, one that somebody has just pushed included`,
                hint: `Open ${(0,remedies/* settingsPage */.rC)(known, known.rules.id)} and limit the deployment branches, to protected ones or by name.`,
            },
    },
];

;// CONCATENATED MODULE: ./lib/guard/gate/open-gate.js









const GATE_CHECKS = {
    request: request_checks/* REQUEST_CHECKS */.M,
    claims: CLAIM_CHECKS,
    rules: RULE_CHECKS,
    reviews: REVIEW_CHECKS,
    approvals: APPROVAL_SIEVES,
};
/**
 * The gate before `reset` on a protected tier: proves that this very run was approved by a second person. It stays
 * shut unless everything holds; what cannot be read or understood is a refusal.
 *
 * It needs no database and opens before there is a connection. Two steps remain for the caller: the database's stamp
 * must agree (right after connecting), and the evidence is to be recorded before anything is dropped.
 */
async function openGate(request, checks = GATE_CHECKS) {
    const wrong = (0,check/* firstProblem */.A)(checks.request, request);
    if (wrong !== undefined)
        return refused(wrong);
    const identity = await request.proofs.identity();
    if (identity.status !== "verified")
        return refused(identityProblem(identity));
    const identified = { ...request, claims: identity.claims };
    const alien = (0,check/* firstProblem */.A)(checks.claims, identified);
    if (alien !== undefined)
        return refused(alien);
    const environment = await request.proofs.environment(request.environment);
    if (environment.status === "failed")
        return refused(environmentProblem(environment.fault, request));
    const ruled = { ...identified, rules: environment.value };
    const loose = (0,check/* firstProblem */.A)(checks.rules, ruled);
    if (loose !== undefined)
        return refused(loose);
    const approvals = await request.proofs.approvals();
    if (approvals.status === "failed")
        return refused(faultProblem(approvals.fault, "the run's approvals"));
    const reviewed = { ...ruled, approvals: approvals.value };
    const rejected = (0,check/* firstProblem */.A)(checks.reviews, reviewed);
    if (rejected !== undefined)
        return refused(rejected);
    return approvedBy(checks.approvals, reviewed);
}
function approvedBy(sieves, known) {
    let left = known.approvals;
    for (const { keep, refusal } of sieves) {
        const kept = left.filter((approval) => keep(approval, known));
        if (kept.length === 0)
            return refused(refusal(known, left));
        left = kept;
    }
    const [approval] = left;
    // Without any sieve there may be none: then there is no evidence either, and nothing to open for.
    return approval === undefined
        ? refused(faultProblem({ kind: "odd" }, "the run's approvals"))
        : { status: "open", evidence: evidenceOf(known, approval) };
}
function refused(problem) {
    return { status: "refused", problem };
}

// EXTERNAL MODULE: ./lib/http/fault.js
var fault = __webpack_require__(1716);
// EXTERNAL MODULE: ./lib/report/clean.js
var report_clean = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/report/markdown/summary.js + 4 modules
var markdown_summary = __webpack_require__(1780);
// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(7671);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./lib/github/approvals.js


const id = schemas/* int */.Whr().positive();
const approvals = schemas/* array */.YOg(schemas/* object */.Ikc({
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({ id })),
    state: schemas/* enum */.k5n(["approved", "rejected", "pending"]),
    user: schemas/* object */.Ikc({ id, login: schemas/* string */.YjP().min(1), type: schemas/* string */.YjP() }),
}));
/** The review log of a run, over all its attempts. Needs `actions: read`. */
async function readApprovals(api, repository, runId) {
    const answer = await api.read("/repos/{owner}/{repo}/actions/runs/{run_id}/approvals", {
        ...repository,
        run_id: runId,
    });
    if (answer.status === "failed")
        return answer;
    const parsed = approvals.safeParse(answer.value.body);
    // The list has no pages today; a rejection on a second one must not be missed tomorrow.
    if (!parsed.success || !answer.value.complete)
        return (0,fault/* failed */.g)({ kind: "odd" });
    return (0,fault/* answered */.o)(parsed.data.map(({ environments, state, user }) => ({
        environmentIds: environments.map((environment) => environment.id),
        state,
        reviewer: { id: user.id, login: user.login, type: user.type },
    })));
}

;// CONCATENATED MODULE: ./lib/github/environment.js


const environment_id = schemas/* int */.Whr().positive();
const rule = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    prevent_self_review: schemas/* boolean */.zMY().optional(),
    reviewers: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* enum */.k5n(["User", "Team"]), reviewer: schemas/* object */.Ikc({ id: environment_id }) })).optional(),
});
const environment = schemas/* object */.Ikc({
    id: environment_id,
    name: schemas/* string */.YjP().min(1),
    protection_rules: schemas/* array */.YOg(rule).optional(),
    deployment_branch_policy: schemas/* object */.Ikc({ protected_branches: schemas/* boolean */.zMY(), custom_branch_policies: schemas/* boolean */.zMY() })
        .nullish(),
    // Not in GitHub's OpenAPI, but in what it answers.
    can_admins_bypass: schemas/* boolean */.zMY().optional(),
});
/** The protection rules of an environment. Needs `actions: read`; the name may hold slashes and spaces. */
async function readEnvironment(api, repository, name) {
    const answer = await api.read("/repos/{owner}/{repo}/environments/{environment_name}", {
        ...repository,
        environment_name: name,
    });
    if (answer.status === "failed")
        return answer;
    const parsed = environment.safeParse(answer.value.body);
    return parsed.success ? (0,fault/* answered */.o)(rulesOf(parsed.data)) : (0,fault/* failed */.g)({ kind: "odd" });
}
function rulesOf(body) {
    const { protection_rules: rules = [], deployment_branch_policy: policy } = body;
    return {
        id: body.id,
        name: body.name,
        reviewerRules: rules
            .filter(({ type }) => type === "required_reviewers")
            .map((reviewers) => ({
            preventsSelfReview: reviewers.prevent_self_review === true,
            reviewers: (reviewers.reviewers ?? []).map(({ type, reviewer }) => ({ type, id: reviewer.id })),
        })),
        adminsCanBypass: body.can_admins_bypass,
        // null stands for every branch.
        branchesLimited: policy?.protected_branches === true || policy?.custom_branch_policies === true,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/http/get-json.js
var get_json = __webpack_require__(8647);
// EXTERNAL MODULE: ./lib/http/persist.js
var persist = __webpack_require__(8896);
;// CONCATENATED MODULE: ./lib/github/issuer.js
/**
 * Who signs the identity tokens of a server's workflows (docs.github.com, "OpenID Connect reference", for github.com,
 * for a subdomain of ghe.com and for an Enterprise Server).
 *
 * @param serverUrl the variable GITHUB_SERVER_URL
 */
function issuerOf(serverUrl) {
    const { protocol, hostname, origin } = new URL(serverUrl);
    if (protocol === "https:" && hostname === "github.com")
        return "https://token.actions.githubusercontent.com";
    const [, subdomain] = /^([a-z0-9-]+)\.ghe\.com$/.exec(hostname) ?? [];
    if (protocol === "https:" && subdomain !== undefined)
        return `https://token.actions.${subdomain}.ghe.com`;
    return `${origin}/_services/token`;
}

// EXTERNAL MODULE: ./lib/github/proxied-fetch.js
var proxied_fetch = __webpack_require__(3187);
;// CONCATENATED MODULE: ./lib/github/oidc.js







/**
 * Lets GitHub say, signed, which job this is. The audience is random, so that no token made for another purpose fits;
 * the variables that lead to the token may have been changed by a step before, so only the signature counts.
 *
 * @param verify another one only in the test that shows what each part of the verification is good for
 */
async function proveIdentity(access, verify = verifyStrictly) {
    const audience = `db-ops:${(0,external_node_crypto_.randomUUID)()}`;
    const issuer = issuerOf(access.serverUrl);
    const token = await requestToken(audience, access);
    if (token.status === "failed")
        return { status: "no-token", fault: token.fault };
    const keys = await readKeys(issuer, access);
    if (keys.status === "failed")
        return { status: "no-keys", fault: keys.fault };
    return verify(token.value, { keys: keys.value, issuer, audience });
}
async function verifyStrictly(token, expected) {
    const { verifyToken } = await __webpack_require__.e(/* import() */ 635).then(__webpack_require__.bind(__webpack_require__, 6635));
    return verifyToken(token, expected);
}
/** Core's client repeats the question by itself, and masks the token. */
async function requestToken(audience, { patience, signal }) {
    const { getIDToken } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7264));
    return (0,persist/* persist */.Zr)(async () => (0,fault/* answered */.o)(await getIDToken(audience)), { ...(patience ?? persist/* PATIENCE */.aZ), ...persist/* ONCE */.ET }, signal);
}
const keySet = schemas/* object */.Ikc({ keys: schemas/* array */.YOg(schemas/* looseObject */._H3({ kty: schemas/* string */.YjP() })).min(1) });
/** The public keys of an issuer. */
async function readKeys(issuer, { patience, signal }) {
    const answer = await (0,get_json/* getJson */.T)({
        url: `${issuer}/.well-known/jwks`,
        fetch: await (0,proxied_fetch.proxiedFetch)(),
        patience,
        signal,
    });
    if (answer.status === "failed")
        return answer;
    const parsed = keySet.safeParse(answer.value);
    return parsed.success ? (0,fault/* answered */.o)(parsed.data) : (0,fault/* failed */.g)(oddKeys);
}
const oddKeys = { kind: "odd", detail: "no set of keys" };

// EXTERNAL MODULE: ./lib/github/repository.js
var github_repository = __webpack_require__(2635);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/github/workflow-run.js


const workflow_run_event = schemas/* object */.Ikc({ inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() });
/**
 * The run that a step belongs to, from the variables that the runner sets. It sets them anew for each step, so a
 * workflow cannot change them; the two for identity tokens are no proof of anything.
 *
 * @param env the process's environment, read by the door
 */
async function readWorkflowRun(env) {
    const variable = (name) => env[name] ?? "";
    return {
        inActions: env["GITHUB_ACTIONS"] === "true",
        event: variable("GITHUB_EVENT_NAME"),
        repository: variable("GITHUB_REPOSITORY"),
        runId: variable("GITHUB_RUN_ID"),
        attempt: variable("GITHUB_RUN_ATTEMPT"),
        ref: variable("GITHUB_REF"),
        refProtected: env["GITHUB_REF_PROTECTED"] === "true",
        commit: variable("GITHUB_SHA"),
        actor: variable("GITHUB_ACTOR"),
        actorId: variable("GITHUB_ACTOR_ID"),
        triggeringActor: variable("GITHUB_TRIGGERING_ACTOR"),
        serverUrl: variable("GITHUB_SERVER_URL").replace(/\/+$/, ""),
        apiUrl: variable("GITHUB_API_URL"),
        verifiesTls: env["NODE_TLS_REJECT_UNAUTHORIZED"] !== "0",
        offersIdToken: variable("ACTIONS_ID_TOKEN_REQUEST_URL") !== "" && variable("ACTIONS_ID_TOKEN_REQUEST_TOKEN") !== "",
        typedInputs: await typedInputs(env["GITHUB_EVENT_PATH"]),
    };
}
/** What was typed into the form, without white space around it, as the action's own inputs are read. */
async function typedInputs(path) {
    if (!path)
        return undefined;
    try {
        const { inputs } = workflow_run_event.parse(JSON.parse(await (0,promises_.readFile)(path, "utf8")));
        return Object.values(inputs ?? {})
            .filter((value) => typeof value === "string")
            .map((value) => value.trim());
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/github/gate.js










/**
 * The gate as the action's door opens it: `reset` on a protected tier asks here before it connects. What was proved
 * stands in the job's summary from then on, should the run never come to its end.
 *
 * @param clean takes secrets out of what is written there
 */
async function openGateInWorkflow(access, summary, clean) {
    const gate = await openGate(await gateRequest(access));
    if (gate.status === "open") {
        const evidence = (0,report_clean/* cleaned */.L0)(gate.evidence, clean);
        await summary.append((room) => (0,markdown_summary/* renderApproval */.m)(evidence, room));
    }
    return gate;
}
/** The gate's question with GitHub behind it; nothing is asked yet but the event's file. */
async function gateRequest(access) {
    const { settings, hasDatabaseUrl, env } = access;
    const run = await readWorkflowRun(env);
    return {
        environment: settings.environment,
        hasDatabaseUrl,
        hasGitHubToken: settings.githubToken !== undefined,
        confirm: settings.confirm,
        allowSelfApproval: settings.allowSelfApproval,
        allowAdminBypass: settings.allowAdminBypass,
        run,
        proofs: proofsFrom(run, access),
    };
}
function proofsFrom(run, { settings, patience, signal }) {
    const repository = (0,github_repository/* repositoryName */.a)(run.repository);
    const open = () => (0,api/* openGitHubApi */.I)({ apiUrl: run.apiUrl, token: settings.githubToken, patience, signal });
    const nowhere = async () => (0,fault/* failed */.g)({ kind: "odd" });
    return {
        identity: () => proveIdentity({ serverUrl: run.serverUrl, patience, signal }),
        environment: repository ? async (name) => readEnvironment(await open(), repository, name) : nowhere,
        approvals: repository ? async () => readApprovals(await open(), repository, run.runId) : nowhere,
    };
}


/***/ }),

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

/***/ 2497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ firstProblem)
/* harmony export */ });
/** What the first of the checks that does not hold says; `undefined` when all hold. */
function firstProblem(checks, known) {
    for (const { judge } of checks) {
        const problem = judge(known);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}


/***/ }),

/***/ 4002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ phraseFor),
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/** What a person has to type. */
function phraseFor(environment) {
    return `reset ${environment}`;
}
/**
 * Names of environments are equal whatever their case. ASCII only: whether GitHub folds other letters is not
 * documented, and to take two names for one would be the wrong mistake.
 */
function sameName(one, other) {
    return folded(one) === folded(other);
}
function folded(name) {
    return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}


/***/ }),

/***/ 7645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PERMISSIONS),
/* harmony export */   kk: () => (/* binding */ PLAN_LIMIT),
/* harmony export */   rC: () => (/* binding */ settingsPage)
/* harmony export */ });
/** What the job needs; the hint of every refusal that a missing permission may cause. */
const PERMISSIONS = [
    "Give the job these permissions:",
    "    permissions:",
    "      contents: read",
    "      actions: read",
    "      id-token: write",
].join("\n");
/** GitHub does not offer required reviewers everywhere (docs.github.com, "Deployment protection rules"). */
const PLAN_LIMIT = "On the Free, Pro and Team plans required reviewers exist for public repositories only: a private one needs GitHub Enterprise.";
/** The page on which a repository's administrator sets up an environment. */
function settingsPage({ run }, environmentId) {
    const page = `${run.serverUrl}/${run.repository}/settings/environments`;
    return environmentId === undefined ? page : `${page}/${environmentId}/edit`;
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ REQUEST_CHECKS),
/* harmony export */   b: () => (/* binding */ outsideActions)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2767);
/* harmony import */ var _environment_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4002);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7645);



/** Steps 1 to 6: what can be told without asking anybody. The cheapest refusals, and the commonest. */
const REQUEST_CHECKS = [
    {
        name: "inside GitHub Actions",
        judge: ({ run, environment }) => (run.inActions ? undefined : outsideActions(environment)),
    },
    {
        name: "an environment is named",
        // The two dots would lead to another address of the API.
        judge: ({ environment }) => !["", ".", ".."].includes(environment)
            ? undefined
            : {
                code: "gate-no-environment",
                message: `environment: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(environment)} names no GitHub environment`,
                hint: "Set the input `environment` to the same name as the job's `environment:`.",
            },
    },
    {
        name: "there is a connection string",
        judge: ({ hasDatabaseUrl, environment }) => hasDatabaseUrl
            ? undefined
            : {
                code: "gate-no-database-url",
                message: "database-url: is empty, so there is no database to reset",
                hint: `Store the connection string as a secret of the environment ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(environment)}, not of the repository. A job gets it only when it declares that environment.`,
            },
    },
    {
        name: "there is a token",
        judge: ({ hasGitHubToken }) => hasGitHubToken
            ? undefined
            : {
                code: "gate-no-github-token",
                message: "github-token: is empty, so the approval cannot be read",
                hint: "Leave the input `github-token` out; its default is the job's own token.",
            },
    },
    {
        name: "the server is reached safely",
        judge: ({ run }) => [run.serverUrl, run.apiUrl].every(isSafe)
            ? undefined
            : {
                code: "gate-server",
                message: `the GitHub server ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(run.serverUrl)} is not reached over https`,
                hint: "A proof that came over an open line proves nothing. Set up https for the server.",
            },
    },
    {
        name: "certificates are verified",
        judge: ({ run }) => run.verifiesTls
            ? undefined
            : {
                code: "gate-server",
                message: "NODE_TLS_REJECT_UNAUTHORIZED=0: anybody on the way could answer in GitHub's name",
                hint: "A proof from an unknown server proves nothing. Take the variable out of the job; `NODE_EXTRA_CA_CERTS` adds a company's own CA.",
            },
    },
    {
        name: "a person started the run",
        judge: ({ run }) => run.event === "workflow_dispatch"
            ? undefined
            : {
                code: "gate-event",
                message: `a protected environment is reset by hand only, and this run was started by the event ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(run.event)}`,
                hint: "Use a workflow with `on: workflow_dispatch` and start it from the Actions page.",
            },
    },
    {
        name: "it is the first attempt",
        judge: ({ run }) => run.attempt === "1"
            ? undefined
            : {
                code: "gate-rerun",
                message: `this is attempt ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(run.attempt)} of the run: an approval counts once`,
                hint: "GitHub does not tell which attempt an approval was for. Start a new run instead of running this one again.",
            },
    },
    {
        name: "the phrase is right",
        judge: ({ confirm, environment }) => confirm === (0,_environment_name_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseFor */ .X)(environment)
            ? undefined
            : {
                code: "gate-confirm",
                message: confirm === undefined
                    ? "confirm: is empty"
                    : `confirm: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(confirm)} is not the phrase for this environment`,
                hint: `Whoever starts the run types: ${(0,_environment_name_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseFor */ .X)(environment)}`,
            },
    },
    {
        name: "the event can be read",
        judge: ({ run }) => run.typedInputs !== undefined
            ? undefined
            : {
                code: "gate-event-file",
                message: "the file that describes the event cannot be read, so nobody knows what was typed",
                hint: "The runner names it in GITHUB_EVENT_PATH. In a container, mount it as the runner does.",
            },
    },
    {
        name: "a person typed the phrase",
        judge: ({ run, environment }) => (run.typedInputs ?? []).includes((0,_environment_name_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseFor */ .X)(environment))
            ? undefined
            : {
                code: "gate-confirm-hard-coded",
                message: "confirm: the phrase is not among what was typed when the run was started",
                // biome-ignore lint/suspicious/noTemplateCurlyInString: this is GitHub's own syntax
                hint: "A workflow that writes the phrase itself confirms nothing. Declare an input without a default, and pass it on: `confirm: ${{ inputs.confirm }}`.",
            },
    },
    {
        name: "the ref is protected",
        judge: ({ run }) => run.refProtected
            ? undefined
            : {
                code: "gate-unprotected-ref",
                message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(run.ref)} is not protected: anybody who may push could have changed the workflow and the migrations`,
                hint: `Protect the branch (a branch protection rule or a ruleset: ${run.serverUrl}/${run.repository}/settings/branches) and start the run from it.`,
            },
    },
    {
        name: "the job may identify itself",
        judge: ({ run }) => run.offersIdToken
            ? undefined
            : {
                code: "gate-no-id-token",
                message: "the job may not ask for an identity token, so it cannot prove its environment",
                hint: _remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj,
            },
    },
];
/** The answer wherever GitHub cannot vouch for anything: there is no flag that changes it. */
function outsideActions(environment) {
    return {
        code: "gate-outside-actions",
        message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(environment)} is protected: it is reset by GitHub Actions only, with an approval`,
        hint: "Start a workflow that uses the action, not the command, in a job with this environment. A database that may be lost belongs in `guarded-environments`.",
    };
}
/** An open line is good enough within one machine only. */
function isSafe(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return (protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(hostname)));
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
