import type { Node } from "libpg-query";
import { parseSeveral, parseSql, type Tree } from "./grammar.js";
import { significantPart, textStart } from "./lexer.js";
import { offsetOfByte, offsetOfCodePoint } from "./position.js";
import { type Piece, splitSql } from "./split.js";
import type { TextRange } from "./types.js";
import { furtherRows, type RowsToRead, type ValueRows } from "./value-rows.js";

/** What a text is made of, in its order; UTF-16 indexes. */
export type Part = ParsedStatement | GrammarError | PsqlCommand;

/** A statement that the grammar accepts. */
export interface ParsedStatement extends TextRange {
  readonly type: "statement";
  readonly node: Node;
  /** Where the tree's `location`s begin to count: they are bytes from somewhere before `start`. */
  readonly byteStart: number;
  readonly copyRows: TextRange | undefined;
  /** How many rows of constants stand in the text after the first one, and not in the tree. */
  readonly rowsLeftOut: number;
}

/** What the grammar says against a stretch of the text. */
export interface GrammarError {
  readonly type: "error";
  readonly offset: number;
  readonly message: string;
}

/** A `\` and the rest of its line. */
export interface PsqlCommand extends TextRange {
  readonly type: "psql";
}

/** Neighbours that are parsed together. */
type Run = readonly [Piece, ...Piece[]];

/** In UTF-16 units: large enough that a call costs little, small enough that its trees need little memory. */
const RUN_LENGTH = 32_768;

/**
 * Reads all statements of a text, and everything in it that is none: a bad statement does not hide the others. The
 * trees are given one run at a time, so that whoever lets go of them never holds those of a whole file.
 */
export function* readStatements(text: string, rows: RowsToRead = "all"): Generator<Part> {
  const pieces = splitSql(text);
  for (const run of runsOf(pieces)) {
    const shortened = rows === "first" ? readShortened(text, run) : undefined;
    yield* shortened ?? readRun(text, run);
  }
  yield* readRest(text, pieces.at(-1)?.next ?? textStart(text));
}

/** Behind the last statement only a comment can stand; one that is not closed is an error all the same. */
function* readRest(text: string, from: number): Generator<Part> {
  const rest = text.slice(from);
  const answer = rest.includes("/*") ? parseSql(rest) : undefined;
  if (answer?.status !== "error") return;
  yield { type: "error", offset: from + offsetOfCodePoint(rest, answer.position), message: answer.message };
}

/** Neighbours are parsed together; a psql command and the rows of a COPY separate them. */
function* runsOf(pieces: readonly Piece[]): Generator<Run> {
  let run: [Piece, ...Piece[]] | undefined;
  for (const piece of pieces) {
    if (piece.type === "psql") {
      if (run !== undefined) yield run;
      yield [piece];
      run = undefined;
      continue;
    }
    if (run === undefined) run = [piece];
    else run.push(piece);
    if (piece.next === piece.stop && piece.end - run[0].start < RUN_LENGTH) continue;
    yield run;
    run = undefined;
  }
  if (run !== undefined) yield run;
}

function* readRun(text: string, run: Run): Generator<Part> {
  const [first] = run;
  if (first.type === "psql") {
    yield { type: "psql", start: first.start, end: first.end };
    return;
  }
  const range = rangeOf(run);
  const sql = text.slice(range.start, range.end);
  const answer = run.length > 1 ? parseSeveral(sql) : parseSql(sql);
  const starts = run.map(({ start }) => start - range.start);
  if (answer.status === "ok")
    yield* place(text, range, answer.trees, agree(sql, starts, answer.trees) ? run : []);
  else if (run.length > 1) for (const piece of run) yield* readRun(text, [piece]);
  else yield* rejected(text, first);
}

/** As {@link readRun}, without the rows that are all alike; `undefined` where that cannot be, or saves nothing. */
function readShortened(text: string, run: Run): Generator<Part> | undefined {
  const range = rangeOf(run);
  const left = run.map((piece) => furtherRows(text, piece));
  const starts: number[] = [];
  let sql = "";
  let from = range.start;
  for (const [index, piece] of run.entries()) {
    starts.push(sql.length + piece.start - from);
    const rows = left[index];
    if (rows === undefined) continue;
    sql += text.slice(from, rows.start);
    // As many bytes as before, for the positions of what follows in the same statement.
    if (rows.end < piece.end) sql += " ".repeat(Buffer.byteLength(text.slice(rows.start, rows.end)));
    from = rows.end;
  }
  if (from === range.start) return undefined;
  sql += text.slice(from, range.end);
  const answer = parseSeveral(sql);
  if (answer.status === "error" || !agree(sql, starts, answer.trees)) return undefined;
  return place(text, range, answer.trees, run, left);
}

/** An open parenthesis swallows the statements after it: those are read again, each on its own. */
function* rejected(text: string, piece: Piece): Generator<Part> {
  const inner = piece.closed ? [] : splitSql(text, piece.start, piece.stop, true);
  if (inner.length > 1) {
    for (const run of runsOf(inner)) yield* readRun(text, run);
    return;
  }
  // With its semicolon, for the words that Postgres has for it: `at or near ";"` and not `at end of input`.
  const sql = text.slice(piece.start, piece.stop);
  const answer = parseSql(sql);
  if (answer.status === "ok") return;
  const offset = piece.start + offsetOfCodePoint(sql, answer.position);
  yield { type: "error", offset, message: answer.message };
}

/** `pieces`, where they are what the trees are of, give UTF-16 and leave out comments; the grammar has the last word on where statements begin. */
function* place(
  text: string,
  range: TextRange,
  trees: readonly Tree[],
  pieces: readonly Piece[],
  left: readonly (ValueRows | undefined)[] = [],
): Generator<Part> {
  for (const [index, tree] of trees.entries()) {
    const piece = pieces[index];
    const { start, end } = piece ?? placeByBytes(text, range, tree);
    yield {
      type: "statement",
      node: tree.node,
      start,
      end,
      byteStart: tree.byteStart,
      copyRows: piece?.copyRows,
      rowsLeftOut: left[index]?.count ?? 0,
    };
  }
}

function rangeOf([first, ...others]: Run): TextRange {
  return { start: first.start, end: others.at(-1)?.end ?? first.end };
}

/** Whether the statements of the grammar are those that begin at these UTF-16 indexes of what it was given. */
function agree(sql: string, starts: readonly number[], trees: readonly Tree[]): boolean {
  if (trees.length !== starts.length) return false;
  let at = 0;
  let bytes = 0;
  return starts.every((start, index) => {
    bytes += Buffer.byteLength(sql.slice(at, start));
    at = start;
    return trees[index]?.byteStart === bytes;
  });
}

function placeByBytes(text: string, range: TextRange, { byteStart, byteEnd }: Tree): TextRange {
  const parsed = text.slice(range.start, range.end);
  const from = range.start + offsetOfByte(parsed, byteStart);
  const limit = byteEnd === undefined ? range.end : range.start + offsetOfByte(parsed, byteEnd);
  return { start: from, end: significantPart(text, from, limit).end };
}
