-- How a recipe is cooked.

create table public.recipe_steps (
  recipe_id   uuid        not null,
  position    smallint    not null,
  instruction text        not null,
  minutes     smallint,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),

  constraint recipe_steps_pkey primary key (recipe_id, position),
  constraint recipe_steps_recipe_id_fkey foreign key (recipe_id) references public.recipes (id) on delete cascade,
  constraint recipe_steps_position_is_positive check (position > 0),
  constraint recipe_steps_instruction_is_readable check (char_length(btrim(instruction)) between 10 and 600),
  constraint recipe_steps_minutes_are_positive check (minutes > 0)
);

comment on table public.recipe_steps is 'How a recipe is cooked, one action after the other.';
comment on column public.recipe_steps.position is 'Order, from 1.';
comment on column public.recipe_steps.minutes is 'For a kitchen timer; null where the eye decides.';

create trigger set_updated_at
before update on public.recipe_steps
for each row execute function public.set_updated_at();

alter table public.recipe_steps enable row level security;

create policy "Steps are as visible as their recipe" on public.recipe_steps
for select to anon, authenticated
using (recipe_id in (select id from public.recipes));

create policy "Authors add steps" on public.recipe_steps
for insert to authenticated
with check (recipe_id in (select id from public.recipes where author_id = (select auth.uid())));

create policy "Authors change steps" on public.recipe_steps
for update to authenticated
using (recipe_id in (select id from public.recipes where author_id = (select auth.uid())))
with check (recipe_id in (select id from public.recipes where author_id = (select auth.uid())));

create policy "Authors delete steps" on public.recipe_steps
for delete to authenticated
using (recipe_id in (select id from public.recipes where author_id = (select auth.uid())));

grant select on public.recipe_steps to anon;
grant select, insert, update, delete on public.recipe_steps to authenticated, service_role;
