import { examineAll } from "../../src/hazards/examine.js";
import { type Hazard, type HazardContext, staticContext } from "../../src/hazards/types.js";
import { loadGrammar } from "../../src/sql/grammar.js";

/** A new Supabase project's API. */
export const API = { schemas: ["public"] } as const;

/** The hazards of files that would run in this order; Postgres 17 with the API, nothing else known. */
export async function hazardsIn(
  files: string | readonly string[],
  context: Partial<HazardContext> = {},
): Promise<Hazard[]> {
  await loadGrammar();
  const texts = [files].flat().map((text, index) => ({ file: `${index + 1}.sql`, text }));
  return examineAll(texts, { ...staticContext(17, API), ...context }).flat();
}

/** One file, several files in order, or either with what else is known. */
export type Case =
  | string
  | readonly string[]
  | { readonly sql: string | readonly string[]; readonly known: Partial<HazardContext> };

/** What a rule is about, and what only looks like it. */
export interface RuleCases {
  readonly hazards: readonly Case[];
  readonly safe: readonly Case[];
}

export function findings(item: Case): Promise<Hazard[]> {
  return typeof item === "object" && "sql" in item ? hazardsIn(item.sql, item.known) : hazardsIn(item);
}

/** Whether a rule finds something in a case. */
export async function raises(id: string, item: Case): Promise<boolean> {
  return (await findings(item)).some((hazard) => hazard.id === id);
}
