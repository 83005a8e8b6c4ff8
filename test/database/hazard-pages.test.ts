import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { RULES } from "../../src/hazards/index.js";
import { rulePage } from "../../src/hazards/page.js";
import { splitSql } from "../../src/sql/split.js";
import { hazardsIn } from "../support/hazards.js";
import { ALL_CASES, SAMPLE_TABLES } from "../support/lock-cases.js";
import { freshDatabase, once, withClient } from "../support/postgres.js";

const PAGES = readdirSync("docs/hazards").map((file) => file.replace(/\.md$/, ""));
/** Renaming or dropping a database is not to be tried on a shared server. */
const NOT_RUN = ["drop-database"];

test("every page is about a rule", () => {
  expect(PAGES.filter((id) => id !== "README").sort()).toEqual(RULES.map(({ id }) => id).sort());
  expect(RULES.filter(({ id }) => rulePage(id) !== `${id}.md`)).toEqual([]);
});

test("the list of pages leads to all of them", () => {
  const list = readFileSync("docs/hazards/README.md", "utf8");
  expect(RULES.filter(({ id }) => !list.includes(`](${id}.md)`))).toEqual([]);
});

describe.each(RULES.map(({ id }) => id))("%s", (id) => {
  const [hazard = "", instead = ""] = sqlBlocks(readFileSync(`docs/hazards/${id}.md`, "utf8"));
  const steps = instead.split(/^-- the next migration$/m);
  const { known = {}, setup = "", asAdmin } = ALL_CASES.find((item) => item.id === id) ?? {};

  test("its page shows the hazard, and a way around it", async () => {
    expect((await hazardsIn(hazard, known)).map((found) => found.id)).toContain(id);
    expect(
      (await hazardsIn(steps, known)).filter((found) => !found.acknowledged).map((found) => found.id),
    ).not.toContain(id);
  });

  test.runIf(!NOT_RUN.includes(id))("the way around it runs", async () => {
    const database = await freshDatabase();
    await once(database.url, `${SAMPLE_TABLES} ${setup}`);
    if (asAdmin !== undefined) await once(database.adminUrl, asAdmin);
    await withClient(database.url, async (client) => {
      for (const { start, end } of splitSql(instead)) await client.query(instead.slice(start, end));
    });
  });
});

function sqlBlocks(page: string): string[] {
  return [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = ""]) => sql);
}
