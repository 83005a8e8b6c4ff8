import { rollback } from "./apply.js";
import { type DropMessage, type DropStep, furtherDrop, objectSteps, openingDrop } from "./drop-script.js";
import { toObjects } from "./inventory.js";
import { objects } from "./inventory-objects.js";
import type { TimeLimits } from "./job.js";
import type { FailedReset } from "./reset-outcome.js";
import { type Session, work } from "./session.js";

export type DropOutcome = { readonly status: "dropped" } | FailedReset | { readonly status: "lost" };

/** Others may go on making things while we wait for a lock, or for a person's answer; so many looks are enough. */
const MOST_LOOKS = 3;

/**
 * Opens the reset's transaction and drops: what the inventory has found, then what has come since. After a failure the
 * transaction is rolled back.
 *
 * @param made extensions that the migrations make
 */
export async function drop(
  session: Session,
  steps: readonly DropStep[],
  made: readonly string[],
  limits: TimeLimits,
): Promise<DropOutcome> {
  const startedAt = performance.now();
  const look = ["select pg_catalog.set_config('search_path', 'pg_catalog', true)", objects(made)];
  let outcome = await send(session, openingDrop(steps, session.server, limits, look), limits);
  for (let again = 0; outcome.status === "seen" && outcome.left.length > 0 && again < MOST_LOOKS; again++) {
    outcome = await send(session, furtherDrop(outcome.left, look), limits);
  }
  if (outcome.status === "failed") await rollback(session);
  if (outcome.status !== "seen") return outcome;
  session.onProgress({ type: "reset-dropped", durationMs: Math.round(performance.now() - startedAt) });
  return { status: "dropped" };
}

/** Drops, and looks what is left then. */
async function send(
  session: Session,
  { text, steps, statementsBefore }: DropMessage,
  { lockTimeoutMs }: TimeLimits,
): Promise<{ status: "seen"; left: readonly DropStep[] } | FailedReset | { status: "lost" }> {
  const outcome = await work(session, text, "drop", lockTimeoutMs, { keepRows: true });
  if (outcome.status === "lost") return { status: "lost" };
  if (outcome.status === "completed") {
    const left = toObjects(JSON.parse(outcome.rows.at(-1)?.[0] ?? "[]"));
    return { status: "seen", left: objectSteps(left) };
  }
  const { error, blockers, completed } = outcome;
  const step = steps[completed - statementsBefore];
  const stage = step ? ({ at: "drop", what: step.what } as const) : ({ at: "bookkeeping" } as const);
  return { status: "failed", stage, error, blockers };
}
