import type { Node } from "libpg-query";
import { nextSignificant, type Token } from "./lexer.js";
import type { TextRange } from "./types.js";

/** The body that a `CREATE FUNCTION`, `CREATE PROCEDURE` or `DO` statement gives as a string. */
export interface Routine {
  readonly language: string;
  readonly body: string;
}

/**
 * The string body of a statement; `undefined` for other statements, for `BEGIN ATOMIC` and `RETURN` bodies, which are
 * part of the syntax tree, and for C functions, whose string names a file.
 */
export function routineOf(node: Node): Routine | undefined {
  const isDo = "DoStmt" in node;
  const options = isDo
    ? node.DoStmt.args
    : "CreateFunctionStmt" in node
      ? node.CreateFunctionStmt.options
      : undefined;
  const language = option(options, "language") ?? (isDo ? "plpgsql" : "sql");
  const body = option(options, "as");
  return body === undefined || language === "c" ? undefined : { language: language.toLowerCase(), body };
}

/** Where the body stands in its statement; `verbatim` when no quote in it is doubled, so that positions carry over. */
export function bodyRange(
  statement: string,
  routine: Routine,
): (TextRange & { readonly verbatim: boolean }) | undefined {
  let token = nextSignificant(statement, 0);
  while (token !== undefined) {
    const range = insideQuotes(statement, token);
    const written = range === undefined ? "" : statement.slice(range.start, range.end);
    const verbatim = written === routine.body;
    if (range !== undefined && (verbatim || written.replaceAll("''", "'") === routine.body)) {
      return { ...range, verbatim };
    }
    token = nextSignificant(statement, token.end);
  }
  return undefined;
}

/** The tokens of a stretch of text, comments left out. */
export function tokensIn(text: string, range: TextRange): Token[] {
  const tokens: Token[] = [];
  let token = nextSignificant(text, range.start, range.end);
  for (; token !== undefined; token = nextSignificant(text, token.end, range.end)) tokens.push(token);
  return tokens;
}

/** Whether a PL/pgSQL body ends its own transaction, so that it cannot run inside another. */
export function commitsItself({ language, body }: Routine): boolean {
  if (language !== "plpgsql" || !/commit|rollback/i.test(body)) return false;
  const words = tokensIn(body, { start: 0, end: body.length }).map(({ start, end }) =>
    body.slice(start, end).toLowerCase(),
  );
  return words.some(
    (word, index) =>
      (word === "commit" || word === "rollback") &&
      /^(?:;|begin|loop|then|else|>>|)$/.test(words[index - 1] ?? "") &&
      /^(?:;|and)$/.test(words[index + 1] ?? ""),
  );
}

function option(options: readonly Node[] | undefined, name: string): string | undefined {
  for (const node of options ?? []) {
    if (!("DefElem" in node) || node.DefElem.defname !== name) continue;
    const arg = node.DefElem.arg;
    const value = arg !== undefined && "List" in arg ? arg.List.items?.[0] : arg;
    if (value !== undefined && "String" in value) return value.String.sval ?? "";
  }
  return undefined;
}

function insideQuotes(text: string, token: Token): TextRange | undefined {
  if (token.kind === "string") return { start: token.start + 1, end: token.end - 1 };
  if (token.kind !== "dollar-string") return undefined;
  const tag = text.indexOf("$", token.start + 1) + 1 - token.start;
  return { start: token.start + tag, end: token.end - tag };
}
