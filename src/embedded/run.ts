import { spawn } from "node:child_process";
import type { Account } from "./account.js";
import { EmbeddedFailure } from "./failure.js";

/** The environment of the server's programs: a job's secrets and its `PG…` variables are none of their business. */
export const CLEAN_ENVIRONMENT: NodeJS.ProcessEnv = { LC_ALL: "C", TZ: "UTC", PATH: process.env["PATH"] };

/**
 * Runs one of Postgres' programs to its end.
 *
 * @param input what it reads from its standard input
 * @throws EmbeddedFailure with the last lines of what it wrote, when it fails
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  account: Account | undefined,
  input = "",
): Promise<void> {
  const child = spawn(program, args, { ...account, cwd: "/", env: CLEAN_ENVIRONMENT });
  const said: Buffer[] = [];
  child.stdout.resume();
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  // It may end before it has read everything; what it then said is the better explanation.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const code = await new Promise<number | string | null>((resolve) => {
    child.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    child.on("close", (status, signalName) => resolve(status ?? signalName));
  });
  if (code === 0) return;
  throw new EmbeddedFailure(`${program.split("/").at(-1)} of the embedded Postgres failed (${code}).`, {
    hint:
      code === "ENOENT"
        ? "npm's Postgres is made for glibc: it does not run on Alpine."
        : "The log says why; removing the folder `.db-ops/embedded` makes it anew.",
    logOnly: Buffer.concat(said).toString("utf8").slice(-4000),
  });
}
