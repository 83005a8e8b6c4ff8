import { nextToken } from "./lexer.js";

/** Characters that look like a space, or like nothing at all. */
const INVISIBLE = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/u;
const TYPOGRAPHIC_QUOTE = /[\u2018\u2019\u201c\u201d]/u;

const NO_IF_NOT_EXISTS = /\b(?:constraint|domain|policy|role|rule|trigger|type|user)\s+if\s+not\s+exists\b/i;

/** Each is tried on the text from the error on; the first that matches gives the hint. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/^:['"A-Za-z_]/, "Variables of psql (:name) are not filled in here: write the value itself."],
  [/^(?:<<<<<<<|=======|>>>>>>>)/, "This is the mark of a merge conflict: resolve it."],
  [/^`/, 'Postgres puts names in double quotes ("name"), not in backticks.'],
  [/^\{\{|^\$\{|^<%/, "This looks like a template that was not filled in."],
];

/**
 * What may have led to a syntax error; `undefined` when Postgres' own words are all there is to say.
 *
 * @param offset UTF-16 index at which Postgres stopped.
 */
export function syntaxHint(text: string, offset: number, message: string): string | undefined {
  const before = text.slice(Math.max(0, offset - 200), offset);
  const rest = text.slice(offset, offset + 64);
  const unterminated = message.startsWith("unterminated");
  if (unterminated ? before.includes("\\'") : before.endsWith("\\'")) {
    return "A backslash does not escape a quote: write '' instead, or E'…' around the whole.";
  }
  if (unterminated) return "It begins here and is closed nowhere in the rest of the file.";
  if (NO_IF_NOT_EXISTS.test(before.slice(-40) + rest)) {
    return "Postgres has no IF NOT EXISTS here: put DROP … IF EXISTS before it, or look first in a DO block.";
  }
  return letterHint(text, offset) ?? HINTS.find(([pattern]) => pattern.test(rest))?.[1];
}

/** Characters that are letters to Postgres and not to people: it fails at the word that holds one, or behind it. */
function letterHint(text: string, offset: number): string | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const upToError = text.slice(lineStart, nextToken(text, offset)?.end ?? offset);
  const outsideQuotes = upToError.replace(/'[^']*'|"[^"]*"|\/\*.*?\*\//g, "");
  if (TYPOGRAPHIC_QUOTE.test(outsideQuotes)) return "A typographic quote stands here: replace it by ' or \".";
  const invisible = INVISIBLE.exec(outsideQuotes)?.[0];
  if (invisible === undefined) return undefined;
  const code = invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
  return `An invisible character, U+${code}, stands here: delete it or type a space in its place.`;
}

/** The way out for a psql command; `name` is its first word without the `\`. */
export function psqlHint(name: string): string {
  if (/^(?:restrict|unrestrict)$/.test(name)) return "pg_dump writes it for psql: delete the line.";
  if (/^(?:c|connect)$/.test(name)) {
    return "Delete it: the connection is chosen by the environment. For another role, use SET ROLE.";
  }
  if (/^(?:i|ir|include|include_relative)$/.test(name)) {
    return "Put the included file's statements here, or make it a migration of its own.";
  }
  if (name === ".") return "It ends the rows of a COPY … FROM STDIN, and there is none before it: delete it.";
  if (name === "copy") return "Move the rows to a seed file, or write them as INSERT.";
  if (/^(?:set|unset|gset|if|elif|else|endif)$/.test(name)) {
    return "Use a DO block for conditions and variables.";
  }
  if (/^(?:g|gexec|gx)$/.test(name))
    return "End the statement with ; and use EXECUTE in a DO block where needed.";
  return "Only psql knows it: delete the line.";
}
