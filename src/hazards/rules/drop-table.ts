import { dependantsSentence, droppedObjects } from "../dropped.js";
import type { Rule } from "../rule.js";

/** The rows are gone with it. */
export const dropTable: Rule = {
  id: "drop-table",
  kind: "destructive",
  about: ["DropStmt"],
  check(statement, context) {
    return droppedObjects(statement, ["OBJECT_TABLE"]).flatMap(({ name, sql, range, cascade }) => {
      const table = context.table(name);
      // `IF EXISTS` finds nothing to drop, unless the set has moved a table to this name.
      if (table.made || (table.record === undefined && table.facts?.kind === "absent")) return [];
      return [
        {
          range,
          table,
          lock: "ACCESS EXCLUSIVE",
          severity: "danger",
          reason: `Dropping ${sql} deletes its rows for good${dependantsSentence(name, "relations", cascade, context)}.`,
          rewrite: `-- first stop using it, keep it for a while, drop it in a later migration\nALTER TABLE ${sql} SET SCHEMA <an archive schema that the API does not serve>;`,
        },
      ];
    });
  },
};
