import type { StampRow } from "../../database/identity.js";
import { formatMinute } from "../../duration.js";
import type { Problem } from "../../problem.js";
import { quoted } from "../../quoted.js";
import { type Check, firstProblem } from "../check.js";
import { sameName } from "../environment-name.js";
import { resetRefusal } from "../reset-permission.js";
import { carefulness, type Judged } from "./judge.js";

/** Whoever loses data must have asked for this very database. A list, so that a test can leave out each in turn. */
const STAMP_CHECKS: readonly Check<Judged>[] = [
  {
    name: "the stamp can be read",
    judge: ({ found }) => (found.status === "hidden" ? unreadableStamp : undefined),
  },
  {
    name: "the stamp names the environment",
    judge: (judged) => {
      const other = otherEnvironment(judged);
      return other && anotherEnvironment(other, judged);
    },
  },
];

/** Over and above them, what a reset asks where the database calls for more care than address and inputs say. */
export const RESET_STAMP_CHECKS: readonly Check<Judged & { readonly confirm: string | undefined }>[] = [
  ...STAMP_CHECKS,
  {
    name: "a protected database was taken for one",
    judge: (judged) => {
      const isRaised = judged.tier === "protected" && judged.configured !== "protected";
      return isRaised ? raised(judged) : undefined;
    },
  },
  {
    name: "a guarded database was confirmed",
    judge: (judged) => {
      const { tier, configured, environment, confirm } = judged;
      if (tier !== "guarded" || configured === tier) return undefined;
      const refusal = resetRefusal({ tier, environment, confirm });
      return refusal && { ...refusal, message: `${findings(judged)}. ${refusal.message}` };
    },
  },
];

/**
 * Why nothing may be lost in this database under this name; `undefined` when the stamp agrees, or does not count. For
 * `seed` and for destructive migrations, which then need what `judged.tier` asks for. Pure.
 */
export function stampRefusal(judged: Judged, checks = STAMP_CHECKS): Problem | undefined {
  return firstProblem(checks, judged);
}

/** Why a reset may not go on, though the phrase or the gate allowed it for what address and inputs say. Pure. */
export function resetStampRefusal(
  judged: Judged,
  confirm: string | undefined,
  checks = RESET_STAMP_CHECKS,
): Problem | undefined {
  return firstProblem(checks, { ...judged, confirm });
}

/** What is worth a word to whoever only looks, or migrates; empty nearly always. */
export function stampAdvice(judged: Judged): readonly string[] {
  const { found, tier, configured } = judged;
  if (found.status === "hidden") return [`${unreadableStamp.message}. ${unreadableStamp.hint}`];
  const other = otherEnvironment(judged);
  if (other)
    return [`${anotherEnvironment(other, judged).message}: seed, reset and what loses data are refused`];
  if (carefulness(tier) <= carefulness(configured)) return [];
  return [
    `${findings(judged)}: a reset asks for ${tier === "guarded" ? "`confirm`" : "the gate"} (docs/stamp.md)`,
  ];
}

/** The stamp, where it is another environment's. On a laptop's own server names are free: there is nothing to guard. */
export function otherEnvironment({ found, configured, environment }: Judged): StampRow | undefined {
  if (found.status !== "stamped" || sameName(found.stamp.environment, environment)) return undefined;
  return configured === "open" && found.stamp.tier === "open" ? undefined : found.stamp;
}

/** `"production", protected, by anna at 2026-11-01 09:00 UTC`. */
function describeStamp({ environment, tier, by, at }: StampRow): string {
  return `${quoted(environment)}, ${tier}, by ${by} at ${formatMinute(at)}`;
}

export function anotherEnvironment(stamp: StampRow, { environment }: Judged): Problem {
  return {
    code: "stamp-environment",
    message: `The database is stamped ${describeStamp(stamp)}, and ${quoted(environment)} was asked for`,
    hint: "Nothing was changed. The connection string may be another environment's, or lead there through a tunnel. If the environment has a new name, stamp the database with it: docs/stamp.md.",
  };
}

function raised(judged: Judged): Problem {
  return {
    code: judged.found.status === "stamped" ? "stamp-tier" : "stamp-missing",
    message: findings(judged),
    hint: "Nothing was changed. If this is the wrong database, mend the connection string. If it is the right one and its data may be lost, a lower tier is stamped with an approval: docs/stamp.md.",
  };
}

/** What was found, against what address and inputs say. */
function findings({ found, tier, configured, environment, identity }: Judged): string {
  const taken =
    configured === "open"
      ? "The address is this machine's"
      : `${quoted(environment)} is listed in guarded-environments`;
  if (found.status === "stamped")
    return `${taken}, but the database is stamped ${describeStamp(found.stamp)}`;
  const facts = [
    ...(identity.empty ? [] : ["holds tables"]),
    found.status === "unstamped" && found.foreign
      ? "bears a stamp that was made on another server or for another database, as a restored dump does"
      : "bears no stamp",
    ...(tier === "guarded" ? ["is no laptop's (TLS or WAL archiving is on)"] : []),
  ];
  return `${taken}, but the database ${listed(facts)}: it counts as ${tier}`;
}

/** `a`, `a and b`, `a, b and c`. */
function listed(words: readonly string[]): string {
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" and ");
}

export const unreadableStamp: Problem = {
  code: "stamp-unreadable",
  message: "The database's stamp cannot be read, so nobody can tell whose database it is",
  hint: "Let the login read it: grant select on supabase_migrations.db_ops_stamps. If that is not db-ops' own table, move it out of the way.",
};
