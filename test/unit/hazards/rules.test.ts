import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { RULES, rulesAbout } from "../../../src/hazards/index.js";
import { lookup } from "../../../src/hazards/lookup.js";
import { sqlStatement } from "../../../src/hazards/statement.js";
import { staticContext } from "../../../src/hazards/types.js";
import { World } from "../../../src/hazards/world.js";
import { loadGrammar } from "../../../src/sql/grammar.js";
import { kindOf } from "../../../src/sql/kind.js";
import { readStatements } from "../../../src/sql/statements.js";
import { API, findings, hazardsIn, type RuleCases, raises } from "../../support/hazards.js";
import { CASES } from "./all-cases.js";

const NO_CASES: RuleCases = { hazards: [], safe: [] };

describe.each(RULES.map(({ id }) => id))("%s", (id) => {
  const { hazards, safe } = CASES[id] ?? NO_CASES;

  test("has two hazards, two safe neighbours and a page", () => {
    expect(hazards.length).toBeGreaterThanOrEqual(2);
    expect(safe.length).toBeGreaterThanOrEqual(2);
    expect(existsSync(`docs/hazards/${id}.md`)).toBe(true);
  });

  test.each(hazards)("is raised for %o", async (item) => {
    expect(await raises(id, item)).toBe(true);
  });

  test.each(safe)("is not raised for %o", async (item) => {
    expect(await raises(id, item)).toBe(false);
  });
});

test("every rewrite is SQL, and one that is to avoid a lock avoids it", async () => {
  const wrong: unknown[] = [];
  const locks = new Set(RULES.filter(({ kind }) => kind === "locking").map(({ id }) => id));
  for (const [id, { hazards }] of Object.entries(CASES)) {
    for (const item of hazards) {
      for (const { rewrite } of (await findings(item)).filter((hazard) => hazard.id === id)) {
        // What only a person knows stands in <brackets>.
        const sql = (rewrite ?? "").replace(/<[^>]+>/g, "x");
        const steps = sql.split(/^-- (?:in|then)[^\n]*$/m);
        const known = typeof item === "object" && "sql" in item ? item.known : {};
        const again = new Set((await hazardsIn(steps, known)).map((hazard) => hazard.id));
        if (again.has("syntax-error") || (locks.has(id) && again.has(id))) wrong.push({ id, rewrite });
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("no rule finds anything in a statement of a kind that it is not about", async () => {
  await loadGrammar();
  const world = new World(["public"]);
  world.held.set(world.touch({ schema: "public", name: "held" }), { line: 1 });
  const context = lookup(staticContext(17, API), world)({ id: 1, block: "runner", hasBegin: false });
  const all = Object.values(CASES).flatMap(({ hazards, safe }) => [...hazards, ...safe]);
  const texts = all.flatMap((item) => (typeof item === "object" && "sql" in item ? item.sql : item));
  const found = new Set<string>();
  for (const text of texts) {
    for (const part of readStatements(text)) {
      if (part.type !== "statement") continue;
      const kind = kindOf(part.node);
      const statement = sqlStatement(part.node, text.slice(part.start, part.end), part.byteStart);
      const others = RULES.filter((rule) => !rulesAbout(kind).includes(rule));
      for (const { id, check } of others)
        if (check(statement, context).length > 0) found.add(`${id}: ${kind}`);
    }
  }
  expect([...found]).toEqual([]);
});

test("every table of cases is about a rule", () => {
  expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ id }) => id).sort());
});
