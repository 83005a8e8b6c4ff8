import { chmodSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./paths.mjs";

const MEMORY = "/dev/shm";

/**
 * Whether the server's files may lie in memory. On ext4 the thousands of files that a removed database had make every new file dear for
 * a minute: a contestant would pay, twice over and by chance, for the one before it.
 */
function roomyMemory() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > 4e9;
  } catch {
    return false;
  }
}

/**
 * Starts a Postgres of the bench's own, the same for all tools.
 *
 * @returns freshDatabase(): the URL of a new database with the platform's baseline; stop()
 */
export async function startServer() {
  const { startEmbedded } = await import(pathToFileURL(join(ROOT, "lib", "embedded", "start.js")).href);
  const { default: pg } = await import("pg");
  const directory = mkdtempSync(join(roomyMemory() ? MEMORY : tmpdir(), "db-ops-bench-server-"));
  // As root the server runs as another account, which must get in.
  chmodSync(directory, 0o755);
  const started = await startEmbedded({ directory });
  if (started.status === "failed") throw new Error(`no server: ${started.problem.message}`);

  // Not through `postgres`: nobody may be connected to a database that is copied.
  const maintenance = new pg.Client(withDatabase(started.adminUrl, "template1"));
  await maintenance.connect();
  let made = 0;
  let last;

  return {
    /** Also removes the database before the last, and writes out what it left, so that all start alike. */
    async freshDatabase({ keep = false } = {}) {
      const name = `bench_${++made}`;
      if (last) await maintenance.query(`drop database if exists ${last} with (force)`);
      last = keep ? undefined : name;
      await maintenance.query(`create database ${name} template postgres owner postgres`);
      await maintenance.query("checkpoint");
      return withDatabase(started.url, name);
    },
    async stop() {
      await maintenance.end();
      await started.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function withDatabase(url, name) {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
