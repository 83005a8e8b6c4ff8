import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The home of all commands, as on a laptop: what a tool keeps there is there at its next run. */
const HOME = mkdtempSync(join(tmpdir(), "db-ops-bench-home-"));
process.on("exit", () => rmSync(HOME, { recursive: true, force: true }));

/** bash's `time` knows a child's CPU time to the millisecond, which Node does not tell. */
const TIMED = `TIMEFORMAT='%3R %3U %3S'; time "$@" >"$BENCH_OUTPUT" 2>&1`;

/**
 * Runs a command to its end and measures it: wall and CPU time (user + system, with its own children) in seconds.
 *
 * @param command { program, args, env, cwd, expected }: the environment is the command's whole one, but for PATH;
 *   `expected` is the exit status, 0 by default
 * @throws with the end of its output, when it ends otherwise than expected
 */
export async function measure({ program, args, env = {}, cwd = tmpdir(), expected = 0 }) {
  const folder = mkdtempSync(join(tmpdir(), "db-ops-bench-run-"));
  const output = join(folder, "output");
  try {
    const { status, told } = await bash([TIMED, "bash", program, ...args], {
      cwd,
      env: { PATH: process.env.PATH, LC_ALL: "C", HOME, ...env, BENCH_OUTPUT: output },
    });
    if (status !== expected) {
      throw new Error(
        `${program} ${args[0]} ended with ${status}:\n${readFileSync(output, "utf8").slice(-2000)}`,
      );
    }
    const [wall, user, system] = told.trim().split(/\s+/).map(Number);
    return { wall, cpu: user + system };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bash(words, options) {
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["-c", ...words], { ...options, stdio: ["ignore", "ignore", "pipe"] });
    let told = "";
    child.stderr.setEncoding("utf8").on("data", (piece) => {
      told += piece;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, told }));
  });
}

/**
 * Measures contestants in turns, A B A B …, every second round backwards, so that what else the machine does hits all
 * of them alike. The first round only warms up.
 *
 * @param contestants name → async function that prepares one run and returns its command
 * @returns name → the medians of `wall` and `cpu`, in seconds
 */
export async function race(contestants, rounds) {
  const samples = new Map(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const turn = Object.entries(contestants);
    for (const [name, prepare] of round % 2 ? turn.reverse() : turn) {
      const sample = await measure(await prepare());
      if (round > 0) samples.get(name).push(sample);
    }
  }
  return Object.fromEntries(
    [...samples].map(([name, taken]) => [
      name,
      { wall: median(taken.map(({ wall }) => wall)), cpu: median(taken.map(({ cpu }) => cpu)) },
    ]),
  );
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
