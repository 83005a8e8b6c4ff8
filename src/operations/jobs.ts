import type { ProgressRow } from "../database/history.js";
import type { Job } from "../database/job.js";
import type { Problem } from "../problem.js";
import type { MigrationFile } from "../project/types.js";
import { recordedStatements } from "../sql/recorded.js";
import { type Segment, segments } from "../sql/segments.js";
import type { ParsedSql } from "../sql/types.js";
import type { Migration } from "./decide.js";

/** The segments of a migration that is not applied; one for a file that is too large or too hostile for the parser. */
function segmentsOf({ file }: Pick<Migration, "file">, parsed: ParsedSql | undefined): readonly Segment[] {
  if (file === undefined) return [];
  return segments(file.text, parsed?.status === "parsed" ? parsed.statements : []);
}

/** The segments of each migration that is not applied, by version. */
export function partsOf(
  migrations: readonly Migration[],
  parsed: ReadonlyMap<string, ParsedSql>,
): ReadonlyMap<string, readonly Segment[]> {
  const waiting = migrations.filter(({ row, file }) => !row && file);
  return new Map(waiting.map((one) => [one.version, segmentsOf(one, parsed.get(one.version))]));
}

/** How many they are, by version. */
export function countOf(parts: ReadonlyMap<string, readonly Segment[]>): ReadonlyMap<string, number> {
  return new Map([...parts].map(([version, { length }]) => [version, length]));
}

/** Makes the job that applies a migration, going on where an earlier run stopped; a problem when that part has changed since. */
export function jobFor(
  migration: Migration,
  parsed: ParsedSql | undefined,
  parts: readonly Segment[] = segmentsOf(migration, parsed),
): { status: "ready"; job: Job } | { status: "refused"; problem: Problem } {
  const { file, progress } = migration;
  if (file === undefined) throw new TypeError(`${migration.version} has no file`);
  const finished = progress.filter(({ state }) => state === "done");
  const begun = progress.find(({ state }) => state === "started");
  const changed = changedPart(file, progress, parsed);
  if (changed !== undefined) return { status: "refused", problem: changedProblem(migration, changed) };
  const recorded = recordedStatements(file.text, parsed?.status === "parsed" ? parsed.statements : undefined);
  return {
    status: "ready",
    job: {
      file,
      segments: parts,
      parsed: parsed?.status === "parsed",
      done: finished.length,
      begun,
      recorded,
    },
  };
}

/**
 * The first segment, counted from 0, that an earlier run began or finished, and for which the file says something else
 * now; `undefined` when the next run can go on.
 */
export function changedPart(
  file: MigrationFile,
  progress: readonly ProgressRow[],
  parsed: ParsedSql | undefined,
): number | undefined {
  if (progress.length === 0) return undefined;
  const parts = segmentsOf({ file }, parsed);
  return progress.find((row) => parts[row.segment]?.hash !== row.hash)?.segment;
}

function changedProblem({ file, version }: Migration, segment: number): Problem {
  return {
    code: "drift-partial",
    file: file?.file,
    message: `Part ${segment + 1} of ${version} is in the database already, and the file's text for it has changed since`,
    hint: putPartBack(file?.file),
  };
}

/** The way out when a part that is in the database for good has changed in the file. */
export const putPartBack = (file: string | undefined): string =>
  `Put that part back as it was (\`git log -p -- ${file}\`), change only what comes after it, and run migrate again.`;

/** Why migrations that need several transactions cannot share one. */
export function notInOneTransaction(jobs: readonly Job[]): readonly Problem[] {
  return jobs
    .filter(({ segments: parts }) => parts.length > 1 || parts[0]?.nonTransactional)
    .map(({ file, segments: parts }) => ({
      code: "not-transactional",
      file: file.file,
      message: `This file cannot be part of one transaction: ${reason(parts)}`,
      hint: "Run migrate with `transaction: each`, which is the default.",
    }));
}

function reason(parts: readonly Segment[]): string {
  const alone = parts.find((part) => part.nonTransactional)?.nonTransactional;
  return alone ? `it holds ${alone.command}` : "it holds COMMIT";
}
