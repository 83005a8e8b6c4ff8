import type { DatabaseState } from "../database/state.js";
import { type Judged, judgeStamp } from "../guard/stamp/judge.js";
import { stampAdvice } from "../guard/stamp/problems.js";
import type { OnProgress } from "../progress.js";
import type { RunFacts } from "./report.js";

/**
 * What the stamp in a database means for what was asked for. Everything that loses data goes by its `tier`, never by
 * `facts.tier`, which only knows the address and the inputs.
 */
export function judged(
  { environment, tier, target }: RunFacts,
  { identity }: Pick<DatabaseState, "identity">,
): Judged {
  return judgeStamp({ environment, configured: tier, targetKind: target.kind, identity });
}

/** Says where the stamp and what was asked for differ. */
export function adviseOnStamp(onProgress: OnProgress, judgement: Judged): void {
  for (const message of stampAdvice(judgement)) onProgress({ type: "advice", message });
}
