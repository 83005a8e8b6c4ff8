import type { DatabaseState } from "../database/state.js";
import { formatMinute } from "../duration.js";
import { PROBLEM_CLASS, type Problem } from "../problem.js";

/** What an earlier run left half-way, so that nothing else may be done before it is finished. Empty nearly always. */
export function unfinishedReset({
  marks,
  holder,
}: Pick<DatabaseState, "marks" | "holder">): readonly Problem[] {
  return marks
    .filter(({ name }) => name === "reset-in-progress")
    .map(({ since, actor }) => ({
      code: "reset-in-progress",
      message: `The database is in the middle of a reset, begun by ${actor} at ${formatMinute(since)}: dropped, and not yet whole again`,
      hint: holder ? `${holder.label} is at work: wait for its end, then ask \`status\` again.` : RUN_RESET,
    }));
}

/** With a reset to finish nothing else is advised; but it too needs files that can be read. */
export function resetFirst(unfinished: readonly Problem[], reasons: readonly Problem[]): readonly Problem[] {
  if (unfinished.length === 0) return reasons;
  return [...unfinished, ...reasons.filter(({ code }) => PROBLEM_CLASS[code] === "input")];
}

const RUN_RESET =
  "Run `db-ops reset`: it begins anew and finishes. Until then migrate and seed refuse to run.";
