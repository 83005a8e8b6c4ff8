import { nameFrom, nameOf, quote, quoteQualified } from "../names.js";
import type { Rule } from "../rule.js";

/** ATExecAddColumn rewrites when the new column's domain has constraints, since NULL may not satisfy them. */
export const addColumnConstrainedDomain: Rule = {
  id: "add-column-constrained-domain",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.added.flatMap(({ relation, column, def, range }) => {
      const type = nameFrom(def.typeName?.names);
      const table = context.table(nameOf(relation));
      if (table.made || def.typeName?.arrayBounds !== undefined) return [];
      if (type.schema === "pg_catalog" || context.isConstrainedDomain(type) !== true) return [];
      const [name, domain] = [quote(column), quoteQualified(type)];
      return [
        {
          range,
          table,
          object: `${table.sql}.${name}`,
          lock: "ACCESS EXCLUSIVE",
          work: "rewrite",
          reason: `${domain} is a domain with constraints, and a new column of such a type rewrites ${table.sql}.`,
          rewrite: [
            `-- the domain's base type, then its rule as a constraint of the table`,
            `ALTER TABLE ${table.sql} ADD COLUMN ${name} <base type of ${domain}>;`,
            `ALTER TABLE ${table.sql} ADD CONSTRAINT ${quote(`${table.name}_${column}_check`)} CHECK (<the rule of ${domain}>) NOT VALID;`,
          ].join("\n"),
        },
      ];
    });
  },
};
