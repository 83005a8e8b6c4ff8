import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/problem.js";
import { excerptWithCaret, renderProblems } from "../../../src/report/problems.js";

const failing: Problem = {
  code: "statement-failed",
  message: 'relation "recipes" does not exist',
  hint: "Is the migration that creates it older than this one?",
  sqlstate: "42P01",
  file: "supabase/migrations/20240101000000_users.sql",
  line: 12,
  column: 15,
  excerpt: "select * from recipes;",
  logOnly: 'CONTEXT: SQL function "a"\nstatement 1',
};

describe("renderProblems", () => {
  it("shows where, what, the line with a caret, the hint and the server's words", () => {
    expect(renderProblems([failing])).toMatchInlineSnapshot(`
      "error: supabase/migrations/20240101000000_users.sql:12:15: relation "recipes" does not exist [statement-failed 42P01]
        12 | select * from recipes;
           |               ^
        hint: Is the migration that creates it older than this one?
        detail: CONTEXT: SQL function "a"
                statement 1"
    `);
  });

  it("shows a problem without a place", () => {
    const problems: Problem[] = [
      { code: "no-database-url", message: "there is no database URL", hint: "Set DATABASE_URL." },
      { code: "bad-input", message: "lock-timeout: `5` is no duration" },
    ];
    expect(renderProblems(problems)).toMatchInlineSnapshot(`
      "error: there is no database URL [no-database-url]
        hint: Set DATABASE_URL.

      error: lock-timeout: \`5\` is no duration [bad-input]"
    `);
  });

  it("lets nobody forge a line or steer the terminal", () => {
    const shown = renderProblems([
      { ...failing, message: "a\nerror: forged", file: "x\u001b[2J\n.sql", logOnly: "b\nhint: c\r\u001b[1A" },
    ]);
    expect(shown.split("\n").filter((line) => /^(error|hint):/.test(line))).toHaveLength(1);
    expect(shown).not.toContain("\u001b");
  });

  it("is empty without problems", () => {
    expect(renderProblems([])).toBe("");
  });
});

describe("excerptWithCaret", () => {
  it.each([
    ["select x", 8, "       ^"],
    ["\tselect x", 9, "        ^"],
    ["-- 漢字 x", 7, "        ^"],
    ["😀 x", 3, "   ^"],
    ["a\u202eb x", 5, "   ^"],
    ["x", 99, " ^"],
  ])("%j at column %d", (excerpt, column, caret) => {
    expect(excerptWithCaret(excerpt, column)[1]).toBe(caret);
  });

  it("shows the part of a long line that matters", () => {
    const [line = "", caret = ""] = excerptWithCaret(`${"a".repeat(500)}HERE${"b".repeat(500)}`, 501);
    expect(line.length).toBeLessThan(110);
    expect(line.slice(caret.length - 1)).toMatch(/^HEREb+…$/);
    expect(line.startsWith("…")).toBe(true);
  });

  it("shows the line alone where the column is not known", () => {
    expect(excerptWithCaret("select 1", undefined)).toEqual(["select 1"]);
  });
});
