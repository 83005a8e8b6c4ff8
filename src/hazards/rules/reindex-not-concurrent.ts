import { nameOf } from "../names.js";
import { optionOn } from "../options.js";
import type { Rule } from "../rule.js";
import { sqlOf } from "../statement.js";

/** Reads that could use the index wait as well (https://www.postgresql.org/docs/current/sql-reindex.html). */
export const reindexNotConcurrent: Rule = {
  id: "reindex-not-concurrent",
  kind: "locking",
  about: ["ReindexStmt"],
  check(statement, context) {
    const { node } = statement;
    if (!("ReindexStmt" in node) || optionOn(node.ReindexStmt.params, "concurrently")) return [];
    const { kind, relation, name = "everything" } = node.ReindexStmt;
    const named = relation === undefined ? undefined : nameOf(relation);
    const table =
      named === undefined
        ? undefined
        : kind === "REINDEX_OBJECT_INDEX"
          ? context.tableOfIndex(named)
          : context.table(named);
    if (table?.made === true) return [];
    const object = named?.name ?? name;
    return [
      {
        table,
        object,
        lock: "ACCESS EXCLUSIVE",
        work: "build",
        reason: `Rebuilding ${object} without CONCURRENTLY keeps out writers, and readers whose plans look at its indexes.`,
        rewrite: `-- in a migration of its own\n${concurrently(sqlOf(statement))};`,
      },
    ];
  },
};

function concurrently(sql: string): string {
  return sql
    .replace(/\(\s*concurrently\s+\w+\s*\)\s*/i, "")
    .replace(/\b(?:index|table|schema|database|system)\b/i, "$& CONCURRENTLY");
}
