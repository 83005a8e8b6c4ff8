import type { Origin } from "../context.js";
import { GUARD_TABLES } from "./guard-ledger.js";
import { iso } from "./iso.js";
import { literal, textArray } from "./literal.js";
import { SEED_TABLES } from "./seed-ledger.js";
import type { DatabaseState } from "./state.js";

/**
 * Our own log, in the CLI's schema because schema diffs leave that one out. It holds who did what, from where, when
 * and with which outcome; never SQL, server messages, row data or secrets. Where a run writes an entry a file, no foreign key leads to
 * it: the server would look the run up and lock it for each.
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
  run_id bigint not null,
  version text not null,
  name text,
  file_hash text,
  started_at timestamptz,
  finished_at timestamptz not null default pg_catalog.clock_timestamp(),
  duration_ms integer,
  outcome text not null,
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
${SEED_TABLES}`;

/** As the Supabase CLI makes it, step by step, so that a table of its older versions is brought up to date. */
export const HISTORY_TABLE: readonly string[] = [
  "create table if not exists supabase_migrations.schema_migrations (version text not null primary key);",
  "alter table supabase_migrations.schema_migrations add column if not exists statements text[];",
  "alter table supabase_migrations.schema_migrations add column if not exists name text;",
];

/** Two first runs at once would both miss the schema and collide on pg_namespace; this lock ends with the message. */
const ONE_AT_A_TIME = "select pg_catalog.pg_advisory_xact_lock(110372831850612);";

/** SQL that makes whatever bookkeeping is missing; empty when all is there, so that nothing is locked for nothing. */
export function bookkeepingScript({ tables, historyColumns }: DatabaseState): string {
  const history = tables.history && historyColumns.includes("statements") && historyColumns.includes("name");
  if (history && tables.ledger && tables.guards) return "";
  return [
    ONE_AT_A_TIME,
    "create schema if not exists supabase_migrations;",
    ...(history ? [] : HISTORY_TABLE),
    tables.ledger ? "" : LEDGER_TABLES,
    tables.guards ? "" : GUARD_TABLES,
  ].join("\n");
}

/** What the ledger notes of an operation when it begins. */
export interface RunStart {
  readonly operation: string;
  readonly environment: string;
  readonly tier: string | undefined;
  readonly origin: Origin;
}

/** SQL that opens the run's entry and answers with its id and the server's clock. */
export function openRun({ operation, environment, tier, origin }: RunStart): string {
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
values (${values.map(literal).join(", ")})
returning 'run', id, ${iso("started_at")};`;
}

/** SQL that closes the entries of runs that ended without a word. */
export const closeKilledRuns =
  "update supabase_migrations.db_ops_runs set finished_at = pg_catalog.clock_timestamp(), outcome = 'unknown', error_code = 'crashed' where finished_at is null;";

/** SQL that closes the run's entry. `errorCode` is a SQLSTATE or one of our problem codes. */
export function closeRun(runId: string, outcome: string, errorCode: string | undefined): string {
  return `update supabase_migrations.db_ops_runs set finished_at = pg_catalog.clock_timestamp(), outcome = ${literal(outcome)}, error_code = ${literal(errorCode)} where id = ${runId};`;
}

/** One migration's entry. */
export interface MigrationEntry {
  readonly runId: string;
  readonly version: string;
  readonly name: string;
  readonly hash: string;
  readonly outcome: "applied" | "failed" | "unknown" | "adopted" | "verified";
  readonly errorCode?: string | undefined;
  /** Milliseconds. */
  readonly durationMs?: number | undefined;
  /** In their place, SQL for the moment since which the server measures them. */
  readonly since?: string | undefined;
}

/** SQL that appends an entry. */
export function writeEntry(entry: MigrationEntry): string {
  const { runId, version, name, hash, outcome, errorCode } = entry;
  const { started, duration } = timing(entry);
  // A migration that empties the history would run again: without its row there is no outcome, and NOT NULL undoes it.
  const proven =
    outcome === "applied"
      ? `(select 'applied' from supabase_migrations.schema_migrations where version = ${literal(version)})`
      : literal(outcome);
  return `insert into supabase_migrations.db_ops_migrations (run_id, version, name, file_hash, started_at, duration_ms, outcome, error_code)
values (${runId}, ${literal(version)}, ${literal(name)}, ${literal(hash)}, ${started}, ${duration}, ${proven}, ${literal(errorCode)});`;
}

/** SQL that notes of many applied files, in one statement, that they were compared and mean what was recorded. */
export function writeVerified(
  runId: string,
  files: readonly Pick<MigrationEntry, "version" | "name" | "hash">[],
): string {
  const rows = files.map(
    ({ version, name, hash }) =>
      `(${runId}, ${literal(version)}, ${literal(name)}, ${literal(hash)}, 'verified')`,
  );
  return `insert into supabase_migrations.db_ops_migrations (run_id, version, name, file_hash, outcome) values\n${rows.join(",\n")};`;
}

/** SQL for when a migration began and how many ms it took. */
function timing({ durationMs, since }: MigrationEntry): { started: string; duration: string } {
  if (durationMs !== undefined) {
    const ms = Math.round(durationMs);
    return { started: `pg_catalog.clock_timestamp() - interval '${ms} ms'`, duration: `${ms}` };
  }
  if (since === undefined) return { started: "null", duration: "null" };
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
export function claim(
  version: string,
  name: string,
  statements: readonly string[],
  behind?: string | undefined,
): string {
  const own =
    behind === undefined
      ? literal(version)
      : `(select ${literal(version)} from supabase_migrations.schema_migrations where version = ${literal(behind)})`;
  return `insert into supabase_migrations.schema_migrations (version, name, statements) values (${own}, ${literal(name)}, ${textArray(statements)});`;
}

/** SQL that claims a segment that runs in a transaction: a rival waits for us, and then finds it taken. */
export function claimSegment(runId: string, version: string, segment: number, hash: string): string {
  return `insert into supabase_migrations.db_ops_progress (version, segment, hash, state, run_id)
values (${literal(version)}, ${segment}, ${literal(hash)}, 'done', ${runId});`;
}

/** SQL that marks a statement that runs alone; a second mark of the same one replaces the first. */
export function markSegment(
  runId: string,
  version: string,
  segment: number,
  hash: string,
  state: "started" | "done",
  before?: readonly string[],
): string {
  return `insert into supabase_migrations.db_ops_progress (version, segment, hash, state, indexes_before, run_id)
values (${literal(version)}, ${segment}, ${literal(hash)}, ${literal(state)}, ${before ? textArray(before) : "null"}, ${runId})
on conflict (version, segment) do update set hash = excluded.hash, state = excluded.state, run_id = excluded.run_id, changed_at = pg_catalog.clock_timestamp();`;
}

/** SQL that forgets a migration's segments, once its history row says all, or one segment whose try is undone. */
export function forgetSegments(version: string, segment?: number): string {
  return `delete from supabase_migrations.db_ops_progress where version = ${literal(version)}${segment === undefined ? "" : ` and segment = ${segment}`};`;
}

/** What a run leaves behind for the next ones to see. `reset-in-progress`: dropped in stages, and not whole again yet. */
export type Mark = "reset-in-progress";

/** SQL that makes a mark; one that stands already is ours now. */
export function setMark(mark: Mark, runId: string): string {
  return `insert into supabase_migrations.db_ops_marks (name, run_id) values (${literal(mark)}, ${runId})
on conflict (name) do update set run_id = excluded.run_id;`;
}

/** SQL that takes a mark away. */
export function clearMark(mark: Mark): string {
  return `delete from supabase_migrations.db_ops_marks where name = ${literal(mark)};`;
}
