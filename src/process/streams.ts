/** Grace for handles that keep the process alive after its work is done, in ms. */
const LINGER_MS = 1000;

/**
 * A reader that went away (`db-ops migrate | head -1`) must not stop a migration half-way: what is written to it from
 * then on is dropped. Any other fault of a stream is somebody's mistake and stays loud.
 */
export function ignoreClosedReaders(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
    });
  }
}

/**
 * Ends the process with a status once everything written has left it. Not with `process.exit` at once: that cuts off
 * what a pipe has not taken yet.
 */
export async function finish(status: number): Promise<void> {
  process.exitCode = status;
  await Promise.all([process.stdout, process.stderr].map(flushed));
  // Only for what should not be there: a socket or timer that somebody left open. Alone it keeps nothing alive.
  setTimeout(() => process.exit(), LINGER_MS).unref();
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableEnded) resolve();
    else stream.write("", () => resolve());
  });
}
