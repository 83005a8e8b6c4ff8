import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { resultSchema } from "../../src/result.js";
import {
  backupsAnswer,
  type FakeManagementApi,
  hoursAgo,
  startFakeManagementApi,
} from "../support/fake-management-api.js";
import { operate } from "../support/operate.js";
import { freshDatabase } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { remoteAddress } from "../support/remote.js";
import { type EndedAction, runAction } from "../support/run.js";

let fake: FakeManagementApi;

beforeAll(async () => {
  fake = await startFakeManagementApi();
});
beforeEach(() => fake.reset());
afterAll(() => fake.close());

type Inputs = Readonly<Record<string, string>>;

/** A protected database behind the shipped action, with one more migration pending. */
async function production(pending: string, more: Inputs = {}) {
  const { url } = await freshDatabase();
  const project = testProject({ "1_a.sql": "create table a (id int);" });
  const far = await remoteAddress(url);
  const inputs = { environment: "production", "ssl-root-cert": far.caFile, ...more };
  await operate("migrate", far.url, project, { inputs });
  project.migration("2_b.sql", pending);
  return async (inputs: Inputs): Promise<EndedAction & { codes: readonly string[]; recovery: unknown }> => {
    const ended = await runAction(
      {
        operation: "migrate",
        environment: "production",
        "database-url": far.url,
        "ssl-root-cert": far.caFile,
        "supabase-access-token": fake.token,
        "project-ref": fake.ref,
        ...inputs,
      },
      { workspace: project.root, env: { SUPABASE_API_URL: fake.url } },
    );
    const result = resultSchema.parse(JSON.parse(ended.outputs["result"] ?? ""));
    expect(ended.log + ended.summary + ended.outputs["result"]).not.toContain(fake.token);
    return { ...ended, codes: result.problems.map(({ code }) => code), recovery: result.recovery };
  };
}

const DROP = "-- db-ops: allow drop-table nobody reads it\ndrop table a;";
const CREATE = "create table b (id int);";

describe("a destructive migration of a protected database", () => {
  test("is refused without a recent backup, and goes on when there is one", async () => {
    const migrate = await production(DROP);
    fake.backups = backupsAnswer({ backups: [] });
    const none = await migrate({ "require-backup": "24h" });
    expect([none.exitCode, none.codes]).toEqual([3, ["backup-missing"]]);
    fake.backups = backupsAnswer({
      backups: [{ id: 1, is_physical_backup: true, status: "COMPLETED", inserted_at: hoursAgo(30) }],
    });
    expect((await migrate({ "require-backup": "24h" })).codes).toEqual(["backup-too-old"]);
    fake.status = "INACTIVE";
    expect((await migrate({ "require-backup": "2d" })).codes).toEqual(["backup-project-state"]);
    fake.reset();
    const done = await migrate({ "require-backup": "24h" });
    expect(done.exitCode, done.log).toBe(0);
    expect(done.recovery).toMatchObject({ backup: "backup", takenAt: expect.stringMatching(/Z$/) });
    expect(done.log).toContain("Backups: the newest is 5 h old");
    expect(done.log).toContain("Recovery target: 20");
    expect(fake.requests).toEqual([
      `GET /v1/projects/${fake.ref}`,
      `GET /v1/projects/${fake.ref}/database/backups`,
    ]);
  });

  test("goes on with point-in-time recovery", async () => {
    const migrate = await production(DROP);
    fake.backups = backupsAnswer({ pitr_enabled: true, backups: [] });
    expect((await migrate({ "require-backup": "24h" })).recovery).toMatchObject({
      backup: "point-in-time",
      takenAt: null,
    });
  });

  test("is refused where nobody can tell: no token, a wrong one, no project, another, no answer", async () => {
    const migrate = await production(DROP);
    const asked = async (inputs: Inputs) => (await migrate({ "require-backup": "24h", ...inputs })).codes;
    expect(await asked({ "supabase-access-token": "" })).toEqual(["backup-not-checked"]);
    expect(await asked({ "project-ref": "" })).toEqual(["backup-no-project"]);
    expect(fake.requests).toEqual([]);
    expect(await asked({ "supabase-access-token": "sbp_another" })).toEqual(["backup-token-refused"]);
    expect(await asked({ "project-ref": "z".repeat(20) })).toEqual(["backup-project-unknown"]);
    fake.faults.push({ status: 302, headers: { location: "https://example.com" } });
    expect(await asked({})).toEqual(["backup-unreadable"]);
  });

  test("is not asked about a backup before it is confirmed, nor without require-backup", async () => {
    const migrate = await production("drop table a;");
    expect((await migrate({ "require-backup": "24h" })).codes).toEqual(["destructive-not-confirmed"]);
    const done = await migrate({ "allow-destructive": "2" });
    expect(done.recovery).toMatchObject({ backup: "not-checked", takenAt: null });
    expect(done.log).toContain("Backups: not checked");
    expect(fake.requests).toEqual([]);
  });
});

test("one that destroys nothing needs a backup only with `always`, and nothing pending needs none", async () => {
  fake.backups = backupsAnswer({ backups: [] });
  const migrate = await production(CREATE);
  expect((await migrate({ "require-backup": "24h always" })).codes).toEqual(["backup-missing"]);
  fake.reset();
  const done = await migrate({ "require-backup": "24h" });
  expect(done.recovery).toMatchObject({ backup: "not-checked" });
  expect(done.log).not.toContain("Backups:");
  const again = await migrate({ "require-backup": "24h always" });
  expect(again.log).toContain("Nothing to apply.");
  expect(fake.requests).toEqual([]);
});

test("a guarded environment is not asked for one", async () => {
  const guarded = { "guarded-environments": "production" };
  const migrate = await production(DROP, guarded);
  const done = await migrate({ "require-backup": "24h always", ...guarded });
  expect(done.exitCode, done.log).toBe(0);
  expect(fake.requests).toEqual([]);
});

test("an unconfirmed loss marks its line once", async () => {
  const migrate = await production("\ndrop table a;");
  const refused = await migrate({});
  expect(refused.exitCode).toBe(3);
  expect(refused.commands.filter(({ command }) => command === "error")).toMatchObject([
    { properties: { file: "supabase/migrations/2_b.sql", line: "2", title: "db-ops: refused" } },
  ]);
  expect(refused.summary).toContain("drop&#45;table");
});
