import { execFile } from "node:child_process";
import { readFile, readlink, realpath } from "node:fs/promises";
import { platform } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * When a process started, in whatever form the system tells it, or `undefined` when there is no such process. With the
 * pid it names a process for good: pids are used again. A zombie counts as gone; in a container nobody may reap it.
 */
export async function startMark(pid: number): Promise<string | undefined> {
  if (platform() !== "linux") return (await ps("lstart=", pid)) || undefined;
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // proc(5): the name in parentheses may hold anything; the state is the first field after it, the start time the 20th.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" ? undefined : fields[19];
}

/** Whether the process is a Postgres server of that data folder. A server's working directory is its data folder. */
export async function servesFolder(pid: number, dataFolder: string): Promise<boolean> {
  const folder = await realpath(dataFolder).catch(() => dataFolder);
  if (platform() === "linux") return (await readlink(`/proc/${pid}/cwd`).catch(() => "")) === folder;
  const command = await ps("command=", pid);
  return command.includes(dataFolder) || command.includes(folder);
}

/** Sends the signal; false when the process is gone or not ours to signal. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** Waits until the process is gone; false when it still lives after `limitMs`. */
export async function waitForExit(pid: number, limitMs: number): Promise<boolean> {
  const until = performance.now() + limitMs;
  while ((await startMark(pid)) !== undefined) {
    if (performance.now() > until) return false;
    await sleep(10);
  }
  return true;
}

/**
 * Ends a Postgres server: fast (sessions are rolled back, a checkpoint is written), then immediate (the next start
 * recovers), then by force. See "Shutting Down the Server" in Postgres' manual for the signals.
 */
export async function endServer(pid: number): Promise<boolean> {
  const steps = [
    ["SIGINT", 10_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const;
  for (const [name, limitMs] of steps) {
    signal(pid, name);
    if (await waitForExit(pid, limitMs)) return true;
  }
  return false;
}

async function ps(column: string, pid: number): Promise<string> {
  const found = await run("ps", ["-o", column, "-p", String(pid)]).catch(() => undefined);
  return found?.stdout.trim() ?? "";
}
