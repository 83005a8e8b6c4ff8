import { formatDuration } from "../../duration.js";
import type { Result } from "../../result.js";
import { forMarkdownInline, forMarkdownLink, forMarkdownProse } from "../escape.js";
import { commitUrl, type RunPage } from "./page.js";
import { block, type Section } from "./section.js";

/** Where and when: environment, database, schema version from → to, duration, commit and person; in one row. */
export function overview(result: Result, page: RunPage | undefined): Section | undefined {
  const { environment, tier, database, durationMs } = result;
  if (database === null) return undefined;
  const cells: readonly (readonly [string, string])[] = [
    ["Environment", `${forMarkdownInline(environment)}${tier === null ? "" : ` (${tier})`}`],
    ["Database", databaseWords(database)],
    ["Schema version", versionWords(result)],
    ["Took", formatDuration(durationMs)],
    ...(page === undefined ? [] : pageCells(page)),
  ];
  const used = cells.filter(([, cell]) => cell !== "");
  const rows = [used.map(([head]) => head), used.map(() => "---"), used.map(([, cell]) => cell)];
  return block("overview", 2, rows.map((row) => `| ${row.join(" | ")} |`).join("\n"));
}

function databaseWords({ name, host, serverVersion }: NonNullable<Result["database"]>): string {
  const server = serverVersion === null ? "" : `, ${forMarkdownProse(`Postgres ${serverVersion}`)}`;
  return `${forMarkdownInline(name)} on ${forMarkdownInline(host)}${server}`;
}

/** `20240101000000 → 20240102000000`; one version where nothing moved. */
function versionWords({ database, version: { before, after } }: Result): string {
  // Refused before it connected, or the server did not answer.
  if (database?.serverVersion == null) return "unknown";
  if (before === null && after === null) return "none";
  if (before === after) return forMarkdownInline(after ?? "");
  const show = (version: string | null): string => (version === null ? "none" : forMarkdownInline(version));
  return `${show(before)} → ${show(after)}`;
}

function pageCells(page: RunPage): readonly (readonly [string, string])[] {
  return [
    ["Commit", page.commit === "" ? "" : forMarkdownLink(page.commit.slice(0, 7), commitUrl(page))],
    ["By", page.actor === "" ? "" : forMarkdownInline(page.actor)],
  ];
}
