-- What a person has at home. Private: nobody else reads it.

create table public.pantry_items (
  id            uuid        not null default gen_random_uuid(),
  user_id       uuid        not null default auth.uid(),
  ingredient_id uuid        not null,
  quantity      numeric(8, 2),
  unit          public.measurement_unit,
  expires_on    date,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),

  constraint pantry_items_pkey primary key (id),
  -- Two packets that expire on different days are two rows.
  constraint pantry_items_one_row_per_packet
    unique nulls not distinct (user_id, ingredient_id, unit, expires_on),
  constraint pantry_items_user_id_fkey foreign key (user_id) references auth.users (id) on delete cascade,
  constraint pantry_items_ingredient_id_fkey
    foreign key (ingredient_id) references public.ingredients (id) on delete restrict,
  constraint pantry_items_quantity_is_positive check (quantity > 0),
  constraint pantry_items_quantity_has_unit check ((quantity is null) = (unit is null))
);

comment on table public.pantry_items is 'What a person has at home.';
comment on column public.pantry_items.quantity is 'Null: some, amount unknown.';
comment on column public.pantry_items.expires_on is 'Last good day; after it the item does not count as owned.';

create index pantry_items_ingredient_id_idx on public.pantry_items (ingredient_id);
create index pantry_items_expiry_idx on public.pantry_items (user_id, expires_on) where expires_on is not null;

create trigger set_updated_at
before update on public.pantry_items
for each row execute function public.set_updated_at();

alter table public.pantry_items enable row level security;

create policy "Owners read their pantry" on public.pantry_items
for select to authenticated
using (user_id = (select auth.uid()));

create policy "Owners fill their pantry" on public.pantry_items
for insert to authenticated
with check (user_id = (select auth.uid()));

create policy "Owners change their pantry" on public.pantry_items
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "Owners empty their pantry" on public.pantry_items
for delete to authenticated
using (user_id = (select auth.uid()));

grant select, insert, update, delete on public.pantry_items to authenticated, service_role;
