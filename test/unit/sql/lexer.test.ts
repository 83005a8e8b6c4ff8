import { loadModule, scanSync } from "libpg-query";
import { describe, expect, test } from "vitest";
import { afterConstants, afterRows } from "../../../src/sql/constants.js";
import { nextToken, type TokenKind } from "../../../src/sql/lexer.js";
import { random } from "./reading.js";

await loadModule();

function tokens(text: string): string[] {
  const found: string[] = [];
  for (let token = nextToken(text, 0); token !== undefined; token = nextToken(text, token.end)) {
    found.push(text.slice(token.start, token.end));
  }
  return found;
}

const TRICKY: readonly (readonly [name: string, text: string, tokens: readonly string[]])[] = [
  ["a doubled quote", "'it''s;' x", ["'it''s;'", "x"]],
  [
    "backslashes only in E''",
    String.raw`'a\' E'b\'c' e'\\'`,
    [String.raw`'a\'`, String.raw`E'b\'c'`, String.raw`e'\\'`],
  ],
  ["an E'' that goes on in the next line", "E'a'\n '\\';b' c", ["E'a'\n '\\';b'", "c"]],
  ["an E'' that goes on behind a comment", "E'a' -- x\n'\\';' c", ["E'a' -- x\n'\\';'", "c"]],
  ["a string that goes on in the next line", "'a'\n'b' 'c'", ["'a'\n'b'", "'c'"]],
  ["a string behind E'' in the same line", "E'a' '\\' c", ["E'a'", "'\\'", "c"]],
  ["prefixes of strings", "B'01' x'ff' N'a' U&'\\0061'", ["B'01'", "x'ff'", "N'a'", "U&'\\0061'"]],
  ["quoted names", '"a;""b" u&"c;"', ['"a;""b"', 'u&"c;"']],
  ["dollar quotes", "$$;$$ $a$ $$ ; $b$ $a$ $_1$x$_1$", ["$$;$$", "$a$ $$ ; $b$ $a$", "$_1$x$_1$"]],
  ["a dollar inside a name", "a$b$ c $1", ["a$b$", "c", "$1"]],
  ["a dollar quote in other letters", "$é$;$é$", ["$é$;$é$"]],
  ["comments", "-- a;\n/* b /* c; */ */ d--e", ["-- a;", "/* b /* c; */ */", "d", "--e"]],
  ["a comment that an operator runs into", "1+/* x */2 3-- y", ["1", "+", "/* x */", "2", "3", "-- y"]],
  [
    "signs behind operators",
    "a=-1 a@-1 a<>-b +-+",
    ["a", "=", "-", "1", "a", "@-", "1", "a", "<>", "-", "b", "+", "-", "+"],
  ],
  ["numbers", "1.5e-3 .5 0xFF 1_000 1..2 1.e", ["1.5e-3", ".5", "0xFF", "1_000", "1", "..", "2", "1.", "e"]],
  ["casts and arrays", "a::int[1:2] b:=c", ["a", "::", "int", "[", "1", ":", "2", "]", "b", ":=", "c"]],
];

describe("tokens", () => {
  test.each(TRICKY)("%s", (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  test.each([
    ["'a", "'a"],
    ["E'a\\", "E'a\\"],
    ['"a', '"a'],
    ["$x$ $y$", "$x$ $y$"],
    ["/* /* */", "/* /* */"],
  ])("what is not closed runs to the end: %s", (text, token) => {
    expect(tokens(`x ${text}`)).toEqual(["x", token]);
  });
});

test("every token is of its kind", () => {
  const kinds: readonly (readonly [kind: TokenKind, tokens: string])[] = [
    ["word", "a _b1$ é\u00a0 e u x1"],
    ["name", '"a" u&"b"'],
    ["string", "'a' e'\\'' B'1' n'a' U&'a'"],
    ["dollar-string", "$$a$$ $b$a$b$"],
    ["number", "1 .5 1.5e3 0xFF 1_0 2."],
    ["parameter", "$1"],
    ["operator", "- + <> @- |/"],
    ["semicolon", ";"],
    ["open", "("],
    ["close", ")"],
    ["comment", "/*a*/ --a"],
    ["backslash", "\\"],
    ["other", ", . .. : :: := [ ] { } $a"],
  ];
  for (const [kind, text] of kinds) {
    for (const token of text.split(" ")) {
      expect(nextToken(token, 0)).toMatchObject({ kind, start: 0 });
    }
  }
});

test("Postgres' own scanner finds the same tokens in any mixture of them", () => {
  const pieces = [
    ..."select from a b1 $ ( ) [ ] , . ; : + - * / < > = ~ ! @ # % ^ & | ` ? '' \"x\" 1 2.5 $1 $$ $a$ -- /* */".split(
      " ",
    ),
    " ",
    "\n",
    "'a;'",
    "E'\\'' ",
    "$q$ ; $q$",
    "/* ; */",
    "-- ;\n",
  ];
  const pick = random(7);
  let compared = 0;
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: 12 }, () => pieces[pick(pieces.length)]).join("");
    const theirs = scan(text);
    // libpg-query, unlike Postgres, does not let a string go on behind a comment.
    if (theirs === undefined || /'\s*--.*\n\s*(?:--.*\n\s*)*'/.test(text)) continue;
    expect(tokens(text), JSON.stringify(text)).toEqual(theirs);
    compared++;
  }
  expect(compared).toBeGreaterThan(500);
});

test.each([
  ["constants and their commas", afterConstants, [], ","],
  ["rows of constants", afterRows, [")", ",(", "(", "),(", "), ("], "("],
] as const)("%s are passed as if token by token", (_, after, more, last) => {
  const pieces = [
    ...more,
    "1",
    "-2.5",
    "'a'",
    "'it''s'",
    "''",
    "null",
    "true",
    " ",
    "\n",
    ",",
    ",",
    ",",
    "e",
    "'",
    "-",
    ".",
    ")",
    "\u00a0",
  ];
  const pick = random(11);
  let passed = 0;
  for (let round = 0; round < 5000; round++) {
    const text = Array.from({ length: 10 }, () => pieces[pick(pieces.length)]).join("");
    const end = after(text, 0);
    if (end === 0) continue;
    passed++;
    let token = nextToken(text, 0);
    for (; token !== undefined && token.end < end; token = nextToken(text, token.end)) {
      const shown = text.slice(token.start, token.end);
      expect(shown, JSON.stringify(text)).toMatch(/^(?:'[\s\S]*'|[\d.]+|-|,|null|true|[()])$/);
    }
    expect(token && text.slice(token.start, end), JSON.stringify(text)).toBe(last);
    if (after === afterRows) expect(depthOf(text.slice(0, end)), JSON.stringify(text)).toEqual([-1, 0]);
  }
  expect(passed).toBeGreaterThan(100);
  expect(after("'a', 1), (", 0, 3)).toBe(0);
});

test.each([
  ["many in one row", "1,".repeat(3_000_000)],
  ["many in many rows", `${`'${"''".repeat(8)}',`.repeat(99)}1), (`.repeat(2_000)],
  ["quotes", `'${"''".repeat(5_000_000)}', (`],
])("constants without end overflow nothing: %s", (_, text) => {
  expect(() => [afterConstants(text, 0), afterRows(text, 0)]).not.toThrow();
});

test("a text of nothing but plus signs, each a token, is not gone through to its end for each", () => {
  const text = "+".repeat(200_000);
  let count = 0;
  for (let token = nextToken(text, 0); token !== undefined; token = nextToken(text, token.end)) count++;
  expect(count).toBe(text.length);
});

/** The lowest depth in parentheses, and the last; quotes hold none here. */
function depthOf(text: string): [number, number] {
  let depth = 0;
  let lowest = 0;
  for (const char of text) {
    if (char === "(") depth++;
    if (char === ")") depth--;
    lowest = Math.min(lowest, depth);
  }
  return [lowest, depth];
}

/** `undefined` for what Postgres' scanner refuses, such as a quote that is not closed. */
function scan(text: string): string[] | undefined {
  try {
    return scanSync(text).tokens.map(({ start, end }) => text.slice(start, end));
  } catch {
    return undefined;
  }
}
