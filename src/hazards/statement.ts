import type { AlterTableCmd, ColumnDef, Constraint, Node, RangeVar } from "libpg-query";
import { nextSignificant, significantPart } from "../sql/lexer.js";
import { offsetOfByte } from "../sql/position.js";
import type { TextRange } from "../sql/types.js";

/** A statement's text, and how the grammar's positions lead into it. */
export interface TextPlace {
  /** The text whose byte `byteStart` of the grammar's counting is character 0. */
  readonly text: string;
  readonly byteStart: number;
  /** The statement in `text`; UTF-16 indexes. */
  readonly range: TextRange;
}

/** A statement with what is needed to point at its parts. A nested one shares the text of the one around it. */
export interface SqlStatement extends TextPlace {
  readonly node: Node;
  readonly actions: readonly Action[];
  /** The columns among them that ALTER TABLE adds. */
  readonly added: readonly AddedColumn[];
}

/** One action of an ALTER TABLE (or ALTER VIEW, INDEX, TYPE …). */
export interface Action {
  readonly relation: RangeVar;
  readonly command: AlterTableCmd;
  /** Where it stands in the statement's text, from its first word to its last. */
  readonly range: TextRange;
  /** Its own words. */
  readonly sql: string;
  readonly objtype: string;
}

/** A column that ALTER TABLE adds. */
export interface AddedColumn extends Action {
  readonly column: string;
  readonly def: ColumnDef;
  readonly constraints: readonly Constraint[];
  /** The type as it was written. */
  readonly type: string;
}

export function sqlStatement(node: Node, text: string, byteStart: number, range?: TextRange): SqlStatement {
  const whole = range ?? { start: 0, end: text.length };
  const place = { text, byteStart, range: whole };
  const actions = actionsOf(node, place);
  return { node, ...place, actions, added: addedColumns(place, actions) };
}

/** The UTF-16 index in the statement's text of a node's `location`; its start when the node has none. */
export function offsetIn({ text, byteStart, range }: TextPlace, location?: number): number {
  if (location === undefined || location < 0) return range.start;
  return offsetOfByte(text, location - byteStart);
}

export function sqlOf({ text, range }: Pick<SqlStatement, "text" | "range">): string {
  return text.slice(range.start, range.end);
}

function addedColumns(place: TextPlace, actions: readonly Action[]): AddedColumn[] {
  return actions.flatMap((action) => {
    const { def, subtype } = action.command;
    if (subtype !== "AT_AddColumn" || def === undefined || !("ColumnDef" in def)) return [];
    if (action.objtype !== "OBJECT_TABLE" && action.objtype !== "OBJECT_FOREIGN_TABLE") return [];
    const constraints = constraintsOf(def.ColumnDef.constraints);
    return [
      {
        ...action,
        column: def.ColumnDef.colname ?? "",
        def: def.ColumnDef,
        constraints,
        type: typeText(place, action, def.ColumnDef, constraints),
      },
    ];
  });
}

export function constraintsOf(nodes: readonly Node[] | undefined): Constraint[] {
  return (nodes ?? []).flatMap((node) => ("Constraint" in node ? [node.Constraint] : []));
}

/** DEFERRABLE and its like, which belong to the constraint before them. */
export function isAttribute({ contype }: Constraint): boolean {
  return contype?.startsWith("CONSTR_ATTR_") === true;
}

/** The words of a stretch of text, without the comments around them. */
export function significant(text: string, range: TextRange): string {
  const { start, end } = significantPart(text, range.start, range.end);
  return text.slice(start, end);
}

/** What was written, with the constraints in it. */
type Constrained = { readonly range: TextRange; readonly constraints: readonly Constraint[] };

/** The words from a constraint's keyword to the next constraint or the action's end. */
export function constraintText(statement: SqlStatement, action: Constrained, constraint: Constraint): string {
  return significant(statement.text, constraintRange(statement, action, constraint));
}

/** Where {@link constraintText} stands, up to what follows. */
export function constraintRange(
  statement: SqlStatement,
  { range, constraints }: Constrained,
  { location }: Constraint,
): TextRange {
  const start = offsetIn(statement, location);
  const starts = constraints
    .filter((other) => !isAttribute(other))
    .map((other) => offsetIn(statement, other.location))
    .filter((at) => at > start);
  return { start, end: Math.min(range.end, ...starts) };
}

/** Cuts a stretch of text at its commas outside parentheses. */
export function splitAtCommas(text: string, range: TextRange): TextRange[] {
  const parts: TextRange[] = [];
  let depth = 0;
  let start: number | undefined;
  let end = range.start;
  for (
    let token = nextSignificant(text, range.start, range.end);
    token !== undefined;
    token = nextSignificant(text, token.end, range.end)
  ) {
    const char = text.charAt(token.start);
    if (char === "(" || char === "[") depth++;
    if (char === ")" || char === "]") depth--;
    if (char === "," && token.end === token.start + 1 && depth === 0) {
      if (start !== undefined) parts.push({ start, end });
      start = undefined;
    } else {
      start ??= token.start;
      end = token.end;
    }
  }
  return start === undefined ? parts : [...parts, { start, end }];
}

function actionsOf(node: Node, place: TextPlace): Action[] {
  if (!("AlterTableStmt" in node)) return [];
  const { relation, cmds = [], objtype = "OBJECT_TABLE" } = node.AlterTableStmt;
  if (relation === undefined) return [];
  const { text, range: whole } = place;
  const parts = splitAtCommas(text, {
    start: afterName(text, offsetIn(place, relation.location)),
    end: whole.end,
  });
  return cmds.flatMap((cmd, index) => {
    if (!("AlterTableCmd" in cmd)) return [];
    const range = (parts.length === cmds.length ? parts[index] : undefined) ?? whole;
    return [
      { relation, command: cmd.AlterTableCmd, range, sql: text.slice(range.start, range.end), objtype },
    ];
  });
}

/** Just past a qualified name and the `*` that may follow it. */
function afterName(text: string, start: number): number {
  let end = start;
  let wantsName = true;
  for (
    let token = nextSignificant(text, start);
    token !== undefined;
    token = nextSignificant(text, token.end)
  ) {
    const char = text.slice(token.start, token.end);
    if (!wantsName && char !== "." && char !== "*" && char !== ")") return end;
    end = token.end;
    wantsName = char === ".";
  }
  return end;
}

function typeText(
  place: TextPlace,
  action: Action,
  def: ColumnDef,
  constraints: readonly Constraint[],
): string {
  const start = offsetIn(place, def.typeName?.location);
  const starts = constraints.map(({ location }) => offsetIn(place, location)).filter((at) => at > start);
  const words = significant(place.text, { start, end: Math.min(action.range.end, ...starts) });
  return words.replace(/\s+(?:collate|constraint)\b[\s\S]*$/i, "");
}
