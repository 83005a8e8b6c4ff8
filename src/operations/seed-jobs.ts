import type { LeftAlone, SeedJob, SeedStatement } from "../database/seed-job.js";
import type { Problem } from "../problem.js";
import type { SeedFile } from "../project/types.js";
import { excerptAt, positionAt } from "../sql/position.js";
import type { ParsedSql, QualifiedName, Statement } from "../sql/types.js";
import { readRoughly } from "../sql/unparsed.js";

/** A seed file that is ready to run, with what the parser knows of it. */
export interface PreparedSeed {
  readonly job: SeedJob;
  /** Empty for a file that was too large or too hostile for the parser. */
  readonly parsed: readonly Statement[];
}

export interface PreparedSeeds {
  readonly seeds: readonly PreparedSeed[];
  /** What stands in the way, in any of the files. */
  readonly problems: readonly Problem[];
}

/** Makes jobs of the files that are to run; `parsed` stands in their order, and a file without is read by its tokens. Pure. */
export function prepareSeeds(files: readonly SeedFile[], parsed: readonly ParsedSql[]): PreparedSeeds {
  const made = files.map((file, index) => {
    const one = parsed[index];
    return one?.status === "parsed" ? ofParsed(file, one) : ofUnparsed(file);
  });
  return { seeds: made.map(({ seed }) => seed), problems: made.flatMap(({ problems }) => problems) };
}

interface Made {
  readonly seed: PreparedSeed;
  readonly problems: readonly Problem[];
}

function ofParsed(file: SeedFile, parsed: Extract<ParsedSql, { status: "parsed" }>): Made {
  const isControl = ({ control }: Statement): boolean => control === "begin" || control === "commit";
  const statements = parsed.statements.filter((statement) => !isControl(statement)).map(toSeedStatement);
  const control = parsed.statements.filter(isControl);
  return {
    seed: { job: { file, statements, control }, parsed: parsed.statements },
    problems: [
      ...parsed.problems,
      ...parsed.statements.flatMap((statement) => notTransactional(file, statement)),
    ],
  };
}

function toSeedStatement({ start, end, copyRows, kind, inserts = [] }: Statement): SeedStatement {
  return { start, end, copyRows, leftAlone: leftAloneBy(kind, inserts) };
}

function leftAloneBy(kind: string, inserts: NonNullable<Statement["inserts"]>): LeftAlone | undefined {
  const [only, ...others] = inserts;
  if (only === undefined || kind === "CopyStmt") return undefined;
  const isKnown = kind === "InsertStmt" && others.length === 0;
  if (isKnown && only.rows !== undefined && only.guarded)
    return { by: "tag", table: only.table, rows: only.rows };
  if (!inserts.some(({ onConflict }) => onConflict)) return undefined;
  return { by: "plan", tables: inserts.map(({ table }) => table) };
}

function notTransactional(
  { file, text }: SeedFile,
  { nonTransactional, start }: Statement,
): readonly Problem[] {
  if (nonTransactional === undefined) return [];
  return [
    {
      code: "not-transactional",
      file,
      ...positionAt(text, start),
      excerpt: excerptAt(text, start),
      message: `${nonTransactional.command} cannot run in a seed, which is one transaction with its record`,
      hint: "Move it to a migration.",
    },
  ];
}

/** Whatever may meet rows that are there is run by EXPLAIN: it does no harm where there is nothing to tell. */
function ofUnparsed(file: SeedFile): Made {
  const { statements, control, problems } = readRoughly(file.file, file.text);
  const known = statements.map((statement): SeedStatement => {
    const words = file.text.slice(statement.start, statement.end);
    const mayLeaveAlone =
      /^(?:insert|with|merge)\b/i.test(words) && /\bon\s+conflict\b|\bmerge\s+into\b/i.test(words);
    return { ...statement, leftAlone: mayLeaveAlone ? { by: "plan", tables: targetsIn(words) } : undefined };
  });
  return { seed: { job: { file, statements: known, control }, parsed: [] }, problems };
}

const NAME = String.raw`"(?:[^"]|"")+"|[a-z_][\w$]*`;
const TARGET = new RegExp(String.raw`\b(?:insert|merge)\s+into\s+(?:(${NAME})\s*\.\s*)?(${NAME})`, "gi");

/** What a statement may insert into; words in a string may be among it. */
function targetsIn(words: string): readonly QualifiedName[] {
  return [...words.matchAll(TARGET)].map(([, schema, name = ""]) => ({
    schema: schema && plain(schema),
    name: plain(name),
  }));
}

function plain(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase();
}
