import { formatDuration } from "../../duration.js";
import type { Result, SeedResult } from "../../result.js";
import { forMarkdownInline, forMarkdownLink } from "../escape.js";
import { newsOf, seedWord, tableCells } from "../seeds.js";
import { fileUrl, type RunPage } from "./page.js";
import type { Section } from "./section.js";
import { table } from "./table.js";

const MOST = 200;
const COUNTS = ["Inserted:", "Updated:", "Deleted:", "Skipped:"];

/** The seeds that this run touched, or that are to run; then what became of rows, table by table. */
export function seedSections(result: Result, page: RunPage | undefined): readonly (Section | undefined)[] {
  return [
    table({
      name: "seeds",
      rank: 5,
      title: "Seeds",
      columns: ["Seed", "State", ...COUNTS, "Took:"],
      rows: newsOf(result).map((seed) => row(seed, page)),
      most: MOST,
      noun: "seed",
    }),
    table({
      name: "rows by table",
      rank: 6,
      title: "Rows by table",
      columns: ["Table", ...COUNTS],
      rows: tableCells(result, forMarkdownInline).slice(1),
      most: MOST,
      noun: "table",
    }),
  ];
}

function row(seed: SeedResult, page: RunPage | undefined): readonly string[] {
  const { file, rows, durationMs } = seed;
  const counts = rows === null ? ["", "", "", ""] : [rows.inserted, rows.updated, rows.deleted, rows.skipped];
  return [
    forMarkdownLink(file.slice(file.lastIndexOf("/") + 1), fileUrl(page, file)),
    seedWord(seed),
    ...counts.map(String),
    durationMs === null ? "" : formatDuration(durationMs),
  ];
}
