import { iso } from "./iso.js";

/**
 * SQL for what the cumulative statistics tell of a relation and its partitions (https://www.postgresql.org/docs/current/monitoring-stats.html): by
 * the functions beneath the views, which every role may call.
 */

const INDEX_SCANS =
  "(select sum(pg_catalog.pg_stat_get_numscans(i.indexrelid)) from pg_catalog.pg_index i where i.indrelid = c.oid)";

/** Columns of the aggregate over the relations `c` of a partition tree. */
export function activityColumns(serverMajor: number): string {
  const lastScan = serverMajor >= 16 ? "pg_catalog.pg_stat_get_lastscan(c.oid)" : "null::timestamptz";
  return `sum(pg_catalog.pg_stat_get_numscans(c.oid)) filter (where ${HAS_ROWS}) as sequential_scans,
      sum(${INDEX_SCANS}) filter (where ${HAS_ROWS}) as index_scans,
      sum(pg_catalog.pg_stat_get_tuples_inserted(c.oid)) as inserted,
      sum(pg_catalog.pg_stat_get_tuples_updated(c.oid)) as updated,
      sum(pg_catalog.pg_stat_get_tuples_deleted(c.oid)) as deleted,
      max(${lastScan}) filter (where ${HAS_ROWS}) as last_scan`;
}

const HAS_ROWS = "c.relkind in ('r', 'm')";

/** From these columns of `z`, for relation `c`; null for what keeps no rows. */
export const ACTIVITY = `case when c.relkind in ('r', 'm', 'p') then pg_catalog.json_build_object(
      'sequentialScans', coalesce(z.sequential_scans, 0), 'indexScans', coalesce(z.index_scans, 0),
      'rowsInserted', coalesce(z.inserted, 0), 'rowsUpdated', coalesce(z.updated, 0), 'rowsDeleted', coalesce(z.deleted, 0),
      'lastSequentialScan', ${iso("z.last_scan")}) end`;

/** When counting began. */
export const COUNTED_SINCE = `(select ${iso("pg_catalog.pg_stat_get_db_stat_reset_time(d.oid)")}
    from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())`;
