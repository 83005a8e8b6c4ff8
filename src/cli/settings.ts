import { parseInputs, type Settings } from "../inputs.js";
import type { Problem } from "../problem.js";
import { labelsOf } from "../run-report.js";
import type { Invocation } from "./arguments.js";

/** A command line that is more than a question for help. */
export type Command = Extract<Invocation, { readonly status: "asked" | "mistaken" }>;

/** The settings when nothing at all is wrong, else everything that is. */
export function settingsOf(command: Command): {
  readonly settings?: Settings;
  readonly problems: readonly Problem[];
} {
  if (command.status === "mistaken") return command;
  const { asked } = command;
  const problems = [...command.problems, ...emptyFlags(asked.inputs)];
  const read = parseInputs({ ...asked.inputs, operation: asked.operation });
  if (read.status === "invalid") return { problems: [...problems, ...read.problems] };
  return problems.length > 0 ? { problems } : { settings: read.settings, problems };
}

/** A workflow leaves an input empty that it does not want; on a command line it is a variable that was never set. */
function emptyFlags(inputs: Readonly<Record<string, string | undefined>>): readonly Problem[] {
  return Object.keys(inputs)
    .filter((name) => inputs[name]?.trim() === "")
    .map((name) => ({
      code: "bad-input",
      message: `\`${name}\` has no value`,
      hint: "Is a variable not set? Leave the flag out for its default.",
    }));
}

/** What the result says of a command line that could not be read. */
export function labelsOfCommand(command: Command, words: readonly string[]): ReturnType<typeof labelsOf> {
  if (command.status === "mistaken") {
    return labelsOf({ operation: words.find((word) => !word.startsWith("-")) });
  }
  return labelsOf({ ...command.asked.inputs, operation: command.asked.operation });
}
