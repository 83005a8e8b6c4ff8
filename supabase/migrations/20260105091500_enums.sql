-- Closed vocabularies. Adding a value later is cheap (ALTER TYPE … ADD VALUE); removing one is not.

create type public.ingredient_category as enum (
  'vegetable',
  'fruit',
  'herb',
  'spice',
  'meat',
  'poultry',
  'seafood',
  'dairy_and_egg',
  'legume',
  'grain',
  'pasta_and_noodle',
  'bread_and_pastry',
  'nut_and_seed',
  'oil_and_fat',
  'condiment',
  'sweetener',
  'baking',
  'drink_and_stock'
);

comment on type public.ingredient_category is
  'Where a shop would shelve it. Mushrooms and seaweed are vegetables, tofu is a legume, flour is a grain.';

create type public.measurement_unit as enum (
  'g',
  'kg',
  'ml',
  'l',
  'teaspoon',
  'tablespoon',
  'pinch',
  'handful',
  'piece',
  'clove',
  'slice',
  'bunch',
  'sprig',
  'leaf',
  'stalk',
  'head',
  'sheet'
);

comment on type public.measurement_unit is
  'Metric. A teaspoon is 5 ml and a tablespoon 15 ml; from pinch on, units are counted and never converted.';

create type public.recipe_course as enum (
  'breakfast',
  'starter',
  'soup',
  'salad',
  'main',
  'side',
  'bread',
  'dessert',
  'sauce'
);

create type public.recipe_difficulty as enum ('easy', 'medium', 'hard');
