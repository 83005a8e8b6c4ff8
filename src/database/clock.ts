const CLOCK = "db_ops.started_at";

/** SQL that notes the server's clock for the duration in the entry that follows in the same transaction. */
export const startClock = `select pg_catalog.set_config('${CLOCK}', pg_catalog.clock_timestamp()::text, true);`;

/** SQL for that moment. A file may `reset all`, which forgets our clock; the transaction's own start is then the best that is known. */
export const startedAt = `coalesce(nullif(pg_catalog.current_setting('${CLOCK}', true), '')::timestamptz, pg_catalog.now())`;
