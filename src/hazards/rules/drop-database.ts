import { quote } from "../names.js";
import type { Rule } from "../rule.js";

export const dropDatabase: Rule = {
  id: "drop-database",
  kind: "destructive",
  about: ["DropdbStmt"],
  check({ node }) {
    if (!("DropdbStmt" in node)) return [];
    const name = quote(node.DropdbStmt.dbname ?? "");
    return [
      {
        object: name,
        severity: "danger",
        reason: `Dropping the database ${name} deletes everything in it for good.`,
        rewrite: `ALTER DATABASE ${name} RENAME TO ${quote(`${node.DropdbStmt.dbname ?? ""}_old`)};`,
      },
    ];
  },
};
