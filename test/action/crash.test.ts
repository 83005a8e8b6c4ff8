import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { resultSchema } from "../../src/result.js";
import { testProject } from "../support/project.js";
import { runAction, runCli } from "../support/run.js";

/** A server that takes connections and never says a word: whoever connects is there to be crashed. */
async function silentServer(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Makes a process throw, out of every promise, what nobody planned: an error that names the database's address. */
function bomb(url: string): string {
  const folder = mkdtempSync(join(tmpdir(), "db-ops-bomb-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "bomb.cjs");
  const error = `Object.assign(new TypeError("cannot use ${url}"), { input: "${url}", code: "ERR_BOMB" })`;
  writeFileSync(file, `setTimeout(() => { throw ${error}; }, 700);`);
  return `--require=${file}`;
}

it.each([
  { RUNNER_DEBUG: undefined, stack: false },
  { RUNNER_DEBUG: "1", stack: true },
])("the action reports a crash like any other outcome: $RUNNER_DEBUG", async ({ RUNNER_DEBUG, stack }) => {
  const url = `postgresql://postgres:s3cret-w0rd@127.0.0.1:${await silentServer()}/postgres`;
  const ended = await runAction(
    { operation: "status", "database-url": url, "connect-timeout": "20s" },
    { env: { NODE_OPTIONS: bomb(url), RUNNER_DEBUG }, workspace: testProject().root },
  );
  expect(ended.exitCode, ended.log).toBe(1);
  expect(resultSchema.parse(JSON.parse(ended.outputs["result"] ?? ""))).toMatchObject({
    outcome: "failed",
    problems: [{ code: "crashed", message: expect.stringContaining("TypeError ERR_BOMB") }],
  });
  expect(ended.log.includes("bomb.cjs")).toBe(stack);
  expect(ended.log).toContain("TypeError: cannot use ***");
  const printed = ended.stdout.replace(/^::add-mask::.*$/gm, "");
  expect([printed, ended.stderr, ended.summary, JSON.stringify(ended.outputs)].join("\n")).not.toContain(
    "s3cret",
  );
});

it("so does the command", async () => {
  const url = `postgresql://postgres:s3cret-w0rd@127.0.0.1:${await silentServer()}/postgres`;
  const ended = await runCli(["status", "--json"], {
    env: { DATABASE_URL: url, NODE_OPTIONS: bomb(url) },
    workspace: testProject().root,
  });
  expect(ended.exitCode, ended.stderr).toBe(1);
  expect(resultSchema.parse(JSON.parse(ended.stdout))).toMatchObject({ problems: [{ code: "crashed" }] });
  expect(`${ended.stdout}${ended.stderr}`).not.toContain("s3cret");
});
