import { emptyResult } from "./empty-result.js";
import type { Problem } from "./problem.js";
import type { Result } from "./result.js";
import { isOperation } from "./run/load-operation.js";

/** What a run answers: the result, for programs and for publishing, and the same problems with what only the log may show. */
export interface RunReport {
  readonly result: Result;
  readonly problems: readonly Problem[];
  /** The line at which each hazard begins, by `file:line`: for the log and the terminal. */
  readonly excerpts?: ReadonlyMap<string, string> | undefined;
  /** What everybody should know who looks at the run, though it is no problem. */
  readonly notice?: string | undefined;
  /** Of the database: the same by whichever of its addresses it was reached. */
  readonly databaseIdentity?: string | undefined;
}

type Labels = Pick<Result, "operation" | "environment">;

/** What the result says of inputs that could not be read: the outcome and the problems tell the rest. */
export function labelsOf(inputs: Readonly<Record<string, string | undefined>>): Labels {
  const asked = inputs["operation"] ?? "";
  return { operation: isOperation(asked) ? asked : null, environment: inputs["environment"] || "local" };
}

/** The report of a run that ended before it touched a database. */
export function refusal(labels: Labels, problems: readonly Problem[], startedAt: Date): RunReport {
  return { result: emptyResult({ ...labels, outcome: "refused", problems, startedAt }), problems };
}

/** The report of a run that ended in a way that nobody planned. */
export function failure(labels: Labels, problems: readonly Problem[], startedAt: Date): RunReport {
  return { result: emptyResult({ ...labels, outcome: "failed", problems, startedAt }), problems };
}
