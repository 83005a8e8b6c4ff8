import type { RuleContext } from "./rule.js";

/** The roles of a Supabase project that a stranger's browser acts as. */
export const BROWSER_ROLES: readonly string[] = ["anon", "authenticated", "public"];

/** Whether what stands in a schema is served to the internet. */
export function isServed({ api }: RuleContext, schema: string): boolean {
  return api?.schemas.includes(schema) === true;
}
