import type { Node } from "libpg-query";
import { isAlwaysTrue } from "./expressions.js";

/** Whether a statement is an UPDATE or DELETE with a condition that leaves rows alone. What runs inside it is not looked at. */
export function isSelective(node: Node): boolean {
  if ("UpdateStmt" in node) return isCondition(node.UpdateStmt.whereClause);
  if ("DeleteStmt" in node) return isCondition(node.DeleteStmt.whereClause);
  return false;
}

const isCondition = (where: Node | undefined): boolean => where !== undefined && !isAlwaysTrue(where);
