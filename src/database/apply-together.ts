import { type ApplyOutcome, applyMigration, rollback } from "./apply.js";
import type { Job, TimeLimits } from "./job.js";
import { isPassing, pauseForLock } from "./lock-retry.js";
import { BEGIN } from "./message.js";
import { runScript } from "./script.js";
import type { Session } from "./session.js";

interface Together {
  readonly runId: string;
  readonly limits: TimeLimits;
  /** Wraps the work on one migration, to tell and time it. */
  readonly tell: (job: Job, apply: () => Promise<ApplyOutcome>) => Promise<ApplyOutcome>;
}

/**
 * Applies all migrations in one transaction: all of them or none. A lock that cannot be had undoes everything before
 * the next try, since nothing may stay locked while we wait.
 */
export async function applyTogether(
  session: Session,
  jobs: readonly Job[],
  { runId, limits, tell }: Together,
): Promise<{ outcome: ApplyOutcome; failing: Job }> {
  const [first] = jobs;
  const last = jobs.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("no migration to apply");
  const once = { ...limits, lockAttempts: 1 };

  for (let attempt = 1; ; attempt++) {
    const begun = await runScript(session.client, BEGIN);
    if (begun.status === "lost")
      return { outcome: { status: "lost", done: 0, error: begun.error }, failing: first };
    let failing = last;
    let outcome: ApplyOutcome = { status: "applied" };
    for (const job of jobs) {
      outcome = await tell(job, () =>
        applyMigration(session, job, { runId, limits: once, transaction: false }),
      );
      if (outcome.status === "applied") continue;
      failing = job;
      break;
    }
    if (outcome.status === "applied") return { outcome: await commit(session), failing };
    if (
      outcome.status === "lost" ||
      !isPassing(outcome.failure.error) ||
      attempt >= limits.lockAttempts ||
      session.signal.aborted
    ) {
      return { outcome, failing };
    }
    const { blockers } = outcome.failure;
    if (!(await pauseForLock(session, failing.file.file, attempt, limits.lockAttempts, blockers)))
      return { outcome, failing };
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
