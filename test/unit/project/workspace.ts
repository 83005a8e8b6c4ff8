import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { readProject } from "../../../src/project/project.js";
import type { Project } from "../../../src/project/types.js";
import { scanToCopy } from "../../../src/sql/copy-head.js";

export interface Workspace {
  readonly path: string;
  /** Writes a file, folders included; `file` is relative to the workspace. */
  write(file: string, content?: string | Uint8Array): void;
  /** Reads the project as a door would. */
  read(options?: { supabaseDirectory?: string; env?: Record<string, string> }): Project;
}

/** A folder of its own on the real disk, gone after the test. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): Workspace {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "db-ops-")));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const made: Workspace = {
    path,
    write(file, content = "select 1;\n") {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), content);
    },
    read: ({ supabaseDirectory = "supabase", env = {} } = {}) =>
      readProject({ workspace: path, supabaseDirectory, env, scanToCopy }),
  };
  for (const [file, content] of Object.entries(files)) made.write(file, content);
  return made;
}

/** A workspace whose `supabase/migrations` holds these file names. */
export function migrations(...names: readonly string[]): Workspace {
  return workspace(Object.fromEntries(names.map((name) => [`supabase/migrations/${name}`, "select 1;\n"])));
}
