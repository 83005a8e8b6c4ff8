import { nameOf, quote } from "../names.js";
import type { Finding, Rule, RuleContext } from "../rule.js";
import type { SqlStatement } from "../statement.js";

/** A stored generated column is computed for every row at once; virtual ones (18) are computed when read. */
export const addColumnStoredGenerated: Rule = {
  id: "add-column-stored-generated",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    const added = statement.added.flatMap(
      ({ relation, column, constraints, range, sql, type }): Finding[] => {
        const generated = constraints.find(({ contype }) => contype === "CONSTR_GENERATED");
        const table = context.table(nameOf(relation));
        if (generated?.generated_kind !== "s" || table.made) return [];
        const name = quote(column);
        return [
          {
            range,
            table,
            object: `${table.sql}.${name}`,
            lock: "ACCESS EXCLUSIVE",
            work: "rewrite",
            reason: `A stored generated column is computed for every row at once, which rewrites ${table.sql}.`,
            rewrite:
              context.serverMajor >= 18
                ? `ALTER TABLE ${table.sql} ${sql.replace(/\bstored\b/i, "VIRTUAL")};`
                : [
                    `ALTER TABLE ${table.sql} ADD COLUMN ${name} ${type};`,
                    "-- keep it up to date with a BEFORE INSERT OR UPDATE trigger, and fill the old rows in batches",
                  ].join("\n"),
          },
        ];
      },
    );
    return [...added, ...newExpressions(statement, context)];
  },
};

/** SET EXPRESSION (17) computes every row anew, with a virtual column (18) none. */
function newExpressions({ actions }: SqlStatement, context: RuleContext): Finding[] {
  return actions.flatMap(({ command: { subtype = "", name = "" }, relation, range }): Finding[] => {
    const table = context.table(nameOf(relation));
    if (subtype !== "AT_SetExpression" || table.made) return [];
    const column = quote(name);
    const virtual = context.serverMajor >= 18 ? `, unless ${column} is virtual` : "";
    return [
      {
        range,
        table,
        object: `${table.sql}.${column}`,
        lock: "ACCESS EXCLUSIVE",
        work: "rewrite",
        reason: `A new expression is computed for every row at once, which rewrites ${table.sql}${virtual}.`,
        rewrite: [
          `ALTER TABLE ${table.sql} ADD COLUMN ${quote(`${name}_new`)} <type of ${column}>;`,
          "-- keep it up to date with a BEFORE INSERT OR UPDATE trigger, and fill the old rows in batches",
        ].join("\n"),
      },
    ];
  });
}
