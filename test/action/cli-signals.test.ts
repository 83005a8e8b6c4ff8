import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { resultSchema } from "../../src/result.js";
import { freshDatabase } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { type Ended, type Running, startCli } from "../support/run.js";

/** Starts a migration that sleeps, and waits until it does. */
async function sleeping(args: readonly string[] = []): Promise<Running<Ended>> {
  const { url } = await freshDatabase();
  const { root: workspace } = testProject({
    "1_a.sql": "create table a (id int);",
    "2_b.sql": "select pg_sleep(60);",
  });
  const running = startCli(["migrate", "--database-url", url, ...args], { workspace });
  await running.printed("Applied 1_a.sql");
  await sleep(300);
  return running;
}

it.each(["SIGINT", "SIGTERM"] as const)("%s rolls back and reports", async (signal) => {
  const running = await sleeping(["--json"]);
  const since = performance.now();
  running.child.kill(signal);
  const ended = await running.ended;
  expect(performance.now() - since).toBeLessThan(5000);
  expect(ended.exitCode, ended.stderr).toBe(1);
  const result = resultSchema.parse(JSON.parse(ended.stdout));
  expect(result).toMatchObject({ outcome: "failed", problems: [{ code: "cancelled" }] });
  expect(result.version.after).toBe("1");
});

it("an echo of the signal, as npm sends it, is no second one", async () => {
  const running = await sleeping();
  running.child.kill("SIGINT");
  running.child.kill("SIGINT");
  await sleep(20);
  running.child.kill("SIGINT");
  const ended = await running.ended;
  expect(ended.exitCode).toBe(1);
  expect(ended.stderr).toContain("[cancelled 57014]");
});

it("a reader of progress that goes away does not stop a migration", async () => {
  const { url } = await freshDatabase();
  const { root: workspace } = testProject({
    "1_a.sql": "create table a (id int);",
    "2_b.sql": "select pg_sleep(1);",
    "3_c.sql": "create table c (id int);",
  });
  const running = startCli(["migrate", "--database-url", url, "--json"], { workspace });
  await running.printed("Applied 1_a.sql");
  running.child.stderr?.destroy();
  const ended = await running.ended;
  expect(ended.exitCode).toBe(0);
  expect(resultSchema.parse(JSON.parse(ended.stdout)).version.after).toBe("3");
});
