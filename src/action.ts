import { getInput, setSecret, warning } from "@actions/core";
import { crashProblem, crashText, escapedException } from "./crash.js";
import { exitStatus } from "./exit-status.js";
import { type ActionLog, openActionLog } from "./github/action-log.js";
import { scrub, secretsAmong } from "./guard/secrets.js";
import { INPUT_NAMES } from "./inputs/table.js";
import type { Settings } from "./inputs.js";
import { originOf, thisMachine } from "./origin.js";
import type { Problem } from "./problem.js";
import { abortOnSignals } from "./process/signals.js";
import { keepStreams } from "./process/streams.js";
import type { PullRequest } from "./project/changes.js";
import { type Clean, cleaned, cleanReport } from "./report/clean.js";
import { forLog, oneLine } from "./report/escape.js";
import { failure, labelsOf, type RunReport, refusal, run } from "./run.js";
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
  const crash = (error: unknown): Problem => crashProblem(error, clean, env["RUNNER_DEBUG"] === "1");
  const work = operate(inputs, { env, log, signal, startedAt, clean });
  const report = await Promise.race([escapedException(), work]).catch((error: unknown) =>
    failure(labelsOf(inputs), [crash(error)], startedAt),
  );
  log.close();
  const shown = cleanReport(report, clean);
  try {
    const { publish } = await import("./github/publish.js");
    await publish({ report: shown, log, inputs, env, signal });
    const { saveSarif } = await import("./sarif-file.js");
    const place = { file: inputs["sarif-file"], workspace: workspaceOf(env), pages: rulePages(env) };
    const fault = await saveSarif(shown, place);
    if (fault !== undefined) warning(oneLine(forLog(fault)));
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

interface Around {
  readonly env: Env;
  readonly log: ActionLog;
  readonly signal: AbortSignal;
  readonly startedAt: Date;
  readonly clean: Clean;
}

async function operate(inputs: Inputs, { env, log, signal, startedAt, clean }: Around): Promise<RunReport> {
  // After the log's first line, for the checks take as long to load as all the rest.
  const { parseInputs } = await import("./inputs.js");
  const read = parseInputs(inputs);
  if (read.status === "invalid") return refusal(labelsOf(inputs), read.problems, startedAt);
  const { settings } = read;
  if (settings.environment === "embedded") return refusal(settings, [noEmbedded], startedAt);
  return run({
    settings,
    env,
    workspace: workspaceOf(env),
    onProgress: log.onProgress,
    signal,
    origin: cleaned(originOf(env, thisMachine()), clean),
    openGate: async () => {
      const { openGateInWorkflow } = await import("./github/gate.js");
      // An operation has a target by then, so there is an address.
      return openGateInWorkflow({ settings, hasDatabaseUrl: true, env, signal });
    },
    openFetch: async () => (await import("./github/proxied-fetch.js")).proxiedFetch(),
    pullRequest: settings.operation === "plan" ? await pullRequestOf(settings, env, signal) : undefined,
  });
}

async function pullRequestOf(
  settings: Settings,
  env: Env,
  signal: AbortSignal,
): Promise<PullRequest | undefined> {
  const { openPullRequest } = await import("./github/pull-request.js");
  return openPullRequest({ settings, env, workspace: workspaceOf(env), signal });
}

function workspaceOf(env: Env): string {
  return env["GITHUB_WORKSPACE"] ?? process.cwd();
}

/** Where the rules' pages of this very version of the action are; unknown when a workflow runs it from its own checkout. */
function rulePages(env: Env): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  return server && repository && ref ? `${server}/${repository}/blob/${ref}/docs/hazards` : undefined;
}

const noEmbedded: Problem = {
  code: "bad-input",
  message: "environment: `embedded` is for the command line, the action does not contain a Postgres",
  hint: "In a workflow use a service container or the Supabase CLI's local stack with `environment: local`, or run `npx db-ops` in a step.",
};

await main(process.env);
