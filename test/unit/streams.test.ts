import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";

/** A process that keeps its streams and does this; how it ended, and what a reader got who was in no hurry. */
async function running(deed: string) {
  const script = `
    import { keepStreams } from "./src/process/streams.ts";
    const finish = keepStreams(process.stdout, process.stderr);
    ${deed}`;
  const node = resolve("node_modules/node/bin/node");
  const child = spawn(node, ["--input-type=module", "--no-warnings", "-e", script], { stdio: "pipe" });
  const closed = once(child, "close");
  await sleep(300);
  let bytes = 0;
  child.stdout.on("data", (piece: Buffer) => {
    bytes += piece.length;
  });
  const [status] = await closed;
  return { status, bytes };
}

it("a slow reader gets all of the output, however the process ends", async () => {
  const large = 3_000_000;
  expect(await running(`process.stdout.write("x".repeat(${large})); void finish(3);`)).toEqual({
    status: 3,
    bytes: large,
  });
});

it("a handle that somebody left open does not keep the process", async () => {
  const left = "setInterval(() => {}, 1000); void finish(0);";
  expect(await running(left)).toEqual({ status: 0, bytes: 0 });
});

it("a process that has nothing left to wait for, and did not finish, is no success", async () => {
  expect(await running("void new Promise(() => {}).then(() => finish(0));")).toEqual({ status: 1, bytes: 0 });
});
