import { textStart } from "./lexer.js";

/** Where something stands, for people: both 1-based, the column in characters (code points). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An excerpt longer than this is of no use under a message; in code points. */
const EXCERPT_LIMIT = 240;

/**
 * The line and column of a UTF-16 index, in O(length). Lines end at `\n`, as Postgres, editors and GitHub count them; a byte order
 * mark is no column.
 *
 * @param starts from {@link lineStarts}, when many positions of one text are asked for.
 */
export function positionAt(
  text: string,
  offset: number,
  starts: readonly number[] = lineStarts(text),
): Position {
  const line = lineAt(starts, offset);
  const start = Math.max(starts[line - 1] ?? 0, textStart(text));
  return { line, column: codePoints(text, start, offset) + 1 };
}

/** The 1-based line of a UTF-16 index, from what {@link lineStarts} gave. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The UTF-16 index at which each line begins. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** The text of the line in which `offset` stands, without its line end, cut short at its end when it is very long. */
export function excerptAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, textStart(text));
  const end = text.indexOf("\n", offset);
  const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
  if (line.length <= EXCERPT_LIMIT) return line;
  return `${line.slice(0, offsetOfCodePoint(line, EXCERPT_LIMIT))}…`;
}

/**
 * The UTF-16 index of a character counted in code points from 0, as Postgres' error positions are (minus one). Past the
 * end it is the text's length.
 */
export function offsetOfCodePoint(text: string, position: number): number {
  if (!/[\ud800-\udbff]/.test(text)) return Math.min(position, text.length);
  let offset = 0;
  for (let left = position; left > 0 && offset < text.length; left--) offset += unitsAt(text, offset);
  return offset;
}

/** The UTF-16 index of a UTF-8 byte, as the grammar's `location` and `stmt_location` count. */
export function offsetOfByte(text: string, byte: number): number {
  let offset = 0;
  for (let left = byte; left > 0 && offset < text.length; ) {
    const code = text.charCodeAt(offset);
    const units = unitsAt(text, offset);
    left -= units === 2 ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    offset += units;
  }
  return offset;
}

function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let offset = start; offset < end; offset += unitsAt(text, offset)) count++;
  return count;
}

/** 2 for a surrogate pair, else 1. */
function unitsAt(text: string, offset: number): 1 | 2 {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
