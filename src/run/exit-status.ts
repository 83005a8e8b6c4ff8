import { PROBLEM_CLASS, type Problem } from "../problem.js";
import type { Result } from "../result.js";

/** 0 done; 1 failed, drifted, or hazards found; 2 usage or configuration; 3 refused by a guard; 4 unknown outcome. */
export type ExitStatus = 0 | 1 | 2 | 3 | 4;

/**
 * What a shell or a workflow learns of a run. Depends on the database's result alone: what went wrong with a summary
 * or a comment is not in here.
 */
export function exitStatus(result: Result, problems: readonly Problem[]): ExitStatus {
  const classes = new Set(problems.map(({ code }) => PROBLEM_CLASS[code]));
  switch (result.outcome) {
    case "unknown":
      return 4;
    case "refused":
      // What has to be mended before anything else counts.
      return classes.has("input") ? 2 : 3;
    case "failed":
      if (classes.has("unknown")) return 4;
      // Bad input means that nothing was touched.
      return classes.size === 1 && classes.has("input") ? 2 : 1;
    case "done":
      // Only where it was asked for are drift and hazards a problem: `fail-on-drift`, `fail-on`.
      return problems.some(({ code }) => code === "drifted" || code === "hazards-found") ? 1 : 0;
  }
}
