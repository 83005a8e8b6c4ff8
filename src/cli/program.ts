import { Command, Option } from "commander";
import { describeInput, type InputName } from "../inputs/table.js";
import { VERSION } from "../version.js";
import { type Flag, OPERATIONS, type OperationHelp } from "./flags.js";
import { addPrinted, PRINTED, type PrintedCommand } from "./printed.js";

/** What a command line asks for; `inputs` by the names of action.yml, for the same check that a workflow's go through. */
export interface Asked {
  readonly operation: string;
  readonly inputs: Readonly<Record<string, string | undefined>>;
}

/**
 * The command line's grammar. Flags are those of the operations that `words` name: nobody asks for the others'.
 *
 * @param onAsked called while parsing, with what was asked for
 * @param write takes help and what a command prints (`out`), and commander's words on a mistake (`err`)
 */
export function createProgram(
  words: readonly string[],
  onAsked: (asked: Asked) => void,
  write: { readonly out: (text: string) => void; readonly err: (text: string) => void },
): Command {
  const program = new Command("db-ops")
    .description("Database operations for Supabase Postgres.")
    .version(VERSION, "-v, --version", "print the version")
    .helpOption("-h, --help", "print help, also for one operation: db-ops migrate --help")
    .usage("<operation> [flags]")
    .option("--no-color", "plain text; so does NO_COLOR=1");
  configure(program, write);
  for (const [name, help] of Object.entries<OperationHelp>(OPERATIONS)) {
    const command = addOperation(program, name, help, onAsked);
    if (words.includes(name)) addFlags(command, name, help);
    configure(command, write);
  }
  for (const [name, command] of Object.entries<PrintedCommand>(PRINTED)) {
    configure(addPrinted(program, name, command, write.out), write).addHelpText(
      "after",
      `\nExamples:\n${examples([command])}`,
    );
  }
  program.addHelpText("after", `\nExamples:\n${examples(Object.values<OperationHelp>(OPERATIONS))}`);
  program.addHelpText("after", `\n${EXIT_STATUSES}`);
  return program;
}

const EXIT_STATUSES = `Exit status:
  0 done   1 failed, and what failed was rolled back   2 usage or configuration
  3 refused by a guard   4 unknown: run the same command again, it finds out`;

function addOperation(
  program: Command,
  name: string,
  help: OperationHelp,
  onAsked: (asked: Asked) => void,
): Command {
  return program
    .command(name)
    .summary(help.summary)
    .description(`${help.summary}.`)
    .usage("[options]")
    .action((options: Readonly<Record<string, unknown>>) =>
      onAsked({ operation: name, inputs: inputsOf(help.flags, options) }),
    );
}

function addFlags(command: Command, name: string, { flags, examples: own }: OperationHelp): void {
  for (const flag of flags) command.addOption(optionOf(flag));
  command.option("--json", "print the result as JSON");
  // Taken everywhere, so that a script may always say it; told where it means something.
  const yes = new Option(
    "--yes",
    "do not ask. Only on a terminal is anybody asked: elsewhere an open database is reset at once.",
  );
  command.addOption(name === "reset" ? yes : yes.hideHelp());
  command.option("--no-color", "plain text");
  command.addHelpText("after", `\nExamples:\n${examples([{ examples: own }])}`);
}

/** Commander writes by itself and ends the process; here it hands over what it would write, and throws. */
function configure(
  command: Command,
  write: { readonly out: (text: string) => void; readonly err: (text: string) => void },
): Command {
  return command.exitOverride().configureOutput({ writeOut: write.out, writeErr: write.err });
}

function optionOf({ input, alias, value }: Flag): Option {
  const names = alias === undefined ? `--${input}` : `--${alias}, --${input}`;
  const option = new Option(value === undefined ? names : `${names} <${value}>`, helpOf(input));
  // A list may be given as one text or flag by flag: `--allow-destructive 1 --allow-destructive 2`.
  if (value === "versions" || value === "names")
    option.argParser((next: string, before?: string) => join(before, next));
  return option;
}

/** The table's words, with what is there for YAML and markdown taken out. */
function helpOf(input: InputName): string {
  const { description, default: fallback } = describeInput(input);
  const words = description.replaceAll("`", "").replace(/^true: /, "");
  return fallback === "" || fallback === "false" ? words : `${words} Default: ${fallback}.`;
}

function join(before: string | undefined, next: string): string {
  return before === undefined ? next : `${before},${next}`;
}

function inputsOf(
  flags: readonly Flag[],
  options: Readonly<Record<string, unknown>>,
): Record<string, string | undefined> {
  const inputs: Record<string, string | undefined> = {};
  for (const flag of flags) {
    const value = options[optionOf(flag).attributeName()];
    if (value !== undefined) inputs[flag.input] = String(value);
  }
  return inputs;
}

function examples(operations: readonly Pick<OperationHelp, "examples">[]): string {
  const rows = operations.flatMap((operation) => operation.examples);
  const width = Math.max(...rows.map(([command]) => command.length));
  return rows.map(([command, meaning]) => `  ${command.padEnd(width)}   # ${meaning}`).join("\n");
}
