import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FakeGitHub, MOST_REQUESTS, startFakeGitHub } from "../support/fake-github/server.js";
import type { FakeFile } from "../support/fake-github/world.js";
import { freshDatabase, once } from "../support/postgres.js";
import { type TestProject, testProject } from "../support/project.js";
import { type EndedAction, resultOf, runAction } from "../support/run.js";

let fake: FakeGitHub;
beforeAll(async () => {
  fake = await startFakeGitHub();
});
beforeEach(() => fake.reset());
afterAll(() => fake.close());

const FOLDER = "supabase/migrations";
const BASE = "a".repeat(40);
const HEAD = "b".repeat(40);

/** Pull request 7, whose files GitHub lists so, as a job without secrets sees it. */
async function plan(
  project: TestProject,
  files: readonly FakeFile[],
  options: {
    readonly inputs?: Record<string, string>;
    readonly from?: string;
    readonly event?: string;
    readonly actor?: string;
    /** The commit that it goes on. */
    readonly base?: string;
  } = {},
): Promise<EndedAction> {
  const { inputs, from = "stranger/recipes", event = "pull_request", actor = "alice", base = BASE } = options;
  fake.world.pulls = [{ number: 7, commits: [HEAD], base: "main", mergedAt: null, files }];
  const before = fake.requests.length;
  const ended = await runAction(
    { operation: "plan", environment: "production", "github-token": fake.world.token, ...inputs },
    {
      workspace: project.root,
      env: { ...fake.env({ idToken: false }), GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor },
      event: {
        pull_request: {
          number: 7,
          changed_files: files.length,
          base: { sha: base, repo: { full_name: "octo/recipes" } },
          head: { sha: HEAD, repo: { full_name: from } },
        },
      },
    },
  );
  expect(fake.requests.length - before).toBeLessThanOrEqual(MOST_REQUESTS);
  return ended;
}

const listed = (name: string, status: string, rest: Partial<FakeFile> = {}): FakeFile => ({
  filename: `${FOLDER}/${name}`,
  status,
  ...rest,
});

const commandsOf = ({ commands }: EndedAction, name: string) =>
  commands
    .filter(({ command }) => command === name)
    .map(({ properties, value }) => ({ ...properties, value }));

const USERS =
  "create table users (id bigint primary key, email text);\nalter table users enable row level security;\n";

describe("a pull request from a fork, which gets no secrets", () => {
  it("is judged by its own migrations, on what the earlier files made", async () => {
    const project = testProject({
      "1_users.sql": `${USERS}drop table old_users;\ncreate table p (id int) partition by range (id);`,
      "2_email.sql": "-- why\nalter table users alter column email set not null;",
      "3_index.sql": "create index concurrently p_id on p (id);",
    });
    const ended = await plan(project, [
      listed("2_email.sql", "added"),
      listed("3_index.sql", "added"),
      { filename: "README.md", status: "modified" },
    ]);
    expect(ended.exitCode, ended.log).toBe(0);
    expect(resultOf(ended)).toMatchObject({
      outcome: "done",
      database: null,
      tier: null,
      upToDate: null,
      migrations: [
        { version: "2", state: "pending" },
        { version: "3", state: "pending" },
      ],
      hazards: [
        // Not new, and of unknown size.
        { id: "set-not-null", severity: "warning", file: `${FOLDER}/2_email.sql`, rows: null },
        // Only the earlier file tells that it is partitioned.
        { id: "concurrently-on-partitioned" },
      ],
      drift: [],
    });
    expect(ended.outputs).toMatchObject({ "up-to-date": "", pending: '["2","3"]', "hazard-count": "2" });
    expect(commandsOf(ended, "notice")).toEqual([
      {
        title: "db-ops: no database",
        value: expect.stringMatching(/gives no secrets to a pull request from a fork.*is unknown/),
      },
    ]);
    expect(commandsOf(ended, "warning")).toMatchObject([{ file: `${FOLDER}/2_email.sql`, line: "2" }]);
    expect(ended.summary).toContain("Without a database");
    expect(fake.violations).toEqual([]);
  });

  it("is told what may be applied already: an edited file, a version that comes too late", async () => {
    const project = testProject({
      "1_users.sql": USERS,
      "2_late.sql": "select 2;",
      "3_c.sql": "select 3;",
    });
    const files = [listed("1_users.sql", "modified"), listed("2_late.sql", "added")];
    const ended = await plan(project, files);
    expect(ended.exitCode, ended.log).toBe(0);
    expect(resultOf(ended).drift).toMatchObject([
      { kind: "edited", version: "1" },
      { kind: "out-of-order", version: "2" },
    ]);
    expect(commandsOf(ended, "error")).toMatchObject([
      { file: `${FOLDER}/1_users.sql`, value: expect.stringContaining("migrate may refuse: 1 is edited") },
      { file: `${FOLDER}/2_late.sql`, value: expect.stringContaining("older than 3") },
    ]);
    const allowed = await plan(project, files.slice(1), { inputs: { "out-of-order": "apply" } });
    expect(commandsOf(allowed, "error")).toEqual([]);
  });

  it("with more files than a page of GitHub's list holds", async () => {
    const project = testProject({ "1_users.sql": USERS, "2_b.sql": "truncate users;" });
    const others = Array.from({ length: 130 }, (_, index) => ({
      filename: `docs/${index}.md`,
      status: "added",
    }));
    const ended = await plan(project, [...others, listed("2_b.sql", "added")]);
    expect(resultOf(ended).hazards).toMatchObject([{ id: "truncate" }]);
    expect(fake.requests).toHaveLength(2);
    expect(fake.violations).toEqual([]);
  });

  it("all migrations count as pending where the list is closed, incomplete, or a submodule's", async () => {
    const project = testProject({ "1_users.sql": USERS, "2_b.sql": "truncate users;" });
    fake.world.permissions = { contents: "read" };
    const closed = await plan(project, [listed("2_b.sql", "added")]);
    expect(closed.exitCode, closed.log).toBe(0);
    expect(closed.outputs["pending"]).toBe('["1","2"]');
    expect(commandsOf(closed, "notice")[0]?.value).toMatch(/pull-requests: read.*all count as pending/);
    fake.reset();
    const submodule = await plan(project, [{ filename: "supabase", status: "modified" }]);
    expect(submodule.outputs["pending"]).toBe('["1","2"]');
  });

  it("a file that cannot be parsed, or a version that stands twice, is its error", async () => {
    const project = testProject({ "1_users.sql": USERS, "2_b.sql": "create tabel b ();" });
    const broken = await plan(project, [listed("2_b.sql", "added")]);
    expect(broken.exitCode).toBe(2);
    expect(commandsOf(broken, "error")).toMatchObject([{ file: `${FOLDER}/2_b.sql`, line: "1" }]);
    project.migration("2_b.sql", "select 1;");
    project.migration("2_again.sql", "select 1;");
    const twice = await plan(project, [listed("2_again.sql", "added")]);
    expect(twice.exitCode).toBe(2);
    expect(resultOf(twice).problems).toMatchObject([{ code: "duplicate-version" }]);
  });
});

it("git is asked before GitHub, about what is checked out", async () => {
  const project = testProject({ "1_users.sql": USERS });
  const git = (...args: readonly string[]): string => {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
    return execFileSync("git", [...identity, ...args], { cwd: project.root, encoding: "utf8" }).trim();
  };
  const commit = (): string => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "next");
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet");
  const base = commit();
  project.migration("2_b.sql", "truncate users;");
  commit();
  const ended = await plan(project, [], { base });
  expect(ended.exitCode, ended.log).toBe(0);
  expect(ended.outputs["pending"]).toBe('["2"]');
  expect(fake.requests).toEqual([]);
  expect(ended.log).not.toContain("--git-dir");
});

describe("without an address", () => {
  it("the repository's own pull request is told what may be wrong with its workflow", async () => {
    const project = testProject({ "1_users.sql": USERS });
    const noticeOf = async (actor: string) => {
      const options = { from: "octo/recipes", actor };
      const ended = await plan(project, [listed("1_users.sql", "added")], options);
      expect(ended.exitCode, ended.log).toBe(0);
      return commandsOf(ended, "notice")[0]?.value;
    };
    expect(await noticeOf("alice")).toContain("Hand it over with database-url");
    expect(await noticeOf("dependabot[bot]")).toContain("gives Dependabot no secrets");
  });

  it("other operations and other events are refused as ever", async () => {
    const project = testProject({ "1_users.sql": USERS });
    for (const options of [
      { inputs: { operation: "status" } },
      { event: "push" },
      { event: "merge_group" },
    ]) {
      const ended = await plan(project, [listed("1_users.sql", "added")], options);
      expect(ended.exitCode).toBe(2);
      expect(resultOf(ended).problems).toMatchObject([{ code: "no-database-url" }]);
    }
  });
});

it("an address that does not work is an error, in a fork too", async () => {
  const project = testProject({ "1_users.sql": USERS });
  const files = [listed("1_users.sql", "added")];
  const wrong = await plan(project, files, { inputs: { "database-url": "postgresql://u:p@h:x/y" } });
  expect(wrong.exitCode).toBe(2);
  expect(resultOf(wrong).problems).toMatchObject([{ code: "bad-database-url" }]);
  const closed = await plan(project, files, {
    inputs: { "database-url": "postgresql://u:p@127.0.0.1:1/y", "connect-timeout": "1s" },
  });
  expect(closed.exitCode).toBe(1);
  expect(resultOf(closed).problems).toMatchObject([{ code: "connect-failed" }]);
});

it("marks hazards on their lines, dangers before warnings, ten of a level, and writes them for code scanning", async () => {
  const { url } = await freshDatabase();
  const names = Array.from({ length: 12 }, (_, index) => `d${index}`);
  await once(url, ["x", ...names].map((name) => `create table ${name} (id int)`).join(";"));
  const drops = names.map((name) => `drop table if exists ${name};`);
  const project = testProject({
    "1_a.sql": `alter table a alter column b set not null;\n\n${drops.join("\n")}\n`,
    "2_b.sql": "-- db-ops: allow drop-table nobody reads it\ndrop table x;\n",
  });
  const ended = await runAction(
    { operation: "plan", "database-url": url, "sarif-file": "plan.sarif" },
    {
      workspace: project.root,
      env: { GITHUB_ACTION_REPOSITORY: "octo/db-ops", GITHUB_ACTION_REF: "v1" },
    },
  );
  expect(ended.exitCode, ended.log).toBe(0);
  const marks = ended.commands.filter(({ command }) => command === "error" || command === "warning");
  expect(marks.map(({ command, properties: { line } }) => `${command} ${line}`)).toEqual([
    ...Array.from({ length: 10 }, (_, index) => `error ${index + 3}`),
    "warning 1",
  ]);
  const [{ results, tool }] = JSON.parse(readFileSync(`${project.root}/plan.sarif`, "utf8")).runs;
  expect(results).toHaveLength(14);
  expect(tool.driver.rules[0].helpUri).toBe(
    "https://github.com/octo/db-ops/blob/v1/docs/hazards/drop-table.md",
  );
});
