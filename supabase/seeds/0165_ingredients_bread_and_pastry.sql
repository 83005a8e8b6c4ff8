-- Ingredients: bread and pastry.

insert into public.ingredients as t (slug, name, category, default_unit)
values
  ('white-bread',        'white bread',        'bread_and_pastry', 'slice'),
  ('wholemeal-bread',    'wholemeal bread',    'bread_and_pastry', 'slice'),
  ('sourdough-bread',    'sourdough bread',    'bread_and_pastry', 'slice'),
  ('rye-bread',          'rye bread',          'bread_and_pastry', 'slice'),
  ('baguette',           'baguette',           'bread_and_pastry', 'piece'),
  ('ciabatta',           'ciabatta',           'bread_and_pastry', 'piece'),
  ('bread-roll',         'bread roll',         'bread_and_pastry', 'piece'),
  ('burger-bun',         'burger bun',         'bread_and_pastry', 'piece'),
  ('brioche',            'brioche',            'bread_and_pastry', 'slice'),
  ('pitta-bread',        'pitta bread',        'bread_and_pastry', 'piece'),
  ('naan',               'naan',               'bread_and_pastry', 'piece'),
  ('flour-tortilla',     'flour tortilla',     'bread_and_pastry', 'piece'),
  ('corn-tortilla',      'corn tortilla',      'bread_and_pastry', 'piece'),
  ('breadcrumbs',        'breadcrumbs',        'bread_and_pastry', 'g'),
  ('panko-breadcrumbs',  'panko breadcrumbs',  'bread_and_pastry', 'g'),
  ('filo-pastry',        'filo pastry',        'bread_and_pastry', 'sheet'),
  ('strudel-dough',      'strudel dough',      'bread_and_pastry', 'sheet'),
  ('puff-pastry',        'puff pastry',        'bread_and_pastry', 'g'),
  ('shortcrust-pastry',  'shortcrust pastry',  'bread_and_pastry', 'g'),
  ('sponge-fingers',     'sponge fingers',     'bread_and_pastry', 'piece'),
  ('digestive-biscuits', 'digestive biscuits', 'bread_and_pastry', 'g')
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit
where (t.name, t.category, t.default_unit)
  is distinct from (excluded.name, excluded.category, excluded.default_unit);
