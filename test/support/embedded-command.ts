import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import type { Embedded } from "../../src/embedded/start.js";

const run = promisify(execFile);

/** A folder that a project could be in, walkable for the server's account unless it is said to be `private`. */
export async function newWorkspace(kind: "public" | "private" | "no packages" = "public"): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "db-ops-workspace-"));
  await chmod(folder, kind === "private" ? 0o700 : 0o755);
  await writeFile(join(folder, "package.json"), "{}");
  if (kind !== "no packages") await symlink(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

/**
 * Compiles the embedded room to JavaScript outside of the repository: a command to be killed must be a process of its
 * own, and what it finds must be the workspace's packages, not ours.
 */
export async function compileEmbedded(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "db-ops-compiled-"));
  await chmod(folder, 0o755);
  const flags = "--ignoreConfig --module nodenext --target es2022 --skipLibCheck --types node --rootDir src";
  await run(resolve("node_modules/.bin/tsc"), [
    ...flags.split(" "),
    "--outDir",
    folder,
    "src/embedded/start.ts",
  ]);
  await writeFile(join(folder, "package.json"), '{"type":"module"}');
  await writeFile(join(folder, "command.js"), COMMAND);
  return join(folder, "command.js");
}

/** Prints its steps and its outcome as lines of JSON; ends when told to by a line. */
const COMMAND = `
import { startEmbedded } from "./embedded/start.js";
const say = (value) => console.log(JSON.stringify(value));
const [directory, waitMs] = process.argv.slice(2);
const embedded = await startEmbedded({ directory, waitMs: Number(waitMs), onStep: (step) => say({ step }) });
say(embedded);
process.stdin.once("data", async (line) => {
  if (String(line).trim() === "exit") process.exit(0);
  await embedded.stop?.();
  process.exit(0);
});
`;

/** A running command with an embedded database. */
export interface Command {
  readonly child: ChildProcess;
  readonly steps: readonly string[];
  /** Its outcome, once it is there. */
  readonly outcome: Promise<Embedded>;
  /** Lets it stop its server and end, or just exit. */
  finish(how: "stop" | "exit"): Promise<void>;
}

export function startCommand(script: string, directory: string, waitMs = 30_000): Command {
  const child = spawn(process.execPath, [script, directory, String(waitMs)], {
    cwd: directory,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const steps: string[] = [];
  const outcome = new Promise<Embedded>((fulfil, reject) => {
    child.once("exit", () => reject(new Error("The command ended without an outcome.")));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const value = JSON.parse(line) as Embedded | { step: string };
      if ("step" in value) steps.push(value.step);
      else fulfil(value);
    });
  });
  outcome.catch(() => {});
  const finish = async (how: string) => {
    const ended = once(child, "exit");
    child.stdin.end(`${how}\n`);
    await ended;
  };
  return { child, steps, outcome, finish };
}

/** The process that ends the server when the command is killed; found by its parent and its words. */
export async function watchdogOf(commandPid: number | undefined): Promise<number> {
  const { stdout } = await run("ps", ["-eo", "pid=,ppid=,args="]);
  const row = stdout.split("\n").map((line) => line.trim().split(/\s+/));
  const found = row.find((fields) => fields[1] === String(commandPid) && fields.includes("read"));
  return Number(found?.[0]);
}

/** Where an embedded database of this workspace keeps its data. */
export function dataFolder(workspace: string): string {
  return join(workspace, ".db-ops", "embedded", "cluster-17");
}
