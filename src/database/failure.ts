import type { Problem, ProblemCode } from "../problem.js";
import { excerptAt, positionAt } from "../sql/position.js";
import type { Statement } from "../sql/types.js";
import type { Failure } from "./apply.js";
import { hintFor } from "./hints.js";
import type { Job } from "./job.js";
import { describeServerError, type ServerErrorFields, type ServerErrorWords } from "./server-error.js";
import type { Target } from "./target.js";

/** A problem for an error that the server reported to a statement of ours. */
export function serverProblem(
  code: ProblemCode,
  what: string,
  error: ServerErrorFields,
  targetKind: Target["kind"],
): Problem {
  const words = describeServerError(error);
  return {
    code: isCancelled(error) ? "cancelled" : code,
    message: `${what}: ${sentence(words)}`,
    hint: hintFor({ code: error.code, message: error.message, targetKind }) ?? words.hint,
    sqlstate: error.code,
    logOnly: words.logOnly,
  };
}

/** A problem for a migration that the server refused: where in the file, which words, and who stood in the way. */
export function migrationProblem(
  { error, statement, offset, where, blockers }: Failure,
  job: Job,
  targetKind: Target["kind"],
): Problem {
  const { file, text } = job.file;
  const words = describeServerError(error);
  const start = offset ?? placeInBlock(job, statement, error) ?? startOf(job, statement);
  const at = start === undefined ? {} : { ...positionAt(text, start), excerpt: excerptAt(text, start) };
  const ownRowGone = error.code === "23502" && error.table === "db_ops_migrations";
  const said = ownRowGone ? "The migration took its own row out of the migration history" : sentence(words);
  const code = codeOf(error, where);
  return {
    code,
    file,
    ...at,
    message:
      where === "commit" ? `A deferred constraint failed when the migration was committed: ${said}` : said,
    hint:
      (ownRowGone ? ROW_STAYS : undefined) ??
      (code === "lock-timeout" ? blockerHint(blockers) : HINTS[code]) ??
      hintFor({ code: error.code, message: error.message, targetKind }) ??
      words.hint,
    sqlstate: error.code,
    logOnly: words.logOnly,
  };
}

const ROW_STAYS =
  "Nothing may delete from supabase_migrations.schema_migrations: neither the file, nor a trigger on that table that keeps rows out.";

/** What happened, in publishable words. */
export const sentence = ({ message, detail }: ServerErrorWords): string =>
  detail ? `${message}. ${detail}` : message;

/** Who was in the way; only given when something was waited for. */
export function blockerHint([first]: Failure["blockers"]): string | undefined {
  return (
    first &&
    `Process ${first.pid} (${first.application}, ${first.state}) held the lock. Run the same command again when it is done, or end it: select pg_terminate_backend(${first.pid});`
  );
}

/** What our own codes ask for, whatever the SQLSTATE. */
const HINTS: Partial<Record<ProblemCode, string>> = {
  cancelled: "Nothing of this migration's unfinished part stayed. Run the same command again.",
  "run-in-progress":
    "Another run is at work on the same migration. Run the same command again when it is done.",
};

/** The line inside a `DO` block, which Postgres counts from the block's first, as an index into the file. */
function placeInBlock(
  job: Job,
  statement: number | undefined,
  { where = "" }: ServerErrorFields,
): number | undefined {
  const block = statement === undefined ? undefined : allStatements(job)[statement];
  const line = /(?:^|\n)PL\/pgSQL function inline_code_block line (\d+) at [^\n]*$/.exec(where)?.[1];
  if (block?.kind !== "DoStmt" || line === undefined) return undefined;
  const { text } = job.file;
  const opening = /\$\w*\$/g;
  opening.lastIndex = block.start;
  let at = opening.exec(text)?.index;
  for (let left = Number(line) - 1; left > 0 && at !== undefined; left--) {
    const end = text.indexOf("\n", at);
    at = end < 0 || end > block.end ? undefined : end + 1;
  }
  if (at === undefined) return undefined;
  return Number(line) === 1 ? at : at + (/[^ \t]/.exec(text.slice(at, block.end))?.index ?? 0);
}

const allStatements = ({ segments }: Job): Statement[] =>
  segments.flatMap(({ statements }) => [...statements]);

const startOf = (job: Job, statement: number | undefined): number | undefined =>
  statement === undefined ? undefined : allStatements(job)[statement]?.start;

/** Passing and asked-for failures have codes of their own. */
export function codeOf(error: ServerErrorFields, where: Failure["where"]): ProblemCode {
  if (error.code === "55P03" || error.code === "40P01") return "lock-timeout";
  if (error.code === "23505" && error.table === "db_ops_progress") return "run-in-progress";
  if (isCancelled(error)) return "cancelled";
  return where === "commit" ? "commit-failed" : "statement-failed";
}

/** In distinction to a statement that took longer than it may, which has the same SQLSTATE. */
function isCancelled({ code, message }: ServerErrorFields): boolean {
  return code === "57014" && /user request/.test(message);
}
