import { rollback } from "./apply.js";
import { type DropMessage, type DropStep, furtherDrop, objectSteps, openingDrop } from "./drop-script.js";
import { toObjects } from "./inventory.js";
import { objects } from "./inventory-objects.js";
import type { TimeLimits } from "./job.js";
import { ended } from "./message.js";
import type { FailedReset } from "./reset-outcome.js";
import { runScript } from "./script.js";
import { type Session, type WorkOutcome, work } from "./session.js";

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
  let outcome = await send(session, openingDrop(steps, session.server, limits), limits);
  for (let look = 1; outcome.status === "dropped" && look <= MOST_LOOKS; look++) {
    const rest = await leftovers(session, made);
    if (rest.status === "found" && rest.steps.length === 0) break;
    outcome = rest.status === "found" ? await send(session, furtherDrop(rest.steps), limits) : rest;
  }
  if (outcome.status === "failed") await rollback(session);
  if (outcome.status === "dropped") {
    session.onProgress({ type: "reset-dropped", durationMs: Math.round(performance.now() - startedAt) });
  }
  return outcome;
}

async function send(
  session: Session,
  { text, steps, statementsBefore }: DropMessage,
  { lockTimeoutMs }: TimeLimits,
): Promise<DropOutcome> {
  const outcome = await work(session, text, "drop", lockTimeoutMs);
  if (outcome.status === "completed") return { status: "dropped" };
  return stopped(outcome, steps[outcome.completed - statementsBefore]);
}

async function leftovers(
  { client }: Session,
  made: readonly string[],
): Promise<{ status: "found"; steps: readonly DropStep[] } | FailedReset | { status: "lost" }> {
  const path = "select pg_catalog.set_config('search_path', 'pg_catalog', true)";
  const outcome = await runScript(client, [path, objects(made)].map(ended).join("\n"), { keepRows: true });
  if (outcome.status !== "completed") return stopped({ ...outcome, blockers: [] }, undefined);
  const found = toObjects(JSON.parse(outcome.rows.at(-1)?.[0] ?? "[]"));
  return { status: "found", steps: objectSteps(found) };
}

function stopped(
  outcome: Exclude<WorkOutcome, { status: "completed" }>,
  step: DropStep | undefined,
): FailedReset | { status: "lost" } {
  if (outcome.status === "lost") return { status: "lost" };
  const { error, blockers } = outcome;
  const stage = step ? ({ at: "drop", what: step.what } as const) : ({ at: "bookkeeping" } as const);
  return { status: "failed", stage, error, blockers };
}
