import { connect as connectSocket } from "node:net";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Runs a program without showing its output; rejects when there is no such program. */
export type Exec = (
  program: string,
  args: readonly string[],
  cwd: string,
) => Promise<{ readonly exitCode: number; readonly stdout: string }>;

export interface LocalStack {
  /** Absolute path. */
  readonly workspace: string;
  /** Where config.toml lives, relative to the workspace. */
  readonly supabaseDirectory: string;
  /** The database's port in config.toml. */
  readonly port: number;
  /** The process's environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends the wait for the Supabase CLI. */
  readonly signal: AbortSignal;
  readonly exec?: Exec;
}

const PROBE_MS = 300;
const STATUS_MS = 10_000;

/**
 * The database of the local stack. When something listens on the port that config.toml names, that is it, and the
 * Supabase CLI, which takes more than a second to say the same, is not asked. Else `supabase status` may know a stack
 * that was started with another port; and when it knows none, config.toml's port makes for the clearest error.
 */
export async function localStackUrl(stack: LocalStack): Promise<string> {
  const configured = `postgresql://postgres:postgres@127.0.0.1:${stack.port}/postgres`;
  if (await listens(stack.port)) return configured;
  return (await statusUrl(stack)) ?? configured;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectSocket({ host: "127.0.0.1", port });
    const settle = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PROBE_MS, () => settle(false));
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
  });
}

/** @returns undefined when the CLI is not there, knows no running stack, or does not answer within 10 s */
async function statusUrl({
  workspace,
  supabaseDirectory,
  env,
  signal,
  exec = execSilently,
}: LocalStack): Promise<string | undefined> {
  const directory = join(workspace, supabaseDirectory);
  // The CLI is told the folder around `supabase/`; of a folder with another name it cannot know.
  if (basename(directory) !== "supabase") return undefined;
  const workdir = dirname(directory);
  // In a workflow the files are a pull request's, and nothing of one is executed: it may bring a program of that name.
  const own = env["GITHUB_ACTIONS"] === "true" ? [] : installedPrograms(workspace, workdir);
  const status = firstThere([...own, "supabase"], (program) =>
    exec(program, ["status", "-o", "env", "--workdir", workdir], workdir),
  );
  const late = sleep(STATUS_MS, undefined, { signal, ref: false }).catch(() => undefined);
  const outcome = await Promise.race([status, late]);
  return outcome?.exitCode === 0 ? databaseUrlOf(outcome.stdout) : undefined;
}

/** The project's own CLI goes before the machine's: it has the version that the team agreed on. */
function installedPrograms(workspace: string, workdir: string): string[] {
  return [...new Set([workdir, workspace])].map((root) => join(root, "node_modules", ".bin", "supabase"));
}

async function firstThere<T>(
  candidates: readonly string[],
  run: (program: string) => Promise<T>,
): Promise<T | undefined> {
  for (const candidate of candidates) {
    const outcome = await run(candidate).catch(() => undefined);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/** From lines such as `DB_URL="postgresql://…"`. */
export function databaseUrlOf(statusOutput: string): string | undefined {
  const value = /^\s*DB_URL\s*=\s*(.*?)\s*$/m.exec(statusOutput)?.[1]?.replace(/^(["'])(.*)\1$/, "$2");
  return value?.startsWith("postgres") ? value : undefined;
}

const execSilently: Exec = async (program, args, cwd) => {
  const { getExecOutput } = await import("@actions/exec");
  // Quoted, for @actions/exec takes a command line apart at its blanks.
  return getExecOutput(`"${program}"`, [...args], { cwd, silent: true, ignoreReturnCode: true });
};
