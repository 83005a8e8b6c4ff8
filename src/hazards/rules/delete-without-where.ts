import type { Node, RangeVar } from "libpg-query";
import { nameOf } from "../names.js";
import type { Rule } from "../rule.js";
import { isSelective, mergedEverywhere } from "../selective.js";

/** Every row is gone. */
export const deleteWithoutWhere: Rule = {
  id: "delete-without-where",
  kind: "destructive",
  about: ["DeleteStmt", "MergeStmt"],
  check({ node }, context) {
    const relation = emptied(node);
    if (relation === undefined) return [];
    const table = context.table(nameOf(relation));
    if (table.made) return [];
    return [
      {
        table,
        lock: "ROW EXCLUSIVE",
        severity: "danger",
        reason: `Without a condition this deletes every row of ${table.sql}.`,
        rewrite: `DELETE FROM ${table.sql} WHERE <what is to go> AND <a range of the key>;`,
      },
    ];
  },
};

/** Without a condition, USING pairs every row with something. */
function emptied(node: Node): RangeVar | undefined {
  if ("DeleteStmt" in node) return isSelective(node) ? undefined : node.DeleteStmt.relation;
  const merges = "MergeStmt" in node && mergedEverywhere(node, "CMD_DELETE").length > 0;
  return merges ? node.MergeStmt.relation : undefined;
}
