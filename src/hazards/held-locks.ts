import type { RangeVar } from "libpg-query";
import { lineAt } from "../sql/position.js";
import type { QualifiedName } from "../sql/types.js";
import { alterTableLock, lockModeOf } from "./locks.js";
import { nameOf, objectName, partsOf } from "./names.js";
import type { RuleContext } from "./rule.js";
import type { SqlStatement } from "./statement.js";
import type { Place } from "./to-hazard.js";
import type { LockMode } from "./types.js";

/** Writes down the locks that a statement keeps to the end of its transaction, and that nobody can pass, on relations that others can see. */
export function holdLocks(statement: SqlStatement, context: RuleContext, place: Place): void {
  const { world, table } = context;
  for (const { relation, mode } of [...locksOf(statement), ...locksOfParts(statement, context)]) {
    if (mode !== "ACCESS EXCLUSIVE" || table(relation).made) continue;
    const record = world.touch(relation);
    if (!world.held.has(record)) world.held.set(record, { line: lineOf(statement, place) });
  }
}

function lineOf({ range }: SqlStatement, { source, base, statement }: Place): number {
  return lineAt(source.lineStarts, base === undefined ? statement.start : base + range.start);
}

interface Lock {
  readonly relation: QualifiedName;
  readonly mode: LockMode;
}

/** Policies, triggers and indexes: what changes is a part of the table that is locked. */
function locksOfParts({ node }: SqlStatement, { tableOfIndex }: RuleContext): Lock[] {
  const exclusive = (relation: QualifiedName): Lock => ({ relation, mode: "ACCESS EXCLUSIVE" });
  if ("CreatePolicyStmt" in node) return [exclusive(nameOf(node.CreatePolicyStmt.table))];
  if ("AlterPolicyStmt" in node) return [exclusive(nameOf(node.AlterPolicyStmt.table))];
  if (!("DropStmt" in node)) return [];
  const { objects = [], removeType = "", concurrent, missing_ok: optional = false } = node.DropStmt;
  if (removeType === "OBJECT_POLICY" || removeType === "OBJECT_TRIGGER") {
    // Where IF EXISTS finds nothing, it locks nothing.
    if (optional) return [];
    return objects.map((object) => {
      const parts = partsOf(object);
      return exclusive({ schema: parts.at(-3), name: parts.at(-2) ?? "" });
    });
  }
  if (removeType !== "OBJECT_INDEX" || concurrent === true) return [];
  return objects.flatMap((object) => {
    const table = tableOfIndex(objectName(object));
    return table === undefined ? [] : [exclusive({ schema: table.schema, name: table.name })];
  });
}

function locksOf({ node, actions }: SqlStatement): Lock[] {
  const at = (relation: RangeVar | undefined, mode: LockMode) => ({ relation: nameOf(relation), mode });
  if (actions.length > 0) {
    return actions
      .filter(({ objtype }) => objtype === "OBJECT_TABLE")
      .map(({ relation, command }) => at(relation, alterTableLock(command)));
  }
  if ("RenameStmt" in node) {
    const { renameType, relation } = node.RenameStmt;
    return renameType === "OBJECT_TABLE" || renameType === "OBJECT_COLUMN"
      ? [at(relation, "ACCESS EXCLUSIVE")]
      : [];
  }
  if ("AlterObjectSchemaStmt" in node) {
    const { relation } = node.AlterObjectSchemaStmt;
    return relation === undefined ? [] : [at(relation, "ACCESS EXCLUSIVE")];
  }
  if ("LockStmt" in node) {
    const { relations = [], mode } = node.LockStmt;
    return relations.map((relation) => ({ relation: objectName(relation), mode: lockModeOf(mode) }));
  }
  if ("TruncateStmt" in node) {
    const { relations = [] } = node.TruncateStmt;
    return relations.map((relation) => ({
      relation: objectName(relation),
      mode: "ACCESS EXCLUSIVE" as const,
    }));
  }
  if ("CreateStmt" in node && node.CreateStmt.partbound !== undefined) {
    const parents = node.CreateStmt.inhRelations ?? [];
    return parents.map((parent) => ({ relation: objectName(parent), mode: "ACCESS EXCLUSIVE" as const }));
  }
  return "CreateTrigStmt" in node ? [at(node.CreateTrigStmt.relation, "SHARE ROW EXCLUSIVE")] : [];
}
