import type { Constraint, ConstrType } from "libpg-query";
import { type Action, type AddedColumn, constraintsOf, type SqlStatement } from "./statement.js";

/** A constraint that ALTER TABLE puts on a table, on its own or with a new column. */
export interface NewConstraint {
  readonly constraint: Constraint;
  readonly action: Action;
  /** The new column that it came with. */
  readonly added: AddedColumn | undefined;
}

export function newConstraints(statement: SqlStatement, type: ConstrType): NewConstraint[] {
  if (statement.actions.length === 0) return [];
  const columns = new Map(statement.added.map((added) => [added.command, added]));
  return statement.actions.flatMap((action) => {
    const { subtype, def } = action.command;
    const added = columns.get(action.command);
    const own = subtype === "AT_AddConstraint" && def !== undefined ? constraintsOf([def]) : [];
    return [...own, ...(added?.constraints ?? [])]
      .filter(({ contype }) => contype === type && action.objtype !== "OBJECT_FOREIGN_TABLE")
      .map((constraint) => ({ constraint, action, added }));
  });
}
