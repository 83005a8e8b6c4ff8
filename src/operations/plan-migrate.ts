import type { Job } from "../database/job.js";
import type { Settings } from "../inputs.js";
import type { Problem } from "../problem.js";
import type { Project } from "../project/types.js";
import { compareVersions, type Migration } from "./decide.js";
import { findDrift, refusals } from "./drift.js";
import type { Examination } from "./examine.js";
import { countSegments, jobFor, notInOneTransaction } from "./jobs.js";
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
  const waiting = migrations.filter(
    ({ state }) => state === "pending" || state === "partial" || state === "out-of-order",
  );
  const wanted = waiting.filter(
    ({ version }) =>
      project.config.migrationsEnabled &&
      (choices.toVersion === undefined || compareVersions(version, choices.toVersion) <= 0),
  );
  const segmentCounts = countSegments(migrations, parsed);
  const ready = wanted.map((one) => jobFor(one, parsed.get(one.version)));
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
