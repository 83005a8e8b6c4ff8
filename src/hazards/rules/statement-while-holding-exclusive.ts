import type { Node, RangeVar } from "libpg-query";
import { nameOf, quoteQualified, strings } from "../names.js";
import type { Finding, Rule, RuleContext } from "../rule.js";
import { sqlOf } from "../statement.js";

/** A lock of an earlier statement is held to the end of the transaction, over all the slow work in between. */
export const statementWhileHoldingExclusive: Rule = {
  id: "statement-while-holding-exclusive",
  kind: "locking",
  about: ["AlterTableStmt", "CreateTableAsStmt", "DeleteStmt", "InsertStmt", "MergeStmt", "UpdateStmt"],
  check(statement, context) {
    const [held] = context.world.held;
    if (held === undefined) return [];
    const [relation, { line }] = held;
    const slow = slowWork(statement.node, context) ?? validation(statement.actions, context);
    if (slow === undefined) return [];
    const table = context.table(slow);
    if (table.made) return [];
    const locked = quoteQualified(
      context.world.searchPath.includes(relation.schema)
        ? { schema: undefined, name: relation.name }
        : relation,
    );
    return [
      {
        table,
        object: locked,
        lock: "ACCESS EXCLUSIVE",
        reason: `While this runs, nobody can use ${locked}, which line ${line} has locked in the same transaction.`,
        rewrite: `-- in a migration of its own, in batches where it can be\n${sqlOf(statement)};`,
      } satisfies Finding,
    ];
  },
};

/** The table whose size says how long a statement takes; statements that name a few rows are quick. */
function slowWork(node: Node, context: RuleContext): ReturnType<typeof nameOf> | undefined {
  if ("UpdateStmt" in node)
    return picksRow(node.UpdateStmt.whereClause) ? undefined : nameOf(node.UpdateStmt.relation);
  if ("DeleteStmt" in node)
    return picksRow(node.DeleteStmt.whereClause) ? undefined : nameOf(node.DeleteStmt.relation);
  if ("MergeStmt" in node) return nameOf(node.MergeStmt.relation);
  if ("InsertStmt" in node) {
    const select = node.InsertStmt.selectStmt;
    return select !== undefined && "SelectStmt" in select ? largestSource(select, context) : undefined;
  }
  if (!("CreateTableAsStmt" in node) || node.CreateTableAsStmt.into?.skipData === true) return undefined;
  const { query } = node.CreateTableAsStmt;
  return query === undefined ? undefined : largestSource(query, context);
}

/** `INSERT … SELECT` is as slow as what it reads. */
function largestSource(query: Node, { table }: RuleContext): ReturnType<typeof nameOf> | undefined {
  const sources = "SelectStmt" in query ? (query.SelectStmt.fromClause ?? []) : [];
  const relations = sources.flatMap((source): RangeVar[] =>
    "RangeVar" in source ? [source.RangeVar] : joined(source),
  );
  return relations.map(nameOf).find((name) => !table(name).made);
}

function joined(source: Node): RangeVar[] {
  if ("RangeVar" in source) return [source.RangeVar];
  if (!("JoinExpr" in source)) return [];
  const { larg, rarg } = source.JoinExpr;
  return [larg, rarg].flatMap((arg) => (arg === undefined ? [] : joined(arg)));
}

/** `WHERE id = 5`: by its key, one row. */
function picksRow(where: Node | undefined): boolean {
  if (where === undefined || !("A_Expr" in where)) return false;
  const { kind, name, lexpr, rexpr } = where.A_Expr;
  if (lexpr === undefined || !("ColumnRef" in lexpr) || rexpr === undefined) return false;
  const column = lexpr.ColumnRef.fields?.at(-1);
  const isKey = column !== undefined && "String" in column && column.String.sval === "id";
  const equals = strings(name)[0] === "=";
  return (
    isKey && equals && (kind === "AEXPR_OP" || kind === "AEXPR_IN") && ("A_Const" in rexpr || "List" in rexpr)
  );
}

/** Validating what an earlier transaction has added. */
function validation(actions: Parameters<Rule["check"]>[0]["actions"], { table, transaction }: RuleContext) {
  for (const { command, relation } of actions) {
    const constraint = table(nameOf(relation)).record?.constraints.get(command.name ?? "");
    const isOwn = constraint?.transaction === transaction.id;
    if (command.subtype === "AT_ValidateConstraint" && !isOwn) return nameOf(relation);
  }
  return undefined;
}
