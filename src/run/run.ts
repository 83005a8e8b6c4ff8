import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { BrokenLine } from "../database/broken-line.js";
import type { EarlyOpening } from "../database/open-early.js";
import type { Target } from "../database/target.js";
import { tierOf } from "../guard/tier.js";
import { brokenLine, cancelledWhile } from "../operations/run-problems.js";
import type { Problem } from "../problem.js";
import type { Project } from "../project/types.js";
import { failure, type RunReport, refusal } from "../run-report.js";
import { abortable } from "../sql/abortable.js";
import { Cancelled } from "../sql/cancelled.js";
import { scanToCopy } from "../sql/copy-head.js";
import type { SqlParser } from "../sql/types.js";
import { withDriftCheck } from "./drift-check.js";
import { type FoundTarget, findTarget } from "./find-target.js";
import { type OwnedSession, openFirst } from "./first-session.js";
import { loadOperation } from "./load-operation.js";
import type { RunRequest } from "./run-request.js";

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

  const readFiles = filesOf(request);
  const found = await findTarget(request, async () => (await readFiles()).config.port);
  if (found.status === "invalid")
    return refusal(settings, [...(await readFiles()).problems, ...found.problems], startedAt);
  const database = found.status === "found" ? databaseOf(request, found.target) : found;
  try {
    return await withParser(request, async (parser) => {
      if (database.status === "found" && mayConnect(request, database))
        await loadMeanwhile(request, await database.session.begin());
      const project = await readFiles();
      if (settings.operation !== "stamp") {
        // Files that nobody could list are not missing ones.
        if (!project.isReadable) return refusal(settings, project.problems, startedAt);
        for (const message of project.advice) request.onProgress({ type: "advice", message });
      }
      const report = await operate(request, { project, database, parser });
      return settings.failOnDrift ? withDriftCheck(report) : report;
    });
  } catch (error) {
    const problem = whileReading(error, signal);
    if (problem === undefined) throw error;
    return failure(settings, [problem], startedAt);
  } finally {
    if (database.status === "found") await database.session.giveUp();
  }
}

/** What reads the project, once. */
function filesOf({ settings: { supabaseDirectory }, workspace, env }: RunRequest): () => Promise<Project> {
  let project: Project | undefined;
  return async () => {
    const { readProject } = await import("../project/project.js");
    project ??= readProject({ workspace, supabaseDirectory, env, scanToCopy });
    return project;
  };
}

/** A database that was found, and the session that the run begins with. */
interface Database {
  readonly status: "found";
  readonly target: Target;
  readonly session: OwnedSession;
}

function databaseOf(request: RunRequest, target: Target): Database {
  return { status: "found", target, session: openFirst(request, target) };
}

/** Whether nothing stands between a run and its database: a reset may have to be permitted first. */
function mayConnect({ settings }: RunRequest, { target }: Database): boolean {
  const { operation, environment, guardedEnvironments } = settings;
  return operation !== "reset" || tierOf(target, environment, guardedEnvironments) === "open";
}

/**
 * Loads the rest of the code while the server lets us in, and waits a little until it is at work on its answer, which takes
 * it longer: that is the time to read the files. No project waits for a server that does not answer.
 */
async function loadMeanwhile({ settings }: RunRequest, { asked }: EarlyOpening): Promise<void> {
  // Loading alone leaves no room for what comes from the server.
  await nextTurn();
  await import("../project/project.js");
  await nextTurn();
  await loadOperation(settings.operation);
  await Promise.race([asked, sleep(LOGIN_MS, undefined, { ref: false })]);
}

/** About what a server nearby takes to let us in. */
const LOGIN_MS = 20;

async function withParser(
  { settings, parser, parserSession, signal }: RunRequest,
  work: (parser: SqlParser) => Promise<RunReport>,
): Promise<RunReport> {
  if (parser) return work(abortable(parser, signal));
  const { createParser } = await import("../sql/parser.js");
  const own = createParser({ keepsTrees: settings.operation === "plan", session: parserSession });
  try {
    return await work(abortable(own, signal));
  } finally {
    await own.close();
  }
}

interface Begun {
  readonly project: Project;
  readonly database: Database | Extract<FoundTarget, { readonly status: "none" }>;
  readonly parser: SqlParser;
}

async function operate(request: RunRequest, { project, database, parser }: Begun): Promise<RunReport> {
  const { settings, onProgress, signal, origin, confirmReset, openGate, pullRequest } = request;
  if (database.status === "none") {
    const { planOffline } = await import("../operations/plan-offline.js");
    const { noAddress } = database;
    return planOffline({ project, parser, onProgress, pullRequest, noAddress }, settings);
  }
  const { target, session: firstSession } = database;
  const work = await loadOperation(settings.operation);
  const checkBackup = async () => (await import("./backup-check.js")).checkBackup(request, target);
  return work(
    {
      project,
      target,
      firstSession,
      parser,
      onProgress,
      signal,
      origin,
      confirmReset,
      openGate,
      checkBackup,
    },
    settings,
  );
}

/** What ended a run that was only reading, deep inside an operation; `undefined` for what nobody planned. */
function whileReading(error: unknown, signal: AbortSignal): Problem | undefined {
  if (!(error instanceof BrokenLine || error instanceof Cancelled)) return undefined;
  if (signal.aborted) return cancelledWhile("files and database were compared");
  return error instanceof BrokenLine ? brokenLine(error.message) : undefined;
}
