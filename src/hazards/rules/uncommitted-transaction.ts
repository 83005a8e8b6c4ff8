import { controlOf } from "../../sql/control.js";
import type { Rule } from "../rule.js";

/** BEGIN without COMMIT: everything after it is lost when the session ends. */
export const uncommittedTransaction: Rule = {
  id: "uncommitted-transaction",
  kind: "failing",
  about: ["TransactionStmt"],
  check({ node }, { transaction }) {
    if (controlOf(node) !== "begin" || transaction.hasBegin) return [];
    return [
      {
        severity: "danger",
        reason: "This transaction is never committed, so what it does is lost when the session ends.",
        rewrite: "-- at the end of the file\nCOMMIT;",
        stands: (end) => end.unclosed.has(transaction.id),
      },
    ];
  },
};
