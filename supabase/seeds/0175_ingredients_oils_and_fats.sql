-- Ingredients: oils and fats.

insert into public.ingredients as t (slug, name, category, default_unit)
values
  ('olive-oil',        'olive oil',        'oil_and_fat', 'ml'),
  ('sunflower-oil',    'sunflower oil',    'oil_and_fat', 'ml'),
  ('rapeseed-oil',     'rapeseed oil',     'oil_and_fat', 'ml'),
  ('vegetable-oil',    'vegetable oil',    'oil_and_fat', 'ml'),
  ('groundnut-oil',    'groundnut oil',    'oil_and_fat', 'ml'),
  ('sesame-oil',       'sesame oil',       'oil_and_fat', 'ml'),
  ('walnut-oil',       'walnut oil',       'oil_and_fat', 'ml'),
  ('pumpkin-seed-oil', 'pumpkin seed oil', 'oil_and_fat', 'ml'),
  ('chilli-oil',       'chilli oil',       'oil_and_fat', 'ml'),
  ('coconut-oil',      'coconut oil',      'oil_and_fat', 'g'),
  ('ghee',             'ghee',             'oil_and_fat', 'g'),
  ('lard',             'lard',             'oil_and_fat', 'g'),
  ('goose-fat',        'goose fat',        'oil_and_fat', 'g'),
  ('duck-fat',         'duck fat',         'oil_and_fat', 'g'),
  ('beef-dripping',    'beef dripping',    'oil_and_fat', 'g'),
  ('margarine',        'margarine',        'oil_and_fat', 'g')
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit
where (t.name, t.category, t.default_unit)
  is distinct from (excluded.name, excluded.category, excluded.default_unit);
