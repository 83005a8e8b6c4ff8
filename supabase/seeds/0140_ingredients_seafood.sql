-- Ingredients: seafood.

insert into public.ingredients as t (slug, name, category, default_unit)
values
  ('salmon-fillet',  'salmon fillet',  'seafood', 'g'),
  ('smoked-salmon',  'smoked salmon',  'seafood', 'g'),
  ('cod-fillet',     'cod fillet',     'seafood', 'g'),
  ('haddock-fillet', 'haddock fillet', 'seafood', 'g'),
  ('smoked-haddock', 'smoked haddock', 'seafood', 'g'),
  ('salt-cod',       'salt cod',       'seafood', 'g'),
  ('sea-bass',       'sea bass',       'seafood', 'piece'),
  ('sea-bream',      'sea bream',      'seafood', 'piece'),
  ('trout',          'trout',          'seafood', 'piece'),
  ('mackerel',       'mackerel',       'seafood', 'piece'),
  ('herring',        'herring',        'seafood', 'piece'),
  ('sardine',        'sardine',        'seafood', 'piece'),
  ('anchovy-fillet', 'anchovy fillet', 'seafood', 'piece'),
  ('tinned-tuna',    'tinned tuna',    'seafood', 'g'),
  ('tuna-steak',     'tuna steak',     'seafood', 'g'),
  ('monkfish',       'monkfish',       'seafood', 'g'),
  ('hake-fillet',    'hake fillet',    'seafood', 'g'),
  ('halibut-fillet', 'halibut fillet', 'seafood', 'g'),
  ('plaice-fillet',  'plaice fillet',  'seafood', 'g'),
  ('prawns',         'prawns',         'seafood', 'g'),
  ('mussels',        'mussels',        'seafood', 'kg'),
  ('clams',          'clams',          'seafood', 'g'),
  ('scallops',       'scallops',       'seafood', 'piece'),
  ('squid',          'squid',          'seafood', 'g'),
  ('octopus',        'octopus',        'seafood', 'g'),
  ('crab-meat',      'crab meat',      'seafood', 'g'),
  ('lobster',        'lobster',        'seafood', 'piece'),
  ('bonito-flakes',  'bonito flakes',  'seafood', 'g'),
  ('dried-shrimps',  'dried shrimps',  'seafood', 'g')
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit
where (t.name, t.category, t.default_unit)
  is distinct from (excluded.name, excluded.category, excluded.default_unit);
