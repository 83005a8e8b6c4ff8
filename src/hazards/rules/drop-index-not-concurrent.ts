import { objectName, quoteQualified } from "../names.js";
import type { Rule } from "../rule.js";

/** DROP INDEX locks the index's table too (https://www.postgresql.org/docs/current/sql-dropindex.html). */
export const dropIndexNotConcurrent: Rule = {
  id: "drop-index-not-concurrent",
  kind: "locking",
  about: ["DropStmt"],
  check({ node }, context) {
    if (!("DropStmt" in node) || node.DropStmt.removeType !== "OBJECT_INDEX" || node.DropStmt.concurrent)
      return [];
    const { objects = [], missing_ok: optional = false } = node.DropStmt;
    return objects.flatMap((object) => {
      const index = objectName(object);
      const table = context.tableOfIndex(index);
      const record = context.world.indexes.get(context.world.resolve(index, context.world.indexes));
      if (table?.made === true || record?.made === true) return [];
      const sql = quoteQualified(index);
      return [
        {
          table,
          object: sql,
          lock: "ACCESS EXCLUSIVE",
          severity: "warning",
          reason: `Dropping ${sql} waits for every query on its table and makes the ones after it wait as well.`,
          // Postgres refuses CONCURRENTLY for the index of a partitioned table.
          rewrite:
            table?.partitioned === true
              ? undefined
              : `-- in a migration of its own\nDROP INDEX CONCURRENTLY ${optional ? "IF EXISTS " : ""}${sql};`,
        },
      ];
    });
  },
};
