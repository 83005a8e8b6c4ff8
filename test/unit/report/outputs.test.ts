import { expect, it } from "vitest";
import { renderJson } from "../../../src/report/json.js";
import { outputsOf } from "../../../src/report/outputs.js";
import { resultSchema } from "../../../src/result.js";
import { aMigration, aPendingMigration, aResult } from "../../support/a-result.js";
import { runnerCommands } from "../../support/runner-commands.js";

it("tells a workflow all that it may ask", () => {
  const result = aResult({
    operation: "migrate",
    outcome: "failed",
    upToDate: false,
    migrations: [
      aMigration({ version: "1" }),
      aMigration({ version: "2", outcome: "applied" }),
      aPendingMigration({ version: "3", outcome: "failed" }),
      aPendingMigration({ version: "4", state: "out-of-order" }),
    ],
    drift: [
      { kind: "out-of-order", version: "4", message: "m", remedy: "r" },
      { kind: "out-of-order", version: "5", message: "m", remedy: "r" },
    ],
  });
  const { result: json, ...others } = outputsOf(result);
  expect(resultSchema.parse(JSON.parse(json ?? ""))).toEqual(result);
  expect(others).toEqual({
    "up-to-date": "false",
    "schema-version": "20240102000000",
    "applied-count": "1",
    applied: '["2"]',
    "pending-count": "2",
    pending: '["3","4"]',
    "hazard-count": "0",
    "danger-count": "0",
    drift: '["out-of-order"]',
    "duration-ms": "1234",
    "comment-url": "",
  });
});

it("`result` can be handed on in an environment variable, however long the history", () => {
  const migrations = Array.from({ length: 10_000 }, (_, index) => aMigration({ version: String(index) }));
  const pending = aPendingMigration({ version: "20000" });
  const json = outputsOf(aResult({ migrations: [...migrations, pending] }))["result"] ?? "";
  expect(json.length).toBeLessThan(128 * 1024);
  const kept = resultSchema.parse(JSON.parse(json)).migrations;
  expect(kept.length).toBeGreaterThan(300);
  expect(kept.slice(-2).map(({ version }) => version)).toEqual(["9999", "20000"]);
});

it("JSON steers neither a terminal nor the runner, and says the same", () => {
  const name = "a\u009b31m\u202e##[add-mask]b\u001b[2J\u2028::error::c\u{e0041}";
  const result = aResult({ migrations: [aMigration({ name })] });
  for (const json of [renderJson(result), renderJson(result, 2)]) {
    expect(json).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/u);
    expect(runnerCommands(json)).toEqual([]);
    expect(JSON.parse(json)).toEqual(result);
  }
});
