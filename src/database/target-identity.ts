import { projectRefOf } from "./project-ref.js";
import type { Target } from "./target.js";

/**
 * What tells one database from another before anybody has connected. A Supabase project is the same by its own address
 * and by its pooler's, whoever logs in: the plan's reader and the migrate's owner. Elsewhere the address has to do.
 */
export function databaseIdentity(
  target: Pick<Target, "kind" | "host" | "port" | "user" | "database">,
): string {
  const server = projectRefOf(target) ?? `${target.host}:${target.port}`;
  return `${server}/${target.database}`;
}
