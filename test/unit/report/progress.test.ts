import { expect, it } from "vitest";
import type { ProgressEvent } from "../../../src/progress.js";
import { progressLine } from "../../../src/report/progress.js";

const file = "supabase/migrations/20240101000000_users.sql";
const blocker = {
  pid: 71,
  application: "psql",
  state: "idle in transaction",
  ageMs: 61_000,
  query: "select 1\n  from a",
};

const LINES: [ProgressEvent, string | undefined][] = [
  [{ type: "advice", message: "the address was changed" }, "note: the address was changed"],
  [
    { type: "connect-retry", reason: "57P03", attempt: 2, waitMs: 1500 },
    "Not connected (57P03); attempt 2 in 1.5 s",
  ],
  [
    { type: "connected", host: "127.0.0.1", database: "postgres", serverVersion: "17.6" },
    "Connected to postgres on 127.0.0.1, Postgres 17.6",
  ],
  [
    { type: "run-wait", holder: "ci@runner", waitedMs: 0, limitMs: 600_000 },
    "Waiting for the run of ci@runner, at most 10 min",
  ],
  [
    { type: "run-wait", holder: "ci@runner", waitedMs: 10_000, limitMs: 600_000 },
    "Waiting for the run of ci@runner, at most 10 min, 10 s so far",
  ],
  [{ type: "migration-started", file, index: 1, total: 2 }, undefined],
  [{ type: "segment-done", file, done: 1, total: 1 }, undefined],
  [{ type: "segment-done", file, done: 1, total: 3 }, "20240101000000_users.sql: part 1 of 3 done"],
  [
    { type: "migration-finished", file, outcome: "applied", durationMs: 12 },
    "Applied 20240101000000_users.sql in 12 ms",
  ],
  [
    { type: "migration-finished", file, outcome: "failed", durationMs: 12 },
    "Failed 20240101000000_users.sql after 12 ms",
  ],
  [
    { type: "notice", file, severity: "NOTICE", message: "one\n::set-output name=result::x" },
    "20240101000000_users.sql: NOTICE: one ::set-output name=result::x",
  ],
  [
    { type: "lock-retry", file, attempt: 1, attempts: 10, waitMs: 800, blockers: [blocker] },
    "20240101000000_users.sql: a lock is not free, blocked by pid 71 psql (idle in transaction for 1 min 1 s: select 1 from a); attempt 1 of 10 failed, next in 800 ms",
  ],
  [
    {
      type: "heartbeat",
      file,
      elapsedMs: 20_000,
      phase: "CREATE INDEX: scanning",
      share: 0.456,
      blockers: [],
    },
    "20240101000000_users.sql: running for 20 s, CREATE INDEX: scanning 46 %",
  ],
  [
    { type: "heartbeat", file, elapsedMs: 20_000, phase: undefined, share: undefined, blockers: [] },
    "20240101000000_users.sql: running for 20 s",
  ],
  [{ type: "cancelling" }, "Cancelling: stopping the statement and rolling back"],
];

it.each(LINES)("%j", (event, line) => {
  expect(progressLine(event)).toBe(line);
});
