import type { Node } from "libpg-query";
import { objectName, strings } from "../names.js";
import type { SqlStatement } from "../statement.js";
import type { World } from "../world.js";

/** Which roles have gained or lost rights on relations of the set. */
export function grantOf(world: World, { node }: SqlStatement): void {
  if ("AlterDefaultPrivilegesStmt" in node) {
    const { is_grant: gives = false, objtype, grantees } = node.AlterDefaultPrivilegesStmt.action ?? {};
    if (gives && objtype === "OBJECT_TABLE")
      for (const role of rolesOf(grantees)) world.grantedByDefault.add(role);
  }
  if (!("GrantStmt" in node)) return;
  const { is_grant: grants = false, objtype, targtype, objects = [], grantees } = node.GrantStmt;
  if (objtype !== "OBJECT_TABLE") return;
  const records =
    targtype === "ACL_TARGET_ALL_IN_SCHEMA"
      ? [...world.relations.values()].filter(({ schema }) => strings(objects).includes(schema))
      : objects.map((object) => world.touch(objectName(object)));
  for (const record of records) {
    for (const role of rolesOf(grantees)) (grants ? record.granted : record.revoked).add(role);
  }
}

/** Names of roles; `public` for everybody. */
export function rolesOf(grantees: readonly Node[] | undefined): string[] {
  return (grantees ?? []).flatMap((grantee) => {
    if (!("RoleSpec" in grantee)) return [];
    const { roletype, rolename } = grantee.RoleSpec;
    return [roletype === "ROLESPEC_PUBLIC" ? "public" : (rolename ?? "current_user")];
  });
}
