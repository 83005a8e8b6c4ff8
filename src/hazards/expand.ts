import type { DeleteStmt, Node, RangeVar, UpdateStmt } from "libpg-query";
import { kindOf, type NodeKind } from "../sql/kind.js";
import { nextSignificant, type Token } from "../sql/lexer.js";
import type { TextRange } from "../sql/types.js";
import { visitRunning } from "./expressions.js";
import { offsetIn, type SqlStatement, sqlStatement } from "./statement.js";

/**
 * A statement and those inside it that run with it, each to be judged on its own: DELETE and UPDATE in a WITH, under EXPLAIN or
 * COPY, and what CREATE SCHEMA makes.
 */
export function expand(statement: SqlStatement): SqlStatement[] {
  return [statement, ...changes(statement), ...schemaElements(statement)];
}

function changes(statement: SqlStatement): SqlStatement[] {
  const own = Object.values(statement.node)[0];
  const found: SqlStatement[] = [];
  if (!mayHoldChanges(statement.node)) return found;
  visitRunning(own, (kind, node) => {
    if (kind === "DeleteStmt") found.push(inner(statement, { DeleteStmt: node as DeleteStmt }));
    if (kind === "UpdateStmt") found.push(inner(statement, { UpdateStmt: node as UpdateStmt }));
  });
  return found;
}

const HOLDING: ReadonlySet<string> = new Set([
  "SelectStmt",
  "InsertStmt",
  "UpdateStmt",
  "DeleteStmt",
  "MergeStmt",
  "CopyStmt",
  "CreateTableAsStmt",
] satisfies NodeKind[]);

/** The walk costs; most kinds of statement run no other and no expression that matters. */
export function mayHoldChanges(node: Node): boolean {
  return (
    HOLDING.has(kindOf(node)) || ("ExplainStmt" in node && (node.ExplainStmt.options ?? []).some(isAnalyze))
  );
}

function isAnalyze(option: Node): boolean {
  return "DefElem" in option && option.DefElem.defname === "analyze";
}

function inner(
  statement: SqlStatement,
  node: { DeleteStmt: DeleteStmt } | { UpdateStmt: UpdateStmt },
): SqlStatement {
  const relation = "DeleteStmt" in node ? node.DeleteStmt.relation : node.UpdateStmt.relation;
  const verb = "DeleteStmt" in node ? "delete" : "update";
  return sqlStatement(node, statement.text, statement.byteStart, changeRange(statement, relation, verb));
}

/** From the verb to the parenthesis that closes around it. */
function changeRange(statement: SqlStatement, relation: RangeVar | undefined, verb: string): TextRange {
  const { text, range } = statement;
  const target = offsetIn(statement, relation?.location);
  let start = range.start;
  let depth = 0;
  for (const token of tokensFrom(text, range.start, range.end)) {
    if (token.start < target && text.slice(token.start, token.end).toLowerCase() === verb)
      start = token.start;
    if (token.start < target) continue;
    depth += token.kind === "open" ? 1 : token.kind === "close" ? -1 : 0;
    if (depth < 0) return { start, end: text.slice(0, token.start).trimEnd().length };
  }
  return { start, end: range.end };
}

function* tokensFrom(text: string, start: number, end: number): Generator<Token> {
  for (
    let token = nextSignificant(text, start, end);
    token !== undefined;
    token = nextSignificant(text, token.end, end)
  ) {
    yield token;
  }
}

/** Their unqualified names belong to the new schema. */
function schemaElements(statement: SqlStatement): SqlStatement[] {
  const { node, text, byteStart, range } = statement;
  if (!("CreateSchemaStmt" in node)) return [];
  const { schemaname, schemaElts = [] } = node.CreateSchemaStmt;
  const inSchema = (relation: RangeVar): RangeVar =>
    schemaname === undefined ? relation : { schemaname, ...relation };
  return schemaElts.map((element) => sqlStatement(placed(element, inSchema), text, byteStart, range));
}

function placed(element: Node, inSchema: (relation: RangeVar) => RangeVar): Node {
  if ("CreateStmt" in element && element.CreateStmt.relation !== undefined) {
    return { CreateStmt: { ...element.CreateStmt, relation: inSchema(element.CreateStmt.relation) } };
  }
  if ("ViewStmt" in element && element.ViewStmt.view !== undefined) {
    return { ViewStmt: { ...element.ViewStmt, view: inSchema(element.ViewStmt.view) } };
  }
  if ("IndexStmt" in element && element.IndexStmt.relation !== undefined) {
    return { IndexStmt: { ...element.IndexStmt, relation: inSchema(element.IndexStmt.relation) } };
  }
  return element;
}
