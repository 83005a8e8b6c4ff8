/** A project whose schema is hard to drop, or hard to make again in one transaction. */
export interface NastySchema {
  readonly name: string;
  /** Migrations by file name. */
  readonly files: Readonly<Record<string, string>>;
  readonly seed?: string;
  /** Runs as a superuser: what only one may create. */
  readonly asSuperuser?: true;
  /** What somebody did by hand after the migrations, as the login role; a reset takes all of it away. */
  readonly mess?: string;
}

export const NASTY_SCHEMAS: readonly NastySchema[] = [
  {
    name: "partitions of partitions, with foreign keys to and from them",
    files: {
      "1_tables.sql": `create table tenant (id int primary key);
create table event (tenant_id int not null references tenant, at date not null, kind text, payload jsonb, primary key (tenant_id, at, kind)) partition by range (at);
create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01') partition by list (kind);
create table event_2025_a partition of event_2025 for values in ('a', null) partition by hash (tenant_id);
create table event_2025_a0 partition of event_2025_a for values with (modulus 2, remainder 0);
create table event_2025_a1 partition of event_2025_a for values with (modulus 2, remainder 1);
create table event_2025_rest partition of event_2025 default;
create table event_rest partition of event default;
create index event_payload on event using gin (payload);`,
      "2_more.sql": `create table note (tenant_id int, at date, kind text, body text, foreign key (tenant_id, at, kind) references event on delete cascade);
create table event_2026 (like event including all);
alter table event_2026 add check (at >= '2026-01-01' and at < '2027-01-01');
alter table event attach partition event_2026 for values from ('2026-01-01') to ('2027-01-01');
alter table event detach partition event_2026;`,
    },
    seed: "insert into tenant values (1); insert into event values (1, '2025-03-01', 'a', '{}'), (1, '2030-01-01', 'b', '{}'); insert into note values (1, '2025-03-01', 'a', 'x');",
    mess: "create table event_2027 partition of event for values from ('2027-01-01') to ('2028-01-01'); insert into tenant values (2);",
  },
  {
    name: "circular foreign keys, filled before they are checked, altered afterwards",
    files: {
      "1_tables.sql": `create table department (id int primary key, head_id int not null);
create table employee (id int primary key, department_id int not null references department deferrable initially deferred);
alter table department add constraint department_head foreign key (head_id) references employee deferrable initially deferred;
create table self (id int primary key, parent_id int references self deferrable initially immediate, unique (parent_id) deferrable);`,
      "2_rows.sql": `insert into department values (1, 10); insert into employee values (10, 1);
insert into self values (1, null), (2, 1);`,
      "3_alter.sql": `alter table department add column name text; alter table employee alter column department_id type bigint;
begin; insert into department values (2, 20); insert into employee values (20, 2); commit; alter table employee add column note text;`,
      "4_rows.sql":
        "insert into employee values (30, 3); insert into department values (3, 30); alter table self add column x int; insert into self values (3, 2);",
    },
    mess: "insert into department values (7, 70); insert into employee values (70, 7);",
  },
  {
    name: "materialised views on views on materialised views",
    files: {
      "1_base.sql": `create table sale (id int primary key, amount numeric, at date);
create view monthly as select date_trunc('month', at) as month, sum(amount) as total from sale group by 1;
create materialized view best as select * from monthly order by total desc limit 3 with data;
create unique index best_month on best (month);
create view ranked as select *, rank() over (order by total) from best;
create materialized view summary as select count(*) as n from ranked with no data;
create recursive view counting (n) as values (1) union all select n + 1 from counting where n < 5;`,
      "2_refresh.sql":
        "insert into sale values (1, 2, '2025-01-01'); refresh materialized view concurrently best; refresh materialized view summary;",
    },
    mess: "create view over_all as select s.n, b.total from summary s, best b;",
  },
  {
    name: "domains over composites over arrays over domains",
    files: {
      "1_types.sql": `create domain positive as int check (value > 0);
create domain email as text collate "C" check (value ~ '@') not null default 'a@b';
create type point3 as (x positive, y positive, z positive);
create type shape as (name text, corners point3[]);
create domain named_shape as shape check ((value).name is not null);
create function corners(s shape) returns setof point3 language sql immutable as 'select unnest((s).corners)';
create table thing (id int primary key, body named_shape, main point3 default row(1, 2, 3)::point3, mail email);
create function weigh(t thing, p point3[] default '{}') returns positive language sql as 'select 1::positive';`,
      "2_alter.sql":
        "alter domain email add constraint short check (length(value) < 100); alter type point3 add attribute w positive; alter type shape rename attribute name to title;",
    },
    mess: "insert into thing (id, body, mail) values (1, row('a', null)::shape, 'x@y'); create domain tiny as positive check (value < 5);",
  },
  {
    name: "ranges and multiranges of types of their own",
    files: {
      "1_ranges.sql": `create function float8_minus(a float8, b float8) returns float8 language sql immutable as 'select a - b';
create type weights as range (subtype = float8, subtype_diff = float8_minus, multirange_type_name = many_weights);
create type times as range (subtype = time);
create table class (id int, weight weights, allowed many_weights default '{}', at times[], exclude using gist (weight with &&));
create function heaviest(w many_weights) returns float8 language sql as 'select upper(w)';`,
    },
    mess: "insert into class values (1, weights(1, 2), many_weights(weights(1, 2)));",
  },
  {
    name: "enums in signatures, extended and used in later files",
    files: {
      "1_enum.sql": `create type status as enum ('new', 'done');
create table task (id int primary key, status status not null default 'new', log status[] default array['new']::status[]);
create function next_of(s status) returns status language sql immutable as $$ select 'done'::public.status $$;
create function is_done(task) returns boolean language sql as 'select $1.status = ''done''';
create index task_next on task (next_of(status));`,
      "2_value.sql":
        "alter type status add value 'late' before 'done'; alter type status add value if not exists 'lost'; alter type status rename value 'new' to 'fresh';",
      "3_use.sql":
        "insert into task values (1, 'late'), (2, 'fresh'); alter table task add check (status <> 'lost');",
    },
    mess: "alter type status add value 'by hand'; drop index task_next;",
  },
  {
    name: "generated columns, identities, serials and sequences of every sort",
    files: {
      "1_t.sql": `create sequence ticket start 100 increment 5 cache 3 cycle minvalue 100 maxvalue 1000;
create sequence lonely as smallint;
create table t (id int generated always as identity (start 7), code bigint generated by default as identity, s serial, b bigserial, sm smallserial,
  number int default nextval('ticket'), base int, doubled int generated always as (base * 2) stored, primary key (id));
create table u (id int default nextval('ticket'), label text generated always as ('#' || 'x') stored);
alter sequence ticket owned by u.id;
select setval('lonely', 42);`,
      "2_alter.sql":
        "alter table t alter column id restart with 50; alter table t alter column s drop default; insert into t (base, s) values (1, 1), (2, 2);",
    },
    mess: "create sequence by_hand; alter table t add column extra int generated always as identity; drop sequence lonely;",
  },
  {
    name: "inheritance, many levels and many parents",
    files: {
      "1_t.sql": `create table animal (id int, name text default 'x', check (id > 0));
create table swims (depth int, check (depth > 0) no inherit);
create table fish (fins int) inherits (animal, swims);
create table shark (teeth int) inherits (fish);
alter table animal add column born date;
alter table shark alter column name set default 'jaws';
create view all_animals as select tableoid::regclass::text as kind, * from animal;
create table lone (id int, name text, born date, constraint animal_id_check check (id > 0));
alter table lone inherit animal;`,
    },
    mess: "create table whale () inherits (animal); insert into shark (id) values (1);",
  },
  {
    name: "rules, updatable views and their options",
    files: {
      "1_t.sql": `create table doc (id int primary key, body text, hidden boolean default false);
create table doc_log (id int, body text);
create view visible with (security_barrier, security_invoker = true) as select id, body from doc where not hidden with cascaded check option;
create view pair as select d.id, l.body from doc d left join doc_log l using (id);
create rule pair_insert as on insert to pair do instead (insert into doc values (new.id, new.body); insert into doc_log values (new.id, new.body));
create rule doc_delete as on delete to doc do also insert into doc_log values (old.id, old.body);
create rule doc_nothing as on update to doc_log do instead nothing;
alter table doc_log disable rule doc_nothing;
create function both_edit() returns trigger language plpgsql as $$ begin update doc set body = new.body where id = new.id; return new; end $$;
create trigger both_edit instead of update on pair for each row execute function both_edit();`,
    },
    seed: "insert into pair values (1, 'x'), (2, 'y');",
    mess: "create rule more as on insert to doc do also notify changed;",
  },
  {
    name: "indexes and extended statistics of every sort",
    files: {
      "1_t.sql": `create extension pg_trgm; create extension btree_gist with schema extensions;
create table place (id int, name text, tags text[], at point, span int4range, meta jsonb, x int, y int);
create index on place (lower(name) collate "C" desc nulls last) include (id) where x > 0;
create index on place using gin (tags, name gin_trgm_ops) with (fastupdate = off);
create index on place using gist (at, span); create index on place using spgist (at); create index on place using brin (x, y) with (pages_per_range = 8); create index on place using hash (name);
create unique index place_once on place (x, y) nulls not distinct;
alter table place add constraint apart exclude using gist (x with =, span with &&) deferrable;
create statistics place_stats (ndistinct, dependencies, mcv) on x, y from place; create statistics on (x + y), lower(name) from place;
alter statistics place_stats set statistics 500; alter table place cluster on place_once; alter table place alter x set statistics 77;`,
    },
    mess: "create statistics by_hand on x, name from place;",
  },
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
  {
    name: "publications and realtime",
    files: {
      "1_p.sql": `create table a (id int primary key, note text); create table b (id int primary key); create schema feed; create table feed.c (id int primary key);
alter publication supabase_realtime add table a, feed.c; alter table a replica identity full;
create publication mine for table a (id, note) where (id > 0), b with (publish = 'insert, update');`,
      "2_p.sql": "alter publication mine drop table b; alter publication mine owner to postgres;",
    },
    mess: "create publication by_hand for table b; alter publication supabase_realtime add table b;",
  },
  {
    name: "realtime made anew, as the documentation has it",
    files: {
      "1_a.sql": "create table a (id int primary key); alter publication supabase_realtime add table a;",
      "2_p.sql":
        "begin; drop publication if exists supabase_realtime; create publication supabase_realtime; commit; alter publication supabase_realtime add table a; alter publication supabase_realtime add table storage.objects;",
    },
  },
  {
    name: "publications of everything, made by a superuser",
    asSuperuser: true,
    files: {
      "1_a.sql":
        "create table a (id int primary key); create schema s; alter publication supabase_realtime add table a;",
      "2_p.sql":
        "drop publication supabase_realtime; create publication supabase_realtime for all tables; create publication whole for tables in schema public, s;",
    },
    mess: "create publication by_hand for all tables;",
  },
  {
    name: "event triggers, one of which forbids drops",
    asSuperuser: true,
    files: {
      "1_e.sql": `create function forbid() returns event_trigger language plpgsql as $$ begin raise exception 'drops are forbidden: %', tg_tag; end $$;
create function watch() returns event_trigger language plpgsql as $$ begin raise notice '%', tg_tag; end $$;
create table precious (id int);
create event trigger watching on ddl_command_end when tag in ('CREATE TABLE', 'DROP TABLE') execute function watch();
create event trigger forbidding on sql_drop execute function forbid(); create event trigger never on ddl_command_start when tag in ('DROP FUNCTION', 'DROP TABLE', 'DROP SCHEMA') execute function forbid();
alter event trigger watching enable always;`,
    },
    mess: "create table more (id int);",
  },
  {
    name: "storage: buckets, and policies on the platform's tables (the official user-management example)",
    files: {
      "1_profiles.sql": `create table profiles (id uuid references auth.users not null primary key, updated_at timestamp with time zone, username text unique, full_name text, avatar_url text, website text, constraint username_length check (char_length(username) >= 3));
alter table profiles enable row level security;
create policy "Public profiles are viewable by everyone." on profiles for select using (true);
create policy "Users can insert their own profile." on profiles for insert with check ((select auth.uid()) = id);
create policy "Users can update own profile." on profiles for update using ((select auth.uid()) = id);
create function public.handle_new_user() returns trigger set search_path = '' as $$
begin
  insert into public.profiles (id, full_name, avatar_url) values (new.id, new.raw_user_meta_data->>'full_name', new.raw_user_meta_data->>'avatar_url');
  return new;
end;
$$ language plpgsql security definer;
create trigger on_auth_user_created after insert on auth.users for each row execute procedure public.handle_new_user();
insert into storage.buckets (id, name) values ('avatars', 'avatars');
create policy "Avatar images are publicly accessible." on storage.objects for select using (bucket_id = 'avatars');
create policy "Anyone can upload an avatar." on storage.objects for insert with check (bucket_id = 'avatars');
create policy "Anyone can update their own avatar." on storage.objects for update using ((select auth.uid()) = owner) with check (bucket_id = 'avatars');`,
      "2_more.sql": `insert into storage.buckets (id, name, public, file_size_limit) values ('it''s;odd', 'odd', true, 5);
create policy topics on realtime.messages for select to authenticated using (realtime.topic() like 'room:%'); create policy see on storage.buckets for select using (true);`,
    },
    seed: "insert into auth.users (id, email) values ('00000000-0000-0000-0000-000000000001', 'a@example.com');",
    mess: "insert into storage.buckets (id, name) values ('by hand', 'by hand'); create policy by_hand on storage.objects for delete using (true); insert into auth.users (id) values ('00000000-0000-0000-0000-000000000002');",
  },
  {
    name: "triggers on the platform's tables, constraint triggers, transition tables",
    files: {
      "1_t.sql": `create schema hooks; create table hooks.seen (what text);
create function hooks.see() returns trigger language plpgsql security definer as $$ begin insert into hooks.seen values (tg_table_name); return null; end $$;
create trigger see_users after insert or update of email on auth.users for each row when (new.email is not null) execute function hooks.see();
create trigger see_objects after insert on storage.objects for each statement execute function hooks.see();
create table a (id int);
create trigger moved after update on a referencing old table as before new table as after for each statement execute function hooks.see();
create constraint trigger checked after insert on a deferrable initially deferred for each row execute function hooks.see();
create trigger always_on before delete on a for each row execute function hooks.see(); alter table a enable always trigger always_on; alter table a disable trigger moved;`,
      "2_fire.sql": "insert into a values (1);",
      "3_alter.sql": "alter table a add column b int;",
    },
    mess: "create trigger by_hand after delete on auth.users execute function hooks.see();",
  },
  {
    name: "database webhooks",
    files: {
      "1_w.sql": `create extension pg_net with schema extensions;
create table lead (id int);
create trigger tell after insert on lead for each row execute function supabase_functions.http_request('http://localhost', 'POST', '{}', '{}', '1000');
create trigger tell_objects after insert on storage.objects for each row execute function supabase_functions.http_request('http://localhost', 'POST', '{}', '{}', '1000');`,
    },
    mess: "create trigger by_hand after insert on auth.users for each row execute function supabase_functions.http_request('http://localhost', 'POST', '{}', '{}', '1000');",
  },
  {
    name: "extensions: in public, in schemas of their own, with cron jobs and queues",
    files: {
      "1_x.sql": `create extension citext; create schema vectors; create extension vector with schema vectors; create extension if not exists moddatetime schema extensions; create extension hstore schema extensions;
create table doc (id int, mail citext, embedding vectors.vector(3), h extensions.hstore, updated_at timestamptz);
create trigger touched before update on doc for each row execute function extensions.moddatetime(updated_at);
create extension pg_cron; select cron.schedule('nightly', '0 3 * * *', 'delete from doc'); select cron.schedule('*/5 * * * *', 'select 1');`,
      "2_q.sql": "create extension pgmq; select pgmq.create('jobs'); select pgmq.send('jobs', '{}');",
    },
    mess: "create extension ltree; select cron.schedule('by hand', '* * * * *', 'select 2'); select pgmq.create('by_hand');",
  },
  {
    name: "names that need quotes, in schemas that need each other",
    files: {
      "1_n.sql": `create schema "Sales; drop"; create schema "naïve ""x"" 😀"; create schema "select";
create table "Sales; drop"."Order" (id int primary key, "group" text, "a.b" int);
create table "naïve ""x"" 😀"."T'ö" (id int references "Sales; drop"."Order", "user" text);
create type "select"."Type" as enum ('A;', 'b''c'); create table "From" ("where" "select"."Type" primary key);
create function "select"."Fn ("("From") returns "select"."Type" language sql as 'select $1."where"';
create view "V" as select o.*, t."user" from "Sales; drop"."Order" o join "naïve ""x"" 😀"."T'ö" t using (id);
alter default privileges in schema "Sales; drop" grant select on tables to anon; create table "Sales; drop".later (id int);
grant usage on schema "Sales; drop", "select" to anon, authenticated;`,
    },
    mess: 'create schema "by ""hand"; create table "by ""hand"."x;" (id int references "Sales; drop"."Order");',
  },
  {
    name: "bodies and defaults that depend on each other",
    files: {
      "1_d.sql": `create table item (id int primary key, price numeric);
create function price_of(i int) returns numeric language sql stable begin atomic select price from item where id = i; end;
create view dear as select id, price_of(id) as price from item where price_of(id) > 10;
create function dear_count() returns bigint language sql stable return (select count(*) from dear);
create table report (at date default current_date, dear bigint default dear_count(), check (dear >= 0));
create function new_item() returns item language sql as 'select 1, 2::numeric'; create table twins (both_of_them item[]); alter table item alter column price set default 5;
create type row_type as (a int, b text); create table typed of row_type (primary key (a)); create unlogged table scratch (like item including all); create table opts (a text compression pglz, b text) with (fillfactor = 70, autovacuum_enabled = false); alter table opts alter b set storage external;`,
    },
    mess: "insert into report default values; create view more as select * from dear;",
  },
  {
    name: "files with transactions, concurrently and settings of their own",
    files: {
      "1_t.sql": `begin;
create table t (id int primary key, a int, b text);
set local search_path = pg_catalog;
commit;
create unique index concurrently t_a on t (a); create /* why */ index /* not */ concurrently if not exists "t_b" on t (b);
begin transaction isolation level serializable; insert into t values (1, 1, 'concurrently'); end;
reindex (verbose, concurrently) index t_a; reindex index concurrently t_b; reindex (concurrently) table t; drop index concurrently if exists t_b;`,
      "2_settings.sql": `set check_function_bodies = off; select set_config('search_path', '', false); set role postgres;
create function public.later() returns int language sql as 'select id from public.not_there_yet'; create table public.made (x text default current_setting('search_path'));
begin; set local search_path = pg_catalog; commit;
insert into public.made default values;`,
      "3_temp.sql":
        "create temp table scratch on commit preserve rows as select 1 as id; prepare p as select 1; declare c cursor with hold for select 1; listen x; create table kept as select id from scratch; set default_transaction_read_only = off;",
      "4_temp.sql": "create temp table scratch (id int); create table after_all (id int);",
    },
    mess: "drop index t_a;",
  },
  {
    name: "default privileges that change in the middle",
    files: {
      "1_before.sql":
        "create table before (id int); create function f_before() returns int language sql as 'select 1'; create sequence s_before;",
      "2_defaults.sql": `alter default privileges in schema public grant select on tables to anon; alter default privileges revoke execute on functions from public;
alter default privileges for role postgres in schema public grant all on sequences to service_role;`,
      "3_after.sql":
        "create table after (id int); create function f_after() returns int language sql as 'select 1'; create sequence s_after;",
    },
    mess: "create table by_hand (id int);",
  },
];
