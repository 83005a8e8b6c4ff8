-- Ingredients: poultry.

insert into public.ingredients as t (slug, name, category, default_unit)
values
  ('whole-chicken',     'whole chicken',     'poultry', 'kg'),
  ('chicken-breast',    'chicken breast',    'poultry', 'g'),
  ('chicken-thigh',     'chicken thigh',     'poultry', 'g'),
  ('chicken-leg',       'chicken leg',       'poultry', 'piece'),
  ('chicken-drumstick', 'chicken drumstick', 'poultry', 'piece'),
  ('chicken-wing',      'chicken wing',      'poultry', 'piece'),
  ('minced-chicken',    'minced chicken',    'poultry', 'g'),
  ('chicken-liver',     'chicken liver',     'poultry', 'g'),
  ('turkey-breast',     'turkey breast',     'poultry', 'g'),
  ('minced-turkey',     'minced turkey',     'poultry', 'g'),
  ('whole-duck',        'whole duck',        'poultry', 'kg'),
  ('duck-breast',       'duck breast',       'poultry', 'piece'),
  ('duck-leg',          'duck leg',          'poultry', 'piece'),
  ('goose',             'goose',             'poultry', 'kg'),
  ('quail',             'quail',             'poultry', 'piece')
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit
where (t.name, t.category, t.default_unit)
  is distinct from (excluded.name, excluded.category, excluded.default_unit);
