import type { Node } from "libpg-query";
import type { QualifiedName } from "../sql/types.js";
import { partsOf } from "./names.js";

export interface DroppedPolicy {
  readonly table: QualifiedName;
  readonly policy: string;
}

/** DROP POLICY names the table first and the policy last. */
export function droppedPolicies(node: Node): DroppedPolicy[] {
  if (!("DropStmt" in node) || node.DropStmt.removeType !== "OBJECT_POLICY") return [];
  return (node.DropStmt.objects ?? []).map((object) => {
    const parts = partsOf(object);
    return { table: { schema: parts.at(-3), name: parts.at(-2) ?? "" }, policy: parts.at(-1) ?? "" };
  });
}
