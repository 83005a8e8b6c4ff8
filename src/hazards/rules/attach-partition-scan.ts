import type { PartitionBoundSpec, RangeVar } from "libpg-query";
import type { QualifiedName, TextRange } from "../../sql/types.js";
import { validChecks } from "../checks.js";
import { allNodesIn, constants } from "../expressions.js";
import { joinName, literal, nameOf, objectName, quote, quoteQualified } from "../names.js";
import { defaultPartitionOf } from "../partitions.js";
import type { Finding, Rule, RuleContext, Table } from "../rule.js";
import { sqlOf } from "../statement.js";
import { partsOfKey } from "../world.js";

/** The new partition's rows are tried against its bounds, and those of the DEFAULT partition, unless a valid CHECK proves that they fit. */
export const attachPartitionScan: Rule = {
  id: "attach-partition-scan",
  kind: "locking",
  about: ["AlterTableStmt", "CreateStmt"],
  check(statement, context) {
    const { node } = statement;
    if ("CreateStmt" in node) {
      const { relation, partbound, inhRelations = [] } = node.CreateStmt;
      return inhRelations.flatMap((parent) =>
        defaultPartitionScan(objectName(parent), relation, partbound, `${sqlOf(statement)};`, context),
      );
    }
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
      const { name, bound } = def.PartitionCmd;
      const words = `ALTER TABLE ${quoteQualified(nameOf(relation))} ${sql};`;
      const beside = defaultPartitionScan(nameOf(relation), name, bound, words, context, range);
      if (table.made || isProved(table, constants(bound))) return beside;
      const parent = context.table(nameOf(relation));
      const check = quote(joinName(table.name, "bounds"));
      return [
        ...beside,
        {
          range,
          table,
          lock: "ACCESS EXCLUSIVE",
          work: "scan",
          reason: `Attaching ${table.sql} to ${parent.sql} tries every row of it against the bounds while nobody else may use it.`,
          rewrite: [
            `ALTER TABLE ${table.sql} ADD CONSTRAINT ${check} CHECK (${within(bound)}) NOT VALID;`,
            `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${check};`,
            `-- in a later migration\n${words}`,
            `ALTER TABLE ${table.sql} DROP CONSTRAINT ${check};`,
          ].join("\n"),
        },
      ];
    });
  },
};

/** Where a table has a DEFAULT partition, the rows of a new one may stand there already, so that all of it is read. */
function defaultPartitionScan(
  parentName: QualifiedName,
  partition: RangeVar | undefined,
  bound: PartitionBoundSpec | undefined,
  words: string,
  context: RuleContext,
  range?: TextRange,
): Finding[] {
  const parent = context.table(parentName);
  const key = defaultPartitionOf(parent, context.world);
  if (key === undefined || bound === undefined) return [];
  const table = context.table(partsOfKey(key));
  if (isExcluded(table, constants(bound))) return [];
  const check = quote(joinName(table.name, "without", partition?.relname ?? ""));
  return [
    {
      range,
      table,
      lock: "ACCESS EXCLUSIVE",
      work: "scan",
      reason: `${parent.sql} has a DEFAULT partition, ${table.sql}: all of it is read for rows that belong to the new one, while nobody else may use it.`,
      rewrite: [
        `ALTER TABLE ${table.sql} ADD CONSTRAINT ${check} CHECK (NOT (${within(bound)})) NOT VALID;`,
        `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${check};`,
        `-- in a later migration\n${words}`,
        `ALTER TABLE ${table.sql} DROP CONSTRAINT ${check};`,
      ].join("\n"),
    },
  ];
}

/** A valid CHECK that names every value of the bounds is taken to keep them out; NULL may stay. */
function isExcluded(table: Table, bounds: readonly string[]): boolean {
  const own = [...(table.record?.constraints.values() ?? [])].some(
    ({ kind, expression, validated }) =>
      kind === "check" && validated && bounds.every((value) => constants(expression).includes(value)),
  );
  const known = validChecks(table).some(({ definition }) =>
    bounds.every((value) => definition.includes(value)),
  );
  return bounds.length > 0 && (own || known);
}

/** A valid CHECK that names every value of the bounds and rules out NULL is taken to prove them. */
function isProved(table: Table, bounds: readonly string[]): boolean {
  const own = [...(table.record?.constraints.values() ?? [])].some(
    ({ kind, expression, validated }) =>
      kind === "check" &&
      validated &&
      bounds.every((value) => constants(expression).includes(value)) &&
      rulesOutNull(expression),
  );
  const known = validChecks(table).some(
    ({ definition }) => /IS NOT NULL/.test(definition) && bounds.every((value) => definition.includes(value)),
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
