import { joinName, nameOf, quote } from "../names.js";
import { columnWithout } from "../new-column.js";
import { newConstraints } from "../new-constraints.js";
import type { Rule } from "../rule.js";
import { constraintText } from "../statement.js";

/** A CHECK is tried on every row unless it is NOT VALID or NOT ENFORCED. */
export const addCheckValidating: Rule = {
  id: "add-check-validating",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return newConstraints(statement, "CONSTR_CHECK").flatMap(({ constraint, action, added }) => {
      const table = context.table(nameOf(action.relation));
      if (constraint.skip_validation || constraint.is_enforced === false || table.made) return [];
      const column = added === undefined ? [] : [added.column];
      const name = quote(constraint.conname ?? joinName(table.name, ...column, "check"));
      const parts = { range: action.range, constraints: added?.constraints ?? [constraint] };
      const check = constraintText(statement, parts, constraint).replace(/^[\s\S]*?\b(?=check\s*\()/i, "");
      const add = `ALTER TABLE ${table.sql} ADD CONSTRAINT ${name} ${check} NOT VALID;`;
      return [
        {
          range: action.range,
          table,
          lock: "ACCESS EXCLUSIVE",
          work: "scan",
          reason: `Adding a CHECK tries it on every row of ${table.sql} while nobody else may use the table.`,
          rewrite: [
            ...(added === undefined
              ? []
              : [`ALTER TABLE ${table.sql} ADD COLUMN ${columnWithout(statement, added, constraint)};`]),
            add,
            `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${name};`,
          ].join("\n"),
        },
      ];
    });
  },
};
