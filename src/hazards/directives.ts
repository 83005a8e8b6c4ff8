import { nextToken } from "../sql/lexer.js";
import type { TextRange } from "../sql/types.js";

/** `-- db-ops: allow <rule> <reason>`, or a comment that was meant to be one. */
export interface Directive extends TextRange {
  /** `undefined` when the comment cannot be read as a directive. */
  readonly rule: string | undefined;
  readonly reason: string;
  /** Nothing but comments, each on the line after the other, stands between it and the statement below. */
  readonly above: boolean;
}

const MARK = /^(?:--|\/\*)\s*db-?ops\s*:/i;
const ALLOW = /^--\s*db-ops\s*:\s*allow\s+([a-z][a-z-]*)(?=\s|$)\s*(?:[-–—:]+\s*)?(.*?)\s*$/i;

/**
 * The directives in a stretch of comments.
 *
 * @param gap from the end of the statement before, or the text's start, to the first token of the statement that they are about.
 */
export function directivesIn(text: string, gap: TextRange): Directive[] {
  const found: Directive[] = [];
  for (
    let token = nextToken(text, gap.start, gap.end);
    token !== undefined;
    token = nextToken(text, token.end, gap.end)
  ) {
    if (token.kind !== "comment") continue;
    const comment = text.slice(token.start, token.end);
    if (!MARK.test(comment)) continue;
    const [, rule, reason = ""] = ALLOW.exec(comment) ?? [];
    const line = text.lastIndexOf("\n", token.start - 1) + 1;
    const onItsOwnLine = /^\ufeff?[ \t]*$/.test(text.slice(line, token.start));
    const above = onItsOwnLine && !/\n[ \t\r]*\n/.test(text.slice(token.end, gap.end));
    found.push({ start: token.start, end: token.end, rule: rule?.toLowerCase(), reason, above });
  }
  return found;
}
