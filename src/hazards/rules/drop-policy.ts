import { droppedPolicies } from "../dropped-policies.js";
import { quote } from "../names.js";
import type { Rule } from "../rule.js";

/** Who could see rows may lose them, or see more when the policy was a restrictive one. */
export const dropPolicy: Rule = {
  id: "drop-policy",
  kind: "security",
  about: ["DropStmt"],
  check({ node }, context) {
    return droppedPolicies(node).flatMap(({ table: name, policy }) => {
      const table = context.table(name);
      if (table.made) return [];
      return [
        {
          table,
          object: `${quote(policy)} on ${table.sql}`,
          lock: "ACCESS EXCLUSIVE",
          severity: "warning",
          reason: `Without ${quote(policy)} other people see the rows of ${table.sql}: fewer when it let them, more when it restricted them.`,
          rewrite: `-- in the same migration\nCREATE POLICY ${quote(policy)} ON ${table.sql} USING (<the new rule>);`,
          stands(end) {
            const record = end.relations.get(table.key);
            const dropped = record === undefined && table.record?.gone === true;
            return !dropped && record?.policies.has(quote(policy)) !== true;
          },
        },
      ];
    });
  },
};
