import { nameOf, quote, strings } from "../names.js";
import type { Rule } from "../rule.js";

/** json has no equality: queries with SELECT DISTINCT, GROUP BY or UNION over the table's rows fail from here on. */
export const jsonColumn: Rule = {
  id: "json-column",
  kind: "breaking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.added.flatMap(({ relation, column, def, range, sql }) => {
      const table = context.table(nameOf(relation));
      if (table.made || strings(def.typeName?.names).at(-1) !== "json") return [];
      const name = quote(column);
      return [
        {
          range,
          table,
          object: `${table.sql}.${name}`,
          lock: "ACCESS EXCLUSIVE",
          severity: "note",
          reason: `json has no equality, so queries with SELECT DISTINCT or UNION over all columns of ${table.sql} fail from here on.`,
          rewrite: `ALTER TABLE ${table.sql} ${sql.replace(/\bjson\b(?!.*\bjson\b)/i, "jsonb")};`,
        },
      ];
    });
  },
};
