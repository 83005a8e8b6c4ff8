import { describe, expect, it } from "vitest";
import type { FakeFault, PlannedFault } from "../support/fake-github/faults.js";
import { query } from "../support/postgres.js";
import { testProject } from "../support/project.js";
import { pullRequestRuns, told } from "../support/pull-request-runs.js";
import { type EndedAction, resultOf } from "../support/run.js";

const runs = pullRequestRuns();
const { plan, migrate, merged, headings } = runs;

const status = (code: number, headers: Readonly<Record<string, string>> = {}): FakeFault => ({
  kind: "status",
  status: code,
  headers,
});
const garbage: FakeFault = { kind: "garbage", text: "<html>Unicorn!</html>" };

const LIST = "issues/list-comments";
const CREATE = "issues/create-comment";
const COMMIT = "repos/list-pull-requests-associated-with-commit";

const SUMMARY = "Read the report in the job's summary.";

type Verdict = "planned" | "migrated" | "failed to migrate";

/** One run, and that the database has come to this verdict in it. */
async function runTo(verdict: Verdict): Promise<EndedAction> {
  const fails = verdict === "failed to migrate";
  const work = testProject({ "1_a.sql": `create table public.a ();${fails ? " select 1/0;" : ""}` });
  if (verdict !== "planned") merged();
  const ended = await (verdict === "planned" ? plan : migrate)(work);
  expect(ended.exitCode, ended.log).toBe(fails ? 1 : 0);
  expect(resultOf(ended).outcome).toBe(fails ? "failed" : "done");
  expect(ended.outputs).toMatchObject(
    verdict === "migrated" ? { applied: '["1"]', pending: "[]" } : { applied: "[]", pending: '["1"]' },
  );
  const [table] = await query(runs.database.url, "select to_regclass('public.a') is not null as made");
  expect(table).toEqual({ made: verdict === "migrated" });
  expect(ended.summary).toMatch(/^### .* on <code>production<\/code>: /);
  return ended;
}

describe("what stays is one warning that names what to do, and the verdict is the database's:", () => {
  it.each<[string, PlannedFault["on"], FakeFault, Verdict, string, number]>([
    ["404 for the comments", LIST, status(404), "planned", "a token that reaches this repository", 1],
    ["404 for the commit", COMMIT, status(404), "migrated", "a token that reaches this repository", 1],
    ["422", CREATE, status(422), "failed to migrate", "HTTP 422", 3],
    ["500 for the comments", LIST, status(500), "planned", "HTTP 500", 4],
    ["500 for a new one", CREATE, status(500), "failed to migrate", "HTTP 500", 5],
    ["garbage for a new one", CREATE, garbage, "planned", "makes no sense", 6],
    ["a broken line", CREATE, { kind: "drop" }, "migrated", "the connection failed", 5],
    ["a limit of an hour", LIST, status(403, { "retry-after": "3600" }), "planned", "in 3600 s", 1],
    ["a limit without a time", CREATE, status(429), "migrated", "in 60 s", 3],
  ])("%s", async (_name, on, fault, verdict, words, requests) => {
    runs.fake.plan({ on, fault });
    const ended = await runTo(verdict);
    expect(told(ended, "warning", "notice")).toEqual([expect.stringContaining(words)]);
    expect(told(ended, "warning")[0]).toContain(SUMMARY);
    expect(ended.outputs["comment-url"]).toBe("");
    expect(headings()).toEqual([]);
    expect(runs.fake.requests).toHaveLength(requests);
  });

  it("403, for want of a permission", async () => {
    runs.fake.world.permissions = { contents: "read" };
    const ended = await runTo("failed to migrate");
    expect(told(ended, "warning", "notice")).toEqual([expect.stringContaining("`pull-requests: write`")]);
    expect(ended.outputs["comment-url"]).toBe("");
  });

  it("401, a token of yesterday", async () => {
    runs.fake.world.token = "ghs_another";
    const ended = await runTo("planned");
    expect(told(ended, "warning", "notice")).toEqual([expect.stringContaining("still valid")]);
  });

  it("a token that is not there", async () => {
    const work = testProject({ "1_a.sql": "select 1;" });
    const ended = await plan(work, { env: { "INPUT_GITHUB-TOKEN": "" } });
    expect(ended.exitCode).toBe(0);
    expect(told(ended, "warning", "notice")).toEqual([expect.stringContaining("`github-token` is empty")]);
    expect(runs.fake.requests).toEqual([]);
  });
});

describe("what passes is not told, and there is one comment:", () => {
  it.each<[string, PlannedFault["on"], FakeFault, string]>([
    ["an answer that got lost", CREATE, { kind: "done-then-502" }, "GET POST GET POST"],
    ["500 for a new one", CREATE, status(500), "GET POST GET POST GET"],
    ["garbage for a new one", CREATE, garbage, "GET POST GET POST GET"],
    ["a short limit", CREATE, status(429, { "retry-after": "1" }), "GET POST GET POST GET"],
    ["500 for the comments", LIST, status(500), "GET GET POST GET"],
    ["garbage for the comments", LIST, garbage, "GET GET POST GET"],
  ])("%s", async (_name, on, fault, verbs) => {
    runs.fake.plan({ on, fault, times: 1 });
    const ended = await runTo("planned");
    expect(told(ended, "warning", "notice")).toEqual([]);
    expect(headings()).toEqual(["### ✅ plan on <code>production</code>: 1 migration to apply"]);
    expect(ended.outputs["comment-url"]).toMatch(/1001$/);
    expect(runs.fake.requests.map((request) => request.split(" ")[0]).join(" ")).toBe(verbs);
  });

  it.each<[string, FakeFault, string]>([
    ["a change that was done, and answered with 502", { kind: "done-then-502" }, "GET GET POST PATCH GET"],
    ["500 for a change", status(500), "GET GET POST PATCH GET PATCH"],
    ["404 for one that is still there", status(404), "GET GET POST PATCH GET PATCH"],
  ])("%s", async (_name, fault, verbs) => {
    await runTo("planned");
    runs.fake.plan({ on: "issues/update-comment", fault, times: 1 });
    runs.fake.requests.length = 0;
    const ended = await runTo("migrated");
    expect(told(ended, "warning", "notice")).toEqual([]);
    expect(headings()).toEqual(["### ✅ migrate on <code>production</code>: 1 migration applied"]);
    expect(runs.fake.requests.map((request) => request.split(" ")[0]).join(" ")).toBe(verbs);
  });

  it("nobody tells who writes: then it is the job's own bot", async () => {
    await runTo("planned");
    runs.fake.plan({ on: "viewer", fault: garbage });
    const ended = await runTo("migrated");
    expect(told(ended, "warning", "notice")).toEqual([]);
    expect(headings()).toEqual(["### ✅ migrate on <code>production</code>: 1 migration applied"]);
  });
});
