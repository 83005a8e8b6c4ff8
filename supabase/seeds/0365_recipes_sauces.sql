-- Recipes: sauces. Three statements: the recipes, what they need, how they are cooked.

insert into public.recipes as t
  (slug, title, cuisine, course, difficulty, servings, prep_minutes, cook_minutes, rest_minutes, is_published, description)
select
  v.slug, v.title, v.cuisine, 'sauce', v.difficulty::public.recipe_difficulty,
  v.servings, v.prep, v.cook, v.rest, true, v.description
from (
  values
    ('pesto-alla-genovese', 'Pesto alla Genovese', 'italian',     'easy', 4, 15,  0,  0, 'Basil, pine nuts, two cheeses and mild oil.'),
    ('guacamole',           'Guacamole',           'mexican',     'easy', 4, 10,  0,  0, 'Ripe avocado, lime and little else.'),
    ('tzatziki',            'Tzatziki',            'greek',       'easy', 4, 15,  0, 60, 'Thick yogurt with cucumber and garlic.'),
    ('bechamel',            'Béchamel',            'french',      'easy', 6,  5, 15,  0, 'The white mother sauce, for lasagne, gratins and moussaka.'),
    ('hollandaise',         'Sauce Hollandaise',   'french',      'hard', 4,  5, 15,  0, 'Warm egg yolks and butter, for asparagus or poached eggs.'),
    ('vinaigrette',         'French Vinaigrette',  'french',      'easy', 4,  5,  0,  0, 'One part vinegar, three parts oil, and mustard to hold them together.'),
    ('chimichurri',         'Chimichurri',         'argentinian', 'easy', 6, 15,  0, 60, 'Sharp parsley and oregano sauce for grilled meat.'),
    ('raita',               'Cucumber Raita',      'indian',      'easy', 4, 10,  2,  0, 'Cooling yogurt with cucumber, mint and roasted cumin.'),
    ('sugo-di-pomodoro',    'Sugo di Pomodoro',    'italian',     'easy', 4,  5, 35,  0, 'The basic tomato sauce: few things, and time.')
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
    -- Pesto alla Genovese
    ('pesto-alla-genovese', 1,    2, 'bunch',      'basil',              'leaves only',             false),
    ('pesto-alla-genovese', 2,   30, 'g',          'pine-nuts',          null,                      false),
    ('pesto-alla-genovese', 3,    1, 'clove',      'garlic',             null,                      false),
    ('pesto-alla-genovese', 4,   50, 'g',          'parmesan',           'grated',                  false),
    ('pesto-alla-genovese', 5,   20, 'g',          'pecorino-romano',    'grated',                  false),
    ('pesto-alla-genovese', 6,  100, 'ml',         'olive-oil',          'mild',                    false),
    ('pesto-alla-genovese', 7,    1, 'pinch',      'sea-salt-flakes',    null,                      false),

    -- Guacamole
    ('guacamole',           1,    3, 'piece',      'avocado',            'ripe',                    false),
    ('guacamole',           2,    1, 'piece',      'lime',               'juice only',              false),
    ('guacamole',           3,  0.5, 'piece',      'onion',              'very finely chopped',     false),
    ('guacamole',           4,    1, 'piece',      'jalapeno',           'finely chopped',          false),
    ('guacamole',           5,    1, 'piece',      'tomato',             'seeded and finely diced', false),
    ('guacamole',           6,    1, 'handful',    'fresh-coriander',    'chopped',                 false),
    ('guacamole',           7, null, null,         'salt',               null,                      false),

    -- Tzatziki
    ('tzatziki',            1,  400, 'g',          'greek-yogurt',       null,                      false),
    ('tzatziki',            2,  0.5, 'piece',      'cucumber',           'coarsely grated',         false),
    ('tzatziki',            3,    2, 'clove',      'garlic',             'crushed',                 false),
    ('tzatziki',            4,    2, 'tablespoon', 'olive-oil',          null,                      false),
    ('tzatziki',            5,    1, 'tablespoon', 'white-wine-vinegar', null,                      false),
    ('tzatziki',            6, null, null,         'salt',               null,                      false),
    ('tzatziki',            7,    2, 'sprig',      'dill',               'chopped',                 true),

    -- Béchamel
    ('bechamel',            1,   50, 'g',          'butter',             null,                      false),
    ('bechamel',            2,   50, 'g',          'plain-flour',        null,                      false),
    ('bechamel',            3,  700, 'ml',         'whole-milk',         null,                      false),
    ('bechamel',            4,    1, 'pinch',      'nutmeg',             null,                      false),
    ('bechamel',            5,    1, 'leaf',       'bay-leaf',           null,                      false),
    ('bechamel',            6, null, null,         'salt',               null,                      false),
    ('bechamel',            7, null, null,         'white-pepper',       null,                      false),

    -- Sauce Hollandaise
    ('hollandaise',         1,    3, 'piece',      'egg',                'yolks only',              false),
    ('hollandaise',         2,  200, 'g',          'butter',             null,                      false),
    ('hollandaise',         3,    1, 'piece',      'shallot',            'finely chopped',          false),
    ('hollandaise',         4,    3, 'tablespoon', 'white-wine-vinegar', null,                      false),
    ('hollandaise',         5,    2, 'tablespoon', 'water',              null,                      false),
    ('hollandaise',         6,  0.5, 'piece',      'lemon',              'juice only',              false),
    ('hollandaise',         7, null, null,         'salt',               null,                      false),
    ('hollandaise',         8, null, null,         'white-pepper',       null,                      false),

    -- French Vinaigrette
    ('vinaigrette',         1,    2, 'tablespoon', 'red-wine-vinegar',   null,                      false),
    ('vinaigrette',         2,    6, 'tablespoon', 'olive-oil',          null,                      false),
    ('vinaigrette',         3,    1, 'teaspoon',   'dijon-mustard',      null,                      false),
    ('vinaigrette',         4,    1, 'piece',      'shallot',            'very finely chopped',     false),
    ('vinaigrette',         5, null, null,         'salt',               null,                      false),
    ('vinaigrette',         6, null, null,         'black-pepper',       null,                      false),

    -- Chimichurri
    ('chimichurri',         1,    1, 'bunch',      'flat-leaf-parsley',  'finely chopped',          false),
    ('chimichurri',         2,    3, 'clove',      'garlic',             'finely chopped',          false),
    ('chimichurri',         3,    1, 'piece',      'red-chilli',         'finely chopped',          false),
    ('chimichurri',         4,    2, 'teaspoon',   'dried-oregano',      null,                      false),
    ('chimichurri',         5,    3, 'tablespoon', 'red-wine-vinegar',   null,                      false),
    ('chimichurri',         6,  100, 'ml',         'olive-oil',          null,                      false),
    ('chimichurri',         7,    1, 'teaspoon',   'salt',               null,                      false),

    -- Cucumber Raita
    ('raita',               1,  400, 'g',          'natural-yogurt',     null,                      false),
    ('raita',               2,  0.5, 'piece',      'cucumber',           'grated and squeezed',     false),
    ('raita',               3,  0.5, 'teaspoon',   'cumin-seeds',        null,                      false),
    ('raita',               4,    1, 'handful',    'mint',               'finely chopped',          false),
    ('raita',               5, null, null,         'salt',               null,                      false),
    ('raita',               6,    1, 'pinch',      'chilli-powder',      null,                      true),

    -- Sugo di Pomodoro
    ('sugo-di-pomodoro',    1,  800, 'g',          'tinned-tomatoes',    null,                      false),
    ('sugo-di-pomodoro',    2,    1, 'piece',      'onion',              'finely chopped',          false),
    ('sugo-di-pomodoro',    3,    2, 'clove',      'garlic',             'crushed',                 false),
    ('sugo-di-pomodoro',    4,    3, 'tablespoon', 'olive-oil',          null,                      false),
    ('sugo-di-pomodoro',    5,    1, 'pinch',      'granulated-sugar',   null,                      false),
    ('sugo-di-pomodoro',    6, null, null,         'salt',               null,                      false),
    ('sugo-di-pomodoro',    7,    6, 'leaf',       'basil',              'torn',                    true)
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
    -- Pesto alla Genovese
    ('pesto-alla-genovese', 1, null, 'Pound garlic and salt to a cream in a mortar, add the pine nuts and pound on.'),
    ('pesto-alla-genovese', 2, null, 'Add the basil bit by bit and grind it with a turning motion until bright green.'),
    ('pesto-alla-genovese', 3, null, 'Work in the cheeses, then the oil in a thin stream. Thin with a spoon of pasta water before use.'),

    -- Guacamole
    ('guacamole',           1, null, 'Mash onion, jalapeño, salt and half of the coriander to a paste.'),
    ('guacamole',           2, null, 'Add the avocado flesh and crush it with a fork, leaving some lumps.'),
    ('guacamole',           3, null, 'Stir in lime juice, tomato and the rest of the coriander and serve at once.'),

    -- Tzatziki
    ('tzatziki',            1,   20, 'Salt the cucumber, leave it in a sieve and squeeze out the water well.'),
    ('tzatziki',            2, null, 'Stir yogurt, garlic, oil and vinegar until smooth and fold in cucumber and dill.'),
    ('tzatziki',            3,   40, 'Chill so that the garlic mellows.'),

    -- Béchamel
    ('bechamel',            1,    2, 'Melt the butter, stir in the flour and cook gently without colour.'),
    ('bechamel',            2, null, 'Pour in a little cold milk and whisk until smooth; add the rest bit by bit.'),
    ('bechamel',            3,   10, 'Add the bay leaf and simmer, stirring often, until it coats a spoon.'),
    ('bechamel',            4, null, 'Take out the bay leaf and season with salt, white pepper and nutmeg.'),

    -- Sauce Hollandaise
    ('hollandaise',         1,    5, 'Boil shallot, vinegar and water down to a spoonful and strain it. Melt the butter and let it cool to lukewarm.'),
    ('hollandaise',         2,    5, 'Whisk egg yolks with the reduction over barely simmering water until thick and foamy; it must not scramble.'),
    ('hollandaise',         3, null, 'Take off the heat and whisk in the butter, drop by drop at first, then in a thin stream.'),
    ('hollandaise',         4, null, 'Season with lemon juice, salt and white pepper and serve soon.'),

    -- French Vinaigrette
    ('vinaigrette',         1, null, 'Whisk vinegar, mustard and shallot with salt and pepper until the salt has dissolved.'),
    ('vinaigrette',         2, null, 'Whisk in the oil in a thin stream until the dressing thickens.'),

    -- Chimichurri
    ('chimichurri',         1,   10, 'Stir parsley, garlic, chilli, oregano, vinegar and salt together and leave to stand.'),
    ('chimichurri',         2,   50, 'Stir in the oil and let the flavours develop at room temperature.'),

    -- Cucumber Raita
    ('raita',               1,    2, 'Toast the cumin seeds in a dry pan until they smell nutty, then crush them.'),
    ('raita',               2, null, 'Whisk the yogurt until smooth and stir in cucumber, mint, cumin and salt.'),
    ('raita',               3, null, 'Dust with chilli powder and serve cold.'),

    -- Sugo di Pomodoro
    ('sugo-di-pomodoro',    1,    8, 'Soften the onion in the oil over low heat without colour, adding the garlic at the end.'),
    ('sugo-di-pomodoro',    2,   25, 'Add tomatoes, sugar and salt and simmer gently, stirring now and then, until thick and sweet.'),
    ('sugo-di-pomodoro',    3, null, 'Stir in the basil off the heat.')
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
