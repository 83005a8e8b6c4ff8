/**
 * SQL for when the server took up the message in which this stands: unlike a statement's own time it is the same in all of a
 * message, and unlike `now()` it is not that of a transaction which spans several
 * (https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-CURRENT).
 */
export const messageStart = "pg_catalog.statement_timestamp()";
