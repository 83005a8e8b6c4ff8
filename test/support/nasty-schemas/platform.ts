import type { NastySchema } from "./types.js";

/** What reaches beyond the project's own schemas, and how files are written. */
export const PLATFORM: readonly NastySchema[] = [
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
