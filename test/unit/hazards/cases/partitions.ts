import type { RuleCases } from "../../../support/hazards.js";

const ATTACHED = "alter table logs attach partition logs_1 for values from (1) to (9)";

/** A parent with a DEFAULT partition, and what the catalog tells of that; the new one is proved to fit. */
function withDefault(...checks: readonly { readonly definition: string; readonly validated: boolean }[]) {
  return {
    relations: {
      "public.logs": { kind: "partitioned", defaultPartition: "public.logs_rest" },
      "public.logs_1": {
        kind: "table",
        checks: [
          { name: "c", definition: "CHECK (((id IS NOT NULL) AND (id >= 1) AND (id < 9)))", validated: true },
        ],
      },
      "public.logs_rest": { kind: "table", checks: checks.map((check) => ({ name: "c", ...check })) },
    },
  } as const;
}

export const PARTITIONS: Readonly<Record<string, RuleCases>> = {
  "create-partition-lock": {
    hazards: [
      "create table logs_1 partition of logs for values from (1) to (2)",
      "create table if not exists app.rest partition of app.logs default",
    ],
    safe: [
      "create table logs (id int) partition by range (id); create table logs_1 partition of logs for values from (1) to (2)",
      "create table logs_1 (like logs including all)",
      "create table child () inherits (parent)",
    ],
  },
  "attach-partition-scan": {
    hazards: [
      "alter table logs attach partition logs_1 for values from (1) to (2)",
      "alter table logs_1 add constraint c check (id >= 1 and id < 2); alter table logs attach partition logs_1 for values from (1) to (2)",
      {
        sql: "alter table logs attach partition logs_1 for values from (1) to (2)",
        known: {
          relations: {
            "public.logs_1": {
              kind: "table",
              checks: [{ name: "c", definition: "CHECK ((id IS NOT NULL) AND (id > 7))", validated: true }],
            },
          },
        },
      },
      { sql: ATTACHED, known: withDefault() },
      { sql: "create table logs_1 partition of logs for values from (1) to (9)", known: withDefault() },
      {
        sql: ATTACHED,
        known: withDefault({ definition: "CHECK ((NOT ((id >= 1) AND (id < 9))))", validated: false }),
      },
      {
        sql: ["alter table logs_rest add constraint c check (not (id >= 1 and id < 9)) not valid", ATTACHED],
        known: withDefault(),
      },
    ],
    safe: [
      "create table logs_1 (like logs including all); alter table logs attach partition logs_1 for values from (1) to (2)",
      "alter index logs_at attach partition logs_1_at",
      "create table logs_1 (like logs); alter table logs attach partition logs_1 for values from (1) to (9)",
      {
        sql: ATTACHED,
        known: withDefault({ definition: "CHECK ((NOT ((id >= 1) AND (id < 9))))", validated: true }),
      },
      {
        sql: ["alter table logs_rest validate constraint c", ATTACHED],
        known: withDefault({
          definition: "CHECK ((NOT ((id >= 1) AND (id < 9)))) NOT VALID",
          validated: false,
        }),
      },
      {
        sql: [
          "alter table logs_rest add constraint c check (not (id >= 1 and id < 9)) not valid",
          "alter table logs_rest validate constraint c",
          ATTACHED,
        ],
        known: withDefault(),
      },
      { sql: ["alter table logs detach partition logs_rest", ATTACHED], known: withDefault() },
      { sql: ["drop table logs_rest", ATTACHED], known: withDefault() },
      [
        "alter table logs_1 add constraint c check (id is not null and id >= 1 and id < 2) not valid",
        "alter table logs_1 validate constraint c",
        "alter table logs attach partition logs_1 for values from (1) to (2)",
      ],
      {
        sql: "alter table logs attach partition logs_1 for values from ('2024-01-01') to ('2024-02-01')",
        known: {
          relations: {
            "public.logs_1": {
              kind: "table",
              checks: [
                {
                  name: "c",
                  definition:
                    "CHECK (((d IS NOT NULL) AND (d >= '2024-01-01'::date) AND (d < '2024-02-01'::date)))",
                  validated: true,
                },
              ],
            },
          },
        },
      },
    ],
  },
  "detach-partition": {
    hazards: ["alter table logs detach partition logs_1", "alter table app.logs detach partition app.logs_1"],
    safe: [
      "alter table logs detach partition logs_1 concurrently",
      "alter table logs detach partition logs_1 finalize",
      "create table logs (id int) partition by list (id); create table a partition of logs default; alter table logs detach partition a",
    ],
  },
};
