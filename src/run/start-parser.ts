import type { Session } from "../sql/session.js";

/** Operations that parse whatever the database says. The others may find nothing to do, and then nothing is parsed. */
const PARSING: ReadonlySet<string | undefined> = new Set(["plan", "reset"]);

/**
 * Brings up the parser's thread where the operation will need it, for a door to do first of all: the thread takes as long
 * to come up as the rest of the code takes to load.
 */
export async function startParser(operation: string | undefined): Promise<Session | undefined> {
  if (!PARSING.has(operation)) return undefined;
  const { startSession } = await import("../sql/session.js");
  return startSession();
}
