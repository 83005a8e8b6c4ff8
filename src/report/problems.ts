import type { Problem } from "../problem.js";
import { type Colours, noColours } from "./colours.js";
import { displayWidth } from "./columns.js";
import { forTerminal, forTerminalLine } from "./escape.js";

const LONGEST_EXCERPT = 100;

/**
 * Problems for a person at a terminal or reading a run's log: where, what, the line with a caret, the hint.
 * Shows `logOnly`, so it must not be published. Ends without a line feed; empty for no problems.
 */
export function renderProblems(problems: readonly Problem[], colours: Colours = noColours): string {
  return problems.map((problem) => renderProblem(problem, colours)).join("\n\n");
}

/** `supabase/migrations/1_a.sql:3:8`, as far as it is known. */
export function place(problem: Pick<Problem, "file" | "line" | "column">): string | undefined {
  if (problem.file === undefined) return undefined;
  return [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":");
}

/** `statement-failed 42P01`: what kind of problem it is, for db-ops and for Postgres. */
export function codes({ code, sqlstate }: Pick<Problem, "code" | "sqlstate">): string {
  return sqlstate === undefined ? code : `${code} ${forTerminalLine(sqlstate)}`;
}

/** The source line and a caret under its column; both without what steers a terminal. */
export function excerptWithCaret(excerpt: string, column: number | undefined): string[] {
  const characters = [...excerpt];
  const at = column === undefined ? 0 : Math.min(column - 1, characters.length);
  const from = Math.max(0, Math.min(at - LONGEST_EXCERPT / 2, characters.length - LONGEST_EXCERPT));
  const before = plain(characters.slice(from, at), from > 0 ? "…" : "");
  const after = plain(characters.slice(at, from + LONGEST_EXCERPT), "");
  const line = `${before}${after}${characters.length > from + LONGEST_EXCERPT ? "…" : ""}`;
  if (column === undefined) return [line];
  return [line, `${" ".repeat(displayWidth(before))}^`];
}

function renderProblem(problem: Problem, colours: Colours): string {
  const where = place(problem);
  const lines = [
    [
      colours.red("error:"),
      where === undefined ? undefined : colours.bold(`${forTerminalLine(where)}:`),
      forTerminalLine(problem.message),
      colours.dim(`[${codes(problem)}]`),
    ]
      .filter((part) => part !== undefined)
      .join(" "),
    ...source(problem, colours),
  ];
  if (problem.hint !== undefined) lines.push(...labelled("hint:", problem.hint, colours.cyan));
  if (problem.logOnly !== undefined) lines.push(...labelled("detail:", problem.logOnly, colours.dim));
  return lines.join("\n");
}

function source(problem: Problem, colours: Colours): string[] {
  if (problem.excerpt === undefined) return [];
  const number = problem.line === undefined ? "" : String(problem.line);
  const [line = "", caret] = excerptWithCaret(problem.excerpt, problem.column);
  const shown = [`  ${colours.dim(`${number} |`)} ${line}`];
  if (caret !== undefined)
    shown.push(`  ${colours.dim(`${" ".repeat(number.length)} |`)} ${colours.red(caret)}`);
  return shown;
}

/** The label once, further lines beneath the first one's text. */
function labelled(label: string, text: string, paint: (text: string) => string): string[] {
  const [first = "", ...rest] = forTerminal(text).trimEnd().split("\n");
  return [`  ${paint(label)} ${first}`, ...rest.map((line) => `  ${" ".repeat(label.length)} ${line}`)];
}

/** One column for each character, so that the caret stands where it should. */
function plain(characters: readonly string[], start: string): string {
  return start + forTerminal(characters.join("").replace(/\s/g, " "));
}
