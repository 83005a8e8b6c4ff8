import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { type FakeGitHub, MOST_REQUESTS, startFakeGitHub } from "./fake-github/server.js";
import { freshDatabase, type TestDatabase } from "./postgres.js";
import type { TestProject } from "./project.js";
import { type EndedAction, runAction } from "./run.js";

/** The head of pull request 7. */
export const HEAD = "9f3c2d1e5b57875f334f61aebed695e2e4193db5";

export interface Ask {
  readonly event?: unknown;
  readonly eventName?: string;
  readonly actor?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs that go on meanwhile. */
  readonly others?: number;
}

/** The payload of a pull request's event. */
export const pullEvent = (repository = "octo/recipes"): unknown => ({
  pull_request: {
    number: 7,
    changed_files: 1,
    base: { sha: "b".repeat(40), repo: { full_name: "octo/recipes" } },
    head: { sha: HEAD, repo: { full_name: repository } },
  },
});

/** The shipped action as it runs for pull request 7 of the fake GitHub's repository: for each test with a database of its own. */
export interface PullRequestRuns {
  readonly fake: FakeGitHub;
  readonly database: TestDatabase;
  run(operation: string, project: TestProject, ask: Ask): Promise<EndedAction>;
  /** In the pull request. */
  plan(project: TestProject, ask?: Ask): Promise<EndedAction>;
  /** After a push to main. */
  migrate(project: TestProject, ask?: Ask): Promise<EndedAction>;
  /** From now on the pull request has brought the run's commit to main. */
  merged(): void;
  bodies(): readonly string[];
  /** Of each comment, below its marker. */
  headings(): readonly (string | undefined)[];
}

/** To be called where a test file registers its hooks. Every run is held to the number of requests that it may make. */
export function pullRequestRuns(): PullRequestRuns {
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

  async function run(operation: string, { root }: TestProject, ask: Ask): Promise<EndedAction> {
    const { event, eventName = "pull_request", actor, inputs, env, others = 0 } = ask;
    const before = fake.requests.length;
    const ended = await runAction(
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
    const asked = fake.requests.slice(before);
    expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(MOST_REQUESTS * (1 + others));
    return ended;
  }

  const bodies = (): readonly string[] => fake.world.comments.map(({ body }) => body);
  return {
    get fake() {
      return fake;
    },
    get database() {
      return database;
    },
    run,
    plan: (project, ask = {}) => run("plan", project, { event: pullEvent(), ...ask }),
    migrate: (project, ask = {}) => run("migrate", project, { eventName: "push", ...ask }),
    merged: () => {
      const commits = [fake.world.job.sha];
      fake.world.pulls.push({
        number: 7,
        commits,
        base: "main",
        mergedAt: "2026-11-20T10:00:00Z",
        files: [],
      });
    },
    bodies,
    headings: () => bodies().map((body) => body.split("\n")[1]),
  };
}

/** What the runner was told at a level. */
export function told(ended: EndedAction, ...levels: readonly string[]): readonly string[] {
  return ended.commands.filter(({ command }) => levels.includes(command)).map(({ value }) => value);
}
