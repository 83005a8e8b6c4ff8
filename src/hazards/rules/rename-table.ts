import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** Running clients still use the old name. A view that takes it in the same set keeps them going. */
export const renameTable: Rule = {
  id: "rename-table",
  kind: "breaking",
  about: ["RenameStmt"],
  check({ node }, context) {
    if (!("RenameStmt" in node) || node.RenameStmt.renameType !== "OBJECT_TABLE") return [];
    const { relation, newname = "" } = node.RenameStmt;
    const table = context.table(nameOf(relation));
    if (table.made) return [];
    const fresh = table.sql.slice(0, table.sql.length - quote(table.name).length) + quote(newname);
    return [
      {
        table,
        lock: "ACCESS EXCLUSIVE",
        severity: "warning",
        reason: `Clients that still name ${table.sql} fail until they are deployed anew.`,
        rewrite: [
          `ALTER TABLE ${table.sql} RENAME TO ${quote(newname)};`,
          `-- in the same migration, until all clients use the new name`,
          `CREATE VIEW ${table.sql} WITH (security_invoker = on) AS SELECT * FROM ${fresh};`,
        ].join("\n"),
        stands: (end) => end.relations.get(table.key)?.kind !== "view",
      },
    ];
  },
};
