import type { Node } from "libpg-query";
import type { DefaultPrivileges, Lasting } from "./types.js";

/** What a statement changes that stays when everything of the project is dropped; `undefined` for nearly all. */
export function lastingOf(node: Node): Lasting | undefined {
  if ("CreateExtensionStmt" in node) {
    const { extname = "", if_not_exists: optional = false } = node.CreateExtensionStmt;
    return optional ? undefined : { type: "create-extension", name: extname };
  }
  if ("DropStmt" in node && node.DropStmt.removeType === "OBJECT_EXTENSION") {
    return { type: "drop-extensions", names: strings(node.DropStmt.objects) };
  }
  return "AlterDefaultPrivilegesStmt" in node
    ? defaultPrivileges(node.AlterDefaultPrivilegesStmt)
    : undefined;
}

const KINDS: Readonly<Record<string, DefaultPrivileges["on"]>> = {
  OBJECT_TABLE: "tables",
  OBJECT_SEQUENCE: "sequences",
  OBJECT_FUNCTION: "functions",
  OBJECT_TYPE: "types",
  OBJECT_SCHEMA: "schemas",
};

function defaultPrivileges({
  options = [],
  action,
}: Extract<Node, { AlterDefaultPrivilegesStmt: unknown }>["AlterDefaultPrivilegesStmt"]):
  | Lasting
  | undefined {
  const on = KINDS[action?.objtype ?? ""];
  if (action === undefined || on === undefined) return undefined;
  const listOf = (wanted: string): readonly Node[] =>
    options.flatMap((option) => {
      const found = "DefElem" in option && option.DefElem.defname === wanted ? option.DefElem.arg : undefined;
      return found && "List" in found ? (found.List.items ?? []) : [];
    });
  return {
    type: "default-privileges",
    grants: action.is_grant === true,
    on,
    roles: roleNames(listOf("roles")),
    schemas: strings(listOf("schemas")),
    privileges: (action.privileges ?? []).flatMap((one) =>
      "AccessPriv" in one ? [one.AccessPriv.priv_name ?? ""] : [],
    ),
    grantees: roleNames(action.grantees ?? []),
  };
}

/** `public` stands for everybody: no role can have that name. */
function roleNames(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (!("RoleSpec" in node)) return [];
    const { roletype, rolename } = node.RoleSpec;
    if (roletype === "ROLESPEC_PUBLIC") return ["public"];
    return rolename === undefined ? ["current_user"] : [rolename];
  });
}

function strings(nodes: readonly Node[] = []): readonly string[] {
  return nodes.flatMap((node) => ("String" in node ? [node.String.sval ?? ""] : []));
}
