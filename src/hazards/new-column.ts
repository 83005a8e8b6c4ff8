import type { Constraint } from "libpg-query";
import { quote, strings } from "./names.js";
import type { NewConstraint } from "./new-constraints.js";
import { type AddedColumn, isAttribute, offsetIn, type SqlStatement, significant } from "./statement.js";

/** A new column's definition as it was written, but for one of its constraints: `c int NOT NULL DEFAULT 1`. */
export function columnWithout(
  statement: SqlStatement,
  { def, range, constraints }: AddedColumn,
  constraint: Constraint,
): string {
  const { text } = statement;
  const place = (location: number | undefined) => offsetIn(statement, location);
  const start = place(constraint.location);
  const others = constraints.filter((other) => !isAttribute(other)).map(({ location }) => place(location));
  const end = Math.min(range.end, ...others.filter((at) => at > start));
  const [before, after] = [
    significant(text, { start: place(def.location), end: start }),
    significant(text, { start: end, end: range.end }),
  ];
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
