import type { HistoryRow } from "../database/history.js";
import type { DatabaseState } from "../database/state.js";
import type { Problem } from "../problem.js";
import type { MigrationFile, Project } from "../project/types.js";
import { joinRecorded } from "../sql/recorded.js";
import type { ParsedSql, SqlParser, SqlText } from "../sql/types.js";
import { uncheckedProblems } from "../sql/unparsed.js";
import { likeness } from "./compare.js";
import { decide, type Facts, type Migration } from "./decide.js";
import { changedPart } from "./jobs.js";
import { findRenumbered } from "./renumbered.js";

/** What a look at the project beside the database has found. */
export interface Examination {
  readonly migrations: readonly Migration[];
  readonly facts: Facts;
  /** By version, of every file that is not applied. */
  readonly parsed: ReadonlyMap<string, ParsedSql>;
  /** What stands in the way in those files. */
  readonly problems: readonly Problem[];
  /** Applied files of which the ledger does not know yet that they are what was recorded. */
  readonly verified: readonly MigrationFile[];
}

/** Reads what the history recorded for these versions. */
export type ReadStatements = (versions: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

/**
 * Compares the project with the database, cheapest first: hashes, then texts, and only what still differs, or is not
 * applied yet, is parsed, all in one batch. When nothing is pending and nothing differs, nothing is parsed.
 */
export async function examine(
  project: Project,
  state: Pick<DatabaseState, "history" | "progress">,
  parser: SqlParser,
  readStatements: ReadStatements,
): Promise<Examination> {
  const rows = new Map(state.history.map((row) => [row.version, row]));
  const versions = new Set([...project.migrations.map((file) => file.version), ...project.misnamed]);
  const waiting = project.migrations.filter((file) => !rows.has(file.version));
  const missing = waiting.length === 0 ? [] : state.history.filter((row) => !versions.has(row.version));
  const compared = project.migrations.flatMap((file) => {
    const row = rows.get(file.version);
    return row ? [{ file, row, likeness: likeness(file, row) }] : [];
  });
  const differing = compared.filter((pair) => pair.likeness === "differs");

  const recorded = await recordedTexts([...differing.map(({ row }) => row), ...missing], readStatements);
  const meanings = await parseAll(parser, [
    ...waiting.map((file) => ({
      // Not by its version, which two files may have by mistake: each is told its own problems.
      key: `file ${file.file}`,
      file: file.file,
      text: file.text,
      compared: missing.length > 0,
    })),
    ...differing.map(({ file }) => ({ key: `file ${file.file}`, file: file.file, text: file.text })),
    ...[...recorded].map(([version, text]) => ({ key: `row ${version}`, file: version, text })),
  ]);
  const meaning = (key: string): string | undefined => meaningOf(meanings.get(key));

  const parsed = new Map(waiting.flatMap((file) => entry(file.version, meanings.get(`file ${file.file}`))));
  const problemsIn = new Map(
    waiting.map((file) => [file, problemsOf(file, meanings.get(`file ${file.file}`))]),
  );
  const isEdited = ({ file, row }: { file: MigrationFile; row: HistoryRow }): boolean => {
    const now = meaning(`file ${file.file}`);
    return recorded.has(row.version) && (now === undefined || now !== meaning(`row ${row.version}`));
  };
  const edited = new Set(differing.filter(isEdited).map(({ row }) => row.version));
  const facts: Facts = {
    files: project.migrations,
    history: state.history,
    progress: state.progress,
    edited,
    misnamed: new Set(project.misnamed),
    renumbered: findRenumbered(waiting, missing, meaning),
    invalid: new Set([
      ...project.migrations.filter((file) => file.problems.length > 0).map((file) => file.version),
      ...[...problemsIn].filter(([, problems]) => problems.length > 0).map(([file]) => file.version),
    ]),
    changedParts: new Map(
      waiting.flatMap((file) => {
        const progress = state.progress.filter(({ version }) => version === file.version);
        return entry(file.version, changedPart(file, progress, parsed.get(file.version)));
      }),
    ),
  };
  const verified = compared
    .filter(
      (pair) =>
        pair.likeness === "same-text" ||
        (pair.likeness === "differs" && recorded.has(pair.row.version) && !edited.has(pair.row.version)),
    )
    .map(({ file }) => file);
  return { migrations: decide(facts), facts, parsed, problems: [...problemsIn.values()].flat(), verified };
}

/** The recorded statements of each row as one text; rows of which nothing is recorded are left out. */
async function recordedTexts(
  rows: readonly HistoryRow[],
  readStatements: ReadStatements,
): Promise<Map<string, string>> {
  const unread = rows
    .filter((row) => row.statements === undefined && row.hash !== undefined)
    .map((row) => row.version);
  const read = unread.length === 0 ? new Map<string, readonly string[]>() : await readStatements(unread);
  return new Map(
    rows.flatMap((row) => {
      const statements = row.statements ?? read.get(row.version);
      return entry(row.version, statements?.length ? joinRecorded(statements) : undefined);
    }),
  );
}

async function parseAll(
  parser: SqlParser,
  texts: readonly (SqlText & { readonly key: string })[],
): Promise<ReadonlyMap<string, ParsedSql>> {
  if (texts.length === 0) return new Map();
  const results = await parser.parse(texts.map(({ key: _, ...text }) => text));
  return new Map(texts.flatMap(({ key }, index) => entry(key, results[index])));
}

/** Empty for a text without statements, `undefined` for one that could not be parsed. */
function meaningOf(parsed: ParsedSql | undefined): string | undefined {
  return parsed?.status === "parsed"
    ? parsed.statements.map((statement) => statement.meaning).join(" ")
    : undefined;
}

function problemsOf({ file, text }: MigrationFile, parsed: ParsedSql | undefined): readonly Problem[] {
  return parsed?.status === "parsed" ? parsed.problems : uncheckedProblems(file, text);
}

const entry = <T>(key: string, value: T | undefined): [string, T][] =>
  value === undefined ? [] : [[key, value]];
