import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";
import { isSelective } from "../selective.js";
import { bySize } from "../severity.js";

/** Every row gets new values; filling columns that the set itself has added loses nothing, but locks every row. */
export const updateWithoutWhere: Rule = {
  id: "update-without-where",
  kind: "destructive",
  about: ["UpdateStmt"],
  check({ node }, context) {
    if (!("UpdateStmt" in node)) return [];
    const { relation, targetList = [] } = node.UpdateStmt;
    const table = context.table(nameOf(relation));
    if (table.made || isSelective(node)) return [];
    const columns = targetList.flatMap((target) =>
      "ResTarget" in target ? [target.ResTarget.name ?? ""] : [],
    );
    const fills = columns.every((column) => table.record?.columns.has(column) === true);
    const names = columns.map(quote).join(", ");
    return [
      {
        table,
        lock: "ROW EXCLUSIVE",
        // However large, a fill is waited for and not confirmed: what is confirmed are losses.
        severity: fills && bySize(table) === "note" ? "note" : fills ? "warning" : "danger",
        reason: fills
          ? `Filling ${names} writes every row of ${table.sql} in one transaction, and other writers of a row wait for its end.`
          : `Without a condition this overwrites ${names} in every row of ${table.sql}.`,
        rewrite: `UPDATE ${table.sql} SET ${columns.map((column) => `${quote(column)} = <value>`).join(", ")} WHERE <which rows> AND <a range of the key>;`,
      },
    ];
  },
};
