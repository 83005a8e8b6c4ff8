import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Problem } from "../problem.js";
import { quoted } from "../quoted.js";
import type { RunReport } from "../run-report.js";

export interface SarifPlace {
  /** Relative to the workspace, or absolute; nothing is written without one. */
  readonly file: string | undefined;
  /** Absolute. */
  readonly workspace: string;
  /** As in `report/sarif.ts`. */
  readonly pages?: string | undefined;
}

/** Windows has neither flag. */
const NO_FOLLOW = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Why nothing can be written there, as far as that is known beforehand: its folder is missing, or outside the workspace. */
export async function sarifProblem({
  file,
  workspace,
}: Pick<SarifPlace, "file" | "workspace">): Promise<Problem | undefined> {
  if (!file) return undefined;
  const inside = "Name a file in a folder of the workspace that is there.";
  try {
    if ((await pathInside(workspace, file)) !== undefined) return undefined;
    return {
      code: "bad-input",
      message: `sarif-file: ${quoted(file)} is outside the workspace`,
      hint: inside,
    };
  } catch (error) {
    const message = `sarif-file: the folder of ${quoted(file)} cannot be used (${codeOf(error)})`;
    return { code: "bad-input", message, hint: inside };
  }
}

/**
 * Writes a plan's hazards for code scanning: inside the workspace, links resolved, over an old file but through no link. Not written when nothing was
 * looked at: an empty list would close every alert.
 *
 * @returns why it could not be written, for a warning: the database's result stands
 */
export async function saveSarif(report: RunReport, place: SarifPlace): Promise<string | undefined> {
  const { result, excerpts = new Map() } = report;
  const { file, workspace, pages } = place;
  if (!file || result.operation !== "plan") return undefined;
  if (result.outcome !== "done" && result.migrations.length === 0) return undefined;
  try {
    const path = await pathInside(workspace, file);
    if (path === undefined) return `${quoted(file)} was not written: it is outside the workspace`;
    const { renderSarif } = await import("../report/sarif.js");
    const { renderJson } = await import("../report/json.js");
    await write(path, `${renderJson(renderSarif(result, { excerpts, pages }), 2)}\n`);
    return undefined;
  } catch (error) {
    return `${quoted(file)} could not be written (${codeOf(error)})`;
  }
}

async function pathInside(workspace: string, file: string): Promise<string | undefined> {
  const asked = resolve(workspace, file);
  const folder = await realpath(dirname(asked));
  const way = relative(await realpath(workspace), folder);
  if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) return undefined;
  return join(folder, basename(asked));
}

async function write(path: string, text: string): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_CREAT | NO_FOLLOW;
  const handle = await open(path, flags, 0o644);
  try {
    if (!(await handle.stat()).isFile()) throw Object.assign(new Error("no file"), { code: "not a file" });
    await handle.truncate();
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error && "code" in error)) return "unknown";
  return error.code === "ELOOP" ? "it is a symbolic link" : String(error.code);
}
