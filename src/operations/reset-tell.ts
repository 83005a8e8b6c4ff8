import type { Context } from "../context.js";
import type { Inventory } from "../database/inventory.js";
import type { DatabaseState } from "../database/state.js";
import type { Settings } from "../inputs.js";
import { stagedAdvice } from "./reset-problems.js";
import type { ResetRequest } from "./reset-run.js";
import { filelessAdvice, sparedAdvice, summarise } from "./reset-summary.js";

/** Says what will go and what will stay, before the first drop. */
export function tellReset(
  inventory: Inventory,
  { history }: DatabaseState,
  { context, settings, prepared }: ResetRequest,
): void {
  const { onProgress, project } = context;
  const { splitters } = prepared.plan;
  const options = { truncateAuth: truncatesAuth(settings, context), atomic: splitters.length === 0 };
  onProgress({ type: "reset-inventory", inventory: summarise(inventory, options) });
  const advice = [
    ...sparedAdvice(inventory),
    ...filelessAdvice(history, project.migrations),
    ...(splitters.length > 0 ? [stagedAdvice(splitters)] : []),
  ];
  for (const message of advice) onProgress({ type: "advice", message });
}

/** On this machine nobody's account is lost; elsewhere it may be somebody's. */
export function truncatesAuth({ authData }: Settings, { target }: Context): boolean {
  return (authData ?? (target.kind === "loopback" ? "truncate" : "keep")) === "truncate";
}
