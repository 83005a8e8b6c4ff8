import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";
import { type AddedColumn, constraintText } from "../statement.js";
import { volatileCall } from "../volatility.js";

/** Since 11 a default that is the same for every row is stored once; a volatile one needs every row written anew. */
export const addColumnVolatileDefault: Rule = {
  id: "add-column-volatile-default",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.added.flatMap((added) => {
      const constraint = added.constraints.find(({ contype }) => contype === "CONSTR_DEFAULT");
      const table = context.table(nameOf(added.relation));
      if (constraint?.raw_expr === undefined || table.made) return [];
      const call = volatileCall(constraint.raw_expr, context);
      const isNull = "A_Const" in constraint.raw_expr && constraint.raw_expr.A_Const.isnull === true;
      if (call === undefined && (context.serverMajor >= 11 || isNull)) return [];
      const expression = constraintText(statement, added, constraint);
      const why =
        call === undefined
          ? `before Postgres 11 every default is written into every row`
          : `${call} may give each row a value of its own, so every row is written anew`;
      return [
        {
          range: added.range,
          table,
          object: `${table.sql}.${quote(added.column)}`,
          lock: "ACCESS EXCLUSIVE",
          work: "rewrite",
          reason: `The default of ${quote(added.column)} rewrites ${table.sql}: ${why}.`,
          rewrite: stepwise(added, table.sql, expression),
        },
      ];
    });
  },
};

function stepwise({ column, type }: AddedColumn, table: string, expression: string): string {
  const value = expression.replace(/^default\s+/i, "");
  const name = quote(column);
  return [
    `ALTER TABLE ${table} ADD COLUMN ${name} ${type};`,
    `ALTER TABLE ${table} ALTER COLUMN ${name} SET DEFAULT ${value};`,
    `-- in a later migration, in batches: UPDATE ${table} SET ${name} = ${value} WHERE ${name} IS NULL AND <a range of the key>;`,
  ].join("\n");
}
