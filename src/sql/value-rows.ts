import { afterConstants } from "./constants.js";
import { nextToken, type Token } from "./lexer.js";
import type { TextRange } from "./types.js";

/** How much of `INSERT … VALUES (…), (…)` is read: rows of constants look all the same to whoever does not compare them. */
export type RowsToRead = "all" | "first";

/** Rows of a statement that nobody needs to parse. */
export interface ValueRows extends TextRange {
  readonly count: number;
}

const WORDS = new Set(["null", "true", "false", "default"]);

/**
 * The rows of an INSERT after its first one, as far as all of them hold nothing but constants: without them the statement is as right, or
 * wrong, as it was.
 */
export function furtherRows(text: string, { start, end: to }: TextRange): ValueRows | undefined {
  if (!/^insert\b/i.test(text.slice(start, start + 7))) return undefined;
  const first = afterRow(text, nextToken(text, afterValues(text, start, to), to), to);
  if (first === undefined) return undefined;
  let end = first;
  let count = 0;
  for (let next = afterNextRow(text, end, to); next !== undefined; next = afterNextRow(text, end, to)) {
    end = next;
    count++;
  }
  return count === 0 ? undefined : { start: first, end, count };
}

/** Just past the word VALUES of the INSERT itself, else `to`. */
function afterValues(text: string, from: number, to: number): number {
  let depth = 0;
  for (let token = nextToken(text, from, to); token !== undefined; token = nextToken(text, token.end, to)) {
    if (token.kind === "open") depth++;
    if (token.kind === "close") depth--;
    if (depth === 0 && token.kind === "word" && wordOf(text, token) === "values") return token.end;
  }
  return to;
}

function afterNextRow(text: string, from: number, to: number): number | undefined {
  const comma = nextToken(text, from, to);
  return comma === undefined || charOf(text, comma) !== ","
    ? undefined
    : afterRow(text, nextToken(text, comma.end, to), to);
}

/** Just past a row of constants that begins at `open`; `undefined` when it is none. */
function afterRow(text: string, open: Token | undefined, to: number): number | undefined {
  if (open?.kind !== "open") return undefined;
  for (
    let token = nextToken(text, afterConstants(text, open.end, to), to);
    token !== undefined;
    token = nextToken(text, token.end, to)
  ) {
    if (charOf(text, token) === "-") token = nextToken(text, token.end, to);
    if (token === undefined || !isConstant(text, token)) return undefined;
    token = nextToken(text, token.end, to);
    if (token?.kind === "close") return token.end;
    if (token === undefined || charOf(text, token) !== ",") return undefined;
  }
  return undefined;
}

/** One that the grammar is sure to accept, after a minus too: `- 'a'` it does. */
function isConstant(text: string, token: Token): boolean {
  if (token.kind === "string") return text.charAt(token.start) === "'";
  if (token.kind === "number") return /^\d+(?:\.\d+)?$/.test(text.slice(token.start, token.end));
  return token.kind === "word" && WORDS.has(wordOf(text, token));
}

function wordOf(text: string, { start, end }: Token): string {
  return text.slice(start, end).toLowerCase();
}

/** A token of one character. */
function charOf(text: string, token: Token | undefined): string {
  return token !== undefined && token.end === token.start + 1 ? text.charAt(token.start) : "";
}
