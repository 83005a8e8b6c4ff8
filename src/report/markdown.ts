import type { Problem } from "../problem.js";
import type { MigrationResult, Result } from "../result.js";
import { count } from "./count.js";
import { formatDuration, formatMoment } from "./duration.js";
import { forMarkdownBlock, forMarkdownInline } from "./escape.js";
import { foldApplied, looksAhead } from "./fold.js";
import { hazardCells } from "./hazards.js";
import { outcomeSentence } from "./outcome.js";
import { excerptWithCaret, place } from "./problems.js";
import { accessNews } from "./reset.js";
import { newsOf, seedCells, tableCells } from "./seeds.js";

const ROWS_OF_OLD_NEWS = 20;
const MOST_ROWS = 500;
const MOST_PROBLEMS = 50;

const SIGN = { done: "✅", failed: "❌", refused: "⛔", unknown: "❓" } as const;

/**
 * The result as a job summary: the outcome first, then the migrations, drift and problems.
 * Published where anybody may read it, so a problem's `logOnly` stays out. Ends with a line feed.
 */
export function renderMarkdown(result: Result, problems: readonly Problem[]): string {
  const sections = [
    heading(result),
    outcomeSentence(result, forMarkdownInline),
    problemList(problems),
    driftList(result),
    accessList(result),
    runInProgress(result),
    hazardTable(result),
    migrationTable(result),
    cellTable(seedCells(newsOf(result).slice(0, MOST_ROWS), forMarkdownInline)),
    cellTable(tableCells(result, forMarkdownInline).slice(0, MOST_ROWS)),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function heading({ operation, environment, outcome }: Result): string {
  return `### ${SIGN[outcome]} ${operation} on ${forMarkdownInline(environment)}: ${outcome}`;
}

function migrationTable(result: Result): string {
  const { shown, hidden } = foldApplied(result.migrations, looksAhead(result) ? 0 : ROWS_OF_OLD_NEWS);
  if (shown.length === 0) return "";
  const rows = shown.slice(-MOST_ROWS);
  const left = hidden + shown.length - rows.length;
  const table = [
    "| State | Version | Name | Applied (UTC) | By | Took |",
    "| --- | --- | --- | --- | --- | ---: |",
  ];
  const more = left > 0 && !looksAhead(result) ? [`${count(left, "older migration")} not shown.`, ""] : [];
  return [...more, ...table, ...rows.map(migrationRow)].join("\n");
}

function migrationRow(migration: MigrationResult): string {
  const { state, outcome, version, name, appliedAt, appliedBy, durationMs } = migration;
  const cells = [
    outcome === null || outcome === "not-run" ? state : outcome,
    forMarkdownInline(version),
    name === "" ? "" : forMarkdownInline(name),
    appliedAt === null ? "" : formatMoment(appliedAt),
    appliedBy === null ? "" : forMarkdownInline(appliedBy),
    durationMs === null ? "" : formatDuration(durationMs),
  ];
  return `| ${cells.join(" | ")} |`;
}

function hazardTable(result: Result): string {
  const cells = hazardCells(result, forMarkdownInline);
  const left = cells.length - 1 - MOST_ROWS;
  const more = left > 0 ? `\n\n${count(left, "further hazard")} in the log.` : "";
  return `${cellTable(cells.slice(0, MOST_ROWS + 1))}${more}`;
}

/** The first row is the head; nothing without any below it. */
function cellTable(cells: readonly (readonly string[])[]): string {
  const [head, ...rows] = cells;
  if (head === undefined || rows.length === 0) return "";
  const lines = [
    head.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`),
    head.map(() => "---"),
    ...rows,
  ];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function problemList(problems: readonly Problem[]): string {
  const shown = problems.slice(0, MOST_PROBLEMS).map(problemSection);
  const left = problems.length - shown.length;
  if (left > 0) shown.push(`${count(left, "further problem")} in the log.`);
  return shown.join("\n\n");
}

function problemSection(problem: Problem): string {
  const where = place(problem);
  const head = [
    `**${problem.code}**`,
    problem.sqlstate === undefined ? undefined : `(SQLSTATE ${forMarkdownInline(problem.sqlstate)})`,
    where === undefined ? undefined : `at ${forMarkdownInline(where)}`,
  ];
  const words = [problem.message, problem.hint].filter((text) => text !== undefined);
  const source =
    problem.excerpt === undefined
      ? []
      : [forMarkdownBlock(excerptWithCaret(problem.excerpt, problem.column).join("\n"))];
  return [
    head.filter((part) => part !== undefined).join(" "),
    forMarkdownBlock(words.join("\n")),
    ...source,
  ].join("\n\n");
}

function driftList({ drift }: Result): string {
  const shown = drift.slice(0, MOST_PROBLEMS);
  const left = drift.length - shown.length;
  const sections = shown.map(
    ({ kind, version, message, remedy }) =>
      `**drift: ${kind}** of ${forMarkdownInline(version)}\n\n${forMarkdownBlock(`${message}\n${remedy}`)}`,
  );
  if (left > 0) sections.push(`${count(left, "further warning")} of drift in the log.`);
  return sections.join("\n\n");
}

function accessList(result: Result): string {
  return accessNews(result, (text) => text)
    .map(({ headline, lines, remedy }) => {
      const words = [...lines, ...(remedy === undefined ? [] : ["", remedy])].join("\n");
      return `**access:** ${headline}\n\n${forMarkdownBlock(words)}`;
    })
    .join("\n\n");
}

function runInProgress({ runInProgress: run }: Result): string {
  if (run === null) return "";
  const since = run.since === null ? "" : ` since ${formatMoment(run.since)} UTC`;
  return `A run by ${forMarkdownInline(run.holder)} is in progress${since}.`;
}
