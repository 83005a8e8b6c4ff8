import type { Identity, StampRow } from "../../src/database/identity.js";
import type { StampQuestion } from "../../src/guard/stamp/judge.js";
import type { ProblemCode } from "../../src/problem.js";
import type { Tier } from "../../src/result.js";

// Short words for what stands behind an address.

const SYSTEM = "7512345678901234567";

/** A stamp that was made on this very server. */
export function stamped(environment: string, tier: Tier, part: Partial<StampRow> = {}): StampRow {
  const made = { by: "anna", at: "2026-11-01T09:00:00.000Z" };
  return { environment, tier, system: SYSTEM, database: "postgres", ...made, ...part };
}

/** A plain server on which the database holds tables and bears no stamp. */
export function behind(part: Partial<Identity> = {}): Identity {
  return { system: SYSTEM, database: "postgres", empty: false, hosted: false, stamp: undefined, ...part };
}

const HOSTED = { hosted: true } as const;
const EMPTY = { empty: true } as const;

export const local = (identity: Identity, environment = "local"): StampQuestion => ({
  environment,
  configured: "open",
  targetKind: "loopback",
  identity,
});

export const guarded = (identity: Identity, environment = "staging"): StampQuestion => ({
  environment,
  configured: "guarded",
  targetKind: "supabase-session-pooler",
  identity,
});

export const strict = (identity: Identity, environment = "production"): StampQuestion => ({
  environment,
  configured: "protected",
  targetKind: "supabase-direct",
  identity,
});

export interface StampCase {
  readonly name: string;
  readonly question: StampQuestion;
  readonly tier: Tier;
  /** What a reset is told, with nothing confirmed; `undefined` when it may go on. */
  readonly reset?: ProblemCode;
  /** What a seed or a destructive migration is told. */
  readonly loss?: ProblemCode;
  /** What the first migrate stamps; `undefined` where a stamp counts. */
  readonly first?: Tier;
}

const production = stamped("production", "protected");
const staging = stamped("staging", "guarded");
const dump = stamped("production", "protected", { system: "1" });

export const STAMP_CASES: readonly StampCase[] = [
  // the first time
  { name: "a laptop's empty database", question: local(behind(EMPTY)), tier: "open", first: "open" },
  { name: "a laptop's used database", question: local(behind()), tier: "open", first: "open" },
  {
    name: "an empty server with TLS",
    question: local(behind({ ...EMPTY, ...HOSTED })),
    tier: "open",
    first: "open",
  },
  {
    name: "a tunnel to a used one",
    question: local(behind(HOSTED)),
    tier: "guarded",
    first: "guarded",
    reset: "not-confirmed",
  },
  { name: "an empty guarded one", question: guarded(behind(EMPTY)), tier: "guarded", first: "guarded" },
  {
    name: "a wrong secret under a guarded name",
    question: guarded(behind()),
    tier: "protected",
    first: "protected",
    reset: "stamp-missing",
  },
  { name: "an empty protected one", question: strict(behind(EMPTY)), tier: "protected", first: "protected" },
  { name: "a used protected one", question: strict(behind(HOSTED)), tier: "protected", first: "protected" },
  // a stamp that agrees
  { name: "a laptop's own", question: local(behind({ stamp: stamped("local", "open") })), tier: "open" },
  { name: "staging as staging", question: guarded(behind({ stamp: staging })), tier: "guarded" },
  { name: "production as production", question: strict(behind({ stamp: production })), tier: "protected" },
  {
    name: "another case of letters",
    question: strict(behind({ stamp: production }), "Production"),
    tier: "protected",
  },
  {
    name: "another name on a laptop",
    question: local(behind({ stamp: stamped("local", "open") }), "test"),
    tier: "open",
  },
  {
    name: "staging that is no longer listed",
    question: strict(behind({ stamp: staging }), "staging"),
    tier: "protected",
  },
  {
    name: "staging through a tunnel",
    question: local(behind({ stamp: staging }), "staging"),
    tier: "guarded",
    reset: "not-confirmed",
  },
  // a stamp that differs
  {
    name: "production on a laptop",
    question: local(behind({ stamp: production })),
    tier: "protected",
    reset: "stamp-environment",
    loss: "stamp-environment",
  },
  {
    name: "production under a guarded name",
    question: guarded(behind({ stamp: production })),
    tier: "protected",
    reset: "stamp-environment",
    loss: "stamp-environment",
  },
  {
    name: "staging under production's name",
    question: strict(behind({ stamp: staging })),
    tier: "protected",
    reset: "stamp-environment",
    loss: "stamp-environment",
  },
  {
    name: "a renamed environment",
    question: strict(behind({ stamp: production }), "prod"),
    tier: "protected",
    reset: "stamp-environment",
    loss: "stamp-environment",
  },
  {
    name: "a laptop's, from elsewhere",
    question: guarded(behind({ stamp: stamped("local", "open") })),
    tier: "guarded",
    reset: "stamp-environment",
    loss: "stamp-environment",
  },
  {
    name: "an emptied production",
    question: guarded(behind({ ...EMPTY, stamp: production })),
    tier: "protected",
    reset: "stamp-environment",
    loss: "stamp-environment",
  },
  {
    name: "production, listed as guarded",
    question: guarded(behind({ stamp: production }), "production"),
    tier: "protected",
    reset: "stamp-tier",
  },
  {
    name: "production through a tunnel under its name",
    question: local(behind({ stamp: production }), "production"),
    tier: "protected",
    reset: "stamp-tier",
  },
  // a stamp that does not count
  { name: "a dump on a laptop", question: local(behind({ stamp: dump })), tier: "open", first: "open" },
  {
    name: "a dump behind a tunnel",
    question: local(behind({ ...HOSTED, stamp: dump })),
    tier: "guarded",
    first: "guarded",
    reset: "not-confirmed",
  },
  {
    name: "a dump on another remote server",
    question: guarded(behind({ stamp: dump })),
    tier: "protected",
    first: "protected",
    reset: "stamp-missing",
  },
  {
    name: "a dump of staging, in production's place",
    question: strict(behind({ stamp: { ...staging, system: "1" } })),
    tier: "protected",
    first: "protected",
  },
  // a copy within the server, or a renamed database: nothing easier, and no harder than it was
  {
    name: "a copy of staging",
    question: guarded(behind({ database: "copy", stamp: staging })),
    tier: "protected",
    first: "protected",
    reset: "stamp-missing",
  },
  {
    name: "production renamed, through a tunnel",
    question: local(behind({ database: "old", stamp: production })),
    tier: "protected",
    first: "protected",
    reset: "stamp-missing",
  },
  {
    name: "a copy on a laptop",
    question: local(behind({ database: "copy", stamp: stamped("local", "open") })),
    tier: "open",
    first: "open",
  },
  {
    name: "a server that does not tell its number",
    question: local(behind({ system: undefined, stamp: { ...production, system: undefined } })),
    tier: "protected",
    first: "protected",
    reset: "stamp-missing",
  },
  // a stamp that nobody can read
  {
    name: "hidden on a laptop",
    question: local(behind({ stamp: "hidden" })),
    tier: "protected",
    reset: "stamp-unreadable",
    loss: "stamp-unreadable",
  },
  {
    name: "hidden in production",
    question: strict(behind({ stamp: "hidden" })),
    tier: "protected",
    reset: "stamp-unreadable",
    loss: "stamp-unreadable",
  },
];
