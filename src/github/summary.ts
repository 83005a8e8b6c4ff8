import { appendFile, stat, truncate } from "node:fs/promises";

/** The runner drops a step's summary whole when it is larger. */
const LARGEST = 1024 * 1024;

/** Makes markdown of at most so many bytes. */
type Render = (room: number) => string;

/** The job's summary, as far as one run writes it. Both answer why it could not be written, for a warning: a summary never fails a run that did its work. */
export interface JobSummary {
  append(render: Render): Promise<string | undefined>;
  /** Writes in the place of what was appended before. */
  replace(render: Render): Promise<string | undefined>;
}

/**
 * Written straight to the file: core's own writer throws where there is none.
 *
 * @param path the variable GITHUB_STEP_SUMMARY; nothing happens without it
 */
export function openSummary(path: string | undefined): JobSummary {
  let ours = { start: 0, end: 0 };
  const write = async (render: Render, replaces: boolean): Promise<string | undefined> => {
    if (!path) return undefined;
    try {
      const end = await sizeOf(path);
      const start = replaces && ours.end === end ? ours.start : end;
      const room = LARGEST - 1 - start;
      const markdown = render(room);
      const length = Buffer.byteLength(markdown);
      // Steps share no file, but a step may have written to its own before: then there may be no room even for a line.
      if (length > room) return undefined;
      if (start < end) await truncate(path, start);
      await appendFile(path, markdown);
      ours = { start, end: start + length };
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  return { append: (render) => write(render, false), replace: (render) => write(render, true) };
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
