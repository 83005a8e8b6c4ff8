import { hasSqlDetails, loadModule, type Node, parsePlPgSQLSync, parseSync } from "libpg-query";
import { withoutJointComments } from "./joints.js";

/** One statement of the grammar's answer. */
export interface Tree {
  readonly node: Node;
  /** UTF-8 bytes from the start of what was parsed: the first token, and up to the `;`. */
  readonly byteStart: number;
  readonly byteEnd: number | undefined;
}

export type GrammarAnswer =
  | { readonly status: "ok"; readonly trees: readonly Tree[] }
  /** `position` counts code points from 0. */
  | { readonly status: "error"; readonly message: string; readonly position: number };

export type RoutineAnswer =
  | { readonly status: "ok" }
  | { readonly status: "error"; readonly message: string };

/** Must be awaited once before the others are called. */
export const loadGrammar: () => Promise<void> = loadModule;

/**
 * Parses with Postgres' own grammar. Throws what is not the text's fault in a way that Postgres would tell, such as an
 * overflow of the stack: after that the instance is not to be used again.
 */
export function parseSql(sql: string): GrammarAnswer {
  const answer = parseSeveral(sql);
  const mended = answer.status === "error" ? withoutJointComments(sql) : sql;
  return mended === sql ? answer : parseSeveral(mended);
}

/** As {@link parseSql}, for several statements at once: quick, but refuses one thing that Postgres accepts. */
export function parseSeveral(sql: string): GrammarAnswer {
  // The binding refuses an empty text.
  if (sql === "") return { status: "ok", trees: [] };
  try {
    return { status: "ok", trees: (parseSync(sql).stmts ?? []).flatMap(tree) };
  } catch (error) {
    if (!hasSqlDetails(error)) throw error;
    const { message, cursorPosition } = error.sqlDetails ?? { message: String(error), cursorPosition: 0 };
    return { status: "error", message, position: cursorPosition };
  }
}

/** Checks the PL/pgSQL body of a `CREATE FUNCTION`, `CREATE PROCEDURE` or `DO` statement. Throws as {@link parseSql}. */
export function parseRoutine(sql: string): RoutineAnswer {
  const answer = parseRoutineExactly(sql);
  const mended = answer.status === "error" ? withoutJointComments(sql, true) : sql;
  return mended === sql ? answer : parseRoutineExactly(mended);
}

function parseRoutineExactly(sql: string): RoutineAnswer {
  try {
    parsePlPgSQLSync(sql);
    return { status: "ok" };
  } catch (error) {
    // The binding throws a plain Error with PL/pgSQL's message; RangeError, RuntimeError and SyntaxError are its own end.
    if (!(error instanceof Error) || error.name !== "Error") throw error;
    return { status: "error", message: error.message };
  }
}

function tree(raw: { stmt?: Node; stmt_location?: number; stmt_len?: number }): Tree[] {
  if (raw.stmt === undefined) return [];
  const byteStart = raw.stmt_location ?? 0;
  return [{ node: raw.stmt, byteStart, byteEnd: raw.stmt_len ? byteStart + raw.stmt_len : undefined }];
}
