import type { Context } from "../context.js";
import { readCatalog } from "../database/catalog.js";
import type { Session } from "../database/session.js";
import { ALSO_PROBLEMS, NOT_EXAMINED } from "../hazards/index.js";
import type { Examined, Hazard, HazardContext } from "../hazards/types.js";
import { excerptAt, lineAt, lineStarts } from "../sql/position.js";
import { segments } from "../sql/segments.js";
import type { ParsedSql, SqlParser, SqlText } from "../sql/types.js";
import type { Migration } from "./decide.js";

/** What is dangerous in a pending set. */
export interface Judged {
  readonly status: "examined";
  /** In the order in which they would run. */
  readonly hazards: readonly Hazard[];
  /** Each hazard's first line, by {@link lineKey}. Text of the files: for the log and the terminal. */
  readonly excerpts: ReadonlyMap<string, string>;
}

export type PendingHazards = Judged | { readonly status: "lost"; readonly error: Error };

/** The key under which a line's text is kept beside a report. */
const lineKey = ({ file, line }: Pick<Hazard, "file" | "line">): string => `${file}:${line}`;

/**
 * Judges what would run, in its order, with the target's catalog: one round trip, two where a table is locked, none when nothing is pending.
 * What the login may not see is unknown, and said so.
 */
export async function pendingHazards(
  session: Session,
  { parser, project, onProgress }: Pick<Context, "parser" | "project" | "onProgress">,
  waiting: readonly Migration[],
  parsed: ReadonlyMap<string, ParsedSql>,
): Promise<PendingHazards> {
  const texts = textsOf(waiting);
  if (texts.length === 0) return { status: "examined", hazards: [], excerpts: new Map() };
  const references = await parser.references(texts);
  const catalog = await readCatalog(session, references, project.config.apiSchemas);
  if (catalog.status === "lost") return catalog;
  if (catalog.status === "unknown") {
    const message = `The catalog could not be read, so sizes and dependants are unknown: ${catalog.error.message}`;
    onProgress({ type: "advice", message });
  }
  return judge(parser, { waiting, parsed, context: catalog.context });
}

export interface ToJudge {
  readonly waiting: readonly Migration[];
  readonly parsed: ReadonlyMap<string, ParsedSql>;
  readonly context: HazardContext;
  /** Read for what they made, and not judged. */
  readonly applied?: readonly SqlText[];
}

/** Judges what would run by what is known of the target, or of no target at all. */
export async function judge(
  parser: SqlParser,
  { waiting, parsed, context, applied }: ToJudge,
): Promise<Judged> {
  const withFile = waiting.filter(({ file }) => file !== undefined);
  const texts = textsOf(withFile);
  if (texts.length === 0) return { status: "examined", hazards: [], excerpts: new Map() };
  const examined = await parser.examine({ texts, applied }, context);
  const judged = withFile.flatMap((migration, index) => hazardsOf(migration, examined[index], parsed));
  return { status: "examined", hazards: judged, excerpts: excerptsOf(judged, texts) };
}

function textsOf(waiting: readonly Migration[]): readonly SqlText[] {
  return waiting.flatMap(({ file }) => (file === undefined ? [] : [{ file: file.file, text: file.text }]));
}

function hazardsOf(
  { file, version, progress }: Migration,
  examined: Examined | undefined,
  parsed: ReadonlyMap<string, ParsedSql>,
): readonly Hazard[] {
  if (file === undefined || examined === undefined) return [];
  if (examined.status === "unexamined") return [unexaminedHazard(file.file, examined.reason)];
  const done = progress.filter(({ state }) => state === "done").length;
  const from = done === 0 ? 1 : firstLineOfPart(file.text, parsed.get(version), done);
  return examined.hazards.filter(({ id, line }) => line >= from && !ALSO_PROBLEMS.has(id));
}

/** What an earlier run has finished of a migration is not going to happen again. */
function firstLineOfPart(text: string, parsed: ParsedSql | undefined, part: number): number {
  const start = segments(text, parsed?.status === "parsed" ? parsed.statements : [])[part]?.start;
  return start === undefined ? Number.POSITIVE_INFINITY : lineAt(lineStarts(text), start);
}

const UNEXAMINED = {
  "too-large": "is too large to be looked through",
  "timed-out": "took too long to be looked through",
  crashed: "is too much for the parser",
} as const;

function unexaminedHazard(
  file: string,
  reason: Extract<Examined, { status: "unexamined" }>["reason"],
): Hazard {
  return {
    id: NOT_EXAMINED,
    severity: "warning",
    file,
    line: 1,
    column: 1,
    endLine: 1,
    object: null,
    lock: null,
    blocks: null,
    reason: `This file ${UNEXAMINED[reason]}: what it locks and loses is unknown.`,
    rewrite: null,
    rows: null,
    bytes: null,
    activity: null,
    acknowledged: false,
  };
}

function excerptsOf(hazards: readonly Hazard[], texts: readonly SqlText[]): ReadonlyMap<string, string> {
  const sources = new Map(texts.map(({ file, text }) => [file, { text, starts: lineStarts(text) }]));
  return new Map(
    hazards.flatMap((hazard) => {
      const source = sources.get(hazard.file);
      const start = source?.starts[hazard.line - 1];
      return source === undefined || start === undefined
        ? []
        : [[lineKey(hazard), excerptAt(source.text, start)]];
    }),
  );
}
