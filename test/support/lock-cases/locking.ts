import { TABLESPACE } from "../laboratory.js";
import { LOGS, type LockCase, NAMED_NOT_NULL } from "./types.js";

const INDEX = { relations: { "public.t_a": { kind: "index", table: "public.t" } } } as const;
const EMAIL = "create domain email as text check (value <> '');";
const KNOWN_EMAIL = { types: { "public.email": { kind: "domain", constrained: true } } } as const;

/** What the catalog would tell of `t`, as far as it is about one column. */
function tableWith({
  column = "a",
  type,
  indexes = [],
  computed = false,
  check,
}: {
  readonly column?: string;
  readonly type: string;
  readonly indexes?: readonly string[];
  readonly computed?: boolean;
  readonly check?: string;
}) {
  return {
    relations: {
      "public.t": {
        kind: "table" as const,
        columns: { [column]: { type, notNull: false } },
        indexes: indexes.map((name) => ({ name, columns: [column], computed })),
        checks: check === undefined ? [] : [{ name: "k", definition: `CHECK (${check})`, validated: true }],
      },
    },
  };
}

export const LOCKING_CASES: readonly LockCase[] = [
  { id: "index-not-concurrent", sql: "create index on t (a)" },
  {
    id: "drop-index-not-concurrent",
    setup: "create index t_a on t (a)",
    sql: "drop index t_a",
    known: INDEX,
  },
  { id: "reindex-not-concurrent", sql: "reindex table t", on: "t_pkey" },
  { id: "reindex-not-concurrent", sql: "reindex index t_pkey", on: "t_pkey" },
  { id: "add-column-volatile-default", sql: "alter table t add c uuid default gen_random_uuid()" },
  { id: "add-column-volatile-default", sql: "alter table t add c float default random() * 2, add d int" },
  { id: "add-column-serial", sql: "alter table t add c bigserial" },
  { id: "add-column-serial", sql: "alter table t add c int generated always as identity" },
  { id: "add-column-stored-generated", sql: "alter table t add c int generated always as (a + 1) stored" },
  {
    id: "add-column-stored-generated",
    setup: "alter table t add c int generated always as (a + 1) stored",
    sql: "alter table t alter c set expression as (a + 2)",
    since: { major: 17, because: "before, an expression stayed as it was" },
  },
  { id: "add-column-constrained-domain", setup: EMAIL, sql: "alter table t add c email", known: KNOWN_EMAIL },
  { id: "set-not-null", sql: "alter table t alter a set not null" },
  { id: "set-not-null", sql: "alter table t add constraint c not null a", since: NAMED_NOT_NULL },
  { id: "add-check-validating", sql: "alter table t add check (a > 0)" },
  { id: "add-check-validating", sql: "alter table t add c int check (c > 0)" },
  { id: "add-fk-validating", sql: "alter table t add foreign key (a) references u (id)" },
  { id: "add-fk-validating", sql: "alter table t add c int default 1 references u (id)" },
  { id: "add-fk-validating", sql: "alter table t add foreign key (a) references u (id)", on: "u" },
  {
    id: "validate-same-transaction",
    sql: "alter table t add constraint c check (a > 0) not valid; alter table t validate constraint c",
  },
  {
    id: "validate-same-transaction",
    sql: "alter table t add constraint c check (a > 0) not valid, validate constraint c",
  },
  {
    id: "validate-same-transaction",
    sql: "alter table t add constraint c foreign key (a) references u not valid; alter table t validate constraint c",
  },
  {
    id: "validate-same-transaction",
    sql: "alter table t add constraint c not null a not valid; alter table t validate constraint c",
    since: NAMED_NOT_NULL,
  },
  { id: "add-unique-constraint", sql: "alter table t add unique (a)" },
  { id: "add-unique-constraint", sql: "alter table t add c int unique" },
  {
    id: "add-primary-key",
    setup: "alter table t drop constraint t_pkey",
    sql: "alter table t add primary key (a)",
  },
  {
    id: "add-primary-key",
    setup: "alter table t drop constraint t_pkey; create unique index t_a on t (a)",
    sql: "alter table t add primary key using index t_a",
    known: tableWith({ type: "integer", indexes: ["t_a"] }),
  },
  { id: "add-exclusion-constraint", sql: "alter table t add exclude using btree (a with =)" },
  { id: "alter-column-type", sql: "alter table t alter a type bigint" },
  { id: "alter-column-type", sql: "alter table t alter name type varchar(10)" },
  ...[
    { type: "text", index: "(c)", sql: 'text collate "C"' },
    { type: "citext", index: "(c)", sql: "text" },
    { type: "varchar(9)", index: "(lower(c))", sql: "varchar(20)", computed: true },
    { type: "varchar(9)", index: "(c) where c <> ''", sql: "text", computed: true },
    { type: "timestamp", index: "(c)", sql: "timestamptz" },
  ].map(({ type, index, sql, computed = false }) => ({
    id: "alter-column-type",
    setup: `create extension if not exists citext schema public; alter table t add c ${type}; create index t_c on t ${index}`,
    sql: `set local timezone = 'UTC'; alter table t alter c type ${sql}`,
    known: { timeZone: "UTC", ...tableWith({ column: "c", type, indexes: ["t_c"], computed }) },
  })),
  {
    id: "alter-column-type",
    setup: "alter table t add constraint k check (name <> '')",
    sql: "alter table t alter name type varchar(40)",
    known: tableWith({ column: "name", type: "character varying(20)", check: "((name)::text <> ''::text)" }),
  },
  {
    id: "create-partition-lock",
    setup: LOGS,
    sql: "create table l1 partition of logs for values from (1) to (2)",
  },
  {
    id: "attach-partition-scan",
    setup: `${LOGS} create table l1 as select 1 as id, 1 as t from generate_series(1, 1000)`,
    sql: "alter table logs attach partition l1 for values from (1) to (2)",
  },
  ...[
    "create table l1 (like logs); alter table logs attach partition l1 for values from (1) to (2)",
    "create table l1 partition of logs for values from (1) to (2)",
  ].map((sql) => ({
    id: "attach-partition-scan",
    setup: `${LOGS} create table rest partition of logs default; insert into logs select 9 from generate_series(1, 1000)`,
    sql,
    known: {
      relations: { "public.logs": { kind: "partitioned" as const, defaultPartition: "public.rest" } },
    },
  })),
  {
    id: "detach-partition",
    setup: `${LOGS} create table l1 partition of logs for values from (1) to (2)`,
    sql: "alter table logs detach partition l1",
  },
  {
    id: "detach-partition",
    setup: `${LOGS} create table l1 partition of logs for values from (1) to (2)`,
    sql: "alter table logs detach partition l1",
    on: "l1",
  },
  {
    id: "domain-constraint",
    setup: "create domain d as text; create table dt as select 'x'::d as c from generate_series(1, 1000)",
    sql: "alter domain d add check (value <> '')",
    on: "dt",
  },
  {
    id: "domain-constraint",
    setup: "create domain d as text; create table dt as select 'x'::d as c from generate_series(1, 1000)",
    sql: "alter domain d set not null",
    on: "dt",
  },
  { id: "cluster-or-vacuum-full", sql: "cluster t using t_pkey" },
  { id: "set-persistence", sql: "alter table t set unlogged" },
  {
    id: "set-access-method",
    asAdmin: "create access method heap2 type table handler heap_tableam_handler",
    sql: "alter table t set access method heap2",
  },
  { id: "set-tablespace", sql: `alter table t set tablespace ${TABLESPACE}` },
  { id: "set-tablespace", sql: `alter index t_pkey set tablespace ${TABLESPACE}`, on: "t_pkey" },
  {
    id: "refresh-matview",
    setup: "create materialized view m as select * from t",
    sql: "refresh materialized view m",
  },
  { id: "lock-table", sql: "lock table t in exclusive mode" },
  { id: "lock-table", sql: "lock t" },
  {
    id: "create-trigger",
    setup: "create function g() returns trigger language plpgsql as 'begin return new; end'",
    sql: "create trigger g before insert on t for each row execute function g()",
  },
  { id: "disable-trigger", sql: "alter table t disable trigger user" },
  {
    id: "statement-while-holding-exclusive",
    sql: "alter table t add c int; update u set a = 1 where a > 900",
    on: "t",
  },
  {
    id: "statement-while-holding-exclusive",
    sql: "create policy p on t using (a = 1); update u set a = 1 where a > 900",
    on: "t",
  },
  {
    id: "statement-while-holding-exclusive",
    setup: "create index t_a on t (a)",
    sql: "drop index t_a; update u set a = 1 where a > 900",
    known: INDEX,
    on: "t",
  },
];
