import { dependantsSentence, droppedObjects } from "../dropped.js";
import type { Rule } from "../rule.js";

/** Clients that call it fail; one that the set puts back under the same name is no hazard, unless CASCADE took more along. */
export const dropFunction: Rule = {
  id: "drop-function",
  kind: "destructive",
  about: ["DropStmt"],
  check(statement, context) {
    const kinds = ["OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE", "OBJECT_AGGREGATE"];
    return droppedObjects(statement, kinds).flatMap(({ name, sql, range, cascade, kind }) => {
      const { world } = context;
      const key = world.resolve(name, world.routines);
      const before = world.routines.get(key);
      if (before?.made === true && !before.gone) return [];
      return [
        {
          range,
          object: sql,
          severity: cascade ? ("danger" as const) : ("warning" as const),
          reason: cascade
            ? `CASCADE drops the triggers, policies and columns that use ${sql}${dependantsSentence(name, "functions", true, context)}.`
            : `Clients that call ${sql} fail from here on.`,
          rewrite: `-- leave it in place until no client calls it; in a later migration\nDROP ${kind.replace("OBJECT_", "")} ${withArguments(statement.text.slice(range.start, range.end))};`,
          stands: (end) => {
            const after = end.routines.get(key);
            return cascade || after === undefined || after.gone || after === before;
          },
        },
      ];
    });
  },
};

/** What tells it from others of its name. */
function withArguments(words: string): string {
  return words
    .replace(/^drop\s+(?:function|procedure|routine|aggregate)\s+(?:if\s+exists\s+)?/i, "")
    .replace(/\s+(?:cascade|restrict)$/i, "");
}
