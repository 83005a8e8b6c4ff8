import { quote } from "../names.js";
import type { Rule } from "../rule.js";

/** Everything in it has another name from here on. */
export const renameSchema: Rule = {
  id: "rename-schema",
  kind: "breaking",
  about: ["RenameStmt"],
  check({ node }, { world }) {
    if (!("RenameStmt" in node) || node.RenameStmt.renameType !== "OBJECT_SCHEMA") return [];
    const { subname = "", newname = "" } = node.RenameStmt;
    if (world.schemas.has(subname)) return [];
    return [
      {
        object: quote(subname),
        severity: "danger",
        reason: `Clients, functions and search paths that name the schema ${quote(subname)} fail from here on.`,
        rewrite: `CREATE SCHEMA ${quote(newname)};\n-- a view for each table, until all clients use the new name`,
      },
    ];
  },
};
