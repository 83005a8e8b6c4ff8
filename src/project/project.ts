export { readInside } from "./locate.js";

import { defaults, readConfig } from "./config.js";
import { locate } from "./locate.js";
import { readMigrations } from "./migrations.js";
import { NO_SEEDS, readSeeds } from "./seeds.js";
import type { Project, ScanToCopy } from "./types.js";
import { type Environment, variablesOf } from "./variables.js";

export interface ProjectPlace {
  /** Absolute path; nothing outside it is read. */
  readonly workspace: string;
  /** The folder with config.toml, relative to the workspace or absolute. */
  readonly supabaseDirectory: string;
  /** The process's environment, for `env(NAME)` in config.toml. */
  readonly env: Environment;
  /** What knows SQL, for seeds with the rows of a dump. */
  readonly scanToCopy: ScanToCopy;
}

/**
 * Reads what is on disk: configuration and migrations, by the rules of the Supabase CLI 3.1, except that a file which
 * the CLI would silently never run is a problem here. Whatever is wrong is told in `problems`, of the project or of one
 * migration; nothing is thrown for it. Does not parse SQL.
 */
export function readProject({ workspace, supabaseDirectory, env, scanToCopy }: ProjectPlace): Project {
  const located = locate(workspace, supabaseDirectory);
  if (located.status === "not-found") {
    return {
      config: defaults(),
      migrations: [],
      problems: [located.problem],
      isReadable: false,
      misnamed: [],
      skipped: [],
      advice: [],
      readSeeds: () => NO_SEEDS,
    };
  }
  const { config, problems } = readConfig(located.supabase, variablesOf(env, located.supabase));
  const migrations = readMigrations(located.supabase);
  return {
    ...migrations,
    config,
    problems: [...problems, ...migrations.problems],
    readSeeds: () => readSeeds(located.supabase, config.seed, scanToCopy),
  };
}
