import type { HistoryRow } from "../database/history.js";
import type { MigrationFile } from "../project/types.js";

/** What a look at hash and text, without parsing, tells of an applied file. */
export type Likeness =
  /** The very bytes that we applied. */
  | "same-file"
  /** The recorded statements stand in the file one after the other, with nothing but `;` and white space between. */
  | "same-text"
  /** Nothing was recorded to compare with: repaired, or applied through the platform. */
  | "unknown"
  /** Only its meaning can tell. */
  | "differs";

/** Compares a file with what was recorded when its version was applied; `statements` as they stand in the history. */
export function likeness(file: MigrationFile, row: HistoryRow): Likeness {
  if (row.hash === file.hash) return "same-file";
  if (row.hash !== undefined) return "differs";
  if (row.statements === undefined) return "unknown";
  return textMatches(file.text, row.statements) ? "same-text" : "differs";
}

/** Whether `text` is `statements` in a row, with white space around and at least one semicolon between them. */
function textMatches(text: string, statements: readonly string[]): boolean {
  let index = skipSeparators(text, 0);
  for (const [nth, statement] of statements.entries()) {
    if (!text.startsWith(statement, index)) return false;
    const end = index + statement.length;
    index = skipSeparators(text, end);
    const last = nth === statements.length - 1;
    if (!last && !text.slice(end, index).includes(";")) return false;
  }
  return index === text.length;
}

function skipSeparators(text: string, from: number): number {
  const separators = /[;\s]*/y;
  separators.lastIndex = from;
  separators.exec(text);
  return separators.lastIndex;
}
