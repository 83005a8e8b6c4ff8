import { IDENTITY, IDENTITY_VARIABLES, READ_IDENTITY } from "./identity-script.js";
import { iso } from "./iso.js";
import { STANDARD_STRINGS } from "./message.js";
import { HOLDS_MUTEX, TRY_MUTEX } from "./mutex.js";

/** A rival that changes the history's table must not keep even a look at it waiting for ever. */
const STATE_LOCK_TIMEOUT_MS = 5_000;

const LEDGER = `array[${[
  "db_ops_runs",
  "db_ops_migrations",
  "db_ops_progress",
  "db_ops_marks",
  "db_ops_seeds",
  "seed_files",
]
  .map((table) => `'supabase_migrations.${table}'`)
  .join(", ")}]`;

/**
 * SQL that answers with one row of JSON (`RawState` in state.ts).
 *
 * The tables may not exist yet, or may have fewer columns than today's, and plain SQL cannot name what is not there:
 * so a DO block looks first and hands its finding over in a setting that ends with the message's own transaction.
 * `to_jsonb(row) ->> 'column'` reads a column that may be missing.
 *
 * @param lock of a run that writes: takes the mutex where it is free, and readies the session for the first file
 */
export function stateScript(lock: boolean): string {
  return `
${lock ? `${STANDARD_STRINGS};` : ""}
select pg_catalog.set_config('lock_timeout', '${STATE_LOCK_TIMEOUT_MS}', true);
do $db_ops$
declare
  has_history constant boolean := pg_catalog.to_regclass('supabase_migrations.schema_migrations') is not null;
  -- Asked for by its name: what makes a row's every column JSON unpacks its statements as well, the bulk of the table.
  name_column constant text := case when exists (select from pg_catalog.pg_attribute
    where attrelid = pg_catalog.to_regclass('supabase_migrations.schema_migrations') and attname = 'name' and not attisdropped)
    then 'h.name' else 'null' end;
  has_ledger constant boolean := not exists (
    select from pg_catalog.unnest(${LEDGER}) t (name) where pg_catalog.to_regclass(t.name) is null);
  sees_ledger boolean := false;
  sees_seeds boolean := false;
  locked boolean := false;
  history json := '[]';
  progress json := '[]';
  marks json := '[]';
  seeds json := '[]';
  holder json;
  fault json;${IDENTITY_VARIABLES}
begin
  ${lock ? `locked := ${TRY_MUTEX};` : ""}
  if not locked then
    select pg_catalog.json_build_object('label', a.application_name, 'since', ${iso("a.backend_start")}) into holder
      from pg_catalog.pg_locks l left join pg_catalog.pg_stat_activity a on a.pid = l.pid
     where ${HOLDS_MUTEX} limit 1;
  end if;
  if has_ledger then
    sees_ledger := (select pg_catalog.bool_and(pg_catalog.has_table_privilege(t.name, 'select')) from pg_catalog.unnest(${LEDGER}) t (name));
  end if;
  -- Also where other tables of the ledger are gone: this one tells of a database that is not whole.
  if pg_catalog.has_table_privilege(pg_catalog.to_regclass('supabase_migrations.db_ops_marks'), 'select')
     and pg_catalog.has_table_privilege(pg_catalog.to_regclass('supabase_migrations.db_ops_runs'), 'select') then
    execute $sql$
      select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(k.name, ${iso("k.made_at")}, r.actor)), '[]')
        from supabase_migrations.db_ops_marks k join supabase_migrations.db_ops_runs r on r.id = k.run_id
    $sql$ into marks;
  end if;
  ${READ_IDENTITY}
  begin
    if has_history and sees_ledger then
      ${readHistory(`left join (
          select m.version, (pg_catalog.array_agg(m.file_hash order by m.id desc))[1] as file_hash,
                 pg_catalog.max(m.id) filter (where m.outcome = 'applied') as applied
            from supabase_migrations.db_ops_migrations m
           where m.outcome in ('applied', 'adopted', 'verified') group by m.version
        ) k on k.version = h.version
        left join supabase_migrations.db_ops_migrations a on a.id = k.applied
        left join supabase_migrations.db_ops_runs r on r.id = a.run_id`)}
      execute $sql$
        select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(version, segment, hash, state, indexes_before)
               order by version collate "C", segment), '[]')
          from supabase_migrations.db_ops_progress
      $sql$ into progress;
    elsif has_history then
      ${readHistory(`cross join (select null::text as file_hash) k
          cross join (select null::timestamptz as finished_at, null::integer as duration_ms) a
          cross join (select null::text as actor) r`)}
    end if;
    if pg_catalog.to_regclass('supabase_migrations.seed_files') is not null then
      sees_seeds := pg_catalog.has_table_privilege('supabase_migrations.seed_files', 'select');
    end if;
    if sees_seeds and sees_ledger then
      execute $sql$
        select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(f.path, f.hash, k.file_hash)), '[]')
          from supabase_migrations.seed_files f left join (
            select distinct on (s.path) s.path, s.file_hash from supabase_migrations.db_ops_seeds s
             where s.outcome = 'applied' order by s.path, s.id desc) k on k.path = f.path
      $sql$ into seeds;
    elsif sees_seeds then
      execute 'select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(path, hash, null)), ''[]'') from supabase_migrations.seed_files'
        into seeds;
    end if;
  exception when others then
    -- A table of that name which is none of the CLI's: only a reset goes on from there.
    fault := pg_catalog.json_build_array(sqlstate, sqlerrm);
  end;
  perform pg_catalog.set_config('db_ops.state', pg_catalog.json_build_object(
    'server', (select pg_catalog.json_build_object(
      'version', pg_catalog.split_part(pg_catalog.current_setting('server_version'), ' ', 1),
      'versionNumber', pg_catalog.current_setting('server_version_num')::int,
      'database', pg_catalog.current_database(),
      'pid', pg_catalog.pg_backend_pid(),
      'backendStart', (select backend_start::text from pg_catalog.pg_stat_get_activity(pg_catalog.pg_backend_pid())),
      'checksClient', pg_catalog.version() like '%linux%' and pg_catalog.current_setting('server_version_num')::int >= 140000)),
    'tables', pg_catalog.json_build_object('history', has_history, 'ledger', has_ledger,
      'guards', pg_catalog.to_regclass('supabase_migrations.db_ops_stamps') is not null
        and pg_catalog.to_regclass('supabase_migrations.db_ops_approvals') is not null),
    'identity', ${IDENTITY},
    'historyColumns', coalesce((select pg_catalog.json_agg(attname) from pg_catalog.pg_attribute
      where attrelid = pg_catalog.to_regclass('supabase_migrations.schema_migrations') and attnum > 0 and not attisdropped), '[]'),
    'history', history, 'progress', progress, 'marks', marks, 'seeds', seeds, 'locked', locked, 'holder', holder, 'fault', fault)::text, true);
end $db_ops$;
select pg_catalog.current_setting('db_ops.state')`;
}

/**
 * Statements are sent only for rows that no ledger row vouches for: they are the bulk of the table. What another tool
 * applied has no time of applying.
 */
function readHistory(ledgerJoin: string): string {
  return `execute pg_catalog.format($sql$
      select coalesce(pg_catalog.json_agg(pg_catalog.json_build_array(
               h.version, %s, k.file_hash,
               ${iso("a.finished_at")}, r.actor, a.duration_ms,
               case when k.file_hash is null then pg_catalog.to_jsonb(h) -> 'statements' end) order by h.version collate "C"), '[]')
        from supabase_migrations.schema_migrations h ${ledgerJoin}
    $sql$, name_column) into history;`;
}
