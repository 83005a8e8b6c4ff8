import type { Node, SelectStmt } from "libpg-query";

/**
 * Whether a query by itself leaves out what the table has already: `NOT EXISTS`, `NOT IN`, `<> ALL`, a comparison with a
 * subquery's value, `EXCEPT`, a left join whose other side must be null; or whether it takes its rows from a data-modifying
 * CTE (`madeBy`), which gives only what it changed.
 */
export function guardsItself(query: SelectStmt, madeBy: ReadonlySet<string>): boolean {
  const { op, larg, rarg, whereClause, fromClause = [] } = query;
  if (op === "SETOP_EXCEPT") return true;
  if (larg !== undefined && rarg !== undefined)
    return guardsItself(larg, madeBy) && guardsItself(rarg, madeBy);
  if (some(fromClause, (kind, fields) => kind === "RangeVar" && madeBy.has(textOf(fields, "relname"))))
    return true;
  if (leavesOut(whereClause)) return true;
  const joinsLeft = some(fromClause, (kind, { jointype }) => kind === "JoinExpr" && jointype === "JOIN_LEFT");
  return (
    joinsLeft &&
    some(whereClause, (kind, { nulltesttype }) => kind === "NullTest" && nulltesttype === "IS_NULL")
  );
}

function leavesOut(condition: Node | undefined): boolean {
  return some(condition, (kind, fields) => {
    if (kind === "BoolExpr") return fields["boolop"] === "NOT_EXPR" && some(fields["args"], isSubquery);
    return kind === "SubLink" && ["EXPR_SUBLINK", "ALL_SUBLINK"].includes(textOf(fields, "subLinkType"));
  });
}

const isSubquery = (kind: string): boolean => kind === "SubLink";

type Fields = Readonly<Record<string, unknown>>;

/** Whether any node at or below `value` is what is looked for. Fields of a node have small initials, node kinds capital ones. */
function some(value: unknown, isIt: (kind: string, fields: Fields) => boolean): boolean {
  if (Array.isArray(value)) return value.some((item) => some(item, isIt));
  if (!isFields(value)) return false;
  return Object.entries(value).some(([key, child]) => {
    if (/^[A-Z]/.test(key) && isFields(child) && isIt(key, child)) return true;
    return some(child, isIt);
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function textOf(fields: Fields, key: string): string {
  const value = fields[key];
  return typeof value === "string" ? value : "";
}
