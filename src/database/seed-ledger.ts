import type { SeedFile } from "../project/types.js";
import { messageStart } from "./clock.js";
import { literal } from "./literal.js";

/** As the Supabase CLI makes it. */
export const SEED_FILES_TABLE =
  "create table if not exists supabase_migrations.seed_files (path text not null primary key, hash text not null);";

/** `db_ops_seeds`, ours, holds which files ran when, how long, and by which run, never row data. */
export const SEED_TABLES = `${SEED_FILES_TABLE}
create table if not exists supabase_migrations.db_ops_seeds (
  id bigint generated always as identity primary key,
  run_id bigint not null,
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
export function claimSeed({ path, hash }: SeedFile): string {
  return `insert into supabase_migrations.seed_files as f (path, hash) values (${literal(path)}, ${literal(hash)})
on conflict (path) do update set hash = excluded.hash where f.hash is distinct from excluded.hash;`;
}

/** One seed file's entry. */
export interface SeedEntry {
  readonly runId: string;
  readonly file: SeedFile;
  readonly outcome: "applied" | "failed" | "unknown";
  readonly errorCode?: string | undefined;
  /** Milliseconds; `undefined` lets the server measure since its message began. */
  readonly durationMs?: number | undefined;
}

/** SQL that appends an entry. Those that were applied are timed by the server itself. */
export function writeSeedEntry({ runId, file, outcome, errorCode, durationMs }: SeedEntry): string {
  const duration =
    durationMs === undefined
      ? `(extract(epoch from pg_catalog.clock_timestamp() - ${messageStart}) * 1000)::integer`
      : String(Math.round(durationMs));
  return `insert into supabase_migrations.db_ops_seeds (run_id, path, file_hash, duration_ms, outcome, error_code)
values (${runId}, ${literal(file.path)}, ${literal(file.hash)}, ${duration}, ${literal(outcome)}, ${literal(errorCode)});`;
}
