import type { Context } from "../context.js";
import type { DatabaseState } from "../database/state.js";
import { staticContext } from "../hazards/types.js";
import type { Settings } from "../inputs.js";
import type { Problem } from "../problem.js";
import type { PullRequest } from "../project/changes.js";
import type { MigrationFile } from "../project/types.js";
import type { RunReport } from "../run-report.js";
import { compareVersions } from "./decide.js";
import { refusals } from "./drift.js";
import { examine } from "./examine.js";
import { judge } from "./pending-hazards.js";
import { planMigrate, waitingFor } from "./plan-migrate.js";
import { planVerdict, SWITCHED_OFF } from "./plan-verdict.js";
import { makeReport } from "./report.js";
import { type Unapplied, unapplied } from "./unapplied.js";

export interface OfflineContext extends Pick<Context, "project" | "parser" | "onProgress"> {
  readonly pullRequest: PullRequest | undefined;
  /** Why there is no address, where a database was wanted. */
  readonly noAddress?: Problem | undefined;
}

/**
 * A plan without any connection. In a pull request it judges what that adds or changes, with the files that were there before as the world; elsewhere,
 * and where nobody knows what it changes, every migration of the folder counts as pending.
 */
export async function planOffline(context: OfflineContext, settings: Settings): Promise<RunReport> {
  const startedAt = new Date();
  const { project, parser, onProgress } = context;
  const { toVersion, failOn } = settings;
  if (!project.config.migrationsEnabled) onProgress({ type: "advice", message: SWITCHED_OFF });
  const { judged, before, drift, notice } = await whatToJudge(context);
  const wanted = judged.filter((file) => isUpTo(file, toVersion));
  const view = { ...project, migrations: wanted };
  // With an empty history every file is pending. That a version is known was asked of the whole folder.
  const known = project.migrations.some(({ version }) => version === toVersion);
  const choices = { ...settings, toVersion: known ? undefined : toVersion };
  const found = await examine(view, EMPTY, parser, async () => new Map());
  const late = new Set(drift.flatMap(({ kind, version }) => (kind === "out-of-order" ? [version] : [])));
  const migrations = found.migrations.map((migration) =>
    migration.state === "pending" && late.has(migration.version)
      ? { ...migration, state: "out-of-order" as const }
      : migration,
  );
  const decided = planMigrate(found, choices, view);
  const reasons = [
    ...(decided.status === "refused" ? decided.problems : []),
    ...refusals(drift, migrations, settings),
  ];
  const { hazards, excerpts } = await judge(parser, {
    waiting: waitingFor({ migrations }, choices, project),
    parsed: found.parsed,
    context: staticContext(project.config.majorVersion, { schemas: project.config.apiSchemas }),
    applied: before.map(({ file, text }) => ({ file, text })),
  });
  const { environment } = settings;
  return makeReport(
    { operation: "plan", environment, tier: null, startedAt, target: undefined },
    {
      ...planVerdict(reasons, hazards, failOn, "migrate may refuse"),
      migrations,
      drift,
      segmentCounts: decided.segmentCounts,
      excerpts,
      notice,
    },
  );
}

async function whatToJudge({
  project: { migrations },
  pullRequest,
  noAddress,
}: OfflineContext): Promise<Unapplied & { readonly notice: string | undefined }> {
  const read = await pullRequest?.changes();
  const found =
    read?.status === "read"
      ? unapplied(migrations, read.changes)
      : { judged: migrations, before: [], drift: [] };
  const words = [
    ...(noAddress === undefined ? [] : [whyNoAddress(noAddress, pullRequest)]),
    ...(noAddress === undefined || read?.status !== "read" ? [] : [ONLY_ITS_OWN]),
    ...(read?.status === "unknown"
      ? [`Which migrations the pull request changes is unknown (${read.reason}): all count as pending.`]
      : []),
  ];
  return { ...found, notice: words.length === 0 ? undefined : words.join(" ") };
}

function whyNoAddress({ message, hint }: Problem, pullRequest: PullRequest | undefined): string {
  switch (pullRequest?.stranger) {
    case "fork":
      return "No database was asked: GitHub gives no secrets to a pull request from a fork.";
    case "dependabot":
      return "No database was asked: GitHub gives Dependabot no secrets but its own.";
    case undefined:
      return [`${message}.`, hint].filter((words) => words !== undefined).join(" ");
  }
}

const ONLY_ITS_OWN =
  "Only the migrations that the pull request adds or changes were looked at; what is applied and how large the tables are is unknown.";

function isUpTo({ version }: MigrationFile, last: string | undefined): boolean {
  return last === undefined || compareVersions(version, last) <= 0;
}

/** As of a database that nobody has asked. */
const EMPTY: Pick<DatabaseState, "history" | "progress"> = { history: [], progress: [] };
