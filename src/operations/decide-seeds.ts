import type { SeedRow } from "../database/history.js";
import type { SeedFile } from "../project/types.js";
import type { SeedState } from "../result.js";

/** A seed file as disk and database together show it. */
export interface Seed {
  readonly file: SeedFile;
  readonly state: SeedState;
}

/**
 * The state of every seed file, in the order in which they run: `applied` as it stands, `changed` since it was, or
 * `pending`. Pure: status and seed cannot disagree.
 */
export function decideSeeds(files: readonly SeedFile[], rows: readonly SeedRow[]): readonly Seed[] {
  const hashes = new Map(rows.map(({ path, hash }) => [path, hash]));
  return files.map((file) => {
    const hash = hashes.get(file.path);
    return { file, state: hash === undefined ? "pending" : hash === file.hash ? "applied" : "changed" };
  });
}
