import { scrub, secretsAmong } from "../guard/secrets.js";
import type { Settings } from "../inputs.js";
import { abortOnSignals } from "../process/signals.js";
import type { OnProgress } from "../progress.js";
import { type Clean, cleanEvent, cleaned, cleanReport } from "../report/clean.js";
import { crashProblem, crashText, escapedException } from "../run/crash.js";
import { type ExitStatus, exitStatus } from "../run/exit-status.js";
import { originOf, thisMachine } from "../run/origin.js";
import { run } from "../run/run.js";
import type { RunRequest } from "../run/run-request.js";
import { failure, type RunReport, refusal } from "../run-report.js";
import { apart } from "./arguments.js";
import { lineView, liveView } from "./progress-view.js";
import { type Command, labelsOfCommand, settingsOf } from "./settings.js";
import { openTerminal, type Terminal } from "./terminal.js";
import { withEmbedded } from "./with-embedded.js";
import { withFlags } from "./with-flags.js";

type Env = Readonly<Record<string, string | undefined>>;

/** Runs what the command line asks for and shows it: the result on stdout, all else on stderr. */
export async function runInTerminal(command: Command, given: Given): Promise<ExitStatus> {
  const { words, env } = given;
  const clean = cleanerFor(words, env);
  const terminal = openTerminal(words, env);
  try {
    return await runAndShow(command, { ...given, clean, terminal, startedAt: new Date() });
  } catch (error) {
    // Not even the report could be shown: nobody learns what came of the run, so it is no success.
    terminal.print(crashText(crashProblem(error, clean, env["RUNNER_DEBUG"] === "1")));
    return 1;
  }
}

/** What the process was given, and what it has begun with. */
export interface Given {
  readonly words: readonly string[];
  readonly env: Env;
  readonly parserSession: RunRequest["parserSession"];
}

interface Around extends Given {
  readonly clean: Clean;
  readonly terminal: Terminal;
  readonly startedAt: Date;
}

async function runAndShow(command: Command, around: Around): Promise<ExitStatus> {
  const { words, clean, terminal, startedAt } = around;
  const { settings, problems } = settingsOf(command);
  const report =
    settings === undefined
      ? refusal(labelsOfCommand(command, words), problems, startedAt)
      : await runSettings(settings, around);
  const shown = cleanReport(withFlags(report), clean);
  if (settings?.sarifFile !== undefined) {
    const { saveSarif } = await import("../run/sarif-file.js");
    const fault = await saveSarif(shown, { file: settings.sarifFile, workspace: process.cwd() });
    if (fault !== undefined) terminal.print(clean(`warning: ${fault}`));
  }
  await terminal.show(shown);
  return exitStatus(report.result, report.problems);
}

/** What takes the secrets out of a text that this command line and this environment hold. */
function cleanerFor(words: readonly string[], env: Env): Clean {
  const others = words.flatMap(apart);
  // Also where it does not look like a URL, and where the command line as a whole cannot be read.
  const url = others.find((_, index) => others[index - 1] === "--database-url");
  const secrets = secretsAmong({ url, tokens: [], others, env });
  return (text) => scrub(text, secrets);
}

/** Where the work's unforeseen exceptions are caught. */
async function runSettings(
  settings: Settings,
  { words, env, parserSession, clean, terminal, startedAt }: Around,
): Promise<RunReport> {
  const print = (line: string): void => terminal.print(clean(line));
  const view = terminal.isLive ? liveView(print, process.stderr) : lineView(print);
  const onProgress: OnProgress = (event) => {
    view.onProgress(cleanEvent(event, clean));
    // From here on it is the server that works.
    if (event.type === "migration-started" && event.index === 1) setImmediate(terminal.getReady);
  };
  const workspace = process.cwd();
  const signal = abortOnSignals("exit");
  const asks = terminal.isLive && process.stdin.isTTY === true && !words.includes("--yes");
  const request = {
    env,
    workspace,
    onProgress,
    signal,
    origin: cleaned(originOf(env, thisMachine()), clean),
    parserSession,
    confirmReset: asks ? () => confirm(settings, signal) : undefined,
  };
  const work = (ready: Settings): Promise<RunReport> => run({ ...request, settings: ready });
  const running =
    settings.environment === "embedded" && !settings.offline
      ? withEmbedded(settings, { directory: workspace, onStep: print, signal }, work)
      : work(settings);
  const report = await Promise.race([escapedException(), running]).catch((error: unknown) =>
    failure(settings, [crashProblem(error, clean, env["RUNNER_DEBUG"] === "1")], startedAt),
  );
  view.close();
  return report;
}

async function confirm({ environment }: Settings, signal: AbortSignal): Promise<boolean> {
  const { askBeforeReset } = await import("./ask.js");
  return askBeforeReset(environment, signal);
}
