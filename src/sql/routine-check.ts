import type { Problem } from "../problem.js";
import { parseRoutine, parseSql } from "./grammar.js";
import { syntaxHint } from "./hints.js";
import type { Token } from "./lexer.js";
import { offsetOfCodePoint } from "./position.js";
import { bodyRange, type Routine, tokensIn } from "./routine.js";
import { problemAt, type Source } from "./source.js";
import type { TextRange } from "./types.js";

/**
 * PL/pgSQL's complaints that hold whatever the database contains. The parser knows no types but the built-in ones, and takes a
 * variable of any other for a record: what it says about those would refuse good functions.
 */
const CERTAIN =
  /^(?:syntax error|unterminated|missing |mismatched |unexpected end|too (?:few|many) parameters specified for RAISE|duplicate declaration|unrecognized |invalid )|cannot be used outside a loop|^there is no label|^end label|^block label|is declared CONSTANT$|must have a default value|^RETURN (?:NEXT )?(?:cannot|must) have|^cannot use RETURN|^"[^".]+" is not a known variable$|^loop variable of|must have only one target variable$/;

/** In UTF-16 units: in a longer statement the search for the culprit, a parse for each step, would take seconds. */
const SEARCH_LIMIT = 100_000;

/** Checks a function's body as Postgres does when it is created; other languages than sql and plpgsql are not checked. */
export function routineProblem(source: Source, range: TextRange, routine: Routine): Problem | undefined {
  const statement = source.text.slice(range.start, range.end);
  if (routine.language === "plpgsql") return plpgsqlProblem(source, range.start, statement, routine);
  const answer = routine.language === "sql" ? parseSql(routine.body) : undefined;
  if (answer?.status !== "error") return undefined;
  const body = bodyRange(statement, routine);
  const inBody = body?.verbatim === true ? offsetOfCodePoint(routine.body, answer.position) : 0;
  const offset = range.start + (body?.start ?? 0) + inBody;
  const hint = syntaxHint(source.text, offset, answer.message);
  return problemAt(source, offset, "syntax-error", answer.message, hint);
}

function plpgsqlProblem(
  source: Source,
  start: number,
  statement: string,
  routine: Routine,
): Problem | undefined {
  const answer = parseRoutine(statement);
  if (answer.status === "ok" || !CERTAIN.test(answer.message)) return undefined;
  const offset = start + locate(statement, routine, answer.message);
  const hint = syntaxHint(source.text, offset, answer.message);
  return problemAt(source, offset, "plpgsql-error", answer.message, hint);
}

/**
 * Where in the statement PL/pgSQL stopped, which it does not tell: the shortest beginning of the body that draws the
 * same message ends with the culprit, or with the end of the expression in which it stands.
 */
function locate(statement: string, routine: Routine, message: string): number {
  const body = bodyRange(statement, routine);
  if (body?.verbatim !== true || statement.length > SEARCH_LIMIT) return body?.start ?? 0;
  const tokens = tokensIn(statement, body);
  let high = tokens.length - 1;
  let low = message.endsWith("end of input") ? high : 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const cut = tokens[middle]?.end ?? body.end;
    const answer = parseRoutine(statement.slice(0, cut) + statement.slice(body.end));
    if (answer.status === "error" && answer.message === message) high = middle;
    else low = middle + 1;
  }
  // A token in quotes, else the statement that it speaks of, such as RAISE.
  const named = (/"([\s\S]*)"/.exec(message) ?? /\b([A-Z]{4,})\b/.exec(message))?.[1]?.toLowerCase();
  const isNamed = (token: Token) => statement.slice(token.start, token.end).toLowerCase() === named;
  const culprit = tokens.slice(0, low + 1).findLast(isNamed) ?? tokens[low];
  return culprit?.start ?? body.start;
}
