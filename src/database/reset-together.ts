import type { DatabaseError } from "pg";
import { type ApplyOutcome, rollback } from "./apply.js";
import { applyInside } from "./apply-inside.js";
import { drop } from "./drop.js";
import type { DropStep } from "./drop-script.js";
import { type Access, compareGrants, restoreGrants } from "./grants.js";
import { GRANTS } from "./grants-script.js";
import type { Job, TimeLimits } from "./job.js";
import { clearMark, closeRun } from "./ledger.js";
import { CLEAN_SESSION, ended } from "./message.js";
import type { ResetOutcome, SeedStage } from "./reset-outcome.js";
import { runScript } from "./script.js";
import { type Session, work } from "./session.js";

/** What is to happen in the one transaction of a reset. */
export interface ResetWork {
  readonly runId: string;
  readonly limits: TimeLimits;
  readonly steps: readonly DropStep[];
  /** Extensions that the migrations make. */
  readonly made: readonly string[];
  readonly jobs: readonly Job[];
  /** Wraps the work on one migration, to tell and time it. */
  readonly tell: (job: Job, apply: () => Promise<ApplyOutcome>) => Promise<ApplyOutcome>;
  /** Runs the seed files inside the open transaction. */
  readonly seed: () => Promise<SeedStage>;
  /** What the API roles could do before. */
  readonly access: readonly Access[];
  readonly restoreGrants: boolean;
}

/**
 * Drops, migrates, seeds and records in one transaction: all of it or none. The run's own entry in the ledger is
 * closed in it, so that after a broken line the ledger tells for certain.
 */
export async function resetTogether(session: Session, reset: ResetWork): Promise<ResetOutcome> {
  const { limits, steps, made, jobs, runId, tell, seed } = reset;
  const dropped = await drop(session, steps, made, limits);
  if (dropped.status !== "dropped") return dropped;

  const applied = await applyInside(session, jobs, { runId, limits, tell });
  if (applied.status === "lost") return { status: "lost" };
  if (applied.status === "cancelled") return cancelled(session);
  if (applied.status === "failed") {
    const { job, outcome } = applied;
    const { error, blockers } = outcome.failure;
    return { status: "failed", stage: { at: "migration", job, outcome }, error, blockers };
  }

  if (session.signal.aborted) return cancelled(session);
  const seeded = await seed();
  if (seeded.status === "lost") return seeded;
  if (seeded.status === "failed") {
    await rollback(session);
    const { problem, ...failed } = seeded;
    return { ...failed, stage: { at: "seed", problem } };
  }
  return commit(session, reset);
}

/** Commits, and looks what the API roles may do now: in one message where nothing of it is to be put back. */
async function commit(
  session: Session,
  { runId, access, limits, restoreGrants: restores }: ResetWork,
): Promise<ResetOutcome> {
  let before: readonly string[] = READ_ACCESS;
  let known: readonly Access[] | undefined;
  if (restores) {
    const read = await readAccess(session);
    if (read.status === "lost") return { status: "lost" };
    if (read.status === "failed") {
      await rollback(session);
      return { ...read, stage: { at: "grants" }, blockers: [] };
    }
    known = read.access;
    before = restoreGrants(compareGrants(access, known).lost);
  }
  if (session.signal.aborted) return cancelled(session);
  const last = [closeRun(runId, "done", undefined), clearMark("reset-in-progress"), "commit"];
  const text = [...before, ...last].map(ended).join("\n");
  const outcome = await work(session, text, "commit", limits.lockTimeoutMs, { keepRows: true });
  if (outcome.status === "completed")
    return { status: "committed", grants: compareGrants(access, known ?? accessIn(outcome.rows)) };
  if (outcome.status === "lost") return { status: "lost" };
  await rollback(session);
  const { completed, error, blockers } = outcome;
  const at = completed < before.length ? "grants" : "bookkeeping";
  return { status: "failed", stage: { at }, error, blockers };
}

/** Asks what the API roles may do; nothing behind it in the message may answer with rows. */
const READ_ACCESS: readonly string[] = [
  ...CLEAN_SESSION,
  "select pg_catalog.set_config('search_path', 'pg_catalog', true)",
  GRANTS,
];

function accessIn(rows: readonly string[][]): readonly Access[] {
  const text = rows.at(-1)?.[0];
  if (text === undefined) throw new Error("the server answered the question for grants without a row");
  return JSON.parse(text) as Access[];
}

/** What the API roles may do now, as the session sees it; inside a transaction or outside of one. */
export async function readAccess({
  client,
}: Session): Promise<
  | { status: "read"; access: readonly Access[] }
  | { status: "failed"; error: DatabaseError }
  | { status: "lost"; error: Error }
> {
  const outcome = await runScript(client, READ_ACCESS.map(ended).join("\n"), { keepRows: true });
  return outcome.status === "completed" ? { status: "read", access: accessIn(outcome.rows) } : outcome;
}

async function cancelled(session: Session): Promise<ResetOutcome> {
  await rollback(session);
  return { status: "failed", stage: { at: "cancelled" }, error: undefined, blockers: [] };
}
