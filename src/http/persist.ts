import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, type Fault, failed } from "./fault.js";

/** How long to insist on an answer. All in ms. */
export interface Patience {
  /** For one attempt, its body included. */
  readonly attemptMs: number;
  /** For all attempts and the waits between them. */
  readonly totalMs: number;
  /** Attempts after the first. */
  readonly retries: number;
  /** Before the first retry; twice as long before each further one. */
  readonly waitMs: number;
}

export const PATIENCE: Patience = { attemptMs: 10_000, totalMs: 20_000, retries: 3, waitMs: 500 };

/** One try that asks no second time, for what may have taken effect although no answer came. */
export const ONCE: Pick<Patience, "retries"> = { retries: 0 };

/**
 * Asks until there is an answer, a fault that no repetition mends, or no patience left; then returns the last fault.
 * Only for questions that change nothing, unless `retries` is 0. A server's `retry-after` is obeyed: when it asks for
 * more time than is left, the fault stands.
 *
 * @param attempt gives up when its signal is aborted; what it throws is taken for a broken connection
 */
export async function persist<T>(
  attempt: (signal: AbortSignal) => Promise<Answer<T>>,
  patience: Patience,
  cancel?: AbortSignal,
): Promise<Answer<T>> {
  const deadline = performance.now() + patience.totalMs;
  for (let tries = 0; ; tries += 1) {
    const left = deadline - performance.now();
    const answer = await within(attempt, Math.max(1, Math.min(patience.attemptMs, left)), cancel);
    if (answer.status === "ok" || tries >= patience.retries || !isPassing(answer.fault)) return answer;
    const wait = waitBefore(answer.fault, patience.waitMs * 2 ** tries);
    if (performance.now() + wait >= deadline) return answer;
    const slept = await sleep(wait, true, cancel === undefined ? {} : { signal: cancel }).catch(() => false);
    if (!slept) return failed({ kind: "cancelled" });
  }
}

/** One attempt. Raced against the clock as well as told of it: not everything that reads a body listens to its signal. */
async function within<T>(
  attempt: (signal: AbortSignal) => Promise<Answer<T>>,
  ms: number,
  cancel: AbortSignal | undefined,
): Promise<Answer<T>> {
  const controller = new AbortController();
  const { signal } = controller;
  const onCancel = (): void => controller.abort("cancelled");
  const timer = setTimeout(() => controller.abort("timeout"), ms);
  cancel?.addEventListener("abort", onCancel);
  if (cancel?.aborted) onCancel();
  try {
    const aborted = new Promise<Answer<T>>((resolve) => {
      if (signal.aborted) resolve(abortion<T>(signal));
      signal.addEventListener("abort", () => resolve(abortion<T>(signal)));
    });
    const asked = signal.aborted
      ? aborted
      : attempt(signal).catch(
          (error: unknown): Answer<T> => failed({ kind: "connection", detail: messageOf(error) }),
        );
    return await Promise.race([aborted, asked]);
  } finally {
    clearTimeout(timer);
    cancel?.removeEventListener("abort", onCancel);
  }
}

function abortion<T>(signal: AbortSignal): Answer<T> {
  return failed({ kind: signal.reason === "cancelled" ? "cancelled" : "timeout" });
}

/** Whether the next answer may be better. */
export function isPassing(fault: Fault): boolean {
  switch (fault.kind) {
    case "timeout":
    case "connection":
    case "rate-limited":
    case "odd":
      return true;
    case "status":
      return fault.httpStatus >= 500;
    default:
      return false;
  }
}

/** How long to wait before the next attempt, in ms: what the server asks for, where that is more than usual. */
export function waitBefore(fault: Fault, usual: number): number {
  return fault.kind === "rate-limited" ? Math.max(fault.retryAfterMs, usual) : usual;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
