-- Recipes: desserts. Three statements: the recipes, what they need, how they are cooked.

insert into public.recipes as t
  (slug, title, cuisine, course, difficulty, servings, prep_minutes, cook_minutes, rest_minutes, is_published, description)
select
  v.slug, v.title, v.cuisine, 'dessert', v.difficulty::public.recipe_difficulty,
  v.servings, v.prep, v.cook, v.rest, true, v.description
from (
  values
    ('tiramisu',               'Tiramisù',                     'italian',  'easy',    8, 30,  0, 360, 'Coffee-soaked sponge fingers under mascarpone cream.'),
    ('panna-cotta',            'Panna Cotta with Raspberries', 'italian',  'easy',    6, 15, 10, 300, 'Barely set vanilla cream with a sharp raspberry sauce.'),
    ('creme-brulee',           'Crème Brûlée',                 'french',   'medium',  6, 15, 50, 240, 'Vanilla custard under a pane of burnt sugar.'),
    ('mousse-au-chocolat',     'Mousse au Chocolat',           'french',   'medium',  6, 25,  5, 240, 'Dark, airy and made of little but chocolate and eggs.'),
    ('apple-crumble',          'Apple Crumble',                'british',  'easy',    6, 20, 40,   0, 'Tart apples under a buttery, nubbly crust.'),
    ('brownies',               'Chocolate Brownies',           'american', 'easy',   16, 20, 25,  30, 'Crackled on top, fudgy inside.'),
    ('chocolate-chip-cookies', 'Chocolate Chip Cookies',       'american', 'easy',   20, 20, 12,  60, 'Chewy in the middle and crisp at the rim.'),
    ('new-york-cheesecake',    'New York Cheesecake',          'american', 'medium', 12, 30, 75, 420, 'Dense, creamy and baked low.'),
    ('apfelstrudel',           'Apfelstrudel',                 'austrian', 'medium',  8, 40, 40,  10, 'Viennese apple strudel with raisins, buttered crumbs and cinnamon.'),
    ('kaiserschmarrn',         'Kaiserschmarrn',               'austrian', 'medium',  3, 15, 15,  20, 'A torn, caramelised pancake, light as air, with plums on the side.'),
    ('rice-pudding',           'Rice Pudding',                 'british',  'easy',    4,  5, 40,   0, 'Stirred on the hob until every grain is creamy.'),
    ('mango-sticky-rice',      'Mango Sticky Rice',            'thai',     'medium',  4, 10, 30, 240, 'Warm coconut rice with ripe mango.'),
    ('lemon-drizzle-cake',     'Lemon Drizzle Cake',           'british',  'easy',   10, 20, 50,  30, 'A loaf soaked in lemon while it is hot.'),
    ('banana-bread',           'Banana Bread',                 'american', 'easy',   10, 15, 60,  15, 'The best use for bananas that nobody wants any more.'),
    ('tarte-tatin',            'Tarte Tatin',                  'french',   'medium',  6, 25, 50,  10, 'Caramelised apples baked under pastry and turned upside down.'),
    ('baklava',                'Baklava',                      'turkish',  'hard',   24, 45, 50, 240, 'Crisp layers of filo with nuts, drenched in syrup.')
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
    -- Tiramisù
    ('tiramisu',                1,  24, 'piece',      'sponge-fingers',       null,                             false),
    ('tiramisu',                2, 500, 'g',          'mascarpone',           null,                             false),
    ('tiramisu',                3,   4, 'piece',      'egg',                  'very fresh, separated',          false),
    ('tiramisu',                4, 100, 'g',          'caster-sugar',         null,                             false),
    ('tiramisu',                5, 300, 'ml',         'coffee',               'strong and cold',                false),
    ('tiramisu',                6,   3, 'tablespoon', 'marsala',              null,                             false),
    ('tiramisu',                7,   2, 'tablespoon', 'cocoa-powder',         null,                             false),

    -- Panna Cotta with Raspberries
    ('panna-cotta',             1, 600, 'ml',         'whipping-cream',       null,                             false),
    ('panna-cotta',             2, 200, 'ml',         'whole-milk',           null,                             false),
    ('panna-cotta',             3,  80, 'g',          'caster-sugar',         null,                             false),
    ('panna-cotta',             4,   1, 'piece',      'vanilla-pod',          null,                             false),
    ('panna-cotta',             5,   4, 'sheet',      'gelatine',             null,                             false),
    ('panna-cotta',             6, 250, 'g',          'raspberry',            null,                             false),
    ('panna-cotta',             7,   2, 'tablespoon', 'icing-sugar',          null,                             false),

    -- Crème Brûlée
    ('creme-brulee',            1, 500, 'ml',         'whipping-cream',       null,                             false),
    ('creme-brulee',            2, 100, 'ml',         'whole-milk',           null,                             false),
    ('creme-brulee',            3,   1, 'piece',      'vanilla-pod',          null,                             false),
    ('creme-brulee',            4,   6, 'piece',      'egg',                  'yolks only',                     false),
    ('creme-brulee',            5,  80, 'g',          'caster-sugar',         null,                             false),
    ('creme-brulee',            6,   6, 'tablespoon', 'demerara-sugar',       'for the crust',                  false),

    -- Mousse au Chocolat
    ('mousse-au-chocolat',      1, 200, 'g',          'dark-chocolate',       '70 %',                           false),
    ('mousse-au-chocolat',      2,  40, 'g',          'butter',               null,                             false),
    ('mousse-au-chocolat',      3,   5, 'piece',      'egg',                  'very fresh, separated',          false),
    ('mousse-au-chocolat',      4,  40, 'g',          'caster-sugar',         null,                             false),
    ('mousse-au-chocolat',      5,   1, 'pinch',      'salt',                 null,                             false),
    ('mousse-au-chocolat',      6, 100, 'ml',         'whipping-cream',       'whipped, to serve',              true),

    -- Apple Crumble
    ('apple-crumble',           1,   6, 'piece',      'cooking-apple',        'peeled, in chunks',              false),
    ('apple-crumble',           2,  60, 'g',          'granulated-sugar',     null,                             false),
    ('apple-crumble',           3, 0.5, 'piece',      'lemon',                'juice only',                     false),
    ('apple-crumble',           4,   1, 'teaspoon',   'ground-cinnamon',      null,                             false),
    ('apple-crumble',           5, 180, 'g',          'plain-flour',          null,                             false),
    ('apple-crumble',           6,  50, 'g',          'rolled-oats',          null,                             false),
    ('apple-crumble',           7, 120, 'g',          'butter',               'cold, in cubes',                 false),
    ('apple-crumble',           8,  90, 'g',          'demerara-sugar',       null,                             false),
    ('apple-crumble',           9,   1, 'pinch',      'salt',                 null,                             false),
    ('apple-crumble',          10, 200, 'ml',         'single-cream',         'to serve',                       true),

    -- Chocolate Brownies
    ('brownies',                1, 200, 'g',          'dark-chocolate',       null,                             false),
    ('brownies',                2, 180, 'g',          'butter',               null,                             false),
    ('brownies',                3,   3, 'piece',      'egg',                  null,                             false),
    ('brownies',                4, 250, 'g',          'caster-sugar',         null,                             false),
    ('brownies',                5,   1, 'teaspoon',   'vanilla-extract',      null,                             false),
    ('brownies',                6, 100, 'g',          'plain-flour',          null,                             false),
    ('brownies',                7,  30, 'g',          'cocoa-powder',         null,                             false),
    ('brownies',                8, 0.5, 'teaspoon',   'salt',                 null,                             false),
    ('brownies',                9, 100, 'g',          'walnuts',              'chopped',                        true),

    -- Chocolate Chip Cookies
    ('chocolate-chip-cookies',  1, 225, 'g',          'plain-flour',          null,                             false),
    ('chocolate-chip-cookies',  2, 0.5, 'teaspoon',   'bicarbonate-of-soda',  null,                             false),
    ('chocolate-chip-cookies',  3, 0.5, 'teaspoon',   'salt',                 null,                             false),
    ('chocolate-chip-cookies',  4, 150, 'g',          'butter',               'soft',                           false),
    ('chocolate-chip-cookies',  5, 120, 'g',          'light-brown-sugar',    null,                             false),
    ('chocolate-chip-cookies',  6,  70, 'g',          'granulated-sugar',     null,                             false),
    ('chocolate-chip-cookies',  7,   1, 'piece',      'egg',                  null,                             false),
    ('chocolate-chip-cookies',  8,   1, 'teaspoon',   'vanilla-extract',      null,                             false),
    ('chocolate-chip-cookies',  9, 200, 'g',          'chocolate-chips',      null,                             false),

    -- New York Cheesecake
    ('new-york-cheesecake',     1, 250, 'g',          'digestive-biscuits',   'crushed',                        false),
    ('new-york-cheesecake',     2, 100, 'g',          'butter',               'melted',                         false),
    ('new-york-cheesecake',     3, 900, 'g',          'cream-cheese',         'at room temperature',            false),
    ('new-york-cheesecake',     4, 220, 'g',          'caster-sugar',         null,                             false),
    ('new-york-cheesecake',     5,  30, 'g',          'cornflour',            null,                             false),
    ('new-york-cheesecake',     6, 200, 'g',          'soured-cream',         null,                             false),
    ('new-york-cheesecake',     7,   4, 'piece',      'egg',                  null,                             false),
    ('new-york-cheesecake',     8,   1, 'piece',      'lemon',                'zest only',                      false),
    ('new-york-cheesecake',     9,   2, 'teaspoon',   'vanilla-extract',      null,                             false),

    -- Apfelstrudel
    ('apfelstrudel',            1,   4, 'sheet',      'strudel-dough',        null,                             false),
    ('apfelstrudel',            2,   7, 'piece',      'apple',                'tart, peeled and thinly sliced', false),
    ('apfelstrudel',            3,  80, 'g',          'raisins',              null,                             false),
    ('apfelstrudel',            4,   2, 'tablespoon', 'rum',                  null,                             false),
    ('apfelstrudel',            5,  80, 'g',          'breadcrumbs',          null,                             false),
    ('apfelstrudel',            6, 120, 'g',          'butter',               null,                             false),
    ('apfelstrudel',            7,  80, 'g',          'granulated-sugar',     null,                             false),
    ('apfelstrudel',            8,   1, 'teaspoon',   'ground-cinnamon',      null,                             false),
    ('apfelstrudel',            9, 0.5, 'piece',      'lemon',                'juice only',                     false),
    ('apfelstrudel',           10,   1, 'tablespoon', 'icing-sugar',          'to dust',                        true),

    -- Kaiserschmarrn
    ('kaiserschmarrn',          1,  50, 'g',          'raisins',              null,                             false),
    ('kaiserschmarrn',          2,   2, 'tablespoon', 'rum',                  null,                             false),
    ('kaiserschmarrn',          3,   4, 'piece',      'egg',                  'separated',                      false),
    ('kaiserschmarrn',          4, 130, 'g',          'plain-flour',          null,                             false),
    ('kaiserschmarrn',          5, 250, 'ml',         'whole-milk',           null,                             false),
    ('kaiserschmarrn',          6,  30, 'g',          'caster-sugar',         null,                             false),
    ('kaiserschmarrn',          7,   8, 'g',          'vanilla-sugar',        null,                             false),
    ('kaiserschmarrn',          8,  50, 'g',          'butter',               null,                             false),
    ('kaiserschmarrn',          9,   1, 'pinch',      'salt',                 null,                             false),
    ('kaiserschmarrn',         10,   1, 'tablespoon', 'icing-sugar',          'to dust',                        false),
    ('kaiserschmarrn',         11,   6, 'piece',      'plum',                 'stewed, to serve',               true),

    -- Rice Pudding
    ('rice-pudding',            1, 150, 'g',          'pudding-rice',         null,                             false),
    ('rice-pudding',            2,   1, 'l',          'whole-milk',           null,                             false),
    ('rice-pudding',            3,  50, 'g',          'granulated-sugar',     null,                             false),
    ('rice-pudding',            4,   1, 'piece',      'vanilla-pod',          null,                             false),
    ('rice-pudding',            5,   1, 'pinch',      'salt',                 null,                             false),
    ('rice-pudding',            6,   1, 'teaspoon',   'ground-cinnamon',      'to serve',                       true),

    -- Mango Sticky Rice
    ('mango-sticky-rice',       1, 250, 'g',          'sticky-rice',          null,                             false),
    ('mango-sticky-rice',       2, 400, 'ml',         'coconut-milk',         null,                             false),
    ('mango-sticky-rice',       3,  80, 'g',          'palm-sugar',           null,                             false),
    ('mango-sticky-rice',       4, 0.5, 'teaspoon',   'salt',                 null,                             false),
    ('mango-sticky-rice',       5,   2, 'piece',      'mango',                'ripe, sliced',                   false),
    ('mango-sticky-rice',       6,   1, 'teaspoon',   'sesame-seeds',         'toasted',                        true),

    -- Lemon Drizzle Cake
    ('lemon-drizzle-cake',      1, 200, 'g',          'butter',               'soft',                           false),
    ('lemon-drizzle-cake',      2, 200, 'g',          'caster-sugar',         null,                             false),
    ('lemon-drizzle-cake',      3,   4, 'piece',      'egg',                  null,                             false),
    ('lemon-drizzle-cake',      4, 200, 'g',          'self-raising-flour',   null,                             false),
    ('lemon-drizzle-cake',      5,  50, 'g',          'ground-almonds',       null,                             false),
    ('lemon-drizzle-cake',      6,   3, 'piece',      'lemon',                'zest and juice',                 false),
    ('lemon-drizzle-cake',      7, 100, 'g',          'granulated-sugar',     'for the drizzle',                false),

    -- Banana Bread
    ('banana-bread',            1,   3, 'piece',      'banana',               'very ripe, mashed',              false),
    ('banana-bread',            2, 100, 'g',          'butter',               'melted',                         false),
    ('banana-bread',            3, 150, 'g',          'light-brown-sugar',    null,                             false),
    ('banana-bread',            4,   2, 'piece',      'egg',                  null,                             false),
    ('banana-bread',            5, 220, 'g',          'plain-flour',          null,                             false),
    ('banana-bread',            6,   1, 'teaspoon',   'bicarbonate-of-soda',  null,                             false),
    ('banana-bread',            7,   1, 'teaspoon',   'ground-cinnamon',      null,                             false),
    ('banana-bread',            8, 0.5, 'teaspoon',   'salt',                 null,                             false),
    ('banana-bread',            9,  80, 'g',          'pecan-nuts',           'chopped',                        true),

    -- Tarte Tatin
    ('tarte-tatin',             1,   6, 'piece',      'apple',                'firm, peeled and quartered',     false),
    ('tarte-tatin',             2, 250, 'g',          'puff-pastry',          null,                             false),
    ('tarte-tatin',             3, 120, 'g',          'granulated-sugar',     null,                             false),
    ('tarte-tatin',             4,  80, 'g',          'butter',               'in pieces',                      false),
    ('tarte-tatin',             5, 0.5, 'piece',      'lemon',                'juice only',                     false),
    ('tarte-tatin',             6, 100, 'g',          'creme-fraiche',        'to serve',                       true),

    -- Baklava
    ('baklava',                 1,  20, 'sheet',      'filo-pastry',          null,                             false),
    ('baklava',                 2, 250, 'g',          'butter',               'melted and clarified',           false),
    ('baklava',                 3, 200, 'g',          'pistachios',           'finely chopped',                 false),
    ('baklava',                 4, 200, 'g',          'walnuts',              'finely chopped',                 false),
    ('baklava',                 5,   1, 'teaspoon',   'ground-cinnamon',      null,                             false),
    ('baklava',                 6, 350, 'g',          'granulated-sugar',     null,                             false),
    ('baklava',                 7, 250, 'ml',         'water',                null,                             false),
    ('baklava',                 8,   2, 'tablespoon', 'honey',                null,                             false),
    ('baklava',                 9, 0.5, 'piece',      'lemon',                'juice only',                     false),
    ('baklava',                10,   1, 'teaspoon',   'orange-blossom-water', null,                             true)
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
    -- Tiramisù
    ('tiramisu',               1,    5, 'Beat egg yolks and sugar until pale and thick, then beat in the mascarpone.'),
    ('tiramisu',               2, null, 'Whisk the egg whites to stiff peaks and fold them in.'),
    ('tiramisu',               3, null, 'Mix coffee and Marsala, dip the sponge fingers in one by one for a second and lay half of them in a dish.'),
    ('tiramisu',               4, null, 'Spread half of the cream over, add the other fingers and the rest of the cream.'),
    ('tiramisu',               5,  360, 'Chill. Dust thickly with cocoa before serving.'),

    -- Panna Cotta with Raspberries
    ('panna-cotta',            1,    5, 'Soak the gelatine in cold water.'),
    ('panna-cotta',            2,    5, 'Heat cream, milk, sugar and the scraped vanilla pod with its seeds and simmer very gently.'),
    ('panna-cotta',            3, null, 'Off the heat take out the pod and stir in the squeezed gelatine until dissolved.'),
    ('panna-cotta',            4,  300, 'Pour into six small moulds, let them cool and chill until set.'),
    ('panna-cotta',            5, null, 'Crush the raspberries with the icing sugar and press through a sieve. Dip the moulds in hot water for a moment, turn out and serve with the sauce.'),

    -- Crème Brûlée
    ('creme-brulee',           1,   10, 'Heat cream and milk with the scraped vanilla pod and its seeds to just below the boil and leave to infuse.'),
    ('creme-brulee',           2, null, 'Heat the oven to 140 °C (fan 120 °C). Stir egg yolks and caster sugar without foam, and stir in the warm cream through a sieve.'),
    ('creme-brulee',           3,   38, 'Pour into six flat dishes, stand them in a tin of hot water and bake until set with a slight wobble.'),
    ('creme-brulee',           4,  240, 'Cool, then chill.'),
    ('creme-brulee',           5,    2, 'Sprinkle each with a thin, even layer of demerara sugar and melt it to amber with a blowtorch.'),

    -- Mousse au Chocolat
    ('mousse-au-chocolat',     1,    5, 'Melt chocolate and butter in a bowl over barely simmering water and let it cool to lukewarm.'),
    ('mousse-au-chocolat',     2, null, 'Stir in the egg yolks.'),
    ('mousse-au-chocolat',     3,    4, 'Whisk the egg whites with the salt to soft peaks, add the sugar and whisk until glossy.'),
    ('mousse-au-chocolat',     4, null, 'Stir a third into the chocolate, then fold in the rest in two goes without losing the air.'),
    ('mousse-au-chocolat',     5,  240, 'Fill into glasses and chill until firm. Serve with whipped cream.'),

    -- Apple Crumble
    ('apple-crumble',          1, null, 'Heat the oven to 190 °C (fan 170 °C). Toss the apples with granulated sugar, lemon juice and cinnamon in a baking dish.'),
    ('apple-crumble',          2, null, 'Rub flour, salt and butter between the fingertips to coarse crumbs. Mix in oats and demerara sugar.'),
    ('apple-crumble',          3, null, 'Scatter the crumble loosely over the apples.'),
    ('apple-crumble',          4,   40, 'Bake until golden and bubbling at the edges. Serve warm with cream.'),

    -- Chocolate Brownies
    ('brownies',               1, null, 'Heat the oven to 180 °C (fan 160 °C) and line a 20 cm square tin.'),
    ('brownies',               2,    5, 'Melt chocolate and butter together over low heat and let them cool a little.'),
    ('brownies',               3,    4, 'Whisk eggs, sugar and vanilla until thick and pale, then stir in the chocolate.'),
    ('brownies',               4, null, 'Fold in flour, cocoa, salt and walnuts and spread in the tin.'),
    ('brownies',               5,   23, 'Bake until the top is set and a skewer comes out with moist crumbs.'),
    ('brownies',               6,   30, 'Cool in the tin before cutting.'),

    -- Chocolate Chip Cookies
    ('chocolate-chip-cookies', 1,    4, 'Beat butter and both sugars until creamy, then beat in egg and vanilla.'),
    ('chocolate-chip-cookies', 2, null, 'Stir in flour, bicarbonate of soda and salt, then the chocolate chips.'),
    ('chocolate-chip-cookies', 3,   60, 'Shape 20 balls and chill them.'),
    ('chocolate-chip-cookies', 4, null, 'Heat the oven to 180 °C (fan 160 °C). Set the balls well apart on lined trays.'),
    ('chocolate-chip-cookies', 5,   11, 'Bake until golden at the edge and still soft in the middle; they firm up as they cool.'),

    -- New York Cheesecake
    ('new-york-cheesecake',    1,   10, 'Heat the oven to 180 °C (fan 160 °C). Mix biscuits and butter, press into a lined 24 cm springform tin and bake.'),
    ('new-york-cheesecake',    2, null, 'Turn the oven down to 150 °C (fan 130 °C). Beat cream cheese, sugar and cornflour until smooth.'),
    ('new-york-cheesecake',    3, null, 'Stir in soured cream, lemon zest and vanilla, then the eggs one by one, without beating in air.'),
    ('new-york-cheesecake',    4,   65, 'Pour onto the base and bake until the edge is set and the middle still trembles.'),
    ('new-york-cheesecake',    5,   60, 'Open the oven door a crack and let it cool inside.'),
    ('new-york-cheesecake',    6,  360, 'Chill before serving.'),

    -- Apfelstrudel
    ('apfelstrudel',           1,    5, 'Soak the raisins in the rum. Toast the breadcrumbs in a third of the butter until golden.'),
    ('apfelstrudel',           2, null, 'Mix apples, sugar, cinnamon, lemon juice and raisins. Melt the rest of the butter.'),
    ('apfelstrudel',           3, null, 'Heat the oven to 190 °C (fan 170 °C). Lay the dough sheets overlapping on a cloth and brush them with butter.'),
    ('apfelstrudel',           4, null, 'Spread the crumbs over two thirds, heap the apples on top, fold in the sides and roll up with the help of the cloth.'),
    ('apfelstrudel',           5,   38, 'Slide onto a lined tray, brush with butter and bake, brushing once more, until brown and crisp.'),
    ('apfelstrudel',           6,   10, 'Leave to stand, and dust with icing sugar.'),

    -- Kaiserschmarrn
    ('kaiserschmarrn',         1,   20, 'Soak the raisins in the rum.'),
    ('kaiserschmarrn',         2, null, 'Beat flour, milk, egg yolks, vanilla sugar and salt until smooth. Whisk the whites with half of the sugar until stiff and fold them in.'),
    ('kaiserschmarrn',         3,    5, 'Melt half of the butter in a large pan over medium heat, pour in the batter and scatter the raisins over. Cook until the bottom is golden.'),
    ('kaiserschmarrn',         4,    4, 'Quarter, turn and brown the other side.'),
    ('kaiserschmarrn',         5,    2, 'Tear into pieces with two forks, add the rest of butter and sugar and toss until caramelised.'),
    ('kaiserschmarrn',         6, null, 'Dust with icing sugar and serve with stewed plums.'),

    -- Rice Pudding
    ('rice-pudding',           1, null, 'Bring milk, sugar, salt and the scraped vanilla pod with its seeds to a simmer.'),
    ('rice-pudding',           2,   35, 'Stir in the rice and cook over the lowest heat, stirring often, until soft and creamy.'),
    ('rice-pudding',           3, null, 'Take out the pod. Serve warm or cold, dusted with cinnamon.'),

    -- Mango Sticky Rice
    ('mango-sticky-rice',      1,  240, 'Soak the rice in cold water and drain it.'),
    ('mango-sticky-rice',      2,   25, 'Steam it in a cloth-lined steamer until tender and glossy.'),
    ('mango-sticky-rice',      3, null, 'Warm the coconut milk with palm sugar and salt; do not boil.'),
    ('mango-sticky-rice',      4,   15, 'Stir two thirds of it into the hot rice, cover and leave to soak in.'),
    ('mango-sticky-rice',      5, null, 'Serve with mango and the rest of the coconut milk, sprinkled with sesame.'),

    -- Lemon Drizzle Cake
    ('lemon-drizzle-cake',     1, null, 'Heat the oven to 180 °C (fan 160 °C) and line a 900 g loaf tin.'),
    ('lemon-drizzle-cake',     2,    6, 'Beat butter, caster sugar and lemon zest until fluffy, then beat in the eggs one by one.'),
    ('lemon-drizzle-cake',     3,   48, 'Fold in flour and almonds, fill into the tin and bake until a skewer comes out clean.'),
    ('lemon-drizzle-cake',     4, null, 'Stir lemon juice and granulated sugar, prick the hot cake all over and pour it on.'),
    ('lemon-drizzle-cake',     5,   30, 'Leave to cool in the tin until the top is crisp.'),

    -- Banana Bread
    ('banana-bread',           1, null, 'Heat the oven to 175 °C (fan 155 °C) and line a loaf tin.'),
    ('banana-bread',           2, null, 'Stir bananas, butter, sugar and eggs together.'),
    ('banana-bread',           3, null, 'Fold in flour, bicarbonate of soda, cinnamon, salt and pecans until no dry spots are left.'),
    ('banana-bread',           4,   58, 'Bake until a skewer comes out clean.'),
    ('banana-bread',           5,   15, 'Cool in the tin before turning out.'),

    -- Tarte Tatin
    ('tarte-tatin',            1, null, 'Turn the apples in the lemon juice. Heat the oven to 200 °C (fan 180 °C).'),
    ('tarte-tatin',            2,    7, 'Melt the sugar in an ovenproof 24 cm pan to an amber caramel and stir in the butter off the heat.'),
    ('tarte-tatin',            3,   12, 'Pack in the apples, rounded side down, and cook over medium heat until they begin to soften.'),
    ('tarte-tatin',            4,   28, 'Cover with the rolled-out pastry, tuck in the edge, prick it and bake until brown.'),
    ('tarte-tatin',            5,   10, 'Let it stand, then turn it out onto a plate while still warm and serve with crème fraîche.'),

    -- Baklava
    ('baklava',                1,   12, 'Boil sugar, water, honey and lemon juice to a light syrup, stir in the orange blossom water and let it cool.'),
    ('baklava',                2, null, 'Heat the oven to 170 °C (fan 150 °C). Mix the nuts with the cinnamon.'),
    ('baklava',                3, null, 'Lay half of the filo in a buttered tin of about 30 × 20 cm, brushing each sheet with butter. Spread the nuts over.'),
    ('baklava',                4, null, 'Cover with the other sheets in the same way and cut into diamonds down to the base. Pour over the rest of the butter.'),
    ('baklava',                5,   38, 'Bake until golden and crisp throughout.'),
    ('baklava',                6,  240, 'Pour the cold syrup over the hot baklava and leave to soak, uncovered.')
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
