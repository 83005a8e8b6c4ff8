import { count } from "../count.js";
import { formatDuration, formatMoment } from "../duration.js";
import { isPending } from "../pending.js";
import { PROBLEM_CLASS } from "../problem.js";
import type { MigrationResult, Result } from "../result.js";
import { hazardCounts } from "./hazard-counts.js";
import { resetSentence } from "./reset.js";
import { seedSentence, seedsClause } from "./seeds.js";

/** How foreign text is shown in the medium that the sentence is for. */
type Show = (foreign: string) => string;

/** The outcome in one or two sentences: what happened, where the database stands now, what to do next. */
export function outcomeSentence(result: Result, show: Show): string {
  if (result.outcome === "failed" && result.database?.serverVersion === null) {
    const ended = result.problems.some(({ code }) => code === "cancelled") ? "Cancelled" : "Failed";
    return `${ended}: the database could not be read, nothing was changed.`;
  }
  if (result.operation === "plan" && result.outcome !== "failed") return planSentence(result, show);
  if (result.outcome === "refused")
    return isMistaken(result) ? "Not run: mend the errors first." : "Refused: nothing was changed.";
  if (result.operation === "status") return statusSentence(result, show) + seedsClause(result);
  if (result.operation === "migrate") return migrateSentence(result, show);
  if (result.operation === "seed") return seedSentence(result, show);
  if (result.operation === "reset") return `${resetSentence(result, show)} ${versionSentence(result, show)}`;
  if (result.operation === "stamp") return stampSentence(result, show);
  return `${result.operation ?? "db-ops"}: ${result.outcome} in ${formatDuration(result.durationMs)}.`;
}

/** Whether files, flags or settings alone stand in the way. */
function isMistaken({ problems }: Result): boolean {
  return problems.some(({ code }) => INPUT_CODES.has(code));
}

const INPUT_CODES: ReadonlySet<string> = new Set(
  Object.entries(PROBLEM_CLASS).flatMap(([code, kind]) => (kind === "input" ? [code] : [])),
);

/** Migrations that a next `migrate` would have to run. */
export function pendingOf(result: Result): readonly MigrationResult[] {
  return result.migrations.filter(isPending);
}

/** Migrations that this run put on record. */
export function appliedOf(result: Result): readonly MigrationResult[] {
  return result.migrations.filter(({ outcome }) => outcome === "applied" || outcome === "adopted");
}

function statusSentence(result: Result, show: Show): string {
  if (result.version.after === null && result.upToDate === null) return "The state could not be read.";
  const pending = pendingOf(result).length;
  const parts = [
    pending > 0 ? `${count(pending, "migration")} pending` : undefined,
    result.drift.length > 0 ? `${count(result.drift.length, "warning")} of drift` : undefined,
  ].filter((part) => part !== undefined);
  if (parts.length > 0) return `${sentence(parts.join(", "))} ${versionSentence(result, show)}`;
  return result.upToDate === true
    ? `Up to date. ${versionSentence(result, show)}`
    : versionSentence(result, show);
}

function stampSentence({ outcome, stamp, tier }: Result, show: Show): string {
  if (outcome === "failed") return "Failed: the stamp was not changed.";
  if (outcome === "unknown") return "Unknown: the stamp may have been written.";
  if (stamp === null) return `No stamp that counts; ${tier} as it stands.`;
  const { environment, tier: stamped, was, by, at } = stamp;
  const change = was === null || was === stamped ? "" : `Changed from ${was} to ${stamped}. `;
  const counts =
    stamped === tier
      ? `${tier} as it stands`
      : `${tier} all the same, by its address and \`guarded-environments\``;
  return `${change}Stamped ${show(environment)}, ${stamped}, by ${show(by)} at ${formatMoment(at)} UTC; ${counts}.`;
}

function planSentence(result: Result, show: Show): string {
  if (result.outcome === "refused") return "migrate will refuse: the errors have to be mended first.";
  const pending = pendingOf(result).length;
  if (result.database === null) return offlineSentence(result, pending);
  const parts = [
    pending === 0 ? "nothing pending" : `${count(pending, "migration")} pending`,
    ...hazardCounts(result.hazards),
    ...(result.drift.length > 0 ? [`${count(result.drift.length, "warning")} of drift`] : []),
  ];
  return `${sentence(parts.join(", "))} ${versionSentence(result, show)}`;
}

function offlineSentence(result: Result, judged: number): string {
  const drift = result.drift.length > 0 ? [`${count(result.drift.length, "warning")} of drift`] : [];
  if (judged === 0) return sentence(["no migrations to look at", ...drift].join(", "));
  const found = hazardCounts(result.hazards);
  const parts = [
    `${count(judged, "migration")} looked at`,
    ...(found.length === 0 ? ["no hazards"] : found),
    ...drift,
  ];
  return `${sentence(parts.join(", "))} Without a database: what is applied, how large the tables are and what depends on what is dropped is unknown.`;
}

function migrateSentence(result: Result, show: Show): string {
  const applied = appliedOf(result).length;
  const left = pendingOf(result).length;
  const took = formatDuration(result.durationMs);
  if (result.outcome === "done") {
    const rest = left > 0 ? ` ${count(left, "migration")} left pending.` : "";
    if (applied === 0) return `Nothing to apply. ${versionSentence(result, show)}${rest}`;
    return `${didWords(appliedOf(result))} in ${took}. ${versionSentence(result, show)}${rest}`;
  }
  const before = applied > 0 ? ` ${count(applied, "migration")} applied before it.` : "";
  const again = "Running the same command again is the right next step";
  if (result.outcome === "unknown")
    return `Unknown: the server did not answer, ${nameOf(result, "unknown", show)} may have been committed.${before} ${again}: it finds out.`;
  const rolledBack = result.migrations.some(({ outcome }) => outcome === "failed");
  const ended = result.problems.some(({ code }) => code === "cancelled") ? "Cancelled" : "Failed";
  if (!rolledBack) return `${ended} after ${took}.${before.replace(" before it", "")}`;
  return `${ended}: ${nameOf(result, "failed", show)}. ${keptSentence(result)}${before} ${versionSentence(result, show)}`;
}

/** `Applied 2 migrations, adopted 1`; an adopted one did not run, its row was given the file's version. */
function didWords(done: readonly MigrationResult[]): string {
  const adopted = done.filter(({ outcome }) => outcome === "adopted").length;
  const applied = done.length - adopted;
  if (applied === 0) return `Adopted ${count(adopted, "migration")}`;
  return `Applied ${count(applied, "migration")}${adopted > 0 ? `, adopted ${adopted}` : ""}`;
}

function nameOf(result: Result, outcome: "failed" | "unknown", show: Show): string {
  const migration = result.migrations.find((candidate) => candidate.outcome === outcome);
  return migration === undefined ? "a migration" : show(migration.file ?? migration.version);
}

/** What stayed of the failed migration: with several parts, those before the failing one. */
function keptSentence(result: Result): string {
  const segments = result.migrations.find(({ outcome }) => outcome === "failed")?.segments;
  if (segments == null || segments.done === 0) return "Nothing of it stayed.";
  return `${segments.done} of its ${segments.total} parts stayed, the next run goes on from there.`;
}

function versionSentence({ version }: Result, show: Show): string {
  if (version.after === null) return "No migration is applied.";
  const was =
    version.before !== version.after && version.before !== null ? ` (was ${show(version.before)})` : "";
  return `Schema version ${show(version.after)}${was}.`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
