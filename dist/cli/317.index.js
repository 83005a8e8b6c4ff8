export const id = 317;
export const ids = [317];
export const modules = {

/***/ 420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ foreseenRefusals),
/* harmony export */   Vg: () => (/* binding */ confirmDestructive),
/* harmony export */   j9: () => (/* binding */ isAboutLosses)
/* harmony export */ });
/* harmony import */ var _hazards_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2397);
/* harmony import */ var _hazards_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3470);


/**
 * Whether a person has confirmed what is about to be lost: by a directive above the statement, or by the version in
 * `allow-destructive`. A file that the rules could not look through may hold anything, so it needs the latter. Pure.
 */
function confirmDestructive(question) {
    const { tier, versions, allowDestructive } = question;
    const allowed = new Set(allowDestructive);
    const versionOf = ({ file }) => versions.get(file) ?? file;
    const hazards = question.hazards.map((hazard) => losesData(hazard) && allowed.has(versionOf(hazard)) ? { ...hazard, acknowledged: true } : hazard);
    const losses = hazards.filter(losesData);
    const unconfirmed = losses.filter(({ acknowledged }) => !acknowledged);
    const unused = unusedVersions(allowDestructive, new Set(versions.values()), new Set(losses.map(versionOf)));
    return {
        hazards,
        isDestructive: losses.length > 0,
        refusals: tier === "open"
            ? []
            : unconfirmed.map((hazard) => refusal(hazard, versionOf(hazard), directivesAbove(hazard, hazards))),
        unused,
        warnings: [
            ...hazards.filter(({ id }) => id === "dynamic-sql").map(placed),
            ...(tier === "open" ? unconfirmed.map(placed) : []),
        ],
    };
}
/** What a plan says of the same refusals, one for each file: the hazards themselves it shows anyway. */
function foreseenRefusals(refusals) {
    const files = new Set(refusals.map(({ file }) => file));
    return [...files].flatMap((file) => {
        const [first, ...others] = refusals.filter((one) => one.file === file);
        if (first === undefined)
            return [];
        const { code } = first;
        // Each names its own rule.
        const hint = others.every((other) => other.hint === first.hint)
            ? first.hint
            : first.hint?.replace(/(?<= allow )[a-z-]+(?= <reason>)/, "<rule>");
        const number = others.length + 1;
        const message = number === 1
            ? "a destructive statement is not confirmed"
            : `${number} destructive statements are not confirmed`;
        return [{ code, file, message, hint }];
    });
}
/** What a migrate tells of: losses, what nobody can see into, and directives that do not hold. The rest is a plan's business. */
function isAboutLosses(hazard) {
    return losesData(hazard) || hazard.id === "dynamic-sql" || hazard.id.startsWith("allow-");
}
function losesData(hazard) {
    return hazard.id === _hazards_index_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_EXAMINED */ .kI || (0,_hazards_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isDestructive */ .TI)(hazard);
}
/** What is wrong with the directives on the lines right above, which were most likely meant to confirm it. */
function directivesAbove({ file, line }, hazards) {
    const above = hazards.find((other) => other.id.startsWith("allow-") && other.file === file && other.endLine === line - 1);
    return above === undefined ? [] : [...directivesAbove(above, hazards), above];
}
/** @param directives those above the statement that do not hold */
function refusal(hazard, version, directives) {
    const { id, file, line, column } = hazard;
    const input = `pass \`allow-destructive: ${version}\` for this run`;
    return {
        code: "destructive-not-confirmed",
        file,
        ...(id === _hazards_index_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_EXAMINED */ .kI ? {} : { line, column }),
        message: [
            `Not confirmed: ${withSize(hazard)}`,
            ...directives.map((one) => `Line ${one.line}: ${one.reason}`),
        ].join(" "),
        hint: id === _hazards_index_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_EXAMINED */ .kI
            ? `Read it yourself, then ${input}; or cut it into smaller files.`
            : `Confirm it: put \`-- db-ops: allow ${id} <reason>\` on the line above the statement, or ${input}.`,
    };
}
/** `Dropping t deletes its rows for good. (t: 96 kB, about 50 rows)`. */
function withSize(hazard) {
    const { reason, object } = hazard;
    if (object === null)
        return reason;
    return `${reason} (${object}: ${(0,_hazards_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .listedSize */ .Vs)(hazard) || "size unknown"})`;
}
function placed(hazard) {
    return `${hazard.file}:${hazard.line}: ${withSize(hazard)}`;
}
/** A version that confirms nothing is most often a slip, and the next one would go through unseen. */
function unusedVersions(allowed, pending, destructive) {
    return allowed.flatMap((version) => {
        if (destructive.has(version))
            return [];
        const why = pending.has(version)
            ? "destroys nothing"
            : "is not among the migrations that would be applied";
        return [`allow-destructive: ${version} ${why}, so nothing is confirmed by it`];
    });
}


/***/ }),

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  permitMigrate: () => (/* binding */ permitMigrate),
  x: () => (/* binding */ versionsOf)
});

// EXTERNAL MODULE: ./lib/guard/backup/words.js
var words = __webpack_require__(9357);
// EXTERNAL MODULE: ./lib/guard/confirm-destructive.js
var confirm_destructive = __webpack_require__(420);
// EXTERNAL MODULE: ./lib/guard/stamp/problems.js + 1 modules
var stamp_problems = __webpack_require__(5104);
// EXTERNAL MODULE: ./lib/hazards/index.js + 88 modules
var hazards = __webpack_require__(2397);
// EXTERNAL MODULE: ./lib/hazards/types.js
var types = __webpack_require__(1360);
// EXTERNAL MODULE: ./lib/operations/pending-hazards.js + 6 modules
var pending_hazards = __webpack_require__(6383);
;// CONCATENATED MODULE: ./lib/operations/look-for-losses.js



/**
 * What would be lost by what is about to run, at the least cost: texts without a suspicious statement are not judged at all, and the
 * catalog is asked, in one round trip, only where the texts alone show a loss.
 */
async function lookForLosses(session, context, waiting, parsed) {
    if (!waiting.some(({ file, version }) => file !== undefined && isSuspicious(file.text, parsed.get(version))))
        return { status: "examined", hazards: [], excerpts: new Map() };
    const facts = (0,types/* staticContext */.c)(Math.floor(session.server.versionNumber / 10_000));
    const judged = await (0,pending_hazards/* judge */.S)(context.parser, { waiting, parsed, context: facts });
    if (!judged.hazards.some(hazards/* isDestructive */.TI))
        return judged;
    return (0,pending_hazards/* pendingHazards */.D)(session, context, waiting, parsed);
}
/**
 * Whether a rule could find a loss in a text, or something to say of its directives. Where it is known what the statements are, what they
 * say counts, without comments between them, and an UPDATE or DELETE that has a condition is no loss by its first word.
 */
function isSuspicious(text, parsed) {
    if (!SUSPICIOUS.test(text))
        return false;
    if (parsed?.status !== "parsed" || DIRECTIVE.test(text))
        return true;
    return parsed.statements.some(({ start, end, selective }) => {
        const words = text.slice(start, end);
        return SUSPICIOUS.test(selective ? words.replace(/^(?:update|delete)\b/i, "") : words);
    });
}
/** Even one that is not written as it should be. */
const DIRECTIVE = /db-?ops\s*:/i;
/**
 * A text without any of these destroys nothing that a rule could see. Behind the words of keys, triggers and locks `delete` and `update` are
 * no statements. A backslash, or U&, may spell the words of a string otherwise.
 */
const SUSPICIOUS = /\b(?:drop|truncate|execute)\b|\b(?:delete|update)\b(?<!\b(?:on|or|do|for|before|after)[ \t]+\w+)|\\|u&/i;

// EXTERNAL MODULE: ./lib/operations/plan-migrate.js
var plan_migrate = __webpack_require__(5087);
// EXTERNAL MODULE: ./lib/operations/run-problems.js
var run_problems = __webpack_require__(9464);
;// CONCATENATED MODULE: ./lib/operations/permit-migrate.js






/**
 * Asks, before the first statement, for the confirmation of what would be lost, in the database that was meant, and then
 * for a backup to get it back from.
 */
async function permitMigrate(session, found, { context, settings, stamp }) {
    const waiting = (0,plan_migrate/* waitingFor */.Fz)(found, settings, context.project);
    const looked = await lookForLosses(session, context, waiting, found.parsed);
    if (looked.status === "lost")
        return {
            status: "failed",
            problems: [(0,run_problems/* unanswered */.bj)("the catalog was read", context.signal)],
            hazards: [],
        };
    const { isDestructive, refusals, warnings, unused, ...confirmed } = (0,confirm_destructive/* confirmDestructive */.Vg)({
        tier: stamp.tier,
        hazards: looked.hazards,
        versions: versionsOf(waiting),
        allowDestructive: settings.allowDestructive,
    });
    const hazards = confirmed.hazards.filter(confirm_destructive/* isAboutLosses */.j9);
    for (const message of [...unused, ...warnings])
        context.onProgress({ type: "advice", message });
    const alien = isDestructive ? (0,stamp_problems/* stampRefusal */.KA)(stamp) : undefined;
    const problems = [...(alien ? [alien] : []), ...refusals];
    if (problems.length > 0)
        return { status: "refused", problems, hazards };
    const verdict = await backupFor({ context, settings, stamp }, isDestructive);
    if (verdict.status === "refused") {
        const { problem } = verdict;
        return { status: (0,run_problems/* outcomeOfRefusal */.k6)(problem), problems: [problem], hazards };
    }
    return { status: "granted", hazards, backup: knownBackup(verdict) };
}
/** By file. */
function versionsOf(waiting) {
    return new Map(waiting.flatMap(({ file, version }) => (file === undefined ? [] : [[file.file, version]])));
}
/** The platform is asked where data matter and may be lost, or whatever is applied when so set. */
async function backupFor({ context, settings, stamp }, isDestructive) {
    if (stamp.tier !== "protected")
        return { status: "not-checked" };
    const { requireBackup } = settings;
    const asked = requireBackup !== undefined && (isDestructive || requireBackup.always);
    const verdict = asked ? await context.checkBackup() : { status: "not-checked" };
    if (verdict.status !== "refused" && (asked || requireBackup === undefined))
        context.onProgress({ type: "advice", message: (0,words/* backupWords */.e)(verdict, Date.now()) });
    return verdict;
}
function knownBackup(verdict) {
    if (verdict.status === "not-checked")
        return { backup: "not-checked", takenAt: null };
    const { by, takenAt } = verdict;
    return { backup: by, takenAt: takenAt === undefined ? null : new Date(takenAt).toISOString() };
}


/***/ })

};
