import pg from "pg";
import type { DefaultPrivileges } from "../sql/types.js";

/** What must be known of the database to take default privileges back. */
export interface DefaultsFacts {
  /** The roles as which we may act. */
  readonly mayAct: readonly string[];
  readonly login: string;
  /** Default grants in `public` that the platform itself still has, as `tables anon`: those were there before any migration. */
  readonly platform: ReadonlySet<string>;
}

/** What everybody may, unless it is revoked (https://www.postgresql.org/docs/current/ddl-priv.html). */
const BUILT_IN: Readonly<Partial<Record<DefaultPrivileges["on"], string>>> = {
  functions: "execute",
  types: "usage",
};

/**
 * SQL that takes back what the migrations have done to default privileges, so that tables which they make before they
 * change them come out as they did the first time, and not with grants that were meant for later ones.
 *
 * Taken back are grants, and revokes of what is built in. Any other revoke stays, for nobody knows whether it had
 * anything to revoke. Privileges in the project's own schemas went with these.
 */
export function undoDefaults(changes: readonly DefaultPrivileges[], facts: DefaultsFacts): readonly string[] {
  return changes.toReversed().flatMap((change) => {
    if (change.schemas.length > 0 && !change.schemas.includes("public")) return [];
    const roles =
      change.roles.length === 0
        ? [facts.login]
        : change.roles.map((role) => (role === "current_user" ? facts.login : role));
    const action = change.grants ? revoke(change, facts) : grantBuiltIn(change);
    if (action === undefined) return [];
    const where = change.schemas.length > 0 ? " in schema public" : "";
    return roles
      .filter((role) => facts.mayAct.includes(role))
      .map((role) => `alter default privileges for role ${pg.escapeIdentifier(role)}${where} ${action}`);
  });
}

function revoke(
  { on, schemas, privileges, grantees }: DefaultPrivileges,
  { platform }: DefaultsFacts,
): string | undefined {
  const theirs = grantees.filter((role) => !(schemas.length > 0 && platform.has(`${on} ${role}`)));
  if (theirs.length === 0) return undefined;
  const which = privileges.length === 0 ? "all" : privileges.join(", ");
  return `revoke ${which} on ${on} from ${theirs.map(quoteRole).join(", ")}`;
}

function grantBuiltIn({ on, schemas, grantees }: DefaultPrivileges): string | undefined {
  const privilege = BUILT_IN[on];
  if (privilege === undefined || schemas.length > 0 || !grantees.includes("public")) return undefined;
  return `grant ${privilege} on ${on} to public`;
}

const quoteRole = (role: string): string =>
  role === "public" || role === "current_user" ? role : pg.escapeIdentifier(role);
