import type { RangeVar } from "libpg-query";
import { lineAt } from "../sql/position.js";
import { alterTableLock, lockModeOf } from "./locks.js";
import { nameOf, objectName } from "./names.js";
import type { RuleContext } from "./rule.js";
import type { SqlStatement } from "./statement.js";
import type { Place } from "./to-hazard.js";
import type { LockMode } from "./types.js";

/** Writes down the locks that a statement keeps to the end of its transaction, and that nobody can pass, on relations that others can see. */
export function holdLocks(statement: SqlStatement, { world, table }: RuleContext, place: Place): void {
  for (const { relation, mode } of locksOf(statement)) {
    if (mode !== "ACCESS EXCLUSIVE" || table(relation).made) continue;
    const record = world.touch(relation);
    if (!world.held.has(record)) world.held.set(record, { line: lineOf(statement, place) });
  }
}

function lineOf({ range }: SqlStatement, { source, base, statement }: Place): number {
  return lineAt(source.lineStarts, base === undefined ? statement.start : base + range.start);
}

function locksOf({ node, actions }: SqlStatement): { relation: ReturnType<typeof nameOf>; mode: LockMode }[] {
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
