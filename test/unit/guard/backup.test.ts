import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { projectRefOf } from "../../../src/database/project-ref.js";
import { type BackupRequest, judgeBackups, requireBackup } from "../../../src/guard/backup/require-backup.js";
import { backupWords, recoveryTarget } from "../../../src/guard/backup/words.js";
import type { Patience } from "../../../src/http/persist.js";
import {
  backupsAnswer,
  type FakeManagementApi,
  hoursAgo,
  startFakeManagementApi,
} from "../../support/fake-management-api.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PATIENCE: Patience = { attemptMs: 10_000, totalMs: 20_000, retries: 3, waitMs: 2 };
const HASTE: Patience = { attemptMs: 60, totalMs: 200, retries: 3, waitMs: 2 };

let fake: FakeManagementApi;

beforeAll(async () => {
  fake = await startFakeManagementApi();
});
beforeEach(() => fake.reset());
afterAll(() => fake.close());

async function verdict(changes: Partial<BackupRequest> = {}): Promise<string> {
  const answer = await requireBackup({
    requiredMs: DAY,
    accessToken: fake.token,
    projectRef: undefined,
    targetRef: fake.ref,
    now: Date.now(),
    apiUrl: fake.url,
    patience: PATIENCE,
    ...changes,
  });
  if (answer.status === "recoverable") return answer.by;
  return answer.status === "refused" ? answer.problem.code : answer.status;
}

describe("a required backup", () => {
  it.each([
    ["a backup of this morning", {}, "backup"],
    ["point-in-time recovery, and no backup yet", { pitr_enabled: true, backups: [] }, "point-in-time"],
    [
      "a physical backup only",
      { backups: [], physical_backup_data: { latest_physical_backup_date_unix: Date.now() / 1000 - 60 } },
      "backup",
    ],
    ["an older and a newer one", { backups: [old(50), old(2), old(30)] }, "backup"],
    [
      "a moment without a zone",
      { backups: [{ status: "COMPLETED", inserted_at: hoursAgo(1).replace("T", " ").replace("Z", "") }] },
      "backup",
    ],
    ["an unknown field", { future: 1 }, "backup"],
    ["a new project", { backups: [], physical_backup_data: {} }, "backup-missing"],
    ["no word of physical backups", { backups: [], physical_backup_data: undefined }, "backup-missing"],
    ["one that failed", { backups: [{ status: "FAILED", inserted_at: hoursAgo(1) }] }, "backup-missing"],
    [
      "one that is not finished",
      { backups: [{ status: "PENDING", inserted_at: hoursAgo(0) }] },
      "backup-missing",
    ],
    ["one of two days ago", { backups: [old(48)] }, "backup-too-old"],
    [
      "an old physical backup",
      { backups: [], physical_backup_data: { latest_physical_backup_date_unix: 1_600_000_000 } },
      "backup-too-old",
    ],
    ["one of tomorrow", { backups: [old(-24)] }, "backup-too-old"],
    [
      "a moment that is none",
      { backups: [{ status: "COMPLETED", inserted_at: "yesterday" }] },
      "backup-unreadable",
    ],
    ["no word of point-in-time recovery", { pitr_enabled: undefined }, "backup-unreadable"],
    ["a yes that is a text", { pitr_enabled: "false" }, "backup-unreadable"],
  ])("%s: %j is %s", async (_name, changes, expected) => {
    fake.backups = backupsAnswer(changes);
    expect(await verdict()).toBe(expected);
  });

  it("is looked for by the project of the connection string, or of the input", async () => {
    expect(await verdict({ projectRef: fake.ref, targetRef: undefined })).toBe("backup");
    expect(await verdict({ projectRef: fake.ref })).toBe("backup");
    expect(fake.requests).toEqual(
      Array(2)
        .fill([`GET /v1/projects/${fake.ref}`, `GET /v1/projects/${fake.ref}/database/backups`])
        .flat(),
    );
  });

  it("is refused unasked when the question cannot be put", async () => {
    expect(await verdict({ requiredMs: undefined })).toBe("not-checked");
    expect(await verdict({ accessToken: undefined })).toBe("backup-not-checked");
    expect(await verdict({ targetRef: undefined })).toBe("backup-no-project");
    expect(await verdict({ projectRef: "tsrqponmlkjihgfedcba" })).toBe("backup-other-project");
    expect(fake.requests).toEqual([]);
  });

  it.each(["INACTIVE", "RESTORING", "ACTIVE_UNHEALTHY", "something new"])(
    "is refused of a project that is %s",
    async (status) => {
      fake.status = status;
      expect(await verdict()).toBe("backup-project-state");
    },
  );

  it("is refused with a token that is wrong, and of a project that it may not see", async () => {
    expect(await verdict({ accessToken: "sbp_other" })).toBe("backup-token-refused");
    expect(await verdict({ targetRef: "tsrqponmlkjihgfedcba" })).toBe("backup-project-unknown");
  });

  it("is found in spite of passing faults", async () => {
    fake.faults.push({ status: 500 }, "drop", { status: 429, headers: { "retry-after": "0" } });
    expect(await verdict()).toBe("backup");
    expect(fake.requests).toHaveLength(5);
  });

  it.each([
    ["fails", { status: 503 }],
    ["hangs up", "drop"],
    ["answers with garbage", { text: "<html>" }],
    ["answers with another shape", { text: "[]" }],
    ["wants a longer wait", { status: 429, headers: { "retry-after": "600" } }],
    ["leads elsewhere", { status: 302, headers: { location: "https://example.com/" } }],
  ] as const)("is refused while the platform %s", async (_name, fault) => {
    fake.faults.push(...Array(8).fill(fault));
    expect(await verdict()).toBe("backup-unreadable");
  });

  it("is refused while the platform is silent, and when the run is cancelled", async () => {
    fake.faults.push(...Array(8).fill("hang"));
    expect(await verdict({ patience: HASTE })).toBe("backup-unreadable");
    expect(await verdict({ signal: AbortSignal.timeout(20) })).toBe("cancelled");
  });
});

it("the limit itself is young enough, a moment more is not", () => {
  const now = Date.now();
  const at = (age: number) => judgeBackups({ pointInTime: false, newest: now - age }, DAY, now).status;
  expect([at(DAY), at(DAY + 1), at(-60_000), at(-6 * 60_000)]).toEqual([
    "recoverable",
    "refused",
    "recoverable",
    "refused",
  ]);
});

it("the log never calls an unchecked backup good", () => {
  const now = Date.parse("2026-11-20T12:00:00Z");
  expect(backupWords({ status: "not-checked" }, now)).toMatch(/not checked/);
  expect(backupWords({ status: "recoverable", by: "point-in-time", takenAt: undefined }, now)).toMatch(
    /point-in-time/,
  );
  expect(backupWords({ status: "recoverable", by: "backup", takenAt: now - 5 * HOUR }, now)).toBe(
    "Backups: the newest is 5 h old (2026-11-20T07:00:00.000Z).",
  );
  expect(recoveryTarget(new Date(now))).toContain("2026-11-20T12:00:00.000Z");
});

it.each([
  ["supabase-direct", "db.abcdefghijklmnopqrst.supabase.co", "postgres", "abcdefghijklmnopqrst"],
  [
    "supabase-session-pooler",
    "aws-0-eu-central-1.pooler.supabase.com",
    "my.role.abcdefghijklmnopqrst",
    "abcdefghijklmnopqrst",
  ],
  ["supabase-session-pooler", "aws-0-eu-central-1.pooler.supabase.com", "postgres", undefined],
  ["other", "db.example.com", "postgres.abcdefghijklmnopqrst", undefined],
  ["loopback", "127.0.0.1", "postgres", undefined],
] as const)("the project behind a %s address %s as %s is %s", (kind, host, user, ref) => {
  expect(projectRefOf({ kind, host, user })).toBe(ref);
});

function old(hours: number): unknown {
  return { id: 1, is_physical_backup: false, status: "COMPLETED", inserted_at: hoursAgo(hours) };
}
