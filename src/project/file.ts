import { createHash } from "node:crypto";
import { closeSync, fstatSync, readFileSync, type Stats } from "node:fs";
import type { Problem } from "../problem.js";
import { type Decoded, decodeUtf8 } from "./encoding.js";
import { openFile } from "./file-bytes.js";

/** Text that is longer is data, and data belongs in `COPY` or a dump, not in one message to the server. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** A text file as it is on disk. With problems its `text` is empty; `hash` is empty when the bytes were not read. */
export interface TextFile {
  /** Without a byte order mark, line ends as they are. */
  readonly text: string;
  /** sha256 of the raw bytes, lower-case hex. */
  readonly hash: string;
  /** Size on disk. */
  readonly bytes: number;
  readonly problems: readonly Problem[];
}

const UTF_16 = "It looks like UTF-16, which PowerShell's `>` writes: save it as UTF-8.";

/**
 * Reads one SQL or configuration file: a regular file, not through a symbolic link, at most 50 MB, strict UTF-8, no NUL.
 *
 * @param path where it is
 * @param file the path that problems name, relative to the workspace, with `/`
 */
export function readTextFile(path: string, file: string): TextFile {
  return readRegularFile(path, file, (descriptor) => readText(descriptor, file));
}

/** What {@link readTextFile} reads, of a file that is open. */
export function readText(descriptor: number, file: string): TextFile {
  const raw = readFileSync(descriptor);
  const hash = createHash("sha256").update(raw).digest("hex");
  const decoded = decodeUtf8(raw);
  if (decoded.status === "text") return { text: decoded.text, hash, bytes: raw.length, problems: [] };
  return { text: "", hash, bytes: raw.length, problems: [encodingProblem(decoded, file)] };
}

/** Opens a regular file of at most 50 MB, hands it to `read`, and closes it. What stands in the way is a problem of it. */
export function readRegularFile<T>(
  path: string,
  file: string,
  read: (descriptor: number, stats: Stats) => T,
): T | TextFile {
  let descriptor: number | undefined;
  try {
    descriptor = openFile(path);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return unusable(notRegularProblem(file, kindOf(stats)));
    if (stats.size > LARGEST_FILE) return unusable(tooLarge(file, stats.size));
    return read(descriptor, stats);
  } catch (error) {
    return unusable(readProblem(errorCode(error), file));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The system's name for what went wrong (`ENOENT`), or the error's own words. Paths in it are ours. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}

export function symlinkProblem(file: string, what = "file"): Problem {
  return {
    code: "symlink",
    file,
    message: `This ${what} is a symbolic link, and db-ops follows none`,
    hint: `A link could publish what it points to. Put the ${what} itself there.`,
  };
}

export function notRegularProblem(file: string, kind: string): Problem {
  return {
    code: "unreadable-file",
    file,
    message: `This is ${kind}, not a file`,
    hint: "Its name says that db-ops should read it: rename it, or move it away.",
  };
}

function unusable(problem: Problem): TextFile {
  return { text: "", hash: "", bytes: 0, problems: [problem] };
}

/** What stands there instead of a file. */
export function kindOf(entry: Pick<Stats, "isDirectory" | "isFIFO" | "isSocket">): string {
  if (entry.isDirectory()) return "a folder";
  if (entry.isFIFO()) return "a named pipe";
  return entry.isSocket() ? "a socket" : "a device";
}

function tooLarge(file: string, bytes: number): Problem {
  return {
    code: "file-too-large",
    file,
    message: `This file has ${Math.ceil(bytes / 1024 / 1024)} MB; at most ${LARGEST_FILE / 1024 / 1024} MB are read`,
    hint: "Split it, or load the rows with psql's \\copy outside of migrations and seeds.",
  };
}

function encodingProblem(decoded: Exclude<Decoded, { status: "text" }>, file: string): Problem {
  const { status: code, position, guess } = decoded;
  if (code === "nul-byte") {
    const message = "This file holds a NUL byte, which Postgres cannot take";
    const hint =
      guess === "utf-16" ? UTF_16 : "Remove the byte; binary values are written as '\\x00ff' (bytea).";
    return { code, file, ...position, message, hint };
  }
  const hints = {
    "utf-16": UTF_16,
    "single-byte": "It looks like Latin-1 or Windows-1252: iconv -f WINDOWS-1252 -t UTF-8 converts it.",
    binary: "It does not look like text.",
  };
  return { code, file, ...position, message: "This file is not valid UTF-8", hint: hints[guess] };
}

function readProblem(code: string, file: string): Problem {
  // ELOOP is Linux's and macOS' answer to O_NOFOLLOW on a link; FreeBSD says EMLINK.
  if (code === "ELOOP" || code === "EMLINK") return symlinkProblem(file);
  const hints: Record<string, string> = {
    EACCES: "The user that runs db-ops may not read it: check its owner and mode.",
    ENOENT: "It went away while it was read, or its name is not valid UTF-8: rename it.",
    EISDIR: "It is a folder.",
  };
  return {
    code: "unreadable-file",
    file,
    message: `This file cannot be read (${code})`,
    hint: hints[code] ?? "Check the file and the disk it is on.",
  };
}
