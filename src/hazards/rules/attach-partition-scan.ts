import type { PartitionBoundSpec } from "libpg-query";
import { allNodesIn, constants } from "../expressions.js";
import { joinName, literal, nameOf, quote } from "../names.js";
import type { Rule, Table } from "../rule.js";

/** The new partition's rows are tried against its bounds, unless a valid CHECK proves that they fit. */
export const attachPartitionScan: Rule = {
  id: "attach-partition-scan",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap(({ command: { subtype, def }, relation, range, sql, objtype }) => {
      // The grammar says the same of ALTER INDEX, which reads no rows.
      if (
        objtype === "OBJECT_INDEX" ||
        subtype !== "AT_AttachPartition" ||
        def === undefined ||
        !("PartitionCmd" in def)
      )
        return [];
      const table = context.table(nameOf(def.PartitionCmd.name));
      const bounds = constants(def.PartitionCmd.bound);
      if (table.made || isProved(table, bounds)) return [];
      const parent = context.table(nameOf(relation));
      const check = quote(joinName(table.name, "bounds"));
      return [
        {
          range,
          table,
          lock: "ACCESS EXCLUSIVE",
          work: "scan",
          reason: `Attaching ${table.sql} to ${parent.sql} tries every row of it against the bounds while nobody else may use it.`,
          rewrite: [
            `ALTER TABLE ${table.sql} ADD CONSTRAINT ${check} CHECK (${within(def.PartitionCmd.bound)}) NOT VALID;`,
            `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${check};`,
            `-- in a later migration\nALTER TABLE ${parent.sql} ${sql};`,
            `ALTER TABLE ${table.sql} DROP CONSTRAINT ${check};`,
          ].join("\n"),
        },
      ];
    });
  },
};

/** A valid CHECK that names every value of the bounds and rules out NULL is taken to prove them. */
function isProved({ record, facts }: Table, bounds: readonly string[]): boolean {
  const own = [...(record?.constraints.values() ?? [])].some(
    ({ kind, expression, validated }) =>
      kind === "check" &&
      validated &&
      bounds.every((value) => constants(expression).includes(value)) &&
      rulesOutNull(expression),
  );
  const known = (facts?.checks ?? []).some(
    ({ validated, definition }) =>
      validated && /IS NOT NULL/.test(definition) && bounds.every((value) => definition.includes(value)),
  );
  return bounds.length > 0 && (own || known);
}

/** The condition that proves the bounds of a key of one column; of what column, the catalog knows. */
function within(bound: PartitionBoundSpec | undefined): string {
  const list = constants(bound?.listdatums).map(literal);
  if (list.length > 0) return `<key> IS NOT NULL AND <key> IN (${list.join(", ")})`;
  const [[lower, ...more], [upper]] = [constants(bound?.lowerdatums), constants(bound?.upperdatums)];
  if (lower === undefined || upper === undefined || more.length > 0)
    return "<the key is not NULL and within the bounds>";
  return `<key> IS NOT NULL AND <key> >= ${literal(lower)} AND <key> < ${literal(upper)}`;
}

function rulesOutNull(expression: unknown): boolean {
  return allNodesIn(expression).some(
    ([kind, node]) => kind === "NullTest" && "nulltesttype" in node && node.nulltesttype === "IS_NOT_NULL",
  );
}
