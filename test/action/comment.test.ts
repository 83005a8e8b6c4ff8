import { describe, expect, it } from "vitest";
import { ACTIONS_BOT, ALICE } from "../support/fake-github/world.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { MORE_THAN_TEXT, OUR_ELEMENTS, renderGfm } from "../support/html.js";
import { once } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";
import { type Ask, HEAD, pullEvent, pullRequestRuns, told } from "../support/pull-request-runs.js";

const runs = pullRequestRuns();
const { run, plan, migrate, merged, bodies, headings } = runs;

/** Two migrations, the second of which drops a table that is there. */
async function project(): Promise<TestProject> {
  await once(runs.database.url, "create table public.users (id int)");
  return testProject({
    "20260101000000_orders.sql": "create table public.orders (id int primary key);\n",
    "20260102000000_drop.sql": "drop table public.users;\n",
  });
}

/** The action as a workflow names it that does not run it from its own checkout. */
const VERSION = { GITHUB_ACTION_REPOSITORY: "octo/db-ops", GITHUB_ACTION_REF: "v0" };
const rulePage = (id: string): string => `${runs.fake.url}/octo/db-ops/blob/v0/docs/hazards/${id}.md`;

it("before the merge what will happen, after it what did, in one comment", async () => {
  const work = await project();
  const planned = await plan(work);
  expect(planned.exitCode, planned.log).toBe(0);
  expect(headings()).toEqual(["### ⚠️ plan on <code>production</code>: 2 migrations to apply, 1 danger"]);
  expect(bodies()[0]).toContain(
    `(${runs.fake.url}/octo/recipes/blob/${HEAD}/supabase/migrations/20260102000000_drop.sql#L1)`,
  );
  expect(planned.outputs["comment-url"]).toMatch(/\/pull\/7#issuecomment-1001$/);
  expect(runs.fake.requests).toHaveLength(3);

  // Nothing new: not even written.
  await plan(work);
  expect(runs.fake.requests.slice(3).map((request) => request.split(" ")[0])).toEqual(["GET", "POST"]);

  merged();
  const migrated = await migrate(work);
  expect(migrated.exitCode, migrated.log).toBe(0);
  expect(headings()).toEqual(["### ✅ migrate on <code>production</code>: 2 migrations applied"]);
  const shown = renderGfm(bodies()[0] ?? "");
  expect(shown.prose).toMatch(/schema version\s+· commit\s+· run\s+by/);
  expect(bodies()[0]).toMatch(
    /\| \[<code>20260102000000&#95;drop&#46;sql<\/code>\]\(.*\) \| applied \| \d+ ms \|/,
  );
  expect(migrated.outputs["comment-url"]).toMatch(/1001$/);
});

describe("what the merge applied stays on record:", () => {
  it("a run again, a plan of later, and one that does not come to a migration, leave it as it is", async () => {
    const work = await project();
    await plan(work);
    merged();
    await migrate(work);
    const [record = ""] = bodies();
    expect(record).toContain("migrate on <code>production</code>: 2 migrations applied");
    for (const later of [migrate, plan]) {
      const ended = await later(work);
      expect(ended.exitCode, ended.log).toBe(0);
      expect(ended.summary).toContain("nothing to apply");
      expect(ended.outputs["comment-url"]).toMatch(/1001$/);
      expect(bodies()).toEqual([record]);
    }
    const refused = await migrate(testProject({}));
    expect(refused.exitCode, refused.log).toBe(3);
    expect(bodies()).toEqual([record]);
  });

  it("a migrate that finds nothing to do after one that failed says that this is mended, once and for all", async () => {
    const work = testProject({ "1_a.sql": "insert into public.later values (1);" });
    merged();
    const failed = await migrate(work);
    expect(failed.exitCode).toBe(1);
    expect(headings()).toEqual(["### ❌ migrate on <code>production</code>: failed, nothing was changed"]);
    // Another pull request's run has done it meanwhile.
    await once(runs.database.url, "create table public.later (id int)");
    await run("migrate", work, { eventName: "workflow_dispatch", event: { inputs: {} } });
    const mended = await migrate(work);
    expect(mended.exitCode, mended.log).toBe(0);
    expect(headings()).toEqual(["### ✅ migrate on <code>production</code>: nothing to apply"]);
    expect(bodies()[0]).toContain("An earlier run did not succeed; this one found nothing left to apply.");
    const [record = ""] = bodies();
    await migrate(work);
    expect(bodies()).toEqual([record]);
  });
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
  const withoutExcerpt = (bodies()[0] ?? "").replaceAll(/^do \$\$.*$/gm, "");
  expect(withoutExcerpt).not.toContain("jane");
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
    expect(told(ended, "warning", "notice")).toEqual([]);
    expect(runs.fake.requests.filter((request) => !request.endsWith("/pulls"))).toEqual([]);
  });

  it.each<[string, Ask]>([
    ["a fork", { event: pullEvent("mallory/recipes") }],
    ["Dependabot", { actor: "dependabot[bot]" }],
  ])("%s, whose token may only read: one notice, and the summary", async (_name, ask) => {
    runs.fake.world.permissions = { contents: "read" };
    const ended = await plan(testProject({ "1_a.sql": "select 1;" }), ask);
    expect(ended.exitCode, ended.log).toBe(0);
    expect(told(ended, "notice")).toEqual([expect.stringContaining("may only read")]);
    expect(told(ended, "warning")).toEqual([]);
    expect(ended.summary).toContain("1 migration to apply");
    expect(runs.fake.requests).toEqual([]);
  });

  it("a migrate that finds nothing to do makes no comment of it", async () => {
    merged();
    const ended = await migrate(testProject());
    expect(ended.exitCode, ended.log).toBe(0);
    expect(bodies()).toEqual([]);
  });
});

it("one that a stranger planted stays his, and two jobs that race have one", async () => {
  const work = testProject({ "1_a.sql": "select 1;" });
  await plan(work);
  const [mine] = runs.fake.world.comments;
  runs.fake.world.comments.splice(0, 1, { id: 3, issue: 7, user: ALICE, body: mine?.body ?? "" });
  await Promise.all([plan(work, { others: 1 }), plan(work, { others: 1 })]);
  expect(runs.fake.world.comments.map(({ user }) => user.login).sort()).toEqual(
    [ALICE.login, ACTIONS_BOT.login].sort(),
  );
});

it("is found on the third page, past what strangers planted", async () => {
  const work = testProject({ "1_a.sql": "select 1;" });
  await plan(work);
  const [mine] = runs.fake.world.comments.splice(0);
  const body = mine?.body ?? "";
  const strangers = Array.from({ length: 240 }, (_, index) => ({
    id: index + 1,
    issue: 7,
    user: ALICE,
    body: index % 9 === 0 ? body : "hello",
  }));
  runs.fake.world.comments.push(...strangers, { id: 999, issue: 7, user: ACTIONS_BOT, body });
  merged();
  runs.fake.requests.length = 0;
  const ended = await migrate(work);
  expect(ended.exitCode, ended.log).toBe(0);
  expect(ended.outputs["comment-url"]).toMatch(/-999$/);
  expect(runs.fake.world.comments).toHaveLength(241);
  expect(headings().at(-1)).toBe("### ✅ migrate on <code>production</code>: 1 migration applied");
  expect(bodies().slice(0, -1)).toEqual(strangers.map((comment) => comment.body));
  // The merged pull request, three pages, who we are, the change.
  expect(runs.fake.requests).toHaveLength(6);
});

it("a rule's name leads to its page of the version that runs", async () => {
  const ended = await plan(await project(), { env: VERSION });
  expect(ended.exitCode, ended.log).toBe(0);
  for (const markdown of [bodies()[0] ?? "", ended.summary])
    expect(renderGfm(markdown).addresses).toContain(rulePage("drop-table"));
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
    expect(addresses.filter((address) => !address.startsWith(`${runs.fake.url}/octo/recipes/`))).toEqual([]);
    expect(MORE_THAN_TEXT.exec(prose)?.[0]).toBeUndefined();
  }
  const obeyed = new Set(ended.commands.map(({ command }) => command));
  expect([...obeyed].sort()).toEqual(["add-mask", "error"]);
});

it("more than a comment holds is cut at a whole line, and leads to the rest", async () => {
  const name = "x".repeat(60);
  const names = Array.from({ length: 250 }, (_, index) => `public."${name}${index}"`);
  await once(runs.database.url, names.map((table) => `create table ${table} ()`).join(";"));
  const drops = names.map((table) => `drop table ${table};`).join("\n");
  const files = Object.fromEntries(
    Array.from({ length: 150 }, (_, index) => [
      `${20260101000000 + index}_${"long_".repeat(30)}.sql`,
      "select 1;",
    ]),
  );
  const ended = await plan(testProject({ ...files, "20270101000000_drops.sql": drops }), { env: VERSION });
  expect(ended.exitCode, ended.log).toBe(0);
  const [body = ""] = bodies();
  expect(body.length).toBeLessThanOrEqual(65_000);
  expect(body).toContain("\n**250 dangers**\n");
  expect(body).toMatch(
    /_Not all of it fits here \(.*\)\. \[The run's summary\]\(http.*\/runs\/42\) has more\._\n$/,
  );
  const { elements, addresses, prose } = renderGfm(body);
  expect(elements).toContain("table");
  expect(addresses).toContain(rulePage("drop-table"));
  expect(prose).not.toContain("[");
  expect(Buffer.byteLength(ended.summary)).toBeLessThan(1024 * 1024);
  // Ten errors are all that GitHub shows of a step.
  expect(told(ended, "error")).toHaveLength(10);
  expect(ended.log).toContain("240 findings more than GitHub shows as annotations.");
});
