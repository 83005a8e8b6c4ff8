-- Ingredients: dairy and eggs.

insert into public.ingredients as t (slug, name, category, default_unit)
values
  ('egg',               'egg',                 'dairy_and_egg', 'piece'),
  ('whole-milk',        'whole milk',          'dairy_and_egg', 'ml'),
  ('buttermilk',        'buttermilk',          'dairy_and_egg', 'ml'),
  ('kefir',             'kefir',               'dairy_and_egg', 'ml'),
  ('condensed-milk',    'condensed milk',      'dairy_and_egg', 'g'),
  ('evaporated-milk',   'evaporated milk',     'dairy_and_egg', 'ml'),
  ('butter',            'butter',              'dairy_and_egg', 'g'),
  ('single-cream',      'single cream',        'dairy_and_egg', 'ml'),
  ('whipping-cream',    'whipping cream',      'dairy_and_egg', 'ml'),
  ('creme-fraiche',     'crème fraîche',       'dairy_and_egg', 'g'),
  ('soured-cream',      'soured cream',        'dairy_and_egg', 'g'),
  ('natural-yogurt',    'natural yogurt',      'dairy_and_egg', 'g'),
  ('greek-yogurt',      'Greek yogurt',        'dairy_and_egg', 'g'),
  ('skyr',              'skyr',                'dairy_and_egg', 'g'),
  ('quark',             'quark',               'dairy_and_egg', 'g'),
  ('mascarpone',        'mascarpone',          'dairy_and_egg', 'g'),
  ('ricotta',           'ricotta',             'dairy_and_egg', 'g'),
  ('cottage-cheese',    'cottage cheese',      'dairy_and_egg', 'g'),
  ('cream-cheese',      'cream cheese',        'dairy_and_egg', 'g'),
  ('mozzarella',        'mozzarella',          'dairy_and_egg', 'g'),
  ('burrata',           'burrata',             'dairy_and_egg', 'piece'),
  ('feta',              'feta',                'dairy_and_egg', 'g'),
  ('halloumi',          'halloumi',            'dairy_and_egg', 'g'),
  ('paneer',            'paneer',              'dairy_and_egg', 'g'),
  ('soft-goats-cheese', 'soft goat''s cheese', 'dairy_and_egg', 'g'),
  ('parmesan',          'Parmesan',            'dairy_and_egg', 'g'),
  ('pecorino-romano',   'Pecorino Romano',     'dairy_and_egg', 'g'),
  ('gruyere',           'Gruyère',             'dairy_and_egg', 'g'),
  ('emmental',          'Emmental',            'dairy_and_egg', 'g'),
  ('cheddar',           'Cheddar',             'dairy_and_egg', 'g'),
  ('gouda',             'Gouda',               'dairy_and_egg', 'g'),
  ('mountain-cheese',   'mountain cheese',     'dairy_and_egg', 'g'),
  ('blue-cheese',       'blue cheese',         'dairy_and_egg', 'g'),
  ('gorgonzola',        'Gorgonzola',          'dairy_and_egg', 'g'),
  ('brie',              'Brie',                'dairy_and_egg', 'g'),
  ('camembert',         'Camembert',           'dairy_and_egg', 'g'),
  ('manchego',          'Manchego',            'dairy_and_egg', 'g'),
  ('raclette-cheese',   'raclette cheese',     'dairy_and_egg', 'g')
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit
where (t.name, t.category, t.default_unit)
  is distinct from (excluded.name, excluded.category, excluded.default_unit);
