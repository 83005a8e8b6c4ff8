import { Cancelled } from "./cancelled.js";
import { BrokenLine } from "./database/broken-line.js";
import { withDriftCheck } from "./drift-check.js";
import { type FoundTarget, findTarget } from "./find-target.js";
import { loadOperation } from "./load-operation.js";
import { brokenLine, cancelledWhile } from "./operations/run-problems.js";
import type { Problem } from "./problem.js";
import type { Project } from "./project/types.js";
import { failure, type RunReport, refusal } from "./run-report.js";
import type { RunRequest } from "./run-request.js";
import { abortable } from "./sql/abortable.js";
import { scanToCopy } from "./sql/copy-head.js";
import type { SqlParser } from "./sql/types.js";

/**
 * Runs one operation: what both doors do between reading their inputs and showing the result.
 * Expected failures are in the report; it throws only for what nobody planned.
 */
export async function run(request: RunRequest): Promise<RunReport> {
  const { settings, workspace, signal } = request;
  const startedAt = new Date();
  if (settings.operation === "plan" && settings.sarifFile !== undefined) {
    const { sarifProblem } = await import("./sarif-file.js");
    const unwritable = await sarifProblem({ file: settings.sarifFile, workspace });
    if (unwritable) return refusal(settings, [unwritable], startedAt);
  }

  const worker = request.parser ?? (await startParser(request));
  try {
    return await runWith(abortable(worker, signal), request, startedAt);
  } finally {
    if (worker !== request.parser) await worker.close();
  }
}

async function startParser({ settings: { operation } }: RunRequest): Promise<SqlParser> {
  const { createParser } = await import("./sql/parser.js");
  return createParser({ keepsTrees: operation === "plan", startsAtOnce: operation === "reset" });
}

async function runWith(parser: SqlParser, request: RunRequest, startedAt: Date): Promise<RunReport> {
  const { settings, env, workspace, signal } = request;
  const { readProject } = await import("./project/project.js");
  const { supabaseDirectory } = settings;
  const project = readProject({ workspace, supabaseDirectory, env, scanToCopy });
  const found = await findTarget(request, project);
  if (found.status === "invalid")
    return refusal(settings, [...project.problems, ...found.problems], startedAt);
  if (settings.operation !== "stamp") {
    // Files that nobody could list are not missing ones.
    if (!project.isReadable) return refusal(settings, project.problems, startedAt);
    for (const message of project.advice) request.onProgress({ type: "advice", message });
  }

  try {
    const report = await operate(request, project, found, parser);
    return settings.failOnDrift ? withDriftCheck(report) : report;
  } catch (error) {
    const problem = whileReading(error, signal);
    if (problem === undefined) throw error;
    return failure(settings, [problem], startedAt);
  }
}

async function operate(
  request: RunRequest,
  project: Project,
  found: Exclude<FoundTarget, { readonly status: "invalid" }>,
  parser: SqlParser,
): Promise<RunReport> {
  const { settings, onProgress, signal, origin, confirmReset, openGate, pullRequest } = request;
  if (found.status === "none") {
    const { planOffline } = await import("./operations/plan-offline.js");
    const { noAddress } = found;
    return planOffline({ project, parser, onProgress, pullRequest, noAddress }, settings);
  }
  const { target } = found;
  const work = await loadOperation(settings.operation);
  const checkBackup = async () => (await import("./backup-check.js")).checkBackup(request, target);
  return work(
    { project, target, parser, onProgress, signal, origin, confirmReset, openGate, checkBackup },
    settings,
  );
}

/** What ended a run that was only reading, deep inside an operation; `undefined` for what nobody planned. */
function whileReading(error: unknown, signal: AbortSignal): Problem | undefined {
  if (!(error instanceof BrokenLine || error instanceof Cancelled)) return undefined;
  if (signal.aborted) return cancelledWhile("files and database were compared");
  return error instanceof BrokenLine ? brokenLine(error.message) : undefined;
}
