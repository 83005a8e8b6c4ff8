import type { Problem } from "../problem.js";
import type { OnProgress } from "../progress.js";
import { type Exec, localStackUrl } from "./local-stack.js";
import { resolveUrl } from "./resolve-url.js";
import { readTarget, type Target } from "./target.js";

export interface TargetSources {
  readonly environment: string;
  /** The input or flag `database-url`; empty counts as not given. */
  readonly databaseUrl: string | undefined;
  /** The input or flag `ssl-root-cert`, else PGSSLROOTCERT is asked. */
  readonly sslRootCert: string | undefined;
  /** The process's environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path. */
  readonly workspace: string;
  /** As `UrlSources.readText`. */
  readonly readText: (file: string) => Promise<string>;
  readonly supabaseDirectory: string;
  /** The local stack's database port, from config.toml. */
  readonly readPort: () => Promise<number>;
  readonly onProgress: OnProgress;
  /** Ends the search for the local stack. */
  readonly signal: AbortSignal;
  readonly exec?: Exec;
}

export type ResolvedTarget =
  | { readonly status: "found"; readonly target: Target }
  | { readonly status: "invalid"; readonly problems: readonly Problem[] };

/** Finds the URL, reads it, and tells as advice what was done to it on the way. */
export async function resolveTarget(sources: TargetSources): Promise<ResolvedTarget> {
  const { environment, databaseUrl, env, readText, onProgress } = sources;
  const resolved = await resolveUrl({
    environment,
    input: databaseUrl,
    env,
    readText,
    localUrl: async () => localStackUrl({ ...sources, port: await sources.readPort() }),
  });
  if (resolved.status === "missing") return { status: "invalid", problems: [resolved.problem] };

  const reading = readTarget(resolved.url, { sslRootCert: sources.sslRootCert || env["PGSSLROOTCERT"] });
  if (reading.status === "invalid") {
    const problems = reading.problems.map((problem) => ({
      ...problem,
      hint: `${problem.hint ?? ""} (It came from ${ORIGIN[resolved.source]}.)`.trim(),
    }));
    return { status: "invalid", problems };
  }
  if (environment === "local" && reading.target.kind !== "loopback") {
    return { status: "invalid", problems: [notLocal(reading.target.host, ORIGIN[resolved.source])] };
  }
  for (const message of reading.notices) onProgress({ type: "advice", message });
  const { source } = resolved;
  const isVariable = source === "DATABASE_URL" || source === "SUPABASE_DB_URL";
  return { status: "found", target: { ...reading.target, ...(isVariable ? { variable: source } : {}) } };
}

/** The default environment must never act on a server that a forgotten variable names. */
function notLocal(host: string, source: string): Problem {
  return {
    code: "bad-input",
    message: `environment: the environment is \`local\`, but the address is that of ${host}, another machine`,
    hint: `Name the environment (\`environment: production\`), or leave the address out. (It came from ${source}.)`,
  };
}

const ORIGIN = {
  "database-url": "the input database-url",
  DATABASE_URL: "the variable DATABASE_URL",
  SUPABASE_DB_URL: "the variable SUPABASE_DB_URL",
  "local stack": "the local stack",
} as const;
