import type { ResolvedTarget } from "../database/resolve-target.js";
import type { Problem } from "../problem.js";
import type { RunRequest } from "./run-request.js";

/** `none`: the run goes without a database. */
export type FoundTarget = ResolvedTarget | { readonly status: "none"; readonly noAddress?: Problem };

/**
 * Finds the database that the inputs mean. None where none is wanted, and for the plan of a pull request that was given
 * no address: forks get no secrets. An address that is wrong stays wrong.
 *
 * @param readPort the port in config.toml; asked only where no address was given
 */
export async function findTarget(request: RunRequest, readPort: () => Promise<number>): Promise<FoundTarget> {
  const { settings, env, workspace, onProgress, signal, pullRequest } = request;
  if (settings.offline) return { status: "none" };
  const { resolveTarget } = await import("../database/resolve-target.js");
  const found = await resolveTarget({
    ...settings,
    env,
    workspace,
    readText: async (file) => (await import("../project/project.js")).readInside(workspace, file),
    readPort,
    onProgress,
    signal,
  });
  if (found.status === "found" || settings.operation !== "plan" || pullRequest === undefined) return found;
  const noAddress = found.problems.find(({ code }) => code === "no-database-url");
  return noAddress === undefined ? found : { status: "none", noAddress };
}
