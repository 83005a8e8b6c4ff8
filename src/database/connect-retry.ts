import type { OnProgress } from "../progress.js";
import { isPassing, reasonOf } from "./connect-reason.js";

const MOST_RETRIES = 5;
const LONGEST_MS = 60_000;
const SHORTEST_WAIT_MS = 500;

/**
 * Runs `connectOnce` again while what fails is passing: at most 5 times in 60 s, the pauses doubling from a first one
 * of 0.5 to 1 s. The first pause is drawn by lot, so that jobs that fail together do not come back together; the rest
 * follow from it, so that each can be told beforehand.
 *
 * @throws the last error, or the signal's reason
 */
export async function withRetries<T>(
  connectOnce: () => Promise<T>,
  onProgress: OnProgress,
  signal: AbortSignal,
  firstWaitMs: number = SHORTEST_WAIT_MS * (1 + Math.random()),
): Promise<T> {
  let firstError: unknown;
  try {
    return await connectOnce();
  } catch (error) {
    if (signal.aborted || !isPassing(error)) throw error;
    firstError = error;
  }
  // Almost no run gets here, so almost none pays for loading it.
  const { default: pRetry } = await import("p-retry");
  return pRetry((attempt) => (attempt === 1 ? Promise.reject(firstError) : connectOnce()), {
    retries: MOST_RETRIES,
    maxRetryTime: LONGEST_MS,
    minTimeout: firstWaitMs,
    factor: 2,
    signal,
    shouldRetry: ({ error, attemptNumber }) => {
      if (!isPassing(error)) return false;
      const waitMs = Math.round(firstWaitMs * 2 ** (attemptNumber - 1));
      onProgress({ type: "connect-retry", reason: reasonOf(error), attempt: attemptNumber, waitMs });
      return true;
    },
  });
}
