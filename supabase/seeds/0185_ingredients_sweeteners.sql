-- Ingredients: sweeteners.

insert into public.ingredients as t (slug, name, category, default_unit)
values
  ('granulated-sugar',  'granulated sugar',  'sweetener', 'g'),
  ('caster-sugar',      'caster sugar',      'sweetener', 'g'),
  ('icing-sugar',       'icing sugar',       'sweetener', 'g'),
  ('light-brown-sugar', 'light brown sugar', 'sweetener', 'g'),
  ('dark-brown-sugar',  'dark brown sugar',  'sweetener', 'g'),
  ('demerara-sugar',    'demerara sugar',    'sweetener', 'g'),
  ('palm-sugar',        'palm sugar',        'sweetener', 'g'),
  ('honey',             'honey',             'sweetener', 'g'),
  ('maple-syrup',       'maple syrup',       'sweetener', 'ml'),
  ('golden-syrup',      'golden syrup',      'sweetener', 'g'),
  ('black-treacle',     'black treacle',     'sweetener', 'g'),
  ('agave-syrup',       'agave syrup',       'sweetener', 'ml'),
  ('apricot-jam',       'apricot jam',       'sweetener', 'g'),
  ('raspberry-jam',     'raspberry jam',     'sweetener', 'g'),
  ('redcurrant-jelly',  'redcurrant jelly',  'sweetener', 'g'),
  ('lingonberry-jam',   'lingonberry jam',   'sweetener', 'g')
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit
where (t.name, t.category, t.default_unit)
  is distinct from (excluded.name, excluded.category, excluded.default_unit);
