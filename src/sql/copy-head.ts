import { splitSql } from "./split.js";

/** How far the beginning of a text was understood. */
export interface Scanned {
  /** Just past the last statement that ends in it; 0 when none does. */
  readonly end: number;
  /** That statement is a `COPY … FROM STDIN`: its rows begin on the next line. */
  readonly copies: boolean;
}

/**
 * Reads statements up to the first `COPY … FROM STDIN`. A text may be cut off anywhere: what is not ended by a semicolon is
 * left for a longer one. UTF-8 read as Latin-1 gives the same answer in bytes, since every character above ASCII is a
 * letter to Postgres.
 */
export function scanToCopy(text: string): Scanned {
  let end = 0;
  for (const piece of splitSql(text)) {
    const isWhole = piece.type === "psql" ? piece.end < text.length : piece.stop > piece.end;
    if (!isWhole) break;
    if (piece.copyRows !== undefined) return { end: piece.stop, copies: true };
    end = piece.next;
  }
  return { end, copies: false };
}
