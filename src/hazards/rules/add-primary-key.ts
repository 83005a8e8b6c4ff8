import { nameOf, quote, strings } from "../names.js";
import { columnWithout, deferral, including } from "../new-column.js";
import { newConstraints } from "../new-constraints.js";
import type { Rule } from "../rule.js";

/** Builds its index, and reads the table for NULLs, under ACCESS EXCLUSIVE. */
export const addPrimaryKey: Rule = {
  id: "add-primary-key",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return newConstraints(statement, "CONSTR_PRIMARY").flatMap((found) => {
      const { constraint, action, added } = found;
      const table = context.table(nameOf(action.relation));
      if (constraint.indexname !== undefined || table.made) return [];
      const columns = added === undefined ? strings(constraint.keys) : [added.column];
      const name = quote(constraint.conname ?? `${table.name}_pkey`);
      const keys = columns.map(quote).join(", ");
      return [
        {
          range: action.range,
          table,
          lock: "ACCESS EXCLUSIVE",
          work: "build",
          reason: `The key's index over ${table.sql} is built while nobody else may use the table.`,
          rewrite: [
            ...(added === undefined
              ? []
              : [`ALTER TABLE ${table.sql} ADD COLUMN ${columnWithout(statement, added, constraint)};`]),
            `-- first make ${keys} NOT NULL (see set-not-null)`,
            `-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY ${name} ON ${table.sql} (${keys})${including(constraint)};`,
            `-- in the next one\nALTER TABLE ${table.sql} ADD CONSTRAINT ${name} PRIMARY KEY USING INDEX ${name}${deferral(found)};`,
          ].join("\n"),
        },
      ];
    });
  },
};
