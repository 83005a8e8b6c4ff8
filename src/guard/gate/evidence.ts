import type { Reviewed } from "./approval-checks.js";
import type { Approval, GateEvidence } from "./types.js";

/** Step 13: what was proved, in the shape in which it is recorded. */
export function evidenceOf(known: Reviewed, approval: Approval): GateEvidence {
  const { run, rules, claims } = known;
  return {
    environment: { id: rules.id, name: rules.name },
    approver: { id: approval.reviewer.id, login: approval.reviewer.login },
    actor: run.actor,
    runUrl: `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}`,
    commit: run.commit,
    ref: run.ref,
    tokenId: claims.tokenId,
    loosened: [
      ...(known.allowSelfApproval ? (["self-approval"] as const) : []),
      ...(known.allowAdminBypass ? (["admin-bypass"] as const) : []),
    ],
  };
}
