-- Helpers that the tables below build on.

create function public.normalize_name(name text)
returns text
language sql
immutable
strict
parallel safe
set search_path = ''
as $$
  -- unaccent() is only stable because its dictionary could be swapped; naming the dictionary pins it.
  -- Collation "C" keeps stored values the same on every server; unaccent() has made Latin letters ASCII by then.
  select btrim(
    regexp_replace(
      replace(
        lower(extensions.unaccent('extensions.unaccent', normalize(name, nfkc)) collate "C"),
        '''', ''
      ),
      '[[:punct:][:space:]]+', ' ', 'g'
    )
  );
$$;

comment on function public.normalize_name(text) is
  'Lower case, no accents, punctuation and runs of space as one space: " Crème-fraîche " becomes "creme fraiche".';

revoke execute on function public.normalize_name(text) from public;
grant execute on function public.normalize_name(text) to anon, authenticated, service_role;

create function public.set_updated_at()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.updated_at = now();
  return new;
end;
$$;

comment on function public.set_updated_at() is 'Trigger: stamps a row that changes.';

revoke execute on function public.set_updated_at() from public;
