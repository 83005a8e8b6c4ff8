import { validChecks } from "./checks.js";
import { notNullColumns } from "./expressions.js";
import { joinName, quote } from "./names.js";
import type { RuleContext, Table } from "./rule.js";

/** Whether a column is NOT NULL, or a valid CHECK proves that it holds no NULL (12 and newer). */
export function isProvedNotNull(
  table: Table,
  column: string,
  dropped: readonly string[],
  { serverMajor }: Pick<RuleContext, "serverMajor">,
): boolean {
  if (table.facts?.columns?.[column]?.notNull === true) return true;
  if (serverMajor < 12) return false;
  for (const [name, { kind, expression, validated, columns }] of table.record?.constraints ?? []) {
    const proves = kind === "check" ? notNullColumns(expression) : kind === "not-null" ? columns : [];
    if (validated && proves.includes(column) && !dropped.includes(name)) return true;
  }
  return validChecks(table).some(
    ({ name, definition }) => !dropped.includes(name) && provesNotNull(definition, column),
  );
}

/** `CHECK ((c IS NOT NULL))` as the catalog writes it, alone or joined by AND. */
function provesNotNull(definition: string, column: string): boolean {
  const proof = `(${quote(column)} IS NOT NULL)`;
  return definition.includes(proof) && !/\bOR\b|\bNOT \(/.test(definition);
}

/** How a column becomes NOT NULL without a scan under ACCESS EXCLUSIVE. */
export function notNullInSteps(table: Table, column: string, serverMajor: number): string {
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
