import { nameOf, quote, strings } from "../names.js";
import { isProvedNotNull, notNullInSteps } from "../not-null.js";
import type { Rule } from "../rule.js";
import type { Action } from "../statement.js";

/** SET NOT NULL reads the table, unless a valid CHECK proves the answer (12 and newer). */
export const setNotNull: Rule = {
  id: "set-not-null",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap((action) => {
      const column = columnOf(action);
      if (column === undefined) return [];
      const table = context.table(nameOf(action.relation));
      // Postgres drops first, whatever the order: the proof is gone by then.
      const dropped = statement.actions.flatMap(({ command: { subtype, name = "" } }) =>
        subtype === "AT_DropConstraint" ? [name] : [],
      );
      if (table.made || isProvedNotNull(table, column, dropped, context)) return [];
      return [
        {
          range: action.range,
          table,
          object: `${table.sql}.${quote(column)}`,
          lock: "ACCESS EXCLUSIVE",
          work: "scan",
          reason: `Setting ${quote(column)} NOT NULL reads all of ${table.sql} while nobody else may use it.`,
          rewrite: notNullInSteps(table, column, context.serverMajor),
        },
      ];
    });
  },
};

/** `SET NOT NULL`, or 18's `ADD CONSTRAINT … NOT NULL column`. */
function columnOf({ command: { subtype, name, def }, objtype }: Action): string | undefined {
  if (objtype !== "OBJECT_TABLE") return undefined;
  if (subtype === "AT_SetNotNull") return name;
  if (subtype !== "AT_AddConstraint" || def === undefined || !("Constraint" in def)) return undefined;
  const { contype, skip_validation: skips, keys } = def.Constraint;
  return contype === "CONSTR_NOTNULL" && !skips ? strings(keys)[0] : undefined;
}
