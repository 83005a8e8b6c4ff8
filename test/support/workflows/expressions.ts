import { type Expr, Lexer, Parser } from "@actions/expressions";
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from "@actions/expressions/ast";

const CONTEXTS = "github env vars job jobs steps runner secrets strategy matrix needs inputs".split(" ");
const FUNCTIONS = "hashFiles always success failure cancelled".split(" ");

/**
 * The values that an expression reads, as dotted names: `github.event.*.title`. An index that is worked out at the time,
 * and a star, stand as `*`.
 *
 * @param expression without `${{` and `}}`
 */
export function valuesRead(expression: string): readonly string[] {
  const functions = FUNCTIONS.map((name) => ({ name, minArgs: 0, maxArgs: 255 }));
  return readBy(new Parser(new Lexer(expression).lex().tokens, CONTEXTS, functions).parse());
}

function readBy(expr: Expr): readonly string[] {
  if (expr instanceof ContextAccess) return [expr.name.lexeme.toLowerCase()];
  if (expr instanceof IndexAccess) {
    const [value, ...others] = readBy(expr.expr);
    const known = expr.index instanceof Literal ? expr.index.literal.coerceString().toLowerCase() : "*";
    const inIndex = expr.index instanceof Literal ? [] : readBy(expr.index);
    return [...(value === undefined ? [] : [`${value}.${known}`]), ...others, ...inIndex];
  }
  if (expr instanceof Unary) return readBy(expr.expr);
  if (expr instanceof Grouping) return readBy(expr.group);
  if (expr instanceof Binary) return [...readBy(expr.left), ...readBy(expr.right)];
  if (expr instanceof Logical || expr instanceof FunctionCall) return expr.args.flatMap(readBy);
  return [];
}
