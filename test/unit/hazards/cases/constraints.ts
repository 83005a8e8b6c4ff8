import type { CheckFacts } from "../../../../src/hazards/types.js";
import type { RuleCases } from "../../../support/hazards.js";

const PARTITIONED = { relations: { "public.logs": { kind: "partitioned" } } } as const;

/** A table with an index for its key to be. */
function indexed(notNull: boolean, ...checks: readonly CheckFacts[]) {
  const indexes = [{ name: "t_id", columns: ["id"], computed: false }];
  const columns = { id: { type: "integer", notNull } };
  return { relations: { "public.t": { kind: "table" as const, columns, indexes, checks } } };
}

export const CONSTRAINTS: Readonly<Record<string, RuleCases>> = {
  "add-check-validating": {
    hazards: [
      "alter table t add constraint c check (a > 0)",
      "alter table t add check (a > 0), add b int",
      "alter table t add b int check (b > 0)",
    ],
    safe: [
      "alter table t add constraint c check (a > 0) not valid",
      "create table t (a int); alter table t add check (a > 0)",
      { sql: "alter table t add constraint c check (a > 0) not enforced", known: { serverMajor: 18 } },
      "create table t (a int check (a > 0))",
    ],
  },
  "add-fk-validating": {
    hazards: [
      "alter table t add foreign key (a) references b (id)",
      "alter table t add a int default 1 references b (id)",
      { sql: "alter table logs add constraint f foreign key (a) references b", known: PARTITIONED },
    ],
    safe: [
      "alter table t add foreign key (a) references b (id) not valid",
      "alter table t add a int references b (id)",
      "create table t (a int); alter table t add foreign key (a) references b (id)",
      "alter table t validate constraint f",
    ],
  },
  "fk-not-valid-on-partitioned": {
    hazards: [
      { sql: "alter table logs add foreign key (a) references b (id) not valid", known: PARTITIONED },
      "create table p (a int) partition by hash (a); alter table p add foreign key (a) references b (id) not valid",
    ],
    safe: [
      {
        sql: "alter table logs add foreign key (a) references b (id) not valid",
        known: { ...PARTITIONED, serverMajor: 18 },
      },
      { sql: "alter table t add foreign key (a) references b (id) not valid", known: PARTITIONED },
      { sql: "alter table logs add foreign key (a) references b (id)", known: PARTITIONED },
    ],
  },
  "validate-same-transaction": {
    hazards: [
      "alter table t add constraint c check (a > 0) not valid; alter table t validate constraint c",
      "alter table t add constraint c check (a > 0) not valid, validate constraint c",
      "alter table t add constraint f foreign key (a) references b not valid, validate constraint f",
      "begin; alter table t add constraint f foreign key (a) references b not valid; alter table public.t validate constraint f; commit",
      {
        sql: "alter table t add check (a > 0) not valid; alter table t validate constraint t_a_check",
        known: { runner: "file" },
      },
    ],
    safe: [
      ["alter table t add constraint c check (a > 0) not valid", "alter table t validate constraint c"],
      "alter table t add constraint c check (a > 0) not valid, validate constraint d",
      {
        sql: "alter table t add constraint c check (a > 0) not valid; alter table t validate constraint c",
        known: { runner: "statements" },
      },
      "create table t (a int); alter table t add constraint c check (a > 0) not valid; alter table t validate constraint c",
      "begin; alter table t add constraint c check (a > 0) not valid; commit; alter table t validate constraint c",
    ],
  },
  "add-unique-constraint": {
    hazards: [
      "alter table t add constraint u unique (a, b)",
      "alter table t add a int unique",
      "alter table t add unique nulls not distinct (a)",
    ],
    safe: [
      "alter table t add constraint u unique using index t_a",
      "create table t (a int); alter table t add unique (a)",
      "create table t (a int unique)",
    ],
  },
  "add-primary-key": {
    hazards: [
      "alter table t add primary key (id)",
      "alter table t add id bigint generated always as identity primary key",
      { sql: "alter table t add constraint k primary key using index t_id", known: indexed(false) },
      {
        sql: ["create unique index concurrently k on t (id)", "alter table t add primary key using index k"],
        known: indexed(false),
      },
    ],
    safe: [
      "alter table t add constraint t_pkey primary key using index t_id",
      { sql: "alter table t add constraint k primary key using index t_id", known: indexed(true) },
      {
        sql: "alter table t add constraint k primary key using index t_id",
        known: indexed(false, { name: "c", definition: "CHECK ((id IS NOT NULL))", validated: true }),
      },
      {
        sql: ["alter table t alter id set not null", "alter table t add primary key using index t_id"],
        known: indexed(false),
      },
      "create table t (id int); alter table t add primary key (id)",
      "create table t (id int primary key)",
    ],
  },
  "add-exclusion-constraint": {
    hazards: [
      "alter table t add exclude using gist (during with &&)",
      "alter table t add constraint e exclude (a with =) where (b is null)",
    ],
    safe: [
      "create table t (during tsrange); alter table t add exclude using gist (during with &&)",
      "create table t (during tsrange, exclude using gist (during with &&))",
    ],
  },
  "domain-constraint": {
    hazards: ["alter domain d add check (value > 0)", "alter domain app.d set not null"],
    safe: [
      "alter domain d add constraint c check (value > 0) not valid",
      "create domain d as int; alter domain d add check (value > 0)",
      "alter domain d drop not null",
      "alter domain d validate constraint c",
    ],
  },
};
