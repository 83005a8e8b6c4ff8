import type { Problem } from "../problem.js";
import { excerptAt, positionAt } from "../sql/position.js";
import type { SeedFailure } from "./apply-seed.js";
import { blockerHint, codeOf, sentence } from "./failure.js";
import { hintFor } from "./hints.js";
import type { Fill, ForeignKey } from "./references.js";
import type { SeedJob } from "./seed-job.js";
import { describeServerError, type ServerErrorFields } from "./server-error.js";
import type { Target } from "./target.js";

/** What is known beside the error itself. */
export interface Surroundings {
  readonly targetKind: Target["kind"];
  /** Of the tables that the run fills. */
  readonly foreignKeys: readonly ForeignKey[];
  /** In the order in which they happen. */
  readonly fills: readonly Fill[];
}

/** A problem for a seed that the server refused: where in the file, which constraint, which tables; never a row. */
export function seedProblem(failure: SeedFailure, job: SeedJob, around: Surroundings): Problem {
  const { error, where, blockers } = failure;
  const words = describeServerError(withoutCopiedRow(error));
  const parent = missingParent(error, around.foreignKeys);
  const detail = words.detail ?? (parent && `The row that it refers to is missing in ${parent}.`);
  const copied = copyPlace(error);
  const isNamed = copied?.column === undefined || words.message.includes(`"${copied.column}"`);
  const column = isNamed ? "" : ` (column ${copied.column})`;
  const said = sentence({
    ...words,
    message: words.message + column,
    ...(detail !== undefined && { detail }),
  });
  const place = placeOf(failure, job);
  const later = parent && filledLater(parent, job.file.file, place.line, around.fills);
  return {
    code: where === "deferred" ? "commit-failed" : codeOf(error, "file"),
    file: job.file.file,
    ...place,
    message: {
      file: said,
      deferred: `A deferred constraint failed when the end of the file was reached: ${said}`,
      bookkeeping: `The seed could not be recorded: ${said}`,
    }[where],
    hint:
      blockerHint(blockers) ??
      (later && `${parent} is filled later, in ${later.file}:${later.line}: let that come first.`) ??
      hintFor({ code: error.code, message: error.message, targetKind: around.targetKind }) ??
      words.hint,
    sqlstate: error.code,
    logOnly: words.logOnly,
  };
}

/** A data exception's line would show the row, and so would any line of COPY's rows. */
function placeOf(
  { error, statement, offset }: SeedFailure,
  { file: { text } }: SeedJob,
): Pick<Problem, "line" | "column" | "excerpt"> {
  const copied = copyPlace(error);
  if (copied && statement?.copyRows) {
    return { line: positionAt(text, statement.copyRows.start).line + copied.line - 1 };
  }
  const start = offset ?? statement?.start;
  if (start === undefined) return {};
  const showsRow = /^(?:22|23|44)/.test(error.code ?? "");
  return { ...positionAt(text, start), ...(!showsRow && { excerpt: excerptAt(text, start) }) };
}

const COPY_CONTEXT = /^COPY [^\n]*?, line (\d+)(?:, column ([^\n:]+))?/m;

/** Which line of the rows, from 1, the server was at, and which column if it says so. */
function copyPlace({
  where = "",
}: Pick<ServerErrorFields, "where">): { line: number; column?: string } | undefined {
  const [, line, column] = COPY_CONTEXT.exec(where) ?? [];
  return line === undefined ? undefined : { line: Number(line), ...(column !== undefined && { column }) };
}

/** The server quotes the row, or the column's value, behind the line's number. */
function withoutCopiedRow(error: ServerErrorFields): ServerErrorFields {
  const { message, code, detail, hint, where, internalQuery, position } = error;
  const { schema, table, column, dataType, constraint, routine } = error;
  const found = COPY_CONTEXT.exec(where ?? "");
  const shown = found === null ? where : where?.slice(0, found.index + found[0].length);
  const objects = { schema, table, column, dataType, constraint, routine };
  return { message, code, detail, hint, where: shown, internalQuery, position, ...objects };
}

/** The table that lacks the row which a foreign key wants; the server tells it in words, the catalog in any language. */
function missingParent(
  { code, schema, table, constraint, message }: ServerErrorFields,
  foreignKeys: readonly ForeignKey[],
): string | undefined {
  if (code !== "23503" || /^update or delete/.test(message)) return undefined;
  const candidates = foreignKeys.filter((key) => key.constraint === constraint);
  const exact = candidates.find(({ child }) => child === `${schema}.${table}`);
  return (exact ?? (candidates.length === 1 ? candidates[0] : undefined))?.parent;
}

/** Where a table gets its first rows, when that is behind a place in the run. */
function filledLater(
  table: string,
  file: string,
  line: number | undefined,
  fills: readonly Fill[],
): Fill | undefined {
  const first = fills.findIndex((fill) => fill.table === table);
  const here = fills.findLastIndex((fill) => fill.file === file && (line === undefined || fill.line <= line));
  return first > here ? fills[first] : undefined;
}
