import { nextSignificant, type Token } from "../sql/lexer.js";
import type { TextRange } from "../sql/types.js";

/** One statement of a PL/pgSQL body that runs SQL. UTF-16 indexes into the body. */
export interface BodyStatement extends TextRange {
  readonly type: "sql" | "execute";
  /** What to parse: as long as the text it stands for, so that positions carry over. */
  readonly sql: string;
  /** False behind IF, CASE or EXCEPTION and in loops: it may not run, or may be undone. */
  readonly certain: boolean;
}

/** Words after which the next statement of a block begins. */
const OPENERS = new Set(["begin", "then", "else", "loop"]);
const NESTING = new Set(["if", "loop", "case"]);
/** Statements that are not SQL, or hold SQL only as expressions. */
const CONTROL = new Set([
  "if",
  "elsif",
  "elseif",
  "while",
  "for",
  "foreach",
  "case",
  "when",
  "loop",
  "begin",
  "declare",
  "else",
  "exception",
  "end",
]);
const SQL =
  /^(?:alter|analyze|call|cluster|comment|copy|create|delete|do|drop|explain|grant|import|insert|lock|merge|refresh|reindex|reset|revoke|security|select|set|truncate|update|vacuum|with|perform)$/;

/**
 * The SQL of a PL/pgSQL body, in its order. Read from the tokens, since the grammar's own reader refuses bodies whose types
 * it does not know and tells no positions. Never throws.
 */
export function bodyStatements(body: string): BodyStatement[] {
  const tokens = [...tokensOf(body)];
  const words = tokens.map(({ start, end }) => body.slice(start, end).toLowerCase());
  const undoes = words.some((word, index) => word === "exception" && words[index + 1] === "when");
  const found: BodyStatement[] = [];
  let depth = 0;
  let at = 0;
  while (at < tokens.length) {
    const word = words[at] ?? "";
    if (word === "#") {
      // `#variable_conflict use_column` ends with its line, without a semicolon.
      at = nextLine(body, tokens, at);
    } else if (word === "<<") {
      at = words.indexOf(">>", at) + 1 || tokens.length;
    } else if (word === "end") {
      if (NESTING.has(words[at + 1] ?? "")) depth--;
      at = after(words, at);
    } else if (CONTROL.has(word)) {
      const next = endOfHead(words, at);
      const certain = depth === 0 && !undoes;
      if (word === "for") found.push(...queryOfLoop(body, tokens, words, at, next, certain));
      if (word === "if" || word === "case" || words[next - 1] === "loop") depth++;
      at = next;
    } else {
      const next = after(words, at);
      const statement = read(body, tokens, words, at, next - 1, depth === 0 && !undoes);
      if (statement !== undefined) found.push(statement);
      at = next;
    }
  }
  return found;
}

/** The first token that stands on a later line. */
function nextLine(body: string, tokens: readonly Token[], at: number): number {
  const end = body.indexOf("\n", tokens[at]?.start ?? 0);
  const next = tokens.findIndex(({ start }) => start > end);
  return end < 0 || next < 0 ? tokens.length : next;
}

/** Just past the `;` that ends the statement which begins at `at`. */
function after(words: readonly string[], at: number): number {
  const end = words.indexOf(";", at);
  return end < 0 ? words.length + 1 : end + 1;
}

/** Just past the word that ends the head of an IF, a loop or a block, CASE expressions in it left out. */
function endOfHead(words: readonly string[], at: number): number {
  if (words[at] === "begin" || words[at] === "else" || words[at] === "exception" || words[at] === "loop")
    return at + 1;
  if (words[at] === "declare") return Math.max(words.indexOf("begin", at), at + 1);
  let cases = 0;
  for (let index = at + 1; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "case") cases++;
    else if (word === "end" && cases > 0) cases--;
    else if (cases === 0 && OPENERS.has(word)) return index + 1;
    // `CASE x WHEN …` of PL/pgSQL: the WHEN has a head of its own.
    else if (cases === 0 && word === "when" && words[at] === "case") return index;
  }
  return words.length;
}

function read(
  body: string,
  tokens: readonly Token[],
  words: readonly string[],
  from: number,
  to: number,
  certain: boolean,
): BodyStatement | undefined {
  let first = from;
  if (words[first] === "return" && words[first + 1] === "query") first += 2;
  const open = words.indexOf("for", first);
  if (words[first] === "open" && open > 0 && open < to) first = open + 1;
  const range = { start: tokens[first]?.start ?? 0, end: tokens[to - 1]?.end ?? body.length };
  if (range.end <= range.start) return undefined;
  if (words[first] === "execute") {
    const start = tokens[first + 1]?.start ?? range.end;
    return { type: "execute", sql: body.slice(start, range.end), certain, ...range };
  }
  const expression = expressionAt(words, first, to);
  if (expression !== undefined) {
    const start = (tokens[expression]?.start ?? 0) - "SELECT ".length;
    return {
      type: "sql",
      sql: `SELECT ${body.slice(start + "SELECT ".length, range.end)}`,
      certain,
      ...range,
      start,
    };
  }
  if (!SQL.test(words[first] ?? "")) return undefined;
  return { type: "sql", sql: withoutInto(body, tokens, words, first, to, range), certain, ...range };
}

/** Where the expression of `name := …`, `name.field[1] = …` or `RETURN …` begins: the functions that it calls run. */
function expressionAt(words: readonly string[], first: number, to: number): number | undefined {
  if (words[first] === "return") return first + 1 < to && words[first + 1] !== "next" ? first + 1 : undefined;
  let at = first + 1;
  while (at < to && (words[at] === "." || words[at] === "["))
    at = words[at] === "." ? at + 2 : words.indexOf("]", at) + 1 || to;
  return at + 1 < to && (words[at] === ":=" || words[at] === "=") ? at + 1 : undefined;
}

function queryOfLoop(
  body: string,
  tokens: readonly Token[],
  words: readonly string[],
  from: number,
  next: number,
  certain: boolean,
): BodyStatement[] {
  const start = words.indexOf("in", from) + 1;
  if (start === 0 || start >= next) return [];
  const statement = read(body, tokens, words, start, next - 1, certain);
  return statement === undefined ? [] : [statement];
}

/** `PERFORM` reads as SELECT, and the variables that PL/pgSQL's INTO names are blanked. */
function withoutInto(
  body: string,
  tokens: readonly Token[],
  words: readonly string[],
  first: number,
  to: number,
  range: TextRange,
): string {
  let sql = body.slice(range.start, range.end);
  if (words[first] === "perform") sql = `SELECT ${sql.slice("perform".length)}`;
  for (let index = first + 1; index < to; index++) {
    if (words[index] !== "into" || ["insert", "merge"].includes(words[index - 1] ?? "")) continue;
    let last = words[index + 1] === "strict" ? index + 2 : index + 1;
    while ([",", "."].includes(words[last + 1] ?? "")) last += 2;
    const [start, end] = [(tokens[index]?.start ?? 0) - range.start, (tokens[last]?.end ?? 0) - range.start];
    return sql.slice(0, start) + " ".repeat(Math.max(0, end - start)) + sql.slice(end);
  }
  return sql;
}

function* tokensOf(body: string): Generator<Token> {
  for (let token = nextSignificant(body, 0); token !== undefined; token = nextSignificant(body, token.end))
    yield token;
}
