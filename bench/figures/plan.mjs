import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dbOps } from "../support/contestants.mjs";
import { under, within } from "../support/figure.mjs";
import { writeLargeProject, writeManyStatements } from "../support/large-project.mjs";
import { measure, median } from "../support/measure.mjs";
import { BENCH } from "../support/paths.mjs";

const HOOK = pathToFileURL(join(BENCH, "scripts", "peak-memory.mjs")).href;
const [SECONDS, MEBIBYTES] = [3, 300];

/** What a plan of very much costs: the median time, and the most memory, of five runs. */
export async function plan(server) {
  const large = writeLargeProject(1000, 5000);
  const many = writeManyStatements(60_000);
  try {
    return [
      ...(await figuresOf("1,000 files, 5 MB", large, server)),
      ...(await figuresOf("60,000 statements", many, server)),
    ];
  } finally {
    for (const project of [large, many]) project.remove();
  }
}

async function figuresOf(what, project, server) {
  const folder = mkdtempSync(join(tmpdir(), "db-ops-bench-plan-"));
  const file = join(folder, "peak");
  const env = { NODE_OPTIONS: `--import=${HOOK}`, BENCH_MEMORY: file };
  const url = await server.freshDatabase();
  const [walls, peaks] = [[], []];
  try {
    for (let run = 0; run < 5; run++) {
      walls.push((await measure(dbOps("plan", project, url, env))).wall);
      peaks.push(Number(readFileSync(file, "utf8")) / 1024);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    within(SECONDS, `plan, ${what}: time`, median(walls)),
    under(MEBIBYTES, `plan, ${what}: memory`, Math.max(...peaks)),
  ];
}
