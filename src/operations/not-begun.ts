import type { Context } from "../context.js";
import { serverProblem } from "../database/failure.js";
import type { beginRun } from "../database/run.js";
import type { Problem } from "../problem.js";
import { brokenLine, cancelledWhile } from "./run-problems.js";

type NotBegun = Exclude<Awaited<ReturnType<typeof beginRun>>, { readonly status: "begun" }>;

/**
 * Why a run whose entry could not be opened did not begin.
 *
 * @param deed what it would have done, such as `applied`
 */
export function notBegun(begun: NotBegun, deed: string, { target, signal }: Context): Problem {
  if (begun.status === "lost")
    return signal.aborted ? cancelledWhile("the run was begun") : brokenLine(`before anything was ${deed}`);
  const what = `The run could not be written to the ledger, so nothing was ${deed}`;
  return serverProblem("statement-failed", what, begun.error, target.kind);
}
