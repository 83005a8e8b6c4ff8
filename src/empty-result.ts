import type { Problem } from "./problem.js";
import type { Result } from "./result.js";

export interface EmptyResult extends Pick<Result, "operation" | "environment"> {
  readonly outcome: "failed" | "refused";
  readonly problems: readonly Problem[];
  readonly startedAt: Date;
}

/**
 * The result of a run that ended before it knew anything of a database, so that JSON and outputs are always complete.
 */
export function emptyResult(end: EmptyResult): Result {
  const { operation, environment, outcome, problems, startedAt } = end;
  return {
    schemaVersion: 1,
    operation,
    environment,
    tier: null,
    stamp: null,
    outcome,
    startedAt: startedAt.toISOString(),
    durationMs: Math.max(0, Date.now() - startedAt.getTime()),
    database: null,
    version: { before: null, after: null },
    upToDate: null,
    migrations: [],
    seeds: [],
    reset: null,
    approval: null,
    recovery: null,
    hazards: [],
    drift: [],
    problems: problems.map(publishedProblem),
    runInProgress: null,
  };
}

/** A problem as the result has it: what may be published of it. */
export function publishedProblem(problem: Problem): Result["problems"][number] {
  return {
    code: problem.code,
    file: problem.file ?? null,
    line: problem.line ?? null,
    column: problem.column ?? null,
    message: problem.message,
    hint: problem.hint ?? null,
    sqlstate: problem.sqlstate ?? null,
  };
}
