/**
 * Settings of the embedded server, given on its command line at every start. They lose against what a role or a
 * database was given by `ALTER … SET`, as on the platform.
 */
export const SETTINGS: Readonly<Record<string, string>> = {
  // A crash of the server loses nothing without these: the system still holds what was written. Only a power failure
  // could damage the data, and they can be made again from the migrations within seconds. `synchronous_commit` stays
  // on: without it a killed server would lose the last commits.
  fsync: "off",
  full_page_writes: "off",

  // As on the platform; without it every CREATE PUBLICATION warns.
  wal_level: "logical",
  search_path: '"$user", public, extensions',
  statement_timeout: "2min",
  timezone: "UTC",
  log_timezone: "UTC",

  // Its view fails on every query unless it is loaded at the start.
  shared_preload_libraries: "pg_stat_statements",
  max_connections: "120",
  // A reset drops and makes a whole project in one transaction, about 8 locks a table.
  max_locks_per_transaction: "256",
  jit: "off",
  // The files are small and the server lives for seconds.
  min_wal_size: "32MB",
  max_wal_size: "256MB",
  unix_socket_directories: "",
  listen_addresses: "127.0.0.1",
};

/** As arguments of `postgres`. */
export function settingArguments(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
