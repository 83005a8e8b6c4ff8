import { count } from "../count.js";
import { formatDuration, formatMoment } from "../duration.js";
import type { MigrationResult, Result } from "../result.js";
import { type Colours, noColours } from "./colours.js";
import { alignColumns } from "./columns.js";
import { forTerminalLine as safe } from "./escape.js";
import { foldApplied, looksAhead } from "./fold.js";
import { renderHazards } from "./hazards.js";
import { outcomeSentence } from "./outcome.js";
import { accessNews } from "./reset.js";
import { newsOf, seedCells, tableCells } from "./seeds.js";

const ROWS_OF_OLD_NEWS = 50;

/**
 * The result for a person: where, the migrations, hazards, drift with its remedies, a run in progress, the outcome. No line feed at the end.
 *
 * @param excerpts the line at which each hazard begins, by `file:line`
 * @param inOwnWords puts what names an input as the medium has it
 */
export function renderTerminal(
  result: Result,
  colours: Colours = noColours,
  excerpts: ReadonlyMap<string, string> = new Map(),
  inOwnWords: (text: string) => string = (text) => text,
): string {
  const blocks = [
    databaseLine(result, colours),
    migrationTable(result, colours),
    renderHazards(result, colours, excerpts),
    seedTable(result, colours),
    rowTable(result, colours),
    driftWarnings(result, colours),
    accessWarnings(result, colours, inOwnWords),
    runInProgress(result, colours),
    outcomeLine(result, colours),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function databaseLine(result: Result, colours: Colours): string {
  const { environment, database } = result;
  // A plan without anything to do is one line.
  if (database === null || (result.operation === "plan" && result.upToDate === true)) return "";
  const server = database.serverVersion === null ? "" : `, Postgres ${safe(database.serverVersion)}`;
  return `${colours.bold(`${safe(environment)}:`)} ${colours.dim(`${safe(database.name)} on ${safe(database.host)}${server}`)}`;
}

function migrationTable(result: Result, colours: Colours): string {
  // Without a database all are pending, and listed with their hazards.
  if (result.operation === "plan" && result.database === null) return "";
  const { shown, hidden } = foldApplied(result.migrations, looksAhead(result) ? 0 : ROWS_OF_OLD_NEWS);
  if (shown.length === 0) return "";
  const head = ["state", "version", "name", "applied (UTC)", "by", "took"].map((word) => colours.dim(word));
  const lines = alignColumns([head, ...shown.map((migration) => migrationRow(migration, colours))]);
  if (hidden > 0 && !looksAhead(result))
    lines.splice(1, 0, colours.dim(`… ${count(hidden, "older migration")}, all applied (--json lists them)`));
  return lines.map((line) => `  ${line}`).join("\n");
}

function migrationRow(migration: MigrationResult, colours: Colours): string[] {
  return [
    stateWord(migration, colours),
    safe(migration.version),
    safe(migration.name),
    migration.appliedAt === null ? "" : formatMoment(migration.appliedAt),
    migration.appliedBy === null ? "" : safe(migration.appliedBy),
    migration.durationMs === null ? "" : formatDuration(migration.durationMs),
  ];
}

/** What this run did with it says more than the state, where it did anything. */
function stateWord({ state, outcome, segments }: MigrationResult, colours: Colours): string {
  if (outcome === "failed" || outcome === "unknown") return colours.red(outcome);
  if (outcome === "adopted") return colours.green(outcome);
  if (state === "applied") return colours.green(state);
  if (state === "pending") return colours.cyan(state);
  if (state === "partial" && segments !== null)
    return colours.yellow(`partial ${segments.done}/${segments.total}`);
  return state === "invalid" ? colours.red(state) : colours.yellow(state);
}

function seedTable(result: Result, colours: Colours): string {
  const seeds = newsOf(result);
  if (seeds.length === 0) return "";
  const [head = [], ...lines] = seedCells(seeds, safe);
  const rows = lines.map(([state = "", ...cells]) => [seedColour(state, colours)(state), ...cells]);
  return table(head, rows, colours);
}

function rowTable(result: Result, colours: Colours): string {
  const [head, ...lines] = tableCells(result, safe);
  return head === undefined ? "" : table(head, lines, colours);
}

function table(head: readonly string[], rows: readonly (readonly string[])[], colours: Colours): string {
  return alignColumns([head.map((word) => colours.dim(word)), ...rows])
    .map((line) => `  ${line}`)
    .join("\n");
}

function seedColour(state: string, colours: Colours): (text: string) => string {
  if (state === "failed" || state === "unknown") return colours.red;
  if (state === "applied") return colours.green;
  return state === "pending" ? colours.cyan : colours.yellow;
}

/** What a refusal says again as its reason is not said twice. */
function driftWarnings({ drift, problems }: Result, colours: Colours): string {
  return drift
    .filter(({ message }) => !problems.some((problem) => problem.message.endsWith(message)))
    .map(
      ({ message, remedy }) =>
        `${colours.yellow("warning:")} ${safe(message)}\n  ${colours.cyan("→")} ${safe(remedy)}`,
    )
    .join("\n");
}

function accessWarnings(result: Result, colours: Colours, inOwnWords: (text: string) => string): string {
  return accessNews(result, safe)
    .map(({ headline, lines, remedy }) =>
      [
        `${colours.yellow("warning:")} ${headline}`,
        ...lines.map((line) => `  ${line}`),
        ...(remedy === undefined ? [] : [`  ${colours.cyan("→")} ${inOwnWords(remedy)}`]),
      ].join("\n"),
    )
    .join("\n");
}

function runInProgress({ runInProgress: run }: Result, colours: Colours): string {
  if (run === null) return "";
  const since = run.since === null ? "" : ` since ${formatMoment(run.since)} UTC`;
  return `${colours.yellow("in progress:")} a run by ${safe(run.holder)}${since}`;
}

function outcomeLine(result: Result, colours: Colours): string {
  const text = outcomeSentence(result, safe);
  if (result.outcome !== "done") return colours.red(text);
  return result.upToDate === true ? colours.green(text) : colours.bold(text);
}
