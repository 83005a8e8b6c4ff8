import { expect, it } from "vitest";
import {
  type Form,
  type Holding,
  type News,
  newsOf,
  nextForm,
} from "../../../../src/github/comment/holding.js";
import type { Result } from "../../../../src/result.js";
import { aMigration, aPendingMigration, aResult } from "../../../support/a-result.js";

type Next = Form | "leave";

it.each<[News, Next, Next, Next, Next]>([
  // over:      no comment  a forecast  a record  a failure
  ["planned", "forecast", "forecast", "leave", "leave"],
  ["nothing", "leave", "forecast", "leave", "mended"],
  ["drift", "forecast", "forecast", "leave", "mended"],
  ["hindered", "failure", "failure", "leave", "failure"],
  ["applied", "record", "record", "record", "record"],
  ["failed", "failure", "failure", "failure", "failure"],
])("%s", (news, ...expected) => {
  const standing: readonly (Holding | undefined)[] = [undefined, "forecast", "record", "failure"];
  expect(standing.map((holding) => nextForm(holding, news))).toEqual(expected);
});

const drift = [{ kind: "edited", version: "1", message: "", remedy: "" }] as const;

it.each<[News, Partial<Result>]>([
  ["planned", { operation: "plan", migrations: [aPendingMigration()] }],
  ["planned", { operation: "plan", outcome: "refused" }],
  ["nothing", { migrations: [aMigration()] }],
  // The input to-version: it is not this run's to apply.
  ["nothing", { migrations: [aMigration(), aPendingMigration()] }],
  ["drift", { drift: [...drift] }],
  ["applied", { drift: [...drift], migrations: [aMigration({ outcome: "applied" })] }],
  ["applied", { migrations: [aMigration({ outcome: "adopted" })] }],
  ["hindered", { outcome: "refused", migrations: [aPendingMigration({ outcome: "not-run" })] }],
  ["hindered", { outcome: "failed" }],
  ["failed", { outcome: "failed", migrations: [aPendingMigration({ outcome: "failed" })] }],
  ["failed", { outcome: "failed", migrations: [aMigration({ outcome: "applied" }), aPendingMigration()] }],
  ["failed", { outcome: "unknown", migrations: [aPendingMigration({ outcome: "unknown" })] }],
])("%s: %o", (news, parts) => {
  expect(newsOf(aResult({ operation: "migrate", ...parts }))).toBe(news);
});
