import type { StampEntry } from "../../database/guard-ledger.js";
import type { Identity, StampRow } from "../../database/identity.js";
import type { Target } from "../../database/target.js";
import type { Tier } from "../../result.js";

/** What was asked for, and what was found behind the address. */
export interface StampQuestion {
  /** The environment's name, as asked for. */
  readonly environment: string;
  /** What address and inputs say (`tierOf`). */
  readonly configured: Tier;
  readonly targetKind: Target["kind"];
  readonly identity: Identity;
}

/** What the stamp, or its absence, means for the environment that was asked for. */
export interface Judged extends StampQuestion {
  readonly found: Found;
  /** What the database itself calls for, whoever asks. */
  readonly standing: Tier;
  /** What counts: the more careful of `configured` and `standing`. */
  readonly tier: Tier;
}

/** `unstamped`: there is none, or one that does not count, since it was made on another server. */
export type Found =
  | { readonly status: "stamped"; readonly stamp: StampRow }
  | { readonly status: "unstamped"; readonly foreign: StampRow | undefined }
  | { readonly status: "hidden" };

/** Judges the stamp. Pure; every operation that changes or shows something goes by it. */
export function judgeStamp(question: StampQuestion): Judged {
  const found = findStamp(question.identity);
  const standing = standingTier(found, question);
  return { ...question, found, standing, tier: moreCareful(question.configured, standing) };
}

/** What the first migrate writes; `undefined` where a stamp counts already, or where nobody can tell. */
export function firstStamp(
  { found, environment, tier, identity }: Judged,
  by: string,
): StampEntry | undefined {
  if (found.status !== "unstamped") return undefined;
  const { system, database } = identity;
  return { environment, tier, system, database, by };
}

const TIERS: readonly Tier[] = ["open", "guarded", "protected"];

/** The more careful of two tiers. */
function moreCareful(one: Tier, other: Tier): Tier {
  return carefulness(one) >= carefulness(other) ? one : other;
}

/** 0 for `open` to 2 for `protected`. */
export function carefulness(tier: Tier): number {
  return TIERS.indexOf(tier);
}

function findStamp({ stamp, system, database }: Identity): Found {
  if (stamp === undefined) return { status: "unstamped", foreign: undefined };
  if (stamp === "hidden") return { status: "hidden" };
  const counts = system !== undefined && stamp.system === system && stamp.database === database;
  return counts ? { status: "stamped", stamp } : { status: "unstamped", foreign: stamp };
}

function standingTier(found: Found, { identity, targetKind }: StampQuestion): Tier {
  if (found.status === "hidden") return "protected";
  if (found.status === "stamped") return found.stamp.tier;
  const unstamped = unstampedTier(identity, targetKind);
  return mayBeThisServers(found.foreign, identity)
    ? moreCareful(unstamped, found.foreign?.tier ?? "open")
    : unstamped;
}

/** An empty database has nothing to lose. With data in it only a plain server on this machine is a laptop's own. */
function unstampedTier({ empty, hosted }: Identity, kind: Target["kind"]): Tier {
  if (empty) return "open";
  if (kind !== "loopback") return "protected";
  return hosted ? "guarded" : "open";
}

/**
 * A database that was renamed, or copied within the server, and a server that does not tell its number: the stamp
 * proves nothing there, so it makes nothing easier, but it may still make things harder.
 */
function mayBeThisServers(stamp: StampRow | undefined, { system }: Identity): boolean {
  return (
    stamp !== undefined && (system === undefined || stamp.system === undefined || stamp.system === system)
  );
}
