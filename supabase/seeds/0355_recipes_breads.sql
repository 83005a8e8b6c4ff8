-- Recipes: breads. Three statements: the recipes, what they need, how they are cooked.

insert into public.recipes as t
  (slug, title, cuisine, course, difficulty, servings, prep_minutes, cook_minutes, rest_minutes, is_published, description)
select
  v.slug, v.title, v.cuisine, 'bread', v.difficulty::public.recipe_difficulty,
  v.servings, v.prep, v.cook, v.rest, true, v.description
from (
  values
    ('no-knead-bread',   'No-Knead White Bread',   'american', 'easy',   12, 10, 45, 1020, 'Time does the kneading; a hot pot makes the crust.'),
    ('focaccia',         'Focaccia with Rosemary', 'italian',  'easy',    8, 20, 25,  180, 'Olive oil bread with deep dimples and a salty crust.'),
    ('irish-soda-bread', 'Irish Soda Bread',       'irish',    'easy',   10, 10, 40,    0, 'No yeast, no waiting: buttermilk and bicarbonate of soda raise it.'),
    ('garlic-naan',      'Garlic Naan',            'indian',   'medium',  6, 20, 15,   90, 'Soft flatbreads blistered in a very hot pan.'),
    ('hefezopf',         'Hefezopf',               'german',   'medium', 12, 30, 35,  120, 'A plaited sweet yeast loaf for Sunday breakfast.')
) as v (slug, title, cuisine, difficulty, servings, prep, cook, rest, description)
on conflict (slug) do update
set
  title = excluded.title,
  description = excluded.description,
  cuisine = excluded.cuisine,
  course = excluded.course,
  difficulty = excluded.difficulty,
  servings = excluded.servings,
  prep_minutes = excluded.prep_minutes,
  cook_minutes = excluded.cook_minutes,
  rest_minutes = excluded.rest_minutes,
  is_published = excluded.is_published
where t.author_id is null -- a person's recipe is not ours to change
  and (
    t.title, t.description, t.cuisine, t.course, t.difficulty,
    t.servings, t.prep_minutes, t.cook_minutes, t.rest_minutes, t.is_published
  ) is distinct from (
    excluded.title, excluded.description, excluded.cuisine, excluded.course, excluded.difficulty,
    excluded.servings, excluded.prep_minutes, excluded.cook_minutes, excluded.rest_minutes, excluded.is_published
  );

with line (recipe, position, quantity, unit, ingredient, note, is_optional) as (
  values
    -- No-Knead White Bread
    ('no-knead-bread',    1, 500, 'g',          'strong-white-flour',  null,                  false),
    ('no-knead-bread',    2,   2, 'g',          'dried-yeast',         null,                  false),
    ('no-knead-bread',    3,  10, 'g',          'salt',                null,                  false),
    ('no-knead-bread',    4, 375, 'ml',         'water',               null,                  false),

    -- Focaccia with Rosemary
    ('focaccia',          1, 500, 'g',          'strong-white-flour',  null,                  false),
    ('focaccia',          2,   7, 'g',          'dried-yeast',         null,                  false),
    ('focaccia',          3,  10, 'g',          'salt',                null,                  false),
    ('focaccia',          4, 375, 'ml',         'water',               'lukewarm',            false),
    ('focaccia',          5,   6, 'tablespoon', 'olive-oil',           null,                  false),
    ('focaccia',          6,   3, 'sprig',      'rosemary',            null,                  false),
    ('focaccia',          7,   1, 'pinch',      'sea-salt-flakes',     null,                  false),

    -- Irish Soda Bread
    ('irish-soda-bread',  1, 250, 'g',          'plain-flour',         null,                  false),
    ('irish-soda-bread',  2, 250, 'g',          'wholemeal-flour',     null,                  false),
    ('irish-soda-bread',  3,   1, 'teaspoon',   'bicarbonate-of-soda', null,                  false),
    ('irish-soda-bread',  4,   1, 'teaspoon',   'salt',                null,                  false),
    ('irish-soda-bread',  5, 400, 'ml',         'buttermilk',          null,                  false),

    -- Garlic Naan
    ('garlic-naan',       1, 350, 'g',          'plain-flour',         null,                  false),
    ('garlic-naan',       2,   5, 'g',          'dried-yeast',         null,                  false),
    ('garlic-naan',       3,   1, 'teaspoon',   'caster-sugar',        null,                  false),
    ('garlic-naan',       4,   1, 'teaspoon',   'salt',                null,                  false),
    ('garlic-naan',       5, 120, 'g',          'natural-yogurt',      null,                  false),
    ('garlic-naan',       6, 120, 'ml',         'water',               'lukewarm',            false),
    ('garlic-naan',       7,  50, 'g',          'ghee',                'melted',              false),
    ('garlic-naan',       8,   3, 'clove',      'garlic',              'finely chopped',      false),
    ('garlic-naan',       9,   1, 'handful',    'fresh-coriander',     'chopped',             true),
    ('garlic-naan',      10,   1, 'teaspoon',   'nigella-seeds',       null,                  true),

    -- Hefezopf
    ('hefezopf',          1, 500, 'g',          'plain-flour',         null,                  false),
    ('hefezopf',          2,  20, 'g',          'fresh-yeast',         null,                  false),
    ('hefezopf',          3, 220, 'ml',         'whole-milk',          'lukewarm',            false),
    ('hefezopf',          4,  80, 'g',          'caster-sugar',        null,                  false),
    ('hefezopf',          5,  80, 'g',          'butter',              'soft',                false),
    ('hefezopf',          6,   1, 'piece',      'egg',                 null,                  false),
    ('hefezopf',          7,   1, 'piece',      'egg',                 'yolk only, to glaze', false),
    ('hefezopf',          8,   1, 'teaspoon',   'salt',                null,                  false),
    ('hefezopf',          9,   8, 'g',          'vanilla-sugar',       null,                  false),
    ('hefezopf',         10,  20, 'g',          'flaked-almonds',      'to sprinkle',         true)
),
resolved as (
  -- left: an unknown recipe or ingredient fails, it does not vanish
  select r.id as recipe_id, line.position, i.id as ingredient_id,
    line.quantity, line.unit::public.measurement_unit as unit, line.note, line.is_optional
  from line
  left join public.recipes as r on r.slug = line.recipe and r.author_id is null
  left join public.ingredients as i on i.slug = line.ingredient
),
removed as (
  delete from public.recipe_ingredients as t
  where t.recipe_id in (select recipe_id from resolved)
    and not exists (select from resolved where resolved.recipe_id = t.recipe_id and resolved.position = t.position)
)
insert into public.recipe_ingredients as t (recipe_id, position, ingredient_id, quantity, unit, note, is_optional)
select recipe_id, position, ingredient_id, quantity, unit, note, is_optional
from resolved
on conflict (recipe_id, position) do update
set
  ingredient_id = excluded.ingredient_id,
  quantity = excluded.quantity,
  unit = excluded.unit,
  note = excluded.note,
  is_optional = excluded.is_optional
where (t.ingredient_id, t.quantity, t.unit, t.note, t.is_optional)
  is distinct from (excluded.ingredient_id, excluded.quantity, excluded.unit, excluded.note, excluded.is_optional);

with step (recipe, position, minutes, instruction) as (
  values
    -- No-Knead White Bread
    ('no-knead-bread',   1,  900, 'Stir flour, yeast, salt and water to a shaggy dough, cover and leave at room temperature.'),
    ('no-knead-bread',   2,  120, 'Tip onto a floured board, fold the edges to the middle, turn over and shape a ball. Leave on floured baking paper until puffy.'),
    ('no-knead-bread',   3, null, 'Heat the oven to 240 °C with a lidded cast-iron pot inside.'),
    ('no-knead-bread',   4,   30, 'Lower the dough with its paper into the hot pot, cover and bake.'),
    ('no-knead-bread',   5,   15, 'Take off the lid and bake until deep brown. Cool on a rack before cutting.'),

    -- Focaccia with Rosemary
    ('focaccia',         1,   30, 'Mix flour, yeast, salt, water and two spoons of oil to a wet dough. Fold it in the bowl a few times over half an hour.'),
    ('focaccia',         2,   90, 'Cover and leave to rise until doubled.'),
    ('focaccia',         3,   60, 'Pour two spoons of oil into a tray of about 30 × 20 cm, tip in the dough, stretch it gently and leave to rise again.'),
    ('focaccia',         4, null, 'Heat the oven to 220 °C (fan 200 °C). Press dimples down to the tray with oiled fingers, sprinkle with rosemary, salt flakes and the rest of the oil.'),
    ('focaccia',         5,   23, 'Bake until golden.'),

    -- Irish Soda Bread
    ('irish-soda-bread', 1, null, 'Heat the oven to 200 °C (fan 180 °C) and dust a tray with flour.'),
    ('irish-soda-bread', 2, null, 'Mix flours, bicarbonate of soda and salt, pour in the buttermilk and bring together quickly with one hand; do not knead.'),
    ('irish-soda-bread', 3, null, 'Shape a round about 4 cm high and cut a deep cross into it.'),
    ('irish-soda-bread', 4,   38, 'Bake until it sounds hollow when tapped underneath. Cool on a rack.'),

    -- Garlic Naan
    ('garlic-naan',      1,    8, 'Mix flour, yeast, sugar, salt, yogurt, water and a spoon of ghee and knead until soft and smooth.'),
    ('garlic-naan',      2,   90, 'Cover and leave to rise until doubled.'),
    ('garlic-naan',      3, null, 'Cut into six pieces and roll each out to a teardrop, half a centimetre thick. Press in nigella seeds.'),
    ('garlic-naan',      4,    2, 'Heat a heavy pan until very hot. Cook the naans until bubbles rise and the underside has dark spots, turn and cook the other side.'),
    ('garlic-naan',      5, null, 'Brush with the rest of the ghee mixed with garlic and coriander and keep warm in a cloth.'),

    -- Hefezopf
    ('hefezopf',         1,   10, 'Dissolve the yeast in the milk with a spoon of the sugar and leave until it foams.'),
    ('hefezopf',         2,   10, 'Add flour, the rest of the sugar, vanilla sugar, butter, egg and salt and knead to a smooth, elastic dough.'),
    ('hefezopf',         3,   75, 'Cover and leave to rise until doubled.'),
    ('hefezopf',         4,   35, 'Divide into three, roll into strands of 40 cm and plait. Leave to rise on a tray.'),
    ('hefezopf',         5,   30, 'Heat the oven to 180 °C (fan 160 °C). Brush with egg yolk, sprinkle with almonds and bake until golden brown.')
),
resolved as (
  select r.id as recipe_id, step.position, step.minutes, step.instruction
  from step
  left join public.recipes as r on r.slug = step.recipe and r.author_id is null
),
removed as (
  delete from public.recipe_steps as t
  where t.recipe_id in (select recipe_id from resolved)
    and not exists (select from resolved where resolved.recipe_id = t.recipe_id and resolved.position = t.position)
)
insert into public.recipe_steps as t (recipe_id, position, minutes, instruction)
select recipe_id, position, minutes, instruction
from resolved
on conflict (recipe_id, position) do update
set minutes = excluded.minutes, instruction = excluded.instruction
where (t.minutes, t.instruction) is distinct from (excluded.minutes, excluded.instruction);
