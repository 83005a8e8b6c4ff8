/** A command that GitHub's runner would obey. */
export interface RunnerCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

/**
 * The commands in what a step printed, as the runner reads them (actions/runner 2.336, ActionCommand.cs and
 * ActionCommandManager.cs): line by line, `::command k=v::value` after white space at a line's start, else
 * `##[command k=v]value` anywhere in the line; between `::stop-commands::token` and `::token::` none.
 * Stricter than the runner in one thing: any name counts, not only those that it knows.
 */
export function runnerCommands(printed: string): RunnerCommand[] {
  const commands: RunnerCommand[] = [];
  let stopToken: string | undefined;
  for (const line of printed.split(/\r\n|\r|\n/)) {
    const found = parseNew(line) ?? parseOld(line);
    if (found === undefined) continue;
    if (stopToken !== undefined) {
      if (found.command === stopToken) stopToken = undefined;
      continue;
    }
    if (found.command === "stop-commands") stopToken = found.value;
    commands.push(found);
  }
  return commands;
}

/** What the run's page shows: commands that are orders only taken out, and what was masked before as `***`. */
export function maskedLog(printed: string): string {
  const masks: string[] = [];
  const shown: string[] = [];
  for (const line of printed.split(/\r\n|\r|\n/)) {
    const [command] = runnerCommands(line);
    if (command?.command === "add-mask") masks.push(command.value, ...command.value.split(/[\r\n]+/));
    const text = command === undefined ? line : SHOWN.has(command.command) ? command.value : undefined;
    if (text !== undefined)
      shown.push(
        masks.filter((mask) => mask !== "").reduce((clean, mask) => clean.replaceAll(mask, "***"), text),
      );
  }
  return shown.join("\n");
}

const SHOWN: ReadonlySet<string> = new Set(["error", "warning", "notice", "group"]);

function parseNew(line: string): RunnerCommand | undefined {
  const trimmed = line.replace(/^[\s\u0085]+/u, "");
  if (!trimmed.startsWith("::")) return undefined;
  const end = trimmed.indexOf("::", 2);
  if (end === -1) return undefined;
  return commandOf(trimmed.slice(2, end), trimmed.slice(end + 2), ",", unescapeProperty, unescapeValue);
}

function parseOld(line: string): RunnerCommand | undefined {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  if (start === -1 || end === -1) return undefined;
  return commandOf(line.slice(start + 3, end), line.slice(end + 1), ";", unescapeOld, unescapeOld);
}

function commandOf(
  head: string,
  value: string,
  separator: string,
  ofProperty: (text: string) => string,
  ofValue: (text: string) => string,
): RunnerCommand {
  const space = head.indexOf(" ");
  const command = space === -1 ? head : head.slice(0, space);
  const pairs = space === -1 ? [] : head.slice(space + 1).split(separator);
  const properties = Object.fromEntries(
    pairs
      .map((pair) => pair.split(/=(.*)/s))
      .filter(([key, text]) => key?.trim() && text)
      .map(([key = "", text = ""]) => [key.trim(), ofProperty(text)]),
  );
  return { command, properties, value: ofValue(value) };
}

function unescapeValue(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeValue(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

function unescapeOld(text: string): string {
  return text
    .replaceAll("%3B", ";")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%5D", "]")
    .replaceAll("%25", "%");
}
