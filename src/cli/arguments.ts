import { CommanderError } from "commander";
import type { Problem } from "../problem.js";
import { OPERATIONS } from "./flags.js";
import { PRINTED } from "./printed.js";
import { type Asked, createProgram } from "./program.js";

/** What a command line comes to. */
export type Invocation =
  | { readonly status: "asked"; readonly asked: Asked; readonly problems: readonly Problem[] }
  /** Nothing to run: every mistake in the command line. */
  | { readonly status: "mistaken"; readonly problems: readonly Problem[] }
  /** `--help`, `--version`, or what a command is there to print. */
  | { readonly status: "help"; readonly text: string }
  /** No operation at all: the help, but as an error. */
  | { readonly status: "nothing"; readonly text: string };

/**
 * Reads the command line and reports all of its mistakes at once: commander stops at the first, so each unknown
 * word is noted, taken out, and the rest read again.
 *
 * @param words the arguments without node and the script
 */
export function readArguments(words: readonly string[]): Invocation {
  const problems: Problem[] = [];
  let rest: readonly string[] = words.flatMap(apart);
  for (;;) {
    const attempt = readOnce(rest);
    if (attempt.status === "asked") return { ...attempt, problems };
    if (attempt.status !== "mistaken") {
      return problems.length > 0 ? { status: "mistaken", problems } : attempt;
    }
    problems.push(problemOf(attempt.error, words));
    const shorter = without(rest, attempt.error);
    if (shorter === undefined) return { status: "mistaken", problems };
    rest = shorter;
  }
}

/** `--flag=value` as two words: commander would repeat both in its error, and the value may be a secret. */
export function apart(word: string): readonly string[] {
  const at = word.startsWith("--") ? word.indexOf("=") : -1;
  return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

type Attempt =
  | { readonly status: "asked"; readonly asked: Asked }
  | { readonly status: "mistaken"; readonly error: CommanderError }
  | { readonly status: "help" | "nothing"; readonly text: string };

function readOnce(words: readonly string[]): Attempt {
  let asked: Asked | undefined;
  let out = "";
  let err = "";
  const program = createProgram(
    words,
    (found) => {
      asked = found;
    },
    {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    },
  );
  try {
    program.parse(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // By what was written and not by commander's exit status, which for `help migrate` is the process's own so far.
    if (out !== "") return { status: "help", text: out };
    // Help as an error is commander's answer to an empty command line.
    return error.code === "commander.help" ? { status: "nothing", text: err } : { status: "mistaken", error };
  }
  if (asked !== undefined) return { status: "asked", asked };
  return out === "" ? { status: "nothing", text: err } : { status: "help", text: out };
}

/** Commander's `error: unknown option '--tp'` and, beneath it, `(Did you mean --to?)`. */
function problemOf(error: CommanderError, words: readonly string[]): Problem {
  // A URL in the wrong place may hold a password, and that a line feed.
  const told = error.message.replace(/'[^']*:\/\/[\s\S]*'/, "'…'");
  const [first = "", ...rest] = told.split("\n");
  const unknown = /^error: unknown (?:command|option) '([^']*)'/.exec(first)?.[1];
  const suggested = rest.join(" ").replace(/^\((.*)\)$/, "$1");
  return {
    code: "bad-input",
    message: first.replace(/^error: /, ""),
    hint: ELSEWHERE.get(unknown ?? "") ?? (suggested === "" ? helpHint(words) : suggested),
  };
}

const GO_BACK = "There is no way down but forward, or back to a backup: docs/going-back.md.";

/** What other tools' words are here. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ["push", "`db-ops migrate` applies the pending migrations."],
  ["up", "`db-ops migrate` applies the pending migrations."],
  ["down", GO_BACK],
  ["rollback", GO_BACK],
  ["revert", GO_BACK],
  ["--dry-run", "`db-ops plan` shows what migrate would do."],
]);

function helpHint(words: readonly string[]): string {
  const command = words.find((word) => Object.hasOwn(OPERATIONS, word) || Object.hasOwn(PRINTED, word));
  return command === undefined
    ? "`db-ops --help` shows the operations and their flags."
    : `\`db-ops ${command} --help\` shows its flags.`;
}

/** The words without the unknown flag and what looks like its value; `undefined` when it is not about a flag. */
function without(words: readonly string[], error: CommanderError): readonly string[] | undefined {
  if (error.code !== "commander.unknownOption") return undefined;
  const flag = /'([^']*)'/.exec(error.message)?.[1];
  const at = flag === undefined ? -1 : words.indexOf(flag);
  if (at === -1) return undefined;
  const value = words[at + 1];
  const isValue = value !== undefined && !value.startsWith("-") && at > 0;
  return words.filter((_, index) => index !== at && !(isValue && index === at + 1));
}
