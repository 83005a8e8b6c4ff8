import type { Context } from "../context.js";
import type { Problem } from "../problem.js";
import type { SeedFile } from "../project/types.js";
import type { ParsedSql, SqlParser } from "../sql/types.js";
import { projectProblems } from "./report.js";
import { planReset, type ResetPlan } from "./reset-plan.js";
import { type PreparedSeed, prepareSeeds } from "./seed-jobs.js";

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
  const broken = projectProblems(project);
  // The parser's thread starts while the seeds are read here.
  const planning =
    broken.length > 0 ? undefined : planReset(migrationsEnabled ? project.migrations : [], parser);
  const { files, problems, advice } = project.readSeeds();
  const unusable = [...broken, ...problems, ...files.flatMap((file) => file.problems)];
  const plan = await planning;
  if (plan === undefined || unusable.length > 0) return { status: "refused", problems: unusable };

  const seeds = prepareSeeds(files, await parseSeeds(files, plan, parser));
  const refused = [...(plan.status === "refused" ? plan.problems : []), ...seeds.problems];
  if (plan.status === "refused" || refused.length > 0) return { status: "refused", problems: refused };
  const said = [...(migrationsEnabled ? [] : [SWITCHED_OFF]), ...advice];
  return { status: "ready", prepared: { plan, seedFiles: files, seeds: seeds.seeds, advice: said } };
}

/** In UTF-16 units. The grammar takes as long for a text as the server takes to run it. */
const PARSED_LENGTH = 100_000;

/**
 * Seeds that are mostly rows are read by their tokens alone where the reset is one transaction: a mistake in them, found
 * by the server, leaves the database as it was just as well.
 */
async function parseSeeds(
  files: readonly SeedFile[],
  plan: ResetPlan,
  parser: SqlParser,
): Promise<readonly ParsedSql[]> {
  const length = files.reduce((sum, { text }) => sum + text.length, 0);
  if (plan.status === "ready" && plan.splitters.length === 0 && length > PARSED_LENGTH) {
    return files.map(() => ({ status: "unparsed", reason: "too-large" }));
  }
  if (files.length === 0) return [];
  return parser.parse(files.map(({ file, text }) => ({ file, text, copyRows: "allow" })));
}

const SWITCHED_OFF =
  "config.toml says `[db.migrations] enabled = false`: no migration is applied after the drop";
