import type { Hazard } from "../hazards/types.js";
import type { Settings } from "../inputs.js";
import { PROBLEM_CLASS, type Problem } from "../problem.js";
import { hazardsFound } from "./fail-on.js";
import type { Findings } from "./report.js";

/**
 * How a plan ends. What has to be mended first is an error of the files; drift is for migrate to refuse, and a plan that tells of it has done its work.
 *
 * @param reasons why migrate would refuse, and `foreseen` how that is said
 */
export function planVerdict(
  reasons: readonly Problem[],
  hazards: readonly Hazard[],
  failOn: Settings["failOn"],
  foreseen = "migrate will refuse",
): Pick<Findings, "outcome" | "hazards"> & { readonly problems: readonly Problem[] } {
  const mistakes = reasons.filter(({ code }) => PROBLEM_CLASS[code] === "input");
  const later = reasons
    .filter(({ code }) => PROBLEM_CLASS[code] !== "input")
    .map((problem) => ({ ...problem, message: `${foreseen}: ${problem.message}` }));
  return mistakes.length > 0
    ? { outcome: "refused", problems: [...mistakes, ...later], hazards }
    : { outcome: "done", problems: [...later, ...hazardsFound(hazards, failOn)], hazards };
}

export const SWITCHED_OFF = "config.toml says `[db.migrations] enabled = false`: migrate would apply nothing";
