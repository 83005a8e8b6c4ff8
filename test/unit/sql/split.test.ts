import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadModule, parseSync } from "libpg-query";
import { describe, expect, test } from "vitest";
import { nextSignificant } from "../../../src/sql/lexer.js";
import { splitSql } from "../../../src/sql/split.js";
import { random, read } from "./reading.js";
import { SAMPLES } from "./samples.js";

await loadModule();

function pieces(text: string): string[] {
  return splitSql(text).map(({ start, end }) => text.slice(start, end));
}

describe("statements end at top-level semicolons", () => {
  test.each([
    ["empty ones are left out", ";;a; ;/* x */;b;;", ["a", "b"]],
    ["comments around are left out", "/* x; */ a -- y;\n; -- z", ["a"]],
    ["not in quotes", "a ';' \";\" $$;$$; b", ["a ';' \";\" $$;$$", "b"]],
    [
      "not in parentheses",
      "create rule r as on insert to a do (b; c); d",
      ["create rule r as on insert to a do (b; c)", "d"],
    ],
    [
      "not in BEGIN ATOMIC",
      "CREATE function f() BEGIN ATOMIC a; case when 1 then 2 end; b; END; c",
      ["CREATE function f() BEGIN ATOMIC a; case when 1 then 2 end; b; END", "c"],
    ],
    ["a plain BEGIN is a statement", "begin; a; end; b", ["begin", "a", "end", "b"]],
    [
      "only a word of its own is a quote's prefix",
      "select like'\\'; select e'\\';'",
      ["select like'\\'", "select e'\\';'"],
    ],
    ["a byte order mark is no statement", "\ufeffa; b", ["a", "b"]],
    ["nor is white space", "\ufeff \r\n\t\f\v", []],
  ])("%s", (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

describe("psql's own", () => {
  test("a command takes its line and ends the statement before it", () => {
    const text = "\\set x 1\na \\gset\nb;\\.\nc";
    expect(splitSql(text).map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
      ["psql", "\\set x 1"],
      ["statement", "a"],
      ["psql", "\\gset"],
      ["statement", "b"],
      ["psql", "\\."],
      ["statement", "c"],
    ]);
  });

  test("the rows of a COPY are no statements", () => {
    const text = "copy t from stdin;\n1;\t'\n\\N\n\\.\nb;\nCOPY t (a) FROM /* x */ STDIN csv;\nc;";
    expect(pieces(text)).toEqual(["copy t from stdin", "b", "COPY t (a) FROM /* x */ STDIN csv", "c"]);
    const rows = splitSql(text).map(({ copyRows }) => copyRows && text.slice(copyRows.start, copyRows.end));
    expect(rows).toEqual(["1;\t'\n\\N\n", undefined, "", undefined]);
  });
});

const FILES = ["supabase/migrations", "supabase/seeds"]
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => file.endsWith(".sql"));

test.each([...FILES.map((file) => [file, readFileSync(file, "utf8")] as const), ...SAMPLES])(
  "the grammar finds the same statements in %s",
  (_, text) => {
    const starts = (parseSync(text).stmts ?? []).map(({ stmt_location }) => stmt_location ?? 0);
    const bytes = splitSql(text).map(({ start }) => Buffer.byteLength(text.slice(0, start)));
    // The grammar counts the first statement from the start of the text.
    expect(bytes.slice(1)).toEqual(starts.slice(1));
    expect(bytes).toHaveLength(starts.length);
  },
);

test("whatever is cut out of a file, its statements lie in order and nothing but comments lies between", () => {
  const pick = random(11);
  const texts = SAMPLES.map(([, text]) => text);
  for (let round = 0; round < 150; round++) {
    const text = texts[round % texts.length] ?? "";
    const at = pick(text.length);
    const broken = text.slice(0, at) + text.slice(at + 1 + pick(40));
    const { statements, problems } = read(broken);
    let last = 0;
    for (const { start, end } of statements) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      if (problems.length === 0) expect(gap(broken.slice(last, start))).toBe("");
      last = end;
    }
    if (problems.length === 0) expect(gap(broken.slice(last))).toBe("");
  }
});

/** What stands in a stretch beside comments and semicolons. */
function gap(text: string): string {
  let rest = "";
  for (let token = nextSignificant(text, 0); token !== undefined; token = nextSignificant(text, token.end)) {
    if (token.kind !== "semicolon") rest += text.slice(token.start, token.end);
  }
  return rest;
}
