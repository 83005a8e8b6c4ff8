import { type Fill, type ForeignKey, readReferences } from "../database/references.js";
import type { Session } from "../database/session.js";
import { fillsOf, orderAdvice, tablesOf } from "./seed-advice.js";
import type { PreparedSeed } from "./seed-jobs.js";

/**
 * Looks up, before seeds run, what is needed to explain a failure of theirs, and says what promises to be one. One round
 * trip; advice only, so it never fails.
 */
export async function lookAround(
  session: Session,
  seeds: readonly PreparedSeed[],
): Promise<{ readonly foreignKeys: readonly ForeignKey[]; readonly fills: readonly Fill[] }> {
  const tables = tablesOf(seeds);
  const { names, foreignKeys } = await readReferences(session, tables);
  const fills = fillsOf(seeds, tables, names);
  for (const message of orderAdvice(fills, foreignKeys, seeds))
    session.onProgress({ type: "advice", message });
  return { foreignKeys, fills };
}
