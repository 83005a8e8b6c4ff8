import { count } from "../count.js";
import { formatDuration } from "../duration.js";
import type { Result, SeedResult } from "../result.js";

type Rows = NonNullable<SeedResult["rows"]>;

const NO_ROWS: Rows = { inserted: 0, updated: 0, deleted: 0, skipped: 0 };

/** The seeds that are worth a line: those that this run touched, or, where it touched none, those that are to run. */
export function newsOf({ seeds }: Result): readonly SeedResult[] {
  const touched = seeds.filter(({ outcome }) => outcome !== null);
  return touched.length > 0 ? touched : waitingSeeds({ seeds });
}

/** The seeds that a next `seed` would run. */
export function waitingSeeds({ seeds }: Pick<Result, "seeds">): readonly SeedResult[] {
  return seeds.filter(({ state }) => state !== "applied");
}

/** What this run did with a seed, else how it stands. */
export function seedWord({ state, outcome }: SeedResult): string {
  return outcome === null || outcome === "not-run" ? state : outcome;
}

/** Cells of a table of seeds, its head first; rows and time only where a run counted any. */
export function seedCells(seeds: readonly SeedResult[], show: (foreign: string) => string): string[][] {
  const ran = seeds.some(({ durationMs }) => durationMs !== null);
  const head = ran ? ["state", "seed", ...COUNTS, "took"] : ["state", "seed"];
  const lines = seeds.map((seed) => {
    const { file, rows, durationMs } = seed;
    const counts = COUNTS.map((kind) => (rows === null ? "" : String(rows[kind])));
    const took = durationMs === null ? "" : formatDuration(durationMs);
    return ran ? [seedWord(seed), show(file), ...counts, took] : [seedWord(seed), show(file)];
  });
  return [head, ...lines];
}

/** Cells of a table of what became of rows, table by table over all seeds that stayed; empty when none were counted. */
export function tableCells({ seeds }: Result, show: (foreign: string) => string): string[][] {
  const tables = new Map<string, Rows>();
  const stayed = seeds.filter(({ outcome }) => outcome === "applied");
  for (const { table, ...rows } of stayed.flatMap((seed) => seed.tables))
    tables.set(table, add(tables.get(table) ?? NO_ROWS, rows));
  const lines = [...tables]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([table, rows]) => [show(table), ...COUNTS.map((kind) => String(rows[kind]))]);
  return lines.length === 0 ? [] : [["table", ...COUNTS], ...lines];
}

const COUNTS = ["inserted", "updated", "deleted", "skipped"] as const;

/** What came of a `seed`, in one or two sentences. */
export function seedSentence(result: Result, show: (foreign: string) => string): string {
  const { seeds, outcome, durationMs } = result;
  const applied = seeds.filter((seed) => seed.outcome === "applied");
  const took = formatDuration(durationMs);
  if (outcome === "done") {
    if (seeds.length === 0) return "Nothing to seed: no seed files are in use.";
    if (applied.length === 0)
      return `Nothing to seed: ${count(seeds.length, "file")}, all as they were seeded.`;
    return `Seeded ${count(applied.length, "file")} in ${took}${rowsClause(applied)}.`;
  }
  const before = applied.length > 0 ? ` ${count(applied.length, "file")} seeded before it.` : "";
  if (outcome === "unknown") {
    const again = "Running the same command again is the right next step: it finds out.";
    return `Unknown: the server did not answer, the seeds may have been committed.${before} ${again}`;
  }
  const failed = seeds.find((seed) => seed.outcome === "failed");
  if (failed === undefined) return `Failed after ${took}.${before.replace(" before it", "")}`;
  const undone = seeds.some((seed) => seed.outcome === "rolled-back");
  return `Failed: ${show(failed.file)}. ${undone ? "Nothing of this run stayed" : "Nothing of it stayed"}.${before}`;
}

/** How the seeds stand, to follow a sentence about the migrations; empty when there are none. */
export function seedsClause({ seeds }: Result): string {
  const waiting = waitingSeeds({ seeds }).length;
  if (seeds.length === 0) return "";
  if (waiting === 0) return ` ${count(seeds.length, "seed file")}, all seeded.`;
  return ` ${waiting} of ${count(seeds.length, "seed file")} to run.`;
}

/** `: 12 rows inserted, 3 already there`; empty where none were counted. */
export function rowsClause(seeds: readonly SeedResult[]): string {
  const counted = seeds.flatMap(({ rows }) => rows ?? []);
  if (counted.length === 0) return "";
  const { inserted, updated, deleted, skipped } = counted.reduce(add, NO_ROWS);
  const words = [
    `${count(inserted, "row")} inserted`,
    updated > 0 ? `${updated} updated` : undefined,
    deleted > 0 ? `${deleted} deleted` : undefined,
    skipped > 0 ? `${skipped} already there` : undefined,
  ];
  return `: ${words.filter((word) => word !== undefined).join(", ")}`;
}

function add(one: Rows, other: Rows): Rows {
  return {
    inserted: one.inserted + other.inserted,
    updated: one.updated + other.updated,
    deleted: one.deleted + other.deleted,
    skipped: one.skipped + other.skipped,
  };
}
