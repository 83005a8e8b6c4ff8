import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { constants, openSync, readSync, type Stats } from "node:fs";

/** Windows has neither flag; there a link is found by the folder's listing alone. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
/** Opening a FIFO must not wait for its writer. */
const NO_WAIT = constants.O_NONBLOCK ?? 0;

/** A few system calls a megabyte, and no more than that in memory. */
const CHUNK_BYTES = 65_536;

/** Opens a file for reading, not through a symbolic link; the caller closes it. */
export const openFile = (path: string): number => openSync(path, constants.O_RDONLY | NO_FOLLOW | NO_WAIT);

/** The bytes from `start` on, as far as the file goes. */
export function readBytes(descriptor: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  let read = 0;
  for (let got = -1; got !== 0 && read < length; read += got) {
    got = readSync(descriptor, bytes, read, length - read, start + read);
  }
  return bytes.subarray(0, read);
}

/** A stretch of a file in chunks, each of which is only good until the next one is asked for. */
export function* chunksOf(descriptor: number, start: number, end: number): Generator<Buffer> {
  const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, Math.max(1, end - start)));
  for (let at = start; at < end; ) {
    const got = readSync(descriptor, chunk, 0, Math.min(chunk.length, end - at), at);
    if (got === 0) return;
    yield chunk.subarray(0, got);
    at += got;
  }
}

/** The sha256 of a file in lower-case hex; `undefined` for one that is not UTF-8, or holds a NUL byte. */
export function hashOfText(descriptor: number, bytes: number): string | undefined {
  const hash = createHash("sha256");
  let rest: Buffer = Buffer.alloc(0);
  for (const chunk of chunksOf(descriptor, 0, bytes)) {
    hash.update(chunk);
    // A character may begin in one chunk and end in the next.
    const start = rest.length === 0 ? 0 : firstBoundary(chunk);
    const seam = Buffer.concat([rest, chunk.subarray(0, start)]);
    const end = lastBoundary(chunk);
    if (chunk.includes(0) || !isUtf8(seam) || !isUtf8(chunk.subarray(start, end))) return undefined;
    rest = Buffer.from(chunk.subarray(end));
  }
  return isUtf8(rest) ? hash.digest("hex") : undefined;
}

/** Where the first character begins: a part of the one before has at most 3 bytes. */
function firstBoundary(bytes: Buffer): number {
  const first = bytes.subarray(0, 3).findIndex((byte) => (byte & 0xc0) !== 0x80);
  return first < 0 ? Math.min(3, bytes.length) : first;
}

/** Where the last character begins that the bytes may hold only a part of. */
function lastBoundary(bytes: Buffer): number {
  const last = bytes.subarray(-3);
  const lead = last.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  return (last[lead] ?? 0) < 0xc0 ? bytes.length : bytes.length - last.length + lead;
}

/** Whether both were read from the same file, untouched in between. */
export function isUntouched(one: Stats, other: Stats): boolean {
  return (["dev", "ino", "size", "mtimeMs", "ctimeMs"] as const).every((key) => one[key] === other[key]);
}
