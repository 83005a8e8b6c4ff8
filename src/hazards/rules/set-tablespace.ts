import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** Another tablespace is another file: all of it is copied. A partitioned table only notes it for new partitions. */
export const setTablespace: Rule = {
  id: "set-tablespace",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap(({ command: { subtype, name = "" }, relation, range, objtype }) => {
      if (subtype !== "AT_SetTableSpace") return [];
      const table = context.table(nameOf(relation));
      const isIndex = objtype === "OBJECT_INDEX" || table.facts?.kind === "index";
      const made = isIndex ? context.tableOfIndex(nameOf(relation))?.made === true : table.made;
      if (made || table.partitioned === true || table.facts?.kind === "partitioned-index") return [];
      return [
        {
          range,
          table,
          lock: "ACCESS EXCLUSIVE",
          work: "rewrite",
          reason: `Moving ${table.sql} to the tablespace ${quote(name)} copies all of it while nobody else may use it.`,
          rewrite:
            isIndex && context.serverMajor >= 14
              ? `REINDEX (CONCURRENTLY, TABLESPACE ${quote(name)}) INDEX ${table.sql};`
              : undefined,
        },
      ];
    });
  },
};
