import { expect, it } from "vitest";
import { rulePages } from "../../../src/github/rule-pages.js";

const env = {
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_ACTION_REPOSITORY: "octo/db-ops",
  GITHUB_ACTION_REF: "v1",
};

it.each<[string, Parameters<typeof rulePages>[0], string | undefined]>([
  ["a version", env, "https://github.com/octo/db-ops/blob/v1/docs/hazards"],
  [
    "a branch with any name",
    { ...env, GITHUB_ACTION_REF: "fix/#7 (b)" },
    "https://github.com/octo/db-ops/blob/fix/%237%20%28b%29/docs/hazards",
  ],
  ["from its own checkout", { ...env, GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "" }, undefined],
  ["no workflow", {}, undefined],
])("%s", (_name, variables, pages) => {
  expect(rulePages(variables)).toBe(pages);
});
