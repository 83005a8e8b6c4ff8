import { applySeedsInside, type SeedsOutcome } from "../database/apply-seeds.js";
import type { TimeLimits } from "../database/job.js";
import type { SeedStage } from "../database/reset-outcome.js";
import type { SeedJob } from "../database/seed-job.js";
import { seedProblem } from "../database/seed-problem.js";
import type { Session } from "../database/session.js";
import type { Target } from "../database/target.js";
import type { Problem } from "../problem.js";
import { type SeedDeed, tellSeeds } from "./run-seeds.js";
import { lookAround } from "./seed-around.js";
import type { PreparedSeed } from "./seed-jobs.js";

/** What the seeds of a reset came to, in a transaction whose end is still to come. */
export interface SeededInside {
  readonly stage: SeedStage;
  /** By path. */
  readonly deeds: ReadonlyMap<string, SeedDeed>;
}

/** Runs all seeds inside the reset's open transaction, on tables that were made a moment ago. */
export async function seedInside(
  session: Session,
  seeds: readonly PreparedSeed[],
  { runId, limits, targetKind }: { runId: string; limits: TimeLimits; targetKind: Target["kind"] },
): Promise<SeededInside> {
  if (seeds.length === 0) return { stage: { status: "applied" }, deeds: new Map() };
  const jobs = seeds.map(({ job }) => onNewTables(job));
  const { ran, tell } = tellSeeds(jobs, session.onProgress);
  // The server answers them in this order: the first file waits for the look, and nobody else.
  const [around, outcome] = await Promise.all([
    lookAround(session, seeds),
    applySeedsInside(session, jobs, { runId, limits, tell }),
  ]);
  return { stage: stageOf(outcome, jobs, { ...around, targetKind }), deeds: ran };
}

/**
 * Nothing is left alone in tables that were made a moment ago, but for what the files themselves say twice: to have the
 * server count that would cost a third of the time.
 */
const onNewTables = (job: SeedJob): SeedJob => ({
  ...job,
  statements: job.statements.map((statement) =>
    statement.leftAlone?.by === "plan" ? { ...statement, leftAlone: undefined } : statement,
  ),
});

function stageOf(
  outcome: SeedsOutcome,
  jobs: readonly SeedJob[],
  around: Parameters<typeof seedProblem>[2],
): SeedStage {
  switch (outcome.status) {
    case "applied":
    case "lost":
      return { status: outcome.status };
    case "failed": {
      const { error, blockers } = outcome.failure;
      return {
        status: "failed",
        problem: seedProblem(outcome.failure, outcome.job, around),
        error,
        blockers,
      };
    }
    case "taken":
      return { status: "failed", problem: takenProblem(jobs), error: undefined, blockers: [] };
    case "cancelled":
      return { status: "failed", problem: cancelledProblem(outcome.next), error: undefined, blockers: [] };
  }
}

const takenProblem = ([job]: readonly SeedJob[]): Problem => ({
  code: "run-in-progress",
  file: job?.file.file,
  message: "Somebody else has run seeds in the meantime",
  hint: "The reset was rolled back: the database is as it was. Run the same command again.",
});

const cancelledProblem = ({ file: { file } }: SeedJob): Problem => ({
  code: "cancelled",
  message: `Cancelled before ${file} was begun: the reset was rolled back`,
  hint: "The database is as it was. Run the same command again.",
});
