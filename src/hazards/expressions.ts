import type { A_Const, ColumnRef, FuncCall, Node } from "libpg-query";
import type { QualifiedName } from "../sql/types.js";
import { nameFrom, strings } from "./names.js";

/** Statements whose inner ones are stored and run later, or never; and leaves. */
const NOT_RUNNING = new Set([
  "CreateFunctionStmt",
  "RuleStmt",
  "ViewStmt",
  "CreatePolicyStmt",
  "CreateTrigStmt",
  "A_Const",
  "ColumnRef",
]);

const NOTHING: ReadonlySet<string> = new Set();

/** A node with the name of its kind, as the field that held it is called. */
export type KindAndNode = readonly [string, object];

/** Every node below `root` and itself, outermost first. Throws on a tree too deep for the stack, as the grammar does. */
export function allNodesIn(root: unknown): KindAndNode[] {
  const found: KindAndNode[] = [];
  walk(root, "", (kind, node) => found.push([kind, node]), NOTHING);
  return found;
}

/** Shows every node below `root` and itself, without what a statement only stores and without constants, of which rows are made. */
export function visitRunning(root: unknown, see: (kind: string, node: object) => void): void {
  walk(root, "", see, NOT_RUNNING);
}

function walk(
  root: unknown,
  kind: string,
  see: (kind: string, node: object) => void,
  without: ReadonlySet<string>,
): void {
  if (root === null || typeof root !== "object") return;
  if (Array.isArray(root)) {
    for (const item of root) walk(item, kind, see, without);
    return;
  }
  see(kind, root);
  for (const key in root) {
    const value = (root as Record<string, unknown>)[key];
    if (typeof value === "object" && !without.has(key)) walk(value, key, see, without);
  }
}

export function functionCalls(root: unknown): FuncCall[] {
  const calls: FuncCall[] = [];
  for (const [kind, node] of allNodesIn(root)) {
    if (kind === "FuncCall" || kind === "funccall") calls.push(node as FuncCall);
  }
  return calls;
}

export function calledNames(root: unknown): QualifiedName[] {
  return functionCalls(root).map(({ funcname }) => nameFrom(funcname));
}

/** String and number constants, as text. */
export function constants(root: unknown): string[] {
  const found: string[] = [];
  for (const [kind, node] of allNodesIn(root)) {
    if (kind !== "A_Const") continue;
    const { sval, ival, fval } = node as A_Const;
    if (sval !== undefined) found.push(sval.sval ?? "");
    else if (ival !== undefined) found.push(String(ival.ival ?? 0));
    else if (fval !== undefined) found.push(fval.fval ?? "");
  }
  return found;
}

/** The last name of every column reference. */
export function columnNames(root: unknown): string[] {
  const names: string[] = [];
  for (const [kind, node] of allNodesIn(root)) {
    if (kind === "ColumnRef") names.push(strings((node as ColumnRef).fields).at(-1) ?? "*");
  }
  return names;
}

/**
 * Columns that a CHECK proves to hold no NULL, as Postgres concludes for SET NOT NULL (12 and newer): `c IS NOT NULL`, alone
 * or joined by AND.
 */
export function notNullColumns(expression: Node | undefined): string[] {
  if (expression === undefined) return [];
  if ("NullTest" in expression) {
    const { arg, nulltesttype } = expression.NullTest;
    if (nulltesttype !== "IS_NOT_NULL" || arg === undefined || !("ColumnRef" in arg)) return [];
    return strings(arg.ColumnRef.fields).slice(-1);
  }
  if ("BoolExpr" in expression && expression.BoolExpr.boolop === "AND_EXPR") {
    return (expression.BoolExpr.args ?? []).flatMap(notNullColumns);
  }
  return [];
}

/** Whether an expression is true for every row whatever is in it; a missing one is not. */
export function isAlwaysTrue(expression: Node | undefined): boolean {
  if (expression === undefined) return false;
  if ("A_Const" in expression) {
    const { boolval, sval } = expression.A_Const;
    return boolval?.boolval === true || /^(?:t|true|on|yes|1)$/i.test(sval?.sval ?? "");
  }
  if ("TypeCast" in expression) return isAlwaysTrue(expression.TypeCast.arg);
  if ("BoolExpr" in expression) {
    const { boolop, args = [] } = expression.BoolExpr;
    if (boolop === "AND_EXPR") return args.every(isAlwaysTrue);
    if (boolop === "OR_EXPR") return args.some(isAlwaysTrue);
    return false;
  }
  if ("A_Expr" in expression) {
    const { name, lexpr, rexpr } = expression.A_Expr;
    // Nearly always it is a column that is compared.
    if (strings(name)[0] !== "=" || columnNames([lexpr, rexpr]).length > 0) return false;
    const [left, right] = [constants(lexpr), constants(rexpr)];
    return calledNames([lexpr, rexpr]).length === 0 && left.length === 1 && left[0] === right[0];
  }
  if ("SubLink" in expression) {
    const select = expression.SubLink.subselect;
    if (select === undefined || !("SelectStmt" in select) || select.SelectStmt.fromClause !== undefined)
      return false;
    const target = select.SelectStmt.targetList?.[0];
    return target !== undefined && "ResTarget" in target && isAlwaysTrue(target.ResTarget.val);
  }
  return false;
}
