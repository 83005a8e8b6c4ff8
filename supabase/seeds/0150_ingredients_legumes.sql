-- Ingredients: legumes.

insert into public.ingredients as t (slug, name, category, default_unit)
values
  ('dried-chickpeas',         'dried chickpeas',         'legume', 'g'),
  ('tinned-chickpeas',        'tinned chickpeas',        'legume', 'g'),
  ('red-lentils',             'red lentils',             'legume', 'g'),
  ('green-lentils',           'green lentils',           'legume', 'g'),
  ('brown-lentils',           'brown lentils',           'legume', 'g'),
  ('beluga-lentils',          'beluga lentils',          'legume', 'g'),
  ('urad-dal',                'urad dal',                'legume', 'g'),
  ('chana-dal',               'chana dal',               'legume', 'g'),
  ('toor-dal',                'toor dal',                'legume', 'g'),
  ('yellow-split-peas',       'yellow split peas',       'legume', 'g'),
  ('tinned-kidney-beans',     'tinned kidney beans',     'legume', 'g'),
  ('tinned-black-beans',      'tinned black beans',      'legume', 'g'),
  ('dried-black-beans',       'dried black beans',       'legume', 'g'),
  ('tinned-cannellini-beans', 'tinned cannellini beans', 'legume', 'g'),
  ('tinned-butter-beans',     'tinned butter beans',     'legume', 'g'),
  ('dried-haricot-beans',     'dried haricot beans',     'legume', 'g'),
  ('tinned-borlotti-beans',   'tinned borlotti beans',   'legume', 'g'),
  ('tinned-pinto-beans',      'tinned pinto beans',      'legume', 'g'),
  ('broad-beans',             'broad beans',             'legume', 'g'),
  ('edamame',                 'edamame',                 'legume', 'g'),
  ('mung-beans',              'mung beans',              'legume', 'g'),
  ('tofu',                    'tofu',                    'legume', 'g'),
  ('silken-tofu',             'silken tofu',             'legume', 'g'),
  ('smoked-tofu',             'smoked tofu',             'legume', 'g'),
  ('tempeh',                  'tempeh',                  'legume', 'g')
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit
where (t.name, t.category, t.default_unit)
  is distinct from (excluded.name, excluded.category, excluded.default_unit);
