-- Recipes: soups. Three statements: the recipes, what they need, how they are cooked.

insert into public.recipes as t
  (slug, title, cuisine, course, difficulty, servings, prep_minutes, cook_minutes, rest_minutes, is_published, description)
select
  v.slug, v.title, v.cuisine, 'soup', v.difficulty::public.recipe_difficulty,
  v.servings, v.prep, v.cook, v.rest, true, v.description
from (
  values
    ('french-onion-soup',    'French Onion Soup',              'french',    'medium', 4, 15,  75,   0, 'Slowly caramelised onions in beef stock, under toast and melted Gruyère.'),
    ('minestrone',           'Minestrone',                     'italian',   'easy',   6, 20,  45,   0, 'A thick Italian vegetable soup with beans and small pasta.'),
    ('tomato-soup',          'Cream of Tomato Soup',           'british',   'easy',   4, 10,  30,   0, 'Smooth tomato soup that tastes of tomatoes.'),
    ('pumpkin-soup',         'Pumpkin Soup with Ginger',       'german',    'easy',   4, 15,  25,   0, 'Velvety autumn soup with ginger and coconut milk.'),
    ('leek-and-potato-soup', 'Leek and Potato Soup',           'french',    'easy',   4, 15,  25,   0, 'Hot it is potage parmentier; chilled it becomes vichyssoise.'),
    ('chicken-noodle-soup',  'Chicken Noodle Soup',            'american',  'easy',   6, 20,  90,   0, 'Clear broth from a whole bird, with vegetables and thin noodles.'),
    ('turkish-lentil-soup',  'Turkish Red Lentil Soup',        'turkish',   'easy',   4, 10,  30,   0, 'Mercimek çorbası: smooth red lentils with a spoon of paprika butter.'),
    ('borscht',              'Borscht',                        'ukrainian', 'medium', 6, 30, 120,   0, 'Deep red beetroot soup with beef and cabbage, with a spoon of soured cream.'),
    ('gazpacho',             'Gazpacho',                       'spanish',   'easy',   4, 15,   0, 120, 'Andalusian cold soup of raw vegetables, for hot days.'),
    ('miso-soup',            'Miso Soup with Tofu and Wakame', 'japanese',  'easy',   4,  5,  10,   0, 'The everyday Japanese soup: dashi, miso, tofu and seaweed.'),
    ('tom-kha-gai',          'Tom Kha Gai',                    'thai',      'medium', 4, 15,  20,   0, 'Thai coconut soup with chicken, lemongrass and lime.')
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
    -- French Onion Soup
    ('french-onion-soup',     1,    1, 'kg',         'onion',                 'thinly sliced',                   false),
    ('french-onion-soup',     2,   50, 'g',          'butter',                null,                              false),
    ('french-onion-soup',     3,    1, 'tablespoon', 'olive-oil',             null,                              false),
    ('french-onion-soup',     4,    1, 'teaspoon',   'granulated-sugar',      null,                              false),
    ('french-onion-soup',     5,    1, 'tablespoon', 'plain-flour',           null,                              false),
    ('french-onion-soup',     6,  200, 'ml',         'dry-white-wine',        null,                              false),
    ('french-onion-soup',     7,  1.2, 'l',          'beef-stock',            null,                              false),
    ('french-onion-soup',     8,    3, 'sprig',      'thyme',                 null,                              false),
    ('french-onion-soup',     9,    1, 'leaf',       'bay-leaf',              null,                              false),
    ('french-onion-soup',    10,  0.5, 'piece',      'baguette',              'in thick slices',                 false),
    ('french-onion-soup',    11,  150, 'g',          'gruyere',               'grated',                          false),
    ('french-onion-soup',    12, null, null,         'salt',                  null,                              false),
    ('french-onion-soup',    13, null, null,         'black-pepper',          null,                              false),

    -- Minestrone
    ('minestrone',            1,    3, 'tablespoon', 'olive-oil',             null,                              false),
    ('minestrone',            2,    1, 'piece',      'onion',                 'chopped',                         false),
    ('minestrone',            3,    2, 'piece',      'carrot',                'diced',                           false),
    ('minestrone',            4,    2, 'stalk',      'celery',                'diced',                           false),
    ('minestrone',            5,    2, 'clove',      'garlic',                'crushed',                         false),
    ('minestrone',            6,    1, 'piece',      'courgette',             'diced',                           false),
    ('minestrone',            7,  200, 'g',          'potato',                'diced',                           false),
    ('minestrone',            8,  400, 'g',          'tinned-tomatoes',       null,                              false),
    ('minestrone',            9,  1.5, 'l',          'vegetable-stock',       null,                              false),
    ('minestrone',           10,  240, 'g',          'tinned-borlotti-beans', 'drained',                         false),
    ('minestrone',           11,  100, 'g',          'orzo',                  null,                              false),
    ('minestrone',           12,  100, 'g',          'cavolo-nero',           'shredded',                        false),
    ('minestrone',           13,    1, 'sprig',      'rosemary',              null,                              false),
    ('minestrone',           14, null, null,         'salt',                  null,                              false),
    ('minestrone',           15, null, null,         'black-pepper',          null,                              false),
    ('minestrone',           16,   40, 'g',          'parmesan',              'grated, to serve',                true),

    -- Cream of Tomato Soup
    ('tomato-soup',           1,    2, 'tablespoon', 'olive-oil',             null,                              false),
    ('tomato-soup',           2,    1, 'piece',      'onion',                 'chopped',                         false),
    ('tomato-soup',           3,    1, 'piece',      'carrot',                'chopped',                         false),
    ('tomato-soup',           4,    2, 'clove',      'garlic',                'sliced',                          false),
    ('tomato-soup',           5,  800, 'g',          'tinned-tomatoes',       null,                              false),
    ('tomato-soup',           6,    1, 'tablespoon', 'tomato-paste',          null,                              false),
    ('tomato-soup',           7,  500, 'ml',         'vegetable-stock',       null,                              false),
    ('tomato-soup',           8,    1, 'teaspoon',   'granulated-sugar',      null,                              false),
    ('tomato-soup',           9,  100, 'ml',         'single-cream',          null,                              false),
    ('tomato-soup',          10, null, null,         'salt',                  null,                              false),
    ('tomato-soup',          11, null, null,         'black-pepper',          null,                              false),
    ('tomato-soup',          12,    8, 'leaf',       'basil',                 'to serve',                        true),

    -- Pumpkin Soup with Ginger
    ('pumpkin-soup',          1,  800, 'g',          'pumpkin',               'Hokkaido, diced with the skin',   false),
    ('pumpkin-soup',          2,    1, 'piece',      'onion',                 'chopped',                         false),
    ('pumpkin-soup',          3,   20, 'g',          'ginger',                'grated',                          false),
    ('pumpkin-soup',          4,    2, 'tablespoon', 'rapeseed-oil',          null,                              false),
    ('pumpkin-soup',          5,  700, 'ml',         'vegetable-stock',       null,                              false),
    ('pumpkin-soup',          6,  200, 'ml',         'coconut-milk',          null,                              false),
    ('pumpkin-soup',          7,  0.5, 'piece',      'lime',                  'juice only',                      false),
    ('pumpkin-soup',          8, null, null,         'salt',                  null,                              false),
    ('pumpkin-soup',          9, null, null,         'black-pepper',          null,                              false),
    ('pumpkin-soup',         10,    2, 'tablespoon', 'pumpkin-seeds',         'toasted',                         true),
    ('pumpkin-soup',         11,    1, 'tablespoon', 'pumpkin-seed-oil',      'to serve',                        true),

    -- Leek and Potato Soup
    ('leek-and-potato-soup',  1,    3, 'piece',      'leek',                  'white and light green, sliced',   false),
    ('leek-and-potato-soup',  2,  500, 'g',          'potato',                'floury, diced',                   false),
    ('leek-and-potato-soup',  3,   40, 'g',          'butter',                null,                              false),
    ('leek-and-potato-soup',  4,    1, 'l',          'vegetable-stock',       null,                              false),
    ('leek-and-potato-soup',  5,  100, 'ml',         'whipping-cream',        null,                              false),
    ('leek-and-potato-soup',  6,    1, 'pinch',      'nutmeg',                null,                              false),
    ('leek-and-potato-soup',  7, null, null,         'salt',                  null,                              false),
    ('leek-and-potato-soup',  8, null, null,         'white-pepper',          null,                              false),
    ('leek-and-potato-soup',  9,  0.5, 'bunch',      'chives',                'snipped',                         true),

    -- Chicken Noodle Soup
    ('chicken-noodle-soup',   1,  1.5, 'kg',         'whole-chicken',         null,                              false),
    ('chicken-noodle-soup',   2,  2.5, 'l',          'water',                 null,                              false),
    ('chicken-noodle-soup',   3,    3, 'piece',      'carrot',                'two sliced, one whole',           false),
    ('chicken-noodle-soup',   4,    3, 'stalk',      'celery',                'two sliced, one whole',           false),
    ('chicken-noodle-soup',   5,    1, 'piece',      'onion',                 'halved with the skin',            false),
    ('chicken-noodle-soup',   6,    1, 'leaf',       'bay-leaf',              null,                              false),
    ('chicken-noodle-soup',   7,    1, 'teaspoon',   'black-pepper',          'whole peppercorns',               false),
    ('chicken-noodle-soup',   8,  150, 'g',          'soup-noodles',          null,                              false),
    ('chicken-noodle-soup',   9,    2, 'teaspoon',   'salt',                  null,                              false),
    ('chicken-noodle-soup',  10,  0.5, 'bunch',      'flat-leaf-parsley',     'chopped',                         true),

    -- Turkish Red Lentil Soup
    ('turkish-lentil-soup',   1,  250, 'g',          'red-lentils',           'rinsed',                          false),
    ('turkish-lentil-soup',   2,    1, 'piece',      'onion',                 'chopped',                         false),
    ('turkish-lentil-soup',   3,    1, 'piece',      'carrot',                'chopped',                         false),
    ('turkish-lentil-soup',   4,    1, 'tablespoon', 'tomato-paste',          null,                              false),
    ('turkish-lentil-soup',   5,    1, 'teaspoon',   'ground-cumin',          null,                              false),
    ('turkish-lentil-soup',   6,  1.2, 'l',          'vegetable-stock',       null,                              false),
    ('turkish-lentil-soup',   7,    2, 'tablespoon', 'olive-oil',             null,                              false),
    ('turkish-lentil-soup',   8,   30, 'g',          'butter',                null,                              false),
    ('turkish-lentil-soup',   9,    1, 'teaspoon',   'paprika',               null,                              false),
    ('turkish-lentil-soup',  10,  0.5, 'teaspoon',   'chilli-flakes',         null,                              false),
    ('turkish-lentil-soup',  11,    1, 'piece',      'lemon',                 'cut into wedges',                 false),
    ('turkish-lentil-soup',  12, null, null,         'salt',                  null,                              false),
    ('turkish-lentil-soup',  13,    1, 'teaspoon',   'mint',                  'chopped, to serve',               true),

    -- Borscht
    ('borscht',               1,  600, 'g',          'beef-shin',             'on the bone',                     false),
    ('borscht',               2,    2, 'l',          'water',                 null,                              false),
    ('borscht',               3,  500, 'g',          'beetroot',              'peeled, coarsely grated',         false),
    ('borscht',               4,  300, 'g',          'potato',                'diced',                           false),
    ('borscht',               5, 0.25, 'head',       'white-cabbage',         'shredded',                        false),
    ('borscht',               6,    2, 'piece',      'carrot',                'coarsely grated',                 false),
    ('borscht',               7,    1, 'piece',      'onion',                 'chopped',                         false),
    ('borscht',               8,    2, 'clove',      'garlic',                'crushed',                         false),
    ('borscht',               9,    2, 'tablespoon', 'sunflower-oil',         null,                              false),
    ('borscht',              10,    2, 'tablespoon', 'tomato-paste',          null,                              false),
    ('borscht',              11,    2, 'tablespoon', 'red-wine-vinegar',      null,                              false),
    ('borscht',              12,    2, 'leaf',       'bay-leaf',              null,                              false),
    ('borscht',              13, null, null,         'salt',                  null,                              false),
    ('borscht',              14, null, null,         'black-pepper',          null,                              false),
    ('borscht',              15,  150, 'g',          'soured-cream',          'to serve',                        false),
    ('borscht',              16,  0.5, 'bunch',      'dill',                  'chopped',                         true),

    -- Gazpacho
    ('gazpacho',              1,    1, 'kg',         'tomato',                'very ripe',                       false),
    ('gazpacho',              2,    1, 'piece',      'green-bell-pepper',     null,                              false),
    ('gazpacho',              3,  0.5, 'piece',      'cucumber',              'peeled',                          false),
    ('gazpacho',              4,    1, 'clove',      'garlic',                null,                              false),
    ('gazpacho',              5,    1, 'slice',      'white-bread',           'stale, without crust',            false),
    ('gazpacho',              6,   75, 'ml',         'olive-oil',             null,                              false),
    ('gazpacho',              7,    2, 'tablespoon', 'sherry-vinegar',        null,                              false),
    ('gazpacho',              8,    1, 'teaspoon',   'salt',                  null,                              false),

    -- Miso Soup with Tofu and Wakame
    ('miso-soup',             1,    1, 'l',          'dashi',                 null,                              false),
    ('miso-soup',             2,    4, 'tablespoon', 'white-miso-paste',      null,                              false),
    ('miso-soup',             3,  200, 'g',          'silken-tofu',           'in small cubes',                  false),
    ('miso-soup',             4,    5, 'g',          'wakame',                null,                              false),
    ('miso-soup',             5,    2, 'piece',      'spring-onion',          'finely sliced',                   false),

    -- Tom Kha Gai
    ('tom-kha-gai',           1,  400, 'ml',         'chicken-stock',         null,                              false),
    ('tom-kha-gai',           2,  800, 'ml',         'coconut-milk',          null,                              false),
    ('tom-kha-gai',           3,    2, 'stalk',      'lemongrass',            'bruised, in pieces',              false),
    ('tom-kha-gai',           4,   40, 'g',          'ginger',                'sliced; galangal if you find it', false),
    ('tom-kha-gai',           5,    5, 'leaf',       'makrut-lime-leaf',      'torn',                            false),
    ('tom-kha-gai',           6,  400, 'g',          'chicken-breast',        'thinly sliced',                   false),
    ('tom-kha-gai',           7,  200, 'g',          'oyster-mushroom',       'torn',                            false),
    ('tom-kha-gai',           8,    2, 'piece',      'red-chilli',            'bruised',                         false),
    ('tom-kha-gai',           9,    3, 'tablespoon', 'fish-sauce',            null,                              false),
    ('tom-kha-gai',          10,    1, 'teaspoon',   'palm-sugar',            null,                              false),
    ('tom-kha-gai',          11,    2, 'piece',      'lime',                  'juice only',                      false),
    ('tom-kha-gai',          12,    1, 'handful',    'fresh-coriander',       null,                              true)
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
    -- French Onion Soup
    ('french-onion-soup',    1,   25, 'Melt butter and oil in a heavy pot, add the onions and a pinch of salt and cook over medium-low heat, stirring often, until soft and pale gold.'),
    ('french-onion-soup',    2,   20, 'Add the sugar and go on until the onions are deep brown and sticky.'),
    ('french-onion-soup',    3,    4, 'Stir in the flour, then the wine, and let it bubble away almost completely.'),
    ('french-onion-soup',    4,   20, 'Add stock, thyme and bay leaf and simmer half covered. Season.'),
    ('french-onion-soup',    5, null, 'Toast the baguette slices under the grill.'),
    ('french-onion-soup',    6,    4, 'Ladle the soup into ovenproof bowls, lay toast on top, cover with Gruyère and grill until it bubbles.'),

    -- Minestrone
    ('minestrone',           1,   10, 'Heat the oil in a large pot and cook onion, carrots and celery gently until soft.'),
    ('minestrone',           2,    2, 'Add garlic and rosemary, then courgette and potato, and stir for a moment.'),
    ('minestrone',           3,   20, 'Pour in tomatoes and stock, bring to the boil and simmer.'),
    ('minestrone',           4,   10, 'Add beans, pasta and cavolo nero and cook until the pasta is tender.'),
    ('minestrone',           5, null, 'Take out the rosemary, season and serve with Parmesan.'),

    -- Cream of Tomato Soup
    ('tomato-soup',          1,   10, 'Warm the oil in a saucepan and soften onion, carrot and garlic over medium heat.'),
    ('tomato-soup',          2,    1, 'Stir in the tomato paste and fry it briefly.'),
    ('tomato-soup',          3,   15, 'Add tomatoes, stock and sugar and simmer until the carrot is tender.'),
    ('tomato-soup',          4, null, 'Blend until smooth, stir in the cream and heat through without boiling. Season.'),
    ('tomato-soup',          5, null, 'Serve with torn basil.'),

    -- Pumpkin Soup with Ginger
    ('pumpkin-soup',         1,    4, 'Heat the oil in a pot and soften onion and ginger.'),
    ('pumpkin-soup',         2,   18, 'Add pumpkin and stock, bring to the boil and simmer until the pumpkin is very soft.'),
    ('pumpkin-soup',         3, null, 'Pour in the coconut milk and blend until smooth.'),
    ('pumpkin-soup',         4, null, 'Season with salt, pepper and lime juice. Serve with pumpkin seeds and a few drops of their oil.'),

    -- Leek and Potato Soup
    ('leek-and-potato-soup', 1,    8, 'Melt the butter in a pot and sweat the leeks with a pinch of salt, covered, without letting them brown.'),
    ('leek-and-potato-soup', 2,   18, 'Add potatoes and stock and simmer until the potatoes fall apart.'),
    ('leek-and-potato-soup', 3, null, 'Blend until smooth and stir in the cream. Season with salt, white pepper and nutmeg.'),
    ('leek-and-potato-soup', 4, null, 'Serve hot or well chilled, with chives.'),

    -- Chicken Noodle Soup
    ('chicken-noodle-soup',  1, null, 'Put chicken, water, onion, the whole carrot and celery stalk, bay leaf and peppercorns in a pot and bring slowly to a simmer, skimming the foam.'),
    ('chicken-noodle-soup',  2,   75, 'Cook at a bare simmer until the leg comes away easily.'),
    ('chicken-noodle-soup',  3, null, 'Lift out the chicken and strain the broth. Pull the meat from the bones in bite-sized pieces.'),
    ('chicken-noodle-soup',  4,    8, 'Bring the broth back to the boil with the salt and the sliced vegetables and cook.'),
    ('chicken-noodle-soup',  5,    5, 'Add the noodles and cook until tender, return the meat and warm it through. Scatter parsley over.'),

    -- Turkish Red Lentil Soup
    ('turkish-lentil-soup',  1,    6, 'Heat the oil and soften onion and carrot.'),
    ('turkish-lentil-soup',  2,   20, 'Stir in tomato paste and cumin, then the lentils and the stock. Simmer until the lentils have dissolved.'),
    ('turkish-lentil-soup',  3, null, 'Blend until smooth, thin with a little water if needed and season with salt.'),
    ('turkish-lentil-soup',  4, null, 'Melt the butter with paprika and chilli flakes until it foams.'),
    ('turkish-lentil-soup',  5, null, 'Ladle the soup into bowls, swirl the red butter over and serve with lemon wedges and mint.'),

    -- Borscht
    ('borscht',              1,   90, 'Cover the beef with the water, add bay leaves and salt, bring to a simmer, skim and cook until tender.'),
    ('borscht',              2,   15, 'Heat the oil in a wide pan and fry onion and carrots until soft. Add beetroot, tomato paste and vinegar and braise, covered.'),
    ('borscht',              3,    8, 'Lift the meat out of the broth and take it off the bone. Add the potatoes to the broth and cook.'),
    ('borscht',              4,   12, 'Add cabbage and the beetroot mixture and simmer until everything is tender.'),
    ('borscht',              5,    5, 'Return the meat in pieces, stir in the garlic and season. Leave to stand off the heat.'),
    ('borscht',              6, null, 'Serve with soured cream and dill.'),

    -- Gazpacho
    ('gazpacho',             1, null, 'Chop tomatoes, pepper and cucumber roughly and put them in a blender with garlic, bread, salt and vinegar.'),
    ('gazpacho',             2, null, 'Blend until smooth, pouring in the oil in a thin stream.'),
    ('gazpacho',             3, null, 'Press through a sieve for a silky soup.'),
    ('gazpacho',             4,  120, 'Chill thoroughly, taste again for salt and vinegar and serve in cold glasses or bowls.'),

    -- Miso Soup with Tofu and Wakame
    ('miso-soup',            1,    5, 'Soak the wakame in cold water until unfolded, then drain.'),
    ('miso-soup',            2, null, 'Heat the dashi until it steams; do not let it boil from here on.'),
    ('miso-soup',            3, null, 'Loosen the miso with a ladle of hot dashi and stir it into the pot.'),
    ('miso-soup',            4,    2, 'Add tofu and wakame and warm through. Serve with spring onions.'),

    -- Tom Kha Gai
    ('tom-kha-gai',          1,    8, 'Simmer stock and half of the coconut milk with lemongrass, ginger, lime leaves and chillies.'),
    ('tom-kha-gai',          2,    6, 'Add chicken and mushrooms and simmer gently until the chicken is just cooked.'),
    ('tom-kha-gai',          3, null, 'Pour in the rest of the coconut milk, fish sauce and palm sugar and heat without boiling.'),
    ('tom-kha-gai',          4, null, 'Take off the heat, stir in the lime juice and taste: it should be sour, salty and a little sweet. Serve with coriander.')
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
