import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { sep } from "node:path";
import type { Problem } from "../problem.js";
import { errorCode, kindOf, symlinkProblem } from "./file.js";

/** A folder or file by its place on disk and by the name that people see. */
export interface Place {
  /** Absolute, free of symbolic links. */
  readonly path: string;
  /** Relative to the workspace, with `/`; empty for the workspace itself. */
  readonly file: string;
}

export type Listing =
  | { readonly status: "listed"; readonly entries: readonly Dirent[] }
  | { readonly status: "missing" }
  | { readonly status: "unusable"; readonly problem: Problem };

export function inside(folder: Place, name: string): Place {
  // Not with `join`, which goes through it by character: in code that is still cold, longer than reading the file.
  return { path: `${folder.path}${sep}${name}`, file: folder.file === "" ? name : `${folder.file}/${name}` };
}

/** The folder's entries in the order of their names, as the Supabase CLI sees them. Follows no link. */
export function list(folder: Place): Listing {
  try {
    const stats = lstatSync(folder.path);
    if (stats.isSymbolicLink()) return unusable(symlinkProblem(folder.file, "folder"));
    if (!stats.isDirectory())
      return unusable(notAFolder(folder.file, stats.isFile() ? "a file" : kindOf(stats)));
    const entries = readdirSync(folder.path, { withFileTypes: true });
    return { status: "listed", entries: entries.sort((one, other) => (one.name < other.name ? -1 : 1)) };
  } catch (error) {
    const code = errorCode(error);
    return code === "ENOENT" ? { status: "missing" } : unusable(unreadable(folder.file, code));
  }
}

function unusable(problem: Problem): Listing {
  return { status: "unusable", problem };
}

function notAFolder(file: string, kind: string): Problem {
  return {
    code: "unreadable-file",
    file,
    message: `This is ${kind}, not a folder`,
    hint: "db-ops expects a folder of this name: rename what stands in its place.",
  };
}

function unreadable(file: string, code: string): Problem {
  return {
    code: "unreadable-file",
    file,
    message: `This folder cannot be read (${code})`,
    hint: "Check that the user who runs db-ops may read it.",
  };
}
