import type { TextRange } from "../sql/types.js";
import { checksOf, type Deferrable } from "./deferred.js";
import type { TimeLimits } from "./job.js";
import { CLEAN_SESSION, ended, STANDARD_STRINGS, timeLimits } from "./message.js";
import type { SeedJob, SeedStatement } from "./seed-job.js";
import type { Server } from "./state.js";

/** A seed file as one message to the server. */
export interface SeedMessage {
  readonly text: string;
  /** How many statements of ours run before the file's first. */
  readonly statementsBefore: number;
  /** How many statements it has in all, ours included. */
  readonly statementCount: number;
  /** What its `COPY … FROM STDIN` read. */
  readonly copies: readonly Iterable<Uint8Array>[];
  readonly stretches: readonly Stretch[];
}

/** A stretch of the file's text in the message. */
interface Stretch {
  readonly inMessage: number;
  readonly inFile: number;
  readonly length: number;
}

/**
 * Runs the statement, exactly once and with all that it does, and answers with what it came to, rows left alone
 * included (https://www.postgresql.org/docs/current/sql-explain.html). Without clocks it costs next to nothing.
 */
const EXPLAIN = "explain (analyze, costs off, timing off, buffers off, summary off, format json) ";

/**
 * Builds the message for one file inside the run's transaction: the session made clean, the file without transaction
 * control and without the rows of COPY, deferred constraints checked, then `after`.
 *
 * @param deferrable what is known of constraints still when this runs
 */
export function seedMessage(
  { file: { text, rows }, statements, control }: SeedJob,
  server: Server,
  limits: TimeLimits,
  after: readonly string[],
  deferrable: Deferrable | undefined,
): SeedMessage {
  const before = [...CLEAN_SESSION, ...timeLimits(server, limits, true)].map(ended);
  // The server converts a whole message before it runs any of it, so the next file's own RESET would come too late.
  const back = ["reset session authorization", "reset role", "reset client_encoding", STANDARD_STRINGS];
  const closing = [...checksOf(deferrable), ...back, ...after].map(ended);
  const opening = `${before.join("\n")}\n`;
  const { body, stretches } = cut(text, opening.length, edits(text, statements, control));
  return {
    // The new line ends a trailing comment of the file, the semicolon its last statement.
    text: `${opening}${body}\n;\n${closing.join("\n")}`,
    statementsBefore: before.length,
    statementCount: before.length + statements.length + closing.length,
    copies: statements.flatMap(({ copyRows }) =>
      copyRows ? [copyRows.end > copyRows.start ? chunksAt(rows, copyRows.start) : []] : [],
    ),
    stretches,
  };
}

function chunksAt(rows: SeedJob["file"]["rows"], start: number): Iterable<Uint8Array> {
  const found = rows.find(({ at }) => at === start);
  if (found === undefined) throw new Error(`no rows were left at ${start}`);
  return found.chunks;
}

/** Where in the file the character stands that is the message's `offset`-th; `undefined` for words of ours. */
export function offsetInFile({ stretches }: SeedMessage, offset: number): number | undefined {
  const stretch = stretches.find(
    ({ inMessage, length }) => inMessage <= offset && offset < inMessage + length,
  );
  return stretch && stretch.inFile + offset - stretch.inMessage;
}

interface Edit extends TextRange {
  /** What stands in the message in the place of the range. */
  readonly instead: string;
}

function edits(
  text: string,
  statements: readonly SeedStatement[],
  control: readonly TextRange[],
): readonly Edit[] {
  const found = control.map(({ start, end }): Edit => ({ start, end, instead: "" }));
  for (const { start, copyRows, leftAlone } of statements) {
    if (leftAlone?.by === "plan") found.push({ start, end: start, instead: EXPLAIN });
    if (copyRows) found.push({ start: copyRows.start, end: pastMark(text, copyRows.end), instead: "" });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Past the `\.` that ends the rows, if it is there. */
function pastMark(text: string, at: number): number {
  return text.startsWith("\\.", at) ? at + 2 : at;
}

function cut(
  text: string,
  from: number,
  changes: readonly Edit[],
): { body: string; stretches: readonly Stretch[] } {
  const stretches: Stretch[] = [];
  let body = "";
  let at = 0;
  const keep = (end: number): void => {
    if (end > at) stretches.push({ inMessage: from + body.length, inFile: at, length: end - at });
    body += text.slice(at, end);
  };
  for (const { start, end, instead } of changes) {
    keep(start);
    body += instead;
    at = end;
  }
  keep(text.length);
  return { body, stretches };
}
