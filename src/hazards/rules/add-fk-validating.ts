import { joinName, nameOf, quote, quoteQualified, strings } from "../names.js";
import { newConstraints } from "../new-constraints.js";
import type { Rule } from "../rule.js";

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
      const keys = strings(constraint.pk_attrs).map(quote).join(", ");
      const target = keys === "" ? referenced : `${referenced} (${keys})`;
      const own = columns.map(quote).join(", ");
      const foreignKey = `FOREIGN KEY (${own}) REFERENCES ${target}${onDelete(constraint.fk_del_action)}`;
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
                ...(added === undefined ? [] : [`ALTER TABLE ${table.sql} ADD COLUMN ${own} ${added.type};`]),
                `ALTER TABLE ${table.sql} ADD CONSTRAINT ${name} ${foreignKey} NOT VALID;`,
                `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${name};`,
              ].join("\n")
            : undefined,
        },
      ];
    });
  },
};

const ACTIONS: Readonly<Record<string, string>> = {
  c: " ON DELETE CASCADE",
  n: " ON DELETE SET NULL",
  d: " ON DELETE SET DEFAULT",
  r: " ON DELETE RESTRICT",
};

function onDelete(action: string | undefined): string {
  return ACTIONS[action ?? ""] ?? "";
}
