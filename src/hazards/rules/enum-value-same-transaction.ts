import type { TypeName } from "libpg-query";
import { allNodesIn, constants } from "../expressions.js";
import { literal, nameFrom } from "../names.js";
import type { Rule } from "../rule.js";

/** Refused with 55P04: a value that ALTER TYPE adds may be used only after the commit. */
export const enumValueSameTransaction: Rule = {
  id: "enum-value-same-transaction",
  kind: "failing",
  about: "every",
  check({ node }, { world, transaction }) {
    const added = world.enumValues.filter((value) => value.transaction === transaction.id);
    if (added.length === 0 || "AlterEnumStmt" in node || "DoStmt" in node || "CommentStmt" in node) return [];
    if ("CreateFunctionStmt" in node) return [];
    const used = new Set(constants(node));
    return added
      .filter(({ value }) => used.has(value))
      .map(({ type, value }) => ({
        object: type,
        // Without a cast it may be a text that only looks alike.
        severity: casts(node, type) ? ("danger" as const) : ("warning" as const),
        reason: `${literal(value)} was added to ${type} in this transaction, and Postgres refuses (55P04) to use it before the commit.`,
        rewrite: `-- leave ALTER TYPE … ADD VALUE ${literal(value)} in this migration and move this statement to the next one`,
      }));
  },
};

function casts(node: object, type: string): boolean {
  return allNodesIn(node).some(
    ([kind, found]) =>
      (kind === "typeName" || kind === "TypeName") &&
      nameFrom((found as TypeName).names).name === type.slice(type.indexOf(".") + 1),
  );
}
