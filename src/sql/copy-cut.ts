import { splitSql } from "./split.js";
import type { ParsedSql, SqlText, Statement, TextRange } from "./types.js";

/** A text without the rows of its `COPY … FROM STDIN`, and what brings an answer about it back to the whole text. */
export interface CutText {
  readonly text: SqlText;
  restore(parsed: ParsedSql): ParsedSql;
}

interface Cut {
  /** Where the rows stood, as an index and a 1-based line of the text without rows. */
  readonly at: number;
  readonly line: number;
  readonly length: number;
  readonly lines: number;
}

/**
 * Takes the rows out where they are allowed: to the grammar they are nothing, and with them a dump would be too large
 * for it.
 */
export function cutRows(text: SqlText): CutText {
  const ranges = text.copyRows === "allow" ? rowRanges(text.text) : [];
  if (ranges.length === 0) return { text, restore: (parsed) => parsed };
  const cuts: Cut[] = [];
  let kept = "";
  let keptLines = 1;
  let from = 0;
  for (const { start, end } of ranges) {
    const before = text.text.slice(from, start);
    kept += before;
    keptLines += newLines(before);
    cuts.push({
      at: kept.length,
      line: keptLines,
      length: end - start,
      lines: newLines(text.text.slice(start, end)),
    });
    from = end;
  }
  return {
    text: { ...text, text: kept + text.text.slice(from) },
    restore: (parsed) => restore(parsed, cuts),
  };
}

function rowRanges(text: string): TextRange[] {
  if (!/\bstdin\b/i.test(text)) return [];
  return splitSql(text).flatMap(({ copyRows }) =>
    copyRows && copyRows.end > copyRows.start ? [copyRows] : [],
  );
}

function restore(parsed: ParsedSql, cuts: readonly Cut[]): ParsedSql {
  if (parsed.status === "unparsed") return parsed;
  const offset = (index: number): number =>
    cuts.reduce((moved, { at, length }) => (at <= index ? moved + length : moved), index);
  const lineOf = (line: number): number =>
    cuts.reduce((moved, cut) => (cut.line <= line ? moved + cut.lines : moved), line);
  const rowsAt = ({ end }: TextRange): TextRange => {
    const length = cuts.find(({ at }) => at === end)?.length ?? 0;
    return { start: offset(end) - length, end: offset(end) };
  };
  return {
    ...parsed,
    statements: parsed.statements.map(
      (statement): Statement => ({
        ...statement,
        start: offset(statement.start),
        end: offset(statement.end),
        line: lineOf(statement.line),
        copyRows: statement.copyRows && rowsAt(statement.copyRows),
      }),
    ),
    problems: parsed.problems.map((problem) =>
      problem.line === undefined ? problem : { ...problem, line: lineOf(problem.line) },
    ),
  };
}

function newLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
