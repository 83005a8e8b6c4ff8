import type { Problem } from "../problem.js";
import type { RunReport } from "../run.js";

/**
 * The report without secrets, should one have found its way into what a server or a library said: the runner masks
 * logs only, and a terminal nothing.
 *
 * @param clean takes secrets out of a text
 */
export function cleanReport(
  { result, problems, excerpts, notice }: RunReport,
  clean: (text: string) => string,
): RunReport {
  const published = result.problems.map((problem) => ({
    ...problem,
    message: clean(problem.message),
    hint: problem.hint === null ? null : clean(problem.hint),
  }));
  const hazards = result.hazards.map((hazard) => ({
    ...hazard,
    reason: clean(hazard.reason),
    rewrite: hazard.rewrite === null ? null : clean(hazard.rewrite),
  }));
  return {
    result: { ...result, environment: clean(result.environment), problems: published, hazards },
    problems: problems.map((problem) => cleanProblem(problem, clean)),
    notice: notice && clean(notice),
    excerpts: excerpts && new Map([...excerpts].map(([place, line]) => [place, clean(line)])),
  };
}

function cleanProblem(problem: Problem, clean: (text: string) => string): Problem {
  const { message, hint, excerpt, logOnly } = problem;
  const cleaned = (text: string | undefined): string | undefined => (text === undefined ? text : clean(text));
  return {
    ...problem,
    message: clean(message),
    hint: cleaned(hint),
    excerpt: cleaned(excerpt),
    logOnly: cleaned(logOnly),
  };
}
