import type { Context } from "../context.js";
import type { OpenOptions } from "../database/open.js";
import type { Settings } from "../inputs.js";

/** How an operation opens the database: known before anything of the operation is loaded. */
export function accessOf(
  { operation, connectTimeoutMs, tier }: Pick<Settings, "operation" | "connectTimeoutMs" | "tier">,
  { actor }: Context["origin"],
): OpenOptions {
  const applicationName = `db-ops ${operation}`;
  switch (operation) {
    case "status":
    case "plan":
      return { applicationName, connectTimeoutMs, lock: false };
    case "migrate":
      return { applicationName: `${applicationName} (${actor})`, connectTimeoutMs, lock: true };
    case "seed":
      return { applicationName, connectTimeoutMs, lock: true };
    case "stamp":
      return { applicationName, connectTimeoutMs, lock: tier !== undefined, anyHistory: true };
    case "reset":
      return { applicationName, connectTimeoutMs, lock: true, anyHistory: true };
  }
}
