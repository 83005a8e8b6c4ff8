import type { Hint } from "./hints.js";

/** What the state of the server, the transaction and the other sessions forbid: classes 25, 40, 53, 54, 55, 57, 08. */
export const RUNNING: readonly Hint[] = [
  {
    codes: ["25006"],
    cause:
      "The database takes no writes: its disk is full, the address is a read replica's, or the login may only read.",
    next: "See disk usage in the dashboard (Database Settings); use the primary's address, and the login that migrates.",
  },
  {
    codes: ["25001"],
    cause: "The statement runs outside transactions only, but stands in one or in a function.",
    next: "Put it on the top level of the file, outside begin … commit; db-ops then runs it by itself.",
  },
  {
    codes: ["25P02"],
    cause: "An earlier statement of the transaction failed; this one was only skipped.",
    next: "Mend the first error.",
  },
  {
    codes: ["2D000", "0Z000"],
    cause:
      "commit or rollback inside a do block or function would split the migration in two, so it is not possible here.",
    next: "Take it out; what must be committed apart goes into a migration of its own.",
  },
  {
    codes: ["55P04"],
    cause: "A new enum label cannot be used in the transaction that adds it.",
    next: "Move alter type … add value into a migration of its own, before this one.",
  },
  {
    codes: ["55P03"],
    cause:
      "Another session held a lock on the table for longer than lock-timeout, so the migration stepped aside.",
    next: "Run it at a quieter hour, end the session in its way, or raise lock-timeout or lock-attempts.",
  },
  {
    codes: ["40P01"],
    cause: "Two sessions waited for each other, and Postgres ended this one.",
    next: "Run the same command again; if it comes back, touch tables in the application's order or split the migration.",
  },
  {
    codes: ["40001"],
    cause: "Another transaction changed the same rows meanwhile.",
    next: "Run the same command again.",
  },
  {
    codes: ["55006"],
    message: /pending trigger events/,
    cause: "Deferred constraints of the same transaction still wait to be checked on this table.",
    next: "Before the statement: set constraints all immediate; or move it into a migration of its own.",
  },
  {
    codes: ["55006"],
    cause: "Another session uses the object.",
    next: "End the sessions that pg_stat_activity shows for it, and run the same command again.",
  },
  {
    codes: ["55000"],
    message: /concurrently/i,
    cause: "refresh … concurrently wants a filled view with a unique index over all its rows.",
    next: "Refresh it once without concurrently, or create the unique index first.",
  },
  {
    codes: ["57014"],
    message: /statement timeout/,
    cause:
      "The statement took longer than statement-timeout allows or, where that is not given, the server's own limit, at Supabase 2 minutes.",
    next: "Work in smaller batches, or raise statement-timeout (a set in the file counts, too).",
  },
  {
    codes: ["57014"],
    message: /user request/,
    cause: "Somebody cancelled it: this run, or pg_cancel_backend.",
    next: "Run the same command again.",
  },
  {
    codes: ["25P03", "25P04"],
    cause: "The server ended the session, for its transaction stood idle or open for too long.",
    next: "Run the same command again; if it comes back, split the migration.",
  },
  {
    codes: ["53200"],
    message: /shared memory|max_locks/,
    cause:
      "One transaction holds more locks than the server has room for, as when very many tables are dropped at once.",
    next: "Split the migration, or use transaction: each; nothing was changed.",
  },
  {
    codes: ["53200"],
    cause: "The server ran out of memory.",
    next: "Work in smaller batches, or choose a larger compute size.",
  },
  {
    codes: ["53100"],
    cause: "The server's disk is full.",
    next: "Enlarge it in the dashboard or free space, then run the same command again; rewriting a table needs its size once more.",
  },
  {
    codes: ["54000"],
    message: /index row/,
    cause: "A value is too long for a B-tree index (about 2700 bytes).",
    next: "Index md5(column) or a shorter prefix, or use a hash or GIN index.",
  },
  {
    codes: ["54001"],
    cause:
      "Functions, triggers or views call each other without an end, or an expression is nested too deeply.",
    next: "Look for a trigger that updates its own table.",
  },
  {
    codes: ["57P01", "57P02", "57P04", "57P05"],
    cause: "The server ended the session: it was restarted or crashed, or somebody terminated it.",
    next: "Run the same command again; it finds out from the history what was done.",
  },
  {
    codes: ["08001", "08004"],
    cause: "The database itself could not reach another server (dblink, a foreign table, a subscription).",
    next: "Check that server's address and log-in; the log has DETAIL.",
  },
  {
    codes: ["08000", "08003", "08006", "08P01", "ECONNRESET", "EPIPE"],
    cause: "The connection broke.",
    next: "Run the same command again; it finds out from the history what was done.",
  },
  {
    message: /^\((?:EDBHANDLEREXITED|ECHECKOUTFAILED|EPOOLTERMINATING)\)/,
    cause: "The pooler lost its own connection to the database, which may be restarting.",
    next: "See in the dashboard that the project is healthy, and run the same command again.",
  },
  {
    codes: ["XX000"],
    message: /tuple concurrently (?:updated|deleted)/,
    cause: "Two sessions changed the same object's definition or grants at the same moment.",
    next: "Run the same command again.",
  },
  {
    codes: ["XX001", "XX002"],
    cause: "The server found broken data on its disk.",
    next: "Stop, and ask Supabase's support before anything else is written.",
  },
  {
    codes: ["P0001", "P0004"],
    cause: "A function or do block raised this by itself.",
    next: "The log has its words; look for raise exception or assert in the functions and triggers that the statement calls.",
  },
];
