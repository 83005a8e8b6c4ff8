import type { Context } from "../context.js";
import type { SeedOutcome } from "../database/apply-seed.js";
import { applySeeds, type SeedsOutcome } from "../database/apply-seeds.js";
import type { TimeLimits } from "../database/job.js";
import { type OpenOptions, waitForMutex } from "../database/open.js";
import { recover } from "../database/recover.js";
import type { SeedJob, TableRows } from "../database/seed-job.js";
import { type Surroundings, seedProblem } from "../database/seed-problem.js";
import type { Session } from "../database/session.js";
import { type DatabaseState, readState } from "../database/state.js";
import type { Problem } from "../problem.js";
import type { OnProgress } from "../progress.js";
import type { SeedResult } from "../result.js";
import { decideSeeds } from "./decide-seeds.js";
import { waitProblem } from "./run-problems.js";
import { cancelledBefore, lostProblem, unknownProblem } from "./seed-problems.js";

/** What one run did with one seed file. */
export interface SeedDeed {
  readonly outcome: NonNullable<SeedResult["outcome"]>;
  /** `undefined` where the server does not count rows, or the file did not run to its end. */
  readonly tables: readonly TableRows[] | undefined;
  readonly durationMs: number | undefined;
}

/** How far the seeds came. */
export interface Seeded {
  /** The session to go on with, another one after a broken line; `undefined` when the server stays away. */
  readonly session: Session | undefined;
  /** By path; who is not in here was not tried. */
  readonly deeds: ReadonlyMap<string, SeedDeed>;
  /** Empty when all went well. */
  readonly problems: readonly Problem[];
}

interface Work {
  readonly context: Context;
  readonly runId: string;
  readonly limits: TimeLimits;
  readonly transaction: "each" | "all";
  readonly reopen: OpenOptions;
  readonly waitForRunMs: number;
  readonly around: Omit<Surroundings, "targetKind">;
}

/** Runs the seeds in order, all in one transaction or each in its own, and stops at the first that fails. */
export async function runSeeds(first: Session, jobs: readonly SeedJob[], work: Work): Promise<Seeded> {
  const deeds = new Map<string, SeedDeed>();
  let session = first;
  let rest = jobs;
  while (rest.length > 0) {
    const unit = work.transaction === "all" ? rest : rest.slice(0, 1);
    const { outcome, ran } = await applyUnit(session, unit, jobs, work);
    const end = await endOf(outcome, session, unit, work);
    for (const [path, deed] of ran)
      deeds.set(path, { ...deed, outcome: finalOutcome(deed.outcome, end.word) });
    if (end.session === undefined || end.problem) {
      return { session: end.session, deeds, problems: end.problem ? [end.problem] : [] };
    }
    session = end.session;
    rest = end.state ? stillToRun(rest, end.state) : rest.slice(unit.length);
    if (rest.length > 0 && end.blocked) return { session, deeds, problems: [end.blocked] };
  }
  return { session, deeds, problems: [] };
}

async function applyUnit(
  session: Session,
  unit: readonly SeedJob[],
  jobs: readonly SeedJob[],
  { context: { onProgress }, runId, limits }: Work,
): Promise<{ outcome: SeedsOutcome; ran: ReadonlyMap<string, SeedDeed> }> {
  const { ran, tell } = tellSeeds(jobs, onProgress);
  return { outcome: await applySeeds(session, unit, { runId, limits, tell }), ran };
}

/** Tells and times the work on each seed file; `ran` fills as they run. */
export function tellSeeds(jobs: readonly SeedJob[], onProgress: OnProgress) {
  const ran = new Map<string, SeedDeed>();
  const tell = async (job: SeedJob, apply: () => Promise<SeedOutcome>): Promise<SeedOutcome> => {
    const { file, path } = job.file;
    onProgress({ type: "seed-started", file, index: jobs.indexOf(job) + 1, total: jobs.length });
    const startedAt = performance.now();
    const outcome = await apply();
    const durationMs = Math.round(performance.now() - startedAt);
    const word = outcome.status === "lost" ? "unknown" : outcome.status;
    ran.set(path, {
      outcome: word,
      tables: outcome.status === "applied" ? outcome.tables : undefined,
      durationMs,
    });
    onProgress({ type: "seed-finished", file, outcome: word, durationMs });
    return outcome;
  };
  return { ran: ran as ReadonlyMap<string, SeedDeed>, tell };
}

/** What became of a transaction, as far as it can be found out. */
interface End {
  readonly session: Session | undefined;
  /** What became of the files that ran in it to their end. */
  readonly word: "applied" | "rolled-back" | "unknown";
  readonly problem?: Problem;
  /** Why what is left may not run. */
  readonly blocked?: Problem;
  /** Read where others, or we without knowing, may have recorded something. */
  readonly state?: DatabaseState;
}

async function endOf(
  outcome: SeedsOutcome,
  session: Session,
  unit: readonly SeedJob[],
  work: Work,
): Promise<End> {
  switch (outcome.status) {
    case "applied":
      return { session, word: "applied" };
    case "taken": {
      const read = await readState(session.client, { lock: false });
      return read.status === "read"
        ? { session, word: "rolled-back", state: read.state }
        : { session, word: "rolled-back", problem: lostProblem(unit[0]?.file.file) };
    }
    case "cancelled":
      return { session, word: "rolled-back", problem: cancelledBefore(outcome.next.file.file) };
    case "failed": {
      const around = { ...work.around, targetKind: work.context.target.kind };
      return { session, word: "rolled-back", problem: seedProblem(outcome.failure, outcome.job, around) };
    }
    case "lost": {
      const { file } = outcome.job.file;
      const opened = await recover(work.context, session, work.reopen);
      if (opened.status === "failed")
        return { session: undefined, word: "unknown", problem: unknownProblem(file, opened.problem) };
      if (stillToRun(unit, opened.state).length > 0)
        return { session: opened.session, word: "rolled-back", problem: lostProblem(file) };
      // Another run may have taken the mutex while we were away: it is waited for like at the start.
      const waited = await waitForMutex(opened.session, opened.state, work.waitForRunMs);
      const ended = { session: opened.session, word: "applied" } as const;
      if (waited.status === "ours") return { ...ended, state: waited.state };
      const blocked = waitProblem(waited, work.waitForRunMs, work.context.signal);
      return { ...ended, state: opened.state, blocked };
    }
  }
}

/** How a file ended, from how it ran and from what became of its transaction. */
function finalOutcome(ran: SeedDeed["outcome"], word: End["word"]): SeedDeed["outcome"] {
  if (word !== "rolled-back") return word;
  return ran === "applied" ? "rolled-back" : "failed";
}

function stillToRun(jobs: readonly SeedJob[], { seeds }: DatabaseState): readonly SeedJob[] {
  const files = jobs.map(({ file }) => file);
  const recorded = decideSeeds(files, seeds).filter(({ state }) => state === "applied");
  const done = new Set(recorded.map(({ file }) => file));
  return jobs.filter(({ file }) => !done.has(file));
}
