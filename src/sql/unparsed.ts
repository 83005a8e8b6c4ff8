import type { Problem } from "../problem.js";
import { copyRowsProblem } from "./copy-problem.js";
import { psqlProblem } from "./psql-problem.js";
import { openSource, problemAt } from "./source.js";
import { splitSql } from "./split.js";
import type { TextRange } from "./types.js";

/** What can be told of a text without the grammar, for one that is too much for it. */
export interface RoughSql {
  readonly statements: readonly RoughStatement[];
  /** `BEGIN` and `COMMIT`. */
  readonly control: readonly TextRange[];
  readonly problems: readonly Problem[];
}

export interface RoughStatement extends TextRange {
  readonly copyRows: TextRange | undefined;
}

/** Cuts a text into statements and knows those by their first words that would break a transaction around it. */
export function readRoughly(file: string, text: string): RoughSql {
  const source = openSource(file, text);
  const statements: RoughStatement[] = [];
  const control: TextRange[] = [];
  const problems: Problem[] = [];
  for (const { type, start, end, copyRows } of splitSql(text)) {
    const words = text.slice(start, Math.min(end, start + 64));
    if (type === "psql") {
      problems.push(psqlProblem(source, { start, end }));
    } else if (
      /^(?:(?:rollback|abort)\b(?!\s+(?:\w+\s+)?to\b)|(?:prepare\s+transaction|commit\s+prepared)\b)/i.test(
        words,
      )
    ) {
      const message = "This would undo, or take away, what the file has done so far";
      problems.push(problemAt(source, start, "bare-rollback", message, "Delete it."));
    } else if (/^(?:begin|start\s+transaction|commit|end)\b/i.test(words)) {
      control.push({ start, end });
    } else {
      statements.push({ start, end, copyRows });
    }
    const unclear = copyRowsProblem(source, { start, end, copyRows });
    if (unclear) return { statements, control, problems: [...problems, unclear] };
  }
  return { statements, control, problems };
}

/**
 * Why a migration that the grammar cannot read may not be applied: it runs in one transaction of ours, unread, so
 * nothing in it may end that.
 */
export function uncheckedProblems(file: string, text: string): readonly Problem[] {
  const { control, problems } = readRoughly(file, text);
  const source = openSource(file, text);
  const message =
    "This file is too large, or too deeply nested, to be checked, so it may not control transactions";
  const hint =
    "Delete BEGIN and COMMIT, db-ops wraps the file in a transaction; or cut the file into smaller ones.";
  return [
    ...problems,
    ...control.map(({ start }) => problemAt(source, start, "stray-commit", message, hint)),
  ];
}
