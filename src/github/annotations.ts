import { error, warning } from "@actions/core";
import { PROBLEM_CLASS, type Problem } from "../problem.js";
import { forLog, oneLine } from "../report/escape.js";
import { codes } from "../report/problems.js";
import type { HazardResult } from "../result.js";

/** GitHub keeps ten annotations of a level for each step, and 4,096 characters of each. */
const MOST = 10;
const LONGEST = 4096;

/**
 * Marks each problem on its file's line, where a reviewer sees it; one without a file is shown on the run's page.
 * Core escapes what it is given, so no text can end the command and begin another.
 */
export function annotate(problems: readonly Problem[]): void {
  for (const problem of problems.slice(0, MOST)) {
    const { file, line, column, message, hint, code } = problem;
    const words = [`${message} [${codes(problem)}]`, hint].filter((text) => text !== undefined);
    error([...forLog(words.join("\n"))].slice(0, LONGEST).join(""), {
      title: `db-ops: ${PROBLEM_CLASS[code] === "guard" ? "refused" : code}`,
      ...(file === undefined ? {} : { file: oneLine(forLog(file)) }),
      ...(line === undefined ? {} : { startLine: line }),
      // GitHub takes columns only together with a line.
      ...(line === undefined || column === undefined ? {} : { startColumn: column }),
    });
  }
}

/** Marks the changed lines that are a danger or a warning, the worst first; what their author has acknowledged is not said again. */
export function annotateHazards(hazards: readonly HazardResult[]): void {
  for (const [severity, tell] of [["danger", error] as const, ["warning", warning] as const]) {
    const open = hazards.filter((hazard) => hazard.severity === severity && !hazard.acknowledged);
    for (const { id, file, line, column, endLine, reason, rewrite } of open.slice(0, MOST)) {
      const words = [`${reason} [${id}]`, ...(rewrite === null ? [] : ["Safer:", rewrite])].join("\n");
      tell([...forLog(words)].slice(0, LONGEST).join(""), {
        title: `db-ops: ${severity}`,
        file: oneLine(forLog(file)),
        startLine: line,
        endLine,
        // GitHub takes columns only on one line.
        ...(line === endLine ? { startColumn: column } : {}),
      });
    }
  }
}
