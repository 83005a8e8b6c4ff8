import { unlessAborted } from "./cancelled.js";
import type { SqlParser } from "./types.js";

/** The parser, but its answers are not waited for once the run is cancelled: parsing may take a minute. */
export function abortable(
  { parse, references, examine, rest, close }: SqlParser,
  signal: AbortSignal,
): SqlParser {
  return {
    parse: (texts) => unlessAborted(signal, () => parse(texts)),
    references: (texts) => unlessAborted(signal, () => references(texts)),
    examine: (files, context) => unlessAborted(signal, () => examine(files, context)),
    rest,
    close,
  };
}
