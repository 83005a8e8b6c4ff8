import { afterConstants, afterRows, afterWords } from "./constants.js";
import { nextToken, type Token, textStart } from "./lexer.js";
import type { TextRange } from "./types.js";

/** A stretch of a text between two top-level semicolons, or a psql command. */
export interface Piece {
  readonly type: "statement" | "psql";
  /** The first and just past the last token, comments and `;` left out. UTF-16 indexes. */
  readonly start: number;
  readonly end: number;
  /** Just past its `;`; `end` when it has none. */
  readonly stop: number;
  /** Where the rest of the text begins: at `stop`, or past the rows of a COPY. */
  readonly next: number;
  /** False when parentheses or a `BEGIN ATOMIC` are left open: what follows may have been swallowed. */
  readonly closed: boolean;
  /** `COPY … FROM STDIN`: its rows up to the line `\.`, which is not part of them. */
  readonly copyRows: TextRange | undefined;
}

/**
 * Cuts a text at its top-level semicolons as psql does (src/fe_utils/psqlscan.l): not in quotes, comments,
 * parentheses or `BEGIN ATOMIC … END`. Empty statements are left out. Never throws; an unterminated quote runs to the end.
 *
 * @param flat cut at every semicolon outside quotes and comments: for a stretch whose parentheses do not close.
 */
export function splitSql(text: string, from = textStart(text), to = text.length, flat = false): Piece[] {
  const pieces: Piece[] = [];
  // Looked for once: a file of COPY statements without rows is not searched for each of them.
  const lastMark = text.lastIndexOf("\n\\.");
  let at = from;
  for (;;) {
    const piece = nextPiece(text, at, to, flat, lastMark);
    if (piece === undefined) return pieces;
    pieces.push(piece);
    at = piece.next;
  }
}

function nextPiece(
  text: string,
  from: number,
  to: number,
  flat: boolean,
  lastMark: number,
): Piece | undefined {
  let first: Token | undefined;
  let end = from;
  const nesting = new Nesting(text, flat);
  let at = from;
  for (let token = nextToken(text, at, to); token !== undefined; token = nextToken(text, at, to)) {
    at = token.end;
    if (token.kind === "comment") continue;
    if (token.kind === "backslash") {
      if (first === undefined) return psqlCommand(text, token.start, to);
      return statement(first.start, end, end, nesting);
    }
    if (token.kind === "semicolon" && nesting.atTop) {
      if (first === undefined) continue;
      const piece = statement(first.start, end, token.end, nesting);
      return nesting.readsStdin ? { ...piece, ...rowsAfter(text, token.end, to, lastMark) } : piece;
    }
    first ??= token;
    nesting.see(token);
    if (token.kind === "open") at = afterConstants(text, afterRows(text, at, to), to);
    if (nesting.ignoresWords) at = afterWords(text, at, to);
    end = at;
  }
  return first === undefined ? undefined : statement(first.start, end, end, nesting);
}

function statement(start: number, end: number, stop: number, nesting: Nesting): Piece {
  return { type: "statement", start, end, stop, next: stop, closed: nesting.atTop, copyRows: undefined };
}

/** psql reads a command to the end of its line. */
function psqlCommand(text: string, start: number, to: number): Piece {
  const end = lineEnd(text, start, to);
  return { type: "psql", start, end, stop: end, next: end, closed: true, copyRows: undefined };
}

/** The rows begin on the next line. Without a `\.` there are none: what follows is SQL. */
function rowsAfter(
  text: string,
  from: number,
  to: number,
  lastMark: number,
): Pick<Piece, "copyRows" | "next"> {
  const start = Math.min(lineEnd(text, from, to) + 1, to);
  const mark = /^\\\.[ \t\r]*$/gm;
  mark.lastIndex = start;
  const found = lastMark < start - 1 ? null : mark.exec(text);
  if (found === null || found.index >= to) return { copyRows: { start, end: start }, next: from };
  return { copyRows: { start, end: found.index }, next: lineEnd(text, found.index, to) };
}

function lineEnd(text: string, from: number, to: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 || end > to ? to : end;
}

/** How deep in parentheses and `BEGIN ATOMIC` a statement stands, and whether it reads psql's input. */
class Nesting {
  readonly #text: string;
  readonly #flat: boolean;
  #first = "";
  #previous = "";
  #parentheses = 0;
  #blocks = 0;
  readsStdin = false;

  constructor(text: string, flat: boolean) {
    this.#text = text;
    this.#flat = flat;
  }

  get atTop(): boolean {
    return this.#flat || (this.#parentheses === 0 && this.#blocks === 0);
  }

  /** Of all but CREATE and COPY only the parentheses count. */
  get ignoresWords(): boolean {
    return this.#first !== "" && this.#first !== "create" && this.#first !== "copy";
  }

  see(token: Token): void {
    if (token.kind === "open") this.#parentheses++;
    if (token.kind === "close" && this.#parentheses > 0) this.#parentheses--;
    if (this.ignoresWords) return;
    const word = token.kind === "word" ? this.#text.slice(token.start, token.end).toLowerCase() : "";
    this.#first ||= word || token.kind;
    if (this.#first === "create") this.#seeBlock(word);
    if (this.#first === "copy" && word === "stdin" && this.#previous === "from") this.readsStdin = true;
    this.#previous = word;
  }

  /** Inside `BEGIN ATOMIC … END` a CASE has an END too. After AS both are names. */
  #seeBlock(word: string): void {
    if (word === "atomic" && this.#previous === "begin") this.#blocks++;
    if (this.#blocks === 0 || this.#previous === "as") return;
    if (word === "case") this.#blocks++;
    if (word === "end") this.#blocks--;
  }
}
