import type { Node } from "libpg-query";
import { Grammar, type RawStatement } from "./binding.js";
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

let loaded: Grammar | undefined;

/** Must be awaited once before the others are called. */
export async function loadGrammar(): Promise<void> {
  loaded ??= await Grammar.load();
}

function grammar(): Grammar {
  if (loaded === undefined) throw new Error("The grammar is not loaded");
  return loaded;
}

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
  const answer = grammar().parse(sql);
  return answer.status === "ok" ? { status: "ok", trees: answer.statements.flatMap(tree) } : answer;
}

/** Checks the PL/pgSQL body of a `CREATE FUNCTION`, `CREATE PROCEDURE` or `DO` statement. Throws as {@link parseSql}. */
export function parseRoutine(sql: string): RoutineAnswer {
  const answer = parseRoutineExactly(sql);
  const mended = answer.status === "error" ? withoutJointComments(sql, true) : sql;
  return mended === sql ? answer : parseRoutineExactly(mended);
}

function parseRoutineExactly(sql: string): RoutineAnswer {
  const message = grammar().faultOfRoutine(sql);
  return message === undefined ? { status: "ok" } : { status: "error", message };
}

function tree(raw: RawStatement): Tree[] {
  if (raw.stmt === undefined) return [];
  const byteStart = raw.stmt_location ?? 0;
  return [{ node: raw.stmt, byteStart, byteEnd: raw.stmt_len ? byteStart + raw.stmt_len : undefined }];
}
