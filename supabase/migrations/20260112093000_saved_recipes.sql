-- Bookmarks, with a private note and stars.

create table public.saved_recipes (
  user_id    uuid        not null default auth.uid(),
  recipe_id  uuid        not null,
  note       text,
  rating     smallint,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),

  constraint saved_recipes_pkey primary key (user_id, recipe_id),
  constraint saved_recipes_user_id_fkey foreign key (user_id) references auth.users (id) on delete cascade,
  constraint saved_recipes_recipe_id_fkey foreign key (recipe_id) references public.recipes (id) on delete cascade,
  constraint saved_recipes_note_is_short check (char_length(note) between 1 and 2000),
  constraint saved_recipes_rating_is_one_to_five check (rating between 1 and 5)
);

comment on table public.saved_recipes is 'Bookmarks, with a private note and stars.';

create index saved_recipes_recipe_id_idx on public.saved_recipes (recipe_id);

create trigger set_updated_at
before update on public.saved_recipes
for each row execute function public.set_updated_at();

alter table public.saved_recipes enable row level security;

create policy "Owners read what they saved" on public.saved_recipes
for select to authenticated
using (user_id = (select auth.uid()));

-- The subquery runs under the policies of public.recipes: nobody can save (and so probe for) a hidden recipe.
create policy "Owners save recipes they can see" on public.saved_recipes
for insert to authenticated
with check (user_id = (select auth.uid()) and recipe_id in (select id from public.recipes));

create policy "Owners change what they saved" on public.saved_recipes
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()) and recipe_id in (select id from public.recipes));

create policy "Owners forget what they saved" on public.saved_recipes
for delete to authenticated
using (user_id = (select auth.uid()));

grant select, insert, update, delete on public.saved_recipes to authenticated, service_role;
