import { coloursFor, noColours } from "../report/colours.js";
import { forLog } from "../report/escape.js";
import { renderJson } from "../report/json.js";
import { renderProblems } from "../report/problems.js";
import type { RunReport } from "../run-report.js";
import { asFlags } from "./with-flags.js";

export interface Terminal {
  /** Whether a person watches stderr, on a terminal that can take a line back. */
  readonly isLive: boolean;
  /** One line on stderr. */
  print(line: string): void;
  /** Loads what `show` will want, for a time in which there is nothing else to do. */
  getReady(): void;
  /** The result on stdout, as a table or as JSON; the problems on stderr. */
  show(report: RunReport): Promise<void>;
}

/** The process's two streams, as the command line and the environment want them. */
export function openTerminal(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const json = words.includes("--json");
  const plain = words.includes("--no-color");
  // In a workflow's `run:` step the runner reads these streams too.
  const safe = env["GITHUB_ACTIONS"] === "true" ? forLog : (text: string): string => text;
  const colours = (stream: NodeJS.WriteStream) =>
    plain ? noColours : coloursFor(stream.isTTY === true, env);
  const write = (stream: NodeJS.WriteStream, text: string): void => {
    if (text !== "") stream.write(`${safe(text)}\n`);
  };
  return {
    isLive: process.stderr.isTTY === true && env["TERM"] !== "dumb" && env["CI"] === undefined,
    print: (line) => write(process.stderr, line),
    // What stands in the way of it is told by who needs it.
    getReady: () => void (json || loadTable().catch(() => undefined)),
    show: async ({ result, problems, excerpts }) => {
      if (json) process.stdout.write(`${renderJson(result, 2)}\n`);
      else if (result.outcome !== "refused" || result.migrations.length > 0) {
        const { renderTerminal } = await loadTable();
        write(process.stdout, renderTerminal(result, colours(process.stdout), excerpts, asFlags));
      }
      if (problems.length > 0) {
        // Apart from the table, where a person sees both.
        const gap = process.stderr.isTTY ? "\n" : "";
        write(process.stderr, `${gap}${renderProblems(problems, colours(process.stderr))}`);
      }
    },
  };
}

const loadTable = () => import("../report/terminal.js");
