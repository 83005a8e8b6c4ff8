import { error, warning } from "@actions/core";
import { count } from "../count.js";
import { PROBLEM_CLASS, type Problem } from "../problem.js";
import { forLog, oneLine } from "../report/escape.js";
import { codes } from "../report/problems.js";
import type { HazardResult } from "../result.js";

/** GitHub keeps ten annotations of a level for each step, 50 for each job, and 4,096 UTF-16 units of each. */
const MOST_ERRORS = 10;
/** The tenth is for what could not be published. */
const MOST_WARNINGS = 9;
const LONGEST = 4096;

interface Annotation {
  readonly level: "error" | "warning";
  readonly words: string;
  readonly title: string;
  readonly file: string | undefined;
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  readonly startColumn?: number | undefined;
}

/**
 * Marks problems and hazards on their files' lines, where a reviewer sees them, the worst first: problems, dangers,
 * warnings. One without a file is shown on the run's page; notes, and what their author has acknowledged, are not said
 * again. Core escapes what it is given, so no text can end the command and begin another.
 *
 * @returns a line about those that GitHub would drop, `undefined` when there is room for all
 */
export function annotate(problems: readonly Problem[], hazards: readonly HazardResult[]): string | undefined {
  // A problem of the same line has said it.
  const told = new Set(problems.map(({ file, line }) => `${file}:${line}`));
  const open = hazards.filter(
    ({ file, line, acknowledged }) => !acknowledged && !told.has(`${file}:${line}`),
  );
  const found = [
    ...problems.map(ofProblem),
    ...open.filter(({ severity }) => severity === "danger").map(ofHazard),
    ...open.filter(({ severity }) => severity === "warning").map(ofHazard),
  ];
  const errors = found.filter(({ level }) => level === "error");
  const warnings = found.filter(({ level }) => level === "warning");
  const shown = [...errors.slice(0, MOST_ERRORS), ...warnings.slice(0, MOST_WARNINGS)];
  for (const annotation of shown) tell(annotation);
  const left = found.length - shown.length;
  return left === 0 ? undefined : `${count(left, "finding")} more than GitHub shows as annotations.`;
}

function ofProblem(problem: Problem): Annotation {
  const { file, line, column, message, hint, code } = problem;
  return {
    level: "error",
    words: [`${message} [${codes(problem)}]`, hint].filter((text) => text !== undefined).join("\n"),
    title: `db-ops: ${PROBLEM_CLASS[code] === "guard" ? "refused" : code}`,
    file,
    startLine: line,
    // GitHub takes columns only together with a line.
    startColumn: line === undefined ? undefined : column,
  };
}

function ofHazard(hazard: HazardResult): Annotation {
  const { id, severity, file, line, column, endLine, reason, rewrite } = hazard;
  return {
    level: severity === "danger" ? "error" : "warning",
    words: [`${reason} [${id}]`, ...(rewrite === null ? [] : ["Safer:", rewrite])].join("\n"),
    title: `db-ops: ${severity}`,
    file,
    startLine: line,
    endLine,
    // Columns are for one line only.
    startColumn: line === endLine ? column : undefined,
  };
}

function tell({ level, words, title, file, startLine, endLine, startColumn }: Annotation): void {
  // A half of a surrogate pair that the cut leaves is no character.
  const text = forLog(words)
    .slice(0, LONGEST)
    .replace(/\p{Cs}$/u, "");
  const properties = {
    title,
    ...(file === undefined ? {} : { file: oneLine(forLog(file)) }),
    ...(startLine === undefined ? {} : { startLine }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(startColumn === undefined ? {} : { startColumn }),
  };
  if (level === "error") error(text, properties);
  else warning(text, properties);
}
