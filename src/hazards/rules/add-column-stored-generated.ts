import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** A stored generated column is computed for every row at once; virtual ones (18) are computed when read. */
export const addColumnStoredGenerated: Rule = {
  id: "add-column-stored-generated",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.added.flatMap(({ relation, column, constraints, range, sql, type }) => {
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
    });
  },
};
