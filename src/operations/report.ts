import type { Context } from "../context.js";
import type { DatabaseState } from "../database/state.js";
import { databaseIdentity } from "../database/target-identity.js";
import { emptyResult, publishedProblem } from "../empty-result.js";
import type { GateEvidence } from "../guard/gate/types.js";
import type { Judged } from "../guard/stamp/judge.js";
import { tierOf } from "../guard/tier.js";
import type { Hazard } from "../hazards/types.js";
import type { Settings } from "../inputs.js";
import type { Problem } from "../problem.js";
import type { Project } from "../project/types.js";
import type { Drift, Operation, Result, Tier } from "../result.js";
import type { RunReport } from "../run-report.js";
import type { Deed } from "./apply-pending.js";
import type { Migration } from "./decide.js";
import { findDrift } from "./drift.js";
import { type SeedFindings, seedResults } from "./seed-results.js";
import { judged } from "./stamp-judged.js";
import { unfinishedReset } from "./unfinished.js";

/** What every report of one run has in common. */
export interface RunFacts {
  readonly operation: Operation;
  readonly environment: string;
  /** What address and inputs say; the database's stamp may ask for more (`judged`). */
  readonly tier: Tier;
  readonly startedAt: Date;
  readonly target: Context["target"];
}

/** What is known of a run when it begins; its time counts from here. */
export function factsOf(
  operation: Operation,
  { target }: Pick<Context, "target">,
  { environment, guardedEnvironments }: Pick<Settings, "environment" | "guardedEnvironments">,
): RunFacts {
  const tier = tierOf(target, environment, guardedEnvironments);
  return { operation, environment, tier, startedAt: new Date(), target };
}

/** The same of a run that may have no database. */
export type ReportFacts = Omit<RunFacts, "tier" | "target"> &
  (RunFacts | { readonly tier: null; readonly target: undefined });

/** What an operation knows at its end; the less it came to know, the fewer of these. */
export interface Findings {
  readonly outcome: Result["outcome"];
  readonly problems?: readonly Problem[];
  /** The state before the run. */
  readonly before?: DatabaseState;
  /** The state after it, where it could be read. */
  readonly after?: DatabaseState | undefined;
  readonly migrations?: readonly Migration[];
  /** How many segments each file has, by version. */
  readonly segmentCounts?: ReadonlyMap<string, number>;
  readonly deeds?: ReadonlyMap<string, Deed>;
  /** The migrations that this run was to apply: those it did not come to are reported as not run. */
  readonly planned?: ReadonlySet<string>;
  readonly seeds?: SeedFindings;
  readonly reset?: Result["reset"];
  /** What the gate proved, also where nothing came of it. */
  readonly approval?: GateEvidence | undefined;
  readonly recovery?: Result["recovery"] | undefined;
  readonly hazards?: readonly Hazard[];
  readonly excerpts?: ReadonlyMap<string, string>;
  /** Where it does not follow from the migrations' states. */
  readonly drift?: readonly Drift[];
  readonly notice?: string | undefined;
}

/** Puts a report together. Pure but for the clock that measures the run. */
export function makeReport(facts: ReportFacts, findings: Findings): RunReport {
  const {
    outcome,
    problems = [],
    before,
    after,
    migrations = [],
    seeds,
    reset = null,
    approval,
    recovery = null,
    hazards = [],
  } = findings;
  const { operation, environment, tier, startedAt, target } = facts;
  const known = after ?? before;
  const drift = driftOf(findings, known);
  // A run is held to the stamp that it found; one that stamps tells of its own.
  const standing = operation === "stamp" ? known : before;
  const result: Result = {
    ...emptyResult({ operation, environment, outcome: "failed", problems, startedAt }),
    outcome,
    tier: target && standing ? judged({ ...facts, target }, standing).tier : tier,
    stamp:
      target && known
        ? stampResult(
            judged({ ...facts, target }, known),
            operation === "stamp" && after && before ? judged({ ...facts, target }, before) : undefined,
          )
        : null,
    database: target
      ? {
          host: target.host,
          name: known?.server.database ?? target.database,
          serverVersion: known?.server.version ?? null,
        }
      : null,
    version: { before: newest(before), after: newest(known) },
    // A stamp is looked at without the files.
    upToDate:
      known && operation !== "stamp"
        ? problems.length === 0 &&
          known.marks.length === 0 &&
          drift.length === 0 &&
          migrations.every(({ state }) => state === "applied")
        : null,
    migrations: migrations.map((migration) => toMigrationResult(migration, findings)),
    seeds: seeds && known ? seedResults(seeds, known) : [],
    reset,
    approval: approval ? { ...approval, loosened: [...approval.loosened] } : null,
    recovery,
    hazards: [...hazards],
    drift: [...drift],
    problems: problems.map(publishedProblem),
    runInProgress: known?.holder ? { holder: known.holder.label, since: known.holder.since ?? null } : null,
  };
  return {
    result,
    problems,
    excerpts: findings.excerpts,
    notice: findings.notice,
    databaseIdentity: target && databaseIdentity(target),
  };
}

/** Of a database that a reset has left half-way, the reset mends whatever there is. */
function driftOf({ drift, migrations = [] }: Findings, known: DatabaseState | undefined): readonly Drift[] {
  if (drift !== undefined) return drift;
  const [unfinished] = known ? unfinishedReset(known) : [];
  const remedy = unfinished?.hint;
  const found = findDrift(migrations);
  return remedy === undefined ? found : found.map((one) => ({ ...one, remedy }));
}

/** @param replaced where the run has stamped: what it found */
function stampResult({ found }: Judged, replaced: Judged | undefined): Result["stamp"] {
  if (found.status !== "stamped") return null;
  const { environment, tier, by, at } = found.stamp;
  const was = replaced?.found.status === "stamped" ? replaced.found.stamp.tier : null;
  return { environment, tier, was, by, at };
}

function toMigrationResult(
  migration: Migration,
  { deeds, planned, segmentCounts }: Findings,
): Result["migrations"][number] {
  const { version, name, state, file, row, progress } = migration;
  const deed = deeds?.get(version);
  const total = segmentCounts?.get(version);
  return {
    version,
    name,
    file: file?.file ?? null,
    state,
    outcome: deed?.outcome ?? (planned?.has(version) && row === undefined ? "not-run" : null),
    appliedAt: row?.appliedAt ?? null,
    appliedBy: row?.appliedBy ?? null,
    durationMs: row?.durationMs ?? deed?.durationMs ?? null,
    segments:
      total === undefined
        ? null
        : { done: row ? total : progress.filter((mark) => mark.state === "done").length, total },
  };
}

const newest = (state: DatabaseState | undefined): string | null => state?.history.at(-1)?.version ?? null;

/** The report of a run that did not get to the database. Files that nobody can read are mended first: what is wrong with the server is then told anyway. */
export function notConnected(facts: RunFacts, project: Project, problem: Problem): RunReport {
  const unusable = projectProblems(project);
  return unusable.length > 0
    ? makeReport(facts, { outcome: "refused", problems: unusable })
    : makeReport(facts, { outcome: "failed", problems: [problem] });
}

/** What makes the project as a whole, or any of its files, unusable before anything is parsed. */
export function projectProblems({ problems, migrations }: Project): readonly Problem[] {
  return [...problems, ...migrations.flatMap((file) => file.problems)];
}
