import { expect, it } from "vitest";
import { occasionOf, type Run } from "../../../../src/github/comment/occasion.js";

const run: Run = {
  operation: "plan",
  event: "pull_request",
  ref: "refs/pull/7/merge",
  actor: "alice",
  pull: { number: 7, baseRepository: "octo/recipes", headRepository: "octo/recipes" },
};
const pull = { number: 7, baseRepository: "octo/recipes" };
const push: Run = { ...run, operation: "migrate", event: "push", ref: "refs/heads/main", pull: undefined };

it.each<[string, Run, object]>([
  ["a plan of a pull request", run, { status: "pull-request", number: 7 }],
  [
    "of another case",
    { ...run, pull: { ...pull, baseRepository: "Octo/recipes", headRepository: "octo/Recipes" } },
    { status: "pull-request" },
  ],
  ["from a fork", { ...run, pull: { ...pull, headRepository: "mallory/recipes" } }, { status: "read-only" }],
  [
    "from a fork that is gone",
    { ...run, pull: { ...pull, headRepository: undefined } },
    { status: "read-only" },
  ],
  ["started by Dependabot", { ...run, actor: "dependabot[bot]" }, { status: "read-only" }],
  ["without a readable event", { ...run, pull: undefined }, { status: "none" }],
  ["for everybody's pull requests", { ...run, event: "pull_request_target" }, { status: "none" }],
  ["a migrate in a pull request", { ...run, operation: "migrate" }, { status: "none" }],
  ["a migrate after a push", push, { status: "merged", branch: "main" }],
  ["that Dependabot made", { ...push, actor: "dependabot[bot]" }, { status: "read-only" }],
  ["to a branch with a slash", { ...push, ref: "refs/heads/release/1" }, { branch: "release/1" }],
  ["after a tag", { ...push, ref: "refs/tags/v1" }, { status: "none" }],
  ["a plan after a push", { ...push, operation: "plan" }, { status: "none" }],
  ["a seed after a push", { ...push, operation: "seed" }, { status: "none" }],
  ["by hand", { ...push, event: "workflow_dispatch" }, { status: "none" }],
  ["by the clock", { ...push, event: "schedule", operation: "status" }, { status: "none" }],
  ["in the merge queue", { ...run, event: "merge_group", pull: undefined }, { status: "none" }],
])("%s", (_name, given, expected) => {
  expect(occasionOf(given)).toMatchObject(expected);
});
