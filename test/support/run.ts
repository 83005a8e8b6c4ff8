import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Result, resultSchema } from "../../src/result.js";
import { maskedLog, type RunnerCommand, runnerCommands } from "./runner-commands.js";
import { declaredInputs, parseFileCommands } from "./runner-files.js";

/** The doors as they are shipped, on the Node that GitHub's runner has, whatever runs the tests. */
const NODE_24 = resolve("node_modules/node/bin/node");
const ACTION = resolve("dist/action/index.js");
const CLI = resolve("dist/cli/index.js");

export interface RunOptions {
  /** The working directory; an empty folder unless given. */
  readonly workspace?: string;
  /** Added to an environment that has nothing of this machine's but PATH and HOME. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Ends the process with SIGKILL after this time in ms; 60 s by default. */
  readonly timeoutMs?: number;
}

export interface ActionOptions extends RunOptions {
  readonly eventName?: string;
  /** The event file's content. */
  readonly event?: unknown;
}

/** How a process ended and what it printed. */
export interface Ended {
  /** `null` when a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The commands that the runner would have obeyed, in both streams. */
  readonly commands: readonly RunnerCommand[];
}

export interface EndedAction extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Both streams as the run's page would show them: commands taken out, masks applied. */
  readonly log: string;
}

export interface Running<T extends Ended> {
  readonly child: ChildProcess;
  readonly ended: Promise<T>;
  /** Resolves once the text has been printed on either stream; rejects when the process ends without it. */
  printed(text: string): Promise<void>;
}

/** Runs the command to its end. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return startCli(args, options).ended;
}

/** Starts the command, for tests that send it signals. */
export function startCli(args: readonly string[], options: RunOptions = {}): Running<Ended> {
  const workspace = options.workspace ?? mkdtempSync(join(tmpdir(), "db-ops-cli-"));
  return start(CLI, args, workspace, options, (ended) => {
    if (options.workspace === undefined) rmSync(workspace, { recursive: true, force: true });
    return ended;
  });
}

/** Runs the action to its end, as GitHub's runner would (2.336). */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  options: ActionOptions = {},
): Promise<EndedAction> {
  return startAction(inputs, options).ended;
}

/** Starts the action, for tests that send it signals. */
export function startAction(
  inputs: Readonly<Record<string, string>>,
  options: ActionOptions = {},
): Running<EndedAction> {
  const folder = mkdtempSync(join(tmpdir(), "db-ops-action-"));
  const workspace = options.workspace ?? join(folder, "workspace");
  mkdirSync(workspace, { recursive: true });
  const file = (name: string, content = ""): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const env = {
    ...inputVariables(inputs),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: "octocat",
    GITHUB_ENV: file("env"),
    GITHUB_EVENT_NAME: options.eventName ?? "push",
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(options.event ?? {})),
    GITHUB_OUTPUT: file("output"),
    GITHUB_PATH: file("path"),
    GITHUB_REF: "refs/heads/main",
    GITHUB_REPOSITORY: "octo/recipes",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "42",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "6dcb09b5b57875f334f61aebed695e2e4193db5e",
    GITHUB_STATE: file("state"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: "Linux",
    RUNNER_TEMP: folder,
    ...options.env,
  };
  return start(ACTION, [], workspace, { ...options, env }, (ended) => {
    const read = (name: string): string => readFileSync(join(folder, name), "utf8");
    const outputs = parseFileCommands(read("output"));
    const summary = read("summary");
    rmSync(folder, { recursive: true, force: true });
    return { ...ended, outputs, summary, log: maskedLog(ended.stdout + ended.stderr) };
  });
}

/** `INPUT_<NAME>`: upper-case, blanks as `_`, hyphens kept; every declared one, with action.yml's default, else empty. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const declared = declaredInputs(readFileSync("action.yml", "utf8"));
  for (const name of Object.keys(inputs)) {
    // The runner passes what is not declared as well, with a warning; in a test it is a slip.
    if (!(name in declared)) throw new Error(`action.yml declares no input ${name}`);
  }
  const all = Object.entries({ ...declared, ...inputs });
  return Object.fromEntries(
    all.map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

function start<T extends Ended>(
  script: string,
  args: readonly string[],
  cwd: string,
  { env, timeoutMs = 60_000 }: RunOptions,
  onEnd: (ended: Ended) => T,
): Running<T> {
  const { PATH, HOME } = process.env;
  const child = spawn(NODE_24, [script, ...args], {
    cwd,
    // Compiled code is kept between the tests' runs, but not in the home of whoever runs them.
    env: { PATH, HOME, XDG_CACHE_HOME: join(tmpdir(), "db-ops-test-cache"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: timeoutMs,
    killSignal: "SIGKILL",
  });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
    });
  }
  const ended = new Promise<T>((resolveEnded, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode) => {
      const commands = [...runnerCommands(said.stdout), ...runnerCommands(said.stderr)];
      resolveEnded(onEnd({ exitCode, ...said, commands }));
    });
  });
  const printed = (text: string): Promise<void> =>
    new Promise((resolvePrinted, reject) => {
      const look = (): void => {
        if (`${said.stdout}\n${said.stderr}`.includes(text)) resolvePrinted();
      };
      look();
      child.stdout.on("data", look);
      child.stderr.on("data", look);
      child.once("close", () => reject(new Error(`ended without ${text}:\n${said.stdout}${said.stderr}`)));
    });
  return { child, ended, printed };
}

/** The output `result`, checked against its schema; without one the log says why. */
export function resultOf({ outputs, log }: EndedAction): Result {
  return resultSchema.parse(JSON.parse(outputs["result"] ?? log));
}
