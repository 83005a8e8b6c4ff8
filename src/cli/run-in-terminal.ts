import { crashProblem, escapedException } from "../crash.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { scrub, secretForms } from "../guard/secrets.js";
import type { Settings } from "../inputs.js";
import { originOf, thisMachine } from "../origin.js";
import { abortOnSignals } from "../process/signals.js";
import { cleanReport } from "../report/clean.js";
import { failure, type RunReport, refusal, run } from "../run.js";
import { lineView, liveView } from "./progress-view.js";
import { type Command, labelsOfCommand, settingsOf } from "./settings.js";
import { openTerminal, type Terminal } from "./terminal.js";
import { withEmbedded } from "./with-embedded.js";

type Env = Readonly<Record<string, string | undefined>>;

/** Runs what the command line asks for and shows it: the result on stdout, all else on stderr. */
export async function runInTerminal(
  command: Command,
  words: readonly string[],
  env: Env,
): Promise<ExitStatus> {
  const startedAt = new Date();
  const terminal = openTerminal(words, env);
  const { settings, problems } = settingsOf(command);
  const report =
    settings === undefined
      ? refusal(labelsOfCommand(command, words), problems, startedAt)
      : await runSettings(settings, terminal, env, startedAt, words.includes("--yes"));
  await terminal.show(report);
  return exitStatus(report.result, report.problems);
}

/** The one place in this door where unforeseen exceptions are caught. */
async function runSettings(
  settings: Settings,
  terminal: Terminal,
  env: Env,
  startedAt: Date,
  agreed: boolean,
): Promise<RunReport> {
  const urls = [settings.databaseUrl, env["DATABASE_URL"], env["SUPABASE_DB_URL"]];
  const secrets = urls.flatMap((url) => secretForms(url ?? "", []));
  const clean = (text: string): string => scrub(text, secrets);
  const print = (line: string): void => terminal.print(clean(line));
  const view = terminal.isLive ? liveView(print, process.stderr) : lineView(print);
  const workspace = process.cwd();
  const signal = abortOnSignals("exit");
  const asks = terminal.isLive && process.stdin.isTTY === true && !agreed;
  const request = {
    env,
    workspace,
    onProgress: view.onProgress,
    signal,
    origin: originOf(env, thisMachine()),
    confirmReset: asks ? () => confirm(settings, signal) : undefined,
  };
  const work = (ready: Settings): Promise<RunReport> => run({ ...request, settings: ready });
  const running =
    settings.environment === "embedded" && !settings.offline
      ? withEmbedded(settings, workspace, print, work)
      : work(settings);
  const report = await Promise.race([escapedException(), running]).catch((error: unknown) =>
    failure(settings, [crashProblem(error, clean, env["RUNNER_DEBUG"] === "1")], startedAt),
  );
  view.close();
  const shown = cleanReport(report, clean);
  const { saveSarif } = await import("../sarif-file.js");
  const fault = await saveSarif(shown, { file: settings.sarifFile, workspace });
  if (fault !== undefined) print(`warning: ${fault}`);
  return shown;
}

async function confirm({ environment }: Settings, signal: AbortSignal): Promise<boolean> {
  const { askBeforeReset } = await import("./ask.js");
  return askBeforeReset(environment, signal);
}
