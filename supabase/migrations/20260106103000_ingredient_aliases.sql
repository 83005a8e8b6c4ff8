-- Other names of an ingredient: plurals, regional and everyday names, other languages.

create table public.ingredient_aliases (
  ingredient_id    uuid        not null,
  locale           text        not null,
  alias            text        not null,
  normalized_alias text        not null generated always as (public.normalize_name(alias)) stored,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),

  constraint ingredient_aliases_pkey primary key (normalized_alias, locale),
  constraint ingredient_aliases_ingredient_id_fkey
    foreign key (ingredient_id) references public.ingredients (id) on delete cascade,
  constraint ingredient_aliases_locale_is_bcp47 check (locale ~ '^[a-z]{2}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'),
  constraint ingredient_aliases_alias_is_trimmed check (alias = btrim(alias) and char_length(alias) between 2 and 80),
  constraint ingredient_aliases_alias_has_letters check (normalized_alias <> ''),
  -- "Tomate" may be German, French and Spanish, but not for two different things: people search without saying
  -- which language they think in. Deferrable, so that it is checked after a statement and not row by row: one
  -- statement can then move a word in all its languages.
  constraint ingredient_aliases_mean_one_ingredient
    exclude using gist (normalized_alias with =, ingredient_id with <>) deferrable initially immediate
);

comment on table public.ingredient_aliases is 'Other names of an ingredient: plurals, regional names, other languages.';
comment on column public.ingredient_aliases.locale is 'Language, with a script or a region where it matters: en, en-US, hi-Latn.';
comment on column public.ingredient_aliases.normalized_alias is 'The alias as searched: see normalize_name().';

create index ingredient_aliases_ingredient_id_idx on public.ingredient_aliases (ingredient_id);
create index ingredient_aliases_alias_trgm_idx
  on public.ingredient_aliases using gin (normalized_alias extensions.gin_trgm_ops);

create trigger set_updated_at
before update on public.ingredient_aliases
for each row execute function public.set_updated_at();

alter table public.ingredient_aliases enable row level security;

create policy "Everyone reads aliases" on public.ingredient_aliases
for select to anon, authenticated
using (true);

grant select on public.ingredient_aliases to anon, authenticated;
grant select, insert, update, delete on public.ingredient_aliases to service_role;
