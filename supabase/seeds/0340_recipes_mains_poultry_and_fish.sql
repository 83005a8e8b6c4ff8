-- Recipes: mains with poultry, fish and seafood. Three statements: the recipes, what they need, how they are cooked.

insert into public.recipes as t
  (slug, title, cuisine, course, difficulty, servings, prep_minutes, cook_minutes, rest_minutes, is_published, description)
select
  v.slug, v.title, v.cuisine, 'main', v.difficulty::public.recipe_difficulty,
  v.servings, v.prep, v.cook, v.rest, true, v.description
from (
  values
    ('roast-chicken',          'Roast Chicken with Lemon and Thyme', 'british',  'easy',   4, 15, 80,  15, 'Crisp skin, juicy meat and its own gravy.'),
    ('coq-au-vin',             'Coq au Vin',                         'french',   'medium', 4, 30, 90,   0, 'Chicken braised in red wine with bacon and mushrooms.'),
    ('chicken-tikka-masala',   'Chicken Tikka Masala',               'indian',   'medium', 4, 25, 40, 120, 'Charred yogurt-marinated chicken in a creamy tomato sauce.'),
    ('thai-green-curry',       'Thai Green Curry with Chicken',      'thai',     'easy',   4, 15, 25,   0, 'Fragrant coconut curry with aubergine and Thai basil.'),
    ('chicken-teriyaki',       'Chicken Teriyaki',                   'japanese', 'easy',   2,  5, 15,   0, 'Pan-fried chicken lacquered with soy, mirin and sake.'),
    ('chicken-fajitas',        'Chicken Fajitas',                    'mexican',  'easy',   4, 20, 15,  30, 'Sizzling chicken and peppers to roll in warm tortillas.'),
    ('chicken-adobo',          'Chicken Adobo',                      'filipino', 'easy',   4, 10, 50,  30, 'The Philippines'' favourite: chicken in vinegar, soy and garlic.'),
    ('kung-pao-chicken',       'Kung Pao Chicken',                   'chinese',  'medium', 3, 20,  8,  15, 'Chicken, peanuts and dried chillies, sweet, sour and tingling.'),
    ('moules-marinieres',      'Moules Marinières',                  'french',   'easy',   4, 25, 10,   0, 'Mussels steamed in white wine with shallots and parsley.'),
    ('fish-and-chips',         'Fish and Chips',                     'british',  'hard',   4, 30, 30,  30, 'Cod in crisp beer batter with twice-fried potatoes.'),
    ('baked-salmon-with-dill', 'Baked Salmon with Dill and Lemon',   'nordic',   'easy',   4, 10, 25,   0, 'Salmon roasted gently under lemon and dill, with buttered new potatoes.'),
    ('sea-bass-in-salt-crust', 'Sea Bass Baked in a Salt Crust',     'spanish',  'medium', 4, 20, 30,   5, 'Steams in its own juice; cracked open at the table.'),
    ('jambalaya',              'Jambalaya',                          'american', 'medium', 6, 20, 50,   5, 'Louisiana one-pot rice with chicken, sausage and prawns.')
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
    -- Roast Chicken with Lemon and Thyme
    ('roast-chicken',           1,  1.6, 'kg',         'whole-chicken',          null,                                   false),
    ('roast-chicken',           2,    1, 'piece',      'lemon',                  'halved',                               false),
    ('roast-chicken',           3,    1, 'head',       'garlic',                 'halved across',                        false),
    ('roast-chicken',           4,    6, 'sprig',      'thyme',                  null,                                   false),
    ('roast-chicken',           5,   50, 'g',          'butter',                 'soft',                                 false),
    ('roast-chicken',           6,    2, 'piece',      'onion',                  'in thick slices',                      false),
    ('roast-chicken',           7,    1, 'tablespoon', 'plain-flour',            null,                                   false),
    ('roast-chicken',           8,  300, 'ml',         'chicken-stock',          null,                                   false),
    ('roast-chicken',           9, null, null,         'salt',                   null,                                   false),
    ('roast-chicken',          10, null, null,         'black-pepper',           null,                                   false),

    -- Coq au Vin
    ('coq-au-vin',              1,    4, 'piece',      'chicken-leg',            'jointed into thigh and drumstick',     false),
    ('coq-au-vin',              2,  150, 'g',          'lardons',                null,                                   false),
    ('coq-au-vin',              3,  250, 'g',          'button-mushroom',        'quartered',                            false),
    ('coq-au-vin',              4,   10, 'piece',      'shallot',                'peeled',                               false),
    ('coq-au-vin',              5,    2, 'piece',      'carrot',                 'sliced',                               false),
    ('coq-au-vin',              6,    2, 'clove',      'garlic',                 'crushed',                              false),
    ('coq-au-vin',              7,    2, 'tablespoon', 'plain-flour',            null,                                   false),
    ('coq-au-vin',              8,  500, 'ml',         'red-wine',               null,                                   false),
    ('coq-au-vin',              9,  250, 'ml',         'chicken-stock',          null,                                   false),
    ('coq-au-vin',             10,   50, 'ml',         'brandy',                 null,                                   false),
    ('coq-au-vin',             11,    3, 'sprig',      'thyme',                  null,                                   false),
    ('coq-au-vin',             12,    1, 'leaf',       'bay-leaf',               null,                                   false),
    ('coq-au-vin',             13,   30, 'g',          'butter',                 null,                                   false),
    ('coq-au-vin',             14, null, null,         'salt',                   null,                                   false),
    ('coq-au-vin',             15, null, null,         'black-pepper',           null,                                   false),

    -- Chicken Tikka Masala
    ('chicken-tikka-masala',    1,  700, 'g',          'chicken-thigh',          'boned, in large pieces',               false),
    ('chicken-tikka-masala',    2,  150, 'g',          'natural-yogurt',         null,                                   false),
    ('chicken-tikka-masala',    3,    1, 'piece',      'lemon',                  'juice only',                           false),
    ('chicken-tikka-masala',    4,    4, 'clove',      'garlic',                 'crushed',                              false),
    ('chicken-tikka-masala',    5,   25, 'g',          'ginger',                 'grated',                               false),
    ('chicken-tikka-masala',    6,    1, 'tablespoon', 'garam-masala',           null,                                   false),
    ('chicken-tikka-masala',    7,    2, 'teaspoon',   'ground-cumin',           null,                                   false),
    ('chicken-tikka-masala',    8,    2, 'teaspoon',   'paprika',                null,                                   false),
    ('chicken-tikka-masala',    9,    1, 'teaspoon',   'turmeric',               null,                                   false),
    ('chicken-tikka-masala',   10,    1, 'teaspoon',   'chilli-powder',          null,                                   false),
    ('chicken-tikka-masala',   11,   40, 'g',          'ghee',                   null,                                   false),
    ('chicken-tikka-masala',   12,    2, 'piece',      'onion',                  'finely chopped',                       false),
    ('chicken-tikka-masala',   13,  400, 'g',          'passata',                null,                                   false),
    ('chicken-tikka-masala',   14,  150, 'ml',         'whipping-cream',         null,                                   false),
    ('chicken-tikka-masala',   15,    1, 'teaspoon',   'dried-fenugreek-leaves', 'crushed',                              false),
    ('chicken-tikka-masala',   16, null, null,         'salt',                   null,                                   false),
    ('chicken-tikka-masala',   17,    1, 'handful',    'fresh-coriander',        'chopped',                              true),

    -- Thai Green Curry with Chicken
    ('thai-green-curry',        1,  500, 'g',          'chicken-thigh',          'boned, in strips',                     false),
    ('thai-green-curry',        2,    3, 'tablespoon', 'green-curry-paste',      null,                                   false),
    ('thai-green-curry',        3,  400, 'ml',         'coconut-milk',           null,                                   false),
    ('thai-green-curry',        4,  200, 'ml',         'chicken-stock',          null,                                   false),
    ('thai-green-curry',        5,    1, 'piece',      'aubergine',              'in cubes',                             false),
    ('thai-green-curry',        6,  100, 'g',          'green-beans',            'in pieces',                            false),
    ('thai-green-curry',        7,    4, 'leaf',       'makrut-lime-leaf',       null,                                   false),
    ('thai-green-curry',        8,    2, 'tablespoon', 'fish-sauce',             null,                                   false),
    ('thai-green-curry',        9,    1, 'tablespoon', 'palm-sugar',             null,                                   false),
    ('thai-green-curry',       10,    1, 'tablespoon', 'vegetable-oil',          null,                                   false),
    ('thai-green-curry',       11,  0.5, 'bunch',      'thai-basil',             'leaves',                               false),
    ('thai-green-curry',       12,  300, 'g',          'jasmine-rice',           'to serve',                             false),
    ('thai-green-curry',       13,    1, 'piece',      'red-chilli',             'sliced',                               true),

    -- Chicken Teriyaki
    ('chicken-teriyaki',        1,  400, 'g',          'chicken-thigh',          'boned, skin on',                       false),
    ('chicken-teriyaki',        2,    3, 'tablespoon', 'soy-sauce',              null,                                   false),
    ('chicken-teriyaki',        3,    3, 'tablespoon', 'mirin',                  null,                                   false),
    ('chicken-teriyaki',        4,    2, 'tablespoon', 'sake',                   null,                                   false),
    ('chicken-teriyaki',        5,    1, 'tablespoon', 'caster-sugar',           null,                                   false),
    ('chicken-teriyaki',        6,    1, 'tablespoon', 'vegetable-oil',          null,                                   false),
    ('chicken-teriyaki',        7,    1, 'teaspoon',   'sesame-seeds',           'toasted',                              true),
    ('chicken-teriyaki',        8,    1, 'piece',      'spring-onion',           'sliced',                               true),

    -- Chicken Fajitas
    ('chicken-fajitas',         1,  600, 'g',          'chicken-breast',         'in strips',                            false),
    ('chicken-fajitas',         2,    1, 'piece',      'red-bell-pepper',        'in strips',                            false),
    ('chicken-fajitas',         3,    1, 'piece',      'yellow-bell-pepper',     'in strips',                            false),
    ('chicken-fajitas',         4,    1, 'piece',      'red-onion',              'in wedges',                            false),
    ('chicken-fajitas',         5,    2, 'piece',      'lime',                   'one juiced, one in wedges',            false),
    ('chicken-fajitas',         6,    2, 'teaspoon',   'smoked-paprika',         null,                                   false),
    ('chicken-fajitas',         7,    1, 'teaspoon',   'ground-cumin',           null,                                   false),
    ('chicken-fajitas',         8,    1, 'teaspoon',   'garlic-powder',          null,                                   false),
    ('chicken-fajitas',         9,  0.5, 'teaspoon',   'cayenne-pepper',         null,                                   false),
    ('chicken-fajitas',        10,    3, 'tablespoon', 'olive-oil',              null,                                   false),
    ('chicken-fajitas',        11,    8, 'piece',      'flour-tortilla',         null,                                   false),
    ('chicken-fajitas',        12, null, null,         'salt',                   null,                                   false),
    ('chicken-fajitas',        13,    1, 'piece',      'avocado',                'sliced',                               true),
    ('chicken-fajitas',        14,  100, 'g',          'soured-cream',           'to serve',                             true),

    -- Chicken Adobo
    ('chicken-adobo',           1,    4, 'piece',      'chicken-leg',            'jointed',                              false),
    ('chicken-adobo',           2,  100, 'ml',         'soy-sauce',              null,                                   false),
    ('chicken-adobo',           3,  100, 'ml',         'cider-vinegar',          null,                                   false),
    ('chicken-adobo',           4,    8, 'clove',      'garlic',                 'crushed',                              false),
    ('chicken-adobo',           5,    3, 'leaf',       'bay-leaf',               null,                                   false),
    ('chicken-adobo',           6,    1, 'teaspoon',   'black-pepper',           'whole peppercorns',                    false),
    ('chicken-adobo',           7,    1, 'tablespoon', 'light-brown-sugar',      null,                                   false),
    ('chicken-adobo',           8,  250, 'ml',         'water',                  null,                                   false),
    ('chicken-adobo',           9,    2, 'tablespoon', 'vegetable-oil',          null,                                   false),

    -- Kung Pao Chicken
    ('kung-pao-chicken',        1,  400, 'g',          'chicken-breast',         'in 2 cm cubes',                        false),
    ('kung-pao-chicken',        2,   80, 'g',          'peanuts',                'roasted',                              false),
    ('kung-pao-chicken',        3,    8, 'piece',      'dried-red-chilli',       null,                                   false),
    ('kung-pao-chicken',        4,    1, 'teaspoon',   'sichuan-pepper',         null,                                   false),
    ('kung-pao-chicken',        5,    3, 'piece',      'spring-onion',           'in pieces',                            false),
    ('kung-pao-chicken',        6,    2, 'clove',      'garlic',                 'sliced',                               false),
    ('kung-pao-chicken',        7,   10, 'g',          'ginger',                 'sliced',                               false),
    ('kung-pao-chicken',        8,    3, 'tablespoon', 'soy-sauce',              null,                                   false),
    ('kung-pao-chicken',        9,    2, 'tablespoon', 'chinkiang-vinegar',      null,                                   false),
    ('kung-pao-chicken',       10,    1, 'tablespoon', 'shaoxing-wine',          null,                                   false),
    ('kung-pao-chicken',       11,    1, 'tablespoon', 'caster-sugar',           null,                                   false),
    ('kung-pao-chicken',       12,    1, 'tablespoon', 'cornflour',              null,                                   false),
    ('kung-pao-chicken',       13,    3, 'tablespoon', 'groundnut-oil',          null,                                   false),
    ('kung-pao-chicken',       14,    1, 'teaspoon',   'sesame-oil',             null,                                   false),

    -- Moules Marinières
    ('moules-marinieres',       1,    2, 'kg',         'mussels',                null,                                   false),
    ('moules-marinieres',       2,    3, 'piece',      'shallot',                'finely chopped',                       false),
    ('moules-marinieres',       3,    2, 'clove',      'garlic',                 'finely chopped',                       false),
    ('moules-marinieres',       4,   40, 'g',          'butter',                 null,                                   false),
    ('moules-marinieres',       5,  300, 'ml',         'dry-white-wine',         null,                                   false),
    ('moules-marinieres',       6,    2, 'sprig',      'thyme',                  null,                                   false),
    ('moules-marinieres',       7,  0.5, 'bunch',      'flat-leaf-parsley',      'chopped',                              false),
    ('moules-marinieres',       8,  100, 'ml',         'whipping-cream',         null,                                   false),
    ('moules-marinieres',       9, null, null,         'black-pepper',           null,                                   false),
    ('moules-marinieres',      10,    1, 'piece',      'baguette',               'to serve',                             true),

    -- Fish and Chips
    ('fish-and-chips',          1,  800, 'g',          'cod-fillet',             'in four pieces',                       false),
    ('fish-and-chips',          2,  1.2, 'kg',         'potato',                 'floury, in thick sticks',              false),
    ('fish-and-chips',          3,  200, 'g',          'plain-flour',            null,                                   false),
    ('fish-and-chips',          4,   50, 'g',          'cornflour',              null,                                   false),
    ('fish-and-chips',          5,    2, 'teaspoon',   'baking-powder',          null,                                   false),
    ('fish-and-chips',          6,  300, 'ml',         'lager',                  'ice-cold',                             false),
    ('fish-and-chips',          7,    2, 'l',          'sunflower-oil',          'for deep-frying',                      false),
    ('fish-and-chips',          8, null, null,         'salt',                   null,                                   false),
    ('fish-and-chips',          9,    4, 'tablespoon', 'malt-vinegar',           'to serve',                             false),
    ('fish-and-chips',         10,  200, 'g',          'green-peas',             'boiled and crushed',                   true),

    -- Baked Salmon with Dill and Lemon
    ('baked-salmon-with-dill',  1,  700, 'g',          'salmon-fillet',          'in one piece, skin on',                false),
    ('baked-salmon-with-dill',  2,    1, 'piece',      'lemon',                  'sliced',                               false),
    ('baked-salmon-with-dill',  3,  0.5, 'bunch',      'dill',                   null,                                   false),
    ('baked-salmon-with-dill',  4,    2, 'tablespoon', 'olive-oil',              null,                                   false),
    ('baked-salmon-with-dill',  5,  600, 'g',          'new-potato',             null,                                   false),
    ('baked-salmon-with-dill',  6,   30, 'g',          'butter',                 null,                                   false),
    ('baked-salmon-with-dill',  7, null, null,         'salt',                   null,                                   false),
    ('baked-salmon-with-dill',  8, null, null,         'black-pepper',           null,                                   false),
    ('baked-salmon-with-dill',  9,  100, 'g',          'creme-fraiche',          'to serve',                             true),

    -- Sea Bass Baked in a Salt Crust
    ('sea-bass-in-salt-crust',  1,    2, 'piece',      'sea-bass',               'about 600 g each, gutted, not scaled', false),
    ('sea-bass-in-salt-crust',  2,    2, 'kg',         'coarse-sea-salt',        null,                                   false),
    ('sea-bass-in-salt-crust',  3,    2, 'piece',      'egg',                    'whites only',                          false),
    ('sea-bass-in-salt-crust',  4,    1, 'piece',      'lemon',                  'half sliced, half in wedges',          false),
    ('sea-bass-in-salt-crust',  5,    4, 'sprig',      'thyme',                  null,                                   false),
    ('sea-bass-in-salt-crust',  6,    1, 'leaf',       'bay-leaf',               null,                                   false),
    ('sea-bass-in-salt-crust',  7,    4, 'tablespoon', 'olive-oil',              null,                                   false),

    -- Jambalaya
    ('jambalaya',               1,  300, 'g',          'long-grain-rice',        null,                                   false),
    ('jambalaya',               2,  300, 'g',          'chicken-thigh',          'boned, in pieces',                     false),
    ('jambalaya',               3,  250, 'g',          'smoked-sausage',         'sliced',                               false),
    ('jambalaya',               4,  250, 'g',          'prawns',                 'peeled',                               false),
    ('jambalaya',               5,    1, 'piece',      'onion',                  'chopped',                              false),
    ('jambalaya',               6,    2, 'stalk',      'celery',                 'chopped',                              false),
    ('jambalaya',               7,    1, 'piece',      'green-bell-pepper',      'chopped',                              false),
    ('jambalaya',               8,    3, 'clove',      'garlic',                 'crushed',                              false),
    ('jambalaya',               9,  400, 'g',          'tinned-tomatoes',        null,                                   false),
    ('jambalaya',              10,  600, 'ml',         'chicken-stock',          null,                                   false),
    ('jambalaya',              11,    2, 'teaspoon',   'smoked-paprika',         null,                                   false),
    ('jambalaya',              12,    1, 'teaspoon',   'dried-thyme',            null,                                   false),
    ('jambalaya',              13,  0.5, 'teaspoon',   'cayenne-pepper',         null,                                   false),
    ('jambalaya',              14,    2, 'leaf',       'bay-leaf',               null,                                   false),
    ('jambalaya',              15,    2, 'tablespoon', 'vegetable-oil',          null,                                   false),
    ('jambalaya',              16, null, null,         'salt',                   null,                                   false),
    ('jambalaya',              17,    3, 'piece',      'spring-onion',           'sliced',                               true)
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
    -- Roast Chicken with Lemon and Thyme
    ('roast-chicken',          1, null, 'Heat the oven to 200 °C (fan 180 °C). Pat the chicken dry, season it inside and out and fill it with lemon, garlic and thyme.'),
    ('roast-chicken',          2, null, 'Spread the butter over the breast and legs and set the bird on the onions in a roasting tin.'),
    ('roast-chicken',          3,   80, 'Roast, basting now and then, until the juices of the thigh run clear or a thermometer there reads 75 °C.'),
    ('roast-chicken',          4,   15, 'Lift the chicken onto a board and leave it to rest.'),
    ('roast-chicken',          5,    5, 'Stir the flour into the juices in the tin over medium heat, add the stock and boil to a gravy. Strain, and serve with the carved chicken.'),

    -- Coq au Vin
    ('coq-au-vin',             1,   12, 'Fry the lardons in half of the butter in a casserole until brown. Add shallots and mushrooms, colour them and take everything out.'),
    ('coq-au-vin',             2,   10, 'Season the chicken, dust it with flour and brown it in the fat on all sides.'),
    ('coq-au-vin',             3, null, 'Pour in the brandy and let it boil away.'),
    ('coq-au-vin',             4,   40, 'Add carrots, garlic, wine, stock, thyme and bay leaf, cover and simmer gently.'),
    ('coq-au-vin',             5,   20, 'Return lardons, shallots and mushrooms and simmer uncovered until the sauce coats a spoon.'),
    ('coq-au-vin',             6, null, 'Take out the herbs, stir in the rest of the butter and season.'),

    -- Chicken Tikka Masala
    ('chicken-tikka-masala',   1,  120, 'Mix yogurt, lemon juice, half of the garlic, ginger and spices with a teaspoon of salt. Turn the chicken in it and chill.'),
    ('chicken-tikka-masala',   2,   12, 'Spread the chicken on a rack over a tray and grill very hot until charred at the edges, turning once.'),
    ('chicken-tikka-masala',   3,   12, 'Fry the onions in the ghee until golden. Add the rest of garlic, ginger and spices and stir.'),
    ('chicken-tikka-masala',   4,   12, 'Add the passata and simmer until the fat separates.'),
    ('chicken-tikka-masala',   5,    8, 'Stir in cream and fenugreek leaves, add the chicken with its juices and simmer until cooked through. Season and scatter coriander over.'),

    -- Thai Green Curry with Chicken
    ('thai-green-curry',       1,   18, 'Cook the rice by absorption, covered, and keep it warm.'),
    ('thai-green-curry',       2,    3, 'Fry the curry paste in the oil with a few spoons of the thick coconut milk until it smells strongly.'),
    ('thai-green-curry',       3,    3, 'Add the chicken and turn it in the paste.'),
    ('thai-green-curry',       4,   12, 'Pour in the rest of the coconut milk and the stock, add aubergine, beans and lime leaves and simmer.'),
    ('thai-green-curry',       5, null, 'Season with fish sauce and palm sugar, stir in the basil and serve with rice and chilli.'),

    -- Chicken Teriyaki
    ('chicken-teriyaki',       1, null, 'Stir soy sauce, mirin, sake and sugar until the sugar dissolves.'),
    ('chicken-teriyaki',       2,    7, 'Fry the chicken in the oil, skin side down, over medium heat until the skin is crisp and brown.'),
    ('chicken-teriyaki',       3,    4, 'Turn and cook the other side. Pour off the fat.'),
    ('chicken-teriyaki',       4,    3, 'Pour in the sauce and let it bubble, spooning it over, until it is a sticky glaze.'),
    ('chicken-teriyaki',       5, null, 'Slice, and sprinkle with sesame seeds and spring onion.'),

    -- Chicken Fajitas
    ('chicken-fajitas',        1,   30, 'Mix the chicken with lime juice, spices, a spoon of the oil and some salt and leave to marinate.'),
    ('chicken-fajitas',        2,    5, 'Fry peppers and onion in a very hot pan with a spoon of the oil until charred in places. Take them out.'),
    ('chicken-fajitas',        3,    6, 'Fry the chicken in the rest of the oil until browned and cooked through.'),
    ('chicken-fajitas',        4,    3, 'Return the vegetables and toss. Warm the tortillas in a dry pan.'),
    ('chicken-fajitas',        5, null, 'Bring everything to the table with lime, avocado and soured cream, and roll your own.'),

    -- Chicken Adobo
    ('chicken-adobo',          1,   30, 'Marinate the chicken in soy sauce with half of the garlic.'),
    ('chicken-adobo',          2,    8, 'Lift the chicken out, pat it dry and brown it in the oil with the rest of the garlic. Keep the marinade.'),
    ('chicken-adobo',          3,    3, 'Add marinade, vinegar, water, bay leaves, peppercorns and sugar. Bring to the boil without stirring.'),
    ('chicken-adobo',          4,   28, 'Cover and simmer until tender.'),
    ('chicken-adobo',          5,    8, 'Take the lid off and boil the sauce down until it is glossy.'),

    -- Kung Pao Chicken
    ('kung-pao-chicken',       1,   15, 'Mix the chicken with a third of the soy sauce, the Shaoxing wine and half of the cornflour. Leave to marinate.'),
    ('kung-pao-chicken',       2, null, 'Stir the rest of the soy sauce and cornflour with vinegar, sugar and two spoons of water.'),
    ('kung-pao-chicken',       3,    1, 'Heat the groundnut oil in a wok and fry chillies and Sichuan pepper until they darken; they must not burn.'),
    ('kung-pao-chicken',       4,    4, 'Add the chicken and stir-fry until it turns white. Add garlic, ginger and spring onions.'),
    ('kung-pao-chicken',       5,    1, 'Pour in the sauce, toss until it clings, fold in peanuts and sesame oil.'),

    -- Moules Marinières
    ('moules-marinieres',      1, null, 'Scrub the mussels in cold water and pull off the beards. Throw away any that are broken or do not close when tapped.'),
    ('moules-marinieres',      2,    3, 'Soften shallots and garlic in the butter in a very large pot.'),
    ('moules-marinieres',      3, null, 'Pour in the wine, add the thyme and bring to a fierce boil.'),
    ('moules-marinieres',      4,    5, 'Add the mussels, cover and shake until they open. Throw away those that stay shut.'),
    ('moules-marinieres',      5, null, 'Stir in cream, parsley and pepper and serve with bread for the broth.'),

    -- Fish and Chips
    ('fish-and-chips',         1,    8, 'Rinse the potatoes, dry them very well and fry them in oil at 130 °C until soft but pale. Drain and leave to cool.'),
    ('fish-and-chips',         2,   20, 'Whisk most of the flour with cornflour, baking powder, a pinch of salt and the lager to a batter like thick cream. Chill it.'),
    ('fish-and-chips',         3, null, 'Heat the oil to 180 °C. Salt the fish, dust it with the rest of the flour, dip it in the batter and lower it in, away from you.'),
    ('fish-and-chips',         4,    7, 'Fry two pieces at a time until golden and crisp. Keep warm on a rack.'),
    ('fish-and-chips',         5,    4, 'Raise the oil to 190 °C and fry the chips again until golden. Drain and salt them.'),
    ('fish-and-chips',         6, null, 'Serve with malt vinegar and crushed peas.'),

    -- Baked Salmon with Dill and Lemon
    ('baked-salmon-with-dill', 1,   18, 'Heat the oven to 180 °C (fan 160 °C). Boil the potatoes in salted water until tender.'),
    ('baked-salmon-with-dill', 2, null, 'Lay the salmon on baking paper, season it, brush it with oil and cover it with lemon and most of the dill.'),
    ('baked-salmon-with-dill', 3,   16, 'Bake until the flesh just flakes; the middle should read 52 °C.'),
    ('baked-salmon-with-dill', 4, null, 'Toss the potatoes with butter and the rest of the dill and serve with the salmon and crème fraîche.'),

    -- Sea Bass Baked in a Salt Crust
    ('sea-bass-in-salt-crust', 1, null, 'Heat the oven to 220 °C (fan 200 °C). Put lemon slices, thyme and bay leaf into the fish.'),
    ('sea-bass-in-salt-crust', 2, null, 'Mix the salt with the egg whites and a splash of water until it packs like wet sand.'),
    ('sea-bass-in-salt-crust', 3, null, 'Spread a third of it on a tray, lay the fish on it and cover them completely with the rest.'),
    ('sea-bass-in-salt-crust', 4,   28, 'Bake until the crust is hard and a thermometer in the thickest part of a fish reads 55 °C.'),
    ('sea-bass-in-salt-crust', 5,    5, 'Leave to rest, crack the crust, lift off salt and skin and serve the fillets with oil and lemon.'),

    -- Jambalaya
    ('jambalaya',              1,   10, 'Brown the sausage in the oil and take it out. Brown the chicken in the fat.'),
    ('jambalaya',              2,    8, 'Add onion, celery and green pepper and cook until soft. Stir in garlic, paprika, thyme and cayenne.'),
    ('jambalaya',              3, null, 'Add tomatoes, stock, bay leaves and the sausage and bring to the boil.'),
    ('jambalaya',              4,   20, 'Stir in the rice, cover and cook over low heat.'),
    ('jambalaya',              5,    4, 'Lay the prawns on top, cover again and cook until pink.'),
    ('jambalaya',              6,    5, 'Let it stand, fluff it up, season and scatter spring onions over.')
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
