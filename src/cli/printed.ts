import { type Command, InvalidArgumentError, Option } from "commander";
import { readerRoleScript } from "../database/reader-role.js";

/** A command that prints a text for the user to do something with, and touches nothing. */
export interface PrintedCommand {
  readonly summary: string;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly options: () => readonly Option[];
  /** The text, from the options' values by their names. */
  readonly print: (options: Readonly<Record<string, unknown>>) => string;
}

export const PRINTED = {
  "reader-role": {
    summary: "print the SQL for a role that may read the history and nothing else, for plan and status",
    examples: [
      ["db-ops reader-role --name plan_reader > reader.sql", "to be run once, in psql or the SQL editor"],
    ],
    options: () => [
      new Option("--name <role>", "the role's name.").argParser(roleName).makeOptionMandatory(),
    ],
    print: ({ name }) => readerRoleScript(String(name)),
  },
} as const satisfies Record<string, PrintedCommand>;

/** @param print takes the text */
export function addPrinted(
  program: Command,
  name: string,
  { summary, options, print }: PrintedCommand,
  write: (text: string) => void,
): Command {
  const command = program.command(name).summary(summary).description(`${summary}.`);
  for (const option of options()) command.addOption(option);
  return command.action((values: Readonly<Record<string, unknown>>) => write(print(values)));
}

/** A name that nobody has to quote; `pg_`, `public` and `none` are Postgres' own. */
function roleName(name: string): string {
  if (/^(?!pg_|public$|none$)[a-z_][a-z0-9_]{0,62}$/.test(name)) return name;
  throw new InvalidArgumentError(
    "It has up to 63 letters a to z, digits and _, and does not begin with pg_.",
  );
}
