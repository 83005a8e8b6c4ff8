import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { dbOps } from "../support/contestants.mjs";
import { atMost, flat } from "../support/figure.mjs";
import { measure, race } from "../support/measure.mjs";
import { measurePeak } from "../support/peak.mjs";

const ROWS = 100_000;
/** Near the most that a file may hold. */
const MOST_ROWS = 400_000;

/** `seed`: with nothing to do, against `status`; and 100,000 rows of COPY, against psql's \copy of the same rows. */
export async function seeds(server) {
  const many = writeProject(ROWS);
  const few = writeProject(10);
  const most = writeProject(MOST_ROWS);
  const migrated = async (project, options) => {
    const url = await server.freshDatabase(options);
    await measure(dbOps("migrate", project, url));
    return url;
  };
  try {
    const done = await migrated(few, { keep: true });
    await measure(dbOps("seed", few, done));
    const idle = await race(
      { seed: () => dbOps("seed", few, done), status: () => dbOps("status", few, done) },
      11,
    );
    const figures = [
      atMost(1.2, "seed, nothing to do: time, against status", idle.seed.wall, idle.status.wall),
    ];
    const peakOf = async (project) =>
      (await measurePeak(dbOps("seed", project, await migrated(project)))).peak;
    const grown = `seed, COPY of ${amount(MOST_ROWS)} rows: memory, against ${amount(ROWS)}`;
    figures.push(flat(1.1, grown, await peakOf(most), await peakOf(many)));
    const psql = findPsql();
    if (psql === undefined) {
      console.error("COPY is not measured: there is no psql on the PATH");
      return figures;
    }
    // What a process costs to start is no part of COPY: a run with 10 rows tells it, and is taken off.
    const onFresh = (command, project) => async () => command(project, await migrated(project));
    const copy = (project, url) => ({
      program: psql,
      args: [url, "-q", "-1", "-c", `\\copy things from '${join(project.root, "rows.tsv")}'`],
    });
    const seed = (project, url) => dbOps("seed", project, url);
    const { ours, oursFew, theirs, theirsFew } = await race(
      {
        ours: onFresh(seed, many),
        oursFew: onFresh(seed, few),
        theirs: onFresh(copy, many),
        theirsFew: onFresh(copy, few),
      },
      7,
    );
    const what = `seed, COPY of ${amount(ROWS)} rows: time, against psql \\copy`;
    return [...figures, atMost(1.25, what, ours.wall - oursFew.wall, theirs.wall - theirsFew.wall)];
  } finally {
    for (const project of [many, few, most]) project.remove();
  }
}

const amount = (rows) => rows.toLocaleString("en");

/** A table, a seed of so many rows for it, and the same rows in `rows.tsv`. */
function writeProject(count) {
  const root = mkdtempSync(join(tmpdir(), "db-ops-bench-seeds-"));
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `${index}\tthing ${index}\t${"some words on it ".repeat(4)}${index}\t2026-01-01 00:00:00+00\n`,
  ).join("");
  mkdirSync(join(root, "supabase", "migrations"), { recursive: true });
  writeFileSync(
    join(root, "supabase", "migrations", "20260101000000_things.sql"),
    "create table things (id bigint primary key, name text not null, note text, made_at timestamptz);\n",
  );
  writeFileSync(
    join(root, "supabase", "seed.sql"),
    `copy things (id, name, note, made_at) from stdin;\n${rows}\\.\n`,
  );
  writeFileSync(join(root, "rows.tsv"), rows);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function findPsql() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, "psql")).find((path) => existsSync(path));
}
