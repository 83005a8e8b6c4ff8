import { runScript } from "./script.js";
import type { Session } from "./session.js";

/** What the ledger knows of a run, asked after its line broke. */
export interface RunTrace {
  /** The run closed its own entry, in the transaction that was to be committed. */
  readonly closed: boolean;
  /** It made a mark, in the transaction that was to be committed. */
  readonly marked: boolean;
}

/** Reads what a run's transaction left in the ledger, which tells for certain whether it was committed. */
export async function traceRun({ client }: Session, runId: string): Promise<RunTrace | undefined> {
  const question = `select r.outcome = 'done', exists (select from supabase_migrations.db_ops_marks m where m.run_id = r.id)
from supabase_migrations.db_ops_runs r where r.id = ${runId}`;
  const outcome = await runScript(client, question, { keepRows: true });
  if (outcome.status !== "completed") return undefined;
  const [closed, marked] = outcome.rows[0] ?? [];
  return { closed: closed === "t", marked: marked === "t" };
}
