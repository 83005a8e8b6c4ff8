import type { Node } from "libpg-query";
import { NOT_VOLATILE } from "./built-in-functions.js";
import { functionCalls } from "./expressions.js";
import { nameFrom, quoteQualified } from "./names.js";
import type { RuleContext } from "./rule.js";

/** Supabase's own helpers that policies and defaults use. */
const SUPABASE_STABLE = new Set(["auth.uid", "auth.role", "auth.email", "auth.jwt"]);

/** A call in an expression that is volatile, or of a function that nobody knows: user functions are volatile unless declared otherwise. */
export function volatileCall(expression: Node, context: RuleContext): string | undefined {
  for (const { funcname } of functionCalls(expression)) {
    const name = nameFrom(funcname);
    const words = `${quoteQualified(name)}()`;
    const known = context.functionVolatility(name);
    if (known !== undefined && known !== "volatile") continue;
    if (known === "volatile") return words;
    if (name.schema === undefined || name.schema === "pg_catalog") {
      if (NOT_VOLATILE.has(name.name)) continue;
    } else if (SUPABASE_STABLE.has(`${name.schema}.${name.name}`)) continue;
    return words;
  }
  return undefined;
}
