import type { MigrationState } from "./result.js";

const PENDING: ReadonlySet<MigrationState> = new Set(["pending", "out-of-order", "partial", "invalid"]);

/** Whether a next `migrate` would have to look at a migration in this state. */
export function isPending({ state }: { readonly state: MigrationState }): boolean {
  return PENDING.has(state);
}
