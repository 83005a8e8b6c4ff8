-- Recipes: the seeded library (no author) and those that people write.

create table public.recipes (
  id               uuid                     not null default gen_random_uuid(),
  author_id        uuid                     default auth.uid(),
  slug             text                     not null,
  title            text                     not null,
  normalized_title text                     not null generated always as (public.normalize_name(title)) stored,
  description      text                     not null,
  cuisine          text                     not null,
  course           public.recipe_course     not null,
  difficulty       public.recipe_difficulty not null,
  servings         smallint                 not null,
  prep_minutes     smallint                 not null,
  cook_minutes     smallint                 not null,
  rest_minutes     smallint                 not null default 0,
  total_minutes    integer                  not null
    generated always as (prep_minutes::integer + cook_minutes + rest_minutes) stored,
  is_published     boolean                  not null default false,
  created_at       timestamptz              not null default now(),
  updated_at       timestamptz              not null default now(),

  constraint recipes_pkey primary key (id),
  constraint recipes_slug_key unique (slug),
  constraint recipes_author_title_key unique nulls not distinct (author_id, normalized_title),
  constraint recipes_author_id_fkey foreign key (author_id) references auth.users (id) on delete cascade,
  constraint recipes_slug_is_kebab_case check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint recipes_title_is_trimmed check (title = btrim(title) and char_length(title) between 3 and 120),
  constraint recipes_title_has_letters check (normalized_title <> ''),
  constraint recipes_description_is_short check (char_length(description) between 10 and 500),
  constraint recipes_cuisine_is_kebab_case check (cuisine ~ '^[a-z]+(-[a-z]+)*$'),
  constraint recipes_servings_are_sensible check (servings between 1 and 50),
  constraint recipes_minutes_are_not_negative check (prep_minutes >= 0 and cook_minutes >= 0 and rest_minutes >= 0),
  constraint recipes_take_some_time check (prep_minutes + cook_minutes > 0)
);

comment on table public.recipes is 'Recipes: the seeded library and those that people write.';
comment on column public.recipes.author_id is 'Null for the seeded library.';
comment on column public.recipes.slug is 'Stable key; seeds and links refer to it.';
comment on column public.recipes.prep_minutes is 'Hands-on time before the heat.';
comment on column public.recipes.rest_minutes is 'Waiting: soaking, rising, chilling.';
comment on column public.recipes.is_published is 'Unpublished recipes are seen by their author only.';

create index recipes_author_id_idx on public.recipes (author_id);
create index recipes_browse_idx on public.recipes (course, total_minutes) where is_published;

create trigger set_updated_at
before update on public.recipes
for each row execute function public.set_updated_at();

alter table public.recipes enable row level security;

create policy "Everyone reads published recipes" on public.recipes
for select to anon
using (is_published);

create policy "Members read published recipes and their own" on public.recipes
for select to authenticated
using (is_published or author_id = (select auth.uid()));

create policy "Members write their own recipes" on public.recipes
for insert to authenticated
with check (author_id = (select auth.uid()));

create policy "Members change their own recipes" on public.recipes
for update to authenticated
using (author_id = (select auth.uid()))
with check (author_id = (select auth.uid()));

create policy "Members delete their own recipes" on public.recipes
for delete to authenticated
using (author_id = (select auth.uid()));

grant select on public.recipes to anon;
grant select, insert, update, delete on public.recipes to authenticated, service_role;
