import { columnNames, constants } from "../expressions.js";
import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** Users change their own `user_metadata`; `app_metadata` they cannot. */
export const policyUserMetadata: Rule = {
  id: "policy-user-metadata",
  kind: "security",
  about: ["CreatePolicyStmt", "AlterPolicyStmt"],
  check({ node }, context) {
    const policy =
      "CreatePolicyStmt" in node
        ? node.CreatePolicyStmt
        : "AlterPolicyStmt" in node
          ? node.AlterPolicyStmt
          : undefined;
    if (policy === undefined) return [];
    const conditions = [policy.qual, policy.with_check];
    const trusts =
      constants(conditions).some((text) => /\buser_metadata\b|raw_user_meta_data/.test(text)) ||
      columnNames(conditions).some((name) => name === "raw_user_meta_data" || name === "user_metadata");
    if (!trusts) return [];
    const table = context.table(nameOf(policy.table));
    return [
      {
        table,
        severity: "danger",
        reason: `${quote(policy.policy_name ?? "")} trusts user_metadata, which every user can set on their own account.`,
        rewrite: `-- app_metadata only the server sets\nALTER POLICY ${quote(policy.policy_name ?? "")} ON ${table.sql} USING (((SELECT auth.jwt()) -> 'app_metadata' ->> '<key>') = '<value>');`,
      },
    ];
  },
};
