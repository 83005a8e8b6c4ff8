import { appendFile, stat } from "node:fs/promises";

/** The runner drops a step's summary whole when it is larger. */
const LARGEST = 1024 * 1024;

/**
 * Adds to the job's summary. Written straight to the file: core's own writer throws where there is none.
 *
 * @param path the variable GITHUB_STEP_SUMMARY; nothing happens without it
 * @param render makes markdown of at most so many bytes
 * @returns why it could not be written, for a warning: a summary never fails a run that did its work
 */
export async function appendSummary(
  path: string | undefined,
  render: (room: number) => string,
): Promise<string | undefined> {
  if (!path) return undefined;
  try {
    const room = LARGEST - 1 - (await sizeOf(path));
    const markdown = render(room);
    // Steps share no file, but a step may have written to its own before: then there may be no room even for a line.
    if (Buffer.byteLength(markdown) <= room) await appendFile(path, markdown);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
