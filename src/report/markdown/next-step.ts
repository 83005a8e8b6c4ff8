import { PROBLEM_CLASS, type Problem } from "../../problem.js";
import type { Result } from "../../result.js";
import { pendingOf } from "../outcome.js";
import { waitingSeeds } from "../seeds.js";
import { block, type Section } from "./section.js";

const AGAIN = "run the same command again";

/** What to do now; nothing where all is done. */
export function nextStep(result: Result, problems: readonly Problem[]): Section | undefined {
  const words = stepWords(result, problems);
  return words === undefined ? undefined : block("next step", 2, `**Next step:** ${words}`);
}

function stepWords(result: Result, problems: readonly Problem[]): string | undefined {
  const { operation, outcome } = result;
  if (outcome === "unknown") return `${AGAIN}, it finds out what was committed.`;
  if (operation !== "reset" && outcome !== "failed" && hasUnfinishedReset(problems))
    return resetWords(result, problems);
  if (outcome === "refused") return `mend what is listed above, then ${AGAIN}.`;
  if (outcome === "failed") return afterFailure(result, problems);
  const pending = pendingOf(result).length;
  if (operation === "plan") return afterPlan(result, problems, pending);
  if (operation === "status" && pending > 0) return "run `migrate` to apply what is pending.";
  if (operation === "status" && waitingSeeds(result).length > 0) return "run `seed` to run the seed files.";
  if (operation === "migrate" && pending > 0) return "run `migrate` again to apply what is left.";
  return undefined;
}

const hasUnfinishedReset = (problems: readonly Problem[]): boolean =>
  problems.some(({ code }) => code === "reset-in-progress");

function resetWords({ runInProgress }: Result, problems: readonly Problem[]): string {
  if (runInProgress !== null) return "wait for the end of the run in progress, then ask `status` again.";
  const broken = problems.some(({ code }) => PROBLEM_CLASS[code] === "input");
  return `${broken ? "mend the files, then " : ""}run \`reset\`: it begins anew and finishes.`;
}

function afterFailure({ operation }: Result, problems: readonly Problem[]): string {
  const codes = new Set(problems.map(({ code }) => code));
  if (codes.has("lock-timeout")) return `${AGAIN} when the lock is free; the log names who holds it.`;
  if (codes.has("cancelled") || codes.has("reset-in-progress")) return `${AGAIN}.`;
  const files = problems.some(({ file }) => file !== undefined);
  if (!files || operation === "plan" || operation === "status") return `mend the cause above, then ${AGAIN}.`;
  return operation === "migrate"
    ? "mend the file and run `migrate` again: it goes on with that file."
    : `mend the file, then ${AGAIN}.`;
}

function afterPlan(
  { database, hazards }: Result,
  problems: readonly Problem[],
  pending: number,
): string | undefined {
  if (problems.some(({ code }) => PROBLEM_CLASS[code] === "guard")) {
    return "mend what is listed above: `migrate` would refuse before it changes anything.";
  }
  if (pending === 0) return undefined;
  const open = hazards.some(({ severity, acknowledged }) => severity !== "note" && !acknowledged);
  if (database === null) return open ? "look at the hazards, then merge." : undefined;
  const look = open ? "look at the hazards, then merge. " : "";
  return `${look}\`migrate\` will apply ${pending === 1 ? "it" : `these ${pending}, in this order`}; what fails is rolled back, and what was applied before it stays.`;
}
