-- The lines of a recipe's shopping list, in the order they are printed.

create table public.recipe_ingredients (
  recipe_id     uuid        not null,
  position      smallint    not null,
  ingredient_id uuid        not null,
  quantity      numeric(8, 2),
  unit          public.measurement_unit,
  note          text,
  is_optional   boolean     not null default false,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),

  constraint recipe_ingredients_pkey primary key (recipe_id, position),
  constraint recipe_ingredients_recipe_id_fkey
    foreign key (recipe_id) references public.recipes (id) on delete cascade,
  constraint recipe_ingredients_ingredient_id_fkey
    foreign key (ingredient_id) references public.ingredients (id) on delete restrict,
  constraint recipe_ingredients_position_is_positive check (position > 0),
  constraint recipe_ingredients_quantity_is_positive check (quantity > 0),
  constraint recipe_ingredients_quantity_has_unit check ((quantity is null) = (unit is null)),
  constraint recipe_ingredients_note_is_short check (char_length(note) between 2 and 120)
);

comment on table public.recipe_ingredients is 'What a recipe needs, for the servings it is written for.';
comment on column public.recipe_ingredients.position is 'Order on the page, from 1. An ingredient may appear twice (butter for the dough, butter for the tin).';
comment on column public.recipe_ingredients.quantity is 'Null: to taste.';
comment on column public.recipe_ingredients.note is 'How it is prepared: "finely chopped".';
comment on column public.recipe_ingredients.is_optional is 'Does not count when recipes are matched against a pantry.';

create index recipe_ingredients_ingredient_id_idx on public.recipe_ingredients (ingredient_id);

create trigger set_updated_at
before update on public.recipe_ingredients
for each row execute function public.set_updated_at();

alter table public.recipe_ingredients enable row level security;

-- Whoever sees the recipe sees its lines: the policies of public.recipes apply inside the subquery.
create policy "Lines are as visible as their recipe" on public.recipe_ingredients
for select to anon, authenticated
using (recipe_id in (select id from public.recipes));

create policy "Authors add lines" on public.recipe_ingredients
for insert to authenticated
with check (recipe_id in (select id from public.recipes where author_id = (select auth.uid())));

create policy "Authors change lines" on public.recipe_ingredients
for update to authenticated
using (recipe_id in (select id from public.recipes where author_id = (select auth.uid())))
with check (recipe_id in (select id from public.recipes where author_id = (select auth.uid())));

create policy "Authors delete lines" on public.recipe_ingredients
for delete to authenticated
using (recipe_id in (select id from public.recipes where author_id = (select auth.uid())));

grant select on public.recipe_ingredients to anon;
grant select, insert, update, delete on public.recipe_ingredients to authenticated, service_role;
