import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";

/** A process that notes the abort and then is busy for long. */
async function busy(second: "exit" | "ignore") {
  const script = `
    import { abortOnSignals } from "./src/process/signals.ts";
    const signal = abortOnSignals("${second}");
    signal.addEventListener("abort", () => console.log("aborted"));
    setTimeout(() => {}, 2000);
    console.log("ready");`;
  const node = resolve("node_modules/node/bin/node");
  const child = spawn(node, ["--input-type=module", "--no-warnings", "-e", script], { stdio: "pipe" });
  let said = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  const ended = once(child, "close").then(([status]) => ({ status, said }));
  await once(child.stdout, "data");
  return { child, ended };
}

it("the first signal aborts, an echo of it changes nothing, a second one ends the process", async () => {
  const { child, ended } = await busy("exit");
  child.kill("SIGINT");
  child.kill("SIGTERM");
  await sleep(400);
  expect(child.exitCode).toBeNull();
  child.kill("SIGINT");
  expect(await ended).toEqual({ status: 130, said: "ready\naborted\n" });
});

it("GitHub's runner may send as many as it likes", async () => {
  const { child, ended } = await busy("ignore");
  child.kill("SIGINT");
  await sleep(400);
  child.kill("SIGTERM");
  expect(await ended).toEqual({ status: 0, said: "ready\naborted\n" });
});
