import type { Problem } from "../problem.js";

/** One condition: what is wrong, or nothing. */
export interface Check<T> {
  readonly name: string;
  readonly judge: (known: T) => Problem | undefined;
}

/** What the first of the checks that does not hold says; `undefined` when all hold. */
export function firstProblem<T>(checks: readonly Check<T>[], known: T): Problem | undefined {
  for (const { judge } of checks) {
    const problem = judge(known);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
