const CLOCK = "db_ops.started_at";

/** SQL that notes the server's clock for the duration in the entry that follows, in a transaction that spans files. */
export const startClock = `select pg_catalog.set_config('${CLOCK}', pg_catalog.clock_timestamp()::text, true);`;

/** SQL for when a transaction of one file began, which is when the server came to its message. Cheaper than {@link startedAt}. */
export const transactionStart = "pg_catalog.now()";

/**
 * SQL for the moment that {@link startClock} noted. A file may `reset all`, which forgets our clock; the transaction's own start is then the best that is known.
 */
export const startedAt = `coalesce(nullif(pg_catalog.current_setting('${CLOCK}', true), '')::timestamptz, pg_catalog.now())`;
