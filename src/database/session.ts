import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";
import type { Blocker, OnProgress } from "../progress.js";
import { runScript, type ScriptOptions, type ScriptOutcome, type SentScript, sendScript } from "./script.js";
import type { Server } from "./state.js";
import type { Watch } from "./watch.js";

/** One connection at work, watched from a second one. */
export interface Session {
  readonly client: Client;
  readonly server: Server;
  readonly watch: Watch;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

/** A script's end, with who stood in its way when it was last looked at. */
export type WorkOutcome = ScriptOutcome & { readonly blockers: readonly Blocker[] };

const HEARTBEAT_MS = 10_000;
/** Most migrations are over by then, and never pay for the second connection. */
const FIRST_LOOK_MS = 1_000;
const IDLE_LOOKS = 2;
const CANCEL_AGAIN_MS = 500;
/** A server that does not answer a cancel request for this long has its session ended, so that we report within 5 s. */
const PATIENCE_MS = 3_000;

/**
 * Runs a script that may take long: tells every 10 s how it stands, looks for blockers before a lock time-out strikes,
 * and on abort cancels it on the server and waits for the server's answer.
 */
export async function work(
  session: Session,
  text: string,
  file: string,
  lockTimeoutMs: number,
  options: ScriptOptions = {},
): Promise<WorkOutcome> {
  return attend(session, sendScript(session.client, text, options), file, lockTimeoutMs);
}

/** As `work`, for a script that is sent already. */
export async function attend(
  session: Session,
  script: SentScript,
  file: string,
  lockTimeoutMs: number,
): Promise<WorkOutcome> {
  const { client, server, watch, signal, onProgress } = session;
  const startedAt = performance.now();
  let blockers: readonly Blocker[] = [];
  let idleLooks = 0;

  const look = async (tell: boolean): Promise<void> => {
    const sight = await watch.look(server.pid);
    if (sight === undefined && !tell) return;
    if (sight && sight.blockers.length > 0) blockers = sight.blockers;
    if (!tell) return;
    idleLooks = sight && !sight.working ? idleLooks + 1 : 0;
    // A network device that forgot the connection: the server has answered long ago, and no answer will ever come.
    if (idleLooks === IDLE_LOOKS) client.connection.stream.destroy();
    const elapsedMs = Math.round(performance.now() - startedAt);
    onProgress({
      type: "heartbeat",
      file,
      elapsedMs,
      phase: sight?.phase,
      share: sight?.share,
      blockers: sight?.blockers ?? [],
    });
  };
  const endNotices = passNotices(session, script, file);
  const first = setTimeout(look, Math.min(FIRST_LOOK_MS, lockTimeoutMs / 2), false);
  const beat = setInterval(look, HEARTBEAT_MS, true);
  const stopCancelling = onAbort(signal, () => cancelUntilAnswered(session));
  try {
    return { ...(await script.outcome), blockers };
  } finally {
    clearTimeout(first);
    clearInterval(beat);
    endNotices();
    await stopCancelling();
  }
}

/** Runs a short script of our own; on abort it is cancelled on the server, and the server's answer waited for. */
export async function runCancellable(
  session: Session,
  text: string,
  options: ScriptOptions = {},
): Promise<ScriptOutcome> {
  const stopCancelling = onAbort(session.signal, () => cancelUntilAnswered(session));
  try {
    return await runScript(session.client, text, options);
  } finally {
    await stopCancelling();
  }
}

/** A loop of `DROP … IF EXISTS` must not bury the rest of the log. */
const MOST_NOTICES = 50;

/** Tells what the server says while the file runs. Returns what tells how much was left out. */
function passNotices({ onProgress }: Session, script: SentScript, file: string): () => void {
  let count = 0;
  script.onNotice(({ severity = "NOTICE", message = "" }) => {
    count += 1;
    if (count <= MOST_NOTICES) onProgress({ type: "notice", file, severity, message });
  });
  return () => {
    const more = count - MOST_NOTICES;
    if (more > 0) onProgress({ type: "notice", file, severity: "NOTICE", message: `… and ${more} more` });
  };
}

/**
 * Repeats the request, since one that comes between two statements strikes nothing. Returns what ends the repeating, and
 * waits for a request that is on its way: it must not strike what we send next.
 */
function cancelUntilAnswered({ server, watch, client, onProgress }: Session): () => Promise<void> {
  onProgress({ type: "cancelling" });
  let sent: Promise<unknown> = Promise.resolve();
  const cancel = (): void => {
    sent = Promise.all([sent, watch.cancel(server.pid)]);
  };
  cancel();
  const again = setInterval(cancel, CANCEL_AGAIN_MS);
  const terminate = setTimeout(() => void watch.terminate(server.pid, server.backendStart), PATIENCE_MS);
  // Should the server be out of reach as well, the broken line is what ends the wait.
  const hangUp = setTimeout(() => client.connection.stream.destroy(), PATIENCE_MS + CANCEL_AGAIN_MS);
  return async () => {
    clearInterval(again);
    clearTimeout(terminate);
    clearTimeout(hangUp);
    await Promise.race([sent, sleep(CANCEL_AGAIN_MS)]);
  };
}

function onAbort(signal: AbortSignal, begin: () => () => Promise<void>): () => Promise<void> {
  let end: (() => Promise<void>) | undefined;
  const listener = (): void => {
    end = begin();
  };
  if (signal.aborted) listener();
  else signal.addEventListener("abort", listener, { once: true });
  return async () => {
    signal.removeEventListener("abort", listener);
    await end?.();
  };
}
