import { dbOps } from "../support/contestants.mjs";
import { under, within } from "../support/figure.mjs";
import { writeLargeProject, writeManyStatements } from "../support/large-project.mjs";
import { median } from "../support/measure.mjs";
import { measurePeak } from "../support/peak.mjs";

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
  const url = await server.freshDatabase();
  const runs = [];
  for (let run = 0; run < 5; run++) runs.push(await measurePeak(dbOps("plan", project, url)));
  return [
    within(SECONDS, `plan, ${what}: time`, median(runs.map(({ wall }) => wall))),
    under(MEBIBYTES, `plan, ${what}: memory`, Math.max(...runs.map(({ peak }) => peak))),
  ];
}
