import type { Context } from "../context.js";
import { leaveSession, type OpenOptions } from "../database/open.js";
import { recover } from "../database/recover.js";
import { type Ending, endRun } from "../database/run.js";
import type { Session } from "../database/session.js";
import type { DatabaseState } from "../database/state.js";

/** Who ends a run, and how to connect once more. */
interface Ender {
  readonly context: Context;
  readonly access: OpenOptions;
  /** Tells which session is to be closed at the end, when another one takes the first one's place. */
  readonly keep: (session: Session | undefined) => void;
}

/** Ends the run; over a second connection when the line breaks just then: what was committed is to be reported. */
export async function finishRun(
  session: Session,
  ending: Ending,
  { context, access, keep }: Ender,
): Promise<DatabaseState | undefined> {
  const after = await endRun(session, ending);
  if (after) {
    // It gave the mutex back: nobody has to wait for its goodbye.
    leaveSession(session);
    keep(undefined);
    return after;
  }
  const opened = await recover(context, session, { ...access, lock: false });
  keep(opened.status === "open" ? opened.session : undefined);
  if (opened.status === "failed") return undefined;
  // The new session does not know that the run was cancelled, and must not take longer than the first.
  const { signal } = context;
  return (await endRun({ ...opened.session, signal }, ending)) ?? opened.state;
}
