import { count } from "../count.js";
import { listedSize } from "../hazards/severity.js";
import type { HazardResult, MigrationResult, Result } from "../result.js";
import { type Colours, noColours } from "./colours.js";
import { forTerminal, forTerminalLine as safe } from "./escape.js";
import { pendingOf } from "./outcome.js";
import { excerptWithCaret } from "./problems.js";

/**
 * What a plan found, grouped by migration in the order in which they would run. Empty for any other operation, and when nothing is pending.
 *
 * @param excerpts the line at which each hazard begins, by `file:line`
 */
export function renderHazards(
  result: Result,
  colours: Colours = noColours,
  excerpts: ReadonlyMap<string, string> = new Map(),
): string {
  if (result.operation !== "plan") return "";
  const pending = pendingOf(result);
  const byFile = groupByFile(result.hazards);
  const isQuiet = ({ file, state }: MigrationResult): boolean =>
    state !== "invalid" && !byFile.has(file ?? "");
  const quiet = pending.filter(isQuiet).length;
  const groups = pending.flatMap((migration) => {
    const own = byFile.get(migration.file ?? "") ?? [];
    if (isQuiet(migration) && quiet > MOST_QUIET) return [];
    const blocks = own.map((hazard) => hazardLines(hazard, colours, excerpts).join("\n"));
    return [[groupHead(migration, own, colours), ...blocks].join("\n\n")];
  });
  const more = quiet > MOST_QUIET ? [colours.dim(`${count(quiet, "migration")} without hazards`)] : [];
  return [...groups, ...more].join("\n\n");
}

/** Of a file that could not be read or parsed nobody knows what it does. */
export const NOT_LOOKED_THROUGH = "not looked through: see the errors";

/** More files than this in which nothing was found are counted, not listed. */
const MOST_QUIET = 10;

function groupByFile(hazards: readonly HazardResult[]): ReadonlyMap<string, readonly HazardResult[]> {
  const groups = new Map<string, HazardResult[]>();
  for (const hazard of hazards) {
    const group = groups.get(hazard.file);
    if (group === undefined) groups.set(hazard.file, [hazard]);
    else group.push(hazard);
  }
  return groups;
}

function groupHead(
  { file, version, state, segments }: MigrationResult,
  hazards: readonly HazardResult[],
  colours: Colours,
): string {
  const parts = segments !== null && segments.total > 1 ? `, ${count(segments.total, "transaction")}` : "";
  const none = state === "invalid" ? NOT_LOOKED_THROUGH : "no hazards";
  const found = hazards.length === 0 ? none : count(hazards.length, "hazard");
  return `${colours.bold(safe(file ?? version))}  ${colours.dim(`${found}${parts}`)}`;
}

function hazardLines(
  hazard: HazardResult,
  colours: Colours,
  excerpts: ReadonlyMap<string, string>,
): readonly string[] {
  const { id, line, column, reason, rewrite, acknowledged } = hazard;
  const paint = colourOf(hazard, colours);
  const word = acknowledged ? `${hazard.severity}, acknowledged` : hazard.severity;
  const facts = [lockWords(hazard), listedSize(hazard)].filter((words) => words !== "");
  return [
    `  ${paint(`${word}:`)} ${safe(reason)} ${colours.dim(`[${safe(id)}]`)}`,
    ...source(excerpts.get(`${hazard.file}:${line}`), line, column, paint, colours),
    ...(facts.length === 0 ? [] : [`    ${colours.cyan("lock:")} ${facts.join("; ")}`]),
    ...(rewrite === null || acknowledged
      ? []
      : [`    ${colours.cyan("safer:")}`, ...indent(rewrite, "      ")]),
  ];
}

function source(
  excerpt: string | undefined,
  line: number,
  column: number,
  paint: (text: string) => string,
  colours: Colours,
): readonly string[] {
  const number = String(line);
  if (excerpt === undefined) return [`    ${colours.dim(`line ${number}`)}`];
  const [text = "", caret = ""] = excerptWithCaret(excerpt, column);
  const gap = " ".repeat(number.length);
  return [
    `    ${colours.dim(`${number} |`)} ${text}`,
    `    ${colours.dim(`${gap} |`)} ${caret.replace("^", paint("^"))}`,
  ];
}

function colourOf({ severity, acknowledged }: HazardResult, colours: Colours): (text: string) => string {
  if (acknowledged) return colours.green;
  return { danger: colours.red, warning: colours.yellow, note: colours.cyan }[severity];
}

function lockWords({ lock, blocks, object }: HazardResult): string {
  if (lock === null) return "";
  const on = object === null ? "" : ` for ${safe(object)}`;
  return `${lock}${on}${blocks === null ? "" : `, blocks ${blocks}`}`;
}

function indent(text: string, by: string): readonly string[] {
  return forTerminal(text)
    .split("\n")
    .map((line) => `${by}${line}`);
}
