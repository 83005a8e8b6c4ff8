-- Recipes: salads. Three statements: the recipes, what they need, how they are cooked.

insert into public.recipes as t
  (slug, title, cuisine, course, difficulty, servings, prep_minutes, cook_minutes, rest_minutes, is_published, description)
select
  v.slug, v.title, v.cuisine, 'salad', v.difficulty::public.recipe_difficulty,
  v.servings, v.prep, v.cook, v.rest, true, v.description
from (
  values
    ('greek-salad',          'Greek Salad',          'greek',    'easy',   4, 15,  0,  0, 'Horiatiki: tomatoes, cucumber, olives and a slab of feta. No lettuce.'),
    ('caesar-salad',         'Caesar Salad',         'american', 'medium', 4, 20, 10,  0, 'Crisp romaine with croutons, Parmesan and an anchovy dressing.'),
    ('tabbouleh',            'Tabbouleh',            'lebanese', 'easy',   4, 30,  0, 20, 'A parsley salad with a little bulgur, not the other way round.'),
    ('swabian-potato-salad', 'Swabian Potato Salad', 'german',   'easy',   6, 20, 25, 30, 'Waxy potatoes in a warm broth dressing, glossy and without mayonnaise.'),
    ('caprese',              'Insalata Caprese',     'italian',  'easy',   4, 10,  0,  0, 'Tomato, mozzarella, basil: three colours and good oil.'),
    ('salade-nicoise',       'Salade Niçoise',       'french',   'medium', 4, 25, 20,  0, 'The summer plate of Nice with tuna, beans, eggs and anchovies.'),
    ('coleslaw',             'Coleslaw',             'american', 'easy',   6, 20,  0, 60, 'Shredded cabbage and carrot in a creamy, sharp dressing.'),
    ('fattoush',             'Fattoush',             'lebanese', 'easy',   4, 20,  8,  0, 'Levantine bread salad, sour with sumac.')
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
    -- Greek Salad
    ('greek-salad',           1,    4, 'piece',      'tomato',               'ripe, in wedges',          false),
    ('greek-salad',           2,    1, 'piece',      'cucumber',             'in thick half moons',      false),
    ('greek-salad',           3,    1, 'piece',      'green-bell-pepper',    'in rings',                 false),
    ('greek-salad',           4,    1, 'piece',      'red-onion',            'thinly sliced',            false),
    ('greek-salad',           5,  100, 'g',          'black-olives',         null,                       false),
    ('greek-salad',           6,  200, 'g',          'feta',                 'in one slab',              false),
    ('greek-salad',           7,    4, 'tablespoon', 'olive-oil',            null,                       false),
    ('greek-salad',           8,    1, 'tablespoon', 'red-wine-vinegar',     null,                       false),
    ('greek-salad',           9,    1, 'teaspoon',   'dried-oregano',        null,                       false),
    ('greek-salad',          10, null, null,         'salt',                 null,                       false),

    -- Caesar Salad
    ('caesar-salad',          1,    2, 'head',       'romaine-lettuce',      'leaves torn',              false),
    ('caesar-salad',          2,    4, 'slice',      'sourdough-bread',      'in cubes',                 false),
    ('caesar-salad',          3,    2, 'tablespoon', 'olive-oil',            null,                       false),
    ('caesar-salad',          4,    2, 'piece',      'egg',                  'yolks only',               false),
    ('caesar-salad',          5,    1, 'teaspoon',   'dijon-mustard',        null,                       false),
    ('caesar-salad',          6,    4, 'piece',      'anchovy-fillet',       'finely chopped',           false),
    ('caesar-salad',          7,    1, 'clove',      'garlic',               'crushed',                  false),
    ('caesar-salad',          8,    1, 'piece',      'lemon',                'juice only',               false),
    ('caesar-salad',          9,  120, 'ml',         'sunflower-oil',        null,                       false),
    ('caesar-salad',         10,   60, 'g',          'parmesan',             'half grated, half shaved', false),
    ('caesar-salad',         11,    1, 'teaspoon',   'worcestershire-sauce', null,                       false),
    ('caesar-salad',         12, null, null,         'salt',                 null,                       false),
    ('caesar-salad',         13, null, null,         'black-pepper',         null,                       false),

    -- Tabbouleh
    ('tabbouleh',             1,   60, 'g',          'bulgur-wheat',         'fine',                     false),
    ('tabbouleh',             2,    3, 'bunch',      'flat-leaf-parsley',    'finely chopped',           false),
    ('tabbouleh',             3,    1, 'bunch',      'mint',                 'finely chopped',           false),
    ('tabbouleh',             4,    3, 'piece',      'tomato',               'finely diced',             false),
    ('tabbouleh',             5,    4, 'piece',      'spring-onion',         'finely sliced',            false),
    ('tabbouleh',             6,    2, 'piece',      'lemon',                'juice only',               false),
    ('tabbouleh',             7,    5, 'tablespoon', 'olive-oil',            null,                       false),
    ('tabbouleh',             8, null, null,         'salt',                 null,                       false),
    ('tabbouleh',             9, null, null,         'black-pepper',         null,                       false),

    -- Swabian Potato Salad
    ('swabian-potato-salad',  1,    1, 'kg',         'potato',               'waxy',                     false),
    ('swabian-potato-salad',  2,    1, 'piece',      'onion',                'very finely chopped',      false),
    ('swabian-potato-salad',  3,  300, 'ml',         'beef-stock',           'hot',                      false),
    ('swabian-potato-salad',  4,    4, 'tablespoon', 'white-wine-vinegar',   null,                       false),
    ('swabian-potato-salad',  5,    1, 'teaspoon',   'medium-hot-mustard',   null,                       false),
    ('swabian-potato-salad',  6,    6, 'tablespoon', 'sunflower-oil',        null,                       false),
    ('swabian-potato-salad',  7,    1, 'teaspoon',   'salt',                 null,                       false),
    ('swabian-potato-salad',  8, null, null,         'black-pepper',         null,                       false),
    ('swabian-potato-salad',  9,  0.5, 'bunch',      'chives',               'snipped',                  true),

    -- Insalata Caprese
    ('caprese',               1,    4, 'piece',      'tomato',               'ripe, sliced',             false),
    ('caprese',               2,  250, 'g',          'mozzarella',           'sliced',                   false),
    ('caprese',               3,   12, 'leaf',       'basil',                null,                       false),
    ('caprese',               4,    4, 'tablespoon', 'olive-oil',            null,                       false),
    ('caprese',               5,    1, 'pinch',      'sea-salt-flakes',      null,                       false),
    ('caprese',               6, null, null,         'black-pepper',         null,                       false),

    -- Salade Niçoise
    ('salade-nicoise',        1,  400, 'g',          'new-potato',           null,                       false),
    ('salade-nicoise',        2,  200, 'g',          'green-beans',          'trimmed',                  false),
    ('salade-nicoise',        3,    4, 'piece',      'egg',                  null,                       false),
    ('salade-nicoise',        4,    1, 'head',       'lettuce',              'leaves',                   false),
    ('salade-nicoise',        5,    3, 'piece',      'tomato',               'in wedges',                false),
    ('salade-nicoise',        6,  200, 'g',          'tinned-tuna',          'drained',                  false),
    ('salade-nicoise',        7,    8, 'piece',      'anchovy-fillet',       null,                       false),
    ('salade-nicoise',        8,   80, 'g',          'black-olives',         null,                       false),
    ('salade-nicoise',        9,    1, 'piece',      'shallot',              'finely chopped',           false),
    ('salade-nicoise',       10,    1, 'teaspoon',   'dijon-mustard',        null,                       false),
    ('salade-nicoise',       11,    1, 'tablespoon', 'red-wine-vinegar',     null,                       false),
    ('salade-nicoise',       12,    5, 'tablespoon', 'olive-oil',            null,                       false),
    ('salade-nicoise',       13, null, null,         'salt',                 null,                       false),
    ('salade-nicoise',       14, null, null,         'black-pepper',         null,                       false),

    -- Coleslaw
    ('coleslaw',              1,  0.5, 'head',       'white-cabbage',        'finely shredded',          false),
    ('coleslaw',              2,    3, 'piece',      'carrot',               'coarsely grated',          false),
    ('coleslaw',              3,    1, 'piece',      'onion',                'finely sliced',            false),
    ('coleslaw',              4,  100, 'g',          'mayonnaise',           null,                       false),
    ('coleslaw',              5,  100, 'g',          'natural-yogurt',       null,                       false),
    ('coleslaw',              6,    2, 'tablespoon', 'cider-vinegar',        null,                       false),
    ('coleslaw',              7,    1, 'teaspoon',   'dijon-mustard',        null,                       false),
    ('coleslaw',              8,    1, 'teaspoon',   'caster-sugar',         null,                       false),
    ('coleslaw',              9,    1, 'teaspoon',   'salt',                 null,                       false),

    -- Fattoush
    ('fattoush',              1,    2, 'piece',      'pitta-bread',          null,                       false),
    ('fattoush',              2,    1, 'head',       'romaine-lettuce',      'in strips',                false),
    ('fattoush',              3,    3, 'piece',      'tomato',               'in chunks',                false),
    ('fattoush',              4,    1, 'piece',      'cucumber',             'in chunks',                false),
    ('fattoush',              5,    1, 'bunch',      'radish',               'sliced',                   false),
    ('fattoush',              6,    4, 'piece',      'spring-onion',         'sliced',                   false),
    ('fattoush',              7,    1, 'handful',    'flat-leaf-parsley',    'leaves',                   false),
    ('fattoush',              8,    1, 'handful',    'mint',                 'leaves',                   false),
    ('fattoush',              9,    5, 'tablespoon', 'olive-oil',            null,                       false),
    ('fattoush',             10,    1, 'piece',      'lemon',                'juice only',               false),
    ('fattoush',             11,    1, 'tablespoon', 'pomegranate-molasses', null,                       false),
    ('fattoush',             12,    2, 'teaspoon',   'sumac',                null,                       false),
    ('fattoush',             13, null, null,         'salt',                 null,                       false)
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
    -- Greek Salad
    ('greek-salad',          1, null, 'Put tomatoes, cucumber, pepper, onion and olives in a wide bowl.'),
    ('greek-salad',          2, null, 'Season with a little salt and dress with vinegar and most of the oil. Toss.'),
    ('greek-salad',          3, null, 'Lay the feta on top, sprinkle with oregano and pour over the rest of the oil.'),

    -- Caesar Salad
    ('caesar-salad',         1,   10, 'Heat the oven to 200 °C (fan 180 °C). Toss the bread with the olive oil and a little salt and bake until golden.'),
    ('caesar-salad',         2, null, 'Whisk egg yolks, mustard, anchovies, garlic, Worcestershire sauce and half of the lemon juice.'),
    ('caesar-salad',         3, null, 'Whisk in the sunflower oil, drop by drop at first, until thick. Stir in the grated Parmesan and sharpen with lemon and pepper.'),
    ('caesar-salad',         4, null, 'Toss the lettuce with the dressing, add the croutons and finish with shaved Parmesan.'),

    -- Tabbouleh
    ('tabbouleh',            1,   20, 'Rinse the bulgur, mix it with the lemon juice and a pinch of salt and leave to swell.'),
    ('tabbouleh',            2, null, 'Wash the herbs, dry them very well and chop them by hand with a sharp knife.'),
    ('tabbouleh',            3, null, 'Mix bulgur, herbs, tomatoes and spring onions.'),
    ('tabbouleh',            4, null, 'Dress with oil, salt and pepper and serve soon.'),

    -- Swabian Potato Salad
    ('swabian-potato-salad', 1,   25, 'Boil the potatoes in their skins until just tender.'),
    ('swabian-potato-salad', 2, null, 'Drain, peel while hot and cut into thin slices.'),
    ('swabian-potato-salad', 3, null, 'Stir hot stock, vinegar, mustard, salt, pepper and onion together and pour over the potatoes.'),
    ('swabian-potato-salad', 4,   30, 'Turn gently and leave to absorb the dressing.'),
    ('swabian-potato-salad', 5, null, 'Fold in the oil; the salad should be moist and shine. Serve lukewarm with chives.'),

    -- Insalata Caprese
    ('caprese',              1, null, 'Bring the mozzarella to room temperature and pat it dry.'),
    ('caprese',              2, null, 'Arrange tomato and mozzarella slices overlapping on a plate, with basil in between.'),
    ('caprese',              3, null, 'Season with salt and pepper and pour the oil over just before serving.'),

    -- Salade Niçoise
    ('salade-nicoise',       1,   18, 'Boil the potatoes in salted water until tender, then slice them.'),
    ('salade-nicoise',       2,    5, 'Cook the beans in boiling salted water until crisp and tender and cool them under cold water.'),
    ('salade-nicoise',       3,    8, 'Boil the eggs, cool, peel and quarter them.'),
    ('salade-nicoise',       4, null, 'Shake shallot, mustard, vinegar, oil, salt and pepper to a dressing and turn the warm potatoes in a third of it.'),
    ('salade-nicoise',       5, null, 'Arrange lettuce, potatoes, beans, tomatoes, tuna, eggs, anchovies and olives on a platter and pour over the rest of the dressing.'),

    -- Coleslaw
    ('coleslaw',             1,   15, 'Knead cabbage, carrots and onion with the salt for a minute and leave to soften.'),
    ('coleslaw',             2, null, 'Stir mayonnaise, yogurt, vinegar, mustard and sugar to a dressing.'),
    ('coleslaw',             3,   45, 'Squeeze the vegetables lightly, mix them with the dressing and chill before serving.'),

    -- Fattoush
    ('fattoush',             1,    8, 'Heat the oven to 190 °C (fan 170 °C). Tear the pitta into pieces, toss with a spoon of the oil and bake until crisp.'),
    ('fattoush',             2, null, 'Stir the rest of the oil with lemon juice, pomegranate molasses, sumac and salt.'),
    ('fattoush',             3, null, 'Mix vegetables and herbs in a bowl and toss with the dressing.'),
    ('fattoush',             4, null, 'Fold in the crisp bread at the last moment and dust with more sumac.')
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
