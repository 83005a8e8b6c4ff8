import { nextToken } from "./lexer.js";
import { splitSql } from "./split.js";
import type { TextRange } from "./types.js";

/**
 * What the Supabase CLI (3.1.0, measured) writes into `schema_migrations.statements` for a file: the text between top-level
 * semicolons, each trimmed; a comment belongs to the statement that follows it, and is an element of its own when none does before the next
 * `;` or the end. An empty file has no elements.
 *
 * @param statements of the text, from the parser; without them the text is cut by its tokens alone.
 */
export function recordedStatements(text: string, statements?: readonly TextRange[]): string[] {
  const elements: string[] = [];
  let start = 0;
  for (const end of [...cuts(text, statements ?? splitSql(text)), text.length]) {
    const element = text.slice(start, end).replace(/;+$/, "").trim();
    if (element !== "") elements.push(element);
    start = end;
  }
  return elements;
}

/**
 * One text that parses to what the elements mean, for comparison with a file. A semicolon on a line of its own, since an element
 * may end in a `--` comment.
 */
export function joinRecorded(elements: readonly string[]): string {
  return elements.map((element) => `${element}\n;\n`).join("");
}

/** Just past each `;` between statements, those of empty statements too. */
function* cuts(text: string, statements: readonly TextRange[]): Generator<number> {
  let at = 0;
  for (const statement of [...statements, { start: text.length, end: text.length }]) {
    let token = nextToken(text, at, statement.start);
    for (; token !== undefined; token = nextToken(text, token.end, statement.start)) {
      if (token.kind === "semicolon") yield token.end;
    }
    at = statement.end;
  }
}
