import { controlOf } from "../../sql/control.js";
import type { Rule } from "../rule.js";

/** Ends, or would end, a transaction that the file has not begun. */
export const transactionControl: Rule = {
  id: "transaction-control",
  kind: "failing",
  about: ["TransactionStmt"],
  check({ node }, { runner, transaction }) {
    const control = controlOf(node);
    if (control === "none" || control === "savepoint") return [];
    const mixes = runner === "file" && (transaction.block === "runner" || control !== "begin");
    const stray =
      control === "rollback" || control === "prepare" || (control === "commit" && !transaction.hasBegin);
    if (!mixes && !stray) return [];
    const ends = control === "begin" ? "begins" : "ends";
    return [
      {
        severity: "warning",
        reason: mixes
          ? `The whole file runs in one transaction, and this ${ends} one inside of it: what stands before it can no longer be taken back.`
          : `This ${ends} a transaction that the file has not begun, or takes back what it has done.`,
        rewrite: "-- leave it out; what needs a transaction of its own goes into a migration of its own",
      },
    ];
  },
};
