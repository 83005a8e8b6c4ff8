-- Ingredients: herbs.

insert into public.ingredients as t (slug, name, category, default_unit)
values
  ('flat-leaf-parsley',      'flat-leaf parsley',      'herb', 'bunch'),
  ('basil',                  'basil',                  'herb', 'bunch'),
  ('thai-basil',             'Thai basil',             'herb', 'bunch'),
  ('fresh-coriander',        'fresh coriander',        'herb', 'bunch'),
  ('mint',                   'mint',                   'herb', 'bunch'),
  ('dill',                   'dill',                   'herb', 'bunch'),
  ('chives',                 'chives',                 'herb', 'bunch'),
  ('rosemary',               'rosemary',               'herb', 'sprig'),
  ('thyme',                  'thyme',                  'herb', 'sprig'),
  ('sage',                   'sage',                   'herb', 'leaf'),
  ('tarragon',               'tarragon',               'herb', 'sprig'),
  ('marjoram',               'marjoram',               'herb', 'sprig'),
  ('chervil',                'chervil',                'herb', 'bunch'),
  ('lovage',                 'lovage',                 'herb', 'sprig'),
  ('savory',                 'savory',                 'herb', 'sprig'),
  ('wild-garlic',            'wild garlic',            'herb', 'bunch'),
  ('lemongrass',             'lemongrass',             'herb', 'stalk'),
  ('bay-leaf',               'bay leaf',               'herb', 'leaf'),
  ('curry-leaf',             'curry leaf',             'herb', 'leaf'),
  ('makrut-lime-leaf',       'makrut lime leaf',       'herb', 'leaf'),
  ('dried-oregano',          'dried oregano',          'herb', 'teaspoon'),
  ('dried-thyme',            'dried thyme',            'herb', 'teaspoon'),
  ('dried-fenugreek-leaves', 'dried fenugreek leaves', 'herb', 'teaspoon')
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit
where (t.name, t.category, t.default_unit)
  is distinct from (excluded.name, excluded.category, excluded.default_unit);
