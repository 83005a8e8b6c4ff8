import { positionAt } from "../sql/position.js";
import type { Source } from "../sql/source.js";
import type { Directive } from "./directives.js";
import { isRule } from "./index.js";
import type { Hazard } from "./types.js";

const FORM = "-- db-ops: allow <rule> <reason>";

/** What is wrong with a directive: then it allows nothing. */
export function directiveHazards(source: Source, directive: Directive, matches: boolean): Hazard[] {
  const { rule, reason, above } = directive;
  if (rule === undefined) {
    return [hazard(source, directive, "allow-unreadable", `This comment is no directive: write ${FORM}.`)];
  }
  if (!isRule(rule)) {
    return [
      hazard(source, directive, "allow-unknown-rule", `There is no rule "${rule}", so nothing is allowed.`),
    ];
  }
  if (reason === "") {
    const words = `Without a reason it allows nothing: write -- db-ops: allow ${rule} and why it is safe here.`;
    return [hazard(source, directive, "allow-without-reason", words)];
  }
  if (!above) {
    const words = `It must stand directly above the statement that it is about, on a line of its own: it allows nothing here.`;
    return [hazard(source, directive, "allow-unused", words)];
  }
  if (matches) return [];
  return [
    hazard(
      source,
      directive,
      "allow-unused",
      `The statement below has no ${rule} hazard: delete the comment.`,
    ),
  ];
}

function hazard(source: Source, { start, end }: Directive, id: string, reason: string): Hazard {
  const from = positionAt(source.text, start, source.lineStarts);
  return {
    id,
    severity: "warning",
    file: source.file,
    line: from.line,
    column: from.column,
    endLine: positionAt(source.text, end - 1, source.lineStarts).line,
    object: null,
    lock: null,
    blocks: null,
    reason,
    rewrite: null,
    rows: null,
    bytes: null,
    activity: null,
    acknowledged: false,
  };
}
