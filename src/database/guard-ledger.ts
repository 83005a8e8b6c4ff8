import type { GateEvidence } from "../guard/gate/types.js";
import type { StampRow } from "./identity.js";
import { literal } from "./literal.js";

/**
 * Which environment the database belongs to, and what proved that a reset was approved. Rows are only added: the newest
 * stamp counts, and the older ones tell who changed it. A reset leaves both tables alone.
 */
export const GUARD_TABLES = `
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

/** A stamp that is to be written. */
export type StampEntry = Omit<StampRow, "at">;

/** SQL that stamps the database. */
export function writeStamp(runId: string, { environment, tier, system, database, by }: StampEntry): string {
  const values = [environment, tier, system, database, by].map(literal);
  return `insert into supabase_migrations.db_ops_stamps (run_id, environment, tier, system_identifier, database_name, stamped_by)
values (${runId}, ${values.join(", ")});`;
}

/** SQL that records what was proved; it is committed before anything is dropped. */
export function writeApproval(runId: string, evidence: GateEvidence): string {
  return `insert into supabase_migrations.db_ops_approvals (run_id, evidence) values (${runId}, ${literal(JSON.stringify(evidence))});`;
}
