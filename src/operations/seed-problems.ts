import { count } from "../count.js";
import { isPending } from "../pending.js";
import type { Problem } from "../problem.js";
import type { Migration } from "./decide.js";

const MOST_NAMES = 3;

/** Why nothing may be seeded yet: the tables may not be there, or not as the seeds expect them. */
export function pendingProblems(migrations: readonly Migration[]): readonly Problem[] {
  const pending = migrations.filter(isPending);
  if (pending.length === 0) return [];
  const names = pending
    .slice(0, MOST_NAMES)
    .map(({ version, name }) => (name ? `${version}_${name}` : version));
  const more = pending.length > MOST_NAMES ? ` and ${pending.length - MOST_NAMES} more` : "";
  const are = `${count(pending.length, "migration")} ${pending.length === 1 ? "is" : "are"}`;
  return [
    {
      code: "pending-migrations",
      message: `${are} not applied yet, so nothing is seeded: ${names.join(", ")}${more}`,
      hint: "Run migrate first, then seed again.",
    },
  ];
}

export function lostProblem(file: string | undefined): Problem {
  return {
    code: "connection-lost",
    file,
    message: "The connection broke while seeds ran; the server rolled them back",
    hint: "Run the same command again.",
  };
}

/** @param reason why the server could not be asked */
export function unknownProblem(file: string, { hint, message, logOnly }: Problem): Problem {
  return {
    code: "outcome-unknown",
    file,
    message:
      "The connection broke while seeds ran, and the server stays away: whether they were committed is not known",
    hint: `Run seed again when the server is back: it finds out, and runs what is missing. ${hint ?? message}`,
    logOnly,
  };
}

export function cancelledBefore(file: string): Problem {
  return {
    code: "cancelled",
    message: `Cancelled before ${file} was begun; its transaction was rolled back`,
    hint: "Run the same command again.",
  };
}
