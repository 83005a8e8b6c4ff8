import type { Context } from "../context.js";
import type { Problem } from "../problem.js";
import type { SeedFile } from "../project/types.js";
import { projectProblems } from "./report.js";
import { planReset, type ResetPlan } from "./reset-plan.js";
import { type PreparedSeed, prepareSeeds } from "./seed-jobs.js";

/** All that is on disk, read and parsed. */
export interface Prepared {
  readonly plan: Extract<ResetPlan, { status: "ready" }>;
  readonly seedFiles: readonly SeedFile[];
  readonly seeds: readonly PreparedSeed[];
  readonly advice: readonly string[];
}

/** Reads and parses every migration and every seed, before any connection, and tells all that is wrong at once. */
export async function prepare({
  project,
  parser,
}: Context): Promise<
  { status: "ready"; prepared: Prepared } | { status: "refused"; problems: readonly Problem[] }
> {
  const { files, problems, advice } = project.readSeeds();
  const unusable = [...projectProblems(project), ...problems, ...files.flatMap((file) => file.problems)];
  if (unusable.length > 0) return { status: "refused", problems: unusable };

  const { migrationsEnabled } = project.config;
  const plan = await planReset(migrationsEnabled ? project.migrations : [], parser);
  const texts = files.map(({ file, text }) => ({ file, text, copyRows: "allow" }) as const);
  const seeds = prepareSeeds(files, texts.length === 0 ? [] : await parser.parse(texts));
  const refused = [...(plan.status === "refused" ? plan.problems : []), ...seeds.problems];
  if (plan.status === "refused" || refused.length > 0) return { status: "refused", problems: refused };
  const said = [...(migrationsEnabled ? [] : [SWITCHED_OFF]), ...advice];
  return { status: "ready", prepared: { plan, seedFiles: files, seeds: seeds.seeds, advice: said } };
}

const SWITCHED_OFF =
  "config.toml says `[db.migrations] enabled = false`: no migration is applied after the drop";
