-- The catalogue of ingredients: read by everyone, written by seeds and the service role.

create table public.ingredients (
  id              uuid                       not null default gen_random_uuid(),
  slug            text                       not null,
  name            text                       not null,
  normalized_name text                       not null generated always as (public.normalize_name(name)) stored,
  category        public.ingredient_category not null,
  default_unit    public.measurement_unit    not null,
  is_staple       boolean                    not null default false,
  created_at      timestamptz                not null default now(),
  updated_at      timestamptz                not null default now(),

  constraint ingredients_pkey primary key (id),
  constraint ingredients_slug_key unique (slug),
  constraint ingredients_normalized_name_key unique (normalized_name),
  constraint ingredients_slug_is_kebab_case check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint ingredients_name_is_trimmed check (name = btrim(name) and char_length(name) between 2 and 80),
  constraint ingredients_name_has_letters check (normalized_name <> '')
);

comment on table public.ingredients is 'What can be in a recipe or a pantry.';
comment on column public.ingredients.slug is 'Stable key; seeds and links refer to it.';
comment on column public.ingredients.normalized_name is 'The name as searched: see normalize_name().';
comment on column public.ingredients.default_unit is 'The unit a pantry form offers first.';
comment on column public.ingredients.is_staple is 'Assumed to be in every kitchen (water, salt); never counted as missing.';

create index ingredients_category_idx on public.ingredients (category);
create index ingredients_name_trgm_idx on public.ingredients using gin (normalized_name extensions.gin_trgm_ops);

create trigger set_updated_at
before update on public.ingredients
for each row execute function public.set_updated_at();

alter table public.ingredients enable row level security;

create policy "Everyone reads ingredients" on public.ingredients
for select to anon, authenticated
using (true);

grant select on public.ingredients to anon, authenticated;
grant select, insert, update, delete on public.ingredients to service_role;
