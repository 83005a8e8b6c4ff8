import { LOGS, type LockCase, NAMED_NOT_NULL } from "./types.js";

/** Statements that look like a hazard and are none, with the table that they leave as it is. */
export const FREE_CASES: readonly (Omit<LockCase, "id"> & { readonly on: string })[] = [
  { on: "t", sql: "alter table t add constraint c not null a not valid", since: NAMED_NOT_NULL },
  {
    on: "t",
    sql: "alter table t add c int generated always as (a + 1) virtual",
    since: { major: 18, because: "before, every generated column was stored" },
  },
  { on: "t", sql: "alter table t add c timestamptz not null default now()" },
  { on: "t", sql: "alter table t add c text not null default upper('x') || 'y'" },
  { on: "t", sql: "alter table t add c int references u (id)" },
  { on: "t", sql: "alter table t add check (a > 0) not valid" },
  { on: "t", sql: "alter table t add foreign key (a) references u (id) not valid" },
  {
    on: "t",
    setup: "alter table t add check (a is not null and a > 0)",
    sql: "alter table t alter a set not null",
    known: {
      relations: {
        "public.t": { kind: "table", checks: [proof("c", "CHECK (((a IS NOT NULL) AND (a > 0)))")] },
      },
    },
  },
  {
    on: "rest",
    setup: `${LOGS} create table rest partition of logs default; insert into logs select 9 from generate_series(1, 1000);
      alter table rest add check (not (id is not null and id >= 1 and id < 2));
      create table l1 (like logs, check (id is not null and id >= 1 and id < 2))`,
    sql: "alter table logs attach partition l1 for values from (1) to (2)",
    known: {
      relations: {
        "public.logs": { kind: "partitioned", defaultPartition: "public.rest" },
        "public.l1": {
          kind: "table",
          checks: [proof("c", "CHECK (((id IS NOT NULL) AND (id >= 1) AND (id < 2)))")],
        },
        "public.rest": {
          kind: "table",
          checks: [proof("c", "CHECK ((NOT ((id IS NOT NULL) AND (id >= 1) AND (id < 2))))")],
        },
      },
    },
  },
  {
    on: "t",
    setup: "create unique index t_a on t (a)",
    sql: "alter table t add constraint t_a unique using index t_a",
  },
  ...typeChanges([
    ["character varying(20)", "varchar(40)"],
    ["character varying(20)", "text"],
    ["text", "varchar"],
    ["character varying(20)", "varchar"],
    ["numeric(10,2)", "numeric(12,2)"],
    ["numeric(10,2)", "numeric"],
    ["timestamp(3) without time zone", "timestamp"],
    ["timestamp(0) with time zone", "timestamptz(3)"],
    ["interval(3)", "interval"],
    ["bit varying(4)", "varbit(8)"],
    ["cidr", "inet"],
    ["text", "citext"],
    ["citext", "varchar"],
    ["timestamp without time zone", "timestamptz"],
    ["timestamp with time zone", "timestamp"],
  ]),
  {
    on: "l1",
    setup: `${LOGS} create table l1 as select 1 as id, 1 as t from generate_series(1, 1000);
      alter table l1 add constraint c check (id is not null and id >= 1 and id < 2)`,
    sql: "alter table logs attach partition l1 for values from (1) to (2)",
    known: {
      relations: {
        "public.l1": {
          kind: "table",
          checks: [proof("c", "CHECK (((id IS NOT NULL) AND (id >= 1) AND (id < 2)))")],
        },
      },
    },
  },
  {
    on: "dt",
    setup: "create domain d as text; create table dt as select 'x'::d as c from generate_series(1, 1000)",
    sql: "alter domain d add check (value <> '') not valid",
  },
];

/** Type changes that rewrite, though one of their like does not. */
export const REWRITING_TYPES: readonly (readonly [string, string])[] = [
  ["numeric(10,2)", "numeric(10,3)"],
  ["character(3)", "char(5)"],
  ["text", "varchar(20)"],
  ["integer", "bigint"],
  ["integer", "text"],
  ["inet", "cidr"],
];

function proof(name: string, definition: string) {
  return { name, definition, validated: true };
}

export function typeChanges(changes: readonly (readonly [string, string])[]) {
  return changes.map(([from, to]) => ({
    on: "c",
    setup: `create extension if not exists citext schema public; create table c (c ${from}); insert into c select null from generate_series(1, 1000)`,
    sql: `set local timezone = 'UTC'; alter table c alter c type ${to} using c::${to}`,
    known: {
      timeZone: "UTC",
      relations: {
        "public.c": { kind: "table", columns: { c: { type: from, notNull: false } }, indexes: [] },
      },
    } satisfies LockCase["known"],
  }));
}
