import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** Short, but it waits for every writer's transaction, and the writers after it wait as well. */
export const createTrigger: Rule = {
  id: "create-trigger",
  kind: "locking",
  about: ["CreateTrigStmt"],
  check({ node }, context) {
    if (!("CreateTrigStmt" in node)) return [];
    const { relation, trigname = "" } = node.CreateTrigStmt;
    const table = context.table(nameOf(relation));
    if (table.made || table.record?.kind === "view" || table.facts?.kind === "view") return [];
    return [
      {
        table,
        lock: "SHARE ROW EXCLUSIVE",
        severity: "note",
        reason: `Creating ${quote(trigname)} waits for every open writer of ${table.sql} and makes the ones after it wait as well.`,
        rewrite: "-- in a migration of its own, so that the lock is held for an instant only",
      },
    ];
  },
};
