import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type GitHubApi, openGitHubApi } from "../../../src/github/api.js";
import type { Patience } from "../../../src/http/persist.js";
import type { OperationId } from "../../support/fake-github/openapi.js";
import { type FakeGitHub, startFakeGitHub } from "../../support/fake-github/server.js";
import { ACTIONS_BOT, ALICE } from "../../support/fake-github/world.js";

/** Short waits between attempts; the attempts themselves may take long on a busy machine. */
const PATIENCE: Patience = { attemptMs: 10_000, totalMs: 20_000, retries: 3, waitMs: 5 };
const HASTE: Patience = { attemptMs: 100, totalMs: 1000, retries: 3, waitMs: 5 };
const REPOSITORY = { owner: "octo", repo: "recipes" };
const ENVIRONMENT = "/repos/{owner}/{repo}/environments/{environment_name}";
const COMMENTS = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
const COMMENT = "/repos/{owner}/{repo}/issues/comments/{comment_id}";

let fake: FakeGitHub;
let api: GitHubApi;

beforeAll(async () => {
  fake = await startFakeGitHub();
});
beforeEach(async () => {
  fake.reset();
  api = await open();
});
afterAll(() => fake.close());

const open = () => openGitHubApi({ apiUrl: fake.apiUrl, token: fake.world.token, patience: PATIENCE });
const readEnvironment = (by = api) => by.read(ENVIRONMENT, { ...REPOSITORY, environment_name: "production" });
const on: OperationId = "repos/get-environment";

describe("the client", () => {
  afterEach(() => expect(fake.violations).toEqual([]));

  it("reads", async () => {
    const answer = await readEnvironment();
    expect(answer).toMatchObject({
      status: "ok",
      value: { complete: true, body: { id: 7001, name: "production" } },
    });
    expect(fake.requests).toHaveLength(1);
  });

  it("reads every page of a list", async () => {
    for (let id = 1; id <= 250; id += 1)
      fake.world.comments.push({ id, issue: 5, user: ALICE, body: `${id}` });
    const answer = await api.readAll(COMMENTS, { ...REPOSITORY, issue_number: 5 });
    expect(answer.status === "ok" && answer.value.length).toBe(250);
    expect(fake.requests).toHaveLength(3);
    expect(await api.read(COMMENTS, { ...REPOSITORY, issue_number: 5 })).toMatchObject({
      value: { complete: false },
    });
  });

  it("asks nothing a second time after the sixth request of a run", async () => {
    fake.plan({ on, fault: { kind: "status", status: 500 } });
    for (let question = 1; question <= 3; question += 1) await readEnvironment();
    expect(fake.requests).toHaveLength(4 + 2 + 1);
    expect(api.spare()).toBe(0);
  });

  it("writes, changes and deletes", async () => {
    await api.write("POST", COMMENTS, { ...REPOSITORY, issue_number: 5, body: "one" });
    expect(fake.world.comments).toEqual([{ id: 1001, issue: 5, user: ACTIONS_BOT, body: "one" }]);
    await api.write("PATCH", COMMENT, { ...REPOSITORY, comment_id: 1001, body: "two" });
    expect(fake.world.comments).toMatchObject([{ body: "two" }]);
    const deleted = await api.write("DELETE", COMMENT, { ...REPOSITORY, comment_id: 1001 });
    expect(deleted.status).toBe("ok");
    expect(fake.world.comments).toEqual([]);
  });

  it("reads runs, pull requests and their files", async () => {
    const files = [{ filename: "supabase/migrations/1_a.sql", status: "added" }];
    fake.world.pulls.push({ number: 9, commits: ["abc"], base: "main", mergedAt: null, files });
    const pulls = await api.readAll("/repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
      ...REPOSITORY,
      commit_sha: "abc",
    });
    expect(pulls).toMatchObject({ status: "ok", value: [{ number: 9, base: { ref: "main" } }] });
    const changed = await api.readAll("/repos/{owner}/{repo}/pulls/{pull_number}/files", {
      ...REPOSITORY,
      pull_number: 9,
    });
    expect(changed).toMatchObject({ status: "ok", value: files });
    const run = await api.read("/repos/{owner}/{repo}/actions/runs/{run_id}", { ...REPOSITORY, run_id: 42 });
    expect(run).toMatchObject({ status: "ok", value: { body: { triggering_actor: { login: "alice" } } } });
  });

  it("says which permission is missing, and asks once", async () => {
    fake.world.permissions = { contents: "read" };
    expect(await readEnvironment()).toMatchObject({
      status: "failed",
      fault: { kind: "status", httpStatus: 403, acceptedPermissions: "actions=read" },
    });
    expect(fake.requests).toHaveLength(1);
  });

  it("asks again after a passing fault", async () => {
    fake.plan(
      { on, fault: { kind: "drop" }, times: 1 },
      { on, fault: { kind: "status", status: 502 }, times: 1 },
    );
    fake.plan({ on, fault: { kind: "drop-midway" }, times: 1 });
    expect((await readEnvironment()).status).toBe("ok");
    expect(fake.requests).toHaveLength(4);
  });

  it.each([
    ["connection", { kind: "drop" }],
    ["status", { kind: "status", status: 500 }],
    ["odd", { kind: "garbage", text: "<html>" }],
    ["odd", { kind: "garbage", text: "not JSON" }],
    ["odd", { kind: "garbage", text: "hello", contentType: "nonsense" }],
    ["odd", { kind: "drop-midway" }],
  ] as const)("gives up with %s after %j", async (kind, fault) => {
    fake.plan({ on, fault });
    expect(await readEnvironment()).toMatchObject({ status: "failed", fault: { kind } });
    expect(fake.requests).toHaveLength(4);
  });

  it("gives up when no answer comes", async () => {
    fake.plan({ on, fault: { kind: "hang" } });
    const hasty = await openGitHubApi({ apiUrl: fake.apiUrl, token: fake.world.token, patience: HASTE });
    const started = performance.now();
    expect(await readEnvironment(hasty)).toMatchObject({ status: "failed", fault: { kind: "timeout" } });
    expect(performance.now() - started).toBeLessThan(2 * HASTE.totalMs);
  });

  it("does not follow a redirect", async () => {
    fake.plan({ on, fault: { kind: "redirect", to: `${fake.url}/elsewhere` } });
    expect(await readEnvironment()).toMatchObject({ status: "failed", fault: { kind: "redirect" } });
    expect(fake.requests).toHaveLength(1);
  });

  it("waits as long as it is told to", async () => {
    fake.plan({ on, fault: { kind: "status", status: 429, headers: { "retry-after": "0" } }, times: 1 });
    expect((await readEnvironment()).status).toBe("ok");
    fake.plan({ on, fault: { kind: "status", status: 403, headers: { "retry-after": "3600" } } });
    expect(await readEnvironment()).toMatchObject({
      fault: { kind: "rate-limited", retryAfterMs: 3_600_000 },
    });
    expect(fake.requests).toHaveLength(3);
  });

  it("writes once, whatever comes back", async () => {
    fake.plan({ on: "issues/create-comment", fault: { kind: "done-then-502" } });
    const written = await api.write("POST", COMMENTS, { ...REPOSITORY, issue_number: 5, body: "one" });
    expect(written).toMatchObject({ status: "failed", fault: { kind: "status", httpStatus: 502 } });
    expect(fake.world.comments).toHaveLength(1);
  });

  it("stops at once when the run is cancelled", async () => {
    fake.plan({ on, fault: { kind: "hang" } });
    const cancel = new AbortController();
    const { signal } = cancel;
    const patient = await openGitHubApi({ apiUrl: fake.apiUrl, token: fake.world.token, signal });
    setTimeout(() => cancel.abort(), 20);
    expect(await readEnvironment(patient)).toMatchObject({ fault: { kind: "cancelled" } });
  });
});

describe("the fake is strict with", () => {
  const raw = async (path: string, init: RequestInit = {}) => {
    const headers = {
      authorization: `token ${fake.world.token}`,
      "x-github-api-version": "2022-11-28",
      "user-agent": "db-ops/test",
      accept: "application/vnd.github+json",
    };
    const response = await fetch(`${fake.apiUrl}${path}`, {
      ...init,
      headers: { ...headers, ...init.headers },
    });
    await response.text();
    return response.status;
  };
  const comments = "/repos/octo/recipes/issues/5/comments";

  it.each([
    ["another version of the API", `${comments}`, { headers: { "x-github-api-version": "2021-01-01" } }],
    ["a parameter that GitHub does not know", `${comments}?sort=up`, {}],
    ["pages that are too large", `${comments}?per_page=500`, {}],
    ["a number that is none", "/repos/octo/recipes/issues/five/comments", {}],
    ["an operation that db-ops has no business with", "/repos/octo/recipes/environments", {}],
    ["a body without its field", comments, { method: "POST", body: "{}" }],
    ["a body with a strange field", comments, { method: "POST", body: '{"body":"x","pinned":true}' }],
    ["a field of another type", comments, { method: "POST", body: '{"body":7}' }],
  ])("%s", async (_what, path, init) => {
    expect(await raw(path, init)).toBe(400);
    expect(fake.violations).toHaveLength(1);
  });

  it("its own answers", async () => {
    Object.assign(fake.world.environments[0] ?? {}, { id: "seven" });
    await raw("/repos/octo/recipes/environments/production");
    expect(fake.violations).toEqual(["own answer to repos/get-environment: /id must be integer"]);
  });

  it("strangers", async () => {
    const path = "/repos/octo/recipes/environments/production";
    expect(await raw(path, { headers: { authorization: "token ghs_other" } })).toBe(401);
    expect(await raw("/repos/octo/other/environments/production")).toBe(404);
  });
});
