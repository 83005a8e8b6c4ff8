-- Recipes: vegetarian mains. Three statements: the recipes, what they need, how they are cooked.

insert into public.recipes as t
  (slug, title, cuisine, course, difficulty, servings, prep_minutes, cook_minutes, rest_minutes, is_published, description)
select
  v.slug, v.title, v.cuisine, 'main', v.difficulty::public.recipe_difficulty,
  v.servings, v.prep, v.cook, v.rest, true, v.description
from (
  values
    ('ratatouille',         'Ratatouille',                        'french',   'easy',   4, 25, 55,  0, 'Provençal summer vegetables, cooked one after the other and then together.'),
    ('quiche-aux-poireaux', 'Leek and Gruyère Quiche',            'french',   'medium', 6, 25, 60, 30, 'Buttery pastry with soft leeks in a trembling custard.'),
    ('tortilla-espanola',   'Tortilla Española',                  'spanish',  'medium', 4, 15, 40, 15, 'Potato omelette, thick and still moist in the middle.'),
    ('dal-tadka',           'Dal Tadka',                          'indian',   'easy',   4, 10, 40,  0, 'Yellow lentils finished with spices sizzled in ghee.'),
    ('palak-paneer',        'Palak Paneer',                       'indian',   'easy',   4, 15, 25,  0, 'Fresh cheese in a smooth, green spinach sauce.'),
    ('chana-masala',        'Chana Masala',                       'indian',   'easy',   4, 10, 35,  0, 'Chickpeas in a tangy onion and tomato gravy.'),
    ('stuffed-peppers',     'Stuffed Peppers with Rice and Feta', 'greek',    'easy',   4, 20, 60,  0, 'Sweet peppers filled with herbed rice, baked in tomato.'),
    ('black-bean-tacos',    'Black Bean Tacos',                   'mexican',  'easy',   4, 20, 15,  0, 'Smoky beans, crunchy cabbage and lime in corn tortillas.'),
    ('pierogi-ruskie',      'Pierogi Ruskie',                     'polish',   'hard',   6, 60, 35, 30, 'Dumplings filled with potato, white cheese and fried onion.'),
    ('vegetable-soba',      'Soba with Shiitake and Pak Choi',    'japanese', 'easy',   2, 10, 12,  0, 'Buckwheat noodles in a soy and sesame dressing with quick-fried greens.')
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
    -- Ratatouille
    ('ratatouille',          1,    2, 'piece',      'aubergine',          'in cubes',                         false),
    ('ratatouille',          2,    2, 'piece',      'courgette',          'in cubes',                         false),
    ('ratatouille',          3,    1, 'piece',      'red-bell-pepper',    'in pieces',                        false),
    ('ratatouille',          4,    1, 'piece',      'yellow-bell-pepper', 'in pieces',                        false),
    ('ratatouille',          5,    2, 'piece',      'onion',              'chopped',                          false),
    ('ratatouille',          6,    4, 'clove',      'garlic',             'sliced',                           false),
    ('ratatouille',          7,    6, 'piece',      'tomato',             'skinned and chopped',              false),
    ('ratatouille',          8,  100, 'ml',         'olive-oil',          null,                               false),
    ('ratatouille',          9,    3, 'sprig',      'thyme',              null,                               false),
    ('ratatouille',         10,    1, 'leaf',       'bay-leaf',           null,                               false),
    ('ratatouille',         11, null, null,         'salt',               null,                               false),
    ('ratatouille',         12, null, null,         'black-pepper',       null,                               false),
    ('ratatouille',         13,    8, 'leaf',       'basil',              'torn',                             true),

    -- Leek and Gruyère Quiche
    ('quiche-aux-poireaux',  1,  200, 'g',          'plain-flour',        null,                               false),
    ('quiche-aux-poireaux',  2,  100, 'g',          'butter',             'cold, in cubes',                   false),
    ('quiche-aux-poireaux',  3,    1, 'piece',      'egg',                'yolk only',                        false),
    ('quiche-aux-poireaux',  4,    2, 'tablespoon', 'water',              'cold',                             false),
    ('quiche-aux-poireaux',  5,    3, 'piece',      'leek',               'sliced',                           false),
    ('quiche-aux-poireaux',  6,   30, 'g',          'butter',             'for the leeks',                    false),
    ('quiche-aux-poireaux',  7,    3, 'piece',      'egg',                null,                               false),
    ('quiche-aux-poireaux',  8,  250, 'ml',         'whipping-cream',     null,                               false),
    ('quiche-aux-poireaux',  9,  120, 'g',          'gruyere',            'grated',                           false),
    ('quiche-aux-poireaux', 10,    1, 'pinch',      'nutmeg',             null,                               false),
    ('quiche-aux-poireaux', 11, null, null,         'salt',               null,                               false),
    ('quiche-aux-poireaux', 12, null, null,         'black-pepper',       null,                               false),

    -- Tortilla Española
    ('tortilla-espanola',    1,  600, 'g',          'potato',             'waxy, thinly sliced',              false),
    ('tortilla-espanola',    2,    1, 'piece',      'onion',              'thinly sliced',                    false),
    ('tortilla-espanola',    3,    6, 'piece',      'egg',                null,                               false),
    ('tortilla-espanola',    4,  300, 'ml',         'olive-oil',          null,                               false),
    ('tortilla-espanola',    5, null, null,         'salt',               null,                               false),

    -- Dal Tadka
    ('dal-tadka',            1,  250, 'g',          'toor-dal',           'rinsed',                           false),
    ('dal-tadka',            2,    1, 'l',          'water',              null,                               false),
    ('dal-tadka',            3,    1, 'teaspoon',   'turmeric',           null,                               false),
    ('dal-tadka',            4,    1, 'piece',      'onion',              'chopped',                          false),
    ('dal-tadka',            5,    2, 'piece',      'tomato',             'chopped',                          false),
    ('dal-tadka',            6,   15, 'g',          'ginger',             'grated',                           false),
    ('dal-tadka',            7,    3, 'clove',      'garlic',             'sliced',                           false),
    ('dal-tadka',            8,    1, 'teaspoon',   'cumin-seeds',        null,                               false),
    ('dal-tadka',            9,    1, 'teaspoon',   'mustard-seeds',      null,                               false),
    ('dal-tadka',           10,    2, 'piece',      'dried-red-chilli',   null,                               false),
    ('dal-tadka',           11,    1, 'pinch',      'asafoetida',         null,                               false),
    ('dal-tadka',           12,   40, 'g',          'ghee',               null,                               false),
    ('dal-tadka',           13, null, null,         'salt',               null,                               false),
    ('dal-tadka',           14,    1, 'handful',    'fresh-coriander',    'chopped',                          true),

    -- Palak Paneer
    ('palak-paneer',         1,  600, 'g',          'spinach',            null,                               false),
    ('palak-paneer',         2,  250, 'g',          'paneer',             'in cubes',                         false),
    ('palak-paneer',         3,    1, 'piece',      'onion',              'finely chopped',                   false),
    ('palak-paneer',         4,    3, 'clove',      'garlic',             'crushed',                          false),
    ('palak-paneer',         5,   15, 'g',          'ginger',             'grated',                           false),
    ('palak-paneer',         6,    1, 'piece',      'green-chilli',       'chopped',                          false),
    ('palak-paneer',         7,    1, 'teaspoon',   'cumin-seeds',        null,                               false),
    ('palak-paneer',         8,    1, 'teaspoon',   'ground-coriander',   null,                               false),
    ('palak-paneer',         9,  0.5, 'teaspoon',   'turmeric',           null,                               false),
    ('palak-paneer',        10,    1, 'teaspoon',   'garam-masala',       null,                               false),
    ('palak-paneer',        11,   50, 'ml',         'whipping-cream',     null,                               false),
    ('palak-paneer',        12,   40, 'g',          'ghee',               null,                               false),
    ('palak-paneer',        13, null, null,         'salt',               null,                               false),

    -- Chana Masala
    ('chana-masala',         1,  480, 'g',          'tinned-chickpeas',   'drained',                          false),
    ('chana-masala',         2,    2, 'piece',      'onion',              'finely chopped',                   false),
    ('chana-masala',         3,    4, 'clove',      'garlic',             'crushed',                          false),
    ('chana-masala',         4,   20, 'g',          'ginger',             'grated',                           false),
    ('chana-masala',         5,    1, 'piece',      'green-chilli',       'slit',                             false),
    ('chana-masala',         6,  400, 'g',          'tinned-tomatoes',    null,                               false),
    ('chana-masala',         7,    1, 'teaspoon',   'cumin-seeds',        null,                               false),
    ('chana-masala',         8,    2, 'teaspoon',   'ground-coriander',   null,                               false),
    ('chana-masala',         9,    1, 'teaspoon',   'turmeric',           null,                               false),
    ('chana-masala',        10,    1, 'teaspoon',   'garam-masala',       null,                               false),
    ('chana-masala',        11,    3, 'tablespoon', 'vegetable-oil',      null,                               false),
    ('chana-masala',        12,  200, 'ml',         'water',              null,                               false),
    ('chana-masala',        13, null, null,         'salt',               null,                               false),
    ('chana-masala',        14,  0.5, 'piece',      'lemon',              'juice only',                       true),
    ('chana-masala',        15,    1, 'handful',    'fresh-coriander',    'chopped',                          true),

    -- Stuffed Peppers with Rice and Feta
    ('stuffed-peppers',      1,    4, 'piece',      'red-bell-pepper',    'large',                            false),
    ('stuffed-peppers',      2,  150, 'g',          'long-grain-rice',    null,                               false),
    ('stuffed-peppers',      3,    1, 'piece',      'onion',              'finely chopped',                   false),
    ('stuffed-peppers',      4,    2, 'clove',      'garlic',             'crushed',                          false),
    ('stuffed-peppers',      5,  150, 'g',          'feta',               'crumbled',                         false),
    ('stuffed-peppers',      6,   40, 'g',          'pine-nuts',          'toasted',                          false),
    ('stuffed-peppers',      7,  0.5, 'bunch',      'flat-leaf-parsley',  'chopped',                          false),
    ('stuffed-peppers',      8,  0.5, 'bunch',      'mint',               'chopped',                          false),
    ('stuffed-peppers',      9,  400, 'g',          'tinned-tomatoes',    null,                               false),
    ('stuffed-peppers',     10,    4, 'tablespoon', 'olive-oil',          null,                               false),
    ('stuffed-peppers',     11,    1, 'teaspoon',   'dried-oregano',      null,                               false),
    ('stuffed-peppers',     12, null, null,         'salt',               null,                               false),
    ('stuffed-peppers',     13, null, null,         'black-pepper',       null,                               false),

    -- Black Bean Tacos
    ('black-bean-tacos',     1,  480, 'g',          'tinned-black-beans', 'drained',                          false),
    ('black-bean-tacos',     2,    1, 'piece',      'red-onion',          'half chopped, half thinly sliced', false),
    ('black-bean-tacos',     3,    2, 'clove',      'garlic',             'crushed',                          false),
    ('black-bean-tacos',     4,    1, 'tablespoon', 'chipotles-in-adobo', 'chopped',                          false),
    ('black-bean-tacos',     5,    1, 'teaspoon',   'ground-cumin',       null,                               false),
    ('black-bean-tacos',     6,    2, 'tablespoon', 'vegetable-oil',      null,                               false),
    ('black-bean-tacos',     7,   12, 'piece',      'corn-tortilla',      null,                               false),
    ('black-bean-tacos',     8,  200, 'g',          'red-cabbage',        'finely shredded',                  false),
    ('black-bean-tacos',     9,    2, 'piece',      'lime',               'one juiced, one in wedges',        false),
    ('black-bean-tacos',    10,    1, 'piece',      'avocado',            'sliced',                           false),
    ('black-bean-tacos',    11, null, null,         'salt',               null,                               false),
    ('black-bean-tacos',    12,   80, 'g',          'feta',               'crumbled',                         true),
    ('black-bean-tacos',    13,    1, 'handful',    'fresh-coriander',    'leaves',                           true),

    -- Pierogi Ruskie
    ('pierogi-ruskie',       1,  500, 'g',          'plain-flour',        null,                               false),
    ('pierogi-ruskie',       2,  250, 'ml',         'water',              'hot',                              false),
    ('pierogi-ruskie',       3,    3, 'tablespoon', 'sunflower-oil',      null,                               false),
    ('pierogi-ruskie',       4,    1, 'teaspoon',   'salt',               null,                               false),
    ('pierogi-ruskie',       5,  600, 'g',          'potato',             'floury',                           false),
    ('pierogi-ruskie',       6,  250, 'g',          'quark',              'well drained',                     false),
    ('pierogi-ruskie',       7,    3, 'piece',      'onion',              'finely chopped',                   false),
    ('pierogi-ruskie',       8,   80, 'g',          'butter',             null,                               false),
    ('pierogi-ruskie',       9, null, null,         'black-pepper',       null,                               false),
    ('pierogi-ruskie',      10,  150, 'g',          'soured-cream',       'to serve',                         true),

    -- Soba with Shiitake and Pak Choi
    ('vegetable-soba',       1,  180, 'g',          'soba-noodles',       null,                               false),
    ('vegetable-soba',       2,  150, 'g',          'shiitake-mushroom',  'sliced',                           false),
    ('vegetable-soba',       3,    2, 'head',       'pak-choi',           'quartered',                        false),
    ('vegetable-soba',       4,    1, 'clove',      'garlic',             'crushed',                          false),
    ('vegetable-soba',       5,   10, 'g',          'ginger',             'grated',                           false),
    ('vegetable-soba',       6,    3, 'tablespoon', 'soy-sauce',          null,                               false),
    ('vegetable-soba',       7,    1, 'tablespoon', 'mirin',              null,                               false),
    ('vegetable-soba',       8,    1, 'tablespoon', 'rice-vinegar',       null,                               false),
    ('vegetable-soba',       9,    1, 'tablespoon', 'sesame-oil',         null,                               false),
    ('vegetable-soba',      10,    1, 'tablespoon', 'vegetable-oil',      null,                               false),
    ('vegetable-soba',      11,    1, 'tablespoon', 'sesame-seeds',       'toasted',                          false),
    ('vegetable-soba',      12,    1, 'sheet',      'nori',               'cut into strips',                  true)
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
    -- Ratatouille
    ('ratatouille',         1,    8, 'Fry the aubergines in half of the oil until golden and take them out.'),
    ('ratatouille',         2,    5, 'Fry the courgettes in a little more oil until golden and take them out.'),
    ('ratatouille',         3,   10, 'Soften onions and peppers in the rest of the oil.'),
    ('ratatouille',         4,   15, 'Add garlic, tomatoes, thyme and bay leaf and simmer to a thick sauce.'),
    ('ratatouille',         5,   15, 'Return aubergines and courgettes, season and stew gently.'),
    ('ratatouille',         6, null, 'Serve hot or at room temperature with basil.'),

    -- Leek and Gruyère Quiche
    ('quiche-aux-poireaux', 1,   30, 'Rub flour, cold butter and a pinch of salt to crumbs, bring together with egg yolk and water, flatten and chill.'),
    ('quiche-aux-poireaux', 2,   12, 'Sweat the leeks in the other butter until soft and let them cool.'),
    ('quiche-aux-poireaux', 3,   15, 'Heat the oven to 190 °C (fan 170 °C). Line a 26 cm tin with the pastry, prick it, cover with paper and baking beans and bake blind.'),
    ('quiche-aux-poireaux', 4, null, 'Beat eggs and cream with nutmeg, salt and pepper.'),
    ('quiche-aux-poireaux', 5,   32, 'Spread leeks and Gruyère in the case, pour over the cream and bake until just set and golden.'),

    -- Tortilla Española
    ('tortilla-espanola',   1,   25, 'Poach potatoes and onion in the oil over medium-low heat until soft but not brown.'),
    ('tortilla-espanola',   2, null, 'Drain them, keep the oil for another day, and salt them.'),
    ('tortilla-espanola',   3,   15, 'Beat the eggs with salt, stir in the warm potatoes and leave to stand.'),
    ('tortilla-espanola',   4,    6, 'Heat a spoon of the oil in a 22 cm pan, pour in the mixture and cook gently until the edge is set.'),
    ('tortilla-espanola',   5,    4, 'Turn with the help of a plate and cook the other side. Serve warm or cold.'),

    -- Dal Tadka
    ('dal-tadka',           1,   35, 'Simmer the dal with water and turmeric, skimming, until it is soft enough to whisk smooth.'),
    ('dal-tadka',           2,    8, 'Fry the onion in half of the ghee until golden, add ginger and tomatoes and cook down.'),
    ('dal-tadka',           3,    5, 'Stir this into the dal with salt and simmer.'),
    ('dal-tadka',           4,    1, 'Heat the rest of the ghee, add mustard seeds and, when they pop, cumin, chillies, asafoetida and garlic. Fry until the garlic is golden.'),
    ('dal-tadka',           5, null, 'Pour the sizzling ghee over the dal and scatter coriander over.'),

    -- Palak Paneer
    ('palak-paneer',        1,    2, 'Blanch the spinach for a minute, cool it in ice water, squeeze and blend it with the chilli.'),
    ('palak-paneer',        2,    4, 'Fry the paneer in half of the ghee until golden and put it in warm salted water so that it stays soft.'),
    ('palak-paneer',        3,    8, 'Fry cumin seeds and onion in the rest of the ghee until brown. Add garlic, ginger, coriander and turmeric.'),
    ('palak-paneer',        4,    6, 'Stir in the spinach and simmer with a splash of water.'),
    ('palak-paneer',        5,    3, 'Add cream, garam masala and the drained paneer, season and warm through.'),

    -- Chana Masala
    ('chana-masala',        1,   12, 'Heat the oil, let the cumin seeds crackle, add the onions and fry until deep golden.'),
    ('chana-masala',        2,    2, 'Add garlic, ginger and chilli, then coriander and turmeric, and stir.'),
    ('chana-masala',        3,    8, 'Add the tomatoes and cook until the oil separates.'),
    ('chana-masala',        4,   12, 'Add chickpeas, water and salt, crush a few chickpeas and simmer.'),
    ('chana-masala',        5, null, 'Stir in garam masala and lemon juice and scatter coriander over.'),

    -- Stuffed Peppers with Rice and Feta
    ('stuffed-peppers',     1,   10, 'Heat the oven to 190 °C (fan 170 °C). Boil the rice in salted water until almost tender and drain it.'),
    ('stuffed-peppers',     2,    6, 'Soften the onion in half of the oil, add the garlic and mix with rice, feta, pine nuts, herbs, salt and pepper.'),
    ('stuffed-peppers',     3, null, 'Cut the tops off the peppers, take out the seeds, fill them and put the tops back on.'),
    ('stuffed-peppers',     4, null, 'Pour the tomatoes into a baking dish, season with oregano and salt, set the peppers in it and pour the rest of the oil over.'),
    ('stuffed-peppers',     5,   45, 'Cover with foil and bake, then take off the foil and bake until the peppers are soft and browned.'),

    -- Black Bean Tacos
    ('black-bean-tacos',    1, null, 'Mix cabbage and sliced onion with lime juice and salt and knead until it wilts a little.'),
    ('black-bean-tacos',    2,    5, 'Soften the chopped onion in the oil, add garlic, cumin and chipotles and stir.'),
    ('black-bean-tacos',    3,    7, 'Add the beans with a splash of water, crush half of them and simmer until thick.'),
    ('black-bean-tacos',    4,    3, 'Warm the tortillas in a dry pan and keep them in a cloth.'),
    ('black-bean-tacos',    5, null, 'Fill with beans, cabbage and avocado and finish with feta, coriander and lime wedges.'),

    -- Pierogi Ruskie
    ('pierogi-ruskie',      1,   30, 'Mix flour and salt, stir in hot water and oil, knead until smooth, cover and leave to rest.'),
    ('pierogi-ruskie',      2,   20, 'Boil the potatoes in salted water, drain, mash and let them cool.'),
    ('pierogi-ruskie',      3,   10, 'Fry the onions in the butter until golden. Mix half of them with potatoes and quark and season with plenty of pepper.'),
    ('pierogi-ruskie',      4, null, 'Roll out the dough to 2 mm, cut out rounds of 7 cm, put a teaspoon of filling on each, fold and pinch the edges shut.'),
    ('pierogi-ruskie',      5,    4, 'Simmer in salted water in batches until they float, then two minutes more.'),
    ('pierogi-ruskie',      6, null, 'Toss in the rest of the onions and butter and serve with soured cream.'),

    -- Soba with Shiitake and Pak Choi
    ('vegetable-soba',      1,    5, 'Cook the soba in unsalted water, rinse them cold and drain well.'),
    ('vegetable-soba',      2, null, 'Stir soy sauce, mirin, rice vinegar and sesame oil to a dressing.'),
    ('vegetable-soba',      3,    3, 'Fry the shiitake in the vegetable oil over high heat until brown.'),
    ('vegetable-soba',      4,    2, 'Add pak choi, garlic and ginger and fry until the leaves wilt.'),
    ('vegetable-soba',      5, null, 'Toss noodles, vegetables and dressing and top with sesame seeds and nori.')
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
