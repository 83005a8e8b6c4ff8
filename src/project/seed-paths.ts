import { lstatSync, realpathSync, type Stats } from "node:fs";
import { dirname, isAbsolute, join, posix, relative, sep } from "node:path";
import type { Problem } from "../problem.js";
import { quoted } from "../quoted.js";
import { symlinkProblem } from "./file.js";
import { inside, list, type Place } from "./folder.js";
import { isPattern, matches, readPattern } from "./name-pattern.js";

/** A file that the configuration names as a seed. */
export interface FoundSeed {
  /** As the Supabase CLI records it: relative to the folder above `supabase`, or absolute where the pattern is. */
  readonly path: string;
  readonly place: Place;
}

export interface FoundSeeds {
  /** In the order in which they run. */
  readonly seeds: readonly FoundSeed[];
  readonly problems: readonly Problem[];
  /** Patterns that matched nothing, and links that were passed by: worth a word, not a refusal. */
  readonly advice: readonly string[];
}

/**
 * Finds the files of `[db.seed] sql_paths` as the Supabase CLI does (measured, 3.1.0): each pattern relative to the
 * supabase directory, its matches ordered byte by byte, a folder standing for every `*.sql` in and below it; a file that
 * several patterns match runs in the place of the first.
 *
 * @param patterns as the configuration has them
 */
export function findSeeds(supabase: Place, patterns: readonly string[]): FoundSeeds {
  const found = new Map<string, FoundSeed>();
  const problems: Problem[] = [];
  const advice: string[] = [];
  const search: Search = { supabase, problems, advice };
  for (const given of patterns) {
    const pattern = given === "" || isAbsolute(given) ? given : posix.join("supabase", given);
    if (readPattern(pattern) === undefined) problems.push(badPattern(given));
    else if (isReachable(pattern, given, search)) {
      const paths = glob(pattern, search).sort(byBytes);
      if (paths.length === 0) advice.push(`No file matches ${quoted(given)} of [db.seed] sql_paths`);
      for (const path of paths.flatMap((one) => filesOf(one, search)))
        if (!found.has(path)) found.set(path, { path, place: placeOf(path, supabase) });
    }
  }
  return { seeds: [...found.values()], problems, advice };
}

interface Search {
  readonly supabase: Place;
  readonly problems: Problem[];
  readonly advice: string[];
}

/** Every path that matches; a name without any pattern in it matches itself where something stands there. */
function glob(pattern: string, search: Search): string[] {
  if (pattern === "") return [];
  if (!isPattern(pattern)) return statsOf(placeOf(pattern, search.supabase).path) ? [pattern] : [];
  const slash = pattern.lastIndexOf("/");
  const folder = slash > 0 ? pattern.slice(0, slash) : pattern.slice(0, slash + 1);
  const folders = isPattern(folder) ? glob(folder, search) : [folder];
  const last = readPattern(pattern.slice(slash + 1));
  if (last === undefined) return [];
  return folders.flatMap((path) => {
    const listing = list(placeOf(path, search.supabase));
    // A file where the pattern has a folder is no match.
    if (listing.status === "unusable" && listing.problem.code === "symlink")
      search.problems.push(listing.problem);
    const entries = listing.status === "listed" ? listing.entries : [];
    return entries.filter(({ name }) => matches(last, name)).map(({ name }) => posix.join(path, name));
  });
}

/** The file itself, or all `*.sql` in and below a folder. */
function filesOf(path: string, search: Search): string[] {
  if (!statsOf(placeOf(path, search.supabase).path)?.isDirectory()) return [path];
  return walk(path, search).sort(byBytes);
}

function walk(folder: string, search: Search): string[] {
  const place = placeOf(folder, search.supabase);
  const listing = list(place);
  if (listing.status === "unusable") search.problems.push(listing.problem);
  const entries = listing.status === "listed" ? listing.entries : [];
  return entries.flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return walk(path, search);
    if (!entry.name.endsWith(".sql")) return [];
    if (entry.isFile()) return [path];
    search.advice.push(`${inside(place, entry.name).file} is no regular file and is passed by`);
    return [];
  });
}

/** Where a recorded path is on disk. The supabase directory may have any name here; the record calls it `supabase`. */
function placeOf(path: string, supabase: Place): Place {
  // Nearly every path. One that ends in a slash is a folder, and its name is without.
  const below = /^supabase\/(.*[^/])$/s.exec(path)?.[1];
  if (below !== undefined) return inside(supabase, below);
  const rest = /^supabase(?:\/(.*))?$/s.exec(path);
  const onDisk = isAbsolute(path)
    ? path
    : rest
      ? join(supabase.path, rest[1] ?? "")
      : join(dirname(supabase.path), path);
  return { path: onDisk, file: relative(workspaceOf(supabase), onDisk).split(sep).join("/") };
}

function workspaceOf({ path, file }: Place): string {
  return file === "" ? path : join(path, ...file.split("/").map(() => ".."));
}

/** What stands before the first pattern must be inside the workspace, by its real path too; it may be missing. */
function isReachable(pattern: string, given: string, { supabase, problems }: Search): boolean {
  const names = pattern.split("/");
  const fixed = names.slice(0, isPattern(pattern) ? names.findIndex(isPattern) : -1).join("/");
  const { path, file } = placeOf(fixed === "" && isAbsolute(pattern) ? "/" : fixed, supabase);
  if (file === ".." || file.startsWith("../") || isAbsolute(file)) {
    problems.push(outside(given));
    return false;
  }
  const real = realPath(path);
  if (real === undefined || real === path) return true;
  problems.push(symlinkProblem(file, "folder"));
  return false;
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

const byBytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

function badPattern(given: string): Problem {
  return {
    code: "bad-config",
    message: `[db.seed] sql_paths: ${quoted(given)} is no valid pattern`,
    hint: "Close each [ with a ], and write \\ only before another character.",
  };
}

function outside(given: string): Problem {
  return {
    code: "outside-workspace",
    message: `[db.seed] sql_paths: ${quoted(given)} is outside the workspace`,
    hint: "Only files of the workspace are read. Move it there, or run db-ops from a folder above it.",
  };
}
