import { expect, test } from "vitest";
import type { HistoryRow } from "../../../src/database/history.js";
import { findRenumbered } from "../../../src/operations/renumbered.js";
import type { MigrationFile } from "../../../src/project/types.js";

const file = (version: string, hash: string) => ({ version, hash, file: version }) as MigrationFile;
const row = (version: string, hash?: string) => ({ version, hash }) as HistoryRow;

test("each file is paired with the first row that is left, by hash or by meaning", () => {
  const meanings = new Map([
    ["file 1", "a"],
    ["row 12", "a"],
    ["file 2", "a"],
    ["row 11", "a"],
    ["file 4", ""],
    ["row 14", ""],
  ]);
  const pairs = findRenumbered(
    [file("1", "x"), file("2", "h"), file("3", "h"), file("4", "y"), file("5", "z")],
    [row("10", "h"), row("11"), row("12", "other"), row("13", "h"), row("14")],
    (key) => meanings.get(key),
  );
  expect([...pairs]).toEqual([
    ["1", "11"],
    ["2", "10"],
    ["3", "13"],
  ]);
});

test("no file is compared with every row", () => {
  const many = Array.from({ length: 1_000 }, (_, index) => index);
  let asked = 0;
  const pairs = findRenumbered(
    many.map((n) => file(`${n}`, `f${n}`)),
    many.map((n) => row(`9${n}`, `r${n}`)),
    (key) => {
      asked += 1;
      return key.replace(/^(?:file |row 9)/, "");
    },
  );
  expect(pairs.size).toBe(1_000);
  expect(asked).toBe(2_000);
});
