import { rolesOf } from "../effects/grants.js";
import { objectName, quoteQualified, strings } from "../names.js";
import type { Finding, Rule, RuleContext } from "../rule.js";

/** Clients that act as the role fail at once. What the set has made nobody uses yet. */
export const revoke: Rule = {
  id: "revoke",
  kind: "breaking",
  about: ["GrantStmt", "GrantRoleStmt"],
  check({ node }, context): readonly Finding[] {
    if ("GrantRoleStmt" in node && node.GrantRoleStmt.is_grant !== true) {
      const roles = (node.GrantRoleStmt.granted_roles ?? []).flatMap((role) =>
        "AccessPriv" in role ? [role.AccessPriv.priv_name ?? ""] : [],
      );
      return [finding(roles.join(", "), rolesOf(node.GrantRoleStmt.grantee_roles))];
    }
    if (!("GrantStmt" in node) || node.GrantStmt.is_grant === true) return [];
    const { objects = [], objtype = "", targtype, grantees } = node.GrantStmt;
    if (targtype === "ACL_TARGET_DEFAULTS") return [];
    if (targtype === "ACL_TARGET_ALL_IN_SCHEMA") {
      return [finding(`everything in ${strings(objects).join(", ")}`, rolesOf(grantees))];
    }
    const existing = objects.filter((object) => !isOfSet(object, objtype, context));
    return existing.map((object) => finding(quoteQualified(objectName(object)), rolesOf(grantees)));
  },
};

function finding(object: string, roles: readonly string[]): Finding {
  return {
    object,
    severity: "note",
    reason: `Clients that act as ${roles.join(", ")} and still use ${object} fail at once.`,
    rewrite: "-- first deploy clients that no longer need it",
  };
}

/** Rights of a function are usually taken away right after it is made, also when it is made by OR REPLACE. */
function isOfSet(
  object: Parameters<typeof objectName>[0],
  objtype: string,
  { table, world }: RuleContext,
): boolean {
  const name = objectName(object);
  if (objtype === "OBJECT_TABLE") return table(name).made || table(name).record?.kind === "view";
  if (objtype === "OBJECT_SCHEMA") return world.schemas.has(name.name);
  return world.routine(name) !== undefined;
}
