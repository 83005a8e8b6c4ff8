-- Ingredients: meat.

insert into public.ingredients as t (slug, name, category, default_unit)
values
  ('minced-beef',       'minced beef',       'meat', 'g'),
  ('minced-pork',       'minced pork',       'meat', 'g'),
  ('minced-lamb',       'minced lamb',       'meat', 'g'),
  ('stewing-beef',      'stewing beef',      'meat', 'g'),
  ('beef-topside',      'beef topside',      'meat', 'g'),
  ('beef-steak',        'beef steak',        'meat', 'g'),
  ('beef-fillet',       'beef fillet',       'meat', 'g'),
  ('beef-brisket',      'beef brisket',      'meat', 'g'),
  ('beef-shin',         'beef shin',         'meat', 'g'),
  ('beef-marrow-bone',  'beef marrow bone',  'meat', 'piece'),
  ('veal-escalope',     'veal escalope',     'meat', 'g'),
  ('veal-eye-of-round', 'veal eye of round', 'meat', 'g'),
  ('veal-shank',        'veal shank',        'meat', 'piece'),
  ('pork-belly',        'pork belly',        'meat', 'g'),
  ('pork-shoulder',     'pork shoulder',     'meat', 'g'),
  ('pork-loin',         'pork loin',         'meat', 'g'),
  ('pork-tenderloin',   'pork tenderloin',   'meat', 'g'),
  ('pork-chop',         'pork chop',         'meat', 'piece'),
  ('pork-ribs',         'pork ribs',         'meat', 'g'),
  ('lamb-shoulder',     'lamb shoulder',     'meat', 'g'),
  ('leg-of-lamb',       'leg of lamb',       'meat', 'g'),
  ('lamb-chop',         'lamb chop',         'meat', 'piece'),
  ('streaky-bacon',     'streaky bacon',     'meat', 'g'),
  ('lardons',           'lardons',           'meat', 'g'),
  ('pancetta',          'pancetta',          'meat', 'g'),
  ('guanciale',         'guanciale',         'meat', 'g'),
  ('cooked-ham',        'cooked ham',        'meat', 'g'),
  ('prosciutto',        'prosciutto',        'meat', 'slice'),
  ('chorizo',           'chorizo',           'meat', 'g'),
  ('pork-sausage',      'pork sausage',      'meat', 'piece'),
  ('smoked-sausage',    'smoked sausage',    'meat', 'g'),
  ('salami',            'salami',            'meat', 'slice')
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit
where (t.name, t.category, t.default_unit)
  is distinct from (excluded.name, excluded.category, excluded.default_unit);
