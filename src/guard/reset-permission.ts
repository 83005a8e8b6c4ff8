import type { Problem } from "../problem.js";
import { quoted } from "../quoted.js";
import type { Tier } from "../result.js";
import { phraseFor } from "./environment-name.js";
import { outsideActions } from "./gate/request-checks.js";

/** Why a reset of this environment may not begin where there is no gate; `undefined` when it may. Pure. */
export function resetRefusal(asked: {
  readonly tier: Tier;
  readonly environment: string;
  readonly confirm: string | undefined;
}): Problem | undefined {
  const { tier, environment, confirm } = asked;
  const phrase = phraseFor(environment);
  switch (tier) {
    case "open":
      return undefined;
    case "guarded":
      if (confirm === phrase) return undefined;
      return {
        code: "not-confirmed",
        message:
          confirm === undefined
            ? `A reset of ${quoted(environment)} drops everything in it, and nobody has confirmed that`
            : `confirm: ${quoted(confirm)} does not confirm a reset of ${quoted(environment)}`,
        hint: `Type it: \`confirm: ${phrase}\`. In a workflow take it from an input of workflow_dispatch, so that a person types it each time.`,
      };
    case "protected":
      return outsideActions(environment);
  }
}
