import type { Constraint } from "libpg-query";
import { quote, strings } from "./names.js";
import type { NewConstraint } from "./new-constraints.js";
import {
  type AddedColumn,
  constraintRange,
  isAttribute,
  offsetIn,
  type SqlStatement,
  significant,
} from "./statement.js";

/** A new column's definition as it was written, but for one of its constraints: `c int NOT NULL DEFAULT 1`. */
export function columnWithout(statement: SqlStatement, added: AddedColumn, constraint: Constraint): string {
  const { text } = statement;
  const { start, end } = constraintRange(statement, added, constraint);
  const before = significant(text, { start: offsetIn(statement, added.def.location), end: start });
  const after = significant(text, { start: end, end: added.range.end });
  return after === "" ? before : `${before} ${after}`;
}

/** ` DEFERRABLE INITIALLY DEFERRED`, where it is; of a column's constraint the grammar tells it apart. */
export function deferral({ constraint, added }: NewConstraint): string {
  const constraints = added?.constraints ?? [];
  const after = constraints.slice(constraints.indexOf(constraint) + 1);
  const next = after.findIndex((other) => !isAttribute(other));
  const own = next < 0 ? after : after.slice(0, next);
  const has = (attribute: string) => own.some(({ contype }) => contype === attribute);
  const deferred = constraint.initdeferred === true || has("CONSTR_ATTR_DEFERRED");
  if (deferred) return " DEFERRABLE INITIALLY DEFERRED";
  return constraint.deferrable === true || has("CONSTR_ATTR_DEFERRABLE") ? " DEFERRABLE" : "";
}

/** ` INCLUDE (b, c)`, where there is one. */
export function including({ including: columns }: Constraint): string {
  return columns === undefined ? "" : ` INCLUDE (${strings(columns).map(quote).join(", ")})`;
}
