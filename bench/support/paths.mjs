import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const BENCH = dirname(dirname(fileURLToPath(import.meta.url)));
export const ROOT = dirname(BENCH);

/** What users run: the shipped bundles. */
export const CLI = join(ROOT, "dist", "cli", "index.js");
export const ACTION = join(ROOT, "dist", "action", "index.js");

const NODE_PACKAGE = join(ROOT, "node_modules", "node", "bin", "node");

/** GitHub's Node, from npm: every JavaScript tool runs on it, ours and theirs. */
export const NODE = existsSync(NODE_PACKAGE) ? NODE_PACKAGE : process.execPath;

/** The tools' own binaries, without npm's launcher: its 50 ms are no merit of ours. */
export const dbmateBinary = () =>
  native(BENCH, "dbmate", `@dbmate/${process.platform}-${process.arch}`, "dbmate");
export const supabaseBinary = () =>
  native(ROOT, "supabase", `@supabase/cli-${process.platform}-${process.arch}`, "supabase");
export const squawkBinary = () =>
  native(BENCH, "squawk-cli", `@squawk-cli/${process.platform}-${process.arch}`, "squawk");
export const pgfence = () => join(BENCH, "node_modules", "@flvmnt", "pgfence", "dist", "index.js");
export const nodePgMigrate = () =>
  join(BENCH, "node_modules", "node-pg-migrate", "bin", "node-pg-migrate.js");

function native(folder, launcher, platformPackage, name) {
  const near = createRequire(join(folder, "package.json")).resolve(`${launcher}/package.json`);
  const manifest = createRequire(near).resolve(`${platformPackage}/package.json`);
  return join(dirname(manifest), "bin", name);
}
