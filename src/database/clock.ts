/**
 * SQL for when the server took up the message in which this stands: the same in all of it, whatever the name says, and not
 * as `now()` the start of a transaction that spans several messages
 * (https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-CURRENT).
 */
export const messageStart = "pg_catalog.statement_timestamp()";
