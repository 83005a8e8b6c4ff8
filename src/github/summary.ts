import { appendFile, stat } from "node:fs/promises";

/** The runner drops a step's summary whole when it is larger. */
const LARGEST = 1024 * 1024;

/**
 * Adds to the job's summary. Written straight to the file: core's own writer throws where there is none.
 *
 * @param path the variable GITHUB_STEP_SUMMARY; nothing happens without it
 * @returns why it could not be written, for a warning: a summary never fails a run that did its work
 */
export async function appendSummary(path: string | undefined, markdown: string): Promise<string | undefined> {
  if (!path) return undefined;
  try {
    const room = LARGEST - 1 - (await sizeOf(path));
    await appendFile(path, cutAtSection(markdown, room));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The whole of it, or as many of its sections as fit. */
function cutAtSection(markdown: string, room: number): string {
  if (Buffer.byteLength(markdown) <= room) return markdown;
  const end = "\n\nThe rest did not fit into this summary; the log has all of it.\n";
  let kept = "";
  let left = room - Buffer.byteLength(end);
  for (const section of markdown.split(/(?<=\n\n)/)) {
    left -= Buffer.byteLength(section);
    if (left < 0) break;
    kept += section;
  }
  return kept === "" ? "" : `${kept.trimEnd()}${end}`;
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
