-- Recipes: sides. Three statements: the recipes, what they need, how they are cooked.

insert into public.recipes as t
  (slug, title, cuisine, course, difficulty, servings, prep_minutes, cook_minutes, rest_minutes, is_published, description)
select
  v.slug, v.title, v.cuisine, 'side', v.difficulty::public.recipe_difficulty,
  v.servings, v.prep, v.cook, v.rest, true, v.description
from (
  values
    ('gratin-dauphinois',      'Gratin Dauphinois',                               'french',  'easy',   6, 20, 75,  10, 'Sliced potatoes baked slowly in garlic cream.'),
    ('mashed-potatoes',        'Mashed Potatoes',                                 'british', 'easy',   4, 10, 25,   0, 'Floury potatoes, hot milk and a generous piece of butter.'),
    ('braised-red-cabbage',    'Braised Red Cabbage with Apple',                  'german',  'easy',   6, 20, 75,   0, 'Sweet, sour and spiced; better the next day.'),
    ('roesti',                 'Rösti',                                           'swiss',   'medium', 4, 15, 30, 480, 'A golden potato cake from yesterday''s boiled potatoes.'),
    ('pilau-rice',             'Pilau Rice',                                      'indian',  'easy',   4,  5, 20,  40, 'Fluffy basmati scented with whole spices.'),
    ('roast-brussels-sprouts', 'Roast Brussels Sprouts with Chestnuts and Bacon', 'british', 'easy',   4, 10, 25,   0, 'Crisp at the edges, nutty in the middle.')
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
    -- Gratin Dauphinois
    ('gratin-dauphinois',       1,    1, 'kg',         'potato',            'waxy, in 3 mm slices',            false),
    ('gratin-dauphinois',       2,  400, 'ml',         'whipping-cream',    null,                              false),
    ('gratin-dauphinois',       3,  200, 'ml',         'whole-milk',        null,                              false),
    ('gratin-dauphinois',       4,    2, 'clove',      'garlic',            null,                              false),
    ('gratin-dauphinois',       5,   20, 'g',          'butter',            'for the dish',                    false),
    ('gratin-dauphinois',       6,    1, 'pinch',      'nutmeg',            null,                              false),
    ('gratin-dauphinois',       7,    1, 'teaspoon',   'salt',              null,                              false),
    ('gratin-dauphinois',       8, null, null,         'black-pepper',      null,                              false),

    -- Mashed Potatoes
    ('mashed-potatoes',         1,    1, 'kg',         'potato',            'floury, in chunks',               false),
    ('mashed-potatoes',         2,  100, 'g',          'butter',            null,                              false),
    ('mashed-potatoes',         3,  150, 'ml',         'whole-milk',        'hot',                             false),
    ('mashed-potatoes',         4,    1, 'pinch',      'nutmeg',            null,                              false),
    ('mashed-potatoes',         5, null, null,         'salt',              null,                              false),

    -- Braised Red Cabbage with Apple
    ('braised-red-cabbage',     1,    1, 'head',       'red-cabbage',       'finely shredded',                 false),
    ('braised-red-cabbage',     2,    2, 'piece',      'apple',             'tart, diced',                     false),
    ('braised-red-cabbage',     3,    1, 'piece',      'onion',             'chopped',                         false),
    ('braised-red-cabbage',     4,    2, 'tablespoon', 'goose-fat',         'or butter',                       false),
    ('braised-red-cabbage',     5,    2, 'tablespoon', 'light-brown-sugar', null,                              false),
    ('braised-red-cabbage',     6,    4, 'tablespoon', 'red-wine-vinegar',  null,                              false),
    ('braised-red-cabbage',     7,  150, 'ml',         'red-wine',          null,                              false),
    ('braised-red-cabbage',     8,  150, 'ml',         'apple-juice',       null,                              false),
    ('braised-red-cabbage',     9,    3, 'piece',      'cloves',            null,                              false),
    ('braised-red-cabbage',    10,    4, 'piece',      'juniper-berries',   null,                              false),
    ('braised-red-cabbage',    11,    1, 'leaf',       'bay-leaf',          null,                              false),
    ('braised-red-cabbage',    12,    1, 'tablespoon', 'redcurrant-jelly',  null,                              false),
    ('braised-red-cabbage',    13, null, null,         'salt',              null,                              false),

    -- Rösti
    ('roesti',                  1,  800, 'g',          'potato',            'waxy',                            false),
    ('roesti',                  2,   50, 'g',          'ghee',              'or butter',                       false),
    ('roesti',                  3,    1, 'teaspoon',   'salt',              null,                              false),

    -- Pilau Rice
    ('pilau-rice',              1,  300, 'g',          'basmati-rice',      null,                              false),
    ('pilau-rice',              2,  450, 'ml',         'water',             null,                              false),
    ('pilau-rice',              3,    1, 'piece',      'onion',             'thinly sliced',                   false),
    ('pilau-rice',              4,   30, 'g',          'ghee',              null,                              false),
    ('pilau-rice',              5,    4, 'piece',      'cardamom-pods',     'lightly crushed',                 false),
    ('pilau-rice',              6,    4, 'piece',      'cloves',            null,                              false),
    ('pilau-rice',              7,    1, 'piece',      'cinnamon-stick',    null,                              false),
    ('pilau-rice',              8,    1, 'leaf',       'bay-leaf',          null,                              false),
    ('pilau-rice',              9,    1, 'pinch',      'saffron',           'steeped in a spoon of hot water', false),
    ('pilau-rice',             10,    1, 'teaspoon',   'salt',              null,                              false),

    -- Roast Brussels Sprouts with Chestnuts and Bacon
    ('roast-brussels-sprouts',  1,  600, 'g',          'brussels-sprouts',  'trimmed and halved',              false),
    ('roast-brussels-sprouts',  2,  150, 'g',          'streaky-bacon',     'in strips',                       false),
    ('roast-brussels-sprouts',  3,  150, 'g',          'cooked-chestnuts',  'crumbled',                        false),
    ('roast-brussels-sprouts',  4,    2, 'tablespoon', 'olive-oil',         null,                              false),
    ('roast-brussels-sprouts',  5,    1, 'tablespoon', 'balsamic-vinegar',  null,                              false),
    ('roast-brussels-sprouts',  6, null, null,         'salt',              null,                              false),
    ('roast-brussels-sprouts',  7, null, null,         'black-pepper',      null,                              false)
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
    -- Gratin Dauphinois
    ('gratin-dauphinois',      1, null, 'Heat the oven to 160 °C (fan 140 °C). Rub an ovenproof dish with a cut clove of garlic and butter it.'),
    ('gratin-dauphinois',      2, null, 'Heat cream, milk, the crushed rest of the garlic, salt, pepper and nutmeg until they steam.'),
    ('gratin-dauphinois',      3,    8, 'Stir the unrinsed potatoes into the cream and simmer until it thickens slightly.'),
    ('gratin-dauphinois',      4,   65, 'Tip into the dish, level and bake until tender and golden.'),
    ('gratin-dauphinois',      5,   10, 'Leave to settle before serving.'),

    -- Mashed Potatoes
    ('mashed-potatoes',        1,   20, 'Start the potatoes in cold salted water, bring to the boil and cook until they fall off a knife.'),
    ('mashed-potatoes',        2,    3, 'Drain, and let them steam dry in the hot pot.'),
    ('mashed-potatoes',        3, null, 'Press them through a ricer, beat in the butter and then the hot milk until fluffy. Season with salt and nutmeg.'),

    -- Braised Red Cabbage with Apple
    ('braised-red-cabbage',    1,    6, 'Melt the fat with the sugar, add onion and apples and let them colour lightly.'),
    ('braised-red-cabbage',    2,    4, 'Add the cabbage and the vinegar and stir until the cabbage turns bright red.'),
    ('braised-red-cabbage',    3,   60, 'Pour in wine and apple juice, add cloves, juniper, bay leaf and salt, cover and braise over low heat, stirring now and then.'),
    ('braised-red-cabbage',    4, null, 'Stir in the redcurrant jelly, take out the spices and season with salt and vinegar.'),

    -- Rösti
    ('roesti',                 1,  480, 'Boil the potatoes in their skins until barely tender, cool and chill overnight.'),
    ('roesti',                 2, null, 'Peel them, grate them coarsely and mix with the salt.'),
    ('roesti',                 3, null, 'Melt two thirds of the ghee in a frying pan over medium heat, add the potatoes, turn them once and press them to a cake.'),
    ('roesti',                 4,   15, 'Fry without stirring until the underside is a brown crust.'),
    ('roesti',                 5,   12, 'Turn with the help of a plate, add the rest of the ghee along the edge and brown the other side.'),

    -- Pilau Rice
    ('pilau-rice',             1,   30, 'Rinse the rice until the water is clear, soak it in cold water and drain well.'),
    ('pilau-rice',             2,    7, 'Fry the onion in the ghee until golden, add cardamom, cloves, cinnamon and bay leaf and stir until fragrant.'),
    ('pilau-rice',             3, null, 'Stir in the rice, pour in the water, add the salt and bring to the boil.'),
    ('pilau-rice',             4,   10, 'Cover tightly and cook over the lowest heat.'),
    ('pilau-rice',             5,   10, 'Sprinkle the saffron water over, leave to stand covered off the heat and fluff with a fork.'),

    -- Roast Brussels Sprouts with Chestnuts and Bacon
    ('roast-brussels-sprouts', 1, null, 'Heat the oven to 200 °C (fan 180 °C).'),
    ('roast-brussels-sprouts', 2,   18, 'Toss sprouts and bacon with oil, salt and pepper on a large tray and roast.'),
    ('roast-brussels-sprouts', 3,    7, 'Add the chestnuts, shake the tray and roast until everything is browned.'),
    ('roast-brussels-sprouts', 4, null, 'Toss with the balsamic vinegar and serve.')
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
