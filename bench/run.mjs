import { parseArgs } from "node:util";
import { actionStart } from "./figures/action-start.mjs";
import { lint } from "./figures/lint.mjs";
import { memory } from "./figures/memory.mjs";
import { noOp } from "./figures/no-op.mjs";
import { plan } from "./figures/plan.mjs";
import { reset } from "./figures/reset.mjs";
import { seeds } from "./figures/seeds.mjs";
import { slowLine } from "./figures/slow-line.mjs";
import { thousand } from "./figures/thousand.mjs";
import { table } from "./support/figure.mjs";
import { checkBuild, install } from "./support/install.mjs";
import { startServer } from "./support/server.mjs";

// node bench/run.mjs [--json] [figure …]; exits with 1 when a target is missed.

const FIGURES = {
  "no-op": noOp,
  thousand,
  "slow-line": slowLine,
  memory,
  "action-start": actionStart,
  plan,
  lint,
  seeds,
  reset,
};

const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
const names = positionals.length > 0 ? positionals : Object.keys(FIGURES);
const unknown = names.filter((name) => !Object.hasOwn(FIGURES, name));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}; there are ${Object.keys(FIGURES).join(", ")}`);
  process.exit(2);
}

checkBuild();
install();
const server = await startServer();
const figures = [];
try {
  for (const name of names) {
    console.error(`measuring ${name}`);
    figures.push(...(await FIGURES[name](server)));
  }
} finally {
  await server.stop();
}
console.log(values.json ? JSON.stringify(figures, undefined, 2) : `\n${table(figures)}`);
process.exitCode = figures.every(({ met }) => met) ? 0 : 1;
