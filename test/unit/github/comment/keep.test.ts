import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type GitHubApi, openGitHubApi } from "../../../../src/github/api.js";
import type { News } from "../../../../src/github/comment/holding.js";
import { keepComment } from "../../../../src/github/comment/keep.js";
import { findMergedPull } from "../../../../src/github/comment/merged-pull.js";
import { whoWrites } from "../../../../src/github/comment/self.js";
import { openThread, type Thread } from "../../../../src/github/comment/thread.js";
import type { Patience } from "../../../../src/http/persist.js";
import type { FakeFault } from "../../../support/fake-github/faults.js";
import { type FakeGitHub, startFakeGitHub } from "../../../support/fake-github/server.js";
import { ACTIONS_BOT, ALICE, ROBOT } from "../../../support/fake-github/world.js";

const PATIENCE: Patience = { attemptMs: 10_000, totalMs: 20_000, retries: 3, waitMs: 1 };
const REPOSITORY = { owner: "octo", repo: "recipes" };
const MARKER = "<!-- db-ops:0123456789abcdef0123456789abcdef -->";
const MARKERS = { forecast: MARKER, record: `${MARKER} record`, failure: `${MARKER} failure` };
const BODY = `${MARKER}\nnew`;

let fake: FakeGitHub;
let api: GitHubApi;

beforeAll(async () => {
  fake = await startFakeGitHub();
});
beforeEach(async () => {
  fake.reset();
  api = await open();
});
afterEach(() => expect(fake.violations).toEqual([]));
afterAll(() => fake.close());

/** Every run has a client of its own, which counts its requests. */
const open = (): Promise<GitHubApi> =>
  openGitHubApi({ apiUrl: fake.apiUrl, token: fake.world.token, patience: PATIENCE });

async function keep(parts: { body?: string; news?: News; change?: (thread: Thread) => Thread } = {}) {
  const { body = BODY, news = "planned", change = (thread) => thread } = parts;
  const own = await open();
  return keepComment({
    thread: change(openThread(own, REPOSITORY, 5)),
    wish: { markers: MARKERS, news, body: () => body },
    whoWrites: () => whoWrites(own, `${fake.url}/api/graphql`),
    patience: PATIENCE,
    signal: new AbortController().signal,
    spare: own.spare,
  });
}

function plant(id: number, body: string, user = ACTIONS_BOT): void {
  fake.world.comments.push({ id, issue: 5, user, body });
}

/** `id author body` without the marker. */
const comments = (): readonly string[] =>
  fake.world.comments.map(({ id, user, body }) => `${id} ${user.login} ${body.replace(`${MARKER}\n`, "")}`);

const verbs = (): string => fake.requests.map((request) => request.split(" ")[0]).join(" ");

it("is made, changed, and left alone when nothing is new", async () => {
  const made = await keep();
  expect(made).toMatchObject({ status: "ok", value: expect.stringContaining("issuecomment-1001") });
  expect(verbs()).toBe("GET POST GET");
  await keep();
  expect(verbs()).toBe("GET POST GET GET POST");
  await keep({ body: `${MARKER}\nnewer` });
  expect(comments()).toEqual(["1001 github-actions[bot] newer"]);
  expect(verbs()).toBe("GET POST GET GET POST GET POST PATCH");
});

it("is found on the third page, past what strangers planted", async () => {
  for (let id = 1; id <= 240; id += 1) plant(id, id % 9 === 0 ? BODY : "hello", ALICE);
  plant(999, `${MARKER}\nold`);
  expect(await keep()).toMatchObject({ status: "ok", value: expect.stringContaining("999") });
  expect(comments().at(-1)).toBe("999 github-actions[bot] new");
  expect(fake.world.comments).toHaveLength(241);
  expect(verbs()).toBe("GET GET GET POST PATCH");
});

it("on a long pull request is made, and what is new looked for, in six requests", async () => {
  for (let id = 1; id <= 240; id += 1) plant(id, "hello", ALICE);
  fake.plan({ on: "issues/create-comment", fault: { kind: "done-then-502" }, times: 1 });
  expect((await keep()).status).toBe("ok");
  expect(comments().at(-1)).toBe("1001 github-actions[bot] new");
  // The third page alone is read again.
  expect(verbs()).toBe("GET GET GET POST GET POST");
});

it("is written beside a stranger's, who would have the right to change it", async () => {
  plant(3, `${MARKER}\nold`, ALICE);
  await keep();
  expect(comments()).toEqual(["3 alice old", "1001 github-actions[bot] new"]);
});

it("belongs to whoever the token is, an App of one's own as well", async () => {
  fake.world.bot = ROBOT;
  plant(3, `${MARKER}\nold`, ACTIONS_BOT);
  plant(4, `${MARKER}\nold`, ROBOT);
  await keep();
  expect(comments()).toEqual(["3 github-actions[bot] old", "4 deploy-helper[bot] new"]);
});

it("belongs to the job's own bot where nobody tells who writes", async () => {
  plant(3, `${MARKER}\nold`);
  fake.plan({ on: "viewer", fault: { kind: "status", status: 403 } });
  await keep();
  expect(comments()).toEqual(["3 github-actions[bot] new"]);
});

it("one and the same, when two jobs race", async () => {
  // Both have listed before either writes.
  let listed = 0;
  let bothListed = (): void => {};
  const both = new Promise<void>((resolve) => {
    bothListed = resolve;
  });
  const slow = (thread: Thread): Thread => ({
    ...thread,
    list: async (known) => {
      const answer = await thread.list(known);
      listed += 1;
      if (listed === 2) bothListed();
      await both;
      return answer;
    },
  });
  const ended = await Promise.all([
    keep({ change: slow, body: `${MARKER}\na` }),
    keep({ change: slow, body: `${MARKER}\nb` }),
  ]);
  expect(ended.map(({ status }) => status)).toEqual(["ok", "ok"]);
  expect(comments()).toHaveLength(1);
  expect(comments()[0]).toMatch(/^1001 /);
});

it("removes what an earlier race left behind", async () => {
  plant(8, BODY);
  plant(9, BODY);
  plant(10, "not about this");
  expect(await keep()).toMatchObject({ value: expect.stringContaining("-8") });
  expect(comments()).toEqual(["8 github-actions[bot] new", "10 github-actions[bot] not about this"]);
});

it("is not made where nothing is to be said", async () => {
  expect(await keep({ news: "nothing" })).toEqual({ status: "ok", value: undefined });
  expect(verbs()).toBe("GET");
});

it("is not made twice when the answer gets lost", async () => {
  fake.plan({ on: "issues/create-comment", fault: { kind: "done-then-502" }, times: 1 });
  expect(await keep()).toMatchObject({ status: "ok", value: expect.stringContaining("1001") });
  expect(comments()).toEqual(["1001 github-actions[bot] new"]);
  expect(verbs()).toBe("GET POST GET POST");
});

it("removes of many doubles as many as six requests allow", async () => {
  for (let id = 1; id <= 10; id += 1) plant(id, BODY);
  await keep();
  expect(verbs()).toBe("GET POST DELETE DELETE DELETE DELETE");
  expect(comments()).toHaveLength(6);
});

it("is made anew when somebody deletes it meanwhile, on whichever page it was", async () => {
  plant(8, `${MARKER}\nold`);
  for (let id = 10; id <= 120; id += 1) plant(id, "hello", ALICE);
  const racing = (thread: Thread): Thread => ({
    ...thread,
    update: (id, body) => {
      fake.world.comments.shift();
      return thread.update(id, body);
    },
  });
  await keep({ change: racing });
  expect(comments().at(-1)).toBe("1001 github-actions[bot] new");
  expect(comments()).toHaveLength(112);
  expect(verbs()).toBe("GET GET POST PATCH GET POST");
});

it.each<[string, FakeFault]>([
  ["a broken line", { kind: "drop" }],
  ["500", { kind: "status", status: 500 }],
  ["a limit that passes", { kind: "status", status: 403, headers: { "retry-after": "0" } }],
  ["an answer that makes no sense", { kind: "garbage", text: "<html>" }],
])("is written after %s, the comments having been listed again", async (_name, fault) => {
  fake.plan({ on: "issues/create-comment", fault, times: 2 });
  expect((await keep()).status).toBe("ok");
  expect(comments()).toHaveLength(1);
  // Six in all: there is none left to look for another job's.
  expect(verbs()).toBe("GET POST GET POST GET POST");
});

it.each<[string, FakeFault, number, object]>([
  ["403", { kind: "status", status: 403 }, 1, { kind: "status", httpStatus: 403 }],
  ["404", { kind: "status", status: 404 }, 1, { httpStatus: 404 }],
  ["422", { kind: "status", status: 422 }, 1, { httpStatus: 422 }],
  ["500 after 500", { kind: "status", status: 500 }, 3, { httpStatus: 500 }],
  [
    "a limit of an hour",
    { kind: "status", status: 429, headers: { "retry-after": "3600" } },
    1,
    { kind: "rate-limited" },
  ],
])("is given up with %s", async (_name, fault, tries, expected) => {
  fake.plan({ on: "issues/create-comment", fault });
  expect(await keep()).toMatchObject({ status: "failed", fault: expected });
  expect(fake.requests.filter((request) => request.startsWith("POST"))).toHaveLength(tries);
});

it("the pull request of a commit is the one that was merged into this branch of this repository", async () => {
  const commit = "6dcb09b5b57875f334f61aebed695e2e4193db5e";
  const at = (hour: string): string => `2026-11-20T${hour}:00:00Z`;
  const pull = { commits: [commit], base: "main", mergedAt: at("10"), files: [] };
  const find = () => findMergedPull(api, { repository: REPOSITORY, commit, branch: "main" });
  expect(await find()).toEqual({ status: "ok", value: undefined });
  fake.world.pulls.push(
    { ...pull, number: 1, mergedAt: null },
    { ...pull, number: 2, base: "develop" },
    { ...pull, number: 3, baseRepository: "mallory/recipes" },
    { ...pull, number: 4, commits: [commit, "0".repeat(40)], mergedAt: at("12") },
  );
  expect(await find()).toEqual({ status: "ok", value: 4 });
  fake.world.pulls.push({ ...pull, number: 5 });
  expect(await find()).toEqual({ status: "ok", value: 5 });
});
