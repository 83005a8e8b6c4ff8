import { mayHoldRows, readWithoutRows } from "./copy-rows.js";
import { readRegularFile, readText, readTextFile, type TextFile } from "./file.js";
import { hashOfText, readBytes } from "./file-bytes.js";
import type { ScanToCopy, SeedFile } from "./types.js";

/** A file of so many bytes is read at once, and in chunks only where it turns out to hold rows. */
const SMALL_BYTES = 262_144;

const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** Reads one seed file, as `readTextFile` does, without the rows of its `COPY … FROM STDIN`. */
export function readSeedFile(
  path: string,
  file: string,
  scanToCopy: ScanToCopy,
): TextFile & Pick<SeedFile, "rows"> {
  const read = readRegularFile(path, file, (descriptor, stats) => {
    const small = stats.size <= SMALL_BYTES ? readText(descriptor, file) : undefined;
    if (small && !mayHoldRows(small.text)) return small;
    const hash = hashOfText(descriptor, stats.size);
    if (hash === undefined) {
      // Read once more as a whole, which tells where it is wrong.
      const whole = readTextFile(path, file);
      if (whole.problems.length > 0) return whole;
      throw new Error(`${file} was not text at first, and then it was`);
    }
    const start = readBytes(descriptor, 0, 3).equals(UTF8_BOM) ? 3 : 0;
    const kept = readWithoutRows(path, descriptor, stats, start, scanToCopy);
    return { ...kept, hash, bytes: stats.size, problems: [] };
  });
  return { rows: [], ...read };
}
