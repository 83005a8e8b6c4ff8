import type { GateEvidence } from "../guard/gate/types.js";

/**
 * What was proved before a protected reset, in lines of plain text. Logins, refs and names are others' words: each
 * medium escapes the whole.
 */
export function evidenceLines(evidence: GateEvidence): readonly string[] {
  const { environment, approver, actor, runUrl, commit, ref, tokenId, loosened } = evidence;
  const lines = [
    `approved by ${approver.login} (${approver.id}), started by ${actor}`,
    `environment ${environment.name} (${environment.id})`,
    `run ${runUrl}`,
    `commit ${commit} of ${ref}`,
    `identity token ${tokenId}`,
  ];
  return loosened.length === 0 ? lines : [...lines, `loosened by the inputs: ${loosened.join(", ")}`];
}
