import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { segments, wholeText } from "../../../src/sql/segments.js";
import { read } from "./reading.js";

const cut = (text: string) =>
  segments(text, read(text).statements).map(({ transactional, begin, start, end }) => [
    ...(transactional ? [] : ["alone"]),
    ...(begin ? [text.slice(begin.start, begin.end)] : []),
    text.slice(start, end),
  ]);

describe("a file that nothing cuts is one segment, verbatim", () => {
  test.each([
    ["statements", "-- a\nselect 1;\nselect 2; -- b\n"],
    ["savepoints", "savepoint a; select 1; release a;"],
    ["a comment", "-- nothing\n"],
    ["nothing", ""],
  ])("%s", (_, text) => {
    expect(cut(text)).toEqual([[text]]);
  });

  test("but for the byte order mark, which Postgres does not know", () => {
    expect(cut("\ufeffselect 1;")).toEqual([["select 1;"]]);
  });
});

describe("a file is cut", () => {
  test.each([
    [
      "around what cannot run in a transaction",
      "select 1;\nselect 2; -- a\n/* b */ create index concurrently i on t (a); -- c\nvacuum;\nselect 3;\n",
      [
        ["select 1;\nselect 2"],
        ["alone", "create index concurrently i on t (a)"],
        ["alone", "vacuum"],
        ["select 3"],
      ],
    ],
    [
      "at BEGIN and COMMIT",
      "select 1; begin; select 2; select 3; commit; select 4;",
      [["select 1"], ["begin", "select 2; select 3"], ["select 4"]],
    ],
    [
      "with BEGIN's options",
      "begin isolation level serializable; select 1; end;",
      [["begin isolation level serializable", "select 1"]],
    ],
    ["into nothing where nothing is left", "begin; commit;", [[""]]],
    ["an empty transaction among others is left out", "begin; commit; select 1", [["select 1"]]],
  ])("%s", (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

test("a segment's hash is that of its text, whatever is said around it", () => {
  const text = "select 1; -- é\nvacuum; select 'é';";
  const [first, alone, last] = segments(text, read(text).statements);
  const sha256 = (part: string) => createHash("sha256").update(part).digest("hex");
  expect(first?.hash).toBe(sha256("select 1"));
  expect(last?.hash).toBe(sha256("select 'é'"));
  expect(alone).toMatchObject({
    transactional: false,
    nonTransactional: { command: "VACUUM" },
    hash: sha256("vacuum"),
  });
  expect(alone?.statements).toHaveLength(1);
});

test("a text that could not be parsed is one segment", () => {
  expect(wholeText("vacuum; selec")).toMatchObject({
    transactional: true,
    start: 0,
    end: 13,
    statements: [],
  });
});
