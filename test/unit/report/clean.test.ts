import { expect, test } from "vitest";
import { scrub } from "../../../src/guard/secrets.js";
import { cleanEvent, cleanReport } from "../../../src/report/clean.js";
import { resultSchema } from "../../../src/result.js";
import { aHazard, aMigration, aResult, aSeed } from "../../support/a-result.js";

test("every text of a report is cleaned, whatever holds it, and its shape stays", () => {
  const result = aResult({
    operation: "migrate",
    database: { host: "hunter22.example.com", name: "hunter22", serverVersion: "17" },
    migrations: [aMigration({ name: "hunter22", file: "x/1_hunter22.sql", appliedBy: "hunter22" })],
    seeds: [aSeed({ file: "hunter22.sql" })],
    hazards: [aHazard({ object: "hunter22" })],
    drift: [{ kind: "missing", version: "hunter22", message: "hunter22", remedy: "hunter22" }],
    runInProgress: { holder: "hunter22", since: "2026-11-03T14:02:11.000Z" },
    recovery: { target: "2026-11-03T14:02:11.000Z", backup: "backup", takenAt: null },
  });
  const problem = {
    code: "crashed",
    message: "m",
    file: "hunter22",
    sqlstate: "42601",
    logOnly: "hunter22",
  } as const;
  // Words of ours and pieces of moments are passwords, too.
  const words = [
    "hunter22",
    "migrate",
    "done",
    "protected",
    "applied",
    "missing",
    "danger",
    "2026",
    "backup",
    "crashed",
  ];
  const clean = (text: string): string => scrub(text, words);
  const report = cleanReport({ result, problems: [problem], excerpts: new Map([["a", "hunter22"]]) }, clean);
  expect(resultSchema.parse(report.result)).toMatchObject({ operation: "migrate", outcome: "done" });
  expect(JSON.stringify([report, [...(report.excerpts ?? [])]])).not.toContain("hunter22");
});

test("an event is cleaned before it becomes a line, so that what cannot be seen hides no secret", () => {
  const secret = "key-\u{1f469}\u200d\u{1f4bb}\nword";
  const event = { type: "notice", file: "f", severity: "NOTICE", message: `it is ${secret}!` } as const;
  expect(cleanEvent(event, (text) => scrub(text, [secret]))).toEqual({ ...event, message: "it is ***!" });
});
