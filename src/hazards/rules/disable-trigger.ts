import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** What the trigger would have checked or kept in step is not, for every session. */
export const disableTrigger: Rule = {
  id: "disable-trigger",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap(({ command: { subtype = "", name }, relation, range }) => {
      const table = context.table(nameOf(relation));
      if (!/^AT_DisableTrig/.test(subtype) || table.made) return [];
      const which = name === undefined ? "Its triggers" : `The trigger ${quote(name)}`;
      const keys = subtype === "AT_DisableTrigAll" ? ", foreign keys included," : "";
      return [
        {
          range,
          table,
          lock: "SHARE ROW EXCLUSIVE",
          severity: "warning",
          reason: `${which}${keys} no longer run for anybody who writes to ${table.sql}, and writers wait meanwhile.`,
          rewrite: `-- for this session only: a trigger with WHEN (current_setting('app.skip_triggers', true) IS DISTINCT FROM 'on')`,
        },
      ];
    });
  },
};
