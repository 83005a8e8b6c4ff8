import { join } from "node:path";
import { BENCH, CLI, dbmateBinary, NODE, nodePgMigrate, supabaseBinary } from "./paths.mjs";

// The command of each contestant, for `measure`.

export function dbOps(operation, project, url, env = {}) {
  const args = [CLI, operation, "--environment", "local"];
  return { program: NODE, args, cwd: project.root, env: { DATABASE_URL: url, ...env } };
}

/** Connects with `pg`, sends one query, and ends: the least that any tool on Node does. */
export function bareQuery(url) {
  return { program: NODE, args: [join(BENCH, "scripts", "bare-query.mjs"), url] };
}

/** The runner that one writes in an afternoon. */
export function byHand(project, url) {
  return { program: NODE, args: [join(BENCH, "scripts", "by-hand.mjs"), url, project.folders.supabase] };
}

/** Drops, migrates and seeds as psql would: the files, in one transaction, and nothing that a tool adds. */
export function oneTransaction(supabase, url) {
  return { program: NODE, args: [join(BENCH, "scripts", "one-transaction.mjs"), url, supabase] };
}

export function dbmate(project, url) {
  const folder = project.folders.dbmate;
  const args = ["--url", `${url}?sslmode=disable`, "--migrations-dir", folder, "--no-dump-schema", "migrate"];
  return { program: dbmateBinary(), args, cwd: project.root };
}

/** In its default way, which is all migrations in one transaction; without its print of every statement. */
export function nodePgMigrateUp(project, url) {
  const folder = project.folders["node-pg-migrate"];
  const args = [nodePgMigrate(), "up", "--migrations-dir", folder, "--verbose", "false"];
  return { program: NODE, args, cwd: project.root, env: { DATABASE_URL: url } };
}

export function supabase(words, project, url) {
  const args = [...words, `--remote=${url}`, "--yes", "--workdir", project.root];
  const env = { SUPABASE_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", CI: "1" };
  return { program: supabaseBinary(), args, cwd: project.root, env };
}
