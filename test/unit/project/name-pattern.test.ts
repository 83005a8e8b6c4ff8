import { expect, test } from "vitest";
import { isPattern, matches, readPattern } from "../../../src/project/name-pattern.js";

/** As Go's path.Match answers: `undefined` stands for ErrBadPattern. */
const match = (pattern: string, name: string): boolean | undefined => {
  const read = readPattern(pattern);
  return read && matches(read, name);
};

test.each([
  ["abc", "abc", true],
  ["abc", "abcd", false],
  ["", "", true],
  ["", "a", false],
  ["*", "abc", true],
  ["*", "", true],
  ["*.sql", "a.sql", true],
  ["*.sql", ".sql", true],
  ["*.sql", ".hidden.sql", true],
  ["*.sql", "a.SQL", false],
  ["*.sql", "a.sql.bak", false],
  ["**.sql", "a.sql", true],
  ["a*", "a", true],
  ["a*b*c", "axxbyybzc", true],
  ["a*b*c", "axxbyybz", false],
  ["*a*a*b", "aaaaaaaaab", true],
  ["*a*a*b", "aaaaaaaaaa", false],
  ["?", "a", true],
  ["?", "", false],
  ["?", "ü", true],
  ["?", "😀", true],
  ["??", "😀", false],
  ["a?c", "abc", true],
  ["0[1-3]_*.sql", "02_a.sql", true],
  ["0[1-3]_*.sql", "04_a.sql", false],
  ["[ab]", "b", true],
  ["[^ab]", "b", false],
  ["[^ab]", "c", true],
  ["[!ab]", "!", true],
  ["[a-cx-z]", "y", true],
  ["[z-a]", "m", false],
  ["[α-ω]", "λ", true],
  ["[😀-😂]", "😁", true],
  ["[*]", "*", true],
  ["[*]", "a", false],
  ["[[]", "[", true],
  ["[\\]]", "]", true],
  ["[\\-x]", "-", true],
  ["[x\\-y]", "-", true],
  ["a]", "a]", true],
  ["\\*", "*", true],
  ["\\*", "a", false],
  ["a\\bc", "abc", true],
  ["{a,b}", "{a,b}", true],
  ["{a,b}", "a", false],
  ["[", "a", undefined],
  ["[]", "]", undefined],
  ["[]a]", "]", undefined],
  ["[^]", "a", undefined],
  ["[a", "a", undefined],
  ["[-]", "-", undefined],
  ["[x-]", "x", undefined],
  ["[-x]", "x", undefined],
  ["[a-b-c]", "b", undefined],
  ["a\\", "a", undefined],
  ["[a\\", "a", undefined],
  // Go looks at the whole pattern, also where the name has long been found not to match.
  ["b[", "a", undefined],
])("%j on %j: %j", (pattern, name, expected) => {
  expect(match(pattern, name)).toBe(expected);
});

test("a path is a pattern where it holds more than a name", () => {
  expect(["a/b.sql", "a{1}.sql", "a]"].map(isPattern)).toEqual([false, false, false]);
  expect(["a/*.sql", "a?", "[a]", "a\\b"].map(isPattern)).toEqual([true, true, true, true]);
});

test("many stars on a long name take no time", () => {
  const startedAt = performance.now();
  expect(match(`${"*a".repeat(40)}*b`, "a".repeat(255))).toBe(false);
  expect(performance.now() - startedAt).toBeLessThan(200);
});
