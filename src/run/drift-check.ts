import { count } from "../count.js";
import { publishedProblem } from "../empty-result.js";
import type { Problem } from "../problem.js";
import { pendingOf } from "../report/outcome.js";
import type { RunReport } from "../run-report.js";

/** `fail-on-drift`: turns what `status` found into a problem when anything is pending or has drifted. */
export function withDriftCheck(report: RunReport): RunReport {
  const { result, problems } = report;
  if (result.operation !== "status" || result.outcome !== "done" || result.upToDate === true) return report;
  const pending = pendingOf(result).length;
  const drift = result.drift.length;
  const found = [
    ...(pending > 0 ? [`${count(pending, "migration")} pending`] : []),
    ...(drift > 0 ? [`${count(drift, "warning")} of drift`] : []),
  ];
  const isBeingReset = problems.some(({ code }) => code === "reset-in-progress");
  const drifted: Problem = {
    code: "drifted",
    message: ["database and files differ", found.join(", ")].filter((part) => part !== "").join(": "),
    hint: `Asked to fail on that. ${isBeingReset ? "The reset has to be finished first." : REMEDIES}`,
  };
  return {
    ...report,
    result: { ...result, problems: [...result.problems, publishedProblem(drifted)] },
    problems: [...problems, drifted],
  };
}

const REMEDIES = "`db-ops migrate` applies what is pending; each warning names its remedy.";
