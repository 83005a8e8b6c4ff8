-- Ingredients: grains.

insert into public.ingredients as t (slug, name, category, default_unit)
values
  ('long-grain-rice',    'long-grain rice',    'grain', 'g'),
  ('basmati-rice',       'basmati rice',       'grain', 'g'),
  ('jasmine-rice',       'jasmine rice',       'grain', 'g'),
  ('sticky-rice',        'sticky rice',        'grain', 'g'),
  ('risotto-rice',       'risotto rice',       'grain', 'g'),
  ('paella-rice',        'paella rice',        'grain', 'g'),
  ('sushi-rice',         'sushi rice',         'grain', 'g'),
  ('pudding-rice',       'pudding rice',       'grain', 'g'),
  ('brown-rice',         'brown rice',         'grain', 'g'),
  ('plain-flour',        'plain flour',        'grain', 'g'),
  ('self-raising-flour', 'self-raising flour', 'grain', 'g'),
  ('strong-white-flour', 'strong white flour', 'grain', 'g'),
  ('wholemeal-flour',    'wholemeal flour',    'grain', 'g'),
  ('rye-flour',          'rye flour',          'grain', 'g'),
  ('spelt-flour',        'spelt flour',        'grain', 'g'),
  ('buckwheat-flour',    'buckwheat flour',    'grain', 'g'),
  ('chickpea-flour',     'chickpea flour',     'grain', 'g'),
  ('rice-flour',         'rice flour',         'grain', 'g'),
  ('masa-harina',        'masa harina',        'grain', 'g'),
  ('polenta',            'polenta',            'grain', 'g'),
  ('semolina',           'semolina',           'grain', 'g'),
  ('couscous',           'couscous',           'grain', 'g'),
  ('bulgur-wheat',       'bulgur wheat',       'grain', 'g'),
  ('pearl-barley',       'pearl barley',       'grain', 'g'),
  ('rolled-oats',        'rolled oats',        'grain', 'g'),
  ('buckwheat-groats',   'buckwheat groats',   'grain', 'g'),
  ('quinoa',             'quinoa',             'grain', 'g'),
  ('millet',             'millet',             'grain', 'g'),
  ('spelt-grains',       'spelt grains',       'grain', 'g')
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit
where (t.name, t.category, t.default_unit)
  is distinct from (excluded.name, excluded.category, excluded.default_unit);
