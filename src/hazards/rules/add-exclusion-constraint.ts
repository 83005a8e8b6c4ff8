import { nameOf } from "../names.js";
import { newConstraints } from "../new-constraints.js";
import type { Rule } from "../rule.js";

/** Builds its index under ACCESS EXCLUSIVE; Postgres has no other way to add one. */
export const addExclusionConstraint: Rule = {
  id: "add-exclusion-constraint",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return newConstraints(statement, "CONSTR_EXCLUSION").flatMap(({ action }) => {
      const table = context.table(nameOf(action.relation));
      if (table.made) return [];
      return [
        {
          range: action.range,
          table,
          lock: "ACCESS EXCLUSIVE",
          work: "build",
          reason: `The constraint's index over ${table.sql} is built while nobody else may use the table, and there is no way around it.`,
          rewrite: [
            `-- at a quiet hour, or on a new table that takes the place of ${table.sql}:`,
            `CREATE TABLE <new> (LIKE ${table.sql} INCLUDING ALL);`,
            `ALTER TABLE <new> ${action.sql};`,
            "-- copy the rows in batches, then rename both tables in one transaction",
          ].join("\n"),
        },
      ];
    });
  },
};
