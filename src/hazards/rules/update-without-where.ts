import type { Node, RangeVar } from "libpg-query";
import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";
import { isSelective, mergedEverywhere } from "../selective.js";
import { bySize } from "../severity.js";

/** Every row gets new values; filling columns that the set itself has added loses nothing, but locks every row. */
export const updateWithoutWhere: Rule = {
  id: "update-without-where",
  kind: "destructive",
  about: ["UpdateStmt", "MergeStmt"],
  check({ node }, context) {
    const written = overwritten(node);
    if (written === undefined) return [];
    const table = context.table(nameOf(written.relation));
    if (table.made) return [];
    const columns = written.targets.flatMap((target) =>
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

function overwritten(
  node: Node,
): { readonly relation: RangeVar | undefined; readonly targets: readonly Node[] } | undefined {
  if ("UpdateStmt" in node) {
    const { relation, targetList: targets = [] } = node.UpdateStmt;
    return isSelective(node) ? undefined : { relation, targets };
  }
  const merged = mergedEverywhere(node, "CMD_UPDATE");
  if (!("MergeStmt" in node) || merged.length === 0) return undefined;
  return { relation: node.MergeStmt.relation, targets: merged.flatMap(({ targetList = [] }) => targetList) };
}
