import { count } from "../../count.js";
import { formatDuration } from "../../duration.js";
import type { Result } from "../../result.js";
import { forMermaid } from "../escape.js";
import { block, type Section } from "./section.js";

/** A diagram of more bars is not read. */
const MOST_BARS = 30;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long each migration of this run took, one after the other, as a mermaid diagram; for two or more of them. */
export function timeline({ migrations }: Result): Section | undefined {
  const ran = migrations.flatMap(({ outcome, durationMs, version, name }) =>
    outcome === "applied" && durationMs !== null ? [{ label: `${version} ${name}`, ms: durationMs }] : [],
  );
  if (ran.length < 2) return undefined;
  const longest = new Set([...ran].sort((one, other) => other.ms - one.ms).slice(0, MOST_BARS));
  const bars: string[] = [];
  let start = 0;
  for (const migration of ran) {
    const { label, ms } = migration;
    // A bar without any length is not drawn.
    if (longest.has(migration))
      bars.push(`  ${forMermaid(label)} (${formatDuration(ms)}) :${start}, ${start + Math.max(1, ms)}`);
    start += ms;
  }
  const left = ran.length - longest.size;
  const words = [
    "**How long each took**\n",
    "```mermaid",
    "gantt",
    "  dateFormat x",
    `  axisFormat ${axisFormat(start)}`,
    ...bars,
    "```",
    ...(left > 0 ? [`\nThe longest ${MOST_BARS} only; ${count(left, "other")} took less.`] : []),
  ];
  return block("time line", 9, words.join("\n"));
}

/** The axis is a clock of the reader's time zone: of hours it would show the wrong ones, so it shows nothing. */
function axisFormat(ms: number): string {
  if (ms < 10 * SECOND) return "%-S.%L s";
  if (ms < MINUTE) return "%-S s";
  return ms < HOUR ? "%-M:%S" : "-";
}
