import { objectName } from "../names.js";
import type { Rule } from "../rule.js";
import { offsetIn } from "../statement.js";

/** Every row is gone, without a trigger for each; with CASCADE those of the tables that refer to it as well. */
export const truncate: Rule = {
  id: "truncate",
  kind: "destructive",
  about: ["TruncateStmt"],
  check(statement, context) {
    const { node, range } = statement;
    if (!("TruncateStmt" in node)) return [];
    const { relations = [], behavior } = node.TruncateStmt;
    return relations.flatMap((relation) => {
      const table = context.table(objectName(relation));
      if (table.made) return [];
      const cascade = behavior === "DROP_CASCADE" ? ", and of every table whose foreign keys lead here" : "";
      const location = "RangeVar" in relation ? relation.RangeVar.location : undefined;
      return [
        {
          range: relations.length > 1 ? { start: offsetIn(statement, location), end: range.end } : range,
          table,
          lock: "ACCESS EXCLUSIVE",
          severity: "danger",
          reason: `TRUNCATE deletes every row of ${table.sql}${cascade} for good.`,
          rewrite: `-- in batches, and only what is meant\nDELETE FROM ${table.sql} WHERE <what is to go>;`,
        },
      ];
    });
  },
};
