import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGFENCE, SQUAWK } from "../support/counterparts.mjs";
import { ahead, atMostAsMany, noFewer } from "../support/figure.mjs";
import { race } from "../support/measure.mjs";
import { BENCH, NODE, pgfence, squawkBinary } from "../support/paths.mjs";

/** As the parser's worker sets them (src/sql/session.ts). */
const BASELINE_COMPILER_ONLY = ["--liftoff-only", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];

/** What each linter says of the cases of our rules' tests, of those rules that it has too; and the time for all of the files. */
export async function lint() {
  const folder = mkdtempSync(join(tmpdir(), "db-ops-bench-lint-"));
  try {
    run({ program: NODE, args: [join(BENCH, "scripts", "export-cases.mjs"), folder] });
    const labels = JSON.parse(readFileSync(join(folder, "labels.json"), "utf8"));
    const files = Object.keys(labels);
    const commands = commandsOf(files, await knownToPgfence(files, folder), folder);
    const ours = run(commands.ours).map(({ file, rule }) => [file, rule]);
    const theirs = {
      squawk: run(commands.squawk).map(({ file, rule_name: rule }) => [file, rule]),
      pgfence: run(commands.pgfence).results.flatMap(({ filePath, checks, policyViolations }) =>
        [...checks, ...policyViolations].map(({ ruleId }) => [filePath, ruleId]),
      ),
    };
    const { ours: own, pgfence: other } = await race(
      { ours: () => commands.ours, pgfence: () => commands.pgfence },
      3,
    );
    return [
      ...compared("squawk", labels, ours, theirs.squawk, SQUAWK),
      ...compared("pgfence", labels, ours, theirs.pgfence, PGFENCE),
      ahead(`${files.length} files linted: time, against pgfence`, own.wall, other.wall),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** pgfence ends at the first file that its own grammar, Postgres 16's, does not know: it is given the others. */
async function knownToPgfence(files, folder) {
  const { parse } = createRequire(pgfence())("libpg-query");
  const known = [];
  for (const file of files) {
    const isKnown = await parse(readFileSync(join(folder, file), "utf8")).then(
      () => true,
      () => false,
    );
    if (isKnown) known.push(file);
  }
  return known;
}

function commandsOf(files, forPgfence, cwd) {
  return {
    ours: {
      program: NODE,
      args: [...BASELINE_COMPILER_ONLY, join(BENCH, "scripts", "lint.mjs"), ...files],
      cwd,
    },
    squawk: {
      program: squawkBinary(),
      args: ["--reporter", "json", "--pg-version", "17.0", ...files],
      cwd,
      expected: 1,
    },
    pgfence: {
      program: NODE,
      args: [
        pgfence(),
        "analyze",
        "--format",
        "sql",
        "--output",
        "json",
        "--min-pg-version",
        "17",
        ...forPgfence,
      ],
      cwd,
    },
  };
}

/** What it printed, as JSON; the exporter prints nothing. */
function run({ program, args, cwd, expected = 0 }) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 1e8 });
  if (status !== expected) throw new Error(`${program} ended with ${status}:\n${stderr.slice(-2000)}`);
  return stdout.trim() === "" ? undefined : JSON.parse(stdout);
}

function compared(tool, labels, ours, theirs, counterparts) {
  const about = Object.entries(labels).filter(([, { rule }]) => Object.hasOwn(counterparts, rule));
  const flagged = (found, isHazard, namesOf) => {
    const said = new Set(found.map(([file, rule]) => `${file} ${rule}`));
    return about.filter(
      ([file, label]) =>
        label.isHazard === isHazard && namesOf(label.rule).some((name) => said.has(`${file} ${name}`)),
    ).length;
  };
  const own = (isHazard) => flagged(ours, isHazard, (rule) => [rule]);
  const other = (isHazard) => flagged(theirs, isHazard, (rule) => counterparts[rule]);
  const count = (isHazard) => about.filter(([, label]) => label.isHazard === isHazard).length;
  return [
    noFewer(`hazards found, of ${count(true)} that ${tool} has rules for`, own(true), other(true)),
    atMostAsMany(
      `false alarms, in ${count(false)} safe files of those rules, ${tool}`,
      own(false),
      other(false),
    ),
  ];
}
