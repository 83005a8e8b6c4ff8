import { setTimeout as sleep } from "node:timers/promises";
import type { Blocker } from "../progress.js";
import type { TimeLimits } from "./job.js";
import { type SentScript, sendScript } from "./script.js";
import type { ServerErrorFields } from "./server-error.js";
import { attend, type Session, type WorkOutcome } from "./session.js";

/** lock_not_available and deadlock_detected: nothing is wrong with the migration, only its moment. */
const PASSING: ReadonlySet<string | undefined> = new Set(["55P03", "40P01"]);

/** Whether trying again in a moment may help. */
export const isPassing = ({ code }: Pick<ServerErrorFields, "code">): boolean => PASSING.has(code);

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Works like `work`, and once more whenever a lock could not be had: rolled back, so that the application's queries
 * pass in the meantime, then after a pause that doubles. `undo` runs between the tries.
 *
 * @param sent the first try, when it is on its way already
 */
export async function workWithRetries(
  session: Session,
  text: string,
  file: string,
  limits: TimeLimits,
  undo: () => Promise<void>,
  sent?: SentScript,
): Promise<WorkOutcome> {
  for (let attempt = 1; ; attempt++) {
    const script = attempt === 1 && sent ? sent : sendScript(session.client, text);
    const outcome = await attend(session, script, file, limits.lockTimeoutMs);
    if (outcome.status !== "failed") return outcome;
    await undo();
    if (!isPassing(outcome.error) || attempt >= limits.lockAttempts || session.signal.aborted) return outcome;
    if (!(await pauseForLock(session, file, attempt, limits.lockAttempts, outcome.blockers))) return outcome;
  }
}

/** Tells that a lock could not be had, and waits before the next try. @returns `false` when the run was cancelled */
export async function pauseForLock(
  { onProgress, signal }: Session,
  file: string,
  attempt: number,
  attempts: number,
  blockers: readonly Blocker[],
): Promise<boolean> {
  const waitMs = pause(attempt, Math.random());
  onProgress({ type: "lock-retry", file, attempt, attempts, waitMs, blockers });
  return sleep(waitMs, true, { signal }).catch(() => false);
}

/** How long to wait after the n-th try, in ms: doubling, with jitter of up to a half, so that rivals fall out of step. */
export function pause(attempt: number, random: number): number {
  return Math.round(Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS) * (0.5 + random / 2));
}
