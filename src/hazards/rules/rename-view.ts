import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** Running clients still use the old name. */
export const renameView: Rule = {
  id: "rename-view",
  kind: "breaking",
  about: ["RenameStmt"],
  check({ node }, context) {
    if (!("RenameStmt" in node)) return [];
    const { renameType, relation, newname = "" } = node.RenameStmt;
    if (renameType !== "OBJECT_VIEW" && renameType !== "OBJECT_MATVIEW") return [];
    const table = context.table(nameOf(relation));
    if (table.made) return [];
    const fresh = table.sql.slice(0, table.sql.length - quote(table.name).length) + quote(newname);
    return [
      {
        table,
        lock: "ACCESS EXCLUSIVE",
        severity: "warning",
        reason: `Clients that still name ${table.sql} fail until they are deployed anew.`,
        rewrite: `-- the new name beside the old one, which a later migration drops\nCREATE VIEW ${fresh} WITH (security_invoker = on) AS SELECT * FROM ${table.sql};`,
        stands: (end) => end.relations.get(table.key)?.kind !== "view",
      },
    ];
  },
};
