import { describe, expect, test } from "vitest";
import { read } from "./reading.js";
import { SAMPLES } from "./samples.js";

const meaning = (text: string): string[] => read(text).statements.map((statement) => statement.meaning);
const same = (a: string, b: string): boolean => meaning(a).join(" ") === meaning(b).join(" ");

describe("it makes no difference", () => {
  test.each([
    [
      "where a statement stands",
      "select a from t; with x as (select 1) table x",
      "-- é\n\nselect a from t;;\n\twith x as (select 1) table x;",
    ],
    [
      "how it is spaced and commented",
      "create table t(a int)",
      "CREATE TABLE T ( -- a\n  A /* b */ INTEGER\n);",
    ],
    ["which quotes a string is in", "select 'a''b', 1", "select $$a'b$$, 1"],
    ["which name of an operator or type is used", "select a != 1::int", "select (a <> cast(1 as integer))"],
    [
      "what a comment in a body says",
      "do $$ begin null; end $$",
      "do $x$\n-- c\nBEGIN\n  NULL; /* d */\nEND\n$x$",
    ],
    [
      "how a body in SQL is spaced",
      "create function f() returns int language sql as 'select 1'",
      "create function f() returns int language sql as $$\n  SELECT 1\n$$",
    ],
    [
      "which line ends a file has",
      "comment on table t is 'a\nb'; do $$\nbegin\nend $$",
      "comment on table t is 'a\r\nb';\r\ndo $$\r\nbegin\r\nend $$",
    ],
    ["a semicolon more", "select 1", ";select 1;;"],
  ])("%s", (_, a, b) => {
    expect(same(a, b)).toBe(true);
  });
});

describe("it makes a difference", () => {
  test.each([
    ["what a string says", "select 'a'", "select 'a '"],
    ["the case of a quoted name", 'select "A"', "select a"],
    ["a number", "select 0", "select 1"],
    ["the order of statements", "select 1; select 2", "select 2; select 1"],
    ["a statement more", "select 1", "select 1; select 1"],
    ["an option", "create index i on t (a)", "create index concurrently i on t (a)"],
    ["what a body does", "do $$ begin perform 1; end $$", "do $$ begin perform 2; end $$"],
    ["a string in a body", "do $$ begin perform 'a -- b'; end $$", "do $$ begin perform 'a'; end $$"],
    [
      "white space in a body of another language",
      "do language plpython3u $$ a $$",
      "do language plpython3u $$  a $$",
    ],
    [
      "the name of a function whose body is that name",
      "create function f() returns int language sql as 'f'",
      "create function g() returns int language sql as 'f'",
    ],
    ["the folder of a tablespace", "create tablespace t location '/a'", "create tablespace t location '/b'"],
    ["transaction control", "select 1", "begin; select 1; commit"],
  ])("%s", (_, a, b) => {
    expect(same(a, b)).toBe(false);
  });
});

test.each(SAMPLES)(
  "a file of real life means the same behind a long comment, with CRLF and extra blanks: %s",
  (_, text) => {
    expect(same(text, `/* é ${"x".repeat(500)} */\n${text}`)).toBe(true);
    expect(same(text, text.replaceAll("\n", "\r\n"))).toBe(true);
    expect(same(text, text.replaceAll("\n", "\n\n"))).toBe(true);
  },
);

test("a different statement has a different hash", () => {
  const { statements } = read(SAMPLES.map(([, text]) => text).join("\n;"));
  expect(new Set(statements.map(({ meaning }) => meaning)).size).toBe(statements.length);
  expect(statements.every(({ meaning }) => /^[\da-f]{32}$/.test(meaning))).toBe(true);
});
