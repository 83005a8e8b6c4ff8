import type { Settings } from "../inputs.js";
import type { Problem } from "../problem.js";
import { type RunReport, refusal } from "../run.js";

/**
 * Runs with the embedded server started for just this command; it is stopped again, whatever comes of the run.
 *
 * @param directory the workspace, absolute
 * @param onStep told what takes time
 */
export async function withEmbedded(
  settings: Settings,
  directory: string,
  onStep: (message: string) => void,
  work: (settings: Settings) => Promise<RunReport>,
): Promise<RunReport> {
  const startedAt = new Date();
  if (settings.databaseUrl !== undefined) return refusal(settings, [ownDatabase], startedAt);
  const { startEmbedded } = await import("../embedded/start.js");
  const server = await startEmbedded({ directory, onStep, waitMs: settings.waitForRunMs });
  if (server.status === "failed") return refusal(settings, [server.problem], startedAt);
  try {
    return await work({ ...settings, databaseUrl: server.url });
  } finally {
    await server.stop();
  }
}

const ownDatabase: Problem = {
  code: "bad-input",
  message: "database-url: the environment `embedded` has a database of its own",
  hint: "Leave the flag out, or name another environment.",
};
