import { isSelective } from "../hazards/selective.js";
import type { Problem } from "../problem.js";
import { withConcurrently } from "./concurrently.js";
import { bodyChecking, chains, controlOf, setsSession } from "./control.js";
import { copyRowsProblem } from "./copy-problem.js";
import { syntaxHint } from "./hints.js";
import { insertReader } from "./inserts.js";
import type { ReadParts } from "./kept-parts.js";
import { kindOf } from "./kind.js";
import { lastingOf } from "./lasting.js";
import { meaningOf } from "./meaning.js";
import { lineAt } from "./position.js";
import { psqlProblem } from "./psql-problem.js";
import { commitsItself, routineOf } from "./routine.js";
import { routineProblem } from "./routine-check.js";
import { openSource, problemAt, type Source } from "./source.js";
import { type ParsedStatement, type Part, readStatements } from "./statements.js";
import { nonTransactionalOf } from "./transactional.js";
import { type ControlledStatement, transactionProblems } from "./transactions.js";
import type { Insert, ParsedSql, SqlText } from "./types.js";

/** A file with more problems than this is no SQL; the rest of it is not read. */
const MOST_PROBLEMS = 100;

/**
 * What a text means and what is wrong with it. Runs in the parser's worker; throws when the text is too much for the
 * grammar, which must not be used again then.
 */
export function readSql(
  { file, text, copyRows = "refuse", compared = true }: SqlText,
  read: ReadParts = readStatements,
): ParsedSql {
  // The grammar takes UTF-8, in which half a surrogate pair has no place.
  const source = openSource(file, text.replace(/\p{Surrogate}/gu, "\ufffd"));
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const problem = problemAt(
      source,
      nul,
      "nul-byte",
      "A NUL byte stands here",
      "Save the file as UTF-8 text.",
    );
    return { status: "parsed", statements: [], problems: [problem] };
  }
  // Whoever compares asks for every constant.
  const parts = read(source.text, compared ? "all" : "first");
  const { statements, problems, whole } = describeAll(source, parts, copyRows, compared);
  // Of a file that was not read to its end nobody knows whether it ends its transactions.
  const ofTransactions = whole ? transactionProblems(source, statements) : [];
  return {
    status: "parsed",
    statements: statements.map(({ chains: _, ...statement }) => statement),
    problems: [...problems, ...ofTransactions].sort(byPosition),
  };
}

function describeAll(source: Source, parts: Iterable<Part>, copyRows: "refuse" | "allow", compared: boolean) {
  const statements: ControlledStatement[] = [];
  const problems: Problem[] = [];
  // pg_dump turns it off, and Postgres accepts any body then.
  let checksBodies = true;
  const readInserts = insertReader();
  for (const part of parts) {
    if (problems.length >= MOST_PROBLEMS) return { statements, problems, whole: false };
    if (part.type === "psql") problems.push(psqlProblem(source, part));
    if (part.type === "error") {
      const hint = syntaxHint(source.text, part.offset, part.message);
      problems.push(problemAt(source, part.offset, "syntax-error", part.message, hint));
    }
    if (part.type !== "statement") continue;
    checksBodies = bodyChecking(part.node) ?? checksBodies;
    const routine = checksBodies || "DoStmt" in part.node ? routineOf(part.node) : undefined;
    const bad = routine === undefined ? undefined : routineProblem(source, part, routine);
    if (bad !== undefined) problems.push(bad);
    const copy = copyRows === "refuse" ? copyProblem(source, part) : undefined;
    if (copy !== undefined) problems.push(copy);
    if ("DoStmt" in part.node && routine !== undefined && commitsItself(routine)) {
      problems.push(problemAt(source, part.start, "not-transactional", COMMITS, COMMITS_HINT));
    }
    const meaning = compared ? meaningOf(part.node) : "";
    const statement = describe(source, part, meaning, readInserts(part.node, part.rowsLeftOut));
    statements.push(statement);
    const unclear = copyRows === "allow" ? copyRowsProblem(source, statement) : undefined;
    if (unclear !== undefined) return { statements, problems: [...problems, unclear], whole: false };
  }
  return { statements, problems, whole: problems.length < MOST_PROBLEMS };
}

function describe(
  source: Source,
  part: ParsedStatement,
  meaning: string,
  inserts: readonly Insert[],
): ControlledStatement {
  const { node, start, end, copyRows } = part;
  return {
    start,
    end,
    line: lineAt(source.lineStarts, start),
    kind: kindOf(node),
    control: controlOf(node),
    nonTransactional: withConcurrently(nonTransactionalOf(node), source.text, part),
    setsSession: setsSession(node),
    meaning,
    copyRows: copyRows ?? (readsInput(part) ? { start: end, end } : undefined),
    inserts: inserts.length > 0 ? inserts : undefined,
    lasting: lastingOf(node),
    selective: isSelective(node) || undefined,
    chains: chains(node),
  };
}

/** Stopped half-way it would leave its first part for good, and nobody could tell how far it came. */
const COMMITS = "COMMIT or ROLLBACK in a DO block would split the migration";
const COMMITS_HINT = "Take it out; work in batches belongs into several migrations, or into the application.";

function copyProblem(source: Source, part: ParsedStatement): Problem | undefined {
  if (!readsInput(part)) return undefined;
  const message = "COPY … FROM STDIN reads its rows from psql's input, which a migration does not have";
  const hint = "Move the rows to a seed file, or write them as INSERT (pg_dump --inserts).";
  return problemAt(source, part.start, "copy-data", message, hint);
}

function readsInput({ node }: ParsedStatement): boolean {
  if (!("CopyStmt" in node)) return false;
  const { is_from: isFrom = false, filename, is_program: isProgram = false } = node.CopyStmt;
  return isFrom && filename === undefined && !isProgram;
}

function byPosition(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
