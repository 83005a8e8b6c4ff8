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

/**
 * Writes down what a statement leaves behind, after the rules have seen it.
 *
 * @param certain false when the statement may not run, or may undo itself: it stands behind an IF, in a loop, or before an EXCEPTION.
 */
export function applyEffects(world: World, statement: SqlStatement, certain: boolean): void {
  for (const effect of EFFECTS) effect(world, statement, certain);
}

const EFFECTS = [createOf, alterTable, dropOf, renameOf, typeOfSet, routineOfSet, grantOf, settingOf];
