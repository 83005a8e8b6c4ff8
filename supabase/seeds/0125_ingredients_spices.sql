-- Ingredients: spices.

insert into public.ingredients as t (slug, name, category, default_unit, is_staple)
values
  ('salt',              'salt',              'spice', 'g',        true),
  ('coarse-sea-salt',   'coarse sea salt',   'spice', 'g',        false),
  ('sea-salt-flakes',   'sea salt flakes',   'spice', 'g',        false),
  ('black-pepper',      'black pepper',      'spice', 'teaspoon', false),
  ('white-pepper',      'white pepper',      'spice', 'teaspoon', false),
  ('sichuan-pepper',    'Sichuan pepper',    'spice', 'teaspoon', false),
  ('paprika',           'paprika',           'spice', 'teaspoon', false),
  ('smoked-paprika',    'smoked paprika',    'spice', 'teaspoon', false),
  ('cayenne-pepper',    'cayenne pepper',    'spice', 'teaspoon', false),
  ('chilli-flakes',     'chilli flakes',     'spice', 'teaspoon', false),
  ('chilli-powder',     'chilli powder',     'spice', 'teaspoon', false),
  ('dried-red-chilli',  'dried red chilli',  'spice', 'piece',    false),
  ('cumin-seeds',       'cumin seeds',       'spice', 'teaspoon', false),
  ('ground-cumin',      'ground cumin',      'spice', 'teaspoon', false),
  ('coriander-seeds',   'coriander seeds',   'spice', 'teaspoon', false),
  ('ground-coriander',  'ground coriander',  'spice', 'teaspoon', false),
  ('turmeric',          'turmeric',          'spice', 'teaspoon', false),
  ('ground-ginger',     'ground ginger',     'spice', 'teaspoon', false),
  ('ground-cinnamon',   'ground cinnamon',   'spice', 'teaspoon', false),
  ('cinnamon-stick',    'cinnamon stick',    'spice', 'piece',    false),
  ('nutmeg',            'nutmeg',            'spice', 'teaspoon', false),
  ('cloves',            'cloves',            'spice', 'piece',    false),
  ('allspice',          'allspice',          'spice', 'teaspoon', false),
  ('cardamom-pods',     'cardamom pods',     'spice', 'piece',    false),
  ('star-anise',        'star anise',        'spice', 'piece',    false),
  ('fennel-seeds',      'fennel seeds',      'spice', 'teaspoon', false),
  ('caraway-seeds',     'caraway seeds',     'spice', 'teaspoon', false),
  ('mustard-seeds',     'mustard seeds',     'spice', 'teaspoon', false),
  ('fenugreek-seeds',   'fenugreek seeds',   'spice', 'teaspoon', false),
  ('nigella-seeds',     'nigella seeds',     'spice', 'teaspoon', false),
  ('saffron',           'saffron',           'spice', 'pinch',    false),
  ('vanilla-pod',       'vanilla pod',       'spice', 'piece',    false),
  ('juniper-berries',   'juniper berries',   'spice', 'piece',    false),
  ('garam-masala',      'garam masala',      'spice', 'teaspoon', false),
  ('curry-powder',      'curry powder',      'spice', 'teaspoon', false),
  ('five-spice-powder', 'five-spice powder', 'spice', 'teaspoon', false),
  ('zaatar',            'za''atar',          'spice', 'teaspoon', false),
  ('sumac',             'sumac',             'spice', 'teaspoon', false),
  ('ras-el-hanout',     'ras el hanout',     'spice', 'teaspoon', false),
  ('asafoetida',        'asafoetida',        'spice', 'pinch',    false),
  ('garlic-powder',     'garlic powder',     'spice', 'teaspoon', false)
on conflict (slug) do update
set name = excluded.name, category = excluded.category, default_unit = excluded.default_unit, is_staple = excluded.is_staple
where (t.name, t.category, t.default_unit, t.is_staple)
  is distinct from (excluded.name, excluded.category, excluded.default_unit, excluded.is_staple);
