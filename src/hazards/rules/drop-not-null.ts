import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** Clients that have never met a NULL there may not bear one; and going back needs a scan. */
export const dropNotNull: Rule = {
  id: "drop-not-null",
  kind: "breaking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap(({ command: { subtype, name = "" }, relation, range }) => {
      const table = context.table(nameOf(relation));
      if (subtype !== "AT_DropNotNull" || table.made || table.record?.columns.has(name) === true) return [];
      if (table.facts?.columns?.[name]?.notNull === false) return [];
      const column = quote(name);
      return [
        {
          range,
          table,
          object: `${table.sql}.${column}`,
          lock: "ACCESS EXCLUSIVE",
          severity: "warning",
          reason: `Clients that take ${column} for never NULL may fail on the first one that is.`,
          rewrite: `-- deploy clients that bear a NULL first; then\nALTER TABLE ${table.sql} ALTER COLUMN ${column} DROP NOT NULL;`,
        },
      ];
    });
  },
};
