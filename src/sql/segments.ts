import { createHash } from "node:crypto";
import { textStart } from "./lexer.js";
import type { NonTransactional, Statement, TextRange } from "./types.js";

/** A stretch of a migration that runs in one transaction, or one statement that must run outside any. */
export interface Segment extends TextRange {
  readonly transactional: boolean;
  /** The file's own `BEGIN`, whose isolation level and access mode are to be honoured. */
  readonly begin: TextRange | undefined;
  /** What `start` and `end` enclose is sent verbatim; the file's `BEGIN` and `COMMIT` are not in it. */
  readonly statements: readonly Statement[];
  /** sha256 of that text, lower-case hex. */
  readonly hash: string;
  readonly nonTransactional: NonTransactional | undefined;
}

/**
 * Cuts a migration into what can be applied at one go each. A file without transaction control and without a statement
 * that cannot run in a transaction, an empty one too, is one segment: the whole text.
 */
export function segments(text: string, statements: readonly Statement[]): Segment[] {
  const cuts = statements.some((statement) => isEdge(statement) || statement.nonTransactional !== undefined);
  if (!cuts) return [wholeText(text, statements)];
  const found: Segment[] = [];
  let begin: TextRange | undefined;
  let joined: Statement[] = [];
  const close = () => {
    const [first, last] = [joined[0], joined.at(-1)];
    if (first !== undefined && last !== undefined) {
      found.push(segment(text, { start: first.start, end: last.end }, joined, begin));
    }
    joined = [];
    begin = undefined;
  };
  for (const statement of statements) {
    if (isEdge(statement)) {
      close();
      if (statement.control === "begin") begin = { start: statement.start, end: statement.end };
    } else if (statement.nonTransactional === undefined) {
      joined.push(statement);
    } else {
      close();
      found.push(segment(text, statement, [statement]));
    }
  }
  close();
  return found.length > 0 ? found : [segment(text, { start: 0, end: 0 }, [])];
}

/** The one segment of a text that nothing cuts, or that the parser could not read. */
export function wholeText(text: string, statements: readonly Statement[] = []): Segment {
  return segment(text, { start: textStart(text), end: text.length }, statements);
}

function isEdge({ control }: Statement): boolean {
  return control !== "none" && control !== "savepoint";
}

function segment(
  text: string,
  { start, end }: TextRange,
  statements: readonly Statement[],
  begin?: TextRange,
): Segment {
  const nonTransactional = statements.length === 1 ? statements[0]?.nonTransactional : undefined;
  // From its first statement to its last: the same part, whether or not anything stands behind it in the file.
  const meant = text.slice(statements[0]?.start ?? start, statements.at(-1)?.end ?? end);
  const hash = createHash("sha256").update(meant).digest("hex");
  return {
    transactional: nonTransactional === undefined,
    begin,
    start,
    end,
    statements,
    hash,
    nonTransactional,
  };
}
