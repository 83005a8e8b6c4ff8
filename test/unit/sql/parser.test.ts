import { afterEach, describe, expect, test } from "vitest";
import { createParser, type ParserOptions } from "../../../src/sql/parser.js";
import type { ParsedSql, SqlParser, SqlText } from "../../../src/sql/types.js";
import { SAMPLES } from "./samples.js";

// These go through the built worker: `npm run build` first.
const parsers: SqlParser[] = [];
afterEach(async () => {
  for (const parser of parsers.splice(0)) await parser.close();
});

function open(options?: ParserOptions): SqlParser {
  const parser = createParser(options);
  parsers.push(parser);
  return parser;
}

const file = (text: string): SqlText => ({ file: "a.sql", text });

/** What became of each text: the number of its statements and problems, or why it was not parsed. */
const outcome = (results: readonly ParsedSql[]) =>
  results.map((result) =>
    result.status === "parsed" ? `${result.statements.length}+${result.problems.length}` : result.reason,
  );

const CRASHING = `select 1${"::int".repeat(200_000)}`;
const ENDLESS = `select 1${"+".repeat(1_000_000)}`;

describe("texts are answered in their order", () => {
  test("each on its own", async () => {
    const results = await open().parse([
      { file: "supabase/migrations/1_a.sql", text: "select 1; selec 2;" },
      file(""),
      ...SAMPLES.map(([, text]) => file(text)),
      { file: "b.sql", text: "copy t from stdin;\n1\n\\.\n", copyRows: "allow" },
    ]);
    expect(outcome(results)).toEqual([
      "1+1",
      "0+0",
      ...SAMPLES.map(() => expect.stringMatching(/\+0$/)),
      "1+0",
    ]);
    expect(results[0]).toMatchObject({
      problems: [{ file: "supabase/migrations/1_a.sql", line: 1, column: 11 }],
    });
  });

  test("when asked several things at once", async () => {
    const parser = open();
    const answers = await Promise.all(
      ["select 1", "a", "select 1; select 2"].map((text) => parser.parse([file(text)])),
    );
    expect(answers.map(outcome)).toEqual([["1+0"], ["0+1"], ["2+0"]]);
  });

  test("and nothing is asked", async () => {
    expect(await open().parse([])).toEqual([]);
  });

  test("a thousand small files", async () => {
    const texts = Array.from({ length: 1000 }, (_, index) =>
      file(`create table t${index} (id int);\nselect ${index};`),
    );
    const results = await open().parse(texts);
    expect(new Set(outcome(results))).toEqual(new Set(["2+0"]));
  });
});

describe("deep, but not too deep", () => {
  test.each([
    ["10,000 terms", `select ${Array(10_000).fill("'a'").join("||")}`, "1+0"],
    ["10,000 casts", `select 1${"::int".repeat(10_000)}`, "1+0"],
    ["10,000 joins", `select * from a${" join b using (x)".repeat(10_000)}`, "1+0"],
    ["10,000 unions", `select 1${" union select 1".repeat(10_000)}`, "1+0"],
    [
      "10,000 parentheses, which Postgres refuses",
      `select ${"(".repeat(10_000)}1${")".repeat(10_000)}`,
      "0+1",
    ],
    ["a row of 100,000", `insert into t values ${Array(100_000).fill("(1)").join()}`, "1+0"],
    ["a line of 1,000,000", `select '${"x".repeat(1_000_000)}'; selec`, "1+1"],
    ["200,000 quotes", "'".repeat(200_001), "0+1"],
    ["200,000 COPY without rows", "copy t from stdin;\n".repeat(200_000), "100+100"],
  ])("%s", async (_, text, expected) => {
    expect(outcome(await open().parse([file("select 1"), file(text), file("select 1")]))).toEqual([
      "1+0",
      expected,
      "1+0",
    ]);
  });
});

describe("a text that is too much", () => {
  test("crashes the worker, and its neighbours are answered by another one", async () => {
    const parser = open();
    const texts = [
      file("select 1"),
      file(CRASHING),
      file("selec"),
      file(CRASHING),
      file("select 1; select 2"),
    ];
    expect(outcome(await parser.parse(texts))).toEqual(["1+0", "crashed", "0+1", "crashed", "2+0"]);
    expect(outcome(await parser.parse([file("select 1")]))).toEqual(["1+0"]);
  });

  test("or takes too long, likewise", async () => {
    const parser = open({ textTimeoutMs: 1500 });
    const texts = [file("select 1"), file(ENDLESS), file("select 1")];
    expect(outcome(await parser.parse(texts))).toEqual(["1+0", "timed-out", "1+0"]);
    expect(outcome(await parser.parse([file("select 1")]))).toEqual(["1+0"]);
  });

  test("or is too large, and is not even sent", async () => {
    const parser = open();
    const large = file("select 1;\n".repeat(600_000));
    expect(outcome(await parser.parse([large, file("select 1"), large]))).toEqual([
      "too-large",
      "1+0",
      "too-large",
    ]);
    expect(outcome(await open({ sizeLimit: 3 }).parse([file("ü;"), file("üü")]))).toEqual([
      "0+1",
      "too-large",
    ]);
  });

  test("a call as a whole has its limit as well", async () => {
    const texts = Array.from({ length: 20 }, () => file("select 1;".repeat(20_000)));
    const outcomes = outcome(await open({ callTimeoutMs: 1000 }).parse(texts));
    expect(outcomes).toHaveLength(20);
    expect(outcomes.at(-1)).toBe("timed-out");
  });
});

test("a closed parser says so", async () => {
  const parser = open();
  await parser.parse([file("select 1")]);
  await parser.close();
  await expect(parser.parse([file("select 1")])).rejects.toThrow("closed");
});

test("a parser at rest has no worker until it is asked again, and lets the work before it end", async () => {
  let started = 0;
  const count = () => void started++;
  process.on("worker", count);
  try {
    const parser = open();
    const before = parser.parse([file("select 1"), file("select 2; select 3")]);
    await parser.rest();
    expect(outcome(await before)).toEqual(["1+0", "2+0"]);
    expect(outcome(await parser.parse([file("select 1")]))).toEqual(["1+0"]);
    expect(outcome(await parser.parse([file("select 1")]))).toEqual(["1+0"]);
    expect(started).toBe(2);
  } finally {
    process.off("worker", count);
  }
});

test("a program that forgets to close it ends all the same, but not before it has its answer", async () => {
  const keptAlive = () => process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;
  const before = keptAlive();
  const parser = open();
  await parser.parse([file("select 1")]);
  expect(keptAlive()).toBe(before);
  const answer = parser.parse([file("select 1;".repeat(20_000))]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(keptAlive()).toBe(before + 1);
  await answer;
  expect(keptAlive()).toBe(before);
});
