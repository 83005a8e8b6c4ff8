-- What can I cook, and what must I still buy?

create function public.to_base_unit(quantity numeric, unit public.measurement_unit, out amount numeric, out base public.measurement_unit)
language sql
immutable
parallel safe
set search_path = ''
as $$
  select
    quantity * case unit
      when 'kg' then 1000
      when 'l' then 1000
      when 'teaspoon' then 5
      when 'tablespoon' then 15
      else 1
    end,
    case
      when unit = 'kg' then 'g'
      when unit in ('l', 'teaspoon', 'tablespoon') then 'ml'
      else unit
    end::public.measurement_unit;
$$;

comment on function public.to_base_unit(numeric, public.measurement_unit) is
  'Grams for weights, millilitres for volumes; counted units stay what they are. Two amounts compare when their base is the same.';

create function public.match_recipes(owned_ingredients uuid[], min_score numeric default 0, max_results integer default 20)
returns table (
  recipe_id      uuid,
  slug           text,
  title          text,
  owned_count    integer,
  required_count integer,
  score          numeric,
  missing        text[]
)
language sql
stable
set search_path = ''
as $$
  with required as (
    select distinct line.recipe_id, i.id as ingredient_id, i.name, i.id = any (owned_ingredients) as is_owned
    from public.recipe_ingredients as line
    join public.ingredients as i on i.id = line.ingredient_id
    where not line.is_optional and not i.is_staple
  ),
  tally as (
    select
      required.recipe_id,
      count(*) filter (where required.is_owned) as owned_count,
      count(*) as required_count,
      array_agg(required.name order by required.name) filter (where not required.is_owned) as missing
    from required
    group by required.recipe_id
  )
  select
    r.id,
    r.slug,
    r.title,
    tally.owned_count::integer,
    tally.required_count::integer,
    round(tally.owned_count::numeric / tally.required_count, 3),
    coalesce(tally.missing, '{}')
  from tally
  join public.recipes as r on r.id = tally.recipe_id
  where tally.owned_count > 0
    and tally.owned_count::numeric / tally.required_count >= min_score
  order by tally.owned_count::numeric / tally.required_count desc, tally.required_count desc, r.total_minutes, r.slug
  limit max_results;
$$;

comment on function public.match_recipes(uuid[], numeric, integer) is
  'Recipes by the share of their required ingredients that is owned (0 to 1). Optional lines and staples do not count; amounts are not looked at.';

create function public.match_my_pantry(min_score numeric default 0, max_results integer default 20)
returns table (
  recipe_id      uuid,
  slug           text,
  title          text,
  owned_count    integer,
  required_count integer,
  score          numeric,
  missing        text[]
)
language sql
stable
set search_path = ''
as $$
  select matched.*
  from public.match_recipes(
    array(
      select item.ingredient_id
      from public.pantry_items as item
      where item.user_id = (select auth.uid())
        and (item.expires_on is null or item.expires_on >= current_date)
    ),
    min_score,
    max_results
  ) as matched;
$$;

comment on function public.match_my_pantry(numeric, integer) is
  'match_recipes() with what the caller has at home and is still good.';

create function public.missing_ingredients(for_recipe uuid, for_servings integer default null)
returns table (
  ingredient_id uuid,
  slug          text,
  name          text,
  state         text,
  required      numeric,
  owned         numeric,
  missing       numeric,
  unit          public.measurement_unit
)
language sql
stable
set search_path = ''
as $$
  with required as (
    select i.id, i.slug, i.name, base.base as unit,
      sum(base.amount * coalesce(for_servings, r.servings) / r.servings) as amount,
      min(line.position) as position
    from public.recipes as r
    join public.recipe_ingredients as line on line.recipe_id = r.id
    join public.ingredients as i on i.id = line.ingredient_id
    cross join lateral public.to_base_unit(line.quantity, line.unit) as base
    where r.id = for_recipe and not line.is_optional and not i.is_staple
    group by i.id, i.slug, i.name, base.base
  ),
  owned as (
    select item.ingredient_id, base.base as unit, sum(base.amount) as amount
    from public.pantry_items as item
    cross join lateral public.to_base_unit(item.quantity, item.unit) as base
    where item.user_id = (select auth.uid())
      and (item.expires_on is null or item.expires_on >= current_date)
    group by item.ingredient_id, base.base
  ),
  compared as (
    select required.*, same.amount as owned_amount,
      exists (select from owned where owned.ingredient_id = required.id) as is_owned,
      -- "Some" at home, or "to taste" in the recipe: taken for enough.
      required.unit is null
        or exists (select from owned where owned.ingredient_id = required.id and owned.unit is null) as is_vague
    from required
    left join owned as same on same.ingredient_id = required.id and same.unit = required.unit
  )
  select
    c.id,
    c.slug,
    c.name,
    case when not c.is_owned then 'absent' when c.owned_amount is null then 'check' else 'short' end,
    round(c.amount, 2),
    round(c.owned_amount, 2),
    case when not c.is_owned then round(c.amount, 2) else round(c.amount - c.owned_amount, 2) end,
    c.unit
  from compared as c
  where not c.is_owned
    or (not c.is_vague and (c.owned_amount is null or c.owned_amount < c.amount))
  order by c.position;
$$;

comment on function public.missing_ingredients(uuid, integer) is
  'What the caller lacks for a recipe, in grams, millilitres or counted units. state: absent; short (some is there, missing says how much more); check (owned in a unit that does not compare).';

revoke execute on function public.to_base_unit(numeric, public.measurement_unit) from public;
revoke execute on function public.match_recipes(uuid[], numeric, integer) from public;
revoke execute on function public.match_my_pantry(numeric, integer) from public;
revoke execute on function public.missing_ingredients(uuid, integer) from public;

grant execute on function public.to_base_unit(numeric, public.measurement_unit) to anon, authenticated, service_role;
grant execute on function public.match_recipes(uuid[], numeric, integer) to anon, authenticated, service_role;
grant execute on function public.match_my_pantry(numeric, integer) to authenticated;
grant execute on function public.missing_ingredients(uuid, integer) to authenticated;
