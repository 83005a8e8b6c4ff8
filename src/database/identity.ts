import type { Tier } from "../result.js";

/** What tells whose database this is; read together with the state. */
export interface Identity {
  /** The server's, digits (`pg_control_system()`): a server that a dump was restored on has another. `undefined` where nobody may ask. */
  readonly system: string | undefined;
  readonly database: string;
  /** There is no table outside the platform's schemas. */
  readonly empty: boolean;
  /** The server has TLS or WAL archiving on, as no laptop's has. */
  readonly hosted: boolean;
  /** The newest one. `hidden`: the login may not read it, or its table is none of ours. */
  readonly stamp: StampRow | "hidden" | undefined;
}

/** A row of `supabase_migrations.db_ops_stamps`. */
export interface StampRow {
  readonly environment: string;
  readonly tier: Tier;
  readonly system: string | undefined;
  readonly database: string;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** As the server sends it; `identity-script.ts` is the other end. */
export interface RawIdentity {
  system: string | null;
  empty: boolean;
  hosted: boolean;
  stamp: [string, string, string | null, string, string, string] | "hidden" | null;
}

export function toIdentity({ system, empty, hosted, stamp }: RawIdentity, database: string): Identity {
  return { system: system ?? undefined, database, empty, hosted, stamp: toStamp(stamp) };
}

function toStamp(raw: RawIdentity["stamp"]): Identity["stamp"] {
  if (raw === null || raw === "hidden") return raw ?? undefined;
  const [environment, tier, system, database, by, at] = raw;
  return { environment, tier: toTier(tier), system: system ?? undefined, database, by, at };
}

/** A word that a later version may have written counts as the most careful. */
function toTier(word: string): Tier {
  return word === "open" || word === "guarded" ? word : "protected";
}
