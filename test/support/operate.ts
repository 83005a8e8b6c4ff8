import type { Gate } from "../../src/guard/gate/types.js";
import { parseInputs } from "../../src/inputs.js";
import type { ProgressEvent } from "../../src/progress.js";
import { run } from "../../src/run/run.js";
import type { RunReport } from "../../src/run-report.js";
import { createParser } from "../../src/sql/parser.js";
import type { SqlParser } from "../../src/sql/types.js";
import type { TestProject } from "./project.js";

/** What one operation answered, and what it told meanwhile. */
export interface Operated extends RunReport {
  readonly events: readonly ProgressEvent[];
  /** `version state` of every migration, for short assertions. */
  readonly states: readonly string[];
  readonly codes: readonly string[];
}

export interface OperateOptions {
  /** Inputs by their names, over `operation`, `environment: local` and the URL. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (event: ProgressEvent) => void;
  /** What the person at the terminal answers. */
  readonly confirmReset?: () => Promise<boolean>;
  /** A parser of the run's own, ended with it: for a text that keeps one busy beyond the test. */
  readonly ownParser?: boolean;
  /** What the gate answers. */
  readonly openGate?: () => Promise<Gate>;
}

/** One for all runs, which a run that needs it no more leaves to the next: to start it takes longer than most of them. */
const parser: SqlParser = { ...createParser(), rest: async () => undefined };

/** Runs an operation as a door does, without the door. */
export async function operate(
  operation: string,
  url: string,
  project: TestProject,
  options: OperateOptions = {},
): Promise<Operated> {
  const parsed = parseInputs({ operation, environment: "local", "database-url": url, ...options.inputs });
  if (parsed.status === "invalid") throw new Error(parsed.problems.map(({ message }) => message).join("\n"));
  const events: ProgressEvent[] = [];
  const report = await run({
    settings: parsed.settings,
    env: {},
    workspace: project.root,
    ...(options.ownParser ? {} : { parser }),
    confirmReset: options.confirmReset,
    openGate: options.openGate,
    signal: options.signal ?? new AbortController().signal,
    origin: { actor: "tester@here", runUrl: undefined, commit: undefined, toolVersion: "test" },
    onProgress: (event) => {
      events.push(event);
      options.onProgress?.(event);
    },
  });
  return {
    ...report,
    events,
    states: report.result.migrations.map(({ version, state }) => `${version} ${state}`),
    codes: report.problems.map(({ code }) => code),
  };
}

/** What was told as advice, one text each. */
export const advice = ({ events }: Pick<Operated, "events">): string[] =>
  events.flatMap((event) => (event.type === "advice" ? [event.message] : []));
