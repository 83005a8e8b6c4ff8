-- What a list of recipes shows. security_invoker: the reader's own policies decide which rows there are.

create view public.recipe_cards
with (security_invoker = true)
as
select
  r.id,
  r.slug,
  r.title,
  r.description,
  r.cuisine,
  r.course,
  r.difficulty,
  r.servings,
  r.total_minutes,
  (select count(*) from public.recipe_ingredients as line where line.recipe_id = r.id) as ingredient_count,
  (select count(*) from public.recipe_steps as step where step.recipe_id = r.id) as step_count
from public.recipes as r;

comment on view public.recipe_cards is 'What a list of recipes shows.';

grant select on public.recipe_cards to anon, authenticated, service_role;
