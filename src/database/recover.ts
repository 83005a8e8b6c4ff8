import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "../context.js";
import type { Problem } from "../problem.js";
import { cutOnAbort, LAST_ANSWER_MS } from "./cut-on-abort.js";
import { closeSession, type Opened, type OpenOptions, open } from "./open.js";
import type { Session } from "./session.js";
import { readState } from "./state.js";
import { terminate } from "./watch.js";

/**
 * After a broken line: connects anew, makes sure that the old session is gone, so that it cannot commit behind our
 * back, and reads the state, which then tells for certain what was committed.
 *
 * @returns `failed` when the server stays away, or when the old session cannot be ended: then nobody knows
 */
export async function recover(context: Context, old: Session, options: OpenOptions): Promise<Opened> {
  await closeSession(old);
  const opened = await openAgain(...urgent(context, { ...options, lock: false }));
  if (opened.status === "failed") return opened;
  const { session } = opened;
  const { client } = session;
  const look = async () =>
    (await terminate(client, old.server.pid, old.server.backendStart))
      ? readState(client, { lock: options.lock })
      : undefined;
  const read = await cutOnAbort(client, context.signal, look, LAST_ANSWER_MS);
  if (read?.status === "read") return { status: "open", session, state: read.state };
  await closeSession(session);
  return {
    status: "failed",
    problem: {
      code: "outcome-unknown",
      message: `The connection broke, and what the server still does in process ${old.server.pid} could not be found out`,
      hint: "`db-ops status` shows a run in progress for as long as the server works on it.",
    },
  };
}

/** A cancelled run has five seconds in all, and needs a last connection to tell how it ended. */
const LAST_WORD_MS = 1_200;

function urgent(context: Context, options: OpenOptions): [Context, OpenOptions] {
  if (!context.signal.aborted) return [context, options];
  const controller = new AbortController();
  setTimeout(() => controller.abort(), LAST_WORD_MS + LAST_ANSWER_MS).unref();
  return [
    { ...context, signal: controller.signal },
    { ...options, connectTimeoutMs: Math.min(options.connectTimeoutMs, LAST_WORD_MS) },
  ];
}

const RESTART_PAUSE_MS = 500;

/** A server that restarts refuses connections for some seconds: it is asked until the time is over. */
async function openAgain(context: Context, options: OpenOptions): Promise<Opened> {
  const startedAt = performance.now();
  for (;;) {
    const opened = await open(context, options);
    if (opened.status === "open" || !mayComeBack(opened.problem)) return opened;
    if (performance.now() - startedAt > options.connectTimeoutMs || context.signal.aborted) return opened;
    await sleep(RESTART_PAUSE_MS, undefined, { signal: context.signal }).catch(() => undefined);
  }
}

/** A log-in that was refused is never tried again: Supabase bans the address. */
const mayComeBack = ({ code, sqlstate }: Problem): boolean =>
  code === "connect-failed" && !sqlstate?.startsWith("28");
