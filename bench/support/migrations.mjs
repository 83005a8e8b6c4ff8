import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Writes the same small migrations for every tool.
 *
 * @returns root: a workspace with `supabase/migrations`, `dbmate` and `node-pg-migrate` in it; remove()
 */
export function writeMigrations(count) {
  const root = mkdtempSync(join(tmpdir(), "db-ops-bench-project-"));
  const folders = { supabase: join(root, "supabase", "migrations") };
  for (const tool of ["dbmate", "node-pg-migrate"]) folders[tool] = join(root, tool);
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });

  for (let number = 1; number <= count; number++) {
    const { name, sql } = migration(number);
    const file = `${20260101000000 + number}_${name}.sql`;
    writeFileSync(join(folders.supabase, file), sql);
    writeFileSync(join(folders.dbmate, file), `-- migrate:up\n${sql}\n-- migrate:down\n`);
    writeFileSync(join(folders["node-pg-migrate"], file), `-- Up Migration\n${sql}\n-- Down Migration\n`);
  }
  return { root, folders, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Three to four statements, as people write them; each ends with `;` at a line's end, and none has one elsewhere. */
function migration(number) {
  const kinds = [addTable, addColumn, addPolicy, addRows];
  const table = `things_${Math.ceil(number / kinds.length)}`;
  return kinds[(number - 1) % kinds.length](table);
}

function addTable(table) {
  return {
    name: `create_${table}`,
    sql: `-- What a user keeps.
create table public.${table} (
  id bigint generated always as identity primary key,
  owner uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  created_at timestamptz not null default now()
);

create index ${table}_owner_idx on public.${table} (owner);

comment on table public.${table} is 'What a user keeps.';
`,
  };
}

function addColumn(table) {
  return {
    name: `add_quantity_to_${table}`,
    sql: `alter table public.${table} add column quantity numeric(10, 2) not null default 1;

alter table public.${table} add constraint ${table}_quantity_check check (quantity > 0);

comment on column public.${table}.quantity is 'In the unit of the thing.';
`,
  };
}

function addPolicy(table) {
  return {
    name: `protect_${table}`,
    sql: `alter table public.${table} enable row level security;

create policy "owners read their own" on public.${table}
  for select to authenticated using (owner = auth.uid());

grant select on public.${table} to authenticated;
`,
  };
}

function addRows(table) {
  return {
    name: `fill_${table}`,
    sql: `insert into public.${table} (name, quantity)
values ('Flour', 1.5), ('Salt', 0.2), ('Butter', 0.25);

update public.${table} set name = upper(name) where quantity < 1;

create index ${table}_name_idx on public.${table} (name);
`,
  };
}
