import { positionAt } from "../sql/position.js";
import type { Source } from "../sql/source.js";
import type { GrammarError } from "../sql/statements.js";
import type { TextRange } from "../sql/types.js";
import type { Finding, Rule } from "./rule.js";
import { syntaxErrorRule } from "./rules/syntax-error.js";
import { activitySentence, blockedBy, bySize, sizeOf, sizeSentence } from "./severity.js";
import type { Hazard } from "./types.js";

/** Where a statement's text stands in its file. */
export interface Place {
  readonly source: Source;
  /** The UTF-16 index in the file of the text's first character; `undefined` when the text is not in the file as it stands. */
  readonly base: number | undefined;
  /** The top-level statement. */
  readonly statement: TextRange;
  /** The routines through which the statement runs, outermost first. */
  readonly running: readonly string[];
}

/** A rule's finding with the place that it is about. */
export interface Found {
  readonly rule: Pick<Rule, "id">;
  readonly finding: Finding;
  readonly range: TextRange;
  readonly place: Place;
}

export function toHazard({ rule, finding, range, place }: Found, acknowledged: boolean): Hazard {
  const { source, base, statement, running } = place;
  const { start, end } = finding.range ?? range;
  const at = base === undefined ? statement : { start: base + start, end: base + end };
  const from = positionAt(source.text, at.start, source.lineStarts);
  const to = positionAt(source.text, Math.max(at.start, at.end - 1), source.lineStarts);
  const { table, lock } = finding;
  const { rows = null, bytes = null } = sizeOf(finding);
  const via = running.at(-1);
  const by = via === undefined ? "" : `${via}() runs here: `;
  return {
    id: rule.id,
    severity: finding.severity ?? bySize(table),
    file: source.file,
    line: from.line,
    column: from.column,
    endLine: to.line,
    object: finding.object ?? table?.sql ?? null,
    lock: lock ?? null,
    blocks: blockedBy(lock),
    reason: `${by}${finding.reason}${sizeSentence(finding)}${activitySentence(finding)}`,
    rewrite: finding.rewrite ?? null,
    rows,
    bytes,
    activity: table?.facts?.activity ?? null,
    acknowledged,
  };
}

export function syntaxError(source: Source, { offset, message }: GrammarError): Found {
  const range = { start: offset, end: offset + 1 };
  const place = { source, base: 0, statement: range, running: [] };
  const finding = { severity: "danger", reason: `Postgres does not accept this: ${message}.` } as const;
  return { rule: syntaxErrorRule, finding, range, place };
}
