import { nameOf } from "../names.js";
import type { Rule } from "../rule.js";
import { sqlOf } from "../statement.js";

/** CREATE INDEX holds SHARE while it builds (https://www.postgresql.org/docs/current/sql-createindex.html). */
export const indexNotConcurrent: Rule = {
  id: "index-not-concurrent",
  kind: "locking",
  about: ["IndexStmt"],
  check(statement, context) {
    const { node } = statement;
    if (!("IndexStmt" in node) || node.IndexStmt.concurrent) return [];
    const table = context.table(nameOf(node.IndexStmt.relation));
    if (table.made) return [];
    const onlyParent = node.IndexStmt.relation?.inh !== true;
    if (table.partitioned === true && onlyParent) return [];
    return [
      {
        table,
        lock: "SHARE",
        work: "build",
        reason: `Building an index on ${table.sql} without CONCURRENTLY keeps writers out until it is done.`,
        rewrite:
          table.partitioned === true ? onEachPartition(sqlOf(statement)) : concurrently(sqlOf(statement)),
      },
    ];
  },
};

function concurrently(sql: string): string {
  return `-- in a migration of its own\n${sql.replace(/\bindex\b/i, "$& CONCURRENTLY")};`;
}

/** A partitioned table's index cannot be built CONCURRENTLY. */
function onEachPartition(sql: string): string {
  return [
    `${sql.replace(/\bon\b/i, "$& ONLY")};`,
    "-- then for each partition, in a migration of its own: CREATE INDEX CONCURRENTLY …;",
    "-- and: ALTER INDEX … ATTACH PARTITION …;",
  ].join("\n");
}
