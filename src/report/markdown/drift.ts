import { count } from "../../count.js";
import { formatMoment } from "../../duration.js";
import type { Result } from "../../result.js";
import { forMarkdownInline, forMarkdownProse } from "../escape.js";
import { block, type Section } from "./section.js";

const MOST = 50;

/** Where files and database disagree, each with its way out; what a problem says already is not said twice. */
export function driftList({ drift, problems }: Result): Section | undefined {
  const news = drift.filter(({ message }) => !problems.some((problem) => problem.message.endsWith(message)));
  if (news.length === 0) return undefined;
  const left = news.length - MOST;
  return {
    name: "drift",
    rank: 3,
    head: "**Drift: files and database disagree**\n",
    items: news
      .slice(0, MOST)
      .map(
        ({ kind, message, remedy }) =>
          `- **${kind}:** ${forMarkdownProse(message)}.<br>→ ${forMarkdownProse(remedy)}`,
      ),
    joint: "\n",
    tail: left > 0 ? `- … and ${count(left, "warning")} more.` : "",
  };
}

/** Who is at work on this database just now. */
export function runInProgress({ runInProgress: run }: Result): Section | undefined {
  if (run === null) return undefined;
  const since = run.since === null ? "" : ` since ${formatMoment(run.since)} UTC`;
  return block("run in progress", 2, `A run by ${forMarkdownInline(run.holder)} is in progress${since}.`);
}
