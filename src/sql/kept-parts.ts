import { type Part, readStatements } from "./statements.js";
import type { RowsToRead } from "./value-rows.js";

/** What a text is made of, in its order. */
export type ReadParts = (text: string, rows?: RowsToRead) => Iterable<Part>;

/**
 * Trees take ten times the memory of their text. Within this length, in UTF-16 units, they are kept; texts beyond it are parsed again
 * whenever they are looked at.
 */
const KEPT_LENGTH = 8_000_000;

/** Parsing costs more than all that is done with a tree, so what will be looked at again is kept. */
export class KeptParts {
  readonly #parts = new Map<string, readonly Part[]>();
  #length = 0;

  /** As {@link readStatements}; remembers them while there is room. */
  readonly keep: ReadParts = (text, rows) => {
    const known = this.#parts.get(text);
    if (known !== undefined && (rows === "first" || known.every(isWhole))) return known;
    const parts = readStatements(text, rows);
    if (known !== undefined || this.#length + text.length > KEPT_LENGTH) return parts;
    const kept = [...parts];
    this.#parts.set(text, kept);
    this.#length += text.length;
    return kept;
  };

  /** As {@link readStatements}, from what was kept where it was. */
  readonly recall: ReadParts = (text, rows) => this.#parts.get(text) ?? readStatements(text, rows);

  /** As {@link recall}, for the last time. */
  readonly take: ReadParts = (text, rows) => {
    const parts = this.recall(text, rows);
    if (this.#parts.delete(text)) this.#length -= text.length;
    return parts;
  };
}

function isWhole(part: Part): boolean {
  return part.type !== "statement" || part.rowsLeftOut === 0;
}
