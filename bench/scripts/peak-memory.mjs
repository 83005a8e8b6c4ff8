import { readFileSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Loaded into a process with `--import`: at its end it writes down the most memory that it held, in KiB.

if (isMainThread) process.on("exit", () => writeFileSync(process.env.BENCH_MEMORY, String(peak())));

function peak() {
  // Linux counts into maxRSS what the parent held when it forked; the high-water mark is of this program alone.
  if (process.platform !== "linux") return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))[1]);
}
