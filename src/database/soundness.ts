import { literal, textArray } from "./literal.js";

/** What the Supabase CLI and we must find in a bookkeeping table to be able to use it. */
export interface TableShape {
  readonly table: string;
  /** Unique by itself. */
  readonly key: string;
  /** Postgres' names of the columns' types; `text` may be any `character varying` as well. */
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * SQL for a JSON object, null where there is no such table: `sound` tells whether nothing in it is wrong, `complete`
 * whether all columns are there, `drop` how to get rid of what stands in its place. Wants `search_path = pg_catalog`.
 */
export function soundness({ table, key, columns }: TableShape): string {
  const names = Object.keys(columns);
  return `(select case when c.oid is not null then jsonb_build_object(
      'sound', c.relkind = 'r'
        and exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                     where i.indrelid = c.oid and i.indisunique and i.indisvalid and i.indimmediate
                       and i.indnkeyatts = 1 and i.indpred is null and a.attname = ${literal(key)})
        and not exists (
          select from pg_attribute a
           where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             and case when a.attname = any (${textArray(names)})
                      then regexp_replace(format_type(a.atttypid, a.atttypmod), '^character varying.*', 'text')
                           <> (${textArray(Object.values(columns))})[array_position(${textArray(names)}, a.attname::text)]
                      else a.attnotnull and not a.atthasdef and a.attidentity = '' end),
      'complete', (select count(*) from pg_attribute a
                    where a.attrelid = c.oid and not a.attisdropped and a.attname = any (${textArray(names)})) = ${names.length},
      'drop', format('drop %s supabase_migrations.%I cascade',
        case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' when 'S' then 'sequence'
                       when 'c' then 'type' when 'i' then 'index' else 'table' end, c.relname)) end
      from (select to_regclass(${literal(`supabase_migrations.${table}`)}) as oid) t left join pg_class c on c.oid = t.oid)`;
}
