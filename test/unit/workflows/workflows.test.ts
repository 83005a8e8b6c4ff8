import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allWorkflows } from "../../support/workflows/documents.js";
import { breachesOf } from "../../support/workflows/rules.js";
import { complaints } from "../../support/workflows/validate.js";

const WORKFLOWS = allWorkflows();

test("there are workflows to look at, those of the pages among them", () => {
  const names = WORKFLOWS.map(({ name }) => name);
  for (const name of ["ci", "database", "drift", "release", "codeql"])
    expect(names).toContain(`.github/workflows/${name}.yml`);
  for (const page of ["README.md", "SECURITY.md", "docs/recipes.md"])
    expect(names).toContainEqual(expect.stringMatching(new RegExp(`^${page}:\\d+$`)));
});

test.each(WORKFLOWS)("GitHub's language service accepts $name", async ({ name, text }) => {
  expect(await complaints("workflow", name, text)).toEqual([]);
});

test.each(WORKFLOWS)("$name keeps the rules of this repository", async ({ text }) => {
  expect(await breachesOf(text)).toEqual([]);
});

test("GitHub's language service accepts action.yml", async () => {
  expect(await complaints("action", "action.yml", readFileSync("action.yml", "utf8"))).toEqual([]);
});
