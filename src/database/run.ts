import type { GateEvidence } from "../guard/gate/types.js";
import type { MigrationFile } from "../project/types.js";
import { cutOnAbort, LAST_ANSWER_MS } from "./cut-on-abort.js";
import { type StampEntry, writeApproval, writeStamp } from "./guard-ledger.js";
import {
  bookkeepingScript,
  closeKilledRuns,
  closeRun,
  openRun,
  type RunStart,
  writeEntry,
  writeVerified,
} from "./ledger.js";
import { literal } from "./literal.js";
import { BEGIN, CLEAN_SESSION } from "./message.js";
import { RELEASE_MUTEX } from "./mutex.js";
import { runScript, type ScriptOutcome } from "./script.js";
import { type SeedEntry, writeSeedEntry } from "./seed-ledger.js";
import { runCancellable, type Session } from "./session.js";
import { type DatabaseState, parseState } from "./state.js";
import { stateScript } from "./state-script.js";

/** Somebody who rearranges our tables must not keep a run waiting for ever. */
const LEDGER_LOCK_TIMEOUT_MS = 10_000;

/** What one message writes when a run begins. */
export interface Beginning {
  readonly start: RunStart;
  /** Applied files that were compared and found to mean what was recorded: next time their hash is enough. */
  readonly verified: readonly MigrationFile[];
  /** Renumbered files and the version under which the history knows each. */
  readonly adopted: readonly { readonly file: MigrationFile; readonly recordedAs: string }[];
  /** Close the entry at once and give the mutex back: there is nothing to do. */
  readonly idle: boolean;
  /** Where none counts yet. */
  readonly stamp?: StampEntry | undefined;
  /** What was proved; on record before anything else is done. */
  readonly approval?: GateEvidence | undefined;
}

/**
 * Opens the run's entry in the ledger, making the tables that are missing, and gives renumbered history rows their
 * files' versions: all or nothing, one round trip.
 *
 * @returns with the server's clock just before the run's first statement
 */
export async function beginRun(
  session: Session,
  state: DatabaseState,
  { start, verified, adopted, idle, stamp, approval }: Beginning,
): Promise<
  { status: "begun"; runId: string; serverClock: Date } | Exclude<ScriptOutcome, { status: "completed" }>
> {
  const runId = "pg_catalog.currval('supabase_migrations.db_ops_runs_id_seq')";
  const script = [
    `${BEGIN};`,
    // That there was nothing to do may be forgotten when the server crashes just then; nobody waits for the disk.
    ...(idle && !stamp ? ["set local synchronous_commit = off;"] : []),
    `select pg_catalog.set_config('lock_timeout', '${LEDGER_LOCK_TIMEOUT_MS}', true);`,
    bookkeepingScript(state),
    // Nobody else is at work while we hold the mutex: a run that is open still was killed.
    ...(state.locked && state.tables.ledger ? [closeKilledRuns] : []),
    openRun(start),
    ...(approval ? [writeApproval(runId, approval)] : []),
    ...(stamp ? [writeStamp(runId, stamp)] : []),
    ...(verified.length > 0 ? [writeVerified(runId, verified)] : []),
    ...adopted.flatMap(({ file: { version, name, hash }, recordedAs }) => [
      `update supabase_migrations.schema_migrations set version = ${literal(version)}, name = ${literal(name)} where version = ${literal(recordedAs)};`,
      `update supabase_migrations.db_ops_migrations set version = ${literal(version)} where version = ${literal(recordedAs)} and outcome = 'applied';`,
      writeEntry({ runId, version, name, hash, outcome: "adopted" }),
    ]),
    ...(idle ? [closeRun(runId, "done", undefined)] : []),
    "commit;",
    ...(idle && state.locked ? [`${RELEASE_MUTEX};`] : []),
  ].join("\n");
  const outcome = await runCancellable(session, script, { keepRows: true });
  if (outcome.status === "failed") await runScript(session.client, "rollback");
  if (outcome.status !== "completed") return outcome;
  const [, id, clock] = outcome.rows.find(([tag]) => tag === "run") ?? [];
  if (id === undefined || clock === undefined) throw new Error("the ledger did not answer with the run's id");
  return { status: "begun", runId: id, serverClock: new Date(clock) };
}

/** How a run ended. */
export interface Ending {
  readonly runId: string;
  readonly outcome: "done" | "failed" | "unknown";
  readonly errorCode: string | undefined;
  /** The migration that failed, if one did. */
  readonly failed:
    | { readonly file: MigrationFile; readonly outcome: "failed" | "unknown"; readonly durationMs: number }
    | undefined;
  /** The seed file that failed, if one did. */
  readonly failedSeed?: Omit<SeedEntry, "runId" | "errorCode"> | undefined;
}

/** Closes the run's entry, gives the mutex back and reads what stands in the database now: one round trip. */
export async function endRun(
  { client, signal }: Session,
  { runId, outcome, errorCode, failed, failedSeed }: Ending,
): Promise<DatabaseState | undefined> {
  const entry = failed && {
    runId,
    version: failed.file.version,
    name: failed.file.name,
    hash: failed.file.hash,
    outcome: failed.outcome,
    errorCode,
    durationMs: failed.durationMs,
  };
  const script = [
    `${BEGIN};`,
    ...CLEAN_SESSION.map((statement) => `${statement};`),
    `select pg_catalog.set_config('lock_timeout', '${LEDGER_LOCK_TIMEOUT_MS}', true);`,
    ...(entry ? [writeEntry(entry)] : []),
    ...(failedSeed ? [writeSeedEntry({ ...failedSeed, runId, errorCode })] : []),
    closeRun(runId, outcome, errorCode),
    `${RELEASE_MUTEX};`,
    `${stateScript(false)};`,
    "commit",
  ].join("\n");
  const ask = () => runScript(client, script, { keepRows: true });
  const ended = await cutOnAbort(client, signal, ask, LAST_ANSWER_MS);
  return ended.status === "completed" ? parseState(ended.rows) : undefined;
}

/** Gives the mutex back without a word in the ledger. */
export async function releaseMutex({ client }: Session): Promise<void> {
  await runScript(client, RELEASE_MUTEX);
}
