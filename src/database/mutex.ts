/** The advisory lock's key: "db-ops" in ASCII. Every operation that writes holds it, so that two never interleave. */
export const MUTEX_KEY = "110372831850611";

/**
 * Never the blocking form: a session that waits for an advisory lock holds a snapshot, and `CREATE INDEX CONCURRENTLY`
 * waits for every older snapshot, so the two would wait for each other for ever.
 */
export const TRY_MUTEX = `pg_catalog.pg_try_advisory_lock(${MUTEX_KEY})`;

/** All of the session's, since it may hold the mutex twice, and what a migration took is of no use to anybody any more. */
export const RELEASE_MUTEX = "select pg_catalog.pg_advisory_unlock_all()";

/** A condition on `pg_locks l` that holds for whoever has the mutex in this database. */
export const HOLDS_MUTEX = `l.locktype = 'advisory' and l.granted and l.objsubid = 1
  and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
  and (l.classid::bigint << 32 | l.objid::bigint) = ${MUTEX_KEY}`;
