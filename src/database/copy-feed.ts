import type { Connection } from "pg";

/** The part of pg's connection that its types leave out. */
export type CopyConnection = Connection & {
  /** Copies the chunk. */
  sendCopyFromChunk(chunk: Uint8Array): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
};

/**
 * Sends rows to a server that waits for them, no faster than it takes them; should they not be had, it is told so. Ends early when `isOver`: the server has
 * answered with an error and throws away what still comes.
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
      connection.sendCopyFromChunk(chunk);
      if (stream.writableNeedDrain) await drained(connection);
    }
  } catch (error) {
    // The disk, or somebody who writes to the file: the server fails the statement with these words.
    connection.sendCopyFail(error instanceof Error ? error.message : String(error));
    return;
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
