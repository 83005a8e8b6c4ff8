import { count } from "../../count.js";
import type { Problem } from "../../problem.js";
import { forMarkdownBlock, forMarkdownInline, forMarkdownLink, forMarkdownProse } from "../escape.js";
import { excerptWithCaret, place } from "../problems.js";
import { fileUrl, type RunPage } from "./page.js";
import type { Section } from "./section.js";

const MOST = 30;

/**
 * What has to be mended: where, what, the file's own line with a caret, the next step. A problem's `logOnly`, which may
 * hold rows, stays out.
 */
export function problemList(problems: readonly Problem[], page: RunPage | undefined): Section | undefined {
  if (problems.length === 0) return undefined;
  const left = problems.length - MOST;
  return {
    name: "problems",
    rank: 2,
    head: "",
    items: problems.slice(0, MOST).map((problem) => problemItem(problem, page)),
    joint: "\n\n",
    tail: left > 0 ? `… and ${count(left, "problem")} more.` : "",
  };
}

function problemItem(problem: Problem, page: RunPage | undefined): string {
  const { code, sqlstate, file, line, column, excerpt, message, hint } = problem;
  const where = place(problem);
  const head = [
    `**${code}**`,
    sqlstate === undefined ? "" : ` (SQLSTATE ${forMarkdownInline(sqlstate)})`,
    where === undefined || file === undefined
      ? ""
      : ` at ${forMarkdownLink(where, fileUrl(page, file, line))}`,
  ].join("");
  return [
    `${head}: ${forMarkdownProse(message)}`,
    ...(excerpt === undefined ? [] : [forMarkdownBlock(excerptWithCaret(excerpt, column).join("\n"))]),
    ...(hint === undefined ? [] : [hintWords(hint)]),
  ].join("\n\n");
}

/** One with lines of its own keeps them. */
function hintWords(hint: string): string {
  return hint.trim().includes("\n") ? forMarkdownBlock(hint.trim()) : `→ ${forMarkdownProse(hint)}`;
}
