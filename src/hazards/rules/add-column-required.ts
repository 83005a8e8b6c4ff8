import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** Refused with 23502 as soon as the table has a row: there is nothing to put into the new column. */
export const addColumnRequired: Rule = {
  id: "add-column-required",
  kind: "failing",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.added.flatMap(({ relation, column, constraints, range, type }) => {
      const has = (...types: readonly string[]) =>
        constraints.some(({ contype = "" }) => types.includes(contype));
      const table = context.table(nameOf(relation));
      if (
        !has("CONSTR_NOTNULL", "CONSTR_PRIMARY") ||
        table.made ||
        /^(?:small|big)?serial[248]?$/i.test(type)
      )
        return [];
      if (has("CONSTR_IDENTITY", "CONSTR_GENERATED")) return [];
      const given = constraints.find(({ contype }) => contype === "CONSTR_DEFAULT")?.raw_expr;
      if (given !== undefined && !("A_Const" in given && given.A_Const.isnull === true)) return [];
      const name = quote(column);
      return [
        {
          range,
          table,
          object: `${table.sql}.${name}`,
          lock: "ACCESS EXCLUSIVE",
          severity: table.facts?.rows === 0 ? "note" : "danger",
          reason: `${name} may not be NULL and has no default: this fails (23502) as soon as ${table.sql} has a row.`,
          rewrite: `ALTER TABLE ${table.sql} ADD COLUMN ${name} ${type} NOT NULL DEFAULT <a constant>;`,
        },
      ];
    });
  },
};
