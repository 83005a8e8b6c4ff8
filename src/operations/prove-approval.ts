import type { Context } from "../context.js";
import type { GateEvidence } from "../guard/gate/types.js";
import type { Problem } from "../problem.js";

/** Whether something may begin that takes an approval in some places. */
export type Permission =
  | { readonly status: "refused"; readonly problem: Problem }
  /** `approval`: what the gate proved, where it was asked. */
  | { readonly status: "permitted"; readonly approval: GateEvidence | undefined };

/** Opens the gate, and says in the log what it proved. */
export async function proveApproval(
  { onProgress }: Context,
  openGate: NonNullable<Context["openGate"]>,
): Promise<Permission> {
  const gate = await openGate();
  if (gate.status === "refused") return gate;
  onProgress({ type: "approved", evidence: gate.evidence });
  return { status: "permitted", approval: gate.evidence };
}
