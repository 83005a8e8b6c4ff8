import { getInput, setSecret } from "@actions/core";
import { type ActionLog, openActionLog } from "./github/action-log.js";
import { type JobSummary, openSummary } from "./github/summary.js";
import { scrub, secretsAmong } from "./guard/secrets.js";
import { INPUT_NAMES } from "./inputs/table.js";
import type { Problem } from "./problem.js";
import { abortOnSignals } from "./process/signals.js";
import { keepStreams } from "./process/streams.js";
import { type Clean, cleaned, cleanReport } from "./report/clean.js";
import { oneLine } from "./report/escape.js";
import { crashProblem, crashText, escapedException } from "./run/crash.js";
import { exitStatus } from "./run/exit-status.js";
import { originOf, thisMachine } from "./run/origin.js";
import { run } from "./run/run.js";
import type { RunRequest } from "./run/run-request.js";
import { startParser } from "./run/start-parser.js";
import { failure, labelsOf, type RunReport, refusal } from "./run-report.js";
import { VERSION } from "./version.js";

// GitHub's door: reads the inputs, runs the operation, shows what came of it.

type Env = Readonly<Record<string, string | undefined>>;
type Inputs = Readonly<Record<string, string>>;

async function main(env: Env): Promise<void> {
  const startedAt = new Date();
  const signal = abortOnSignals("ignore");
  const finish = keepStreams(process.stdout, process.stderr);
  const inputs = Object.fromEntries(INPUT_NAMES.map((name) => [name, getInput(name)]));
  const secrets = secretsOf(inputs, env);
  // Before the first line of the log: what is printed earlier is not masked.
  for (const secret of secrets) setSecret(secret);
  const clean: Clean = (text) => scrub(text, secrets);
  const log = openActionLog(clean);
  log.print(
    oneLine(`db-ops ${VERSION}: ${inputs["operation"] || "no operation"} on ${inputs["environment"]}`),
  );
  const parserSession = await startParser(inputs["operation"]);
  const crash = (error: unknown): Problem => crashProblem(error, clean, env["RUNNER_DEBUG"] === "1");
  const door: Door = {
    env,
    workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    log,
    summary: openSummary(env["GITHUB_STEP_SUMMARY"]),
    signal,
    startedAt,
    clean,
    parserSession,
  };
  const report = await Promise.race([escapedException(), operate(inputs, door)]).catch((error: unknown) =>
    failure(labelsOf(inputs), [crash(error)], startedAt),
  );
  log.close();
  try {
    await show(cleanReport(report, clean), inputs, door);
  } catch (error) {
    // Nobody learns what came of the run, so it is no success.
    log.print(crashText(crash(error)));
    return finish(1);
  }
  await finish(exitStatus(report.result, report.problems));
}

/** Everything secret among what the door is given: whichever of the addresses will be used, in whichever input it stands. */
function secretsOf(inputs: Inputs, env: Env): readonly string[] {
  return secretsAmong({
    url: inputs["database-url"],
    tokens: [inputs["github-token"], inputs["supabase-access-token"]],
    others: Object.values(inputs),
    env,
  });
}

/** What the door has at hand. */
interface Door {
  readonly env: Env;
  readonly workspace: string;
  readonly log: ActionLog;
  readonly summary: JobSummary;
  readonly signal: AbortSignal;
  readonly startedAt: Date;
  readonly clean: Clean;
  readonly parserSession: RunRequest["parserSession"];
}

async function operate(inputs: Inputs, door: Door): Promise<RunReport> {
  const { env, workspace, log, summary, signal, startedAt, clean, parserSession } = door;
  // After the log's first line, for the checks take as long to load as all the rest.
  const { parseInputs } = await import("./inputs.js");
  const read = parseInputs(inputs);
  if (read.status === "invalid") return refusal(labelsOf(inputs), read.problems, startedAt);
  const { settings } = read;
  if (settings.environment === "embedded") return refusal(settings, [noEmbedded], startedAt);
  const openPullRequest = async () =>
    (await import("./github/pull-request.js")).openPullRequest({ settings, env, workspace, signal });
  return run({
    settings,
    env,
    workspace,
    onProgress: log.onProgress,
    signal,
    parserSession,
    origin: cleaned(originOf(env, thisMachine()), clean),
    openGate: async () => {
      const { openGateInWorkflow } = await import("./github/gate.js");
      // An operation has a target by then, so there is an address.
      return openGateInWorkflow({ settings, hasDatabaseUrl: true, env, signal }, summary, clean);
    },
    openFetch: async () => (await import("./github/proxied-fetch.js")).proxiedFetch(),
    pullRequest: settings.operation === "plan" ? await openPullRequest() : undefined,
  });
}

/** On the run's page, on the pull request, in a file for code scanning. */
async function show(
  report: RunReport,
  inputs: Inputs,
  { env, workspace, log, summary, signal }: Door,
): Promise<void> {
  const { publish } = await import("./github/publish.js");
  await publish({ report, log, summary, inputs, env, signal });
  const { saveSarif } = await import("./run/sarif-file.js");
  const { rulePages } = await import("./github/rule-pages.js");
  const fault = await saveSarif(report, { file: inputs["sarif-file"], workspace, pages: rulePages(env) });
  if (fault !== undefined) log.warn(fault);
}

const noEmbedded: Problem = {
  code: "bad-input",
  message: "environment: `embedded` is for the command line, the action does not contain a Postgres",
  hint: "In a workflow use a service container or the Supabase CLI's local stack with `environment: local`, or run `npx db-ops` in a step.",
};

// Without `await`: that is for modules only at the top level, and the bundle is none.
void main(process.env);
