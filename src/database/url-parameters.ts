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

/** Names only what is known: an unknown name may be a piece of a password that was not escaped. */
export function unusedNotices(parameters: Parameters): string[] {
  const unused = [...parameters].filter(
    ([name, value]) => !HARMLESS.has(name) && !value.startsWith("reference="),
  );
  if (unused.length === 0) return [];
  const known = unused.map(([name]) => name).filter((name) => MEANINGFUL.has(name));
  const unknown = unused.length - known.length;
  const told = [...known, ...(unknown > 0 ? [`${unknown} unknown`] : [])].join(", ");
  return [`Parameters of the database URL that are not used: ${told}.`];
}
