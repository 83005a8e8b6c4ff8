import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** A policy on a table without row level security protects nothing. */
export const policyWithoutRls: Rule = {
  id: "policy-without-rls",
  kind: "security",
  about: ["CreatePolicyStmt"],
  check({ node }, context) {
    if (!("CreatePolicyStmt" in node)) return [];
    const { policy_name: policy = "", table: relation } = node.CreatePolicyStmt;
    const table = context.table(nameOf(relation));
    const isOff = table.record?.defined === true || table.facts?.rls === false;
    if (!isOff || context.api?.rlsByDefault === true) return [];
    const { record } = table;
    return [
      {
        table,
        severity: "danger",
        reason: `The policy ${quote(policy)} has no effect: row level security of ${table.sql} is off.`,
        rewrite: `ALTER TABLE ${table.sql} ENABLE ROW LEVEL SECURITY;`,
        stands(end) {
          const last = record ?? end.relations.get(table.key);
          return !end.rlsUnknown && last?.rls !== true && last?.gone !== true;
        },
      },
    ];
  },
};
