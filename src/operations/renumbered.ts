import type { HistoryRow } from "../database/history.js";
import type { MigrationFile } from "../project/types.js";

/**
 * Pairs files that are not applied with recorded versions that have no file and are the same, by hash or by meaning:
 * each with the first that is left, each only once.
 *
 * @param meaning of `file <path>` or `row <version>`; empty or `undefined` is like nothing
 */
export function findRenumbered(
  waiting: readonly MigrationFile[],
  missing: readonly HistoryRow[],
  meaning: (key: string) => string | undefined,
): ReadonlyMap<string, string> {
  if (missing.length === 0) return new Map();
  // Places in `missing`, the first one last, where it is cheap to take away.
  const alike = new Map<string, number[]>();
  for (const [place, row] of [...missing.entries()].reverse()) {
    for (const key of keysOf(row.hash, meaning(`row ${row.version}`))) {
      const places = alike.get(key);
      if (places) places.push(place);
      else alike.set(key, [place]);
    }
  }
  const taken = new Set<number>();
  const pairs = new Map<string, string>();
  for (const file of waiting) {
    const places = keysOf(file.hash, meaning(`file ${file.file}`)).flatMap((key) => {
      const left = alike.get(key) ?? [];
      while (taken.has(left.at(-1) ?? -1)) left.pop();
      return left.slice(-1);
    });
    const place = Math.min(...places);
    const twin = missing[place];
    if (twin === undefined) continue;
    taken.add(place);
    pairs.set(file.version, twin.version);
  }
  return pairs;
}

function keysOf(hash: string | undefined, meaning: string | undefined): readonly string[] {
  return [...(hash === undefined ? [] : [`hash ${hash}`]), ...(meaning ? [`meaning ${meaning}`] : [])];
}
