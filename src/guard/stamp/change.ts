import type { StampEntry } from "../../database/guard-ledger.js";
import type { Problem } from "../../problem.js";
import { quoted } from "../../quoted.js";
import type { Tier } from "../../result.js";
import { phraseFor, sameName } from "../environment-name.js";
import { carefulness, type Judged } from "./judge.js";
import { anotherEnvironment, otherEnvironment, unreadableStamp } from "./problems.js";

/** What comes of a wish to stamp a database. */
export type StampChange =
  | { readonly status: "unchanged" }
  /** `approval`: only with the gate. */
  | { readonly status: "write"; readonly stamp: StampEntry; readonly needs: "nothing" | "approval" }
  | { readonly status: "refused"; readonly problem: Problem };

/**
 * Whether a database may be given this stamp. More care is always to be had. Less than a stamp says takes an approval,
 * always. Where no stamp counts, and for another name, it takes what a reset would take, since it makes one possible; an
 * empty database has nothing to lose. Pure.
 */
export function changeStamp(
  judged: Judged,
  wish: { readonly tier: Tier; readonly confirm: string | undefined; readonly by: string },
): StampChange {
  const { environment, identity, targetKind, found } = judged;
  const { tier, confirm, by } = wish;
  const refused = (problem: Problem): StampChange => ({ status: "refused", problem });
  if (found.status === "hidden") return refused(unreadableStamp);
  if (tier === "open" && targetKind !== "loopback") return refused(neverOpen);
  if (
    found.status === "stamped" &&
    found.stamp.tier === tier &&
    sameName(found.stamp.environment, environment)
  )
    return { status: "unchanged" };

  const { system, database } = identity;
  const stamp = { environment, tier, system, database, by };
  const stamped = found.status === "stamped";
  const standing = identity.empty && !stamped ? "open" : judged.standing;
  const lowers = carefulness(tier) < carefulness(standing);
  const other = otherEnvironment(judged);
  const renames = other !== undefined && carefulness(tier) <= carefulness(standing);
  if (standing === "open" || !(lowers || renames)) return { status: "write", stamp, needs: "nothing" };
  // The wrong connection string must not take two guards away at once.
  if (lowers && other !== undefined) return refused(anotherEnvironment(other, judged));
  if (standing === "protected" || (lowers && stamped)) return { status: "write", stamp, needs: "approval" };
  return confirm === phraseFor(environment)
    ? { status: "write", stamp, needs: "nothing" }
    : refused(notConfirmed(judged));
}

/** Where there is no gate, there is no way to less care. */
export function loweringOutsideActions({ environment, standing }: Judged, tier: Tier): Problem {
  return {
    code: "stamp-lowering",
    message: `The database is ${standing}: to stamp it ${quoted(environment)}, ${tier}, takes an approval, which only GitHub Actions can prove`,
    hint: "Run the action with `operation: stamp` and this `tier` in a job with this environment, set up as for a protected reset (docs/stamp.md). A new, empty database needs none.",
  };
}

const neverOpen: Problem = {
  code: "bad-input",
  message: "tier: `open` is for databases on this machine, and this one is on another",
  hint: "The lowest tier for it is `guarded`.",
};

function notConfirmed({ environment }: Judged): Problem {
  return {
    code: "not-confirmed",
    message: `A guarded database gets another name, or without a stamp less care, only when somebody confirms that ${quoted(environment)} may be reset`,
    hint: `Type it: \`confirm: ${phraseFor(environment)}\`.`,
  };
}
