import { nameOf } from "../names.js";
import { defaultPartitionOf } from "../partitions.js";
import type { Rule } from "../rule.js";

/** Without CONCURRENTLY (14 and newer) parent and partition are locked against everything. */
export const detachPartition: Rule = {
  id: "detach-partition",
  kind: "locking",
  about: ["AlterTableStmt"],
  check(statement, context) {
    return statement.actions.flatMap(({ command: { subtype, def }, relation, range }) => {
      if (subtype !== "AT_DetachPartition" || def === undefined || !("PartitionCmd" in def)) return [];
      const parent = context.table(nameOf(relation));
      const partition = context.table(nameOf(def.PartitionCmd.name));
      if (def.PartitionCmd.concurrent || parent.made) return [];
      return [
        {
          range,
          table: parent,
          lock: "ACCESS EXCLUSIVE",
          severity: "warning",
          reason: `Detaching ${partition.sql} waits for every query on ${parent.sql} and makes the ones after it wait as well.`,
          rewrite:
            // CONCURRENTLY is refused (55000) beside a DEFAULT partition.
            context.serverMajor >= 14 && defaultPartitionOf(parent, context.world) === undefined
              ? `-- in a migration of its own\nALTER TABLE ${parent.sql} DETACH PARTITION ${partition.sql} CONCURRENTLY;`
              : undefined,
        },
      ];
    });
  },
};
