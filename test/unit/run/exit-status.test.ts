import { describe, expect, it } from "vitest";
import type { ProblemCode } from "../../../src/problem.js";
import type { Result } from "../../../src/result.js";
import { withDriftCheck } from "../../../src/run/drift-check.js";
import { exitStatus } from "../../../src/run/exit-status.js";
import { aPendingMigration, aResult } from "../../support/a-result.js";

const CASES: [Result["outcome"], ProblemCode[], number][] = [
  ["done", [], 0],
  ["done", ["syntax-error"], 0],
  ["done", ["drifted"], 1],
  ["done", ["hazards-found"], 1],
  ["done", ["drift-edited"], 0],
  ["failed", ["statement-failed"], 1],
  ["failed", ["connect-failed"], 1],
  ["failed", ["cancelled"], 1],
  ["failed", ["crashed"], 1],
  ["failed", ["bad-config", "statement-failed"], 1],
  ["failed", [], 1],
  ["failed", ["syntax-error"], 2],
  ["refused", ["bad-input"], 2],
  ["refused", ["bad-input", "syntax-error", "duplicate-version"], 2],
  ["refused", ["drift-edited"], 3],
  ["refused", ["syntax-error", "drift-edited"], 2],
  ["refused", ["run-in-progress"], 3],
  ["refused", [], 3],
  ["unknown", ["outcome-unknown"], 4],
  ["unknown", [], 4],
  ["failed", ["statement-failed", "outcome-unknown"], 4],
];

it.each(CASES)("%s with %j exits %d", (outcome, codes, status) => {
  const problems = codes.map((code) => ({ code, message: "" }));
  expect(exitStatus(aResult({ outcome }), problems)).toBe(status);
});

describe("fail-on-drift", () => {
  it("makes a pending migration a problem", () => {
    const result = aResult({ upToDate: false, migrations: [aPendingMigration()] });
    const checked = withDriftCheck({ result, problems: [] });
    expect(exitStatus(checked.result, checked.problems)).toBe(1);
    expect(checked.result.problems).toMatchObject([
      { code: "drifted", message: "database and files differ: 1 migration pending" },
    ]);
  });

  it("advises nothing but the reset while one is unfinished", () => {
    const problems = [{ code: "reset-in-progress", message: "" }] as const;
    const checked = withDriftCheck({ result: aResult({ upToDate: false }), problems });
    expect(checked.problems[1]?.hint).toBe("Asked to fail on that. The reset has to be finished first.");
  });

  it("minds nothing when all is up to date, nor other operations", () => {
    for (const result of [aResult(), aResult({ operation: "migrate", upToDate: false })]) {
      expect(withDriftCheck({ result, problems: [] })).toEqual({ result, problems: [] });
    }
  });
});
