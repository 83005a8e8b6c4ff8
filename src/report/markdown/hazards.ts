import { count } from "../../count.js";
import { listedSize } from "../../hazards/severity.js";
import type { HazardResult, Result } from "../../result.js";
import { forMarkdownBlock, forMarkdownInline, forMarkdownLink, forMarkdownProse } from "../escape.js";
import { openHazards, SEVERITIES } from "../hazard-counts.js";
import { fileUrl, type RunPage } from "./page.js";
import { ruleName } from "./rules.js";
import type { Section } from "./section.js";

const RANK = { danger: 3, warning: 5, note: 8 } as const;

/** A list for each severity, the worst first; notes, and what was acknowledged, are folded away; then the safer ways. */
export function hazardSections(
  { hazards }: Result,
  page: RunPage | undefined,
  most: number,
): readonly (Section | undefined)[] {
  const open = hazards.filter(({ acknowledged }) => !acknowledged);
  const acknowledged = hazards.filter((hazard) => hazard.acknowledged);
  const list = (title: string, rank: number, found: readonly HazardResult[], folded: boolean) =>
    hazardList({ title, rank, hazards: found, page, most, folded });
  const severities = SEVERITIES.map((severity) => {
    const found = openHazards(hazards, severity);
    return list(count(found.length, severity), RANK[severity], found, severity === "note");
  });
  const confirmed = list(`${acknowledged.length} acknowledged`, 8, acknowledged, true);
  return [...severities, saferWays(open, page, most), confirmed];
}

interface HazardList {
  readonly title: string;
  readonly rank: number;
  readonly hazards: readonly HazardResult[];
  readonly page: RunPage | undefined;
  readonly most: number;
  readonly folded: boolean;
}

function hazardList({ title, rank, hazards, page, most, folded }: HazardList): Section | undefined {
  if (hazards.length === 0) return undefined;
  const left = hazards.length - most;
  return {
    name: title,
    rank,
    head: folded ? `<details><summary>${title}</summary>\n` : `**${title}**\n`,
    items: hazards.slice(0, most).map((hazard) => hazardItem(hazard, page)),
    joint: "\n",
    tail: `${left > 0 ? `- … and ${left} more.` : ""}${folded ? "\n</details>" : ""}`,
  };
}

/** Where and what; below it, small, what it holds up, how large that is, and the rule. */
function hazardItem(hazard: HazardResult, page: RunPage | undefined): string {
  const { id, file, line, reason, blocks, object } = hazard;
  const facts = [
    blocks === null ? "" : `blocks ${blocks}`,
    object === null ? "" : forMarkdownInline(object),
    listedSize(hazard),
    ruleName(id, page),
  ].filter((fact) => fact !== "");
  const where = forMarkdownLink(place(hazard), fileUrl(page, file, line));
  return `- ${where}: ${forMarkdownProse(reason)}<br><sub>${facts.join(" · ")}</sub>`;
}

/** How each could be written instead: our own SQL, with the names of the file in it. */
function saferWays(
  hazards: readonly HazardResult[],
  page: RunPage | undefined,
  most: number,
): Section | undefined {
  const items = hazards
    .flatMap((hazard) => (hazard.rewrite === null ? [] : [{ hazard, rewrite: hazard.rewrite }]))
    .slice(0, most)
    .map(
      ({ hazard, rewrite }) =>
        `${ruleName(hazard.id, page)} at ${forMarkdownInline(place(hazard))}\n\n${forMarkdownBlock(rewrite, "sql")}`,
    );
  if (items.length === 0) return undefined;
  return {
    name: "safer ways",
    rank: 7,
    head: `<details><summary>${count(items.length, "safer way")} to write it</summary>`,
    items,
    joint: "\n\n",
    tail: "</details>",
  };
}

function place({ file, line }: HazardResult): string {
  return `${file.slice(file.lastIndexOf("/") + 1)}:${line}`;
}
