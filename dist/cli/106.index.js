export const id = 106;
export const ids = [106];
export const modules = {

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planOffline: () => (/* binding */ planOffline)
});

// EXTERNAL MODULE: ./lib/hazards/types.js
var types = __webpack_require__(1360);
// EXTERNAL MODULE: ./lib/operations/decide.js
var decide = __webpack_require__(7264);
// EXTERNAL MODULE: ./lib/operations/drift.js
var operations_drift = __webpack_require__(9585);
// EXTERNAL MODULE: ./lib/operations/examine.js + 2 modules
var examine = __webpack_require__(6982);
// EXTERNAL MODULE: ./lib/operations/pending-hazards.js + 6 modules
var pending_hazards = __webpack_require__(6383);
// EXTERNAL MODULE: ./lib/operations/plan-migrate.js
var plan_migrate = __webpack_require__(5087);
// EXTERNAL MODULE: ./lib/operations/plan-verdict.js + 1 modules
var plan_verdict = __webpack_require__(727);
// EXTERNAL MODULE: ./lib/operations/report.js + 3 modules
var report = __webpack_require__(2174);
// EXTERNAL MODULE: ./lib/project/names.js
var project_names = __webpack_require__(3669);
;// CONCATENATED MODULE: ./lib/operations/unapplied.js


/** Tells what a pull request brings from what was there before it. Pure. */
function unapplied(migrations, changes) {
    const fates = fatesOf(migrations, changes);
    const judged = migrations.filter((file) => fates.has(file));
    const before = migrations.filter((file) => !fates.has(file));
    const gone = goneVersions(changes);
    const stays = new Set(migrations.map(({ version }) => version));
    const newest = [...gone, ...[...migrations].filter((file) => fates.get(file) !== "added").map(versionOf)]
        .sort(decide/* compareVersions */.Z)
        .at(-1);
    const renumbered = new Set([...fates.values()].flatMap((fate) => (typeof fate === "string" ? [] : [fate.from])));
    return {
        judged,
        before,
        drift: [
            ...[...gone].filter((version) => !stays.has(version) && !renumbered.has(version)).map(removed),
            ...[...fates].flatMap(([file, fate]) => {
                if (fate === "edited")
                    return [edited(file)];
                if (fate !== "added")
                    return [renumberedTo(file, fate.from)];
                return newest !== undefined && file.version < newest ? [outOfOrder(file, newest)] : [];
            }),
        ],
    };
}
/** Of each migration that it touches. The version counts, not the name: that is what a history knows. */
function fatesOf(migrations, changes) {
    const byName = new Map(changes.map((change) => [change.name, change]));
    const gone = goneVersions(changes);
    return new Map(migrations.flatMap((file) => {
        const change = byName.get(`${file.version}_${file.name}.sql`);
        if (change === undefined || change.kind === "removed")
            return [];
        const from = change.kind === "renamed" ? (0,project_names/* parseMigrationName */.pF)(change.from)?.version : undefined;
        if (from === file.version)
            return [];
        if (from !== undefined)
            return [[file, { from }]];
        return [[file, change.kind === "edited" || gone.has(file.version) ? "edited" : "added"]];
    }));
}
/** The versions whose file went away, under that name at least. */
function goneVersions(changes) {
    const names = changes.flatMap((change) => {
        if (change.kind === "removed")
            return [change.name];
        return change.kind === "renamed" ? [change.from] : [];
    });
    return new Set(names.flatMap((name) => (0,project_names/* parseMigrationName */.pF)(name)?.version ?? []));
}
function edited({ version, file }) {
    return {
        kind: "edited",
        version,
        message: `${version} is edited in this pull request, and may be applied already`,
        remedy: `If any database has run it, migrate refuses there: put the file back (\`git log -p -- ${file}\`) and write the change as a new migration.`,
    };
}
function removed(version) {
    return {
        kind: "missing",
        version,
        message: `${version} is removed in this pull request, and may be applied already`,
        remedy: "If any database has run it, migrate refuses there: bring the file back, and undo what it did in a new migration.",
    };
}
function renumberedTo({ version }, from) {
    return {
        kind: "renumbered",
        version,
        message: `${version} was ${from} before this pull request, and may be applied under that version already`,
        remedy: `If any database has run it, migrate refuses there: give the file its version ${from} back, or run migrate with \`adopt-renumbered: true\`.`,
    };
}
function outOfOrder({ version }, newest) {
    return {
        kind: "out-of-order",
        version,
        message: `${version} is new in this pull request, and older than ${newest}, which may be applied already`,
        remedy: "Rename the file to a newer version; if it may run after the newer ones, run migrate with `out-of-order: apply`.",
    };
}
const versionOf = ({ version }) => version;

;// CONCATENATED MODULE: ./lib/operations/plan-offline.js









/**
 * A plan without any connection. In a pull request it judges what that adds or changes, with the files that were there before as the world; elsewhere,
 * and where nobody knows what it changes, every migration of the folder counts as pending.
 */
async function planOffline(context, settings) {
    const startedAt = new Date();
    const { project, parser, onProgress } = context;
    const { toVersion, failOn } = settings;
    if (!project.config.migrationsEnabled)
        onProgress({ type: "advice", message: plan_verdict/* SWITCHED_OFF */.I });
    const { judged, before, drift, notice } = await whatToJudge(context);
    const wanted = judged.filter((file) => isUpTo(file, toVersion));
    const view = { ...project, migrations: wanted };
    // With an empty history every file is pending. That a version is known was asked of the whole folder.
    const known = project.migrations.some(({ version }) => version === toVersion);
    const choices = { ...settings, toVersion: known ? undefined : toVersion };
    const found = await (0,examine/* examine */.s)(view, EMPTY, parser, async () => new Map());
    const late = new Set(drift.flatMap(({ kind, version }) => (kind === "out-of-order" ? [version] : [])));
    const migrations = found.migrations.map((migration) => migration.state === "pending" && late.has(migration.version)
        ? { ...migration, state: "out-of-order" }
        : migration);
    const decided = (0,plan_migrate/* planMigrate */.dP)(found, choices, view);
    const reasons = [
        ...(decided.status === "refused" ? decided.problems : []),
        ...(0,operations_drift/* refusals */.K)(drift, migrations, settings),
    ];
    const { hazards, excerpts } = await (0,pending_hazards/* judge */.S)(parser, {
        waiting: (0,plan_migrate/* waitingFor */.Fz)({ migrations }, choices, project),
        parsed: found.parsed,
        context: (0,types/* staticContext */.c)(project.config.majorVersion, { schemas: project.config.apiSchemas }),
        applied: before.map(({ file, text }) => ({ file, text })),
    });
    const { environment } = settings;
    return (0,report/* makeReport */.dO)({ operation: "plan", environment, tier: null, startedAt, target: undefined }, {
        ...(0,plan_verdict/* planVerdict */.F)(reasons, hazards, failOn, "migrate may refuse"),
        migrations,
        drift,
        segmentCounts: decided.segmentCounts,
        excerpts,
        notice,
    });
}
async function whatToJudge({ project: { migrations }, pullRequest, noAddress, }) {
    const read = await pullRequest?.changes();
    const found = read?.status === "read"
        ? unapplied(migrations, read.changes)
        : { judged: migrations, before: [], drift: [] };
    const words = [
        ...(noAddress === undefined ? [] : [whyNoAddress(noAddress, pullRequest)]),
        ...(noAddress === undefined || read?.status !== "read" ? [] : [ONLY_ITS_OWN]),
        ...(read?.status === "unknown"
            ? [`Which migrations the pull request changes is unknown (${read.reason}): all count as pending.`]
            : []),
    ];
    return { ...found, notice: words.length === 0 ? undefined : words.join(" ") };
}
function whyNoAddress({ message, hint }, pullRequest) {
    switch (pullRequest?.stranger) {
        case "fork":
            return "No database was asked: GitHub gives no secrets to a pull request from a fork.";
        case "dependabot":
            return "No database was asked: GitHub gives Dependabot no secrets but its own.";
        case undefined:
            return [`${message}.`, hint].filter((words) => words !== undefined).join(" ");
    }
}
const ONLY_ITS_OWN = "Only the migrations that the pull request adds or changes were looked at; what is applied and how large the tables are is unknown.";
function isUpTo({ version }, last) {
    return last === undefined || (0,decide/* compareVersions */.Z)(version, last) <= 0;
}
/** As of a database that nobody has asked. */
const EMPTY = { history: [], progress: [] };


/***/ }),

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ SWITCHED_OFF),
  F: () => (/* binding */ planVerdict)
});

// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(7748);
// EXTERNAL MODULE: ./lib/count.js
var count = __webpack_require__(2284);
;// CONCATENATED MODULE: ./lib/operations/fail-on.js

/** `fail-on`: a problem when a hazard of that severity, or a worse one, is not acknowledged in its file. */
function hazardsFound(hazards, failOn) {
    if (failOn === "never")
        return [];
    const open = hazards.filter(({ acknowledged }) => !acknowledged);
    const dangers = open.filter(({ severity }) => severity === "danger").length;
    const warnings = failOn === "danger" ? 0 : open.filter(({ severity }) => severity === "warning").length;
    if (dangers + warnings === 0)
        return [];
    const found = [
        ...(dangers > 0 ? [(0,count/* count */.U)(dangers, "danger")] : []),
        ...(warnings > 0 ? [(0,count/* count */.U)(warnings, "warning")] : []),
    ];
    return [
        {
            code: "hazards-found",
            message: `${found.join(" and ")} in what is pending`,
            hint: "Asked to fail on that. Take the safer rewrite, or say why it may run, right above the statement: `-- db-ops: allow <rule> <reason>`.",
        },
    ];
}

;// CONCATENATED MODULE: ./lib/operations/plan-verdict.js


/**
 * How a plan ends. What has to be mended first is an error of the files; drift is for migrate to refuse, and a plan that tells of it has done its work.
 *
 * @param reasons why migrate would refuse, and `foreseen` how that is said
 */
function planVerdict(reasons, hazards, failOn, foreseen = "migrate will refuse") {
    const mistakes = reasons.filter(({ code }) => problem/* PROBLEM_CLASS */.h[code] === "input");
    const later = reasons
        .filter(({ code }) => problem/* PROBLEM_CLASS */.h[code] !== "input")
        .map((problem) => ({ ...problem, message: `${foreseen}: ${problem.message}` }));
    return mistakes.length > 0
        ? { outcome: "refused", problems: [...mistakes, ...later], hazards }
        : { outcome: "done", problems: [...later, ...hazardsFound(hazards, failOn)], hazards };
}
const SWITCHED_OFF = "config.toml says `[db.migrations] enabled = false`: migrate would apply nothing";


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


/***/ })

};
