import { notice, setOutput } from "@actions/core";
import { noColours } from "../report/colours.js";
import { forLog, oneLine } from "../report/escape.js";
import { renderMarkdown } from "../report/markdown.js";
import { outputsOf } from "../report/outputs.js";
import { renderProblems } from "../report/problems.js";
import { renderTerminal } from "../report/terminal.js";
import type { RunReport } from "../run.js";
import type { ActionLog } from "./action-log.js";
import { annotate, annotateHazards } from "./annotations.js";
import { appendSummary } from "./summary.js";

/**
 * Tells everybody what came of the run: the workflow (outputs), the log, the changed lines (annotations), the run's
 * page (summary). What cannot be published is a warning; the database's result stands.
 *
 * @param summaryPath the variable GITHUB_STEP_SUMMARY
 */
export async function publish(
  { result, problems, excerpts, notice: news }: RunReport,
  log: ActionLog,
  summaryPath: string | undefined,
): Promise<void> {
  const faults: string[] = [];
  try {
    for (const [name, value] of Object.entries(outputsOf(result))) setOutput(name, value);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  log.print(renderTerminal(result, noColours, excerpts));
  if (problems.length > 0) log.print(`\n${renderProblems(problems)}`);
  if (news !== undefined) notice(oneLine(forLog(news)), { title: "db-ops: no database" });
  annotate(problems);
  // A problem of the same line has said it.
  annotateHazards(
    result.hazards.filter(
      ({ file, line }) => !problems.some((problem) => problem.file === file && problem.line === line),
    ),
  );
  const fault = await appendSummary(summaryPath, renderMarkdown(result, problems));
  if (fault !== undefined) faults.push(fault);
  for (const text of faults) log.warn(`Not all of the report could be written: ${text}`);
}
