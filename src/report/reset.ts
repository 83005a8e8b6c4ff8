import { count } from "../count.js";
import { formatDuration } from "../duration.js";
import type { ResetResult, Result } from "../result.js";
import { rowsClause } from "./seeds.js";

type Show = (foreign: string) => string;

/** What came of a `reset`, in one or two sentences. */
export function resetSentence(result: Result, show: Show): string {
  const { outcome, durationMs, reset, problems } = result;
  const took = formatDuration(durationMs);
  if (outcome === "done") return `Reset in ${took}: ${deeds(result)}.`;
  if (problems.some(({ code }) => code === "reset-in-progress")) {
    return "Failed on the way: the database is dropped and not yet whole again. Running reset again finishes it.";
  }
  if (outcome === "unknown") {
    return "Unknown: the server did not answer. The database is as it was, or reset and whole: it was one transaction. Running the same command again is the right next step.";
  }
  const word = problems.some(({ code }) => code === "cancelled") ? "Cancelled" : "Failed";
  const culprit = failedFile(result);
  const where = culprit === undefined ? ` after ${took}` : `: ${show(culprit)}`;
  return reset === null
    ? `${word}${where}. Nothing was changed.`
    : `${word}${where}. Everything was rolled back, the database is as it was.`;
}

function deeds(result: Result): string {
  const applied = result.migrations.filter(({ outcome }) => outcome === "applied").length;
  const seeds = result.seeds.filter(({ outcome }) => outcome === "applied");
  const parts = [
    droppedClause(result.reset?.dropped ?? []),
    `applied ${count(applied, "migration")}`,
    seeds.length > 0 ? `seeded ${count(seeds.length, "file")}${rowsClause(seeds)}` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function droppedClause(dropped: ResetResult["dropped"]): string {
  const total = dropped.reduce((sum, one) => sum + one.count, 0);
  const tables = dropped.find((one) => one.class === "table")?.count ?? 0;
  if (total === 0) return "nothing was there to drop";
  if (tables === 0) return `dropped ${count(total, "object")}`;
  const others = total - tables;
  return `dropped ${count(tables, "table")}${others > 0 ? ` and ${count(others, "other object")}` : ""}`;
}

const failedFile = ({ migrations, seeds }: Result): string | undefined =>
  migrations.find(({ outcome }) => outcome === "failed")?.file ??
  seeds.find(({ outcome }) => outcome === "failed")?.file;

/** A change of access that somebody should know of: what happened, object by object, and what to do. */
export interface AccessNews {
  readonly headline: string;
  readonly lines: readonly string[];
  readonly remedy: string | undefined;
}

const MOST_OBJECTS = 20;

/** How the reset changed what the API roles may do. */
export function accessNews({ reset }: Result, show: Show): readonly AccessNews[] {
  if (reset === null) return [];
  const { grantsLost, grantsGained, grantsRestored } = reset;
  const lost = grouped(grantsLost, show);
  const gained = grouped(grantsGained, show);
  return [
    ...(lost.length === 0
      ? []
      : [
          {
            headline: grantsRestored
              ? `${count(lost.length, "object")} came back without grants of the API roles, which were given back:`
              : `The API roles lost access to ${count(lost.length, "object")} that came back without the grants of before:`,
            lines: shorten(lost),
            remedy: grantsRestored
              ? "Write them as GRANT in a migration, so that the next database has them as well."
              : "Write what is meant as GRANT in a migration; `restore-grants: true` gives back what was there before.",
          },
        ]),
    ...(gained.length === 0
      ? []
      : [
          {
            headline: `The API roles gained access to ${count(gained.length, "object")}:`,
            lines: shorten(gained),
            remedy: "The migrations grant it, or default privileges do that were changed outside of them.",
          },
        ]),
  ];
}

function grouped(grants: ResetResult["grantsLost"], show: Show): readonly string[] {
  const objects = new Map<string, string[]>();
  for (const { kind, object, column, role, privileges } of grants) {
    const name = `${kind} ${show(object)}${column === null ? "" : `, column ${show(column)}`}`;
    objects.set(name, [...(objects.get(name) ?? []), `${role} (${privileges.join(", ")})`]);
  }
  return [...objects].map(([name, roles]) => `${name}: ${roles.join(", ")}`);
}

function shorten(lines: readonly string[]): readonly string[] {
  const left = lines.length - MOST_OBJECTS;
  return left > 1 ? [...lines.slice(0, MOST_OBJECTS), `and ${left} more`] : lines;
}
