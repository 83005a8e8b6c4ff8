import type { Writable } from "node:stream";
import type { Connection } from "pg";

/** The part of pg's connection that its types leave out. */
export type CopyConnection = Connection & {
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
};

/**
 * Sends rows to a server that waits for them, no faster than it takes them; should they not be had, it is told so. Ends early when `isOver`: the server has
 * answered with an error and throws away what still comes.
 *
 * @param rows chunks that may be overwritten as soon as the next one is asked for
 */
export async function feedCopy(
  connection: CopyConnection,
  rows: Iterable<Uint8Array>,
  isOver: () => boolean,
): Promise<void> {
  const { stream } = connection;
  try {
    for (const chunk of rows) {
      if (isOver() || !stream.writable) return;
      await send(stream, chunk);
    }
  } catch (error) {
    // The disk, or somebody who writes to the file: the server fails the statement with these words.
    connection.sendCopyFail(error instanceof Error ? error.message : String(error));
    return;
  }
  if (!isOver()) connection.endCopyFrom();
}

/** `CopyData` of https://www.postgresql.org/docs/17/protocol-message-formats.html */
const COPY_DATA = 0x64;

/**
 * Resolves when the chunk was handed to the operating system, or the line is broken, of which the client hears by itself. Not by pg's own `sendCopyFromChunk`:
 * it copies each chunk into a new buffer, and as many megabytes lie about as the file has.
 */
function send(stream: Writable, chunk: Uint8Array): Promise<void> {
  const head = Buffer.allocUnsafe(5);
  head[0] = COPY_DATA;
  head.writeInt32BE(chunk.length + 4, 1);
  return new Promise((resolve) => {
    stream.cork();
    stream.write(head);
    stream.write(chunk, () => resolve());
    stream.uncork();
  });
}
