import type { Problem } from "../problem.js";
import { hostRules } from "./host-rules.js";
import { unwrapPasted } from "./pasted-url.js";
import { tlsNotices, unusedNotices } from "./url-parameters.js";
import { splitUrl } from "./url-parts.js";

/** Where and how to connect, read from a URL and checked; the only thing that holds the password. */
export interface Target {
  /** Name or address in lower case; a folder, with `/` in front, for a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** What stands behind the address; decides tier, TLS and whether session locks exclude anybody. */
  readonly kind: "loopback" | "supabase-direct" | "supabase-session-pooler" | "other";
  /** TLS is never used on loopback and always verified elsewhere. */
  readonly tls: "off" | "verify";
  /** Extra PEM file with the CA to trust, already resolved to a path. */
  readonly caFile: string | undefined;
  /** The environment variable that named it: one may be set and forgotten. */
  readonly variable?: string;
}

export type TargetReading =
  | { readonly status: "ok"; readonly target: Target; readonly notices: readonly string[] }
  | { readonly status: "invalid"; readonly problems: readonly Problem[] };

const DEFAULT_PORT = 5432;

/**
 * Reads a connection URL into a target, or into everything that is wrong with it. Pure; never throws.
 *
 * Neither problems nor notices hold any part of the URL but the names of well-known parameters: where the password
 * is not escaped, what looks like a host or a database may be a piece of it.
 *
 * @param options.sslRootCert path of a PEM file; it goes before the URL's own `sslrootcert`
 */
export function readTarget(
  url: string,
  options: { readonly sslRootCert?: string | undefined } = {},
): TargetReading {
  const pasted = unwrapPasted(url);
  const parts = pasted.url === undefined ? undefined : splitUrl(pasted.url);
  if (parts === undefined) {
    // A placeholder in square brackets breaks the URL as well: one problem, told once.
    const problems = pasted.problems.length > 0 ? pasted.problems : [UNREADABLE];
    return { status: "invalid", problems };
  }

  const rules = hostRules({ ...parts, port: parts.port ?? DEFAULT_PORT });
  const problems = [...pasted.problems, ...rules.problems];
  if (problems.length > 0) return { status: "invalid", problems };

  const remote = rules.kind !== "loopback";
  const target: Target = {
    host: parts.host,
    port: rules.port,
    user: rules.user,
    password: parts.password,
    database: parts.database || "postgres",
    kind: rules.kind,
    tls: remote ? "verify" : "off",
    caFile: certificateFile(options.sslRootCert) ?? certificateFile(parts.parameters.get("sslrootcert")),
  };
  const notices = [
    ...rules.notices,
    ...tlsNotices(parts.parameters, remote),
    ...unusedNotices(parts.parameters),
  ];
  return { status: "ok", target, notices };
}

/** `system` is libpq's word for the system's own roots, which are the default here. */
function certificateFile(path: string | undefined): string | undefined {
  return path && path !== "system" ? path : undefined;
}

const UNREADABLE: Problem = {
  code: "bad-database-url",
  message: "The database URL cannot be read",
  hint:
    "Most often the password holds a character that means something in a URL. Escape it: # is %23, / is %2F, ? is %3F, " +
    "@ is %40, : is %3A, % is %25, [ is %5B, ] is %5D, a space is %20. " +
    "The shape is postgresql://user:password@host:5432/postgres.",
};
