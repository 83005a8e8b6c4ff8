export const id = 996;
export const ids = [996];
export const modules = {

/***/ 1604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ writeApproval),
/* harmony export */   ut: () => (/* binding */ GUARD_TABLES),
/* harmony export */   z0: () => (/* binding */ writeStamp)
/* harmony export */ });
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8902);

/**
 * Which environment the database belongs to, and what proved that a reset was approved. Rows are only added: the newest
 * stamp counts, and the older ones tell who changed it. A reset leaves both tables alone.
 */
const GUARD_TABLES = `
create table if not exists supabase_migrations.db_ops_stamps (
  id bigint generated always as identity primary key,
  run_id bigint not null references supabase_migrations.db_ops_runs (id),
  environment text not null,
  tier text not null check (tier in ('open', 'guarded', 'protected')),
  system_identifier bigint,
  database_name text not null,
  stamped_by text not null,
  stamped_at timestamptz not null default pg_catalog.clock_timestamp()
);
create table if not exists supabase_migrations.db_ops_approvals (
  run_id bigint primary key references supabase_migrations.db_ops_runs (id),
  evidence jsonb not null,
  recorded_at timestamptz not null default pg_catalog.clock_timestamp()
);`;
/** SQL that stamps the database. */
function writeStamp(runId, { environment, tier, system, database, by }) {
    const values = [environment, tier, system, database, by].map(_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e);
    return `insert into supabase_migrations.db_ops_stamps (run_id, environment, tier, system_identifier, database_name, stamped_by)
values (${runId}, ${values.join(", ")});`;
}
/** SQL that records what was proved; it is committed before anything is dropped. */
function writeApproval(runId, evidence) {
    return `insert into supabase_migrations.db_ops_approvals (run_id, evidence) values (${runId}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(JSON.stringify(evidence))});`;
}


/***/ }),

/***/ 2132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   GQ: () => (/* binding */ HISTORY_TABLE),
/* harmony export */   Iy: () => (/* binding */ openRun),
/* harmony export */   Mx: () => (/* binding */ closeKilledRuns),
/* harmony export */   Ql: () => (/* binding */ closeRun),
/* harmony export */   cD: () => (/* binding */ writeEntry),
/* harmony export */   ef: () => (/* binding */ setMark),
/* harmony export */   gG: () => (/* binding */ forgetSegments),
/* harmony export */   jS: () => (/* binding */ clearMark),
/* harmony export */   kz: () => (/* binding */ bookkeepingScript),
/* harmony export */   nH: () => (/* binding */ markSegment),
/* harmony export */   sf: () => (/* binding */ claimSegment),
/* harmony export */   wJ: () => (/* binding */ writeVerified)
/* harmony export */ });
/* harmony import */ var _guard_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1604);
/* harmony import */ var _iso_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8396);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8902);
/* harmony import */ var _seed_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);




/**
 * Our own log, in the CLI's schema because schema diffs leave that one out. It holds who did what, from where, when
 * and with which outcome; never SQL, server messages, row data or secrets.
 */
const LEDGER_TABLES = `
create table if not exists supabase_migrations.db_ops_runs (
  id bigint generated always as identity primary key,
  operation text not null,
  environment text not null,
  tier text,
  actor text not null,
  run_url text,
  commit_sha text,
  tool_version text not null,
  started_at timestamptz not null default pg_catalog.clock_timestamp(),
  finished_at timestamptz,
  outcome text,
  error_code text
);
create table if not exists supabase_migrations.db_ops_migrations (
  id bigint generated always as identity primary key,
  run_id bigint not null references supabase_migrations.db_ops_runs (id),
  version text not null,
  name text,
  file_hash text,
  started_at timestamptz,
  finished_at timestamptz not null default pg_catalog.clock_timestamp(),
  duration_ms integer,
  outcome text not null check (outcome in ('applied', 'failed', 'unknown', 'adopted', 'verified')),
  error_code text
);
create index if not exists db_ops_migrations_version on supabase_migrations.db_ops_migrations (version, id desc);
create table if not exists supabase_migrations.db_ops_progress (
  version text not null,
  segment integer not null,
  hash text not null,
  state text not null check (state in ('started', 'done')),
  indexes_before text[],
  run_id bigint not null references supabase_migrations.db_ops_runs (id),
  changed_at timestamptz not null default pg_catalog.clock_timestamp(),
  primary key (version, segment)
);
create table if not exists supabase_migrations.db_ops_marks (
  name text primary key,
  run_id bigint not null references supabase_migrations.db_ops_runs (id),
  made_at timestamptz not null default pg_catalog.clock_timestamp()
);
${_seed_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .SEED_TABLES */ .WO}`;
/** As the Supabase CLI makes it, step by step, so that a table of its older versions is brought up to date. */
const HISTORY_TABLE = [
    "create table if not exists supabase_migrations.schema_migrations (version text not null primary key);",
    "alter table supabase_migrations.schema_migrations add column if not exists statements text[];",
    "alter table supabase_migrations.schema_migrations add column if not exists name text;",
];
/** Two first runs at once would both miss the schema and collide on pg_namespace; this lock ends with the message. */
const ONE_AT_A_TIME = "select pg_catalog.pg_advisory_xact_lock(110372831850612);";
/** SQL that makes whatever bookkeeping is missing; empty when all is there, so that nothing is locked for nothing. */
function bookkeepingScript({ tables, historyColumns }) {
    const history = tables.history && historyColumns.includes("statements") && historyColumns.includes("name");
    if (history && tables.ledger && tables.guards)
        return "";
    return [
        ONE_AT_A_TIME,
        "create schema if not exists supabase_migrations;",
        ...(history ? [] : HISTORY_TABLE),
        tables.ledger ? "" : LEDGER_TABLES,
        tables.guards ? "" : _guard_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .GUARD_TABLES */ .ut,
    ].join("\n");
}
/** SQL that opens the run's entry and answers with its id and the server's clock. */
function openRun({ operation, environment, tier, origin }) {
    const values = [
        operation,
        environment,
        tier,
        origin.actor,
        origin.runUrl,
        origin.commit,
        origin.toolVersion,
    ];
    return `insert into supabase_migrations.db_ops_runs (operation, environment, tier, actor, run_url, commit_sha, tool_version)
values (${values.map(_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e).join(", ")})
returning 'run', id, ${(0,_iso_js__WEBPACK_IMPORTED_MODULE_3__/* .iso */ .K)("started_at")};`;
}
/** SQL that closes the entries of runs that ended without a word. */
const closeKilledRuns = "update supabase_migrations.db_ops_runs set finished_at = pg_catalog.clock_timestamp(), outcome = 'unknown', error_code = 'crashed' where finished_at is null;";
/** SQL that closes the run's entry. `errorCode` is a SQLSTATE or one of our problem codes. */
function closeRun(runId, outcome, errorCode) {
    return `update supabase_migrations.db_ops_runs set finished_at = pg_catalog.clock_timestamp(), outcome = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(outcome)}, error_code = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(errorCode)} where id = ${runId};`;
}
/** SQL that appends an entry. */
function writeEntry(entry) {
    const { runId, version, name, hash, outcome, errorCode } = entry;
    const { started, duration } = timing(entry);
    // A migration that empties the history would run again: without its row there is no outcome, and NOT NULL undoes it.
    const proven = outcome === "applied"
        ? `(select 'applied' from supabase_migrations.schema_migrations where version = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(version)})`
        : (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(outcome);
    return `insert into supabase_migrations.db_ops_migrations (run_id, version, name, file_hash, started_at, duration_ms, outcome, error_code)
values (${runId}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(version)}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(hash)}, ${started}, ${duration}, ${proven}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(errorCode)});`;
}
/** SQL that notes of many applied files, in one statement, that they were compared and mean what was recorded. */
function writeVerified(runId, files) {
    const rows = files.map(({ version, name, hash }) => `(${runId}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(version)}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(hash)}, 'verified')`);
    return `insert into supabase_migrations.db_ops_migrations (run_id, version, name, file_hash, outcome) values\n${rows.join(",\n")};`;
}
/** SQL for when a migration began and how many ms it took. */
function timing({ durationMs, since }) {
    if (durationMs !== undefined) {
        const ms = Math.round(durationMs);
        return { started: `pg_catalog.clock_timestamp() - interval '${ms} ms'`, duration: `${ms}` };
    }
    if (since === undefined)
        return { started: "null", duration: "null" };
    return {
        started: since,
        duration: `pg_catalog.date_part('epoch', pg_catalog.clock_timestamp() - (${since})) * 1000`,
    };
}
/**
 * SQL that records a migration in the history exactly as the Supabase CLI does: the claim.
 *
 * @param behind the version that must stand there first: without it there is no version to record, and NOT NULL fails (23502)
 */
function claim(version, name, statements, behind) {
    const own = behind === undefined
        ? (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(version)
        : `(select ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(version)} from supabase_migrations.schema_migrations where version = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(behind)})`;
    return `insert into supabase_migrations.schema_migrations (version, name, statements) values (${own}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .textArray */ .T)(statements)});`;
}
/** SQL that claims a segment that runs in a transaction: a rival waits for us, and then finds it taken. */
function claimSegment(runId, version, segment, hash) {
    return `insert into supabase_migrations.db_ops_progress (version, segment, hash, state, run_id)
values (${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(version)}, ${segment}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(hash)}, 'done', ${runId});`;
}
/** SQL that marks a statement that runs alone; a second mark of the same one replaces the first. */
function markSegment(runId, version, segment, hash, state, before) {
    return `insert into supabase_migrations.db_ops_progress (version, segment, hash, state, indexes_before, run_id)
values (${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(version)}, ${segment}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(hash)}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(state)}, ${before ? (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .textArray */ .T)(before) : "null"}, ${runId})
on conflict (version, segment) do update set hash = excluded.hash, state = excluded.state, run_id = excluded.run_id, changed_at = pg_catalog.clock_timestamp();`;
}
/** SQL that forgets a migration's segments, once its history row says all, or one segment whose try is undone. */
function forgetSegments(version, segment) {
    return `delete from supabase_migrations.db_ops_progress where version = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(version)}${segment === undefined ? "" : ` and segment = ${segment}`};`;
}
/** SQL that makes a mark; one that stands already is ours now. */
function setMark(mark, runId) {
    return `insert into supabase_migrations.db_ops_marks (name, run_id) values (${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(mark)}, ${runId})
on conflict (name) do update set run_id = excluded.run_id;`;
}
/** SQL that takes a mark away. */
function clearMark(mark) {
    return `delete from supabase_migrations.db_ops_marks where name = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(mark)};`;
}


/***/ }),

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ releaseMutex),
/* harmony export */   Te: () => (/* binding */ beginRun),
/* harmony export */   lb: () => (/* binding */ endRun)
/* harmony export */ });
/* harmony import */ var _cut_on_abort_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2724);
/* harmony import */ var _guard_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1604);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2132);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8902);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9998);
/* harmony import */ var _mutex_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8726);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7287);
/* harmony import */ var _seed_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5244);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1738);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3958);
/* harmony import */ var _state_script_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7764);











/** Somebody who rearranges our tables must not keep a run waiting for ever. */
const LEDGER_LOCK_TIMEOUT_MS = 10_000;
/**
 * Opens the run's entry in the ledger, making the tables that are missing, and gives renumbered history rows their
 * files' versions: all or nothing, one round trip.
 *
 * @returns with the server's clock just before the run's first statement
 */
async function beginRun(session, state, { start, verified, adopted, idle, stamp, approval }) {
    const runId = "pg_catalog.currval('supabase_migrations.db_ops_runs_id_seq')";
    const script = [
        `${_message_js__WEBPACK_IMPORTED_MODULE_3__/* .BEGIN */ .Q};`,
        `select pg_catalog.set_config('lock_timeout', '${LEDGER_LOCK_TIMEOUT_MS}', true);`,
        (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .bookkeepingScript */ .kz)(state),
        // Nobody else is at work while we hold the mutex: a run that is open still was killed.
        ...(state.locked && state.tables.ledger ? [_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .closeKilledRuns */ .Mx] : []),
        (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .openRun */ .Iy)(start),
        ...(approval ? [(0,_guard_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .writeApproval */ .$i)(runId, approval)] : []),
        ...(stamp ? [(0,_guard_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .writeStamp */ .z0)(runId, stamp)] : []),
        ...(verified.length > 0 ? [(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .writeVerified */ .wJ)(runId, verified)] : []),
        ...adopted.flatMap(({ file: { version, name, hash }, recordedAs }) => [
            `update supabase_migrations.schema_migrations set version = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(version)}, name = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(name)} where version = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(recordedAs)};`,
            `update supabase_migrations.db_ops_migrations set version = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(version)} where version = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(recordedAs)} and outcome = 'applied';`,
            (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .writeEntry */ .cD)({ runId, version, name, hash, outcome: "adopted" }),
        ]),
        ...(idle ? [(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .closeRun */ .Ql)(runId, "done", undefined)] : []),
        "commit;",
        ...(idle && state.locked ? [`${_mutex_js__WEBPACK_IMPORTED_MODULE_9__/* .RELEASE_MUTEX */ .Au};`] : []),
    ].join("\n");
    const outcome = await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .runCancellable */ .o1)(session, script, { keepRows: true });
    if (outcome.status === "failed")
        await (0,_script_js__WEBPACK_IMPORTED_MODULE_4__/* .runScript */ .j3)(session.client, "rollback");
    if (outcome.status !== "completed")
        return outcome;
    const [, id, clock] = outcome.rows.find(([tag]) => tag === "run") ?? [];
    if (id === undefined || clock === undefined)
        throw new Error("the ledger did not answer with the run's id");
    return { status: "begun", runId: id, serverClock: new Date(clock) };
}
/** Closes the run's entry, gives the mutex back and reads what stands in the database now: one round trip. */
async function endRun({ client, signal }, { runId, outcome, errorCode, failed, failedSeed }) {
    const entry = failed && {
        runId,
        version: failed.file.version,
        name: failed.file.name,
        hash: failed.file.hash,
        outcome: failed.outcome,
        errorCode,
        durationMs: failed.durationMs,
    };
    const script = [
        `${_message_js__WEBPACK_IMPORTED_MODULE_3__/* .BEGIN */ .Q};`,
        ..._message_js__WEBPACK_IMPORTED_MODULE_3__/* .CLEAN_SESSION */ .d_.map((statement) => `${statement};`),
        `select pg_catalog.set_config('lock_timeout', '${LEDGER_LOCK_TIMEOUT_MS}', true);`,
        ...(entry ? [(0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .writeEntry */ .cD)(entry)] : []),
        ...(failedSeed ? [(0,_seed_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSeedEntry */ .hf)({ ...failedSeed, runId, errorCode })] : []),
        (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .closeRun */ .Ql)(runId, outcome, errorCode),
        `${_mutex_js__WEBPACK_IMPORTED_MODULE_9__/* .RELEASE_MUTEX */ .Au};`,
        `${(0,_state_script_js__WEBPACK_IMPORTED_MODULE_8__/* .stateScript */ .n)(false)};`,
        "commit",
    ].join("\n");
    const ask = () => (0,_script_js__WEBPACK_IMPORTED_MODULE_4__/* .runScript */ .j3)(client, script, { keepRows: true });
    const ended = await (0,_cut_on_abort_js__WEBPACK_IMPORTED_MODULE_10__/* .cutOnAbort */ .k)(client, signal, ask, _cut_on_abort_js__WEBPACK_IMPORTED_MODULE_10__/* .LAST_ANSWER_MS */ .r);
    return ended.status === "completed" ? (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .parseState */ .B)(ended.rows) : undefined;
}
/** Gives the mutex back without a word in the ledger. */
async function releaseMutex({ client }) {
    await (0,_script_js__WEBPACK_IMPORTED_MODULE_4__/* .runScript */ .j3)(client, _mutex_js__WEBPACK_IMPORTED_MODULE_9__/* .RELEASE_MUTEX */ .Au);
}


/***/ }),

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ SEED_FILES_TABLE),
/* harmony export */   WO: () => (/* binding */ SEED_TABLES),
/* harmony export */   hf: () => (/* binding */ writeSeedEntry),
/* harmony export */   kI: () => (/* binding */ claimSeed)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7887);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8902);


/** As the Supabase CLI makes it. */
const SEED_FILES_TABLE = "create table if not exists supabase_migrations.seed_files (path text not null primary key, hash text not null);";
/** `db_ops_seeds`, ours, holds which files ran when, how long, and by which run, never row data. */
const SEED_TABLES = `${SEED_FILES_TABLE}
create table if not exists supabase_migrations.db_ops_seeds (
  id bigint generated always as identity primary key,
  run_id bigint not null references supabase_migrations.db_ops_runs (id),
  path text not null,
  file_hash text not null,
  finished_at timestamptz not null default pg_catalog.clock_timestamp(),
  duration_ms integer,
  outcome text not null check (outcome in ('applied', 'failed', 'unknown')),
  error_code text
);
create index if not exists db_ops_seeds_path on supabase_migrations.db_ops_seeds (path, id desc);
`;
/**
 * SQL that records a seed file exactly as the Supabase CLI does. Its tag tells `INSERT 0 0` when the file stands there
 * already with this very hash: somebody else has run it. Where somebody is about to, it waits for them.
 */
function claimSeed({ path, hash }) {
    return `insert into supabase_migrations.seed_files as f (path, hash) values (${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(path)}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(hash)})
on conflict (path) do update set hash = excluded.hash where f.hash is distinct from excluded.hash;`;
}
/** SQL that appends an entry. Those that were applied are timed by the server itself. */
function writeSeedEntry({ runId, file, outcome, errorCode, durationMs }) {
    const duration = durationMs === undefined
        ? `(extract(epoch from pg_catalog.clock_timestamp() - ${_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .startedAt */ .xh}) * 1000)::integer`
        : String(Math.round(durationMs));
    return `insert into supabase_migrations.db_ops_seeds (run_id, path, file_hash, duration_ms, outcome, error_code)
values (${runId}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(file.path)}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(file.hash)}, ${duration}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(outcome)}, ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(errorCode)});`;
}


/***/ }),

/***/ 1738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ attend),
/* harmony export */   o1: () => (/* binding */ runCancellable),
/* harmony export */   oJ: () => (/* binding */ work)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7287);


const HEARTBEAT_MS = 10_000;
/** Most migrations are over by then, and never pay for the second connection. */
const FIRST_LOOK_MS = 1_000;
const IDLE_LOOKS = 2;
const CANCEL_AGAIN_MS = 500;
/** A server that does not answer a cancel request for this long has its session ended, so that we report within 5 s. */
const PATIENCE_MS = 3_000;
/**
 * Runs a script that may take long: tells every 10 s how it stands, looks for blockers before a lock time-out strikes,
 * and on abort cancels it on the server and waits for the server's answer.
 */
async function work(session, text, file, lockTimeoutMs, options = {}) {
    return attend(session, (0,_script_js__WEBPACK_IMPORTED_MODULE_1__/* .sendScript */ ._2)(session.client, text, options), file, lockTimeoutMs);
}
/** As `work`, for a script that is sent already. */
async function attend(session, script, file, lockTimeoutMs) {
    const { client, server, watch, signal, onProgress } = session;
    const startedAt = performance.now();
    let blockers = [];
    let idleLooks = 0;
    const look = async (tell) => {
        const sight = await watch.look(server.pid);
        if (sight === undefined && !tell)
            return;
        if (sight && sight.blockers.length > 0)
            blockers = sight.blockers;
        if (!tell)
            return;
        idleLooks = sight && !sight.working ? idleLooks + 1 : 0;
        // A network device that forgot the connection: the server has answered long ago, and no answer will ever come.
        if (idleLooks === IDLE_LOOKS)
            client.connection.stream.destroy();
        const elapsedMs = Math.round(performance.now() - startedAt);
        onProgress({
            type: "heartbeat",
            file,
            elapsedMs,
            phase: sight?.phase,
            share: sight?.share,
            blockers: sight?.blockers ?? [],
        });
    };
    const endNotices = passNotices(session, script, file);
    const first = setTimeout(look, Math.min(FIRST_LOOK_MS, lockTimeoutMs / 2), false);
    const beat = setInterval(look, HEARTBEAT_MS, true);
    const stopCancelling = onAbort(signal, () => cancelUntilAnswered(session));
    try {
        return { ...(await script.outcome), blockers };
    }
    finally {
        clearTimeout(first);
        clearInterval(beat);
        endNotices();
        await stopCancelling();
    }
}
/** Runs a short script of our own; on abort it is cancelled on the server, and the server's answer waited for. */
async function runCancellable(session, text, options = {}) {
    const stopCancelling = onAbort(session.signal, () => cancelUntilAnswered(session));
    try {
        return await (0,_script_js__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(session.client, text, options);
    }
    finally {
        await stopCancelling();
    }
}
/** A loop of `DROP … IF EXISTS` must not bury the rest of the log. */
const MOST_NOTICES = 50;
/** Tells what the server says while the file runs. Returns what tells how much was left out. */
function passNotices({ onProgress }, script, file) {
    let count = 0;
    script.onNotice(({ severity = "NOTICE", message = "" }) => {
        count += 1;
        if (count <= MOST_NOTICES)
            onProgress({ type: "notice", file, severity, message });
    });
    return () => {
        const more = count - MOST_NOTICES;
        if (more > 0)
            onProgress({ type: "notice", file, severity: "NOTICE", message: `… and ${more} more` });
    };
}
/**
 * Repeats the request, since one that comes between two statements strikes nothing. Returns what ends the repeating, and
 * waits for a request that is on its way: it must not strike what we send next.
 */
function cancelUntilAnswered({ server, watch, client, onProgress }) {
    onProgress({ type: "cancelling" });
    let sent = Promise.resolve();
    const cancel = () => {
        sent = Promise.all([sent, watch.cancel(server.pid)]);
    };
    cancel();
    const again = setInterval(cancel, CANCEL_AGAIN_MS);
    const terminate = setTimeout(() => void watch.terminate(server.pid, server.backendStart), PATIENCE_MS);
    // Should the server be out of reach as well, the broken line is what ends the wait.
    const hangUp = setTimeout(() => client.connection.stream.destroy(), PATIENCE_MS + CANCEL_AGAIN_MS);
    return async () => {
        clearInterval(again);
        clearTimeout(terminate);
        clearTimeout(hangUp);
        await Promise.race([sent, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(CANCEL_AGAIN_MS)]);
    };
}
function onAbort(signal, begin) {
    let end;
    const listener = () => {
        end = begin();
    };
    if (signal.aborted)
        listener();
    else
        signal.addEventListener("abort", listener, { once: true });
    return async () => {
        signal.removeEventListener("abort", listener);
        await end?.();
    };
}


/***/ })

};
