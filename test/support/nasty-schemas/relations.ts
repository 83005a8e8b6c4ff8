import type { NastySchema } from "./types.js";

/** Tables, views, types and what hangs on them. */
export const RELATIONS: readonly NastySchema[] = [
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
];
