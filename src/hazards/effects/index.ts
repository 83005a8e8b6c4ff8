import { kindOf, type NodeKind } from "../../sql/kind.js";
import type { SqlStatement } from "../statement.js";
import type { World } from "../world.js";
import { alterTable } from "./alter-table.js";
import { createOf } from "./create.js";
import { dropOf } from "./drop.js";
import { grantOf } from "./grants.js";
import { renameOf } from "./rename.js";
import { routineOfSet } from "./routines.js";
import { settingOf } from "./settings.js";
import { typeOfSet } from "./types.js";

type Effect = (world: World, statement: SqlStatement, certain: boolean) => void;

/** What leaves something behind, by the kind of statement. */
const EFFECTS: Readonly<Partial<Record<NodeKind, readonly Effect[]>>> = {
  CreateStmt: [createOf],
  CreateForeignTableStmt: [createOf],
  CreateTableAsStmt: [createOf],
  SelectStmt: [createOf, settingOf],
  ViewStmt: [createOf],
  IndexStmt: [createOf],
  CreateSchemaStmt: [createOf],
  CreatePolicyStmt: [createOf],
  AlterTableStmt: [alterTable],
  DropStmt: [dropOf],
  RenameStmt: [renameOf],
  AlterObjectSchemaStmt: [renameOf],
  CreateEnumStmt: [typeOfSet],
  CreateRangeStmt: [typeOfSet],
  CompositeTypeStmt: [typeOfSet],
  CreateDomainStmt: [typeOfSet],
  AlterDomainStmt: [typeOfSet],
  AlterEnumStmt: [typeOfSet],
  CreateFunctionStmt: [routineOfSet],
  AlterFunctionStmt: [routineOfSet],
  GrantStmt: [grantOf],
  AlterDefaultPrivilegesStmt: [grantOf],
  VariableSetStmt: [settingOf],
  CreateExtensionStmt: [settingOf],
};
const BY_KIND: ReadonlyMap<string, readonly Effect[]> = new Map(Object.entries(EFFECTS));

/**
 * Writes down what a statement leaves behind, after the rules have seen it.
 *
 * @param certain false when the statement may not run, or may undo itself: it stands behind an IF, in a loop, or before an EXCEPTION.
 */
export function applyEffects(world: World, statement: SqlStatement, certain: boolean): void {
  for (const effect of BY_KIND.get(kindOf(statement.node)) ?? []) effect(world, statement, certain);
}
