import { isUtf8 } from "node:buffer";

/** Where a byte stands in a text. */
export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters (code points). */
  readonly column: number;
}

export type Decoded =
  | { readonly status: "text"; readonly text: string }
  | { readonly status: "not-utf8"; readonly position: Position; readonly guess: Guess }
  | { readonly status: "nul-byte"; readonly position: Position; readonly guess: Guess };

/** What else the bytes look like. */
export type Guess = "utf-16" | "single-byte" | "binary";

const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Decodes strictly: a byte that is wrong is an error, never a replacement character in somebody's data. A UTF-8 byte
 * order mark is dropped and counts for no position. NUL is refused too, since Postgres' protocol cannot carry it.
 */
export function decodeUtf8(raw: Buffer): Decoded {
  const bytes = raw.subarray(0, 3).equals(UTF8_BOM) ? raw.subarray(3) : raw;
  if (!isUtf8(bytes)) {
    const offset = firstBadByte(bytes);
    return { status: "not-utf8", position: positionAt(bytes, offset), guess: guess(bytes) };
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { status: "nul-byte", position: positionAt(bytes, nul), guess: guess(bytes) };
  return { status: "text", text: bytes.toString("utf8") };
}

/** PowerShell's `>` and some Windows editors write UTF-16: with a mark, or seen by a zero in one half of most pairs. */
function guess(bytes: Buffer): Guess {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return "utf-16";
  const sample = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) > sample.length / 4) return "utf-16";
  return even + odd > 0 ? "binary" : "single-byte";
}

function positionAt(bytes: Buffer, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: [...bytes.toString("utf8", lineStart, offset)].length + 1 };
}

/** The offset of the first byte that begins no well-formed character. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Bytes of the character at `at`, 0 when it is ill-formed: table 3-7 of the Unicode Standard. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const [lowest, highest] = secondByteRange(first);
  const second = bytes[at + 1] ?? 0;
  if (length === 0 || second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Narrower after some first bytes: no overlong forms, no surrogates, nothing past U+10FFFF. */
function secondByteRange(first: number): [lowest: number, highest: number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  if (first === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
