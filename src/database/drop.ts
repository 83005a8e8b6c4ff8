import { rollback } from "./apply.js";
import type { DropMessage } from "./drop-script.js";
import type { TimeLimits } from "./job.js";
import type { FailedReset } from "./reset-outcome.js";
import { type Session, work } from "./session.js";

export type DropOutcome = { readonly status: "dropped" } | FailedReset | { readonly status: "lost" };

/** Sends the drop, which opens the transaction. After a failure it is rolled back. */
export async function drop(
  session: Session,
  { steps, statementsBefore, text }: DropMessage,
  { lockTimeoutMs }: TimeLimits,
): Promise<DropOutcome> {
  const startedAt = performance.now();
  const outcome = await work(session, text, "drop", lockTimeoutMs);
  if (outcome.status === "completed") {
    session.onProgress({ type: "reset-dropped", durationMs: Math.round(performance.now() - startedAt) });
    return { status: "dropped" };
  }
  if (outcome.status === "lost") return { status: "lost" };
  await rollback(session);
  const { completed, error, blockers } = outcome;
  const step = steps[completed - statementsBefore];
  return {
    status: "failed",
    stage: step ? { at: "drop", what: step.what } : { at: "bookkeeping" },
    error,
    blockers,
  };
}
