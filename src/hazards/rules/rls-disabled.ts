import { nameOf } from "../names.js";
import type { Rule } from "../rule.js";

/** Policies no longer apply: whoever has rights on the table sees and changes every row. */
export const rlsDisabled: Rule = {
  id: "rls-disabled",
  kind: "security",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap(({ command: { subtype }, relation, range }) => {
      const table = context.table(nameOf(relation));
      if (subtype !== "AT_DisableRowSecurity" || (table.made && table.record?.rls !== true)) return [];
      return [
        {
          range,
          table,
          lock: "ACCESS EXCLUSIVE",
          severity: "danger",
          reason: `Without row level security everybody with rights on ${table.sql} sees and changes every row of it.`,
          rewrite: `-- leave it on, and say who may do more\nCREATE POLICY service ON ${table.sql} TO service_role USING (true) WITH CHECK (true);`,
          stands: (end) => end.relations.get(table.key)?.rls !== true,
        },
      ];
    });
  },
};
