import type { RangeVar } from "libpg-query";
import { isServed } from "../api.js";
import { allNodesIn } from "../expressions.js";
import { nameOf, quoteQualified } from "../names.js";
import type { Rule } from "../rule.js";

/** `auth.users` holds the addresses and password hashes of all users; a served view shows what it selects. */
export const authUsersExposed: Rule = {
  id: "auth-users-exposed",
  kind: "security",
  about: ["ViewStmt", "CreateTableAsStmt"],
  check({ node }, context) {
    const view =
      "ViewStmt" in node
        ? node.ViewStmt.view
        : "CreateTableAsStmt" in node
          ? node.CreateTableAsStmt.into?.rel
          : undefined;
    if (view === undefined || view.relpersistence === "t") return [];
    const name = nameOf(view);
    const schema = name.schema ?? context.world.searchPath[0] ?? "public";
    if (!isServed(context, schema) || !readsUsers(node)) return [];
    const sql = quoteQualified(name);
    return [
      {
        object: sql,
        severity: "danger",
        reason: `The API serves ${sql}, which shows rows of auth.users: addresses, phone numbers, metadata of every user.`,
        rewrite: `-- a table of your own with what may be shown, kept in step by a trigger on auth.users, with policies\nCREATE TABLE public.profiles (id uuid PRIMARY KEY REFERENCES auth.users (id) ON DELETE CASCADE);`,
        stands: (end) => end.relations.get(`${schema}.${name.name}`)?.gone === false,
      },
    ];
  },
};

function readsUsers(node: object): boolean {
  return allNodesIn(node).some(([kind, found]) => {
    if (kind !== "RangeVar") return false;
    const { schemaname, relname } = found as RangeVar;
    return schemaname === "auth" && relname === "users";
  });
}
