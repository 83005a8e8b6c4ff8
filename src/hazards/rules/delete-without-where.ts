import { nameOf } from "../names.js";
import type { Rule } from "../rule.js";
import { isSelective } from "../selective.js";

/** Every row is gone. */
export const deleteWithoutWhere: Rule = {
  id: "delete-without-where",
  kind: "destructive",
  about: ["DeleteStmt"],
  check({ node }, context) {
    if (!("DeleteStmt" in node)) return [];
    const { relation } = node.DeleteStmt;
    const table = context.table(nameOf(relation));
    // Without a condition, USING pairs every row with something.
    if (table.made || isSelective(node)) return [];
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
