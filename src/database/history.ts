/** A row of `supabase_migrations.schema_migrations`, with what our ledger knows of it. */
export interface HistoryRow {
  readonly version: string;
  readonly name: string | undefined;
  /** sha256 of the file that we applied, or found to mean the same; `undefined` when only another tool knows it. */
  readonly hash: string | undefined;
  /** UTC, ISO 8601. */
  readonly appliedAt: string | undefined;
  readonly appliedBy: string | undefined;
  readonly durationMs: number | undefined;
  /** What was recorded as run; read only for rows without a hash. `undefined`: not read, null or empty, so unknown. */
  readonly statements: readonly string[] | undefined;
}

/** A segment of a migration of several segments that has begun. */
export interface ProgressRow {
  readonly version: string;
  /** Counted from 0. */
  readonly segment: number;
  /** Of the segment's text. */
  readonly hash: string;
  readonly state: "started" | "done";
  /** Names of the table's indexes before a `CREATE INDEX CONCURRENTLY` without a name. */
  readonly before: readonly string[];
}

/** A row of `supabase_migrations.seed_files`. */
export interface SeedRow {
  readonly path: string;
  readonly hash: string;
  /** What we ran last under this path; `undefined` when only another tool knows it. */
  readonly ranHash: string | undefined;
}

/** A row of our ledger's marks, such as `reset-in-progress`. */
export interface MarkRow {
  readonly name: string;
  /** UTC, ISO 8601. */
  readonly since: string;
  readonly actor: string;
}
