import type { Problem } from "../problem.js";
import { nextSignificant } from "./lexer.js";
import { problemAt, type Source } from "./source.js";
import type { TextRange } from "./types.js";

/**
 * Why it cannot be told where the rows of a `COPY … FROM STDIN` begin or end; what follows it may then be rows, not to be
 * read as SQL, nor shown. The rows themselves may have been taken out of the text.
 */
export function copyRowsProblem(
  source: Source,
  { start, end, copyRows }: TextRange & { readonly copyRows?: TextRange | undefined },
): Problem | undefined {
  if (copyRows === undefined) return undefined;
  const { text } = source;
  const isMarked = text.startsWith("\\.", copyRows.end);
  // Its own semicolon comes first.
  const semicolon = nextSignificant(text, end);
  const behind = semicolon && nextSignificant(text, semicolon.end, isMarked ? copyRows.start : text.length);
  if (behind === undefined) return undefined;
  if (isMarked) return problemAt(source, behind.start, "copy-data", BEHIND, BEHIND_HINT);
  return problemAt(source, start, "copy-data", ENDLESS, ENDLESS_HINT);
}

const BEHIND = "More SQL stands on the line of COPY … FROM STDIN, whose rows begin on the next";
const BEHIND_HINT = "Move it behind the line \\. that ends the rows.";
const ENDLESS = "No line \\. ends the rows of this COPY … FROM STDIN";
const ENDLESS_HINT =
  "Write \\. alone on a line behind the last row; a dump without it may have been cut off.";
