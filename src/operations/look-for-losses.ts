import type { Context } from "../context.js";
import type { Session } from "../database/session.js";
import { isDestructive } from "../hazards/index.js";
import { staticContext } from "../hazards/types.js";
import type { ParsedSql } from "../sql/types.js";
import type { Migration } from "./decide.js";
import { judge, type PendingHazards, pendingHazards } from "./pending-hazards.js";

/**
 * What would be lost by what is about to run, at the least cost: texts without a suspicious statement are not judged at all, and the
 * catalog is asked, in one round trip, only where the texts alone show a loss.
 */
export async function lookForLosses(
  session: Session,
  context: Pick<Context, "parser" | "project" | "onProgress">,
  waiting: readonly Migration[],
  parsed: ReadonlyMap<string, ParsedSql>,
): Promise<PendingHazards> {
  if (
    !waiting.some(({ file, version }) => file !== undefined && isSuspicious(file.text, parsed.get(version)))
  )
    return { status: "examined", hazards: [], excerpts: new Map() };
  const facts = staticContext(Math.floor(session.server.versionNumber / 10_000));
  const judged = await judge(context.parser, { waiting, parsed, context: facts });
  if (!judged.hazards.some(isDestructive)) return judged;
  return pendingHazards(session, context, waiting, parsed);
}

/**
 * Whether a rule could find a loss in a text, or something to say of its directives. Where it is known what the statements are, what they
 * say counts, without comments between them, and an UPDATE or DELETE that has a condition is no loss by its first word.
 */
export function isSuspicious(text: string, parsed?: ParsedSql): boolean {
  if (!SUSPICIOUS.test(text)) return false;
  if (parsed?.status !== "parsed" || DIRECTIVE.test(text)) return true;
  return parsed.statements.some(({ start, end, selective }) => {
    const words = text.slice(start, end);
    return SUSPICIOUS.test(selective ? words.replace(/^(?:update|delete)\b/i, "") : words);
  });
}

/** Even one that is not written as it should be. */
const DIRECTIVE = /db-?ops\s*:/i;

/**
 * A text without any of these destroys nothing that a rule could see. Behind the words of keys, triggers and locks `delete` and `update` are
 * no statements. A backslash, or U&, may spell the words of a string otherwise.
 */
const SUSPICIOUS =
  /\b(?:drop|truncate|execute)\b|\b(?:delete|update)\b(?<!\b(?:on|or|do|for|before|after)[ \t]+\w+)|\\|u&/i;
