import type { MigrationResult, Result } from "../result.js";

export interface Folded {
  readonly shown: readonly MigrationResult[];
  /** How many were left out: the oldest ones, all applied, none of them touched by this run. */
  readonly hidden: number;
}

/** Leaves out old news when a list grows long; what is not plainly applied, or was touched by this run, always stays. */
export function foldApplied(migrations: readonly MigrationResult[], keep: number): Folded {
  const old = migrations.filter(isOldNews);
  const hidden = new Set(old.slice(0, Math.max(0, old.length - keep)));
  return { shown: migrations.filter((migration) => !hidden.has(migration)), hidden: hidden.size };
}

function isOldNews({ state, outcome }: MigrationResult): boolean {
  return state === "applied" && outcome === null;
}

/** For `plan` and `migrate` what they do is of interest, not what was there before. */
export function looksAhead({ operation }: Pick<Result, "operation">): boolean {
  return operation === "migrate" || operation === "plan";
}
