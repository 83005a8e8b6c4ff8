import type { Target } from "../database/target.js";
import type { Tier } from "../result.js";

/**
 * How careful to be with an environment. The host decides first: only a loopback address is `open`, whatever the name
 * says, and a remote one is at best `guarded`, where the user listed it as such.
 */
export function tierOf(
  target: Pick<Target, "kind">,
  environment: string,
  guardedEnvironments: readonly string[],
): Tier {
  if (target.kind === "loopback") return "open";
  return guardedEnvironments.includes(environment) ? "guarded" : "protected";
}
