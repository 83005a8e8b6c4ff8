import { count } from "../count.js";
import type { Job } from "../database/job.js";
import type { Settings } from "../inputs.js";
import type { Problem } from "../problem.js";
import type { Project } from "../project/types.js";
import { compareVersions, type Migration } from "./decide.js";
import { findDrift, refusals } from "./drift.js";
import type { Examination } from "./examine.js";
import { countOf, jobFor, notInOneTransaction, partsOf } from "./jobs.js";
import { projectProblems } from "./report.js";

/** What a migrate is going to do. */
export type MigratePlan = { readonly segmentCounts: ReadonlyMap<string, number> } & (
  | { readonly status: "refused"; readonly problems: readonly Problem[] }
  /** Everything is applied, and as it was recorded. */
  | { readonly status: "nothing"; readonly jobs: readonly [] }
  | { readonly status: "work"; readonly jobs: readonly Job[] }
);

type Choices = Pick<Settings, "toVersion" | "outOfOrder" | "adoptRenumbered" | "transaction">;

/** Decides, from what was found, what is to run and in which order, or all the reasons why nothing may. Pure. */
export function planMigrate(found: Examination, choices: Choices, project: Project): MigratePlan {
  const { migrations, parsed, problems } = found;
  // What cannot be read stands among the reasons to refuse.
  const wanted = waitingFor(found, choices, project).filter(({ state }) => state !== "invalid");
  const parts = partsOf(migrations, parsed);
  const segmentCounts = countOf(parts);
  const ready = wanted.map((one) => jobFor(one, parsed.get(one.version), parts.get(one.version)));
  const jobs = ready.flatMap((one) => (one.status === "ready" ? [one.job] : []));
  const reasons: readonly Problem[] = [
    ...projectProblems(project),
    ...unknownVersion(migrations, choices.toVersion),
    ...problems,
    ...refusals(findDrift(migrations), migrations, choices),
    ...ready.flatMap((one) => (one.status === "refused" ? [one.problem] : [])),
    ...(choices.transaction === "all" ? notInOneTransaction(jobs) : []),
  ];
  if (reasons.length > 0) return { status: "refused", problems: reasons, segmentCounts };
  const adopts = migrations.some(({ state }) => state === "renumbered");
  return jobs.length === 0 && !adopts
    ? { status: "nothing", jobs: [], segmentCounts }
    : { status: "work", jobs, segmentCounts };
}

/** The migrations that the choices mean, in the order in which they run; those that cannot be read or parsed are among them. */
export function waitingFor(
  { migrations }: Pick<Examination, "migrations">,
  { toVersion }: Pick<Choices, "toVersion">,
  { config }: Pick<Project, "config">,
): readonly Migration[] {
  if (!config.migrationsEnabled) return [];
  return migrations.filter(
    ({ state, version }) =>
      WAITING.has(state) && (toVersion === undefined || compareVersions(version, toVersion) <= 0),
  );
}

const WAITING: ReadonlySet<Migration["state"]> = new Set(["pending", "partial", "out-of-order", "invalid"]);

/** A word for whoever hopes that an older version to stop at undoes the newer ones. */
export function newerStay(
  migrations: readonly Migration[],
  toVersion: string | undefined,
): string | undefined {
  if (toVersion === undefined) return undefined;
  const newer = migrations.filter(({ row, version }) => row && compareVersions(version, toVersion) > 0);
  if (newer.length === 0) return undefined;
  return `${count(newer.length, "migration")} newer than ${toVersion} ${newer.length === 1 ? "is" : "are"} applied and will stay: migrate never goes back. To undo one, write a new migration.`;
}

function unknownVersion(migrations: readonly Migration[], version: string | undefined): readonly Problem[] {
  if (version === undefined || migrations.some((one) => one.version === version)) return [];
  return [
    {
      code: "unknown-version",
      message: `to-version: no migration has the version ${version}`,
      hint: `The newest is ${migrations.at(-1)?.version ?? "none: the project has no migrations"}.`,
    },
  ];
}
