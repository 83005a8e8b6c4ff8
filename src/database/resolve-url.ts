import type { Problem } from "../problem.js";

type Environment = Readonly<Record<string, string | undefined>>;

export interface UrlSources {
  /** The environment's name as the user gave it. */
  readonly environment: string;
  /** The input or flag `database-url`; empty counts as not given. */
  readonly input: string | undefined;
  /** The process's environment variables. */
  readonly env: Environment;
  /** Reads a text file of the workspace; empty when there is none, or none that may be read. */
  readonly readText: (file: string) => Promise<string>;
  /** Asked only for the environment `local`, and only when nothing else names a database. */
  readonly localUrl: () => Promise<string>;
}

export type ResolvedUrl =
  | { readonly status: "found"; readonly url: string; readonly source: UrlSource }
  | { readonly status: "missing"; readonly problem: Problem };

export type UrlSource = "database-url" | (typeof VARIABLES)[number] | "local stack";

const VARIABLES = ["DATABASE_URL", "SUPABASE_DB_URL"] as const;

/** Which URL to use: the input, else DATABASE_URL, else SUPABASE_DB_URL, else, for `local`, the running stack's. */
export async function resolveUrl(sources: UrlSources): Promise<ResolvedUrl> {
  const { input, env } = sources;
  if (isGiven(input)) return { status: "found", url: input, source: "database-url" };
  for (const source of VARIABLES) {
    const url = env[source];
    if (isGiven(url)) return { status: "found", url, source };
  }
  if (sources.environment === "local")
    return { status: "found", url: await sources.localUrl(), source: "local stack" };
  return { status: "missing", problem: missing(sources, await unreadDotEnv(sources.readText)) };
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}

function missing({ environment, env }: UrlSources, dotEnv: string | undefined): Problem {
  return {
    code: "no-database-url",
    message: `There is no database URL for the environment ${environment}`,
    hint:
      env["GITHUB_ACTIONS"] === "true" ? workflowHint(environment, env) : terminalHint(environment, dotEnv),
  };
}

function workflowHint(environment: string, env: Environment): string {
  if (env["GITHUB_ACTOR"] === "dependabot[bot]")
    return "Dependabot triggered this run, and GitHub gives it no secrets but Dependabot's own (Settings, Secrets and variables, Dependabot).";
  const fork = "GitHub gives no secrets to a pull request from a fork or from Dependabot";
  // Set but empty: the workflow names a secret that is not there.
  const named = VARIABLES.some((name) => env[name] === "");
  const next = named
    ? `The workflow hands over an empty value: the secret's name may be misspelt, or it belongs to a GitHub environment and the job lacks environment: ${environment}`
    : `Hand it over with database-url: \${{ secrets.DATABASE_URL }}; a secret of a GitHub environment is there only when the job says environment: ${environment}`;
  return /^pull_request/.test(env["GITHUB_EVENT_NAME"] ?? "") ? `${fork}. ${next}.` : `${next}. ${fork}.`;
}

function terminalHint(environment: string, dotEnv: string | undefined): string {
  const give = "Give it with --database-url or in DATABASE_URL or SUPABASE_DB_URL.";
  if (dotEnv !== undefined)
    return `${give} ${dotEnv} is not read, so that a file lying about never decides which database is changed.`;
  return environment === "embedded" ? give : `${give} For the local stack say --environment local.`;
}

/** Where people keep a URL: not read for its value, only to say that it is not. */
const DOT_ENV_FILES = [".env", ".env.local", "supabase/.env"];

/** @returns for example `DATABASE_URL in .env` */
async function unreadDotEnv(readText: UrlSources["readText"]): Promise<string | undefined> {
  for (const file of DOT_ENV_FILES) {
    const name =
      /^\s*(?:export\s+)?(\w*(?:DATABASE|DB|POSTGRES)\w*_URL\w*|(?:DATABASE|DB|POSTGRES)_?URL)\s*=/m.exec(
        await readText(file),
      )?.[1];
    if (name !== undefined) return `${name} in ${file}`;
  }
  return undefined;
}
