import { type SentAhead, sendAhead } from "./ahead.js";
import { type ApplyOutcome, applyMigration } from "./apply.js";
import { DEFERRABLE, type Deferrable, toDeferrable } from "./deferred.js";
import type { Job, TimeLimits } from "./job.js";
import { ended } from "./message.js";
import { runScript } from "./script.js";
import type { Session } from "./session.js";

export interface InsideWork {
  readonly runId: string;
  readonly limits: TimeLimits;
  /** Wraps the work on one migration, to tell and time it. */
  readonly tell: (job: Job, apply: () => Promise<ApplyOutcome>) => Promise<ApplyOutcome>;
}

/** How migrations in an open transaction ended. After all but `applied` it has to be rolled back. */
export type InsideOutcome =
  | { readonly status: "applied" }
  | { readonly status: "cancelled"; readonly next: Job }
  | { readonly status: "failed"; readonly job: Job; readonly outcome: Failed }
  | { readonly status: "lost"; readonly job: Job; readonly error: Error };

type Failed = Extract<ApplyOutcome, { status: "failed" }>;

/**
 * Applies migrations in one transaction, each on its way to the server while the one before it runs. To commit it, or to
 * roll it back, is the caller's.
 *
 * @param jobs at least one
 * @param opening what opens the transaction; nothing where it is open
 */
export async function applyInside(
  session: Session,
  jobs: readonly Job[],
  { runId, limits, tell }: InsideWork,
  opening: readonly string[] = [],
): Promise<InsideOutcome> {
  const [first] = jobs;
  if (first === undefined) return { status: "applied" };
  const begun = await runScript(session.client, [...opening, DEFERRABLE].map(ended).join("\n"), {
    keepRows: true,
  });
  if (begun.status === "lost") return { status: "lost", job: first, error: begun.error };
  if (begun.status === "failed") return { status: "failed", job: first, outcome: notOpened(begun.error) };

  // A lock that cannot be had undoes all of the transaction, so that no migration is tried again by itself.
  const once = { ...limits, lockAttempts: 1 };
  const deferrable = knownAmong(jobs, toDeferrable(begun.rows.at(-1)));
  const options = { runId, limits: once, transaction: false, deferrable };
  let ahead: SentAhead | undefined;
  for (const [index, job] of jobs.entries()) {
    // What is on its way already is cancelled on the server instead.
    if (session.signal.aborted && !ahead) return { status: "cancelled", next: job };
    const outcome = await tell(job, () => {
      const applied = applyMigration(session, job, options, ahead);
      const next = session.signal.aborted ? undefined : jobs[index + 1];
      ahead = next && sendAhead(session, job, next, options);
      return applied;
    });
    if (outcome.status === "lost") return { status: "lost", job, error: outcome.error };
    if (outcome.status === "failed") return { status: "failed", job, outcome };
  }
  return { status: "applied" };
}

/**
 * The constraints as they were at first, where they can be trusted to stay so. Only words tell of those to come, since an
 * extension or a text that is put together may make one unseen: that one is checked at the commit, which is as safe, and
 * fails under no file's name. Copies that a partition gets of them are immediate only where all are.
 */
function knownAmong(jobs: readonly Job[], deferrable: Deferrable): Deferrable | undefined {
  return deferrable.late || jobs.some(({ file }) => /deferr/i.test(file.text)) ? undefined : deferrable;
}

function notOpened(error: Failed["failure"]["error"]): Failed {
  const failure = {
    error,
    statement: undefined,
    offset: undefined,
    where: "bookkeeping",
    blockers: [],
  } as const;
  return { status: "failed", done: 0, failure };
}
