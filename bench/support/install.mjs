import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { ACTION, BENCH, CLI, ROOT } from "./paths.mjs";

/** Installs the other tools when they are missing; they are no dependencies of db-ops. */
export function install() {
  const needed = ["dbmate", "node-pg-migrate", "pg", "squawk-cli", "@flvmnt/pgfence"];
  if (needed.every((name) => existsSync(join(BENCH, "node_modules", name)))) return;
  console.error("installing the other tools into bench/node_modules");
  const { status } = spawnSync("npm", ["ci", "--prefix", BENCH, "--no-audit", "--no-fund"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("npm ci --prefix bench failed");
}

/** What is measured must be there: the bundles, and lib for the embedded server. */
export function checkBuild() {
  for (const file of [CLI, ACTION, join(ROOT, "lib", "embedded", "start.js")]) {
    if (!existsSync(file)) throw new Error(`${relative(ROOT, file)} is missing: npm run build`);
  }
}
