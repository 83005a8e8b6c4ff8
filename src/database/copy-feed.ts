import type { Connection } from "pg";

/** The part of pg's connection that its types leave out. */
export type CopyConnection = Connection & {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
};

/** In UTF-16 units: a few system calls a megabyte, and no more than that in memory beside the text. */
const CHUNK_LENGTH = 65_536;

/** A stretch of a text in chunks, none of which ends within a surrogate pair. */
export function* chunksOf(text: string, start: number, end: number): Generator<string> {
  for (let at = start; at < end; ) {
    let next = Math.min(at + CHUNK_LENGTH, end);
    if (next < end && isHighSurrogate(text.charCodeAt(next - 1))) next++;
    yield text.slice(at, next);
    at = next;
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/**
 * Sends rows to a server that waits for them, no faster than it takes them. Ends early when `isOver`: the server has
 * answered with an error and throws away what still comes.
 */
export async function feedCopy(
  connection: CopyConnection,
  rows: Iterable<string>,
  isOver: () => boolean,
): Promise<void> {
  const { stream } = connection;
  for (const chunk of rows) {
    if (isOver() || !stream.writable) return;
    connection.sendCopyFromChunk(Buffer.from(chunk));
    if (stream.writableNeedDrain) await drained(connection);
  }
  if (!isOver()) connection.endCopyFrom();
}

function drained({ stream }: CopyConnection): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off("drain", done).off("close", done);
      resolve();
    };
    stream.once("drain", done).once("close", done);
  });
}
