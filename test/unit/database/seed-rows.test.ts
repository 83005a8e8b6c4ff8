import { expect, test } from "vitest";
import { countRows, toSnapshot } from "../../../src/database/seed-rows.js";

const nothing = toSnapshot([["on"]], []);

test("a server that does not count rows leaves them unknown", () => {
  const silent = toSnapshot([["off"]], []);
  expect(silent.changed).toBeUndefined();
  expect(countRows(nothing, silent, [], [])).toBeUndefined();
});

test("partitions count for their table, and what was there before does not", () => {
  const before = toSnapshot([["on"], ["public.orders", "5", "0", "0"]], []);
  const after = toSnapshot(
    [
      ["on"],
      ["public.orders", "5", "1", "0"],
      ["public.orders", "2", "0", "3"],
      ["public.notes", "0", "4", "0"],
    ],
    [],
  );
  expect(countRows(before, after, [], [])).toEqual([
    { table: "public.notes", inserted: 0, updated: 4, deleted: 0, skipped: 0 },
    { table: "public.orders", inserted: 2, updated: 1, deleted: 3, skipped: 0 },
  ]);
});

test("rows left alone are told under the name that the server has for the table, or the file where it has none", () => {
  const asked = [
    { schema: undefined, name: "orders" },
    { schema: "shop", name: "gone" },
  ];
  const after = toSnapshot([["on"], ['["public.orders", null]']], asked);
  const [first, second] = asked;
  const leftAlone = [first, second].flatMap((table) => (table ? [{ table, rows: 2 }] : []));
  expect(countRows(nothing, after, asked, leftAlone)).toEqual([
    { table: "public.orders", inserted: 0, updated: 0, deleted: 0, skipped: 2 },
    { table: "shop.gone", inserted: 0, updated: 0, deleted: 0, skipped: 2 },
  ]);
});
