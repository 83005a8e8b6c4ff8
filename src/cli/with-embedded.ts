import type { EmbeddedOptions } from "../embedded/start.js";
import type { Settings } from "../inputs.js";
import type { Problem } from "../problem.js";
import { failure, type RunReport, refusal } from "../run-report.js";

/**
 * Runs with the embedded server started for just this command; it is stopped again, whatever comes of the run.
 *
 * @param start where the workspace is (absolute), who is told what takes time, and what ends the wait
 */
export async function withEmbedded(
  settings: Settings,
  start: Pick<EmbeddedOptions, "directory" | "onStep" | "signal">,
  work: (settings: Settings) => Promise<RunReport>,
): Promise<RunReport> {
  const startedAt = new Date();
  if (settings.databaseUrl !== undefined) return refusal(settings, [ownDatabase], startedAt);
  const { startEmbedded } = await import("../embedded/start.js");
  const server = await startEmbedded({ ...start, waitMs: settings.waitForRunMs });
  if (server.status === "failed") {
    const end = server.problem.code === "cancelled" ? failure : refusal;
    return end(settings, [server.problem], startedAt);
  }
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
