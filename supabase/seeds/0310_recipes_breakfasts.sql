-- Recipes: breakfasts. Three statements: the recipes, what they need, how they are cooked.

insert into public.recipes as t
  (slug, title, cuisine, course, difficulty, servings, prep_minutes, cook_minutes, rest_minutes, is_published, description)
select
  v.slug, v.title, v.cuisine, 'breakfast', v.difficulty::public.recipe_difficulty,
  v.servings, v.prep, v.cook, v.rest, true, v.description
from (
  values
    ('porridge-with-apple',        'Porridge with Apple and Cinnamon',    'british',        'easy',  2,  5, 10,   0, 'Creamy oats cooked slowly in milk, with an apple that softens in the pan.'),
    ('american-pancakes',          'American Pancakes',                   'american',       'easy',  4, 10, 20,   5, 'Thick, fluffy pancakes raised with buttermilk and baking powder.'),
    ('crepes',                     'Crêpes',                              'french',         'easy',  4, 10, 25,  30, 'Paper-thin French pancakes, for sugar and lemon or whatever the larder offers.'),
    ('shakshuka',                  'Shakshuka',                           'middle-eastern', 'easy',  3, 10, 30,   0, 'Eggs poached in a spiced tomato and pepper sauce, eaten from the pan with bread.'),
    ('bircher-muesli',             'Bircher Muesli',                      'swiss',          'easy',  2, 15,  0, 480, 'Oats soaked overnight with fresh apple, as Dr Bircher-Benner served them in Zurich.'),
    ('french-toast',               'French Toast',                        'french',         'easy',  2,  5, 10,   5, 'Slices of day-old bread soaked in sweet egg custard and fried in butter.'),
    ('scrambled-eggs-with-chives', 'Scrambled Eggs with Chives on Toast', 'british',        'easy',  2,  5,  5,   0, 'Soft, slow eggs folded with butter and chives.'),
    ('huevos-rancheros',           'Huevos Rancheros',                    'mexican',        'easy',  2, 10, 20,   0, 'Fried eggs on warm tortillas under a hot tomato salsa, with black beans.'),
    ('maple-granola',              'Maple and Almond Granola',            'american',       'easy', 10, 10, 30,  30, 'Crunchy oat clusters that keep for weeks in a jar.')
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
    -- Porridge with Apple and Cinnamon
    ('porridge-with-apple',         1,  100, 'g',          'rolled-oats',         null,                                false),
    ('porridge-with-apple',         2,  400, 'ml',         'whole-milk',          null,                                false),
    ('porridge-with-apple',         3,  200, 'ml',         'water',               null,                                false),
    ('porridge-with-apple',         4,    1, 'piece',      'apple',               'coarsely grated',                   false),
    ('porridge-with-apple',         5,  0.5, 'teaspoon',   'ground-cinnamon',     null,                                false),
    ('porridge-with-apple',         6,    1, 'pinch',      'salt',                null,                                false),
    ('porridge-with-apple',         7,    2, 'tablespoon', 'honey',               'to serve',                          true),
    ('porridge-with-apple',         8,   30, 'g',          'walnuts',             'chopped',                           true),

    -- American Pancakes
    ('american-pancakes',           1,  250, 'g',          'plain-flour',         null,                                false),
    ('american-pancakes',           2,    2, 'teaspoon',   'baking-powder',       null,                                false),
    ('american-pancakes',           3,  0.5, 'teaspoon',   'bicarbonate-of-soda', null,                                false),
    ('american-pancakes',           4,    2, 'tablespoon', 'caster-sugar',        null,                                false),
    ('american-pancakes',           5,    1, 'pinch',      'salt',                null,                                false),
    ('american-pancakes',           6,    2, 'piece',      'egg',                 null,                                false),
    ('american-pancakes',           7,  350, 'ml',         'buttermilk',          null,                                false),
    ('american-pancakes',           8,   50, 'g',          'butter',              'melted, plus a little for the pan', false),
    ('american-pancakes',           9,  100, 'ml',         'maple-syrup',         'to serve',                          true),
    ('american-pancakes',          10,  150, 'g',          'blueberry',           'to serve',                          true),

    -- Crêpes
    ('crepes',                      1,  250, 'g',          'plain-flour',         null,                                false),
    ('crepes',                      2,    4, 'piece',      'egg',                 null,                                false),
    ('crepes',                      3,  500, 'ml',         'whole-milk',          null,                                false),
    ('crepes',                      4,   50, 'g',          'butter',              'melted',                            false),
    ('crepes',                      5,    1, 'tablespoon', 'caster-sugar',        null,                                false),
    ('crepes',                      6,    1, 'pinch',      'salt',                null,                                false),
    ('crepes',                      7,   20, 'g',          'butter',              'for the pan',                       false),
    ('crepes',                      8,    1, 'piece',      'lemon',               'cut into wedges, to serve',         true),

    -- Shakshuka
    ('shakshuka',                   1,    2, 'tablespoon', 'olive-oil',           null,                                false),
    ('shakshuka',                   2,    1, 'piece',      'onion',               'sliced',                            false),
    ('shakshuka',                   3,    1, 'piece',      'red-bell-pepper',     'sliced',                            false),
    ('shakshuka',                   4,    3, 'clove',      'garlic',              'sliced',                            false),
    ('shakshuka',                   5,    1, 'teaspoon',   'ground-cumin',        null,                                false),
    ('shakshuka',                   6,    2, 'teaspoon',   'paprika',             null,                                false),
    ('shakshuka',                   7, 0.25, 'teaspoon',   'cayenne-pepper',      null,                                false),
    ('shakshuka',                   8,  800, 'g',          'tinned-tomatoes',     null,                                false),
    ('shakshuka',                   9,    6, 'piece',      'egg',                 null,                                false),
    ('shakshuka',                  10, null, null,         'salt',                null,                                false),
    ('shakshuka',                  11,   80, 'g',          'feta',                'crumbled',                          true),
    ('shakshuka',                  12,    1, 'handful',    'fresh-coriander',     'chopped',                           true),
    ('shakshuka',                  13,    3, 'piece',      'pitta-bread',         'warmed, to serve',                  true),

    -- Bircher Muesli
    ('bircher-muesli',              1,   80, 'g',          'rolled-oats',         null,                                false),
    ('bircher-muesli',              2,  200, 'ml',         'whole-milk',          null,                                false),
    ('bircher-muesli',              3,  150, 'g',          'natural-yogurt',      null,                                false),
    ('bircher-muesli',              4,    1, 'piece',      'apple',               'grated with the skin',              false),
    ('bircher-muesli',              5,  0.5, 'piece',      'lemon',               'juice only',                        false),
    ('bircher-muesli',              6,   30, 'g',          'hazelnuts',           'chopped',                           false),
    ('bircher-muesli',              7,    1, 'tablespoon', 'honey',               null,                                false),
    ('bircher-muesli',              8,  100, 'g',          'raspberry',           'to serve',                          true),

    -- French Toast
    ('french-toast',                1,    4, 'slice',      'brioche',             'a day old, or white bread',         false),
    ('french-toast',                2,    2, 'piece',      'egg',                 null,                                false),
    ('french-toast',                3,  150, 'ml',         'whole-milk',          null,                                false),
    ('french-toast',                4,    1, 'tablespoon', 'caster-sugar',        null,                                false),
    ('french-toast',                5,    1, 'teaspoon',   'vanilla-extract',     null,                                false),
    ('french-toast',                6,    1, 'pinch',      'ground-cinnamon',     null,                                false),
    ('french-toast',                7,   25, 'g',          'butter',              null,                                false),
    ('french-toast',                8,    2, 'tablespoon', 'maple-syrup',         'to serve',                          true),
    ('french-toast',                9,  150, 'g',          'strawberry',          'to serve',                          true),

    -- Scrambled Eggs with Chives on Toast
    ('scrambled-eggs-with-chives',  1,    5, 'piece',      'egg',                 null,                                false),
    ('scrambled-eggs-with-chives',  2,    2, 'tablespoon', 'single-cream',        null,                                false),
    ('scrambled-eggs-with-chives',  3,   30, 'g',          'butter',              null,                                false),
    ('scrambled-eggs-with-chives',  4,  0.5, 'bunch',      'chives',              'finely snipped',                    false),
    ('scrambled-eggs-with-chives',  5,    4, 'slice',      'sourdough-bread',     null,                                false),
    ('scrambled-eggs-with-chives',  6, null, null,         'salt',                null,                                false),
    ('scrambled-eggs-with-chives',  7, null, null,         'black-pepper',        null,                                false),
    ('scrambled-eggs-with-chives',  8,   80, 'g',          'smoked-salmon',       'to serve',                          true),

    -- Huevos Rancheros
    ('huevos-rancheros',            1,    2, 'tablespoon', 'vegetable-oil',       null,                                false),
    ('huevos-rancheros',            2,    1, 'piece',      'onion',               'finely chopped',                    false),
    ('huevos-rancheros',            3,    1, 'piece',      'jalapeno',            'finely chopped',                    false),
    ('huevos-rancheros',            4,    2, 'clove',      'garlic',              'crushed',                           false),
    ('huevos-rancheros',            5,  400, 'g',          'tinned-tomatoes',     null,                                false),
    ('huevos-rancheros',            6,  0.5, 'teaspoon',   'ground-cumin',        null,                                false),
    ('huevos-rancheros',            7,  240, 'g',          'tinned-black-beans',  'drained',                           false),
    ('huevos-rancheros',            8,    4, 'piece',      'corn-tortilla',       null,                                false),
    ('huevos-rancheros',            9,    4, 'piece',      'egg',                 null,                                false),
    ('huevos-rancheros',           10, null, null,         'salt',                null,                                false),
    ('huevos-rancheros',           11,    1, 'piece',      'avocado',             'sliced',                            true),
    ('huevos-rancheros',           12,    1, 'handful',    'fresh-coriander',     'chopped',                           true),
    ('huevos-rancheros',           13,    1, 'piece',      'lime',                'cut into wedges',                   true),

    -- Maple and Almond Granola
    ('maple-granola',               1,  300, 'g',          'rolled-oats',         null,                                false),
    ('maple-granola',               2,  100, 'g',          'almonds',             'roughly chopped',                   false),
    ('maple-granola',               3,   50, 'g',          'pumpkin-seeds',       null,                                false),
    ('maple-granola',               4,   50, 'g',          'sunflower-seeds',     null,                                false),
    ('maple-granola',               5,    1, 'teaspoon',   'ground-cinnamon',     null,                                false),
    ('maple-granola',               6,    1, 'pinch',      'salt',                null,                                false),
    ('maple-granola',               7,  100, 'ml',         'maple-syrup',         null,                                false),
    ('maple-granola',               8,   80, 'g',          'coconut-oil',         'melted',                            false),
    ('maple-granola',               9,    1, 'teaspoon',   'vanilla-extract',     null,                                false),
    ('maple-granola',              10,  100, 'g',          'raisins',             null,                                false)
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
    -- Porridge with Apple and Cinnamon
    ('porridge-with-apple',        1, null, 'Put oats, milk, water and salt in a saucepan and bring to a simmer over medium heat, stirring.'),
    ('porridge-with-apple',        2,    8, 'Stir in the grated apple and the cinnamon and cook gently, stirring often, until thick and creamy.'),
    ('porridge-with-apple',        3,    2, 'Take off the heat and leave to stand for a moment.'),
    ('porridge-with-apple',        4, null, 'Spoon into bowls and top with honey and walnuts.'),

    -- American Pancakes
    ('american-pancakes',          1, null, 'Whisk flour, baking powder, bicarbonate of soda, sugar and salt in a large bowl.'),
    ('american-pancakes',          2, null, 'Whisk eggs, buttermilk and melted butter in a jug, pour over the flour and fold together until just combined; small lumps are welcome.'),
    ('american-pancakes',          3,    5, 'Leave the batter to stand while a frying pan heats over medium heat.'),
    ('american-pancakes',          4,    2, 'Grease the pan lightly and drop in ladles of batter, about 10 cm across. Turn when bubbles on top burst and stay open.'),
    ('american-pancakes',          5,    2, 'Cook the second side until golden and keep warm while the rest is fried.'),
    ('american-pancakes',          6, null, 'Serve in stacks with maple syrup and blueberries.'),

    -- Crêpes
    ('crepes',                     1, null, 'Beat flour, eggs, sugar and salt with a third of the milk to a smooth, thick batter.'),
    ('crepes',                     2,   30, 'Whisk in the rest of the milk and the melted butter, cover and leave to rest.'),
    ('crepes',                     3, null, 'Heat a flat frying pan over medium-high heat and wipe it with a little butter.'),
    ('crepes',                     4,    1, 'Pour in half a ladle of batter, tilt the pan to spread it thinly and cook until the edge lifts and browns.'),
    ('crepes',                     5, null, 'Turn and cook the other side briefly. Stack on a plate and go on until the batter is used up.'),
    ('crepes',                     6, null, 'Serve with lemon wedges and sugar, or a filling of your choice.'),

    -- Shakshuka
    ('shakshuka',                  1,   10, 'Warm the oil in a wide frying pan and cook onion and pepper over medium heat until soft.'),
    ('shakshuka',                  2,    1, 'Add garlic, cumin, paprika and cayenne and stir until fragrant.'),
    ('shakshuka',                  3,   12, 'Pour in the tomatoes, season with salt and simmer until thick.'),
    ('shakshuka',                  4, null, 'Make six hollows in the sauce and crack an egg into each.'),
    ('shakshuka',                  5,    6, 'Cover and cook over low heat until the whites are set and the yolks still soft.'),
    ('shakshuka',                  6, null, 'Scatter feta and coriander over the top and serve with warm pitta bread.'),

    -- Bircher Muesli
    ('bircher-muesli',             1,  480, 'Mix oats and milk in a bowl, cover and put in the fridge overnight.'),
    ('bircher-muesli',             2, null, 'Grate the apple into the lemon juice and turn it over so that it stays pale.'),
    ('bircher-muesli',             3, null, 'Stir apple, yogurt, honey and half of the hazelnuts into the oats.'),
    ('bircher-muesli',             4, null, 'Spoon into bowls and top with raspberries and the remaining hazelnuts.'),

    -- French Toast
    ('french-toast',               1, null, 'Whisk eggs, milk, sugar, vanilla and cinnamon in a shallow dish.'),
    ('french-toast',               2,    5, 'Lay the bread in the dish and leave it to soak, turning once.'),
    ('french-toast',               3, null, 'Melt the butter in a frying pan over medium heat until it foams.'),
    ('french-toast',               4,    6, 'Fry the slices until golden brown on both sides.'),
    ('french-toast',               5, null, 'Serve at once with maple syrup and strawberries.'),

    -- Scrambled Eggs with Chives on Toast
    ('scrambled-eggs-with-chives', 1, null, 'Toast the bread. Beat the eggs lightly with the cream, salt and pepper.'),
    ('scrambled-eggs-with-chives', 2, null, 'Melt two thirds of the butter in a small pan over low heat and pour in the eggs.'),
    ('scrambled-eggs-with-chives', 3,    3, 'Stir slowly with a spatula, scraping the bottom, until creamy curds form.'),
    ('scrambled-eggs-with-chives', 4, null, 'Take off the heat while still a little runny and fold in the rest of the butter and the chives.'),
    ('scrambled-eggs-with-chives', 5, null, 'Pile onto the toast and serve with smoked salmon.'),

    -- Huevos Rancheros
    ('huevos-rancheros',           1,    5, 'Heat half of the oil in a saucepan and soften onion and jalapeño.'),
    ('huevos-rancheros',           2,   10, 'Add garlic and cumin, then the tomatoes and some salt, and simmer to a thick salsa.'),
    ('huevos-rancheros',           3,    4, 'Warm the beans in a small pan and crush them lightly with a fork.'),
    ('huevos-rancheros',           4, null, 'Toast the tortillas in a dry frying pan for a few seconds on each side and keep them in a cloth.'),
    ('huevos-rancheros',           5,    3, 'Fry the eggs in the rest of the oil until the whites are set.'),
    ('huevos-rancheros',           6, null, 'Spread beans on the tortillas, top with the eggs and spoon salsa around. Serve with avocado, coriander and lime.'),

    -- Maple and Almond Granola
    ('maple-granola',              1, null, 'Heat the oven to 160 °C (fan 140 °C) and line a large tray with baking paper.'),
    ('maple-granola',              2, null, 'Mix oats, almonds, seeds, cinnamon and salt. Stir in maple syrup, coconut oil and vanilla until everything glistens.'),
    ('maple-granola',              3,   30, 'Press onto the tray in an even layer and bake until golden, turning the edges in once.'),
    ('maple-granola',              4,   30, 'Leave to cool completely on the tray; it crisps as it cools.'),
    ('maple-granola',              5, null, 'Break into clusters, mix in the raisins and store in an airtight jar.')
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
