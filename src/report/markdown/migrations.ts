import { count } from "../../count.js";
import { formatDuration, formatMoment } from "../../duration.js";
import type { HazardResult, MigrationResult, Result } from "../../result.js";
import { forMarkdownInline, forMarkdownLink } from "../escape.js";
import { foldApplied } from "../fold.js";
import { hazardCounts } from "../hazard-counts.js";
import { NOT_LOOKED_THROUGH } from "../hazards.js";
import { pendingOf } from "../outcome.js";
import { fileUrl, type RunPage } from "./page.js";
import { block, type Section } from "./section.js";
import { table } from "./table.js";

/** Of what was applied before, only `status` lists any. */
const OLD_NEWS = 10;
const MOST = 200;
/** After the dangers, which a long list of files must not push out. */
const RANK = 4;

/** What this run did with the migrations that concern it; of the others, how many there are. */
export function migrationTable(result: Result, page: RunPage | undefined): Section | undefined {
  const isStatus = result.operation === "status";
  const { shown, hidden } = foldApplied(result.migrations, isStatus ? OLD_NEWS : 0);
  const section = table({
    name: "migrations",
    rank: RANK,
    columns: ["Migration", "State", "Parts", "Took:", ...(isStatus ? ["Applied (UTC)", "By"] : [])],
    rows: shown.map((migration) => row(migration, page)),
    most: MOST,
    noun: "migration",
  });
  const older =
    hidden === 0
      ? ""
      : `${count(hidden, "earlier migration")}, all applied, ${hidden === 1 ? "is" : "are"} not listed.`;
  if (section === undefined) return block("migrations", RANK, older);
  return older === "" ? section : { ...section, tail: `${section.tail}\n${older}` };
}

/** What is pending, in the order in which it would run, and how much there is to think about in each. */
export function pendingTable(result: Result, page: RunPage | undefined): Section | undefined {
  return table({
    name: "pending migrations",
    rank: RANK,
    columns: ["#:", "Migration", "State", "Hazards", "Parts"],
    rows: pendingOf(result).map((migration, index) => [
      String(index + 1),
      nameOf(migration, page),
      migration.state === "pending" ? "" : migration.state,
      hazardWords(migration, result.hazards),
      partsOf(migration),
    ]),
    most: MOST,
    noun: "migration",
  });
}

function row(migration: MigrationResult, page: RunPage | undefined): readonly string[] {
  const { appliedAt, appliedBy, durationMs } = migration;
  return [
    nameOf(migration, page),
    stateWords(migration),
    partsOf(migration),
    durationMs === null ? "" : formatDuration(durationMs),
    appliedAt === null ? "" : formatMoment(appliedAt),
    appliedBy === null ? "" : forMarkdownInline(appliedBy),
  ];
}

function nameOf({ file, version, name }: MigrationResult, page: RunPage | undefined): string {
  if (file === null) return forMarkdownInline(name === "" ? version : `${version}_${name}`);
  return forMarkdownLink(file.slice(file.lastIndexOf("/") + 1), fileUrl(page, file));
}

/** What this run did with it, then how it stands where that is another word. */
function stateWords({ state, outcome }: MigrationResult): string {
  if (outcome === null || outcome === state) return state;
  const word = outcome === "not-run" ? "not run" : outcome;
  const loud = outcome === "failed" || outcome === "unknown" ? `**${word}**` : word;
  return outcome === "adopted" || state === "applied" ? loud : `${loud}, ${state}`;
}

/** Only a migration that is cut into several parts is worth a word. */
function partsOf({ segments, state }: MigrationResult): string {
  if (segments === null || segments.total < 2) return "";
  return state === "partial" ? `${segments.done} of ${segments.total}` : String(segments.total);
}

function hazardWords({ file, state }: MigrationResult, all: readonly HazardResult[]): string {
  const hazards = all.filter((hazard) => hazard.file === file);
  const words = hazardCounts(hazards, (dangers) => `**${dangers}**`);
  const none = state === "invalid" ? NOT_LOOKED_THROUGH : "none";
  return words.length === 0 ? none : words.join(", ");
}
