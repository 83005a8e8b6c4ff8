-- Ingredients: drinks and stocks.

insert into public.ingredients as t (slug, name, category, default_unit, is_staple)
values
  ('water',           'water',           'drink_and_stock', 'ml',    true),
  ('sparkling-water', 'sparkling water', 'drink_and_stock', 'ml',    false),
  ('vegetable-stock', 'vegetable stock', 'drink_and_stock', 'ml',    false),
  ('chicken-stock',   'chicken stock',   'drink_and_stock', 'ml',    false),
  ('beef-stock',      'beef stock',      'drink_and_stock', 'ml',    false),
  ('fish-stock',      'fish stock',      'drink_and_stock', 'ml',    false),
  ('dashi',           'dashi',           'drink_and_stock', 'ml',    false),
  ('dry-white-wine',  'dry white wine',  'drink_and_stock', 'ml',    false),
  ('red-wine',        'red wine',        'drink_and_stock', 'ml',    false),
  ('marsala',         'Marsala',         'drink_and_stock', 'ml',    false),
  ('dry-sherry',      'dry sherry',      'drink_and_stock', 'ml',    false),
  ('sake',            'sake',            'drink_and_stock', 'ml',    false),
  ('shaoxing-wine',   'Shaoxing wine',   'drink_and_stock', 'ml',    false),
  ('lager',           'lager',           'drink_and_stock', 'ml',    false),
  ('stout',           'stout',           'drink_and_stock', 'ml',    false),
  ('dry-cider',       'dry cider',       'drink_and_stock', 'ml',    false),
  ('brandy',          'brandy',          'drink_and_stock', 'ml',    false),
  ('rum',             'rum',             'drink_and_stock', 'ml',    false),
  ('kirsch',          'kirsch',          'drink_and_stock', 'ml',    false),
  ('orange-liqueur',  'orange liqueur',  'drink_and_stock', 'ml',    false),
  ('coffee',          'coffee',          'drink_and_stock', 'ml',    false),
  ('black-tea',       'black tea',       'drink_and_stock', 'piece', false),
  ('coconut-milk',    'coconut milk',    'drink_and_stock', 'ml',    false),
  ('coconut-cream',   'coconut cream',   'drink_and_stock', 'ml',    false),
  ('oat-milk',        'oat milk',        'drink_and_stock', 'ml',    false),
  ('soya-milk',       'soya milk',       'drink_and_stock', 'ml',    false),
  ('orange-juice',    'orange juice',    'drink_and_stock', 'ml',    false),
  ('apple-juice',     'apple juice',     'drink_and_stock', 'ml',    false),
  ('tomato-juice',    'tomato juice',    'drink_and_stock', 'ml',    false)
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit, is_staple = excluded.is_staple
where (t.name, t.category, t.default_unit, t.is_staple)
  is distinct from (excluded.name, excluded.category, excluded.default_unit, excluded.is_staple);
