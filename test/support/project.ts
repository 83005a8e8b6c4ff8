import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A workspace on disk with a Supabase project in it. */
export interface TestProject {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Writes `supabase/migrations/<name>`. */
  migration(name: string, sql: string | Buffer): void;
  /** Writes any file of the workspace. */
  write(path: string, content: string | Buffer): void;
  remove(path: string): void;
}

/** Makes a workspace with these migrations, by file name; it goes when the test ends. */
export function testProject(migrations: Readonly<Record<string, string | Buffer>> = {}): TestProject {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "db-ops-project-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  mkdirSync(join(root, "supabase", "migrations"), { recursive: true });
  const project: TestProject = {
    root,
    write,
    migration: (name, sql) => write(join("supabase", "migrations", name), sql),
    remove: (path) => rmSync(join(root, path), { recursive: true }),
  };
  for (const [name, sql] of Object.entries(migrations)) project.migration(name, sql);
  return project;
}
