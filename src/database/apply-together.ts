import { type ApplyOutcome, rollback } from "./apply.js";
import { applyInside, type InsideWork } from "./apply-inside.js";
import type { Job } from "./job.js";
import { isPassing, pauseForLock } from "./lock-retry.js";
import { BEGIN } from "./message.js";
import { runScript } from "./script.js";
import type { Session } from "./session.js";

/** How all of them ended, and which of them decided it. */
export interface TogetherOutcome {
  /** `cancelled`: between two of them, before `failing` was begun. */
  readonly outcome: ApplyOutcome | { readonly status: "cancelled" };
  readonly failing: Job;
}

/**
 * Applies all migrations in one transaction: all of them or none. A lock that cannot be had undoes everything before
 * the next try, since nothing may stay locked while we wait.
 */
export async function applyTogether(
  session: Session,
  jobs: readonly Job[],
  options: InsideWork,
): Promise<TogetherOutcome> {
  const last = jobs.at(-1);
  if (last === undefined) throw new RangeError("no migration to apply");
  const { lockAttempts } = options.limits;
  for (let attempt = 1; ; attempt++) {
    const inside = await applyInside(session, jobs, options, [BEGIN]);
    if (inside.status === "applied") return { outcome: await commit(session), failing: last };
    if (inside.status === "lost")
      return { outcome: { status: "lost", done: 0, error: inside.error }, failing: inside.job };
    if (inside.status === "cancelled") {
      await rollback(session);
      return { outcome: { status: "cancelled" }, failing: inside.next };
    }
    const { outcome, job } = inside;
    const { error, blockers } = outcome.failure;
    if (
      !isPassing(error) ||
      attempt >= lockAttempts ||
      session.signal.aborted ||
      !(await pauseForLock(session, job.file.file, attempt, lockAttempts, blockers))
    )
      return { outcome, failing: job };
  }
}

async function commit(session: Session): Promise<ApplyOutcome> {
  const outcome = await runScript(session.client, "commit");
  if (outcome.status === "completed") return { status: "applied" };
  if (outcome.status === "lost") return { status: "lost", done: 0, error: outcome.error };
  await rollback(session);
  const failure = {
    error: outcome.error,
    statement: undefined,
    offset: undefined,
    where: "commit",
    blockers: [],
  } as const;
  return { status: "failed", done: 0, failure };
}
