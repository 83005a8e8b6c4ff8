import type { GrantStmt, Node } from "libpg-query";
import { rolesOf } from "../effects/grants.js";
import { objectName, strings } from "../names.js";
import type { Finding, Rule, RuleContext } from "../rule.js";

/** Roles that may do more than a browser should. */
const POWERFUL = ["service_role", "postgres", "supabase_admin", "pg_read_all_data", "pg_write_all_data"];
const OPEN = ["anon", "public"];
const WRITES = ["insert", "update", "delete", "truncate"];

/** Rights for everybody on everything, now or in the future; on one table they are fine as long as policies guard it. */
export const grantBroad: Rule = {
  id: "grant-broad",
  kind: "security",
  about: ["GrantStmt", "GrantRoleStmt", "AlterDefaultPrivilegesStmt"],
  check({ node }, context): readonly Finding[] {
    if ("GrantRoleStmt" in node) return membership(node.GrantRoleStmt.is_grant === true, node);
    if ("AlterDefaultPrivilegesStmt" in node) {
      const { action } = node.AlterDefaultPrivilegesStmt;
      // What a Supabase project does by itself.
      if (action === undefined || context.api?.grantsByDefault === true) return [];
      return ofAll(action, "everything made from here on", context).map((found) => ({
        ...found,
        severity: "note",
      }));
    }
    if (!("GrantStmt" in node)) return [];
    const { targtype, objects, objtype } = node.GrantStmt;
    if (targtype === "ACL_TARGET_ALL_IN_SCHEMA") {
      return ofAll(node.GrantStmt, `everything in ${strings(objects).join(", ")}`, context);
    }
    return objtype === "OBJECT_TABLE" ? ofTables(node.GrantStmt, context) : [];
  },
};

function ofAll(grant: GrantStmt, object: string, context: RuleContext): Finding[] {
  const roles = openRoles(grant, context);
  const reads = privileges(grant).every((privilege) => ["select", "usage"].includes(privilege));
  if (
    grant.is_grant !== true ||
    roles.length === 0 ||
    reads ||
    !["OBJECT_TABLE", "OBJECT_FUNCTION"].includes(grant.objtype ?? "")
  ) {
    return [];
  }
  return [
    {
      object,
      severity: "warning",
      reason: `${roles.join(" and ")} may ${verbs(grant)} ${object}, also what nobody thought of here.`,
      rewrite: `GRANT SELECT ON <one table> TO ${roles.join(", ")};\n-- one by one, each with row level security and policies`,
    },
  ];
}

function ofTables(grant: GrantStmt, context: RuleContext): Finding[] {
  const roles = openRoles(grant, context);
  const writes = privileges(grant).some((privilege) => WRITES.includes(privilege) || privilege === "all");
  if (grant.is_grant !== true || roles.length === 0 || !writes) return [];
  return (grant.objects ?? []).flatMap((object) => {
    const table = context.table(objectName(object));
    // A new table without row level security is table-without-rls; of an old one the catalog knows.
    const isOff = table.facts?.rls === false || (table.record?.defined === true && !table.record.rls);
    if (table.made || !isOff) return [];
    return [
      {
        table,
        severity: "danger" as const,
        reason: `${roles.join(" and ")} may ${verbs(grant)} every row of ${table.sql}, which has no row level security.`,
        rewrite: `ALTER TABLE ${table.sql} ENABLE ROW LEVEL SECURITY;\n-- and a policy for what ${roles.join(" and ")} may do`,
        stands: (end) => end.relations.get(table.key)?.rls !== true,
      },
    ];
  });
}

function membership(isGrant: boolean, node: Extract<Node, { GrantRoleStmt: unknown }>): Finding[] {
  const { granted_roles: granted = [], grantee_roles: grantees } = node.GrantRoleStmt;
  const given = granted.flatMap((role) => ("AccessPriv" in role ? [role.AccessPriv.priv_name ?? ""] : []));
  const powerful = given.filter((role) => POWERFUL.includes(role));
  const to = rolesOf(grantees).filter((role) => role === "anon" || role === "authenticated");
  if (!isGrant || powerful.length === 0 || to.length === 0) return [];
  return [
    {
      object: powerful.join(", "),
      severity: "danger",
      reason: `Every visitor acts as ${to.join(" or ")}, and may do from here on whatever ${powerful.join(", ")} may.`,
    },
  ];
}

function openRoles({ grantees }: GrantStmt, { api }: RuleContext): string[] {
  return rolesOf(grantees).filter((role) => OPEN.includes(role) && (api !== undefined || role === "public"));
}

/** No list means ALL PRIVILEGES. */
function privileges({ privileges: list }: GrantStmt): string[] {
  if (list === undefined) return ["all"];
  return list.flatMap((item) =>
    "AccessPriv" in item ? [(item.AccessPriv.priv_name ?? "").toLowerCase()] : [],
  );
}

function verbs(grant: GrantStmt): string {
  return privileges(grant).includes("all") ? "read and change" : privileges(grant).join(", ");
}
