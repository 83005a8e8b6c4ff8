import type { RuleCases } from "../../../support/hazards.js";

const OLD_TYPES = {
  relations: {
    "public.t": {
      kind: "table",
      columns: {
        name: { type: "character varying(20)", notNull: false },
        price: { type: "numeric(10,2)", notNull: false },
        at: { type: "timestamp without time zone", notNull: false },
        n: { type: "integer", notNull: false },
        seen: { type: "timestamp(3) with time zone", notNull: false },
        words: { type: "text", notNull: false },
        code: { type: "character(3)", notNull: false },
        nick: { type: "extensions.citext", notNull: false },
        sorted: { type: "text", notNull: false, collation: "C" },
      },
      indexes: [],
    },
  },
} as const;

/** As {@link OLD_TYPES}, with an index and a CHECK. */
function oldTypes({
  index,
  check,
  computed = false,
}: {
  readonly index?: string;
  readonly check?: string;
  readonly computed?: boolean;
}) {
  const table = OLD_TYPES.relations["public.t"];
  const indexes = index === undefined ? [] : [{ name: "t_x", columns: [index], computed }];
  const checks = check === undefined ? [] : [{ name: "k", definition: `CHECK (${check})`, validated: true }];
  return { timeZone: "UTC", relations: { "public.t": { ...table, indexes, checks } } };
}

/** A CHECK proves that `a` holds no NULL; `b` is NOT NULL. */
const PROVED = {
  relations: {
    "public.t": {
      kind: "table",
      columns: { a: { type: "integer", notNull: false }, b: { type: "integer", notNull: true } },
      checks: [{ name: "c", definition: "CHECK ((a IS NOT NULL))", validated: true }],
    },
  },
} as const;

export const COLUMNS: Readonly<Record<string, RuleCases>> = {
  "add-column-volatile-default": {
    hazards: [
      "alter table t add column id uuid default gen_random_uuid()",
      "alter table t add column a text default 'x' || random()::text",
      "alter table t add id uuid default extensions.uuid_generate_v4(), add b int",
      "alter table t add n int default my_function()",
      "create function f() returns int language sql as 'select 1'; alter table t add n int default f()",
      { sql: "alter table t add n int default 1", known: { serverMajor: 10 } },
    ],
    safe: [
      "alter table t add a timestamptz not null default now()",
      "alter table t add a date default (current_date + 7)",
      "alter table t add a jsonb default jsonb_build_object('a', 1)",
      "alter table t add a text default coalesce(current_setting('app.x', true), upper('x'))",
      "create function f() returns int language sql immutable as 'select 1'; alter table t add n int default f()",
      {
        sql: "alter table t add n int default public.f()",
        known: { functions: { "public.f": { volatility: "stable" } } },
      },
      "alter table t add owner uuid default auth.uid()",
      "create table t (id int); alter table t add id2 uuid default gen_random_uuid()",
      "alter table t alter column id set default gen_random_uuid()",
    ],
  },
  "add-column-serial": {
    hazards: [
      "alter table t add id serial",
      "alter table t add column if not exists id bigint generated always as identity",
      "alter table t add a int, add id smallserial",
    ],
    safe: [
      "alter table t add id bigint",
      "create table t (a int); alter table t add id serial",
      "create table t (id bigserial)",
      "alter table t alter id add generated always as identity",
    ],
  },
  "add-column-stored-generated": {
    hazards: [
      "alter table t add total int generated always as (a + b) stored",
      "alter table app.t add a int, add s tsvector generated always as (to_tsvector('simple', x)) stored",
      "alter table t alter total set expression as (a * b)",
    ],
    safe: [
      "alter table t alter total drop expression",
      { sql: "alter table t add total int generated always as (a + b) virtual", known: { serverMajor: 18 } },
      "create table t (a int, b int generated always as (a) stored)",
      "create table t (a int); alter table t add b int generated always as (a) stored",
    ],
  },
  "add-column-constrained-domain": {
    hazards: [
      "create domain email as text check (value like '%@%'); alter table t add e email",
      {
        sql: "alter table t add e app.email",
        known: { types: { "app.email": { kind: "domain", constrained: true } } },
      },
      "create domain d as text; alter domain d set not null; alter table t add e d",
    ],
    safe: [
      "create domain email as text; alter table t add e email",
      "alter table t add e email",
      "create domain email as text check (value <> ''); create table t (id int); alter table t add e email",
      "create domain email as text check (value <> ''); alter table t add e email[]",
    ],
  },
  "add-column-required": {
    hazards: [
      "alter table t add a int not null",
      "alter table t add a int default null not null",
      "alter table t add a uuid primary key",
    ],
    safe: [
      "alter table t add a int not null default 0",
      "alter table t add a int",
      "create table t (id int); alter table t add a int not null",
      "alter table t add id serial not null",
      "alter table t add a int not null generated always as identity",
    ],
  },
  "set-not-null": {
    hazards: [
      "alter table t alter a set not null",
      "alter table t add constraint c check (a is not null or b is not null); alter table t alter a set not null",
      "alter table t add constraint c check (a is not null) not valid; alter table t alter a set not null",
      { sql: "alter table t add constraint c not null a", known: { serverMajor: 18 } },
      { sql: "alter table t alter a set not null, drop constraint c", known: PROVED },
      [
        "alter table t add constraint c check (a is not null)",
        "alter table t drop constraint c, alter a set not null",
      ],
      { sql: ["alter table t drop constraint c", "alter table t alter a set not null"], known: PROVED },
      { sql: ["alter table t alter b drop not null", "alter table t alter b set not null"], known: PROVED },
      {
        sql: "alter table t drop b; alter table t add b int; alter table t alter b set not null",
        known: PROVED,
      },
      {
        sql: "alter table t rename a to c; alter table t rename b to a; alter table t alter b set not null",
        known: PROVED,
      },
      {
        sql: "alter table t rename to u; alter table v rename to t; alter table t alter b set not null",
        known: PROVED,
      },
      {
        sql: "alter table t alter a set not null",
        known: {
          relations: {
            "public.t": {
              kind: "table",
              checks: [{ name: "c", definition: "CHECK ((a IS NOT NULL)) NOT VALID", validated: false }],
            },
          },
        },
      },
    ],
    safe: [
      [
        "alter table t add constraint c check (a is not null) not valid",
        "alter table t validate constraint c",
        "alter table public.t alter a set not null",
      ],
      "alter table t add constraint c check (b > 0 and a is not null); alter table t alter a set not null",
      "create table t (a int); alter table t alter a set not null",
      { sql: "alter table t add constraint c not null a not valid", known: { serverMajor: 18 } },
      { sql: "alter table t alter a set not null; alter table t drop constraint c", known: PROVED },
      { sql: "alter table t rename to u; alter table u alter b set not null", known: PROVED },
      {
        sql: "alter table t validate constraint c; alter table t alter a set not null",
        known: {
          relations: {
            "public.t": {
              kind: "table",
              checks: [{ name: "c", definition: "CHECK ((a IS NOT NULL))", validated: false }],
            },
          },
        },
      },
    ],
  },
  "alter-column-type": {
    hazards: [
      "alter table t alter a type bigint",
      { sql: "alter table t alter n type bigint", known: OLD_TYPES },
      { sql: "alter table t alter name type varchar(10)", known: OLD_TYPES },
      { sql: "alter table t alter price type numeric(12,4)", known: OLD_TYPES },
      { sql: "alter table t alter at type timestamptz", known: OLD_TYPES },
      { sql: "alter table t alter name type text using upper(name)", known: { ...OLD_TYPES } },
      { sql: "alter table t alter code type char(5)", known: OLD_TYPES },
      { sql: "alter table t alter name type varchar(40) using name::varchar(5)", known: OLD_TYPES },
      { sql: "alter table t alter name type text using words", known: OLD_TYPES },
      { sql: ["alter table t alter n type bigint", "alter table t alter n type int"], known: OLD_TYPES },
      {
        sql: "alter table t drop n; alter table t add n bigint; alter table t alter n type int",
        known: OLD_TYPES,
      },
      { sql: "alter table t alter words type citext", known: oldTypes({ index: "words" }) },
      { sql: "alter table t alter nick type text", known: oldTypes({ index: "nick" }) },
      { sql: 'alter table t alter words type text collate "C"', known: oldTypes({ index: "words" }) },
      { sql: "alter table t alter sorted type text", known: oldTypes({ index: "sorted" }) },
      { sql: "alter table t alter at type timestamptz", known: oldTypes({ index: "at" }) },
      { sql: "alter table t alter name type text", known: oldTypes({ index: "name", computed: true }) },
      {
        sql: ["create index concurrently t_w on t (words)", "alter table t alter words type citext"],
        known: OLD_TYPES,
      },
      {
        sql: "alter table t alter name type varchar(40)",
        known: oldTypes({ check: "((name)::text <> ''::text)" }),
      },
    ],
    safe: [
      { sql: "alter table t alter name type varchar(40)", known: OLD_TYPES },
      { sql: "alter table t alter name type text using name::text", known: OLD_TYPES },
      { sql: "alter table t alter name type text using name", known: OLD_TYPES },
      { sql: "alter table t alter words type varchar", known: OLD_TYPES },
      { sql: "alter table t alter price type numeric(12,2)", known: OLD_TYPES },
      { sql: "alter table t alter price type numeric", known: OLD_TYPES },
      { sql: "alter table t alter seen type timestamptz", known: OLD_TYPES },
      { sql: "alter table t alter at type timestamptz", known: { ...OLD_TYPES, timeZone: "UTC" } },
      { sql: "alter table t alter words type extensions.citext", known: OLD_TYPES },
      { sql: "alter table t alter words type citext", known: oldTypes({ index: "name" }) },
      { sql: 'alter table t alter words type text collate "C"', known: OLD_TYPES },
      { sql: 'alter table t alter sorted type varchar collate "C"', known: oldTypes({ index: "sorted" }) },
      { sql: 'alter table t alter words type text collate "default"', known: oldTypes({ index: "words" }) },
      { sql: "alter table t alter name type text", known: oldTypes({ index: "name" }) },
      {
        sql: ["drop index concurrently t_x", 'alter table t alter words type text collate "C"'],
        known: oldTypes({ index: "words" }),
      },
      {
        sql: [
          'create index concurrently t_w on t (words collate "C")',
          'alter table t alter words type text collate "C"',
        ],
        known: OLD_TYPES,
      },
      {
        sql: "alter table t alter name type varchar(40)",
        known: oldTypes({ check: "(surname <> 'name'::text)" }),
      },
      {
        sql: "alter table t drop constraint k; alter table t alter name type varchar(40)",
        known: oldTypes({ check: "((name)::text <> ''::text)" }),
      },
      "create table t (a int); alter table t alter a type bigint",
      "alter table t add a varchar(10); alter table t alter a type varchar(20)",
    ],
  },
  "json-column": {
    hazards: ["alter table t add a json", "alter table t add b int, add a json default '{}'"],
    safe: [
      "alter table t add a jsonb",
      "create table t (a json)",
      "create table t (id int); alter table t add a json",
    ],
  },
  "drop-not-null": {
    hazards: [
      "alter table t alter a drop not null",
      "alter table t alter b set default 1, alter a drop not null",
    ],
    safe: [
      "create table t (a int not null); alter table t alter a drop not null",
      "alter table t alter a drop default",
      "alter table t add a int not null default 1; alter table t alter a drop not null",
    ],
  },
};
