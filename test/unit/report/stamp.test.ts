import { expect, test } from "vitest";
import { outcomeSentence } from "../../../src/report/outcome.js";
import { progressLine } from "../../../src/report/progress.js";
import type { Result } from "../../../src/result.js";
import { aResult } from "../../support/a-result.js";

const STAMP = {
  environment: "staging",
  tier: "guarded",
  was: null,
  by: "anna",
  at: "2026-11-03T14:02:11.000Z",
} as const;

test.each<[Partial<Result>, string]>([
  [
    { stamp: STAMP, tier: "protected" },
    "Stamped <staging>, guarded, by <anna> at 2026-11-03 14:02:11 UTC; protected all the same, by its address and `guarded-environments`.",
  ],
  [
    { stamp: STAMP, tier: "guarded" },
    "Stamped <staging>, guarded, by <anna> at 2026-11-03 14:02:11 UTC; guarded as it stands.",
  ],
  [
    { stamp: { ...STAMP, was: "protected" }, tier: "guarded" },
    "Changed from protected to guarded. Stamped <staging>, guarded, by <anna> at 2026-11-03 14:02:11 UTC; guarded as it stands.",
  ],
  [{ tier: "open" }, "No stamp that counts; open as it stands."],
  [{ outcome: "refused" }, "Refused: nothing was changed."],
  [{ outcome: "failed" }, "Failed: the stamp was not changed."],
  [
    { outcome: "failed", database: { host: "h", name: "d", serverVersion: null } },
    "Failed: the database could not be read, nothing was changed.",
  ],
  [{ outcome: "unknown" }, "Unknown: the stamp may have been written."],
])("%j", (parts, sentence) => {
  const result = aResult({ operation: "stamp", ...parts });
  expect(outcomeSentence(result, (text) => `<${text}>`)).toBe(sentence);
});

test("what the gate proved cannot give the log an order", () => {
  const evidence = {
    environment: { id: 1, name: "a\n::error::b" },
    approver: { id: 2, login: "Bob" },
    actor: "alice",
    runUrl: "https://github.com/octo/recipes/actions/runs/42",
    commit: "6dcb09b",
    ref: "refs/heads/main",
    tokenId: "1",
    loosened: [],
  };
  expect(progressLine({ type: "approved", evidence })).not.toMatch(/^::/m);
});
