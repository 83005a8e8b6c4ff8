import { notNullColumns } from "../expressions.js";
import { joinName, nameOf, quote, strings } from "../names.js";
import type { Rule, RuleContext, Table } from "../rule.js";
import type { Action } from "../statement.js";
import type { ConstraintRecord } from "../world.js";

/** SET NOT NULL reads the table, unless a valid CHECK proves the answer (12 and newer). */
export const setNotNull: Rule = {
  id: "set-not-null",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap((action) => {
      const column = columnOf(action);
      if (column === undefined) return [];
      const table = context.table(nameOf(action.relation));
      // Postgres drops first, whatever the order: the proof is gone by then.
      const dropped = statement.actions.flatMap(({ command: { subtype, name = "" } }) =>
        subtype === "AT_DropConstraint" ? [name] : [],
      );
      if (table.made || isProved(table, column, dropped, context)) return [];
      return [
        {
          range: action.range,
          table,
          object: `${table.sql}.${quote(column)}`,
          lock: "ACCESS EXCLUSIVE",
          work: "scan",
          reason: `Setting ${quote(column)} NOT NULL reads all of ${table.sql} while nobody else may use it.`,
          rewrite: rewriteOf(table, column, context.serverMajor),
        },
      ];
    });
  },
};

/** `SET NOT NULL`, or 18's `ADD CONSTRAINT … NOT NULL column`. */
function columnOf({ command: { subtype, name, def }, objtype }: Action): string | undefined {
  if (objtype !== "OBJECT_TABLE") return undefined;
  if (subtype === "AT_SetNotNull") return name;
  if (subtype !== "AT_AddConstraint" || def === undefined || !("Constraint" in def)) return undefined;
  const { contype, skip_validation: skips, keys } = def.Constraint;
  return contype === "CONSTR_NOTNULL" && !skips ? strings(keys)[0] : undefined;
}

function isProved(
  { record, facts }: Table,
  column: string,
  dropped: readonly string[],
  { serverMajor }: RuleContext,
): boolean {
  if (facts?.columns?.[column]?.notNull === true) return true;
  if (serverMajor < 12) return false;
  const constraints = record?.constraints ?? new Map<string, ConstraintRecord>();
  for (const [name, { kind, expression, validated, columns }] of constraints) {
    const proves = kind === "check" ? notNullColumns(expression) : kind === "not-null" ? columns : [];
    if (validated && proves.includes(column) && !dropped.includes(name)) return true;
  }
  // The set may validate what an applied migration has added.
  return (facts?.checks ?? []).some(
    ({ name, definition, validated }) =>
      (validated || constraints.get(name)?.validated === true) &&
      !dropped.includes(name) &&
      provesNotNull(definition, column),
  );
}

/** `CHECK ((c IS NOT NULL))` as the catalog writes it, alone or joined by AND. */
function provesNotNull(definition: string, column: string): boolean {
  const proof = `(${quote(column)} IS NOT NULL)`;
  return definition.includes(proof) && !/\bOR\b|\bNOT \(/.test(definition);
}

function rewriteOf(table: Table, column: string, serverMajor: number): string {
  const [name, constraint] = [quote(column), quote(joinName(table.name, column, "not_null"))];
  const later = "-- in a later migration";
  if (serverMajor >= 18) {
    return [
      `ALTER TABLE ${table.sql} ADD CONSTRAINT ${constraint} NOT NULL ${name} NOT VALID;`,
      `${later}\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${constraint};`,
    ].join("\n");
  }
  return [
    `ALTER TABLE ${table.sql} ADD CONSTRAINT ${constraint} CHECK (${name} IS NOT NULL) NOT VALID;`,
    `${later}\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${constraint};`,
    `${later}\nALTER TABLE ${table.sql} ALTER COLUMN ${name} SET NOT NULL;`,
    `ALTER TABLE ${table.sql} DROP CONSTRAINT ${constraint};`,
  ].join("\n");
}
