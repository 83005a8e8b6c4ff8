import type { Context } from "../context.js";
import type { DatabaseState } from "../database/state.js";
import { emptyResult, publishedProblem } from "../empty-result.js";
import { databaseIdentity } from "../guard/database-identity.js";
import type { GateEvidence } from "../guard/gate/types.js";
import type { Judged } from "../guard/stamp/judge.js";
import type { Hazard } from "../hazards/types.js";
import type { Problem } from "../problem.js";
import type { Project } from "../project/types.js";
import type { Drift, Operation, Result, Tier } from "../result.js";
import type { Deed } from "./apply-pending.js";
import type { Migration } from "./decide.js";
import { findDrift } from "./drift.js";
import { type SeedFindings, seedResults } from "./seed-results.js";
import { judged } from "./stamp-judged.js";

/** What an operation answers: the result for machines, and the problems with what only the log may show. */
export interface Report {
  readonly result: Result;
  readonly problems: readonly Problem[];
  /** The line at which each hazard begins, by `file:line`: for the log and the terminal. */
  readonly excerpts?: ReadonlyMap<string, string> | undefined;
  /** What everybody should know who looks at the run, though it is no problem. */
  readonly notice?: string | undefined;
  /** Of the database: the same by whichever of its addresses it was reached. */
  readonly databaseIdentity: string | undefined;
}

/** What every report of one run has in common. */
export interface RunFacts {
  readonly operation: Operation;
  readonly environment: string;
  /** What address and inputs say; the database's stamp may ask for more (`judged`). */
  readonly tier: Tier;
  readonly startedAt: Date;
  readonly target: Context["target"];
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
export function makeReport(facts: ReportFacts, findings: Findings): Report {
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
  const drift = findings.drift ?? findDrift(migrations);
  const known = after ?? before;
  const result: Result = {
    ...emptyResult({ operation, environment, outcome: "failed", problems, startedAt }),
    outcome,
    tier: target && before ? judged({ ...facts, target }, before).tier : tier,
    stamp: target && known ? stampResult(judged({ ...facts, target }, known)) : null,
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

function stampResult({ found }: Judged): Result["stamp"] {
  if (found.status !== "stamped") return null;
  const { environment, tier, by, at } = found.stamp;
  return { environment, tier, by, at };
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

/** What makes the project as a whole, or any of its files, unusable before anything is parsed. */
export function projectProblems({ problems, migrations }: Project): readonly Problem[] {
  return [...problems, ...migrations.flatMap((file) => file.problems)];
}
