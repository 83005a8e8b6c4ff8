-- Ingredients: pasta and noodles.

insert into public.ingredients as t (slug, name, category, default_unit)
values
  ('spaghetti',       'spaghetti',       'pasta_and_noodle', 'g'),
  ('linguine',        'linguine',        'pasta_and_noodle', 'g'),
  ('tagliatelle',     'tagliatelle',     'pasta_and_noodle', 'g'),
  ('penne',           'penne',           'pasta_and_noodle', 'g'),
  ('rigatoni',        'rigatoni',        'pasta_and_noodle', 'g'),
  ('fusilli',         'fusilli',         'pasta_and_noodle', 'g'),
  ('macaroni',        'macaroni',        'pasta_and_noodle', 'g'),
  ('farfalle',        'farfalle',        'pasta_and_noodle', 'g'),
  ('orecchiette',     'orecchiette',     'pasta_and_noodle', 'g'),
  ('orzo',            'orzo',            'pasta_and_noodle', 'g'),
  ('soup-noodles',    'soup noodles',    'pasta_and_noodle', 'g'),
  ('lasagne-sheets',  'lasagne sheets',  'pasta_and_noodle', 'sheet'),
  ('gnocchi',         'gnocchi',         'pasta_and_noodle', 'g'),
  ('tortellini',      'tortellini',      'pasta_and_noodle', 'g'),
  ('egg-noodles',     'egg noodles',     'pasta_and_noodle', 'g'),
  ('rice-noodles',    'rice noodles',    'pasta_and_noodle', 'g'),
  ('rice-vermicelli', 'rice vermicelli', 'pasta_and_noodle', 'g'),
  ('glass-noodles',   'glass noodles',   'pasta_and_noodle', 'g'),
  ('udon-noodles',    'udon noodles',    'pasta_and_noodle', 'g'),
  ('soba-noodles',    'soba noodles',    'pasta_and_noodle', 'g'),
  ('ramen-noodles',   'ramen noodles',   'pasta_and_noodle', 'g'),
  ('rice-paper',      'rice paper',      'pasta_and_noodle', 'sheet')
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit
where (t.name, t.category, t.default_unit)
  is distinct from (excluded.name, excluded.category, excluded.default_unit);
