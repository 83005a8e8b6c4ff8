import { expect, it } from "vitest";
import { formatDuration, formatMoment } from "../../src/duration.js";

it.each([
  [0, "0 ms"],
  [12.4, "12 ms"],
  [999, "999 ms"],
  [1000, "1.0 s"],
  [1240, "1.2 s"],
  [9949, "9.9 s"],
  [9950, "10 s"],
  [59_499, "59 s"],
  [59_500, "1 min"],
  [125_000, "2 min 5 s"],
  [3_599_499, "59 min 59 s"],
  [3_599_500, "1 h"],
  [3_780_000, "1 h 3 min"],
])("%d ms is %s", (ms, words) => {
  expect(formatDuration(ms)).toBe(words);
});

it("a moment is shown to the second", () => {
  expect(formatMoment("2026-11-03T14:02:11.123Z")).toBe("2026-11-03 14:02:11");
});
