import type { Problem } from "../problem.js";
import type { Place } from "./folder.js";
import { readSeedFile } from "./seed-file.js";
import { findSeeds } from "./seed-paths.js";
import type { ProjectConfig, ScanToCopy, SeedFile, Seeds } from "./types.js";

/** Bounds on what a run keeps in memory. */
const BOUNDS = { files: 20_000, bytes: 500 * 1024 * 1024 };

/** What a project without seeds has, and one whose seeds are switched off. */
export const NO_SEEDS: Seeds = { files: [], problems: [], advice: [] };

/**
 * Reads the seed files that the configuration names, in the order in which they run; none when `[db.seed] enabled` is
 * false. A file that cannot be read is among them, with its problems; past the bounds none is, and a problem says so.
 */
export function readSeeds(
  supabase: Place,
  config: ProjectConfig["seed"],
  scanToCopy: ScanToCopy,
  bounds = BOUNDS,
): Seeds {
  if (!config.enabled) return NO_SEEDS;
  const { seeds, problems, advice } = findSeeds(supabase, config.sqlPaths);
  if (seeds.length > bounds.files)
    return { files: [], problems: [...problems, tooMany(bounds.files)], advice };
  const files: SeedFile[] = [];
  let total = 0;
  for (const { path, place } of seeds) {
    const { text, rows, hash, bytes, problems: faults } = readSeedFile(place.path, place.file, scanToCopy);
    total += bytes;
    if (total > bounds.bytes) return { files: [], problems: [...problems, tooLarge(bounds.bytes)], advice };
    files.push({ path, file: place.file, text, rows, hash, problems: faults });
  }
  return { files, problems, advice };
}

function tooMany(most: number): Problem {
  return {
    code: "file-too-large",
    message: `[db.seed] sql_paths match more than ${most} files`,
    hint: "Name fewer files: a pattern such as ./seeds/*.sql reads one folder.",
  };
}

function tooLarge(most: number): Problem {
  return {
    code: "file-too-large",
    message: `The seeds have more than ${most / 1024 / 1024} MB together`,
    hint: "Load the rows with psql's \\copy outside of seeds.",
  };
}
