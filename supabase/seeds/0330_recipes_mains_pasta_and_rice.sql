-- Recipes: mains with pasta, rice and dough. Three statements: the recipes, what they need, how they are cooked.

insert into public.recipes as t
  (slug, title, cuisine, course, difficulty, servings, prep_minutes, cook_minutes, rest_minutes, is_published, description)
select
  v.slug, v.title, v.cuisine, 'main', v.difficulty::public.recipe_difficulty,
  v.servings, v.prep, v.cook, v.rest, true, v.description
from (
  values
    ('spaghetti-carbonara',    'Spaghetti alla Carbonara', 'italian',    'medium', 4, 10,  20,    0, 'Roman pasta with guanciale, egg yolks and Pecorino. No cream.'),
    ('tagliatelle-al-ragu',    'Tagliatelle al Ragù',      'italian',    'medium', 6, 20, 150,    0, 'The slow meat sauce of Bologna, with milk and wine.'),
    ('lasagne-al-forno',       'Lasagne al Forno',         'italian',    'hard',   8, 40, 150,   15, 'Layers of pasta, meat sauce and béchamel, baked until brown at the edges.'),
    ('penne-all-arrabbiata',   'Penne all''Arrabbiata',    'italian',    'easy',   4,  5,  25,    0, 'Angry pasta: tomatoes, garlic and plenty of chilli.'),
    ('spaghetti-alle-vongole', 'Spaghetti alle Vongole',   'italian',    'medium', 4, 15,  15,   60, 'Spaghetti with clams, white wine and garlic.'),
    ('macaroni-cheese',        'Macaroni Cheese',          'british',    'easy',   4, 10,  40,    0, 'Baked pasta in a mustardy Cheddar sauce under a crisp crumb.'),
    ('mushroom-risotto',       'Mushroom Risotto',         'italian',    'medium', 4, 15,  30,   20, 'Creamy rice with fresh and dried mushrooms.'),
    ('risotto-alla-milanese',  'Risotto alla Milanese',    'italian',    'medium', 4, 10,  25,    0, 'Saffron risotto, golden and loose.'),
    ('paella-de-marisco',      'Seafood Paella',           'spanish',    'hard',   6, 30,  50,    5, 'Saffron rice with prawns, mussels and squid, left alone so that a crust forms.'),
    ('nasi-goreng',            'Nasi Goreng',              'indonesian', 'easy',   3, 15,  12,    0, 'Indonesian fried rice with sweet soy, prawns and a fried egg.'),
    ('egg-fried-rice',         'Egg Fried Rice',           'chinese',    'easy',   4, 10,   8,    0, 'Yesterday''s rice, three eggs and a very hot wok.'),
    ('jollof-rice',            'Jollof Rice',              'nigerian',   'medium', 6, 20,  50,    5, 'West African party rice, cooked in a fiery tomato and pepper sauce.'),
    ('pad-thai',               'Pad Thai',                 'thai',       'medium', 2, 20,  10,   30, 'Stir-fried rice noodles, sour with tamarind, with prawns and peanuts.'),
    ('kaesespaetzle',          'Käsespätzle',              'german',     'medium', 4, 20,  35,   15, 'Egg noodles scraped into boiling water, layered with mountain cheese and fried onions.'),
    ('pizza-margherita',       'Pizza Margherita',         'italian',    'medium', 4, 30,  10, 1440, 'Thin Neapolitan-style pizza from a slow dough, baked as hot as the oven goes.')
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
    -- Spaghetti alla Carbonara
    ('spaghetti-carbonara',     1,  400, 'g',          'spaghetti',          null,                                     false),
    ('spaghetti-carbonara',     2,  150, 'g',          'guanciale',          'in short strips',                        false),
    ('spaghetti-carbonara',     3,    4, 'piece',      'egg',                'yolks only',                             false),
    ('spaghetti-carbonara',     4,    1, 'piece',      'egg',                'whole',                                  false),
    ('spaghetti-carbonara',     5,   80, 'g',          'pecorino-romano',    'finely grated',                          false),
    ('spaghetti-carbonara',     6, null, null,         'black-pepper',       'freshly ground, plenty',                 false),
    ('spaghetti-carbonara',     7, null, null,         'salt',               null,                                     false),

    -- Tagliatelle al Ragù
    ('tagliatelle-al-ragu',     1,  500, 'g',          'tagliatelle',        null,                                     false),
    ('tagliatelle-al-ragu',     2,  300, 'g',          'minced-beef',        null,                                     false),
    ('tagliatelle-al-ragu',     3,  200, 'g',          'minced-pork',        null,                                     false),
    ('tagliatelle-al-ragu',     4,  100, 'g',          'pancetta',           'finely chopped',                         false),
    ('tagliatelle-al-ragu',     5,    1, 'piece',      'onion',              'finely chopped',                         false),
    ('tagliatelle-al-ragu',     6,    1, 'piece',      'carrot',             'finely chopped',                         false),
    ('tagliatelle-al-ragu',     7,    1, 'stalk',      'celery',             'finely chopped',                         false),
    ('tagliatelle-al-ragu',     8,  150, 'ml',         'dry-white-wine',     null,                                     false),
    ('tagliatelle-al-ragu',     9,    3, 'tablespoon', 'tomato-paste',       null,                                     false),
    ('tagliatelle-al-ragu',    10,  200, 'g',          'passata',            null,                                     false),
    ('tagliatelle-al-ragu',    11,  300, 'ml',         'beef-stock',         null,                                     false),
    ('tagliatelle-al-ragu',    12,  150, 'ml',         'whole-milk',         null,                                     false),
    ('tagliatelle-al-ragu',    13,    2, 'tablespoon', 'olive-oil',          null,                                     false),
    ('tagliatelle-al-ragu',    14,   25, 'g',          'butter',             null,                                     false),
    ('tagliatelle-al-ragu',    15, null, null,         'salt',               null,                                     false),
    ('tagliatelle-al-ragu',    16, null, null,         'black-pepper',       null,                                     false),
    ('tagliatelle-al-ragu',    17,   60, 'g',          'parmesan',           'grated',                                 false),

    -- Lasagne al Forno
    ('lasagne-al-forno',        1,   16, 'sheet',      'lasagne-sheets',     null,                                     false),
    ('lasagne-al-forno',        2,  600, 'g',          'minced-beef',        null,                                     false),
    ('lasagne-al-forno',        3,    1, 'piece',      'onion',              'finely chopped',                         false),
    ('lasagne-al-forno',        4,    1, 'piece',      'carrot',             'finely chopped',                         false),
    ('lasagne-al-forno',        5,    1, 'stalk',      'celery',             'finely chopped',                         false),
    ('lasagne-al-forno',        6,    2, 'clove',      'garlic',             'crushed',                                false),
    ('lasagne-al-forno',        7,    3, 'tablespoon', 'olive-oil',          null,                                     false),
    ('lasagne-al-forno',        8,  150, 'ml',         'red-wine',           null,                                     false),
    ('lasagne-al-forno',        9,  800, 'g',          'tinned-tomatoes',    null,                                     false),
    ('lasagne-al-forno',       10,    2, 'tablespoon', 'tomato-paste',       null,                                     false),
    ('lasagne-al-forno',       11,   80, 'g',          'butter',             null,                                     false),
    ('lasagne-al-forno',       12,   80, 'g',          'plain-flour',        null,                                     false),
    ('lasagne-al-forno',       13,    1, 'l',          'whole-milk',         null,                                     false),
    ('lasagne-al-forno',       14,    1, 'pinch',      'nutmeg',             null,                                     false),
    ('lasagne-al-forno',       15,  120, 'g',          'parmesan',           'grated',                                 false),
    ('lasagne-al-forno',       16, null, null,         'salt',               null,                                     false),
    ('lasagne-al-forno',       17, null, null,         'black-pepper',       null,                                     false),

    -- Penne all'Arrabbiata
    ('penne-all-arrabbiata',    1,  400, 'g',          'penne',              null,                                     false),
    ('penne-all-arrabbiata',    2,    4, 'tablespoon', 'olive-oil',          null,                                     false),
    ('penne-all-arrabbiata',    3,    3, 'clove',      'garlic',             'sliced',                                 false),
    ('penne-all-arrabbiata',    4,    2, 'piece',      'dried-red-chilli',   'crumbled',                               false),
    ('penne-all-arrabbiata',    5,  600, 'g',          'tinned-tomatoes',    null,                                     false),
    ('penne-all-arrabbiata',    6, null, null,         'salt',               null,                                     false),
    ('penne-all-arrabbiata',    7,    1, 'handful',    'flat-leaf-parsley',  'chopped',                                true),
    ('penne-all-arrabbiata',    8,   40, 'g',          'pecorino-romano',    'grated',                                 true),

    -- Spaghetti alle Vongole
    ('spaghetti-alle-vongole',  1,  400, 'g',          'spaghetti',          null,                                     false),
    ('spaghetti-alle-vongole',  2,    1, 'kg',         'clams',              null,                                     false),
    ('spaghetti-alle-vongole',  3,    5, 'tablespoon', 'olive-oil',          null,                                     false),
    ('spaghetti-alle-vongole',  4,    2, 'clove',      'garlic',             'sliced',                                 false),
    ('spaghetti-alle-vongole',  5,    1, 'piece',      'dried-red-chilli',   'crumbled',                               false),
    ('spaghetti-alle-vongole',  6,  120, 'ml',         'dry-white-wine',     null,                                     false),
    ('spaghetti-alle-vongole',  7,  0.5, 'bunch',      'flat-leaf-parsley',  'chopped',                                false),
    ('spaghetti-alle-vongole',  8, null, null,         'salt',               null,                                     false),

    -- Macaroni Cheese
    ('macaroni-cheese',         1,  350, 'g',          'macaroni',           null,                                     false),
    ('macaroni-cheese',         2,   50, 'g',          'butter',             null,                                     false),
    ('macaroni-cheese',         3,   50, 'g',          'plain-flour',        null,                                     false),
    ('macaroni-cheese',         4,  700, 'ml',         'whole-milk',         null,                                     false),
    ('macaroni-cheese',         5,  200, 'g',          'cheddar',            'grated',                                 false),
    ('macaroni-cheese',         6,   50, 'g',          'parmesan',           'grated',                                 false),
    ('macaroni-cheese',         7,    2, 'teaspoon',   'dijon-mustard',      null,                                     false),
    ('macaroni-cheese',         8,    1, 'pinch',      'nutmeg',             null,                                     false),
    ('macaroni-cheese',         9,   40, 'g',          'breadcrumbs',        null,                                     false),
    ('macaroni-cheese',        10, null, null,         'salt',               null,                                     false),
    ('macaroni-cheese',        11, null, null,         'black-pepper',       null,                                     false),

    -- Mushroom Risotto
    ('mushroom-risotto',        1,  320, 'g',          'risotto-rice',       null,                                     false),
    ('mushroom-risotto',        2,   20, 'g',          'dried-porcini',      null,                                     false),
    ('mushroom-risotto',        3,  300, 'g',          'chestnut-mushroom',  'sliced',                                 false),
    ('mushroom-risotto',        4,    1, 'piece',      'shallot',            'finely chopped',                         false),
    ('mushroom-risotto',        5,    1, 'clove',      'garlic',             'crushed',                                false),
    ('mushroom-risotto',        6,   60, 'g',          'butter',             null,                                     false),
    ('mushroom-risotto',        7,    1, 'tablespoon', 'olive-oil',          null,                                     false),
    ('mushroom-risotto',        8,  120, 'ml',         'dry-white-wine',     null,                                     false),
    ('mushroom-risotto',        9,    1, 'l',          'vegetable-stock',    'hot',                                    false),
    ('mushroom-risotto',       10,   60, 'g',          'parmesan',           'grated',                                 false),
    ('mushroom-risotto',       11, null, null,         'salt',               null,                                     false),
    ('mushroom-risotto',       12, null, null,         'black-pepper',       null,                                     false),
    ('mushroom-risotto',       13,    1, 'handful',    'flat-leaf-parsley',  'chopped',                                true),

    -- Risotto alla Milanese
    ('risotto-alla-milanese',   1,  320, 'g',          'risotto-rice',       null,                                     false),
    ('risotto-alla-milanese',   2,    2, 'pinch',      'saffron',            null,                                     false),
    ('risotto-alla-milanese',   3,    1, 'piece',      'onion',              'finely chopped',                         false),
    ('risotto-alla-milanese',   4,   80, 'g',          'butter',             null,                                     false),
    ('risotto-alla-milanese',   5,  120, 'ml',         'dry-white-wine',     null,                                     false),
    ('risotto-alla-milanese',   6,  1.2, 'l',          'beef-stock',         'hot',                                    false),
    ('risotto-alla-milanese',   7,   70, 'g',          'parmesan',           'grated',                                 false),
    ('risotto-alla-milanese',   8, null, null,         'salt',               null,                                     false),
    ('risotto-alla-milanese',   9,    1, 'piece',      'beef-marrow-bone',   'marrow only',                            true),

    -- Seafood Paella
    ('paella-de-marisco',       1,  450, 'g',          'paella-rice',        null,                                     false),
    ('paella-de-marisco',       2,  300, 'g',          'squid',              'cleaned, in rings',                      false),
    ('paella-de-marisco',       3,  400, 'g',          'prawns',             'whole, in the shell',                    false),
    ('paella-de-marisco',       4,  0.5, 'kg',         'mussels',            'cleaned',                                false),
    ('paella-de-marisco',       5,    1, 'piece',      'onion',              'finely chopped',                         false),
    ('paella-de-marisco',       6,    1, 'piece',      'red-bell-pepper',    'in strips',                              false),
    ('paella-de-marisco',       7,    3, 'clove',      'garlic',             'finely chopped',                         false),
    ('paella-de-marisco',       8,  200, 'g',          'tinned-tomatoes',    null,                                     false),
    ('paella-de-marisco',       9,    1, 'teaspoon',   'smoked-paprika',     null,                                     false),
    ('paella-de-marisco',      10,    2, 'pinch',      'saffron',            null,                                     false),
    ('paella-de-marisco',      11,  1.3, 'l',          'fish-stock',         'hot',                                    false),
    ('paella-de-marisco',      12,  100, 'g',          'green-beans',        'in pieces',                              false),
    ('paella-de-marisco',      13,    6, 'tablespoon', 'olive-oil',          null,                                     false),
    ('paella-de-marisco',      14, null, null,         'salt',               null,                                     false),
    ('paella-de-marisco',      15,    1, 'piece',      'lemon',              'in wedges',                              false),

    -- Nasi Goreng
    ('nasi-goreng',             1,  200, 'g',          'long-grain-rice',    'cooked the day before and chilled',      false),
    ('nasi-goreng',             2,  200, 'g',          'prawns',             'peeled',                                 false),
    ('nasi-goreng',             3,    3, 'piece',      'shallot',            'sliced',                                 false),
    ('nasi-goreng',             4,    2, 'clove',      'garlic',             'sliced',                                 false),
    ('nasi-goreng',             5,    1, 'tablespoon', 'sambal-oelek',       null,                                     false),
    ('nasi-goreng',             6,    2, 'tablespoon', 'dark-soy-sauce',     null,                                     false),
    ('nasi-goreng',             7,    1, 'tablespoon', 'palm-sugar',         null,                                     false),
    ('nasi-goreng',             8,    1, 'tablespoon', 'fish-sauce',         null,                                     false),
    ('nasi-goreng',             9,    3, 'piece',      'egg',                null,                                     false),
    ('nasi-goreng',            10,    4, 'tablespoon', 'groundnut-oil',      null,                                     false),
    ('nasi-goreng',            11,    2, 'piece',      'spring-onion',       'sliced',                                 false),
    ('nasi-goreng',            12,  0.5, 'piece',      'cucumber',           'sliced, to serve',                       true),

    -- Egg Fried Rice
    ('egg-fried-rice',          1,  250, 'g',          'jasmine-rice',       'cooked the day before and chilled',      false),
    ('egg-fried-rice',          2,    3, 'piece',      'egg',                'beaten',                                 false),
    ('egg-fried-rice',          3,  150, 'g',          'green-peas',         null,                                     false),
    ('egg-fried-rice',          4,    4, 'piece',      'spring-onion',       'sliced',                                 false),
    ('egg-fried-rice',          5,    2, 'tablespoon', 'soy-sauce',          null,                                     false),
    ('egg-fried-rice',          6,    1, 'teaspoon',   'sesame-oil',         null,                                     false),
    ('egg-fried-rice',          7,    3, 'tablespoon', 'vegetable-oil',      null,                                     false),
    ('egg-fried-rice',          8,    1, 'pinch',      'white-pepper',       null,                                     false),
    ('egg-fried-rice',          9, null, null,         'salt',               null,                                     false),

    -- Jollof Rice
    ('jollof-rice',             1,  450, 'g',          'long-grain-rice',    'parboiled type, rinsed',                 false),
    ('jollof-rice',             2,  400, 'g',          'tinned-tomatoes',    null,                                     false),
    ('jollof-rice',             3,    2, 'piece',      'red-bell-pepper',    'chopped',                                false),
    ('jollof-rice',             4,    2, 'piece',      'red-chilli',         'Scotch bonnet if you dare',              false),
    ('jollof-rice',             5,    2, 'piece',      'onion',              'one chopped, one sliced',                false),
    ('jollof-rice',             6,    3, 'tablespoon', 'tomato-paste',       null,                                     false),
    ('jollof-rice',             7,  600, 'ml',         'chicken-stock',      null,                                     false),
    ('jollof-rice',             8,  100, 'ml',         'vegetable-oil',      null,                                     false),
    ('jollof-rice',             9,    1, 'teaspoon',   'curry-powder',       null,                                     false),
    ('jollof-rice',            10,    1, 'teaspoon',   'dried-thyme',        null,                                     false),
    ('jollof-rice',            11,    2, 'leaf',       'bay-leaf',           null,                                     false),
    ('jollof-rice',            12, null, null,         'salt',               null,                                     false),

    -- Pad Thai
    ('pad-thai',                1,  150, 'g',          'rice-noodles',       null,                                     false),
    ('pad-thai',                2,  150, 'g',          'prawns',             'peeled',                                 false),
    ('pad-thai',                3,  100, 'g',          'tofu',               'in small cubes',                         false),
    ('pad-thai',                4,    2, 'piece',      'egg',                null,                                     false),
    ('pad-thai',                5,    3, 'tablespoon', 'tamarind-paste',     null,                                     false),
    ('pad-thai',                6,    2, 'tablespoon', 'fish-sauce',         null,                                     false),
    ('pad-thai',                7,    2, 'tablespoon', 'palm-sugar',         null,                                     false),
    ('pad-thai',                8,    2, 'piece',      'shallot',            'finely chopped',                         false),
    ('pad-thai',                9,    1, 'clove',      'garlic',             'finely chopped',                         false),
    ('pad-thai',               10,    1, 'tablespoon', 'dried-shrimps',      null,                                     false),
    ('pad-thai',               11,  100, 'g',          'bean-sprouts',       null,                                     false),
    ('pad-thai',               12,  0.5, 'bunch',      'chives',             'in lengths; Chinese chives if possible', false),
    ('pad-thai',               13,   40, 'g',          'peanuts',            'crushed',                                false),
    ('pad-thai',               14,    3, 'tablespoon', 'groundnut-oil',      null,                                     false),
    ('pad-thai',               15,    1, 'piece',      'lime',               'in wedges',                              false),
    ('pad-thai',               16,  0.5, 'teaspoon',   'chilli-flakes',      null,                                     true),

    -- Käsespätzle
    ('kaesespaetzle',           1,  400, 'g',          'plain-flour',        null,                                     false),
    ('kaesespaetzle',           2,    5, 'piece',      'egg',                null,                                     false),
    ('kaesespaetzle',           3,  150, 'ml',         'sparkling-water',    null,                                     false),
    ('kaesespaetzle',           4,    1, 'teaspoon',   'salt',               null,                                     false),
    ('kaesespaetzle',           5,  250, 'g',          'mountain-cheese',    'grated',                                 false),
    ('kaesespaetzle',           6,    3, 'piece',      'onion',              'in thin rings',                          false),
    ('kaesespaetzle',           7,   60, 'g',          'butter',             null,                                     false),
    ('kaesespaetzle',           8,    1, 'pinch',      'nutmeg',             null,                                     false),
    ('kaesespaetzle',           9, null, null,         'black-pepper',       null,                                     false),
    ('kaesespaetzle',          10,  0.5, 'bunch',      'chives',             'snipped',                                true),

    -- Pizza Margherita
    ('pizza-margherita',        1,  600, 'g',          'strong-white-flour', null,                                     false),
    ('pizza-margherita',        2,  380, 'ml',         'water',              null,                                     false),
    ('pizza-margherita',        3,    3, 'g',          'dried-yeast',        null,                                     false),
    ('pizza-margherita',        4,   12, 'g',          'salt',               null,                                     false),
    ('pizza-margherita',        5,  400, 'g',          'tinned-tomatoes',    'crushed by hand',                        false),
    ('pizza-margherita',        6,  400, 'g',          'mozzarella',         'torn and drained',                       false),
    ('pizza-margherita',        7,    3, 'tablespoon', 'olive-oil',          null,                                     false),
    ('pizza-margherita',        8,   12, 'leaf',       'basil',              null,                                     false)
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
    -- Spaghetti alla Carbonara
    ('spaghetti-carbonara',    1, null, 'Bring a large pot of lightly salted water to the boil.'),
    ('spaghetti-carbonara',    2,    8, 'Render the guanciale in a wide dry pan over medium heat until crisp, then take the pan off the heat.'),
    ('spaghetti-carbonara',    3, null, 'Beat egg yolks, egg, most of the Pecorino and plenty of pepper to a paste.'),
    ('spaghetti-carbonara',    4,    9, 'Cook the spaghetti until al dente and keep a cup of the cooking water.'),
    ('spaghetti-carbonara',    5, null, 'Toss the drained pasta in the pan with the guanciale and a splash of the water, off the heat.'),
    ('spaghetti-carbonara',    6, null, 'Stir in the egg mixture quickly, loosening it with cooking water until it is a glossy cream. Serve at once with the rest of the cheese.'),

    -- Tagliatelle al Ragù
    ('tagliatelle-al-ragu',    1,   12, 'Melt the pancetta slowly in oil and butter, add onion, carrot and celery and cook gently until soft.'),
    ('tagliatelle-al-ragu',    2,   10, 'Raise the heat, add beef and pork and brown well, breaking up the lumps.'),
    ('tagliatelle-al-ragu',    3, null, 'Pour in the wine and let it boil away.'),
    ('tagliatelle-al-ragu',    4,  100, 'Stir in tomato paste, passata and half of the stock. Cover partly and simmer very gently, adding stock when it dries.'),
    ('tagliatelle-al-ragu',    5,   25, 'Stir in the milk, season, and go on simmering until thick and mild.'),
    ('tagliatelle-al-ragu',    6,    6, 'Cook the tagliatelle in salted water until al dente, toss them with the ragù and serve with Parmesan.'),

    -- Lasagne al Forno
    ('lasagne-al-forno',       1,   20, 'Heat the oil and soften onion, carrot and celery. Add garlic and beef and fry until browned.'),
    ('lasagne-al-forno',       2,   75, 'Pour in the wine, let it boil away, add tomatoes and tomato paste, season and simmer until thick.'),
    ('lasagne-al-forno',       3,   15, 'Melt the butter, stir in the flour and cook without colour. Whisk in the milk bit by bit and simmer to a smooth béchamel; season with salt and nutmeg.'),
    ('lasagne-al-forno',       4, null, 'Heat the oven to 190 °C (fan 170 °C). Spread a little béchamel in a dish of about 30 × 20 cm.'),
    ('lasagne-al-forno',       5, null, 'Layer pasta sheets, meat sauce, béchamel and Parmesan four times, ending with béchamel and cheese.'),
    ('lasagne-al-forno',       6,   40, 'Bake until bubbling and brown.'),
    ('lasagne-al-forno',       7,   15, 'Leave to stand before cutting.'),

    -- Penne all'Arrabbiata
    ('penne-all-arrabbiata',   1,    3, 'Warm the oil with garlic and chillies over low heat until the garlic is pale gold.'),
    ('penne-all-arrabbiata',   2,   15, 'Add the tomatoes, season and simmer briskly until thick.'),
    ('penne-all-arrabbiata',   3,   11, 'Cook the penne in salted water until al dente.'),
    ('penne-all-arrabbiata',   4, null, 'Toss the pasta in the sauce for a minute and finish with parsley and Pecorino.'),

    -- Spaghetti alle Vongole
    ('spaghetti-alle-vongole', 1,   60, 'Soak the clams in cold, well-salted water so that they give up their sand. Rinse, and throw away any that are broken or stay open when tapped.'),
    ('spaghetti-alle-vongole', 2,    7, 'Start cooking the spaghetti in salted water; drain them two minutes early.'),
    ('spaghetti-alle-vongole', 3,    4, 'Heat the oil with garlic and chilli, add the clams and the wine, cover and shake until the shells open.'),
    ('spaghetti-alle-vongole', 4,    2, 'Throw away clams that stay shut. Add the spaghetti with a splash of cooking water and toss until coated.'),
    ('spaghetti-alle-vongole', 5, null, 'Stir in the parsley and serve at once.'),

    -- Macaroni Cheese
    ('macaroni-cheese',        1,    7, 'Heat the oven to 200 °C (fan 180 °C). Cook the macaroni in salted water for two minutes less than the packet says, then drain.'),
    ('macaroni-cheese',        2,    8, 'Melt the butter, stir in the flour and cook for a minute. Whisk in the milk and simmer until smooth and thick.'),
    ('macaroni-cheese',        3, null, 'Off the heat stir in mustard, nutmeg, Cheddar and half of the Parmesan. Season.'),
    ('macaroni-cheese',        4, null, 'Mix with the macaroni, tip into a baking dish and top with breadcrumbs and the rest of the Parmesan.'),
    ('macaroni-cheese',        5,   22, 'Bake until golden and bubbling.'),

    -- Mushroom Risotto
    ('mushroom-risotto',       1,   20, 'Soak the porcini in a cup of hot water, lift them out, chop them and keep the liquid.'),
    ('mushroom-risotto',       2,    6, 'Fry the chestnut mushrooms in the oil over high heat until brown, add garlic and porcini, season and set aside.'),
    ('mushroom-risotto',       3,    4, 'Soften the shallot in half of the butter, add the rice and stir until the grains are hot and glassy.'),
    ('mushroom-risotto',       4, null, 'Pour in the wine and stir until absorbed. Add the porcini liquid, leaving any grit behind.'),
    ('mushroom-risotto',       5,   17, 'Add the stock a ladle at a time, stirring, until the rice is tender with a firm heart.'),
    ('mushroom-risotto',       6,    2, 'Fold in mushrooms, the rest of the butter and the Parmesan off the heat, cover for a moment and serve with parsley.'),

    -- Risotto alla Milanese
    ('risotto-alla-milanese',  1, null, 'Steep the saffron in a ladle of the hot stock.'),
    ('risotto-alla-milanese',  2,    6, 'Melt half of the butter, with the marrow if you use it, and soften the onion without colour.'),
    ('risotto-alla-milanese',  3,    4, 'Add the rice and toast it, stirring, then pour in the wine and let it evaporate.'),
    ('risotto-alla-milanese',  4,   17, 'Add hot stock a ladle at a time, stirring often. Add the saffron stock towards the end.'),
    ('risotto-alla-milanese',  5,    2, 'Take off the heat, beat in the rest of the butter and the Parmesan and let it rest, covered; it should flow like a wave.'),

    -- Seafood Paella
    ('paella-de-marisco',      1,    4, 'Steep the saffron in the hot stock. Heat the oil in a wide, flat pan, brown the prawns on both sides and take them out.'),
    ('paella-de-marisco',      2,   10, 'Fry the squid briefly, add onion, red pepper and beans and cook until soft.'),
    ('paella-de-marisco',      3,    8, 'Add garlic and paprika, then the tomatoes, and cook down to a dark paste.'),
    ('paella-de-marisco',      4, null, 'Stir in the rice, pour in the stock, season and spread everything evenly. From now on do not stir.'),
    ('paella-de-marisco',      5,   16, 'Cook over high heat, then turn it down to low until the stock is almost gone.'),
    ('paella-de-marisco',      6,    6, 'Push mussels and prawns into the rice and cook until the mussels open and the bottom crackles. Throw away any that stay shut.'),
    ('paella-de-marisco',      7,    5, 'Cover with a cloth, leave to rest and serve with lemon.'),

    -- Nasi Goreng
    ('nasi-goreng',            1, null, 'Stir soy sauce, palm sugar and fish sauce until the sugar dissolves.'),
    ('nasi-goreng',            2,    3, 'Heat half of the oil in a wok over high heat and fry shallots and garlic until golden. Add the sambal.'),
    ('nasi-goreng',            3,    2, 'Add the prawns and stir until pink.'),
    ('nasi-goreng',            4,    5, 'Add the rice, press out the lumps and fry until hot. Pour in the sauce and toss until every grain is brown.'),
    ('nasi-goreng',            5,    3, 'Fry the eggs in the rest of the oil with crisp edges. Serve them on the rice with spring onions and cucumber.'),

    -- Egg Fried Rice
    ('egg-fried-rice',         1, null, 'Break up the cold rice with wet hands so that no lumps are left.'),
    ('egg-fried-rice',         2,    1, 'Heat the vegetable oil in a wok until it smokes lightly and pour in the eggs. Stir until half set.'),
    ('egg-fried-rice',         3,    3, 'Add the rice and toss hard over high heat until the grains jump.'),
    ('egg-fried-rice',         4,    2, 'Add peas and spring onions, then soy sauce and white pepper, and fry on.'),
    ('egg-fried-rice',         5, null, 'Finish with sesame oil and salt to taste.'),

    -- Jollof Rice
    ('jollof-rice',            1, null, 'Blend tomatoes, peppers, chillies and the chopped onion until smooth.'),
    ('jollof-rice',            2,    8, 'Fry the sliced onion in the oil until soft, add the tomato paste and fry until it darkens.'),
    ('jollof-rice',            3,   15, 'Pour in the blended sauce and boil down until the oil separates.'),
    ('jollof-rice',            4, null, 'Season with curry powder, thyme, bay leaves and salt and add the stock. Bring to the boil.'),
    ('jollof-rice',            5,   25, 'Stir in the rice, cover tightly with foil and a lid and cook over the lowest heat, stirring once.'),
    ('jollof-rice',            6,    5, 'Leave to steam off the heat, take out the bay leaves and fluff with a fork.'),

    -- Pad Thai
    ('pad-thai',               1,   30, 'Soak the noodles in lukewarm water until they bend but are still firm. Drain.'),
    ('pad-thai',               2, null, 'Warm tamarind, fish sauce and palm sugar until the sugar dissolves.'),
    ('pad-thai',               3,    3, 'Heat the oil in a wok, fry the tofu until golden, add shallots, garlic and dried shrimps and stir.'),
    ('pad-thai',               4,    3, 'Add noodles and sauce and toss until the noodles are soft, with a splash of water if they stick.'),
    ('pad-thai',               5,    3, 'Push everything aside, fry the prawns, then scramble the eggs in the gap and mix it all together.'),
    ('pad-thai',               6, null, 'Toss in half of the sprouts, chives and peanuts. Serve with the rest of the sprouts and peanuts, lime and chilli flakes.'),

    -- Käsespätzle
    ('kaesespaetzle',          1,   15, 'Beat flour, eggs, sparkling water, salt and nutmeg with a wooden spoon until the batter is tough and makes bubbles. Leave to rest.'),
    ('kaesespaetzle',          2,   20, 'Fry the onions slowly in the butter until brown and crisp.'),
    ('kaesespaetzle',          3,    8, 'Press the batter in portions through a spätzle maker into boiling salted water. Lift out the spätzle when they float.'),
    ('kaesespaetzle',          4,    5, 'Layer hot spätzle and cheese in a warm ovenproof dish, with pepper, and keep in the oven at 150 °C until melted.'),
    ('kaesespaetzle',          5, null, 'Top with the onions and their butter, and with chives.'),

    -- Pizza Margherita
    ('pizza-margherita',       1,   10, 'Mix flour, water, yeast and salt and knead to a smooth dough.'),
    ('pizza-margherita',       2, 1320, 'Cover and leave in the fridge for a day.'),
    ('pizza-margherita',       3,  120, 'Shape four balls and leave them, covered, at room temperature.'),
    ('pizza-margherita',       4, null, 'Heat the oven with a baking steel or an upturned tray to 250 °C or more. Season the tomatoes with salt.'),
    ('pizza-margherita',       5, null, 'Stretch each ball by hand from the middle outwards to about 28 cm.'),
    ('pizza-margherita',       6,    8, 'Spread with tomato, scatter mozzarella, trickle oil over and bake one at a time until the rim is blistered.'),
    ('pizza-margherita',       7, null, 'Finish with basil leaves.')
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
