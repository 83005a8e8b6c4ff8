import { count } from "../../count.js";
import type { Section } from "./section.js";

export interface Table {
  readonly name: string;
  readonly rank: number;
  /** In bold above it; none when empty. */
  readonly title?: string | undefined;
  /** The heads of the columns; one that ends in `:` is aligned to the right. */
  readonly columns: readonly string[];
  /** Cells are markdown already. */
  readonly rows: readonly (readonly string[])[];
  /** The rest is only counted, as so many `noun`s. */
  readonly most: number;
  readonly noun: string;
}

/** A table as a section; `undefined` when it has no rows. Columns without a single cell are left out. */
export function table({ name, rank, title = "", columns, rows, most, noun }: Table): Section | undefined {
  if (rows.length === 0) return undefined;
  const used = columns.map((_, index) => rows.some((cells) => (cells[index] ?? "") !== ""));
  const line = (cells: readonly string[]): string =>
    `| ${cells.filter((_, index) => used[index]).join(" | ")} |`;
  const left = rows.length - most;
  return {
    name,
    rank,
    head: [
      ...(title === "" ? [] : [`**${title}**\n`]),
      line(columns.map((column) => column.replace(/:$/, ""))),
      line(columns.map((column) => (column.endsWith(":") ? "---:" : "---"))),
    ].join("\n"),
    items: rows.slice(0, most).map(line),
    joint: "\n",
    // A table ends at an empty line.
    tail: left > 0 ? `\n… and ${count(left, noun)} more.` : "",
  };
}
