import { expect, test } from "vitest";
import { staticContext } from "../../../src/hazards/types.js";
import { loadGrammar } from "../../../src/sql/grammar.js";
import { KeptParts } from "../../../src/sql/kept-parts.js";
import { createParser } from "../../../src/sql/parser.js";
import { readStatements } from "../../../src/sql/statements.js";

const SQL = "create table t (id int);\n\\d\nalter tabel t;\nselect 'é' -- end";

await loadGrammar();

test("what is kept is what was read, each text parsed once", () => {
  const kept = new KeptParts();
  const parts = kept.keep(SQL);
  expect([...parts]).toEqual([...readStatements(SQL)]);
  expect(kept.keep(SQL)).toBe(parts);
  expect(kept.recall(SQL)).toBe(parts);
  expect(kept.take(SQL)).toBe(parts);
  expect(kept.recall(SQL)).not.toBe(parts);
});

test("what was kept without its rows is read anew for whoever wants all", () => {
  const kept = new KeptParts();
  const rows = "insert into t values (1), (2)";
  const first = kept.keep(rows, "first");
  expect([...first]).toMatchObject([{ rowsLeftOut: 1 }]);
  expect(kept.keep(rows, "first")).toBe(first);
  expect([...kept.keep(rows, "all")]).toEqual([...readStatements(rows)]);
});

test("a text for which there is no room is read anew", () => {
  const kept = new KeptParts();
  const long = `select 1 -- ${"x".repeat(8_000_000)}`;
  expect([...kept.keep(long)]).toHaveLength(1);
  expect(Array.isArray(kept.recall(long))).toBe(false);
});

test("a parser that keeps its trees finds what one does that parses again", async () => {
  const texts = [{ file: "1.sql", text: "create index on t (a);\ndrop table u;" }];
  const found = await Promise.all(
    [true, false].map(async (keepsTrees) => {
      const parser = createParser({ keepsTrees });
      const parsed = await parser.parse(texts);
      const references = await parser.references(texts);
      const examined = await parser.examine({ texts }, staticContext(17));
      await parser.close();
      return { parsed, references, examined };
    }),
  );
  expect(found[0]).toEqual(found[1]);
  expect(found[0]?.examined).toMatchObject([{ status: "examined", hazards: [{ line: 1 }, { line: 2 }] }]);
});

test("the meaning of statements is told only where it is asked for", async () => {
  const parser = createParser();
  const [told, untold] = await parser.parse([
    { file: "1.sql", text: "select 1" },
    { file: "1.sql", text: "select 1", compared: false },
  ]);
  await parser.close();
  expect(told).toMatchObject({ statements: [{ meaning: expect.stringMatching(/^[0-9a-f]{32}$/) }] });
  expect(untold).toMatchObject({ statements: [{ meaning: "" }] });
});
