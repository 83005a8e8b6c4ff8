import { expect, test } from "vitest";
import { hazardsIn } from "../../support/hazards.js";

/** What is found, with a `+` where a directive allows it. */
async function summary(sql: string): Promise<string[]> {
  return (await hazardsIn(sql)).map(
    ({ id, line, acknowledged }) => `${line} ${id}${acknowledged ? " +" : ""}`,
  );
}

test("a directive covers the whole statement below it, however long", async () => {
  const sql = `-- db-ops: allow drop-column nobody reads it since March
alter table t
  add column a int,
  drop column b,
  -- a comment inside
  drop column c;
alter table t drop column d;`;
  expect(await summary(sql)).toEqual(["4 drop-column +", "6 drop-column +", "7 drop-column"]);
});

test("a directive covers what runs in a DO block", async () => {
  const sql = "-- db-ops: allow truncate it is a cache\ndo $$ begin\n  truncate t;\nend $$;";
  expect(await summary(sql)).toEqual(["3 truncate +"]);
});

test("a directive covers its own rule only", async () => {
  const sql = "-- db-ops: allow drop-table it moved\nalter table t drop column a; drop table u;";
  expect(await summary(sql)).toEqual(["1 allow-unused", "2 drop-column", "2 drop-table"]);
});

test("several directives and other comments may stand above one statement", async () => {
  const sql = `-- what this is for
-- db-ops: allow rename-column the app reads both names
/* and more */
-- db-ops: allow set-schema, it is a typo
alter table t rename a to b;`;
  expect(await summary(sql)).toEqual(["4 allow-unreadable", "5 rename-column +"]);
});

test("a directive without a reason, or for no rule, allows nothing", async () => {
  const sql = `-- db-ops: allow drop-table
drop table t;
-- db-ops: allow drop-tables it moved
drop table u;
-- db-ops: ignore drop-table
drop table v;`;
  expect(await summary(sql)).toEqual([
    "1 allow-without-reason",
    "2 drop-table",
    "3 allow-unknown-rule",
    "4 drop-table",
    "5 allow-unreadable",
    "6 drop-table",
  ]);
});

test("a directive that allows nothing is said", async () => {
  expect(await summary("-- db-ops: allow drop-table it moved\nselect 1;")).toEqual(["1 allow-unused"]);
  expect(await summary("select 1;\n-- db-ops: allow drop-table it moved\n")).toEqual(["2 allow-unused"]);
});

test("a directive must stand directly above", async () => {
  expect(await summary("-- db-ops: allow drop-table it moved\n\ndrop table t;")).toEqual([
    "1 allow-unused",
    "3 drop-table",
  ]);
  expect(await summary("select 1; -- db-ops: allow drop-table it moved\ndrop table t;")).toEqual([
    "1 allow-unused",
    "2 drop-table",
  ]);
});

test("a directive in a string or of another tool is none", async () => {
  expect(
    await summary(
      "select '\n-- db-ops: allow drop-table it moved\n';\n-- squawk-ignore ban-drop-table\ndrop table t;",
    ),
  ).toEqual(["5 drop-table"]);
});

test("it may stand in a file with Windows line ends, and in capitals", async () => {
  expect(await summary("-- DB-OPS: Allow drop-table - it moved\r\nDROP TABLE t;\r\n")).toEqual([
    "2 drop-table +",
  ]);
});
