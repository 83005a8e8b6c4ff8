import { nameOf } from "../names.js";
import type { Rule } from "../rule.js";

/** Readers wait for the whole query unless it is CONCURRENTLY, which needs a unique index. */
export const refreshMatview: Rule = {
  id: "refresh-matview",
  kind: "locking",
  about: ["RefreshMatViewStmt"],
  check({ node }, context) {
    if (!("RefreshMatViewStmt" in node) || node.RefreshMatViewStmt.concurrent) return [];
    const table = context.table(nameOf(node.RefreshMatViewStmt.relation));
    if (table.made) return [];
    return [
      {
        table,
        lock: "ACCESS EXCLUSIVE",
        work: "rewrite",
        reason: `Readers of ${table.sql} wait until its whole query has run.`,
        rewrite: `-- needs a unique index on ${table.sql}\nREFRESH MATERIALIZED VIEW CONCURRENTLY ${table.sql};`,
      },
    ];
  },
};
