import type { Problem } from "../problem.js";

/** A file of `supabase/migrations/` as it is on disk. */
export interface MigrationFile {
  /** Its digits, verbatim. */
  readonly version: string;
  /** What stands between `_` and `.sql`; may be empty. */
  readonly name: string;
  /** Path relative to the workspace, with `/`. */
  readonly file: string;
  /** The file's text without a BOM, line ends as they are. */
  readonly text: string;
  /** sha256 of the raw bytes, lower-case hex. */
  readonly hash: string;
  /** What makes the file unusable before it is even parsed (NUL, not UTF-8, symlink …). Its `text` is then empty. */
  readonly problems: readonly Problem[];
}

/** A file that `[db.seed] sql_paths` names, as it is on disk. */
export interface SeedFile {
  /** As `seed_files` knows it: relative to the folder above `supabase`, with `/`. */
  readonly path: string;
  /** Path relative to the workspace, with `/`. */
  readonly file: string;
  /** The file's text without a BOM, line ends as they are; of the rows of COPY the line ends alone. */
  readonly text: string;
  /** In their order. */
  readonly rows: readonly LeftRows[];
  /** sha256 of the raw bytes, lower-case hex. */
  readonly hash: string;
  /** What makes the file unusable before it is even parsed. Its `text` is then empty. */
  readonly problems: readonly Problem[];
}

/** The rows of a `COPY … FROM STDIN`, left on disk until the server takes them: they may be all of the file. */
export interface LeftRows {
  /** Where their line ends begin in the file's text. */
  readonly at: number;
  /** Read from disk each time anew; a chunk is only good until the next one is asked for. Throws when the file has changed. */
  readonly chunks: Iterable<Uint8Array>;
}

/**
 * Reads the statements that a text begins with, up to the first `COPY … FROM STDIN`: the index just past the last whole
 * one, and whether that is such a COPY.
 */
export type ScanToCopy = (text: string) => { readonly end: number; readonly copies: boolean };

export interface Seeds {
  /** In the order in which they run, as the Supabase CLI orders them. */
  readonly files: readonly SeedFile[];
  /** Patterns that are wrong, folders outside the workspace. */
  readonly problems: readonly Problem[];
  /** Patterns that match nothing, entries that were passed by. */
  readonly advice: readonly string[];
}

export interface Project {
  readonly config: ProjectConfig;
  /** Ordered by version as the Supabase CLI orders them: lexicographically. */
  readonly migrations: readonly MigrationFile[];
  /** Problems of the project as a whole: config.toml, bad names, duplicate versions, folders outside the workspace. */
  readonly problems: readonly Problem[];
  /** Whether `migrations` is all there is; `false` where a folder cannot be read, as `problems` then says. */
  readonly isReadable: boolean;
  /** Versions of files whose name is wrong, where its digits tell. */
  readonly misnamed: readonly string[];
  /** Files that the CLI would skip with a message (`README.md`, `.gitkeep`), for advice. */
  readonly skipped: readonly string[];
  /** What is no problem and should be known all the same. */
  readonly advice: readonly string[];
  /** Reads the seeds from disk, each time anew: only some operations need them, and they may be large. */
  readonly readSeeds: () => Seeds;
}

/** What db-ops needs of `config.toml`; defaults are those of the Supabase CLI. */
export interface ProjectConfig {
  /** The local stack's database port, 54322 by default. */
  readonly port: number;
  readonly majorVersion: number;
  readonly migrationsEnabled: boolean;
  readonly seed: { readonly enabled: boolean; readonly sqlPaths: readonly string[] };
  /** The schemas that the API serves; none when it is switched off. */
  readonly apiSchemas: readonly string[];
}
