import { nameOf, objectName, quote, quoteQualified } from "../names.js";
import type { Finding, Rule } from "../rule.js";
import { sqlOf } from "../statement.js";

/** Refused with 0A000: an index of a partitioned table is built or dropped without CONCURRENTLY, or ON ONLY. */
export const concurrentlyOnPartitioned: Rule = {
  id: "concurrently-on-partitioned",
  kind: "failing",
  about: ["IndexStmt", "DropStmt"],
  check(statement, context) {
    const { node } = statement;
    if ("IndexStmt" in node && node.IndexStmt.concurrent) {
      const table = context.table(nameOf(node.IndexStmt.relation));
      if (table.partitioned !== true) return [];
      const index = node.IndexStmt.idxname === undefined ? "its_index" : quote(node.IndexStmt.idxname);
      return [
        {
          table,
          severity: "danger",
          reason: `${table.sql} is partitioned, and Postgres refuses CREATE INDEX CONCURRENTLY on a partitioned table.`,
          rewrite: [
            `${sqlOf(statement)
              .replace(/\s*\bconcurrently\b/i, "")
              .replace(/\bon\b(?!\s+only)/i, "$& ONLY")};`,
            "-- for each partition: CREATE INDEX CONCURRENTLY … ON <partition> …;",
            `-- then: ALTER INDEX ${index} ATTACH PARTITION <its index>;`,
          ].join("\n"),
        },
      ];
    }
    if (!("DropStmt" in node) || !node.DropStmt.concurrent) return [];
    return (node.DropStmt.objects ?? []).flatMap((object): Finding[] => {
      const index = objectName(object);
      const table = context.tableOfIndex(index);
      if (table?.partitioned !== true) return [];
      return [
        {
          table,
          object: quoteQualified(index),
          severity: "danger",
          reason: `${table.sql} is partitioned, and Postgres refuses DROP INDEX CONCURRENTLY for its indexes.`,
          rewrite: `DROP INDEX ${quoteQualified(index)};`,
        },
      ];
    });
  },
};
