import type { FirstSession } from "../context.js";
import type { EarlyOpening } from "../database/open-early.js";
import type { Target } from "../database/target.js";
import { accessOf } from "../operations/access.js";
import type { RunRequest } from "./run-request.js";

/** A run's first session, opened once at most, which is given up at the end where nobody took it. */
export interface OwnedSession extends FirstSession {
  begin(): Promise<EarlyOpening>;
  giveUp(): Promise<void>;
}

/** What opens the first session with the database that the inputs mean. */
export function openFirst(
  { settings, onProgress, signal, origin }: RunRequest,
  target: Target,
): OwnedSession {
  let early: EarlyOpening | undefined;
  const begin = async (): Promise<EarlyOpening> => {
    const { openEarly } = await import("../database/open-early.js");
    early ??= openEarly({ target, onProgress, signal }, accessOf(settings, origin));
    return early;
  };
  return {
    begin,
    take: async () => (await begin()).take(),
    giveUp: async () => early?.giveUp(),
  };
}
