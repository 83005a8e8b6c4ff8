import { count } from "../count.js";
import type { ResetInventory } from "../progress.js";

/** So many names are told of each kind; the rest is counted. */
const MOST_NAMES = 12;
const MOST_TABLES = 20;

/**
 * What a reset is about to drop, for a person who may still say no. One line for each kind.
 *
 * @param show makes a name of the database harmless for the medium
 */
export function inventoryLines(inventory: ResetInventory, show: (name: string) => string): readonly string[] {
  const { counts, schemas, extensions, buckets, cronJobs, tables, users, kept, atomic } = inventory;
  const named = (noun: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`${count(names.length, noun)}: ${shorten(names.map(show), MOST_NAMES)}`];
  const told = new Set(["schema", "extension", "bucket", "cron job", "table"]);
  const others = counts.filter((one) => !told.has(one.class));
  const lines = [
    ...named("schema", schemas),
    ...(tables.length === 0 ? [] : [tableLine(tables, show)]),
    ...(others.length === 0 ? [] : [others.map((one) => count(one.count, one.class)).join(", ")]),
    ...named("extension", extensions),
    ...named("bucket", buckets),
    ...named("cron job", cronJobs),
    ...(users === null || users === 0 ? [] : [`the rows of auth, ${count(users, "user")} among them`]),
  ];
  return [
    lines.length === 0 ? "There is nothing to drop." : `This drops${atomic ? "" : ", in stages"}:`,
    ...lines.map((line) => `  ${line}`),
    ...(kept.length === 0 ? [] : [`It keeps ${kept.map((one) => count(one.count, one.what)).join(", ")}.`]),
  ];
}

function tableLine(tables: ResetInventory["tables"], show: (name: string) => string): string {
  const rows = tables.reduce((sum, table) => sum + (table.rows ?? 0), 0);
  const vague = tables.some(({ rows: known, estimated }) => known === null || estimated);
  const largest = [...tables].sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0));
  const names = largest.map(({ name, rows: known, estimated }) => {
    if (known === null) return `${show(name)} (rows unknown)`;
    return `${show(name)} (${estimated ? "about " : ""}${known})`;
  });
  return `${count(tables.length, "table")} with ${vague ? "about " : ""}${count(rows, "row")}: ${shorten(names, MOST_TABLES)}`;
}

function shorten(names: readonly string[], most: number): string {
  const left = names.length - most;
  return left > 1 ? `${names.slice(0, most).join(", ")} and ${left} more` : names.join(", ");
}
