import type { Problem } from "../problem.js";
import { problemAt, type Source } from "./source.js";
import type { Statement } from "./types.js";

/** A statement with what the rules below need and nobody else does. */
export interface ControlledStatement extends Statement {
  /** `COMMIT AND CHAIN`, `ROLLBACK AND CHAIN`. */
  readonly chains: boolean;
}

const BEGIN_HINT =
  "Write COMMIT; where the transaction is to end, or delete BEGIN: every migration runs in a transaction anyway.";

/**
 * What a file's own `BEGIN`, `COMMIT` and `ROLLBACK` would do to the transactions that it is applied in. Other
 * tools let these pass and lose the work, or keep half of it, without a word.
 */
export function transactionProblems(source: Source, statements: readonly ControlledStatement[]): Problem[] {
  const problems: Problem[] = [];
  let open: Statement | undefined;
  for (const statement of statements) {
    const problem = judge(source, statement, open);
    if (problem !== undefined) problems.push(problem);
    if (statement.control === "begin") open ??= statement;
    if (["commit", "rollback", "prepare"].includes(statement.control) && !statement.chains) open = undefined;
  }
  if (open === undefined) return problems;
  return [
    ...problems,
    problemAt(source, open.start, "unclosed-transaction", "BEGIN without COMMIT", BEGIN_HINT),
  ];
}

function judge(
  source: Source,
  statement: ControlledStatement,
  open: Statement | undefined,
): Problem | undefined {
  const at = (code: Problem["code"], message: string, hint: string) =>
    problemAt(source, statement.start, code, message, hint);
  if (statement.control === "rollback") {
    return at(
      "bare-rollback",
      "ROLLBACK would undo what the file has done so far",
      "Delete it. To undo a part on purpose, use SAVEPOINT and ROLLBACK TO SAVEPOINT.",
    );
  }
  if (statement.control === "prepare") {
    return at(
      "not-transactional",
      "Two-phase commit cannot be used in a migration",
      "End the transaction with COMMIT instead.",
    );
  }
  if (statement.chains) {
    return at(
      "not-transactional",
      "COMMIT AND CHAIN cannot be used in a migration",
      "Write COMMIT; and, where a new transaction is meant, BEGIN; after it.",
    );
  }
  if (statement.control === "commit" && open === undefined) {
    return at(
      "stray-commit",
      "COMMIT without BEGIN",
      "Delete it, or write BEGIN; where the transaction begins: every migration runs in a transaction anyway.",
    );
  }
  if (statement.control === "begin" && open !== undefined) {
    const message = `BEGIN inside the transaction that began in line ${open.line}`;
    return at(
      "unclosed-transaction",
      message,
      "Postgres has no transactions inside transactions: delete it.",
    );
  }
  if (statement.nonTransactional !== undefined && open !== undefined) {
    const { command } = statement.nonTransactional;
    const message = `${command} cannot run inside the transaction that began in line ${open.line}`;
    return at("not-transactional", message, "Move it before BEGIN or after COMMIT.");
  }
  return undefined;
}
