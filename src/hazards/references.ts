import type { FuncCall, Node, RangeVar, TypeName } from "libpg-query";
import { parseSql } from "../sql/grammar.js";
import type { ReadParts } from "../sql/kept-parts.js";
import { routineOf } from "../sql/routine.js";
import { readStatements } from "../sql/statements.js";
import type { SqlText } from "../sql/types.js";
import { bodyStatements } from "./bodies.js";
import { droppedPolicies } from "./dropped-policies.js";
import { executedConstant } from "./executed.js";
import { nameFrom, nameOf, objectName } from "./names.js";
import { ReferenceSet } from "./reference-set.js";
import type { References } from "./types.js";

/** Which kinds of DROP, ALTER … SET SCHEMA and GRANT name a relation, a function or a type. */
const KIND: Readonly<Record<string, "relations" | "functions" | "types">> = {
  OBJECT_TABLE: "relations",
  OBJECT_VIEW: "relations",
  OBJECT_MATVIEW: "relations",
  OBJECT_INDEX: "relations",
  OBJECT_FOREIGN_TABLE: "relations",
  OBJECT_FUNCTION: "functions",
  OBJECT_PROCEDURE: "functions",
  OBJECT_ROUTINE: "functions",
  OBJECT_TYPE: "types",
  OBJECT_DOMAIN: "types",
};

/** What the rules will ask about one text, each name once. Needs the grammar; throws as it does. */
export function referencesIn({ text }: Pick<SqlText, "text">, read: ReadParts = readStatements): References {
  const found = new ReferenceSet();
  for (const part of read(text, "first")) if (part.type === "statement") collect(part.node, found, 0);
  return found.references();
}

function collect(node: Node, found: ReferenceSet, depth: number): void {
  collectNames(node, "", found);
  named(node, found);
  const routine = depth < 3 ? routineOf(node) : undefined;
  if (routine === undefined) return;
  for (const sql of routine.language === "plpgsql" ? sqlIn(routine.body) : [routine.body]) {
    const answer = parseSql(sql);
    if (answer.status === "ok") for (const tree of answer.trees) collect(tree.node, found, depth + 1);
  }
}

function sqlIn(body: string): string[] {
  return bodyStatements(body).flatMap(({ type, sql }) =>
    type === "sql" ? [sql] : (executedConstant(sql) ?? []),
  );
}

/** By hand, since it goes through every node of every file: fields with names are rare, and constants are most of what there is. */
function collectNames(tree: object, kind: string, found: ReferenceSet): void {
  if (Array.isArray(tree)) {
    for (const item of tree) collectNames(item, kind, found);
    return;
  }
  if (kind === "TypeName" || kind === "typeName") found.add("types", nameFrom((tree as TypeName).names));
  for (const key in tree) {
    const value = (tree as Readonly<Record<string, unknown>>)[key];
    if (key === "relname") found.add("relations", nameOf(tree as RangeVar));
    if (key === "funcname" && kind !== "CreateFunctionStmt")
      found.add("functions", nameFrom((tree as FuncCall).funcname));
    if (typeof value === "object" && value !== null && key !== "A_Const" && key !== "ColumnRef")
      collectNames(value, key, found);
  }
}

/** Names that stand in lists of strings, without a node of their own kind. */
function named(node: Node, found: ReferenceSet): void {
  if ("DropStmt" in node) {
    const { objects = [], removeType = "" } = node.DropStmt;
    const kind = KIND[removeType];
    for (const object of objects) {
      if (kind !== undefined) found.add(kind, objectName(object));
      if (removeType === "OBJECT_SCHEMA") found.schemas.add(objectName(object).name);
    }
    for (const { table } of droppedPolicies(node)) found.add("relations", table);
  }
  if ("AlterDomainStmt" in node) found.add("types", nameFrom(node.AlterDomainStmt.typeName));
  if ("AlterEnumStmt" in node) found.add("types", nameFrom(node.AlterEnumStmt.typeName));
  if ("RenameStmt" in node && node.RenameStmt.renameType === "OBJECT_SCHEMA") {
    found.schemas.add(node.RenameStmt.subname ?? "");
  }
  if ("AlterObjectSchemaStmt" in node && node.AlterObjectSchemaStmt.object !== undefined) {
    const kind = KIND[node.AlterObjectSchemaStmt.objectType ?? ""];
    if (kind !== undefined) found.add(kind, objectName(node.AlterObjectSchemaStmt.object));
  }
}
