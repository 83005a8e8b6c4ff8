import { lstatSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Problem } from "../problem.js";
import { quoted } from "../quoted.js";
import { candidates } from "./candidates.js";
import { readTextFile, symlinkProblem } from "./file.js";
import { inside, list, type Place } from "./folder.js";
import { parseMigrationName } from "./names.js";

export type Located =
  | { readonly status: "found"; readonly supabase: Place }
  | { readonly status: "not-found"; readonly problem: Problem };

/**
 * Finds the supabase directory and makes sure that it is what it seems: inside the workspace by its real path, no
 * symbolic link, and the folder *with* `migrations/` rather than the one above or below, which would look like an empty
 * project that is up to date.
 *
 * @param workspace absolute path
 * @param supabaseDirectory as the user gave it, relative to the workspace or absolute
 */
export function locate(workspace: string, supabaseDirectory: string): Located {
  const asked = resolve(workspace, supabaseDirectory);
  const real = { workspace: realPath(workspace), supabase: realPath(asked) };
  if (real.workspace === undefined || real.supabase === undefined) {
    return notFound(missing(workspace, supabaseDirectory, asked));
  }
  const file = relative(real.workspace, real.supabase);
  if (file === ".." || file.startsWith(`..${sep}`) || isAbsolute(file)) {
    return notFound(outside(supabaseDirectory, asked));
  }
  const supabase = { path: real.supabase, file: file.split(sep).join("/") };
  if (lstatSync(asked).isSymbolicLink()) {
    return notFound(symlinkProblem(relative(workspace, asked).split(sep).join("/"), "folder"));
  }
  const problem = wrongFolder(supabase, supabaseDirectory);
  if (problem !== undefined) return notFound(problem);
  return { status: "found", supabase };
}

/**
 * The text of a file of the workspace; empty when it is not there, cannot be read, or a link leads to it.
 *
 * @param file relative to the workspace, with `/`
 */
export function readInside(workspace: string, file: string): string {
  const path = join(workspace, file);
  const folder = realPath(dirname(path));
  const expected = realPath(workspace);
  if (folder === undefined || expected === undefined || folder !== join(expected, dirname(file))) return "";
  return readTextFile(path, file).text;
}

function notFound(problem: Problem): Located {
  return { status: "not-found", problem };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function wrongFolder(supabase: Place, supabaseDirectory: string): Problem | undefined {
  const listing = list(supabase);
  if (listing.status === "unusable") return listing.problem;
  const names = listing.status === "listed" ? listing.entries.map(({ name }) => name) : [];
  if (names.some((name) => name === "migrations" || /^config\.(toml|jsonc?)$/.test(name))) return undefined;
  if (names.some((name) => parseMigrationName(name) !== undefined)) {
    const isMigrations = basename(supabase.path) === "migrations";
    const hint = isMigrations ? "Give the folder above it." : "Move them into its folder migrations/.";
    return misdirected(supabaseDirectory, "the migrations themselves", hint);
  }
  if (names.length === 0) {
    return misdirected(
      supabaseDirectory,
      "nothing",
      "Give the folder that holds migrations/ and config.toml.",
    );
  }
  if (!names.includes("supabase")) return undefined;
  const below = inside(supabase, "supabase").file;
  return misdirected(supabaseDirectory, "a folder supabase", `Set supabase-directory to ${quoted(below)}.`);
}

function misdirected(supabaseDirectory: string, contents: string, hint: string): Problem {
  return {
    code: "bad-input",
    message: `supabase-directory is ${quoted(supabaseDirectory)}, which holds ${contents} and no migrations/`,
    hint,
  };
}

function missing(workspace: string, supabaseDirectory: string, asked: string): Problem {
  return {
    code: "bad-input",
    message: `There is no folder ${quoted(supabaseDirectory)} (supabase-directory, relative to the workspace)`,
    hint: whereElse(workspace),
    logOnly: `Looked for ${asked}`,
  };
}

function whereElse(workspace: string): string {
  const { below, above } = candidates(workspace);
  const [nearest] = above;
  if (below.length > 0)
    return `Set supabase-directory: there is ${below.map((path) => quoted(path)).join(", ")}.`;
  if (nearest === "") return "You are inside it: run db-ops from the folder above.";
  if (nearest !== undefined) return `There is ${quoted(nearest)}: run db-ops from the folder that holds it.`;
  return "Set it to the folder that holds migrations/. In a workflow, run actions/checkout before this step.";
}

function outside(supabaseDirectory: string, asked: string): Problem {
  return {
    code: "outside-workspace",
    message: `supabase-directory ${quoted(supabaseDirectory)} is outside the workspace`,
    hint: "Only files of the workspace are read, links resolved. Move it there, or run db-ops from a folder above it.",
    logOnly: `It stands at ${asked}`,
  };
}
