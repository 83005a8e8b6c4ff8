import type { MergeWhenClause, Node } from "libpg-query";
import { isAlwaysTrue } from "./expressions.js";

/** Whether a statement is an UPDATE or DELETE with a condition that leaves rows alone. What runs inside it is not looked at. */
export function isSelective(node: Node): boolean {
  if ("UpdateStmt" in node) return isCondition(node.UpdateStmt.whereClause);
  if ("DeleteStmt" in node) return isCondition(node.DeleteStmt.whereClause);
  return false;
}

const isCondition = (where: Node | undefined): boolean => where !== undefined && !isAlwaysTrue(where);

/** What a MERGE does, without a further condition, to the rows that its ON finds, when ON is true of every row. */
export function mergedEverywhere(
  node: Node,
  command: "CMD_DELETE" | "CMD_UPDATE",
): readonly MergeWhenClause[] {
  if (!("MergeStmt" in node) || !isAlwaysTrue(node.MergeStmt.joinCondition)) return [];
  return (node.MergeStmt.mergeWhenClauses ?? []).flatMap((clause) =>
    "MergeWhenClause" in clause &&
    clause.MergeWhenClause.matchKind === "MERGE_WHEN_MATCHED" &&
    clause.MergeWhenClause.commandType === command &&
    !isCondition(clause.MergeWhenClause.condition)
      ? [clause.MergeWhenClause]
      : [],
  );
}
