import { expect, it } from "vitest";
import { block, compose, type Section } from "../../../../src/report/markdown/section.js";

const list = (name: string, rank: number, items: readonly string[]): Section => ({
  name,
  rank,
  head: `**${name}**\n`,
  items,
  joint: "\n",
  tail: "",
});

const sections = [
  block("outcome", 1, "### done"),
  undefined,
  block("diagram", 9, "d".repeat(300)),
  list("hazards", 2, ["- one", "- two", "- three"]),
  block("empty", 1, ""),
];

const composed = (limit: number): string =>
  compose(sections, { limit, measure: (text) => text.length, rest: "The log has it." });

it("all of it, in the order given, where there is room", () => {
  expect(composed(1000)).toBe(`### done\n\n${"d".repeat(300)}\n\n**hazards**\n\n- one\n- two\n- three\n`);
});

it("the highest rank goes first, and is named", () => {
  expect(composed(120)).toBe(
    "### done\n\n**hazards**\n\n- one\n- two\n- three\n\n_Not all of it fits here (diagram). The log has it._\n",
  );
});

it("what is kept in part is cut between items", () => {
  expect(composed(112)).toBe(
    "### done\n\n**hazards**\n\n- one\n- two\n\n_Not all of it fits here (diagram, hazards). The log has it._\n",
  );
});

it("never more than the limit", () => {
  for (let limit = 80; limit < 200; limit += 1) expect(composed(limit).length).toBeLessThanOrEqual(limit);
});
