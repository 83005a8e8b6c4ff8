import { dependantsSentence, droppedObjects } from "../dropped.js";
import type { Rule } from "../rule.js";

/** Clients that read it fail; one that the set puts back under the same name is no hazard. */
export const dropView: Rule = {
  id: "drop-view",
  kind: "destructive",
  about: ["DropStmt"],
  check(statement, context) {
    return droppedObjects(statement, ["OBJECT_VIEW", "OBJECT_MATVIEW"]).flatMap(
      ({ name, sql, range, cascade, kind }) => {
        const table = context.table(name);
        if (table.made) return [];
        return [
          {
            range,
            table,
            lock: "ACCESS EXCLUSIVE",
            severity: cascade ? ("danger" as const) : ("warning" as const),
            reason: `Clients that read ${sql} fail from here on${dependantsSentence(name, "relations", cascade, context)}.`,
            rewrite:
              kind === "OBJECT_VIEW"
                ? `CREATE OR REPLACE VIEW ${sql} AS SELECT <the same columns first>;`
                : undefined,
            stands: (end) => cascade || end.relations.get(table.key)?.made !== true,
          },
        ];
      },
    );
  },
};
