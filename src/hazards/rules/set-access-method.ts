import { nameOf } from "../names.js";
import type { Rule } from "../rule.js";

/** A new access method writes the table anew; on a partitioned table (17) it is only noted for new partitions. */
export const setAccessMethod: Rule = {
  id: "set-access-method",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap(({ command: { subtype, name = "heap" }, relation, range }) => {
      const table = context.table(nameOf(relation));
      if (subtype !== "AT_SetAccessMethod" || table.made || table.partitioned === true) return [];
      return [
        {
          range,
          table,
          lock: "ACCESS EXCLUSIVE",
          work: "rewrite",
          reason: `Moving ${table.sql} to the access method ${name} writes it anew while nobody else may use it.`,
        },
      ];
    });
  },
};
