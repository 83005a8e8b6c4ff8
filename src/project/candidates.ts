import { type Dirent, existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";

const DEEPEST = 3;
const MOST_FOLDERS = 2_000;
const MOST_CANDIDATES = 3;

export interface Candidates {
  /** Inside the workspace: three levels down at most, nearest first. */
  readonly below: readonly string[];
  /** Three levels up at most, nearest first: not to be read from here. */
  readonly above: readonly string[];
}

/**
 * Folders that may have been meant when the supabase directory is not where the user said, relative to the workspace,
 * with `/`. Follows no links, stops after 2,000 folders.
 */
export function candidates(workspace: string): Candidates {
  const named = (paths: readonly string[]): string[] =>
    paths.slice(0, MOST_CANDIDATES).map((path) => relative(workspace, path).split(sep).join("/"));
  return { below: named(below(workspace)), above: named(above(workspace)) };
}

function below(workspace: string): string[] {
  const found: string[] = [];
  const queue = [{ path: workspace, depth: 0 }];
  for (const { path, depth } of queue) {
    if (isSupabaseDirectory(path) && path !== workspace) found.push(path);
    if (depth === DEEPEST || queue.length > MOST_FOLDERS) continue;
    for (const child of folders(path)) queue.push({ path: join(path, child), depth: depth + 1 });
  }
  return found;
}

function above(workspace: string): string[] {
  const found: string[] = [];
  let folder = workspace;
  for (let level = 0; level < DEEPEST; level += 1) {
    folder = dirname(folder);
    const path = join(folder, "supabase");
    if (isSupabaseDirectory(path)) found.push(path);
  }
  return found;
}

/** By its name too: a folder that merely holds `migrations/` may be another tool's. */
function isSupabaseDirectory(path: string): boolean {
  if (basename(path) !== "supabase") return false;
  return existsSync(join(path, "config.toml")) || existsSync(join(path, "migrations"));
}

function folders(path: string): string[] {
  return entries(path)
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

function entries(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
