import { indexesOf } from "../indexes.js";
import { nameOf, quote, strings } from "../names.js";
import { columnWithout, deferral, including } from "../new-column.js";
import { type NewConstraint, newConstraints } from "../new-constraints.js";
import { isProvedNotNull, notNullInSteps } from "../not-null.js";
import type { Finding, Rule, RuleContext, Table } from "../rule.js";
import type { SqlStatement } from "../statement.js";

/** Builds its index, and reads the table for NULLs, under ACCESS EXCLUSIVE. */
export const addPrimaryKey: Rule = {
  id: "add-primary-key",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return newConstraints(statement, "CONSTR_PRIMARY").flatMap((found) => {
      const { constraint, action } = found;
      const table = context.table(nameOf(action.relation));
      if (table.made) return [];
      return constraint.indexname === undefined
        ? [building(found, table, statement, context)]
        : readingForNulls(found, table, constraint.indexname, context);
    });
  },
};

function building(
  found: NewConstraint,
  table: Table,
  statement: SqlStatement,
  context: RuleContext,
): Finding {
  const { constraint, action, added } = found;
  const columns = added === undefined ? strings(constraint.keys) : [added.column];
  const nullable =
    added === undefined ? columns.filter((column) => !isProvedNotNull(table, column, [], context)) : [];
  const name = quote(constraint.conname ?? `${table.name}_pkey`);
  const keys = columns.map(quote).join(", ");
  return {
    range: action.range,
    table,
    lock: "ACCESS EXCLUSIVE",
    work: "build",
    reason: `The key's index over ${table.sql} is built while nobody else may use the table.`,
    rewrite: [
      ...(added === undefined
        ? []
        : [
            `ALTER TABLE ${table.sql} ADD COLUMN ${columnWithout(statement, added, constraint)};`,
            `-- fill it and make it NOT NULL first (see set-not-null)`,
          ]),
      ...nullable.map((column) => notNullInSteps(table, column, context.serverMajor)),
      `-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY ${name} ON ${table.sql} (${keys})${including(constraint)};`,
      `-- in the next one\nALTER TABLE ${table.sql} ADD CONSTRAINT ${name} PRIMARY KEY USING INDEX ${name}${deferral(found)};`,
    ].join("\n"),
  };
}

function readingForNulls(
  { action }: NewConstraint,
  table: Table,
  index: string,
  context: RuleContext,
): readonly Finding[] {
  const nullable = nullableKeys(table, index, context);
  if (nullable.length === 0) return [];
  return [
    {
      range: action.range,
      table,
      lock: "ACCESS EXCLUSIVE",
      work: "scan",
      reason: `Its index is there, but the key makes ${nullable.map(quote).join(", ")} NOT NULL, which reads all of ${table.sql} while nobody else may use it.`,
      rewrite: [
        ...nullable.map((column) => notNullInSteps(table, column, context.serverMajor)),
        `-- in a later migration\nALTER TABLE ${table.sql} ${action.sql};`,
      ].join("\n"),
    },
  ];
}

/** Of an index's columns those that are known to allow NULL while no CHECK forbids it. */
function nullableKeys(table: Table, index: string, context: RuleContext): readonly string[] {
  const known = indexesOf(table, context.world)?.find(({ name }) => name === index);
  return (known?.columns ?? []).filter(
    (column) =>
      table.facts?.columns?.[column]?.notNull === false && !isProvedNotNull(table, column, [], context),
  );
}
