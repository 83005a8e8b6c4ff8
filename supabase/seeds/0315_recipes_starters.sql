-- Recipes: starters. Three statements: the recipes, what they need, how they are cooked.

insert into public.recipes as t
  (slug, title, cuisine, course, difficulty, servings, prep_minutes, cook_minutes, rest_minutes, is_published, description)
select
  v.slug, v.title, v.cuisine, 'starter', v.difficulty::public.recipe_difficulty,
  v.servings, v.prep, v.cook, v.rest, true, v.description
from (
  values
    ('bruschetta-al-pomodoro',    'Bruschetta al Pomodoro',              'italian',        'easy',   4, 15,  5,   0, 'Grilled bread rubbed with garlic and heaped with ripe tomatoes.'),
    ('hummus',                    'Hummus',                              'middle-eastern', 'easy',   6, 10, 20,   0, 'Silky chickpea and tahini dip.'),
    ('falafel',                   'Falafel',                             'middle-eastern', 'medium', 4, 25, 15, 720, 'Crisp chickpea balls, green inside with herbs.'),
    ('vietnamese-summer-rolls',   'Vietnamese Summer Rolls',             'vietnamese',     'medium', 4, 35,  5,   0, 'Fresh rice paper rolls with prawns, herbs and noodles, and a peanut dip.'),
    ('onion-bhajis',              'Onion Bhajis',                        'indian',         'easy',   4, 15, 15,   0, 'Shredded onions in a spiced gram flour batter, fried crisp.'),
    ('vitello-tonnato',           'Vitello Tonnato',                     'italian',        'hard',   6, 30, 60, 240, 'Cold poached veal under a tuna and caper sauce, a Piedmontese classic.'),
    ('blinis-with-smoked-salmon', 'Buckwheat Blinis with Smoked Salmon', 'russian',        'medium', 6, 20, 20,  60, 'Small yeasted buckwheat pancakes with soured cream and salmon.')
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
    -- Bruschetta al Pomodoro
    ('bruschetta-al-pomodoro',     1,    4, 'piece',      'tomato',              'ripe, diced',          false),
    ('bruschetta-al-pomodoro',     2,    8, 'slice',      'sourdough-bread',     null,                   false),
    ('bruschetta-al-pomodoro',     3,    1, 'clove',      'garlic',              'halved',               false),
    ('bruschetta-al-pomodoro',     4,    4, 'tablespoon', 'olive-oil',           null,                   false),
    ('bruschetta-al-pomodoro',     5,    8, 'leaf',       'basil',               'torn',                 false),
    ('bruschetta-al-pomodoro',     6, null, null,         'salt',                null,                   false),
    ('bruschetta-al-pomodoro',     7, null, null,         'black-pepper',        null,                   false),

    -- Hummus
    ('hummus',                     1,  480, 'g',          'tinned-chickpeas',    'drained',              false),
    ('hummus',                     2,  0.5, 'teaspoon',   'bicarbonate-of-soda', null,                   false),
    ('hummus',                     3,  120, 'g',          'tahini',              null,                   false),
    ('hummus',                     4,    1, 'piece',      'lemon',               'juice only',           false),
    ('hummus',                     5,    1, 'clove',      'garlic',              'crushed',              false),
    ('hummus',                     6,  0.5, 'teaspoon',   'ground-cumin',        null,                   false),
    ('hummus',                     7,   60, 'ml',         'water',               'ice-cold',             false),
    ('hummus',                     8,    1, 'teaspoon',   'salt',                null,                   false),
    ('hummus',                     9,    2, 'tablespoon', 'olive-oil',           'to serve',             false),
    ('hummus',                    10,    1, 'pinch',      'paprika',             'to serve',             true),
    ('hummus',                    11,    1, 'tablespoon', 'pine-nuts',           'toasted',              true),

    -- Falafel
    ('falafel',                    1,  250, 'g',          'dried-chickpeas',     null,                   false),
    ('falafel',                    2,    1, 'piece',      'onion',               'quartered',            false),
    ('falafel',                    3,    3, 'clove',      'garlic',              null,                   false),
    ('falafel',                    4,  0.5, 'bunch',      'flat-leaf-parsley',   null,                   false),
    ('falafel',                    5,  0.5, 'bunch',      'fresh-coriander',     null,                   false),
    ('falafel',                    6,    2, 'teaspoon',   'ground-cumin',        null,                   false),
    ('falafel',                    7,    2, 'teaspoon',   'ground-coriander',    null,                   false),
    ('falafel',                    8, 0.25, 'teaspoon',   'cayenne-pepper',      null,                   false),
    ('falafel',                    9,  0.5, 'teaspoon',   'baking-powder',       null,                   false),
    ('falafel',                   10,    1, 'teaspoon',   'salt',                null,                   false),
    ('falafel',                   11,  500, 'ml',         'sunflower-oil',       'for frying',           false),
    ('falafel',                   12,    4, 'piece',      'pitta-bread',         'to serve',             true),
    ('falafel',                   13,   80, 'g',          'tahini',              'to serve',             true),

    -- Vietnamese Summer Rolls
    ('vietnamese-summer-rolls',    1,   12, 'sheet',      'rice-paper',          null,                   false),
    ('vietnamese-summer-rolls',    2,  100, 'g',          'rice-vermicelli',     null,                   false),
    ('vietnamese-summer-rolls',    3,  200, 'g',          'prawns',              'cooked and peeled',    false),
    ('vietnamese-summer-rolls',    4,    1, 'piece',      'carrot',              'cut into matchsticks', false),
    ('vietnamese-summer-rolls',    5,  0.5, 'piece',      'cucumber',            'cut into matchsticks', false),
    ('vietnamese-summer-rolls',    6,    1, 'head',       'lettuce',             'leaves only',          false),
    ('vietnamese-summer-rolls',    7,  0.5, 'bunch',      'mint',                null,                   false),
    ('vietnamese-summer-rolls',    8,  0.5, 'bunch',      'fresh-coriander',     null,                   false),
    ('vietnamese-summer-rolls',    9,   80, 'g',          'peanut-butter',       null,                   false),
    ('vietnamese-summer-rolls',   10,    2, 'tablespoon', 'hoisin-sauce',        null,                   false),
    ('vietnamese-summer-rolls',   11,    1, 'piece',      'lime',                'juice only',           false),
    ('vietnamese-summer-rolls',   12,    1, 'teaspoon',   'sriracha',            null,                   false),

    -- Onion Bhajis
    ('onion-bhajis',               1,    3, 'piece',      'onion',               'thinly sliced',        false),
    ('onion-bhajis',               2,  150, 'g',          'chickpea-flour',      null,                   false),
    ('onion-bhajis',               3,    1, 'teaspoon',   'cumin-seeds',         null,                   false),
    ('onion-bhajis',               4,    1, 'teaspoon',   'ground-coriander',    null,                   false),
    ('onion-bhajis',               5,  0.5, 'teaspoon',   'turmeric',            null,                   false),
    ('onion-bhajis',               6,  0.5, 'teaspoon',   'chilli-powder',       null,                   false),
    ('onion-bhajis',               7,    1, 'piece',      'green-chilli',        'finely chopped',       false),
    ('onion-bhajis',               8,    1, 'handful',    'fresh-coriander',     'chopped',              false),
    ('onion-bhajis',               9,    1, 'teaspoon',   'salt',                null,                   false),
    ('onion-bhajis',              10,   80, 'ml',         'water',               null,                   false),
    ('onion-bhajis',              11,  500, 'ml',         'vegetable-oil',       'for frying',           false),
    ('onion-bhajis',              12,    4, 'tablespoon', 'mango-chutney',       'to serve',             true),

    -- Vitello Tonnato
    ('vitello-tonnato',            1,  800, 'g',          'veal-eye-of-round',   'in one piece',         false),
    ('vitello-tonnato',            2,    1, 'piece',      'carrot',              'in chunks',            false),
    ('vitello-tonnato',            3,    1, 'stalk',      'celery',              'in chunks',            false),
    ('vitello-tonnato',            4,    1, 'piece',      'onion',               'halved',               false),
    ('vitello-tonnato',            5,    2, 'leaf',       'bay-leaf',            null,                   false),
    ('vitello-tonnato',            6,  200, 'ml',         'dry-white-wine',      null,                   false),
    ('vitello-tonnato',            7,  150, 'g',          'tinned-tuna',         'drained',              false),
    ('vitello-tonnato',            8,    3, 'piece',      'anchovy-fillet',      null,                   false),
    ('vitello-tonnato',            9,    2, 'tablespoon', 'capers',              null,                   false),
    ('vitello-tonnato',           10,    2, 'piece',      'egg',                 'yolks only',           false),
    ('vitello-tonnato',           11,  200, 'ml',         'sunflower-oil',       null,                   false),
    ('vitello-tonnato',           12,  0.5, 'piece',      'lemon',               'juice only',           false),
    ('vitello-tonnato',           13, null, null,         'salt',                null,                   false),

    -- Buckwheat Blinis with Smoked Salmon
    ('blinis-with-smoked-salmon',  1,  100, 'g',          'buckwheat-flour',     null,                   false),
    ('blinis-with-smoked-salmon',  2,  100, 'g',          'plain-flour',         null,                   false),
    ('blinis-with-smoked-salmon',  3,    5, 'g',          'dried-yeast',         null,                   false),
    ('blinis-with-smoked-salmon',  4,    1, 'teaspoon',   'caster-sugar',        null,                   false),
    ('blinis-with-smoked-salmon',  5,  250, 'ml',         'whole-milk',          'lukewarm',             false),
    ('blinis-with-smoked-salmon',  6,    2, 'piece',      'egg',                 'separated',            false),
    ('blinis-with-smoked-salmon',  7,   30, 'g',          'butter',              'for frying',           false),
    ('blinis-with-smoked-salmon',  8,  200, 'g',          'smoked-salmon',       null,                   false),
    ('blinis-with-smoked-salmon',  9,  150, 'g',          'soured-cream',        null,                   false),
    ('blinis-with-smoked-salmon', 10,  0.5, 'teaspoon',   'salt',                null,                   false),
    ('blinis-with-smoked-salmon', 11,  0.5, 'bunch',      'dill',                null,                   true)
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
    -- Bruschetta al Pomodoro
    ('bruschetta-al-pomodoro',    1,   10, 'Put the tomatoes in a sieve with a little salt and let them drain.'),
    ('bruschetta-al-pomodoro',    2, null, 'Mix them with basil, half of the oil and pepper.'),
    ('bruschetta-al-pomodoro',    3,    4, 'Toast the bread on both sides under a hot grill or in a griddle pan.'),
    ('bruschetta-al-pomodoro',    4, null, 'Rub the hot bread with the garlic, heap the tomatoes on top and trickle the rest of the oil over. Serve at once.'),

    -- Hummus
    ('hummus',                    1,   20, 'Simmer the chickpeas with the bicarbonate of soda in plenty of water until they fall apart, then drain.'),
    ('hummus',                    2, null, 'Blend garlic, lemon juice and salt with the tahini until thick and pale.'),
    ('hummus',                    3,    5, 'Add chickpeas and cumin and blend, pouring in the ice-cold water, until completely smooth.'),
    ('hummus',                    4, null, 'Spread on a plate, make a hollow with the back of a spoon and fill it with olive oil. Finish with paprika and pine nuts.'),

    -- Falafel
    ('falafel',                   1,  720, 'Soak the chickpeas in plenty of cold water for 12 hours; do not use tinned ones, which fall apart.'),
    ('falafel',                   2, null, 'Drain well and chop in a food processor with onion, garlic and herbs until like coarse sand.'),
    ('falafel',                   3,   20, 'Mix in the spices, baking powder and salt, and chill.'),
    ('falafel',                   4, null, 'Shape into balls the size of a walnut, pressing firmly.'),
    ('falafel',                   5,    4, 'Heat the oil to 175 °C and fry the falafel in batches until deep brown.'),
    ('falafel',                   6, null, 'Drain on kitchen paper and serve with pitta bread and tahini.'),

    -- Vietnamese Summer Rolls
    ('vietnamese-summer-rolls',   1,    4, 'Pour boiling water over the rice vermicelli, leave until soft, rinse cold and drain.'),
    ('vietnamese-summer-rolls',   2, null, 'Stir peanut butter, hoisin sauce, lime juice and sriracha with a little warm water to a dip.'),
    ('vietnamese-summer-rolls',   3, null, 'Draw a sheet of rice paper through warm water and lay it on a damp board.'),
    ('vietnamese-summer-rolls',   4, null, 'Put lettuce, noodles, carrot, cucumber, herbs and prawns on the lower third.'),
    ('vietnamese-summer-rolls',   5, null, 'Fold in the sides and roll up tightly. Repeat with the other sheets.'),
    ('vietnamese-summer-rolls',   6, null, 'Serve at once with the dip, or keep under a damp cloth.'),

    -- Onion Bhajis
    ('onion-bhajis',              1,   10, 'Toss the onions with the salt and leave until they soften and give off juice.'),
    ('onion-bhajis',              2, null, 'Mix in chickpea flour, spices, chilli and fresh coriander, then just enough water for a thick batter that clings.'),
    ('onion-bhajis',              3, null, 'Heat the oil to 170 °C in a deep pan.'),
    ('onion-bhajis',              4,    5, 'Lower in heaped tablespoons of the mixture, a few at a time, and fry until golden brown, turning once.'),
    ('onion-bhajis',              5, null, 'Drain on kitchen paper and serve hot with mango chutney.'),

    -- Vitello Tonnato
    ('vitello-tonnato',           1, null, 'Put veal, carrot, celery, onion, bay leaves and wine in a pot, cover with salted water and bring to a bare simmer.'),
    ('vitello-tonnato',           2,   60, 'Poach gently until a thermometer in the middle of the meat reads 60 °C.'),
    ('vitello-tonnato',           3,  240, 'Leave the meat to cool in its broth, then chill it.'),
    ('vitello-tonnato',           4, null, 'Beat the egg yolks with lemon juice and whisk in the oil, drop by drop at first, to a mayonnaise.'),
    ('vitello-tonnato',           5, null, 'Blend tuna, anchovies and half of the capers with a few spoons of broth and fold into the mayonnaise.'),
    ('vitello-tonnato',           6, null, 'Slice the veal as thinly as you can, arrange on a platter and cover with the sauce. Scatter the remaining capers over.'),

    -- Buckwheat Blinis with Smoked Salmon
    ('blinis-with-smoked-salmon', 1,   60, 'Mix both flours, yeast, sugar and salt. Whisk in the milk and the egg yolks, cover and leave in a warm place until bubbly.'),
    ('blinis-with-smoked-salmon', 2, null, 'Whisk the egg whites to soft peaks and fold them into the batter.'),
    ('blinis-with-smoked-salmon', 3, null, 'Melt a little butter in a frying pan over medium heat and drop in tablespoons of batter.'),
    ('blinis-with-smoked-salmon', 4,    3, 'Turn when the tops are set and full of holes, and cook until golden.'),
    ('blinis-with-smoked-salmon', 5, null, 'Top the warm blinis with soured cream, smoked salmon and dill.')
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
