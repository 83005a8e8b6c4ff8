import { blockerHint, codeOf, migrationProblem, serverProblem } from "../database/failure.js";
import type { FailedReset, Stage } from "../database/reset-outcome.js";
import type { ServerErrorFields } from "../database/server-error.js";
import type { Target } from "../database/target.js";
import type { Problem } from "../problem.js";
import type { Blocker } from "../progress.js";
import type { MigrationFile } from "../project/types.js";
import type { Splitter } from "./reset-plan.js";

export interface Around {
  readonly targetKind: Target["kind"];
  /** As on disk: the text that was sent may lack CONCURRENTLY. */
  readonly files: readonly MigrationFile[];
  /** `max_locks_per_transaction` */
  readonly maxLocks: number;
}

/** A problem for the place where the reset's transaction stopped. Everything in it was rolled back. */
export function resetProblem({ stage, error, blockers }: FailedReset, around: Around): Problem {
  if (stage.at === "cancelled") return cancelledReset;
  if (error === undefined) return stage.at === "seed" ? stage.problem : cancelledReset;
  const found = stage.at === "seed" ? stage.problem : problemOf(stage, error, blockers, around);
  return error.code === "53200" && /shared memory|max_locks/.test(error.message)
    ? { ...found, hint: moreLocks(around.maxLocks) }
    : found;
}

function problemOf(
  stage: Exclude<Stage, { at: "seed" | "cancelled" }>,
  error: ServerErrorFields,
  blockers: readonly Blocker[],
  { targetKind, files }: Around,
): Problem {
  if (stage.at === "migration") {
    const { job, outcome } = stage;
    const file = files.find(({ version }) => version === job.file.version) ?? job.file;
    return migrationProblem(outcome.failure, { ...job, file }, targetKind);
  }
  const what = {
    drop: `The reset stopped at ${stage.at === "drop" ? stage.what : "the drop"}`,
    grants: "The grants of the API roles could not be read or put back",
    bookkeeping: "The reset could not be recorded",
  }[stage.at];
  const problem = serverProblem(codeOf(error, "file"), what, error, targetKind);
  return { ...problem, hint: blockerHint(blockers) ?? problem.hint };
}

/** About 8 locks for every table that is dropped and made; `max_connections` and this setting make the room for them. */
function moreLocks(now: number): string {
  const wanted = Math.max(256, now * 4);
  return `Nothing was changed. Dropping and making everything in one transaction needs more locks than the server has room for: max_locks_per_transaction is ${now}, set it to ${wanted} and restart the server (Supabase: \`supabase postgres-config update --config max_locks_per_transaction=${wanted}\`).`;
}

const cancelledReset: Problem = {
  code: "cancelled",
  message: "Cancelled: the reset was rolled back",
  hint: "The database is as it was. Run the same command again.",
};

export const declined: Problem = {
  code: "not-confirmed",
  message: "Not confirmed: nothing was changed",
};

export const lostReset: Problem = {
  code: "connection-lost",
  message: "The connection broke during the reset; the server rolled it back",
  hint: "The database is as it was. Run the same command again.",
};

export function unknownReset({ hint, message, logOnly }: Problem): Problem {
  return {
    code: "outcome-unknown",
    message:
      "The connection broke during the reset, and the server stays away: whether it was committed is not known",
    hint: `It was one transaction: the database is as it was before, or reset and whole. Run the same command again when the server is back. ${hint ?? message}`,
    logOnly,
  };
}

/** Why one transaction is not enough, said before anything happens. */
export function stagedAdvice(splitters: readonly Splitter[]): string {
  const places = splitters.slice(0, 3).map(({ file, line, command }) => `${command} in ${file}:${line}`);
  const more = splitters.length > 3 ? ` and ${splitters.length - 3} more` : "";
  return `This reset cannot be one transaction (${places.join(", ")}${more}): it drops first, then migrates and seeds. If it stops in between, the database is left unfinished and marked so, and the next reset finishes it`;
}

/** When it turns out on the way; all was rolled back. */
export function splitAdvice(file: string): string {
  return `${file} uses a value that was added to an enum in the same transaction, which this server does not allow: nothing was changed so far. The reset now drops first, then migrates and seeds. If it stops in between, the database is left unfinished and marked so, and the next reset finishes it`;
}

/** After a staged reset that did not come to its end. */
export const unfinished: Problem = {
  code: "reset-in-progress",
  message: "The database is in the middle of a reset: dropped, and not yet whole again",
  hint: "Run `db-ops reset` again: it begins anew and finishes. Until then migrate and seed refuse to run.",
};
