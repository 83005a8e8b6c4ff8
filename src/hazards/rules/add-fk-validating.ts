import { joinName, nameOf, quote, quoteQualified, strings } from "../names.js";
import { columnWithout } from "../new-column.js";
import { newConstraints } from "../new-constraints.js";
import type { Rule } from "../rule.js";
import { constraintText } from "../statement.js";

/**
 * A foreign key is tried on every row, and writers of both tables wait meanwhile. A new column without a default holds only NULL:
 * there is nothing to try.
 */
export const addFkValidating: Rule = {
  id: "add-fk-validating",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return newConstraints(statement, "CONSTR_FOREIGN").flatMap(({ constraint, action, added }) => {
      const table = context.table(nameOf(action.relation));
      const hasValues =
        added === undefined || added.constraints.some(({ contype }) => contype === "CONSTR_DEFAULT");
      if (constraint.skip_validation || constraint.is_enforced === false || table.made || !hasValues)
        return [];
      const columns = added === undefined ? strings(constraint.fk_attrs) : [added.column];
      const name = quote(constraint.conname ?? joinName(table.name, ...columns, "fkey"));
      const referenced = quoteQualified(nameOf(constraint.pktable));
      const parts = { range: action.range, constraints: added?.constraints ?? [constraint] };
      const target = constraintText(statement, parts, constraint).replace(/^[\s\S]*?\b(?=references\b)/i, "");
      const foreignKey = `FOREIGN KEY (${columns.map(quote).join(", ")}) ${target}`;
      const addsNotValid = table.partitioned !== true || context.serverMajor >= 18;
      return [
        {
          range: action.range,
          table,
          // The new column needs the stronger one.
          lock: added === undefined ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE",
          work: "scan",
          reason: `Adding this foreign key tries every row of ${table.sql} while writers of it and of ${referenced} wait.`,
          rewrite: addsNotValid
            ? [
                ...(added === undefined
                  ? []
                  : [`ALTER TABLE ${table.sql} ADD COLUMN ${columnWithout(statement, added, constraint)};`]),
                `ALTER TABLE ${table.sql} ADD CONSTRAINT ${name} ${foreignKey} NOT VALID;`,
                `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${name};`,
              ].join("\n")
            : undefined,
        },
      ];
    });
  },
};
