import { nameOf } from "../names.js";
import { newConstraints } from "../new-constraints.js";
import type { Rule } from "../rule.js";
import { sqlOf } from "../statement.js";

/** Refused with 42809 before Postgres 18. */
export const fkNotValidOnPartitioned: Rule = {
  id: "fk-not-valid-on-partitioned",
  kind: "failing",
  about: ["AlterTableStmt"],
  check(statement, context) {
    if (context.serverMajor >= 18) return [];
    return newConstraints(statement, "CONSTR_FOREIGN").flatMap(({ constraint, action }) => {
      const table = context.table(nameOf(action.relation));
      if (!constraint.skip_validation || table.partitioned !== true) return [];
      return [
        {
          range: action.range,
          table,
          severity: "danger",
          reason: `${table.sql} is partitioned, and Postgres ${context.serverMajor} refuses a NOT VALID foreign key on a partitioned table.`,
          rewrite: `-- on each partition, NOT VALID and later VALIDATE; then on the parent, which takes them over:\n${sqlOf(statement).replace(/\s*\bnot\s+valid\b/i, "")};`,
        },
      ];
    });
  },
};
