import { expect, it } from "vitest";
import { resultSchema } from "../../src/result.js";
import { runAction } from "../support/run.js";

const OUTPUTS = [
  "applied",
  "applied-count",
  "comment-url",
  "danger-count",
  "drift",
  "duration-ms",
  "hazard-count",
  "pending",
  "pending-count",
  "result",
  "schema-version",
  "up-to-date",
];

it("tells every wrong input at once, in the log, the summary, the annotations and the outputs", async () => {
  const ended = await runAction({
    operation: "migrat",
    environment: "prod",
    "lock-timeout": "soon",
    "out-of-order": "maybe",
  });
  expect(ended.exitCode).toBe(2);
  expect(Object.keys(ended.outputs).sort()).toEqual(OUTPUTS);
  const result = resultSchema.parse(JSON.parse(ended.outputs["result"] ?? ""));
  expect(result).toMatchObject({ environment: "prod", outcome: "refused", upToDate: null });
  expect(result.problems.map(({ code }) => code)).toEqual(["bad-input", "bad-input", "bad-input"]);
  for (const word of ["migrat", "soon", "maybe"]) {
    expect(ended.log).toContain(word);
    expect(ended.summary).toContain(word);
    expect(
      ended.commands
        .filter(({ command }) => command === "error")
        .map(({ value }) => value)
        .join(),
    ).toContain(word);
  }
  expect(ended.outputs).toMatchObject({
    "applied-count": "0",
    applied: "[]",
    "up-to-date": "",
    "comment-url": "",
  });
});

it("refuses the embedded database, which it does not contain", async () => {
  const ended = await runAction({ operation: "status", environment: "embedded" });
  expect(ended.exitCode).toBe(2);
  expect(ended.log).toContain("`embedded` is for the command line");
});

it("an environment without an address is a matter of configuration", async () => {
  const ended = await runAction({ operation: "status", environment: "production" });
  expect(ended.exitCode).toBe(2);
  expect(ended.log).toContain("[no-database-url]");
  expect(Object.keys(ended.outputs).sort()).toEqual(OUTPUTS);
});

it("does its work where there is no summary and no file for outputs", async () => {
  const ended = await runAction(
    { operation: "paln" },
    { env: { GITHUB_STEP_SUMMARY: undefined, GITHUB_OUTPUT: undefined } },
  );
  expect(ended.exitCode).toBe(2);
  expect(ended.log).not.toContain("##[");
  expect(ended.commands.map(({ command }) => command)).not.toContain("warning");
});

it("a summary or outputs that cannot be written are a warning, not the result", async () => {
  const ended = await runAction(
    { operation: "paln" },
    { env: { GITHUB_STEP_SUMMARY: "/nowhere/summary", GITHUB_OUTPUT: "/nowhere/output" } },
  );
  expect(ended.exitCode).toBe(2);
  const warnings = ended.commands.filter(({ command }) => command === "warning");
  expect(warnings).toHaveLength(2);
});
