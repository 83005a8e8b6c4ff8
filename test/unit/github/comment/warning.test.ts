import { expect, it } from "vitest";
import { warningWords } from "../../../../src/github/comment/warning.js";
import type { Fault } from "../../../../src/http/fault.js";

const status = (httpStatus: number): Fault => ({
  kind: "status",
  httpStatus,
  acceptedPermissions: undefined,
});

it.each<[Fault, string]>([
  [status(401), "`github-token` has to be a token that is still valid. "],
  [status(403), "the permission `pull-requests: write`"],
  [status(404), "a token that reaches this repository"],
  [status(422), "the answer was HTTP 422. Read "],
  [{ kind: "odd" }, "the answer makes no sense. Read "],
  [{ kind: "rate-limited", retryAfterMs: 5000 }, "to be repeated in 5 s. Read "],
])("%o names what to do", (fault, words) => {
  expect(warningWords(fault)).toContain(words);
  expect(warningWords(fault)).toMatch(/Read the report in the job's summary\.$/);
});
