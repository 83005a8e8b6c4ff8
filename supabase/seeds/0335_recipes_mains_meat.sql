-- Recipes: mains with meat. Three statements: the recipes, what they need, how they are cooked.

insert into public.recipes as t
  (slug, title, cuisine, course, difficulty, servings, prep_minutes, cook_minutes, rest_minutes, is_published, description)
select
  v.slug, v.title, v.cuisine, 'main', v.difficulty::public.recipe_difficulty,
  v.servings, v.prep, v.cook, v.rest, true, v.description
from (
  values
    ('boeuf-bourguignon',  'Bœuf Bourguignon',              'french',    'medium', 6, 30, 180,   0, 'Beef braised in Burgundy wine with bacon, mushrooms and small onions.'),
    ('goulash',            'Hungarian Goulash',             'hungarian', 'easy',   6, 20, 150,   0, 'Beef and as many onions again, red with paprika.'),
    ('wiener-schnitzel',   'Wiener Schnitzel',              'austrian',  'medium', 4, 20,  12,   0, 'Veal escalope in a soufflé-light crumb, fried swimming.'),
    ('rinderrouladen',     'Rinderrouladen',                'german',    'medium', 4, 30, 120,   0, 'Beef rolls filled with mustard, bacon and gherkin, braised in red wine.'),
    ('shepherds-pie',      'Shepherd''s Pie',               'british',   'easy',   6, 25,  75,   0, 'Minced lamb in gravy under a browned potato crust.'),
    ('chili-con-carne',    'Chili con Carne',               'american',  'easy',   6, 15,  90,   0, 'Tex-Mex beef and beans with cumin, smoke and a little chocolate.'),
    ('koettbullar',        'Swedish Meatballs',             'swedish',   'medium', 4, 25,  25,  10, 'Köttbullar with cream gravy and lingonberries.'),
    ('beef-stroganoff',    'Beef Stroganoff',               'russian',   'medium', 4, 15,  20,   0, 'Strips of fillet in a sauce of mushrooms and soured cream.'),
    ('lamb-tagine',        'Lamb Tagine with Apricots',     'moroccan',  'easy',   6, 20, 130,   0, 'Slow-cooked lamb, sweet with apricots and honey and warm with spice.'),
    ('feijoada',           'Feijoada',                      'brazilian', 'medium', 8, 30, 150, 720, 'Brazil''s black bean stew with smoked and fresh pork.'),
    ('mapo-tofu',          'Mapo Tofu',                     'chinese',   'medium', 4, 10,  15,   0, 'Soft tofu and minced pork in a numbing, fiery Sichuan sauce.'),
    ('beef-with-broccoli', 'Stir-Fried Beef with Broccoli', 'chinese',   'easy',   3, 20,   8,  15, 'Velvety beef and crisp broccoli in oyster sauce.'),
    ('bibimbap',           'Bibimbap',                      'korean',    'medium', 2, 35,  25,   0, 'A bowl of rice with seasoned vegetables, beef, egg and gochujang.'),
    ('moussaka',           'Moussaka',                      'greek',     'hard',   6, 45, 110,  30, 'Aubergines, spiced lamb and a thick, browned béchamel.')
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
    -- Bœuf Bourguignon
    ('boeuf-bourguignon',   1,  1.2, 'kg',         'stewing-beef',          'in large cubes',                    false),
    ('boeuf-bourguignon',   2,  150, 'g',          'lardons',               null,                                false),
    ('boeuf-bourguignon',   3,   12, 'piece',      'shallot',               'peeled, whole',                     false),
    ('boeuf-bourguignon',   4,  250, 'g',          'button-mushroom',       'halved',                            false),
    ('boeuf-bourguignon',   5,    2, 'piece',      'carrot',                'in thick slices',                   false),
    ('boeuf-bourguignon',   6,    1, 'piece',      'onion',                 'chopped',                           false),
    ('boeuf-bourguignon',   7,    2, 'clove',      'garlic',                'crushed',                           false),
    ('boeuf-bourguignon',   8,    2, 'tablespoon', 'plain-flour',           null,                                false),
    ('boeuf-bourguignon',   9,    1, 'tablespoon', 'tomato-paste',          null,                                false),
    ('boeuf-bourguignon',  10,  750, 'ml',         'red-wine',              null,                                false),
    ('boeuf-bourguignon',  11,  300, 'ml',         'beef-stock',            null,                                false),
    ('boeuf-bourguignon',  12,    3, 'sprig',      'thyme',                 null,                                false),
    ('boeuf-bourguignon',  13,    1, 'leaf',       'bay-leaf',              null,                                false),
    ('boeuf-bourguignon',  14,   30, 'g',          'butter',                null,                                false),
    ('boeuf-bourguignon',  15,    2, 'tablespoon', 'olive-oil',             null,                                false),
    ('boeuf-bourguignon',  16, null, null,         'salt',                  null,                                false),
    ('boeuf-bourguignon',  17, null, null,         'black-pepper',          null,                                false),

    -- Hungarian Goulash
    ('goulash',             1,    1, 'kg',         'stewing-beef',          'in cubes',                          false),
    ('goulash',             2,  800, 'g',          'onion',                 'thinly sliced',                     false),
    ('goulash',             3,    3, 'tablespoon', 'lard',                  null,                                false),
    ('goulash',             4,    4, 'tablespoon', 'paprika',               null,                                false),
    ('goulash',             5,    2, 'clove',      'garlic',                'crushed',                           false),
    ('goulash',             6,    1, 'teaspoon',   'caraway-seeds',         'crushed',                           false),
    ('goulash',             7,    1, 'teaspoon',   'marjoram',              'chopped',                           false),
    ('goulash',             8,    2, 'tablespoon', 'tomato-paste',          null,                                false),
    ('goulash',             9,    1, 'tablespoon', 'red-wine-vinegar',      null,                                false),
    ('goulash',            10,  700, 'ml',         'beef-stock',            null,                                false),
    ('goulash',            11,    2, 'piece',      'red-bell-pepper',       'in strips',                         false),
    ('goulash',            12,    1, 'leaf',       'bay-leaf',              null,                                false),
    ('goulash',            13, null, null,         'salt',                  null,                                false),

    -- Wiener Schnitzel
    ('wiener-schnitzel',    1,  600, 'g',          'veal-escalope',         'four slices',                       false),
    ('wiener-schnitzel',    2,  100, 'g',          'plain-flour',           null,                                false),
    ('wiener-schnitzel',    3,    2, 'piece',      'egg',                   null,                                false),
    ('wiener-schnitzel',    4,    1, 'tablespoon', 'whipping-cream',        null,                                false),
    ('wiener-schnitzel',    5,  150, 'g',          'breadcrumbs',           'fine',                              false),
    ('wiener-schnitzel',    6,  300, 'g',          'ghee',                  'clarified butter, for frying',      false),
    ('wiener-schnitzel',    7,    1, 'piece',      'lemon',                 'in wedges',                         false),
    ('wiener-schnitzel',    8, null, null,         'salt',                  null,                                false),
    ('wiener-schnitzel',    9,    4, 'tablespoon', 'lingonberry-jam',       'to serve',                          true),

    -- Rinderrouladen
    ('rinderrouladen',      1,  800, 'g',          'beef-topside',          'four thin slices',                  false),
    ('rinderrouladen',      2,    4, 'teaspoon',   'medium-hot-mustard',    null,                                false),
    ('rinderrouladen',      3,  100, 'g',          'streaky-bacon',         'in thin slices',                    false),
    ('rinderrouladen',      4,    4, 'piece',      'gherkins',              'in strips',                         false),
    ('rinderrouladen',      5,    3, 'piece',      'onion',                 'one in strips, two diced',          false),
    ('rinderrouladen',      6,    1, 'piece',      'carrot',                'diced',                             false),
    ('rinderrouladen',      7,  100, 'g',          'celeriac',              'diced',                             false),
    ('rinderrouladen',      8,    2, 'tablespoon', 'ghee',                  null,                                false),
    ('rinderrouladen',      9,    1, 'tablespoon', 'tomato-paste',          null,                                false),
    ('rinderrouladen',     10,  250, 'ml',         'red-wine',              null,                                false),
    ('rinderrouladen',     11,  500, 'ml',         'beef-stock',            null,                                false),
    ('rinderrouladen',     12,    1, 'leaf',       'bay-leaf',              null,                                false),
    ('rinderrouladen',     13,    1, 'tablespoon', 'cornflour',             null,                                false),
    ('rinderrouladen',     14, null, null,         'salt',                  null,                                false),
    ('rinderrouladen',     15, null, null,         'black-pepper',          null,                                false),

    -- Shepherd's Pie
    ('shepherds-pie',       1,  700, 'g',          'minced-lamb',           null,                                false),
    ('shepherds-pie',       2,    1, 'piece',      'onion',                 'chopped',                           false),
    ('shepherds-pie',       3,    2, 'piece',      'carrot',                'diced',                             false),
    ('shepherds-pie',       4,    1, 'stalk',      'celery',                'diced',                             false),
    ('shepherds-pie',       5,    1, 'tablespoon', 'plain-flour',           null,                                false),
    ('shepherds-pie',       6,    1, 'tablespoon', 'tomato-paste',          null,                                false),
    ('shepherds-pie',       7,    2, 'tablespoon', 'worcestershire-sauce',  null,                                false),
    ('shepherds-pie',       8,  400, 'ml',         'beef-stock',            null,                                false),
    ('shepherds-pie',       9,  150, 'g',          'green-peas',            null,                                false),
    ('shepherds-pie',      10,    1, 'kg',         'potato',                'floury, in chunks',                 false),
    ('shepherds-pie',      11,   60, 'g',          'butter',                null,                                false),
    ('shepherds-pie',      12,   80, 'ml',         'whole-milk',            null,                                false),
    ('shepherds-pie',      13,    1, 'tablespoon', 'olive-oil',             null,                                false),
    ('shepherds-pie',      14,    2, 'sprig',      'thyme',                 null,                                false),
    ('shepherds-pie',      15, null, null,         'salt',                  null,                                false),
    ('shepherds-pie',      16, null, null,         'black-pepper',          null,                                false),

    -- Chili con Carne
    ('chili-con-carne',     1,  700, 'g',          'minced-beef',           null,                                false),
    ('chili-con-carne',     2,    2, 'piece',      'onion',                 'chopped',                           false),
    ('chili-con-carne',     3,    1, 'piece',      'red-bell-pepper',       'diced',                             false),
    ('chili-con-carne',     4,    3, 'clove',      'garlic',                'crushed',                           false),
    ('chili-con-carne',     5,    2, 'tablespoon', 'vegetable-oil',         null,                                false),
    ('chili-con-carne',     6,    1, 'tablespoon', 'chilli-powder',         null,                                false),
    ('chili-con-carne',     7,    2, 'teaspoon',   'ground-cumin',          null,                                false),
    ('chili-con-carne',     8,    2, 'teaspoon',   'smoked-paprika',        null,                                false),
    ('chili-con-carne',     9,    1, 'teaspoon',   'dried-oregano',         null,                                false),
    ('chili-con-carne',    10,    2, 'tablespoon', 'tomato-paste',          null,                                false),
    ('chili-con-carne',    11,  800, 'g',          'tinned-tomatoes',       null,                                false),
    ('chili-con-carne',    12,  300, 'ml',         'beef-stock',            null,                                false),
    ('chili-con-carne',    13,  480, 'g',          'tinned-kidney-beans',   'drained',                           false),
    ('chili-con-carne',    14,   20, 'g',          'dark-chocolate',        null,                                false),
    ('chili-con-carne',    15, null, null,         'salt',                  null,                                false),
    ('chili-con-carne',    16,  100, 'g',          'soured-cream',          'to serve',                          true),
    ('chili-con-carne',    17,    1, 'handful',    'fresh-coriander',       'chopped',                           true),

    -- Swedish Meatballs
    ('koettbullar',         1,  300, 'g',          'minced-beef',           null,                                false),
    ('koettbullar',         2,  200, 'g',          'minced-pork',           null,                                false),
    ('koettbullar',         3,   50, 'g',          'breadcrumbs',           null,                                false),
    ('koettbullar',         4,  100, 'ml',         'whole-milk',            null,                                false),
    ('koettbullar',         5,    1, 'piece',      'onion',                 'grated or very finely chopped',     false),
    ('koettbullar',         6,    1, 'piece',      'egg',                   null,                                false),
    ('koettbullar',         7, 0.25, 'teaspoon',   'allspice',              null,                                false),
    ('koettbullar',         8,   50, 'g',          'butter',                null,                                false),
    ('koettbullar',         9,  1.5, 'tablespoon', 'plain-flour',           null,                                false),
    ('koettbullar',        10,  350, 'ml',         'beef-stock',            null,                                false),
    ('koettbullar',        11,  100, 'ml',         'whipping-cream',        null,                                false),
    ('koettbullar',        12,    1, 'teaspoon',   'soy-sauce',             null,                                false),
    ('koettbullar',        13,    1, 'teaspoon',   'dijon-mustard',         null,                                false),
    ('koettbullar',        14, null, null,         'salt',                  null,                                false),
    ('koettbullar',        15, null, null,         'white-pepper',          null,                                false),
    ('koettbullar',        16,    4, 'tablespoon', 'lingonberry-jam',       'to serve',                          true),

    -- Beef Stroganoff
    ('beef-stroganoff',     1,  600, 'g',          'beef-fillet',           'in finger-thick strips',            false),
    ('beef-stroganoff',     2,  300, 'g',          'button-mushroom',       'sliced',                            false),
    ('beef-stroganoff',     3,    1, 'piece',      'onion',                 'thinly sliced',                     false),
    ('beef-stroganoff',     4,   40, 'g',          'butter',                null,                                false),
    ('beef-stroganoff',     5,    1, 'tablespoon', 'vegetable-oil',         null,                                false),
    ('beef-stroganoff',     6,    1, 'tablespoon', 'plain-flour',           null,                                false),
    ('beef-stroganoff',     7,    1, 'teaspoon',   'paprika',               null,                                false),
    ('beef-stroganoff',     8,  250, 'ml',         'beef-stock',            null,                                false),
    ('beef-stroganoff',     9,    1, 'tablespoon', 'dijon-mustard',         null,                                false),
    ('beef-stroganoff',    10,  150, 'g',          'soured-cream',          null,                                false),
    ('beef-stroganoff',    11,   50, 'ml',         'brandy',                null,                                false),
    ('beef-stroganoff',    12, null, null,         'salt',                  null,                                false),
    ('beef-stroganoff',    13, null, null,         'black-pepper',          null,                                false),
    ('beef-stroganoff',    14,    2, 'piece',      'gherkins',              'in fine strips',                    true),

    -- Lamb Tagine with Apricots
    ('lamb-tagine',         1,    1, 'kg',         'lamb-shoulder',         'boned, in cubes',                   false),
    ('lamb-tagine',         2,    2, 'piece',      'onion',                 'chopped',                           false),
    ('lamb-tagine',         3,    3, 'clove',      'garlic',                'crushed',                           false),
    ('lamb-tagine',         4,   15, 'g',          'ginger',                'grated',                            false),
    ('lamb-tagine',         5,    2, 'tablespoon', 'olive-oil',             null,                                false),
    ('lamb-tagine',         6,    2, 'teaspoon',   'ras-el-hanout',         null,                                false),
    ('lamb-tagine',         7,    1, 'teaspoon',   'ground-cinnamon',       null,                                false),
    ('lamb-tagine',         8,    1, 'pinch',      'saffron',               null,                                false),
    ('lamb-tagine',         9,  400, 'g',          'tinned-tomatoes',       null,                                false),
    ('lamb-tagine',        10,  400, 'ml',         'chicken-stock',         null,                                false),
    ('lamb-tagine',        11,  150, 'g',          'dried-apricot',         null,                                false),
    ('lamb-tagine',        12,    1, 'tablespoon', 'honey',                 null,                                false),
    ('lamb-tagine',        13,   40, 'g',          'flaked-almonds',        'toasted',                           false),
    ('lamb-tagine',        14,  250, 'g',          'couscous',              null,                                false),
    ('lamb-tagine',        15, null, null,         'salt',                  null,                                false),
    ('lamb-tagine',        16,    1, 'handful',    'fresh-coriander',       'chopped',                           true),

    -- Feijoada
    ('feijoada',            1,  500, 'g',          'dried-black-beans',     null,                                false),
    ('feijoada',            2,  300, 'g',          'pork-ribs',             null,                                false),
    ('feijoada',            3,  300, 'g',          'smoked-sausage',        'in thick slices',                   false),
    ('feijoada',            4,  300, 'g',          'pork-shoulder',         'in cubes',                          false),
    ('feijoada',            5,  150, 'g',          'streaky-bacon',         'in strips',                         false),
    ('feijoada',            6,    2, 'piece',      'onion',                 'chopped',                           false),
    ('feijoada',            7,    5, 'clove',      'garlic',                'crushed',                           false),
    ('feijoada',            8,    3, 'leaf',       'bay-leaf',              null,                                false),
    ('feijoada',            9,    2, 'tablespoon', 'vegetable-oil',         null,                                false),
    ('feijoada',           10,    2, 'l',          'water',                 null,                                false),
    ('feijoada',           11,    2, 'piece',      'orange',                'in slices, to serve',               false),
    ('feijoada',           12,  400, 'g',          'long-grain-rice',       'to serve',                          false),
    ('feijoada',           13, null, null,         'salt',                  null,                                false),
    ('feijoada',           14,  200, 'g',          'kale',                  'shredded and quickly fried',        true),

    -- Mapo Tofu
    ('mapo-tofu',           1,  500, 'g',          'silken-tofu',           'in 2 cm cubes',                     false),
    ('mapo-tofu',           2,  150, 'g',          'minced-pork',           null,                                false),
    ('mapo-tofu',           3,    2, 'tablespoon', 'doubanjiang',           null,                                false),
    ('mapo-tofu',           4,    1, 'tablespoon', 'fermented-black-beans', 'rinsed and chopped',                false),
    ('mapo-tofu',           5,    2, 'clove',      'garlic',                'finely chopped',                    false),
    ('mapo-tofu',           6,   15, 'g',          'ginger',                'finely chopped',                    false),
    ('mapo-tofu',           7,  300, 'ml',         'chicken-stock',         null,                                false),
    ('mapo-tofu',           8,    1, 'tablespoon', 'soy-sauce',             null,                                false),
    ('mapo-tofu',           9,    1, 'tablespoon', 'cornflour',             null,                                false),
    ('mapo-tofu',          10,    3, 'tablespoon', 'groundnut-oil',         null,                                false),
    ('mapo-tofu',          11,    1, 'teaspoon',   'sichuan-pepper',        'roasted and ground',                false),
    ('mapo-tofu',          12,    3, 'piece',      'spring-onion',          'sliced',                            false),

    -- Stir-Fried Beef with Broccoli
    ('beef-with-broccoli',  1,  350, 'g',          'beef-steak',            'thinly sliced across the grain',    false),
    ('beef-with-broccoli',  2,    1, 'head',       'broccoli',              'in florets',                        false),
    ('beef-with-broccoli',  3,    2, 'clove',      'garlic',                'sliced',                            false),
    ('beef-with-broccoli',  4,   10, 'g',          'ginger',                'in strips',                         false),
    ('beef-with-broccoli',  5,    2, 'tablespoon', 'soy-sauce',             null,                                false),
    ('beef-with-broccoli',  6,    1, 'tablespoon', 'shaoxing-wine',         null,                                false),
    ('beef-with-broccoli',  7,    2, 'teaspoon',   'cornflour',             null,                                false),
    ('beef-with-broccoli',  8,    3, 'tablespoon', 'oyster-sauce',          null,                                false),
    ('beef-with-broccoli',  9,  100, 'ml',         'chicken-stock',         null,                                false),
    ('beef-with-broccoli', 10,    1, 'teaspoon',   'caster-sugar',          null,                                false),
    ('beef-with-broccoli', 11,    3, 'tablespoon', 'groundnut-oil',         null,                                false),
    ('beef-with-broccoli', 12,    1, 'teaspoon',   'sesame-oil',            null,                                false),

    -- Bibimbap
    ('bibimbap',            1,  200, 'g',          'sushi-rice',            null,                                false),
    ('bibimbap',            2,  200, 'g',          'minced-beef',           null,                                false),
    ('bibimbap',            3,  200, 'g',          'spinach',               null,                                false),
    ('bibimbap',            4,  150, 'g',          'bean-sprouts',          null,                                false),
    ('bibimbap',            5,    1, 'piece',      'carrot',                'in matchsticks',                    false),
    ('bibimbap',            6,    1, 'piece',      'courgette',             'in matchsticks',                    false),
    ('bibimbap',            7,    2, 'piece',      'egg',                   null,                                false),
    ('bibimbap',            8,    3, 'tablespoon', 'soy-sauce',             null,                                false),
    ('bibimbap',            9,    1, 'tablespoon', 'caster-sugar',          null,                                false),
    ('bibimbap',           10,    2, 'clove',      'garlic',                'crushed',                           false),
    ('bibimbap',           11,    2, 'tablespoon', 'sesame-oil',            null,                                false),
    ('bibimbap',           12,    2, 'tablespoon', 'gochujang',             null,                                false),
    ('bibimbap',           13,    1, 'tablespoon', 'sesame-seeds',          'toasted',                           false),
    ('bibimbap',           14,    2, 'tablespoon', 'vegetable-oil',         null,                                false),
    ('bibimbap',           15, null, null,         'salt',                  null,                                false),

    -- Moussaka
    ('moussaka',            1,    3, 'piece',      'aubergine',             'in 1 cm slices',                    false),
    ('moussaka',            2,  600, 'g',          'minced-lamb',           null,                                false),
    ('moussaka',            3,  400, 'g',          'potato',                'in 5 mm slices',                    false),
    ('moussaka',            4,    1, 'piece',      'onion',                 'chopped',                           false),
    ('moussaka',            5,    2, 'clove',      'garlic',                'crushed',                           false),
    ('moussaka',            6,  100, 'ml',         'red-wine',              null,                                false),
    ('moussaka',            7,  400, 'g',          'tinned-tomatoes',       null,                                false),
    ('moussaka',            8,    1, 'teaspoon',   'ground-cinnamon',       null,                                false),
    ('moussaka',            9,    1, 'teaspoon',   'dried-oregano',         null,                                false),
    ('moussaka',           10,  100, 'ml',         'olive-oil',             null,                                false),
    ('moussaka',           11,   70, 'g',          'butter',                null,                                false),
    ('moussaka',           12,   70, 'g',          'plain-flour',           null,                                false),
    ('moussaka',           13,  700, 'ml',         'whole-milk',            null,                                false),
    ('moussaka',           14,    2, 'piece',      'egg',                   'yolks only',                        false),
    ('moussaka',           15,   80, 'g',          'parmesan',              'grated; kefalotyri if you have it', false),
    ('moussaka',           16,    1, 'pinch',      'nutmeg',                null,                                false),
    ('moussaka',           17, null, null,         'salt',                  null,                                false)
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
    -- Bœuf Bourguignon
    ('boeuf-bourguignon',  1,    6, 'Heat the oven to 160 °C (fan 140 °C). Fry the lardons in a heavy casserole until crisp and take them out.'),
    ('boeuf-bourguignon',  2,   15, 'Brown the beef in batches in the fat and the oil. Take it out.'),
    ('boeuf-bourguignon',  3,    8, 'Soften onion and carrots, stir in garlic, flour and tomato paste and cook for a minute.'),
    ('boeuf-bourguignon',  4,  120, 'Return the meat, pour in wine and stock, add thyme and bay leaf and bring to a simmer. Cover and braise in the oven.'),
    ('boeuf-bourguignon',  5,   35, 'Brown shallots and mushrooms in the butter, add them and the lardons to the pot and braise on until everything is tender.'),
    ('boeuf-bourguignon',  6, null, 'Skim off the fat, season and take out the herbs.'),

    -- Hungarian Goulash
    ('goulash',            1,   25, 'Melt the lard in a heavy pot and fry the onions over medium heat until golden and soft.'),
    ('goulash',            2, null, 'Take off the heat, stir in paprika, then at once the vinegar and a splash of stock so that it does not burn.'),
    ('goulash',            3,   15, 'Add beef, garlic, caraway, marjoram, tomato paste, bay leaf and salt and stew in its own juice, stirring.'),
    ('goulash',            4,   80, 'Pour in the rest of the stock, cover and simmer gently.'),
    ('goulash',            5,   25, 'Add the peppers and cook until the meat is very tender.'),

    -- Wiener Schnitzel
    ('wiener-schnitzel',   1, null, 'Beat the escalopes between sheets of film to 4 mm and salt both sides.'),
    ('wiener-schnitzel',   2, null, 'Put flour, eggs beaten with the cream, and breadcrumbs on three plates.'),
    ('wiener-schnitzel',   3, null, 'Turn the meat in flour, then egg, then crumbs; shake off the rest and do not press.'),
    ('wiener-schnitzel',   4, null, 'Heat the clarified butter two fingers deep to 170 °C.'),
    ('wiener-schnitzel',   5,    3, 'Fry one or two at a time, swirling the pan so that fat washes over the top, until golden.'),
    ('wiener-schnitzel',   6, null, 'Drain on kitchen paper and serve at once with lemon and lingonberry jam.'),

    -- Rinderrouladen
    ('rinderrouladen',     1, null, 'Season the meat, spread it with mustard and cover it with bacon, gherkin and strips of onion. Roll up and tie.'),
    ('rinderrouladen',     2,   10, 'Brown the rolls all over in the ghee and take them out.'),
    ('rinderrouladen',     3,    8, 'Brown diced onions, carrot and celeriac in the same pot and stir in the tomato paste.'),
    ('rinderrouladen',     4,   90, 'Pour in the wine and boil down by half. Add stock and bay leaf, return the rolls, cover and braise gently.'),
    ('rinderrouladen',     5,    4, 'Take out the meat, strain the sauce and thicken it with cornflour stirred into a little cold water. Season.'),
    ('rinderrouladen',     6, null, 'Remove the strings and warm the rolls in the sauce.'),

    -- Shepherd's Pie
    ('shepherds-pie',      1,   15, 'Brown the lamb in the oil in a wide pan and take it out. Soften onion, carrots and celery in the fat.'),
    ('shepherds-pie',      2,   25, 'Stir in flour and tomato paste, then the lamb, Worcestershire sauce, stock and thyme. Simmer until thick.'),
    ('shepherds-pie',      3,   18, 'Boil the potatoes in salted water until tender, drain and mash with butter and milk.'),
    ('shepherds-pie',      4, null, 'Heat the oven to 200 °C (fan 180 °C). Stir the peas into the meat, season and tip into a baking dish.'),
    ('shepherds-pie',      5,   25, 'Cover with the mash, rough it up with a fork and bake until brown.'),

    -- Chili con Carne
    ('chili-con-carne',    1,   10, 'Heat the oil and brown the beef well in two batches.'),
    ('chili-con-carne',    2,    8, 'Add onions and pepper and cook until soft.'),
    ('chili-con-carne',    3,    2, 'Stir in garlic, spices, oregano and tomato paste and fry until fragrant.'),
    ('chili-con-carne',    4,   50, 'Add tomatoes and stock and simmer, half covered.'),
    ('chili-con-carne',    5,   15, 'Stir in beans and chocolate and simmer on. Season with salt.'),
    ('chili-con-carne',    6, null, 'Serve with soured cream and coriander.'),

    -- Swedish Meatballs
    ('koettbullar',        1,   10, 'Soak the breadcrumbs in the milk. Soften the onion in a little of the butter.'),
    ('koettbullar',        2, null, 'Mix the meat with crumbs, onion, egg, allspice, salt and white pepper and roll into balls the size of a walnut.'),
    ('koettbullar',        3,   12, 'Fry the balls in half of the butter, shaking the pan, until brown and cooked through. Take them out.'),
    ('koettbullar',        4,    6, 'Melt the rest of the butter in the pan, stir in the flour, then stock, cream, soy sauce and mustard, and simmer until smooth.'),
    ('koettbullar',        5,    3, 'Warm the meatballs in the gravy and serve with lingonberry jam.'),

    -- Beef Stroganoff
    ('beef-stroganoff',    1,    3, 'Season the beef and sear it in the oil in two batches over very high heat, a minute each. Set aside.'),
    ('beef-stroganoff',    2,    8, 'Fry onion and mushrooms in the butter until brown.'),
    ('beef-stroganoff',    3,    5, 'Dust with flour and paprika, pour in the brandy and the stock and simmer.'),
    ('beef-stroganoff',    4, null, 'Stir in mustard and soured cream; do not boil any more.'),
    ('beef-stroganoff',    5,    2, 'Return the beef with its juices, warm it through and season. Serve with gherkins.'),

    -- Lamb Tagine with Apricots
    ('lamb-tagine',        1,   12, 'Brown the lamb in the oil in batches and take it out.'),
    ('lamb-tagine',        2,    9, 'Soften the onions in the fat. Add garlic, ginger, spices and saffron and stir for a minute.'),
    ('lamb-tagine',        3,   75, 'Return the lamb, add tomatoes and stock, cover and simmer gently.'),
    ('lamb-tagine',        4,   30, 'Add apricots and honey and cook uncovered until the lamb is soft and the sauce thick.'),
    ('lamb-tagine',        5,    6, 'Pour the same volume of boiling salted water over the couscous, cover until swollen and fluff with a fork.'),
    ('lamb-tagine',        6, null, 'Season the tagine, scatter almonds and coriander over and serve with the couscous.'),

    -- Feijoada
    ('feijoada',           1,  720, 'Soak the beans overnight in plenty of cold water and drain them.'),
    ('feijoada',           2,   15, 'Fry the bacon in the oil until its fat runs, brown ribs and pork shoulder in it and add onions and garlic.'),
    ('feijoada',           3,   10, 'Add beans, bay leaves and the fresh water and bring to a simmer. Skim.'),
    ('feijoada',           4,   90, 'Cook, half covered, until the beans are soft.'),
    ('feijoada',           5,   30, 'Add the sausage, crush a ladle of beans against the side to thicken the stew, season and simmer on.'),
    ('feijoada',           6,   18, 'Cook the rice in salted water. Serve the stew with rice, kale and slices of orange.'),

    -- Mapo Tofu
    ('mapo-tofu',          1,    5, 'Let the tofu stand in barely simmering salted water, then lift it out carefully.'),
    ('mapo-tofu',          2,    4, 'Fry the pork in the oil in a wok until crumbly and brown.'),
    ('mapo-tofu',          3,    2, 'Turn the heat down, add the doubanjiang and stir until the oil is red. Add black beans, garlic and ginger.'),
    ('mapo-tofu',          4,    4, 'Pour in stock and soy sauce, slide in the tofu and simmer, pushing rather than stirring.'),
    ('mapo-tofu',          5,    1, 'Stir the cornflour into a little cold water, pour it in bit by bit until the sauce coats the tofu.'),
    ('mapo-tofu',          6, null, 'Sprinkle with Sichuan pepper and spring onions.'),

    -- Stir-Fried Beef with Broccoli
    ('beef-with-broccoli', 1,   15, 'Mix the beef with half of the soy sauce, the Shaoxing wine and half of the cornflour and leave to marinate.'),
    ('beef-with-broccoli', 2, null, 'Stir the rest of the soy sauce and cornflour with oyster sauce, stock and sugar.'),
    ('beef-with-broccoli', 3,    2, 'Blanch the broccoli in boiling water and drain it well.'),
    ('beef-with-broccoli', 4,    2, 'Sear the beef in the groundnut oil in a smoking-hot wok and take it out.'),
    ('beef-with-broccoli', 5,    2, 'Fry garlic and ginger, return beef and broccoli, pour in the sauce and toss until it thickens. Finish with sesame oil.'),

    -- Bibimbap
    ('bibimbap',           1,   20, 'Rinse the rice and cook it, covered, in 260 ml of water. Leave to steam off the heat.'),
    ('bibimbap',           2, null, 'Mix the beef with soy sauce, sugar and half of the garlic.'),
    ('bibimbap',           3,    3, 'Blanch spinach and sprouts one after the other, squeeze or drain them and season with salt, garlic and half of the sesame oil.'),
    ('bibimbap',           4,    8, 'Fry carrot and courgette separately in a little oil until just tender. Fry the beef until brown.'),
    ('bibimbap',           5,    3, 'Fry the eggs sunny side up.'),
    ('bibimbap',           6, null, 'Divide the rice between bowls, arrange vegetables and beef on top, crown with an egg, gochujang, sesame seeds and the rest of the sesame oil. Mix before eating.'),

    -- Moussaka
    ('moussaka',           1,   30, 'Salt the aubergine slices, leave them to drain and pat them dry.'),
    ('moussaka',           2,   30, 'Heat the oven to 200 °C (fan 180 °C). Brush aubergines and potatoes with most of the oil and roast on trays until soft and golden.'),
    ('moussaka',           3,   30, 'Fry onion and lamb in the rest of the oil, add garlic, cinnamon, oregano, wine and tomatoes and simmer until nearly dry.'),
    ('moussaka',           4,   12, 'Melt the butter, stir in the flour, whisk in the milk and simmer until thick. Off the heat beat in egg yolks, nutmeg and half of the cheese.'),
    ('moussaka',           5, null, 'Layer potatoes, half of the aubergines, the meat and the rest of the aubergines in a dish, spread the béchamel on top and sprinkle with cheese.'),
    ('moussaka',           6,   45, 'Bake at 180 °C (fan 160 °C) until deep golden, and let it set before cutting.')
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
