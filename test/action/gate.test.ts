import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FakeGitHub, MOST_REQUESTS, startFakeGitHub } from "../support/fake-github/server.js";
import { ALICE } from "../support/fake-github/world.js";
import { type Look, lookAt } from "../support/fingerprint.js";
import { environment, fault, job, review, token } from "../support/gate/tampering.js";
import { renderGfm } from "../support/html.js";
import { operate } from "../support/operate.js";
import { freshDatabase, once, query, type TestDatabase } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";
import { type RemoteAddress, remoteAddress } from "../support/remote.js";
import { type EndedAction, resultOf, runAction, runCli } from "../support/run.js";

// The shipped action against a GitHub of our own and a real database at an address that is not this machine's.

let fake: FakeGitHub;

beforeAll(async () => {
  fake = await startFakeGitHub();
});
beforeEach(() => fake.reset());
afterAll(() => fake.close());

interface Stage {
  readonly database: TestDatabase;
  readonly remote: RemoteAddress;
  readonly project: TestProject;
  /** Runs the action, by default as an orderly reset. */
  run(inputs?: Record<string, string>): Promise<EndedAction>;
}

async function stage(): Promise<Stage> {
  const database = await freshDatabase();
  const remote = await remoteAddress(database.url);
  const project = testProject({ "1_note.sql": "create table note (id int primary key);" });
  const run = async (inputs: Record<string, string> = {}): Promise<EndedAction> => {
    const asked = {
      operation: "reset",
      environment: "production",
      confirm: "reset production",
      "database-url": remote.url,
      "ssl-root-cert": remote.caFile,
      ...inputs,
    };
    const before = fake.requests.length;
    const ended = await runAction(asked, {
      workspace: project.root,
      event: { inputs: fake.world.job.inputs },
      env: fake.env(),
    });
    expect(fake.requests.length - before).toBeLessThanOrEqual(MOST_REQUESTS);
    return ended;
  };
  return { database, remote, project, run };
}

/** A database in use, stamped as this environment's. */
async function used({ remote, database, project }: Stage, environmentName = "production"): Promise<Look> {
  const inputs = { environment: environmentName, "ssl-root-cert": remote.caFile };
  const { problems } = await operate("migrate", remote.url, project, { inputs });
  expect(problems).toEqual([]);
  await once(database.url, "insert into note values (7); create table extra (id int)");
  return look(database);
}

const look = ({ adminUrl }: TestDatabase): Promise<Look> => lookAt(adminUrl);

const codesOf = (ended: EndedAction): string[] => resultOf(ended).problems.map(({ code }) => code);

const APPROVAL = { approver: { id: 102, login: "Bob" }, actor: "alice", tokenId: expect.any(String) };

describe("a protected reset that was approved", () => {
  it("resets, and has on record by whom it was approved: log, result, summary and ledger", async () => {
    const on = await stage();
    await used(on);
    const ended = await on.run();
    expect(ended.exitCode, ended.log).toBe(0);
    expect(resultOf(ended)).toMatchObject({
      outcome: "done",
      tier: "protected",
      approval: APPROVAL,
      stamp: { environment: "production", tier: "protected" },
    });
    expect(ended.log).toMatch(/approved by Bob \(102\), started by alice[\s\S]*This drops:[\s\S]*Emptied in/);
    const page = renderGfm(ended.summary).prose;
    // First what came of it, and the approval once, though it stood there before.
    expect(page).toMatch(/^\s*✅[\s\S]*approved by Bob \(102\), started by alice/);
    expect(page.match(/approved by/g)).toHaveLength(1);
    const { url } = on.database;
    expect(
      await query(url, "select to_regclass('extra') as extra, (select count(*)::int from note) as notes"),
    ).toEqual([{ extra: null, notes: 0 }]);
    const recorded =
      "select r.operation, r.tier, a.evidence from supabase_migrations.db_ops_approvals a join supabase_migrations.db_ops_runs r on r.id = a.run_id";
    expect(await query(url, recorded)).toMatchObject([
      { operation: "reset", tier: "protected", evidence: APPROVAL },
    ]);
    expect(fake.violations).toEqual([]);
  });

  it("drops nothing when the evidence cannot be recorded", async () => {
    const on = await stage();
    await used(on);
    await once(
      on.database.adminUrl,
      `create function extensions.strike() returns trigger language plpgsql as $$ begin raise exception 'sabotage'; end $$;
create trigger strike before insert on supabase_migrations.db_ops_approvals for each row execute function extensions.strike();`,
    );
    const before = await look(on.database);
    const ended = await on.run();
    expect(ended.exitCode).toBe(1);
    expect(resultOf(ended).problems[0]?.message).toContain("written to the ledger, so nothing was dropped");
    expect(ended.summary).toContain("approved by Bob");
    expect(await look(on.database)).toEqual(before);
  });

  it.each([
    ["another environment's database", "staging", {}, "stamp-environment"],
    [
      "its own database, listed as guarded",
      "production",
      { "guarded-environments": "production" },
      "stamp-tier",
    ],
  ])("leaves %s alone", async (_, stampedAs, inputs, code) => {
    const on = await stage();
    const before = await used(on, stampedAs);
    const ended = await on.run(inputs);
    expect(codesOf(ended)).toEqual([code]);
    expect(ended.exitCode).toBe(3);
    expect(ended.summary).toContain(code);
    expect(await look(on.database)).toEqual(before);
  });

  it("keeps the identity token to itself", async () => {
    let minted = "";
    const { mint } = fake;
    fake.mint = (...given) => {
      minted = mint(...given);
      return minted;
    };
    const on = await stage();
    const ended = await on.run();
    expect(minted).not.toBe("");
    for (const text of [ended.log, ended.summary, JSON.stringify(ended.outputs)])
      expect(text).not.toContain(minted);
    const ledger = "select evidence::text from supabase_migrations.db_ops_approvals";
    expect(JSON.stringify(await query(on.database.url, ledger))).not.toContain(minted);
  });
});

describe("a protected reset is refused before it connects", () => {
  it.each([
    ["gate-event", job({ event: "push" })],
    ["gate-rerun", job({ attempt: "2" })],
    ["gate-confirm-hard-coded", job({ inputs: {} })],
    ["gate-unprotected-ref", job({ refProtected: false })],
    ["gate-token-audience", token(() => ({ aud: "somebody else" }))],
    ["gate-other-environment", job({ environment: "staging" })],
    ["gate-api-redirect", fault("repos/get-environment", { kind: "redirect", to: "/" })],
    ["gate-no-reviewers", environment({ reviewers: undefined })],
    ["gate-self-approved", review([{ user: ALICE }])],
    ["gate-not-approved", review([])],
  ])("with %s", async (code, arrange) => {
    arrange(fake);
    const on = await stage();
    const ended = await on.run();
    expect(codesOf(ended)).toEqual([code]);
    expect(resultOf(ended).approval).toBeNull();
    expect(ended.exitCode).toBe(3);
    expect(ended.summary).toContain(code);
    expect(on.remote.connections()).toBe(0);
  });

  it("and prints the permissions to add, line by line", async () => {
    fake.world.permissions = {};
    const ended = await (await stage()).run();
    expect(ended.log).toMatch(/permissions:\n\s+contents: read\n\s+actions: read\n\s+id-token: write/);
  });

  it("by the command, in a workflow or out of it, whatever the flags", async () => {
    const { remote, project } = await stage();
    const words = ["--environment", "production", "--ssl-root-cert", remote.caFile];
    const options = { workspace: project.root };
    for (const env of [{}, fake.env()]) {
      const flags = [...words, "--confirm", "reset production", "--json"];
      const ended = await runCli(["reset", ...flags], {
        ...options,
        env: { ...env, DATABASE_URL: remote.url },
      });
      expect(ended.exitCode).toBe(3);
      expect(ended.stdout).toContain("gate-outside-actions");
    }
    expect(fake.requests).toEqual([]);
    expect(remote.connections()).toBe(0);
  });
});

describe("a lower stamp", () => {
  const LOWER = { operation: "stamp", tier: "guarded" };

  it("takes the same approval, and is on record with it", async () => {
    const on = await stage();
    const before = await used(on);
    const ended = await on.run(LOWER);
    expect(ended.exitCode, ended.log).toBe(0);
    expect(resultOf(ended)).toMatchObject({
      operation: "stamp",
      approval: APPROVAL,
      stamp: { environment: "production", tier: "guarded", by: "alice" },
    });
    expect(ended.log).toContain("Stamped production, guarded, by alice at ");
    expect(await look(on.database)).toEqual(before);
    const recorded =
      "select evidence from supabase_migrations.db_ops_approvals join supabase_migrations.db_ops_stamps s using (run_id)";
    expect(await query(on.database.url, recorded)).toMatchObject([{ evidence: APPROVAL }]);
    const reset = await on.run({ "guarded-environments": "production" });
    expect(reset.exitCode, reset.log).toBe(0);
  });

  it("is not to be had without", async () => {
    review([])(fake);
    const on = await stage();
    await used(on);
    const ended = await on.run(LOWER);
    expect(codesOf(ended)).toEqual(["gate-not-approved"]);
    expect(resultOf(ended)).toMatchObject({ stamp: { tier: "protected" }, approval: null });

    const words = [
      "stamp",
      "--environment",
      "production",
      "--tier",
      "guarded",
      "--ssl-root-cert",
      on.remote.caFile,
    ];
    const env = { ...fake.env(), DATABASE_URL: on.remote.url };
    const command = await runCli(words, { workspace: on.project.root, env });
    expect(command.exitCode).toBe(3);
    expect(command.stderr).toContain("stamp-lowering");
    const shown = await runCli([...words.slice(0, 3), ...words.slice(5)], {
      workspace: on.project.root,
      env,
    });
    expect(shown.exitCode, shown.stderr).toBe(0);
    expect(shown.stdout).toMatch(
      /Stamped production, protected, by tester@here at .* UTC; protected as it stands\./,
    );
  });
});
