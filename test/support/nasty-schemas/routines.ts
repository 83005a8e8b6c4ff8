import type { NastySchema } from "./types.js";

/** Functions, operators, foreign tables, text search: what a schema holds beside tables. */
export const ROUTINES: readonly NastySchema[] = [
  {
    name: "row level security, security definers and grants down to columns",
    files: {
      "1_t.sql": `create schema private; revoke all on schema private from public;
create table private.member (user_id uuid, team int, role text);
create function private.teams() returns setof int language sql stable security definer set search_path = '' as 'select team from private.member where user_id = auth.uid()';
revoke all on function private.teams() from public; grant usage on schema private to authenticated; grant execute on function private.teams() to authenticated;
create table note (id int primary key, team int, body text, secret text);
alter table note enable row level security; alter table note force row level security;
create policy "own team; ""quoted""" on note for all to authenticated using (team in (select private.teams())) with check (team in (select private.teams()));
create policy restrictive on note as restrictive for select to anon, authenticated using (body <> '');
grant select (id, body), update (body) on note to anon; grant select, insert on note to authenticated with grant option; grant all on note to service_role;
alter function private.teams() owner to postgres;
comment on policy restrictive on note is 'why'; comment on column note.secret is 'never';`,
    },
    mess: "drop policy restrictive on note; grant all on note to anon;",
  },
  {
    name: "foreign tables, servers and user mappings",
    files: {
      "1_fdw.sql": `create extension postgres_fdw with schema extensions;
create server elsewhere foreign data wrapper postgres_fdw options (host 'localhost', dbname 'x', port '1');
create user mapping for postgres server elsewhere options (user 'u', password 'p');
create foreign table remote_order (id int options (column_name 'order_id'), total numeric not null) server elsewhere options (schema_name 's', table_name 'orders');
create view orders as select * from remote_order;
grant usage on foreign server elsewhere to service_role;`,
    },
    mess: "create server other foreign data wrapper postgres_fdw; create foreign table by_hand (x int) server other;",
  },
  {
    name: "operators, operator classes and families of their own",
    files: {
      "1_ops.sql": `create type pair as (a int, b int);
create function pair_lt(pair, pair) returns boolean language sql immutable as 'select ($1).a < ($2).a';
create function pair_eq(pair, pair) returns boolean language sql immutable as 'select ($1).a = ($2).a';
create function pair_gt(pair, pair) returns boolean language sql immutable as 'select ($1).a > ($2).a';
create function pair_cmp(pair, pair) returns int language sql immutable as 'select ($1).a - ($2).a';
create function pair_not(pair) returns pair language sql immutable as 'select $1';
create operator <<< (leftarg = pair, rightarg = pair, function = pair_lt, commutator = >>>);
create operator >>> (leftarg = pair, rightarg = pair, function = pair_gt, commutator = <<<);
create operator === (leftarg = pair, rightarg = pair, function = pair_eq, commutator = ===, restrict = eqsel, join = eqjoinsel, merges);
create operator !!! (rightarg = pair, function = pair_not);
create table pairs (p pair); create index pairs_p on pairs (((p).a));`,
    },
    mess: "create operator ~~~ (leftarg = int, rightarg = int, function = int4eq);",
  },
  {
    name: "operator classes, made by a superuser",
    asSuperuser: true,
    files: {
      "1_ops.sql": `create function int_cmp(int, int) returns int language sql immutable as 'select $1 - $2';
create operator family odd using btree;
create operator class odd_ops for type int using btree family odd as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 int_cmp(int, int);
create operator class alone for type int using hash as operator 1 =;
create table numbers (n int); create index numbers_odd on numbers (n odd_ops);`,
    },
    mess: "create operator family by_hand using gist;",
  },
  {
    name: "aggregates, procedures and overloaded, variadic, polymorphic functions",
    files: {
      "1_f.sql": `create function add_up(int, int) returns int language sql immutable as 'select $1 + $2';
create aggregate total(int) (sfunc = add_up, stype = int, initcond = '0', parallel = safe, combinefunc = add_up);
create function one(int) returns int language sql immutable as 'select $1 + 1';
create aggregate counted(*) (sfunc = one, stype = int, initcond = '0');
create function third(numeric[], numeric) returns numeric[] language sql immutable as 'select $1 || $2';
create function pick(numeric[], numeric) returns numeric language sql immutable as 'select $1[1]';
create aggregate nth(numeric order by numeric) (sfunc = third, stype = numeric[], finalfunc = pick, initcond = '{}');
create procedure swap(inout a int, inout b int) language plpgsql as $$ declare t int; begin t := a; a := b; b := t; end $$;
create procedure out_only(in x int, out y text) language plpgsql as $$ begin y := x; end $$;
create function f(int) returns int language sql as 'select 1'; create function f(text) returns int language sql as 'select 2'; create function f(variadic text[]) returns int language sql as 'select 3';
create function any_of(anyelement, anyarray) returns boolean language sql as 'select $1 = any($2)';
create function named(a int, b text default 'x', out c int, out d text) returns setof record language sql as 'select $1, $2';`,
    },
    mess: "create function f(int, int) returns int language sql as 'select 4'; grant execute on function f(int) to anon;",
  },
  {
    name: "casts between types of their own",
    files: {
      "1_casts.sql": `create type colour as enum ('red', 'green'); create type rgb as (r int, g int, b int);
create function to_rgb(colour) returns rgb language sql immutable as 'select row(255, 0, 0)::rgb';
create cast (colour as rgb) with function to_rgb(colour) as implicit; create cast (rgb as text) with inout; create cast (int as rgb) with inout as assignment;
create table painted (c colour, r rgb generated always as (c::rgb) stored);`,
    },
    mess: "create cast (colour as int) with inout;",
  },
  {
    name: "text search",
    files: {
      "1_ts.sql": `create text search dictionary kitchen (template = pg_catalog.simple, stopwords = english, accept = false);
create text search configuration recipes (copy = pg_catalog.english);
alter text search configuration recipes alter mapping for asciiword, word with kitchen, english_stem;
create table recipe (id int, title text, search tsvector generated always as (to_tsvector('recipes', coalesce(title, ''))) stored);
create index recipe_search on recipe using gin (search);
create function find(q text) returns setof recipe language sql stable as $$ select * from recipe where search @@ websearch_to_tsquery('recipes', q) $$;`,
    },
    mess: "create text search configuration by_hand (copy = recipes);",
  },
  {
    name: "collations and conversions",
    files: {
      "1_c.sql": `create collation german (provider = icu, locale = 'de-DE'); create collation loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create conversion old_latin for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
create table word (w text collate german primary key, l text collate loose unique); create index on word (w collate loose);
create domain nice as text collate german;`,
    },
    mess: 'create collation "by hand" from german;',
  },
];
