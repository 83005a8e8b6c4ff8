import { isAlwaysTrue } from "../expressions.js";
import { nameOf } from "../names.js";
import type { Rule } from "../rule.js";

/** Every row is gone. */
export const deleteWithoutWhere: Rule = {
  id: "delete-without-where",
  kind: "destructive",
  about: ["DeleteStmt"],
  check({ node }, context) {
    if (!("DeleteStmt" in node)) return [];
    const { relation, whereClause } = node.DeleteStmt;
    const table = context.table(nameOf(relation));
    // Without a condition, USING pairs every row with something.
    if (table.made || (whereClause !== undefined && !isAlwaysTrue(whereClause))) return [];
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
