import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** Running clients still use the old name. */
export const renameColumn: Rule = {
  id: "rename-column",
  kind: "breaking",
  about: ["RenameStmt"],
  check({ node }, context) {
    if (!("RenameStmt" in node) || node.RenameStmt.renameType !== "OBJECT_COLUMN") return [];
    const { relation, relationType, subname = "", newname = "" } = node.RenameStmt;
    const table = context.table(nameOf(relation));
    if (table.made || table.record?.columns.has(subname) === true) return [];
    const [old, fresh] = [quote(subname), quote(newname)];
    return [
      {
        table,
        object: `${table.sql}.${old}`,
        lock: "ACCESS EXCLUSIVE",
        severity: "warning",
        reason: `Clients that still name ${old} of ${table.sql} fail until they are deployed anew.`,
        rewrite: (relationType === "OBJECT_VIEW"
          ? [`CREATE OR REPLACE VIEW ${table.sql} AS SELECT <its columns>, <what ${old} is> AS ${fresh};`]
          : [
              `ALTER TABLE ${table.sql} ADD COLUMN ${fresh} <type of ${old}>;`,
              `-- write both (a trigger), fill the new one in batches, move the clients over, then in a later migration:`,
              `ALTER TABLE ${table.sql} DROP COLUMN ${old};`,
            ]
        ).join("\n"),
      },
    ];
  },
};
