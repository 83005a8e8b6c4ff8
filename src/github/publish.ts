import { notice, setOutput } from "@actions/core";
import { noColours } from "../report/colours.js";
import { forLog, oneLine } from "../report/escape.js";
import type { RunPage } from "../report/markdown/page.js";
import { renderSummary } from "../report/markdown/summary.js";
import { outputsOf } from "../report/outputs.js";
import { renderProblems } from "../report/problems.js";
import { renderTerminal } from "../report/terminal.js";
import type { RunReport } from "../run-report.js";
import type { ActionLog } from "./action-log.js";
import { annotate } from "./annotations.js";
import type { Commented } from "./comment/comment.js";
import { readRunPage } from "./run-page.js";
import type { JobSummary } from "./summary.js";

export interface Publication {
  readonly report: RunReport;
  readonly log: ActionLog;
  readonly summary: JobSummary;
  /** The inputs as given, by name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The process's environment, read by the door. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the run is cancelled: there is no time for a comment then. */
  readonly signal: AbortSignal;
}

/**
 * Tells everybody what came of the run: the workflow (outputs), the log, the changed lines (annotations), the run's
 * page (summary), the pull request (comment). What cannot be published is a warning; the database's result stands.
 */
export async function publish(publication: Publication): Promise<void> {
  const { report, log, summary, env } = publication;
  const { result, problems, excerpts, notice: news } = report;
  const faults: string[] = [];
  try {
    for (const [name, value] of Object.entries(outputsOf(result))) setOutput(name, value);
  } catch (error) {
    faults.push(messageOf(error));
  }
  log.print(renderTerminal(result, noColours, excerpts));
  if (problems.length > 0) log.print(`\n${renderProblems(problems)}`);
  if (news !== undefined) notice(oneLine(forLog(news)), { title: "db-ops: no database" });
  const uncounted = annotate(problems, result.hazards);
  if (uncounted !== undefined) log.print(uncounted);
  const page = await readRunPage(env);
  // The approval that stands there since the gate opened; a run that broke off does not know of it any more.
  const write = result.approval === null ? summary.append : summary.replace;
  const fault = await write((room) => renderSummary(result, problems, page, room));
  if (fault !== undefined) faults.push(fault);
  for (const text of faults) log.warn(`Not all of the report could be written: ${text}`);
  tell(await comment(publication, page), log);
}

/** Not even an exception in here may cost the run its verdict. */
async function comment(
  { report, inputs, env, signal }: Publication,
  page: RunPage | undefined,
): Promise<Commented> {
  const { databaseIdentity } = report;
  const { comment: wanted, "supabase-directory": directory = "", "github-token": token = "" } = inputs;
  // Only these two have a pull request to write to; for the others nothing more is loaded.
  const mayHavePull = report.result.operation === "plan" || report.result.operation === "migrate";
  if (wanted === "never" || !mayHavePull || databaseIdentity === undefined || page === undefined)
    return { status: "none" };
  try {
    const { commentOn } = await import("./comment/comment.js");
    return await commentOn({ report: { ...report, databaseIdentity }, page, directory, token, env, signal });
  } catch (error) {
    return { status: "warning", message: `The comment could not be written: ${messageOf(error)}` };
  }
}

function tell(commented: Commented, log: ActionLog): void {
  switch (commented.status) {
    case "none":
      return;
    case "kept":
      log.print(`Comment: ${commented.url}`);
      try {
        setOutput("comment-url", commented.url);
      } catch {
        // That outputs cannot be written has been said.
      }
      return;
    case "notice":
      notice(oneLine(forLog(commented.message)));
      return;
    case "warning":
      log.warn(commented.message);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
