import { rolesOf } from "../effects/grants.js";
import { isAlwaysTrue } from "../expressions.js";
import { nameOf, quote } from "../names.js";
import type { Rule } from "../rule.js";

/** A permissive policy that lets its roles write any row. Reading what is meant to be public is no hazard. */
export const policyAlwaysTrue: Rule = {
  id: "policy-always-true",
  kind: "security",
  about: ["CreatePolicyStmt", "AlterPolicyStmt"],
  check({ node }, context) {
    const policy =
      "CreatePolicyStmt" in node
        ? node.CreatePolicyStmt
        : "AlterPolicyStmt" in node
          ? node.AlterPolicyStmt
          : undefined;
    if (policy === undefined || isRestrictive(node)) return [];
    const command = "CreatePolicyStmt" in node ? (node.CreatePolicyStmt.cmd_name ?? "all") : "all";
    const roles = rolesOf(policy.roles);
    const everyone =
      roles.length === 0 || roles.some((role) => ["anon", "authenticated", "public"].includes(role));
    const isOpen = isAlwaysTrue(policy.qual) || isAlwaysTrue(policy.with_check);
    // Which command an ALTER POLICY is about, the catalog knows; WITH CHECK is never about reading.
    const mayRead = command === "select" || ("AlterPolicyStmt" in node && !isAlwaysTrue(policy.with_check));
    if (!isOpen || !everyone || mayRead) return [];
    const table = context.table(nameOf(policy.table));
    const [name, opensRows] = [quote(policy.policy_name ?? ""), isAlwaysTrue(policy.qual)];
    const may = opensRows ? (OPENED[command] ?? "change any row") : (CHECKED[command] ?? "insert any row");
    const who = roles.length === 0 || roles.includes("public") ? "everybody" : roles.join(", ");
    return [
      {
        table,
        // A form that anybody may fill in is sometimes meant.
        severity: opensRows ? "danger" : "warning",
        reason: `The condition of ${name} is always true, so ${who} may ${may} of ${table.sql}.`,
        rewrite:
          "AlterPolicyStmt" in node
            ? `ALTER POLICY ${name} ON ${table.sql} TO authenticated${opensRows ? ` USING ${OWNER}` : ""} WITH CHECK ${OWNER};`
            : `CREATE POLICY ${name} ON ${table.sql} FOR ${command.toUpperCase()} TO authenticated ${conditions(command)};`,
      },
    ];
  },
};

/** What USING (true) opens. */
const OPENED: Readonly<Record<string, string>> = { delete: "delete any row" };
/** What WITH CHECK (true) opens, where USING keeps to some rows. */
const CHECKED: Readonly<Record<string, string>> = {
  update: "write anything, another owner too, into what they may change",
};
const OWNER = "((SELECT auth.uid()) = <the column of the row's owner>)";

function conditions(command: string): string {
  if (command === "insert") return `WITH CHECK ${OWNER}`;
  return command === "delete" ? `USING ${OWNER}` : `USING ${OWNER} WITH CHECK ${OWNER}`;
}

/** `AS RESTRICTIVE` only ever takes away; the grammar leaves `permissive` out then. */
function isRestrictive(node: Parameters<Rule["check"]>[0]["node"]): boolean {
  return "CreatePolicyStmt" in node && node.CreatePolicyStmt.permissive !== true;
}
