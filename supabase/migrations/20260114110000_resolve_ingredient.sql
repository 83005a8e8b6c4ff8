-- From what somebody typed to an ingredient.

create function public.resolve_ingredient(term text, min_similarity real default 0.45)
returns table (ingredient_id uuid, slug text, name text, matched_by text, matched_text text, similarity real)
language sql
stable
set search_path = ''
as $$
  with wanted as (
    select public.normalize_name(term) as word
  ),
  candidates as (
    select i.id, 1 as rank, 'name' as matched_by, i.name as matched_text, 1::real as similarity
    from wanted
    join public.ingredients as i on i.normalized_name = wanted.word

    union all

    select a.ingredient_id, 2, 'alias', a.alias, 1::real
    from wanted
    join public.ingredient_aliases as a on a.normalized_alias = wanted.word

    union all

    select i.id, 3, 'similar name', i.name, extensions.similarity(i.normalized_name, wanted.word)
    from wanted
    join public.ingredients as i on i.normalized_name operator(extensions.%) wanted.word

    union all

    select a.ingredient_id, 3, 'similar alias', a.alias, extensions.similarity(a.normalized_alias, wanted.word)
    from wanted
    join public.ingredient_aliases as a on a.normalized_alias operator(extensions.%) wanted.word
  )
  select i.id, i.slug, i.name, c.matched_by, c.matched_text, c.similarity
  from candidates as c
  join public.ingredients as i on i.id = c.id
  where c.similarity >= min_similarity
  order by c.rank, c.similarity desc, c.matched_text
  limit 1;
$$;

comment on function public.resolve_ingredient(text, real) is
  'The one ingredient that a typed word means: its name, else an alias, else the most similar of both; no row when nothing is close. pg_trgm never offers less than 0.3.';

revoke execute on function public.resolve_ingredient(text, real) from public;
grant execute on function public.resolve_ingredient(text, real) to anon, authenticated, service_role;
