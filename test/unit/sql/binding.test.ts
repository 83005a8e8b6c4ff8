import { loadModule, parsePlPgSQLSync, parseSync } from "libpg-query";
import { beforeAll, describe, expect, it } from "vitest";
import { Grammar } from "../../../src/sql/binding.js";

/** What the package's own wrapper says: `stmts`, or where and what is wrong. */
function byWrapper(sql: string): unknown {
  try {
    return { status: "ok", statements: parseSync(sql).stmts };
  } catch (error) {
    const { message, cursorPosition } = (error as { sqlDetails: { message: string; cursorPosition: number } })
      .sqlDetails;
    return { status: "error", message, position: cursorPosition };
  }
}

function faultByWrapper(sql: string): string | undefined {
  try {
    parsePlPgSQLSync(sql);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe("libpg-query without its wrapper", () => {
  let grammar: Grammar;
  beforeAll(async () => {
    [grammar] = await Promise.all([Grammar.load(), loadModule()]);
  });

  it.each([
    "select 1",
    "select 1; select 2;",
    "-- only a comment",
    "select 'é', '🍅', U&'\\0041'",
    'create table "Tomaten 🍅" (größe int)',
    "select '🍅' slect",
    "selct 1",
    "select (",
    "select 'open",
    `select '${"x".repeat(3_000_000)}'`,
  ])("reads a text alike", (sql) => {
    expect(grammar.parse(sql)).toEqual(byWrapper(sql));
  });

  it("reads no text at all, which the wrapper refuses", () => {
    expect(grammar.parse("")).toEqual({ status: "ok", statements: [] });
  });

  it.each([
    "do $$ begin perform 1; end $$",
    "do $$ begin perform '🍅'; end if; end $$",
    "create function f() returns int language plpgsql as $$ begin retrun 1; end $$",
    "create function f() returns int language plpgsql as $$ begin return 1; end $$",
    "create function f() returns int language plpgsql as $$ begin return é slect; end $$",
  ])("finds the same fault in a body", (sql) => {
    expect(grammar.faultOfRoutine(sql)).toEqual(faultByWrapper(sql));
  });
});
