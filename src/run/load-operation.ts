import type { Context } from "../context.js";
import type { Settings } from "../inputs.js";
import type { Operation } from "../result.js";
import type { RunReport } from "../run-report.js";

type Operate = (context: Context, settings: Settings) => Promise<RunReport>;

const OPERATIONS: Readonly<Record<Operation, () => Promise<Operate>>> = {
  plan: async () => (await import("../operations/plan.js")).plan,
  migrate: async () => (await import("../operations/migrate.js")).migrate,
  seed: async () => (await import("../operations/seed.js")).seed,
  reset: async () => (await import("../operations/reset.js")).reset,
  status: async () => (await import("../operations/status.js")).status,
  stamp: async () => (await import("../operations/stamp.js")).stamp,
};

/** Loads an operation, and nothing of the others. */
export function loadOperation(operation: Operation): Promise<Operate> {
  return OPERATIONS[operation]();
}

export function isOperation(word: string): word is Operation {
  return Object.hasOwn(OPERATIONS, word);
}
