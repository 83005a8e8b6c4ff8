import { createHash } from "node:crypto";
import type { Node } from "libpg-query";
import { type Routine, routineOf, tokensIn } from "./routine.js";

/** Fields of the tree that say where something stood. A tablespace has a `location` too, a string, which stays. */
const POSITIONS = new Set([
  "location",
  "name_location",
  "stmt_location",
  "stmt_len",
  "list_start",
  "list_end",
  "rexpr_list_start",
  "rexpr_list_end",
]);

/** Languages whose bodies follow Postgres' lexical rules, so that comments and white space in them mean nothing. */
const TOKENISED = new Set(["sql", "plpgsql"]);

/**
 * A hash of what a statement says: its syntax tree without positions, and its function body without comments and white
 * space. Case of keywords and names, redundant parentheses, `int` or `integer` make no difference; string constants
 * count to the letter, but for `\r\n`, which is `\n`: Git may check a file out with either.
 */
export function meaningOf(node: Node): string {
  const routine = routineOf(node);
  const meaning =
    routine !== undefined && TOKENISED.has(routine.language)
      ? write(node, routine.body) + write(wordsOf(routine))
      : write(node);
  return createHash("sha256").update(meaning).digest("hex").slice(0, 32);
}

function wordsOf({ body }: Routine): string[] {
  return tokensIn(body, { start: 0, end: body.length }).map(({ kind, start, end }) => {
    const token = body.slice(start, end);
    return kind === "word" ? token.toLowerCase() : token;
  });
}

/**
 * Writes a tree without positions, and without the string `omitted`. A string is led by its length, so that no two trees
 * are written alike. By hand because it is hot, and because JSON.stringify takes seconds for a deep tree: it looks for
 * circles at every level.
 */
function write(value: unknown, omitted?: string): string {
  if (typeof value === "string") {
    const text = value.includes("\r") ? value.replaceAll("\r\n", "\n") : value;
    return value === omitted ? "" : `${text.length}'${text}`;
  }
  if (typeof value !== "object" || value === null) return String(value);
  let written = "";
  if (Array.isArray(value)) {
    for (const item of value) written += `${write(item, omitted)},`;
    return `[${written}]`;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key in fields) {
    const field = fields[key];
    if (typeof field === "number" && POSITIONS.has(key)) continue;
    written += `${key}:${write(field, omitted)},`;
  }
  return `{${written}}`;
}
