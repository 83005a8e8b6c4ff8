import { NON_TRANSACTIONAL, nonTransactionalOf } from "../../sql/transactional.js";
import type { Rule } from "../rule.js";
import { sqlOf } from "../statement.js";

/** Refused with 25001: the statement needs to commit on its own. */
export const concurrentlyInTransaction: Rule = {
  id: "concurrently-in-transaction",
  kind: "failing",
  about: NON_TRANSACTIONAL,
  check(statement, { transaction }) {
    const command = nonTransactionalOf(statement.node)?.command;
    if (command === undefined || transaction.block === "none") return [];
    const whose =
      transaction.block === "explicit" ? "the transaction that BEGIN opened" : "the file's transaction";
    return [
      {
        severity: "danger",
        reason: `${command} cannot run inside ${whose}: Postgres refuses it (25001).`,
        rewrite: `-- in a migration of its own, without BEGIN\n${sqlOf(statement)};`,
      },
    ];
  },
};
