import type { HazardResult, MigrationResult, Result, SeedResult } from "../../src/result.js";

/** A result with everything in order, to be varied. */
export function aResult(parts: Partial<Result> = {}): Result {
  return {
    schemaVersion: 1,
    operation: "status",
    environment: "production",
    tier: "protected",
    stamp: null,
    outcome: "done",
    startedAt: "2026-11-03T14:02:11.000Z",
    durationMs: 1234,
    database: { host: "db.example.com", name: "postgres", serverVersion: "17.6" },
    version: { before: "20240102000000", after: "20240102000000" },
    upToDate: true,
    migrations: [],
    seeds: [],
    reset: null,
    approval: null,
    recovery: null,
    hazards: [],
    drift: [],
    problems: [],
    runInProgress: null,
    ...parts,
  };
}

/** An applied migration, to be varied. */
export function aMigration(parts: Partial<MigrationResult> = {}): MigrationResult {
  return {
    version: "20240101000000",
    name: "users",
    file: "supabase/migrations/20240101000000_users.sql",
    state: "applied",
    outcome: null,
    appliedAt: "2026-11-01T09:00:00.000Z",
    appliedBy: "anna@laptop",
    durationMs: 12,
    segments: null,
    ...parts,
  };
}

/** A migration that stands in no history. */
export function aPendingMigration(parts: Partial<MigrationResult> = {}): MigrationResult {
  return aMigration({ state: "pending", appliedAt: null, appliedBy: null, durationMs: null, ...parts });
}

/** A seed that this run applied, to be varied. */
export function aSeed(parts: Partial<SeedResult> = {}): SeedResult {
  return {
    file: "supabase/seeds/01_users.sql",
    state: "applied",
    outcome: "applied",
    rows: { inserted: 3, updated: 1, deleted: 0, skipped: 20 },
    tables: [{ table: "public.users", inserted: 3, updated: 1, deleted: 0, skipped: 20 }],
    durationMs: 12,
    ...parts,
  };
}

/** A seed that this run left alone. */
export function anIdleSeed(parts: Partial<SeedResult> = {}): SeedResult {
  return aSeed({ outcome: null, rows: null, tables: [], durationMs: null, ...parts });
}

/** A hazard of a pending migration, to be varied. */
export function aHazard(parts: Partial<HazardResult> = {}): HazardResult {
  return {
    id: "drop-column",
    severity: "danger",
    file: "supabase/migrations/20240102000000_b.sql",
    line: 3,
    column: 1,
    endLine: 3,
    object: "public.users",
    lock: "ACCESS EXCLUSIVE",
    blocks: "reads and writes",
    reason: "Dropping public.users.email deletes its values for good.",
    rewrite: null,
    rows: 150_000,
    bytes: 9_437_184,
    activity: null,
    acknowledged: false,
    ...parts,
  };
}
