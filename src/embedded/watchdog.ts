import { spawn } from "node:child_process";
import type { Account } from "./account.js";
import { CLEAN_ENVIRONMENT } from "./run.js";

/** `read` fails when the pipe's other end, which is ours, closes without a line: we are gone, whatever killed us. */
const SCRIPT = 'read line || kill -INT "$1"';

/**
 * Starts a shell that ends the server when we die without a chance to (`kill -9`, out of memory).
 *
 * @returns `dismiss`, to be called when the server has ended
 */
export function startWatchdog(pid: number, account: Account | undefined): { dismiss(): void } {
  const shell = spawn("/bin/sh", ["-c", SCRIPT, "sh", String(pid)], {
    ...account,
    cwd: "/",
    env: CLEAN_ENVIRONMENT,
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  // Without a shell the next command still ends the orphan.
  shell.on("error", () => {});
  shell.stdin.on("error", () => {});
  shell.unref();
  (shell.stdin as unknown as { unref?(): void }).unref?.();
  return { dismiss: () => void shell.stdin.end("done\n") };
}
