import { closeSync, fstatSync, type Stats } from "node:fs";
import { chunksOf, isUntouched, openFile, readBytes } from "./file-bytes.js";
import type { LeftRows, ScanToCopy } from "./types.js";

/** So much of the SQL is looked at at once; more where a statement is longer. In bytes. */
const WINDOW_BYTES = 65_536;

/**
 * Reads the SQL of a file and leaves the rows of its `COPY … FROM STDIN` on disk: their line ends stand in the text, so that
 * positions in it are the file's. Memory is that of the SQL, however many rows there are.
 *
 * @param start of the text, past a byte order mark
 */
export function readWithoutRows(
  path: string,
  descriptor: number,
  stats: Stats,
  start: number,
  scanToCopy: ScanToCopy,
): { text: string; rows: readonly LeftRows[] } {
  const rows: LeftRows[] = [];
  let text = "";
  let kept = start;
  for (const { from, to, lines } of rowRanges(descriptor, start, stats.size, scanToCopy)) {
    text += readBytes(descriptor, kept, from - kept).toString();
    rows.push({ at: text.length, chunks: laterChunks(path, stats, from, to) });
    text += "\n".repeat(lines);
    kept = to;
  }
  return { text: text + readBytes(descriptor, kept, stats.size - kept).toString(), rows };
}

/** Read when they are needed, and only from the file that was hashed. */
function laterChunks(path: string, stats: Stats, start: number, end: number): LeftRows["chunks"] {
  return {
    *[Symbol.iterator]() {
      const file = openFile(path);
      try {
        if (!isUntouched(stats, fstatSync(file))) throw new Error("the file has changed since it was read");
        yield* chunksOf(file, start, end);
      } finally {
        closeSync(file);
      }
    },
  };
}

/** Bytes of a file; `lines` is how many line ends are in them. */
interface RowRange {
  readonly from: number;
  readonly to: number;
  readonly lines: number;
}

function* rowRanges(
  descriptor: number,
  start: number,
  size: number,
  scanToCopy: ScanToCopy,
): Generator<RowRange> {
  // Almost every file ends here: without a `\.` no COPY has rows.
  if (markAfter(descriptor, start, size) === undefined) return;
  let window = WINDOW_BYTES;
  for (let at = start; at < size; ) {
    const { end, copies } = scanToCopy(readBytes(descriptor, at, window).toString("latin1"));
    if (copies) {
      const lineEnd = nextLineEnd(descriptor, at + end, size);
      const mark = markAfter(descriptor, lineEnd, size);
      if (mark === undefined) return;
      const range = { from: lineEnd + 1, to: mark };
      if (range.to > range.from) yield { ...range, lines: countLineEnds(descriptor, range.from, range.to) };
      at = nextLineEnd(descriptor, mark, size);
    } else if (end === 0 && at + window < size) {
      window *= 2;
      continue;
    } else if (at + window >= size) {
      return;
    } else {
      at += end;
    }
    window = WINDOW_BYTES;
  }
}

const LINE_END = 0x0a;

const MARK = "\n\\.";

/** Whether a text may hold rows of a `COPY`: almost none does. */
export function mayHoldRows(text: string): boolean {
  return text.includes(MARK);
}

/** Where the next line `\.` begins whose line end before it is at `from` or behind it. */
function markAfter(descriptor: number, from: number, size: number): number | undefined {
  for (const at of occurrences(descriptor, from, size, MARK)) {
    const rest = readBytes(descriptor, at + MARK.length, LONGEST_BLANKS).toString("latin1");
    if (/^[ \t\r]*(?:\n|$)/.test(rest)) return at + 1;
  }
  return undefined;
}

/** Blanks may stand behind the mark. */
const LONGEST_BLANKS = 64;

/** The next line end, or the end of the file. */
function nextLineEnd(descriptor: number, from: number, size: number): number {
  for (const at of occurrences(descriptor, from, size, "\n")) return at;
  return size;
}

function countLineEnds(descriptor: number, from: number, to: number): number {
  let count = 0;
  for (const chunk of chunksOf(descriptor, from, to)) {
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) count++;
  }
  return count;
}

function* occurrences(descriptor: number, from: number, to: number, wanted: string): Generator<number> {
  let tail: Buffer = Buffer.alloc(0);
  let at = from;
  for (const chunk of chunksOf(descriptor, from, to)) {
    // What begins in one chunk and ends in the next.
    const seam = Buffer.concat([tail, chunk.subarray(0, wanted.length - 1)]);
    for (const offset of indexesOf(seam, wanted)) yield at - tail.length + offset;
    for (const offset of indexesOf(chunk, wanted)) yield at + offset;
    tail = Buffer.from(chunk.subarray(Math.max(0, chunk.length - wanted.length + 1)));
    at += chunk.length;
  }
}

function* indexesOf(bytes: Buffer, wanted: string): Generator<number> {
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) yield at;
}
