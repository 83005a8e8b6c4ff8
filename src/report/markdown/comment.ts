import type { Problem } from "../../problem.js";
import type { Result } from "../../result.js";
import { forMarkdownInline, forMarkdownLink } from "../escape.js";
import { recoveryList } from "./assurance.js";
import { driftList, runInProgress } from "./drift.js";
import { hazardSections } from "./hazards.js";
import { headline, whatHappened } from "./headline.js";
import { migrationTable, pendingTable } from "./migrations.js";
import { nextStep } from "./next-step.js";
import { commitUrl, type RunPage } from "./page.js";
import { problemList } from "./problems.js";
import { block, compose } from "./section.js";

/** GitHub's own limit is 65,536 characters; in UTF-16 units. */
const LONGEST = 65_000;
const MOST_HAZARDS = 30;

/**
 * The result as a comment on the pull request: before the merge what will happen, after it what did. Short, for it is
 * read beside the diff; the run's summary, to which it links, has the rest.
 *
 * @param marker the first line, by which the comment is found again
 */
export function renderComment(
  marker: string,
  result: Result,
  problems: readonly Problem[],
  page: RunPage,
): string {
  return compose(
    [
      // Alone on its line: with the head of the comment, so that it cannot be left out.
      block("outcome", 0, `${marker}\n${headline(result)}`),
      block("what happened", 1, whatHappened(result)),
      problemList(problems, page),
      result.operation === "plan" ? pendingTable(result, page) : migrationTable(result, page),
      ...hazardSections(result, page, MOST_HAZARDS),
      driftList(result),
      runInProgress(result),
      nextStep(result, problems),
      recoveryList(result),
      block("where this comes from", 1, footer(result, page)),
    ],
    { limit: LONGEST, measure: (text) => text.length, rest: `[The run's summary](${page.runUrl}) has more.` },
  );
}

function footer({ version }: Result, page: RunPage): string {
  const parts = [
    version.after === null ? "" : `schema version ${forMarkdownInline(version.after)}`,
    page.commit === "" ? "" : `commit ${forMarkdownLink(page.commit.slice(0, 7), commitUrl(page))}`,
    `run ${forMarkdownLink(page.runId, page.runUrl)} by ${forMarkdownInline(page.actor)}`,
  ];
  return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}
