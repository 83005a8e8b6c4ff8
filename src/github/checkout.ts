import { lstatSync } from "node:fs";
import { dirname, relative, sep } from "node:path";

/** Where the repository of a checked-out folder is. */
export interface Checkout {
  /** Absolute. */
  readonly root: string;
  /** Whether there is a `.git` to ask; without git on the machine actions/checkout brings the files alone. */
  readonly hasGit: boolean;
  /** The folder, relative to the root, with `/`. */
  readonly folder: string;
}

/**
 * Finds the repository by its `.git`, going up from the folder to the workspace. Git itself is not asked: it would take a bare repository that a
 * pull request keeps among its files for the real one, and run what its configuration says. Nobody can commit a `.git`.
 *
 * @returns `undefined` for a submodule or a worktree, whose commits are not the pull request's
 */
export function findCheckout(workspace: string, folder: string): Checkout | undefined {
  for (let at = dirname(folder); ; at = dirname(at)) {
    const git = kindAt(`${at}${sep}.git`);
    if (git === "other") return undefined;
    const isLast = at === workspace || at === dirname(at);
    if (git === "folder" || isLast)
      return { root: at, hasGit: git === "folder", folder: relative(at, folder).split(sep).join("/") };
  }
}

function kindAt(path: string): "none" | "folder" | "other" {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return "none";
  return stats.isDirectory() ? "folder" : "other";
}
