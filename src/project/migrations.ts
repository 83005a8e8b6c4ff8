import type { Dirent } from "node:fs";
import type { Problem } from "../problem.js";
import { quoted } from "../quoted.js";
import { duplicateVersions } from "./duplicates.js";
import { kindOf, notRegularProblem, readTextFile, symlinkProblem } from "./file.js";
import { inside, list, type Place } from "./folder.js";
import {
  isMeantAsMigration,
  isOldInit,
  type MigrationName,
  parseMigrationName,
  properName,
} from "./names.js";
import type { MigrationFile, Project } from "./types.js";

/** Bounds on what a run keeps in memory; real projects have some hundred files and a few megabytes. */
const BOUNDS = { files: 20_000, bytes: 500 * 1024 * 1024 };

export type Migrations = Pick<
  Project,
  "migrations" | "problems" | "isReadable" | "misnamed" | "skipped" | "advice"
>;

interface NamedEntry extends MigrationName {
  readonly entry: Dirent;
}

interface SortedEntries {
  /** In the order in which they run. */
  readonly named: readonly NamedEntry[];
  readonly problems: readonly Problem[];
  readonly misnamed: readonly string[];
  readonly skipped: readonly string[];
}

/**
 * Reads `migrations/` of the supabase directory, subfolders left out. A missing folder is an empty project, as after
 * `supabase init`, with a word of `advice`. What is misnamed (a problem) or no SQL (`skipped`) is not among the
 * `migrations`; past the bounds none is, and a problem says so.
 */
export function readMigrations(supabase: Place, bounds = BOUNDS): Migrations {
  const folder = inside(supabase, "migrations");
  const listing = list(folder);
  if (listing.status === "missing")
    return { ...unreadable([]), isReadable: true, advice: [missingFolder(supabase, folder)] };
  if (listing.status === "unusable") return unreadable([listing.problem]);
  const { named, problems, misnamed, skipped } = sortEntries(listing.entries, folder);
  if (named.length > bounds.files)
    return unreadable([...problems, tooManyFiles(folder, named.length, bounds.files)]);
  const migrations = readAll(named, folder, bounds.bytes);
  if (migrations === undefined) return unreadable([...problems, tooManyBytes(folder, bounds.bytes)]);
  return {
    migrations,
    problems: [...problems, ...duplicateVersions(migrations)],
    isReadable: true,
    misnamed,
    skipped,
    advice: [],
  };
}

function unreadable(problems: readonly Problem[]): Migrations {
  return { migrations: [], problems, isReadable: false, misnamed: [], skipped: [], advice: [] };
}

function missingFolder(supabase: Place, folder: Place): string {
  const listing = list(supabase);
  const names = listing.status === "listed" ? listing.entries.map(({ name }) => name) : [];
  const stray = names.find((name) => parseMigrationName(name) !== undefined);
  const hint = stray === undefined ? "" : `; ${quoted(stray)} belongs into it`;
  return `There is no folder ${folder.file}, so no migrations${hint}`;
}

function sortEntries(entries: readonly Dirent[], folder: Place): SortedEntries {
  const named: NamedEntry[] = [];
  const problems: Problem[] = [];
  const misnamed: string[] = [];
  const skipped: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const { file } = inside(folder, entry.name);
    const parsed = parseMigrationName(entry.name);
    if (index === 0 && isOldInit(entry.name)) skipped.push(file);
    else if (parsed !== undefined) named.push({ ...parsed, entry });
    else if (entry.isDirectory()) continue;
    else if (isMeantAsMigration(entry.name)) {
      problems.push(badName(file, entry.name));
      const meant = parseMigrationName(properName(entry.name));
      if (meant !== undefined) misnamed.push(meant.version);
    } else skipped.push(file);
  }
  // Stable: files that share a version stay in the order of their names.
  named.sort((one, other) => (one.version < other.version ? -1 : one.version > other.version ? 1 : 0));
  return { named, problems, misnamed, skipped };
}

/** Undefined when all together are too large. */
function readAll(named: readonly NamedEntry[], folder: Place, most: number): MigrationFile[] | undefined {
  const migrations: MigrationFile[] = [];
  let total = 0;
  for (const { version, name, entry } of named) {
    const { path, file } = inside(folder, entry.name);
    const { text, hash, bytes, problems } = readEntry(entry, path, file);
    total += bytes;
    if (total > most) return undefined;
    migrations.push({ version, name, file, text, hash, problems });
  }
  return migrations;
}

function readEntry(entry: Dirent, path: string, file: string): ReturnType<typeof readTextFile> {
  const problem = entry.isSymbolicLink()
    ? symlinkProblem(file)
    : entry.isDirectory() || entry.isFIFO() || entry.isSocket()
      ? notRegularProblem(file, kindOf(entry))
      : undefined;
  // Devices, and file systems that do not tell an entry's type, are found out when the file is open.
  if (problem === undefined) return readTextFile(path, file);
  return { text: "", hash: "", bytes: 0, problems: [problem] };
}

function badName(file: string, fileName: string): Problem {
  return {
    code: "bad-name",
    file,
    message: `${quoted(fileName)} is not a migration's name, so it would silently never run`,
    hint: `Name it ${quoted(properName(fileName))} (digits, an underscore, a name, .sql), or move it out of migrations/.`,
  };
}

function tooManyFiles(folder: Place, count: number, most: number): Problem {
  return {
    code: "file-too-large",
    file: folder.file,
    message: `There are ${count} migrations here; at most ${most} are read`,
    hint: "Squash the old ones (supabase migration squash).",
  };
}

function tooManyBytes(folder: Place, most: number): Problem {
  return {
    code: "file-too-large",
    file: folder.file,
    message: `The migrations here have more than ${most / 1024 / 1024} MB together`,
    hint: "Move rows out of migrations, or squash the old ones (supabase migration squash).",
  };
}
