import { expect, test } from "vitest";
import { loadGrammar } from "../../../src/sql/grammar.js";
import { readSql } from "../../../src/sql/read.js";
import { readStatements } from "../../../src/sql/statements.js";

await loadGrammar();

/** How many rows each statement of a text is read without. */
function leftOut(text: string): number[] {
  return [...readStatements(text, "first")].flatMap((part) =>
    part.type === "statement" ? [part.rowsLeftOut] : [],
  );
}

test.each([
  ["insert into t values (1, 'a'), (2, 'it''s'), (-3.5, null)", 2],
  [
    "insert into s.t (a, \"values\") overriding system value values\n  (true, default),\n  (false, 'b\\');",
    1,
  ],
  ["insert into t as v values (1), (2), (3) returning a", 2],
  ["with a as (select 1) insert into t values (1), (2)", 0],
  // Up to the first that is more than constants.
  ["insert into t values (1), (2), (f(3)), (4)", 1],
  ["insert into t values (1), -- a comment\n (2)", 0],
  ["insert into t values (f(1)), (2), (3)", 0],
  ["insert into t values (e'\\x'), (u&'b'), (b'1'), (1e5), (0x1f), (1_000)", 0],
  ["insert into t select * from (values (1), (2)) v", 0],
  ["insert into t values (1), (2x), (3)", 0],
  ["create function f() returns void language sql as $$ insert into t values (1), (2) $$", 0],
  ["select 1, (values (1), (2))", 0],
])("%s", (text, count) => {
  const found = leftOut(text);
  expect(found).toEqual(found.map((_, index) => (index === 0 ? count : 0)));
});

test.each([
  "insert into t values (1), (2), (3); select 1",
  "insert into t values ('ä', '€'), ('😀', 'b'), ('c', 'd') on conflict (a) do nothing; alter table t drop column a",
  "create table t (a int); insert into t values (1), (2); insert into u values (1), (2) union values (3)",
  "insert into t values (1), (2) limit 1; insert into values values (1), (2); insert into t (values) values (1), (2)",
  "insert into t values (1), (2), (3; drop table t",
  "insert into t values (1), (2), ('x",
  "insert into t values (1), (2),; select 1",
  "insert into t values (1), (2) (3); select 1",
  "insert into t values (1), (2)\n\\echo x\ninsert into t values (1), (2);",
  "insert into t values ('a'), ('b'\n'c'), ('d'\n-- in between\n'e');",
])("%s is read alike without its rows", (text) => {
  const [all, first] = [true, false].map((compared) => readSql({ file: "1.sql", text, compared }));
  const unlike = all?.status === "parsed" ? all.statements.map((one) => ({ ...one, meaning: "" })) : [];
  expect(first).toEqual({ ...all, statements: unlike });
});

test("every statement of a text is read without them", () => {
  const insert = "insert into t values ('ä'), ('😀'), ('c')";
  expect(leftOut(`select 1; ${insert};\n${insert} returning a; -- é\n${insert}; select 'ü'`)).toEqual([
    0, 2, 2, 2, 0,
  ]);
});

test("what stands behind the rows keeps its place", () => {
  const text = "insert into t values ('ä'), ('😀'), ('c') on conflict (a) do update set b = 1";
  const [all, first] = (["all", "first"] as const).map((rows) => [...readStatements(text, rows)][0]);
  const clause = (part: typeof all) =>
    part?.type === "statement" && "InsertStmt" in part.node
      ? part.node.InsertStmt.onConflictClause
      : undefined;
  expect(clause(first)).toEqual(clause(all));
});

test("what stands in a later statement keeps its place in that", () => {
  const text = "insert into t values ('ä'), ('😀'), ('c'); alter table only t drop column a";
  const [all, first] = (["all", "first"] as const).map((rows) => [...readStatements(text, rows)][1]);
  const place = (part: typeof all) =>
    part?.type === "statement" && "AlterTableStmt" in part.node
      ? (part.node.AlterTableStmt.relation?.location ?? 0) - part.byteStart
      : undefined;
  expect(place(first)).toBe("alter table only ".length);
  expect(place(first)).toBe(place(all));
});
