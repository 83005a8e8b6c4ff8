import { lockModeOf } from "../locks.js";
import { objectName } from "../names.js";
import type { Rule } from "../rule.js";
import { blockedBy } from "../severity.js";

/** Modes that ordinary queries do not run into are no hazard. */
export const lockTable: Rule = {
  id: "lock-table",
  kind: "locking",
  about: ["LockStmt"],
  check({ node }, context) {
    if (!("LockStmt" in node)) return [];
    const { relations = [], mode } = node.LockStmt;
    const lock = lockModeOf(mode);
    const blocks = blockedBy(lock);
    if (blocks === null || lock === "SHARE UPDATE EXCLUSIVE") return [];
    return relations.flatMap((relation) => {
      const table = context.table(objectName(relation));
      if (table.made) return [];
      return [
        {
          table,
          lock,
          severity: "warning",
          reason: `LOCK TABLE keeps ${blocks} of ${table.sql} out until the transaction ends.`,
          rewrite: `-- leave it out: statements take the locks that they need`,
        },
      ];
    });
  },
};
