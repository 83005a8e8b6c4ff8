import type { Finding, Size, Table } from "./rule.js";
import type { Hazard, LockMode, Severity } from "./types.js";

/** Below either of these a scan or rewrite takes well under a second on the smallest Supabase instance. */
const SMALL = { rows: 10_000, bytes: 10 * 1024 ** 2 };
/** From either of these on it takes many seconds to minutes on any. */
const LARGE = { rows: 10_000_000, bytes: 1024 ** 3 };

/** How bad it is to hold up a table of this size; an unknown size is a warning. */
export function bySize(table: Table | undefined): Severity {
  const { rows, bytes } = table?.facts ?? {};
  if (rows === undefined && bytes === undefined) return "warning";
  if ((rows ?? 0) >= LARGE.rows || (bytes ?? 0) >= LARGE.bytes) return "danger";
  // Few rows may be wide; a table that was never analysed has bytes only.
  const small = (rows ?? 0) <= SMALL.rows && (bytes === undefined || bytes <= SMALL.bytes);
  return small ? "note" : "warning";
}

/** What waits behind a lock; `null` for those that ordinary queries do not run into. */
export function blockedBy(lock: LockMode | undefined): string | null {
  switch (lock) {
    case "ACCESS EXCLUSIVE":
      return "reads and writes";
    case "EXCLUSIVE":
    case "SHARE ROW EXCLUSIVE":
    case "SHARE":
      return "writes";
    case "SHARE UPDATE EXCLUSIVE":
      return "schema changes and VACUUM";
    case "ROW EXCLUSIVE":
    case "ROW SHARE":
    case "ACCESS SHARE":
    case undefined:
      return null;
  }
}

/** What a finding is about, as large as it is known to be. */
export function sizeOf({ size, table }: Finding): Size {
  return size ?? table?.facts ?? {};
}

/** A second sentence for the reason, where the size is known: never an estimate in seconds. */
export function sizeSentence(finding: Finding): string {
  const { work, lock } = finding;
  const size = sizeWords(sizeOf(finding));
  if (work === undefined || size === "") return "";
  const verb = { rewrite: "rewrites", scan: "reads all of", build: "builds an index over" }[work];
  const blocks = blockedBy(lock);
  return ` It ${verb} ${size}${blocks === null ? "" : ` and blocks ${blocks} meanwhile`}.`;
}

/** `96 kB, about 1,200 rows`; empty where neither is known. */
export function listedSize({ rows, bytes }: Pick<Hazard, "rows" | "bytes">): string {
  const parts = [
    ...(bytes === null ? [] : [formatBytes(bytes)]),
    ...(rows === null ? [] : [aboutRows(rows)]),
  ];
  return parts.join(", ");
}

/** `41 GB (about 200,000,000 rows)`, or what of it is known. */
export function sizeWords({ rows, bytes }: Size): string {
  const estimate = rows === undefined ? "" : aboutRows(rows);
  if (bytes === undefined) return estimate;
  return `${formatBytes(bytes)}${estimate === "" ? "" : ` (${estimate})`}`;
}

/** Who would wait, as far as the server has counted: how often the table was read, where reads are blocked, and how much was written. */
export function activitySentence({ table, lock }: Finding): string {
  const activity = table?.facts?.activity;
  const blocks = blockedBy(lock) ?? "";
  if (activity === undefined || !blocks.includes("writes")) return "";
  const { sequentialScans, indexScans, rowsInserted, rowsUpdated, rowsDeleted, since } = activity;
  const reads = blocks.includes("reads") ? sequentialScans + indexScans : 0;
  const written = rowsInserted + rowsUpdated + rowsDeleted;
  const counted = [
    ...(reads > 0 ? [`${count(reads, "scan")} read it`] : []),
    ...(written > 0 ? [`${count(written, "row")} ${written === 1 ? "was" : "were"} written`] : []),
  ];
  if (counted.length === 0) return "";
  return ` ${since === null ? "So far" : `Since ${day(since)}`} ${counted.join(" and ")}.`;
}

function aboutRows(rows: number): string {
  return `about ${count(rows, "row")}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}

function day(moment: string): string {
  const words = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Date(moment).toLocaleDateString("en-GB", words);
}

function formatBytes(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  const value = bytes / 1024 ** power;
  return `${power > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}
