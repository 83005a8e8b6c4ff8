import type { QualifiedName } from "../sql/types.js";

export type Severity = "note" | "warning" | "danger";

/** Postgres' table lock modes, weakest first (https://www.postgresql.org/docs/current/explicit-locking.html). */
export const LOCK_MODES = [
  "ACCESS SHARE",
  "ROW SHARE",
  "ROW EXCLUSIVE",
  "SHARE UPDATE EXCLUSIVE",
  "SHARE",
  "SHARE ROW EXCLUSIVE",
  "EXCLUSIVE",
  "ACCESS EXCLUSIVE",
] as const;
export type LockMode = (typeof LOCK_MODES)[number];

/** What a statement does to a table while it holds its lock. */
export type Work = "rewrite" | "scan" | "build";

/** A finding about one place of one file, as `hazards` of the result has it. */
export interface Hazard {
  readonly id: string;
  readonly severity: Severity;
  readonly file: string;
  /** 1-based; the column in characters (code points). */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly object: string | null;
  readonly lock: LockMode | null;
  readonly blocks: string | null;
  /** One sentence, and a second one for the size where it is known. */
  readonly reason: string;
  readonly rewrite: string | null;
  readonly rows: number | null;
  readonly bytes: number | null;
  /** How busy the table is; `null` where that is unknown. */
  readonly activity: Activity | null;
  /** A directive above the statement names the rule and gives a reason. */
  readonly acknowledged: boolean;
}

/** What is known about the world outside of the files. Everything but the server's version may be unknown. */
export interface HazardContext {
  /** Such as 17. */
  readonly serverMajor: number;
  /**
   * Which statements share a transaction. `segments`: as db-ops applies a migration; `file`: the runner wraps each file in one
   * transaction; `statements`: each commits on its own, as in psql.
   */
  readonly runner: "segments" | "file" | "statements";
  /** Where an unqualified name is looked for, in order. */
  readonly searchPath: readonly string[];
  /** What a Supabase project serves to the internet; `undefined` where there is no such thing. */
  readonly api: ApiExposure | undefined;
  /** By `schema.name`. A relation that is not listed is unknown, which is not the same as missing. */
  readonly relations: Readonly<Record<string, RelationFacts>>;
  /** By `schema.name`, all overloads together. */
  readonly functions: Readonly<Record<string, FunctionFacts>>;
  readonly types: Readonly<Record<string, TypeFacts>>;
  /** By name; of those that the files drop or rename. `absent`: the catalog was asked and has none of this name. */
  readonly schemas: Readonly<Record<string, SchemaFacts | "absent">>;
  /** The server's or the role's `TimeZone`. */
  readonly timeZone?: string | undefined;
}

export interface ApiExposure {
  /** `[api] schemas` of config.toml. */
  readonly schemas: readonly string[];
  /** Whether default privileges give the API's roles rights on a new table; `undefined`: unknown. */
  readonly grantsByDefault?: boolean | undefined;
  /** Whether an event trigger turns row level security on for every new table; `undefined`: unknown. */
  readonly rlsByDefault?: boolean | undefined;
}

export interface RelationFacts {
  /** `absent`: the catalog was asked and has nothing under this name, so that `IF NOT EXISTS` will make it. */
  readonly kind:
    | "table"
    | "partitioned"
    | "index"
    | "partitioned-index"
    | "view"
    | "materialized-view"
    | "other"
    | "absent";
  /** The planner's estimate (`pg_class.reltuples`), of all partitions together; `undefined` before the first ANALYZE. */
  readonly rows?: number | undefined;
  /** `pg_total_relation_size`, of all partitions together. */
  readonly bytes?: number | undefined;
  /** Of all partitions together; `undefined` for what has no rows of its own. */
  readonly activity?: Activity | undefined;
  readonly rls?: boolean | undefined;
  readonly columns?: Readonly<Record<string, ColumnFacts>> | undefined;
  readonly checks?: readonly CheckFacts[] | undefined;
  readonly indexes?: readonly IndexFacts[] | undefined;
  /** Of a partitioned table: `schema.name` of the partition that takes what fits no other. */
  readonly defaultPartition?: string | undefined;
  /** What would break or go with it: `view public.active_users`, `foreign key orders.orders_user_id_fkey`. */
  readonly dependants?: readonly string[] | undefined;
  /** Of an index: `schema.name` of its table. */
  readonly table?: string | undefined;
}

/** What the server has counted of a table since its statistics began. */
export interface Activity {
  readonly sequentialScans: number;
  readonly indexScans: number;
  readonly rowsInserted: number;
  readonly rowsUpdated: number;
  readonly rowsDeleted: number;
  /** When a sequential scan last began, UTC in ISO 8601; `null` when never, and before 16. */
  readonly lastSequentialScan: string | null;
  /** Since when is counted, UTC in ISO 8601; `null`: since the database was made, or since a crash. */
  readonly since: string | null;
}

export interface ColumnFacts {
  /** As `format_type` writes it: `character varying(20)`. */
  readonly type: string;
  readonly notNull: boolean;
  /** Where it is not its type's own. */
  readonly collation?: string | undefined;
  /** What goes with it, or stands in the way of dropping it: views, keys of other tables, policies, triggers. */
  readonly dependants?: readonly string[] | undefined;
}

export interface IndexFacts {
  /** Without its schema, which is the table's. */
  readonly name: string;
  /** Of one that is computed, all that it is about; of others the keys that are sorted as their column is. */
  readonly columns: readonly string[];
  /** It has an expression or a condition, so that Postgres builds it anew with any change of a column's type. */
  readonly computed: boolean;
}

export interface CheckFacts {
  readonly name: string;
  /** As `pg_get_constraintdef` writes it. */
  readonly definition: string;
  readonly validated: boolean;
}

export interface FunctionFacts {
  readonly volatility: "immutable" | "stable" | "volatile";
  readonly dependants?: readonly string[] | undefined;
}

export interface TypeFacts {
  readonly kind: "domain" | "enum" | "other";
  /** A domain with a CHECK or NOT NULL. */
  readonly constrained: boolean;
  readonly dependants?: readonly string[] | undefined;
}

export interface SchemaFacts {
  /** The relations, functions and types in it, the largest tables first. */
  readonly contents: readonly SchemaObject[];
  /** What stands outside of it and depends on something in it. */
  readonly dependants: readonly string[];
  /** Of all its tables together; `undefined` while one of them was never analysed. */
  readonly rows?: number | undefined;
  readonly bytes?: number | undefined;
}

export interface SchemaObject {
  /** Such as `table` or `materialized view`. */
  readonly kind: string;
  /** `schema.name`. */
  readonly name: string;
}

/** What is to be looked up in the catalog before the pending set can be judged; names as they were written. */
export interface References {
  readonly relations: readonly QualifiedName[];
  readonly functions: readonly QualifiedName[];
  readonly types: readonly QualifiedName[];
  readonly schemas: readonly string[];
}

/** The hazards of one file; none are known when the parser could not read it. */
export type Examined =
  | { readonly status: "examined"; readonly hazards: readonly Hazard[] }
  | { readonly status: "unexamined"; readonly reason: "too-large" | "timed-out" | "crashed" };

/** Nothing known but the server's version: no database at hand. */
export function staticContext(serverMajor: number, api?: ApiExposure): HazardContext {
  return {
    serverMajor,
    runner: "segments",
    searchPath: ["public", "extensions"],
    api,
    relations: {},
    functions: {},
    types: {},
    schemas: {},
  };
}
