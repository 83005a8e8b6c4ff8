import { realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../problem.js";
import { serverAccount } from "./account.js";
import { findBinaries } from "./binaries.js";
import { ADMIN, ensureCluster } from "./cluster.js";
import { EmbeddedFailure } from "./failure.js";
import { clearLeftovers } from "./leftovers.js";
import { takeLock } from "./lock.js";
import { embeddedFolder } from "./reach.js";
import { prepareRuntime } from "./runtime.js";
import { startServer } from "./server.js";

export interface EmbeddedOptions {
  /** The workspace: the data live in its `.db-ops/embedded`, and its node_modules are searched. */
  readonly directory: string;
  /** Told what takes time, in words for a person. */
  readonly onStep?: (message: string) => void;
  /** How long to wait for another command that uses the same database, in ms; 10 minutes by default. */
  readonly waitMs?: number;
  /** Ends the wait for another command; a server that is being made or started is waited for, which takes seconds. */
  readonly signal?: AbortSignal | undefined;
}

export type Embedded =
  | {
      readonly status: "started";
      /** Logs in as `postgres`, which is no superuser, as on the platform. */
      readonly url: string;
      /** Logs in as `supabase_admin`, the superuser; its password is a secret. */
      readonly adminUrl: string;
      stop(): Promise<void>;
    }
  | { readonly status: "failed"; readonly problem: Problem };

/**
 * Starts a Supabase-like Postgres for one command; the first time it also makes it (about 2 s). The data stay for the
 * next command. The server ends with `stop()`, or with this process, however that ends.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  try {
    return await start(options);
  } catch (error) {
    if (error instanceof EmbeddedFailure) return { status: "failed", problem: error.problem };
    const refused = diskProblem(error);
    if (refused) return { status: "failed", problem: refused };
    throw error;
  }
}

async function start(options: EmbeddedOptions): Promise<Embedded> {
  const { directory, onStep = () => {}, waitMs = 600_000, signal } = options;
  const workspace = await realpath(directory);
  const binaries = await findBinaries(workspace);
  const account = await serverAccount();
  const folder = await embeddedFolder(workspace, account);
  await writeFile(join(folder, ".gitignore"), "*\n");
  const release = await takeLock(join(folder, "lock"), { waitMs, onStep, signal });
  try {
    const runtime = await prepareRuntime(binaries, folder, account);
    await clearLeftovers(join(folder, `cluster-${runtime.major}`), onStep);
    const cluster = await ensureCluster(runtime, folder, account, onStep);
    const server = await startServer({
      runtime,
      data: cluster.data,
      account,
      logFile: join(folder, "server.log"),
    });
    const address = `127.0.0.1:${server.port}/postgres`;
    return {
      status: "started",
      url: `postgresql://postgres:postgres@${address}`,
      adminUrl: `postgresql://${ADMIN}:${cluster.adminPassword}@${address}`,
      stop: () => server.stop().finally(release),
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** A workspace that is read-only, foreign or full is the user's to mend. */
function diskProblem(error: unknown): Problem | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  if (!["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT"].includes(code ?? "")) return undefined;
  return {
    code: "embedded-unavailable",
    message: `The embedded database cannot be kept in the workspace (${code}).`,
    hint: "The folder `.db-ops/embedded` needs about 100 MB and must be ours to write.",
    logOnly: path,
  };
}
