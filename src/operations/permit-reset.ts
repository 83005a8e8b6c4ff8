import type { Context } from "../context.js";
import type { DatabaseState } from "../database/state.js";
import { resetRefusal } from "../guard/reset-permission.js";
import { resetStampRefusal } from "../guard/stamp/problems.js";
import type { Settings } from "../inputs.js";
import type { Problem } from "../problem.js";
import { type Permission, proveApproval } from "./prove-approval.js";
import type { RunFacts } from "./report.js";
import { judged } from "./stamp-judged.js";

/** Whether a reset may begin, before there is a connection: `confirm` on a guarded tier, the gate on a protected one. */
export async function permitReset(
  context: Context,
  { tier, environment }: RunFacts,
  { confirm }: Pick<Settings, "confirm">,
): Promise<Permission> {
  if (tier === "protected" && context.openGate) return proveApproval(context, context.openGate);
  const problem = resetRefusal({ tier, environment, confirm });
  return problem ? { status: "refused", problem } : { status: "permitted", approval: undefined };
}

/** Step 12, right after connecting: why the database that was found may not be reset under this name. */
export function stampObjection(
  state: DatabaseState,
  facts: RunFacts,
  { confirm }: Pick<Settings, "confirm">,
): Problem | undefined {
  return resetStampRefusal(judged(facts, state), confirm);
}
