-- Ingredients: baking.

insert into public.ingredients as t (slug, name, category, default_unit)
values
  ('baking-powder',        'baking powder',        'baking', 'teaspoon'),
  ('bicarbonate-of-soda',  'bicarbonate of soda',  'baking', 'teaspoon'),
  ('dried-yeast',          'dried yeast',          'baking', 'g'),
  ('fresh-yeast',          'fresh yeast',          'baking', 'g'),
  ('cornflour',            'cornflour',            'baking', 'g'),
  ('potato-starch',        'potato starch',        'baking', 'g'),
  ('gelatine',             'gelatine',             'baking', 'sheet'),
  ('agar-agar',            'agar-agar',            'baking', 'g'),
  ('cocoa-powder',         'cocoa powder',         'baking', 'g'),
  ('dark-chocolate',       'dark chocolate',       'baking', 'g'),
  ('milk-chocolate',       'milk chocolate',       'baking', 'g'),
  ('white-chocolate',      'white chocolate',      'baking', 'g'),
  ('chocolate-chips',      'chocolate chips',      'baking', 'g'),
  ('vanilla-extract',      'vanilla extract',      'baking', 'teaspoon'),
  ('vanilla-sugar',        'vanilla sugar',        'baking', 'g'),
  ('almond-extract',       'almond extract',       'baking', 'teaspoon'),
  ('cream-of-tartar',      'cream of tartar',      'baking', 'teaspoon'),
  ('custard-powder',       'custard powder',       'baking', 'g'),
  ('marzipan',             'marzipan',             'baking', 'g'),
  ('candied-peel',         'candied peel',         'baking', 'g'),
  ('rose-water',           'rose water',           'baking', 'teaspoon'),
  ('orange-blossom-water', 'orange blossom water', 'baking', 'teaspoon')
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit
where (t.name, t.category, t.default_unit)
  is distinct from (excluded.name, excluded.category, excluded.default_unit);
