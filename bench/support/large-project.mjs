import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Writes the migrations of a project that has grown for years: tables with their indexes, policies, functions, rows and changes.
 *
 * @param bytes how long each file is at least; the rows fill it
 * @returns root: a workspace with `supabase/migrations`; remove()
 */
export function writeLargeProject(files, bytes) {
  return writeProject(
    Array.from({ length: files }, (_, number) => {
      const sql = migration(`orders_${number}`, number);
      return sql + rows(`orders_${number}`, bytes - sql.length);
    }),
  );
}

/** One migration of small statements, each of another kind than the one before. */
export function writeManyStatements(count) {
  const statements = Array.from({ length: count }, (_, number) => {
    const table = `t${number % 500}`;
    return [
      `alter table ${table} add column c${number} int;`,
      `update ${table} set a = ${number} where id = ${number};`,
      `create index on ${table} (c${number});`,
      `comment on table ${table} is '${number}';`,
      `drop table if exists old_${number};`,
      `grant select on ${table} to authenticated;`,
    ][number % 6];
  });
  return writeProject([`${statements.join("\n")}\n`]);
}

function writeProject(texts) {
  const root = mkdtempSync(join(tmpdir(), "db-ops-bench-large-"));
  const folder = join(root, "supabase", "migrations");
  mkdirSync(folder, { recursive: true });
  for (const [index, text] of texts.entries()) {
    writeFileSync(join(folder, `${20260101000000 + index}_step.sql`), text);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function migration(table, number) {
  return `-- Orders of region ${number}, and who may see them.
create table public.${table} (
  id bigint generated always as identity primary key,
  customer uuid not null references auth.users (id) on delete cascade,
  state text not null default 'new' check (state in ('new', 'paid', 'sent', 'done')),
  total numeric(10, 2) not null default 0 check (total >= 0),
  notes jsonb not null default '{}'::jsonb,
  created_at timestamptz not null default now()
);

create index ${table}_customer_idx on public.${table} (customer, created_at desc);
create index ${table}_open_idx on public.${table} (created_at) where state <> 'done';
alter table public.${table} enable row level security;

create policy "customers see their own" on public.${table}
  for select to authenticated using (customer = (select auth.uid()));
create policy "customers order for themselves" on public.${table}
  for insert to authenticated with check (customer = (select auth.uid()) and state = 'new');

create or replace function public.${table}_close() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  open integer;
begin
  select count(*) into open from public.${table} where customer = new.customer and state <> 'done';
  if open > 10 then
    raise exception 'too many open orders: %', open using errcode = 'check_violation';
  end if;
  if new.state = 'done' and old.state is distinct from 'sent' then
    new.notes := new.notes || jsonb_build_object('skipped', old.state);
  end if;
  return new;
end
$$;

create trigger ${table}_close before update on public.${table}
  for each row when (new.state = 'done') execute function public.${table}_close();

create view public.${table}_by_day with (security_invoker = on) as
  select date_trunc('day', o.created_at) as day, count(*) as orders, sum(o.total) as total
    from public.${table} o left join public.orders_0 first on first.id = o.id
   where o.state <> 'new' group by 1 having sum(o.total) > 0;

grant select, insert on public.${table} to authenticated;
alter table public.customers add column ${table}_count integer not null default 0;
alter table public.customers alter column region_${number % 50} set not null;
create index on public.customers (${table}_count);
comment on table public.${table} is 'What a customer has ordered.';
`;
}

function rows(table, bytes) {
  let sql = "";
  for (let group = 0; sql.length < bytes; group++) {
    const values = Array.from(
      { length: 12 },
      (_, row) =>
        `  (${group * 12 + row}, 'paid', ${row}.50, '{"source": "import", "line": ${row}}', '2026-01-${row + 10}')`,
    );
    sql += `\ninsert into public.${table} (id, state, total, notes, created_at) overriding system value values\n${values.join(",\n")};\n`;
  }
  return sql;
}
