import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { measure } from "./measure.mjs";
import { BENCH } from "./paths.mjs";

const HOOK = pathToFileURL(join(BENCH, "scripts", "peak-memory.mjs")).href;

/** Runs a command of ours, and tells with its times the most memory that it held, in MiB. */
export async function measurePeak(command) {
  const folder = mkdtempSync(join(tmpdir(), "db-ops-bench-peak-"));
  const file = join(folder, "peak");
  const env = { ...command.env, NODE_OPTIONS: `--import=${HOOK}`, BENCH_MEMORY: file };
  try {
    const times = await measure({ ...command, env });
    return { ...times, peak: Number(readFileSync(file, "utf8")) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
