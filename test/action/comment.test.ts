import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github/server.js";
import { ACTIONS_BOT, ALICE } from "../support/fake-github/world.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { MORE_THAN_TEXT, OUR_ELEMENTS, renderGfm } from "../support/html.js";
import { freshDatabase, once, type TestDatabase } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";
import { type EndedAction, runAction } from "../support/run.js";

const HEAD = "9f3c2d1e5b57875f334f61aebed695e2e4193db5";

let fake: FakeGitHub;
let database: TestDatabase;

beforeAll(async () => {
  fake = await startFakeGitHub();
});
beforeEach(async () => {
  fake.reset();
  database = await freshDatabase();
});
afterEach(() => expect(fake.violations).toEqual([]));
afterAll(() => fake.close());

/** Two migrations, the second of which drops a table that is there. */
async function project(): Promise<TestProject> {
  await once(database.url, "create table public.users (id int)");
  return testProject({
    "20260101000000_orders.sql": "create table public.orders (id int primary key);\n",
    "20260102000000_drop.sql": "drop table public.users;\n",
  });
}

/** The payload of a pull request's event. */
const pullEvent = (repository = "octo/recipes"): unknown => ({
  pull_request: {
    number: 7,
    changed_files: 1,
    base: { sha: "b".repeat(40), repo: { full_name: "octo/recipes" } },
    head: { sha: HEAD, repo: { full_name: repository } },
  },
});

interface Ask {
  readonly event?: unknown;
  readonly eventName?: string;
  readonly actor?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

async function run(operation: string, { root }: TestProject, ask: Ask): Promise<EndedAction> {
  const { event, eventName = "pull_request", actor, inputs, env } = ask;
  return runAction(
    { operation, environment: "production", "database-url": database.url, ...inputs },
    {
      workspace: root,
      event,
      env: {
        ...fake.env(),
        GITHUB_EVENT_NAME: eventName,
        ...(eventName === "pull_request" ? { GITHUB_REF: "refs/pull/7/merge" } : {}),
        ...(actor === undefined ? {} : { GITHUB_ACTOR: actor }),
        ...env,
      },
    },
  );
}

const plan = (work: TestProject, ask: Ask = {}) => run("plan", work, { event: pullEvent(), ...ask });
const migrate = (work: TestProject, ask: Ask = {}) => run("migrate", work, { eventName: "push", ...ask });

/** Pull request 7 brought the run's commit to main. */
function merged(): void {
  const commits = [fake.world.job.sha];
  fake.world.pulls.push({ number: 7, commits, base: "main", mergedAt: "2026-11-20T10:00:00Z", files: [] });
}

const of = (ended: EndedAction, level: string): readonly string[] =>
  ended.commands.filter(({ command }) => command === level).map(({ value }) => value);

const bodies = (): readonly string[] => fake.world.comments.map(({ body }) => body);
const headings = (): readonly (string | undefined)[] => bodies().map((body) => body.split("\n")[1]);

it("before the merge what will happen, after it what did, in one comment", async () => {
  const work = await project();
  const planned = await plan(work);
  expect(planned.exitCode, planned.log).toBe(0);
  expect(headings()).toEqual(["### ⚠️ plan on <code>production</code>: 2 migrations to apply, 1 danger"]);
  expect(bodies()[0]).toContain(
    `(${fake.url}/octo/recipes/blob/${HEAD}/supabase/migrations/20260102000000_drop.sql#L1)`,
  );
  expect(planned.outputs["comment-url"]).toMatch(/\/pull\/7#issuecomment-1001$/);
  expect(fake.requests).toHaveLength(3);

  // Nothing new: not even written.
  await plan(work);
  expect(fake.requests.slice(3).map((request) => request.split(" ")[0])).toEqual(["GET", "POST"]);

  merged();
  fake.requests.length = 0;
  const migrated = await migrate(work);
  expect(migrated.exitCode, migrated.log).toBe(0);
  expect(headings()).toEqual(["### ✅ migrate on <code>production</code>: 2 migrations applied"]);
  const shown = renderGfm(bodies()[0] ?? "");
  expect(shown.prose).toMatch(/schema version\s+· commit\s+· run\s+by/);
  expect(bodies()[0]).toMatch(
    /\| \[<code>20260102000000&#95;drop&#46;sql<\/code>\]\(.*\) \| applied \| \d+ ms \|/,
  );
  expect(migrated.outputs["comment-url"]).toMatch(/1001$/);
  expect(fake.requests.length).toBeLessThanOrEqual(6);

  const again = await plan(work);
  expect(again.exitCode).toBe(0);
  expect(headings()).toEqual(["### ✅ plan on <code>production</code>: nothing to apply"]);
});

it("a failed migrate tells where, without what the server quotes", async () => {
  const work = testProject({
    "1_a.sql": "create table public.a (id int);\ndo $$ begin raise 'row of jane@example.com'; end $$;\n",
  });
  merged();
  const ended = await migrate(work);
  expect(ended.exitCode).toBe(1);
  expect(headings()[0]).toContain("failed, nothing was changed");
  expect(bodies()[0]).toContain("/supabase/migrations/1_a.sql#L2)");
  const told = (bodies()[0] ?? "").replaceAll(/^do \$\$.*$/gm, "");
  expect(told).not.toContain("jane");
});

describe("nobody to write to:", () => {
  it.each<[string, string, Ask]>([
    ["a push without a pull request", "migrate", { eventName: "push" }],
    ["started by hand", "migrate", { eventName: "workflow_dispatch", event: { inputs: {} } }],
    ["started by the clock", "status", { eventName: "schedule", event: { schedule: "0 3 * * *" } }],
    ["in the merge queue", "plan", { eventName: "merge_group", event: { merge_group: {} } }],
    ["none is wanted", "plan", { event: pullEvent(), inputs: { comment: "never" } }],
    ["a status in a pull request", "status", { event: pullEvent() }],
  ])("%s", async (_name, operation, ask) => {
    const ended = await run(operation, testProject({ "1_a.sql": "select 1;" }), ask);
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.outputs["comment-url"]).toBe("");
    expect(ended.summary).toContain(`${operation} on <code>production</code>`);
    expect([...of(ended, "warning"), ...of(ended, "notice")]).toEqual([]);
    expect(fake.requests.filter((request) => !request.endsWith("/pulls"))).toEqual([]);
  });

  it.each<[string, Ask]>([
    ["a fork", { event: pullEvent("mallory/recipes") }],
    ["Dependabot", { actor: "dependabot[bot]" }],
  ])("%s, whose token may only read: one notice, and the summary", async (_name, ask) => {
    fake.world.permissions = { contents: "read" };
    const ended = await plan(testProject({ "1_a.sql": "select 1;" }), ask);
    expect(ended.exitCode, ended.log).toBe(0);
    expect(of(ended, "notice")).toEqual([expect.stringContaining("may only read")]);
    expect(of(ended, "warning")).toEqual([]);
    expect(ended.summary).toContain("1 migration to apply");
    expect(fake.requests).toEqual([]);
  });

  it("a migrate that finds nothing to do makes no comment of it", async () => {
    merged();
    const ended = await migrate(testProject());
    expect(ended.exitCode, ended.log).toBe(0);
    expect(bodies()).toEqual([]);
  });
});

describe("a fault of GitHub's is a warning, and the verdict is the database's:", () => {
  it("a permission that is missing", async () => {
    fake.world.permissions = { contents: "read" };
    const ended = await plan(testProject({ "1_a.sql": "select 1;" }));
    expect(ended.exitCode).toBe(0);
    expect(of(ended, "warning")).toEqual([expect.stringContaining("`pull-requests: write`")]);
    expect(ended.outputs).toMatchObject({ "comment-url": "", "pending-count": "1" });
  });

  it("a comment that is refused, after a migration that failed", async () => {
    merged();
    fake.plan({ on: "issues/create-comment", fault: { kind: "status", status: 422 } });
    const ended = await migrate(testProject({ "1_a.sql": "select 1/0;" }));
    expect(ended.exitCode).toBe(1);
    expect(of(ended, "warning")).toEqual([expect.stringContaining("HTTP 422")]);
  });

  it("a limit that asks for an hour", async () => {
    const fault = { kind: "status", status: 403, headers: { "retry-after": "3600" } } as const;
    fake.plan({ on: "issues/list-comments", fault });
    const since = performance.now();
    const ended = await plan(testProject({ "1_a.sql": "select 1;" }));
    expect(ended.exitCode).toBe(0);
    expect(of(ended, "warning")).toEqual([expect.stringContaining("to be repeated in 3600 s")]);
    expect(performance.now() - since).toBeLessThan(20_000);
  });

  it("an answer that got lost: written once all the same", async () => {
    fake.plan({ on: "issues/create-comment", fault: { kind: "done-then-502" }, times: 1 });
    const ended = await plan(testProject({ "1_a.sql": "select 1;" }));
    expect(ended.exitCode).toBe(0);
    expect(of(ended, "warning")).toEqual([]);
    expect(bodies()).toHaveLength(1);
    expect(ended.outputs["comment-url"]).toMatch(/1001$/);
  });

  it("a token that is not there", async () => {
    const ended = await plan(testProject({ "1_a.sql": "select 1;" }), { env: { "INPUT_GITHUB-TOKEN": "" } });
    expect(ended.exitCode).toBe(0);
    expect(of(ended, "warning")).toEqual([expect.stringContaining("`github-token` is empty")]);
  });
});

it("one that a stranger planted stays his, and two jobs that race have one", async () => {
  const work = testProject({ "1_a.sql": "select 1;" });
  await plan(work);
  const [mine] = fake.world.comments;
  fake.world.comments.splice(0, 1, { id: 3, issue: 7, user: ALICE, body: mine?.body ?? "" });
  await Promise.all([plan(work), plan(work)]);
  expect(fake.world.comments.map(({ user }) => user.login).sort()).toEqual(
    [ALICE.login, ACTIONS_BOT.login].sort(),
  );
});

it("file names cannot be more than text", async () => {
  const names = HOSTILE_TEXTS.filter((text) => text.length < 100 && !/[/\0]/.test(text));
  const files = Object.fromEntries(names.map((text, index) => [`${index + 1}_${text}.sql`, "select 1;"]));
  const ended = await plan(testProject(files));
  expect(ended.exitCode, ended.log).toBe(2);
  const [body = ""] = bodies();
  for (const markdown of [body, ended.summary]) {
    const { elements, addresses, prose } = renderGfm(markdown);
    expect(elements.filter((element) => !OUR_ELEMENTS.has(element))).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith(`${fake.url}/octo/recipes/`))).toEqual([]);
    expect(MORE_THAN_TEXT.exec(prose)?.[0]).toBeUndefined();
  }
  const obeyed = new Set(ended.commands.map(({ command }) => command));
  expect([...obeyed].sort()).toEqual(["add-mask", "error"]);
});

it("more than a comment holds is cut at a whole line, and leads to the rest", async () => {
  const name = "x".repeat(60);
  const names = Array.from({ length: 250 }, (_, index) => `public."${name}${index}"`);
  await once(database.url, names.map((table) => `create table ${table} ()`).join(";"));
  const drops = names.map((table) => `drop table ${table};`).join("\n");
  const files = Object.fromEntries(
    Array.from({ length: 150 }, (_, index) => [
      `${20260101000000 + index}_${"long_".repeat(30)}.sql`,
      "select 1;",
    ]),
  );
  const ended = await plan(testProject({ ...files, "20270101000000_drops.sql": drops }));
  expect(ended.exitCode, ended.log).toBe(0);
  const [body = ""] = bodies();
  expect(body.length).toBeLessThanOrEqual(65_000);
  expect(body).toContain("250 dangers");
  expect(body).toMatch(
    /_Not all of it fits here \(.*\)\. \[The run's summary\]\(http.*\/runs\/42\) has more\._\n$/,
  );
  expect(renderGfm(body).elements).toContain("table");
  expect(Buffer.byteLength(ended.summary)).toBeLessThan(1024 * 1024);
  // Ten errors are all that GitHub shows of a step.
  expect(of(ended, "error")).toHaveLength(10);
  expect(ended.log).toContain("240 findings more than GitHub shows as annotations.");
});
