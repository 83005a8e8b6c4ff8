import type { FuncCall, Node } from "libpg-query";
import { parseSql } from "../sql/grammar.js";
import { bodyRange, type Routine, routineOf } from "../sql/routine.js";
import type { QualifiedName } from "../sql/types.js";
import { type BodyStatement, bodyStatements } from "./bodies.js";
import { executedConstant } from "./executed.js";
import { mayHoldChanges } from "./expand.js";
import { visitRunning } from "./expressions.js";
import { nameFrom, quoteQualified } from "./names.js";
import { dynamicSql } from "./rules/dynamic-sql.js";
import { type SqlStatement, sqlOf, sqlStatement } from "./statement.js";
import type { Found, Place } from "./to-hazard.js";
import type { World } from "./world.js";

/** What a statement runs from a string: the SQL of a DO block, and that of a function of the pending set which it calls. */
export type Inner =
  | {
      readonly type: "statement";
      readonly statement: SqlStatement;
      readonly place: Place;
      readonly certain: boolean;
    }
  /** SQL that is put together when it runs. */
  | { readonly type: "unseen"; readonly found: Found };

export function* innerStatements(
  statement: SqlStatement,
  world: World,
  place: Place,
  certain: boolean,
): Generator<Inner> {
  const { node } = statement;
  if ("DoStmt" in node) {
    const routine = routineOf(node);
    if (routine === undefined) return;
    const body = bodyRange(sqlOf(statement), routine);
    const base =
      place.base === undefined || body?.verbatim !== true
        ? undefined
        : place.base + statement.range.start + body.start;
    yield* ofBody(routine, world, { ...place, base }, certain);
    return;
  }
  if (world.routines.size === 0) return;
  for (const name of callsOf(node)) {
    const record = world.routine(name);
    if (record === undefined || record.gone) continue;
    const called = quoteQualified(name);
    // What calls itself has been read already.
    if (place.running.includes(called)) continue;
    const inside = { ...place, base: undefined, running: [...place.running, called] };
    for (const made of [record.node, ...record.overloads]) {
      const routine = routineOf(made);
      if (routine !== undefined) yield* ofBody(routine, world, inside, certain);
      else yield* ofTree(made, inside, certain);
    }
  }
}

/** Functions that run now: those of a stored expression do not. */
function callsOf(node: Node) {
  if (!mayHoldChanges(node) && !("CallStmt" in node)) return [];
  const calls: QualifiedName[] = [];
  visitRunning(node, (kind, found) => {
    if (kind === "FuncCall" || kind === "funccall") calls.push(nameFrom((found as FuncCall).funcname));
  });
  return calls;
}

function* ofBody(routine: Routine, world: World, place: Place, certain: boolean): Generator<Inner> {
  const parts = routine.language === "plpgsql" ? bodyStatements(routine.body) : [];
  if (routine.language === "sql") yield* parsed(routine.body, place, 0, certain);
  for (const part of parts) {
    if (part.type === "sql") yield* parsed(part.sql, place, part.start, certain && part.certain);
    else yield* ofExecute(part, world, place, certain && part.certain);
  }
}

function* ofExecute(part: BodyStatement, world: World, place: Place, certain: boolean): Generator<Inner> {
  const constant = executedConstant(part.sql);
  if (constant !== undefined) {
    yield* parsed(constant, { ...place, base: undefined }, 0, certain);
    return;
  }
  if (/row\s+level\s+security/i.test(part.sql)) world.rlsUnknown = true;
  if (/\bgrant\b/i.test(part.sql)) world.grantsUnknown = true;
  const range = { start: part.start, end: part.end };
  yield { type: "unseen", found: { rule: dynamicSql, finding: dynamicSql.describe(part.sql), range, place } };
}

function* parsed(sql: string, place: Place, offset: number, certain: boolean): Generator<Inner> {
  const answer = parseSql(sql);
  if (answer.status === "error") return;
  const base = place.base === undefined ? undefined : place.base + offset;
  for (const { node, byteStart, byteEnd } of answer.trees) {
    const bytes = Buffer.from(sql);
    const before = bytes.subarray(0, byteStart).toString();
    const text = bytes.subarray(byteStart, byteEnd).toString().trimEnd();
    const statement = sqlStatement(node, text, byteStart);
    const own = { ...place, base: base === undefined ? undefined : base + before.length };
    yield { type: "statement", statement, place: own, certain };
  }
}

/** A `BEGIN ATOMIC` body is part of the tree. */
function* ofTree(node: Node, place: Place, certain: boolean): Generator<Inner> {
  const body = "CreateFunctionStmt" in node ? node.CreateFunctionStmt.sql_body : undefined;
  const lists = body !== undefined && "List" in body ? (body.List.items ?? []) : [];
  for (const list of lists) {
    for (const item of "List" in list ? (list.List.items ?? []) : [list]) {
      yield { type: "statement", statement: sqlStatement(item, "", 0), place, certain };
    }
  }
}
