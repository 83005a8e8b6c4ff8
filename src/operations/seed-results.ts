import type { RowCounts } from "../database/seed-job.js";
import type { DatabaseState } from "../database/state.js";
import type { SeedFile } from "../project/types.js";
import type { SeedResult } from "../result.js";
import { decideSeeds } from "./decide-seeds.js";
import type { SeedDeed } from "./run-seeds.js";

/** What an operation knows of seeds at its end. */
export interface SeedFindings {
  readonly files: readonly SeedFile[];
  /** By path. */
  readonly deeds?: ReadonlyMap<string, SeedDeed>;
  /** The paths that this run was to seed: those it did not come to are reported as not run. */
  readonly planned?: ReadonlySet<string>;
}

/** The seeds as the result has them. Pure. */
export function seedResults(
  { files, deeds, planned }: SeedFindings,
  { seeds }: Pick<DatabaseState, "seeds">,
): SeedResult[] {
  return decideSeeds(files, seeds).map(({ file: { file, path }, state }) => {
    const deed = deeds?.get(path);
    const tables = deed?.tables;
    return {
      file,
      state,
      // Recorded without a deed of ours: somebody else was faster.
      outcome: deed?.outcome ?? (planned?.has(path) && state !== "applied" ? "not-run" : null),
      rows: tables ? total(tables) : null,
      tables: tables ? tables.map((table) => ({ ...table })) : [],
      durationMs: deed?.durationMs ?? null,
    };
  });
}

/** The counts of several tables together. */
export function total(tables: readonly RowCounts[]): RowCounts {
  const sum = (count: (rows: RowCounts) => number): number =>
    tables.reduce((sofar, rows) => sofar + count(rows), 0);
  return {
    inserted: sum(({ inserted }) => inserted),
    updated: sum(({ updated }) => updated),
    deleted: sum(({ deleted }) => deleted),
    skipped: sum(({ skipped }) => skipped),
  };
}
