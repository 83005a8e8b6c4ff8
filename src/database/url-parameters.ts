type Parameters = ReadonlyMap<string, string>;

const WEAK_MODES: ReadonlySet<string> = new Set(["disable", "allow", "prefer", "no-verify"]);
const STRONG_MODES: ReadonlySet<string> = new Set(["require", "verify-ca", "verify-full"]);

/** TLS follows from the host alone; a URL that asks for something else is told so. */
export function tlsNotices(parameters: Parameters, remote: boolean): string[] {
  const mode = (parameters.get("sslmode") ?? "").toLowerCase();
  const ssl = (parameters.get("ssl") ?? "").toLowerCase();
  if (remote && (WEAK_MODES.has(mode) || ["false", "0", "off", "no-verify"].includes(ssl)))
    return [
      "The database URL asks for no TLS, or for TLS without verification: TLS is always used and verified here.",
    ];
  if (!remote && (STRONG_MODES.has(mode) || ["true", "1", "on"].includes(ssl)))
    return ["The database URL asks for TLS: on this machine's own address none is used."];
  return [];
}

/** Read by us, or about pools and clients that we are not: not using them changes nothing. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...["host", "port", "user", "password", "dbname", "ssl", "sslmode", "sslrootcert", "sslnegotiation"],
  ...["application_name", "fallback_application_name", "connect_timeout", "socket_timeout", "uselibpqcompat"],
  ...["pgbouncer", "connection_limit", "pool_timeout", "statement_cache_size", "supa", "workaround"],
  ...["channel_binding", "target_session_attrs", "gssencmode", "krbsrvname", "load_balance_hosts"],
  ...["keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout"],
]);

/** Their absence may surprise, and their names are no secret. */
const MEANINGFUL: ReadonlySet<string> = new Set([
  ...[
    "options",
    "schema",
    "search_path",
    "sslcert",
    "sslkey",
    "sslpassword",
    "hostaddr",
    "service",
    "passfile",
  ],
  ...["replication", "client_encoding", "encoding", "role", "statement_timeout", "lock_timeout"],
]);

const NAME = /^[a-z][a-z0-9_.-]{0,39}$/;

/**
 * A URL whose password is not escaped is refused, or it stands in the parameter `password`: then an unknown name may be
 * a piece of it, and is only counted, as is what does not look like a name.
 */
export function unusedNotices(parameters: Parameters): string[] {
  const unused = [...parameters].filter(
    ([name, value]) => !HARMLESS.has(name) && !value.startsWith("reference="),
  );
  if (unused.length === 0) return [];
  const tells = (name: string): boolean =>
    MEANINGFUL.has(name) || (!parameters.has("password") && NAME.test(name));
  const named = unused.map(([name]) => name).filter(tells);
  const rest = unused.length - named.length;
  const told = [...named, ...(rest > 0 ? [`${rest} unknown`] : [])].join(", ");
  return [`Parameters of the database URL that are not used: ${told}.`];
}
