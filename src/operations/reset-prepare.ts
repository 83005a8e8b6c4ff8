import { setImmediate as nextTurn } from "node:timers/promises";
import type { Context } from "../context.js";
import type { Problem } from "../problem.js";
import type { Project, SeedFile, Seeds } from "../project/types.js";
import type { ParsedSql, SqlParser } from "../sql/types.js";
import { projectProblems } from "./report.js";
import { planReset, type ResetPlan } from "./reset-plan.js";
import { type PreparedSeed, type PreparedSeeds, prepareSeeds } from "./seed-jobs.js";

/** All that is on disk, read and parsed. */
export interface Prepared {
  readonly plan: ReadyPlan;
  readonly seedFiles: readonly SeedFile[];
  readonly seeds: readonly PreparedSeed[];
  readonly advice: readonly string[];
}

type ReadyPlan = Extract<ResetPlan, { status: "ready" }>;

/** Reads and parses every migration and the seeds, and tells all that is wrong at once. Needs no database. */
export async function prepare({
  project,
  parser,
}: Context): Promise<
  { status: "ready"; prepared: Prepared } | { status: "refused"; problems: readonly Problem[] }
> {
  const { migrationsEnabled } = project.config;
  const [plan, { files, problems, advice, rough }] = await Promise.all([
    planReset(migrationsEnabled ? project.migrations : [], parser, projectProblems(project)),
    seedsMeanwhile(project),
  ]);
  const planned = plan.status === "refused" ? plan.problems : [];
  const unusable = [...problems, ...files.flatMap((file) => file.problems)];
  if (unusable.length > 0) return { status: "refused", problems: [...planned, ...unusable] };

  const isAtomic = plan.status === "ready" && plan.splitters.length === 0;
  const seeds = isAtomic && rough ? rough : prepareSeeds(files, await parseSeeds(files, parser));
  const refused = [...planned, ...seeds.problems];
  if (plan.status === "refused" || refused.length > 0) return { status: "refused", problems: refused };
  const said = [...(migrationsEnabled ? [] : [SWITCHED_OFF]), ...advice];
  return { status: "ready", prepared: { plan, seedFiles: files, seeds: seeds.seeds, advice: said } };
}

/** In UTF-16 units. The grammar takes as long for a text as the server takes to run it. */
const PARSED_LENGTH = 100_000;

/**
 * Reads the seeds while the parser's thread reads the migrations. Seeds that are mostly rows are read by their tokens, which
 * is enough (`rough`) where the reset is one transaction: a mistake in them, found by the server, leaves the database as
 * it was just as well.
 */
async function seedsMeanwhile(project: Project): Promise<Seeds & { rough: PreparedSeeds | undefined }> {
  // The migrations go out to that thread first.
  await nextTurn();
  const seeds = project.readSeeds();
  const length = seeds.files.reduce((sum, { text }) => sum + text.length, 0);
  return { ...seeds, rough: length > PARSED_LENGTH ? await readRoughly(seeds.files) : undefined };
}

/** One file a turn, so that the connection is made in between. */
async function readRoughly(files: readonly SeedFile[]): Promise<PreparedSeeds> {
  const read: PreparedSeeds[] = [];
  for (const file of files) {
    await nextTurn();
    read.push(prepareSeeds([file], []));
  }
  return {
    seeds: read.flatMap(({ seeds }) => seeds),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function parseSeeds(files: readonly SeedFile[], parser: SqlParser): Promise<readonly ParsedSql[]> {
  if (files.length === 0) return [];
  return parser.parse(files.map(({ file, text }) => ({ file, text, copyRows: "allow" })));
}

const SWITCHED_OFF =
  "config.toml says `[db.migrations] enabled = false`: no migration is applied after the drop";
