import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { endServer, servesFolder, startMark } from "./processes.js";

/**
 * Cleans up after a command that died: ends a server that still serves this data folder, else removes its pid file.
 * Postgres removes a stale one itself, unless a program of the same account has that pid by now, or the dead server is
 * a zombie that nobody reaps: it cannot tell, and would refuse to start. To be called under the folder's lock.
 */
export async function clearLeftovers(data: string, onStep: (message: string) => void): Promise<void> {
  const file = join(data, "postmaster.pid");
  const pid = Number.parseInt(await readFile(file, "utf8").catch(() => ""), 10);
  if (pid > 1 && (await startMark(pid)) !== undefined && (await servesFolder(pid, data))) {
    onStep("ending the embedded database of a command that was killed");
    await endServer(pid);
  }
  await rm(file, { force: true });
}
