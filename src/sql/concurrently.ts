import { nextSignificant, type Token } from "./lexer.js";
import type { NonTransactional, TextRange } from "./types.js";

/** Those that do the same thing, in a transaction, when the word is left out; a partition that is detached gets an extra CHECK. */
const LEAVABLE: ReadonlySet<NonTransactional["effect"]["type"]> = new Set([
  "create-index",
  "drop-index",
  "reindex",
]);

/**
 * Adds where the word stands that keeps a statement out of transactions, so that it can be left out on a table that
 * nobody else sees yet.
 */
export function withConcurrently(
  found: NonTransactional | undefined,
  text: string,
  statement: TextRange,
): NonTransactional | undefined {
  if (found === undefined || !LEAVABLE.has(found.effect.type)) return found;
  // A schema or a database is reindexed table by table, with a commit after each.
  if (found.effect.type === "reindex" && ["schema", "database"].includes(found.effect.target)) return found;
  const concurrently = rangeOf(text, statement);
  return concurrently ? { ...found, concurrently } : found;
}

function rangeOf(text: string, { start, end }: TextRange): TextRange | undefined {
  let open: Token | undefined;
  for (let token = nextSignificant(text, start, end); token; token = nextSignificant(text, token.end, end)) {
    if (token.kind === "open") open ??= token;
    if (token.kind === "close") open = undefined;
    if (token.kind !== "word" || text.slice(token.start, token.end).toLowerCase() !== "concurrently")
      continue;
    return open ? optionAt(text, open, token, end) : { start: token.start, end: token.end };
  }
  return undefined;
}

/** `(CONCURRENTLY)` as a whole, else the option with its value and one comma. */
function optionAt(text: string, open: Token, option: Token, limit: number): TextRange {
  const isFirst = nextSignificant(text, open.end, limit)?.start === option.start;
  let before = open.end;
  let at: Token | undefined = nextSignificant(text, open.end, option.start);
  for (; at; at = nextSignificant(text, at.end, option.start)) {
    if (text.charAt(at.start) === ",") before = at.start;
  }
  let last = option;
  let next = nextSignificant(text, option.end, limit);
  for (
    ;
    next && next.kind !== "close" && text.charAt(next.start) !== ",";
    next = nextSignificant(text, next.end, limit)
  ) {
    last = next;
  }
  if (!isFirst) return { start: before, end: last.end };
  if (next?.kind === "close") return { start: open.start, end: next.end };
  return { start: option.start, end: next?.end ?? last.end };
}
