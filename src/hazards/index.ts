import type { Rule } from "./rule.js";
import * as all from "./rules/all.js";
import type { Hazard } from "./types.js";

export const RULES: readonly Rule[] = Object.values(all);

const ABOUT = new Map<string, readonly Rule[]>();

/** The rules about one kind of statement. */
export function rulesAbout(kind: string): readonly Rule[] {
  const rules = ABOUT.get(kind) ?? RULES.filter(({ about }) => isAmong(about, kind));
  ABOUT.set(kind, rules);
  return rules;
}

const KIND = new Map(RULES.map(({ id, kind }) => [id, kind]));

/** What parsing reports as a problem too, so that a plan need not say it twice. */
export const ALSO_PROBLEMS: ReadonlySet<string> = new Set([
  "syntax-error",
  "transaction-control",
  "uncommitted-transaction",
  "concurrently-in-transaction",
]);

/** In the place of a rule, for a file that could not be looked through: anything may be in it. */
export const NOT_EXAMINED = "not-examined";

export function isRule(id: string): boolean {
  return KIND.has(id);
}

/** Whether a person has to confirm it before it runs where data matter. */
export function isDestructive({ id, severity }: Pick<Hazard, "id" | "severity">): boolean {
  return KIND.get(id) === "destructive" && severity === "danger";
}

function isAmong(about: Rule["about"], kind: string): boolean {
  return about === "every" || about.some((one) => one === kind);
}
