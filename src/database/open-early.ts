import type { ProgressEvent } from "../progress.js";
import { closeSession, type Opened, type Opener, type OpenOptions, open } from "./open.js";

/** A session on its way, while its run still loads its code and reads its files. */
export interface EarlyOpening {
  /** Fulfilled when the server has let us in and is at work on its answer, and when it comes to nothing. */
  readonly asked: Promise<unknown>;
  /** What comes of it; not the caller's. */
  readonly opening: Promise<Opened>;
  /** From now on the session is the caller's. What was told meanwhile is told first. */
  take(): Promise<Opened>;
  /** Where nobody took it: stops the attempt, or closes what came of it. */
  giveUp(): Promise<void>;
}

/** Begins to open a session that may turn out to be of no use. It says nothing before it is taken. */
export function openEarly(opener: Opener, options: OpenOptions): EarlyOpening {
  const { signal, onProgress } = opener;
  const stop = new AbortController();
  // By hand: what only AbortSignal.any knows Node 20 may collect, and a cancellation would be lost.
  signal.addEventListener("abort", () => stop.abort(signal.reason), { once: true });
  if (signal.aborted) stop.abort(signal.reason);
  let held: ProgressEvent[] | undefined = [];
  const tell = (event: ProgressEvent): void => {
    if (held) held.push(event);
    else onProgress(event);
  };
  let onAsked = (): void => undefined;
  const answering = new Promise<void>((resolve) => {
    onAsked = resolve;
  });
  const opening = open({ ...opener, signal: stop.signal, onProgress: tell }, { ...options, onAsked });
  return {
    // Whoever takes it hears of a bug in there; where nobody does, it must not end the process.
    asked: Promise.race([answering, opening.catch(() => undefined)]),
    opening,
    take: () => {
      const events = held ?? [];
      held = undefined;
      for (const event of events) onProgress(event);
      return opening;
    },
    giveUp: async () => {
      if (held === undefined) return;
      stop.abort();
      const unneeded = await opening.catch(() => undefined);
      if (unneeded?.status === "open") await closeSession(unneeded.session);
    },
  };
}
