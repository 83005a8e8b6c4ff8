import type { QualifiedName, TextRange } from "../sql/types.js";
import { objectName, quoteQualified } from "./names.js";
import type { RuleContext } from "./rule.js";
import { type SqlStatement, splitAtCommas } from "./statement.js";

/** One of the objects that a DROP names. */
export interface DroppedObject {
  readonly kind: string;
  readonly name: QualifiedName;
  readonly sql: string;
  readonly range: TextRange;
  readonly cascade: boolean;
}

/** @param kinds the grammar's names for what is dropped, such as `OBJECT_TABLE`. */
export function droppedObjects(
  { node, text, range }: SqlStatement,
  kinds: readonly string[],
): DroppedObject[] {
  if (!("DropStmt" in node) || !kinds.includes(node.DropStmt.removeType ?? "")) return [];
  const { objects = [], removeType: kind = "", behavior } = node.DropStmt;
  // The first one begins with the DROP itself.
  const parts = splitAtCommas(text, range);
  return objects.map((object, index) => {
    const name = objectName(object);
    const own = parts.length === objects.length ? parts[index] : undefined;
    return {
      kind,
      name,
      sql: quoteQualified(name),
      range: own ?? range,
      cascade: behavior === "DROP_CASCADE",
    };
  });
}

/** What goes with it, or stands in the way of it, as far as the catalog told. */
export function dependantsSentence(
  name: QualifiedName,
  among: "relations" | "functions" | "types",
  cascade: boolean,
  context: RuleContext,
): string {
  const dependants = context.dependantsOf(name, among);
  if (dependants.length === 0)
    return cascade && among === "relations" ? ", and CASCADE drops what depends on it" : "";
  return dependantsClause(dependants, cascade);
}

/** @param dependants at least one */
export function dependantsClause(dependants: readonly string[], cascade: boolean): string {
  return cascade
    ? `, and CASCADE drops ${listed(dependants)}`
    : `, and fails as long as ${listed(dependants)} depend${dependants.length === 1 ? "s" : ""} on it`;
}

/** The first of them by name, the others as a number. */
export function listed(names: readonly string[]): string {
  const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
  return `${names.slice(0, 5).join(", ")}${more}`;
}
