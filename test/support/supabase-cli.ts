import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { TestProject } from "./project.js";

const require = createRequire(import.meta.url);
const CLI = join(dirname(require.resolve("supabase/package.json")), "..", ".bin", "supabase");

export interface CliOutcome {
  readonly exitCode: number;
  /** stdout and stderr, as a person sees them. */
  readonly output: string;
  readonly stdout: string;
}

/** Runs the real Supabase CLI in a project, against any Postgres: the oracle of what the tables must hold. */
export function supabase(project: TestProject, url: string, ...words: string[]): Promise<CliOutcome> {
  const args = [...words, `--remote=${url}`, "--yes", "--workdir", project.root];
  const env = {
    PATH: process.env["PATH"],
    HOME: project.root,
    SUPABASE_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    CI: "1",
  };
  return new Promise((resolve) => {
    execFile(CLI, args, { env, cwd: project.root }, (error, stdout, stderr) => {
      resolve({
        exitCode: typeof error?.code === "number" ? error.code : error ? 1 : 0,
        output: stdout + stderr,
        stdout,
      });
    });
  });
}

/** What `supabase migration list` says: local and remote version, line by line. */
export async function cliList(
  project: TestProject,
  url: string,
): Promise<{ local: string; remote: string }[]> {
  const { stdout } = await supabase(project, url, "migration", "list", "--output-format", "json");
  const answer = JSON.parse(stdout) as { migrations: { local: string; remote: string }[] };
  return answer.migrations.map(({ local, remote }) => ({ local, remote }));
}
