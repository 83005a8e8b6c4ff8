import { joinName, nameOf, quote, strings } from "../names.js";
import { columnWithout, deferral, including } from "../new-column.js";
import { newConstraints } from "../new-constraints.js";
import type { Rule } from "../rule.js";

/** Builds its index under ACCESS EXCLUSIVE; one that is there already is taken over at once. */
export const addUniqueConstraint: Rule = {
  id: "add-unique-constraint",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return newConstraints(statement, "CONSTR_UNIQUE").flatMap((found) => {
      const { constraint, action, added } = found;
      const table = context.table(nameOf(action.relation));
      if (constraint.indexname !== undefined || table.made) return [];
      const columns = added === undefined ? strings(constraint.keys) : [added.column];
      const name = quote(constraint.conname ?? joinName(table.name, ...columns, "key"));
      const keys = columns.map(quote).join(", ");
      const include = including(constraint);
      const nulls = constraint.nulls_not_distinct === true ? " NULLS NOT DISTINCT" : "";
      return [
        {
          range: action.range,
          table,
          lock: "ACCESS EXCLUSIVE",
          work: "build",
          reason: `The constraint's index over ${table.sql} is built while nobody else may use the table.`,
          rewrite: [
            ...(added === undefined
              ? []
              : [`ALTER TABLE ${table.sql} ADD COLUMN ${columnWithout(statement, added, constraint)};`]),
            `-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY ${name} ON ${table.sql} (${keys})${include}${nulls};`,
            `-- in the next one\nALTER TABLE ${table.sql} ADD CONSTRAINT ${name} UNIQUE USING INDEX ${name}${deferral(found)};`,
          ].join("\n"),
        },
      ];
    });
  },
};
