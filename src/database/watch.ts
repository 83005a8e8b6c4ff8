import type { Client } from "pg";
import type { Blocker } from "../progress.js";
import { hangUp } from "./hang-up.js";

/** What a look at a working session found. */
export interface Sight {
  /** `false`: the session does nothing, or is gone, though we wait for its answer. */
  readonly working: boolean;
  readonly blockers: readonly Blocker[];
  /** Postgres' own word for what it does, such as `building index: scanning table`. */
  readonly phase: string | undefined;
  /** Between 0 and 1, where Postgres reports it. */
  readonly share: number | undefined;
}

/** A second connection that looks at the first one while it works, and can stop it. */
export interface Watch {
  /** What the session with this pid does and waits for; `undefined` when nobody can tell. */
  look(pid: number): Promise<Sight | undefined>;
  /** Asks the server to cancel what the session does. `true` when the request arrived. */
  cancel(pid: number): Promise<boolean>;
  /** Ends the session with this pid if it is still the one that began at `backendStart`, and waits until it is gone. */
  terminate(pid: number, backendStart: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The connection is opened with the first look: most runs are over before they need one. */
export function createWatch(connect: (until: AbortSignal) => Promise<Client | undefined>): Watch {
  const closed = new AbortController();
  let connection: Promise<Client | undefined> | undefined;

  async function ask(text: string, values: unknown[]): Promise<Record<string, unknown>[] | undefined> {
    connection ??= connect(closed.signal);
    try {
      const client = await connection;
      return client && (await client.query<Record<string, unknown>>(text, values)).rows;
    } catch {
      // The watch is a help, never a reason to fail; a broken line is opened anew at the next look.
      connection = undefined;
      return undefined;
    }
  }

  return {
    async look(pid) {
      const rows = await ask(LOOK, [pid]);
      return rows && toSight(rows);
    },
    async cancel(pid) {
      return (await ask("select pg_catalog.pg_cancel_backend($1)", [pid])) !== undefined;
    },
    async terminate(pid, backendStart) {
      const client = await connection?.catch(() => undefined);
      return client !== undefined && (await terminate(client, pid, backendStart));
    },
    async close() {
      closed.abort();
      const client = await connection?.catch(() => undefined);
      if (client) await hangUp(client);
    },
  };
}

/** As `Watch.terminate`, over any connection. */
export async function terminate(client: Client, pid: number, backendStart: string): Promise<boolean> {
  try {
    const { rows } = await client.query<{ gone: boolean }>(TERMINATE, [pid, backendStart, TERMINATE_WAIT_MS]);
    return rows[0]?.gone === true;
  } catch {
    return false;
  }
}

const TERMINATE_WAIT_MS = 5_000;

/** No row means that the process is gone already. `pg_terminate_backend` with a time-out waits for the end (Postgres 14+). */
const TERMINATE = `select coalesce(pg_catalog.bool_and(pg_catalog.pg_terminate_backend(pid, $3)), true) as gone
from pg_catalog.pg_stat_activity where pid = $1 and backend_start = $2::timestamptz`;

const QUERY_LENGTH = 120;

const LOOK = `
with progress as (
  select pid, 'building index: ' || phase as phase,
         case when blocks_total > 0 then blocks_done::float8 / blocks_total
              when tuples_total > 0 then tuples_done::float8 / tuples_total end as share
    from pg_catalog.pg_stat_progress_create_index
  union all
  select pid, command || ': ' || phase, case when heap_blks_total > 0 then heap_blks_scanned::float8 / heap_blks_total end
    from pg_catalog.pg_stat_progress_cluster
  union all
  select pid, 'VACUUM: ' || phase, case when heap_blks_total > 0 then heap_blks_scanned::float8 / heap_blks_total end
    from pg_catalog.pg_stat_progress_vacuum
  union all
  select pid, 'ANALYZE: ' || phase, case when sample_blks_total > 0 then sample_blks_scanned::float8 / sample_blks_total end
    from pg_catalog.pg_stat_progress_analyze
  union all
  select pid, 'COPY: ' || tuples_processed || ' rows', case when bytes_total > 0 then bytes_processed::float8 / bytes_total end
    from pg_catalog.pg_stat_progress_copy
)
select w.pid is not null and coalesce(w.state, '') not like 'idle%' as working, p.phase, p.share, b.pid, b.application_name, b.state,
       (extract(epoch from pg_catalog.clock_timestamp() - coalesce(b.xact_start, b.backend_start)) * 1000)::float8 as age_ms,
       pg_catalog.regexp_replace(b.query, '^(.{${QUERY_LENGTH}}).+$', '\\1…', 's') as query
from (select $1::int as pid) me
left join pg_catalog.pg_stat_activity w on w.pid = me.pid
left join progress p on p.pid = me.pid
left join lateral pg_catalog.unnest(pg_catalog.pg_blocking_pids(me.pid)) blocker (pid) on true
left join pg_catalog.pg_stat_activity b on b.pid = blocker.pid`;

function toSight(rows: readonly Record<string, unknown>[]): Sight {
  const phase = rows[0]?.["phase"];
  const share = rows[0]?.["share"];
  return {
    working: rows[0]?.["working"] === true,
    phase: typeof phase === "string" ? phase : undefined,
    share: typeof share === "number" ? Math.min(Math.max(share, 0), 1) : undefined,
    blockers: rows
      .filter((row) => typeof row["pid"] === "number")
      .map((row) => ({
        pid: Number(row["pid"]),
        application: String(row["application_name"] || "unnamed application"),
        state: String(row["state"] ?? "unknown"),
        ageMs: Math.round(Number(row["age_ms"] ?? 0)),
        query: String(row["query"] ?? ""),
      })),
  };
}
