import { Cancelled, unlessAborted } from "./cancelled.js";
import type { Context, Origin } from "./context.js";
import { BrokenLine } from "./database/broken-line.js";
import type { ResolvedTarget } from "./database/resolve-target.js";
import type { Target } from "./database/target.js";
import { withDriftCheck } from "./drift-check.js";
import { emptyResult } from "./empty-result.js";
import type { BackupVerdict } from "./guard/backup/types.js";
import type { Fetch } from "./http/get-json.js";
import type { Settings } from "./inputs.js";
import { brokenLine, cancelledWhile } from "./operations/run-problems.js";
import type { Problem } from "./problem.js";
import type { OnProgress } from "./progress.js";
import type { PullRequest } from "./project/changes.js";
import type { Project } from "./project/types.js";
import type { Operation, Result } from "./result.js";
import { scanToCopy } from "./sql/copy-head.js";
import type { SqlParser } from "./sql/types.js";

export interface RunRequest {
  readonly settings: Settings;
  /** The process's environment, read by the door. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path: no file outside it is read. */
  readonly workspace: string;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
  readonly origin: Origin;
  readonly confirmReset?: Context["confirmReset"];
  readonly openGate?: Context["openGate"];
  /** Where requests have to go through a proxy; Node's own otherwise. */
  readonly openFetch?: (() => Promise<Fetch>) | undefined;
  /** Where the run belongs to one: a `plan` without an address looks at its migrations alone. */
  readonly pullRequest?: PullRequest | undefined;
  /** Left open at the end; without one the run starts its own, which takes 150 ms. */
  readonly parser?: SqlParser;
}

/** The result, for programs and for publishing, and the same problems with what only the log may show. */
export interface RunReport {
  readonly result: Result;
  readonly problems: readonly Problem[];
  /** The line at which each hazard begins, by `file:line`: for the log and the terminal. */
  readonly excerpts?: ReadonlyMap<string, string> | undefined;
  /** What everybody should know who looks at the run, though it is no problem. */
  readonly notice?: string | undefined;
  /** Of the database: the same by whichever of its addresses it was reached. */
  readonly databaseIdentity?: string | undefined;
}

type Operate = (context: Context, settings: Settings) => Promise<RunReport>;

/** The operations, each loaded only when it is asked for. */
const OPERATIONS: Readonly<Record<Operation, () => Promise<Operate>>> = {
  plan: async () => (await import("./operations/plan.js")).plan,
  migrate: async () => (await import("./operations/migrate.js")).migrate,
  seed: async () => (await import("./operations/seed.js")).seed,
  reset: async () => (await import("./operations/reset.js")).reset,
  status: async () => (await import("./operations/status.js")).status,
  stamp: async () => (await import("./operations/stamp.js")).stamp,
};

/**
 * Runs one operation: what both doors do between reading their inputs and showing the result.
 * Expected failures are in the report; it throws only for what nobody planned.
 */
export async function run(request: RunRequest): Promise<RunReport> {
  const { settings, env, workspace, onProgress, signal, origin, confirmReset, openGate, pullRequest } =
    request;
  const startedAt = new Date();
  const load = OPERATIONS[settings.operation];

  const { readProject } = await import("./project/project.js");
  const { supabaseDirectory } = settings;
  const project = readProject({ workspace, supabaseDirectory, env, scanToCopy });
  const found = await targetOf(request, project);
  if (found.status === "invalid")
    return refusal(settings, [...project.problems, ...found.problems], startedAt);

  const worker =
    request.parser ??
    (await import("./sql/parser.js")).createParser({ keepsTrees: settings.operation === "plan" });
  const parser = abortable(worker, signal);
  try {
    if (found.status === "none") {
      const { planOffline } = await import("./operations/plan-offline.js");
      const { noAddress } = found;
      return await planOffline({ project, parser, onProgress, pullRequest, noAddress }, settings);
    }
    const operate = await load();
    const report = await operate(
      {
        project,
        target: found.target,
        parser,
        onProgress,
        signal,
        origin,
        confirmReset,
        openGate,
        checkBackup: () => checkBackup(request, found.target),
      },
      settings,
    );
    return settings.failOnDrift ? withDriftCheck(report) : report;
  } catch (error) {
    const isReading = error instanceof BrokenLine || error instanceof Cancelled;
    if (isReading && signal.aborted)
      return failure(settings, [cancelledWhile("files and database were compared")], startedAt);
    if (error instanceof BrokenLine) return failure(settings, [brokenLine(error.message)], startedAt);
    throw error;
  } finally {
    if (worker !== request.parser) await worker.close();
  }
}

/** Asks Supabase's Management API, at the address that the Supabase CLI takes too. */
async function checkBackup(request: RunRequest, target: Target): Promise<BackupVerdict> {
  const { settings, env, signal, openFetch } = request;
  const { requireBackup } = await import("./guard/backup/require-backup.js");
  const { projectRefOf } = await import("./guard/backup/project-ref.js");
  return requireBackup({
    requiredMs: settings.requireBackup?.ageMs,
    accessToken: settings.supabaseAccessToken,
    projectRef: settings.projectRef,
    targetRef: projectRefOf(target),
    now: Date.now(),
    apiUrl: env["SUPABASE_API_URL"] || undefined,
    fetch: await openFetch?.(),
    signal,
  });
}

type FoundTarget = ResolvedTarget | { readonly status: "none"; readonly noAddress?: Problem };

/** None where none is wanted, and for the plan of a pull request that was given no address: forks get no secrets. An address that is wrong stays wrong. */
async function targetOf(request: RunRequest, { config }: Project): Promise<FoundTarget> {
  const { settings, env, workspace, onProgress, signal, pullRequest } = request;
  if (settings.offline) return { status: "none" };
  const { readInside } = await import("./project/project.js");
  const { resolveTarget } = await import("./database/resolve-target.js");
  const found = await resolveTarget({
    ...settings,
    env,
    workspace,
    readText: (file) => readInside(workspace, file),
    port: config.port,
    onProgress,
    signal,
  });
  if (found.status === "found" || settings.operation !== "plan" || pullRequest === undefined) return found;
  const noAddress = found.problems.find(({ code }) => code === "no-database-url");
  return noAddress === undefined ? found : { status: "none", noAddress };
}

/** Parsing may take a minute: a cancelled run does not wait for it. */
function abortable({ parse, references, examine, close }: SqlParser, signal: AbortSignal): SqlParser {
  return {
    parse: (texts) => unlessAborted(signal, () => parse(texts)),
    references: (texts) => unlessAborted(signal, () => references(texts)),
    examine: (files, context) => unlessAborted(signal, () => examine(files, context)),
    close,
  };
}

type Labels = Pick<Result, "operation" | "environment">;

/** What the result says of inputs that could not be read: the outcome and the problems tell the rest. */
export function labelsOf(inputs: Readonly<Record<string, string | undefined>>): Labels {
  const asked = inputs["operation"] ?? "";
  return { operation: isOperation(asked) ? asked : null, environment: inputs["environment"] || "local" };
}

function isOperation(word: string): word is Operation {
  return Object.hasOwn(OPERATIONS, word);
}

/** The report of a run that ended before it touched a database. */
export function refusal(labels: Labels, problems: readonly Problem[], startedAt: Date): RunReport {
  return { result: emptyResult({ ...labels, outcome: "refused", problems, startedAt }), problems };
}

/** The report of a run that ended in a way that nobody planned. */
export function failure(labels: Labels, problems: readonly Problem[], startedAt: Date): RunReport {
  return { result: emptyResult({ ...labels, outcome: "failed", problems, startedAt }), problems };
}
