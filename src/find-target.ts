import type { ResolvedTarget } from "./database/resolve-target.js";
import type { Problem } from "./problem.js";
import type { Project } from "./project/types.js";
import type { RunRequest } from "./run-request.js";

/** `none`: the run goes without a database. */
export type FoundTarget = ResolvedTarget | { readonly status: "none"; readonly noAddress?: Problem };

/**
 * Finds the database that the inputs mean. None where none is wanted, and for the plan of a pull request that was given
 * no address: forks get no secrets. An address that is wrong stays wrong.
 */
export async function findTarget(request: RunRequest, { config }: Project): Promise<FoundTarget> {
  const { settings, env, workspace, onProgress, signal, pullRequest } = request;
  if (settings.offline) return { status: "none" };
  const { readInside } = await import("./project/project.js");
  const { resolveTarget } = await import("./database/resolve-target.js");
  const found = await resolveTarget({
    ...settings,
    env,
    workspace,
    readText: (file) => readInside(workspace, file),
    port: config.port,
    onProgress,
    signal,
  });
  if (found.status === "found" || settings.operation !== "plan" || pullRequest === undefined) return found;
  const noAddress = found.problems.find(({ code }) => code === "no-database-url");
  return noAddress === undefined ? found : { status: "none", noAddress };
}
