import { createColors } from "picocolors";
import { expect, it } from "vitest";
import { alignColumns, displayWidth } from "../../../src/report/columns.js";

it("aligns by what a terminal shows, not by characters", () => {
  const { red } = createColors(true);
  expect(
    alignColumns([
      ["state", "name", "took"],
      [red("applied"), "漢字", "1 ms"],
      ["x", "cafe\u0301", "2 ms"],
      ["y", "", ""],
    ]),
  ).toEqual(["state    name  took", `${red("applied")}  漢字  1 ms`, "x        cafe\u0301  2 ms", "y"]);
});

it.each([
  ["abc", 3],
  ["漢字", 4],
  ["😀", 2],
  ["é", 1],
  ["e\u0301", 1],
  ["\u001b[31mred\u001b[39m", 3],
])("%j takes %d columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it("takes 10,000 rows in its stride", () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ["applied", String(index), "a name", "12 ms"]);
  const start = performance.now();
  expect(alignColumns(rows)).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(1000);
});
