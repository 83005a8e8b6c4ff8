import { type Part, readStatements } from "./statements.js";

/** What a text is made of, in its order. */
export type ReadParts = (text: string) => Iterable<Part>;

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
  readonly keep: ReadParts = (text) => {
    if (this.#length + text.length > KEPT_LENGTH) return this.recall(text);
    const parts = this.#parts.get(text) ?? [...readStatements(text)];
    if (!this.#parts.has(text)) this.#length += text.length;
    this.#parts.set(text, parts);
    return parts;
  };

  /** As {@link readStatements}, from what was kept where it was. */
  readonly recall: ReadParts = (text) => this.#parts.get(text) ?? readStatements(text);

  /** As {@link recall}, for the last time. */
  readonly take: ReadParts = (text) => {
    const parts = this.recall(text);
    if (this.#parts.delete(text)) this.#length -= text.length;
    return parts;
  };
}
