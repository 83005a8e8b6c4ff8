import type { Job } from "../database/job.js";
import type { Problem } from "../problem.js";
import type { MigrationFile } from "../project/types.js";
import { positionAt } from "../sql/position.js";
import { segments } from "../sql/segments.js";
import { splitSql } from "../sql/split.js";
import type { Lasting, ParsedSql, SqlParser, Statement, TextRange } from "../sql/types.js";
import { decide, type Migration } from "./decide.js";
import { jobFor } from "./jobs.js";

/** A statement that keeps a reset from being one transaction. */
export interface Splitter {
  readonly file: string;
  readonly line: number;
  /** Such as `VACUUM`. */
  readonly command: string;
}

/** How the migrations are applied after the drop. */
export type ResetPlan =
  | { readonly status: "refused"; readonly problems: readonly Problem[] }
  | {
      readonly status: "ready";
      /** For one transaction: without CONCURRENTLY, the files' own BEGIN and COMMIT only edges. */
      readonly together: readonly Job[];
      /** As migrate applies them. */
      readonly staged: readonly Job[];
      /** Empty when one transaction can hold everything. */
      readonly splitters: readonly Splitter[];
      /** What they change beyond their own objects, in their order. */
      readonly lasting: readonly Lasting[];
    };

/**
 * Reads and parses every migration, whatever the database knows of it.
 *
 * @param broken what is wrong with the project already: told together with what is wrong in its files
 */
export async function planReset(
  files: readonly MigrationFile[],
  parser: SqlParser,
  broken: readonly Problem[] = [],
): Promise<ResetPlan> {
  const parsed = await parser.parse(files.map(({ file, text }) => ({ file, text, compared: false })));
  const problems = [...broken, ...parsed.flatMap((one) => (one.status === "parsed" ? one.problems : []))];
  if (problems.length > 0) return { status: "refused", problems };
  const plans = asNew(files).map((migration, index) => planFile(migration, parsed[index]));
  return {
    status: "ready",
    together: plans.map(({ together }) => together),
    staged: plans.map(({ staged }) => staged),
    splitters: plans.flatMap(({ splitters }) => splitters),
    lasting: parsed
      .flatMap((one) => (one.status === "parsed" ? one.statements : []))
      .flatMap((one) => one.lasting ?? []),
  };
}

/** Extensions that the migrations make and had not found; of one that they drop first, nobody knows. */
export function madeExtensions(lasting: readonly Lasting[]): readonly string[] {
  const dropped = new Set(lasting.flatMap((one) => (one.type === "drop-extensions" ? one.names : [])));
  return lasting.flatMap((one) =>
    one.type === "create-extension" && !dropped.has(one.name) ? [one.name] : [],
  );
}

/** The migrations as a database knows them that was never migrated. */
function asNew(files: readonly MigrationFile[]): readonly Migration[] {
  const none = { history: [], progress: [], edited: new Set<string>(), invalid: new Set<string>() };
  return decide({ files, ...none, misnamed: new Set(), renumbered: new Map(), changedParts: new Map() });
}

function planFile(
  migration: Migration,
  parsed: ParsedSql | undefined,
): { staged: Job; together: Job; splitters: readonly Splitter[] } {
  const ready = jobFor(migration, parsed);
  if (ready.status === "refused") throw new Error(`${migration.version} was begun before it was dropped`);
  const { job: staged } = ready;
  if (parsed?.status !== "parsed") return { staged, together: staged, splitters: suspects(staged.file) };
  const splitters = parsed.statements.flatMap(({ nonTransactional: found, line }) =>
    found && !found.concurrently ? [{ file: staged.file.file, line, command: found.command }] : [],
  );
  return {
    staged,
    together: splitters.length > 0 ? staged : forOneTransaction(staged, parsed.statements),
    splitters,
  };
}

/**
 * As it runs in a transaction that holds other files as well: without CONCURRENTLY, and without `SET TRANSACTION`, which
 * would come too late for this one. Blanks stand instead, so that the server's positions are the file's.
 */
function forOneTransaction(job: Job, statements: readonly Statement[]): Job {
  const isCharacteristic = ({ start, end }: TextRange): boolean =>
    /^set\s+(?:(?:local|session)\s+)?transaction(?:_isolation|_read_only|_deferrable)?\s/i.test(
      job.file.text.slice(start, end),
    );
  const ranges = [
    ...statements.flatMap(({ nonTransactional: found }) => found?.concurrently ?? []),
    ...statements.filter(isCharacteristic),
  ];
  if (ranges.length === 0) return job;
  const text = ranges.reduce(blank, job.file.text);
  const transactional = statements
    .filter((statement) => !isCharacteristic(statement))
    .map((statement) => ({ ...statement, nonTransactional: undefined }));
  return { ...job, file: { ...job.file, text }, segments: segments(text, transactional) };
}

const blank = (text: string, { start, end }: TextRange): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, " ") + text.slice(end);

const TELLING =
  /^(?:begin|start|commit|end|rollback|abort|prepare|vacuum|cluster|reindex|discard)$|^alter\s+system\b|\bconcurrently\b|\b(?:database|subscription|tablespace)\b/i;

/** A file that the parser gave up on is read by its tokens: one COMMIT in it would end the reset's transaction. */
function suspects({ file, text }: MigrationFile): readonly Splitter[] {
  const found = splitSql(text).find(({ start, end }) => {
    const [word = ""] = text.slice(start, end).split(/\s/, 1);
    return TELLING.test(word) || TELLING.test(text.slice(start, Math.min(end, start + 200)));
  });
  return found
    ? [
        {
          file,
          line: positionAt(text, found.start).line,
          command: "a statement that the parser could not read",
        },
      ]
    : [];
}
