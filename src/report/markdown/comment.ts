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
import { ruleAddresses } from "./rules.js";
import { block, compose } from "./section.js";

/** GitHub's own limit is 65,536 characters; in UTF-16 units. */
const LONGEST = 65_000;
const MOST_HAZARDS = 30;

export interface CommentHead {
  /** The first line, by which the comment is found again. */
  readonly marker: string;
  /** Whether it takes the place of a run's that did not succeed, and had nothing to run itself. */
  readonly mends: boolean;
}

/**
 * The result as a comment on the pull request: before the merge what will happen, after it what did. Short, for it is
 * read beside the diff; the run's summary, to which it links, has the rest.
 */
export function renderComment(
  result: Result,
  problems: readonly Problem[],
  page: RunPage,
  { marker, mends }: CommentHead,
): string {
  return compose(
    [
      // Alone on its line: with the head of the comment, so that it cannot be left out.
      block("outcome", 0, `${marker}\n${headline(result)}`),
      block("what happened", 1, mends ? MENDED : whatHappened(result)),
      problemList(problems, page),
      result.operation === "plan" ? pendingTable(result, page) : migrationTable(result, page),
      ...hazardSections(result, page, MOST_HAZARDS),
      driftList(result),
      runInProgress(result),
      nextStep(result, problems),
      recoveryList(result),
      block("where this comes from", 1, footer(result, page)),
      ruleAddresses(result, page),
    ],
    { limit: LONGEST, measure: (text) => text.length, rest: `[The run's summary](${page.runUrl}) has more.` },
  );
}

const MENDED = "An earlier run did not succeed; this one found nothing left to apply.";

function footer({ version }: Result, page: RunPage): string {
  const parts = [
    version.after === null ? "" : `schema version ${forMarkdownInline(version.after)}`,
    page.commit === "" ? "" : `commit ${forMarkdownLink(page.commit.slice(0, 7), commitUrl(page))}`,
    `run ${forMarkdownLink(page.runId, page.runUrl)} by ${forMarkdownInline(page.actor)}`,
  ];
  return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}
