/** Grace for handles that keep the process alive after its work is done, in ms. */
const LINGER_MS = 1000;

/**
 * Ends the process with a status once everything written has left it. Not with `process.exit` at once: that cuts off
 * what a pipe has not taken yet.
 */
export type Finish = (status: number) => Promise<void>;

/**
 * A stream that cannot be written to (its reader went away, the disk is full) must not stop a migration half-way: what
 * is written to it from then on is dropped. In the end that is an error and no success, unless the reader went away by
 * its own choice (`db-ops migrate | head -1`).
 */
export function keepStreams(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Finish {
  // Until the end is reached: a process that has nothing left to wait for ends too, and nobody learns what came of it.
  process.exitCode = 1;
  let fault: string | undefined;
  for (const stream of [stdout, stderr]) {
    stream.on("error", ({ code, name }: NodeJS.ErrnoException) => {
      if (code !== "EPIPE" && code !== "ERR_STREAM_DESTROYED") fault ??= code ?? name;
    });
  }
  return async (status) => {
    await Promise.all([stdout, stderr].map(flushed));
    process.exitCode = status;
    if (fault !== undefined) {
      if (status === 0) process.exitCode = 1;
      stderr.write(`error: not all of the output could be written (${fault})\n`);
      await flushed(stderr);
    }
    // Only for what should not be there: a socket or timer that somebody left open. Alone it keeps nothing alive.
    setTimeout(() => process.exit(), LINGER_MS).unref();
  };
}

/** Once all is written, or has failed: a fault is told before the answer to the empty write. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableEnded) setImmediate(resolve);
    else stream.write("", () => resolve());
  });
}
