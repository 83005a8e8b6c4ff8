-- Ingredients: nuts and seeds.

insert into public.ingredients as t (slug, name, category, default_unit)
values
  ('almonds',            'almonds',            'nut_and_seed', 'g'),
  ('ground-almonds',     'ground almonds',     'nut_and_seed', 'g'),
  ('flaked-almonds',     'flaked almonds',     'nut_and_seed', 'g'),
  ('hazelnuts',          'hazelnuts',          'nut_and_seed', 'g'),
  ('walnuts',            'walnuts',            'nut_and_seed', 'g'),
  ('pecan-nuts',         'pecan nuts',         'nut_and_seed', 'g'),
  ('cashew-nuts',        'cashew nuts',        'nut_and_seed', 'g'),
  ('peanuts',            'peanuts',            'nut_and_seed', 'g'),
  ('pistachios',         'pistachios',         'nut_and_seed', 'g'),
  ('pine-nuts',          'pine nuts',          'nut_and_seed', 'g'),
  ('macadamia-nuts',     'macadamia nuts',     'nut_and_seed', 'g'),
  ('brazil-nuts',        'Brazil nuts',        'nut_and_seed', 'g'),
  ('cooked-chestnuts',   'cooked chestnuts',   'nut_and_seed', 'g'),
  ('sesame-seeds',       'sesame seeds',       'nut_and_seed', 'g'),
  ('sunflower-seeds',    'sunflower seeds',    'nut_and_seed', 'g'),
  ('pumpkin-seeds',      'pumpkin seeds',      'nut_and_seed', 'g'),
  ('poppy-seeds',        'poppy seeds',        'nut_and_seed', 'g'),
  ('linseed',            'linseed',            'nut_and_seed', 'g'),
  ('chia-seeds',         'chia seeds',         'nut_and_seed', 'g'),
  ('desiccated-coconut', 'desiccated coconut', 'nut_and_seed', 'g')
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit
where (t.name, t.category, t.default_unit)
  is distinct from (excluded.name, excluded.category, excluded.default_unit);
